// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A status: always a picture and a word, the colour comes third. The word wraps.
Item {
    id: root

    enum Tone { Neutral, Right, Wrong, Notice, Sea }

    required property string symbol
    required property string text
    property int tone: StatusTag.Tone.Neutral
    property bool strong: false
    property int size: Theme.small
    readonly property color inkColor: Tones.ink(tone)
    readonly property int symbolSize: Math.round(size * 1.25)

    implicitWidth: Math.ceil(label.implicitWidth) + symbolSize + 6
    implicitHeight: label.height

    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: !visible || text.length === 0

    Icon {
        anchors.left: parent.left
        y: Math.round((label.lineHeight - size) / 2)
        symbol: root.symbol
        size: root.symbolSize
        color: root.inkColor
    }
    UiText {
        id: label

        anchors { left: parent.left; leftMargin: root.symbolSize + 6; right: parent.right }
        text: root.text
        color: root.inkColor
        font.pixelSize: root.size
        strong: root.strong
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
