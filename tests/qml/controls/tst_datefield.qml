// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls
import Kogge.Test

ControlTest {
    id: testCase

    property string stored

    name: "DateField"

    Component {
        id: made

        DateField {
            label: "Check by"
            width: 200
            format: "dd.MM.yy"
            value: testCase.stored
            onEdited: value => testCase.stored = value
        }
    }
    SignalSpy { id: edited; signalName: "edited" }

    function opened(properties: var): Item {
        const item = createTemporaryObject(made, testCase, properties)
        edited.target = item
        edited.clear()
        item.forceActiveFocus(Qt.TabFocusReason)
        return item
    }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter)
    }

    function test_datesAreReadAsTheLanguageWritesThem_data() {
        return [
            { tag: "German", format: "dd.MM.yy", typed: "1.10.2026", value: "2026-10-01" },
            { tag: "British", format: "dd/MM/yyyy", typed: "01/10/2026", value: "2026-10-01" },
            { tag: "American", format: "M/d/yy", typed: "10/1/2026", value: "2026-10-01" },
            { tag: "Swedish", format: "yyyy-MM-dd", typed: "2026-10-01", value: "2026-10-01" },
            { tag: "neutral in any language", format: "M/d/yy", typed: "2026-10-01", value: "2026-10-01" },
            { tag: "other separators", format: "dd.MM.yy", typed: "1/10-2026", value: "2026-10-01" },
            { tag: "short year", format: "dd.MM.yy", typed: "1.10.26", value: "2026-10-01" },
            { tag: "leap day", format: "dd.MM.yy", typed: "29.2.2028", value: "2028-02-29" },
            { tag: "no such day", format: "dd.MM.yy", typed: "29.2.2026", value: "" },
            { tag: "no such month", format: "dd.MM.yy", typed: "1.13.2026", value: "" },
            { tag: "words", format: "dd.MM.yy", typed: "tomorrow", value: "" },
            { tag: "two parts", format: "dd.MM.yy", typed: "1.10", value: "" },
            { tag: "month by name", format: "d MMM yyyy", typed: "2026-10-01", value: "2026-10-01" },
        ]
    }

    function test_datesAreReadAsTheLanguageWritesThem(data) {
        stored = ""
        const item = opened({ format: data.format })
        type(data.typed)
        keyClick(Qt.Key_Return)
        compare(stored, data.value)
        compare(item.acceptable, data.value.length > 0)
    }

    function test_valueIsShownInTheLanguagesOrder_data() {
        return [
            { tag: "German", format: "dd.MM.yy", shown: "01.10.2026" },
            { tag: "American", format: "M/d/yy", shown: "10/01/2026" },
            { tag: "Swedish", format: "yyyy-MM-dd", shown: "2026-10-01" },
            { tag: "month by name", format: "d MMM yyyy", shown: "2026-10-01" },
        ]
    }

    function test_valueIsShownInTheLanguagesOrder(data) {
        stored = "2026-10-01"
        compare(opened({ format: data.format }).text, data.shown)
    }

    function test_typingIsTidiedOnLeaving() {
        stored = ""
        const item = opened({})
        type("1.10.2026")
        compare(item.text, "1.10.2026")
        compare(stored, "2026-10-01")
        testCase.forceActiveFocus()
        compare(item.text, "01.10.2026")
        compare(edited.count, 1)
    }

    function test_noDateStaysAndIsSaid() {
        stored = "2026-10-01"
        const item = opened({})
        keyClick(Qt.Key_A, Qt.ControlModifier)
        type("soon")
        compare(item.complaint, "")
        testCase.forceActiveFocus()
        compare(item.text, "soon")
        compare(stored, "2026-10-01")
        compare(item.complaint, "This is not a date. Write it like 31.12.2026.")
        item.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_A, Qt.ControlModifier)
        type("2.10.2026")
        compare(item.complaint, "")
        compare(stored, "2026-10-02")
    }

    function test_emptyIsADateToo() {
        stored = "2026-10-01"
        const item = opened({})
        keyClick(Qt.Key_A, Qt.ControlModifier)
        keyClick(Qt.Key_Delete)
        compare(stored, "")
        verify(item.acceptable)
    }

    function test_modelsChangeIsShown() {
        stored = "2026-10-01"
        const item = opened({})
        stored = "2027-01-02"
        compare(item.text, "02.01.2027")
        compare(edited.count, 0)
    }

    function test_pagesProblemGoesFirst() {
        const item = opened({ problem: "This day has passed" })
        type("x")
        keyClick(Qt.Key_Return)
        compare(item.complaint, "This day has passed")
    }

    function test_isSpoken() {
        stored = ""
        const item = opened({})
        compare(ScreenReader.walk(item), ["EditableText: Check by"])
        compare(item.description, "For example 31.12.2026")
    }
}
