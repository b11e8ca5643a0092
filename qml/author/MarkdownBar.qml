// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// What the marks of Markdown can be set with: each by button and by key.
Flow {
    id: root

    required property LongField field

    function takeKey(event: KeyEvent) {
        if (!(event.modifiers & Qt.ControlModifier) || (event.modifiers & Qt.ShiftModifier))
            return
        event.accepted = true
        switch (event.key) {
        case Qt.Key_B: return field.wrap("**", "**")
        case Qt.Key_I: return field.wrap("*", "*")
        case Qt.Key_L: return field.wrap("[", "](https://)")
        default: event.accepted = false
        }
    }

    spacing: Theme.hair

    component Mark: ActionButton {
        kind: ActionButton.Kind.Quiet
        focusPolicy: Qt.NoFocus
    }

    Mark {
        text: qsTr("Bold")
        onClicked: root.field.wrap("**", "**")
    }
    Mark {
        text: qsTr("Italic")
        onClicked: root.field.wrap("*", "*")
    }
    Mark {
        text: qsTr("Link")
        onClicked: root.field.wrap("[", "](https://)")
    }
    Mark {
        text: qsTr("Heading")
        onClicked: root.field.beginLines("## ")
    }
    Mark {
        text: qsTr("List")
        onClicked: root.field.beginLines("- ")
    }
    Mark {
        text: qsTr("Numbered")
        onClicked: root.field.beginLines("1. ")
    }
}
