// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// An item and the group it has been put into.
FocusScope {
    id: root

    required property string styled
    required property string plain
    required property string verdict    // "", right, wrong
    required property list<string> categories
    required property int current
    property string placeholder: qsTr("Choose a group")
    /// A group belongs to one row only: choosing it takes it from another.
    property bool exclusive: false
    readonly property bool narrow: width < 520
    readonly property bool judged: verdict.length > 0

    signal placed(int category)
    /// Ctrl+Enter was pressed.
    signal submitted()

    implicitHeight: (narrow ? words.height + Theme.tight + choice.height : Math.max(words.height, choice.height))
                    + (mark.visible ? mark.height + Theme.hair : 0) + 2 * Theme.close

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.verdict === "right" ? Theme.color.rightSoft : root.verdict === "wrong" ? Theme.color.wrongSoft : "transparent"
        border.width: root.judged ? 2 : Theme.line
        border.color: root.verdict === "right" ? Theme.color.right : root.verdict === "wrong" ? Theme.color.wrong : Theme.color.line
    }
    LinkedText {
        id: words

        x: Theme.gap
        y: Theme.close + (root.narrow ? 0 : Math.max(0, Math.round((choice.height - height) / 2)))
        width: root.narrow ? root.width - 2 * Theme.gap : choice.x - x - Theme.gap
        text: root.styled
        lineHeight: Math.round(size * 1.35)
        Accessible.ignored: true
    }
    ComboField {
        id: choice

        x: root.narrow ? Theme.gap : root.width - width - Theme.gap
        size: Theme.textNormal
        y: root.narrow ? words.y + words.height + Theme.tight : Theme.close + Math.max(0, Math.round((words.height - height) / 2))
        width: root.narrow ? root.width - 2 * Theme.gap : Math.min(Math.round(250 * Theme.textFactor), root.width * 0.48)
        focus: true
        label: root.plain
        labelShown: false
        settled: !root.enabled
        options: root.categories
        current: root.current
        placeholder: root.placeholder
        opensByArrows: root.exclusive
        onChosen: index => root.placed(index)
        onSubmitted: root.submitted()
    }
    StatusTag {
        id: mark

        visible: root.judged
        anchors { left: parent.left; leftMargin: Theme.gap; right: parent.right; bottom: parent.bottom; bottomMargin: Theme.close }
        size: Theme.textSmall
        symbol: root.verdict === "right" ? "status-done" : "status-wrong"
        text: root.verdict === "right" ? qsTr("Right") : qsTr("Not right")
        tone: root.verdict === "right" ? StatusTag.Tone.Right : StatusTag.Tone.Wrong
        strong: true
    }
}
