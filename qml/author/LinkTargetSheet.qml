// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model

/// What a link that leads nowhere can lead to instead, found by typing.
CommandSheet {
    id: root

    required property QuickFixes fixes

    title: qsTr("Where is the link to lead?")
    module: null
    commands: visible && fixes ? Array.from(fixes.targets(), found => ({
        text: found.text, keys: found.note, symbol: found.target ? "arrow-right" : "cross", run: () => fixes.chooseTarget(found.target),
    })) : []
}
