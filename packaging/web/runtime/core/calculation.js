// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Decimal } from './decimal.js';
import { dependencyOrder } from './dependencies.js';
import { CalendarDate } from './formula/date.js';
import { Formula } from './formula/formula.js';
import { EMPTY, ErrorKind, FormulaError, firstError, isColumn, isError } from './formula/value.js';

// The twin of packaging/course/calculation.h, which is authoritative; tests/data/vectors hold both together.
//
// What a learner has entered, the input, is { fields: { field id: text }, tables: { table id: [{ column id: text }] } }
// with neutral texts: '36000', '0.6', '2026-12-31', a choice's name; a series has its values divided by ';'.

const MAXIMUM_PERIODS = 200;
const MAXIMUM_ROWS = 200;
const MAXIMUM_SIZE = 300;

function textIn(texts, id) {
    return texts && Object.hasOwn(texts, id) ? texts[id] : '';
}

function rowsIn(input, table) {
    return Object.hasOwn(input.tables, table.id) ? input.tables[table.id].slice(0, MAXIMUM_ROWS) : [];
}

function scalarFromNeutral(type, neutral) {
    if (neutral === '')
        return EMPTY;
    if (type === 'choice' || type === 'text')
        return neutral;
    return type === 'date' ? CalendarDate.fromString(neutral) : Decimal.fromString(neutral);
}

/** A neutral text as a value of the type of a field; EMPTY for an empty or unusable text. */
export function valueFromNeutral(field, neutral) {
    if (field.type !== 'series')
        return scalarFromNeutral(field.type, neutral);
    const texts = neutral.split(';');
    const length = Math.max(0, Math.min(field.periods, MAXIMUM_PERIODS));
    return Array.from({ length }, (_, period) => scalarFromNeutral(field.type, texts[period] ?? ''));
}

/** Errors that arose in the formula of a field get its name; inherited ones keep theirs. */
function named(value, name) {
    const nameError = (scalar) =>
        isError(scalar) && scalar.field === '' ? new FormulaError(scalar.kind, name, scalar.detail) : scalar;
    return isColumn(value) ? value.map(nameError) : nameError(value);
}

/** A single value in each row, where a column or series is computed. Errors stay single. */
function spread(value, rows) {
    const single = rows === undefined || isColumn(value) || isError(value);
    return single ? value : new Array(rows).fill(value);
}

function sizeOf(sheet) {
    return sheet.table.reduce((size, table) => size + table.column.length,
        sheet.field.length + sheet.result.length + sheet.check.length);
}

/** Computes the formulas of one worksheet, each once, in the order in which they need each other. */
class Calculator {
    #tooLarge;
    #formulas = new Map(); // Name -> { formula, rows }, the rows of a column or series.
    #unfilled = new Set();
    #missing = new Map(); // Name of a formula -> Set of the unfilled fields that it reads.

    values = new Map();
    missing = new Map();
    failedChecks = [];

    constructor(sheet, input) {
        this.#tooLarge = sizeOf(sheet) > MAXIMUM_SIZE;
        for (const field of sheet.field)
            this.#addField(field.name, field, valueFromNeutral(field, textIn(input.fields, field.id)));
        for (const table of sheet.table) {
            const rows = rowsIn(input, table);
            for (const column of table.column) {
                const cells = rows.map((row) => scalarFromNeutral(column.type, textIn(row, column.id)));
                this.#addField(`${table.name}.${column.name}`, column, cells);
            }
        }
        for (const result of sheet.result)
            this.#formulas.set(result.name, { formula: Formula.parse(result.formula) });
        this.#compute();
        for (const result of sheet.result)
            this.missing.set(result.name, [...this.#missingFor([result.name])].sort());
        this.failedChecks = sheet.check.filter((check) => this.#fails(check)).map((check) => check.id);
    }

    #addField(name, field, value) {
        if (field.formula !== '') {
            const rows = isColumn(value) ? value.length : undefined;
            this.#formulas.set(name, { formula: Formula.parse(field.formula), rows });
            return;
        }
        if (value === EMPTY && !field.optional)
            this.#unfilled.add(name);
        this.values.set(name, value);
    }

    #compute() {
        const uses = new Map();
        for (const [name, { formula }] of this.#formulas)
            uses.set(name, this.#tooLarge || isError(formula) ? new Set() : formula.names());
        for (const group of dependencyOrder(uses)) {
            const missing = this.#missingFor(group.names.flatMap((name) => [...uses.get(name)]));
            for (const name of group.names)
                this.#missing.set(name, missing);
            this.#computeGroup(group);
        }
    }

    #computeGroup({ names, cyclic }) {
        for (const name of names.filter((each) => !this.values.has(each))) {
            const cycle = cyclic && new FormulaError(ErrorKind.cycle, name);
            this.values.set(name, cycle || this.#evaluated(name, this.#formulas.get(name)));
        }
    }

    #evaluated(name, { formula, rows }) {
        if (this.#tooLarge)
            return new FormulaError(ErrorKind.tooComplex, name);
        const value = isError(formula) ? formula : formula.evaluate((used) => this.#valueOf(used));
        return spread(named(value, name), rows);
    }

    #valueOf(name) {
        return this.values.has(name) ? this.values.get(name) : new FormulaError(ErrorKind.unknownName, '', name);
    }

    /** The unfilled fields among the names and all that their formulas read, as a Set. */
    #missingFor(names) {
        const missing = new Set();
        for (const name of names) {
            for (const field of this.#missing.get(name) ?? [])
                missing.add(field);
            if (this.#unfilled.has(name))
                missing.add(name);
        }
        return missing;
    }

    #fails(check) {
        const formula = Formula.parse(check.formula);
        return this.#evaluated(check.id, { formula }) === false && this.#missingFor(formula.names()).size === 0;
    }
}

/**
 * The values of one worksheet: { values: Map of name -> value, missing: Map of result name -> names of the fields
 * to be filled in first, failedChecks: ids of the checks whose formula is FALSE }.
 */
export function calculate(sheet, input) {
    const { values, missing, failedChecks } = new Calculator(sheet, input);
    return { values, missing, failedChecks };
}

function neutralOf(value) {
    return value.text === '' ? value.value : value.text;
}

function textsById(fields, values) {
    const texts = {};
    for (const value of values) {
        const field = fields.find((candidate) => candidate.name === value.name);
        if (field)
            texts[field.id] = neutralOf(value);
    }
    return texts;
}

/** The input that a sample of the worksheet stands for. Names that the worksheet does not have are passed over. */
export function inputOf(sheet, sample) {
    const input = { fields: textsById(sheet.field, sample.set), tables: {} };
    for (const row of sample.row) {
        const table = sheet.table.find((candidate) => candidate.name === row.table);
        if (table)
            (input.tables[table.id] ??= []).push(textsById(table.column, row.set));
    }
    return input;
}

/** True where every result has a value. */
export function isComplete(sheet, calculation) {
    return sheet.result.every(({ name }) => {
        const value = calculation.values.get(name);
        return value !== EMPTY && !firstError(value) && calculation.missing.get(name).length === 0;
    });
}
