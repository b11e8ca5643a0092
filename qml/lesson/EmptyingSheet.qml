// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// Asks before everything that was filled in goes.
Sheet {
    id: root

    title: qsTr("Empty all fields?")

    Prose {
        width: parent.width
        text: qsTr("What you have entered here will be gone.")
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Empty")
            onClicked: root.accept()
        },
        ActionButton {
            text: qsTr("Cancel")
            onClicked: root.reject()
        }
    ]
}
