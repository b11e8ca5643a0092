// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls
import Kogge.Lesson
import Kogge.Test

/// Blocks to work with and to leaf through, with the mouse and with the keyboard.
LessonTest {
    id: testCase

    readonly property string story: "ajpwdtcdyt"
    readonly property string sheet: "z6pr9is70q"
    readonly property string decision: "p1s1om8yrt"
    readonly property string list: "jw7t4ro8x1"
    readonly property string tool: "uf761ar2lh"
    readonly property string reflection: "s1a343cjzd"

    name: "Tasks"

    Component { id: formRow; WorksheetRow { index: 0; cells: Desk.block(testCase.tool).fields; stacked: true } }

    function perWay(): var {
        return ["mouse", "space", "enter", "reader"].map(way => ({ tag: way, way }))
    }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter)
    }

    function focused(view: Item): Item {
        return found(view, item => item.activeFocus && !found(item, inner => inner !== item && inner.activeFocus).length)[0] ?? null
    }

    function test_storyIsPlayed_data() { return perWay() }

    function test_storyIsPlayed(data) {
        begin()
        const view = show(story, 700)
        verify(reads(view, "The account stands at"))
        verify(!isNamed(view, "One step back"))
        press(view, "1. Use the overdraft.", data.way)
        verify(reads(view, "The limit of 5,000 is reached."))
        verify(focused(view), "the keyboard is lost")
        press(view, "One step back", data.way)
        verify(reads(view, "The account stands at"))
        press(view, "2. Ask the funder for an interim claim.", data.way)
        verify(reads(view, "The funder pays 9,000 in July."))
        verify(reads(view, "Decide before the low month."))
        tryVerify(() => reads(view, "4 of 4 points"))
        compare(Desk.attempts(story), 1)
        press(view, "Begin again", data.way)
        verify(reads(view, "The account stands at"))
    }

    function test_storyIsPlayedWithDigits() {
        begin()
        const view = show(story, 700)
        reach(named(view, "1. Use the overdraft."))
        keyClick(Qt.Key_1)
        verify(reads(view, "The limit of 5,000 is reached."))
        keyClick(Qt.Key_Backspace)
        verify(reads(view, "The account stands at"))
        keyClick(Qt.Key_3)
        verify(reads(view, "Two artists leave."))
    }

    function test_checklistIsTicked_data() { return perWay() }

    function test_checklistIsTicked(data) {
        begin()
        const view = show(list, 700)
        const row = named(view, "Keys handed over")
        compare(ScreenReader.role(row), "CheckBox")
        verify(!ScreenReader.is(row, "checked"))
        press(view, "Keys handed over", data.way)
        verify(ScreenReader.is(row, "checked"))
        verify(row.chosen)
        verify(reads(view, "1 of 3 done"))
        press(view, "Keys handed over", data.way)
        verify(!ScreenReader.is(row, "checked"))
        verify(reads(view, "0 of 3 done"))
        tryVerify(() => reads(view, "Saved on this computer"))
    }

    /// What the screen reader is told of a decision.
    function verdict(view: Item): string {
        return ScreenReader.walk(view).find(line => line.indexOf("AlertMessage: ") === 0)
    }

    function test_decisionFollowsTheConditions() {
        begin()
        const view = show(decision, 700)
        verify(reads(view, "Still missing: You travel as, Days"))
        compare(verdict(view), "AlertMessage: Still missing: You travel as, Days.")
        reach(named(view, "Days"))
        type("5")
        tryVerify(() => reads(view, "even for one day."))
        verify(reads(view, "Still missing: You travel as"))
        compare(verdict(view), "AlertMessage: This applies to you. A1, even for one day. Still missing: You travel as.")
    }

    function test_exampleOfADecisionIsLookedAt_data() { return perWay() }

    function test_exampleOfADecisionIsLookedAt(data) {
        begin()
        const view = show(decision, 700)
        reach(named(view, "Days"))
        type("731")
        tryVerify(() => reads(view, "Another rule than posting."))
        press(view, "Look at the example: A freelancer for five days", data.way)
        tryVerify(() => reads(view, "This applies in the example"))
        verify(!reads(view, "Another rule than posting."))
        verify(reads(view, "This is the example “A freelancer for five days”."))
        compare(named(view, "Days").text, "5")
        verify(ScreenReader.is(named(view, "Days"), "readOnly"))
        verify(!isNamed(view, "Empty all fields …"))
        press(view, "Back to my answers", data.way)
        tryVerify(() => reads(view, "Another rule than posting."))
        compare(named(view, "Days").text, "731")
        verify(!ScreenReader.is(named(view, "Days"), "readOnly"))
        if (data.way !== "mouse")
            compare(focused(view).Accessible.name, "Look at the example: A freelancer for five days")
    }

    function test_emptyingIsAskedFirst_data() { return perWay() }

    function test_emptyingIsAskedFirst(data) {
        begin()
        const view = show(decision, 700)
        reach(named(view, "Days"))
        type("5")
        press(view, "Empty all fields …", data.way)
        press(sheets(), "Cancel", data.way)
        tryVerify(() => !isNamed(sheets(), "Cancel"))
        compare(named(view, "Days").text, "5")
        press(view, "Empty all fields …", data.way)
        press(sheets(), "Empty", data.way)
        tryVerify(() => !isNamed(sheets(), "Empty"))
        compare(named(view, "Days").text, "")
    }

    function test_sheetIsFilledInAndComputed() {
        begin()
        const view = show(sheet, 700)
        reach(named(view, "Opening balance in €"))
        type("12x")
        verify(reads(view, "This is not a number"))
        keyClick(Qt.Key_Backspace)
        verify(!reads(view, "This is not a number"))
        press(view, "Look at the example: Kulturhof", "mouse")
        tryVerify(() => reads(view, "−€3,850"))
        verify(reads(view, "The balance falls below zero."))
        verify(ScreenReader.walk(view).some(line => line.indexOf("AlertMessage: The balance falls below zero.") === 0))
        tryVerify(() => reads(view, "Saved on this computer"))
    }

    function test_entryThatCannotBeSavedIsTriedAgain_data() {
        return [
            { tag: "checklist", id: list, enter: view => press(view, "Keys handed over", "mouse") },
            { tag: "sheet", id: sheet, enter: view => { reach(named(view, "Opening balance in €")); type("12") } },
            { tag: "decision", id: decision, enter: view => { reach(named(view, "Days")); type("5") } },
            { tag: "reflection", id: reflection, enter: view => { reach(found(view, item => item instanceof TextEdit && item.activeFocusOnTab)[0]); type("ask") } },
            { tag: "story", id: story, enter: view => press(view, "2. Ask the funder for an interim claim.", "mouse") },
        ]
    }

    function test_entryThatCannotBeSavedIsTriedAgain(data) {
        begin()
        const view = show(data.id, 700)
        const block = Desk.block(data.id)
        Desk.fillDisk()
        data.enter(view)
        block.flush()
        Desk.settle()
        verify(reads(view, "This has not been saved."))
        Desk.clearDisk()
        click(view, "Try again")
        tryVerify(() => !reads(view, "This has not been saved."))
        tryVerify(() => block.saved)
    }

    function test_picturesAreLeafedThrough_data() { return perWay() }

    function test_picturesAreLeafedThrough(data) {
        begin()
        const view = show("txd9hj1lkc", 700)
        verify(reads(view, "1 of 2") && reads(view, "Four springs"))
        verify(!reads(view, "An unfinished bridge"))
        press(view, "Next picture", data.way)
        verify(reads(view, "2 of 2") && reads(view, "An unfinished bridge"))
        verify(!reads(view, "Four springs"))
        verify(isNamed(view, "A bridge that ends before the other bank."))
        verify(!named(view, "Next picture").enabled)
        press(view, "Previous picture", data.way)
        verify(reads(view, "1 of 2"))
    }

    function test_arrowsLeafThroughPictures() {
        begin()
        const view = show("txd9hj1lkc", 700)
        reach(named(view, "Next picture"))
        keyClick(Qt.Key_Right)
        verify(reads(view, "2 of 2"))
        keyClick(Qt.Key_Right)
        verify(reads(view, "2 of 2"))
        keyClick(Qt.Key_Left)
        verify(reads(view, "1 of 2"))
    }

    function test_partsOpenAndClose_data() { return perWay() }

    function test_partsOpenAndClose(data) {
        begin()
        const view = show("dwx38yhrga", 700)
        const head = "What if the grant comes late?"
        verify(!reads(view, "Then you need a bridge."))
        compare(ScreenReader.description(named(view, head)), "Closed")
        const low = view.height
        press(view, head, data.way)
        verify(reads(view, "Then you need a bridge.") && reads(view, "an interim claim"))
        compare(ScreenReader.description(named(view, head)), "Open")
        tryVerify(() => view.height > low)
        press(view, head, data.way)
        verify(!reads(view, "Then you need a bridge."))
    }

    function test_stepsComeOneByOne_data() { return perWay() }

    function test_stepsComeOneByOne(data) {
        begin()
        const view = show("huler44z8j", 700)
        const next = found(view, item => item instanceof ActionButton && isSeen(item, view))[0]
        verify(reads(view, "Write down the need"))
        verify(!reads(view, "Add the reserve"))
        press(view, next.text, data.way)
        verify(reads(view, "Add the reserve"))
        verify(!reads(view, "Divide by the days"))
        press(view, next.text, data.way)
        verify(reads(view, "Divide by the days"))
        verify(!next.visible)
    }

    function test_chartIsSpokenAndDrawn_data() {
        return [
            { tag: "bars", id: "tcdejol7yq", spoken: "Balance at the end of each month. The balance falls below zero in June." },
            { tag: "lines", id: "o4d1bvrizr", spoken: "In, and what is left. What comes in rises in May, and the balance falls all the same." },
            { tag: "radar", id: "txr6nfws1m", spoken: "What comes in, as a radar. May stands out." },
        ]
    }

    function test_chartIsSpokenAndDrawn(data) {
        begin()
        const view = show(data.id, 700)
        compare(ScreenReader.role(named(view, data.spoken)), "Chart")
        verify(reads(view, "January"))
        const image = grabImage(view)
        const colours = new Set()
        for (let x = 0; x < 700; x += 5) {
            for (let y = 0; y < view.height; y += 5)
                colours.add(String(image.pixel(x, y)))
        }
        verify(colours.size > 3)
    }

    function test_namesOfBarsAreNotCut_data() {
        return [
            { tag: "side by side", width: 700, lines: 1 },
            { tag: "in two lines by turns", width: 320, lines: 2 },
        ]
    }

    function test_namesOfBarsAreNotCut(data) {
        begin()
        const view = show("tcdejol7yq", data.width)
        const names = found(view, item => item instanceof ChartName)
        compare(names.map(item => item.text).sort(), ["April", "February", "January", "July", "June", "March", "May"])
        compare(names.filter(item => item.lineCount > 1 || item.x < 0 || item.x + item.width > data.width).length, 0)
        compare(new Set(names.map(item => item.parent)).size, data.lines)
        for (const one of names) {
            const others = names.filter(item => item.parent === one.parent && item.x > one.x)
            verify(others.every(item => item.x >= one.x + one.width), one.text)
        }
    }

    function test_chartOfAnEmptySheetWaitsForFigures() {
        begin()
        const view = show("cjdlaxd3pz", 700)
        verify(reads(view, "The drawing appears when there are figures."))
        Desk.block(sheet).showSample(0)
        tryVerify(() => !reads(view, "The drawing appears when there are figures."))
    }

    function test_whatSeveralResultsWaitForIsSaidOnce() {
        begin()
        const view = show(sheet, 700)
        compare(found(view, item => item instanceof Text && isSeen(item, view) && item.text.startsWith("Still missing")).length, 1)
        verify(isNamed(view, "Lowest balance: –. Still missing: Opening balance"))
        reach(named(view, "Opening balance in €"))
        type("12")
        tryVerify(() => !reads(view, "Still missing"))
    }

    function test_wordsInASheetWrap() {
        begin()
        const view = show(tool, 700)
        const field = named(view, "Colour of the text")
        const height = field.height
        reach(field)
        type("A dark green that can still be read by everybody who comes in")
        tryVerify(() => field.height > height)
        grabImage(view)
        const grown = field.height
        keyClick(Qt.Key_Return)
        compare(field.text.indexOf("\n"), -1)
        compare(field.height, grown)
        field.insert(6, "\n")
        compare(Desk.block(tool).fields.data(Desk.block(tool).fields.index(0, 0), Qt.UserRole + 5), "A dark green that can still be read by everybody who comes in")
    }

    function test_formsAreTwoAbreastWhereThereIsRoom_data() {
        return [{ tag: "narrow", width: 380, abreast: false }, { tag: "wide", width: 600, abreast: true }]
    }

    function test_formsAreTwoAbreastWhereThereIsRoom(data) {
        begin()
        const row = createTemporaryObject(formRow, testCase, { width: data.width })
        waitForRendering(row)
        const cells = found(row, item => item instanceof WorksheetCell)
        compare(cells.length, 2)
        compare(cells[0].y === cells[1].y, data.abreast)
        verify(cells[1].x + cells[1].width <= data.width)
    }
}
