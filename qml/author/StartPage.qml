// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Lesson

/// What to write: a new module, one that was open before, or any other.
FocusScope {
    id: root

    required property Author author
    readonly property bool narrow: Theme.isNarrow(width)

    signal openRequested()
    signal newRequested()
    signal importRequested()
    signal helpRequested()
    signal copyRequested(string folder, bool asNew)

    Rectangle {
        anchors.fill: parent
        color: Theme.color.paper
    }
    AppBar {
        id: bar

        width: parent.width
        narrow: root.narrow
        title: qsTr("Kogge Author")

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

        settings: root.author.settings
    }
    ScrollPage {
        id: page

        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        focus: true
        contentHeight: column.y + column.height + Theme.section

        Column {
            id: column

            x: Math.round((page.width - width) / 2)
            y: root.narrow ? Theme.wide : Theme.section
            width: Math.min(Theme.measure, page.width - 2 * Theme.wide)
            spacing: Theme.gap

            Heading {
                width: parent.width
                level: 1
                text: qsTr("What will you write today?")
            }
            Prose {
                width: parent.width
                soft: true
                text: qsTr("A module is a folder with lessons. Everything you write is saved there by itself, and can be packed into one file for learners.")
            }
            ActionRow {
                width: parent.width

                ActionButton {
                    kind: ActionButton.Kind.Primary
                    symbol: "plus"
                    text: qsTr("New module")
                    focus: true
                    onClicked: root.newRequested()
                }
                ActionButton {
                    symbol: "folder"
                    text: qsTr("Open a folder")
                    onClicked: root.openRequested()
                }
                ActionButton {
                    kind: ActionButton.Kind.Quiet
                    symbol: "text"
                    text: qsTr("Make one of a text or questions …")
                    enabled: !root.author.textImport.running
                    onClicked: root.importRequested()
                }
            }
            ActionButton {
                kind: ActionButton.Kind.Quiet
                symbol: "anchor"
                text: root.author.recent.count > 0 ? qsTr("Look around in a sample") : qsTr("First time here? Look around in a sample")
                onClicked: root.author.lookAround()
            }
            BusyLine {
                visible: root.author.textImport.running
                text: qsTr("Making a module of the text")
                value: root.author.textImport.progress
                cancellable: true
                onCancelRequested: root.author.textImport.cancel()
            }
            Item {
                width: 1
                height: Theme.tight
            }
            Heading {
                width: parent.width
                visible: root.author.recent.count > 0
                level: 2
                text: qsTr("Open again")
            }
            Column {
                width: parent.width

                Repeater {
                    model: root.author.recent

                    RecentLine {
                        width: column.width
                        onOpened: root.author.openUrl(url)
                        onDuplicated: root.copyRequested(folder, true)
                        onForgotten: root.author.recent.forget(index)
                    }
                }
            }
        }
    }
}
