// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// Everything that was done, the newest first; choosing a step goes back, or forward, to it.
Sheet {
    id: root

    required property ModuleEditor module
    readonly property list<string> steps: module ? module.history : []

    title: qsTr("History")

    UiText {
        width: parent.width
        visible: root.steps.length === 0
        text: qsTr("Nothing has been changed yet.")
    }
    Repeater {
        model: root.steps.length + (root.steps.length > 0 ? 1 : 0)

        T.ItemDelegate {
            id: step

            required property int index
            readonly property int position: root.steps.length - index
            readonly property bool done: root.module !== null && position <= root.module.position
            readonly property bool here: root.module !== null && position === root.module.position

            width: parent ? (parent as Item).width : 0
            height: Math.max(Theme.touch, implicitContentHeight + Theme.tight)
            hoverEnabled: true
            text: position === 0 ? qsTr("As it was opened") : root.steps[position - 1]
            Accessible.name: text
            Accessible.selected: here
            onClicked: root.module.goToStep(position)
            Keys.onReturnPressed: root.module.goToStep(position)

            contentItem: UiText {
                text: step.text
                strong: step.here
                soft: !step.done
                wrapMode: Text.Wrap
                leftPadding: Theme.close
                Accessible.ignored: true
            }
            background: Rectangle {
                radius: Theme.radius
                color: step.here ? Theme.color.seaSoft : step.hovered ? Theme.color.inset : "transparent"

                FocusRing { shown: step.visualFocus; offset: 0 }
            }
        }
    }
    actions: [
        ActionButton {
            text: qsTr("Close")
            onClicked: root.accept()
        }
    ]
}
