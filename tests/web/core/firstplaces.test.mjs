// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Learners see what they are to place in an order that gives nothing away, the same in C++ and here.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { asFirstSeen } from '../../../packaging/web/runtime/core/points.js';

const vectors = JSON.parse(readFileSync(new URL('../../data/firstplaces.json', import.meta.url), 'utf8'));

for (const { case: name, parts, right, shown } of vectors) {
    test(`first places: ${name}`, () => {
        const seen = asFirstSeen(
            [...parts].map((letter) => ({ letter })),
            [...right],
        );
        assert.equal(seen.map(({ letter }) => letter).join(''), shown);
    });
}
