// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A newer version of a module: what changes, and whether to take it.
Rectangle {
    id: root

    required property Player player
    readonly property ModuleUpdate update: player.update
    readonly property bool narrow: Theme.isNarrow(width)

    signal helpRequested()

    color: Theme.color.paper

    AppBar {
        id: bar

        width: parent.width
        canGoBack: true
        narrow: root.narrow
        title: root.update && root.update.sameVersion ? qsTr("A changed module") : qsTr("A newer version")
        onBackRequested: root.player.goBack()

        IconButton {
            symbol: "keyboard"
            text: qsTr("Keys")
            onClicked: root.helpRequested()
        }
    }
    ScrollPage {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        contentHeight: column.height + 2 * Theme.section
        focus: true

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Theme.section
            width: Math.min(Theme.measure, root.width - 2 * (root.narrow ? Theme.gap : Theme.section))
            spacing: Theme.gap

            StatusTag {
                width: parent.width
                symbol: "book"
                text: root.update ? root.update.versions : ""
                size: Theme.normal
            }
            Heading {
                width: parent.width
                level: 1
                size: root.narrow ? Math.round(Theme.heading1 * 0.8) : Theme.heading1
                text: root.update ? root.update.title : ""
            }
            Prose {
                width: parent.width
                text: root.update ? root.update.promise : ""
            }
            ActionRow {
                width: parent.width
                topPadding: Theme.tight

                ActionButton {
                    kind: ActionButton.Kind.Primary
                    symbol: "check"
                    text: root.update && root.update.sameVersion ? qsTr("Take the changed one") : qsTr("Take the new version")
                    focus: true
                    onClicked: root.player.takeUpdate()
                }
                ActionButton {
                    text: qsTr("Keep the old one")
                    onClicked: root.player.declineUpdate()
                }
            }
            Rule { width: parent.width }
            Heading {
                width: parent.width
                level: 2
                text: root.update && root.update.rows.count > 0 ? qsTr("What changes") : qsTr("Nothing that you would notice changes")
            }
            Repeater {
                model: root.update ? root.update.rows : null

                UpdateLine {
                    width: column.width
                }
            }
        }
    }
}
