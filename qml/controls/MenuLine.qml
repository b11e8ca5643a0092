// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// What a MenuEntry shows: icon, words that wrap, keys at the end.
Item {
    id: root

    required property string text
    required property string symbol
    required property string keys
    required property bool indented
    readonly property int indent: indented ? Theme.iconSize + Theme.close : 0
    readonly property int keysWidth: keys ? Math.ceil(keysText.implicitWidth) + Theme.wide : 0
    readonly property bool stacked: keys && implicitWidth > width

    implicitWidth: Math.ceil(oneLine.implicitWidth) + indent + keysWidth
    implicitHeight: label.height + (stacked ? keysText.height : 0)

    UiText {
        id: oneLine

        visible: false
        text: root.text
    }
    Icon {
        anchors { left: parent.left; verticalCenter: label.verticalCenter }
        visible: root.symbol.length > 0
        symbol: root.symbol
    }
    UiText {
        id: label

        anchors { left: parent.left; leftMargin: root.indent; right: parent.right; rightMargin: root.stacked ? 0 : root.keysWidth }
        y: Math.round((root.height - root.implicitHeight) / 2)
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    UiText {
        id: keysText

        anchors.right: parent.right
        y: root.stacked ? label.y + label.height : Math.round(label.y + (label.height - height) / 2)
        text: root.keys
        soft: true
        font.pixelSize: Theme.small
        Accessible.ignored: true
    }
}
