// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// Sound or film with captions, and a transcript in which every line leads to where it is said.
FocusScope {
    id: root

    required property RecordingObject block
    property bool captioned: true

    signal linkActivated(string address)

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: block.title

    Column {
        id: column

        width: root.width
        spacing: Theme.tight

        StatusTag {
            width: parent.width
            size: Theme.textSmall
            symbol: root.block.film ? "image" : "speaker"
            text: root.block.film ? qsTr("Film") : qsTr("To listen to")
        }
        Prose {
            width: parent.width
            text: root.block.title
            font.weight: Font.Bold
        }
        Prose {
            visible: text.length > 0
            width: parent.width
            text: root.block.description
            size: Theme.caption
            soft: true
        }
        Loader {
            id: screen

            readonly property bool broken: status === Loader.Error

            width: Math.min(parent.width, 760)
            active: root.block.film
            visible: active && !broken
            source: active ? "FilmScreen.qml" : ""
            onLoaded: item.recording = root.block
        }
        RecordingBar {
            focus: true
            width: parent.width
            recording: root.block
            captioned: root.captioned
            onCaptionsToggled: root.captioned = !root.captioned
        }
        Prose {
            visible: root.captioned && root.block.caption.length > 0
            width: parent.width
            text: root.block.caption
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.StaticText
        }
        MessageBar {
            visible: text.length > 0
            width: parent.width
            text: root.block.problem
            tone: StatusTag.Tone.Notice
        }
        Transcript {
            width: parent.width
            recording: root.block
        }
        UiText {
            visible: text.length > 0
            width: parent.width
            text: root.block.credit
            soft: true
            font.pixelSize: Theme.textSmall
            wrapMode: Text.Wrap
        }
    }
}
