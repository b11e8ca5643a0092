// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { quarter, size } from './shapes.js';

// Beacons.

function beacon(x, y, next, ink) {
    const corner = next(4);
    const inks = next(3) === 0 ? [ink.deep, ink.light, ink.deep] : [ink.light, ink.deep, ink.pale];
    return [size, (size * 2) / 3, size / 3].map((r, i) => [quarter(x, y, corner, r), inks[i]]);
}

export const marketing = {
    topic: 'marketing',
    base: ['#96402d', '#873c33', '#a04a35'],
    ink: { light: '#d98a6b', pale: '#f3dccf', deep: '#61261b' },
    motif: beacon,
};
