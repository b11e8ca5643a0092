// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { questionOf } from './blocks/registry.js';
import { isCheckable, rightResponse } from './core/grading.js';
import { share } from './core/points.js';
import { isNeutral } from './numbers.js';
import { emptyState, emptyWork } from './state.js';
import { fingerprint } from './store.js';

// What an LMS keeps for us in cmi.suspend_data: ASCII without quotes, blanks, brackets or ampersands, since LMSs put it
// into XML, JSON and addresses.
//
//   K1 ; length ; place ; language ; p ; lessons ; worksheets ; question ; question … ; check
//
// length      characters of an id that are written; enough that no two ids of the module begin alike
// place       lesson.block.tenths, followed by - where the lesson is not open; empty parts at the end are left out
// lessons     lesson.marks, …     marks: 1 begun + 2 end reached + 4 completed
// worksheets  block, …            filled once
// question    block:attempts:best:task:hints:response:draft, without empty fields at the end
//             attempts is followed by r where one of them was right; best is the number of right parts, or ~ and a
//             decimal; a draft begins with a tilde, so that an empty one differs from none
// check       four digits of a checksum: an LMS may have cut the text

const format = 'K1';
const shortest = 4;
const markedLists = ['begunLessons', 'endReached', 'completedLessons'];

/** cmi.suspend_data holds 4,096 characters; some LMSs count a few of their own. */
export const suspendLimit = 3500;

/** What is given up one after the other where the text would be too long. Scores are never given up. */
const sacrifices = ['nothing', 'letters', 'drafts', 'responses'];

/** \p state as a text of at most \p limit characters: { text, lost }, lost being one of the sacrifices; or null. */
export function encode(state, lessons, limit = suspendLimit) {
    for (const lost of sacrifices) {
        const text = encodedWithout(state, lessons, lost);
        if (text.length <= limit)
            return { text, lost };
    }
    return null;
}

/**
 * The state in \p text, for this version of the module: { state }, or { problem } with "unreadable" or "newer".
 * Lessons and blocks that this version does not have are passed over, and so are answers to questions that have changed.
 */
export function decode(text, lessons) {
    if (text === '')
        return { state: emptyState() };
    if (/^K(?!1;)\d+;/.test(text))
        return { problem: 'newer' };
    const fields = text.split(';');
    const check = fields.pop();
    if (fields[0] !== format || fields.length < 7 || check !== checkOf(fields.join(';')))
        return { problem: 'unreadable' };
    return { state: stateFrom(fields, lessons) };
}

function encodedWithout(state, lessons, lost) {
    const level = sacrifices.indexOf(lost);
    const ids = idsOf(lessons);
    const length = level === 0 ? Math.max(shortest, ...ids.map((id) => id.length)) : uniqueLength(ids);
    const short = (id) => id.slice(0, length);
    const known = new Set(ids);
    const fields = [
        format,
        String(length),
        state.place && known.has(state.place.lesson) ? placeText(state.place, short) : '',
        state.language,
        state.record.passed ? 'p' : '',
        lessons
            .map((lesson) => lessonText(lesson, state.record, short))
            .filter(Boolean)
            .join(','),
        state.record.filledWorksheets
            .filter((id) => known.has(id))
            .map(short)
            .join(','),
        ...questionsOf(lessons)
            .map((block) => questionText(block, state, short, level))
            .filter(Boolean),
    ];
    const text = fields.join(';');
    return `${text};${checkOf(text)}`;
}

function placeText({ lesson, block, tenths, open }, short) {
    return [short(lesson), short(block), tenths || ''].filter(Boolean).join('.') + (open ? '' : '-');
}

function placeFrom(text, find) {
    const [lesson, block = '', tenths = ''] = text.replace(/-$/, '').split('.');
    const found = { lesson: find(lesson), block: find(block) || '' };
    if (!found.lesson)
        return null;
    return { ...found, tenths: found.block ? Number(/^[1-9]?$/.test(tenths) && tenths) : 0, open: !text.endsWith('-') };
}

function lessonText(lesson, record, short) {
    const marks = markedLists.reduce((sum, name, bit) => sum + (record[name].includes(lesson.id) ? 1 << bit : 0), 0);
    return marks ? `${short(lesson.id)}.${marks}` : '';
}

