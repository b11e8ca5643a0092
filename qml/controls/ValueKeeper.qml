// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// Keeps a text input in step with a model's value, one way each: the model's changes are
/// shown, the person's typing is reported, and an answer to the typing itself (the model
/// turning "01" into "1") waits until the input is left.
QtObject {
    id: root

    /// The model's text; never written from here.
    required property string value
    /// Whether the person is in the input.
    required property bool typing
    property bool reporting: false
    property bool owed: false

    /// Show this text now.
    signal shown(string text)
    /// Tell the model; emitted by report().
    signal edited(string text)

    /// Where the cursor goes when a text of \p before letters gives way to one of \p after: an end stays an end.
    function cursorAfter(cursor: int, before: int, after: int): int {
        return cursor === before ? after : Math.min(cursor, after)
    }

    /// To be called at each change the person makes.
    function report(text: string) {
        reporting = true
        edited(text)
        reporting = false
    }

    /// To be called when the person leaves the input or presses Enter.
    function settle() {
        if (owed)
            show()
    }

    function show() {
        owed = false
        shown(value)
    }

    onValueChanged: {
        if (reporting && typing)
            owed = true
        else
            show()
    }
}
