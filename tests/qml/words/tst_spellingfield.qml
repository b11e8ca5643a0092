// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Author
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Test
import "../controls"

/// Words that the dictionary does not know, in the field in which they are written.
ControlTest {
    id: testCase

    name: "SpellingField"
    width: 900
    height: 700

    Component { id: fields; SpellingField { width: 600; label: "Text" } }
    Component { id: pages; EditedPage { anchors.fill: parent } }

    function show(text: string): SpellingField {
        init()
        Bench.beginWriting(text)
        const page = createTemporaryObject(pages, testCase, { module: Bench.module })
        tryVerify(() => Bench.module.problems.count > 0, 20000) // The dictionary has been read.
        page.takeFocus()
        const field = found(page, item => item instanceof SpellingField && item.visible)[0]
        verify(field.area.activeFocus)
        return field
    }

    function entry(text: string): MenuEntry {
        const entries = found(testCase.Window.window.contentItem.parent ?? testCase.Window.window.contentItem,
                              item => item instanceof MenuEntry && item.visible && item.text === text)
        return entries.length > 0 ? entries[0] : null
    }

    function test_keysGoFromWordToWord() {
        const field = show("the shipp sails `cod` to the harbur")
        keyClick(Qt.Key_Home, Qt.ControlModifier)
        for (const word of ["shipp", "to", "harbur", "shipp"]) {
            keyClick(Qt.Key_Semicolon, Qt.ControlModifier)
            compare(field.area.selectedText, word)
        }
        compare(Bench.module.position, 0)
    }

    function test_aSuggestionIsOneStep() {
        const field = show("the shipp sails")
        field.area.cursorPosition = 6
        keyClick(Qt.Key_F10, Qt.ShiftModifier)
        tryVerify(() => entry("ship") !== null)
        keyClick(Qt.Key_Return)
        tryVerify(() => Bench.text() === "the ship sails")
        compare(Bench.module.position, 1)
        tryVerify(() => field.area.activeFocus)
        Bench.module.undo()
        compare(Bench.text(), "the shipp sails")
    }

    function test_rightClickOffersToo() {
        const field = show("shipp sails")
        grabImage(field)
        mouseClick(field.area, 20, 20, Qt.RightButton)
        tryVerify(() => entry("ship") !== null)
        grabImage(field) // Entries are laid out with the next picture.
        mouseClick(entry("ship"))
        tryVerify(() => Bench.text() === "ship sails")
    }

    function test_wordsAreAddedToTheModule() {
        const field = show("the kogge sails")
        field.area.cursorPosition = 6
        keyClick(Qt.Key_F10, Qt.ShiftModifier)
        tryVerify(() => entry("Add to the module’s words") !== null)
        mouseClick(entry("Add to the module’s words"))
        tryCompare(Bench.module, "position", 1)
        tryVerify(() => field.area.activeFocus)
        keyClick(Qt.Key_Semicolon, Qt.ControlModifier)
        compare(field.area.selectedText, "")

    }

    /// The field alone: what the page makes of the text is not its concern.
    function test_typingStaysQuickInALongText() {
        init()
        Bench.beginWriting("shipp")
        tryVerify(() => Bench.module.problems.count > 0, 20000)
        const text = "the shipp sails to the harbur and **on**\n".repeat(700)
        const field = createTemporaryObject(fields, testCase, { check: Bench.module.spelling, value: text })
        field.area.forceActiveFocus()
        field.area.cursorPosition = 0
        const typed = checked => {
            field.check = checked ? Bench.module.spelling : null
            field.markdown = checked
            const before = Date.now()
            for (let i = 0; i < 10; ++i)
                keyClick(Qt.Key_A)
            return Date.now() - before
        }
        // The quickest of several: others may need the processor now and then.
        const times = [false, true].map(checked => Math.min(...[1, 2, 3, 4].map(() => typed(checked))))
        verify(times[1] < 2 * times[0] + 500, `ten letters took ${times[1]} ms, and ${times[0]} ms without marks`)
    }
}
