// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// A field for a name with its button.
FocusScope {
    id: root

    required property string label
    required property string action
    property string value
    /// Pixels the button needs, and has: the larger one where lines stand below each other.
    readonly property real wantedWidth: button.implicitWidth
    property real buttonWidth: wantedWidth
    property string typed: value

    signal chosen(string name)

    function choose() {
        if (typed.trim().length > 0)
            chosen(typed.trim())
    }

    implicitHeight: field.height

    Field {
        id: field

        anchors { left: parent.left; right: button.left; rightMargin: Theme.close }
        focus: true
        label: root.label
        value: root.value
        onEdited: text => root.typed = text
        onAccepted: root.choose()
    }
    ActionButton {
        id: button

        anchors { right: parent.right; bottom: parent.bottom }
        width: root.buttonWidth
        text: root.action
        enabled: root.typed.trim().length > 0 && root.typed.trim() !== root.value
        onClicked: root.choose()
    }
}
