// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// What a line of the outline shows: an icon, a title, and a sign where something is to be put right.
Item {
    id: root

    required property string title
    required property string symbol
    required property bool strong
    required property bool soft
    required property bool chosen
    required property int gravity
    required property int indent
    required property int comments

    implicitHeight: label.height + Theme.tight

    Icon {
        id: icon

        x: root.indent
        anchors.verticalCenter: parent.verticalCenter
        visible: root.symbol.length > 0
        symbol: root.symbol
        size: 17
        color: root.chosen ? Theme.color.sea : Theme.color.inkSoft
    }
    UiText {
        id: label

        anchors { left: root.symbol.length > 0 ? icon.right : parent.left; leftMargin: Theme.tight; right: talk.visible ? talk.left : sign.visible ? sign.left : parent.right
                  rightMargin: Theme.tight; verticalCenter: parent.verticalCenter }
        text: root.title
        strong: root.strong
        soft: root.soft
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    StatusTag {
        id: talk

        anchors { right: sign.visible ? sign.left : parent.right; rightMargin: Theme.tight; verticalCenter: parent.verticalCenter }
        visible: root.comments > 0
        width: implicitWidth
        symbol: "comment"
        text: root.comments
        tone: StatusTag.Tone.Sea
        Accessible.ignored: true
    }
    Icon {
        id: sign

        anchors { right: parent.right; rightMargin: Theme.tight; verticalCenter: parent.verticalCenter }
        visible: root.gravity > 0
        symbol: root.gravity > 1 ? "status-wrong" : "warning"
        size: 16
        color: root.gravity > 1 ? Theme.color.wrong : Theme.color.notice
    }
}
