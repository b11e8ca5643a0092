// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { decodedText, encodedText } from './core/responsetext.js';
import { onlyStaying, stateFromJson, stateToJson } from './state.js';
import { fingerprint } from './store.js';
import { decode, encode } from './suspend.js';

// What an LMS keeps for us in cmi.suspend_data where it has room for everything:
//
//   K2 ; the text of suspend.js | work ; check
//
// work   what else the browser keeps: worksheets, texts, forms. JSON, its letters as escape() writes them: ASCII, since
//        LMSs count bytes, and two signs shorter than UTF-8 for the letters of our languages. It is last, so that an LMS
//        that cuts what is long leaves the answers whole

/** cmi.suspend_data of SCORM 2004, 3rd and 4th Edition. */
export const fullLimit = 64000;

const marker = 'K2;';

/** As encode(); the learner's own work is given up, `lost` being "own-work", where there is no room for it. */
export function encodeAll(state, lessons, limit = fullLimit) {
    const work = escape(JSON.stringify(inText(stateToJson(onlyStaying(state, lessons)), decodedText)));
    const tail = `|${work};${checkOf(work)}`;
    const whole = encode(state, lessons, limit - marker.length - tail.length);
    if (whole)
        return { ...whole, text: marker + whole.text + tail };
    const answers = encode(state, lessons, limit);
    return answers && { ...answers, lost: answers.lost === 'nothing' ? 'own-work' : answers.lost };
}

/**
 * As decode(), with `work`: a state with the learner's own work, as the browser would have kept it; null without one, and
 * where it cannot be read, which `isCut` says.
 */
export function decodeAll(text, lessons) {
    if (!text.startsWith(marker))
        return { ...decode(text, lessons), work: null, isCut: false };
    const [answers, tail = ''] = text.slice(marker.length).split('|');
    const [work, check] = tail.split(';');
    const kept = check === checkOf(work) ? workFrom(work) : null;
    return { ...decode(answers, lessons), work: kept, isCut: !kept };
}

function workFrom(text) {
    try {
        return stateFromJson(inText(JSON.parse(unescape(text)), encodedText));
    } catch {
        return null;
    }
}

/** \p json with each response and draft, which is percent-encoded, as \p change makes it. */
function inText(json, change) {
    const changed = (entries, name) =>
        Object.fromEntries(
            Object.entries(entries).map(([id, entry]) => [
                id,
                typeof entry[name] === 'string' ? { ...entry, [name]: change(entry[name]) } : entry,
            ]),
        );
    const record = { ...json.record, answers: changed(json.record.answers, 'response') };
    return { ...json, record, work: changed(json.work, 'draft') };
}

function checkOf(text) {
    return fingerprint(text).slice(0, 4);
}
