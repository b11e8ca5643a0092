// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// What a text of Markdown can be marked with: the buttons, while they are shown, and the keys.
Item {
    id: root

    required property SpellingField field
    /// Where links can lead.
    required property ModuleEditor module
    property bool shown: true
    /// Whether the text may open with a heading of the second level.
    property bool opens: false
    readonly property bool choosing: sheet !== null && sheet.visible
    /// Made for the first link.
    property LinkTargetSheet sheet: null

    function takeKey(event: KeyEvent) {
        if (!(event.modifiers & Qt.ControlModifier) || (event.modifiers & (Qt.ShiftModifier | Qt.AltModifier)))
            return
        event.accepted = true
        switch (event.key) {
        case Qt.Key_B: return field.wrap("**", "**")
        case Qt.Key_I: return field.wrap("*", "*")
        case Qt.Key_L: return chooseLink()
        default: event.accepted = false
        }
    }

    /// Code within a line, or lines of it.
    function wrapCode() {
        if (field.area.selectedText.includes("\n"))
            field.wrap("```\n", "\n```")
        else
            field.wrap("`", "`")
    }

    /// Begins a heading; what is one, is no longer.
    function beginHeading() {
        const before = field.text.slice(0, field.area.selectionStart)
        const from = before.lastIndexOf("\n") + 1
        const marked = /^#{1,6} /.exec(field.text.slice(from))
        field.beginLines(marked ? marked[0] : opens && field.text.slice(0, from).trim().length === 0 ? "## " : "### ")
    }

    function chooseLink() {
        link.take(field.text, field.area.selectionStart, field.area.selectionEnd)
        if (!sheet)
            sheet = sheets.createObject(root) as LinkTargetSheet
        sheet.open()
    }

    implicitHeight: buttons.height

    WrittenLink { id: link }
    Loader {
        id: buttons

        width: root.width
        height: root.shown && item ? (item as Item).implicitHeight : 0
        visible: root.shown
        Component.onCompleted: show()

        function show() {
            if (root.shown && !item)
                setSource("MarkdownButtons.qml", { bar: root })
        }
    }
    Component {
        id: sheets

        LinkTargetSheet {
            editor: root.module
            current: link.target
            wantedFirst: link.address
            removable: link.exists
            onChosen: (target, title) => root.field.replace(link.start, link.end, link.written(target, title))
        }
    }

    onShownChanged: buttons.show()
}
