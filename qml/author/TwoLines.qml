// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// What an entry of a list is called, and below it what else is to be known; with an icon where there is one.
Item {
    id: root

    required property string title
    required property string note
    property string symbol
    property int noteElide: Text.ElideNone

    implicitHeight: words.height + Theme.tight

    Icon {
        id: icon

        x: Theme.tight
        anchors.verticalCenter: parent.verticalCenter
        visible: root.symbol.length > 0
        symbol: root.symbol
        color: Theme.color.sea
    }
    Column {
        id: words

        anchors { left: root.symbol.length > 0 ? icon.right : parent.left; leftMargin: Theme.close; right: parent.right
                  verticalCenter: parent.verticalCenter }

        UiText {
            width: parent.width
            text: root.title
            strong: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        UiText {
            width: parent.width
            visible: text.length > 0
            text: root.note
            soft: true
            font.pixelSize: Theme.small
            elide: root.noteElide
            wrapMode: root.noteElide === Text.ElideNone ? Text.Wrap : Text.NoWrap
            Accessible.ignored: true
        }
    }
}
