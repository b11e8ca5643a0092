// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Author
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Test
import "../controls"

/// Comments, written and dealt with by the keyboard alone.
ControlTest {
    id: testCase

    name: "Comments"
    width: 400
    height: 800

    Component { id: panes; CommentsPane { width: 320 } }
    Component { id: sheets; CommentsSheet { } }

    function show(): CommentsPane {
        init()
        Bench.beginWriting("the ship")
        return createTemporaryObject(panes, testCase, { comments: Bench.module.comments })
    }

    function button(pane: Item, text: string): ActionButton {
        return found(pane, item => item instanceof ActionButton && item.visible && item.text === text)[0] ?? null
    }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter)
    }

    function test_aCommentIsWritten() {
        const pane = show()
        button(pane, "Comment").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        type("why")
        const name = found(pane, item => item instanceof Field && item.visible)[0]
        verify(name.text.length > 0) // The login's, to begin with.
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        compare(Bench.module.comments.here.count, 1)
        compare(Bench.module.position, 1)
        verify(button(pane, "Comment").activeFocus)
        const item = found(pane, item => item instanceof CommentItem)[0]
        compare(item.said, "why")

        keyClick(Qt.Key_Return) // The name is asked only once.
        compare(found(pane, item => item instanceof Field && item.visible).length, 0)
    }

    function test_itBelongsToTheBlockWhereItWasBegun() {
        const pane = show()
        const block = Bench.module.block
        pane.write()
        type("why")
        Bench.module.chooseNext(1)
        verify(Bench.module.block !== block)
        verify(found(pane, item => item instanceof UiText && item.visible && item.text.startsWith("About: ")).length === 1)
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        compare(Bench.module.comments.here.count, 0)
        Bench.module.chooseBlock(block)
        compare(Bench.module.comments.here.count, 1)
    }

    function test_anEmptyOneIsNotSent() {
        const pane = show()
        pane.write()
        verify(!button(pane, "Send the comment").enabled)
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        compare(Bench.module.position, 0)
    }

    function test_repliesAndResolving() {
        const pane = show()
        Bench.module.comments.add("why")
        tryVerify(() => button(pane, "Reply") !== null)
        button(pane, "Reply").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Space)
        type("so")
        keyClick(Qt.Key_Return, Qt.ControlModifier)
        const item = found(pane, item => item instanceof CommentItem)[0]
        compare(item.replies.length, 1)
        verify(item.replies[0].endsWith("so"))

        button(pane, "Resolve").forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Return)
        compare(Bench.module.comments.open.count, 0)
        verify(item.resolved)
        grabImage(pane) // Rows of buttons are laid out with the next picture.
        mouseClick(button(pane, "Reopen"))
        compare(Bench.module.comments.open.count, 1)
        grabImage(pane)
        mouseClick(button(pane, "Remove"))
        compare(Bench.module.comments.here.count, 0)
        Bench.module.undo()
        compare(Bench.module.comments.here.count, 1)
    }

    function test_theListGoesThere() {
        show()
        const block = Bench.module.block
        Bench.module.comments.add("why")
        Bench.module.chooseModule()
        const sheet = createTemporaryObject(sheets, testCase, { module: Bench.module })
        sheet.open()
        tryVerify(() => sheet.opened)
        keyClick(Qt.Key_Return)
        tryVerify(() => !sheet.visible)
        compare(Bench.module.block, block)
    }
}
