// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { questionOf } from '../../../packaging/web/runtime/blocks/registry.js';
import { withStaying } from '../../../packaging/web/runtime/state.js';
import { decode } from '../../../packaging/web/runtime/suspend.js';
import { decodeAll } from '../../../packaging/web/runtime/suspendall.js';

/** What an LMS was told of status and score, from its values by name; what it was not told is empty. */
export function toldToLms(values) {
    const told = (name) => values[`cmi.core.${name}`] ?? '';
    return { status: told('lesson_status'), raw: told('score.raw'), min: told('score.min'), max: told('score.max') };
}

/** The same in SCORM 2004, in the words of toldToLms(). */
export function toldToLms2004(values) {
    const { 'cmi.completion_status': completion, 'cmi.success_status': success } = values;
    const [raw, min, max, scaled] = ['raw', 'min', 'max', 'scaled'].map((name) => values[`cmi.score.${name}`] ?? '');
    const agrees = raw === scaled || Math.abs(Number(scaled) * 100 - Number(raw)) < 1e-9;
    const status = success === 'unknown' ? completion : completion === 'completed' ? success : 'torn';
    return { status, raw: agrees ? raw : `scaled ${scaled}`, min, max };
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
    return inOrder(decode(text, lessons).state.record);
}

/** The record in a suspend_data that holds everything. */
export function wholeRecordIn(text, lessons) {
    const { state, work } = decodeAll(text, lessons);
    return inOrder(withStaying(state, work, lessons).record);
}

function inOrder(record) {
    return Object.fromEntries(
        Object.entries(record).map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value]),
    );
}
