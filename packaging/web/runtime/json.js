// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading JSON that may be anything: what does not fit becomes nothing.

export function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textFrom(value) {
    return typeof value === 'string' ? value : '';
}

/** The entries of \p json that \p read makes something of, not null. */
export function entriesOf(json, read) {
    if (!isObject(json))
        return {};
    const entries = Object.entries(json).map(([key, value]) => [key, read(value)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== null));
}
