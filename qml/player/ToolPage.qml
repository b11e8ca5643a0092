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
    readonly property int available: width - 2 * (narrow ? Theme.gap : Theme.section)
    /// Tools that have been drawn.
    property int made: 0

    signal helpRequested()
    signal pdfRequested()

    /// Of the tool that is to be wider than a text.
    function wanted(): int {
        let widest = 0
        for (let row = 0; row < made; ++row)
            widest = Math.max(widest, (tools.itemAt(row) as BlockView)?.wanted ?? 0)
        return widest
    }

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
            width: Math.min(root.available, Math.max(Theme.measure, root.wanted()))
            spacing: Theme.wide

            Repeater {
                id: tools

                model: root.lesson ? root.lesson.blocks : null
                onItemAdded: root.made = count
                onItemRemoved: root.made = count

                BlockView {
                    width: parent.width // Inside, "column" is a number of its own.
                    column: Math.min(width, Theme.measure)
                    roomy: width >= Theme.measure + Theme.section + Theme.marginWidth
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
