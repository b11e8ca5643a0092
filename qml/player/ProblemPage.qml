// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Player.Model

/// A page for something that did not work: a title, what is the matter, what to do.
Rectangle {
    id: root

    required property Player player
    required property var problem       // FileProblem
    property bool canGoBack: false
    default property alias actions: row.data
    readonly property bool narrow: Theme.isNarrow(width)

    color: Theme.color.paper

    AppBar {
        id: bar

        width: parent.width
        canGoBack: root.canGoBack
        narrow: root.narrow
        title: qsTr("Kogge")
        onBackRequested: root.player.goBack()
    }
    ScrollPage {
        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        contentHeight: Math.max(height, column.height + 2 * Theme.section)
        focus: true

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.section, Math.round((parent.height - height) / 3))
            width: Math.min(Theme.measure, root.width - 2 * (root.narrow ? Theme.gap : Theme.section))
            spacing: Theme.gap

            StatusTag {
                width: parent.width
                symbol: root.problem.kind === "older" ? "info" : "warning"
                text: root.problem.fileName
                tone: root.problem.kind === "older" || root.problem.kind === "foreign" ? StatusTag.Tone.Neutral : StatusTag.Tone.Wrong
                size: Theme.normal
            }
            Heading {
                width: parent.width
                level: 1
                size: root.narrow ? Math.round(Theme.heading1 * 0.8) : Theme.heading1
                text: root.problem.title
            }
            Prose {
                width: parent.width
                text: root.problem.text
            }
            Column {
                visible: root.problem.details.length > 0
                width: parent.width
                leftPadding: Theme.wide
                spacing: Theme.hair

                Repeater {
                    model: root.problem.details

                    UiText {
                        required property string modelData

                        width: column.width - Theme.wide
                        text: modelData
                        soft: true
                        wrapMode: Text.Wrap
                    }
                }
            }
            Prose {
                width: parent.width
                text: root.problem.advice
            }
            ActionRow {
                id: row

                width: parent.width
                topPadding: Theme.tight
                spacing: Theme.close
            }
        }
    }
}
