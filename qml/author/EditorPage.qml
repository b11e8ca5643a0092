// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Player.Model

/// The coach's desk: outline, the page as learners see it, and what belongs to what is chosen. Where there is no room,
/// one pane shows at a time.
FocusScope {
    id: root

    objectName: "editorPage"

    required property Author author
    readonly property ModuleEditor module: author.module
    readonly property Arranging arranging: module ? module.arranging : null
    readonly property bool narrow: width < 980 * Theme.interfaceFactor
    property int pane: 1
    /// What is to be known about something that was done.
    property string news
    property int view: EditorBar.View.Write
    /// Where there is room, the preview stands beside the page.
    readonly property bool beside: !narrow && sheet.width >= 2 * Math.round(340 * Theme.interfaceFactor)
    readonly property bool writing: view === EditorBar.View.Write || (view === EditorBar.View.Preview && beside)

    signal openRequested()
    signal newRequested()
    signal helpRequested()
    signal copyRequested(string folder, bool asNew)

    function copy() {
        const text = arranging.copied()
        if (text)
            clipboard.put(text)
    }

    function cut() {
        const text = arranging.cut()
        if (text)
            clipboard.put(text)
    }

    function addSection() {
        pane = 0
        outline.addSection()
    }

    function moveToLesson() {
        if (arranging.level === OutlineTree.Kind.Block && arranging.chosen.length > 0)
            sheets.open("move")
    }

    function show(view: int) {
        root.view = view
        pane = 1
        if (view === EditorBar.View.Preview)
            module.preview.start()
        else
            module.preview.stop()
        if (view === EditorBar.View.Translate) {
            module.startTranslation()
            translating.begin()
        } else {
            module.endTranslation()
        }
    }

    function drawRegions() {
        sheets.drawRegions(module.blockObject() as HotspotObject)
    }

    /// For pictures of the program.
    function present(name: string) {
        if (name === "preview")
            show(EditorBar.View.Preview)
        else if (name === "translate")
            show(EditorBar.View.Translate)
        else if (name === "places")
            drawRegions()
        else if (name === "arrange")
            outline.present()
        else if (name === "copy")
            copyRequested("", true)
        else if (name === "tour")
            tour()
        else if (name === "outside")
            module.safety.lookOutside()
        if (name !== "places")
            sheets.open(name)
        if (name === "sheet")
            module.design.choose("result.0")
    }

    function comment() {
        showDetails()
        inspector.comment()
    }

    function writeNotes() {
        showDetails()
        inspector.writeNotes()
    }

    function showDetails() {
        if (view === EditorBar.View.Translate)
            show(EditorBar.View.Write)
        pane = 2
    }

    function tour() {
        show(EditorBar.View.Write)
        tourCard.begin()
    }

    function nextPane() {
        if (outline.activeFocus) {
            pane = 1
            page.takeFocus()
        } else if (page.activeFocus && divider.visible) {
            previewing.takeFocus()
        } else if (page.activeFocus || previewing.activeFocus) {
            pane = 2
            inspector.takeFocus()
        } else {
            pane = 0
            outline.takeFocus()
        }
    }

    function nextProblem() {
        inspector.nextProblem()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.color.board
    }
    EditorBar {
        id: bar

        width: parent.width
        narrow: root.narrow
        author: root.author
        module: root.module
        view: root.view
        onViewWanted: view => root.show(view)
        onSheetWanted: name => sheets.open(name)
        onFileWanted: files.choose()
        onTextWanted: texts.choose()
        onCopyRequested: asNew => root.copyRequested("", asNew)
        onOpenRequested: root.openRequested()
        onNewRequested: root.newRequested()
        onHelpRequested: root.helpRequested()
    }
    MessageBar {
        id: notice

        readonly property ModuleSafety safety: root.module ? root.module.safety : null
        readonly property bool outside: safety !== null && safety.outside.length > 0

        anchors { left: parent.left; right: parent.right; top: bar.bottom }
        visible: text.length > 0
        height: visible ? implicitHeight : 0
        text: !safety ? "" : outside ? qsTr("Another program has changed this module.") : safety.notice || root.news
        action: outside ? qsTr("Decide …") : ""
        closable: !outside
        onActionTriggered: sheets.open("outside")
        onClosed: {
            if (safety.notice)
                safety.dismissNotice()
            else
                root.news = ""
        }
    }
    Segments {
        id: panes

        anchors { top: notice.bottom; horizontalCenter: parent.horizontalCenter }
        visible: root.narrow
        height: visible ? implicitHeight : 0
        name: qsTr("Panes")
        spacing: Theme.wide
        labels: [qsTr("Outline"), qsTr("Page"), qsTr("Details")]
        current: root.pane
        onChosen: index => root.pane = index
    }
    Rule {
        id: line

        anchors { left: parent.left; right: parent.right; top: root.narrow ? panes.bottom : notice.bottom }
    }
    OutlinePane {
        id: outline

        anchors { left: parent.left; top: line.bottom; bottom: parent.bottom }
        visible: !root.narrow || root.pane === 0
        width: root.narrow ? root.width : Math.round(248 * Theme.interfaceFactor)
        module: root.module
        onBlockWanted: sheets.open("palette")
        onCopyWanted: root.copy()
        onCutWanted: root.cut()
        onPasteWanted: root.arranging.paste(clipboard.take())
        onTargetWanted: root.moveToLesson()
        onPageWanted: {
            root.pane = 1
            page.takeFocus()
        }
    }
    Rule {
        id: leftRule

        anchors { left: outline.right; top: line.bottom; bottom: parent.bottom }
        visible: !root.narrow
        upright: true
    }
    FocusScope {
        id: sheet

        anchors { left: root.narrow ? parent.left : leftRule.right; right: rightRule.visible ? rightRule.left : parent.right
                  top: line.bottom; bottom: parent.bottom }
        visible: !root.narrow || root.pane === 1
        focus: true

        Rectangle {
            anchors.fill: parent
            color: Theme.color.paper
        }
        EditedPage {
            id: page

            anchors { left: parent.left; top: parent.top; bottom: parent.bottom
                      right: divider.visible ? divider.left : parent.right }
            visible: root.writing
            focus: true
            module: root.module
            onBlockWanted: sheets.open("palette")
            onDetailsWanted: {
                root.pane = 2
                inspector.takeFocus()
            }
            onOutlineWanted: {
                root.pane = 0
                outline.takeFocus()
            }
        }
        Divider {
            id: divider

            // Whatever is remembered, there is something to see on both sides.
            readonly property real least: Math.min(0.5, 300 * Theme.interfaceFactor / Math.max(1, sheet.width))
            readonly property real before: 1 - Math.max(least, Math.min(1 - least, share))

            x: Math.round((sheet.width - width) * (LayoutMirroring.enabled ? 1 - before : before))
            height: parent.height
            visible: root.view === EditorBar.View.Preview && root.beside
            name: qsTr("Between page and preview")
            share: root.author.layout.previewShare
            room: sheet.width
            onMoved: share => root.author.layout.previewShare = share
            onSetBack: root.author.layout.previewShare = 0.5
        }
        PreviewPane {
            id: previewing

            anchors { left: divider.visible ? divider.right : parent.left; top: parent.top; bottom: parent.bottom; right: parent.right }
            visible: root.view === EditorBar.View.Preview
            module: root.module
        }
        TranslatePane {
            id: translating

            anchors.fill: parent
            visible: root.view === EditorBar.View.Translate
            module: root.module
        }
        DropArea {
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: drop => {
                for (const url of drop.urls)
                    root.module.addFile(url)
                drop.accept(Qt.CopyAction)
            }
        }
    }
    Rule {
        id: rightRule

        anchors { right: inspector.left; top: line.bottom; bottom: parent.bottom }
        visible: !root.narrow && root.view !== EditorBar.View.Translate
        upright: true
    }
    Inspector {
        id: inspector

        anchors { right: parent.right; top: line.bottom; bottom: parent.bottom }
        visible: root.narrow ? root.pane === 2 : root.view !== EditorBar.View.Translate
        width: root.narrow ? root.width : Math.round(312 * Theme.interfaceFactor)
        module: root.module
        onPageWanted: {
            root.pane = 1
            page.takeFocus()
        }
        onFileWanted: files.choose()
        onRegionsWanted: root.drawRegions()
        onScenesWanted: sheets.open("scenes")
        onGridWanted: sheets.open("grid")
        onTranslationShown: language => {
            root.show(EditorBar.View.Translate)
            root.module.translation.chooseTag(language)
        }
        onCaptionsWanted: sheets.open("captions")
        onMediaWanted: path => sheets.showFile(path)
        onWorksheetWanted: sheets.open("sheet")
        onTableWanted: tables.choose()
        onTranslationWanted: language => {
            root.show(EditorBar.View.Translate)
            root.module.translation.chooseTag(language)
            translating.nextOpen()
        }
    }

    Connections {
        target: root.module

        function onTold(sentence: string) {
            root.news = sentence
        }
        function onFieldRequested(path: string) {
            root.pane = 2
            field.path = path
            field.restart()
        }
    }
    Connections {
        target: root.module ? root.module.fixes : null

        function onTargetWanted() {
            sheets.open("target")
        }
    }
    EditorSheets {
        id: sheets

        author: root.author
        module: root.module
        commands: [
            { text: qsTr("Add a block"), keys: qsTr("Ctrl+Enter"), symbol: "plus", run: () => sheets.open("palette") },
            { text: qsTr("Add a lesson"), keys: "", symbol: "plus", run: () => root.module.addLesson() },
            { text: qsTr("Add a section"), keys: "", symbol: "plus", run: () => root.addSection() },
            { text: qsTr("Move to a lesson …"), keys: qsTr("Ctrl+Shift+M"), symbol: "arrow-right", run: () => root.moveToLesson() },
            { text: qsTr("Duplicate"), keys: qsTr("Ctrl+D"), symbol: "plus", run: () => root.arranging.duplicate() },
            { text: qsTr("Copy"), keys: qsTr("Ctrl+Shift+C"), symbol: "copy", run: () => root.copy() },
            { text: qsTr("Cut"), keys: qsTr("Ctrl+Shift+X"), symbol: "cut", run: () => root.cut() },
            { text: qsTr("Paste"), keys: qsTr("Ctrl+Shift+V"), symbol: "paste", run: () => root.arranging.paste(clipboard.take()) },
            { text: qsTr("Remove"), keys: qsTr("Ctrl+Delete"), symbol: "trash", run: () => root.arranging.remove() },
            { text: qsTr("Pictures and files …"), keys: "", symbol: "image", run: () => sheets.open("media") },
            { text: qsTr("Add a file …"), keys: "", symbol: "image", run: () => files.choose() },
            { text: qsTr("Bring in a text or questions …"), keys: "", symbol: "text", run: () => texts.choose() },
            { text: qsTr("Write"), keys: "", symbol: "pencil", run: () => root.show(EditorBar.View.Write) },
            { text: qsTr("Preview"), keys: qsTr("Ctrl+E"), symbol: "eye", run: () => root.show(EditorBar.View.Preview) },
            { text: qsTr("Translate"), keys: qsTr("Ctrl+T"), symbol: "languages", run: () => root.show(EditorBar.View.Translate) },
            { text: qsTr("Pack …"), keys: qsTr("Ctrl+Shift+P"), symbol: "archive", run: () => sheets.open("pack") },
            { text: qsTr("Print or write a PDF …"), keys: qsTr("Ctrl+P"), symbol: "print", run: () => sheets.open("print") },
            { text: qsTr("Save now"), keys: qsTr("Ctrl+S"), symbol: "check", run: () => root.module.save() },
            { text: qsTr("Save a copy …"), keys: qsTr("Ctrl+Shift+S"), symbol: "copy", run: () => root.copyRequested("", false) },
            { text: qsTr("Duplicate as a new module …"), keys: "", symbol: "plus", run: () => root.copyRequested("", true) },
            { text: qsTr("History …"), keys: "", symbol: "clock", run: () => sheets.open("history") },
            { text: qsTr("Earlier versions …"), keys: "", symbol: "archive", run: () => sheets.open("versions") },
            { text: qsTr("About the module"), keys: "", symbol: "settings", run: () => root.module.chooseModule() },
            { text: qsTr("Facilitator’s notes"), keys: "", symbol: "text", run: () => root.writeNotes() },
            { text: qsTr("Next problem"), keys: qsTr("F7"), symbol: "warning", run: () => root.nextProblem() },
            { text: qsTr("Comment"), keys: qsTr("Ctrl+Alt+M"), symbol: "comment", run: () => root.comment() },
            { text: qsTr("Next comment"), keys: "", symbol: "comment", run: () => root.module.comments.goToNext() },
            { text: qsTr("Open comments …"), keys: "", symbol: "comment", run: () => sheets.open("comments") },
            { text: qsTr("Open a folder …"), keys: qsTr("Ctrl+O"), symbol: "folder", run: () => root.openRequested() },
            { text: qsTr("New module …"), keys: qsTr("Ctrl+Shift+N"), symbol: "plus", run: () => root.newRequested() },
            { text: qsTr("Help on what is chosen"), keys: qsTr("F1"), symbol: "hint", run: () => sheets.open("help") },
            { text: qsTr("Tour of the program"), keys: "", symbol: "anchor", run: () => root.tour() },
            { text: qsTr("Keys"), keys: qsTr("Ctrl+?"), symbol: "keyboard", run: () => root.helpRequested() },
            { text: qsTr("Close the module"), keys: qsTr("Alt+←"), symbol: "arrow-left", run: () => root.author.closeModule() },
        ]
        onBlockKindChosen: element => {
            if (!root.writing)
                root.show(EditorBar.View.Write)
            root.pane = 1
            root.module.addBlock(element)
        }
        onPaletteClosed: page.takeFocus()
        onFileWanted: files.choose()
        onProblemWanted: row => {
            root.showDetails()
            inspector.showProblem(row)
        }
        onKeysWanted: root.helpRequested()
        onTourWanted: root.tour()
    }
    TourCard {
        id: tourCard

        anchors.fill: parent
        z: 1
        stops: [
            { title: qsTr("The outline"), text: qsTr("Lessons and their blocks, in order. Drag them, or move them with Alt and the arrow keys. New ones come from below."), item: outline, pane: 0 },
            { title: qsTr("The page"), text: qsTr("The lesson as learners see it. Click into a text and write; Ctrl+Enter adds a block: a question, a worksheet, a picture."), item: sheet, pane: 1 },
            { title: qsTr("Details and problems"), text: qsTr("What belongs to the chosen block: answers, feedback, alternative texts. Below them stands what is not right yet, with a way to mend it. F1 says more about each kind of block."), item: inspector, pane: 2 },
            { title: qsTr("Write, preview, translate"), text: qsTr("Three views of the same place. In the preview everything can be tried; beside the original every text is translated."), item: bar.views, pane: 1 },
            { title: qsTr("Nothing is lost"), text: qsTr("Everything is saved by itself, and can be undone step by step. Earlier versions stay for a month."), item: bar, pane: 1 },
            { title: qsTr("Pack and pass on"), text: qsTr("One file for the player, for any browser and for an LMS. Ctrl+K finds everything else."), item: bar.packing, pane: 1 },
        ]
        onStopChanged: {
            if (stop >= 0)
                root.pane = stops[stop].pane
        }
        onEnded: page.takeFocus()
    }
    FileChooser {
        id: files

        title: qsTr("Add a file to the module")
        filters: [qsTr("Pictures, sound, film and documents (*.svg *.png *.jpg *.jpeg *.webp *.gif *.mp3 *.m4a *.ogg *.opus *.wav *.mp4 *.webm *.pdf)"),
                  qsTr("All files (*)")]
        onChosen: file => root.module.addFile(file)
    }
    FileChooser {
        id: texts

        title: qsTr("Bring a text or questions into the module")
        filters: [qsTr("Texts and questions (*.md *.markdown *.gift *.txt)"), qsTr("All files (*)")]
        onChosen: file => sheets.bringText(file)
    }
    FileChooser {
        id: tables

        title: qsTr("Profiles from a table")
        filters: [qsTr("Tables (*.csv *.txt)"), qsTr("All files (*)")]
        onChosen: file => root.module.profiles.take(file)
    }

    EditorKeys {
        module: root.module
        arranging: root.arranging
        view: root.view
        writing: root.writing && !outline.activeFocus
        onSheetWanted: name => sheets.open(name)
        onViewWanted: view => root.show(view)
        onCopyWanted: root.copy()
        onCutWanted: root.cut()
        onPasteWanted: root.arranging.paste(clipboard.take())
        onTargetWanted: root.moveToLesson()
        onSaveCopyWanted: root.copyRequested("", false)
        onCommentWanted: root.comment()
        onPaneWanted: root.nextPane()
        onProblemWanted: root.nextProblem()
        onCloseWanted: root.author.closeModule()
    }

    Clipboard {
        id: clipboard
    }

    // Once the form is there.
    Timer {
        id: field

        property string path

        interval: 60
        onTriggered: inspector.goToField(path)
    }
    Timer {
        id: beginTour

        interval: 0
        onTriggered: root.tour()
    }
    // Once the page has the keyboard.
    Timer {
        id: greeting

        interval: 0
        onTriggered: sheets.open("recovery")
    }
    Component.onCompleted: {
        if (module && module.safety.found)
            greeting.start()
        else if (author.touring)
            beginTour.start()
    }
}
