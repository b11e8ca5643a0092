// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model

/// The first thing a learner sees: what goes here, and the one thing to do.
Rectangle {
    id: root

    required property Player player
    readonly property bool narrow: Theme.isNarrow(width)

    signal openRequested()
    signal helpRequested()

    color: Theme.color.paper

    AppBar {
        id: bar

        width: parent.width
        title: qsTr("Kogge")
        narrow: root.narrow

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
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.wide)
        focus: true

        Column {
            id: column

            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.wide, Math.round((parent.height - implicitHeight) / 2.4))
            width: Math.min(600, root.width - 2 * Theme.wide)
            spacing: Theme.gap

            Image {
                width: parent.width
                height: Math.round(width * 0.4)
                source: Qt.resolvedUrl("empty-shelf.svg")
                sourceSize { width: column.width; height: Math.round(column.width * 0.4) }
                opacity: Theme.dark ? 0.88 : 1
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("An empty shelf with a model ship on it")
            }
            Heading {
                width: parent.width
                level: 1
                size: root.narrow ? Math.round(Theme.heading1 * 0.8) : Theme.heading1
                text: qsTr("There is room on your shelf")
                horizontalAlignment: Text.AlignHCenter
            }
            Prose {
                width: parent.width
                text: qsTr("A module is a single file, from your coach or a USB stick. Open it, or drop it here. Nothing leaves this computer; there is no account and no need for a network.")
                horizontalAlignment: Text.AlignHCenter
            }
            ActionButton {
                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(implicitWidth, parent.width)
                kind: ActionButton.Kind.Primary
                symbol: "folder"
                text: qsTr("Open a module …")
                focus: true
                onClicked: root.openRequested()
            }
        }
    }
}
