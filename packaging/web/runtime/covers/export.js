// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { quarter, size } from './shapes.js';

// Sails and waves.

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

export const exporting = {
    topic: 'export',
    base: ['#1f5470', '#25495f', '#1d5f73'],
    ink: { light: '#7fb0c4', pale: '#dbe8ec', deep: '#123447' },
    motif: sails,
};
