// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A cover's pattern from topic and id alone: the same module looks the same on
// every computer. Each tile is one of the pictures in cover/.
.pragma library

var cloths = {
    financing: { base: ["#8a5a1c", "#7b5223", "#94662a"], deep: "#5c3b12" },
    marketing: { base: ["#96402d", "#873c33", "#a04a35"], deep: "#61261b" },
    export:    { base: ["#1f5470", "#25495f", "#1d5f73"], deep: "#123447" },
    transfer:  { base: ["#3d5c46", "#465a3b", "#335d52"], deep: "#223a2b" }
}

function cloth(topic) {
    return cloths[topic] || cloths.transfer
}

// FNV-1a, then xorshift: small, and equal everywhere.
function generator(text) {
    var h = 0x811c9dc5
    for (var i = 0; i < text.length; ++i)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
    h = h || 1
    return function(count) {
        h ^= h << 13
        h ^= h >>> 17
        h ^= h << 5
        return (h >>> 0) % count
    }
}

function base(topic, id) {
    var shades = cloth(topic).base
    return shades[generator(topic + id)(shades.length)]
}

function deep(topic) {
    return cloth(topic).deep
}

// Coins and ledger lines.
function financing(next) {
    var kind = next(4)
    if (kind < 2)
        return ["coin", "moons"][kind]
    var ink = next(2)
    return kind === 3 ? "lines" : ink ? "columns-pale" : "columns-light"
}

// Beacons: rings that spread from a corner.
function marketing(next) {
    var corner = next(4)
    return (next(3) === 0 ? "beacon-deep-" : "beacon-light-") + corner
}

// Sails and water.
function exporting(next) {
    var kind = next(4)
    return kind === 2 ? "hull-" + next(4) : ["sail", "jib", "", "waves"][kind]
}

// Ropes that meet at the middle of every edge, so that they always join.
function transfer(next) {
    var turn = next(2)
    return (next(3) === 0 ? "ropes-ground-" : "ropes-") + turn
}

var motifs = { financing: financing, marketing: marketing, export: exporting, transfer: transfer }

/// The names of \p count tiles, row by row.
function tiles(topic, id, count) {
    var next = generator(topic + id)
    next(3)     // the cloth's shade
    var motif = motifs[topic] || transfer
    var names = []
    while (names.length < count)
        names.push(motif(next))
    return names
}
