// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls
import Kogge.Lesson
import Kogge.Test

/// Tables and plans, on pages of any width.
LessonTest {
    id: testCase

    readonly property string plan: "z6pr9is70q"

    name: "Sheets"

    Component { id: tableGrid; TableGrid { } }
    Component { id: resultGrid; ResultGrid { results: Desk.block(testCase.plan).results } }

    function line(text: string): var {
        return { plain: text, styled: text, links: [], linkWords: [] }
    }

    /// A table of \a columns, each row a title and then \a cell again and again.
    function table(columns: int, cell: string, width: int): TableGrid {
        const row = first => Array.from({ length: columns }, (_, column) => line(column === 0 ? first : cell))
        return createTemporaryObject(tableGrid, testCase, {
            head: row("Plan"), rows: ["as planned", "two months later"].map(row), ends: [], name: "Three plans", width
        })
    }

    function cellsOf(grid: Item): var {
        return found(grid, item => item instanceof LinkedText && item.visible)
    }

    function scrollOf(view: Item): SideScroll {
        return found(view, item => item instanceof SideScroll && item.visible)[0] as SideScroll
    }

    function test_tableStaysATableWhereItCan_data() {
        const figure = "13,150"
        const words = "what a person writes who has something to say"
        return [
            { tag: "figures", columns: 4, cell: figure, width: 600, looks: "table" },
            { tag: "figures, narrow", columns: 3, cell: figure, width: 360, looks: "table" },
            { tag: "many figures, narrow", columns: 7, cell: figure, width: 360, looks: "moving" },
            { tag: "many figures, large", columns: 7, cell: figure, width: 700, scale: 2, looks: "moving" },
            { tag: "words", columns: 4, cell: words, width: 600, looks: "table" },
            { tag: "words, large, on a large page", columns: 4, cell: words, width: 1200, scale: 2, looks: "table" },
            { tag: "words, large", columns: 4, cell: words, width: 700, scale: 2, looks: "list" },
            { tag: "words, narrow", columns: 3, cell: words, width: 360, looks: "list" },
            { tag: "long words in many columns", columns: 7, cell: "Genossenschaftsanteil", width: 600, looks: "moving" },
        ]
    }

    function test_tableStaysATableWhereItCan(data) {
        Theme.readingScale = data.scale ?? 1
        const grid = table(data.columns, data.cell, data.width)
        compare(grid.stacked ? "list" : grid.scrolled ? "moving" : "table", data.looks)
        compare(scrollOf(grid).moves, data.looks === "moving")
        const cut = cellsOf(grid).filter(cell => cell.implicitWidth > 0 && cell.contentWidth > cell.width + 1)
        compare(cut.map(cell => cell.text), [])
    }

    function test_firstColumnStays() {
        const grid = table(7, "13,150", 360)
        const scroll = scrollOf(grid)
        const first = cellsOf(grid).find(cell => cell.text === "as planned")
        const before = first.mapToItem(grid, 0, 0).x
        scroll.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Right)
        verify(scroll.contentX > 0)
        compare(first.mapToItem(grid, 0, 0).x, before)
    }

    function test_headGrowsWithTheText() {
        const headOf = () => cellsOf(table(3, "13,150", 600))[0].font.pixelSize
        const before = headOf()
        Theme.readingScale = 2
        compare(headOf(), 2 * before)
    }

    function test_planShowsItsMonths_data() {
        return [
            { tag: "a row for each month", width: 700, moves: false, months: "rows" },
            { tag: "a row for each series", width: 300, moves: true, months: "columns" },
            { tag: "a form for each month", width: 200, moves: false, months: "rows" },
        ]
    }

    function test_planShowsItsMonths(data) {
        begin()
        const view = show(plan, data.width)
        compare(scrollOf(view) !== null, data.moves)
        const kind = data.months === "columns" ? Accessible.Column : Accessible.Row
        for (const month of ["Jan", "Jun"])
            verify(found(view, item => item.visible && item.Accessible.role === kind && item.Accessible.name === month).length === 1, month)
    }

    function test_planTakesTheEmptyMargin_data() {
        return [{ tag: "beside a margin", width: 900, roomy: true, wide: true }, { tag: "without one", width: 400, roomy: false, wide: false }]
    }

    function test_planTakesTheEmptyMargin(data) {
        begin()
        Theme.readingScale = 1.5
        const view = show(plan, data.width)
        view.column = 400
        view.roomy = data.roomy
        waitForRendering(view)
        compare(view.view.sheetWidth > 400, data.wide)
        verify(view.view.sheetWidth <= data.width)
    }

    function test_noMonthIsCutByTheEdge() {
        begin()
        for (const width of [460, 500, 540]) {
            const view = show(plan, width)
            const grid = found(view, item => item instanceof SeriesGrid)[0]
            if (grid.sideways && grid.abreast >= 3)
                verify(grid.width - grid.nameWidth - grid.abreast * grid.figureWidth < grid.abreast, `${width} px`)
        }
    }

    function test_figuresOfOneLineStandOnOneLine() {
        begin()
        const grid = createTemporaryObject(resultGrid, testCase, { width: 420 })
        waitForRendering(grid)
        const items = found(grid, item => item instanceof ResultItem)
        verify(items.length > 1)
        const figureOf = item => found(item, part => part instanceof Prose)[0].mapToItem(grid, 0, 0).y
        for (const item of items.filter(item => item.y === items[0].y))
            compare(figureOf(item), figureOf(items[0]))
    }

    function test_movingPlanIsFilledInMonthByMonth() {
        begin()
        const view = show(plan, 300)
        reach(named(view, "In, Jan"))
        for (const amount of ["900", "300", "100", "200"]) {
            for (const digit of amount)
                keyClick(digit)
            keyClick(Qt.Key_Tab)
        }
        compare(named(view, "In, Jan").text, "900")
        compare(named(view, "Out, Jan").text, "300")
        compare(named(view, "Out, Feb").text, "200")
        verify(named(view, "In, Mar").activeFocus)
    }

    function test_monthWithTheKeyboardIsInSight() {
        begin()
        const view = show(plan, 300)
        const scroll = scrollOf(view)
        compare(scroll.contentX, 0)
        const last = named(view, "In, Jun")
        reach(last)
        const x = last.mapToItem(scroll, 0, 0).x
        verify(x >= 0 && x + last.width <= scroll.width + 1)
        verify(scroll.contentX > 0)
    }

    function test_namesStandBesideTheirFigures() {
        begin()
        const view = show(plan, 300)
        const middle = item => item.mapToItem(view, 0, item.height / 2).y
        for (const name of ["In", "Out", "Closing balance"]) {
            const label = found(view, item => item instanceof UiText && item.visible && item.text === name)[0]
            fuzzyCompare(middle(named(view, `${name}, Jan`)), middle(label), 2)
        }
    }
}
