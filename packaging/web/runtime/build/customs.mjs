// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { walk } from './walk.mjs';

// Custom properties of the style sheet have names for those who read it; in a package they are short.

const name = /--[a-z][a-z0-9-]*/g;

/** What replaces the name of a custom property of \p sheets; the most frequent are the shortest. */
export function shortCustoms(sheets) {
    const counts = new Map();
    for (const [found] of sheets.join('\n').matchAll(name))
        counts.set(found, (counts.get(found) || 0) + 1);
    const byCount = [...counts].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1));
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const nth = (index) => (index < 26 ? '' : nth(Math.floor(index / 26) - 1)) + letters[index % 26];
    const short = new Map(byCount.map(([found], index) => [found, `--${nth(index)}`]));
    return (found) => short.get(found) ?? found;
}

export function withShortCustoms(css, short) {
    return css.replace(name, (found) => short(found));
}

/** The edits of a script that name custom properties by their short names. */
export function customEdits(program, short) {
    const edits = [];
    walk(program, (node) => {
        if (node.type === 'Literal' && typeof node.value === 'string' && short(node.value) !== node.value)
            edits.push({ start: node.start, end: node.end, text: `'${short(node.value)}'` });
    });
    return edits;
}
