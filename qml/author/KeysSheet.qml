// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls

/// All keys of the author's program.
Sheet {
    id: root

    readonly property var keys: [
        [qsTr("Ctrl+Enter, / in an empty line"), qsTr("Add a block")],
        [qsTr("Shift+↑, Shift+↓, Ctrl+A"), qsTr("In the outline: choose several blocks or lessons, or all")],
        [qsTr("Ctrl+Space"), qsTr("In the outline: choose one more, or one less")],
        [qsTr("F2"), qsTr("In the outline: rename the lesson or section")],
        [qsTr("Alt+↑, Alt+↓"), qsTr("Move what is chosen in the outline")],
        [qsTr("Ctrl+Shift+M"), qsTr("Move blocks to another lesson")],
        [qsTr("Ctrl+D"), qsTr("Duplicate what is chosen")],
        [qsTr("Ctrl+Shift+C, Ctrl+Shift+X, Ctrl+Shift+V"), qsTr("Copy, cut and paste blocks or lessons; in the outline also without Shift")],
        [qsTr("Ctrl+V"), qsTr("Paste a picture or files")],
        [qsTr("Ctrl+Delete"), qsTr("Remove what is chosen")],
        [qsTr("Ctrl+Z, Ctrl+Shift+Z"), qsTr("Undo and redo")],
        [qsTr("Ctrl+E"), qsTr("Write or preview")],
        [qsTr("Ctrl+T"), qsTr("Translate, and back")],
        [qsTr("Ctrl+Enter, Ctrl+↑, Ctrl+↓"), qsTr("In Translate: confirm and go on, text before, text after")],
        [qsTr("Ctrl+K, Ctrl+F"), qsTr("Go to a place, search the text, or do anything")],
        [qsTr("F1, Ctrl+?"), qsTr("Help on what is chosen, all keys")],
        [qsTr("F6"), qsTr("Next pane")],
        [qsTr("F7"), qsTr("Next problem")],
        [qsTr("Ctrl+; or Shift+F7, Shift+F10"), qsTr("Next word that the dictionary does not know, and what may have been meant")],
        [qsTr("Ctrl+Alt+M"), qsTr("Comment on the block")],
        [qsTr("Ctrl+S"), qsTr("Save now; it is saved by itself anyway")],
        [qsTr("Ctrl+Shift+S"), qsTr("Save a copy")],
        [qsTr("Ctrl+B, Ctrl+I, Ctrl+L"), qsTr("Bold, italic, link, where text is written")],
        [qsTr("Esc, Enter"), qsTr("On the page: from a text to its block, and back")],
        [qsTr("Ctrl+Shift+P"), qsTr("Pack")],
        [qsTr("Ctrl+P"), qsTr("Print or write a PDF")],
        [qsTr("Ctrl+O, Ctrl+Shift+N"), qsTr("Open a folder, new module")],
        [qsTr("Ctrl and +, −, 0"), qsTr("Larger, smaller and usual text")],
        [qsTr("F11"), qsTr("Full screen")],
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
