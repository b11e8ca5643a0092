// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model

/// A module's title page and table of contents.
Rectangle {
    id: root

    required property Player player
    readonly property ModuleSession module: player.module
    readonly property bool narrow: Theme.isNarrow(width)

    signal helpRequested()

    color: Theme.color.paper

    AppBar {
        id: bar

        width: parent.width
        canGoBack: true
        narrow: root.narrow
        context: qsTr("Library")
        title: root.module ? root.module.title : ""
        onBackRequested: root.player.goBack()

        IconButton {
            id: languages

            visible: root.module !== null && root.module.languageNames.length > 1
            symbol: "languages"
            text: qsTr("Language of the module")
            onClicked: languageMenu.openBelow(languages)
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
    LanguageMenu {
        id: languageMenu

        module: root.module
    }
    AppearancePanel {
        id: panel

        settings: root.player.settings
    }
    RemovalSheet {
        id: removal

        player: root.player
    }
    ScrollPage {
        id: view

        anchors { left: parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        contentHeight: Math.max(about.visible ? about.height : 0, contents.height) + Theme.section + Theme.chapter
        focus: true

        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            y: root.narrow ? Theme.wide : Theme.section
            width: Math.min(1060, root.width - 2 * (root.narrow ? Theme.gap : Theme.section))

            Column {
                id: about

                visible: !root.narrow
                width: 220
                spacing: Theme.close

                Cover {
                    width: parent.width
                    height: Math.round(width * 4 / 3)
                    topic: root.module ? root.module.topic : ""
                    moduleId: root.module ? root.module.moduleId : ""
                    title: root.module ? root.module.title : ""
                }
                Item { width: 1; height: 1 }
                ModuleFacts {
                    width: parent.width
                    module: root.module
                }
            }
            ModuleContents {
                id: contents

                x: root.narrow ? 0 : about.width + Theme.chapter
                width: parent.width - x
                narrow: root.narrow
                module: root.module
                onLessonRequested: row => root.player.openLesson(row)
                onRemovalRequested: removal.open()
            }
        }
    }
}
