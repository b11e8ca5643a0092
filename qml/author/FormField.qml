// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Kogge.Author.Model
import Kogge.Controls

/// A name, formula, number or date of the form. Numbers and dates are told when the keyboard leaves, the rest at each key.
Field {
    id: root

    required property FormLine line
    readonly property bool toldAtOnce: line.kind === FormModel.Kind.Word

    label: line.label
    help: line.help
    value: line.value
    problem: line.complaint
    numeric: line.kind === FormModel.Kind.Number || line.kind === FormModel.Kind.Whole
    onEdited: text => {
        if (toldAtOnce)
            line.form.edit(line.index, text)
    }
    onFinished: text => {
        if (text !== line.value)
            line.form.edit(line.index, text)
    }
}
