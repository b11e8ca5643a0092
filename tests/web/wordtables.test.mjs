// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the sentences of a table come into a package, and out of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysCall, numbered } from '../../packaging/web/runtime/build/words.mjs';
import { keyed, takeWords } from '../../packaging/web/runtime/wordtables.js';

const table = {
    keys: ['left', 'count', 'open-now', 'right'],
    forms: [
        ['Left', 'one apple|{count} apples', 'Open', 'Right'],
        ['Links', 'ein Apfel|{count} Äpfel', 'Offen', 'Rechts'],
    ],
};

for (const [name, numbers, first, count, keys] of [
    ['words alone', {}, 0, 0, 'left count open-now right'],
    ['numbers alone', { 'left': 0, 'count': 1, 'open-now': 2, 'right': 3 }, 0, 4, ''],
    ['both', { count: 12, right: 13 }, 12, 2, 'left open-now'],
])
    test(`a table of ${name} has each sentence at its key`, () => {
        const packed = numbered(table, (key) => numbers[key]);
        assert.match(keysCall({ ...packed, id: 5 }), new RegExp(`keyed\\(5, ${first}, ${count}, '${keys}'\\)`));
        const read = keyed(5, packed.first, packed.count, packed.keys.join(' '));
        packed.forms.forEach((forms, language) => takeWords(language, { 5: forms.join('\n') }));
        assert.deepEqual(Object.keys(read).length, table.keys.length);
        assert.deepEqual(read[numbers.left ?? 'left'], ['Left', 'Links']);
        assert.deepEqual(read[numbers.right ?? 'right'], ['Right', 'Rechts']);
        assert.deepEqual(read[numbers['open-now'] ?? 'open-now'], ['Open', 'Offen']);
        assert.deepEqual(read[numbers.count ?? 'count'], [
            { one: 'one apple', other: '{count} apples' },
            { one: 'ein Apfel', other: '{count} Äpfel' },
        ]);
    });

for (const [name, numbers] of [
    ['of another table among them', { 'left': 12, 'open-now': 14 }],
    ['of another table before them', { left: 3, count: 12, right: 13 }],
    ['twice', { left: 12, right: 12 }],
])
    test(`a table with a number ${name} is not built`, () => {
        assert.throws(() => numbered(table, (key) => numbers[key]), /does not follow the others of its table/);
    });
