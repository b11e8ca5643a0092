// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls
import Kogge.Test

ControlTest {
    id: testCase

    // The model that the fields are bound to, and how it answers what is typed.
    property string stored
    property var answer: text => text
    readonly property var kinds: ({ field, longField, ledger })

    name: "Fields"

    Component { id: field; Field { label: "Source"; value: testCase.stored; onEdited: text => testCase.take(text) } }
    Component { id: longField; LongField { label: "Reason"; value: testCase.stored; onEdited: text => testCase.take(text) } }
    Component {
        id: ledger

        LedgerField { name: "Fees, May"; editable: true; value: testCase.stored; onEdited: text => testCase.take(text) }
    }
    Component { id: unbound; Field { label: "Source" } }
    Component {
        id: pair

        Column {
            property alias first: first
            property alias second: second

            LongField { id: first; label: "First" }
            Field { id: second; label: "Second" }
        }
    }
    SignalSpy { id: edited; signalName: "edited" }
    SignalSpy { id: accepted; signalName: "accepted" }
    SignalSpy { id: submitted; signalName: "submitted" }

    function take(text: string) {
        stored = answer(text)
    }

    function inputOf(item: Item): Item {
        return found(item, part => part instanceof TextInput || part instanceof TextEdit)[0]
    }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter)
    }

    /// A field that holds \p start and has the keyboard, its cursor at the end.
    function opened(kind: string, start: string, answers: var): Item {
        answer = answers
        stored = start
        const item = createTemporaryObject(kinds[kind], testCase, { width: 300 })
        item.forceActiveFocus(Qt.TabFocusReason)
        inputOf(item).cursorPosition = start.length
        return item
    }

    function perKind(rows: var): var {
        const all = []
        for (const kind of Object.keys(kinds))
            all.push(...rows.map(row => Object.assign({}, row, { tag: `${kind}: ${row.tag}`, kind })))
        return all
    }

    function test_typingIsReportedAndNeverOverwritten_data() {
        return perKind([
            { tag: "kept", start: "", typed: "12", answer: text => text, shown: "12", stored: "12", settled: "12" },
            { tag: "ignored", start: "", typed: "12", answer: () => "", shown: "12", stored: "", settled: "12" },
            { tag: "made simpler", start: "", typed: "012", answer: text => String(Number(text)), shown: "012", stored: "12", settled: "12" },
            { tag: "made longer", start: "5", typed: "0", answer: text => text + ",00", shown: "50", stored: "50,00", settled: "50,00" },
        ])
    }

    function test_typingIsReportedAndNeverOverwritten(data) {
        const item = opened(data.kind, data.start, data.answer)
        type(data.typed)
        compare(inputOf(item).text, data.shown)
        compare(stored, data.stored)
        testCase.forceActiveFocus()
        compare(inputOf(item).text, data.settled)
    }

    function test_changeFromElsewhereIsShownAtOnce_data() { return perKind([{ tag: "while typing" }]) }

    function test_changeFromElsewhereIsShownAtOnce(data) {
        const item = opened(data.kind, "1", text => text)
        type("2")
        stored = "99"
        compare(inputOf(item).text, "99")
        type("7")
        compare(stored, "997")
    }

    function test_showingIsNotReported_data() { return perKind([{ tag: "set by the model" }]) }

    function test_showingIsNotReported(data) {
        const item = createTemporaryObject(kinds[data.kind], testCase)
        edited.target = item
        edited.clear()
        stored = "from the model"
        stored = ""
        compare(inputOf(item).text, "")
        compare(edited.count, 0)
    }

    function test_leavingAnUnboundFieldKeepsTheText() {
        const item = createTemporaryObject(unbound, testCase)
        item.forceActiveFocus(Qt.TabFocusReason)
        type("kept")
        testCase.forceActiveFocus()
        compare(item.text, "kept")
    }

    function test_enterAcceptsAndFinishes() {
        const item = opened("field", "", text => text.trim())
        accepted.target = item
        accepted.clear()
        type("a ")
        keyClick(Qt.Key_Return)
        compare(accepted.count, 1)
        compare(item.text, "a")
        verify(item.activeFocus)
    }

    function test_controlEnterSubmits() {
        const item = opened("longField", "", text => text)
        submitted.target = item
        submitted.clear()
        type("a")
        keyClick(Qt.Key_Return)
        compare(submitted.count, 0)
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        compare(submitted.count, 1)
        compare(stored, "a\n")
    }

    function test_tabLeavesALongField() {
        const both = createTemporaryObject(pair, testCase, { width: 300 })
        both.first.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Tab)
        verify(both.second.activeFocus)
        keyClick(Qt.Key_Backtab)
        verify(both.first.activeFocus)
        compare(both.first.text, "")
    }

    function test_longFieldGrows() {
        const item = opened("longField", "", text => text)
        const before = item.height
        stored = "one\ntwo\nthree\nfour\nfive"
        tryVerify(() => item.height > before)
    }

    function test_figuresStandRight() {
        const item = createTemporaryObject(field, testCase, { numeric: true, unit: "€" })
        compare(inputOf(item).horizontalAlignment, TextInput.AlignRight)
        verify(inputOf(item).rightPadding > inputOf(item).leftPadding)
        compare(ScreenReader.name(inputOf(item)), "Source in €")
    }

    function test_longTextShowsItsBeginningAtRest() {
        const item = createTemporaryObject(field, testCase, { width: 120 })
        stored = "Künstlersozialkasse, Wilhelmshaven"
        verify(inputOf(item).positionToRectangle(0).x >= 0)
    }

    function test_problemGoesBeforeHelp() {
        const item = createTemporaryObject(field, testCase, { width: 300, help: "As published" })
        compare(ScreenReader.walk(item), ["EditableText: Source"])
        compare(ScreenReader.description(inputOf(item)), "As published")
        item.problem = "This day has passed"
        compare(ScreenReader.description(inputOf(item)), "This day has passed")
        compare(ScreenReader.walk(item), ["EditableText: Source", "AlertMessage: This day has passed"])
    }

    function test_stateIsSpoken_data() { return perKind([{ tag: "as it is" }]) }

    function test_stateIsSpoken(data) {
        stored = "text"
        const item = createTemporaryObject(kinds[data.kind], testCase)
        const input = inputOf(item)
        verify(ScreenReader.is(input, "focusable"))
        verify(ScreenReader.is(input, "editable"))
        compare(ScreenReader.role(input), "EditableText")
        if (data.kind === "ledger")
            item.editable = false
        else
            item.readOnly = true
        verify(ScreenReader.is(input, "readOnly"))
    }

    function test_lampIsLitWhileWriting_data() { return perKind([{ tag: "by a click" }]) }

    function test_lampIsLitWhileWriting(data) {
        const item = createTemporaryObject(kinds[data.kind], testCase, { width: 200 })
        verify(!lampAt(item))
        mouseClick(inputOf(item))
        verify(item.activeFocus)
        verify(lampAt(item))
    }

    function test_readOnlyCannotBeTypedInto_data() { return perKind([{ tag: "read only" }]) }

    function test_readOnlyCannotBeTypedInto(data) {
        const item = opened(data.kind, "fixed", text => text)
        if (data.kind === "ledger")
            item.editable = false
        else
            item.readOnly = true
        type("x")
        compare(stored, "fixed")
    }

    function test_placeholderGoesWithTheFirstLetter_data() {
        return [{ tag: "field", kind: "field" }, { tag: "longField", kind: "longField" }]
    }

    function test_placeholderGoesWithTheFirstLetter(data) {
        const item = opened(data.kind, "", text => text)
        item.placeholder = "Write two sentences"
        const hints = () => found(item, part => part instanceof Text && part.visible && part.text === item.placeholder).length
        compare(hints(), 1)
        type("x")
        compare(hints(), 0)
    }
}
