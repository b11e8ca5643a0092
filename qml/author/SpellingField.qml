// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Kogge.Author.Model
import Kogge.Controls

/// A text of several lines whose unknown words are underlined, and whose Markdown looks like what it means. Shift+F10 or a right click offers what may have been meant,
/// Ctrl+; goes to the next one.
LongField {
    id: root

    /// Null: nothing is underlined.
    property SpellCheck check: null
    property string language: check ? check.language : ""
    /// The block that has the text.
    property string place
    property bool markdown: false

    /// Puts \a written in the place of what stands from \a start to \a end, in one step.
    function replace(start: int, end: int, written: string) {
        marks.endStep()
        area.insert(end, written)
        area.remove(start, end)
        area.cursorPosition = start + written.length
        marks.endStep()
    }

    function offer(position: int, byKey: bool) {
        marks.choose(position)
        const area = root.area.positionToRectangle(marks.word ? marks.start : position)
        point.x = area.x
        point.y = area.y
        point.height = area.height
        menu.openBelow(point)
        if (byKey)
            menu.itemAt(marks.suggestions.length > 0 ? 0 : marks.word ? 5 : 8).forceActiveFocus(Qt.TabFocusReason)
    }

    function goToNext() {
        if (marks.chooseNext(area.cursorPosition))
            area.select(marks.start, marks.end)
    }

    area.onMenuWanted: position => offer(position, false)

    TextMarks {
        id: marks

        document: root.area.textDocument
        check: root.check
        language: root.language
        place: root.place
        color: Theme.color.notice
        markdown: root.markdown
        signColor: Theme.color.inkSoft
        linkColor: Theme.color.sea
        size: root.area.font.pixelSize
    }
    Item {
        id: point

        parent: root.area
        width: 1
    }
    // As many as the spelling gives.
    component Suggestion: MenuEntry {
        required property int row

        visible: row < marks.suggestions.length
        height: visible ? implicitHeight : 0
        activeFocusOnTab: visible
        text: marks.suggestions[row] ?? ""
        onTriggered: root.replace(marks.start, marks.end, text)
    }
    Menu {
        id: menu

        Suggestion { row: 0 }
        Suggestion { row: 1 }
        Suggestion { row: 2 }
        Suggestion { row: 3 }
        Suggestion { row: 4 }
        MenuEntry {
            symbol: "plus"
            enabled: marks.word.length > 0
            text: qsTr("Add to the module’s words")
            onTriggered: marks.add()
        }
        MenuEntry {
            symbol: "eye"
            enabled: marks.word.length > 0
            text: qsTr("Ignore here")
            onTriggered: marks.ignore()
        }
        MenuRule { }
        MenuEntry {
            symbol: "arrow-right"
            text: qsTr("Next unknown word")
            keys: qsTr("Ctrl+;")
            onTriggered: soon.start()
        }
    }
    // Once the menu is gone.
    Timer {
        id: soon

        interval: 0
        onTriggered: root.goToNext()
    }
    Shortcut {
        sequences: ["Shift+F10", "Menu"]
        enabled: root.area.activeFocus && root.check !== null
        onActivated: root.offer(root.area.cursorPosition, true)
    }
    Shortcut {
        sequences: ["Ctrl+;", "Shift+F7"]
        enabled: root.area.activeFocus && root.check !== null
        onActivated: root.goToNext()
    }
}
