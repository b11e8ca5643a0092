// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls
import Kogge.Test

ControlTest {
    id: testCase

    name: "Bars"

    Component {
        id: appBar

        AppBar {
            width: 600
            canGoBack: true
            context: "Financing"
            title: "Staying solvent"

            IconButton { symbol: "search"; text: "Search" }
        }
    }
    Component {
        id: footer

        RouteFooter {
            width: 600
            states: ["done", "begun", "open"]
            current: 1
            previousTitle: "1  Money"
            nextTitle: "3  Grants"
        }
    }
    Component { id: message; MessageBar { width: 400; text: "Lesson deleted."; action: "Undo"; closable: true } }
    Component { id: busy; BusyLine { width: 300; text: "Checking"; value: 0.456; cancellable: true } }
    Component { id: heading; Heading { text: "Plan"; level: 1 } }
    SignalSpy { id: spy }
    SignalSpy { id: second }

    function buttonsOf(item: Item): var {
        return found(item, part => part.activeFocusOnTab && part.visible)
    }

    function watch(target: Item, signal: string) {
        spy.target = null
        spy.signalName = signal
        spy.target = target
        spy.clear()
    }

    function test_appBarGoesBack() {
        const bar = createTemporaryObject(appBar, testCase)
        watch(bar, "backRequested")
        mouseClick(buttonsOf(bar)[0])
        compare(spy.count, 1)
        compare(ScreenReader.walk(bar), ["Button: Back", "StaticText: Financing", "Heading: Staying solvent", "Button: Search"])
        bar.canGoBack = false
        bar.narrow = true
        compare(ScreenReader.walk(bar), ["Heading: Staying solvent", "Button: Search"])
    }

    function test_longTitleTakesMoreRoomAndIsNotCut_data() {
        return [
            { tag: "two lines", width: 420, scale: 1, title: "Liquiditätsplan: Kulturhof Linde und Umgebung" },
            { tag: "below the actions", width: 420, scale: 1, title: "Liquiditätsplanung: Veranstaltungszentrum Kulturhof Linde" },
            { tag: "large text", width: 420, scale: 2, title: "Liquiditätsplan: Kulturhof Linde" },
        ]
    }

    function test_longTitleTakesMoreRoomAndIsNotCut(data) {
        Theme.interfaceScale = data.scale
        const bar = createTemporaryObject(appBar, testCase, { width: data.width, narrow: true, title: data.title })
        const title = found(bar, item => item instanceof UiText && item.text === data.title)[0]
        verify(!title.truncated)
        verify(title.y + title.height <= bar.height)
    }

    function test_footerTurns() {
        const foot = createTemporaryObject(footer, testCase)
        const [back, next] = buttonsOf(foot)
        watch(foot, "previousRequested")
        mouseClick(back)
        compare(spy.count, 1)
        watch(foot, "nextRequested")
        next.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(spy.count, 1)
        compare(ScreenReader.walk(foot), ["Button: Previous lesson: 1  Money", "StaticText: Lesson 2 of 3", "Button: Next lesson: 3  Grants"])
    }

    function test_routeIsDrawnWhereSomebodyHasBeen() {
        const foot = createTemporaryObject(footer, testCase, { width: 1366, current: 3 })
        foot.states = ["done", "begun", "open", "open", "open"]
        const stops = Array.from(found(foot, item => item instanceof RouteLine)[0].children).filter(item => item.reached !== undefined)
        compare(stops.map(stop => stop.reached), [true, true, false, true, false])
        compare(stops.map(stop => stop.passed), [false, true, false, false, false])
    }

    function test_aHyphenBehindOneLetterEndsNoLine() {
        const foot = createTemporaryObject(footer, testCase, { nextTitle: "6  E-Rechnung und IT-Fragen" })
        compare(buttonsOf(foot)[1].text, "6  E-\u2060Rechnung und IT-Fragen")
        compare(ScreenReader.name(buttonsOf(foot)[1]), "Next lesson: 6  E-Rechnung und IT-Fragen")
    }

    function test_footerShowsOnlyWaysThereAre() {
        const foot = createTemporaryObject(footer, testCase, { previousTitle: "" })
        compare(buttonsOf(foot).length, 1)
    }

    function test_footerFitsEverything_data() {
        return [
            { tag: "wide", width: 1366, scale: 1, lessons: 6, line: true },
            { tag: "many lessons", width: 1366, scale: 1, lessons: 60, line: false },
            { tag: "narrow", width: 420, scale: 1, lessons: 6, line: false },
            { tag: "narrow and large", width: 420, scale: 2, lessons: 6, line: false },
        ]
    }

    function test_footerFitsEverything(data) {
        Theme.interfaceScale = data.scale
        const foot = createTemporaryObject(footer, testCase, {
            width: data.width, narrow: Theme.isNarrow(data.width), current: 2,
            nextTitle: "4  Zuschüsse, Kredite und Mezzaninfinanzierungen im Vergleich" })
        foot.states = Array(data.lessons).fill("open")
        compare(found(foot, item => item instanceof RouteLine)[0].visible, data.line)
        const parts = found(foot, item => (item instanceof ActionButton || item instanceof UiText || item instanceof RouteLine) && item.visible)
        for (const part of parts) {
            const place = part.mapToItem(foot, 0, 0)
            verify(place.x >= 0 && place.x + part.width <= foot.width, part)
            verify(place.y >= 0 && place.y + part.height <= foot.height, part)
            verify(!part.truncated)
        }
    }

    function test_messageActsAndCloses() {
        const bar = createTemporaryObject(message, testCase)
        const [action, cross] = buttonsOf(bar)
        watch(bar, "actionTriggered")
        action.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(spy.count, 1)
        watch(bar, "closed")
        mouseClick(cross)
        compare(spy.count, 1)
        compare(ScreenReader.walk(bar), ["AlertMessage: Lesson deleted.", "Button: Undo", "Button: Close"])
    }

    function test_messageGrowsWithItsSentence() {
        const bar = createTemporaryObject(message, testCase)
        const low = bar.height
        bar.text = "This file is not a Kogge module. It was not opened, and nothing has changed."
        verify(bar.height > low)
        const action = found(bar, item => item instanceof ActionButton)[0]
        verify(action.y + action.height <= bar.height)
    }

    function test_everyToneHasAPictureOfItsOwn() {
        const bar = createTemporaryObject(message, testCase)
        const symbols = [StatusTag.Tone.Right, StatusTag.Tone.Wrong, StatusTag.Tone.Notice, StatusTag.Tone.Sea].map(tone => Tones.symbol(tone))
        compare(new Set(symbols).size, 4)
        bar.tone = StatusTag.Tone.Wrong
        verify(found(bar, item => item instanceof Icon && item.symbol === "status-wrong").length === 1)
    }

    function test_busySaysHowFarAndCanBeStopped() {
        const line = createTemporaryObject(busy, testCase)
        compare(ScreenReader.role(line), "ProgressBar")
        compare(ScreenReader.name(line), "Checking")
        compare(ScreenReader.description(line), "45 %")
        watch(line, "cancelRequested")
        buttonsOf(line)[0].forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(spy.count, 1)
        line.value = -1
        compare(ScreenReader.description(line), "")
    }

    function test_nothingWandersWithReducedMotion() {
        const line = createTemporaryObject(busy, testCase, { value: -1 })
        const wanderer = () => found(line, item => item instanceof Rectangle && item.visible && item.width === 75)[0]
        const before = wanderer().x
        wait(60)
        compare(wanderer().x, before)
        Theme.reducedMotion = false
        tryVerify(() => wanderer().x !== before)
    }

    function test_headingTakesTheKeyboardWithoutBeingAStop() {
        const title = createTemporaryObject(heading, testCase)
        verify(!title.activeFocusOnTab)
        title.takeFocus(Qt.OtherFocusReason)
        verify(title.activeFocus && !lampAt(title))
        title.takeFocus(Qt.ShortcutFocusReason)
        verify(lampAt(title))
        compare(ScreenReader.walk(title), ["Heading: Plan"])
    }
}
