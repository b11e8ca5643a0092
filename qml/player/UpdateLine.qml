// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// One thing that a newer version changes, below the title of its lesson where that is another one.
Column {
    id: root

    required property string lesson
    required property string symbol
    required property string text
    required property string note
    required property bool concerns

    spacing: Theme.tight
    topPadding: head.visible ? Theme.close : 0

    Heading {
        id: head

        visible: root.lesson.length > 0
        width: root.width
        level: 3
        text: root.lesson
    }
    Item {
        width: root.width
        height: words.height
        Accessible.role: Accessible.ListItem
        //: %1 is a text that changes, %2 what happens to it
        Accessible.name: qsTr("%1: %2").arg(root.text).arg(root.note)

        Icon {
            id: mark

            y: Math.round((title.lineHeight - height) / 2)
            symbol: root.symbol
            color: root.concerns ? Theme.color.wrong : Theme.color.sea
        }
        Column {
            id: words

            x: mark.width + Theme.close
            width: root.width - x

            UiText {
                id: title

                width: parent.width
                text: root.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            UiText {
                width: parent.width
                text: root.note
                soft: !root.concerns
                strong: root.concerns
                color: root.concerns ? Theme.color.wrong : Theme.color.inkSoft
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
