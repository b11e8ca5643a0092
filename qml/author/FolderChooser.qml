// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Dialogs

/// Asks for a folder. The desktop's own dialogue where there is one.
Item {
    id: root

    property string title

    signal chosen(url folder)

    function choose() {
        dialog.open()
    }

    FolderDialog {
        id: dialog

        title: root.title
        acceptLabel: qsTr("Choose")
        rejectLabel: qsTr("Cancel")
        onAccepted: root.chosen(selectedFolder)
    }
}
