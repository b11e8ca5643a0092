// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls
import Kogge.Test

ControlTest {
    id: testCase

    name: "Popups"

    component Page: Item {
        property alias opener: opener
        property alias menu: menu
        property alias popover: popover
        property alias sheet: sheet
        property alias field: field
        property alias cancel: cancel
        property alias confirm: confirm
        property alias following: following

        anchors.fill: parent

        IconButton { id: opener; anchors.right: parent.right; symbol: "more"; text: "More" }
        ActionButton { id: following; anchors.bottom: parent.bottom; text: "Next" }
        Menu {
            id: menu

            MenuEntry { text: "Search"; symbol: "search"; keys: "Ctrl+F" }
            MenuEntry { text: "Dark"; tickable: true; ticked: true }
            MenuRule { }
            MenuEntry { text: "Print"; enabled: false }
            MenuEntry { text: "Make a backup of everything on this computer"; onTriggered: sheet.open() }
        }
        Popover {
            id: popover

            name: "Appearance"

            Stepper { width: parent.width; label: "Text size" }
            TestSwitch { text: "Less movement" }
        }
        Sheet {
            id: sheet

            title: "Restore a backup"
            actions: [
                ActionButton { id: confirm; text: "Restore"; kind: ActionButton.Kind.Primary; onClicked: sheet.accept() },
                ActionButton { id: cancel; text: "Later"; onClicked: sheet.reject() }
            ]

            Field { id: field; width: parent.width; label: "Name" }
        }
    }

    Component { id: made; Page { } }
    SignalSpy { id: triggered; signalName: "triggered" }
    SignalSpy { id: rejected; signalName: "rejected" }
    SignalSpy { id: accepted; signalName: "accepted" }

    function opened(reason: int): Item {
        const page = createTemporaryObject(made, testCase)
        page.opener.forceActiveFocus(reason)
        return page
    }

    function focusItem(): Item {
        return testCase.Window.activeFocusItem
    }

    // Menu

    function test_menuByKeys() {
        const page = opened(Qt.TabFocusReason)
        triggered.target = page.menu.itemAt(1)
        triggered.clear()
        page.menu.openBelow(page.opener)
        tryCompare(page.menu, "opened", true)
        verify(lampAt(page.menu.itemAt(0)))
        keyClick(Qt.Key_Down)
        verify(lampAt(page.menu.itemAt(1)))
        verify(!lampAt(page.menu.itemAt(0)))
        keyClick(Qt.Key_Return)
        compare(triggered.count, 1)
        verify(!page.menu.visible)
        verify(page.opener.activeFocus && lampAt(page.opener))
    }

    function test_escapeClosesAndGivesTheKeyboardBack_data() {
        return [
            { tag: "menu, by key", popup: "menu", reason: Qt.TabFocusReason, lamp: true },
            { tag: "menu, by click", popup: "menu", reason: Qt.MouseFocusReason, lamp: false },
            { tag: "popover, by key", popup: "popover", reason: Qt.TabFocusReason, lamp: true },
            { tag: "sheet, by key", popup: "sheet", reason: Qt.TabFocusReason, lamp: true },
            { tag: "sheet, by click", popup: "sheet", reason: Qt.MouseFocusReason, lamp: false },
        ]
    }

    function test_escapeClosesAndGivesTheKeyboardBack(data) {
        const page = opened(data.reason)
        const popup = page[data.popup]
        if (popup.openBelow)
            popup.openBelow(page.opener)
        else
            popup.open()
        tryCompare(popup, "opened", true)
        verify(!page.opener.activeFocus)
        keyClick(Qt.Key_Escape)
        tryCompare(popup, "visible", false)
        verify(page.opener.activeFocus)
        compare(lampAt(page.opener), data.lamp)
    }

    function test_menuEntryByPointerAndScreenReader() {
        const page = opened(Qt.MouseFocusReason)
        triggered.target = page.menu.itemAt(0)
        triggered.clear()
        page.menu.openBelow(page.opener)
        tryCompare(page.menu, "opened", true)
        mouseClick(page.menu.itemAt(0))
        compare(triggered.count, 1)
        verify(!page.menu.visible)
        page.menu.openBelow(page.opener)
        verify(ScreenReader.press(page.menu.itemAt(0)))
        compare(triggered.count, 2)
        verify(!page.menu.visible)
    }

    function test_pageDecidesWhatIsTicked() {
        const page = opened(Qt.TabFocusReason)
        const entry = page.menu.itemAt(1)
        for (const press of [() => keyClick(Qt.Key_Space), () => keyClick(Qt.Key_Return), () => mouseClick(entry)]) {
            page.menu.openBelow(page.opener)
            tryCompare(page.menu, "opened", true)
            entry.forceActiveFocus(Qt.TabFocusReason)
            press()
            verify(entry.ticked && entry.checked)
            verify(!page.menu.visible)
        }
        entry.ticked = false
        verify(!entry.checked)
    }

    function test_menuIsSpoken() {
        const page = opened(Qt.TabFocusReason)
        page.menu.openBelow(page.opener)
        compare(ScreenReader.walk(page.menu.contentItem),
                ["MenuItem: Search", "MenuItem: Dark", "MenuItem: Print", "MenuItem: Make a backup of everything on this computer"])
        compare(ScreenReader.description(page.menu.itemAt(0)), "Ctrl+F")
        verify(ScreenReader.is(page.menu.itemAt(1), "checked"))
        compare(ScreenReader.description(page.menu.itemAt(3)), "Not available now")
        keyClick(Qt.Key_Escape)
    }

    function test_menuStaysInTheWindowAndCutsNothing_data() {
        return [{ tag: "usual", scale: 1 }, { tag: "large", scale: 2 }]
    }

    function test_menuStaysInTheWindowAndCutsNothing(data) {
        Theme.interfaceScale = data.scale
        const page = opened(Qt.TabFocusReason)
        page.menu.openBelow(page.opener)
        tryCompare(page.menu, "opened", true)
        const left = page.menu.contentItem.mapToItem(null, 0, 0).x
        verify(left >= 0 && left + page.menu.contentItem.width <= testCase.Window.width)
        for (const text of found(page.menu.contentItem, item => item instanceof UiText && item.visible))
            verify(!text.truncated && text.contentWidth <= text.width + 1, text.text)
        keyClick(Qt.Key_Escape)
    }

    function test_entryMayOpenASheet() {
        const page = opened(Qt.TabFocusReason)
        page.menu.openBelow(page.opener)
        tryCompare(page.menu, "opened", true)
        page.menu.itemAt(4).forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        tryCompare(page.sheet, "opened", true)
        verify(page.field.activeFocus)
        keyClick(Qt.Key_Escape)
        tryCompare(page.sheet, "visible", false)
        verify(page.opener.activeFocus && lampAt(page.opener))
    }

    // Popover

    function test_popoverKeepsTab() {
        const page = opened(Qt.TabFocusReason)
        page.popover.openBelow(page.opener)
        tryCompare(page.popover, "opened", true)
        for (let stop = 0; stop < 9; ++stop) {
            keyClick(Qt.Key_Tab)
            verify(!page.opener.activeFocus && !page.following.activeFocus)
            verify(lampAt(focusItem()))
        }
        keyClick(Qt.Key_Escape)
    }

    function test_clickBesideClosesThePopover() {
        const page = opened(Qt.MouseFocusReason)
        page.popover.openBelow(page.opener)
        tryCompare(page.popover, "opened", true)
        mouseClick(testCase, 20, testCase.height - 60)
        tryCompare(page.popover, "visible", false)
        verify(page.opener.activeFocus)
    }

    // Sheet

    function test_sheetTrapsTheKeyboard() {
        const page = opened(Qt.TabFocusReason)
        page.sheet.open()
        tryCompare(page.sheet, "opened", true)
        const stops = []
        for (let stop = 0; stop < 4; ++stop) {
            stops.push(focusItem())
            keyClick(Qt.Key_Tab)
        }
        verify(page.field.activeFocus)
        compare(new Set(stops).size, 4)
        for (const item of stops)
            verify(item !== page.opener && item !== page.following)
        verify(stops.includes(page.confirm) && stops.includes(page.cancel))
        keyClick(Qt.Key_Backtab)
        verify(!page.opener.activeFocus && !page.following.activeFocus)
        keyClick(Qt.Key_Escape)
    }

    function test_sheetEnds_data() {
        return [
            { tag: "escape", end: () => keyClick(Qt.Key_Escape), accepted: 0, rejected: 1 },
            { tag: "cross", end: page => mouseClick(cross(page)), accepted: 0, rejected: 1 },
            { tag: "later", end: page => mouseClick(page.cancel), accepted: 0, rejected: 1 },
            { tag: "restore", end: page => mouseClick(page.confirm), accepted: 1, rejected: 0 },
            { tag: "a click beside it", end: () => mouseClick(testCase, 5, 250), accepted: 0, rejected: 0, stays: true },
        ]
    }

    function cross(page: Item): Item {
        return found(page.sheet.contentItem, item => item instanceof IconButton)[0]
    }

    function test_sheetEnds(data) {
        const page = opened(Qt.TabFocusReason)
        accepted.target = rejected.target = page.sheet
        accepted.clear()
        rejected.clear()
        page.sheet.open()
        tryCompare(page.sheet, "opened", true)
        tryVerify(() => page.cancel.x >= 0 && page.cancel.x < page.confirm.x)
        data.end(page)
        compare(accepted.count, data.accepted)
        compare(rejected.count, data.rejected)
        compare(page.sheet.visible, data.stays === true)
        page.sheet.close()
    }

    function test_sheetIsSpoken() {
        const page = opened(Qt.TabFocusReason)
        page.sheet.open()
        tryCompare(page.sheet, "opened", true)
        compare(ScreenReader.walk(page.sheet.contentItem),
                ["Heading: Restore a backup", "Button: Close", "EditableText: Name", "Button: Restore", "Button: Later"])
        keyClick(Qt.Key_Escape)
    }

    function test_sheetStaysInTheWindow() {
        Theme.interfaceScale = 2
        const page = opened(Qt.TabFocusReason)
        page.sheet.open()
        tryCompare(page.sheet, "opened", true)
        const top = page.sheet.contentItem.mapToItem(null, 0, 0)
        verify(top.x >= 0 && top.y >= 0)
        verify(top.x + page.sheet.contentItem.width <= testCase.Window.width)
        verify(top.y + page.sheet.contentItem.height <= testCase.Window.height)
        for (const item of found(page.sheet.contentItem, part => part instanceof ActionButton))
            tryVerify(() => item.x >= 0 && item.x + item.width <= page.sheet.contentItem.width)
        keyClick(Qt.Key_Escape)
    }
}
