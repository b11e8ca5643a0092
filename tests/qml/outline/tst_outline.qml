// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Author
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Test
import "../controls"

/// The outline with the mouse and with the keyboard.
ControlTest {
    id: testCase

    property Item view: null
    property Item list: null
    readonly property ModuleEditor module: Bench.author ? Bench.author.module : null

    name: "Outline"
    width: 1366
    height: 900

    Component { id: pages; EditorPage { } }
    SignalSpy { id: asked; signalName: "copyRequested" }

    function show(language = "en") {
        init()
        Bench.begin(language)
        view = createTemporaryObject(pages, testCase, { author: Bench.author, width: 1366, height: 900 })
        waitForRendering(view)
        list = found(view, item => item instanceof ListView && item.model === module.outline)[0]
        verify(list)
        list.forceActiveFocus()
    }

    function entry(id: string): Item {
        const row = module.outline.rowOf(id)
        verify(row >= 0)
        list.positionViewAtIndex(row, ListView.Contain)
        grabImage(list) // Lines are laid out with the next picture.
        return list.itemAtIndex(row)
    }

    function chosen(): string {
        return module.arranging.chosen.join()
    }

    function click(id: string, modifiers = Qt.NoModifier, button = Qt.LeftButton) {
        const item = entry(id)
        mouseClick(item, 60, item.height / 2, button, modifiers)
    }

    /// Presses at one line, and goes to a place of another in steps.
    function drag(from: string, to: string, share: real) {
        const begin = entry(from)
        const end = entry(to)
        const start = begin.mapToItem(view, 60, begin.height / 2)
        const stop = end.mapToItem(view, 60, end.height * share)
        mousePress(view, start.x, start.y)
        for (let step = 1; step <= 10; ++step)
            mouseMove(view, start.x + (stop.x - start.x) * step / 10, start.y + (stop.y - start.y) * step / 10, 10)
        return stop
    }

    function test_severalAreChosenWithTheMouse() {
        show()
        const blocks = Bench.blocks(0)
        click(blocks[0])
        compare(chosen(), blocks[0])
        click(blocks[2], Qt.ShiftModifier)
        compare(chosen(), blocks.slice(0, 3).join())
        click(blocks[1], Qt.ControlModifier)
        compare(chosen(), [blocks[0], blocks[2]].join())
        keyClick(Qt.Key_Delete)
        compare(Bench.blocks(0).length, blocks.length - 2)
        compare(module.history.length, 1)
        keyClick(Qt.Key_Z, Qt.ControlModifier)
        compare(Bench.blocks(0).join(), blocks.join())
    }

    function test_severalAreChosenWithTheKeyboard() {
        show()
        const blocks = Bench.blocks(0)
        click(blocks[1])
        keyClick(Qt.Key_Down, Qt.ShiftModifier)
        keyClick(Qt.Key_Down, Qt.ShiftModifier)
        compare(chosen(), blocks.slice(1, 4).join())
        keyClick(Qt.Key_Up, Qt.ShiftModifier)
        compare(chosen(), blocks.slice(1, 3).join())
        keyClick(Qt.Key_Up, Qt.AltModifier)
        compare(Bench.blocks(0).slice(0, 3).join(), [blocks[1], blocks[2], blocks[0]].join())
        keyClick(Qt.Key_D, Qt.ControlModifier)
        compare(Bench.blocks(0).length, blocks.length + 2)
        compare(module.history.length, 2)
        keyClick(Qt.Key_A, Qt.ControlModifier)
        compare(module.arranging.chosen.length, blocks.length + 2)
        keyClick(Qt.Key_Up)
        verify(chosen().includes(list.currentItem.entryId), list.currentItem.title)
        keyClick(Qt.Key_Space, Qt.ControlModifier)
        compare(module.arranging.chosen.length, blocks.length + 1)
    }

    function test_theClipboardTakesSeveral() {
        show()
        const blocks = Bench.blocks(0)
        click(blocks[0])
        keyClick(Qt.Key_Down, Qt.ShiftModifier)
        keyClick(Qt.Key_X, Qt.ControlModifier)
        compare(Bench.blocks(0).length, blocks.length - 2)
        keyClick(Qt.Key_V, Qt.ControlModifier)
        compare(Bench.blocks(0).length, blocks.length)
        keyClick(Qt.Key_C, Qt.ControlModifier | Qt.ShiftModifier)
        keyClick(Qt.Key_V, Qt.ControlModifier | Qt.ShiftModifier)
        compare(Bench.blocks(0).length, blocks.length + 2)
        compare(module.history.length, 3)
    }

    function test_titlesAreChangedInPlace() {
        show()
        const sections = Bench.sections()
        view.addSection()
        compare(Bench.sections().length, sections.length + 1)
        tryVerify(() => view.Window.activeFocusItem instanceof TextInput)
        for (const letter of "For all")
            keyClick(letter)
        keyClick(Qt.Key_Return)
        compare(Bench.sections()[1], "For all")
        tryVerify(() => list.activeFocus)
        click(Bench.lessons()[0])
        keyClick(Qt.Key_F2)
        keyClick("x")
        keyClick(Qt.Key_Escape)
        verify(module.lessonTitle !== "x")
        verify(list.activeFocus)
        keyClick(Qt.Key_F2)
        keyClick("y")
        keyClick(Qt.Key_Tab)
        compare(module.lessonTitle, "y")
        compare(module.history.length, 3)
    }

    function test_blocksAreDragged() {
        show()
        const blocks = Bench.blocks(0)
        click(blocks[0])
        const place = drag(blocks[0], blocks[2], 0.8)
        verify(module.arranging.dragging)
        compare(module.arranging.dropRow, module.outline.rowOf(blocks[2]) + 1)
        mouseRelease(view, place.x, place.y)
        compare(Bench.blocks(0).slice(0, 3).join(), [blocks[1], blocks[2], blocks[0]].join())
        verify(!module.arranging.dragging)
        compare(list.contentY, list.originY) // It has not scrolled instead.
    }

    function test_severalAreDraggedOntoALesson() {
        show()
        module.arranging.choose(Bench.lessons()[0])
        const blocks = Bench.blocks(0)
        const count = Bench.blocks(1).length
        const last = blocks.length - 1
        click(blocks[last - 1])
        click(blocks[last], Qt.ShiftModifier)
        const place = drag(blocks[last], Bench.lessons()[1], 0.5)
        compare(module.arranging.dropLesson, Bench.lessons()[1])
        mouseRelease(view, place.x, place.y)
        compare(Bench.blocks(1).slice(count).join(), blocks.slice(last - 1).join())
        compare(module.history.length, 1)
    }

    /// Presses at the handle of a block of the page, and goes to a place of another in steps.
    function dragHandle(from: string, to: string, share: real): point {
        const frame = id => found(view, item => item instanceof BlockFrame && item.blockId === id)[0]
        const start = frame(from).mapToItem(view, 12, Theme.gap + 12)
        const stop = frame(to).mapToItem(view, 12, frame(to).height * share)
        mouseMove(view, start.x, start.y)
        mousePress(view, start.x, start.y)
        for (let step = 1; step <= 10; ++step)
            mouseMove(view, start.x, start.y + (stop.y - start.y) * step / 10, 10)
        // What is chosen is framed, and higher than before.
        grabImage(view)
        const there = frame(to).mapToItem(view, 12, frame(to).height * share)
        mouseMove(view, start.x, there.y)
        return Qt.point(start.x, there.y)
    }

    function test_aBlockIsDraggedByItsHandle_data() {
        return [{ tag: "before the second", to: 2, share: 0.2, order: [1, 0, 2] }, { tag: "behind it", to: 2, share: 0.8, order: [1, 2, 0] },
                { tag: "nowhere else", to: 1, share: 0.2, order: [0, 1, 2] }]
    }

    function test_aBlockIsDraggedByItsHandle(data) {
        show()
        const blocks = Bench.blocks(0)
        const place = dragHandle(blocks[0], blocks[data.to], data.share)
        verify(module.arranging.dragging)
        compare(module.arranging.dropRow, module.outline.rowOf(blocks[data.to]) + (data.share > 0.5 ? 1 : 0))
        mouseRelease(view, place.x, place.y)
        verify(!module.arranging.dragging)
        compare(Bench.blocks(0).slice(0, 3).join(), data.order.map(row => blocks[row]).join())
    }

    function test_escapeEndsADrag() {
        show()
        const blocks = Bench.blocks(0)
        const place = drag(blocks[0], blocks[3], 0.8)
        verify(module.arranging.dragging)
        keyClick(Qt.Key_Escape)
        verify(!module.arranging.dragging)
        mouseRelease(view, place.x, place.y)
        compare(Bench.blocks(0).join(), blocks.join())
        compare(module.history.length, 0)
    }

    function test_lessonsAreDragged() {
        show()
        const lessons = Bench.lessons()
        module.openLesson(lessons[1])
        const place = drag(lessons[1], lessons[0], 0.2)
        mouseRelease(view, place.x, place.y)
        compare(Bench.lessons().slice(0, 2).join(), [lessons[1], lessons[0]].join())
    }

    function test_blocksGoToALessonThatIsFound() {
        show()
        const blocks = Bench.blocks(0)
        click(blocks[0])
        keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier)
        tryVerify(() => view.Window.activeFocusItem instanceof TextInput)
        keyClick(Qt.Key_Return)
        tryVerify(() => !Bench.blocks(0).includes(blocks[0]))
        verify(Bench.blocks(1).includes(blocks[0]))
    }

    function test_theMenuComesByKeyAndMouse_data() {
        return [{ tag: "key", key: true }, { tag: "mouse", key: false }]
    }

    function test_theMenuComesByKeyAndMouse(data) {
        show()
        const blocks = Bench.blocks(0)
        click(blocks[1])
        if (data.key)
            keyClick(Qt.Key_F10, Qt.ShiftModifier)
        else
            click(blocks[1], Qt.NoModifier, Qt.RightButton)
        tryVerify(() => !list.activeFocus)
        const removing = () => view.Window.activeFocusItem.text === "Remove"
        for (let times = 0; times < 12 && !removing(); ++times)
            keyClick(Qt.Key_Down)
        verify(removing())
        keyClick(Qt.Key_Return)
        tryVerify(() => !Bench.blocks(0).includes(blocks[1]))
    }

    function test_aCopyIsAskedFor() {
        show()
        asked.target = view
        asked.clear()
        keyClick(Qt.Key_S, Qt.ControlModifier | Qt.ShiftModifier)
        compare(asked.count, 1)
    }
}
