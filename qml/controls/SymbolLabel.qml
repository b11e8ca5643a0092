// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A label with an icon before or after it. It wraps where it must: the
/// implicit width is that of one line, the implicit height that of the lines there are.
Item {
    id: root

    required property string text
    property string symbol
    property bool symbolAfter: false
    property bool centred: true
    property bool strong: false
    property color color: Theme.color.ink
    readonly property int symbolWidth: symbol ? Theme.iconSize + Theme.tight : 0

    implicitWidth: Math.ceil(label.implicitWidth) + symbolWidth
    implicitHeight: Math.max(label.height, symbol ? Theme.iconSize : 0)

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

            width: Math.max(0, Math.min(Math.ceil(implicitWidth), root.width - root.symbolWidth))
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            strong: root.strong
            color: root.color
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
