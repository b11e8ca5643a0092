// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Decimal } from './decimal.js';

// The twin of packaging/course/numberinput.h, which is authoritative; tests/data/vectors hold both together.

const BLANKS = /[ \t\n\v\f\r\u00a0\u2007\u2009\u202f'’]/g;
const FRAME = /^(?:[$€£%]|[A-Z]{3}|kr)?([-−]?)(?:[$€£%]|[A-Z]{3}|kr)?([0-9.,]+)(?:[$€£%]|[A-Z]{3}|kr)?$/;

/** True where text is digits in groups of three behind the first, divided by separator. */
function isGrouped(text, separator) {
    const [first, ...others] = text.split(separator);
    return first.length > 0 && first.length <= 3 && others.every((group) => group.length === 3);
}

function count(text, character) {
    return text.split(character).length - 1;
}

/** Where the decimals begin: { at } with the separator's index or -1, or null where it cannot be told. */
function decimalPlace(digits, decimalSeparator) {
    const point = digits.lastIndexOf('.');
    const comma = digits.lastIndexOf(',');
    const last = Math.max(point, comma);
    if (last < 0)
        return { at: -1 };
    const separator = digits[last];
    if (point >= 0 && comma >= 0)
        return count(digits, separator) === 1 ? { at: last } : null;
    if (count(digits, separator) > 1)
        return { at: -1 };
    const couldGroup = isGrouped(digits, separator) && !digits.startsWith('0');
    return { at: couldGroup && separator !== decimalSeparator ? -1 : last };
}

/** The digits before the decimals without their grouping; null where they are grouped wrongly. */
function withoutGrouping(whole) {
    const grouping = whole.includes('.') ? '.' : ',';
    if (whole.includes(grouping) && !isGrouped(whole, grouping))
        return null;
    return whole.split(grouping).join('');
}

/**
 * The number a person typed, with comma or point, grouping, spaces, a sign and a currency or '%' around it.
 * Where one separator could be either ("1.500"), decimalSeparator decides. Null for anything else.
 */
export function numberFromInput(text, decimalSeparator) {
    const match = FRAME.exec(text.replace(BLANKS, ''));
    const digits = match && match[2];
    const place = match && decimalPlace(digits, decimalSeparator);
    if (!place)
        return null;

    const whole = withoutGrouping(place.at < 0 ? digits : digits.slice(0, place.at));
    const fraction = place.at < 0 ? '' : digits.slice(place.at + 1);
    if (whole === null || (whole === '' && fraction === ''))
        return null;
    const sign = match[1] === '' ? '' : '-';
    return Decimal.fromString(`${sign}${whole || '0'}${fraction && '.'}${fraction}`);
}
