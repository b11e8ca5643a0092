// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Author
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Test
import "../controls"

/// The lesson as learners get it, beside the work.
ControlTest {
    id: testCase

    property EditorPage page: null
    property PreviewPane pane: null
    property PreviewStage stage: null
    readonly property ModuleEditor module: Bench.module

    name: "Preview"
    width: 1600
    height: 900

    Component { id: pages; EditorPage { } }

    function show(element: string, wide = 1600) {
        init()
        Bench.begin("en", element, "de")
        page = createTemporaryObject(pages, testCase, { author: Bench.author, width: wide, height: 900 })
        waitForRendering(page)
        keyClick(Qt.Key_E, Qt.ControlModifier)
        pane = found(page, item => item instanceof PreviewPane)[0]
        stage = found(page, item => item instanceof PreviewStage)[0]
        tryVerify(() => stage.ready, 30000)
        tryVerify(() => text() && text().settled, 30000)
    }

    /// Items of the preview belong to another engine, which has types of its own.
    function text(): Item {
        return found(stage, item => item.objectName === "lessonText")[0]
    }

    function view(block: string): Item {
        return text().blockAt(module.page.rowOf(block))
    }

    function placeOf(block: string): real {
        return view(block).mapToItem(stage, 0, 0).y
    }

    function written(words: string): bool {
        return found(stage, item => String(item.text ?? "").includes(words)).length > 0
    }

    function choose(label: string, option: string) {
        const button = found(pane, item => item instanceof ChoiceButton && item.label === label)[0]
        verify(button, label)
        grabImage(page)
        mouseClick(button)
        let entry = null
        tryVerify(() => entry = found(page.Window.contentItem, item => item instanceof MenuEntry && item.visible && item.text === option)[0])
        grabImage(page) // Entries are laid out with the next picture.
        mouseClick(entry)
    }

    function test_itStandsBesideThePageWhereThereIsRoom() {
        show("text")
        const edited = found(page, item => item instanceof EditedPage)[0]
        verify(edited.visible && pane.visible)
        verify(edited.x + edited.width <= pane.x)
        page.width = 1000
        tryVerify(() => !edited.visible)
        verify(pane.visible)
        keyClick(Qt.Key_E, Qt.ControlModifier)
        tryVerify(() => edited.visible && !pane.visible)
        compare(module.preview.lesson, null)
    }

    function test_itBeginsAtTheChosenBlockAndFollows() {
        show("steps")
        const block = module.block
        verify(module.page.rowOf(block) > 4)
        tryVerify(() => placeOf(block) >= 0 && placeOf(block) < stage.height - 100, 5000, placeOf(block) + " of " + stage.height)
        module.chooseNext(-1)
        verify(module.block !== block)
        tryVerify(() => placeOf(module.block) >= 0 && placeOf(module.block) < stage.height - 100)
    }

    function test_whatIsWrittenComesAndTheRestStays() {
        show("text")
        const block = module.block
        const other = view(Bench.blocks(module.lessonNumber - 1).find(id => id !== block))
        const shown = other.view
        const before = view(block)
        tryVerify(() => placeOf(block) >= 0)
        module.writeText(block, "## Quite new words\n\nand more of them.")
        tryVerify(() => written("more of them"), 30000)
        grabImage(page)
        wait(100) // What follows from its height.
        const place = text().contentY
        for (const letter of ["A", "AB", "ABC"])
            module.writeText(block, "## Quite new words\n\nand more of them. " + letter)
        verify(!written("ABC"), "only after a pause")
        tryVerify(() => written("ABC"), 30000)
        compare(view(block), before)
        compare(other.view, shown)
        compare(text().contentY, place)
        module.addBlock("callout")
        module.writeText(module.block, "Something to keep in mind")
        tryVerify(() => written("Something to keep in mind"), 30000)
        module.undo()
        module.undo()
        tryVerify(() => !written("Something to keep in mind"), 30000)
    }

    function test_anotherLessonComesIntoItsPlace() {
        show("text")
        const before = text()
        module.openLesson(Bench.lessons().find(id => id !== module.lesson))
        tryVerify(() => text() && text() !== before && written(module.lessonTitle), 30000)
    }

    function test_itHasColoursOfItsOwn() {
        show("text")
        verify(Qt.colorEqual(stage.children[0].color, Theme.light.paper))
        choose("Colours", "Dark")
        tryVerify(() => Qt.colorEqual(stage.children[0].color, Theme.night.paper))
        compare(Theme.scheme, Theme.Scheme.Light)
        choose("Colours", "High contrast, dark")
        tryVerify(() => Qt.colorEqual(stage.children[0].color, Theme.highDark.paper))
        Theme.scheme = Theme.Scheme.HighLight
        choose("Colours", "As the program")
        tryVerify(() => Qt.colorEqual(stage.children[0].color, Theme.highLight.paper))
    }

    function test_itHasATextSizeOfItsOwn() {
        show("text")
        const title = () => found(stage, item => item.text === module.lessonTitle)[0]
        const before = title().font.pixelSize
        choose("Text size", "200 %")
        tryVerify(() => title().font.pixelSize > 1.4 * before)
        compare(Theme.readingScale, 1)
        compare(Bench.author.settings.readingScale, 1)
    }

    function test_itSpeaksAnyLanguage() {
        show("text")
        const language = Bench.author.settings.language
        compare(module.preview.language, 0)
        choose("Language", module.languageNames[1])
        compare(module.preview.language, 1)
        tryVerify(() => module.preview.lesson.title !== module.lessonTitle && written(module.preview.lesson.title), 30000)
        compare(Bench.author.settings.language, language)
    }

    function test_itIsAsWideAsAScreen() {
        show("text")
        compare(stage.width, pane.width)
        choose("Screen", "Telephone")
        tryCompare(stage, "width", 400)
        compare(stage.scale, 1)
        choose("Screen", "Tablet")
        tryCompare(stage, "width", 800)
        verify(stage.scale < 1)
        compare(Math.round(stage.scale * 800), pane.width - 16)
    }

    function test_theDividerIsMovedAndRemembered() {
        show("text")
        const divider = found(page, item => item instanceof Divider)[0]
        const share = Bench.author.layout.previewShare
        const from = divider.mapToItem(page, 4, 400)
        mousePress(page, from.x, from.y)
        for (let step = 1; step <= 10; ++step)
            mouseMove(page, from.x - 10 * step, from.y, 5)
        mouseRelease(page, from.x - 100, from.y)
        verify(Bench.author.layout.previewShare > share + 0.05)
        verify(Math.abs(divider.mapToItem(page, 4, 0).x - from.x + 100) < 3)
        divider.forceActiveFocus(Qt.TabFocusReason)
        const moved = Bench.author.layout.previewShare
        keyClick(Qt.Key_Right)
        verify(Bench.author.layout.previewShare < moved)
        mouseDoubleClickSequence(divider, 4, 300)
        compare(Bench.author.layout.previewShare, 0.5)
    }

    function test_f6GoesThroughAllPanes() {
        show("text")
        page.nextPane()
        const edited = found(page, item => item instanceof EditedPage)[0]
        for (let step = 0; step < 4 && !edited.activeFocus; ++step)
            page.nextPane()
        verify(edited.activeFocus)
        page.nextPane()
        verify(pane.activeFocus)
        page.nextPane()
        verify(found(page, item => item instanceof Inspector)[0].activeFocus)
    }
}
