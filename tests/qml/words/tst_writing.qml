// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Author
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Test
import "../controls"

/// Texts of Markdown, on the page and in the form: links, marks, and how the keyboard leaves them.
ControlTest {
    id: testCase

    property EditorPage page: null
    readonly property ModuleEditor module: Bench.module
    readonly property string asked: "lesson:fdkd3yb98x"
    readonly property string term: "glossary:termtermt1"

    name: "Writing"
    width: 1366
    height: 900

    Component { id: pages; EditorPage { } }

    function show(element: string) {
        init()
        Bench.begin("en", element)
        page = createTemporaryObject(pages, testCase, { author: Bench.author, width: 1366, height: 900 })
        waitForRendering(page)
    }

    /// The field of the text on the page that is chosen, with \a text in it and the keyboard.
    function write(text: string): SpellingField {
        show("text")
        module.writeText(module.block, text)
        const frame = found(page, item => item instanceof EditedPage)[0]
        frame.takeFocus()
        const field = found(frame, item => item instanceof SpellingField && item.visible)[0]
        verify(field.area.activeFocus)
        return field
    }

    function line(path: string): FormLine {
        return found(page, item => item instanceof FormLine && item.path === path)[0]
    }

    function button(where: Item, text: string): IconButton {
        return found(where, item => item instanceof IconButton && item.visible && item.text === text)[0] ?? null
    }

    function sheet(where: Item): LinkTargetSheet {
        return found(where, item => item instanceof MarkdownBar && item.choosing)[0]?.sheet ?? null
    }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter)
    }

    /// Opens the sheet, types, and takes the first that is found.
    function link(typed: string) {
        keyClick(Qt.Key_L, Qt.ControlModifier)
        tryVerify(() => sheet(page) !== null && sheet(page).opened)
        type(typed)
        keyClick(Qt.Key_Return)
        tryVerify(() => sheet(page) === null)
    }

    function test_wordsBecomeALink_data() {
        return [
            { tag: "lesson", typed: "asked", words: "[the fair](" + asked + ")" },
            { tag: "term", typed: "term", words: "[the fair](" + term + ")" },
            { tag: "address", typed: "https://example.org/a", words: "[the fair](https://example.org/a)" },
            { tag: "address without its scheme", typed: "example.org", words: "[the fair](https://example.org)" },
            { tag: "mailbox", typed: "a@example.org", words: "[the fair](mailto:a@example.org)" },
        ]
    }
    function test_wordsBecomeALink(row) {
        const field = write("see the fair soon")
        const steps = module.position
        field.area.select(4, 12)
        link(row.typed)
        compare(field.text, `see ${row.words} soon`)
        compare(module.position, steps + 1)
        tryVerify(() => field.area.activeFocus)
        compare(field.area.cursorPosition, 4 + row.words.length)
        module.undo()
        compare(field.text, "see the fair soon")
    }

    function test_typingBeforeAndAfterAreOtherSteps() {
        const field = write("")
        type("see ")
        const steps = module.position
        link("asked")
        tryVerify(() => field.area.activeFocus)
        type(" soon")
        compare(field.text, `see [What is asked](${asked}) soon`)
        compare(module.position, steps + 2)
        module.undo()
        module.undo()
        compare(field.text, "see ")
    }

    function test_withoutWordsTheTitleIsShown() {
        const field = write("")
        link("term")
        compare(field.text, `[Term](${term})`)
    }

    function test_aLinkIsChanged() {
        const field = write(`see [the *fair*](${term}) soon`)
        field.area.cursorPosition = 8
        keyClick(Qt.Key_L, Qt.ControlModifier)
        tryVerify(() => sheet(page) !== null && sheet(page).opened)
        compare(sheet(page).entries[0].text, "Term") // What it leads to now comes first.
        type("asked")
        keyClick(Qt.Key_Return)
        compare(field.text, `see [the *fair*](${asked}) soon`)
    }

    function test_anAddressIsThereToBeChanged() {
        const field = write("see [the fair](https://example.org/a) soon")
        field.area.cursorPosition = 8
        keyClick(Qt.Key_L, Qt.ControlModifier)
        tryVerify(() => sheet(page) !== null && sheet(page).opened)
        compare(sheet(page).wanted, "https://example.org/a")
        keyClick(Qt.Key_End)
        type("b")
        keyClick(Qt.Key_Return)
        compare(field.text, "see [the fair](https://example.org/ab) soon")
    }

    function test_aLinkBecomesWords() {
        const field = write("see [the fair](https://example.org/a) soon")
        field.area.cursorPosition = 8
        link("no link")
        compare(field.text, "see the fair soon")
    }

    function test_escLeavesTheTextAsItIs() {
        const field = write("see the fair soon")
        const steps = module.position
        field.area.select(4, 12)
        keyClick(Qt.Key_L, Qt.ControlModifier)
        tryVerify(() => sheet(page) !== null && sheet(page).opened)
        compare(sheet(page).entries.filter(entry => entry.text.startsWith("No link")).length, 0)
        keyClick(Qt.Key_Escape)
        tryVerify(() => sheet(page) === null)
        compare(module.position, steps)
        tryVerify(() => field.area.activeFocus)
    }

    function test_aTargetThatCannotBeOneHasARemedy() {
        write("see [the fair](lesson:Welcome) soon")
        const remedy = () => found(page, item => item instanceof ProblemLine && item.wayWords === "Choose another target …")[0]
        tryVerify(() => remedy() !== undefined, 10000)
        remedy().chosen()
        const sheets = found(page, item => item instanceof EditorSheets)[0]
        tryVerify(() => sheets.sheetFor("target").opened)
        type("asked")
        keyClick(Qt.Key_Return)
        compare(module.undoText, "Change a link")
        tryVerify(() => remedy() === undefined, 10000)
    }

    function test_buttonsMarkTheText_data() {
        return [
            { tag: "Bold", text: "a **b** c" },
            { tag: "Italic", text: "a *b* c" },
            { tag: "Code", text: "a `b` c" },
            { tag: "Quotation", text: "> a b c" },
            { tag: "List", text: "- a b c" },
            { tag: "Numbered", text: "1. a b c" },
            { tag: "Heading", text: "## a b c" },
        ]
    }
    function test_buttonsMarkTheText(row) {
        const field = write("a b c")
        field.area.select(2, 3)
        waitForRendering(page)
        mouseClick(button(page, row.tag))
        compare(field.text, row.text)
        verify(field.area.activeFocus)
    }

    function test_headingsBelowAreSmall() {
        const field = write("a\n\nb")
        field.area.cursorPosition = 4
        waitForRendering(page)
        mouseClick(button(page, "Heading"))
        compare(field.text, "a\n\n### b")
        mouseClick(button(page, "Heading"))
        compare(field.text, "a\n\nb")
    }

    function test_linesOfCodeGetABlock() {
        const field = write("a\nb")
        field.area.selectAll()
        waitForRendering(page)
        mouseClick(button(page, "Code"))
        compare(field.text, "```\na\nb\n```")
    }

    function test_theFormHasTheSameMarks() {
        show("single-choice")
        const prompt = line("prompt")
        verify(button(prompt, "Bold") === null)
        prompt.takeFocus()
        tryVerify(() => button(prompt, "Bold") !== null)
        const field = found(prompt, item => item instanceof SpellingField)[0]
        field.area.selectAll()
        field.area.remove(0, field.area.length)
        type("ab")
        field.area.selectAll()
        keyClick(Qt.Key_B, Qt.ControlModifier)
        compare(field.text, "**ab**")
        compare(prompt.value, "**ab**")
        waitForRendering(page)
        mouseClick(button(prompt, "Quotation"))
        compare(prompt.value, "> **ab**")
        keyClick(Qt.Key_Home, Qt.ControlModifier)
        link("asked")
        compare(prompt.value, `[What is asked](${asked})> **ab**`)
    }

    function test_whatIsClickedBelowAMarkedFieldStaysThere() {
        show("single-choice")
        const prompt = line("prompt")
        prompt.takeFocus()
        tryVerify(() => button(prompt, "Bold") !== null)
        waitForRendering(page)
        const inspector = found(page, item => item instanceof Inspector)[0]
        const next = found(inspector, item => item instanceof IconButton && item.visible && item.text.startsWith("Remove: "))[0]
        found(inspector, item => item instanceof ScrollPage)[0].ensureVisible(next)
        wait(50)
        const hints = () => found(page, item => item instanceof FormLine && /^hint\.\d+$/.test(item.path)).length
        const before = hints()
        mousePress(next)
        wait(50)
        mouseRelease(next)
        tryVerify(() => hints() === before - 1)
        tryVerify(() => button(prompt, "Bold") === null)
    }

    function test_plainTextsHaveNoMarks() {
        show("single-choice")
        module.chooseBlock("")
        const title = line("title")
        title.takeFocus()
        wait(50)
        verify(button(title, "Bold") === null)
        const before = title.value
        keyClick(Qt.Key_B, Qt.ControlModifier)
        compare(title.value, before)
    }

    function test_escLeavesTheTextToItsBlock() {
        const field = write("a b")
        const written = module.block
        const blocks = Bench.blocks(Bench.lessons().indexOf(module.lesson))
        keyClick(Qt.Key_Escape)
        verify(!field.area.activeFocus)
        keyClick(Qt.Key_Down)
        verify(module.block !== written)
        keyClick(Qt.Key_Up)
        compare(module.block, written)
        wait(60)
        verify(!field.area.activeFocus)
        keyClick(Qt.Key_Return)
        verify(field.area.activeFocus)
        keyClick(Qt.Key_Delete)
        compare(module.block, written)
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Delete)
        compare(Bench.blocks(Bench.lessons().indexOf(module.lesson)).length, blocks.length - 1)
        verify(module.block !== written)
    }

    function test_aNewTextIsWrittenAtOnce() {
        write("a b")
        keyClick(Qt.Key_Escape)
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        const palette = found(page, item => item instanceof EditorSheets)[0].sheetFor("palette")
        tryVerify(() => palette.opened)
        type("text")
        keyClick(Qt.Key_Return)
        tryVerify(() => !palette.visible)
        tryVerify(() => found(page, item => item instanceof SpellingField && item.visible && item.area.activeFocus && item.text === "").length === 1)
    }

    function test_aPictureIsPastedWhileATextIsWritten() {
        const field = write("a b")
        const lesson = Bench.lessons().indexOf(module.lesson)
        const before = Bench.blocks(lesson).length
        Bench.copyPicture()
        keyClick(Qt.Key_V, Qt.ControlModifier)
        tryVerify(() => Bench.blocks(lesson).length === before + 1, 10000)
        compare(module.formTitle, "Picture")
        compare(field.text, "a b")
    }

    function test_textIsPastedAsEver() {
        const field = write("a b")
        field.area.select(0, 1)
        keyClick(Qt.Key_C, Qt.ControlModifier)
        field.area.cursorPosition = 3
        keyClick(Qt.Key_V, Qt.ControlModifier)
        compare(field.text, "a ba")
    }
}
