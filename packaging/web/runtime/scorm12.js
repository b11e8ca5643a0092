// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SCORM 1.2 run-time environment, the side of the content object. Every answer of an LMS is taken as it comes: calls
// that throw, booleans for strings, missing elements. None of it may keep a learner from reading on.

const furthestParent = 500;
const longestFeedback = 255;
const patience = 1000; // Milliseconds between a change and its writing.
const ranks = ['incomplete', 'failed', 'completed', 'passed'];

/** The API object of SCORM 1.2 (RTE 3.3.6): in this window, its parents, its opener and the opener's parents; or null. */
export function findApi(start) {
    return apiAbove(start) || apiAbove(openerOf(start)) || apiAbove(openerOf(topOf(start)));
}

function apiAbove(start) {
    let place = start;
    for (let step = 0; place && step <= furthestParent; ++step) {
        const found = apiIn(place);
        if (found)
            return found;
        const parent = parentOf(place);
        if (parent === place)
            return null;
        place = parent;
    }
    return null;
}

/** Reading a window of another origin throws; it has no API for us. */
function reading(read) {
    try {
        return read() || null;
    } catch {
        return null;
    }
}

const apiIn = (place) => reading(() => place.API && place.API.LMSInitialize && place.API);
const parentOf = (place) => reading(() => place.parent);
const openerOf = (place) => reading(() => place.opener);
const topOf = (place) => reading(() => place.top);

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

/** A session with an LMS, from LMSInitialize to LMSFinish. */
export class Scorm12 {
    #api;
    #now;
    #date;
    #began;
    #written = new Map();
    #pending = null;
    #timer = null;
    #due = 0;
    #finished = false;
    #interactions = -1; ///< Index of the next one; -1 where the LMS keeps none.
    #floor = { rank: -1, score: null };

    /** What the LMS knows at the start: suspendData, place, learnerId, learnerName, language, mode. */
    launch = null;
    /** Called with true when the LMS does not take what it is given, with false when it does again. */
    onTrouble = () => {};

    constructor(api, { now = () => performance.now(), date = () => new Date() } = {}) {
        this.#api = api;
        this.#now = now;
        this.#date = date;
    }

