// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtTest

import Kogge.Controls
import "qrc:/qt/qml/Kogge/Controls/cover.js" as Pattern

ControlTest {
    id: testCase

    name: "Cover"

    Component { id: made; Cover { topic: "financing"; moduleId: "fin"; title: "Financing" } }

    /// The colours of \p image on a grid, in the lower half, where the pattern is.
    function colours(image: var, width: int, height: int): var {
        const seen = new Set()
        for (let x = 12; x < width - 4; x += 3) {
            for (let y = Math.round(height * 0.55); y < height - 4; y += 3)
                seen.add(String(image.pixel(x, y)))
        }
        return seen
    }

    function test_sameIdSameCover_data() {
        return [
            { tag: "financing", topic: "financing", id: "fin", base: "#8a5a1c", tiles: "coin lines moons coin" },
            { tag: "marketing", topic: "marketing", id: "mar", base: "#873c33", tiles: "beacon-deep-1 beacon-deep-1 beacon-light-2 beacon-light-3" },
            { tag: "export", topic: "export", id: "exp", base: "#25495f", tiles: "hull-1 sail sail waves" },
            { tag: "transfer", topic: "transfer", id: "tra", base: "#465a3b", tiles: "ropes-ground-0 ropes-1 ropes-0 ropes-0" },
            { tag: "another topic", topic: "unheard of", id: "x", base: "#3d5c46", tiles: "ropes-1 ropes-0 ropes-0 ropes-0" },
        ]
    }

    function test_sameIdSameCover(data) {
        compare(Pattern.base(data.topic, data.id), data.base)
        compare(Pattern.tiles(data.topic, data.id, 4).join(" "), data.tiles)
    }

    function test_everyTileIsAPicture_data() {
        return ["financing", "marketing", "export", "transfer"].map(topic => ({ tag: topic, topic }))
    }

    function test_everyTileIsAPicture(data) {
        const names = new Set(Pattern.tiles(data.topic, "many", 400))
        const cover = createTemporaryObject(made, testCase, { topic: data.topic, width: 200 })
        verify(names.size >= 4)
        for (let id = 0; id < 12; ++id) {
            cover.moduleId = `module-${id}`
            const tiles = found(cover, item => item instanceof Image && item.visible)
            compare(tiles.length, 12)
            for (const tile of tiles) {
                names.delete(/cover\/(.*)\.svg/.exec(tile.source)[1])
                compare(tile.status, Image.Ready)
            }
        }
        compare([...names], [])
    }

    function test_patternIsDrawn_data() {
        return [{ tag: "labelled", width: 180 }, { tag: "small", width: 60 }]
    }

    function test_patternIsDrawn(data) {
        const cover = createTemporaryObject(made, testCase, { width: data.width })
        waitForRendering(cover)
        verify(colours(grabImage(cover), cover.width, cover.height).size >= 3)
    }

    function test_tilesLeaveNoSeams_data() {
        return [120, 143, 156, 180, 201].map(width => ({ tag: width, width }))
    }

    function test_tilesLeaveNoSeams(data) {
        const cover = createTemporaryObject(made, testCase, { width: data.width })
        compare(cover.tile, Math.round(cover.tile))
        const tiles = found(cover, item => item instanceof Image && item.visible)
        for (const [row, tile] of tiles.entries()) {
            compare(tile.parent.x, (row % 4) * cover.tile)
            compare(tile.parent.y, Math.floor(row / 4) * cover.tile)
        }
        verify(cover.spine >= 0)
    }

    function test_pictureReplacesThePatternNotTheLabel() {
        const cover = createTemporaryObject(made, testCase, { width: 180, picture: "qrc:/qt/qml/Kogge/Controls/icons/book.svg" })
        tryVerify(() => found(cover, item => item instanceof Image && item.visible).length === 1)
        compare(found(cover, item => item instanceof Text && item.visible).length, 1)
    }

    function test_smallCoverHasNoLabel() {
        const cover = createTemporaryObject(made, testCase, { width: 60 })
        compare(found(cover, item => item instanceof Text && item.visible).length, 0)
        compare(found(cover, item => item instanceof Image && item.visible).length, 20)
    }

    function test_longWordShrinksInsteadOfBreaking() {
        const cover = createTemporaryObject(made, testCase, { width: 156, title: "Weitergeben und zusammenarbeiten" })
        const title = found(cover, item => item instanceof Text)[0]
        verify(!title.truncated)
        verify(title.contentWidth <= title.width)
    }
}
