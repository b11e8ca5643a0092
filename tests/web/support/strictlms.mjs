// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

const blank = (values) => values.length === 1 && values[0] === '';
const generic = (name) => name.replace(/\.\d+(?=\.)/g, '.n');

/**
 * An LMS for one learner and one content object, from one launch to the next, as strict as its standard: what a data
 * model refuses is answered with its error, and told in `refused`. Only what was committed lasts, and only after an attempt
 * that ended with the exit "suspend".
 *
 * \p model is one edition: dataModel12 or dataModel2004. \p setup is what its manifest, its staff and its habits are:
 *
 *   given      values by name that every launch begins with, as the learner's name or a mastery score; or kept => values
 *   lacks      a pattern of elements that it does not implement
 *   answers    (name, value) => what GetValue answers instead of the value
 *   takes      (name, value) => what is kept instead of a value that was set
 *   commits    (count) => false where this commit fails
 *   ends       false where the last call never arrives
 */
export class StrictLms {
    refused = [];
    launches = 0;
    kept = {};
    calls = [];

    constructor(model, setup = {}) {
        this.model = model;
        this.setup = setup;
    }

    /** The learner opens the content: the API for it. */
    launch() {
        this.launches += 1;
        this.commits = 0;
        this.state = 'new';
        this.error = '0';
        const resumed = this.kept[this.model.exit] === 'suspend';
        const { given } = this.setup;
        const own = typeof given === 'function' ? given(this.kept) : given;
        this.values = new Map(Object.entries({ ...this.model.standard, ...(resumed ? this.kept : {}), ...own }));
        this.values.set(this.model.entry, resumed ? 'resume' : 'ab-initio');
        [this.model.exit, this.model.sessionTime].forEach((name) => this.values.delete(name));
        const verbs = Object.entries(this.model.verbs).map(([called, verb]) => [
            called,
            (...values) => this.#answered(called, verb, values),
        ]);
        return Object.fromEntries(verbs);
    }

    /** A value as the learner's record has it. */
    value(name) {
        return this.kept[name];
    }

    /** How many records a collection has. */
    count(collection) {
        const indices = [...this.values.keys()].filter((name) => name.startsWith(`${collection}.`));
        return Math.max(-1, ...indices.map((name) => Number(name.slice(collection.length + 1).split('.')[0]))) + 1;
    }

    #answered(called, verb, values) {
        if (verb === 'lastError')
            return this.error;
        if (verb === 'errorString' || verb === 'diagnostic')
            return this.model.errors[values[0]] ?? '';
        const { error, answer } = this.#perform(verb, values);
        this.error = error;
        this.calls.push([called, ...values]);
        if (error !== '0' && !this.#isUsual(verb, error, values[0]))
            this.refused.push([called, ...values, error]);
        return answer;
    }

    /** Reading what may be missing is how content finds that out. */
    #isUsual(verb, error, name) {
        const missing = this.setup.lacks?.test(name) || this.model.optional.test(name) || error === this.model.unset;
        return (verb === 'get' && missing) || (verb === 'commit' && error === this.model.failed);
    }

    #perform(verb, values) {
        const wrongState = this.model.states[this.state][verb];
        if (wrongState)
            return this.#failed(verb, wrongState);
        if (verb === 'get')
            return values.length === 1 && typeof values[0] === 'string' ? this.#get(values[0]) : this.#failed(verb, '201');
        if (verb === 'set')
            return this.#set(values);
        return blank(values) ? this[verb]() : this.#failed(verb, '201');
    }

    #failed(verb, error) {
        return { error, answer: verb === 'get' ? '' : 'false' };
    }

    initialize() {
        this.state = 'running';
        return { error: '0', answer: 'true' };
    }

    commit() {
        this.commits += 1;
        if (this.setup.commits?.(this.commits) === false)
            return { error: this.model.failed, answer: 'false' };
        this.#keep();
        return { error: '0', answer: 'true' };
    }

    finish() {
        if (this.setup.ends === false)
            return { error: '0', answer: 'true' };
        this.state = 'finished';
        this.model.closing(this.values);
        this.#keep();
        return { error: '0', answer: 'true' };
    }

    /** An attempt that is only looked at again stays as it was. */
    #keep() {
        if (this.values.get(this.model.mode) !== 'review')
            this.kept = Object.fromEntries(this.values);
    }

    #get(name) {
        const { lacks } = this.setup;
        const { error, value: found = '' } = lacks?.test(name)
            ? { error: this.model.unknown(name) }
            : this.model.read(this.#asked(name), this);
        const parent = name.replace(/_children$/, '');
        const value = parent === name ? found : found.split(',').filter((leaf) => !lacks?.test(parent + leaf)).join(',');
        return { error, answer: this.setup.answers && error === '0' ? this.setup.answers(name, value) : value };
    }

    #set([name, value, ...more]) {
        if (typeof name !== 'string' || more.length > 0)
            return this.#failed('set', '201');
        if (this.setup.lacks?.test(name))
            return this.#failed('set', this.model.unknown(name));
        if (typeof value !== 'string')
            return this.#failed('set', this.model.wrongType);
        const error = this.model.write(this.#asked(name), value, this);
        if (error !== '0')
            return this.#failed('set', error);
        this.values.set(name, this.setup.takes ? this.setup.takes(name, value) : value);
        return { error, answer: 'true' };
    }

    /** { name, element, index, collection, leaf }: an element of the model, in a collection or not. */
    #asked(name) {
        const [, collection, index, leaf] = /^(cmi\.[a-z_]+)\.(\d+)\.(.*)$/.exec(name) ?? [];
        const inner = /^([a-z_]+)\.(\d+)\.(.*)$/.exec(leaf ?? '');
        return {
            name,
            element: this.model.elements[generic(name)],
            generic: generic(name),
            collection,
            index: Number(index),
            leaf,
            inner: inner && { collection: `${collection}.${index}.${inner[1]}`, index: Number(inner[2]) },
        };
    }
}
