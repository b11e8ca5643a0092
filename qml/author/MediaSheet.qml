// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// The module's files, one of them open to be described.
Sheet {
    id: root

    required property ModuleEditor module
    property string chosen
    /// Path of the file to be open at first, where it is about one.
    property string wanted

    signal fileWanted()

    title: qsTr("Pictures and files")
    width: Math.min(Math.round(760 * Theme.interfaceFactor), roomWide)
    onAboutToShow: {
        chosen = wanted
        module.media.dismissNews()
        module.media.setActive(true)
    }
    onOpened: {
        if (wanted.length === 0)
            return
        for (let i = 0; i < files.count; ++i) {
            const row = files.itemAt(i) as MediaRow
            if (row.path === wanted)
                row.takeFocus()
        }
    }
    onClosed: {
        wanted = ""
        module.media.setActive(false)
    }

    MessageBar {
        width: parent.width
        visible: text.length > 0
        text: root.module ? root.module.media.news : ""
        closable: true
        onClosed: root.module.media.dismissNews()
    }
    BusyLine {
        width: parent.width
        visible: root.module !== null && root.module.media.busy
        text: qsTr("The file is made fit for the module.")
    }
    Prose {
        width: parent.width
        visible: files.count === 0
        soft: true
        text: qsTr("There are no files yet. Drop some onto the page, or add them here.")
    }
    Repeater {
        id: files

        model: root.module ? root.module.media : null

        MediaRow {
            width: parent ? (parent as Item).width : 0
            media: root.module.media
            open: root.chosen === path
            onOpened: root.chosen = open ? "" : path
            onReplacing: {
                other.path = path
                other.choose()
            }
        }
    }
    FileChooser {
        id: other

        property string path

        title: qsTr("Replace by another file")
        filters: [qsTr("Pictures, sound, film and documents (*.svg *.png *.jpg *.jpeg *.webp *.gif *.mp3 *.m4a *.ogg *.opus *.wav *.mp4 *.webm *.pdf)"),
                  qsTr("All files (*)")]
        onChosen: file => root.module.media.exchange(path, file)
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Close")
            onClicked: root.accept()
        },
        ActionButton {
            symbol: "plus"
            text: qsTr("Add a file …")
            onClicked: root.fileWanted()
        }
    ]
}
