// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

/// A lesson in the table of contents: a harbour on the route, with its title and a note.
T.ItemDelegate {
    id: root

    required property string number
    required property string title
    required property string note          // "18 min", "done on 3 November"
    required property string status        // done, begun, open, locked
    property bool first: false
    property bool last: false
    property bool current: false
    /// For rails: in the sans, without note and leaders.
    property bool compact: false
    readonly property string statusWord: status === "done" ? qsTr("Done") : status === "begun" ? qsTr("Begun")
        : status === "locked" ? qsTr("Not open yet") : qsTr("Not started")

    implicitWidth: 5 + mark.width + label.implicitWidth + 2 * Theme.close
    implicitHeight: Math.max(Theme.touch, label.implicitHeight + (compact ? Theme.tight : Theme.gap))
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : Theme.faint

    //: %1 is a lesson's number, %2 its title
    Accessible.name: number ? qsTr("%1 %2").arg(number).arg(title) : title
    //: %1 is how far the lesson is, such as "Begun", %2 a remark, such as "18 min"
    Accessible.description: note ? qsTr("%1, %2").arg(statusWord).arg(note) : statusWord
    Accessible.selected: current
    Accessible.focusable: true
    Accessible.ignored: !visible
    Accessible.onPressAction: Activate.now(root)

    background: Rectangle {
        radius: Theme.radius
        color: root.current || root.down ? Theme.color.seaSoft : root.hovered ? Theme.color.inset : "transparent"

        Rectangle {     // the current place is also marked by form
            anchors.left: parent.left
            visible: root.current
            width: 3
            height: parent.height
            color: Theme.color.sea
        }
        FocusRing {
            shown: root.visualFocus
            offset: 0
        }
    }

    RouteMark {
        id: mark

        anchors { left: parent.left; leftMargin: 5 }
        height: parent.height
        middle: label.y + label.firstLine
        status: root.status
        first: root.first
        last: root.last
    }
    RouteText {
        id: label

        anchors { left: mark.right; leftMargin: Theme.close; right: parent.right; rightMargin: Theme.close }
        y: Math.round((root.height - height) / 2)
        number: root.number
        title: root.title
        note: root.note
        compact: root.compact
        current: root.current
    }

    Keys.onReturnPressed: event => Activate.byKey(root, event)
    Keys.onEnterPressed: event => Activate.byKey(root, event)
}
