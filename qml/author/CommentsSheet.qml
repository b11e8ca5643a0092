// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// All comments that are open; choosing one goes to what it is about.
Sheet {
    id: root

    required property ModuleEditor module

    title: qsTr("Open comments")

    UiText {
        width: parent.width
        visible: list.count === 0
        text: qsTr("There are no open comments.")
        wrapMode: Text.Wrap
    }
    Repeater {
        id: list

        model: root.module ? root.module.comments.open : null

        Entry {
            width: parent ? (parent as Item).width : 0
            onClicked: {
                root.accept()
                root.module.comments.goTo(index)
            }
        }
    }
    actions: [
        ActionButton {
            text: qsTr("Close")
            onClicked: root.accept()
        }
    ]

    component Entry: T.ItemDelegate {
        id: row

        required property int index
        required property string author
        required property string time
        required property string place
        required property string said
        //: Below a comment: %1 what it is about, %2 who wrote it, %3 when
        readonly property string note: qsTr("%1 · %2, %3").arg(place).arg(author).arg(time)

        height: Math.max(Theme.touch, implicitContentHeight + Theme.tight)
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: said
        Accessible.name: text
        Accessible.description: note
        Accessible.onPressAction: Activate.now(row)
        Keys.onReturnPressed: event => Activate.byKey(row, event)
        Keys.onEnterPressed: event => Activate.byKey(row, event)

        contentItem: TwoLines {
            title: row.text
            note: row.note
            symbol: "comment"
        }
        background: Rectangle {
            radius: Theme.radius
            color: row.hovered ? Theme.color.inset : "transparent"

            FocusRing { shown: row.visualFocus; offset: 0 }
        }
    }
}
