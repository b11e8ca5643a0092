// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model

/// Everything to work with, of all modules, without the lessons around it.
Rectangle {
    id: root

    required property Player player
    readonly property bool narrow: Theme.isNarrow(width)

    signal helpRequested()

    color: Theme.color.paper

    AppBar {
        id: bar

        width: parent.width
        canGoBack: true
        narrow: root.narrow
        context: qsTr("Library")
        title: qsTr("Toolbox")
        onBackRequested: root.player.goBack()

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
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        contentHeight: column.height + 2 * Theme.section
        focus: true

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: root.narrow ? Theme.wide : Theme.section
            width: Math.min(Theme.measure, root.width - 2 * (root.narrow ? Theme.gap : Theme.section))
            spacing: Theme.tight

            Heading {
                width: parent.width
                level: 1
                size: root.narrow ? Math.round(Theme.heading1 * 0.8) : Theme.heading1
                text: qsTr("Toolbox")
            }
            Prose {
                width: parent.width
                text: root.player.toolbox.count > 0
                    ? qsTr("Worksheets, calculators and checklists of your modules. Your figures are the same here and in the lessons.")
                    : qsTr("Your modules have no worksheets, calculators or checklists.")
                bottomPadding: Theme.gap
            }
            Repeater {
                model: root.player.toolbox

                ToolboxLine {
                    width: column.width
                    onOpened: root.player.openTool(moduleId, blockId)
                }
            }
        }
    }
}
