// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls

ControlTest {
    id: testCase

    name: "ScrollPage"
    width: 300
    height: 400

    Component {
        id: made

        ScrollPage {
            property alias first: first
            property alias middle: middle
            property alias field: field
            property alias area: area
            property alias last: last
            property alias verdict: verdict

            anchors.fill: parent
            contentHeight: 2000
            focus: true

            ActionButton { id: first; y: 10; text: "Top" }
            ActionButton { id: middle; y: 200; text: "Middle" }
            Field { id: field; y: 900; width: 200; label: "Field" }
            LongField { id: area; y: 1100; width: 200; label: "Area"; rows: 30 }
            ActionButton { id: last; y: 1950; text: "Bottom" }
            Item { id: verdict; y: 300; width: 200; height: 40; Accessible.role: Accessible.AlertMessage }
        }
    }
    Component {
        id: brief

        ScrollPage {
            anchors.fill: parent
            contentHeight: 200
            focus: true
        }
    }
    Item { id: outside; width: 1; height: 1 }
    Item {
        id: passing

        property var keys: []

        anchors.fill: parent
        Keys.onPressed: event => keys.push(event.key)
    }

    function opened(): Item {
        const page = createTemporaryObject(made, passing)
        page.forceActiveFocus(Qt.OtherFocusReason)
        passing.keys = []
        return page
    }

    function inSight(page: Item, item: Item): bool {
        const y = item.mapToItem(page, 0, 0).y
        return y >= 0 && y + item.height <= page.height
    }

    function test_keysScroll_data() {
        return [
            { tag: "space", key: Qt.Key_Space, from: 0, to: 360 },
            { tag: "shift and space", key: Qt.Key_Space, modifiers: Qt.ShiftModifier, from: 1000, to: 640 },
            { tag: "page down", key: Qt.Key_PageDown, from: 0, to: 360 },
            { tag: "page up", key: Qt.Key_PageUp, from: 100, to: 0 },
            { tag: "page down near the end", key: Qt.Key_PageDown, from: 1500, to: 1600 },
            { tag: "home", key: Qt.Key_Home, from: 900, to: 0 },
            { tag: "end", key: Qt.Key_End, from: 0, to: 1600 },
            { tag: "down", key: Qt.Key_Down, from: 0, to: 3 * 29 },
            { tag: "up", key: Qt.Key_Up, from: 3 * 29, to: 0 },
        ]
    }

    function test_keysScroll(data) {
        const page = opened()
        page.contentY = data.from
        keyClick(data.key, data.modifiers ?? Qt.NoModifier)
        compare(page.contentY, data.to)
        verify(!passing.keys.includes(data.key))
    }

    function test_otherKeysPassOn_data() {
        return [
            { tag: "letter", key: Qt.Key_A, modifiers: Qt.NoModifier },
            { tag: "next lesson", key: Qt.Key_PageDown, modifiers: Qt.ControlModifier },
            { tag: "history", key: Qt.Key_Up, modifiers: Qt.AltModifier },
        ]
    }

    function test_otherKeysPassOn(data) {
        const page = opened()
        keyClick(data.key, data.modifiers)
        compare(page.contentY, 0)
        verify(passing.keys.includes(data.key))
    }

    function test_writingKeepsItsKeys_data() {
        return [{ tag: "field", which: "field" }, { tag: "area", which: "area" }]
    }

    function test_writingKeepsItsKeys(data) {
        const page = opened()
        page[data.which].forceActiveFocus(Qt.MouseFocusReason)
        page.contentY = 800
        for (const key of [Qt.Key_A, Qt.Key_Space, Qt.Key_B, Qt.Key_Home, Qt.Key_End, Qt.Key_Up, Qt.Key_Down])
            keyClick(key)
        compare(page[data.which].text, "a b")
        verify(page.contentY >= 800)
        const before = page.contentY
        keyClick(Qt.Key_PageDown)
        verify(page.contentY > before)
    }

    function test_readOnlyFieldLeavesTheKeysToThePage() {
        const page = opened()
        page.field.readOnly = true
        page.field.forceActiveFocus(Qt.MouseFocusReason)
        page.contentY = 0
        keyClick(Qt.Key_Space)
        compare(page.contentY, 360)
    }

    function test_spacePressesAButtonInsteadOfScrolling() {
        const page = opened()
        page.first.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(page.contentY, 0)
    }

    function test_tabBringsIntoSight() {
        const page = opened()
        page.middle.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Tab)
        verify(page.field.activeFocus)
        verify(inSight(page, page.field))
        keyClick(Qt.Key_Tab)
        verify(page.area.activeFocus)
        keyClick(Qt.Key_Tab)
        verify(page.last.activeFocus)
        verify(inSight(page, page.last))
        page.first.forceActiveFocus(Qt.BacktabFocusReason)
        compare(page.contentY, 0)
    }

    function test_clickDoesNotScroll() {
        const page = opened()
        page.contentY = 215     // the button in the middle is half hidden
        mouseClick(page, 30, page.middle.y - page.contentY + page.middle.height - 5)
        verify(page.middle.activeFocus)
        compare(page.contentY, 215)
    }

    function test_focusElsewhereDoesNotScroll() {
        const page = opened()
        page.contentY = 500
        outside.forceActiveFocus(Qt.TabFocusReason)
        compare(page.contentY, 500)
    }

    function test_cursorStaysInSight() {
        const page = opened()
        page.area.forceActiveFocus(Qt.TabFocusReason)
        for (let line = 0; line < 28; ++line)
            keyClick(Qt.Key_Return)
        const area = found(page.area, item => item instanceof TextEdit)[0]
        const cursor = area.mapToItem(page, area.cursorRectangle)
        verify(cursor.y >= 0 && cursor.y + cursor.height <= page.height)
    }

    function test_clickIntoALongTextSelectsNothing() {
        const page = opened()
        page.area.value = "words and words\n".repeat(28)
        page.contentY = 1150    // only the middle of the text is in sight
        const area = found(page.area, item => item instanceof TextEdit)[0]
        for (let click = 0; click < 2; ++click) {
            mouseClick(page, 50 + 60 * click, page.height - 3)
            verify(area.activeFocus)
            compare(area.selectedText, "")
        }
    }

    function test_ensureVisibleScrollsNoMoreThanNeeded_data() {
        return [
            { tag: "in sight", from: 0, which: "middle", to: 0 },
            { tag: "below", from: 0, which: "last", to: 1600 },
            { tag: "above", from: 1600, which: "middle", to: 200 - 24 },
            { tag: "higher than the page", from: 0, which: "area", to: 1100 - 24 },
        ]
    }

    function test_ensureVisibleScrollsNoMoreThanNeeded(data) {
        const page = opened()
        page.contentY = data.from
        page.ensureVisible(page[data.which])
        compare(page.contentY, data.to)
    }

    function test_pagesAddUpWhileGliding() {
        Theme.reducedMotion = false
        const page = opened()
        keyClick(Qt.Key_Space)
        keyClick(Qt.Key_Space)
        tryCompare(page, "contentY", 720)
    }

    function test_endIsWhereThePageEndsThen() {
        const page = opened()
        keyClick(Qt.Key_End)
        page.contentHeight = 2300       // an answer is checked meanwhile
        compare(page.contentY, 1900)
        page.verdict.forceActiveFocus(Qt.TabFocusReason)
        compare(page.contentY, 1900)
        keyClick(Qt.Key_PageUp)
        page.contentHeight = 2400
        compare(page.contentY, 1540)
    }

    function test_whatIsReachedByTabAfterTheEndComesIntoSight() {
        const page = opened()
        page.first.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_End)
        keyClick(Qt.Key_Tab)
        verify(page.middle.activeFocus)
        verify(inSight(page, page.middle))
    }

    function test_barShowsOnlyWhereThereIsMore() {
        const bars = page => found(page, item => item instanceof PageBar && item.visible).length
        tryVerify(() => bars(opened()) === 1)
        compare(bars(createTemporaryObject(brief, testCase)), 0)
    }

    function test_shortPageStays() {
        const page = createTemporaryObject(brief, testCase)
        page.forceActiveFocus(Qt.OtherFocusReason)
        keyClick(Qt.Key_End)
        compare(page.contentY, 0)
    }
}
