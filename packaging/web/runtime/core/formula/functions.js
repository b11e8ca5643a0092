// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Decimal, ZERO, add, ceilingTo, floorTo } from '../decimal.js';
import { addScalars, divideScalars, orOverflow, rowByRow, strictRowByRow } from './operators.js';
import { EMPTY, ErrorKind, FormulaError, compareScalars, equalScalars, isColumn, isEmpty, isError, number, truth }
    from './value.js';

// The twin of packaging/course/formulafunctions, which is authoritative; tests/data/vectors hold both together.

const GREATEST_PLACES = 20;
const wrongType = new FormulaError(ErrorKind.wrongType);

/** The first argument that is an error as a whole, not only in a row. */
function failedArgument(values) {
    return values.find(isError);
}

/** What a function makes of all filled cells of its arguments; the first error among all cells comes before it. */
function ofCells(apply) {
    return (...values) => {
        const cells = values.flat();
        return cells.find(isError) ?? apply(cells.filter((cell) => !isEmpty(cell)));
    };
}

function sumOf(cells) {
    let total = ZERO;
    for (const cell of cells) {
        const value = number(cell);
        if (!value)
            return wrongType;
        total = add(total, value);
        if (!total)
            return new FormulaError(ErrorKind.overflow);
    }
    return total;
}

function averageOf(cells) {
    if (cells.length === 0)
        return EMPTY;
    const total = sumOf(cells);
    return isError(total) ? total : divideScalars(total, Decimal.fromInteger(cells.length));
}

/** Of the cells, the one that comes first by sign: -1 for the smallest, 1 for the largest. */
function extremeOf(cells, sign) {
    if (cells.length === 0)
        return EMPTY;
    let extreme = cells[0];
    for (const cell of cells) {
        const order = compareScalars(cell, extreme);
        if (order === null)
            return wrongType;
        if (order === sign)
            extreme = cell;
    }
    return extreme;
}

function allOrAny(values, all) {
    let result = all;
    for (const cell of values.flat()) {
        if (isError(cell))
            return cell;
        const value = truth(cell);
        if (value === null)
            return wrongType;
        result = all ? result && value : result || value;
    }
    return result;
}

function countIf(...values) {
    const failed = failedArgument(values);
    if (failed)
        return failed;
    const [cells, wanted] = values;
    const compares = values.length > 1;
    if (compares && isColumn(wanted))
        return wrongType;

    let count = 0;
    for (const cell of [cells].flat()) {
        if (isError(cell))
            return cell;
        const counts = compares ? equalScalars(cell, wanted) : truth(cell);
        if (counts === null)
            return wrongType;
        count += counts ? 1 : 0;
    }
    return Decimal.fromInteger(count);
}

function cumulate(...values) {
    const failed = failedArgument(values);
    if (failed)
        return failed;
    const [column, start = ZERO] = values;
    if (!isColumn(column) || isColumn(start))
        return wrongType;

    let total = start;
    return column.map((cell) => {
        if (!isError(total))
            total = isError(cell) ? cell : addScalars(total, cell);
        return total;
    });
}

function placeOf(wanted, column) {
    for (const [index, cell] of column.entries()) {
        if (isError(cell))
            return cell;
        if (equalScalars(cell, wanted))
            return Decimal.fromInteger(index + 1);
    }
    return EMPTY;
}

function position(wanted, column) {
    const failed = failedArgument([wanted, column]);
    if (failed)
        return failed;
    return isColumn(column) ? strictRowByRow([wanted], (scalar) => placeOf(scalar, column)) : wrongType;
}

function rankOf(scalar, cells) {
    let place = 1;
    for (const cell of cells) {
        const order = compareScalars(cell, scalar);
        if (order === null)
            return wrongType;
        place += order > 0 ? 1 : 0;
    }
    return Decimal.fromInteger(place);
}

function rank(ranked, column) {
    const failed = failedArgument([ranked, column]) ?? (isColumn(column) ? column.find(isError) : wrongType);
    if (failed)
        return failed;
    const cells = column.filter((cell) => !isEmpty(cell));
    return strictRowByRow([ranked], (scalar) => rankOf(scalar, cells));
}

function chosen(condition, then, otherwise) {
    if (isError(condition))
        return condition;
    const holds = truth(condition);
    if (holds === null)
        return wrongType;
    return holds ? then : otherwise;
}

/** A single condition chooses a whole value, a column of conditions row by row. Errors not chosen do no harm. */
function choose(condition, then, otherwise = EMPTY) {
    return isColumn(condition) ? rowByRow([condition, then, otherwise], chosen) : chosen(condition, then, otherwise);
}

function negate(scalar) {
    const flag = truth(scalar);
    return flag === null ? wrongType : !flag;
}

function absolute(scalar) {
    const value = number(scalar);
    return value ? value.absolute() : wrongType;
}

function roundTo(scalar, decimals = ZERO) {
    const value = number(scalar);
    const places = number(decimals)?.toInt() ?? null;
    if (!value || places === null || Math.abs(places) > GREATEST_PLACES)
        return wrongType;
    return orOverflow(value.rounded(places));
}

function stepTo(toStep) {
    return (scalar, size = Decimal.fromInteger(1)) => {
        const value = number(scalar);
        const step = number(size);
        if (!value || !step)
            return wrongType;
        return step.isZero() ? new FormulaError(ErrorKind.divisionByZero) : orOverflow(toStep(value, step));
    };
}

/** A function of single values, row by row where an argument is a column. */
function ofRows(apply) {
    return (...values) => strictRowByRow(values, apply);
}

const functions = new Map([
    ['IF', { least: 2, most: 3, apply: choose }],
    ['AND', { least: 1, most: Infinity, apply: (...values) => allOrAny(values, true) }],
    ['OR', { least: 1, most: Infinity, apply: (...values) => allOrAny(values, false) }],
    ['NOT', { least: 1, most: 1, apply: ofRows(negate) }],
    ['MIN', { least: 1, most: Infinity, apply: ofCells((cells) => extremeOf(cells, -1)) }],
    ['MAX', { least: 1, most: Infinity, apply: ofCells((cells) => extremeOf(cells, 1)) }],
    ['SUM', { least: 1, most: Infinity, apply: ofCells(sumOf) }],
    ['AVERAGE', { least: 1, most: Infinity, apply: ofCells(averageOf) }],
    ['COUNT', { least: 1, most: Infinity, apply: ofCells((cells) => Decimal.fromInteger(cells.length)) }],
    ['COUNTIF', { least: 1, most: 2, apply: countIf }],
    ['FILLED', { least: 1, most: 1, apply: ofRows((scalar) => !isEmpty(scalar)) }],
    ['ABS', { least: 1, most: 1, apply: ofRows(absolute) }],
    ['ROUND', { least: 1, most: 2, apply: ofRows(roundTo) }],
    ['CEILING', { least: 1, most: 2, apply: ofRows(stepTo(ceilingTo)) }],
    ['FLOOR', { least: 1, most: 2, apply: ofRows(stepTo(floorTo)) }],
    ['CUMULATE', { least: 1, most: 2, apply: cumulate }],
    ['POSITION', { least: 2, most: 2, apply: position }],
    ['RANK', { least: 2, most: 2, apply: rank }],
]);

/** How many values the function takes, as { least, most }; undefined for an unknown function. */
export function functionArity(name) {
    return functions.get(name);
}

/** The value of a function whose name and arity the parser has checked. */
export function applyFunction(name, values) {
    return functions.get(name).apply(...values);
}
