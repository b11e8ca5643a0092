// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model

/// A text of the form. One that is a single line grows with what is written, too; Enter leaves it as it is.
SpellingField {
    id: root

    required property FormLine line
    readonly property bool oneLine: line.kind === FormModel.Kind.Line

    check: line.module ? line.module.spelling : null
    place: line.module ? line.module.block || line.module.lesson : ""
    label: line.label
    help: line.help
    value: line.value
    problem: line.complaint
    rows: oneLine ? 1 : 2
    onEdited: text => line.form.edit(line.index, text)
    Keys.onReturnPressed: event => event.accepted = oneLine
    Keys.onEnterPressed: event => event.accepted = oneLine
}
