// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { decode } from '../../../packaging/web/runtime/suspend.js';

/** What an LMS was told of status and score, from its values by name; what it was not told is empty. */
export function toldToLms(values) {
    const told = (name) => values[`cmi.core.${name}`] ?? '';
    return { status: told('lesson_status'), raw: told('score.raw'), min: told('score.min'), max: told('score.max') };
}

/** The record in a suspend_data, with its lists in order. */
export function recordIn(text, lessons) {
    const { record } = decode(text, lessons).state;
    return Object.fromEntries(
        Object.entries(record).map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]),
    );
}
