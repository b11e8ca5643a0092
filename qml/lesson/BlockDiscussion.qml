// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Something to talk about with others.
Item {
    id: root

    required property DiscussionObject block

    signal linkActivated(string address)

    implicitHeight: column.implicitHeight + 2 * Theme.wide
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("To talk about")

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.color.inset
        border.width: Theme.highContrast ? Theme.line : 0
        border.color: Theme.color.edge
    }
    Column {
        id: column

        x: Theme.wide
        y: Theme.wide
        width: root.width - 2 * Theme.wide
        spacing: Theme.tight

        StatusTag {
            width: parent.width
            size: Theme.textSmall
            symbol: "comment"
            text: qsTr("To talk about")
        }
        TextColumn {
            width: parent.width
            rows: root.block.prompt
            onLinkActivated: address => root.linkActivated(address)
        }
    }
}
