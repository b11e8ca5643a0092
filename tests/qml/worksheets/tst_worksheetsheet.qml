// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kogge.Author
import Kogge.Controls
import Kogge.Test

/// The sheet of a worksheet, by the keyboard alone.
TestCase {
    id: root

    name: "WorksheetSheet"
    width: 1200
    height: 900
    visible: true
    when: windowShown

    Component {
        id: sheets

        WorksheetSheet {
            module: Bench.module
        }
    }
    Component {
        id: fields

        FormulaField {
            width: 500
            design: Bench.module.design
            path: "result.0"
            label: "Formula"
            value: "MIN(closing)"
            onEdited: text => design.writeFormula(path, text)
        }
    }

    function init() {
        Bench.begin("en_GB", "worksheet")
    }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter)
    }

    function emptied(): Item {
        const field = createTemporaryObject(fields, root) as Item
        field.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_A, Qt.ControlModifier)
        keyClick(Qt.Key_Delete)
        return field
    }

    function test_blocksOutliveTheGarbageCollector() {
        const kind = () => String(Bench.module.blockObject())
        verify(kind().startsWith("Kogge::WorksheetObject"), kind())
        for (let round = 0; round < 3; ++round) {
            gc()
            wait(0)
        }
        verify(kind().startsWith("Kogge::WorksheetObject"), kind())
    }

    function test_enterTakesWhatTheArrowsChose() {
        const field = emptied()
        verify(!field.proposing)
        type("o")
        verify(field.proposing)
        compare(field.entries[0].text, "opening")
        keyClick(Qt.Key_Down)
        compare(field.entry.text, "outs")
        keyClick(Qt.Key_Up)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        compare(field.text, "outs")
        verify(!field.proposing)
        compare(Bench.formula(0), "outs")
    }

    function test_tabTakesAFunctionAndTypingGoesOnInItsBracket() {
        const field = emptied()
        type("ma")
        keyClick(Qt.Key_Tab)
        compare(field.text, "MAX(")
        type("clo")
        keyClick(Qt.Key_Enter)
        type(")")
        compare(field.text, "MAX(closing)")
        verify(field.activeFocus)
        verify(!field.proposing)
        compare(Bench.formula(0), "MAX(closing)")
        compare(Bench.module.position, 1) // All of it is one step.
    }

    function test_escapeClosesTheListOnly() {
        const field = emptied()
        type("o")
        verify(field.proposing)
        keyClick(Qt.Key_Escape)
        verify(!field.proposing)
        compare(field.text, "o")
        keyClick(Qt.Key_Return) // No line break, and nothing is taken.
        compare(field.text, "o")
    }

    function test_controlSpaceListsEverything() {
        const field = emptied()
        keyClick(Qt.Key_Space, Qt.ControlModifier)
        verify(field.proposing)
        verify(field.entries.length > 18)
        keyClick(Qt.Key_Escape)
        type("1 + ")
        verify(!field.proposing)
    }

    function test_theProposalIsSaid() {
        const field = emptied()
        type("roun")
        verify(field.entry.note.length > 0)
        const input = root.Window.activeFocusItem as Item
        verify(input.Accessible.description.includes("ROUND(number, places)"))
        verify(input.Accessible.description.includes("1 of 1"))
    }

    function test_escapeInTheSheetLeavesItOpenWhileTheListIs() {
        const sheet = createTemporaryObject(sheets, root)
        sheet.open()
        tryCompare(sheet, "opened", true)
        Bench.module.design.choose("result.0")
        let field = null
        tryVerify(() => (field = find(sheet.contentItem, item => item.proposing !== undefined)) !== null)
        field.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space, Qt.ControlModifier)
        verify(field.proposing)
        keyClick(Qt.Key_Escape)
        verify(!field.proposing)
        verify(sheet.opened)
        keyClick(Qt.Key_Escape)
        tryCompare(sheet, "opened", false)
    }

    function test_rowsOpenByKeysAndNamesAreTold() {
        const sheet = createTemporaryObject(sheets, root)
        sheet.open()
        tryCompare(sheet, "opened", true)
        let entry = find(sheet.contentItem, item => item.kindNote !== undefined && item.line.path === "field.3")
        entry.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(Bench.module.design.chosen, "field.3")
        let field = null
        tryVerify(() => (field = find(sheet.contentItem, item => item.labelShown && item.value === "closing")) !== null)
        field.forceActiveFocus(Qt.TabFocusReason)
        type("ins")
        keyClick(Qt.Key_Return)
        verify(field.problem.length > 0)
        compare(Bench.formula(0), "MIN(closing)")
        keyClick(Qt.Key_A, Qt.ControlModifier)
        type("balance")
        keyClick(Qt.Key_Return)
        compare(field.problem, "")
        compare(Bench.formula(0), "MIN(balance)")
        keyClick(Qt.Key_Z, Qt.ControlModifier)
    }

    function test_theKeyboardFollowsWhatIsDone() {
        const sheet = createTemporaryObject(sheets, root)
        sheet.open()
        tryCompare(sheet, "opened", true)
        const line = () => root.Window.activeFocusItem.line
        const more = find(sheet.contentItem, item => item.text === "Add a result" && item.activeFocusOnTab)
        more.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(line().path, "result.2")
        verify(line().isOpen)
        Bench.module.design.move("result.2", -1)
        compare(line().path, "result.1")
        Bench.module.design.remove("result.1")
        compare(line().path, "result.1")
        Bench.module.design.remove("result.1")
        compare(root.Window.activeFocusItem.text, "Add a result")
    }

    function test_samplesAreFilledIn() {
        const sheet = createTemporaryObject(sheets, root)
        sheet.open()
        tryCompare(sheet, "opened", true)
        Bench.module.design.choose("sample.0")
        let field = null
        tryVerify(() => (field = find(sheet.contentItem, item => item.labelShown && item.value === "6000")) !== null)
        field.forceActiveFocus(Qt.TabFocusReason)
        type("7,000.5")
        keyClick(Qt.Key_Return)
        compare(Bench.firstSampleValue(), "7000.5")
        verify(!Bench.module.design.agreeing)
        Bench.module.design.takeAsExpected()
        verify(Bench.module.design.agreeing)
    }

    function find(item, fits) {
        for (let row = 0; row < item.children.length; ++row) {
            const child = item.children[row]
            if (fits(child))
                return child
            const found = find(child, fits)
            if (found !== null)
                return found
        }
        return null
    }
}
