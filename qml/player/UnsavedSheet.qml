// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Asks before something is left that could not be saved, and says why it could not.
Sheet {
    id: root

    required property Player player
    property bool triedAgain: false

    title: qsTr("This has not been saved")
    visible: player.leavingUnsaved
    onAboutToShow: triedAgain = false
    onRejected: player.stay()

    Prose {
        width: parent.width
        text: qsTr("What you have entered here could not be saved on this computer. If you leave now, it is lost.")
    }
    MessageBar {
        visible: text.length > 0
        width: parent.width
        tone: StatusTag.Tone.Wrong
        text: {
            const problem = root.player.module?.problem ?? ""
            //: %1 is a sentence that says why
            return root.triedAgain ? qsTr("It could not be saved this time either. %1").arg(problem).trim() : problem
        }
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Try again")
            onClicked: {
                root.player.leaveSaved()
                root.triedAgain = true
            }
        },
        ActionButton {
            text: qsTr("Stay here")
            onClicked: root.reject()
        },
        ActionButton {
            text: qsTr("Leave without saving")
            onClicked: root.player.leaveUnsaved()
        }
    ]
}
