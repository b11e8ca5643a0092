// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// What to know about what is chosen, and the ways to more.
Sheet {
    id: root

    required property ModuleEditor module

    signal keysWanted()
    signal tourWanted()

    title: module ? module.formTitle : ""

    Prose {
        width: parent.width
        text: root.module ? root.module.formHelp : ""
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Close")
            onClicked: root.accept()
        },
        ActionButton {
            symbol: "keyboard"
            text: qsTr("All keys")
            onClicked: {
                root.accept()
                root.keysWanted()
            }
        },
        ActionButton {
            symbol: "anchor"
            text: qsTr("Tour of the program")
            onClicked: {
                root.accept()
                root.tourWanted()
            }
        }
    ]
}
