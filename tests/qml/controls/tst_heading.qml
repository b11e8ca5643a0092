// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls

ControlTest {
    id: testCase

    name: "Heading"

    Component { id: made; Heading { } }
    Component { id: line; Text { textFormat: Text.PlainText } }

    /// Pixels of the widest word of \p heading, as it is drawn.
    function widestWord(heading: Heading): real {
        return Math.max(...heading.text.split(/[\s-]+/).map(text =>
            createTemporaryObject(line, testCase, { text, font: heading.font }).implicitWidth))
    }

    function test_noWordIsTorn_data() {
        return [
            { tag: "fits", text: "Was ein Arbeitstag kosten muss", width: 380, scale: 1, shrinks: false },
            { tag: "twice as large", text: "Sind wir bereit? Das Unternehmensprofil", width: 380, scale: 2, shrinks: true },
            { tag: "a number in words", text: "Zweitausendfünfhundert Euro", width: 380, scale: 2, shrinks: true },
            { tag: "parted by a hyphen", text: "Finanzierungs-Unternehmens-Profil", width: 420, scale: 1.5, shrinks: false },
            { tag: "no room yet", text: "Unternehmensprofil", width: 0, scale: 2, shrinks: false },
        ]
    }

    function test_noWordIsTorn(data) {
        Theme.readingScale = data.scale
        for (const level of [1, 2, 3]) {
            const heading = createTemporaryObject(made, testCase, { level, width: data.width, text: data.text })
            if (level === 1)
                compare(heading.font.pixelSize < heading.size, data.shrinks)
            if (data.width > 0)
                verify(widestWord(heading) <= data.width + 1, `${data.tag}, level ${level}: ${widestWord(heading)}`)
        }
    }

    function test_lettersStayReadable() {
        const heading = createTemporaryObject(made, testCase, { width: 40, text: "Unternehmensprofil" })
        compare(heading.font.pixelSize, Math.round(Theme.body * 2 / 3))
    }
}
