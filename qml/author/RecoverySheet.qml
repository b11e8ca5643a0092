// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// Offers what a program that ended badly could not save.
Sheet {
    id: root

    required property ModuleSafety safety

    title: qsTr("There is unsaved work")
    closePolicy: Sheet.NoAutoClose

    Prose {
        width: parent.width
        text: root.safety ? qsTr("The program ended before it could save the changes of %1. Taking them back can be undone.").arg(root.safety.found) : ""
    }
    ChangeLines {
        width: parent.width
        changes: root.safety ? root.safety.foundChanges : []
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            symbol: "undo"
            text: qsTr("Take them back")
            onClicked: {
                root.safety.recover()
                root.accept()
            }
        },
        ActionButton {
            text: qsTr("Decide later")
            onClicked: root.reject()
        },
        ActionButton {
            kind: ActionButton.Kind.Quiet
            text: qsTr("Throw them away")
            onClicked: {
                root.safety.discardFound()
                root.accept()
            }
        }
    ]
}
