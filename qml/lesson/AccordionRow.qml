// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Controls
import Kogge.Player.Model

/// A heading that opens and closes what is under it.
Column {
    id: root

    required property string title
    required property TextRows body
    property bool open: false

    signal linkActivated(string address)

    T.AbstractButton {
        id: head

        width: root.width
        implicitHeight: Math.max(Theme.touch, words.height + 2 * Theme.close)
        text: root.title
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus

        Accessible.role: Accessible.Button
        Accessible.name: root.title
        Accessible.description: root.open ? qsTr("Open") : qsTr("Closed")
        Accessible.onPressAction: Activate.now(head)
        Keys.onReturnPressed: event => Activate.byKey(head, event)
        Keys.onEnterPressed: event => Activate.byKey(head, event)
        onClicked: root.open = !root.open

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
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.open ? "chevron-down" : "chevron-right"
            color: Theme.color.sea
        }
        Prose {
            id: words

            anchors { left: mark.right; leftMargin: Theme.close; right: parent.right; rightMargin: Theme.tight; verticalCenter: parent.verticalCenter }
            text: root.title
            lineHeight: Math.round(size * 1.35)
            Accessible.ignored: true
        }
    }
    Item {
        visible: root.open
        width: root.width
        height: body.height + Theme.gap

        TextColumn {
            id: body

            x: mark.x + mark.width + Theme.close
            width: parent.width - x
            rows: root.body
            onLinkActivated: address => root.linkActivated(address)
        }
    }
    Rule { width: root.width }
}
