// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { covers } from './covers/catalogue.js';
import { size } from './covers/shapes.js';
import { element } from './dom.js';
import { drawing } from './icons.js';

// A cover's pattern from topic and id alone: the same module looks the same on every computer.
// Tiles are coins and ledgers, beacons, sails, or ropes; see covers/.

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

const coverOf = (topic) => covers.find((known) => known.topic === topic) ?? covers.at(-1);

function pattern(topic, id, columns, rows) {
    const next = generator(topic + id);
    next(3); // The shade of the cloth.
    const { motif, ink } = coverOf(topic);
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
    const { base: shades, ink } = coverOf(topic);
    const base = shades[generator(topic + id)(shades.length)];
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
    node.style.setProperty('--cover-deep', ink.deep);
    return node;
}
