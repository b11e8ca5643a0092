// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { questionOf } from '../../../packaging/web/runtime/blocks/registry.js';
import { decode } from '../../../packaging/web/runtime/suspend.js';

/** What an LMS was told of status and score, from its values by name; what it was not told is empty. */
export function toldToLms(values) {
    const told = (name) => values[`cmi.core.${name}`] ?? '';
    return { status: told('lesson_status'), raw: told('score.raw'), min: told('score.min'), max: told('score.max') };
}

/** \p record without what an LMS is not told: texts that stay with the learner. */
export function toldOf(record, lessons) {
    const staying = lessons.flatMap(({ blocks }) => blocks).filter((block) => questionOf(block)?.staysHere);
    const told = structuredClone(record);
    staying.filter(({ id }) => told.answers[id]).forEach(({ id }) => {
        told.answers[id].response = '';
    });
    return told;
}

/** The record in a suspend_data, with its lists in order. */
export function recordIn(text, lessons) {
    const { record } = decode(text, lessons).state;
    return Object.fromEntries(
        Object.entries(record).map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]),
    );
}
