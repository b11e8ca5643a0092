// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { questionOf, typeOf } from './blocks/registry.js';
import { grade, isCheckable } from './core/grading.js';
import { listOf } from './core/points.js';
import { decodedText, encodedText } from './core/responsetext.js';
import { NO_ANSWER, withAttempt } from './core/standing.js';
import { isObject, textFrom } from './json.js';
import { emptyWork } from './state.js';
import { isUntouched } from './worksheet/input.js';

// The learner's own work, worksheets, texts, ticks, as one file that goes to another computer:
//
//   { format: "kogge-work", version: 1, module, moduleVersion, title, saved, work: [{ block, type, task, value }] }
//
// value is what the block keeps, { text } of an answer in own words, or { ticked: [] } of a checklist. Answers to
// questions and points are not in it. What a module has no place for, as after an update, is kept aside and goes along
// again.

const format = 'kogge-work';
const version = 1;

/** What a file may have at most, in bytes. */
export const largestWork = 8 * 1024 * 1024;

/** How the work in a block is counted: "sheets", "texts" …; undefined where a block holds none. */
export const workKindOf = (block) => typeOf(block)?.work?.(block);

/** The blocks of a module that hold work, in the order of reading. */
export function blocksWithWork(lessons) {
    return lessons.flatMap((lesson) => lesson.blocks).filter(workKindOf);
}

/** All work that is there: [{ block, type, task, value }]; what is kept aside comes last. */
export function workIn(state, lessons) {
    const known = blocksWithWork(lessons).map((block) => ({ ...entryOf(block), value: valueIn(state, block) }));
    const ids = new Set(known.map(({ block }) => block));
    const gone = Object.entries(state.kept)
        .filter(([id]) => !ids.has(id))
        .map(([id, value]) => ({ block: id, type: '', task: 0, value }));
    return [...known, ...gone].filter(({ value }) => !isBlank(value)).concat(state.aside);
}

