// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// What an answer looks like: its letter in a box, or a ring for one of several, and what was judged. Rows of answers
/// are spoken; this is not.
Item {
    id: root

    property string letter
    property string styled
    property string verdict             // "", right, wrong, missed
    property bool single: false
    property bool chosen: false
    property bool lit: false            // The pointer is over it.
    property bool lamp: false
    readonly property bool judged: verdict.length > 0
    readonly property bool stacked: width < 420 && judged
    readonly property color tone: verdict === "wrong" ? Theme.color.wrong : judged ? Theme.color.right : Theme.color.sea
    readonly property string word: verdict === "right" ? qsTr("Right") : verdict === "wrong" ? qsTr("Not right")
        : verdict === "missed" ? qsTr("Right answer") : ""

    implicitHeight: Math.max(Theme.touch + Theme.hair, content.height + (stacked ? mark.height + Theme.hair : 0) + 2 * Theme.close)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.verdict === "wrong" ? Theme.color.wrongSoft : root.judged ? Theme.color.rightSoft
             : root.chosen ? Theme.color.seaSoft : root.lit ? Theme.color.inset : "transparent"
        border.width: root.chosen || root.judged ? 2 : Theme.line
        border.color: root.chosen || root.judged ? root.tone : root.lit ? Theme.color.edge : Theme.color.line

        FocusRing { shown: root.lamp }
    }
    Rectangle {
        id: box

        x: Theme.close
        y: Math.round(content.y + (content.lineHeight - height) / 2)
        width: Math.round(30 * Theme.interfaceFactor)
        height: width
        radius: root.single ? width / 2 : Theme.radius
        color: root.chosen ? root.tone : "transparent"
        border.width: root.chosen ? 0 : Theme.line
        border.color: Theme.color.edge

        UiText {
            anchors.centerIn: parent
            text: root.letter
            strong: true
            color: root.chosen ? Theme.color.seaInk : Theme.color.inkSoft
            Accessible.ignored: true
        }
    }
    LinkedText {
        id: content

        anchors { left: box.right; leftMargin: Theme.close; right: root.stacked || !mark.visible ? parent.right : mark.left; rightMargin: Theme.gap }
        y: root.stacked ? Theme.close : Math.round((root.height - height) / 2)
        text: root.styled
        lineHeight: Math.round(size * 1.35)
        Accessible.ignored: true
    }
    StatusTag {
        id: mark

        visible: root.judged
        anchors { right: parent.right; rightMargin: Theme.gap }
        y: root.stacked ? content.y + content.height + Theme.hair : Math.round((root.height - height) / 2)
        width: implicitWidth
        size: Theme.textSmall
        symbol: root.verdict === "wrong" ? "status-wrong" : "status-done"
        text: root.word
        tone: root.verdict === "wrong" ? StatusTag.Tone.Wrong : StatusTag.Tone.Right
        strong: true
        Accessible.ignored: true
    }
}
