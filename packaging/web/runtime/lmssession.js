// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What all editions of SCORM have in common, on the side of the content object. Every answer of an LMS is taken as it
// comes: calls that throw, booleans for strings, missing elements. None of it may keep a learner from reading on.

const furthestParent = 500;
const patience = 1000; // Milliseconds between a change and its writing.
const cutFrom = 4000; // Characters; SCORM 1.2 has room for 4,096, and some LMSs of 2004, too.
const ranks = ['incomplete', 'failed', 'completed', 'passed'];

/**
 * The object \p name that has the function \p verb: in the window \p start, its parents, its opener and the opener's
 * parents; or null.
 */
export function findObject(start, name, verb) {
    const found = (place) => reading(() => place[name] && place[name][verb] && place[name]);
    const above = (first) => {
        let place = first;
        for (let step = 0; place && step <= furthestParent; ++step) {
            const object = found(place);
            if (object)
                return object;
            const parent = reading(() => place.parent);
            if (parent === place)
                return null;
            place = parent;
        }
        return null;
    };
    const openerOf = (place) => reading(() => place.opener);
    return above(start) || above(openerOf(start)) || above(openerOf(reading(() => start.top)));
}

/** Reading a window of another origin throws; it has no API for us. */
function reading(read) {
    try {
        return read() || null;
    } catch {
        return null;
    }
}

/**
 * A session with an LMS, from its first call to its last. \p words are those of an edition:
 *
 *   verbs     [initialize, get, set, commit, finish, last error]
 *   launch    elements read at the start: suspendData, place, learnerId, learnerName, language, mode
 *   status    the element that is to be "incomplete" from the start
 *   score     the elements of the score begin so
 *   exit      the element that says whether the learner comes back
 *   time      [the element of the session's time, milliseconds => text]
 *
 * An edition adds statusNow(), judgement(values) and interaction(answer); encode() and decode() of suspend.js; and, where it
 * `keepsAll`, encodeAll() and decodeAll() of suspendall.js.
 */
export class LmsSession {
    #api;
    #words;
    #now;
    #began;
    #written = new Map();
    #pending = null;
    #timer = null;
    #due = 0;
    #finished = false;
    #interactions = -1; ///< Index of the next one; -1 where the LMS keeps none.
    #scores = ''; ///< Which elements a score has; empty where that is not said.
    #floor = { rank: -1, score: null };

    /** What the LMS knows at the start; see above. */
    launch = null;
    /** The data of ours that the LMS has last said to have. */
    kept = '';
    /** Called with true when the LMS does not take what it is given, with false when it does again. */
    onTrouble = () => {};
    /** Called when the LMS refuses the whole data and takes less(), since it has not the room that its edition asks for. */
    onLess = () => {};

    constructor(api, words, { now = () => performance.now(), date = () => new Date() } = {}) {
        this.#api = api;
        this.#words = words;
        this.#now = now;
        this.date = date;
    }

