// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// Lessons on paper: which, for whom, in which language, and then where the file is.
Sheet {
    id: root

    required property ModuleEditor module
    readonly property Handouts handouts: module ? module.handouts : null
    readonly property bool running: handouts !== null && handouts.running
    readonly property bool written: handouts !== null && handouts.writtenName.length > 0
    property bool whole: false
    property bool teaching: false
    property int language: 0
    property string file
    readonly property string proposed: module ? module.proposedHandout(whole, teaching) : ""
    // Looked up again each time the sheet is shown.
    readonly property string replaced: opened && !running && !written && handouts !== null ? handouts.replacedBy(file) : ""

    title: qsTr("Print or write a PDF")
    closePolicy: running ? Sheet.NoAutoClose : Sheet.CloseOnEscape
    onAboutToShow: {
        handouts.reset()
        language = 0
        file = module.proposedHandout(whole, teaching)
    }
    onProposedChanged: file = proposed

    Column {
        width: parent.width
        visible: !root.written
        spacing: Theme.gap
        enabled: !root.running

        ComboField {
            width: parent.width
            focus: true
            label: qsTr("What")
            options: [root.module ? qsTr("This lesson: %1").arg(root.module.lessonTitle) : "", qsTr("The whole module, each lesson on a new page")]
            current: root.whole ? 1 : 0
            onChosen: index => root.whole = index === 1
        }
        ComboField {
            width: parent.width
            label: qsTr("For whom")
            options: [qsTr("Learners"), qsTr("Those who teach")]
            current: root.teaching ? 1 : 0
            help: root.teaching ? qsTr("With the right answers, all feedback, every scene of a story, examples, and the facilitator’s notes.")
                                : qsTr("Questions with room for answers, worksheets to fill in.")
            onChosen: index => root.teaching = index === 1
        }
        ComboField {
            width: parent.width
            visible: root.module !== null && root.module.languageNames.length > 1
            label: qsTr("Language")
            options: root.module ? root.module.languageNames : []
            current: root.language
            onChosen: index => root.language = index
        }
        Field {
            width: parent.width
            label: qsTr("File")
            value: root.file
            help: root.replaced.length > 0 ? qsTr("“%1” is there already, and will be replaced.").arg(root.replaced) : ""
            onEdited: text => root.file = text
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            symbol: "folder"
            text: qsTr("Choose another place …")
            onClicked: target.choose()
        }
    }
    BusyLine {
        width: parent.width
        visible: root.running
        text: qsTr("Writing …")
        value: root.handouts ? root.handouts.progress : 0
    }
    StatusTag {
        width: parent.width
        visible: root.written
        symbol: "check"
        tone: StatusTag.Tone.Right
        size: Theme.normal
        strong: true
        text: root.written ? qsTr("“%1” has been written. Any viewer shows and prints it.").arg(root.handouts.writtenName) : ""
    }
    StatusTag {
        width: parent.width
        visible: root.handouts !== null && root.handouts.problem.length > 0
        symbol: "status-wrong"
        tone: StatusTag.Tone.Wrong
        size: Theme.normal
        text: root.handouts ? root.handouts.problem : ""
        Accessible.role: Accessible.AlertMessage
    }
    actions: [
        ActionButton {
            visible: !root.running && !root.written
            kind: ActionButton.Kind.Primary
            symbol: "print"
            text: qsTr("Write the PDF")
            onClicked: root.module.writeHandout(root.file, root.language, root.whole, root.teaching)
        },
        ActionButton {
            visible: root.written
            kind: ActionButton.Kind.Primary
            symbol: "print"
            text: qsTr("Open it")
            onClicked: Qt.openUrlExternally(root.handouts.written)
        },
        ActionButton {
            text: root.running ? qsTr("Cancel") : qsTr("Close")
            onClicked: {
                if (root.running)
                    root.handouts.cancel()
                else
                    root.reject()
            }
        }
    ]

    FileChooser {
        id: target

        saving: true
        title: qsTr("Write the PDF to")
        filters: [qsTr("PDF (*.pdf)")]
        suffix: "pdf"
        proposed: root.file.split("/").pop()
        onChosen: file => root.file = root.module.pathOf(file)
    }
}
