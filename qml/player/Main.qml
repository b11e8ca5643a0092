// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Kogge.Controls
import Kogge.Player.Model

/// The player's window: one page at a time, and what can happen on any of them.
T.ApplicationWindow {
    id: root

    required property Player player

    //: The window's title: %1 is the page
    title: player.module ? qsTr("%1 – Kogge").arg(player.module.title) : qsTr("Kogge")
    width: 1180
    height: 800
    minimumWidth: 360
    minimumHeight: 420
    visible: true
    color: Theme.color.paper

    Binding { target: Theme; property: "scheme"; value: root.schemeOf(root.player.settings.scheme) }
    Binding { target: Theme; property: "readingScale"; value: root.player.settings.readingScale }
    Binding { target: Theme; property: "interfaceScale"; value: root.player.settings.interfaceScale }
    Binding { target: Theme; property: "reducedMotion"; value: root.player.settings.reducedMotion }

    function schemeOf(name: string): int {
        switch (name) {
        case "dark": return Theme.Scheme.Dark
        case "highLight": return Theme.Scheme.HighLight
        case "highDark": return Theme.Scheme.HighDark
        default: return Theme.Scheme.Light
        }
    }

    Pages {
        id: pages

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: notices.top }
        player: root.player
        onOpenRequested: chooser.open()
        onHelpRequested: keys.open()
        onPdfRequested: pdfChooser.open(root.player.pdfName())
    }
    Notices {
        id: notices

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        player: root.player
        onAllClosed: pages.forceActiveFocus(Qt.OtherFocusReason)
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: drop => {
            for (const url of drop.urls)
                root.player.openUrl(url)
            drop.accept(Qt.CopyAction)
        }

        Rectangle {
            anchors { fill: parent; margins: Theme.tight }
            visible: parent.containsDrag
            color: "transparent"
            radius: Theme.radius
            border.width: 3
            border.color: Theme.color.lamp
        }
    }
    FileChooser {
        id: chooser

        onChosen: url => root.player.openUrl(url)
    }
    PdfChooser {
        id: pdfChooser

        onChosen: url => root.player.savePdf(url)
    }
    LinkSheet {
        player: root.player
    }
    UnsavedSheet {
        player: root.player
    }
    Connections {
        target: root.player

        function onCloseAgreed() {
            root.close()
        }
    }
    KeysSheet {
        id: keys
    }

    // Written out: two sequences that are the same on some desktop would cancel each other, and others have no standard key.
    Shortcut { sequence: "Ctrl+O"; onActivated: chooser.open() }
    Shortcut {
        sequence: "Ctrl+P"
        enabled: root.player.page === Player.Page.Lesson || root.player.page === Player.Page.Tool
        onActivated: pdfChooser.open(root.player.pdfName())
    }
    Shortcut { sequence: "Ctrl+Q"; onActivated: root.close() }
    Shortcut { sequences: ["Ctrl++", "Ctrl+="]; onActivated: root.player.settings.enlargeText() }
    Shortcut { sequence: "Ctrl+-"; onActivated: root.player.settings.reduceText() }
    Shortcut { sequences: ["Alt+Left", "Back"]; onActivated: root.player.goBack() }
    Shortcut { sequence: "Ctrl+0"; onActivated: root.player.settings.resetText() }
    Shortcut { sequences: ["F1", "Ctrl+?"]; onActivated: keys.open() }
    Shortcut {
        sequences: ["F11"]
        onActivated: root.visibility = root.visibility === Window.FullScreen ? Window.AutomaticVisibility : Window.FullScreen
    }

    // No larger than the screen, with 40 pixels for the frame.
    Component.onCompleted: {
        if (Qt.platform.pluginName === "offscreen")
            return
        width = Math.min(width, Screen.desktopAvailableWidth)
        height = Math.min(height, Screen.desktopAvailableHeight - 40)
    }
    onClosing: close => close.accepted = player.mayClose()
}
