// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls

ControlTest {
    id: testCase

    name: "SideScroll"
    width: 300
    height: 400

    Component {
        id: made

        ScrollPage {
            property alias wide: wide
            property alias first: first
            property alias second: second
            property alias last: last

            anchors.fill: parent
            contentHeight: 2000
            focus: true

            SideScroll {
                id: wide

                y: 40
                width: 300
                height: implicitHeight
                contentWidth: 900
                contentHeight: 100
                name: "Plan"
                pinned: 100
                step: 120

                ActionButton { id: first; x: 120; width: 80; text: "January" }
                ActionButton { id: second; x: 280; width: 80; text: "February" }
                ActionButton { id: last; x: 800; width: 100; text: "December" }
            }
        }
    }
    Component {
        id: narrow

        SideScroll {
            width: 300
            height: implicitHeight
            contentWidth: 300
            contentHeight: 100
        }
    }

    function opened(): Item {
        const page = createTemporaryObject(made, testCase)
        page.forceActiveFocus(Qt.OtherFocusReason)
        return page
    }

    function test_keysMoveIt() {
        const wide = opened().wide
        wide.forceActiveFocus(Qt.TabFocusReason)
        verify(lampAt(wide))
        keyClick(Qt.Key_Right)
        compare(wide.contentX, 120)
        for (let press = 0; press < 9; ++press)
            keyClick(Qt.Key_Right)
        compare(wide.contentX, 600)
        keyClick(Qt.Key_Left)
        compare(wide.contentX, 480)
    }

    function test_otherKeysAreThePages() {
        const page = opened()
        page.wide.forceActiveFocus(Qt.TabFocusReason)
        keyClick(Qt.Key_Down)
        verify(page.contentY > 0)
    }

    function test_wheelIsThePages() {
        const page = opened()
        mouseWheel(page.wide, 150, 50, 0, -120)
        tryVerify(() => page.contentY > 0)
        compare(page.wide.contentX, 0)
    }

    function test_whatHasTheKeyboardIsInSight() {
        const page = opened()
        const wide = page.wide
        page.last.forceActiveFocus(Qt.TabFocusReason)
        compare(wide.contentX, 600)
        page.second.forceActiveFocus(Qt.BacktabFocusReason)
        compare(wide.contentX, 180)         // just beside what is pinned
        page.first.forceActiveFocus(Qt.BacktabFocusReason)
        compare(wide.contentX, 20)
    }

    function test_tabStopsWhereItMoves() {
        verify(opened().wide.activeFocusOnTab)
        compare(opened().wide.Accessible.name, "Plan")
        const still = createTemporaryObject(narrow, testCase)
        verify(!still.activeFocusOnTab)
        verify(still.Accessible.ignored)
        compare(still.implicitHeight, 100)
    }

    function test_widerPageShowsAll() {
        const wide = opened().wide
        wide.contentX = 600
        wide.width = 900
        compare(wide.contentX, 0)
        verify(!wide.moves)
    }
}
