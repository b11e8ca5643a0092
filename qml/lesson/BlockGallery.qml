// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Pictures to leaf through, one at a time. Left and Right turn.
FocusScope {
    id: root

    required property GalleryObject block
    property int current: 0
    readonly property int count: pictures.count

    signal linkActivated(string address)

    function turn(by: int) {
        current = Math.max(0, Math.min(count - 1, current + by))
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: block.title || qsTr("Pictures")

    Column {
        id: column

        width: root.width
        spacing: Theme.tight

        UiText {
            visible: text.length > 0
            width: parent.width
            text: root.block.title
            strong: true
            wrapMode: Text.Wrap
        }
        Item {      // As high as the highest, so that nothing jumps.
            width: Math.min(root.width, 760)
            height: childrenRect.height

            Repeater {
                id: pictures

                model: root.block.pictures

                Column {
                    id: picture

                    required property int index
                    required property url source
                    required property string alternative
                    required property string caption
                    required property string credit
                    required property real ratio

                    width: parent ? parent.width : 0
                    opacity: index === root.current ? 1 : 0
                    enabled: index === root.current
                    spacing: Theme.tight

                    PictureView {
                        width: parent.width
                        visible: picture.enabled
                        source: picture.source
                        alternative: picture.alternative
                        ratio: picture.ratio
                    }
                    PictureLines {
                        width: parent.width
                        visible: picture.enabled
                        caption: picture.caption
                        credit: picture.credit
                    }
                }
            }
        }
        Row {
            visible: root.count > 1
            spacing: Theme.tight

            IconButton {
                symbol: "arrow-left"
                text: qsTr("Previous picture")
                enabled: root.current > 0
                onClicked: root.turn(-1)
            }
            UiText {
                anchors.verticalCenter: parent.verticalCenter
                //: the number of a picture among several
                text: qsTr("%1 of %2").arg(root.current + 1).arg(root.count)
                soft: true
            }
            IconButton {
                focus: true
                symbol: "arrow-right"
                text: qsTr("Next picture")
                enabled: root.current < root.count - 1
                onClicked: root.turn(1)
            }
        }
    }

    Keys.onLeftPressed: turn(-1)
    Keys.onRightPressed: turn(1)
}
