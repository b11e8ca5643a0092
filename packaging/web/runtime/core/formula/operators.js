// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Decimal, add, divide, multiply, power, subtract } from '../decimal.js';
import { CalendarDate } from './date.js';
import { EMPTY, ErrorKind, FormulaError, compareScalars, equalScalars, isColumn, isError, number } from './value.js';

// The twin of packaging/course/formulaoperators, which is authoritative; tests/data/vectors hold both together.

const MAXIMUM_EXPONENT = 10000;
const wrongType = new FormulaError(ErrorKind.wrongType);
const overflow = new FormulaError(ErrorKind.overflow);

export function orOverflow(decimal) {
    return decimal ?? overflow;
}

/** Applies a function to scalars, or to each row where an argument is a column. */
export function rowByRow(values, apply) {
    const lengths = values.filter(isColumn).map((column) => column.length);
    if (lengths.length === 0)
        return apply(...values);
    if (lengths.some((length) => length !== lengths[0]))
        return new FormulaError(ErrorKind.lengthMismatch);
    const row = (index) => apply(...values.map((value) => (isColumn(value) ? value[index] : value)));
    return Array.from({ length: lengths[0] }, (_, index) => row(index));
}

/** As rowByRow(), but the first error in a row is that row's value. */
export function strictRowByRow(values, apply) {
    return rowByRow(values, (...scalars) => scalars.find(isError) ?? apply(...scalars));
}

function shiftedDate(date, days, sign) {
    if (days === EMPTY)
        return EMPTY;
    if (!(days instanceof Decimal))
        return wrongType;
    const count = days.toInt();
    if (count === null)
        return days.rounded(0).equals(days) ? overflow : wrongType;
    return orOverflow(date.plusDays(count * sign));
}

/** The result of a calculation with two numbers; an error where one is none. */
function ofNumbers(a, b, calculate) {
    const x = number(a);
    const y = number(b);
    return x && y ? calculate(x, y) : wrongType;
}

export function addScalars(a, b) {
    if (a instanceof CalendarDate)
        return shiftedDate(a, b, 1);
    if (b instanceof CalendarDate)
        return shiftedDate(b, a, 1);
    return ofNumbers(a, b, (x, y) => orOverflow(add(x, y)));
}

function subtractScalars(a, b) {
    if (a instanceof CalendarDate && b instanceof CalendarDate)
        return Decimal.fromInteger(a.days - b.days);
    if (a instanceof CalendarDate)
        return shiftedDate(a, b, -1);
    if (b instanceof CalendarDate)
        return a === EMPTY ? EMPTY : wrongType;
    return ofNumbers(a, b, (x, y) => orOverflow(subtract(x, y)));
}

function multiplyScalars(a, b) {
    return ofNumbers(a, b, (x, y) => orOverflow(multiply(x, y)));
}

function divideNumbers(x, y) {
    return y.isZero() ? new FormulaError(ErrorKind.divisionByZero) : orOverflow(divide(x, y));
}

export function divideScalars(a, b) {
    return ofNumbers(a, b, divideNumbers);
}

function raiseNumbers(base, exponent) {
    const times = exponent.toInt();
    if (times === null || Math.abs(times) > MAXIMUM_EXPONENT)
        return new FormulaError(ErrorKind.badExponent);
    const raised = power(base, Math.abs(times));
    if (times >= 0 || !raised)
        return orOverflow(raised);
    return divideNumbers(Decimal.fromInteger(1), raised);
}

function raiseScalars(a, b) {
    return ofNumbers(a, b, raiseNumbers);
}

function ordered(holds) {
    return (a, b) => {
        const order = compareScalars(a, b);
        return order === null ? wrongType : holds(order);
    };
}

const operators = new Map([
    ['+', addScalars],
    ['-', subtractScalars],
    ['*', multiplyScalars],
    ['/', divideScalars],
    ['^', raiseScalars],
    ['=', equalScalars],
    ['<>', (a, b) => !equalScalars(a, b)],
    ['<', ordered((order) => order < 0)],
    ['<=', ordered((order) => order <= 0)],
    ['>', ordered((order) => order > 0)],
    ['>=', ordered((order) => order >= 0)],
]);

/** The value of "a op b", row by row where one is a column. */
export function applyOperator(name, a, b) {
    return strictRowByRow([a, b], operators.get(name));
}
