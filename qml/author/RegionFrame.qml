// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// One place of a picture. Arrow keys move it by a percent, with Shift they size it.
Item {
    id: root

    required property int index
    required property string letter
    required property string label
    required property bool isRight
    required property bool isRound
    required property rect area
    required property Item ground
    required property HotspotRegions regions
    readonly property color tone: isRight ? Theme.color.right : Theme.color.sea

    function shift(across: real, down: real, sizing: bool) {
        regions.place(index, sizing ? Qt.rect(area.x, area.y, area.width + across, area.height + down)
                                    : Qt.rect(area.x + across, area.y + down, area.width, area.height))
    }

    x: area.x * ground.width
    y: area.y * ground.height
    width: area.width * ground.width
    height: area.height * ground.height
    activeFocusOnTab: true

    Accessible.role: Accessible.Button
    Accessible.name: label.length > 0 ? qsTr("Place %1: %2").arg(letter).arg(label) : qsTr("Place %1").arg(letter)
    Accessible.description: isRight ? qsTr("Right answer. At %1 % from the left, %2 % from above").arg(Math.round(100 * area.x)).arg(Math.round(100 * area.y))
                                    : qsTr("At %1 % from the left, %2 % from above").arg(Math.round(100 * area.x)).arg(Math.round(100 * area.y))

    Keys.onPressed: event => {
        const sizing = (event.modifiers & Qt.ShiftModifier) !== 0
        event.accepted = true
        switch (event.key) {
        case Qt.Key_Left: return shift(-0.01, 0, sizing)
        case Qt.Key_Right: return shift(0.01, 0, sizing)
        case Qt.Key_Up: return shift(0, -0.01, sizing)
        case Qt.Key_Down: return shift(0, 0.01, sizing)
        case Qt.Key_Delete: return regions.remove(index)
        default: event.accepted = false
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: root.isRound ? Math.min(width, height) / 2 : Theme.radius
        color: Qt.alpha(root.tone, root.activeFocus ? 0.3 : 0.16)
        border.width: 2
        border.color: root.tone
    }
    FocusRing {
        shown: root.activeFocus
    }
    Rectangle {
        x: 4
        y: 4
        width: name.width + Theme.tight
        height: name.height
        radius: Theme.radius
        color: root.tone

        UiText {
            id: name

            anchors.centerIn: parent
            text: root.letter
            strong: true
            color: Theme.color.paper
            Accessible.ignored: true
        }
    }
    MouseArea {
        property point from
        property rect before

        anchors.fill: parent
        cursorShape: Qt.SizeAllCursor
        preventStealing: true
        onPressed: mouse => {
            root.forceActiveFocus(Qt.MouseFocusReason)
            from = mapToItem(root.ground, mouse.x, mouse.y)
            before = root.area
        }
        onPositionChanged: mouse => {
            const now = mapToItem(root.ground, mouse.x, mouse.y)
            root.regions.place(root.index, Qt.rect(before.x + (now.x - from.x) / root.ground.width,
                                                   before.y + (now.y - from.y) / root.ground.height, before.width, before.height))
        }
    }
    MouseArea {
        anchors { right: parent.right; bottom: parent.bottom; margins: -6 }
        width: 24
        height: 24
        cursorShape: Qt.SizeFDiagCursor
        preventStealing: true
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
        onPositionChanged: mouse => {
            const now = mapToItem(root.ground, mouse.x, mouse.y)
            root.regions.place(root.index, Qt.rect(root.area.x, root.area.y, now.x / root.ground.width - root.area.x,
                                                   now.y / root.ground.height - root.area.y))
        }

        Rectangle {
            anchors.centerIn: parent
            width: 12
            height: 12
            radius: 6
            color: Theme.color.paper
            border.width: 2
            border.color: root.tone
        }
    }
}
