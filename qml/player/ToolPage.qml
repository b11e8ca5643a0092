// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model

/// A tool of a module, and the drawings of its figures.
Rectangle {
    id: root

    required property Player player
    readonly property LessonSession lesson: player.module ? player.module.lesson : null
    readonly property bool narrow: Theme.isNarrow(width)

    signal pdfRequested()

    color: Theme.color.paper

    AppBar {
        id: bar

        width: parent.width
        canGoBack: true
        narrow: root.narrow
        context: qsTr("Toolbox")
        title: root.lesson ? root.lesson.title : ""
        onBackRequested: root.player.goBack()

        IconButton {
            symbol: "print"
            text: qsTr("Save as PDF, for paper")
            onClicked: root.pdfRequested()
        }
        IconButton {
            id: appearance

            symbol: "text-size"
            text: qsTr("Text size and appearance")
            onClicked: panel.openBelow(appearance)
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
            spacing: Theme.wide

            Repeater {
                model: root.lesson ? root.lesson.blocks : null

                BlockView {
                    width: parent.width // Its own column is another one.
                    onLinkActivated: address => root.player.followLink(address)
                }
            }
        }
    }
    HoverHandler { id: pointer }
    TermHelp {
        player: root.player
        pointed: pointer.point.position
    }
}
