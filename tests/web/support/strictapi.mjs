// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { FakeApi } from './fakeapi.mjs';

// The data model of SCORM 1.2 (RTE 3.4), as a content object may use it.

const within = (length) => (value) => value.length <= length;
const identifier = (value) => value !== '' && value.length <= 255 && !/\s/.test(value);
const decimal = (value) => /^-?\d+(\.\d+)?$/.test(value);
const percent = (value) => decimal(value) && Number(value) >= 0 && Number(value) <= 100;
const timespan = (value) => /^\d{2,4}:\d{2}:\d{2}(\.\d{1,2})?$/.test(value);
const time = (value) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
const oneOf =
    (...words) =>
    (value) =>
        words.includes(value);

const writable = {
    'cmi.core.lesson_location': within(255),
    'cmi.core.lesson_status': oneOf('passed', 'completed', 'failed', 'incomplete', 'browsed'),
    'cmi.core.score.raw': percent,
    'cmi.core.score.min': percent,
    'cmi.core.score.max': percent,
    'cmi.core.exit': oneOf('time-out', 'suspend', 'logout', ''),
    'cmi.core.session_time': timespan,
    'cmi.suspend_data': within(4096),
    'cmi.interactions.n.id': identifier,
    'cmi.interactions.n.time': time,
    'cmi.interactions.n.type': oneOf(
        'true-false',
        'choice',
        'fill-in',
        'matching',
        'performance',
        'sequencing',
        'likert',
        'numeric',
    ),
    'cmi.interactions.n.correct_responses.n.pattern': within(255),
    'cmi.interactions.n.weighting': decimal,
    'cmi.interactions.n.student_response': within(255),
    'cmi.interactions.n.result': oneOf('correct', 'wrong', 'unanticipated', 'neutral'),
    'cmi.interactions.n.latency': timespan,
};

const readable = [
    'cmi.core.lesson_location',
    'cmi.core.lesson_mode',
    'cmi.core.lesson_status',
    'cmi.core.score._children',
    'cmi.core.score.raw',
    'cmi.core.student_id',
    'cmi.core.student_name',
    'cmi.interactions._children',
    'cmi.interactions._count',
    'cmi.student_preference.language',
    'cmi.suspend_data',
];

const feedbacks = {
    choice: /^([a-z0-9](,[a-z0-9])*)?$/,
    matching: /^([a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*)?$/,
    numeric: /^-?\d+(\.\d+)?$/,
    sequencing: /^[a-z0-9](,[a-z0-9])*$/,
    likert: /^[a-z0-9]$/,
    'true-false': /^[tf01]$/,
    'fill-in': /^[^\0-\x1f]{0,255}$/,
};

/** An LMS that writes down in `violations` whatever a content object of SCORM 1.2 may not do. */
export class StrictApi extends FakeApi {
    violations = [];
    #state = 'new';

    LMSInitialize(...values) {
        this.#expect(this.#state === 'new', 'LMSInitialize', values);
        this.#state = 'running';
        return super.LMSInitialize(...this.#onlyBlank('LMSInitialize', values));
    }

    LMSFinish(...values) {
        this.#expect(this.#state === 'running', 'LMSFinish', values);
        this.#state = 'finished';
        return super.LMSFinish(...this.#onlyBlank('LMSFinish', values));
    }

    LMSCommit(...values) {
        this.#expect(this.#state === 'running', 'LMSCommit', values);
        return super.LMSCommit(...this.#onlyBlank('LMSCommit', values));
    }

    LMSGetValue(...values) {
        const [name] = values;
        const fits = values.length === 1 && readable.includes(name);
        this.#expect(this.#state === 'running' && fits, 'LMSGetValue', values);
        return super.LMSGetValue(name);
    }

    LMSSetValue(...values) {
        const [name, value] = values;
        const fits = values.length === 2 && typeof value === 'string' && this.#takes(name, value);
        this.#expect(this.#state === 'running' && fits, 'LMSSetValue', values);
        return super.LMSSetValue(name, value);
    }

    #takes(name, value) {
        const accepts = writable[name.replace(/\.\d+\./g, '.n.')];
        return Boolean(accepts?.(value)) && (!name.startsWith('cmi.interactions.') || this.#takesInteraction(name, value));
    }

    /** Indices are at most the next free one, the id comes first, and an answer has the form of its type. */
    #takesInteraction(name, value) {
        const [, index, leaf] = /^cmi\.interactions\.(\d+)\.(.*)$/.exec(name);
        const count = Number(this.values.get('cmi.interactions._count'));
        if (leaf === 'id')
            this.values.set('cmi.interactions._count', String(Math.max(count, Number(index) + 1)));
        else if (Number(index) >= count)
            return false;
        const form = feedbacks[this.values.get(`cmi.interactions.${index}.type`)];
        return Number(index) <= count && (!/pattern$|student_response$/.test(leaf) || form.test(value));
    }

    #onlyBlank(verb, values) {
        this.#expect(values.length === 1 && values[0] === '', verb, values);
        return values;
    }

    #expect(allowed, verb, values) {
        if (!allowed)
            this.violations.push([this.#state, verb, ...values]);
    }
}
