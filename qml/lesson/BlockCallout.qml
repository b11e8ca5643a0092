// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A note, tip, warning or example: set off by a rule at the side, an icon and a word.
Item {
    id: root

    required property CalloutObject block
    readonly property string kind: block.calloutKind
    readonly property bool urgent: kind === "warning"
    readonly property string word: kind === "warning" ? qsTr("Take care") : kind === "tip" ? qsTr("Tip")
        : kind === "example" ? qsTr("Example") : qsTr("Note")
    readonly property string symbol: kind === "warning" ? "warning" : kind === "tip" ? "hint" : kind === "example" ? "book-open" : "info"

    signal linkActivated(string address)

    implicitHeight: column.implicitHeight + 2 * Theme.close
    Accessible.role: Accessible.Grouping
    Accessible.name: word

    Rectangle {
        width: 3
        height: parent.height
        color: root.urgent ? Theme.color.notice : Theme.color.sea
    }
    Column {
        id: column

        anchors { left: parent.left; leftMargin: Theme.wide; right: parent.right; verticalCenter: parent.verticalCenter }
        spacing: Theme.hair

        StatusTag {
            width: parent.width
            symbol: root.symbol
            text: root.word
            tone: root.urgent ? StatusTag.Tone.Notice : StatusTag.Tone.Sea
            strong: true
            size: Theme.textNormal
        }
        TextColumn {
            width: parent.width
            rows: root.block.rows
            onLinkActivated: address => root.linkActivated(address)
        }
    }
}
