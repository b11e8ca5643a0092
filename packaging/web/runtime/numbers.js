// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Decimal, divide, least, multiply } from './core/decimal.js';
import { numberFromInput } from './core/numberinput.js';

// Decimals as the pages need them: from and to neutral texts ("-1234.5"), and a few sums that cannot fail.

const hundred = Decimal.fromInteger(100);

export const decimalOf = (text) => Decimal.fromString(text);
export const textOf = (decimal) => decimal.toString();

export function isNeutral(text) {
    return decimalOf(text) !== null;
}

/** True for zero, as a decimal or as a neutral text. */
export function isZero(value) {
    return (value instanceof Decimal ? value : decimalOf(value)).isZero();
}

/** What a person typed as a neutral text; null where it is no number. */
export function neutralFromInput(text, separator) {
    return numberFromInput(text, separator)?.toString() ?? null;
}

/** \p text with \p decimals decimals, rounded half away from zero. */
export function roundedText(text, decimals) {
    return decimalOf(text).toFixed(decimals);
}

/** \p text with at most \p decimals decimals. */
export function shortened(text, decimals) {
    return textOf(decimalOf(text).rounded(decimals));
}

/** How many decimals a neutral text has. */
export function decimalsOf(text) {
    return (text.split('.')[1] || '').length;
}

/** The smaller of two neutral texts. */
export function minimum(a, b) {
    return textOf(least(decimalOf(a), decimalOf(b)));
}

/** How many percent \p part is of \p whole, with at most two decimals, as a neutral text. */
export function percentage(part, whole) {
    return divide(multiply(part, hundred), whole).rounded(2).toString();
}

/** A fraction as percent: "0.6" is "60"; null where the result is too large. */
export function percentOf(fraction) {
    return multiply(decimalOf(fraction), hundred)?.toString() ?? null;
}

/** Percent as a fraction: "60" is "0.6". */
export function fractionOf(percent) {
    return divide(decimalOf(percent), hundred).toString();
}
