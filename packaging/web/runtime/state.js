// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { questionOf } from './blocks/registry.js';
import { entriesOf, isObject, textFrom } from './json.js';
import { isNeutral } from './numbers.js';

// Everything that is known of one learner in one module:
//
//   record    what counts; see core/standing.js
//   work      by block: { task, hints, draft }, the task the answer was given to, hints seen, and an answer in the making
//             (null where the last checked answer is shown)
//   place     { lesson, block, tenths, open }, where the learner reads or, not open, was reading last: so many tenths of the
//             block are above the window; null before the first lesson
//   language  the language of the course, or empty
//   seen      by lesson: how many of its blocks have been on the screen
//   kept      by block: what the block keeps of its own, a JSON object that its type alone reads
//   aside     work from a file that this version of the module has no place for; see ownwork.js

/** A learner who has never been here. */
export function emptyState() {
    return { record: emptyRecord(), work: {}, place: null, language: '', seen: {}, kept: {}, aside: [] };
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
    state.kept = entriesOf(json.kept, (kept) => (isObject(kept) ? kept : null));
    state.aside = Array.isArray(json.aside) ? json.aside.filter(isObject) : [];
    state.language = textFrom(json.language);
    if (isObject(json.place))
        state.place = {
            lesson: textFrom(json.place.lesson),
            block: textFrom(json.place.block),
            tenths: [1, 2, 3, 4, 5, 6, 7, 8, 9].includes(json.place.tenths) ? json.place.tenths : 0,
            open: json.place.open === true,
        };
    return state;
}

/** Takes away what no longer counts: answers to questions whose task has grown since. */
export function withoutOutdated(state, lessons) {
    for (const block of lessons.flatMap((lesson) => lesson.blocks)) {
        const work = state.work[block.id];
        if (!questionOf(block) || !work || work.task === block.task)
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

function stayingIn(lessons) {
    return lessons.flatMap((lesson) => lesson.blocks).filter((block) => questionOf(block)?.staysHere);
}

/** What the browser keeps of \p state beside an LMS. */
export function onlyStaying(state, lessons) {
    const ids = new Set(stayingIn(lessons).map(({ id }) => id));
    const part = (entries) => Object.fromEntries(Object.entries(entries).filter(([id]) => ids.has(id)));
    const record = { ...emptyRecord(), answers: part(state.record.answers) };
    return { ...emptyState(), record, work: part(state.work), kept: state.kept, seen: state.seen, aside: state.aside };
}

/**
 * \p state, as an LMS has kept it, with the texts that \p here, the browser, has kept. None is lost: one that the LMS does
 * not take for an answer is an answer in the making.
 */
export function withStaying(state, here, lessons) {
    for (const { id, task } of stayingIn(lessons)) {
        const response = here.record.answers[id]?.response ?? '';
        const draft = here.work[id]?.draft ?? null;
        const answer = state.record.answers[id];
        if (!response && draft === null)
            continue;
        if (answer)
            answer.response = response;
        state.work[id] = { ...emptyWork(), ...state.work[id], task, draft: answer ? draft : draft || response || null };
    }
    return state;
}

/**
 * What two windows of one browser know together. \p theirs has been written later: an answer in the making is as it is there.
 * Where they disagree about an answer, more attempts tell more.
 */
export function merged(mine, theirs) {
    const answers = { ...theirs.record.answers, ...mine.record.answers };
    const record = { ...mine.record, answers, passed: mine.record.passed || theirs.record.passed };
    for (const name of lists)
        record[name] = [...new Set([...mine.record[name], ...theirs.record[name]])];
    const work = { ...mine.work, ...theirs.work };
    for (const id in answers) {
        const [here, there] = [mine, theirs].map((state) => state.record.answers[id]?.attempts || 0);
        if (here !== there)
            work[id] = (here > there ? mine : theirs).work[id] || emptyWork();
        if (here < there)
            answers[id] = theirs.record.answers[id];
    }
    return {
        ...mine,
        record,
        work,
        kept: { ...mine.kept, ...theirs.kept },
        aside: theirs.aside.length > mine.aside.length ? theirs.aside : mine.aside,
        seen: { ...theirs.seen, ...mine.seen },
    };
}
