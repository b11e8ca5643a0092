// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// Heads the fields of one part: its name, its place among the others, and the way to remove it.
Item {
    id: root

    required property FormLine line

    implicitHeight: Math.max(name.height, tools.height)

    Rule {
        width: parent.width
    }
    UiText {
        id: name

        anchors { left: parent.left; right: tools.left; verticalCenter: parent.verticalCenter }
        text: root.line.label
        strong: true
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }
    Row {
        id: tools

        anchors.right: parent.right

        IconButton {
            visible: root.line.number > 0
            symbol: "arrow-up"
            text: qsTr("Move up: %1").arg(root.line.label)
            onClicked: root.line.form.movePart(root.line.index, -1)
        }
        IconButton {
            visible: root.line.number < root.line.count - 1
            symbol: "arrow-down"
            text: qsTr("Move down: %1").arg(root.line.label)
            onClicked: root.line.form.movePart(root.line.index, 1)
        }
        IconButton {
            symbol: "trash"
            text: qsTr("Remove: %1").arg(root.line.label)
            onClicked: root.line.form.removePart(root.line.index)
        }
    }
}
