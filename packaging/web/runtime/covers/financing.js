// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { size } from './shapes.js';

// Coins and ledgers.

function circle(x, y, r) {
    return `M${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}Z`;
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

export const financing = {
    topic: 'financing',
    base: ['#8a5a1c', '#7b5223', '#94662a'],
    ink: { light: '#d9a952', pale: '#f1e2c0', deep: '#5c3b12' },
    motif: coins,
};
