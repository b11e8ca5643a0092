// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Controls

/// A tool, below the title of its module where that is another one.
Column {
    id: root

    required property string moduleId
    required property string blockId
    required property string title
    required property string symbol
    required property string note
    required property string module

    signal opened()

    topPadding: head.visible ? Theme.gap : 0
    spacing: Theme.tight

    Heading {
        id: head

        visible: root.module.length > 0
        width: root.width
        level: 2
        text: root.module
    }
    T.AbstractButton {
        id: button

        width: root.width
        implicitHeight: Math.max(Theme.touch, words.height + 2 * Theme.close)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: root.title
        onClicked: root.opened()

        Accessible.name: root.title
        Accessible.description: root.note
        Accessible.onPressAction: Activate.now(button)

        background: Rectangle {
            radius: Theme.radius
            color: button.down ? Theme.color.seaSoft : button.hovered ? Theme.color.inset : "transparent"
            border.width: Theme.line
            border.color: button.hovered ? Theme.color.sea : Theme.color.line

            FocusRing { shown: button.visualFocus }
        }

        Icon {
            id: mark

            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.symbol
            color: Theme.color.sea
        }
        Column {
            id: words

            x: mark.x + mark.width + Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: arrow.x - x - Theme.gap

            UiText {
                width: parent.width
                text: root.title
                strong: true
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            UiText {
                width: parent.width
                text: root.note
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow

            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            symbol: "arrow-right"
            color: Theme.color.inkSoft
        }

        Keys.onReturnPressed: event => Activate.byKey(button, event)
        Keys.onEnterPressed: event => Activate.byKey(button, event)
    }
}
