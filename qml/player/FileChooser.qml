// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

/// Asks for a module's file. The desktop's own dialogue where there is one.
Item {
    id: root

    signal chosen(url file)

    function open() {
        dialog.open()
    }

    FileDialog {
        id: dialog

        title: qsTr("Open a module")
        nameFilters: [qsTr("Kogge modules (*.kogge.zip *.zip)"), qsTr("All files (*)")]
        acceptLabel: qsTr("Open")
        rejectLabel: qsTr("Cancel")
        onAccepted: root.chosen(selectedFile)
    }
}
