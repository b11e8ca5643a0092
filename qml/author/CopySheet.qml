// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// A module is copied into another folder, as it is or as a new one; then it says where that is.
Sheet {
    id: root

    required property Author author
    /// Of the module; empty: the open one.
    property string folder
    property bool asNew: false
    property string name
    property string place
    readonly property bool running: author.copier.running
    readonly property bool written: author.copier.written.length > 0

    function begin(folder: string, asNew: bool) {
        root.folder = folder
        root.asNew = asNew
        name = author.titleForCopy(folder)
        place = author.placeOf(folder)
        author.copier.reset()
        open()
    }

    title: asNew ? qsTr("Duplicate as a new module") : qsTr("Save a copy")
    closePolicy: running ? Sheet.NoAutoClose : Sheet.CloseOnEscape

    Prose {
        width: parent.width
        visible: !root.written
        text: root.asNew ? qsTr("The new module has its own identity and begins with version 1.0.0. Learners can have both; what they did in one does not count in the other.")
                         : qsTr("The copy is the same module, with all its files as they are now. You go on writing in this one, unless you open the copy.")
    }
    Field {
        width: parent.width
        visible: !root.written && root.asNew
        focus: root.asNew
        label: qsTr("Title")
        value: root.name
        onEdited: text => root.name = text
    }
    Field {
        width: parent.width
        visible: !root.written
        focus: !root.asNew
        label: qsTr("Made in the folder")
        value: root.place
        help: qsTr("The module gets a folder of its own in it.")
        onEdited: text => root.place = text
    }
    ActionButton {
        visible: !root.written
        kind: ActionButton.Kind.Quiet
        symbol: "folder"
        text: qsTr("Choose another folder …")
        onClicked: chooser.choose()
    }
    BusyLine {
        width: parent.width
        visible: root.running
        text: qsTr("Copying …")
        value: root.author.copier.progress
    }
    StatusTag {
        width: parent.width
        visible: root.written
        symbol: "check"
        tone: StatusTag.Tone.Right
        size: Theme.normal
        text: qsTr("The copy is in %1").arg(root.author.copier.written)
    }
    StatusTag {
        width: parent.width
        visible: root.author.copier.problem.length > 0
        symbol: "status-wrong"
        tone: StatusTag.Tone.Wrong
        size: Theme.normal
        text: qsTr("There is no copy. %1 Choose another folder, or make room, and try again.").arg(root.author.copier.problem)
        Accessible.role: Accessible.AlertMessage
    }
    actions: [
        ActionButton {
            visible: !root.written
            kind: ActionButton.Kind.Primary
            text: qsTr("Save the copy")
            enabled: !root.running && root.place.trim().length > 0 && (!root.asNew || root.name.trim().length > 0)
            hint: root.asNew && root.name.trim().length === 0 ? qsTr("The module needs a title first.") : ""
            onClicked: root.author.copyModule(root.folder, root.place, root.name, root.asNew)
        },
        ActionButton {
            visible: root.written
            kind: ActionButton.Kind.Primary
            symbol: "folder"
            text: qsTr("Open the copy")
            onClicked: {
                root.accept()
                root.author.openCopy()
            }
        },
        ActionButton {
            text: root.written ? qsTr("Close") : qsTr("Cancel")
            onClicked: {
                if (root.running)
                    root.author.copier.cancel()
                else
                    root.reject()
            }
        }
    ]

    FolderChooser {
        id: chooser

        title: qsTr("Where the module’s folder is made")
        onChosen: folder => root.place = root.author.pathOf(folder)
    }
}
