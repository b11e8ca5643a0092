// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A label with an icon before or after it. It wraps where it must: the
/// implicit width is that of one line, the implicit height that of the lines there are.
Item {
    id: root

    required property string text
    property string symbol
    property int size: Theme.normal
    property bool symbolAfter: false
    property bool centred: true
    property bool strong: false
    property color color: Theme.color.ink
    readonly property int symbolWidth: symbol ? Theme.iconSize + Theme.tight : 0

    // Measured aside: what a text that wraps says of its width depends on the width that it gets.
    readonly property int textWidth: Math.ceil(measure.advanceWidth) + 1

    implicitWidth: textWidth + symbolWidth
    implicitHeight: Math.max(label.height, symbol ? Theme.iconSize : 0)

    TextMetrics {
        id: measure

        font: label.font
        text: root.text
    }
    Row {
        anchors { left: root.centred ? undefined : parent.left; verticalCenter: parent.verticalCenter
                  horizontalCenter: root.centred ? parent.horizontalCenter : undefined }
        spacing: Theme.tight
        layoutDirection: root.symbolAfter ? Qt.RightToLeft : Qt.LeftToRight

        Icon {
            visible: root.symbol.length > 0
            symbol: root.symbol
            anchors.verticalCenter: parent.verticalCenter
            color: root.color
        }
        UiText {
            id: label

            width: Math.max(0, Math.min(root.textWidth, root.width - root.symbolWidth))
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font.pixelSize: root.size
            strong: root.strong
            color: root.color
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
