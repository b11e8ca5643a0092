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
    /// Course text is written in the serif, everything else in the sans.
    property bool serif: false
    readonly property alias text: input.text
    /// The text that needs no telling: shown by us, or told already.
    property string told

    signal edited(string text)
    /// The keyboard went elsewhere.
    signal finished(string text)
    signal submitted()

    LongInput {
        id: input

        width: root.width
        focus: true
        rows: root.rows
        serif: root.serif
        alarmed: root.complaint.length > 0
        readOnly: root.readOnly
        placeholder: root.placeholder
        Accessible.name: root.label
        description: root.description

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
        Keys.onPressed: event => {
            if ((event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter) || !(event.modifiers & Qt.ControlModifier))
                return
            event.accepted = true
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
