// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls
import Kogge.Test

ControlTest {
    id: testCase

    name: "Segments"

    Component {
        id: made

        Segments {
            name: "Views"
            labels: ["Write", "Preview", "Translate"]
            onChosen: index => current = index
        }
    }
    Component { id: stubborn; Segments { labels: ["Write", "Preview"] } }

    function tabs(segments: Item): var {
        return found(segments, item => ScreenReader.role(item) === "PageTab")
    }

    function test_keysMove_data() {
        return [
            { tag: "right", key: Qt.Key_Right, from: 0, to: 1 },
            { tag: "right at the end", key: Qt.Key_Right, from: 2, to: 2 },
            { tag: "left", key: Qt.Key_Left, from: 2, to: 1 },
            { tag: "left at the beginning", key: Qt.Key_Left, from: 0, to: 0 },
            { tag: "home", key: Qt.Key_Home, from: 2, to: 0 },
            { tag: "end", key: Qt.Key_End, from: 0, to: 2 },
            { tag: "right, mirrored", key: Qt.Key_Right, from: 1, to: 0, mirrored: true },
            { tag: "left, mirrored", key: Qt.Key_Left, from: 1, to: 2, mirrored: true },
        ]
    }

    function test_keysMove(data) {
        const segments = createTemporaryObject(made, testCase, { current: data.from })
        segments.LayoutMirroring.enabled = data.mirrored === true
        tabs(segments)[data.from].forceActiveFocus(Qt.TabFocusReason)
        keyClick(data.key)
        compare(segments.current, data.to)
        verify(tabs(segments)[data.to].activeFocus)
        verify(lampAt(tabs(segments)[data.to]))
    }

    function test_isOneTabStop() {
        const segments = createTemporaryObject(made, testCase, { current: 1 })
        compare(tabs(segments).map(tab => tab.activeFocusOnTab), [false, true, false])
        segments.current = -1
        compare(tabs(segments).map(tab => tab.activeFocusOnTab), [true, false, false])
    }

    function test_clickChooses() {
        const segments = createTemporaryObject(made, testCase)
        mouseClick(tabs(segments)[2])
        compare(segments.current, 2)
        ScreenReader.press(tabs(segments)[1])
        compare(segments.current, 1)
    }

    function test_pageDecides() {
        const segments = createTemporaryObject(stubborn, testCase)
        mouseClick(tabs(segments)[1])
        compare(segments.current, 0)
    }

    function test_isSpoken() {
        const segments = createTemporaryObject(made, testCase, { current: 1 })
        compare(ScreenReader.walk(segments), ["PageTabList: Views", "PageTab: Write", "PageTab: Preview", "PageTab: Translate"])
        compare(tabs(segments).map(tab => ScreenReader.is(tab, "selected")), [false, true, false])
    }

    function test_wrapsWhereItMust() {
        const segments = createTemporaryObject(made, testCase)
        const oneLine = segments.height
        segments.width = segments.implicitWidth - 1
        tryVerify(() => segments.height > oneLine)
        for (const tab of tabs(segments))
            verify(tab.x + tab.width <= segments.width)
    }

    function test_wordsStayWhole() {
        const segments = createTemporaryObject(made, testCase, { width: 590 })
        segments.labels = ["All", "Financing", "Marketing", "Export", "Transfer", "Wissensweitergabe"]
        compare(tabs(segments).length, 6)
        for (const text of found(segments, item => item instanceof UiText && item.visible))
            verify(text.lineCount === 1 && text.implicitWidth <= text.width, text.text)
    }

    function test_choosingMovesNoNeighbour() {
        const segments = createTemporaryObject(made, testCase)
        const places = tabs(segments).map(tab => tab.x)
        segments.current = 2
        compare(tabs(segments).map(tab => tab.x), places)
    }
}
