// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs
import Kogge.Controls
import Kogge.Player.Model

/// A file to take away.
Column {
    id: root

    required property DownloadObject block

    signal linkActivated(string address)

    spacing: Theme.tight

    ActionRow {
        width: root.width

        ActionButton {
            id: button

            symbol: "download"
            size: Theme.textNormal
            text: root.block.label
            hint: root.block.kindAndSize
            onClicked: {
                if (!root.block.copying)
                    chooser.open()
            }
        }
        UiText {
            height: Math.max(Theme.control, implicitHeight)
            text: root.block.kindAndSize
            wrapMode: Text.Wrap
            soft: true
            font.pixelSize: Theme.textSmall
        }
    }
    Prose {
        visible: text.length > 0
        width: root.width
        text: root.block.description
        size: Theme.caption
    }
    BusyLine {
        visible: root.block.copying
        width: Math.min(implicitWidth, root.width)
        //: %1 is the name of a file
        text: qsTr("Copying “%1” …").arg(root.block.fileName)
        value: root.block.copied
        cancellable: value >= 0
        onCancelRequested: {
            button.forceActiveFocus()
            root.block.cancel()
        }
    }
    StatusTag {
        visible: root.block.note.length > 0
        width: root.width
        size: Theme.textSmall
        symbol: root.block.failed ? "warning" : "check"
        text: root.block.note
        tone: root.block.failed ? StatusTag.Tone.Wrong : StatusTag.Tone.Neutral
        Accessible.role: Accessible.AlertMessage
    }
    FileDialog {
        id: chooser

        fileMode: FileDialog.SaveFile
        title: root.block.label
        acceptLabel: qsTr("Save")
        rejectLabel: qsTr("Cancel")
        currentFile: currentFolder + "/" + encodeURIComponent(root.block.fileName)
        onAccepted: root.block.saveTo(selectedFile)
    }
}
