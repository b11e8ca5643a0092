// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model

/// The places of a picture, drawn on it: a stroke makes one, its body moves it, its corner sizes it.
Sheet {
    id: root

    required property ModuleEditor module
    // Of the picture. The question itself is made anew with each change.
    property url source
    property string alternative
    property real ratio: 0.5

    function draw(question: HotspotObject) {
        if (!question)
            return
        source = question.source
        alternative = question.alternative
        ratio = question.ratio
        open()
    }

    title: qsTr("Places in the picture")
    width: Math.min(Math.round(860 * Theme.interfaceFactor), roomWide)

    Prose {
        width: parent.width
        soft: true
        text: qsTr("Draw a place with the mouse, or add one and move it with the arrow keys; with Shift they size it, Del removes it.")
    }
    Item {
        id: ground

        width: parent.width
        height: picture.height

        PictureView {
            id: picture

            width: Math.min(parent.width, Math.round(0.62 * root.roomHigh / Math.max(0.1, root.ratio)))
            source: root.source
            alternative: root.alternative
            ratio: root.ratio
        }
        MouseArea {
            property point from
            property rect area

            anchors.fill: picture
            cursorShape: Qt.CrossCursor
            onPressed: mouse => {
                from = Qt.point(mouse.x, mouse.y)
                area = Qt.rect(0, 0, 0, 0)
            }
            onPositionChanged: mouse => {
                area = Qt.rect(Math.min(from.x, mouse.x) / width, Math.min(from.y, mouse.y) / height,
                               Math.abs(mouse.x - from.x) / width, Math.abs(mouse.y - from.y) / height)
            }
            onReleased: {
                if (area.width * width > Theme.tight && area.height * height > Theme.tight)
                    root.module.regions.add(area)
                area = Qt.rect(0, 0, 0, 0)
            }

            Rectangle {
                visible: parent.area.width > 0
                x: parent.area.x * parent.width
                y: parent.area.y * parent.height
                width: parent.area.width * parent.width
                height: parent.area.height * parent.height
                radius: Theme.radius
                color: Qt.alpha(Theme.color.sea, 0.2)
                border.width: 2
                border.color: Theme.color.sea
            }
        }
        Repeater {
            model: root.module ? root.module.regions : null

            RegionFrame {
                ground: picture
                regions: root.module.regions
            }
        }
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Done")
            onClicked: root.accept()
        },
        ActionButton {
            symbol: "plus"
            text: qsTr("Add a place")
            onClicked: root.module.regions.add(Qt.rect(0.4, 0.4, 0.2, 0.2))
        }
    ]
}
