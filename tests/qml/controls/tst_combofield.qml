// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtTest

import Kogge.Controls
import Kogge.Test

ControlTest {
    id: testCase

    property int stored: 0
    property bool willing: true

    name: "ComboField"

    Component {
        id: made

        ComboField {
            label: "Country"
            width: 240
            options: ["Denmark", "Germany", "Sweden", "Poland"]
            current: testCase.stored
            onChosen: index => {
                if (testCase.willing)
                    testCase.stored = index
            }
        }
    }
    SignalSpy { id: chosen; signalName: "chosen" }

    function opened(start: int): Item {
        stored = start
        willing = true
        const field = createTemporaryObject(made, testCase)
        chosen.target = field
        chosen.clear()
        field.forceActiveFocus(Qt.TabFocusReason)
        return field
    }

    function boxOf(field: Item): Item {
        return found(field, item => item instanceof T.ComboBox)[0]
    }

    function entries(field: Item): var {
        return found(boxOf(field).popup.contentItem, item => item instanceof ChoiceEntry)
    }

    function test_arrowsOnlyOpenWhereAChoiceChangesOtherFields() {
        const field = opened(1)
        field.opensByArrows = true
        keyClick(Qt.Key_Down)
        tryVerify(() => boxOf(field).popup.opened)
        compare(chosen.count, 0)
        keyClick(Qt.Key_Down)
        compare(chosen.count, 0)
        keyClick(Qt.Key_Return)
        compare(stored, 2)
        compare(chosen.count, 1)
    }

    function test_keysChoose_data() {
        return [
            { tag: "down", start: 0, keys: [Qt.Key_Down], end: 1 },
            { tag: "up", start: 2, keys: [Qt.Key_Up], end: 1 },
            { tag: "letter", start: 0, keys: [Qt.Key_S], end: 2 },
            { tag: "list, by Space", start: 0, keys: [Qt.Key_Space, Qt.Key_Down, Qt.Key_Down, Qt.Key_Return], end: 2 },
            { tag: "list, by Enter", start: 1, keys: [Qt.Key_Return, Qt.Key_Up, Qt.Key_Return], end: 0 },
            { tag: "list, given up", start: 1, keys: [Qt.Key_Space, Qt.Key_Down, Qt.Key_Escape], end: 1 },
            { tag: "from nothing", start: -1, keys: [Qt.Key_Down], end: 0 },
        ]
    }

    function test_keysChoose(data) {
        const field = opened(data.start)
        for (const key of data.keys)
            keyClick(key)
        compare(stored, data.end)
        compare(chosen.count, data.start === data.end ? 0 : 1)
        verify(!boxOf(field).popup.visible)
        verify(boxOf(field).activeFocus)
    }

    function test_pointerChooses() {
        const field = opened(0)
        mouseClick(boxOf(field))
        tryVerify(() => entries(field).length === 4)
        mouseClick(entries(field)[3])
        compare(stored, 3)
        compare(field.currentText, "Poland")
    }

    function test_screenReaderChooses() {
        const field = opened(0)
        verify(ScreenReader.press(boxOf(field)))
        tryVerify(() => entries(field).length === 4)
        compare(ScreenReader.role(entries(field)[1]), "ListItem")
        compare(ScreenReader.name(entries(field)[1]), "Germany")
        verify(ScreenReader.is(entries(field)[0], "selected"))
        verify(ScreenReader.press(entries(field)[1]))
        compare(stored, 1)
    }

    function test_modelDecides() {
        const field = opened(1)
        willing = false
        keyClick(Qt.Key_Down)
        compare(chosen.count, 1)
        compare(boxOf(field).displayText, "Germany")
        willing = true
        stored = 3
        compare(boxOf(field).displayText, "Poland")
    }

    function test_isSpoken_data() {
        return [
            { tag: "chosen", start: 1, help: "", problem: "", spoken: "Germany" },
            { tag: "nothing chosen", start: -1, help: "", problem: "", spoken: "Please choose" },
            { tag: "help", start: 1, help: "Where you work", problem: "", spoken: "Germany. Where you work" },
            { tag: "problem", start: 1, help: "Where you work", problem: "Not covered", spoken: "Germany. Not covered" },
        ]
    }

    function test_isSpoken(data) {
        const field = opened(data.start)
        field.help = data.help
        field.problem = data.problem
        compare(ScreenReader.role(boxOf(field)), "ComboBox")
        compare(ScreenReader.name(boxOf(field)), "Country")
        compare(ScreenReader.description(boxOf(field)), data.spoken)
        verify(lampAt(field))
    }

    function test_disabledDoesNothing() {
        const field = opened(0)
        field.enabled = false
        mouseClick(boxOf(field))
        verify(!boxOf(field).popup.visible)
    }

    function test_longListStaysInTheWindow() {
        const field = opened(0)
        field.options = Array.from({ length: 60 }, (_, row) => `Option ${row}`)
        keyClick(Qt.Key_Space)
        const popup = boxOf(field).popup
        tryVerify(() => popup.height > 0)
        const top = popup.contentItem.mapToItem(null, 0, 0).y
        verify(top >= 0 && top + popup.contentItem.height <= testCase.Window.height)
        keyClick(Qt.Key_Escape)
    }

    function test_otherOptionsChooseNothing() {
        const field = opened(-1)
        field.options = ["Kiel", "Riga"]
        compare(boxOf(field).currentIndex, -1)
        field.current = 1
        compare(boxOf(field).currentIndex, 1)
        field.options = ["Gdansk", "Turku", "Visby"]
        compare(boxOf(field).currentIndex, 1)
    }

    function test_optionsWrapAtLargeText() {
        Theme.interfaceScale = 2
        const field = opened(0)
        field.options = ["Mecklenburg-Vorpommern und Schleswig-Holstein", "Hamburg"]
        keyClick(Qt.Key_Space)
        tryVerify(() => entries(field).length === 2)
        for (const text of found(boxOf(field).popup.contentItem, item => item instanceof UiText))
            verify(!text.truncated && text.width <= field.width, text.text)
        verify(boxOf(field).height > Theme.control)
        keyClick(Qt.Key_Escape)
    }
}
