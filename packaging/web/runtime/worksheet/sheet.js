// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { entriesOf, isObject, textFrom } from '../json.js';

/** The scenarios of a worksheet, as they are kept or lie in a file; null for anything else. */
export function sheetFrom(json) {
    if (!isObject(json) || !Array.isArray(json.scenarios))
        return null;
    const scenarios = json.scenarios.map(scenarioFrom).filter(Boolean);
    if (scenarios.length === 0)
        return null;
    const current = Number.isInteger(json.current) ? json.current : 0;
    return { current: Math.min(Math.max(0, current), scenarios.length - 1), scenarios };
}

function scenarioFrom(json) {
    if (!isObject(json) || !isObject(json.input))
        return null;
    const texts = (value) => (typeof value === 'string' ? value : null);
    const rows = (list) => (Array.isArray(list) ? list.map((row) => entriesOf(row, texts)) : null);
    return {
        name: textFrom(json.name),
        input: { fields: entriesOf(json.input.fields, texts), tables: entriesOf(json.input.tables, rows) },
    };
}
