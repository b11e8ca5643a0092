// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtTest

import Kogge.Controls
import Kogge.Test

ControlTest {
    id: testCase

    readonly property var kinds: ({ action, icon, toggle, check, row, skip })

    name: "Buttons"

    Component { id: action; ActionButton { text: "Check answer"; symbol: "check"; hint: "Two attempts left" } }
    Component { id: icon; IconButton { text: "Bookmark"; symbol: "bookmark" } }
    Component { id: toggle; TestSwitch { text: "20 % less income" } }
    Component { id: check; CheckField { text: "Invoice written" } }
    Component { id: row; RouteRow { width: 400; number: "4"; title: "Staying solvent"; note: "18 min"; status: "begun"; current: true } }
    Component { id: skip; SkipLink { } }
    Component { id: markable; IconButton { text: "Bookmark"; symbol: "bookmark"; checkable: true } }
    Component {
        id: actions

        ActionRow {
            width: 300

            ActionButton { text: "Try again" }
            ActionButton { text: "Show the hint that belongs to this question and its text" }
        }
    }
    SignalSpy { id: clicked; signalName: "clicked" }
    SignalSpy { id: toggled; signalName: "toggled" }

    function make(kind: string): Item {
        const button = createTemporaryObject(kinds[kind], testCase)
        clicked.clear()
        clicked.target = button
        return button
    }

    function perButton(): var {
        return Object.keys(kinds).map(kind => ({ tag: kind, kind }))
    }

    function test_pointerKeysAndScreenReaderPressOnce_data() {
        const ways = { mouse: button => mouseClick(button), space: () => keyClick(Qt.Key_Space), enter: () => keyClick(Qt.Key_Return),
                       keypad: () => keyClick(Qt.Key_Enter), screenReader: button => verify(ScreenReader.press(button)) }
        const rows = []
        for (const kind of Object.keys(kinds)) {
            for (const way of Object.keys(ways))
                rows.push({ tag: `${kind}, ${way}`, kind, press: ways[way] })
        }
        return rows
    }

    function test_pointerKeysAndScreenReaderPressOnce(data) {
        const button = make(data.kind)
        button.forceActiveFocus(Qt.TabFocusReason)
        data.press(button)
        compare(clicked.count, 1)
    }

    function test_disabledDoesNothing_data() { return perButton() }

    function test_disabledDoesNothing(data) {
        const button = make(data.kind)
        button.enabled = false
        mouseClick(button)
        ScreenReader.press(button)
        compare(clicked.count, 0)
    }

    function test_lampIsLitByTabOnly_data() { return perButton() }

    function test_lampIsLitByTabOnly(data) {
        const button = make(data.kind)
        verify(button.activeFocusOnTab)
        verify(!lampAt(button))
        button.forceActiveFocus(Qt.TabFocusReason)
        verify(lampAt(button))
        testCase.forceActiveFocus()
        button.forceActiveFocus(Qt.MouseFocusReason)
        verify(!lampAt(button))
    }

    function test_isSpoken_data() {
        return [
            { tag: "action", kind: "action", role: "Button", spoken: "Check answer", more: "Two attempts left" },
            { tag: "icon", kind: "icon", role: "Button", spoken: "Bookmark", more: "" },
            { tag: "switch", kind: "toggle", role: "CheckBox", spoken: "20 % less income", more: "" },
            { tag: "check", kind: "check", role: "CheckBox", spoken: "Invoice written", more: "" },
            { tag: "row", kind: "row", role: "ListItem", spoken: "4 Staying solvent", more: "Begun, 18 min" },
            { tag: "skip", kind: "skip", role: "Button", spoken: "Skip to the text", more: "" },
        ]
    }

    function test_isSpoken(data) {
        const button = make(data.kind)
        button.forceActiveFocus(Qt.TabFocusReason)
        compare(ScreenReader.name(button), data.spoken)
        compare(ScreenReader.role(button), data.role)
        compare(ScreenReader.description(button), data.more)
        compare(ScreenReader.walk(button), [`${data.role}: ${data.spoken}`])
        verify(ScreenReader.is(button, "focusable"))
        verify(!button.Accessible.ignored)
        button.visible = false
        verify(button.Accessible.ignored)
    }

    function test_disabledSaysSo() {
        const button = make("icon")
        button.enabled = false
        compare(ScreenReader.description(button), "Not available now")
    }

    function test_checkableIsToggledByEveryWay_data() {
        return [
            { tag: "switch", made: toggle },
            { tag: "check", made: check },
            { tag: "icon", made: markable },
        ]
    }

    function test_checkableIsToggledByEveryWay(data) {
        const button = createTemporaryObject(data.made, testCase)
        toggled.clear()
        toggled.target = button
        button.forceActiveFocus(Qt.TabFocusReason)
        for (const press of [() => mouseClick(button), () => keyClick(Qt.Key_Space), () => keyClick(Qt.Key_Return), () => ScreenReader.press(button)]) {
            const before = button.checked
            const count = toggled.count
            press()
            compare(button.checked, !before)
            compare(ScreenReader.is(button, "checked"), button.checked)
            compare(toggled.count, count + 1)
        }
    }

    function test_labelWrapsAndButtonGrows() {
        const button = make("action")
        const oneLine = button.height
        button.text = "Contents of the module, with everything that belongs to it"
        button.width = 160
        verify(button.height > oneLine)
        const label = found(button, item => item instanceof UiText)[0]
        verify(!label.truncated && label.lineCount > 1)
        verify(label.width <= 160)
    }

    function test_rowOfButtonsWrapsAndCutsNothing() {
        const line = createTemporaryObject(actions, testCase)
        const small = line.children[0]
        const wide = line.children[1]
        tryVerify(() => wide.y >= small.height)
        compare(small.width, small.implicitWidth)
        compare(wide.width, 300)
        line.width = 600
        tryCompare(wide, "y", 0)
        compare(wide.width, wide.implicitWidth)
    }

    function test_iconShowsItsNameUnderThePointerAndWithTheLamp_data() {
        return [
            { tag: "pointer", show: button => mouseMove(button, 10, 10), hide: () => mouseMove(testCase, 500, 400) },
            { tag: "lamp", show: button => button.forceActiveFocus(Qt.TabFocusReason), hide: () => testCase.forceActiveFocus() },
        ]
    }

    function test_iconShowsItsNameUnderThePointerAndWithTheLamp(data) {
        const button = make("icon")
        const signs = () => found(T.Overlay.overlay, item => item instanceof UiText && item.visible && item.text === "Bookmark").length
        mouseMove(testCase, 500, 400)
        compare(signs(), 0)
        data.show(button)
        tryVerify(() => signs() === 1)
        data.hide()
        tryVerify(() => signs() === 0)
    }

    function test_heldEnterPressesOnce() {
        const button = make("action")
        button.forceActiveFocus(Qt.TabFocusReason)
        Activate.byKey(button, { accepted: false, isAutoRepeat: true })
        compare(clicked.count, 0)
    }

    function test_enterWithCtrlIsForWhateverIsAround_data() { return perButton() }

    function test_enterWithCtrlIsForWhateverIsAround(data) {
        const button = make(data.kind)
        button.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        keyClick(Qt.Key_Enter, Qt.ControlModifier | Qt.KeypadModifier)
        compare(clicked.count, 0)
        keyClick(Qt.Key_Enter, Qt.KeypadModifier)
        compare(clicked.count, 1)
    }

    function test_skipLinkIsSeenWithTheKeyboardOnly() {
        const link = make("skip")
        compare(link.opacity, 0)
        link.forceActiveFocus(Qt.TabFocusReason)
        compare(link.opacity, 1)
        keyClick(Qt.Key_Return)
        compare(clicked.count, 1)
    }

    function test_rowSaysWhereTheLearnerIs_data() {
        return [
            { tag: "done", status: "done", word: "Done" },
            { tag: "begun", status: "begun", word: "Begun" },
            { tag: "open", status: "open", word: "Not started" },
            { tag: "locked", status: "locked", word: "Not open yet" },
        ]
    }

    function test_rowSaysWhereTheLearnerIs(data) {
        const line = make("row")
        line.status = data.status
        line.note = ""
        compare(ScreenReader.description(line), data.word)
        verify(ScreenReader.is(line, "selected"))
    }

    function test_noteGoesBelowWhereThereIsNoRoom() {
        const line = make("row")
        const tall = line.height
        line.width = 180
        verify(line.height > tall)
        for (const text of found(line, item => item instanceof UiText && item.visible))
            verify(!text.truncated, text.text)
    }

    function test_borderOfAQuietButtonKeepsItsDistance_data() {
        return [{ tag: "light", scheme: Theme.Scheme.Light, bordered: false }, { tag: "high contrast", scheme: Theme.Scheme.HighDark, bordered: true }]
    }

    function test_borderOfAQuietButtonKeepsItsDistance(data) {
        Theme.scheme = data.scheme
        const button = createTemporaryObject(action, testCase, { kind: ActionButton.Kind.Quiet })
        compare(button.background.border.width > 0, data.bordered)
        compare(button.rightPadding, data.bordered ? Theme.close : Theme.tight)
    }

    function hintOf(button: Item): Hint {
        for (let row = 0; row < button.data.length; ++row) {
            if (button.data[row] instanceof Hint)
                return button.data[row]
        }
        return null
    }

    function test_nameOfAnIconGoesWhenItIsUsed_data() {
        return ["mouse", "mouse, at once", "key"].map(way => ({ tag: way, way }))
    }

    function test_nameOfAnIconGoesWhenItIsUsed(data) {
        const button = make("icon")
        const hint = hintOf(button)
        mouseMove(testCase, 400, 400)
        mouseMove(button)
        if (data.way !== "mouse, at once")
            tryVerify(() => hint.visible)
        if (data.way === "key") {
            button.forceActiveFocus(Qt.OtherFocusReason)
            keyClick(Qt.Key_Return)
        } else {
            mouseClick(button)
        }
        compare(clicked.count, 1)
        wait(hint.delay + 100)
        verify(!hint.visible)
        mouseMove(testCase, 400, 400)
        button.focus = false
        mouseMove(button)
        tryVerify(() => hint.visible)
    }
}