    /** Begins. False where nothing can be kept there. */
    start() {
        const { launch, status, score } = this.#words;
        const begun = isTrue(this.#call(0, ''));
        const known = this.get(status);
        if (!begun && (known === '' || this.#lastError() !== '0'))
            return false;
        this.#began = this.#now();
        this.launch = Object.fromEntries(Object.entries(launch).map(([name, path]) => [name, this.get(path)]));
        this.kept = this.launch.suspendData;
        this.#floor = { rank: ranks.indexOf(this.statusNow(known)), score: this.get(`${score}raw`) };
        this.#scores = this.get(`${score}_children`);
        this.#interactions = this.#interactionCount();
        if (this.records)
            this.#secureAttempt();
        return true;
    }

    /** False where this attempt is only looked at again ("review") or only shown ("browse"): nothing is written then. */
    get records() {
        return this.launch.mode !== 'review' && this.launch.mode !== 'browse';
    }

    /**
     * Takes { status, scoreRaw, place, suspendData }, and what else an edition wants, to the LMS after \p within
     * milliseconds at the latest; less(), where it is there, gives data that need less room. Returns false where it was to
     * be done at once, within 0, and the LMS did not take it.
     */
    report(values, { within = patience } = {}) {
        if (!this.records)
            return true;
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
        this.#stopTimer();
        if (this.#finished || !this.#pending)
            return true;
        const taken = this.#write(this.#pending) && isTrue(this.#call(3, ''));
        if (taken) {
            this.kept = this.#pending.suspendData;
            this.#pending = null;
        }
        this.onTrouble(!taken);
        return taken;
    }

    /**
     * One checked answer: { block, given, solution, id, type, response, pattern, right, weighting, latency } with latency
     * in milliseconds. The response and the right one, as SCORM 1.2 has them, are response and pattern, and an empty one is
     * kept to ourselves; given and solution are ours. right is null where nothing is right or wrong.
     */
    addInteraction(answer) {
        if (this.#interactions < 0 || this.#finished || !this.records)
            return;
        const path = `cmi.interactions.${this.#interactions}.`;
        if (!this.offer(`${path}id`, answer.id)) {
            this.#interactions = -1;
            return;
        }
        this.#interactions += 1;
        Object.entries(this.interaction(answer)).forEach(([leaf, value]) => this.offer(path + leaf, value));
    }

    /** Writes the last values and ends the session, once. Nothing is sent afterwards. */
    finish() {
        if (this.#finished)
            return;
        if (this.#pending)
            this.#write(this.#pending);
        if (this.records) {
            this.#setAll(this.#sessionTime());
            this.#call(3, ''); // Not every LMS keeps with the last call what was not committed.
        }
        this.#stopTimer();
        this.#finished = true;
        this.#call(4, '');
    }

    #stopTimer() {
        clearTimeout(this.#timer);
        this.#timer = null;
    }

    /**
     * What must hold even if this page is killed in the next second: an LMS that was told no status takes the attempt
     * for completed, and one that was told no exit forgets it. The exit stays so where all is done: after any other the
     * next visit is a new attempt, without the learner's answers and with a status to be reached anew.
     */
    #secureAttempt() {
        if (this.#floor.rank < 0)
            this.#set(this.#words.status, 'incomplete');
        this.#set(this.#words.exit, 'suspend');
    }

    #sessionTime() {
        const [name, text] = this.#words.time;
        return { [name]: text(this.#now() - this.#began) };
    }

    /** The score goes before the status: some LMSs close an attempt with its status, others judge by the score. */
    #write(values) {
        const { launch, exit } = this.#words;
        return this.#setAll({
            ...this.#judgement(values),
            ...(values.place && { [launch.place]: values.place }), // Not every LMS takes an empty one.
            [launch.suspendData]: values.suspendData,
            ...this.#sessionTime(),
            [exit]: 'suspend',
        });
    }

    /** Status and score, never lower than the LMS has them already. */
    #judgement(values) {
        const { scoreRaw } = values;
        const { rank, score } = this.#floor;
        const own = ranks.indexOf(values.status);
        if (own < rank)
            return {};
        const isScored = scoreRaw !== '' && !(own === rank && score !== '' && Number(scoreRaw) < Number(score));
        const points = { min: '0', max: '100', raw: scoreRaw };
        const names = Object.keys(points).filter((name) => name === 'raw' || !this.#scores || this.#scores.includes(name));
        return {
            ...(isScored && Object.fromEntries(names.map((name) => [this.#words.score + name, points[name]]))),
            ...this.judgement(values, isScored),
        };
    }

    #interactionCount() {
        this.get('cmi.interactions._children');
        return this.#lastError() === '0' ? this.count('cmi.interactions') : -1;
    }

    /** How many records a collection has. */
    count(path) {
        return Math.max(0, parseInt(this.get(`${path}._count`), 10) || 0);
    }

    #setAll(values) {
        return Object.entries(values)
            .map(([name, value]) => this.#set(name, value))
            .every(Boolean);
    }

    /** Sets a value that is not what the LMS was last told. What it refuses is offered again next time. */
    #set(name, value) {
        if (this.#written.get(name) === value)
            return true;
        if (!(this.offer(name, value) && this.#isWhole(name, value)) && !this.#offerLess(name))
            return isSpareable(name);
        this.#written.set(name, value);
        return true;
    }

    /** False where the LMS says that it has taken a long value, and has only the beginning of it. */
    #isWhole(name, value) {
        const there = value.length > cutFrom ? this.get(name) : '';
        return there === '' || there === value || !value.startsWith(there);
    }

    #offerLess(name) {
        const less = name === this.#words.launch.suspendData && this.#pending?.less?.();
        if (!less || !this.offer(name, less))
            return false;
        this.#pending.suspendData = less; // What the LMS has, for `kept`.
        this.onLess();
        return true;
    }

    /** Sets a value; false where the LMS does not take it. */
    offer(name, value) {
        return isTrue(this.#call(2, name, value));
    }

    get(name) {
        const value = String(this.#call(1, name) ?? '');
        return value === 'undefined' || value === 'null' ? '' : value;
    }

    #lastError() {
        return String(this.#call(5) ?? '') || '0';
    }

    #call(verb, ...values) {
        try {
            return this.#api[this.#words.verbs[verb]](...values);
        } catch {
            return undefined;
        }
    }
}

/** Elements whose refusal costs the learner nothing: optional ones, and the time. */
function isSpareable(name) {
    return /score\.(min|max)$|_time$|exit$|measure$|^cmi\.objectives/.test(name);
}

function isTrue(answer) {
    return /^(true|1)$/i.test(String(answer));
}
