// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// The author's window: the start page or the editor, and what can happen on either.
T.ApplicationWindow {
    id: root

    required property Author author
    property bool leaving: false

    //: The window's title: %1 is the module
    title: author.module ? qsTr("%1 – Kogge Author").arg(author.module.title) : qsTr("Kogge Author")
    width: 1366
    height: 860
    minimumWidth: 420
    minimumHeight: 480
    visible: true
    color: Theme.color.board

    Binding { target: Theme; property: "scheme"; value: root.schemeOf(root.author.settings.scheme) }
    Binding { target: Theme; property: "readingScale"; value: root.author.settings.readingScale }
    Binding { target: Theme; property: "interfaceScale"; value: root.author.settings.interfaceScale }
    Binding { target: Theme; property: "reducedMotion"; value: root.author.settings.reducedMotion }

    function schemeOf(name: string): int {
        switch (name) {
        case "dark": return Theme.Scheme.Dark
        case "highLight": return Theme.Scheme.HighLight
        case "highDark": return Theme.Scheme.HighDark
        default: return Theme.Scheme.Light
        }
    }

    Loader {
        id: page

        readonly property string wanted: root.author.page === Author.Page.Editor ? "EditorPage.qml" : "StartPage.qml"

        function show() {
            setSource(wanted, { author: root.author })
        }

        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: problem.top }
        focus: true
        onWantedChanged: show()
        onLoaded: (item as Item).forceActiveFocus(Qt.OtherFocusReason)
        Component.onCompleted: show()
    }
    Connections {
        target: page.item
        ignoreUnknownSignals: true

        function onOpenRequested() {
            folders.choose()
        }
        function onNewRequested() {
            sheet.open()
        }
        function onImportRequested() {
            texts.choose()
        }
        function onHelpRequested() {
            keys.open()
        }
        function onCopyRequested(folder: string, asNew: bool) {
            copying.begin(folder, asNew)
        }
    }
    MessageBar {
        id: problem

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visible: text.length > 0
        height: visible ? implicitHeight : 0
        text: root.author.problem
        action: root.author.inUse ? qsTr("Open it all the same") : ""
        tone: StatusTag.Tone.Wrong
        closable: true
        onActionTriggered: root.author.takeOver()
        onClosed: root.author.dismissProblem()
    }
    DropArea {
        anchors.fill: parent
        enabled: root.author.page === Author.Page.Start
        keys: ["text/uri-list"]
        onDropped: drop => {
            const url = drop.urls[0]
            if (root.author.textImport.takes(url.toString()))
                root.author.importText(url)
            else
                root.author.openUrl(url)
            drop.accept(Qt.CopyAction)
        }
    }
    FolderChooser {
        id: folders

        title: qsTr("Open the folder of a module")
        onChosen: folder => root.author.openUrl(folder)
    }
    FileChooser {
        id: texts

        title: qsTr("Make a module of a text or of questions")
        filters: [qsTr("Texts and questions (*.md *.markdown *.gift *.txt)"), qsTr("All files (*)")]
        onChosen: file => root.author.importText(file)
    }
    Sheet {
        id: imported

        title: qsTr("What has become of the text")

        ChangeLines {
            width: parent.width
            changes: root.author ? root.author.textImport.report : []
        }
        actions: [
            ActionButton {
                kind: ActionButton.Kind.Primary
                text: qsTr("Close")
                onClicked: imported.accept()
            }
        ]
    }
    Connections {
        target: root.author.textImport

        function onMade() {
            imported.open()
        }
    }
    NewModuleSheet {
        id: sheet

        author: root.author
    }
    CopySheet {
        id: copying

        author: root.author
    }
    KeysSheet {
        id: keys
    }
    Sheet {
        id: unsaved

        title: qsTr("Your work is not saved")
        onAccepted: {
            root.leaving = true
            root.close()
        }

        Prose {
            width: parent.width
            text: root.author.module ? root.author.module.saveNote : ""
        }
        actions: [
            ActionButton {
                kind: ActionButton.Kind.Primary
                text: qsTr("Stay here")
                onClicked: unsaved.reject()
            },
            ActionButton {
                text: qsTr("Close without saving")
                onClicked: unsaved.accept()
            }
        ]
    }

    Shortcut { sequence: "Ctrl+O"; onActivated: folders.choose() }
    Shortcut { sequence: "Ctrl+Shift+N"; onActivated: sheet.open() }
    Shortcut { sequence: "Ctrl+Q"; onActivated: root.close() }
    Shortcut { sequences: ["Ctrl++", "Ctrl+="]; onActivated: root.author.settings.enlargeText() }
    Shortcut { sequence: "Ctrl+-"; onActivated: root.author.settings.reduceText() }
    Shortcut { sequence: "Ctrl+0"; onActivated: root.author.settings.resetText() }
    Shortcut { sequences: root.author.page === Author.Page.Start ? ["F1", "Ctrl+?"] : ["Ctrl+?"]; onActivated: keys.open() }
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
    onClosing: close => {
        if (leaving || author.flush())
            return
        close.accepted = false
        unsaved.open()
    }
}
