// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { decodedText } from './core/responsetext.js';
import { LmsSession, findObject } from './lmssession.js';
import { decode, encode } from './suspend.js';
import { decodeAll, encodeAll } from './suspendall.js';

const longestText = 4000; // Of a long-fill-in.
const longestFill = 250; // Of each part of a fill-in.

/** The API object of SCORM 2004 (IEEE 1484.11.2) as \p start, a window, reaches it; or null. */
export function findApi2004(start) {
    return findObject(start, 'API_1484_11', 'Initialize');
}

/** timeinterval(second,10,2): PT1H2M3.45S. */
export function timeInterval(milliseconds) {
    const hundredths = Math.max(0, Math.round(milliseconds / 10));
    const minutes = Math.floor(hundredths / 6000);
    return `PT${Math.floor(minutes / 60)}H${minutes % 60}M${(hundredths % 6000) / 100}S`;
}

/** time(second,10,0), in the time of the place: 2026-01-02T09:05:07. */
export function timestamp(date) {
    return new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 19);
}

const words = {
    verbs: ['Initialize', 'GetValue', 'SetValue', 'Commit', 'Terminate', 'GetLastError'],
    launch: {
        suspendData: 'cmi.suspend_data',
        place: 'cmi.location',
        learnerId: 'cmi.learner_id',
        learnerName: 'cmi.learner_name',
        language: 'cmi.learner_preference.language',
        mode: 'cmi.mode',
    },
    status: 'cmi.completion_status',
    score: 'cmi.score.',
    exit: 'cmi.exit',
    time: ['cmi.session_time', timeInterval],
};

/**
 * A session with an LMS in SCORM 2004, from Initialize to Terminate. It has room for all that learners write, so nothing
 * stays in the browser alone. Each lesson is an objective of its own, which is achieved when the lesson is completed.
 */
export class Scorm2004 extends LmsSession {
    #objectives = new Map(); ///< By id: the index there.
    #count = 0; ///< How many there are, also those of the same id.
    #refused = false; ///< The LMS takes no further objective.

    keepsAll = true;
    encode = encode;
    decode = decode;
    encodeAll = encodeAll;
    decodeAll = decodeAll;

    constructor(api, clock) {
        super(api, words, clock);
    }

    start() {
        if (!super.start())
            return false;
        this.launch.learnerName = this.launch.learnerName.replace(/^\{lang=[^}]*\}/, '');
        this.#count = this.count('cmi.objectives');
        this.#refused = this.get('cmi.objectives._count') === '';
        for (let index = 0; index < this.#count; ++index)
            this.#objectives.set(this.get(`cmi.objectives.${index}.id`), index);
        return true;
    }

    /** Completion and success in one word of ours. */
    statusNow(completion) {
        const success = this.get('cmi.success_status');
        return success === 'passed' || success === 'failed' ? success : completion;
    }

    judgement({ status, scoreRaw, progress = '', lessons = [] }, isScored) {
        return {
            ...(isScored && { 'cmi.score.scaled': scaled(scoreRaw) }),
            ...(progress && { 'cmi.progress_measure': progress }),
            ...lessons.reduce((all, lesson) => ({ ...all, ...this.#objective(lesson) }), {}),
            ...(/passed|failed/.test(status) && { 'cmi.success_status': status }),
            [words.status]: status === 'incomplete' ? status : 'completed',
        };
    }

    interaction({ block, given, type, right, weighting, latency, solution }) {
        const kind = block.type === 'free-text' ? 'long-fill-in' : type;
        const response = responseIn(kind, given);
        const pattern = kind === 'numeric' ? numericRange(block, solution) : responseIn(kind, solution);
        return {
            'type': kind,
            'timestamp': timestamp(this.date()),
            ...(pattern && { 'correct_responses.0.pattern': pattern }),
            'weighting': real(weighting),
            ...(response && { 'learner_response': response }),
            'result': right === null ? 'neutral' : right ? 'correct' : 'incorrect',
            'latency': timeInterval(latency),
        };
    }

    #add(name) {
        this.#refused = !this.offer(`cmi.objectives.${this.#count}.id`, name);
        if (!this.#refused)
            this.#objectives.set(name, this.#count++);
        return !this.#refused;
    }

    /** What is to be set for a lesson, { id, status, scoreRaw }; nothing where it has no objective. */
    #objective({ id, status, scoreRaw }) {
        const name = `lesson-${id}`;
        const isKnown = this.#objectives.has(name);
        if (!isKnown && (status === 'open' || this.#refused || !this.#add(name)))
            return {};
        const path = `cmi.objectives.${this.#objectives.get(name)}.`;
        const done = status === 'completed';
        return {
            ...(scoreRaw && { [`${path}score.scaled`]: scaled(scoreRaw) }),
            ...(done && { [`${path}success_status`]: 'passed' }),
            ...(status !== 'open' && { [`${path}completion_status`]: done ? status : 'incomplete' }),
        };
    }
}

/** 33.33 percent as 0.3333. */
function scaled(percent) {
    return real(Number(percent) / 100);
}

/** real(10,7): ten digits and seven decimals; empty for a number that has more before the point. */
function real(number) {
    const text = Number(number).toFixed(7);
    return /^-?\d{1,10}\.\d{7}$/.test(text) ? text.replace(/\.?0+$/, '') : '';
}

const joined = (response, form) => response.split(',').filter(Boolean).map(form).join('[,]');
const ofPart = (text) => decodedText(text.slice(text.indexOf('.') + 1)).slice(0, longestFill);

/** RTE 4.2.9: how a response is written, by type of interaction. Others are the same there as here. */
const forms = {
    'choice': (response) => joined(response, (letter) => letter),
    'sequencing': (response) => joined(response, (letter) => letter),
    'matching': (response) => joined(response, (pair) => pair.replace('.', '[.]')),
    'performance': (response) => joined(response, (step, index) => `${index + 1}[.]${step}`),
    'numeric': real,
    'fill-in': (response) => joined(response, ofPart),
    'long-fill-in': (response) => decodedText(response).slice(0, longestText),
};

function responseIn(type, response) {
    return forms[type]?.(response) ?? response;
}

/** The smallest and the largest number that are right. */
function numericRange({ tolerance }, solution) {
    const [value, span] = [Number(solution), Math.abs(Number(tolerance)) || 0];
    const bounds = [value - span, value + span].map(real);
    return bounds.every(Boolean) ? bounds.join('[:]') : '';
}

export const scorm2004 = { profile: 'scorm2004', find: findApi2004, Session: Scorm2004 };
