// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls
import Kogge.Test

/// What holds for the views of all blocks.
LessonTest {
    id: testCase

    name: "EveryBlock"

    function perBlock(): var {
        Desk.begin()
        return Desk.blockIds().map(id => ({ tag: `${Desk.block(id).kind} ${id}`, id }))
    }

    function test_nothingIsCut_data() {
        const rows = []
        for (const block of perBlock()) {
            for (const [width, scale, german] of [[320, 1, true], [640, 2, true], [420, 2, false], [900, 1, true]])
                rows.push({ tag: `${block.tag}, ${width} px, ${scale * 100} %`, id: block.id, width, scale, german })
            rows.push({ tag: `${block.tag}, 380 px, lesson alone at 200 %`, id: block.id, width: 380, scale: 2, german: true, lesson: true })
        }
        return rows
    }

    function test_nothingIsCut(data) {
        begin()
        if (data.german)
            Desk.beginInGerman()
        Theme.scheme = data.scale === 2 ? Theme.Scheme.Dark : Theme.Scheme.Light
        Theme.readingScale = data.scale
        Theme.interfaceScale = data.lesson ? 1 : data.scale
        checkLooks(show(data.id, data.width))
    }

    function test_whatIsEnteredGrowsWithTheLesson_data() { return perBlock() }

    function test_whatIsEnteredGrowsWithTheLesson(data) {
        begin()
        Theme.readingScale = 2
        const view = show(data.id, 700)
        const fields = found(view, item => isSeen(item, view) && (item instanceof TextInput || item instanceof TextEdit))
        for (const field of fields)
            verify(field.font.pixelSize >= 30, `${ScreenReader.name(field)}: ${field.font.pixelSize} px`)
        for (const button of found(view, item => isSeen(item, view) && item instanceof ActionButton))
            verify(button.size >= 30, `${button.text}: ${button.size} px`)
    }

    function test_keyboardReachesEverything_data() { return perBlock() }

    function test_keyboardReachesEverything(data) {
        begin()
        const view = show(data.id, 700)
        checkKeyboard(view)
        for (const item of found(view, item => isSeen(item, view) && item.enabled && !ScreenReader.is(item, "readOnly") && ["Button", "CheckBox", "RadioButton", "EditableText", "ComboBox"].includes(ScreenReader.role(item)) && ScreenReader.name(item).length > 0))
            verify(item.activeFocusOnTab || tabStops(view).some(stop => isWithin(stop, item) || isWithin(item, stop)), `“${ScreenReader.name(item)}” is for the mouse only`)
    }

    function test_isSpoken_data() { return perBlock() }

    function test_isSpoken(data) {
        begin()
        const view = show(data.id, 700)
        verify(ScreenReader.walk(view).length > 0)
    }
}
