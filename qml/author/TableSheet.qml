// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kogge.Author.Model
import Kogge.Controls

/// A table as a grid of its cells, the titles above.
Sheet {
    id: root

    required property ModuleEditor module
    readonly property TableCells cells: module ? module.table : null
    readonly property int columns: cells ? cells.columns : 0
    readonly property int rows: cells ? cells.rows : 0
    property int row: 1
    property int column: 0
    readonly property bool numeric: cells !== null && column < columns && cells.numericColumns[column]

    function go(row: int, column: int) {
        const cell = grid.itemAt(row * columns + column) as GridCell
        if (cell && row >= 0 && column >= 0 && column < columns)
            cell.forceActiveFocus(Qt.TabFocusReason)
    }

    /// What was current may be gone.
    function goOn(row: int, column: int) {
        go(Math.max(0, Math.min(row, rows)), Math.max(0, Math.min(column, columns - 1)))
    }

    function onward(row: int, column: int) {
        if (row === rows)
            cells.addRow(row)
        go(row + 1, column)
    }

    /// The current cell goes along; the keyboard, where it was there.
    function follow(row: int, column: int) {
        const here = grid.itemAt(root.row * columns + root.column) as GridCell
        if (here && here.activeFocus)
            return go(row, column)
        root.row = row
        root.column = column
    }

    function moveRow(by: int) {
        if (row < 1 || row + by < 1 || row + by > rows)
            return
        cells.moveRow(row, by)
        follow(row + by, column)
    }

    function moveColumn(by: int) {
        if (column + by < 0 || column + by >= columns)
            return
        cells.moveColumn(column, by)
        follow(row, column + by)
    }

    title: qsTr("The table as a grid")
    width: Math.min(Math.round(1100 * Theme.interfaceFactor), roomWide)
    onOpened: {
        row = Math.min(1, rows)
        column = 0
        go(row, column)
    }

    Prose {
        width: parent.width
        soft: true
        text: qsTr("Tab and Enter go from cell to cell; Enter on the last row adds one. Alt and an arrow key move the row or the column. Cells of a spreadsheet can be pasted.")
    }
    ActionRow {
        width: parent.width
        spacing: Theme.hair

        ActionButton {
            symbol: "plus"
            text: qsTr("Add a row")
            onClicked: {
                root.cells.addRow(root.row)
                root.goOn(root.row + 1, root.column)
            }
        }
        ActionButton {
            symbol: "plus"
            text: qsTr("Add a column")
            onClicked: {
                root.cells.addColumn(root.column)
                root.goOn(root.row, root.column + 1)
            }
        }
        IconButton {
            symbol: "arrow-up"
            text: qsTr("Move the row up")
            enabled: root.row > 1
            onClicked: root.moveRow(-1)
        }
        IconButton {
            symbol: "arrow-down"
            text: qsTr("Move the row down")
            enabled: root.row > 0 && root.row < root.rows
            onClicked: root.moveRow(1)
        }
        IconButton {
            symbol: "arrow-left"
            text: qsTr("Move the column to the left")
            enabled: root.column > 0
            onClicked: root.moveColumn(-1)
        }
        IconButton {
            symbol: "arrow-right"
            text: qsTr("Move the column to the right")
            enabled: root.column < root.columns - 1
            onClicked: root.moveColumn(1)
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            symbol: "sheet"
            text: root.numeric ? qsTr("Take the column as words") : qsTr("Take the column as numbers")
            hint: root.numeric ? "" : qsTr("Charts draw numbers")
            onClicked: root.cells.setNumeric(root.column, !root.numeric)
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            symbol: "trash"
            text: qsTr("Remove the row")
            enabled: root.row > 0 && root.rows > 1
            onClicked: {
                root.cells.removeRow(root.row)
                root.goOn(root.row, root.column)
            }
        }
        ActionButton {
            kind: ActionButton.Kind.Quiet
            symbol: "trash"
            text: qsTr("Remove the column")
            enabled: root.columns > 1
            onClicked: {
                root.cells.removeColumn(root.column)
                root.goOn(root.row, root.column)
            }
        }
    }
    Flickable {
        id: view

        readonly property int cellHeight: Math.max(36, Math.round(36 * Theme.interfaceFactor))
        readonly property int cellWidth: Math.max(Math.round(130 * Theme.interfaceFactor), Math.floor(width / Math.max(1, root.columns)))

        function show(cell: Item) {
            if (cell.x < contentX)
                contentX = cell.x
            else if (cell.x + cell.width > contentX + width)
                contentX = cell.x + cell.width - width
        }

        width: parent.width
        height: contentHeight + (contentWidth > width ? Theme.gap : 0)
        contentWidth: Math.max(width, cellWidth * root.columns)
        contentHeight: cellHeight * (root.rows + 1)
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.horizontal: PageBar { }

        Repeater {
            id: grid

            model: root.cells

            GridCell {
                x: column * view.cellWidth
                y: row * view.cellHeight
                width: view.cellWidth
                height: view.cellHeight
                clipboard: board
                current: row === root.row && column === root.column
                onEdited: text => root.cells.write(row, column, text)
                onEntered: {
                    root.row = row
                    root.column = column
                    view.show(this as Item)
                }
                onWanted: (row, column) => root.go(row, column)
                onOnwardWanted: root.onward(row, column)
                onUndoWanted: root.module.undo()
                onRedoWanted: root.module.redo()
                onPasted: text => root.cells.paste(row, column, text)
            }
        }
    }
    Clipboard {
        id: board
    }
    Shortcut { sequence: "Alt+Up"; enabled: root.opened; onActivated: root.moveRow(-1) }
    Shortcut { sequence: "Alt+Down"; enabled: root.opened; onActivated: root.moveRow(1) }
    Shortcut { sequence: "Alt+Left"; enabled: root.opened; onActivated: root.moveColumn(-1) }
    Shortcut { sequence: "Alt+Right"; enabled: root.opened; onActivated: root.moveColumn(1) }
    Shortcut { sequence: "Ctrl+Z"; enabled: root.opened; onActivated: root.module.undo() }
    Shortcut { sequences: ["Ctrl+Shift+Z", "Ctrl+Y"]; enabled: root.opened; onActivated: root.module.redo() }

    actions: [
        ActionButton {
            kind: ActionButton.Kind.Primary
            text: qsTr("Done")
            onClicked: root.accept()
        }
    ]
}
