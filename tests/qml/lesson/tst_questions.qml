// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtTest

import Kogge.Controls
import Kogge.Lesson
import Kogge.Player.Model
import Kogge.Test

/// Each kind of question, answered with the mouse and with the keyboard.
LessonTest {
    id: testCase

    readonly property var kinds: ({
        single: { id: "ufs6jy85vk", byMouse: view => click(view, "A. Yes"), byKeys: view => typeAt(view, "A. Yes", "a"), role: "RadioButton", part: "A. Yes" },
        multiple: { id: "q7t9edg7q7", byMouse: view => { click(view, "A. Pension"); click(view, "B. Reserve") },
                    byKeys: view => { typeAt(view, "A. Pension", "b"); keyClick(Qt.Key_1) }, role: "CheckBox", part: "C. The customer’s VAT" },
        statement: { id: "gpbjz9bfak", byMouse: view => click(view, "B. False"), byKeys: view => typeAt(view, "A. True", "b"), role: "RadioButton", part: "A. True" },
        order: { id: "naw3wt5thh", byMouse: view => { click(view, "Move up: Yearly need"); click(view, "Move up: Yearly need"); click(view, "Move up: Billable days") },
                 byKeys: view => { reach(named(view, "3. Yearly need")); moveUp(); moveUp(); reach(named(view, "4. Billable days")); moveUp() },
                 role: "ListItem", part: "1. Reserve" },
        match: { id: "g2hd6ednp7", byMouse: view => { pick(view, "LEADER", 1); pick(view, "StartGeld", 0); pick(view, "Mezzanine", 2) },
                 byKeys: view => { pickByKeys(view, "LEADER", 1); pickByKeys(view, "StartGeld", 0); pickByKeys(view, "Mezzanine", 2) }, role: "ComboBox", part: "LEADER" },
        number: { id: "tsufgh497d", byMouse: view => { click(view, "Your answer in €"); type("-3850") }, byKeys: view => typeAt(view, "Your answer in €", "-3,850"), role: "EditableText", part: "Your answer in €" },
        gaps: { id: "uz4gq0ohfs", byMouse: view => { click(view, "Gap 1"); type("March"); click(view, "Gap 2"); type("4.9") },
                byKeys: view => { typeAt(view, "Gap 1", "march"); keyClick(Qt.Key_Tab); type("4.9") }, role: "EditableText", part: "Gap 1" },
        categorise: { id: "k2j6023o65", byMouse: view => { pick(view, "Poster", 0); pick(view, "Newsletter", 1) },
                      byKeys: view => { pickByKeys(view, "Poster", 0); pickByKeys(view, "Newsletter", 1) }, role: "ComboBox", part: "Poster" },
        hotspot: { id: "u6bj8khogc", byMouse: view => { const picture = found(view, item => item instanceof PictureView)[0]
                                                        mouseClick(picture, picture.width * 0.4, picture.height * 0.5) },
                   byKeys: view => { reach(named(view, "B. The sluice")); keyClick(Qt.Key_Space) }, role: "RadioButton", part: "B. The sluice" },
    })

    name: "Questions"

    Component { id: categoryRow; CategoryRow { } }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter)
    }

    function typeAt(view: Item, name: string, text: string) {
        reach(named(view, name))
        type(text)
    }

    function moveUp() {
        keyClick(Qt.Key_Up, Qt.AltModifier)
    }

    /// Opens the list called \p name and clicks its entry at \p row.
    function pick(view: Item, name: string, row: int) {
        const box = fieldNamed(view, name)
        mouseClick(box)
        tryVerify(() => box.popup.opened)
        const entry = found(box.popup.contentItem, item => item instanceof ChoiceEntry)[row]
        mouseClick(entry)
        tryVerify(() => !box.popup.visible)
    }

    function pickByKeys(view: Item, name: string, row: int) {
        reach(fieldNamed(view, name))
        keyClick(Qt.Key_Space)
        keyClick(Qt.Key_Home)
        for (let step = 0; step < row; ++step)
            keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
    }

    function fieldNamed(view: Item, name: string): Item {
        const fields = found(view, item => isSeen(item, view) && ScreenReader.role(item) === "ComboBox" && ScreenReader.name(item).indexOf(name) === 0)
        verify(fields.length > 0, `there is no list “${name}”`)
        return fields[0]
    }

    function isAnswer(item: Item): bool {
        return item instanceof ChoiceRow || item instanceof SingleChoiceRow
    }

    function perKind(): var {
        return Object.keys(kinds).map(kind => ({ tag: kind, kind }))
    }

    function perWay(): var {
        const rows = []
        for (const kind of Object.keys(kinds)) {
            for (const way of ["byMouse", "byKeys"])
                rows.push({ tag: `${kind} ${way}`, kind, way })
        }
        return rows
    }

    function test_isAnsweredCheckedAndJudged_data() { return perWay() }

    function test_isAnsweredCheckedAndJudged(data) {
        begin()
        const kind = kinds[data.kind]
        const view = show(kind.id, 700)
        const question = Desk.block(kind.id)
        kind[data.way](view)
        tryVerify(() => question.checkable)
        const button = named(view, "Check answer")
        verify(button.enabled)
        if (data.way === "byMouse")
            mouseClick(button)
        else
            keyClick(Qt.Key_Return, Qt.ControlModifier)
        tryCompare(question, "phase", QuestionObject.Right)
        compare(Desk.attempts(kind.id), 1)
        verify(reads(view, "That is it."))
        verify(reads(view, question.outcome))
        verify(!isNamed(view, "Check answer"))
    }

    function test_feedbackTakesTheKeyboardAndSaysEverything_data() { return perKind() }

    function test_feedbackTakesTheKeyboardAndSaysEverything(data) {
        begin()
        const kind = kinds[data.kind]
        const view = show(kind.id, 700)
        const question = Desk.block(kind.id)
        kind.byKeys(view)
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        tryCompare(question, "phase", QuestionObject.Right)
        const head = found(view, item => item.activeFocus && ScreenReader.role(item) === "AlertMessage")[0]
        verify(head, "the feedback has no focus")
        verify(lampAt(head))
        const spoken = ScreenReader.name(head)
        for (const part of ["Right", question.outcome, "That is it."])
            verify(spoken.indexOf(part) >= 0, `“${part}” is not in “${spoken}”`)
    }

    function test_partsHaveTheirRoles_data() { return perKind() }

    function test_partsHaveTheirRoles(data) {
        begin()
        const kind = kinds[data.kind]
        const view = show(kind.id, 700)
        verify(ScreenReader.walk(view).some(line => line.indexOf(`${kind.role}: ${kind.part}`) === 0), ScreenReader.walk(view).join("\n"))
    }

    function test_nothingIsCheckedBeforeAnAnswer_data() { return perKind().filter(row => row.kind !== "order") }

    function test_nothingIsCheckedBeforeAnAnswer(data) {
        begin()
        const kind = kinds[data.kind]
        const view = show(kind.id, 700)
        const button = named(view, "Check answer")
        verify(!button.enabled)
        mouseClick(button)
        reach(tabStops(view)[0])
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        Desk.settle()
        compare(Desk.attempts(kind.id), 0)
    }

    function test_failedSaveIsSaidAndTriedAgain_data() { return perKind() }

    function test_failedSaveIsSaidAndTriedAgain(data) {
        begin()
        const kind = kinds[data.kind]
        const view = show(kind.id, 700)
        const question = Desk.block(kind.id)
        kind.byKeys(view)
        Desk.fillDisk()
        click(view, "Check answer")
        Desk.settle()
        verify(reads(view, "Your answer has not been saved."))
        verify(!reads(view, "That is it."))
        Desk.clearDisk()
        click(view, "Try again")
        tryCompare(question, "phase", QuestionObject.Right)
        verify(!reads(view, "Your answer has not been saved."))
        compare(Desk.attempts(kind.id), 1)
    }

    function test_wrongAnswerIsTriedAgain_data() {
        return [
            { tag: "mouse", retry: view => click(view, "Try again") },
            { tag: "key", retry: () => keyClick(Qt.Key_R) },
        ]
    }

    function test_wrongAnswerIsTriedAgain(data) {
        begin()
        const view = show("ufs6jy85vk", 700)
        const question = Desk.block("ufs6jy85vk")
        typeAt(view, "A. Yes", "b")
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        tryCompare(question, "phase", QuestionObject.NotYet)
        verify(reads(view, "Look once more."))
        compare(ScreenReader.description(named(view, "B. No")), "Not right")
        data.retry(view)
        tryCompare(question, "phase", QuestionObject.Answering)
        verify(named(view, "A. Yes").activeFocus)
    }

    function test_hintIsShownByMouseAndByKey_data() {
        return [
            { tag: "mouse", ask: view => click(view, "Show a hint") },
            { tag: "key", ask: view => typeAt(view, "A. Yes", "h") },
        ]
    }

    function test_hintIsShownByMouseAndByKey(data) {
        begin()
        const view = show("ufs6jy85vk", 700)
        verify(!reads(view, "Think of it again."))
        data.ask(view)
        tryVerify(() => reads(view, "Think of it again."))
        verify(!isNamed(view, "Show a hint"))
    }

    function test_whatIsChosenIsSeenAndSpoken_data() { return perKind().filter(row => ["RadioButton", "CheckBox"].includes(kinds[row.kind].role)) }

    function test_whatIsChosenIsSeenAndSpoken(data) {
        begin()
        const kind = kinds[data.kind]
        const view = show(kind.id, 700)
        const ticked = () => found(view, item => isAnswer(item) && ScreenReader.is(item, "checked")).map(item => item.letter).join("")
        const seen = () => found(view, item => isAnswer(item) && item.chosen).map(item => item.letter).join("")
        compare(ticked(), "")
        kind.byMouse(view)
        const expected = { single: "A", multiple: "AB", statement: "B", hotspot: "B" }[data.kind]
        compare(seen(), expected)
        compare(ticked(), expected)
        verify(ScreenReader.is(found(view, item => isAnswer(item))[0], "checkable"))
        view.destroy()
        wait(0)
        Desk.reopen()
        const again = show(kind.id, 700)
        compare(found(again, item => isAnswer(item) && item.chosen).map(item => item.letter).join(""), expected)
    }

    function test_upAndDownMoveBetweenAnswers() {
        begin()
        const view = show("q7t9edg7q7", 700)
        reach(named(view, "A. Pension"))
        keyClick(Qt.Key_Down)
        verify(named(view, "B. Reserve").activeFocus)
        keyClick(Qt.Key_Up)
        verify(named(view, "A. Pension").activeFocus)
        verify(!Desk.block("q7t9edg7q7").checkable)
    }

    function test_textIsComparedWithAModel() {
        begin()
        const view = show("q9xz19aw0j", 700)
        const question = Desk.block("q9xz19aw0j")
        verify(!reads(view, "We would ask the funder"))
        typeAt(view, "Your answer", "ask h r")
        compare(question.text, "ask h r")
        click(view, "Compare with a model answer")
        tryCompare(question, "phase", QuestionObject.Noted)
        tryVerify(() => reads(view, "We would ask the funder"))
        tryVerify(() => isNamed(view, "Change my answer"))
        click(view, "Change my answer")
        compare(question.phase, QuestionObject.Answering)
        compare(question.text, "ask h r")
    }

    function test_estimateIsChosenAndKept_data() {
        return [
            { tag: "mouse", choose: view => click(view, "4 of 5") },
            { tag: "digit", choose: view => typeAt(view, "1 of 5, not at all", "4") },
            { tag: "arrows", choose: view => { reach(named(view, "3 of 5")); keyClick(Qt.Key_Right); keyClick(Qt.Key_Space) } },
        ]
    }

    function test_estimateIsChosenAndKept(data) {
        begin()
        const view = show("ms1xajjmto", 700)
        const question = Desk.block("ms1xajjmto")
        data.choose(view)
        compare(question.level, 4)
        verify(ScreenReader.is(named(view, "4 of 5"), "checked"))
        click(view, "Keep my estimate")
        tryCompare(question, "phase", QuestionObject.Noted)
        verify(reads(view, "Look at your estimate again in a month."))
    }

    function test_whatWasPutIntoGroupsStaysReadable() {
        const words = { styled: "Poster", plain: "Poster", verdict: "right", categories: ["Owned", "Paid"], current: 1 }
        const row = createTemporaryObject(categoryRow, testCase, Object.assign({ width: 600, enabled: false }, words))
        const box = found(row, item => item instanceof T.ComboBox)[0]
        verify(!box.enabled)
        compare(box.opacity, 1)
        verify(!box.indicator.visible)
    }
}
