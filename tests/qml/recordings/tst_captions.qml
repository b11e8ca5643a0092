// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Author
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Test
import "../controls"

/// Captions written with keys and clicks.
ControlTest {
    id: testCase

    property CaptionsSheet sheet

    name: "Captions"
    width: 1000
    height: 760

    Component { id: sheets; CaptionsSheet { } }

    function init() {
        failOnWarning(/^(?!PulseAudio)/) // Not every computer has something to hear it with.
        Theme.reducedMotion = true
    }

    function open(element: string) {
        Bench.begin("en", element)
        sheet = createTemporaryObject(sheets, testCase, { module: Bench.module })
        sheet.open()
        tryCompare(sheet, "opened", true)
    }

    function cleanup() {
        if (sheet)
            sheet.close()
    }

    function button(text: string): Item {
        const all = found(sheet.contentItem, item => item instanceof ActionButton && item.text === text && item.visible)
        return all.length > 0 ? all[0] : null
    }

    function captions(): Captions {
        return Bench.module.captions
    }

    function writing(label: string): bool {
        for (let item = testCase.Window.activeFocusItem; item; item = item.parent) {
            if (item instanceof FieldFrame)
                return item.label === label
        }
        return false
    }

    function test_captionsAreWrittenWithTheKeyboardAlone() {
        open("video")
        compare(captions().count, 2)
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        tryCompare(captions(), "count", 3)
        tryVerify(() => writing("What is said"))
        for (const letter of ["a", "h", "o", "y"])
            keyClick(letter)
        compare(Bench.module.position, 2)
        keyClick(Qt.Key_Left)
        keyClick(Qt.Key_Left)
        keyClick(Qt.Key_Return, Qt.ControlModifier | Qt.ShiftModifier)
        tryCompare(captions(), "count", 4)
        tryVerify(() => sheet.current === 3 && writing("What is said"))
        keyClick(Qt.Key_Up, Qt.AltModifier)
        tryVerify(() => sheet.current === 2 && writing("What is said"))
        keyClick(Qt.Key_J, Qt.ControlModifier)
        tryCompare(captions(), "count", 3)
        compare(Bench.module.position, 4)
        keyClick(Qt.Key_Delete, Qt.ControlModifier | Qt.ShiftModifier)
        tryCompare(captions(), "count", 2)
        keyClick(Qt.Key_Escape)
        tryCompare(sheet, "visible", false)
        for (let step = 0; step < 5; ++step)
            Bench.module.undo()
        compare(Bench.module.modified, false)
    }

    function test_timesAreTyped() {
        open("video")
        sheet.choose(1)
        tryVerify(() => writing("What is said"))
        keyClick(Qt.Key_Tab)
        tryVerify(() => writing("Begins at"))
        keyClick(Qt.Key_A, Qt.ControlModifier)
        for (const letter of ["s", "o", "o", "n"])
            keyClick(letter)
        keyClick(Qt.Key_Tab)
        compare(Bench.module.position, 0)
        keyClick(Qt.Key_Tab, Qt.ShiftModifier)
        keyClick(Qt.Key_A, Qt.ControlModifier)
        for (const letter of ["1", ".", "5"])
            keyClick(letter)
        keyClick(Qt.Key_Tab)
        compare(Bench.module.position, 1)
        compare(captions().startAt(1), 1500)
    }

    function test_keysPlayAndSetTheTimes() {
        open("audio")
        const recording = captions().recording
        if (recording.problem.length > 0)
            skip("Nothing can be played here.")
        tryVerify(() => recording.duration > 1000, 20000)
        sheet.choose(0)
        tryVerify(() => writing("What is said"))
        keyClick(Qt.Key_Space, Qt.ControlModifier)
        tryVerify(() => recording.playing, 20000)
        tryVerify(() => recording.position > 0, 20000)
        keyClick(Qt.Key_Space, Qt.ControlModifier)
        tryVerify(() => !recording.playing, 20000)
        const place = recording.position
        keyClick(Qt.Key_Period, Qt.ControlModifier)
        compare(captions().rowAt(place - 1), 0)
        compare(captions().rowAt(place), -1)
        keyClick(Qt.Key_Comma, Qt.ControlModifier)
        compare(captions().startAt(0), place)
        compare(Bench.module.position, 2)
    }

    function test_anEmptyRecordingInvites() {
        open("audio")
        captions().remove(0)
        tryCompare(sheet, "empty", true)
        const write = button("Write captions")
        verify(write)
        verify(button("Take from a file …"))
        grabImage(sheet.contentItem) // The sheet finds its height.
        mouseClick(write)
        tryCompare(captions(), "count", 1)
        tryVerify(() => writing("What is said"))
    }

    function test_whatAFileHadIsSaid() {
        open("audio")
        captions().take(Bench.file("x.srt", "1\n00:00:01,000 --> 00:00:02,000\nDong\n\n2\n00:00:03,000 --> 00:00:02,000\nLost\n"))
        compare(captions().count, 1)
        const bars = found(sheet.contentItem, item => item instanceof MessageBar && item.visible)
        compare(bars.length, 1)
        verify(bars[0].text.includes("line 6"), bars[0].text)
    }
}