function questionText(block, state, short, level) {
    const kind = questionOf(block);
    const answer = state.record.answers[block.id];
    const work = state.work[block.id] || emptyWork();
    const draft = level < 2 && work.draft !== null ? `~${kind.pack(work.draft)}` : '';
    const keepsResponse = answer && level < 3;
    const fields = [
        answer ? `${answer.attempts}${answer.right ? 'r' : ''}` : '',
        answer ? bestText(block, answer.best) : '',
        work.task ? String(work.task) : '',
        work.hints ? String(work.hints) : '',
        keepsResponse ? kind.pack(answer.response) : '',
        draft,
    ];
    while (fields.length > 0 && fields[fields.length - 1] === '')
        fields.pop();
    return fields.length === 0 ? '' : [short(block.id), ...fields].join(':');
}

function bestText(block, best) {
    const whole = questionOf(block).whole(block);
    for (let part = 0; part <= whole; ++part) {
        if (shareText(block, part) === best)
            return part === 0 ? '' : String(part);
    }
    return `~${best}`;
}

function stateFrom([, length, place, language, flag, lessonMarks, sheets, ...questions], lessons) {
    const state = emptyState();
    const find = finder(idsOf(lessons), Number(length));
    state.place = placeFrom(place, find);
    state.language = /^[A-Za-z0-9-]*$/.test(language) ? language : '';
    state.record.passed = flag === 'p';
    takeLessons(state.record, lessonMarks, find);
    state.record.filledWorksheets = sheets.split(',').map(find).filter(Boolean);
    const blocks = new Map(questionsOf(lessons).map((question) => [question.id, question]));
    questions.forEach((question) => takeQuestion(state, question.split(':'), (id) => blocks.get(find(id))));
    return state;
}

function takeLessons(record, text, find) {
    for (const [, short, marks] of text.matchAll(/([^,.]+)\.([1-7])(?=,|$)/g)) {
        const id = find(short);
        if (!id)
            continue;
        markedLists.filter((name, bit) => Number(marks) & (1 << bit)).forEach((name) => record[name].push(id));
    }
}

function takeQuestion(
    state,
    [short, attempts = '', best = '', task = '', hints = '', response = '', draft = ''],
    find,
) {
    const block = find(short);
    if (!block || Number(task) !== block.task)
        return;
    const kind = questionOf(block);
    const work = { ...emptyWork(), task: block.task, hints: Math.min(Number(hints) || 0, block.hint?.length ?? 0) };
    if (draft.startsWith('~'))
        work.draft = kind.unpack(draft.slice(1));
    const tries = /^([1-9]\d{0,3})(r?)$/.exec(attempts);
    if (tries)
        state.record.answers[block.id] = answerFrom(block, tries, best, kind.unpack(response));
    state.work[block.id] = work;
}

/** An answer whose response was given up, or has lost an option since, shows the right one where it was right. */
function answerFrom(block, [, attempts, right], best, response) {
    const instead = right ? rightResponse(block) : '';
    return {
        response: isCheckable(block, response) ? response : instead,
        attempts: Number(attempts),
        best: bestFrom(block, best),
        right: right === 'r',
    };
}

function bestFrom(block, text) {
    if (text.startsWith('~'))
        return isNeutral(text.slice(1)) ? text.slice(1) : '0';
    const part = Number(text) || 0;
    return shareText(block, Math.min(Math.max(0, part), questionOf(block).whole(block)));
}

/** What \p part of a question's parts are worth, as a neutral text. */
function shareText(block, part) {
    return share(block, part, questionOf(block).whole(block)).toString();
}

function questionsOf(lessons) {
    return lessons.flatMap((lesson) => lesson.blocks).filter((block) => questionOf(block));
}

/** Ids of all lessons and blocks. */
function idsOf(lessons) {
    return lessons.flatMap((lesson) => [lesson.id, ...lesson.blocks.map((block) => block.id)]);
}

/** How many characters tell all \p ids apart. */
function uniqueLength(ids) {
    let length = shortest;
    while (new Set(ids.map((id) => id.slice(0, length))).size < new Set(ids).size)
        ++length;
    return length;
}

/** Finds the one id that begins with a shortened one; none where a newer version has several. */
function finder(ids, length) {
    const found = new Map();
    for (const id of new Set(ids)) {
        const short = id.slice(0, length);
        found.set(short, found.has(short) ? undefined : id);
    }
    return (short) => found.get(short);
}

function checkOf(text) {
    return fingerprint(text).slice(0, 4);
}
