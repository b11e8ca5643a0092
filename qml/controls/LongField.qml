// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// A labelled text of several lines that grows with what is written. Tab leaves it,
/// Ctrl+Enter is submitted(). For value and edited() see Field.
FieldFrame {
    id: root

    property string value
    property string placeholder
    property bool readOnly: false
    /// Lines shown at least.
    property int rows: 3
    /// Enter begins no new line: the text wraps, but is one paragraph.
    property bool oneParagraph: false
    /// Ctrl+Enter is submitted() also where it is a shortcut of the page.
    property bool sends: false
    /// Course text is written in the serif, everything else in the sans.
    property bool serif: false
    readonly property alias text: input.text
    /// The input itself, for what is done to its text.
    readonly property alias area: input
    readonly property alias cursorPosition: input.cursorPosition
    /// See LongInput.
    property alias guarded: input.guarded
    /// The text that needs no telling: shown by us, or told already.
    property string told

    signal edited(string text)
    /// The keyboard went elsewhere.
    signal finished(string text)
    signal submitted()
    signal leaving(bool forward)
    /// What the clipboard has is about to be pasted by \a event; accepted, it is not.
    signal pasting(event: var)

    /// Puts \a before and \a after around what is selected, or around the cursor.
    function wrap(before: string, after: string) {
        const start = input.selectionStart
        const end = input.selectionEnd
        input.insert(end, after)
        input.insert(start, before)
        if (start === end)
            input.cursorPosition = start + before.length
        else
            input.select(start + before.length, end + before.length)
    }

    /// Begins each line of the selection with \a mark; lines that do already lose it.
    function beginLines(mark: string) {
        const text = input.text
        const from = text.lastIndexOf("\n", input.selectionStart - 1) + 1
        const ending = text.indexOf("\n", input.selectionEnd)
        const to = ending < 0 ? text.length : ending
        const lines = text.substring(from, to).split("\n")
        const marked = lines.every(line => line.startsWith(mark))
        const changed = lines.map(line => marked ? line.substring(mark.length) : mark + line).join("\n")
        input.remove(from, to)
        input.insert(from, changed)
        input.cursorPosition = from + changed.length
    }

    LongInput {
        id: input

        width: root.width
        focus: true
        rows: root.rows
        size: root.size
        serif: root.serif
        alarmed: root.complaint.length > 0
        readOnly: root.readOnly
        placeholder: root.placeholder
        Accessible.name: root.label
        description: root.description

        onLeaving: forward => root.leaving(forward)
        onTextChanged: {
            if (text === root.told)
                return
            root.told = text
            keeper.report(text)
        }
        onEditingFinished: {
            keeper.settle()
            root.finished(text)
        }
        Keys.onShortcutOverride: event => {
            const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
            event.accepted = root.sends && enter && event.modifiers === Qt.ControlModifier
        }
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Paste))
                return root.pasting(event)
            if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
                return
            const submits = event.modifiers & Qt.ControlModifier
            event.accepted = submits || root.oneParagraph
            if (!submits)
                return
            keeper.settle()
            root.submitted()
        }
    }
    ValueKeeper {
        id: keeper

        value: root.value
        typing: input.activeFocus
        onEdited: text => root.edited(text)
        onShown: text => {
            const cursor = keeper.cursorAfter(input.cursorPosition, input.length, text.length)
            root.told = text
            input.text = text
            input.cursorPosition = cursor
        }
    }
}
