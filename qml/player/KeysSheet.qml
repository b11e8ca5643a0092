// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// All keys of the player.
Sheet {
    id: root

    readonly property var keys: [
        [qsTr("Ctrl+O"), qsTr("Open a module")],
        [qsTr("Ctrl+P"), qsTr("Save the lesson as PDF, for paper")],
        [qsTr("Ctrl+Q"), qsTr("Close the player")],
        [qsTr("Alt+←"), qsTr("Back")],
        [qsTr("Space, Page Up, Page Down"), qsTr("Scroll")],
        [qsTr("Ctrl+Page Up, Ctrl+Page Down"), qsTr("Previous and next lesson")],
        [qsTr("Ctrl and +, −, 0"), qsTr("Larger, smaller and usual text")],
        [qsTr("F9"), qsTr("Show or hide the lesson’s parts")],
        [qsTr("F11"), qsTr("Full screen")],
        [qsTr("F1"), qsTr("Show these keys")],
        [qsTr("A–Z or 1–9"), qsTr("Choose an answer")],
        [qsTr("↑ ↓"), qsTr("Previous and next answer")],
        [qsTr("Alt+↑, Alt+↓"), qsTr("Move what is to be put in order")],
        [qsTr("Ctrl+Enter"), qsTr("Check the answer")],
        [qsTr("H"), qsTr("Show a hint")],
        [qsTr("R"), qsTr("Try again")],
        [qsTr("1–9"), qsTr("Choose a way in a story")],
        [qsTr("Backspace"), qsTr("One step back in a story")],
        [qsTr("Tab, then ← → and Enter"), qsTr("Choose a link of a paragraph and follow it")],
    ]

    title: qsTr("Keys")

    Column {
        width: parent.width

        Repeater {
            model: root.keys

            Item {
                id: line

                required property var modelData

                width: parent.width
                height: Math.max(what.height, which.height) + Theme.close

                UiText {
                    id: which

                    width: parent.width * 0.42
                    text: line.modelData[0]
                    strong: true
                    wrapMode: Text.Wrap
                }
                UiText {
                    id: what

                    anchors.right: parent.right
                    width: parent.width * 0.54
                    text: line.modelData[1]
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    actions: [
        ActionButton {
            text: qsTr("Close")
            onClicked: root.accept()
        }
    ]
}
