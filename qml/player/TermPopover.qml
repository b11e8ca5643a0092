// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Explains the term that was asked about, where the learner is reading.
Popover {
    id: root

    required property Player player

    name: player.term.name
    onClosed: player.closeTerm()

    Column {
        width: parent.width
        spacing: Theme.tight

        Heading {
            width: parent.width
            level: 3
            text: root.player.term.name
        }
        Prose {
            width: parent.width
            text: root.player.term.definition
        }
    }
    ActionButton {
        symbol: "book-open"
        text: qsTr("In the glossary")
        onClicked: root.player.goToTerm()
    }
}
