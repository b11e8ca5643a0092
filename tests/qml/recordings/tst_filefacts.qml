// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Author
import Kogge.Author.Model
import Kogge.Controls
import Kogge.Test
import "../controls"

/// What a file lacks is asked for where it is added.
ControlTest {
    id: testCase

    property Inspector inspector

    name: "FileFacts"
    width: 400
    height: 900

    Component { id: inspectors; Inspector { width: 400; height: 900 } }
    SignalSpy { id: asked; signalName: "fieldRequested" }

    function add() {
        Bench.begin("en", "image")
        inspector = createTemporaryObject(inspectors, testCase, { module: Bench.module })
        asked.target = Bench.module
        asked.clear()
        Bench.module.addFile(Bench.file("barn.svg", '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="4"><path d="M0 0h8v4z"/></svg>'))
        tryCompare(asked, "count", 1, 10000)
        wait(60)
        inspector.goToField(asked.signalArguments[0][0])
    }

    function fieldOf(label: string): FieldFrame {
        return found(inspector, item => item instanceof FieldFrame && item.label === label && item.visible)[0]
    }

    function test_theDescriptionHasTheKeyboard() {
        add()
        const alt = fieldOf("Description for those who do not see it")
        verify(alt.activeFocus)
        verify(alt.complaint.length > 0)
        for (const letter of ["b", "a", "r", "n"])
            keyClick(letter)
        tryCompare(alt, "complaint", "")
    }

    function test_theLicenceIsChosenWithTheKeyboard() {
        add()
        const licence = fieldOf("Licence")
        compare(licence.current, -1)
        compare(licence.currentText, "")
        verify(licence.complaint.length > 0)
        fieldOf("Who made it").forceActiveFocus(Qt.TabFocusReason)
        for (const letter of ["N", "e", "l", "e"])
            keyClick(letter)
        compare(Bench.module.facts.credit, "Nele")
        licence.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Down)
        keyClick(Qt.Key_Return)
        tryVerify(() => Bench.module.facts.licence.length > 0)
        compare(licence.complaint, "")
    }
}
