// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Controls

/// A profile: who and where, and everything else when it is open.
Column {
    id: root

    required property string name
    required property string where
    required property string about
    required property bool example
    required property string languageNote
    required property bool open
    required property list<string> labels
    required property list<string> texts

    readonly property bool beside: width > 30 * Theme.normal && Theme.readingScale <= 1.6

    signal toggled()

    T.AbstractButton {
        id: head

        width: root.width
        implicitHeight: Math.max(Theme.touch, words.height + 2 * Theme.close)
        text: root.name
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus

        Accessible.role: Accessible.Button
        Accessible.name: root.name
        //: Spoken after a name: %1 a town and country, %2 a sector, %3 "Open" or "Closed"
        Accessible.description: qsTr("%1. %2. %3").arg(root.where).arg(root.example ? qsTr("Example") : root.about).arg(root.open ? qsTr("Open") : qsTr("Closed"))
        Accessible.onPressAction: Activate.now(head)
        Keys.onReturnPressed: event => Activate.byKey(head, event)
        Keys.onEnterPressed: event => Activate.byKey(head, event)
        onClicked: root.toggled()

        background: Rectangle {
            color: head.hovered ? Theme.color.inset : "transparent"

            FocusRing {
                shown: head.visualFocus
                offset: 0
            }
        }

        Icon {
            id: mark

            x: Theme.tight
            y: words.y + Math.round((title.lineHeight - height) / 2)
            symbol: root.open ? "chevron-down" : "chevron-right"
            color: Theme.color.sea
        }
        Column {
            id: words

            anchors { left: mark.right; leftMargin: Theme.close; right: parent.right; rightMargin: Theme.tight; verticalCenter: parent.verticalCenter }
            spacing: Theme.hair

            Prose {
                id: title

                width: parent.width - (badge.visible ? badge.implicitWidth + Theme.gap : 0)
                text: root.name
                lineHeight: Math.round(size * 1.35)
                Accessible.ignored: true
            }
            UiText {
                width: parent.width
                //: %1 a town and country, %2 a sector and a kind of cooperation
                text: qsTr("%1 · %2").arg(root.where).arg(root.about)
                soft: true
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            StatusTag {
                visible: root.example && !root.beside
                width: parent.width
                symbol: "info"
                text: qsTr("Example")
                tone: StatusTag.Tone.Notice
            }
        }
        StatusTag {
            id: badge

            visible: root.example && root.beside
            anchors { right: parent.right; rightMargin: Theme.tight }
            y: words.y + Math.round((title.lineHeight - height) / 2)
            symbol: "info"
            text: qsTr("Example")
            tone: StatusTag.Tone.Notice
        }
    }
    Column {
        visible: root.open
        x: mark.x + mark.width + Theme.close
        width: root.width - x
        topPadding: Theme.hair
        bottomPadding: Theme.gap
        spacing: Theme.close

        UiText {
            visible: root.example
            width: parent.width
            text: qsTr("Invented, to show what a profile can say.")
            color: Theme.color.notice
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
        }
        StatusTag {
            visible: root.languageNote.length > 0
            width: parent.width
            symbol: "languages"
            text: root.languageNote
        }
        Repeater {
            model: root.open ? root.labels : []

            ProfileLine {
                required property int index
                required property string modelData

                width: parent ? parent.width : 0
                label: modelData
                text: root.texts[index] ?? ""
            }
        }
    }
    Rule { width: root.width }
}
