// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Controls

/// Something that can be done in a story.
T.Button {
    id: root

    required property int number

    implicitHeight: Math.max(Theme.touch + Theme.hair, words.height + 2 * Theme.close)
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus

    //: %1 the number of a way, %2 what is done
    Accessible.name: qsTr("%1. %2").arg(number).arg(text)
    Accessible.onPressAction: Activate.now(root)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.color.seaSoft : root.hovered ? Theme.color.inset : "transparent"
        border.width: Theme.line
        border.color: root.hovered ? Theme.color.sea : Theme.color.edge

        FocusRing { shown: root.visualFocus }
    }
    Item {
        anchors.fill: parent

        UiText {
            id: count

            x: Theme.gap
            y: Math.round(words.y + (words.lineHeight - height) / 2)
            text: root.number
            strong: true
            color: Theme.color.sea
            Accessible.ignored: true
        }
        Prose {
            id: words

            anchors { left: count.right; leftMargin: Theme.gap; right: arrow.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            text: root.text
            lineHeight: Math.round(size * 1.35)
            Accessible.ignored: true
        }
        Icon {
            id: arrow

            anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            symbol: "arrow-right"
            color: Theme.color.sea
        }
    }

    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
