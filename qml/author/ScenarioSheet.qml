// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Player.Model

/// A story as a drawing of its scenes, with the open one beside it, or below it where there is no room.
Sheet {
    id: root

    required property ModuleEditor module
    readonly property ScenarioGraph scenes: module ? module.scenes : null
    readonly property bool narrow: Theme.isNarrow(width)
    readonly property bool playing: trial.item !== null

    function edit() {
        endPlay()
        form.takeFocus()
    }

    function play() {
        const story = module.blockObject() as ScenarioObject
        if (!story || !scenes.isReachable(scenes.chosen))
            return
        endPlay()
        story.restart()
        for (const way of scenes.waysTo(scenes.chosen))
            story.go(way)
        trial.setSource("SceneTrial.qml", { block: story })
        trial.item.takeFocus()
    }

    function endPlay() {
        trial.source = ""
    }

    function remove() {
        const count = scenes.count
        const undone = module.position
        scenes.removeScene(scenes.chosen)
        removed.step = scenes.count < count ? undone + 1 : -1
    }

    function zoomBy(steps: int) {
        zoom.moveTo(zoom.value + steps * zoom.stepSize)
    }

    function goToWrong() {
        const row = scenes.nextWrong(scenes.chosen)
        if (row < 0)
            return
        endPlay()
        scenes.choose(row)
        drawing.takeFocus()
    }

    title: qsTr("Scenes as a graph")
    width: roomWide
    onOpened: {
        drawing.show()
        drawing.takeFocus()
    }
    onClosed: endPlay()

    Item {
        id: body

        readonly property int formWidth: Math.round(Math.min(400 * Theme.interfaceFactor, 0.42 * width))

        width: parent.width
        height: Math.max(root.roomForContent, Math.round((root.narrow ? 560 : 360) * Theme.interfaceFactor))

        StatusTag {
            id: state

            readonly property bool well: !root.scenes || root.scenes.trouble.length === 0

            y: root.narrow ? 0 : Math.round(Math.max(0, zoom.height - height) / 2)
            width: Math.min(implicitWidth, root.narrow ? parent.width : zoom.x - next.width - Theme.wide)
            symbol: well ? "check" : "warning"
            tone: well ? StatusTag.Tone.Neutral : StatusTag.Tone.Wrong
            text: !root.scenes ? "" : well ? root.scenes.summary
                //: %1 is how large a story is, %2 what is wrong with it
                : qsTr("%1: %2").arg(root.scenes.summary).arg(root.scenes.trouble)
        }
        IconButton {
            id: next

            x: root.narrow ? -Theme.tight : state.width + Theme.tight
            y: zoom.y + (root.narrow ? zoom.height - height : Math.round((zoom.height - height) / 2))
            visible: !state.well
            symbol: "arrow-right"
            text: qsTr("To the next scene with a problem (F7)")
            onClicked: root.goToWrong()
        }
        Stepper {
            id: zoom

            x: drawing.width - width
            y: root.narrow ? state.height + Theme.tight : Math.round(Math.max(0, state.height - height) / 2)
            label: qsTr("Zoom")
            value: 1
            minimumValue: 0.6
            maximumValue: 1.6
            stepSize: 0.2
            onMoved: value => zoom.value = value
        }
        SceneDrawing {
            id: drawing

            y: removed.y + removed.room
            width: root.narrow ? parent.width : parent.width - body.formWidth
            height: root.narrow ? Math.round((parent.height - y) * 0.5) : parent.height - y
            scenes: root.scenes
            zoom: zoom.value
            onEditWanted: root.edit()
            onRemoveWanted: root.remove()
            onZoomWanted: by => root.zoomBy(by)
        }
        MessageBar {
            id: removed

            property int step: -1
            readonly property int room: visible ? height + Theme.tight : 0

            y: Math.max(zoom.y + zoom.height, state.y + state.height) + Theme.tight
            width: drawing.width
            visible: step >= 0 && root.module !== null && root.module.position === step
            tone: StatusTag.Tone.Sea
            text: qsTr("The scene was removed.")
            action: qsTr("Undo")
            closable: true
            onActionTriggered: root.module.undo()
            onClosed: step = -1
        }
        SceneForm {
            id: form

            anchors { right: parent.right; bottom: parent.bottom }
            width: root.narrow ? parent.width : body.formWidth
            height: root.narrow ? parent.height - drawing.y - drawing.height - Theme.tight : parent.height
            visible: !root.playing
            module: root.module
            scenes: root.scenes
            onPlayWanted: root.play()
            onRemoveWanted: root.remove()
        }
        Loader {
            id: trial

            anchors.fill: form
        }
        Connections {
            target: trial.item
            ignoreUnknownSignals: true

            function onEndWanted() {
                root.edit()
            }
        }
        Connections {
            target: root.module

            // The story is another one then.
            function onChanged() {
                root.endPlay()
            }
        }
        Shortcut { sequence: "F5"; enabled: root.opened; onActivated: root.play() }
        Shortcut { sequence: "F6"; enabled: root.opened; onActivated: drawing.activeFocus ? root.edit() : drawing.takeFocus() }
        Shortcut { sequence: "F7"; enabled: root.opened; onActivated: root.goToWrong() }
        Shortcut { sequence: "Ctrl+Return"; enabled: root.opened; onActivated: root.scenes.addSceneAfter(root.scenes.chosen) }
        Shortcut { sequence: "Ctrl+Z"; enabled: root.opened; onActivated: root.module.undo() }
        Shortcut { sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]; enabled: root.opened; onActivated: root.module.redo() }
    }
    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Done")
            onClicked: root.accept()
        }
    ]
}
