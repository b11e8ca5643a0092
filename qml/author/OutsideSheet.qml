// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// What another program did to the module that is being written, and whose version counts.
Sheet {
    id: root

    required property ModuleSafety safety

    title: qsTr("Another program has changed this module")

    Prose {
        width: parent.width
        text: qsTr("Until you decide, nothing is saved. This is what its version does to yours:")
    }
    ChangeLines {
        width: parent.width
        changes: root.safety ? root.safety.outsideChanges : []
    }
    Prose {
        width: parent.width
        soft: true
        text: qsTr("Taking its version can be undone. Keeping yours replaces its files with the next save; they stay among the earlier versions.")
    }
    Prose {
        width: parent.width
        visible: root.safety !== null && root.safety.replacesMedia
        soft: true
        text: qsTr("Pictures, sound and films that it replaced or removed stay as they are there now, whichever you choose.")
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Take its version")
            onClicked: {
                root.safety.takeOutside()
                root.accept()
            }
        },
        ActionButton {
            text: qsTr("Keep mine")
            onClicked: {
                root.safety.keepMine()
                root.accept()
            }
        },
        ActionButton {
            kind: ActionButton.Kind.Quiet
            text: qsTr("Decide later")
            onClicked: root.reject()
        }
    ]
}
