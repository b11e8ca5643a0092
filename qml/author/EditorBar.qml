// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Lesson

/// The bar over the desk: which lesson, whether it is saved, the three views of it, undo, packing, and a menu with all
/// that concerns the module.
AppBar {
    id: root

    enum View { Write, Preview, Translate }

    required property Author author
    required property ModuleEditor module
    property int view: EditorBar.View.Write
    readonly property bool saveFailed: module !== null && module.saveFailed
    /// What the tour shows: where the view is chosen, and where one packs.
    readonly property Item views: segments
    readonly property Item packing: packButton.visible ? packButton : more

    signal viewWanted(view: int)
    signal sheetWanted(name: string)
    signal fileWanted()
    signal textWanted()
    signal copyRequested(asNew: bool)
    signal openRequested()
    signal newRequested()
    signal helpRequested()

    canGoBack: true
    context: module ? module.title : ""
    title: module ? qsTr("%1  %2").arg(module.lessonNumber).arg(module.lessonTitle) : ""
    onBackRequested: author.closeModule()

    StatusTag {
        visible: !root.narrow && root.module !== null
        symbol: root.saveFailed ? "status-wrong" : root.module && root.module.modified ? "pencil" : "check"
        tone: root.saveFailed ? StatusTag.Tone.Wrong : StatusTag.Tone.Neutral
        text: root.module ? root.module.saveNote : ""
        Layout.rightMargin: Theme.gap
    }
    Segments {
        id: segments

        Layout.rightMargin: Theme.gap
        name: qsTr("View")
        labels: [qsTr("Write"), qsTr("Preview"), qsTr("Translate")]
        current: root.view
        onChosen: index => root.viewWanted(index)
    }
    IconButton {
        symbol: "undo"
        text: root.module && root.module.undoText ? qsTr("Undo: %1").arg(root.module.undoText) : qsTr("Nothing to undo")
        enabled: root.module !== null && root.module.undoText.length > 0
        onClicked: root.module.undo()
    }
    IconButton {
        visible: !root.narrow
        symbol: "redo"
        text: root.module && root.module.redoText ? qsTr("Redo: %1").arg(root.module.redoText) : qsTr("Nothing to redo")
        enabled: root.module !== null && root.module.redoText.length > 0
        onClicked: root.module.redo()
    }
    ActionButton {
        id: packButton

        visible: !root.narrow
        kind: ActionButton.Kind.Primary
        symbol: "archive"
        text: qsTr("Pack …")
        onClicked: root.sheetWanted("pack")
    }
    IconButton {
        visible: !root.narrow
        symbol: "search"
        text: qsTr("Go to or do (Ctrl+K)")
        onClicked: root.sheetWanted("commands")
    }
    IconButton {
        id: more

        symbol: "more"
        text: qsTr("More")
        onClicked: menu.openBelow(more)

        Menu {
            id: menu

            MenuEntry { symbol: "archive"; text: qsTr("Pack …"); keys: qsTr("Ctrl+Shift+P"); onTriggered: root.sheetWanted("pack") }
            MenuEntry { symbol: "print"; text: qsTr("Print or write a PDF …"); keys: qsTr("Ctrl+P"); onTriggered: root.sheetWanted("print") }
            MenuEntry { symbol: "check"; text: qsTr("Save now"); keys: qsTr("Ctrl+S"); onTriggered: root.module.save() }
            MenuEntry { symbol: "copy"; text: qsTr("Save a copy …"); keys: qsTr("Ctrl+Shift+S"); onTriggered: root.copyRequested(false) }
            MenuEntry { symbol: "plus"; text: qsTr("Duplicate as a new module …"); onTriggered: root.copyRequested(true) }
            MenuEntry { symbol: "clock"; text: qsTr("History …"); onTriggered: root.sheetWanted("history") }
            MenuEntry { symbol: "archive"; text: qsTr("Earlier versions …"); onTriggered: root.sheetWanted("versions") }
            MenuEntry { symbol: "image"; text: qsTr("Pictures and files …"); onTriggered: root.sheetWanted("media") }
            MenuEntry { symbol: "plus"; text: qsTr("Add a file …"); onTriggered: root.fileWanted() }
            MenuEntry { symbol: "text"; text: qsTr("Bring in a text or questions …"); onTriggered: root.textWanted() }
            MenuEntry { symbol: "comment"; text: qsTr("Open comments …"); onTriggered: root.sheetWanted("comments") }
            MenuEntry { symbol: "settings"; text: qsTr("About the module"); onTriggered: root.module.chooseModule() }
            MenuRule { }
            MenuEntry { symbol: "folder"; text: qsTr("Open a folder …"); keys: qsTr("Ctrl+O"); onTriggered: root.openRequested() }
            MenuEntry { symbol: "plus"; text: qsTr("New module …"); keys: qsTr("Ctrl+Shift+N"); onTriggered: root.newRequested() }
            MenuEntry { symbol: "text-size"; text: qsTr("Text size and appearance"); onTriggered: panel.openBelow(more) }
            MenuEntry { symbol: "hint"; text: qsTr("Help on what is chosen"); keys: qsTr("F1"); onTriggered: root.sheetWanted("help") }
            MenuEntry { symbol: "keyboard"; text: qsTr("Keys"); keys: qsTr("Ctrl+?"); onTriggered: root.helpRequested() }
        }
        AppearancePanel {
            id: panel

            settings: root.author.settings
        }
    }
}
