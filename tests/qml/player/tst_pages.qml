// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtTest

import Kogge.Controls
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
        learners: () => { Stage.player.renameLearner("Ilka"); Stage.player.addLearner("Henrik"); Stage.player.openLearners() },
        fileProblem: () => { Stage.bringText(); tryVerify(() => !Stage.isBusy()) },
        storeProblem: () => {},
    })

    name: "Pages"
    width: 1180
    height: 800

    Component { id: pages; Pages { } }
    SignalSpy { id: asked; signalName: "openRequested" }

    function bring() {
        Stage.bringModule()
        tryVerify(() => !Stage.isBusy())
    }

    function show(page: string, width: int, language: string): Item {
        init()
        if (page === "storeProblem")
            Stage.beginWithoutStore(language)
        else
            Stage.begin(language)
        ways[page]()
        const view = createTemporaryObject(pages, testCase, { player: Stage.player, width, height: 800 })
        waitForRendering(view)
        wait(50) // A lesson finds the place to begin at.
        return view
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
            tryVerify(() => lampNear(stop, view), 500, `“${spoken}” does not show the focus`)
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
        show("storeProblem", 420, "en")
        compare(Stage.player.page, Player.StoreProblem)
    }

    function test_aLearnerIsRemovedOnceItIsConfirmed() {
        const view = show("learners", 1180, "en")
        const learners = Stage.player.learners
        for (const [answer, left] of [["Cancel", 2], ["Remove", 1]]) {
            mouseClick(named(view, "Remove Ilka …"))
            tryVerify(() => found(T.Overlay.overlay, item => isSeen(item, null) && ScreenReader.name(item) === answer).length > 0)
            wait(50)
            mouseClick(found(T.Overlay.overlay, item => isSeen(item, null) && ScreenReader.name(item) === answer)[0])
            tryCompare(learners, "count", left)
        }
        verify(!found(view, item => isSeen(item, view) && ScreenReader.name(item).indexOf("Remove ") === 0).length)
    }
}
