// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A step: its number in a circle on the line that leads to the next, and what is done.
FocusScope {
    id: root

    required property int number
    required property string title
    required property TextRows body
    property bool last: false
    readonly property int circle: Math.round(30 * Theme.interfaceFactor)

    signal linkActivated(string address)

    implicitHeight: Math.max(words.height, circle) + Theme.tight

    Accessible.role: Accessible.ListItem
    //: %1 a step's number, %2 its title
    Accessible.name: qsTr("%1. %2").arg(number).arg(title || body.plain)

    Rectangle {
        visible: !root.last
        x: Math.round(root.circle / 2) - 1
        y: root.circle + Theme.hair
        width: 2
        height: root.height - y + Theme.gap - Theme.hair
        color: Theme.color.line
    }
    Rectangle {
        width: root.circle
        height: root.circle
        radius: root.circle / 2
        color: "transparent"
        border.width: Math.max(2, Theme.line)
        border.color: Theme.color.sea

        UiText {
            anchors.centerIn: parent
            text: root.number
            strong: true
            color: Theme.color.sea
            Accessible.ignored: true
        }
        FocusRing { shown: root.activeFocus }
    }
    Column {
        id: words

        x: root.circle + Theme.gap
        width: root.width - x
        spacing: Theme.hair

        Prose {
            visible: root.title.length > 0
            width: parent.width
            text: root.title
            font.weight: Font.Bold
        }
        TextColumn {
            width: parent.width
            rows: root.body
            onLinkActivated: address => root.linkActivated(address)
        }
    }
}
