// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A thing that has its place among others, and can be moved.
FocusScope {
    id: root

    required property int index
    required property string styled
    required property string plain
    required property string verdict    // "", right, wrong
    property int count: 1
    readonly property bool judged: verdict.length > 0
    readonly property int circle: Math.round(30 * Theme.interfaceFactor)

    signal moveRequested(int to)
    signal focusRequested(int row)

    implicitHeight: Math.max(Theme.touch + Theme.hair, words.height + 2 * Theme.close) + (mark.visible ? mark.height : 0)
    activeFocusOnTab: enabled
    z: drag.active ? 1 : 0

    Accessible.role: Accessible.ListItem
    //: %1 a place, %2 what stands there
    Accessible.name: qsTr("%1. %2").arg(index + 1).arg(plain)
    Accessible.description: judged ? mark.text : qsTr("Alt and the arrow keys move it")
    Accessible.focusable: true

    Rectangle {
        id: sheet

        width: root.width
        height: root.height
        radius: Theme.radius
        color: root.verdict === "right" ? Theme.color.rightSoft : root.verdict === "wrong" ? Theme.color.wrongSoft
             : drag.active ? Theme.color.seaSoft : Theme.color.paper
        border.width: root.judged ? 2 : Theme.line
        border.color: root.verdict === "right" ? Theme.color.right : root.verdict === "wrong" ? Theme.color.wrong
                    : drag.active ? Theme.color.sea : Theme.color.line

        DragHandler {
            id: drag

            enabled: root.enabled
            xAxis.enabled: false
            onActiveChanged: {
                if (active)
                    return
                const moved = Math.round(sheet.y / (root.height + Theme.close))
                sheet.y = 0
                if (moved !== 0)
                    root.moveRequested(Math.max(0, Math.min(root.count - 1, root.index + moved)))
            }
        }
        HoverHandler { cursorShape: root.enabled ? Qt.OpenHandCursor : Qt.ArrowCursor }

        UiText {
            id: place

            x: Theme.close
            y: Math.round(words.y + (words.lineHeight - height) / 2)
            width: root.circle
            text: root.index + 1
            strong: true
            color: Theme.color.sea
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
        LinkedText {
            id: words

            anchors { left: place.right; leftMargin: Theme.close; right: buttons.left; rightMargin: Theme.close }
            y: Math.round((root.height - height - (mark.visible ? mark.height : 0)) / 2)
            text: root.styled
            lineHeight: Math.round(size * 1.35)
            Accessible.ignored: true
        }
        Row {
            id: buttons

            anchors { right: parent.right; rightMargin: Theme.hair }
            y: Math.round(words.y + (words.height - height) / 2)
            visible: root.enabled

            IconButton {
                focus: true
                symbol: "arrow-up"
                //: %1 is what is moved
                text: qsTr("Move up: %1").arg(root.plain)
                enabled: root.index > 0
                onClicked: root.moveRequested(root.index - 1)
            }
            IconButton {
                symbol: "arrow-down"
                //: %1 is what is moved
                text: qsTr("Move down: %1").arg(root.plain)
                enabled: root.index < root.count - 1
                onClicked: root.moveRequested(root.index + 1)
            }
        }
        StatusTag {
            id: mark

            visible: root.judged
            anchors { left: words.left; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.tight }
            size: Theme.textSmall
            symbol: root.verdict === "right" ? "status-done" : "status-wrong"
            text: root.verdict === "right" ? qsTr("In its place") : qsTr("Belongs elsewhere")
            tone: root.verdict === "right" ? StatusTag.Tone.Right : StatusTag.Tone.Wrong
            strong: true
        }
        FocusRing { shown: root.activeFocus }
    }

    Keys.onPressed: event => {
        const step = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0
        event.accepted = step !== 0
        if (step !== 0 && event.modifiers & Qt.AltModifier)
            root.moveRequested(root.index + step)
        else if (step !== 0)
            root.focusRequested(root.index + step)
    }
}
