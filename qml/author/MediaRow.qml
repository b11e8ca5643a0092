// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// One file of the module; opened, it is described and removed here.
Column {
    id: root

    required property string path
    required property string name
    required property string symbol
    required property url picture
    required property string note
    required property string lack
    required property string alt
    required property string credit
    required property string licence
    required property bool used
    required property MediaTable media
    required property bool open

    signal opened()
    signal replacing()

    function takeFocus() {
        head.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: Theme.tight

    T.ItemDelegate {
        id: head

        width: parent.width
        height: Math.max(64, words.height + Theme.close)
        hoverEnabled: true
        text: root.name
        Accessible.name: root.name
        Accessible.description: root.lack.length > 0 ? root.note + ". " + root.lack : root.note
        onClicked: root.opened()
        Keys.onReturnPressed: root.opened()

        Rectangle {
            id: frame

            anchors.verticalCenter: parent.verticalCenter
            width: 80
            height: 56
            radius: Theme.radius
            color: Theme.color.inset

            Image {
                anchors { fill: parent; margins: 2 }
                visible: root.symbol === "image"
                source: root.picture
                sourceSize { width: 160; height: 112 }
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.ignored: true
            }
            Icon {
                anchors.centerIn: parent
                visible: root.symbol !== "image"
                symbol: root.symbol
                color: Theme.color.sea
            }
        }
        Column {
            id: words

            anchors { left: frame.right; leftMargin: Theme.close; right: parent.right; verticalCenter: parent.verticalCenter }

            UiText {
                width: parent.width
                text: root.name
                strong: true
                elide: Text.ElideMiddle
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
            StatusTag {
                width: parent.width
                visible: text.length > 0
                symbol: "warning"
                tone: StatusTag.Tone.Notice
                text: root.lack
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: root.open ? Theme.color.seaSoft : head.hovered ? Theme.color.inset : "transparent"

            FocusRing { shown: head.visualFocus; offset: 0 }
        }
    }
    LongField {
        width: parent.width
        visible: root.open && root.symbol === "image"
        rows: 2
        label: qsTr("Description for those who do not see it")
        value: root.alt
        onEdited: text => root.media.write(root.path, "alt", text)
    }
    Field {
        width: parent.width
        visible: root.open
        label: qsTr("Who made it")
        value: root.credit
        onEdited: text => root.media.write(root.path, "credit", text)
    }
    LicenceField {
        width: parent.width
        visible: root.open
        value: root.licence
        onEdited: licence => root.media.write(root.path, "licence", licence)
    }
    ActionButton {
        visible: root.open
        kind: ActionButton.Kind.Quiet
        symbol: "redo"
        enabled: !root.media.busy
        text: qsTr("Replace by another file …")
        onClicked: root.replacing()
    }
    ActionButton {
        visible: root.open
        kind: ActionButton.Kind.Quiet
        symbol: "trash"
        enabled: !root.used
        hint: root.used ? qsTr("Lessons still use it.") : ""
        text: qsTr("Remove from the module")
        onClicked: root.media.remove(root.path)
    }
}
