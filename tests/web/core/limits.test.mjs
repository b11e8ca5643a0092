// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What would freeze a page: number, length and size. tests/packaging/course/tst_formula.cpp has the same for C++.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { calculate, valueFromNeutral } from '../../../packaging/web/runtime/core/calculation.js';
import { Decimal, power } from '../../../packaging/web/runtime/core/decimal.js';
import { toText } from '../../../packaging/web/runtime/core/formula/value.js';

const MAXIMUM_PERIODS = 200;
const MAXIMUM_ROWS = 200;
const MAXIMUM_SIZE = 300;

function worksheet(parts) {
    return { type: 'worksheet', id: 'w000000000', required: false, field: [], table: [], result: [], check: [], sample: [], ...parts };
}

function field(name, formula = '') {
    return { id: name, name, type: 'number', periods: 12, optional: false, formula };
}

function results(count, formula) {
    return Array.from({ length: count }, (_, index) => ({ id: `r${index}`, name: `n${index}`, type: 'number', formula: formula(index) }));
}

function valueOf(sheet, name, input = { fields: {}, tables: {} }) {
    return toText(calculate(sheet, input).values.get(name));
}

for (const [name, periods, length] of [
    ['a year', 12, 12], ['one', 1, 1], ['none', 0, 0], ['less than none', -1, 0],
    ['most', MAXIMUM_PERIODS, MAXIMUM_PERIODS], ['beyond', MAXIMUM_PERIODS + 1, MAXIMUM_PERIODS], ['far beyond', 2e9, MAXIMUM_PERIODS],
]) {
    test(`series are limited: ${name}`, () => {
        assert.equal(valueFromNeutral({ type: 'series', periods }, '1;2').length, length);
    });
}

for (const [rows, counted] of [[MAXIMUM_ROWS, MAXIMUM_ROWS], [MAXIMUM_ROWS + 1, MAXIMUM_ROWS]]) {
    test(`tables are limited: ${rows} rows`, () => {
        const sheet = worksheet({ table: [{ id: 't', name: 't', column: [field('c')] }], result: results(1, () => 'COUNT(t.c)') });
        const input = { fields: {}, tables: { t: new Array(rows).fill({ c: '1' }) } };
        assert.equal(valueOf(sheet, 'n0', input), String(counted));
    });
}

for (const [name, parts] of [
    ['results', { result: results(MAXIMUM_SIZE, () => '1') }],
    ['fields', { field: new Array(MAXIMUM_SIZE - 1).fill(field('a')), result: results(1, () => '1') }],
    ['checks', { check: new Array(MAXIMUM_SIZE - 1).fill({ id: 'k', formula: 'TRUE' }), result: results(1, () => '1') }],
    ['columns', { table: [{ id: 't', name: 't', column: new Array(MAXIMUM_SIZE - 1).fill(field('a')) }], result: results(1, () => '1') }],
]) {
    test(`worksheets are limited: ${name}`, () => {
        assert.equal(valueOf(worksheet(parts), 'n0'), '1');
        assert.equal(valueOf(worksheet({ ...parts, field: [...(parts.field ?? []), field('b')] }), 'n0'), '#too-complex(n0)');
    });
}

test('long chains of formulas are computed', () => {
    const sheet = worksheet({ result: results(MAXIMUM_SIZE, (index) => (index === 0 ? '1' : `n${index - 1}${'+0'.repeat(10)}+1`)) });
    assert.equal(valueOf(sheet, `n${MAXIMUM_SIZE - 1}`), String(MAXIMUM_SIZE));
});

test('long cycles are found', () => {
    const sheet = worksheet({ result: results(MAXIMUM_SIZE, (index) => `n${(index + 1) % MAXIMUM_SIZE} + 1`) });
    assert.equal(valueOf(sheet, 'n7'), '#cycle(n7)');
});

test('the greatest exponents in a long column are computed', () => {
    const sheet = worksheet({
        table: [{ id: 't', name: 't', column: [field('c')] }],
        result: results(20, (index) => `COUNT(t.c^${10000 - index}, t.c^-${10000 - index})`),
    });
    const rows = Array.from({ length: MAXIMUM_ROWS }, (_, index) => ({ c: `1.000${String(index).padStart(3, '0')}` }));
    assert.equal(valueOf(sheet, 'n19', { fields: {}, tables: { t: rows } }), String(2 * MAXIMUM_ROWS));
    assert.equal(power(Decimal.fromString('1.001'), 10000).toString().slice(0, 8), '21916.68');
});
