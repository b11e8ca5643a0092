// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Work under way: what is done, how far it is, and a way to stop it.
Item {
    id: root

    required property string text
    /// 0 to 1, or below 0 while it is not known.
    property real value: -1
    property bool cancellable: false
    readonly property bool known: value >= 0
    //: How far work has got, such as "45 %"
    readonly property string percent: known ? qsTr("%1 %").arg(Math.floor(Math.min(1, value) * 100)) : ""

    signal cancelRequested()

    implicitWidth: Math.round(320 * Theme.interfaceFactor)
    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.ProgressBar
    Accessible.name: text
    Accessible.description: percent
    Accessible.ignored: !visible

    Column {
        id: column

        width: root.width
        spacing: Theme.tight

        Item {
            width: parent.width
            height: Math.max(words.height, share.height)

            UiText {
                id: words

                anchors { left: parent.left; right: share.left; rightMargin: root.known ? Theme.gap : 0 }
                text: root.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            UiText {
                id: share

                anchors.right: parent.right
                text: root.percent
                soft: true
                Accessible.ignored: true
            }
        }
        Item {
            width: parent.width
            height: bar.implicitHeight
            clip: true

            ProgressLine {
                id: bar

                width: parent.width
                value: Math.max(0, root.value)
            }
            Rectangle {
                id: wanderer

                visible: !root.known
                width: Math.round(parent.width / 4)
                height: parent.height
                radius: 2
                color: Theme.color.sea

                NumberAnimation on x {
                    running: wanderer.visible && !Theme.reducedMotion
                    from: -wanderer.width
                    to: root.width
                    duration: 1800
                    loops: Animation.Infinite
                }
            }
        }
        ActionButton {
            visible: root.cancellable
            kind: ActionButton.Kind.Quiet
            symbol: "cross"
            //: Stop the work under way
            text: qsTr("Cancel")
            Accessible.name: qsTr("Cancel: %1").arg(root.text)
            onClicked: root.cancelRequested()
        }
    }
}