    /** LMSInitialize. False where nothing can be kept there. */
    start() {
        const begun = isTrue(this.#call('LMSInitialize', ''));
        const status = this.#get('cmi.core.lesson_status');
        if (!begun && (status === '' || this.#lastError() !== '0'))
            return false;
        this.#began = this.#now();
        this.launch = this.#readLaunch();
        this.#floor = { rank: ranks.indexOf(status), score: this.#get('cmi.core.score.raw') };
        this.#interactions = this.#interactionCount();
        this.#secureAttempt();
        return true;
    }

    /** False where this attempt is only looked at again ("review") or only shown ("browse"). */
    get records() {
        return this.launch.mode !== 'review' && this.launch.mode !== 'browse';
    }

    /**
     * Takes { status, scoreRaw, place, suspendData, finished } to the LMS after \p within milliseconds at the latest.
     * Returns false where it was to be done at once, within 0, and the LMS did not take it.
     */
    report(values, { within = patience } = {}) {
        this.#pending = values;
        if (within === 0)
            return this.flush();
        const due = this.#now() + within;
        if (this.#timer && this.#due <= due)
            return true;
        clearTimeout(this.#timer);
        this.#due = due;
        this.#timer = setTimeout(() => this.flush(), within);
        return true;
    }

    /** Writes what waits to be written. */
    flush() {
        clearTimeout(this.#timer);
        this.#timer = null;
        if (this.#finished || !this.#pending)
            return true;
        const taken = this.#write(this.#pending) && isTrue(this.#call('LMSCommit', ''));
        if (taken)
            this.#pending = null;
        this.onTrouble(!taken);
        return taken;
    }

    /**
     * One checked answer: { id, type, response, pattern, right, weighting, latency } with latency in milliseconds; right
     * is null where nothing is right or wrong, and an empty response or pattern is kept to ourselves.
     */
    addInteraction({ id, type, response, pattern, right, weighting, latency }) {
        if (this.#interactions < 0 || this.#finished || !this.records)
            return;
        const path = `cmi.interactions.${this.#interactions}`;
        if (!isTrue(this.#call('LMSSetValue', `${path}.id`, id))) {
            this.#interactions = -1;
            return;
        }
        this.#interactions += 1;
        const rest = {
            'type': type,
            'time': timeOfDay(this.#date()),
            ...(pattern && { 'correct_responses.0.pattern': fitting(pattern) }),
            'weighting': weighting,
            ...(response && { 'student_response': fitting(response) }),
            'result': right === null ? 'neutral' : right ? 'correct' : 'wrong',
            'latency': timespan(latency),
        };
        Object.entries(rest).forEach(([leaf, value]) => this.#call('LMSSetValue', `${path}.${leaf}`, value));
    }

    /** Writes the last values and ends the session, once. Nothing is sent afterwards. */
    finish() {
        if (this.#finished)
            return;
        if (this.#pending)
            this.#write(this.#pending);
        this.#set('cmi.core.session_time', this.#sessionTime());
        this.#call('LMSCommit', ''); // Not every LMS keeps with LMSFinish what was not committed.
        this.#stop();
        this.#call('LMSFinish', '');
    }

    #stop() {
        clearTimeout(this.#timer);
        this.#timer = null;
        this.#finished = true;
    }

    #readLaunch() {
        return {
            suspendData: this.#get('cmi.suspend_data'),
            place: this.#get('cmi.core.lesson_location'),
            learnerId: this.#get('cmi.core.student_id'),
            learnerName: this.#get('cmi.core.student_name'),
            language: this.#get('cmi.student_preference.language'),
            mode: this.#get('cmi.core.lesson_mode'),
        };
    }

    /**
     * What must hold even if this page is killed in the next second: an LMS that was told no status takes the attempt
     * for completed, and one that was told no exit forgets it.
     */
    #secureAttempt() {
        if (this.#floor.rank < 0 && this.records)
            this.#set('cmi.core.lesson_status', 'incomplete');
        this.#set('cmi.core.exit', 'suspend');
    }

    #sessionTime() {
        return timespan(this.#now() - this.#began);
    }

    /** The score goes before the status: some LMSs close an attempt with its status, others judge by the score. */
    #write(values) {
        const session = { 'cmi.core.session_time': this.#sessionTime() };
        const memory = { 'cmi.core.lesson_location': values.place, 'cmi.suspend_data': values.suspendData };
        const exit = { 'cmi.core.exit': values.finished ? '' : 'suspend' };
        const all = { ...this.#judgement(values), ...memory, ...session, ...exit };
        return Object.entries(all)
            .map(([name, value]) => this.#set(name, value))
            .every(Boolean);
    }

    /** Status and score, never lower than the LMS has them already. */
    #judgement({ status, scoreRaw }) {
        const rank = ranks.indexOf(status);
        if (!this.records || rank < this.#floor.rank)
            return {};
        const lower =
            rank === this.#floor.rank && this.#floor.score !== '' && Number(scoreRaw) < Number(this.#floor.score);
        const score =
            scoreRaw === '' || lower
                ? {}
                : { 'cmi.core.score.min': '0', 'cmi.core.score.max': '100', 'cmi.core.score.raw': scoreRaw };
        return { ...score, 'cmi.core.lesson_status': status };
    }

    #interactionCount() {
        this.#get('cmi.interactions._children');
        if (this.#lastError() !== '0')
            return -1;
        const count = parseInt(this.#get('cmi.interactions._count'), 10);
        return count >= 0 ? count : 0;
    }

    /** Sets a value that is not what the LMS was last told. What it refuses is offered again next time. */
    #set(name, value) {
        if (this.#written.get(name) === value)
            return true;
        if (!isTrue(this.#call('LMSSetValue', name, value)))
            return isSpareable(name);
        this.#written.set(name, value);
        return true;
    }

    #get(name) {
        const value = String(this.#call('LMSGetValue', name) ?? '');
        return value === 'undefined' || value === 'null' ? '' : value;
    }

    #lastError() {
        return String(this.#call('LMSGetLastError') ?? '') || '0';
    }

    #call(name, ...values) {
        try {
            return this.#api[name](...values);
        } catch {
            return undefined;
        }
    }
}

/** Elements whose refusal costs the learner nothing: optional ones, and the time. */
function isSpareable(name) {
    return /score\.(min|max)$|session_time$|exit$/.test(name);
}

/** CMIFeedback holds 255 characters; an encoded one is not cut in two. */
function fitting(feedback) {
    return feedback.length <= longestFeedback ? feedback : feedback.slice(0, longestFeedback).replace(/%[^%]?$/, '');
}

function isTrue(answer) {
    return /^(true|1)$/i.test(String(answer));
}
