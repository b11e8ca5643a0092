// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtTest

import Kogge.Controls
import Kogge.Lesson
import Kogge.Player
import Kogge.Player.Model
import Kogge.Test
import "../controls"

/// The player's pages: wide and narrow, in both languages, with the keyboard alone.
ControlTest {
    id: testCase

    /// How each page is reached.
    readonly property var ways: ({
        empty: () => {},
        shelf: () => { bring(); Stage.player.goToLibrary() },
        module: () => bring(),
        lesson: () => { bring(); Stage.player.openLesson(0) },
        questions: () => { bring(); Stage.player.openLesson(1) },
        toolbox: () => { bring(); Stage.player.goToLibrary(); Stage.player.openToolbox() },
        tool: () => { bring(); Stage.player.openTool(Stage.player.module.moduleId, "z6pr9is70q") },
        learners: () => { Stage.player.renameLearner("Ilka"); Stage.player.addLearner("Henrik"); Stage.player.openLearners() },
        asked: () => { Stage.player.renameLearner("Ilka"); Stage.player.addLearner("Henrik"); Stage.restart() },
        fileProblem: () => { Stage.bringText(); tryVerify(() => !Stage.isBusy(), 30000) },
        storeProblem: () => {},
        newerStore: () => {},
    })

    name: "Pages"
    width: 1180
    height: 800

    Component { id: pages; Pages { } }
    Component { id: windows; Window { width: 1180; height: 800 } }
    Component { id: unsaved; UnsavedSheet { } }
    Component { id: link; LinkSheet { } }
    Component { id: notices; Notices { } }
    SignalSpy { id: wanted }
    Clipboard { id: clipboard }
    SignalSpy { id: asked; signalName: "openRequested" }
    SignalSpy { id: allClosed; signalName: "allClosed" }

    function bring() {
        Stage.bringModule()
        tryVerify(() => !Stage.isBusy(), 30000)
    }

    function show(page: string, width: int, language: string): Item {
        init()
        if (page === "storeProblem")
            Stage.beginWithoutStore(language)
        else if (page === "newerStore")
            Stage.beginWithNewerStore(language)
        else
            Stage.begin(language)
        ways[page]()
        const view = createTemporaryObject(pages, testCase, { player: Stage.player, width, height: 800 })
        waitForRendering(view)
        wait(50)
        settle(view)
        return view
    }

    /// A lesson, where one is shown, finds the place to begin at.
    function settle(view: Item) {
        tryVerify(() => !lessonText(view) || lessonText(view).settled)
    }

    function isSeen(item: Item, view: Item): bool {
        for (let outer = item; outer && outer !== view; outer = outer.parent) {
            if (!outer.visible || outer.opacity === 0)
                return false
        }
        return item.width > 0
    }

    function isWithin(item: Item, view: Item): bool {
        for (let outer = item; outer; outer = outer.parent) {
            if (outer === view)
                return true
        }
        return false
    }

    function named(view: Item, name: string): Item {
        const items = found(view, item => isSeen(item, view) && ScreenReader.name(item) === name)
        verify(items.length > 0, `there is no “${name}”`)
        return items.find(item => item.activeFocusOnTab) || items[0]
    }

    /// Whatever Tab reaches from the top of the page, until it comes round.
    function tabStops(view: Item): var {
        const stops = []
        let item = view.nextItemInFocusChain(true)
        while (item && stops.indexOf(item) < 0 && stops.length < 300) {
            if (item !== view && isWithin(item, view))
                stops.push(item)
            else if (stops.length > 0)
                break
            item = item.nextItemInFocusChain(true)
        }
        return stops
    }

    function lampNear(item: Item, view: Item): bool {
        for (let outer = item; outer && outer !== view; outer = outer.parent) {
            if (lampAt(outer))
                return true
        }
        return false
    }

    function perPage(): var {
        const rows = []
        for (const page of Object.keys(ways)) {
            for (const [width, language] of [[1180, "en"], [420, "de"]])
                rows.push({ tag: `${page}, ${width} px, ${language}`, page, width, language })
        }
        return rows
    }

    function test_nothingIsOffThePage_data() { return perPage() }

    function test_nothingIsOffThePage(data) {
        const view = show(data.page, data.width, data.language)
        const items = found(view, item => isSeen(item, view) && ((item instanceof Text && item.text.length > 0) || item instanceof T.AbstractButton))
        verify(items.length > 0)
        for (const item of items) {
            const left = item.mapToItem(view, 0, 0).x
            const what = item instanceof Text ? item.text : ScreenReader.name(item)
            verify(left >= -1 && left + item.width <= view.width + 1, `off the page: ${what}, ${left} + ${item.width}`)
            verify(!(item instanceof Text) || !item.truncated || item.elide !== Text.ElideNone, `cut: ${what}`)
        }
    }

    /// The tabs that \a button is one of, among which arrow keys lead on; null where it is none.
    function tabsAround(button: Item): Item {
        let outer = button.parent
        while (outer && ScreenReader.role(outer) !== "PageTabList")
            outer = outer.parent
        return outer
    }

    function test_keyboardReachesEverything_data() { return perPage() }

    function test_keyboardReachesEverything(data) {
        const view = show(data.page, data.width, data.language)
        const stops = tabStops(view)
        verify(stops.length > 0)
        for (const stop of stops) {
            stop.forceActiveFocus(Qt.TabFocusReason)
            const spoken = ScreenReader.name(stop)
            verify(spoken.length > 0, `${stop} has no name`)
            tryVerify(() => lampNear(stop, view), 5000, `“${spoken}” does not show the focus`)
        }
        const buttons = found(view, item => isSeen(item, view) && item.enabled && item instanceof T.AbstractButton && ScreenReader.name(item).length > 0 && !item.Accessible.ignored)
        for (const button of buttons)
            verify(stops.indexOf(button) >= 0 || stops.some(stop => isWithin(button, stop) || isWithin(stop, tabsAround(button))), `“${ScreenReader.name(button)}” is for the mouse only`)
    }

    function test_pageTakesTheKeyboardWhenItComes_data() { return perPage() }

    function test_pageTakesTheKeyboardWhenItComes(data) {
        const view = show(data.page, data.width, data.language)
        verify(found(view, item => item.activeFocus).length > 0 || view.activeFocus)
        keyClick(Qt.Key_Tab)
        verify(found(view, item => item.activeFocus).length > 0, "Tab leads nowhere")
    }

    function test_wayThroughTheModuleWithKeysAlone() {
        const view = show("shelf", 1180, "en")
        const press = (name, page) => {
            const item = named(view, name)
            item.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            tryCompare(Stage.player, "page", page)
            waitForRendering(view)
        }
        press("Contents of the module", Player.Module)
        press("Start with lesson 1", Player.Lesson)
        compare(Stage.player.module.currentLesson, 0)
        Stage.player.goBack()
        compare(Stage.player.page, Player.Module)
    }

    function test_emptyShelfOffersToOpenAModule_data() {
        return [
            { tag: "mouse", press: item => mouseClick(item) },
            { tag: "key", press: item => { item.forceActiveFocus(Qt.TabFocusReason); keyClick(Qt.Key_Space) } },
        ]
    }

    function test_emptyShelfOffersToOpenAModule(data) {
        const view = show("empty", 1180, "en")
        asked.clear()
        asked.target = view
        data.press(named(view, "Open a module …"))
        compare(asked.count, 1)
    }

    function test_problemsSayWhatAndWhatToDo() {
        const view = show("fileProblem", 420, "en")
        const lines = ScreenReader.walk(view).join("\n")
        verify(lines.indexOf("This file is not a Kogge module") >= 0, lines)
        verify(lines.indexOf("nothing has changed") >= 0, lines)
        compare(Stage.player.page, Player.FileProblem)
    }

    function test_brokenStoreIsSaid() {
        const view = show("storeProblem", 420, "en")
        compare(Stage.player.page, Player.StoreProblem)
        const lines = ScreenReader.walk(view).join("\n")
        verify(lines.indexOf("Your progress cannot be saved") >= 0, lines)
        verify(lines.indexOf("Make room on the disk, or check whether you may write there") >= 0, lines)
        verify(lines.indexOf("Close Kogge") >= 0, lines)
        verify(lines.indexOf("Somebody else") < 0, lines) // There is nobody.
    }

    function test_brokenStoreOfOneLetsOthersLearn() {
        const view = show("newerStore", 420, "en")
        const lines = ScreenReader.walk(view).join("\n")
        verify(lines.indexOf("Your progress needs a newer Kogge") >= 0, lines)
        mouseClick(named(view, "Somebody else"))
        compare(Stage.player.page, Player.Learners)
        waitForRendering(view)
        mouseClick(named(view, "Henrik"))
        compare(Stage.player.page, Player.Library)
        compare(Stage.player.learners.currentName, "Henrik")
    }

    /// The button with that name on the sheet that is open.
    function onSheet(name: string): Item {
        let item = null
        tryVerify(() => (item = found(T.Overlay.overlay, item => isSeen(item, null) && item.enabled && ScreenReader.name(item) === name)[0]) !== undefined, 5000, `there is no “${name}”`)
        grabImage(item) // It is laid out with the next picture.
        return item
    }

    function sheetSays(): string {
        return ScreenReader.walk(T.Overlay.overlay).join("\n")
    }

    function test_whatIsNotSavedIsNotLeftWithoutAWord() {
        show("lesson", 1180, "en")
        const sheet = createTemporaryObject(unsaved, testCase, { player: Stage.player })
        Stage.reflect("What I think of it")
        Stage.fillDisk()
        Stage.player.goBack()
        compare(Stage.player.page, Player.Lesson)
        tryVerify(() => sheet.opened)
        mouseClick(onSheet("Stay here"))
        tryVerify(() => !sheet.visible)
        compare(Stage.player.page, Player.Lesson)

        Stage.player.goBack()
        tryVerify(() => sheet.opened)
        verify(sheetSays().indexOf("it is lost") >= 0, sheetSays())
        verify(sheetSays().indexOf("could not be saved this time either") < 0, sheetSays())
        mouseClick(onSheet("Try again"))
        verify(sheet.visible)
        verify(sheetSays().indexOf("could not be saved this time either") >= 0, sheetSays())
        Stage.makeRoom()
        mouseClick(onSheet("Try again"))
        tryVerify(() => !sheet.visible)
        compare(Stage.player.page, Player.Module)
    }

    function test_whatIsNotSavedCanBeLeft() {
        show("lesson", 420, "de")
        const sheet = createTemporaryObject(unsaved, testCase, { player: Stage.player })
        Stage.reflect("Was ich davon halte")
        Stage.fillDisk()
        Stage.player.goBack()
        tryVerify(() => sheet.opened)
        mouseClick(onSheet("Ohne Speichern weggehen"))
        compare(Stage.player.page, Player.Module)
        tryVerify(() => !sheet.visible)
        Stage.makeRoom()
    }

    function test_addressCanBeCopied() {
        show("module", 1180, "en")
        createTemporaryObject(link, testCase, { player: Stage.player })
        Stage.player.followLink("mailto:coach@example.org")
        mouseClick(onSheet("Copy the address"))
        onSheet("Copied")
        compare(clipboard.take(), "coach@example.org")
        mouseClick(onSheet("Stay here"))
        compare(Stage.player.linkToConfirm, "")
    }

    function test_noticeIsClosedAlone() {
        show("empty", 1180, "en")
        const bars = createTemporaryObject(notices, testCase, { player: Stage.player, width: 800 })
        Stage.tell("one")
        Stage.tell("two")
        const shown = () => found(bars, item => item instanceof MessageBar && item.visible).map(bar => bar.text).join()
        tryVerify(() => shown() === "one,two", 5000, shown())
        waitForRendering(bars)
        mouseClick(found(bars, item => item.visible && item instanceof IconButton && ScreenReader.name(item) === "Close")[0])
        tryVerify(() => shown() === "two", 5000, shown())
    }

    function test_theKeyboardGoesOnWhereANoticeWasClosed() {
        show("empty", 1180, "en")
        const bars = createTemporaryObject(notices, testCase, { player: Stage.player, width: 800 })
        allClosed.target = bars
        allClosed.clear()
        Stage.player.notices.forEach(() => Stage.player.dismissNotice(0))
        Stage.tell("one")
        Stage.tell("two")
        const crosses = () => found(bars, item => item.visible && item instanceof IconButton && ScreenReader.name(item) === "Close")
        tryVerify(() => crosses().length === 2)
        crosses()[1].forceActiveFocus()
        keyClick(Qt.Key_Space)
        tryVerify(() => crosses().length === 1 && crosses()[0].activeFocus)
        compare(allClosed.count, 0)
        keyClick(Qt.Key_Space)
        tryVerify(() => crosses().length === 0)
        compare(allClosed.count, 1)
    }

    function test_aLearnerIsRemovedOnceItIsConfirmed() {
        const view = show("learners", 1180, "en")
        const learners = Stage.player.learners
        for (const [answer, left] of [["Cancel", 2], ["Remove", 1]]) {
            mouseClick(named(view, "Remove Ilka …"))
            tryVerify(() => found(T.Overlay.overlay, item => isSeen(item, null) && ScreenReader.name(item) === answer).length > 0)
            grabImage(view)
            mouseClick(found(T.Overlay.overlay, item => isSeen(item, null) && ScreenReader.name(item) === answer)[0])
            tryCompare(learners, "count", left)
        }
        verify(!found(view, item => isSeen(item, view) && ScreenReader.name(item).indexOf("Remove ") === 0).length)
    }

    function inSheet(name: string): Item {
        return found(T.Overlay.overlay, item => isSeen(item, null) && ScreenReader.name(item) === name)[0] ?? null
    }

    function test_aModuleIsRemovedWithKeysAlone_data() {
        return [{ tag: "wide", width: 1180 }, { tag: "narrow", width: 420 }]
    }

    function test_aModuleIsRemovedWithKeysAlone(data) {
        const view = show("module", data.width, "en")
        const library = Stage.player.library
        for (const [answer, page, left] of [["Cancel", Player.Module, 1], ["Remove", Player.Library, 0]]) {
            named(view, "Remove from the library …").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Return)
            tryVerify(() => inSheet(answer))
            verify(found(T.Overlay.overlay, item => item instanceof Text && item.text.indexOf("stays on this computer") >= 0).length > 0)
            for (let step = 0; step < 5 && !inSheet(answer).activeFocus; ++step)
                keyClick(Qt.Key_Tab)
            verify(inSheet(answer).activeFocus)
            keyClick(Qt.Key_Space)
            tryCompare(Stage.player, "page", page)
            tryVerify(() => !inSheet(answer))
            compare(library.count, left)
        }
        verify(found(view, item => item.activeFocus).length > 0, "the keyboard is lost")
    }

    function test_anotherModuleIsNotRemovedInstead() {
        const view = show("module", 1180, "en")
        const remove = () => {
            grabImage(view)
            mouseClick(named(view, "Remove from the library …"))
        }
        remove()
        tryVerify(() => inSheet("Remove"))
        Stage.bringModule("sample")
        tryVerify(() => !Stage.isBusy(), 30000)
        tryVerify(() => !inSheet("Remove"), 5000, "the sheet stays")
        compare(Stage.player.library.count, 2)

        remove()
        tryVerify(() => inSheet("Remove"))
        grabImage(view)
        mouseClick(inSheet("Remove"))
        tryCompare(Stage.player.library, "count", 1)
        Stage.player.continueReading()
        compare(Stage.player.module.title, "Every block")
    }

    function glossary(view: Item): Item {
        const text = found(view, item => item.objectName === "lessonText")[0]
        return text.blockAt(Stage.player.module.lesson.rowOfTerm("termtermt1"))
    }

    function test_termOfAnotherLessonIsShown_data() {
        return [{ tag: "from a lesson", lesson: 1 }, { tag: "from a lesson that was read", lesson: 2, read: true }, { tag: "from a tool" }]
    }

    function test_termOfAnotherLessonIsShown(data) {
        const view = show("module", 1180, "en")
        if (data.read) {
            Stage.player.openLesson(0)
            settle(view)
        }
        if (data.lesson)
            Stage.player.openLesson(data.lesson)
        else
            Stage.player.openTool(Stage.player.module.moduleId, "uf761ar2lh")
        waitForRendering(view)
        settle(view)
        Stage.player.followLink("glossary:termtermt1")
        tryVerify(() => inSheet("In the glossary"))
        inSheet("In the glossary").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryCompare(Stage.player, "page", Player.Lesson)
        compare(Stage.player.module.currentLesson, 0)
        const text = () => found(view, item => item.objectName === "lessonText")[0]
        tryVerify(() => text().settled)
        const top = () => glossary(view).mapToItem(text(), 0, 0).y
        tryVerify(() => top() >= 0 && top() < text().height, 5000, "the glossary is not in sight")
        wait(100)
        verify(text().contentY > 0)
        verify(top() >= 0 && top() < text().height, "it does not stay")
    }

    function test_aLessonGoesOnWhereItWasLeftHoweverLateItIsDrawn() {
        const before = lessonText(show("questions", 1180, "en"))
        before.contentY = before.contentHeight / 2
        const row = before.rowInView()
        verify(row > 0)
        wait(1500) // The place is kept once it was looked at for a while.
        Stage.player.goBack()
        Stage.player.openLesson(1)
        const window = createTemporaryObject(windows, testCase)
        const text = lessonText(createTemporaryObject(pages, window.contentItem, { player: Stage.player, width: 1180, height: 800 }))
        tryVerify(() => text.settled)
        window.show()
        tryVerify(() => text.contentY > 0 && text.rowInView() === row)
    }

    function lessonText(view: Item): LessonText {
        return found(view, item => item instanceof LessonText)[0] as LessonText
    }

    function test_skipLinkLeadsIntoTheText() {
        const view = show("lesson", 1180, "en")
        const text = lessonText(view)
        compare(text.contentY, 0)
        found(view, item => item instanceof SkipLink)[0].forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        verify(text.activeFocus)
        keyClick(Qt.Key_Tab)
        verify(text.isOnPage(text.focusItem), `${text.focusItem}`)
        text.forceActiveFocus(Qt.OtherFocusReason) // Not led there: the page's first stop comes next.
        keyClick(Qt.Key_Tab)
        verify(!text.isOnPage(text.focusItem), `${text.focusItem}`)
    }

    function test_narrowLessonHasItsActionsUnderMore_data() {
        return [{ tag: "for paper", entry: "Save as PDF, for paper", signal: "pdfRequested" }, { tag: "keys", entry: "Keys", signal: "helpRequested" }]
    }

    function test_narrowLessonHasItsActionsUnderMore(data) {
        const view = show("lesson", 420, "en")
        wanted.target = view
        wanted.signalName = data.signal
        wanted.clear()
        mouseClick(named(view, "More"))
        mouseClick(onSheet(data.entry))
        compare(wanted.count, 1)
    }

    function test_keysAreOnEveryPage_data() {
        return ["empty", "shelf", "module", "lesson", "toolbox", "tool", "learners"].map(page => ({ tag: page, page }))
    }

    function test_keysAreOnEveryPage(data) {
        const view = show(data.page, 1180, "en")
        wanted.target = view
        wanted.signalName = "helpRequested"
        wanted.clear()
        mouseClick(named(view, "Keys"))
        compare(wanted.count, 1)
    }

    function test_newestHintComesIntoSight() {
        const view = show("questions", 1180, "en")
        view.height = 460
        const text = lessonText(view)
        const frame = found(text, item => item instanceof QuestionFrame && item.question.moreHints)[0] as QuestionFrame
        frame.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        wait(300)
        text.contentY = frame.mapToItem(text.contentItem, 0, frame.height).y - text.height - 60 // Its buttons are below the edge.
        keyClick(Qt.Key_H)
        const hint = found(frame, item => item instanceof HintList)[0]
        tryVerify(() => hint.visible && hint.height > 0)
        const seen = () => { const top = hint.mapToItem(text, 0, 0).y; return top >= 0 && top + hint.height <= text.height }
        tryVerify(seen, 5000, "the hint is out of sight")
    }

    function test_whatIsNotSavedIsSaidSo() {
        show("lesson", 1180, "en")
        const bars = createTemporaryObject(notices, testCase, { player: Stage.player, width: 1180 })
        Stage.reflect("What I make of it")
        Stage.fillDisk()
        Stage.player.mayClose()
        tryVerify(() => found(bars, item => item instanceof MessageBar && item.visible && item.text.startsWith("What you did last has not been saved. ")).length === 1)
        Stage.makeRoom()
    }

    function test_whoLearnsIsSaidInWords() {
        const view = show("learners", 1180, "en")
        const lines = found(view, item => item instanceof LearnerLine)
        compare(lines.map(line => found(line, item => item instanceof StatusTag && item.visible).length), lines.map(line => line.current ? 1 : 0))
        compare(lines.filter(line => line.current).length, 1)
        Stage.bringModule()
        tryVerify(() => !Stage.isBusy(), 30000)
        Stage.player.goToLibrary()
        waitForRendering(view)
        verify(found(view, item => item instanceof ActionButton && isSeen(item, view) && item.text === Stage.player.learners.currentName).length === 1)
    }

    function test_toolsHaveTheirPagesWidth_data() {
        return [{ tag: "worksheet", block: "z6pr9is70q" }, { tag: "decision table", block: "p1s1om8yrt" },
                { tag: "contrast", block: "uf761ar2lh" }, { tag: "checklist", block: "jw7t4ro8x1" }]
    }

    function test_toolsHaveTheirPagesWidth(data) {
        const view = show("module", 1180, "en")
        Stage.player.openTool(Stage.player.module.moduleId, data.block)
        waitForRendering(view)
        const blocks = found(view, item => item instanceof BlockView)
        verify(blocks.length > 0)
        for (const block of blocks)
            verify(block.view.width > 600, `${block.view.width} px wide`)
        const taken = found(blocks[0], item => item.visible && (item instanceof T.TextField || item instanceof T.AbstractButton))
        verify(taken.length > 0)
        for (const item of taken)
            verify(item.width >= 34, `${ScreenReader.name(item)}: ${item.width} px wide`)
    }

    function test_buttonsBelowEachOtherAreEquallyWide_data() {
        return [{ tag: "English", language: "en" }, { tag: "German", language: "de" }, { tag: "Swedish", language: "sv" }]
    }

    function test_buttonsBelowEachOtherAreEquallyWide(data) {
        const view = show("learners", 1180, data.language)
        const lines = found(view, item => item instanceof NameLine)
        compare(lines.length, 2)
        compare(lines[0].buttonWidth, lines[1].buttonWidth)
        verify(lines.every(line => line.buttonWidth >= line.wantedWidth))
    }

    function test_tabGoesOnFromThePartThatWasChosen() {
        const view = show("questions", 1180, "en")
        const text = found(view, item => item.objectName === "lessonText")[0]
        const rail = found(view, item => item instanceof LessonRail)[0]
        rail.partRequested(6)
        verify(text.activeFocus)
        verify(text.contentY > 0)
        keyClick(Qt.Key_Tab)
        const reached = testCase.Window.activeFocusItem
        verify(isWithin(reached, text), "Tab leaves the lesson")
        verify(reached.mapToItem(text, 0, 0).y >= 0, "Tab goes back to what was passed")
    }
}
