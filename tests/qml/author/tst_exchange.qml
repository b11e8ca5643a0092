// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Author
import Kogge.Controls
import Kogge.Test
import "../controls"

/// Files that are written for others.
ControlTest {
    id: testCase

    name: "Exchange"
    width: 1180
    height: 800

    Component { id: panes; TranslatePane { } }
    Component { id: handouts; HandoutSheet { } }

    function test_eachKindOfFileHasItsEnding() {
        init()
        Bench.begin("en", "", "de")
        const pane = createTemporaryObject(panes, testCase, { module: Bench.module, width: 1000, height: 700 })
        const choosers = found(pane, item => item instanceof FileChooser && item.saving)
        compare(choosers.map(chooser => chooser.suffix).sort(), ["csv", "xlf"])
        for (const chooser of choosers) {
            compare(chooser.filters.length, 1)
            verify(chooser.filters[0].includes(`*.${chooser.suffix}`), chooser.filters[0])
        }
    }

    function test_aLanguageIsRemoved() {
        init()
        Bench.begin("en", "", "de")
        Bench.module.startTranslation()
        const pane = createTemporaryObject(panes, testCase, { module: Bench.module, width: 1000, height: 700 })
        const entry = text => found(pane.Window.contentItem, item => item instanceof MenuEntry && item.visible && item.text === text)[0]
        const button = text => found(pane.Window.contentItem, item => item instanceof ActionButton && item.visible && item.text === text)[0]
        const open = () => {
            mouseClick(found(pane, item => item instanceof IconButton && item.text === "For translators")[0])
            tryVerify(() => entry("Remove this language …"))
            mouseClick(entry("Remove this language …"))
            tryVerify(() => button("Remove") && button("Remove").activeFocus)
        }
        open()
        keyClick(Qt.Key_Escape)
        compare(pane.table.languages.length, 1)
        tryVerify(() => !button("Remove"))
        open()
        keyClick(Qt.Key_Space)
        tryCompare(pane.table, "languages", [])
        verify(pane.empty)
        Bench.module.undo()
        compare(pane.table.languages.length, 1)
    }

    function test_whatIsReplacedIsNamed() {
        init()
        Bench.begin("en")
        const sheet = createTemporaryObject(handouts, testCase, { module: Bench.module })
        sheet.open()
        tryVerify(() => sheet.opened)
        compare(sheet.replaced, "")
        sheet.file = Bench.module.pathOf(Bench.file("lesson.pdf", "by somebody"))
        compare(sheet.replaced, "lesson.pdf")
        const field = found(sheet.contentItem, item => item instanceof Field && item.value === sheet.file)[0]
        verify(field.help.includes("“lesson.pdf”"), field.help)
        sheet.file += ".other"
        compare(field.help, "")
    }
}
