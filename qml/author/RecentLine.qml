// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Controls

/// A module that was open before: its title and where it lies.
Item {
    id: root

    required property int index
    required property string title
    required property string folder
    required property url url

    signal opened()
    signal duplicated()
    signal forgotten()

    implicitHeight: line.height

    T.ItemDelegate {
        id: line

        width: root.width - forget.width - duplicate.width - Theme.tight
        height: Math.max(Theme.touch, implicitContentHeight)
        hoverEnabled: true
        text: root.title
        Accessible.name: root.title
        Accessible.description: root.folder
        Accessible.onPressAction: root.opened()
        onClicked: root.opened()
        Keys.onReturnPressed: root.opened()
        Keys.onEnterPressed: root.opened()

        contentItem: TwoLines {
            title: root.title
            note: root.folder
            noteElide: Text.ElideMiddle
        }
        background: Rectangle {
            radius: Theme.radius
            color: line.hovered ? Theme.color.inset : "transparent"

            FocusRing { shown: line.visualFocus; offset: 0 }
        }
    }
    IconButton {
        id: duplicate

        anchors { right: forget.left; verticalCenter: line.verticalCenter }
        symbol: "copy"
        text: qsTr("Duplicate “%1” as a new module").arg(root.title)
        onClicked: root.duplicated()
    }
    IconButton {
        id: forget

        anchors { right: parent.right; verticalCenter: line.verticalCenter }
        symbol: "cross"
        text: qsTr("Leave “%1” out of this list").arg(root.title)
        onClicked: root.forgotten()
    }
}
