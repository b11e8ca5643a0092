// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Controls

/// One answer. The letter is also its key; after checking it says right or not in words.
T.AbstractButton {
    id: root

    required property string letter     // shown: A, B, …
    required property string styled
    required property string plain
    required property string verdict    // "", right, wrong, missed
    property bool single: false
    required property bool chosen
    readonly property bool judged: verdict.length > 0
    readonly property color tone: verdict === "wrong" ? Theme.color.wrong : verdict.length > 0 ? Theme.color.right : Theme.color.sea
    readonly property string word: verdict === "right" ? qsTr("Right") : verdict === "wrong" ? qsTr("Not right")
        : verdict === "missed" ? qsTr("Right answer") : ""

    implicitHeight: Math.max(Theme.touch + Theme.hair, content.height + (stacked ? mark.height + Theme.hair : 0) + 2 * Theme.close)
    readonly property bool stacked: width < 420 && judged
    text: plain
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    Accessible.role: single ? Accessible.RadioButton : Accessible.CheckBox
    //: %1 the letter of an answer, %2 its text
    Accessible.name: qsTr("%1. %2").arg(letter).arg(plain)
    Accessible.description: word
    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.focusable: true
    Accessible.onPressAction: Activate.now(root)
    Accessible.onToggleAction: Activate.now(root)

    background: Rectangle {
        radius: Theme.radius
        color: root.verdict === "wrong" ? Theme.color.wrongSoft : root.judged ? Theme.color.rightSoft
             : root.chosen ? Theme.color.seaSoft : root.hovered && root.enabled ? Theme.color.inset : "transparent"
        border.width: root.chosen || root.judged ? 2 : Theme.line
        border.color: root.chosen || root.judged ? root.tone : root.hovered && root.enabled ? Theme.color.edge : Theme.color.line

        FocusRing { shown: root.visualFocus }
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
        symbol: root.verdict === "wrong" ? "status-wrong" : "status-done"
        text: root.word
        tone: root.verdict === "wrong" ? StatusTag.Tone.Wrong : StatusTag.Tone.Right
        strong: true
        Accessible.ignored: true
    }

    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
