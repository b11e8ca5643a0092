// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

/// Asks where a lesson or a tool is to be written as a PDF, for paper.
Item {
    id: root

    signal chosen(url file)

    /// \a name: what the file is called to begin with.
    function open(name: string) {
        dialog.currentFile = dialog.currentFolder + "/" + encodeURIComponent(name)
        dialog.open()
    }

    FileDialog {
        id: dialog

        title: qsTr("Save as PDF")
        fileMode: FileDialog.SaveFile
        acceptLabel: qsTr("Save")
        rejectLabel: qsTr("Cancel")
        defaultSuffix: "pdf"
        nameFilters: [qsTr("PDF files (*.pdf)")]
        onAccepted: root.chosen(selectedFile)
    }
}
