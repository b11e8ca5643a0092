// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Kogge.Controls

/// A day of the form.
DateField {
    id: root

    required property FormLine line

    label: line.label
    value: line.value
    problem: line.complaint
    onEdited: day => line.form.edit(line.index, day)
}
