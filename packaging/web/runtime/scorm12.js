// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { decodedText, simplified } from './core/responsetext.js';
import { LmsSession, findObject } from './lmssession.js';
import { decode, encode } from './suspend.js';

const longestFeedback = 255;

/** The API object of SCORM 1.2 (RTE 3.3.6) as \p start, a window, reaches it; or null. */
export function findApi(start) {
    return findObject(start, 'API', 'LMSInitialize');
}

/** CMITimespan, HHHH:MM:SS.SS. */
export function timespan(milliseconds) {
    const hundredths = Math.max(0, Math.round(milliseconds / 10));
    const seconds = Math.floor(hundredths / 100);
    const hours = Math.min(9999, Math.floor(seconds / 3600));
    const two = (number) => String(number).padStart(2, '0');
    return `${String(hours).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}.${two(hundredths % 100)}`;
}

/** CMITime, HH:MM:SS. */
export function timeOfDay(date) {
    return [date.getHours(), date.getMinutes(), date.getSeconds()]
        .map((part) => String(part).padStart(2, '0'))
        .join(':');
}

const words = {
    verbs: ['LMSInitialize', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError'],
    launch: {
        suspendData: 'cmi.suspend_data',
        place: 'cmi.core.lesson_location',
        learnerId: 'cmi.core.student_id',
        learnerName: 'cmi.core.student_name',
        language: 'cmi.student_preference.language',
        mode: 'cmi.core.lesson_mode',
    },
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.',
    exit: 'cmi.core.exit',
    time: ['cmi.core.session_time', timespan],
};

/** A session with an LMS in SCORM 1.2, from LMSInitialize to LMSFinish. */
export class Scorm12 extends LmsSession {
    encode = encode;
    decode = decode;

    constructor(api, clock) {
        super(api, words, clock);
    }

    statusNow(known) {
        return known;
    }

    judgement({ status }) {
        return { [words.status]: status };
    }

    interaction({ type, response, pattern, right, weighting, latency }) {
        return {
            'type': type,
            'time': timeOfDay(this.date()),
            ...(pattern && { 'correct_responses.0.pattern': fitting(type, pattern) }),
            'weighting': weighting,
            ...(response && { 'student_response': fitting(type, response) }),
            'result': right === null ? 'neutral' : right ? 'correct' : 'wrong',
            'latency': timespan(latency),
        };
    }
}

/** CMIFeedback holds 255 characters, of which one of two halves is not cut in two. Words are told as teachers read them. */
function fitting(type, feedback) {
    const words = type === 'fill-in' ? simplified(decodedText(feedback)) : feedback;
    return words.length <= longestFeedback ? words : words.slice(0, longestFeedback).replace(/[\ud800-\udbff]$/, '');
}

export const scorm12 = { profile: 'scorm12', find: findApi, Session: Scorm12 };
