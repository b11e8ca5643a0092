// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { isNeutral } from './numbers.js';
import { questionKind } from './questions/kinds.js';

// Everything that is known of one learner in one module:
//
//   record    what counts; see core/standing.js
//   work      by block: { task, hints, draft }, the task the answer was given to, hints seen, and an answer in the making
//             (null where the last checked answer is shown)
//   place     { lesson, block, open }, where the learner reads or, not open, was reading last; null before the first lesson
//   language  the language of the course, or empty
//   seen      by lesson: how many of its blocks have been on the screen
//   sheets    by worksheet block: { current, scenarios: [{ name, input }] }

/** A learner who has never been here. */
export function emptyState() {
    return { record: emptyRecord(), work: {}, place: null, language: '', seen: {}, sheets: {} };
}

export function emptyRecord() {
    return {
        answers: {},
        begunLessons: [],
        endReached: [],
        completedLessons: [],
        filledWorksheets: [],
        passed: false,
    };
}

export function emptyWork() {
    return { task: 0, hints: 0, draft: null };
}

const lists = ['begunLessons', 'endReached', 'completedLessons', 'filledWorksheets'];

/** \p state as it is stored. */
export function stateToJson(state) {
    return { format: 1, ...state };
}

/** The state that stateToJson() wrote, or null for anything else. */
export function stateFromJson(json) {
    if (!isObject(json) || json.format !== 1 || !isObject(json.record))
        return null;
    const state = emptyState();
    takeRecord(state.record, json.record);
    state.work = entriesOf(json.work, workFrom);
    state.seen = entriesOf(json.seen, (seen) => (Number.isInteger(seen) ? seen : null));
    state.sheets = entriesOf(json.sheets, sheetFrom);
    state.language = textFrom(json.language);
    if (isObject(json.place))
        state.place = {
            lesson: textFrom(json.place.lesson),
            block: textFrom(json.place.block),
            open: json.place.open === true,
        };
    return state;
}

/** Takes away what no longer counts: answers to questions whose task has grown since. */
export function withoutOutdated(state, lessons) {
    for (const block of lessons.flatMap((lesson) => lesson.blocks)) {
        const work = state.work[block.id];
        if (!questionKind(block) || !work || work.task === block.task)
            continue;
        delete state.work[block.id];
        delete state.record.answers[block.id];
    }
    return state;
}

function takeRecord(record, json) {
    for (const name of lists)
        record[name] = Array.isArray(json[name]) ? json[name].filter((id) => typeof id === 'string') : [];
    record.answers = entriesOf(json.answers, answerFrom);
    record.passed = json.passed === true;
}

function answerFrom(json) {
    if (!isObject(json) || !isNeutral(textFrom(json.best)) || !Number.isInteger(json.attempts) || json.attempts < 1)
        return null;
    return { response: textFrom(json.response), attempts: json.attempts, best: json.best, right: json.right === true };
}

function workFrom(json) {
    if (!isObject(json))
        return null;
    const draft = typeof json.draft === 'string' ? json.draft : null;
    return { task: Number(json.task) || 0, hints: Number(json.hints) || 0, draft };
}

/** The stored scenarios of a worksheet, or null for anything else. Also reads exported files. */
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

function textFrom(value) {
    return typeof value === 'string' ? value : '';
}

function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of \p json that \p read makes something of. */
function entriesOf(json, read) {
    if (!isObject(json))
        return {};
    const entries = Object.entries(json).map(([key, value]) => [key, read(value)]);
    return Object.fromEntries(entries.filter(([, value]) => value !== null));
}

/** What two windows of one browser know together. Where they disagree about an answer, more attempts tell more. */
export function merged(mine, theirs) {
    const record = {
        ...mine.record,
        answers: { ...mine.record.answers },
        passed: mine.record.passed || theirs.record.passed,
    };
    for (const name of lists)
        record[name] = [...new Set([...mine.record[name], ...theirs.record[name]])];
    const work = { ...theirs.work, ...mine.work };
    for (const [id, answer] of Object.entries(theirs.record.answers)) {
        if (answer.attempts <= (record.answers[id]?.attempts || 0))
            continue;
        record.answers[id] = answer;
        work[id] = theirs.work[id] || emptyWork();
    }
    return {
        ...mine,
        record,
        work,
        sheets: { ...mine.sheets, ...theirs.sheets },
        seen: { ...theirs.seen, ...mine.seen },
    };
}
