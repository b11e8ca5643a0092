// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// A line of a checklist with its box.
Tick {
    id: root

    required property string styled
    required property string plain
    required chosen
    readonly property int box: Math.round(24 * Theme.interfaceFactor)

    implicitHeight: Math.max(Theme.touch, words.height + 2 * Theme.tight)
    text: plain

    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.color.inset : "transparent"

        FocusRing { shown: root.visualFocus }
    }

    Rectangle {
        y: Math.round(words.y + (words.lineHeight - height) / 2)
        x: Theme.hair
        width: root.box
        height: root.box
        radius: Theme.radius
        color: root.chosen ? Theme.color.right : "transparent"
        border.width: Theme.line
        border.color: root.chosen ? Theme.color.right : Theme.color.edge

        Icon {
            anchors.centerIn: parent
            visible: root.chosen
            symbol: "check"
            size: Math.round(root.box * 0.75)
            color: Theme.color.paper
        }
    }
    LinkedText {
        id: words

        anchors { left: parent.left; leftMargin: root.box + Theme.gap; right: parent.right; verticalCenter: parent.verticalCenter }
        text: root.styled
        lineHeight: Math.round(size * 1.35)
        Accessible.ignored: true
    }
}
