// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Asks before a link leaves the program, and shows where it leads.
Sheet {
    id: root

    required property Player player
    readonly property bool mail: player.linkToConfirm.startsWith("mailto:")
    property bool copied: false

    title: mail ? qsTr("Write a mail?") : qsTr("Open a web page?")
    visible: player.linkToConfirm.length > 0
    onAboutToShow: copied = false
    onAccepted: player.confirmLink()
    onRejected: player.declineLink()

    Prose {
        width: parent.width
        text: root.mail ? qsTr("This opens your mail program. Kogge itself sends nothing.")
                        : qsTr("This opens your browser and needs the internet. Kogge itself sends nothing.")
    }
    UiText {
        width: parent.width
        text: root.player.linkToConfirm
        wrapMode: Text.WrapAnywhere
        strong: true
    }
    Clipboard {
        id: clipboard
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: root.mail ? qsTr("Open the mail program") : qsTr("Open the browser")
            onClicked: root.accept()
        },
        ActionButton {
            text: root.copied ? qsTr("Copied") : qsTr("Copy the address")
            onClicked: {
                clipboard.put(root.player.linkToConfirm.replace(/^mailto:/, ""))
                root.copied = true
            }
        },
        ActionButton {
            text: qsTr("Stay here")
            onClicked: root.reject()
        }
    ]
}
