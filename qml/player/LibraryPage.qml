// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model

/// The learner's shelf: what to go on with first, then everything there is.
Rectangle {
    id: root

    required property Player player
    readonly property bool narrow: Theme.isNarrow(width)
    readonly property int side: narrow ? Theme.gap : Math.max(Theme.section, Math.round((width - 1200) / 2))
    readonly property int gutter: narrow ? Theme.wide : Theme.section
    readonly property int columns: Math.max(2, Math.floor((width - 2 * side + gutter) / (Math.round(190 * Theme.interfaceFactor) + gutter)))

    signal openRequested()
    signal helpRequested()

    color: Theme.color.paper

    AppBar {
        id: bar

        width: parent.width
        title: qsTr("Kogge")
        narrow: root.narrow

        IconButton {
            symbol: "toolbox"
            text: qsTr("Toolbox")
            onClicked: root.player.openToolbox()
        }
        IconButton {
            symbol: "plus"
            text: qsTr("Add a module")
            onClicked: root.openRequested()
        }
        ActionButton {      // Where several learn, everybody sees under whose name they go on.
            id: learner

            visible: root.player.learners.count > 1 && !root.narrow
            Layout.maximumWidth: Math.round(root.width * 0.25)
            kind: ActionButton.Kind.Quiet
            symbol: "person"
            text: root.player.learners.currentName
            //: %1 is the name of a learner
            Accessible.name: qsTr("Learning: %1").arg(text)
            onClicked: root.player.openLearners()
        }
        IconButton {
            visible: !learner.visible
            symbol: "person"
            text: root.player.learners.currentName.length > 0 ? qsTr("Learning: %1").arg(root.player.learners.currentName) : qsTr("Who is learning?")
            onClicked: root.player.openLearners()
        }
        IconButton {
            id: appearance

            symbol: "appearance"
            text: qsTr("Text size and appearance")
            onClicked: panel.openBelow(appearance)
        }
        IconButton {
            symbol: "keyboard"
            text: qsTr("Keys")
            onClicked: root.helpRequested()
        }
    }
    AppearancePanel {
        id: panel

        settings: root.player.settings
    }
    ScrollPage {
        id: shelf

        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        contentHeight: content.height + Theme.section
        focus: true

        Column {
            id: content

            x: root.side
            width: shelf.width - 2 * root.side
            topPadding: root.narrow ? Theme.wide : Theme.section
            spacing: Theme.wide

            ContinueHead {
                visible: root.player.continueTitle.length > 0
                width: parent.width
                player: root.player
                narrow: root.narrow
            }
            Rule {
                visible: root.player.continueTitle.length > 0
                width: parent.width
            }
            Heading {
                width: parent.width
                text: qsTr("Your modules")
            }
            Grid {
                width: parent.width
                columns: root.columns
                columnSpacing: root.gutter
                rowSpacing: Theme.section
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Your modules")

                Repeater {
                    model: root.player.library

                    ShelfItem {
                        width: Math.floor((content.width - (root.columns - 1) * root.gutter) / root.columns)
                        onClicked: root.player.openModule(moduleId)
                    }
                }
            }
        }
    }
}
