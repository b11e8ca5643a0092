// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Kogge.Author.Model

/// A text of the form. One that is a single line grows with what is written, too; Enter leaves it as it is. Markdown has its
/// bar below it while it is written: what is beneath moves only once the pointer's click is over.
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
    markdown: line.kind === FormModel.Kind.Markdown
    onEdited: text => line.form.edit(line.index, text)
    onActiveFocusChanged: {
        if (!activeFocus)
            lingering.restart()
    }
    Keys.onPressed: event => {
        if (markdown)
            marks.takeKey(event)
    }
    Keys.onReturnPressed: event => event.accepted = oneLine
    Keys.onEnterPressed: event => event.accepted = oneLine

    MarkdownBar {
        id: marks

        y: root.area.height
        width: root.width
        field: root
        module: root.line.module
        shown: root.markdown && (root.activeFocus || choosing || lingering.running)
    }
    Timer {
        id: lingering

        interval: 300
    }
}
