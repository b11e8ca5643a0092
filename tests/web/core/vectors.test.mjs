// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { answerTo } from './answers.mjs';

const folder = new URL('../../data/vectors/', import.meta.url);

/** The case with what it shares with others put in place. */
function completed(row, { kind, shared = {} }) {
    const whole = { kind, ...row };
    for (const member of ['block', 'course']) {
        if (typeof whole[member] === 'string')
            whole[member] = shared[whole[member]];
    }
    return whole;
}

/** Only the members that the case expects are compared. */
function expectedPart(answer, expected) {
    return Object.fromEntries(Object.keys(expected).map((member) => [member, answer[member]]));
}

for (const name of readdirSync(fileURLToPath(folder)).filter((file) => file.endsWith('.json'))) {
    const table = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    for (const row of table.cases) {
        test(`${name}: ${row.name}`, () => {
            const answer = answerTo(completed(row, table));
            assert.deepEqual(expectedPart(answer, row.expect), row.expect);
        });
    }
}
