// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A profile of the learner's own: behind a button, field by field, kept on this computer.
Column {
    id: root

    required property ProfilesObject block
    readonly property ProfileEntry entry: block.entry
    property bool open: false
    /// Whether a rule parts it from what stands above.
    property bool ruled: true

    spacing: Theme.gap

    Rule {
        visible: root.ruled
        width: root.width
    }
    Heading {
        width: root.width
        level: 3
        text: qsTr("A profile of your own")
    }
    UiText {
        width: root.width
        text: qsTr("What you write stays with your progress on this computer. Print the lesson to pass it on.")
        font.pixelSize: Theme.textNormal
        soft: true
        wrapMode: Text.Wrap
    }
    ActionButton {
        width: Math.min(implicitWidth, root.width)
        size: Theme.textNormal
        symbol: root.open ? "chevron-down" : "pencil"
        text: root.open ? qsTr("Close your profile") : root.entry && root.entry.begun ? qsTr("Go on with your profile") : qsTr("Write a profile")
        onClicked: root.open = !root.open
    }
    Repeater {
        model: root.open ? root.entry : null

        ProfileField {
            required property int index

            width: root.width
            onEdited: text => root.entry.edit(index, text)
            onChosen: option => root.entry.choose(index, option)
        }
    }
    UiText {
        visible: root.open && root.entry !== null && root.entry.missing.length > 0
        width: root.width
        //: %1 lists what a profile needs: "Town, Partner"
        text: qsTr("A profile also needs: %1").arg(root.entry ? root.entry.missing : "")
        font.pixelSize: Theme.textNormal
        soft: true
        wrapMode: Text.Wrap
    }
    StatusTag {
        visible: root.open && root.entry !== null && root.entry.missing.length === 0
        width: root.width
        size: Theme.textSmall
        symbol: "check"
        text: qsTr("Your profile has everything that it needs.")
        tone: StatusTag.Tone.Right
    }
    ActionButton {
        visible: root.open
        width: Math.min(implicitWidth, root.width)
        size: Theme.textNormal
        kind: ActionButton.Kind.Quiet
        text: qsTr("Empty all fields …")
        onClicked: emptying.open()
    }
    SavedLine {
        visible: root.open
        width: root.width
        block: root.block
    }
    EmptyingSheet {
        id: emptying

        onAccepted: root.block.clearEntry()
    }
}
