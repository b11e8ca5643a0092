// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// What belongs to the open scene: its text, its ways, how it ends, and what can be done with it.
ScrollPage {
    id: root

    required property ModuleEditor module
    required property ScenarioGraph scenes
    readonly property string scene: scenes ? scenes.scene : ""
    readonly property bool playable: scenes !== null && scenes.available && scenes.isReachable(scenes.chosen)

    signal playWanted()
    signal removeWanted()

    function takeFocus() {
        for (let row = 0; row < fields.count; ++row) {
            const first = fields.itemAt(row).nextItemInFocusChain(true)
            if (first) {
                first.forceActiveFocus(Qt.TabFocusReason)
                return
            }
        }
    }

    contentHeight: column.height + 2 * Theme.tight
    room: Theme.close

    Column {
        id: column

        x: Theme.close
        y: Theme.tight
        width: root.width - 2 * Theme.close
        spacing: Theme.close

        StatusTag {
            width: parent.width
            symbol: "branch"
            text: root.scenes ? qsTr("Scene %1").arg(root.scenes.chosen + 1) : ""
            tone: StatusTag.Tone.Sea
            strong: true
            size: Theme.normal
        }
        Repeater {
            id: fields

            model: root.scenes ? root.scenes.form : null

            FormLine {
                width: column.width
                form: root.scenes.form
                module: root.module
                offersFiles: false
            }
        }
        Rule {
            width: parent.width
        }
        ActionRow {
            width: parent.width

            ActionButton {
                symbol: "plus"
                text: qsTr("Add a scene after it")
                onClicked: root.scenes.addSceneAfter(root.scenes.chosen)
            }
            ActionButton {
                symbol: "play"
                text: qsTr("Play from here")
                enabled: root.playable
                hint: enabled ? "" : qsTr("Nothing leads here")
                onClicked: root.playWanted()
            }
            ActionButton {
                kind: ActionButton.Kind.Quiet
                symbol: "arrow-right"
                text: qsTr("Let the story begin here")
                enabled: root.scenes !== null && root.scenes.chosen > 0
                onClicked: root.scenes.setStart(root.scenes.chosen)
            }
            ActionButton {
                kind: ActionButton.Kind.Quiet
                symbol: "trash"
                text: qsTr("Remove the scene")
                enabled: root.scenes !== null && root.scenes.count > 1
                onClicked: root.removeWanted()
            }
        }
        UiText {
            width: parent.width
            soft: true
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            text: qsTr("In the graph, the arrow keys follow the ways. Enter writes, Insert adds a scene, Del removes it, F5 plays, F7 goes to the next problem; F6 changes sides.")
                  + " " + qsTr("With the mouse, draw from a way to the scene it shall lead to, or from a scene’s title to add one; Esc gives up.")
        }
    }

    onSceneChanged: contentY = 0
}
