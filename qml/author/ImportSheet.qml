// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// A text or questions on the way into the module, and then what has become of them.
Sheet {
    id: root

    required property ModuleEditor module
    readonly property ModuleImport source: module ? module.textImport : null
    readonly property bool running: source !== null && source.running
    property string problem

    /// Brings \a file in.
    function bring(file: url) {
        problem = ""
        source.start(file)
        open()
    }

    title: qsTr("What has become of the text")
    closePolicy: running ? Sheet.NoAutoClose : Sheet.CloseOnEscape

    BusyLine {
        width: parent.width
        visible: root.running
        text: qsTr("Reading …")
        value: root.source ? root.source.progress : 0
    }
    ChangeLines {
        width: parent.width
        changes: root.source ? root.source.report : []
    }
    StatusTag {
        width: parent.width
        visible: root.problem.length > 0
        symbol: "status-wrong"
        tone: StatusTag.Tone.Wrong
        size: Theme.normal
        text: root.problem
        Accessible.role: Accessible.AlertMessage
    }
    actions: [
        ActionButton {
            kind: root.running ? ActionButton.Kind.Plain : ActionButton.Kind.Primary
            text: root.running ? qsTr("Cancel") : qsTr("Close")
            onClicked: {
                if (root.running)
                    root.source.cancel()
                else
                    root.accept()
            }
        },
        ActionButton {
            visible: !root.running && root.problem.length === 0
            symbol: "undo"
            text: qsTr("Undo")
            onClicked: {
                root.module.undo()
                root.accept()
            }
        }
    ]

    Connections {
        target: root.source

        function onFailed(sentence: string) {
            root.problem = sentence
            if (sentence.length === 0)
                root.reject()
        }
    }
}
