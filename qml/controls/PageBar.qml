// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// The scroll bar: thin, wider under the pointer, away where nothing scrolls.
T.ScrollBar {
    id: root

    implicitWidth: 14
    implicitHeight: 14
    padding: 3
    minimumSize: 0.06
    hoverEnabled: true
    visible: size < 1

    Accessible.ignored: true

    contentItem: Item {
        Rectangle {
            readonly property int thickness: root.hovered || root.pressed ? 8 : 4

            anchors { right: parent.right; bottom: parent.bottom }
            width: root.horizontal ? parent.width : thickness
            height: root.horizontal ? thickness : parent.height
            radius: 4
            color: Theme.color.edge
        }
    }
}
