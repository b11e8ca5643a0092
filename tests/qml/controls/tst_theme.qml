// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls
import "contrast.js" as Contrast

ControlTest {
    id: testCase

    readonly property var schemes: ["Light", "Dark", "HighLight", "HighDark"]
    readonly property var grounds: ["paper", "board", "inset"]

    function pairs(): var {
        const list = []
        for (const text of ["ink", "inkSoft", "sea"])
            list.push(...[...grounds, "seaSoft"].map(ground => [text, ground, 4.5]))
        for (const status of ["right", "wrong", "notice"]) {
            list.push(...[...grounds, status + "Soft"].map(ground => [status, ground, 4.5]))
            list.push(["ink", status + "Soft", 4.5], ["sea", status + "Soft", 4.5])
        }
        list.push(...["sea", "seaPressed", "right", "wrong"].map(ground => ["seaInk", ground, 4.5]))
        list.push(["paper", "ink", 4.5])
        list.push(...grounds.map(ground => ["edge", ground, 3]))
        list.push(...[...grounds, "seaSoft"].map(ground => ["lamp", ground, 3]))
        return list
    }

    function test_contrastIsEnough_data() {
        const rows = []
        for (const scheme of schemes) {
            for (const [front, ground, least] of pairs())
                rows.push({ tag: `${scheme}: ${front} on ${ground}`, scheme, front, ground, least })
        }
        return rows
    }

    function test_contrastIsEnough(data) {
        Theme.scheme = Theme.Scheme[data.scheme]
        const ratio = Contrast.ratio(Theme.color[data.front], Theme.color[data.ground])
        verify(ratio >= data.least, `${ratio.toFixed(2)} is less than ${data.least}`)
    }

    function test_statusColoursStayApartForColourBlindEyes_data() {
        const rows = []
        const roles = ["right", "wrong", "notice", "sea"]
        for (const scheme of schemes) {
            for (const kind of Object.keys(Contrast.blindness)) {
                roles.forEach((one, row) => roles.slice(row + 1).forEach(other =>
                    rows.push({ tag: `${scheme}, ${kind}: ${one} and ${other}`, scheme, kind, one, other })))
            }
        }
        return rows
    }

    function test_statusColoursStayApartForColourBlindEyes(data) {
        Theme.scheme = Theme.Scheme[data.scheme]
        const distance = Contrast.distance(Theme.color[data.one], Theme.color[data.other], data.kind)
        verify(distance >= 14, `${distance.toFixed(1)} is less than 14`)
    }

    function test_contrastIsMeasuredAsTheStandardSays() {
        fuzzyCompare(Contrast.ratio(Qt.color("#000"), Qt.color("#fff")), 21, 0.001)
        fuzzyCompare(Contrast.ratio(Qt.color("#777"), Qt.color("#fff")), 4.48, 0.01)
    }

    function test_highContrastDrawsThickerLines() {
        compare(Theme.line, 1)
        Theme.scheme = Theme.Scheme.HighDark
        compare(Theme.line, 2)
        compare(Theme.focusWidth, 3)
        verify(Theme.dark && Theme.highContrast)
    }

    function test_scalesStayWithinBounds_data() {
        return [
            { tag: "usual", reading: 1, chrome: 1, body: 19, normal: 15 },
            { tag: "large", reading: 2, chrome: 2, body: 38, normal: 30 },
            { tag: "too small", reading: 0.1, chrome: 0, body: 15, normal: 12 },
            { tag: "too large", reading: 9, chrome: 9, body: 48, normal: 30 },
        ]
    }

    function test_scalesStayWithinBounds(data) {
        Theme.readingScale = data.reading
        Theme.interfaceScale = data.chrome
        compare(Theme.body, data.body)
        compare(Theme.normal, data.normal)
    }

    function test_breakpointsFollowTheText() {
        verify(!Theme.isNarrow(800))
        verify(Theme.isRoomy(1366 - Theme.railWidth) && Theme.hasRail(1366))
        Theme.interfaceScale = 1.5
        verify(Theme.isNarrow(800))
        Theme.readingScale = 2
        verify(!Theme.isRoomy(1366) && !Theme.hasRail(1366))
    }

    function test_reducedMotionTakesNoTime() {
        compare(Theme.calm, 0)
        Theme.reducedMotion = false
        verify(Theme.calm > 0 && Theme.quick > 0)
    }

    function test_familiesAreInstalled() {
        compare(Theme.firstInstalled(["No such family", Qt.fontFamilies()[0]], "serif"), Qt.fontFamilies()[0])
        compare(Theme.firstInstalled(["No such family"], "serif"), "serif")
    }

    name: "Theme"
}
