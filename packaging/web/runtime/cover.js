// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from './dom.js';
import { drawing } from './icons.js';

// A cover's pattern from topic and id alone: the same module looks the same on every computer.
// Tiles are coins and ledgers, beacons, sails, or ropes.

const cloths = {
    financing: { base: ['#8a5a1c', '#7b5223', '#94662a'], light: '#d9a952', pale: '#f1e2c0', deep: '#5c3b12' },
    marketing: { base: ['#96402d', '#873c33', '#a04a35'], light: '#d98a6b', pale: '#f3dccf', deep: '#61261b' },
    export: { base: ['#1f5470', '#25495f', '#1d5f73'], light: '#7fb0c4', pale: '#dbe8ec', deep: '#123447' },
    transfer: { base: ['#3d5c46', '#465a3b', '#335d52'], light: '#9bb894', pale: '#e2e9d8', deep: '#223a2b' },
};
const motifs = { financing: coins, marketing: beacon, export: sails, transfer: ropes };
const size = 48;
const labelLetters = 18; // At 1 rem, in one line.
const labelLines = 5;

/** FNV-1a, then xorshift: small, and equal everywhere. */
function generator(text) {
    let state = 0x811c9dc5;
    for (let i = 0; i < text.length; ++i)
        state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
    state = state || 1;
    return (count) => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return (state >>> 0) % count;
    };
}

function circle(x, y, r) {
    return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
}

function quarter(x, y, corner, r) {
    const cx = corner === 1 || corner === 2 ? x + size : x;
    const cy = corner >= 2 ? y + size : y;
    const ex = cx === x ? r : -r;
    const ey = cy === y ? r : -r;
    const sweep = ex > 0 === ey > 0 ? 1 : 0;
    return `M${cx} ${cy}L${cx + ex} ${cy}A${r} ${r} 0 0 ${sweep} ${cx} ${cy + ey}Z`;
}

function coins(x, y, next, ink) {
    const s = size;
    const kind = next(4);
    if (kind === 0)
        return [
            [circle(x + s / 2, y + s / 2, s / 2), ink.light],
            [circle(x + s / 2, y + s / 2, s / 4), ink.deep],
        ];
    if (kind === 1) {
        const half = (bottom) => `M${x} ${bottom}A${s / 2} ${s / 2} 0 0 1 ${x + s} ${bottom}Z`;
        return [
            [half(y + s), ink.pale],
            [half(y + s / 2), ink.light],
        ];
    }
    return ledger(x, y, kind, next(2) ? ink.pale : ink.light, ink.deep);
}

function ledger(x, y, kind, columns, lines) {
    const s = size;
    return [0, 1, 2, 3].map((i) => {
        const left = x + (i * s) / 4;
        if (kind === 2)
            return [`M${left} ${y + s}v${-((s * (i + 1)) / 4)}h${s / 8}V${y + s}Z`, columns];
        return [`M${x} ${y + (i * s) / 4 + s / 16}h${(s * (i < 3 ? 4 : 2)) / 4}v${s / 8}H${x}Z`, lines];
    });
}

function beacon(x, y, next, ink) {
    const corner = next(4);
    const inks = next(3) === 0 ? [ink.deep, ink.light, ink.deep] : [ink.light, ink.deep, ink.pale];
    return [size, (size * 2) / 3, size / 3].map((r, i) => [quarter(x, y, corner, r), inks[i]]);
}

function sails(x, y, next, ink) {
    const s = size;
    const kind = next(4);
    if (kind === 0)
        return [[`M${x} ${y + s}V${y}Q${x + s} ${y + s / 4} ${x + s} ${y + s}Z`, ink.pale]];
    if (kind === 1)
        return [[`M${x + s} ${y + s}V${y}L${x} ${y + s}Z`, ink.light]];
    if (kind === 2)
        return [[quarter(x, y, next(4), s), ink.deep]];
    return [0, 1, 2].map((i) => [wave(x, y + ((i + 0.4) * s) / 3), i === 1 ? ink.pale : ink.light]);
}

function wave(x, top) {
    const s = size;
    return `M${x} ${top}q${s / 4} ${-s / 5} ${s / 2} 0t${s / 2} 0v${s / 9}q${-s / 4} ${s / 5} ${-s / 2} 0t${-s / 2} 0Z`;
}

/** Ropes meet at the middle of every edge, so that they always join. */
function ropes(x, y, next, ink) {
    const turn = next(2);
    const ground = next(3) === 0 ? [[`M${x} ${y}h${size}v${size}h${-size}Z`, ink.deep]] : [];
    return [...ground, [rope(x, y, turn ? 0 : 1), ink.pale], [rope(x, y, turn ? 2 : 3), ink.light]];
}

function rope(x, y, corner) {
    const cx = corner === 1 || corner === 2 ? x + size : x;
    const cy = corner >= 2 ? y + size : y;
    const dx = cx === x ? 1 : -1;
    const dy = cy === y ? 1 : -1;
    const a = size * 0.62;
    const b = size * 0.38;
    const out = dx === dy ? 1 : 0;
    return (
        `M${cx + dx * a} ${cy}A${a} ${a} 0 0 ${out} ${cx} ${cy + dy * a}` +
        `V${cy + dy * b}A${b} ${b} 0 0 ${1 - out} ${cx + dx * b} ${cy}Z`
    );
}

function pattern(topic, id, columns, rows) {
    const next = generator(topic + id);
    next(3); // The shade of the cloth.
    const motif = motifs[topic] || ropes;
    const ink = cloths[topic] || cloths.transfer;
    const svg = drawing('svg', {
        'viewBox': `0 0 ${columns * size} ${rows * size}`,
        'aria-hidden': 'true',
        'focusable': 'false',
    });
    for (let row = 0; row < rows; ++row) {
        for (let column = 0; column < columns; ++column) {
            for (const [d, colour] of motif(column * size, row * size, next, ink))
                svg.append(drawing('path', { d, fill: colour }));
        }
    }
    return svg;
}

/** The largest size, in rem, at which the longest word of a title fits its label in one line, and all of it in height. */
function titleSize(title) {
    const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
    const fits = (rem) => longest * rem <= labelLetters && (title.length * rem * rem) / labelLetters <= labelLines;
    return [1.3, 1.15, 1, 0.875, 0.75].find(fits) || 0.6875;
}

/** A module's cover: cloth, spine, pattern, and a paper label with the title. Decoration: the title stands beside it. */
export function cover(topic, id, title) {
    const cloth = cloths[topic] || cloths.transfer;
    const base = cloth.base[generator(topic + id)(cloth.base.length)];
    const words = element('span', { class: 'cover-title', text: title });
    words.style.fontSize = `${titleSize(title)}rem`;
    const label = element('div', { class: 'cover-label' }, words);
    const node = element(
        'div',
        { 'class': 'cover', 'aria-hidden': 'true' },
        element('div', { class: 'cover-spine' }),
        label,
        pattern(topic, id, 4, 3),
    );
    node.style.setProperty('--cover-base', base);
    node.style.setProperty('--cover-deep', cloth.deep);
    return node;
}
