// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Author
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Lesson
import Kogge.Test
import "../controls"

/// The story's drawing, with the mouse and with the keyboard alone.
ControlTest {
    id: testCase

    name: "Scenarios"
    width: 1180
    height: 800

    Component { id: sheets; ScenarioSheet { } }

    function show(language: string): ScenarioSheet {
        init()
        Bench.begin(language, "scenario")
        const sheet = createTemporaryObject(sheets, testCase, { module: Bench.module })
        sheet.open()
        tryVerify(() => sheet.opened)
        tryVerify(() => sheet.height > testCase.height / 2) // Columns are laid out with the next picture.
        return sheet
    }

    function cards(sheet: ScenarioSheet): var {
        return found(sheet.contentItem, item => item instanceof SceneCard)
    }

    function card(sheet: ScenarioSheet, number: int): Item {
        return cards(sheet).find(card => card.number === number)
    }

    function button(sheet: ScenarioSheet, text: string): Item {
        const all = found(sheet.contentItem, item => item.visible && item.activeFocusOnTab !== undefined
                                                     && ScreenReader.role(item) === "Button" && ScreenReader.name(item) === text)
        verify(all.length > 0, `there is no “${text}”`)
        return all[0]
    }

    function test_arrowKeysGoAlongTheWays() {
        const sheet = show("en")
        verify(card(sheet, 1).activeFocus)
        const places = [[Qt.Key_Right, 2], [Qt.Key_Down, 3], [Qt.Key_Down, 4], [Qt.Key_Down, 4], [Qt.Key_Left, 1], [Qt.Key_End, 4], [Qt.Key_Home, 1]]
        for (const [key, number] of places) {
            keyClick(key)
            compare(Bench.module.scenes.chosen, number - 1)
            verify(card(sheet, number).activeFocus)
            verify(lampAt(card(sheet, number)))
        }
        compare(Bench.module.position, 0)
    }

    function test_aScreenReaderHearsWhatASceneIs() {
        const sheet = show("en")
        compare(ScreenReader.role(card(sheet, 1)), "Button")
        compare(ScreenReader.name(card(sheet, 1)), "Scene 1, June. 3 ways. The story begins here.")
        Bench.module.scenes.connectWay(0, 1, 0)
        compare(ScreenReader.name(card(sheet, 3)), "Scene 3, Stable. A good ending. Nothing leads here.")
        verify(ScreenReader.press(card(sheet, 3)))
        compare(Bench.module.scenes.chosen, 2)
    }

    function test_scenesAreWrittenWithTheKeyboardAlone() {
        const sheet = show("en")
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_Insert)
        compare(cards(sheet).length, 5)
        compare(Bench.module.scenes.chosen, 2)
        verify(card(sheet, 3).activeFocus)
        compare(ScreenReader.name(card(sheet, 3)), "Scene 3. Dead end.")
        keyClick(Qt.Key_Return)
        verify(!card(sheet, 3).activeFocus)
        for (const letter of "Autumn")
            keyClick(letter)
        compare(card(sheet, 3).title, "Autumn")
        keyClick(Qt.Key_F6)
        verify(card(sheet, 3).activeFocus)
        keyClick(Qt.Key_Delete)
        compare(cards(sheet).length, 4)
        verify(card(sheet, 3).activeFocus)
        compare(Bench.module.scenes.trouble, "1 way leads nowhere")
        keyClick(Qt.Key_F7)
        verify(card(sheet, 2).activeFocus)
        for (let steps = Bench.module.position; steps > 0; --steps)
            keyClick(Qt.Key_Z, Qt.ControlModifier)
        compare(Bench.module.position, 0)
        compare(cards(sheet).length, 4)
        compare(Bench.module.scenes.trouble, "")
        keyClick(Qt.Key_Escape)
        tryVerify(() => !sheet.visible)
    }

    function test_scenesAreAddedFromWithinTheForm() {
        const sheet = show("en")
        keyClick(Qt.Key_Return)
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        compare(cards(sheet).length, 5)
        compare(Bench.module.scenes.chosen, 1)
        compare(Bench.module.position, 1)
    }

    function test_theMouseDoesItToo() {
        const sheet = show("en")
        mouseClick(card(sheet, 4))
        compare(Bench.module.scenes.chosen, 3)
        const remove = button(sheet, "Remove the scene")
        remove.forceActiveFocus(Qt.TabFocusReason) // It comes into sight.
        mouseClick(remove)
        compare(cards(sheet).length, 3)
        mouseClick(button(sheet, "Undo"))
        compare(cards(sheet).length, 4)
    }

    /// Presses at the line \a way of a scene's card, -1 for its title, and moves to the middle of another card.
    function draw(from: Item, way: int, to: Item) {
        const y = from.heightOf(way)
        mousePress(from, from.width / 2, y)
        mouseMove(from, from.width / 2 + 20, y)
        mouseMove(to, to.width / 2 + 4, to.height / 2)
        mouseMove(to, to.width / 2, to.height / 2)
    }

    function targets(row: int): string {
        return Bench.module.scenes.arrows.filter(arrow => arrow.from === row).map(arrow => arrow.to + 1).join()
    }

    function test_waysAreDrawnWithTheMouse() {
        const sheet = show("en")
        compare(targets(0), "2,3,4")
        draw(card(sheet, 1), 0, card(sheet, 4))
        verify(card(sheet, 4).aimedAt)
        verify(!card(sheet, 3).aimedAt)
        mouseRelease(card(sheet, 4))
        compare(targets(0), "4,3,4")
        compare(Bench.module.position, 1)
        verify(!card(sheet, 4).aimedAt)
        draw(card(sheet, 2), -1, card(sheet, 3))
        mouseRelease(card(sheet, 3))
        compare(targets(1), "1,3")
        compare(Bench.module.position, 2)
        keyClick(Qt.Key_Z, Qt.ControlModifier)
        keyClick(Qt.Key_Z, Qt.ControlModifier)
        compare(targets(0), "2,3,4")
        compare(targets(1), "1")
    }

    function test_aWayThatIsDrawnCanBeGivenUp_data() {
        return [{ tag: "Esc", key: true }, { tag: "on the ground", key: false }]
    }

    function test_aWayThatIsDrawnCanBeGivenUp(data) {
        const sheet = show("en")
        const from = card(sheet, 1)
        draw(from, 1, card(sheet, 4))
        if (data.key) {
            keyClick(Qt.Key_Escape)
            verify(!card(sheet, 4).aimedAt)
            mouseMove(card(sheet, 4), 20, 20)
            verify(!card(sheet, 4).aimedAt)
            mouseRelease(card(sheet, 4))
        } else {
            mouseMove(from, from.width / 2, -10)
            mouseRelease(from, from.width / 2, -10)
        }
        verify(sheet.opened)
        compare(targets(0), "2,3,4")
        compare(Bench.module.position, 0)
        keyClick(Qt.Key_End) // The keyboard goes on as before.
        compare(Bench.module.scenes.chosen, 3)
        mouseClick(card(sheet, 2))
        compare(Bench.module.scenes.chosen, 1)
    }

    function test_theStoryIsPlayedFromAScene() {
        const sheet = show("en")
        const stories = () => found(sheet.contentItem, item => item instanceof BlockScenario)
        keyClick(Qt.Key_Right)
        keyClick(Qt.Key_F5)
        compare(stories().length, 1)
        compare(stories()[0].block.nodeTitle, "July")
        keyClick("1")
        compare(stories()[0].block.nodeTitle, "June")
        grabImage(sheet.contentItem) // The story is laid out with the next picture.
        mouseClick(button(sheet, "Back to writing"))
        compare(stories().length, 0)
        compare(Bench.module.position, 0)
    }

    function test_theZoomHasSteps() {
        const sheet = show("en")
        const before = card(sheet, 1).width
        keyClick(Qt.Key_Minus)
        verify(card(sheet, 1).width < before)
        for (let i = 0; i < 9; ++i)
            keyClick(Qt.Key_Plus)
        compare(Math.round(10 * card(sheet, 1).width / before), 16)
    }

    function test_itFitsNarrowWindowsAndLargeText_data() {
        return [{ tag: "en", scale: 1 }, { tag: "de", scale: 2 }, { tag: "sv", scale: 2 }]
    }

    function test_itFitsNarrowWindowsAndLargeText(data) {
        const sheet = show(data.tag)
        Theme.interfaceScale = data.scale
        sheet.width = 400
        verify(sheet.narrow)
        waitForRendering(sheet.contentItem)
        for (const item of found(sheet.contentItem, item => item.activeFocusOnTab && item.visible && item.width > 0)) {
            const left = item.mapToItem(sheet.contentItem, 0, 0).x
            if (!(item instanceof SceneCard))
                verify(left >= -1 && left + item.width <= sheet.contentItem.width + Theme.tight, `${item} from ${left}, ${item.width} wide`)
        }
    }
}
