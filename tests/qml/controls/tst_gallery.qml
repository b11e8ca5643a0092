// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls

ControlTest {
    id: testCase

    name: "Gallery"
    width: 1366
    height: 900

    Component { id: made; Gallery { } }

    function test_nothingIsCutOrCovered_data() {
        const rows = []
        for (const scheme of ["Light", "Dark", "HighLight", "HighDark"]) {
            for (const width of [420, 1366]) {
                for (const scale of [0.8, 1, 2])
                    rows.push({ tag: `${scheme}, ${width} px, ${scale * 100} %`, scheme, width, scale, german: scale !== 0.8 || scheme === "Dark" })
            }
        }
        return rows
    }

    function test_nothingIsCutOrCovered(data) {
        Theme.scheme = Theme.Scheme[data.scheme]
        Theme.readingScale = data.scale
        Theme.interfaceScale = data.scale
        const gallery = createTemporaryObject(made, testCase, { width: data.width, german: data.german })
        waitForRendering(gallery)
        wait(0)
        checkAll(gallery)
        verify(drawn(grabImage(gallery), data.width))
    }

    function test_followsEveryChange() {
        const gallery = createTemporaryObject(made, testCase, { width: 1366 })
        for (const width of [420, 700, 1000, 500, 1366]) {
            for (const scale of [1, 2, 0.8]) {
                Theme.interfaceScale = scale
                Theme.readingScale = scale
                gallery.german = !gallery.german
                gallery.width = width
                waitForRendering(gallery)
            }
        }
        checkAll(gallery)
    }

    function checkAll(gallery: Item) {
        const texts = found(gallery, item => item instanceof Text && item.visible && item.text.length > 0)
        verify(texts.length > 40)
        for (const text of texts)
            checkText(gallery, text)
        checkOverlaps(gallery, texts)
    }

    function checkText(gallery: Item, text: Text) {
        const left = text.mapToItem(gallery, 0, 0).x
        const words = text.text.split(/[\s-]+/).length
        verify(!text.truncated, `cut: ${text.text}`)
        verify(text.lineCount <= words, `broken within a word: ${text.text}`)
        verify(text.contentWidth <= text.width + 2, `too wide: ${text.text}`)
        verify(left >= 0 && left + text.contentWidth <= gallery.width + 1, `off the page: ${text.text}`)
    }

    function checkOverlaps(gallery: Item, texts: var) {
        const places = texts.map(text => ({ text: text.text, box: inkOf(gallery, text) }))
        places.sort((one, other) => one.box.y - other.box.y)
        for (const [row, one] of places.entries()) {
            for (const other of places.slice(row + 1)) {
                if (other.box.y >= one.box.y + one.box.height)
                    break
                verify(other.box.x >= one.box.x + one.box.width || one.box.x >= other.box.x + other.box.width,
                       `“${one.text}” and “${other.text}” lie on each other`)
            }
        }
    }

    /// Where the letters of \p text are, within \p gallery.
    function inkOf(gallery: Item, text: Text): rect {
        const corner = text.mapToItem(gallery, 0, 0)
        const free = text.width - text.contentWidth
        const side = text.horizontalAlignment === Text.AlignHCenter ? free / 2 : text.horizontalAlignment === Text.AlignRight ? free : 0
        // Bar and foot do not scroll: far away from the page's column.
        const fixed = found(gallery.page, item => item === text).length === 0 ? -100000 : 0
        return Qt.rect(corner.x + side, corner.y + fixed, text.contentWidth, text.contentHeight)
    }

    function drawn(image: var, width: int): bool {
        const seen = new Set()
        for (let x = 0; x < width; x += 7) {
            for (let y = 0; y < 900; y += 7)
                seen.add(String(image.pixel(x, y)))
        }
        return seen.size > 8
    }
}
