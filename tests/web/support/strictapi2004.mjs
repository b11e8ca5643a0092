// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data model of SCORM 2004, 4th Edition (RTE 4.2), as a content object may use it.

const within = (length) => (value) => value.length <= length;
const real = (value) => /^-?\d{1,10}(\.\d{1,7})?$/.test(value);
const between = (least, most) => (value) => real(value) && Number(value) >= least && Number(value) <= most;
const identifier = (value) => /^[!-~]{1,4000}$/.test(value);
const interval = (value) => /^PT(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?$/.test(value) && value.length > 2;
const time = (value) => /^20[0-3]\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/.test(value);
const oneOf =
    (...words) =>
    (value) =>
        words.includes(value);

const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');
const writable = {
    'cmi.completion_status': completion,
    'cmi.success_status': success,
    'cmi.exit': oneOf('time-out', 'suspend', 'logout', 'normal', ''),
    'cmi.location': within(1000),
    'cmi.progress_measure': between(0, 1),
    'cmi.score.scaled': between(-1, 1),
    'cmi.score.raw': real,
    'cmi.score.min': real,
    'cmi.score.max': real,
    'cmi.session_time': interval,
    'cmi.suspend_data': within(64000),
    'cmi.objectives.n.id': identifier,
    'cmi.objectives.n.score.scaled': between(-1, 1),
    'cmi.objectives.n.success_status': success,
    'cmi.objectives.n.completion_status': completion,
    'cmi.interactions.n.id': identifier,
    'cmi.interactions.n.type': oneOf(
        'true-false',
        'choice',
        'fill-in',
        'long-fill-in',
        'matching',
        'performance',
        'sequencing',
        'likert',
        'numeric',
    ),
    'cmi.interactions.n.timestamp': time,
    'cmi.interactions.n.correct_responses.n.pattern': () => true,
    'cmi.interactions.n.weighting': real,
    'cmi.interactions.n.learner_response': () => true,
    'cmi.interactions.n.result': oneOf('correct', 'incorrect', 'unanticipated', 'neutral'),
    'cmi.interactions.n.latency': interval,
};

const readable = [
    'cmi.completion_status',
    'cmi.interactions._children',
    'cmi.interactions._count',
    'cmi.learner_id',
    'cmi.learner_name',
    'cmi.learner_preference.language',
    'cmi.location',
    'cmi.mode',
    'cmi.objectives._count',
    'cmi.objectives.n.id',
    'cmi.score._children',
    'cmi.score.raw',
    'cmi.success_status',
    'cmi.suspend_data',
];

const letter = '[A-Za-z0-9]+';
const list = (part) => new RegExp(`^${part}(\\[,\\]${part})*$`);
const responses = {
    'choice': list(letter),
    'sequencing': list(letter),
    'matching': list(`${letter}\\[\\.\\]${letter}`),
    'performance': list(`${letter}\\[\\.\\]${letter}`),
    'true-false': /^(true|false)$/,
    'likert': /^\w+$/,
    'numeric': /^-?\d+(\.\d+)?$/,
    'fill-in': /^[^]*$/,
    'long-fill-in': /^[^]{0,4000}$/,
};
const patterns = { ...responses, numeric: /^-?\d+(\.\d+)?\[:\]-?\d+(\.\d+)?$/ };

/**
 * An LMS of SCORM 2004 that keeps what it is told, and every call; `committed` are the values of the last commit, by name,
 * and `violations` whatever a content object may not do. \p options make it behave badly, as those of FakeApi.
 */
export class StrictApi2004 {
    calls = [];
    violations = [];
    committed = {};
    error = '0';
    version = '1.0';
    #state = 'new';

    constructor(values = {}, options = {}) {
        this.values = new Map(
            Object.entries({
                'cmi.completion_status': 'unknown',
                'cmi.success_status': 'unknown',
                'cmi.mode': 'normal',
                'cmi.interactions._children': 'id,type',
                'cmi.interactions._count': '0',
                'cmi.objectives._count': '0',
                ...values,
            }),
        );
        this.options = options;
        this.#keep();
    }

    Initialize(...values) {
        this.#expect(this.#state === 'new' && blank(values), 'Initialize', values);
        this.#state = 'running';
        return this.#answer('Initialize', values, 'true');
    }

    Terminate(...values) {
        this.#expect(this.#state === 'running' && blank(values), 'Terminate', values);
        this.#state = 'terminated';
        return this.#answer('Terminate', values, 'true');
    }

    Commit(...values) {
        this.#expect(this.#state === 'running' && blank(values), 'Commit', values);
        const answer = this.#answer('Commit', values, 'true');
        if (answer === 'true')
            this.#keep();
        return answer;
    }

    GetValue(...values) {
        const [name] = values;
        const fits = values.length === 1 && readable.includes(generic(name));
        this.#expect(this.#state === 'running' && fits, 'GetValue', values);
        this.error = this.values.has(name) ? '0' : '403';
        return this.#answer('GetValue', values, this.values.get(name) ?? '');
    }

    SetValue(...values) {
        const [name, value] = values;
        const fits = values.length === 2 && typeof value === 'string' && this.#takes(name, value);
        this.#expect(this.#state === 'running' && fits, 'SetValue', values);
        const refused = !fits || (this.options.refuses || (() => false))(name, value);
        this.error = refused ? '351' : '0';
        if (!refused)
            this.values.set(name, value);
        return this.#answer('SetValue', values, refused ? 'false' : 'true');
    }

    GetLastError() {
        return this.error;
    }

    /** The calls of one name. */
    of(name) {
        return this.calls.filter(([called]) => called === name);
    }

    /** The names that were set, in order. */
    set() {
        return this.of('SetValue').map(([, name]) => name.replace('cmi.', ''));
    }

    #takes(name, value) {
        if (!writable[generic(name)]?.(value))
            return false;
        const [, collection, index, leaf] = /^cmi\.(interactions|objectives)\.(\d+)\.(.*)$/.exec(name) || [];
        return collection === undefined || this.#takesRecord(`cmi.${collection}`, Number(index), leaf, value);
    }

    /** The next index at most, the id first and only once, and a response in the form of its type. */
    #takesRecord(collection, index, leaf, value) {
        const count = Number(this.values.get(`${collection}._count`));
        if (leaf === 'id') {
            const known = this.values.get(`${collection}.${index}.id`);
            this.values.set(`${collection}._count`, String(Math.max(count, index + 1)));
            return index <= count && (known ?? value) === value;
        }
        const forms = /pattern$/.test(leaf) ? patterns : responses;
        const form = forms[this.values.get(`${collection}.${index}.type`)];
        return index < count && (!/pattern$|learner_response$/.test(leaf) || Boolean(form?.test(value)));
    }

    #keep() {
        this.committed = Object.fromEntries(this.values);
    }

    #expect(allowed, verb, values) {
        if (!allowed)
            this.violations.push([this.#state, verb, ...values]);
    }

    #answer(name, values, standard) {
        this.calls.push([name, ...values]);
        const answer = (this.options.answers || {})[name];
        if (answer === undefined)
            return standard;
        return typeof answer === 'function' ? answer(...values) : answer;
    }
}

const blank = (values) => values.length === 1 && values[0] === '';
const generic = (name) => name.replace(/\.\d+(?=\.)/g, '.n');
