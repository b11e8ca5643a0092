// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * An LMS of a few lines that keeps what it is told, and every call; `committed` are the values of the last commit, by
 * name. \p options make it behave badly.
 */
export class FakeApi {
    calls = [];
    values;
    committed = {};
    error = '0';

    constructor(values = {}, options = {}) {
        this.values = new Map(
            Object.entries({
                'cmi.core.lesson_status': 'not attempted',
                'cmi.core.lesson_mode': 'normal',
                'cmi.interactions._children': 'id,type',
                'cmi.interactions._count': '0',
                ...values,
            }),
        );
        this.options = options;
        this.#keep();
    }

    LMSInitialize(...values) {
        return this.#answer('LMSInitialize', values, 'true');
    }

    LMSFinish(...values) {
        return this.#answer('LMSFinish', values, 'true');
    }

    LMSCommit(...values) {
        const answer = this.#answer('LMSCommit', values, 'true');
        if (answer === 'true')
            this.#keep();
        return answer;
    }

    LMSGetValue(name) {
        const known = this.values.has(name);
        this.error = known ? '0' : '401';
        return this.#answer('LMSGetValue', [name], known ? this.values.get(name) : '');
    }

    LMSSetValue(name, value) {
        const refused = (this.options.refuses || (() => false))(name, value);
        this.error = refused ? '401' : '0';
        if (!refused)
            this.values.set(name, value);
        return this.#answer('LMSSetValue', [name, value], refused ? 'false' : 'true');
    }

    LMSGetLastError() {
        return this.error;
    }

    /** The calls of one name. */
    of(name) {
        return this.calls.filter(([called]) => called === name);
    }

    /** The names that were set, in order. */
    set() {
        return this.of('LMSSetValue').map(([, name]) => name.replace('cmi.', ''));
    }

    #keep() {
        this.committed = Object.fromEntries(this.values);
    }

    #answer(name, values, standard) {
        this.calls.push([name, ...values]);
        const answer = (this.options.answers || {})[name];
        if (answer === undefined)
            return standard;
        return typeof answer === 'function' ? answer(...values) : answer;
    }
}
