// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Author
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Test
import "../controls"

/// What stands beside the page: fields, what acts on the chosen blocks, and problems with their remedies.
ControlTest {
    id: testCase

    property EditorPage page: null
    property Inspector inspector: null
    readonly property ModuleEditor module: Bench.module

    name: "Inspector"
    width: 1366
    height: 900

    Component { id: pages; EditorPage { } }

    function show(element: string) {
        init()
        Bench.begin("en", element)
        page = createTemporaryObject(pages, testCase, { author: Bench.author, width: 1366, height: 900 })
        waitForRendering(page)
        inspector = found(page, item => item instanceof Inspector)[0]
    }

    function button(text: string): Item {
        return found(inspector, item => item instanceof IconButton && item.text === text && item.visible)[0]
    }

    function sheet(name: string): Sheet {
        return found(page, item => item instanceof EditorSheets)[0].sheetFor(name)
    }

    function line(way: string): ProblemLine {
        return found(inspector, item => item instanceof ProblemLine && item.wayWords === way)[0] ?? null
    }

    /// Clicks the remedy of the first problem that has it.
    function mend(way: string) {
        tryVerify(() => line(way) !== null, 10000, way)
        const pressed = found(line(way), item => item instanceof ActionButton && item.text === way)[0]
        pressed.forceActiveFocus(Qt.TabFocusReason)
        wait(50)
        keyClick(Qt.Key_Space)
    }

    /// The field that is being written in, of those with \a label.
    function writtenField(label: string): LongField {
        return found(inspector, item => item instanceof LongField && item.visible && item.label === label)[0]
    }

    function test_ctrlEnterSendsACommentAndAReply() {
        show("text")
        keyClick(Qt.Key_M, Qt.ControlModifier | Qt.AltModifier)
        tryVerify(() => writtenField("Your comment").activeFocus || writtenField("Your comment").area.activeFocus)
        keyClick("a")
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        compare(module.comments.here.count, 1)
        verify(!sheet("palette").visible)

        const reply = found(inspector, item => item instanceof ActionButton && item.visible && item.text === "Reply")[0]
        reply.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        keyClick("b")
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        compare(found(inspector, item => item instanceof CommentItem)[0].replies.length, 1)
        verify(!sheet("palette").visible)
        verify(reply.activeFocus)
        keyClick(Qt.Key_Return, Qt.ControlModifier) // Nobody writes a comment.
        tryVerify(() => sheet("palette").visible)
    }

    function test_theArrowsAndTheBinActOnAllThatAreChosen() {
        show("")
        const blocks = Bench.blocks(0)
        module.arranging.choose(blocks[1])
        module.arranging.extendTo(blocks[2])
        compare(module.arranging.chosen.length, 2)
        grabImage(page) // Buttons are laid out with the next picture.
        mouseClick(button("Move up"))
        compare(Bench.blocks(0).slice(0, 3).join(), [blocks[1], blocks[2], blocks[0]].join())
        mouseClick(button("Move down"))
        mouseClick(button("Move down"))
        compare(Bench.blocks(0).slice(0, 4).join(), [blocks[0], blocks[3], blocks[1], blocks[2]].join())
        compare(module.history.length, 3)
        mouseClick(button("Remove 2 blocks"))
        compare(Bench.blocks(0).length, blocks.length - 2)
        compare(module.history.length, 4)
        module.undo()
        compare(Bench.blocks(0).length, blocks.length)
        module.arranging.choose(blocks[0])
        verify(button("Remove the block"))
    }

    function test_ctrlEnterAddsABlockWhileAListIsOpen() {
        show("callout")
        const box = found(inspector, item => item instanceof ComboField && item.visible)[0]
        box.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        const list = box.children[0] && found(box, item => item.popup !== undefined)[0].popup
        tryVerify(() => list.opened)
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        tryVerify(() => sheet("palette").opened)
        tryVerify(() => !list.visible)
    }

    function test_escClosesAnOpenListAndNothingElse() {
        show("callout")
        const box = found(inspector, item => item instanceof ComboField && item.visible)[0]
        box.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        const list = found(box, item => item.popup !== undefined)[0].popup
        tryVerify(() => list.opened)
        keyClick(Qt.Key_Escape)
        tryVerify(() => !list.visible)
        verify(box.activeFocus)
        compare(module.history.length, 0)
    }

    function test_anotherBlockIsShownFromItsBeginning() {
        show("worksheet")
        const details = found(inspector, item => item instanceof ScrollPage)[0]
        tryVerify(() => details.end > 100)
        details.contentY = details.end
        module.chooseNext(-1)
        tryCompare(details, "contentY", 0)
    }

    function test_inANarrowWindowAnotherViewIsShown() {
        show("text")
        page.width = 480
        verify(page.narrow)
        page.pane = 2
        keyClick(Qt.Key_T, Qt.ControlModifier)
        compare(page.view, EditorBar.View.Translate)
        verify(found(page, item => item instanceof TranslatePane)[0].visible)
        page.pane = 0
        keyClick(Qt.Key_E, Qt.ControlModifier)
        verify(found(page, item => item instanceof EditedPage)[0].visible)
        page.pane = 2
        keyClick(Qt.Key_E, Qt.ControlModifier)
        verify(found(page, item => item instanceof PreviewPane)[0].visible)
    }

    function test_theTourBeginsAtTheOutlineInANarrowWindow() {
        show("text")
        page.width = 480
        page.tour()
        verify(found(page, item => item instanceof OutlinePane)[0].visible)
        keyClick(Qt.Key_Escape)
    }

    function test_facilitatorsNotesAreWritten() {
        show("text")
        verify(!writtenField("English"))
        page.writeNotes()
        const field = writtenField("English")
        tryVerify(() => field.area.activeFocus)
        for (const letter of ["S", "l", "o", "w"])
            keyClick(letter)
        compare(module.history.length, 1)
        compare(module.undoText, "Write the facilitator’s notes")
        keyClick(Qt.Key_S, Qt.ControlModifier)
        compare(Bench.fileText("coach/notes.md"), "Slow\n")
        module.undo()
        tryCompare(field, "text", "")
    }

    function test_whatMustBeRightBeforePackingLeadsThere() {
        show("text")
        module.addBlock("single-choice")
        const asked = module.block
        const obstacles = () => found(sheet("pack").contentItem, item => item.severe === true && item.visible)
        module.chooseModule()
        tryVerify(() => module.problems.errors > 0, 10000)
        keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier)
        tryVerify(() => sheet("pack").opened)
        compare(obstacles().length, Math.min(module.problems.errors, 5))
        verify(obstacles()[0].activeFocus, "the first of them is next")
        keyClick(Qt.Key_Return)
        tryVerify(() => !sheet("pack").visible)
        compare(module.block, asked)
        const wanted = found(inspector, item => item instanceof ProblemLine)[0].field
        verify(wanted)
        tryVerify(() => lampAt(found(inspector, item => item instanceof FormLine && item.path === wanted)[0]))
    }

    function test_theSizeFollowsWhatIsPacked() {
        show("text")
        keyClick(Qt.Key_P, Qt.ControlModifier | Qt.ShiftModifier)
        const pack = sheet("pack")
        tryVerify(() => pack.opened)
        const size = () => (found(pack.contentItem, item => item instanceof UiText && item.visible && item.text.includes(" · about "))[0] ?? { text: "" }).text
        tryVerify(() => size().length > 0, 10000)
        const all = size()
        module.facilitatorNotes.write(0, "Slowly. ".repeat(10000))
        pack.close()
        tryVerify(() => !pack.visible)
        pack.open()
        tryVerify(() => pack.opened)
        tryVerify(() => size().length > 0 && size() !== all, 10000)
        const switches = found(pack.contentItem, item => item instanceof TestSwitch && item.text.startsWith("For learners only"))
        switches[0].forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        verify(switches[0].checked)
        tryVerify(() => size() === all)
    }

    function test_headingsAreMended() {
        show("text")
        module.writeText(module.block, "Words first\n\n# A heading")
        mend("Change the levels")
        compare(module.history.length, 2)
        compare(module.undoText, "Change the levels of headings")
        verify(page.news.length > 0)
        module.undo()
        tryVerify(() => line("Change the levels") !== null, 10000)
    }

    function test_aBrokenLinkGetsATarget() {
        show("text")
        module.writeText(module.block, "See [this](lesson:nothing00a).")
        mend("Choose another target …")
        tryVerify(() => sheet("target").opened)
        keyClick(Qt.Key_Return)
        tryVerify(() => !sheet("target").visible)
        compare(module.undoText, "Change a link")
        tryVerify(() => line("Choose another target …") === null, 10000)
    }

    function test_anUnsafeLinkIsMadePlainOrLookedAt() {
        show("text")
        const asked = module.block
        module.writeText(asked, "Read [the rules](javascript:alert).")
        tryVerify(() => line("Make it plain text") !== null, 10000)
        module.chooseBlock("")
        const buttons = found(line("Make it plain text"), item => item instanceof ActionButton && item.visible)
        compare(buttons.length, 2)
        const said = line("Make it plain text").text
        compare(ScreenReader.name(buttons[0]), buttons[0].text + ": " + said)
        compare(ScreenReader.name(buttons[1]), "Make it plain text: " + said)
        grabImage(page)
        buttons[0].forceActiveFocus(Qt.TabFocusReason) // It comes into sight.
        mouseClick(buttons[0])
        compare(module.block, asked)
        compare(module.history.length, 1)
        mend("Make it plain text")
        compare(module.history.length, 2)
        compare(module.undoText, "Remove a link")
        tryVerify(() => line("Make it plain text") === null, 10000)
    }

    function test_theKeyForTheNextProblemChangesNothing() {
        show("audio")
        module.arranging.remove()
        tryVerify(() => line("Remove the file") !== null, 10000)
        const steps = module.history.length
        for (let i = 0; i < module.problems.count; ++i)
            inspector.nextProblem()
        compare(module.history.length, steps)
    }

    function test_thePackingSheetSaysWhatShouldBeLookedAt() {
        show("text")
        const publish = sheet("pack")
        const said = text => found(publish.contentItem, item => item instanceof StatusTag && item.visible && item.text === text).length === 1
        tryCompare(module.problems, "warnings", 0, 10000)
        publish.open()
        tryVerify(() => said("Nothing stands in the way."))
        keyClick(Qt.Key_Escape)
        tryVerify(() => !publish.visible)
        module.writeText(module.block, "Words first\n\n# A heading")
        tryCompare(module.problems, "warnings", 1, 10000)
        publish.open()
        tryVerify(() => said("Nothing stands in the way; 1 problem should be looked at."))
    }

    function test_aFileThatNothingUsesIsRemoved() {
        show("audio")
        module.arranging.remove()
        const steps = module.history.length
        mend("Remove the file")
        compare(module.history.length, steps + 1)
        verify(page.news.startsWith("Removed:"))
    }

    function test_aPaleTextInAPictureLeadsToItsFile() {
        show("text")
        module.addFile(Bench.file("quay.svg", `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="100"><rect width="600" height="100" fill="#fff"/>`
                                     + `<text x="20" y="50" font-size="20" fill="#bbb">Haven</text></svg>`))
        const pale = () => found(inspector, item => item instanceof ProblemLine && item.text.includes("“Haven”"))
        tryVerify(() => pale().length === 1, 10000)
        compare(pale()[0].hint, ProblemList.Reading)
        pale()[0].chosen()
        const media = sheet("media")
        tryVerify(() => media.opened)
        compare(media.chosen, "media/quay.svg")
        const row = found(media.contentItem, item => item instanceof MediaRow && item.path === "media/quay.svg")[0]
        verify(row.open)
        verify(lampAt(row), "it has the keyboard")
        keyClick(Qt.Key_Escape)
        tryVerify(() => !media.visible)
        media.open()
        tryVerify(() => media.opened)
        compare(media.chosen, "")
    }

    function test_aBlockWithoutItsFileSaysSo() {
        show("text")
        const said = () => found(page, item => item instanceof StatusTag && item.text === "No file yet" && item.visible).length
        compare(said(), 0)
        module.addBlock("image")
        tryVerify(() => said() === 1)
        verify(found(page, item => item instanceof StatusTag && item.text === "This picture cannot be shown." && item.visible).length > 0)
        tryVerify(() => found(inspector, item => item instanceof ProblemLine && item.field === "media").length === 1, 10000)
        module.form.edit(module.form.rowOf("media"), "media/four-springs.svg")
        tryVerify(() => said() === 0)
    }

    function test_aNewLessonAsksForItsTitle() {
        show("")
        module.addLesson()
        const title = () => found(inspector, item => item instanceof FormLine && item.path === "title")[0]
        tryVerify(() => lampAt(title()), 5000)
        for (const letter of ["K", "e", "y"])
            keyClick(letter)
        tryCompare(title(), "value", "Key")
        compare(module.lessonTitle, "Key")
    }

    function test_whatIsMissingLeadsToItsField() {
        show("text")
        module.addBlock("single-choice")
        const asked = module.block
        const row = module.form.rowOf("option.0.right")
        verify(row >= 0)
        module.form.edit(row, "no")
        module.chooseBlock("")
        tryVerify(() => found(inspector, item => item instanceof ProblemLine && item.field === "option.0.right").length === 1, 10000)
        found(inspector, item => item instanceof ProblemLine && item.field === "option.0.right")[0].chosen()
        compare(module.block, asked)
        tryVerify(() => found(inspector, item => item instanceof FormLine && item.path === "option.0.right")[0].activeFocus
                  || found(found(inspector, item => item instanceof FormLine && item.path === "option.0.right")[0], item => item.activeFocus).length > 0)
    }
}
