// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

/// Asks for a file to read, or for one to write.
Item {
    id: root

    property string title
    property var filters: []
    property bool saving: false
    property string suffix
    /// The name of a file to write, to begin with.
    property string proposed

    signal chosen(url file)

    function choose() {
        if (proposed)
            dialog.currentFile = dialog.currentFolder + "/" + encodeURIComponent(proposed)
        dialog.open()
    }

    FileDialog {
        id: dialog

        title: root.title
        nameFilters: root.filters
        fileMode: root.saving ? FileDialog.SaveFile : FileDialog.OpenFile
        defaultSuffix: root.suffix
        acceptLabel: root.saving ? qsTr("Save") : qsTr("Open")
        rejectLabel: qsTr("Cancel")
        onAccepted: root.chosen(selectedFile)
    }
}
