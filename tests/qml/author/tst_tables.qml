// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Author
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Test
import "../controls"

/// A table as a grid, with the keyboard alone.
ControlTest {
    id: testCase

    name: "Tables"
    width: 1180
    height: 800

    Component { id: sheets; TableSheet { } }
    Clipboard { id: clipboard }

    function show(language: string): TableSheet {
        init()
        Bench.begin(language, "table")
        const sheet = createTemporaryObject(sheets, testCase, { module: Bench.module })
        sheet.open()
        tryVerify(() => sheet.opened)
        tryVerify(() => sheet.height > testCase.height / 2)
        return sheet
    }

    function cells(sheet: TableSheet): var {
        return found(sheet.contentItem, item => item instanceof GridCell)
    }

    function cell(sheet: TableSheet, row: int, column: int): Item {
        return cells(sheet).find(cell => cell.row === row && cell.column === column)
    }

    function write(text: string) {
        for (const letter of text)
            keyClick(letter)
    }

    function test_keysGoFromCellToCell() {
        const sheet = show("en")
        verify(cell(sheet, 1, 0).activeFocus)
        compare(ScreenReader.name(cell(sheet, 1, 0)), "Row 1, Month")
        const places = [[Qt.Key_Tab, 1, 1], [Qt.Key_Return, 2, 1], [Qt.Key_Down, 3, 1], [Qt.Key_Backtab, 3, 0], [Qt.Key_Up, 2, 0],
                        [Qt.Key_Up, 1, 0], [Qt.Key_Up, 0, 0], [Qt.Key_Up, 0, 0]]
        for (const [key, row, column] of places) {
            keyClick(key)
            verify(cell(sheet, row, column).activeFocus, `${row}, ${column}`)
        }
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Return, Qt.ShiftModifier)
        verify(cell(sheet, 0, 0).activeFocus)
        compare(Bench.module.position, 0)
    }

    function test_aTableIsWrittenWithTheKeyboardAlone() {
        const sheet = show("en")
        for (let row = 1; row < 8; ++row)
            keyClick(Qt.Key_Return)
        compare(Bench.module.table.rows, 8)
        verify(cell(sheet, 8, 0).activeFocus)
        write("August")
        keyClick(Qt.Key_Tab)
        write("12.5")
        compare(cell(sheet, 8, 0).content, "August")
        compare(cell(sheet, 8, 1).content, "12.5")
        keyClick(Qt.Key_Up, Qt.AltModifier)
        compare(cell(sheet, 7, 0).content, "August")
        verify(cell(sheet, 7, 1).activeFocus)
        keyClick(Qt.Key_Left, Qt.AltModifier)
        compare(cell(sheet, 7, 0).content, "12.5")
        verify(cell(sheet, 7, 0).activeFocus)
        for (let steps = Bench.module.position; steps > 0; --steps)
            keyClick(Qt.Key_Z, Qt.ControlModifier)
        compare(Bench.module.position, 0)
        compare(Bench.module.table.rows, 7)
        compare(cell(sheet, 1, 0).content, "January")
    }

    function test_cellsOfASpreadsheetArePasted() {
        const sheet = show("en")
        clipboard.put("Jan\t1\nFeb\t2\n")
        keyClick(Qt.Key_V, Qt.ControlModifier)
        compare(cell(sheet, 2, 0).content, "Feb")
        compare(cell(sheet, 2, 1).content, "2")
        compare(Bench.module.position, 1)
        clipboard.put("uary")
        keyClick(Qt.Key_End)
        keyClick(Qt.Key_V, Qt.ControlModifier)
        compare(cell(sheet, 1, 0).content, "January")
    }

    function test_buttonsChangeTheTable() {
        const sheet = show("en")
        const press = name => mouseClick(found(sheet.contentItem, item => item.text === name && item.clicked !== undefined)[0])
        press("Add a column")
        compare(Bench.module.table.columns, 4)
        verify(cell(sheet, 1, 1).activeFocus)
        press("Remove the column")
        compare(Bench.module.table.columns, 3)
        press("Add a row")
        verify(cell(sheet, 2, 1).activeFocus)
        press("Remove the row")
        compare(Bench.module.table.rows, 7)
        press("Move the row up")
        compare(cell(sheet, 1, 0).content, "February")
        press("Move the column to the right")
        compare(cell(sheet, 0, 2).content, "In")
    }
}
