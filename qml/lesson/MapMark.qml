// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Controls

/// A profile on the map: a disc, filled when it is open, and the name of the town beside it.
T.AbstractButton {
    id: root

    required property string name
    required property string town
    required property bool shown
    required property bool open
    required property int profile       // row in the collection
    /// Width of the map, beyond which no name may go.
    required property int room
    readonly property int disc: Math.round(14 * Theme.interfaceFactor)
    readonly property bool before: x + width / 2 + disc + label.implicitWidth > room

    visible: shown
    width: Math.round(28 * Theme.interfaceFactor)
    height: width
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    z: activeFocus || hovered ? 2 : open ? 1 : 0

    Accessible.role: Accessible.Button
    //: A mark on the map: %1 an organisation, %2 its town
    Accessible.name: qsTr("%1, %2").arg(name).arg(town)
    Accessible.description: open ? qsTr("Open") : qsTr("Closed")
    Accessible.ignored: !visible
    Accessible.onPressAction: Activate.now(root)
    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)

    background: Item {
        Rectangle {
            anchors.centerIn: parent
            width: root.disc
            height: width
            radius: width / 2
            color: root.open ? Theme.color.sea : Theme.color.paper
            border.width: root.hovered ? 4 : 3
            border.color: Theme.color.sea
        }
        FocusRing {
            shown: root.visualFocus
            offset: 0
            radius: width / 2
        }
    }

    Rectangle {
        anchors { fill: label; leftMargin: -3; rightMargin: -3 }
        radius: Theme.radius
        color: Theme.color.paper
        opacity: root.activeFocus || root.hovered || root.open ? 1 : 0.7
    }
    UiText {
        id: label

        x: Math.round(root.before ? root.width / 2 - root.disc - width : root.width / 2 + root.disc)
        anchors.verticalCenter: parent.verticalCenter
        text: root.town
        strong: root.open
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
}
