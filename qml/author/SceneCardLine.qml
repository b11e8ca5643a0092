// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// One line of a scene's card: a number or a symbol, and as many words as fit. The card says all of them.
Item {
    id: root

    property int number: 0
    property string symbol
    property int size: Theme.small
    property bool strong: false
    property color color: Theme.color.ink
    required property string text

    UiText {
        id: count

        anchors.verticalCenter: parent.verticalCenter
        visible: root.number > 0
        text: root.number
        strong: true
        font.pixelSize: root.size
        color: Theme.color.sea
        Accessible.ignored: true
    }
    Icon {
        id: sign

        anchors.verticalCenter: parent.verticalCenter
        visible: root.symbol.length > 0
        symbol: root.symbol
        size: Math.round(root.size * 1.15)
        color: root.color
    }
    UiText {
        x: (root.number > 0 ? count.width : sign.width) + Math.round(root.size / 2)
        width: root.width - x
        height: root.height
        text: root.text
        strong: root.strong
        color: root.color
        font.pixelSize: root.size
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.ignored: true
    }
}
