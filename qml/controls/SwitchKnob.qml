// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// The drawn part of a switch.
Rectangle {
    id: root

    required property bool on
    required property bool mirrored
    required property bool hovered
    required property bool focused

    readonly property int knob: height - 6

    implicitWidth: Math.round(44 * Theme.interfaceFactor)
    implicitHeight: Math.round(24 * Theme.interfaceFactor)
    radius: height / 2
    color: on ? Theme.color.sea : hovered ? Theme.color.inset : Theme.color.paper
    border.width: Theme.line
    border.color: on ? Theme.color.sea : Theme.color.edge

    Rectangle {
        x: root.on !== root.mirrored ? root.width - root.knob - 3 : 3
        y: 3
        width: root.knob
        height: root.knob
        radius: root.knob / 2
        color: root.on ? Theme.color.seaInk : Theme.color.edge

        Behavior on x { NumberAnimation { duration: Theme.quick } }

        Icon {
            anchors.centerIn: parent
            visible: root.on
            symbol: "check"
            size: Math.round(root.knob * 0.78)
            color: Theme.color.sea
        }
    }
    FocusRing {
        shown: root.focused
        radius: root.radius + offset
    }
}
