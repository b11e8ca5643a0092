// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Whether what was entered is safe: said when it is true, and louder when it is not.
Column {
    id: root

    required property EntryObject block

    MessageBar {
        visible: text.length > 0
        width: root.width
        text: root.block.problem
        tone: StatusTag.Tone.Wrong
        action: qsTr("Try again")
        onActionTriggered: root.block.flush()
    }
    StatusTag {
        visible: root.block.savedNote.length > 0 && root.block.problem.length === 0
        width: root.width
        size: Theme.textSmall
        symbol: root.block.saved ? "check" : "clock"
        text: root.block.savedNote
    }
}
