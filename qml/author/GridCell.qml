// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Controls

/// A cell of a table that is written as a grid. Up, Down and Enter go along its column.
LedgerField {
    id: root

    required property int row
    required property int column
    required property string content
    required property bool numeric
    required property string place
    required property Clipboard clipboard
    property bool current: false

    signal entered()
    signal wanted(row: int, column: int)
    /// Enter on the last row wants a new one.
    signal onwardWanted()
    /// Several cells, as spreadsheets copy them.
    signal pasted(text: string)
    /// Of the module, not only of this cell.
    signal undoWanted()
    signal redoWanted()

    function takeCells(): bool {
        const text = clipboard.take()
        const several = text.indexOf("\t") >= 0 || text.trim().indexOf("\n") >= 0
        if (several)
            pasted(text)
        return several
    }

    name: place
    value: content
    editable: true
    strong: row === 0 || column === 0
    horizontalAlignment: numeric ? TextInput.AlignRight : TextInput.AlignLeft
    leftPadding: Theme.tight
    inputMethodHints: Qt.ImhNone
    onActiveFocusChanged: {
        if (activeFocus)
            entered()
    }

    Rectangle {
        z: -1
        anchors.fill: parent
        color: root.current ? Theme.color.seaSoft : root.row === 0 ? Theme.color.inset : "transparent"
        border.width: Theme.line
        border.color: Theme.color.line
    }

    Keys.onPressed: event => {
        const plain = !(event.modifiers & ~(Qt.KeypadModifier | Qt.ShiftModifier))
        const back = (event.modifiers & Qt.ShiftModifier) !== 0
        event.accepted = true
        if (event.matches(StandardKey.Paste)) {
            event.accepted = takeCells()
            return
        }
        if (event.matches(StandardKey.Undo) || event.matches(StandardKey.Redo))
            return event.matches(StandardKey.Undo) ? undoWanted() : redoWanted()
        switch (plain ? event.key : 0) {
        case Qt.Key_Up: return wanted(row - 1, column)
        case Qt.Key_Down: return wanted(row + 1, column)
        case Qt.Key_Return:
        case Qt.Key_Enter: return back ? wanted(row - 1, column) : onwardWanted()
        default: event.accepted = false
        }
    }
}
