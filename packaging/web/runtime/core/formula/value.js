// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Decimal, ZERO } from '../decimal.js';
import { CalendarDate } from './date.js';

// The twin of packaging/course/formulavalue.h, which is authoritative; tests/data/vectors hold both together.
//
// A scalar is EMPTY, a Decimal, true or false, a CalendarDate, a string or a FormulaError.
// A column of a table, or a series, is an array of scalars. A value is a scalar or a column.

/** A field nobody has filled in. Counts as 0 in arithmetic; SUM, MIN and the like pass over it. */
export const EMPTY = null;

/** Why a formula has no value: the same words as in C++. */
export const ErrorKind = Object.freeze({
    syntax: 'syntax',
    tooComplex: 'too-complex',
    unknownName: 'unknown-name',
    unknownFunction: 'unknown-function',
    wrongArgumentCount: 'wrong-argument-count',
    cycle: 'cycle',
    wrongType: 'wrong-type',
    lengthMismatch: 'length-mismatch',
    divisionByZero: 'division-by-zero',
    badExponent: 'bad-exponent',
    overflow: 'overflow',
});

/** An error is a value, so that IF() can pass over it and a column can have it in one row. */
export class FormulaError {
    /** The field: in whose formula it arose; the detail: what was expected, or the name that is unknown. */
    constructor(kind, field = '', detail = '') {
        this.kind = kind;
        this.field = field;
        this.detail = detail;
        Object.freeze(this);
    }
}

export function isColumn(value) {
    return Array.isArray(value);
}

export function isError(value) {
    return value instanceof FormulaError;
}

/** True for a field nobody has filled in, and for a text without characters. */
export function isEmpty(scalar) {
    return scalar === EMPTY || scalar === '';
}

/** The number in a scalar; an empty field counts as 0. Null for every other type. */
export function number(scalar) {
    if (scalar === EMPTY)
        return ZERO;
    return scalar instanceof Decimal ? scalar : null;
}

/** The truth in a scalar; an empty field counts as FALSE. Null for every other type. */
export function truth(scalar) {
    if (scalar === EMPTY)
        return false;
    return typeof scalar === 'boolean' ? scalar : null;
}

export function equalScalars(a, b) {
    if (isEmpty(a) && isEmpty(b))
        return true;
    if (a === EMPTY || b === EMPTY) {
        const other = a === EMPTY ? b : a;
        return other === false || (other instanceof Decimal && other.isZero());
    }
    if (a instanceof Decimal && b instanceof Decimal)
        return a.equals(b);
    if (a instanceof CalendarDate && b instanceof CalendarDate)
        return a.days === b.days;
    return a === b;
}

/** -1, 0 or 1; null where the two have no order. */
export function compareScalars(a, b) {
    if (a instanceof CalendarDate && b instanceof CalendarDate)
        return Math.sign(a.days - b.days);
    const x = number(a);
    const y = number(b);
    return x && y ? x.compare(y) : null;
}

function scalarText(scalar) {
    if (scalar === EMPTY)
        return '';
    if (typeof scalar === 'boolean')
        return scalar ? 'TRUE' : 'FALSE';
    if (typeof scalar === 'string')
        return `"${scalar}"`;
    return isError(scalar) ? `#${scalar.kind}(${scalar.field})` : scalar.toString();
}

/** For tests: "12.5", "TRUE", "2026-12-31", "\"text\"", "#division-by-zero(rate)", "[a; b]"; "" for EMPTY. */
export function toText(value) {
    return isColumn(value) ? `[${value.map(scalarText).join('; ')}]` : scalarText(value);
}

/** The first error in a value, or null. */
export function firstError(value) {
    const scalars = isColumn(value) ? value : [value];
    return scalars.find(isError) ?? null;
}
