// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model

/// A lesson: its parts at the left, one column of text with notes in the margin, the route at the foot.
Rectangle {
    id: root

    required property Player player
    readonly property ModuleSession module: player.module
    readonly property LessonSession lesson: module ? module.lesson : null
    readonly property bool narrow: Theme.isNarrow(width)
    property bool railWanted: true
    readonly property bool railed: railWanted && Theme.hasRail(width)

    signal helpRequested()
    signal pdfRequested()

    function turn(step: int) {
        root.player.openLesson(root.module.currentLesson + step)
    }

    color: Theme.color.paper
    // From the bar, the rail and the footer.
    Keys.onPressed: event => text.takeKey(event)

    SkipLink {
        id: skip

        x: Theme.tight
        y: Math.round((bar.rowHeight - height) / 2)
        onClicked: text.enter()
    }
    Rectangle {         // the bar's words must not be read together with it
        visible: skip.activeFocus
        z: skip.z - 1
        width: bar.start + bar.free
        height: bar.stacked ? bar.rowHeight : bar.height - Theme.line
        color: bar.color
    }
    AppBar {
        id: bar

        width: parent.width
        canGoBack: true
        narrow: root.narrow
        context: root.module ? root.module.title : ""
        title: root.lesson ? qsTr("%1  %2").arg(root.lesson.number).arg(root.lesson.title) : ""
        onBackRequested: root.player.goBack()

        IconButton {
            id: parts

            visible: !root.railed && root.lesson !== null && root.lesson.parts.count > 0
            symbol: "contents"
            text: qsTr("Parts of this lesson")
            onClicked: partsMenu.openBelow(parts)
        }
        IconButton {
            id: languages

            visible: root.module !== null && root.module.languageNames.length > 1
            symbol: "languages"
            text: qsTr("Language of the module")
            onClicked: languageMenu.openBelow(languages)
        }
        IconButton {
            symbol: "print"
            text: qsTr("Save as PDF, for paper")
            visible: !root.narrow
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
            visible: !root.narrow
            onClicked: root.helpRequested()
        }
        IconButton {
            id: more

            visible: root.narrow
            symbol: "more"
            text: qsTr("More")
            onClicked: moreMenu.openBelow(more)
        }
    }
    Menu {
        id: moreMenu

        MenuEntry {
            symbol: "print"
            text: qsTr("Save as PDF, for paper")
            keys: qsTr("Ctrl+P")
            onTriggered: root.pdfRequested()
        }
        MenuEntry {
            symbol: "keyboard"
            text: qsTr("Keys")
            keys: qsTr("F1")
            onTriggered: root.helpRequested()
        }
    }
    LanguageMenu {
        id: languageMenu

        module: root.module
    }
    PartsMenu {
        id: partsMenu

        lesson: root.lesson
        onPartRequested: row => text.readFrom(row)
    }
    AppearancePanel {
        id: panel

        settings: root.player.settings
    }
    LessonRail {
        id: rail

        anchors { left: parent.left; top: bar.bottom; bottom: foot.top }
        visible: root.railed
        width: Theme.railWidth
        lesson: root.lesson
        onPartRequested: row => text.readFrom(row)
    }
    Rule {
        anchors { left: rail.right; top: bar.bottom; bottom: foot.top }
        visible: root.railed
        upright: true
    }
    LessonText {
        id: text

        anchors { left: root.railed ? rail.right : parent.left; leftMargin: root.railed ? Theme.line : 0
                  right: parent.right; top: bar.bottom; bottom: foot.top }
        focus: true
        lesson: root.lesson
        onLinkActivated: address => root.player.followLink(address)
    }
    RouteFooter {
        id: foot

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        narrow: root.narrow
        states: root.module ? root.module.route : []
        current: root.module ? Math.max(0, root.module.currentLesson) : 0
        previousTitle: root.module ? root.module.previousTitle : ""
        nextTitle: root.module ? root.module.nextTitle : ""
        onPreviousRequested: root.turn(-1)
        onNextRequested: root.turn(1)
    }
    HoverHandler { id: pointer }
    TermHelp {
        player: root.player
        pointed: pointer.point.position
    }
    Connections {
        target: root.player

        function onTermRequested(termId) {
            text.showBlock(root.lesson.rowOfTerm(termId))
        }
    }

    Shortcut { sequence: "Ctrl+PgDown"; onActivated: root.turn(1) }
    Shortcut { sequence: "Ctrl+PgUp"; onActivated: root.turn(-1) }
    Shortcut { sequence: "F9"; onActivated: root.railWanted = !root.railWanted }
}
