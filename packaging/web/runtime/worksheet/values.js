// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Decimal } from '../core/decimal.js';
import { isColumn, isEmpty, isError } from '../core/formula/value.js';
import { dateText, moneyText, quantityText } from '../format.js';
import { percentOf, shortened } from '../numbers.js';
import { say } from './words.js';

// Values of a worksheet in words.

const nothing = '–';

/** A value of a series as a field of its own. */
export function cellOf(series) {
    const type = { '': 'number', '%': 'percent' }[series.unit] ?? 'money';
    return { ...series, type };
}

/** A single value as its field or result shows it. An empty one and an error are a dash. */
export function scalarText(scalar, field, sheet, language) {
    if (isEmpty(scalar) || isError(scalar))
        return nothing;
    if (scalar instanceof Decimal)
        return figureText(scalar.toString(), field.type === 'series' ? cellOf(field) : field, sheet, language);
    if (typeof scalar === 'boolean')
        return say(scalar ? 'yes' : 'no');
    if (typeof scalar === 'string')
        return choiceLabel(field, scalar);
    return dateText(scalar.toString(), language);
}

/** True for a figure below zero, which is said by sign, word and colour. */
export function isBelowZero(value) {
    return value instanceof Decimal && value.isNegative();
}

/** The scalars of a value. */
export function scalarsOf(value) {
    return isColumn(value) ? value : [value];
}

/** What a field, a table or a column is called, by the name that formulas use. */
export function labelOf(sheet, name) {
    const [table, column] = name.split('.');
    if (column === undefined)
        return [...sheet.field, ...sheet.table, ...sheet.result].find((item) => item.name === name)?.label || name;
    const owner = sheet.table.find((item) => item.name === table);
    return owner?.column.find((item) => item.name === column)?.label || name;
}

/** One sentence about an error, with the name of the field in whose formula it arose. */
export function errorText(error, sheet) {
    const reason = say(`formula-${error.kind}`, { detail: error.detail });
    return say('cannot-be-computed', { field: labelOf(sheet, error.field), reason });
}

/** The neutral figure of a field with the decimals it is used to; the player's are in player/model/localeformat.cpp. */
function figureText(text, { type, unit, decimals }, sheet, language) {
    if (type === 'money')
        return moneyText(text, unit || sheet.currency, language, decimals);
    if (type !== 'percent')
        return quantityText(text, '', language, decimals);
    const percent = percentOf(text);
    return percent === null
        ? nothing
        : quantityText(decimals < 0 ? shortened(percent, 1) : percent, '%', language, decimals);
}

function choiceLabel(field, name) {
    return (field.choice || []).find((choice) => choice.name === name)?.label || name;
}
