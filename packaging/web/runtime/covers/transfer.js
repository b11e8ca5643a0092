// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { size } from './shapes.js';

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

export const transfer = {
    topic: 'transfer',
    base: ['#3d5c46', '#465a3b', '#335d52'],
    ink: { light: '#9bb894', pale: '#e2e9d8', deep: '#223a2b' },
    motif: ropes,
};
