// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls
import Kogge.Test

ControlTest {
    id: testCase

    name: "Stepper"

    Component { id: made; Stepper { label: "Text size"; onMoved: size => value = size } }
    SignalSpy { id: moved; signalName: "moved" }

    function buttons(stepper: Item): var {
        return found(stepper, item => item.activeFocusOnTab)
    }

    function test_stepsAndSetsBack() {
        const stepper = createTemporaryObject(made, testCase, { value: 1 })
        const [smaller, back, larger] = buttons(stepper)
        mouseClick(larger)
        mouseClick(larger)
        compare(stepper.value, 1.2)
        compare(stepper.percent, "120%")
        mouseClick(smaller)
        compare(stepper.value, 1.1)
        mouseClick(back)
        compare(stepper.value, 1)
    }

    function test_stopsAtTheEndsAndKeepsTheKeyboard_data() {
        return [
            { tag: "smallest", value: 0.8, at: 0, next: 0.9, other: 2 },
            { tag: "largest", value: 2.5, at: 2, next: 2.4, other: 0 },
        ]
    }

    function test_stopsAtTheEndsAndKeepsTheKeyboard(data) {
        const stepper = createTemporaryObject(made, testCase, { value: data.value })
        moved.clear()
        moved.target = stepper
        const end = buttons(stepper)[data.at]
        end.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        compare(moved.count, 0)
        verify(end.activeFocus)
        compare(ScreenReader.description(end), "It goes no further")
        mouseClick(buttons(stepper)[data.other])
        compare(stepper.value, data.next)
    }

    function test_isSpoken() {
        const stepper = createTemporaryObject(made, testCase, { value: 1.2 })
        compare(ScreenReader.walk(stepper),
                ["Grouping: Text size", "Button: Smaller", "Button: Text size: 120%. Set back", "Button: Larger"])
    }
}
