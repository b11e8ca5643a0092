// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// How far a module is read, 0 to 1. The words beside it say the same, so it needs no voice of its own.
Item {
    id: root

    required property real value

    implicitHeight: Theme.highContrast ? 8 : 4
    implicitWidth: 120

    Accessible.ignored: true

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.line
        color: Theme.color.edge
    }
    Rectangle {
        anchors { left: parent.left; verticalCenter: parent.verticalCenter }
        width: Math.round(parent.width * Math.max(0, Math.min(1, root.value)))
        height: parent.height
        radius: 2
        color: Theme.color.sea
    }
}