/** The text of the file. */
export function workText(course, state, today) {
    const content = {
        format,
        version,
        module: course.id,
        moduleVersion: course.version,
        title: course.title,
        saved: today,
        work: workIn(state, course.lessons),
    };
    return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * What a file holds: { entries, broken, moduleVersion }, broken being how many entries cannot be read; or
 * { problem, title } with "foreign", "damaged", "newer", "single-sheet" or "other-module".
 */
export function workFromText(text, course) {
    const content = parsed(text);
    if (!isObject(content))
        return { problem: text.includes(`"${format}"`) ? 'damaged' : 'foreign' };
    if (content.format !== format)
        return { problem: content.format === 'kogge-worksheet' ? 'single-sheet' : 'foreign' };
    if (content.version !== version)
        return { problem: Number.isInteger(content.version) && content.version > version ? 'newer' : 'damaged' };
    if (content.module !== course.id)
        return { problem: 'other-module', title: textFrom(content.title) };
    if (!Array.isArray(content.work))
        return { problem: 'damaged' };
    const entries = content.work.map(workEntryFrom).filter(Boolean);
    return {
        entries,
        broken: content.work.length - entries.length,
        moduleVersion: textFrom(content.moduleVersion),
    };
}

/** An entry as it lies in a file, or is kept aside; null for anything else. */
export function workEntryFrom(json) {
    if (!isObject(json) || !textFrom(json.block) || !isObject(json.value))
        return null;
    return { block: json.block, type: textFrom(json.type), task: Number(json.task) || 0, value: json.value };
}

/**
 * What becomes of \p entries here: fresh, same and replaced are [{ block, take }], the last of which would take the
 * place of other work; aside are entries that have no place, or only a part of them.
 */
export function compared(entries, state, lessons) {
    const blocks = new Map(blocksWithWork(lessons).map((block) => [block.id, block]));
    const found = { fresh: [], same: [], replaced: [], aside: [] };
    for (const entry of entries) {
        const block = blocks.get(entry.block);
        const { take = null, whole = false } = block ? placed(entry, block) : {};
        if (!whole)
            found.aside.push(entry);
        if (take)
            found[relation(entry, state, block)].push({ block, take });
    }
    return found;
}

/** Takes over \p places and keeps \p aside; returns how to undo it, a function of the state. */
export function takeWork(state, places, aside) {
    const before = places.map(({ block }) => whatIsIn(state, block));
    const asideBefore = state.aside;
    places.forEach(({ take }) => take(state));
    const isNew = (entry) => !state.aside.some((known) => JSON.stringify(known) === JSON.stringify(entry));
    state.aside = [...state.aside, ...aside.filter(isNew)];
    return (later) => {
        before.forEach((restore) => restore(later));
        later.aside = asideBefore;
    };
}

const entryOf = (block) => ({ block: block.id, type: block.type, task: block.task ?? 0 });

function valueIn(state, block) {
    if (typeOf(block).keptFrom)
        return state.kept[block.id] ?? null;
    const response = responseIn(state, block);
    return questionOf(block).staysHere ? { text: decodedText(response) } : { ticked: listOf(response) };
}

const responseIn = (state, block) => state.work[block.id]?.draft ?? state.record.answers[block.id]?.response ?? '';

/** True where nothing has been written. The names of plans alone are nothing. */
function isBlank(value) {
    if (isObject(value) && Array.isArray(value.scenarios))
        return value.scenarios.length < 2 && value.scenarios.every(({ input }) => isUntouched(input));
    if (typeof value === 'string')
        return value.trim() === '';
    return typeof value !== 'object' || value === null || Object.values(value).every(isBlank);
}

function relation({ value }, state, block) {
    const here = valueIn(state, block);
    if (isBlank(here))
        return 'fresh';
    return JSON.stringify(here) === JSON.stringify(value) ? 'same' : 'replaced';
}

/** How \p entry comes into \p block, { take(state), whole }; nothing where it does not fit. */
function placed({ type, task, value }, block) {
    if (type && type !== block.type)
        return {};
    if (typeOf(block).keptFrom)
        return placedKept(value, block);
    if (task !== (block.task ?? 0))
        return {};
    return questionOf(block).staysHere ? placedText(value, block) : placedTicks(value, block);
}

function placedKept(value, block) {
    const kept = typeOf(block).keptFrom(value);
    if (kept === null || (isBlank(kept) && !isBlank(value)))
        return {};
    const take = (state) => {
        state.kept[block.id] = value;
        if (typeOf(block).isWhole?.(block, kept) && !state.record.filledWorksheets.includes(block.id))
            state.record.filledWorksheets.push(block.id);
    };
    return { take, whole: true };
}

/** A text that has not been compared with the model answer here is an answer in the making. */
function placedText({ text }, block) {
    if (typeof text !== 'string' || !isCheckable(block, encodedText(text)))
        return {};
    const response = encodedText(text);
    const take = (state) => {
        const answer = state.record.answers[block.id];
        if (answer)
            state.record.answers[block.id] = { ...answer, response };
        state.work[block.id] = { ...workOf(state, block), draft: answer ? null : response };
    };
    return { take, whole: true };
}

function placedTicks({ ticked }, block) {
    if (!Array.isArray(ticked))
        return {};
    const response = questionOf(block).canonicalResponse(block, ticked.join(','));
    if (response === '')
        return {};
    const take = (state) => {
        const complete = isCheckable(block, response);
        const { answers } = state.record;
        if (complete)
            answers[block.id] = withAttempt(block, answers[block.id] || NO_ANSWER, response, grade(block, response));
        state.work[block.id] = { ...workOf(state, block), draft: complete ? null : response };
    };
    return { take, whole: listOf(response).length === ticked.length };
}

const workOf = (state, { id, task }) => ({ ...emptyWork(), ...state.work[id], task: task ?? 0 });

/** How to bring back what is written in \p block now. What was done stays done. */
function whatIsIn(state, { id }) {
    const { [id]: kept } = state.kept;
    const { [id]: work } = state.work;
    const response = state.record.answers[id]?.response;
    return (later) => {
        const answer = later.record.answers[id];
        put(later.kept, id, kept);
        put(later.work, id, work ?? (answer && response === undefined ? { ...later.work[id], draft: '' } : undefined));
        if (response !== undefined)
            later.record.answers[id] = { ...answer, response };
    };
}

function put(entries, id, value) {
    if (value === undefined)
        delete entries[id];
    else
        entries[id] = value;
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}
