// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { say } from './interface.js';
import { decimalsOf, roundedText, shortened } from './numbers.js';

// Figures, dates and names as the language of the lesson writes them. Numbers come and go as neutral texts ("36000").

const mostDecimals = 6; ///< Of a quantity that does not say how many it wants.
const minus = '\u2212';

/** Plain English is that of Europe here: 1 October 2026. */
function localeOf(language) {
    return language === 'en' ? 'en-GB' : language;
}

/** The sign between whole and fraction that readers of \p language use: "." or ",". */
export function decimalSeparator(language) {
    const parts = new Intl.NumberFormat(language).formatToParts(1.5);
    return parts.find((part) => part.type === 'decimal').value === ',' ? ',' : '.';
}

/** \p neutral with \p decimals decimals, or, with -1, as many as it has. */
export function numberText(neutral, language, decimals = -1) {
    return formatted(neutral, language, decimals, {});
}

/** A score: thirds of a point need no twenty decimals. */
export function scoreText(neutral, language) {
    return numberText(shortened(neutral, 2), language);
}

/** Whole amounts without decimals, others with two, where \p decimals is -1. */
export function moneyText(neutral, currency, language, decimals = -1) {
    if (!/^[A-Z]{3}$/.test(currency))
        return numberText(neutral, language, moneyDecimals(neutral, decimals));
    return formatted(neutral, language, moneyDecimals(neutral, decimals), { style: 'currency', currency });
}

/** \p neutral is in percent: 60 for sixty percent. */
export function percentText(neutral, language, decimals = -1) {
    return formatted(neutral, language, decimals, { style: 'unit', unit: 'percent' });
}

/** A number with its unit: an ISO 4217 code, "%", or nothing. */
export function quantityText(neutral, unit, language, decimals = -1) {
    if (unit && unit !== '%')
        return moneyText(neutral, unit, language, decimals);
    const shown = decimals < 0 ? shortened(neutral, mostDecimals) : neutral;
    return unit ? percentText(shown, language, decimals) : numberText(shown, language, decimals);
}

/** "34 bytes", "240 kB": the size of a file. */
export function sizeText(bytes, language) {
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'];
    const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
    const unitDisplay = power === 0 ? 'long' : 'short';
    const options = { style: 'unit', unit: units[power], unitDisplay, maximumFractionDigits: 0 };
    return new Intl.NumberFormat(language, options).format(bytes / 1000 ** power);
}

/** The sign of a unit, as it stands in a field: "€", "%". */
export function unitSign(unit, language) {
    if (!/^[A-Z]{3}$/.test(unit))
        return unit;
    const parts = new Intl.NumberFormat(language, { style: 'currency', currency: unit }).formatToParts(1);
    return parts.find((part) => part.type === 'currency').value;
}

/** A date as exact as it is known: "2026", "2026-03" or "2026-03-31". */
export function dateText(iso, language) {
    const [year, month, day] = iso.split('-').map(Number);
    const date = new Date(Date.UTC(year, (month || 1) - 1, day || 1));
    const parts = { year: 'numeric', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }) };
    return new Intl.DateTimeFormat(localeOf(language), { ...parts, timeZone: 'UTC' }).format(date);
}

/** "Jan" for 1. */
export function monthName(month, language) {
    const date = new Date(Date.UTC(2026, month - 1, 1));
    return new Intl.DateTimeFormat(localeOf(language), { month: 'short', timeZone: 'UTC' }).format(date).replace('.', '');
}

/** The time of day of `date`, in the short form of the language: "01:04". */
export function clockText(date, language) {
    return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(date);
}

/** Today where the reader is, as "2026-03-31". */
export function today() {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "Deutsch" for "de", in the words of \p language. */
export function languageName(tag, language) {
    return nameOf(tag, 'language', language);
}

/** "Germany" for "DE"; an unknown code as it is. */
export function countryName(code, language) {
    return nameOf(code, 'region', language);
}

/** "30 min", "1 h 25 min". */
export function durationText(minutes) {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0)
        return say('minutes', { minutes });
    return rest === 0 ? say('hours', { hours }) : say('hours-minutes', { hours, minutes: rest });
}

function formatted(neutral, language, decimals, style) {
    const digits = decimals < 0 ? decimalsOf(neutral) : decimals;
    const text = roundedText(neutral, digits);
    const options = { ...style, minimumFractionDigits: digits, maximumFractionDigits: digits };
    return exactParts(text, new Intl.NumberFormat(language, options))
        .map(({ value }) => value)
        .join('')
        .replace(/-/g, minus);
}

/** To the last digit: engines round numbers to fifteen digits, and not all take decimals as texts, but whole ones are exact. */
function exactParts(text, format) {
    const [whole, fraction = ''] = text.replace('-', '').split('.');
    const sign = text.startsWith('-') ? -1 : 1;
    const number = /^0*$/.test(whole) ? sign * 0 : BigInt(sign) * BigInt(whole);
    return format
        .formatToParts(number)
        .map((part) => (part.type === 'fraction' ? { ...part, value: fraction } : part));
}

function moneyDecimals(neutral, decimals) {
    if (decimals >= 0)
        return decimals;
    return decimalsOf(shortened(neutral, 2)) === 0 ? 0 : 2;
}

function nameOf(code, type, language) {
    try {
        return new Intl.DisplayNames(language, { type }).of(code);
    } catch {
        return code;
    }
}
