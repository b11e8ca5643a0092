// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// A button for a learner, and one that removes them.
FocusScope {
    id: root

    required property string learnerId
    required property string name
    required property bool current
    property bool removable: false

    signal chosen()
    signal removalRequested()

    implicitHeight: button.height + (now.visible ? now.height + Theme.hair : 0)
    focus: current

    ActionButton {
        id: button

        anchors { left: parent.left; right: removal.left; rightMargin: removal.visible ? Theme.tight : 0 }
        focus: true
        symbol: "person"
        text: root.name
        hint: root.current ? now.text : ""
        onClicked: root.chosen()
    }
    StatusTag {
        id: now

        anchors { left: parent.left; right: parent.right; top: button.bottom; topMargin: Theme.hair }
        visible: root.current
        symbol: "check"
        text: qsTr("Learning now")
        tone: StatusTag.Tone.Sea
        Accessible.ignored: true
    }
    IconButton {
        id: removal

        anchors { right: parent.right; verticalCenter: button.verticalCenter }
        width: visible ? implicitWidth : 0
        visible: root.removable
        symbol: "trash"
        //: %1 is the name of a learner
        text: qsTr("Remove %1 …").arg(root.name)
        onClicked: root.removalRequested()
    }
}
