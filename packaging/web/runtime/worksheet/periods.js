// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { monthName } from '../format.js';
import { say } from './words.js';

// What the values of series stand for: months, quarters or years.

const maximumPeriods = 200;

/** The series of a sheet that have the same periods, and so stand side by side: { period, periods, fields }. */
export function seriesGroups(sheet) {
    const groups = [];
    for (const field of sheet.field.filter(({ type }) => type === 'series')) {
        const periods = Math.min(Math.max(field.periods, 0), maximumPeriods);
        const known = groups.find((group) => group.period === field.period && group.periods === periods);
        if (known)
            known.fields.push(field);
        else
            groups.push({ period: field.period, periods, fields: [field] });
    }
    return groups;
}

/** What the \p count periods are called: "Jan", "Q1", "1". */
export function periodNames(period, count, language) {
    const nameAt = {
        month: (index) => monthName((index % 12) + 1, language),
        quarter: (index) => say('quarter', { number: (index % 4) + 1 }),
    }[period];
    return Array.from({ length: count }, (nothing, index) => nameAt?.(index) ?? String(index + 1));
}

/** What \p values are called, of a series that need not be a field: they have the periods of the first that is filled in. */
export function namesFor(values, sheet, language) {
    const [group] = seriesGroups(sheet);
    const period = group?.periods === values.length ? group.period : 'number';
    return periodNames(period, values.length, language);
}
