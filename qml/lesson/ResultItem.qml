// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// A result of a worksheet: what it is called, the figure, and what is to be known about it.
Column {
    id: root

    required property string label
    required property string value
    required property string help
    required property string reason
    required property bool negative
    required property bool lacking
    /// Of the highest label beside it.
    property real labelHeight: ownLabelHeight
    readonly property real ownLabelHeight: caption.implicitHeight
    /// False where the reason why it lacks is said elsewhere.
    property bool explained: true

    spacing: 2
    Accessible.role: Accessible.StaticText
    //: %1 the name of a result, %2 its value, %3 a remark
    Accessible.name: qsTr("%1: %2. %3").arg(label).arg(value).arg(reason || help)

    UiText {
        id: caption

        width: parent.width
        height: Math.max(implicitHeight, root.labelHeight)
        text: root.label
        soft: true
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignBottom
        Accessible.ignored: true
    }
    Prose {
        width: parent.width
        text: root.value
        size: Math.round(Theme.heading2)
        lineHeight: Math.round(size * 1.25)
        color: root.negative ? Theme.color.wrong : Theme.color.ink
        Accessible.ignored: true
    }
    StatusTag {
        visible: root.negative
        width: parent.width
        size: Theme.textSmall
        symbol: "warning"
        text: qsTr("below zero")
        tone: StatusTag.Tone.Wrong
    }
    UiText {
        visible: text.length > 0
        width: parent.width
        text: root.explained ? root.reason || root.help : root.help
        soft: true
        font.pixelSize: Theme.textSmall
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
