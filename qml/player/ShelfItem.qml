// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Controls

/// A module on the shelf: its cover, and how far it is read.
T.AbstractButton {
    id: root

    required property string moduleId
    required property string title
    required property string topic
    required property real share
    required property string status
    required property string statusText

    implicitHeight: content.implicitHeight
    text: title
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: Accessible.Button
    Accessible.name: title
    Accessible.description: statusText
    Accessible.focusable: true
    Accessible.onPressAction: Activate.now(root)

    Column {
        id: content

        width: root.width
        spacing: Theme.tight

        Cover {
            width: root.width
            height: Math.round(width * 4 / 3)
            topic: root.topic
            moduleId: root.moduleId
            title: root.title

            FocusRing { shown: root.visualFocus }
            Rectangle {
                visible: root.hovered
                anchors { left: parent.left; right: parent.right; top: parent.bottom; topMargin: 3 }
                height: 2
                color: Theme.color.sea
            }
        }
        Item { width: 1; height: 1 }
        ProgressLine {
            width: root.width
            value: root.share
        }
        StatusTag {
            width: root.width
            symbol: "status-" + root.status
            text: root.statusText
            tone: root.status === "done" ? StatusTag.Tone.Right : StatusTag.Tone.Neutral
        }
    }

    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
