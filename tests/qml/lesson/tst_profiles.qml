// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import QtTest

import Kogge.Controls
import Kogge.Lesson
import Kogge.Test

/// A collection of profiles, with the mouse, the keyboard and the screen reader.
LessonTest {
    id: testCase

    readonly property string profiles: "n2w4chmmt2"

    name: "Profiles"

    function perWay(): var {
        return ["mouse", "space", "enter", "reader"].map(way => ({ tag: way, way }))
    }

    function type(text: string) {
        for (const letter of text)
            keyClick(letter)
    }

    /// Names of the rows of the list.
    function listed(view: Item): var {
        return ["Lamp Loft", "Singing Glass", "Choir Barn"].filter(name => isNamed(view, name))
    }

    function test_profilesOpenAndClose_data() { return perWay() }

    function test_profilesOpenAndClose(data) {
        begin()
        const view = show(profiles, 700)
        verify(!reads(view, "Agree on rights before the first sketch."))
        compare(ScreenReader.description(named(view, "Lamp Loft")), "Wismar, Germany. Example. Closed")
        press(view, "Lamp Loft", data.way)
        verify(reads(view, "Agree on rights before the first sketch."))
        verify(reads(view, "Invented, to show what a profile can say."))
        verify(isNamed(view, "Partner: Joinery with nine staff · Woodcraft"))
        compare(ScreenReader.description(named(view, "Lamp Loft")), "Wismar, Germany. Example. Open")
        press(view, "Lamp Loft", data.way)
        verify(!reads(view, "Agree on rights before the first sketch."))
    }

    function test_onlyExamplesAreMarked() {
        begin()
        const view = show(profiles, 700)
        compare(found(view, item => item instanceof StatusTag && item.text === "Example" && isSeen(item, view)).length, 2)
        press(view, "Choir Barn", "enter")
        verify(reads(view, "Put into writing who bears the risk."))
        verify(!reads(view, "Invented"))
    }

    function test_wordsAreLookedFor() {
        begin()
        const view = show(profiles, 700)
        verify(reads(view, "3 profiles"))
        verify(!isNamed(view, "Show all profiles"))
        reach(named(view, "Words to look for"))
        type("glass")
        compare(listed(view), ["Singing Glass"])
        verify(reads(view, "1 of 3 profiles"))
        type("x")
        compare(listed(view), [])
        verify(reads(view, "No profile has all of this. Look for less."))
        press(view, "Show all profiles", "enter")
        compare(listed(view).length, 3)
        verify(named(view, "Words to look for").activeFocus, "the keyboard is lost")
        compare(named(view, "Words to look for").text, "")
    }

    function test_filtersNarrow_data() { return [{ tag: "mouse" }, { tag: "keys" }] }

    function test_filtersNarrow(data) {
        begin()
        const view = show(profiles, 700)
        const box = found(view, item => item instanceof T.ComboBox && ScreenReader.name(item) === "Country" && isSeen(item, view))[0]
        if (data.tag === "keys") {
            reach(box)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Down)
        } else {
            mouseClick(box)
            tryVerify(() => box.popup.opened)
            mouseClick(found(box.popup.contentItem, item => item instanceof ChoiceEntry)[2])
            tryVerify(() => !box.popup.visible)
        }
        compare(ScreenReader.description(box), "Sweden")
        compare(listed(view), ["Singing Glass"])
        press(view, "Show all profiles", "mouse")
        compare(ScreenReader.description(box), "All")
    }

    function test_marksOpenProfiles_data() { return perWay() }

    function test_marksOpenProfiles(data) {
        begin()
        const view = show(profiles, 700)
        press(view, "Map", "mouse")
        compare(listed(view), [])
        compare(ScreenReader.description(named(view, "Singing Glass, Gränna")), "Closed")
        press(view, "Singing Glass, Gränna", data.way)
        compare(listed(view), ["Singing Glass"])
        verify(reads(view, "A rehearsal plan that includes everyone"))
        compare(ScreenReader.description(named(view, "Singing Glass, Gränna")), "Open")
        press(view, "Singing Glass", data.way)
        compare(listed(view), [])
        verify(named(view, "Singing Glass, Gränna").activeFocus, "the keyboard is lost")
    }

    function test_marksFollowTheSearch() {
        begin()
        const view = show(profiles, 700)
        press(view, "Map", "mouse")
        reach(named(view, "Words to look for"))
        type("lamp")
        verify(isNamed(view, "Lamp Loft, Wismar"))
        verify(!isNamed(view, "Choir Barn, Waren"))
    }

    function test_viewsChangeWithArrows() {
        begin()
        const view = show(profiles, 700)
        reach(named(view, "List"))
        keyClick(Qt.Key_Right)
        verify(named(view, "Map").activeFocus)
        keyClick(Qt.Key_Right)
        verify(isNamed(view, "Germany: 2"))
        compare(listed(view), [])
    }

    function test_numbersAreCountedByField() {
        begin()
        const view = show(profiles, 700)
        press(view, "In numbers", "mouse")
        verify(isNamed(view, "Germany: 2"))
        verify(isNamed(view, "Sweden: 1"))
        const box = found(view, item => item instanceof T.ComboBox && ScreenReader.name(item) === "What is counted")[0]
        reach(box)
        keyClick(Qt.Key_Down)
        compare(ScreenReader.description(box), "Sector")
        verify(isNamed(view, "Music: 2"))
        verify(isNamed(view, "Design: 1"))
    }

    function test_anOwnProfileIsWritten_data() { return perWay() }

    function test_anOwnProfileIsWritten(data) {
        begin()
        let view = show(profiles, 700)
        verify(!isNamed(view, "Your organisation"))
        press(view, "Write a profile", data.way)
        reach(named(view, "Your organisation"))
        type("Barn")
        const box = found(view, item => item instanceof T.ComboBox && ScreenReader.name(item) === "Kind of cooperation" && isSeen(item, view))[0]
        reach(box)
        keyClick(Qt.Key_Down)
        verify(reads(view, "A profile also needs: Town, Sector, Partner, What was done"))
        tryVerify(() => reads(view, "Saved on this computer at"))
        press(view, "Close your profile", data.way)
        verify(!isNamed(view, "Your organisation"))
        Desk.settle()
        view.destroy()
        wait(0)
        Desk.reopen()
        view = show(profiles, 700)
        press(view, "Go on with your profile", data.way)
        compare(named(view, "Your organisation").text, "Barn")
        press(view, "Empty all fields …", data.way)
        compare(named(view, "Your organisation").text, "Barn")
        press(sheets(), "Empty", data.way)
        compare(named(view, "Your organisation").text, "")
    }

    function test_nothingIsCut_data() {
        const rows = []
        for (const shown of ["List", "Map", "In numbers"]) {
            for (const [width, scale] of [[320, 1], [640, 2], [420, 2], [900, 1]])
                rows.push({ tag: `${shown}, ${width} px, ${scale * 100} %`, shown, width, scale })
        }
        return rows
    }

    /// With everything open.
    function test_nothingIsCut(data) {
        begin()
        Theme.readingScale = data.scale
        Theme.interfaceScale = data.scale
        const view = show(profiles, data.width)
        for (let row = 0; row < 3; ++row)
            Desk.block(profiles).toggle(row)
        press(view, data.shown, "mouse")
        press(view, "Write a profile", "enter")
        waitForRendering(view)
        checkLooks(view)
        checkKeyboard(view)
    }

    function test_oneRuleEndsTheList() {
        begin()
        const view = show(profiles, 700)
        const form = found(view, item => item instanceof ProfileForm)[0]
        const rules = () => found(form, item => item instanceof Rule && isSeen(item, form)).length
        compare(rules(), 0)
        press(view, "In numbers", "mouse")
        compare(rules(), 1)
    }
}
