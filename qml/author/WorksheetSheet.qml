// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Player.Model

/// The design of a worksheet, and beside it the worksheet as learners have it, to be tried; one of them where there is no
/// room for both.
Sheet {
    id: root

    required property ModuleEditor module
    readonly property WorksheetDesign design: module ? module.design : null
    readonly property bool narrow: width < 860 * Theme.interfaceFactor
    readonly property int half: Math.floor((width - 2 * padding - Theme.section) / 2)
    property bool trying: false
    property bool shown: false
    /// The height until the learner's view, which is made anew with each change, has its own.
    property real held: 0

    function show() {
        const block = module ? module.blockObject() as WorksheetObject : null
        held = sides.height
        if (block)
            tried.setSource("TriedSheet.qml", { block: block })
        else
            tried.source = ""
        release.start()
    }

    title: qsTr("Worksheet")
    width: Math.min(Math.round(1200 * Theme.interfaceFactor), roomWide)
    onAboutToShow: {
        trying = false
        shown = true
        show()
    }
    onClosed: {
        shown = false
        tried.source = ""
    }

    Connections {
        target: root.module
        enabled: root.shown

        function onChanged() {
            root.show()
        }
    }
    Timer {
        id: release

        interval: 50
        onTriggered: root.held = 0
    }
    Shortcut { sequence: "Ctrl+Z"; enabled: root.visible; onActivated: root.module.undo() }
    Shortcut { sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]; enabled: root.visible; onActivated: root.module.redo() }

    Segments {
        visible: root.narrow
        name: qsTr("View")
        labels: [qsTr("Design"), qsTr("Try it")]
        current: root.trying ? 1 : 0
        onChosen: index => root.trying = index === 1
    }
    Item {
        id: sides

        width: parent.width
        height: Math.max(root.held, designing.visible ? designing.height : 0, learning.visible ? learning.height : 0)

        Column {
            id: designing

            visible: !root.narrow || !root.trying
            width: root.narrow ? parent.width : root.half
            spacing: Theme.tight

            ComboField {
                width: parent.width
                visible: root.design !== null && root.design.samples.length > 0
                label: qsTr("Values from the sample")
                options: root.design ? root.design.samples : []
                current: root.design ? root.design.sample : -1
                onChosen: option => root.design.sample = option
            }
            StatusTag {
                width: parent.width
                visible: text.length > 0
                symbol: root.design && root.design.agreeing ? "check" : "status-wrong"
                tone: root.design && root.design.agreeing ? StatusTag.Tone.Right : StatusTag.Tone.Wrong
                text: root.design ? root.design.summary : ""
            }
            ActionButton {
                width: Math.min(implicitWidth, parent.width)
                visible: root.design !== null && root.design.summary.length > 0 && !root.design.agreeing
                symbol: "check"
                text: qsTr("Expect what comes out")
                onClicked: root.design.takeAsExpected()
            }
            Column {
                width: parent.width

                Repeater {
                    model: root.design

                    DesignLine {
                        width: designing.width
                        design: root.design
                        module: root.module
                    }
                }
            }
        }
        Column {
            id: learning

            visible: !root.narrow || root.trying
            x: root.narrow ? 0 : root.half + Theme.section
            width: root.narrow ? parent.width : root.half
            spacing: Theme.tight

            UiText {
                visible: !root.narrow
                width: parent.width
                text: qsTr("As learners have it; try it")
                soft: true
                wrapMode: Text.Wrap
            }
            Loader {
                id: tried

                width: parent.width
            }
        }
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Done")
            onClicked: root.accept()
        },
        IconButton {
            symbol: "redo"
            text: root.module && root.module.redoText ? qsTr("Redo: %1").arg(root.module.redoText) : qsTr("Nothing to redo")
            enabled: root.module !== null && root.module.redoText.length > 0
            onClicked: root.module.redo()
        },
        IconButton {
            symbol: "undo"
            text: root.module && root.module.undoText ? qsTr("Undo: %1").arg(root.module.undoText) : qsTr("Nothing to undo")
            enabled: root.module !== null && root.module.undoText.length > 0
            onClicked: root.module.undo()
        }
    ]
}
