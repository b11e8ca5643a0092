// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import Kogge.Controls

/// Something of the form that holds or does not.
TestSwitch {
    id: root

    required property FormLine line

    text: line.label
    hint: line.help
    checked: line.value === "yes"
    onToggled: line.form.edit(line.index, checked ? "yes" : "no")
}
