// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { FormulaWriter, dateText } from './randomformulas.mjs';
import { neutralText } from './randomnumbers.mjs';

const types = ['number', 'number', 'money', 'percent', 'date', 'choice', 'text', 'series'];
const fieldNames = ['cost', 'a', 'b', 'start', 'status', 'plan', 'constructor', 'late', 'rate'];
const columnNames = ['amount', 'state', 'day', 'share'];
const resultNames = ['gap', 'total', 'mean', 'a', 'share', 'low', 'month', 'first', 'second'];

function identifier(prefix, index) {
    return `${prefix}${String(index).padStart(9, '0')}`;
}

/** The names that formulas may read, by the type they mostly have. */
function namesFor(fields, tables, results) {
    const names = { number: [...results], truth: [], date: [], text: [], column: [] };
    for (const { name, type } of fields) {
        const kind = { date: 'date', choice: 'text', text: 'text', series: 'column' }[type] ?? 'number';
        names[kind].push(name);
    }
    for (const table of tables)
        names.column.push(...table.column.map((column) => `${table.name}.${column.name}`));
    return names;
}

function randomField(random, prefix, index, name) {
    const type = random.pick(types);
    const periods = random.chance(0.05) ? random.between(-1, 250) : random.between(0, 4);
    return { id: identifier(prefix, index), name, type, periods, optional: random.chance(0.3), formula: '' };
}

function randomTable(random, index) {
    const names = random.some(columnNames, 0.6);
    const column = names.map((name, position) => randomField(random, `c${index}`.padEnd(2, 'x'), position, name));
    return { id: identifier('t', index), name: `t${index}`, least: 1, most: 30, column };
}

function addFormulas(random, fields, writer) {
    for (const field of fields) {
        if (random.chance(0.2))
            field.formula = writer.formula(random.between(0, 3));
    }
}

function neutralFor(random, { type, periods }) {
    if (random.chance(0.1))
        return '';
    if (type === 'series')
        return random.list(Math.max(0, periods) + random.between(-1, 1) || 1, () => neutralText(random)).join(';');
    if (type === 'date')
        return random.chance(0.9) ? dateText(random) : random.pick(['2026-02-30', '2026', '2026-03', '2026.03.01', 'x']);
    return type === 'text' || type === 'choice' ? random.pick(['x', 'confirmed', 'Grün', ' ', '0']) : neutralText(random);
}

function textsFor(random, fields) {
    const filled = random.some(fields, 0.85);
    return Object.fromEntries(filled.map((field) => [field.id, neutralFor(random, field)]));
}

function randomInput(random, { field, table }) {
    const rows = ({ column }) => random.list(random.chance(0.02) ? 203 : random.between(0, 4), () => textsFor(random, column));
    const tables = random.some(table, 0.9).map((each) => [each.id, rows(each)]);
    return { fields: textsFor(random, field), tables: Object.fromEntries(tables) };
}

function sampleValues(random, fields) {
    const value = (field) => {
        const neutral = neutralFor(random, field);
        return field.type === 'text' ? { name: field.name, value: '', text: neutral } : { name: field.name, value: neutral, text: '' };
    };
    const values = random.some(fields, 0.85).map(value);
    return random.chance(0.1) ? [...values, { name: 'nowhere', value: '1', text: '' }] : values;
}

function randomSample(random, { field, table }) {
    const row = (index) => {
        const owner = random.chance(0.05) || table.length === 0 ? { name: 'nowhere', column: [] } : random.pick(table);
        return { id: identifier('r', index), table: owner.name, set: sampleValues(random, owner.column) };
    };
    return { id: 's000000000', set: sampleValues(random, field), row: random.list(random.between(0, 5), row), expect: [] };
}

function randomWorksheet(random) {
    const names = random.chance(0.05) ? [...fieldNames, 'a', 'cost'] : fieldNames;
    const field = random.some(names, 0.5).map((name, index) => randomField(random, 'f', index, name));
    const table = random.list(random.between(0, 2), (index) => randomTable(random, index));
    const results = random.some(resultNames, 0.5);
    const writer = new FormulaWriter(random, namesFor(field, table, random.some(results, 0.4)));
    for (const fields of [field, ...table.map(({ column }) => column)])
        addFormulas(random, fields, writer);
    const result = random.shuffled(results).map((name, index) =>
        ({ id: identifier('r', index), name, type: 'number', formula: writer.formula(random.between(0, 3)) }));
    const check = random.list(random.between(0, 3), (index) =>
        ({ id: identifier('k', index), formula: writer.formula(random.between(0, 2)) }));
    return { type: 'worksheet', id: 'w000000000', required: false, field, table, result, check, sample: [] };
}

export function calculationRequest(random) {
    const block = randomWorksheet(random);
    if (random.chance(0.8))
        return { kind: 'calculation', block, input: randomInput(random, block) };
    block.sample = [randomSample(random, block)];
    return { kind: 'calculation', block, sample: 0 };
}

/** Formulas in a long chain or cycle, or too many of them. */
export function chainRequest(random) {
    const length = random.chance(0.1) ? random.between(290, 310) : random.between(2, 60);
    const next = (index) => (random.chance(0.02) ? random.below(length) : index + 1);
    const result = random.list(length, (index) => ({
        id: identifier('r', index),
        name: `n${index}`,
        type: 'number',
        formula: index + 1 < length ? `n${next(index)} + x` : random.pick(['1', 'x', 'n0', 'nowhere']),
    }));
    const field = [{ id: 'f000000000', name: 'x', type: 'number', periods: 12, optional: false, formula: '' }];
    const block = { type: 'worksheet', id: 'w000000000', required: false, field, table: [], result: random.shuffled(result), check: [], sample: [] };
    return { kind: 'calculation', block, input: { fields: random.chance(0.5) ? { f000000000: '2' } : {}, tables: {} } };
}
