// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Player.Model

/// Shows the page the player is on.
FocusScope {
    id: root

    required property Player player

    signal openRequested()
    signal helpRequested()
    signal pdfRequested()

    function sourceOf(page: int): string {
        switch (page) {
        case Player.Page.Module: return "ModulePage.qml"
        case Player.Page.Lesson: return "LessonPage.qml"
        case Player.Page.Learners: return "LearnersPage.qml"
        case Player.Page.Toolbox: return "ToolboxPage.qml"
        case Player.Page.Tool: return "ToolPage.qml"
        case Player.Page.Update: return "UpdatePage.qml"
        case Player.Page.FileProblem: return "FileProblemPage.qml"
        case Player.Page.StoreProblem: return "StoreProblemPage.qml"
        default: return player.library.count > 0 ? "LibraryPage.qml" : "EmptyLibraryPage.qml"
        }
    }

    focus: true

    Loader {
        id: loader

        readonly property string wanted: root.sourceOf(root.player.page)

        function show() {
            setSource(wanted, { player: root.player })
        }

        anchors.fill: parent
        focus: true
        onWantedChanged: show()
        onLoaded: (item as Item).forceActiveFocus(Qt.OtherFocusReason)
        Component.onCompleted: show()
    }
    Connections {
        target: loader.item
        ignoreUnknownSignals: true

        function onOpenRequested() {
            root.openRequested()
        }
        function onPdfRequested() {
            root.pdfRequested()
        }
        function onHelpRequested() {
            root.helpRequested()
        }
    }
}
