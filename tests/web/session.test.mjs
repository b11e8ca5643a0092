// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two windows of one browser with one learner, which write before they hear of each other.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Scorm12 } from '../../packaging/web/runtime/scorm12.js';
import { Session } from '../../packaging/web/runtime/session.js';
import { Store } from '../../packaging/web/runtime/store.js';
import { sample } from './fixtures/sample.mjs';
import { FakeApi } from './support/fakeapi.mjs';

const course = sample('en');
const block = (id) => course.lessons.flatMap(({ blocks }) => blocks).find((candidate) => candidate.id === id);
const plan = (name) => ({ current: 0, scenarios: [{ name, input: { fields: {}, tables: {} } }] });

class FakeStorage {
    texts = new Map();

    getItem(key) {
        return this.texts.get(key) ?? null;
    }

    setItem(key, text) {
        if (this.full)
            throw new DOMException('full', 'QuotaExceededError');
        this.texts.set(key, text);
    }
}

function windows(makeLms = () => null) {
    const storage = new FakeStorage();
    const open = () => new Session(course, new Store(storage, 'key'), makeLms());
    return { storage, open, first: open(), second: open() };
}

test('answers given in both are kept', () => {
    const { open, first, second } = windows();
    first.check(block('b1questnum'), '5000', 1000);
    second.check(block('b1questone'), 'b', 1000);
    assert.deepEqual(Object.keys(open().state.record.answers).sort(), ['b1questnum', 'b1questone']);
});

test('an answer with more attempts counts', () => {
    const { open, first, second } = windows();
    first.check(block('b1questone'), 'a', 1000);
    first.check(block('b1questone'), 'b', 1000);
    second.check(block('b1questone'), 'c', 1000);
    assert.equal(open().answerOf(block('b1questone')).right, true);
});

for (const [name, makeLms] of [
    ['by itself', () => null],
    [
        'in an LMS',
        () => {
            const lms = new Scorm12(new FakeApi());
            lms.start();
            return lms;
        },
    ],
])
    test(`a worksheet is as it was written last, and is not lost to a window that only scrolls: ${name}`, () => {
        const { open, first, second } = windows(makeLms);
        second.keep(block('b1worksmix'), plan('old'), false);
        first.keep(block('b1worksmix'), plan('new'), false);
        second.setPlace(course.lessons[0], { block: 'b1families', share: 0 }, 3);
        assert.equal(open().keptOf(block('b1worksmix')).scenarios[0].name, 'new');
        second.keep(block('b1worksmix'), plan('newest'), false);
        assert.equal(open().keptOf(block('b1worksmix')).scenarios[0].name, 'newest');
        [first, second].forEach((session) => session.finish());
    });

test('what another window has written is taken over once', () => {
    const { first, second } = windows();
    first.check(block('b1questnum'), '5000', 1000);
    assert.equal(second.adopt(), true);
    assert.equal(second.answerOf(block('b1questnum')).right, true);
    second.setLanguage('de');
    assert.equal(second.adopt(), false);
});

test('a full storage does not bring back what it still holds', () => {
    const { storage, first } = windows();
    first.keep(block('b1worksmix'), plan('old'), false);
    storage.full = true;
    assert.equal(first.keep(block('b1worksmix'), plan('new'), false), false);
    first.setLanguage('de');
    first.check(block('b1questnum'), '5000', 1000);
    assert.equal(first.keptOf(block('b1worksmix')).scenarios[0].name, 'new');
    assert.equal(first.answerOf(block('b1questnum')).attempts, 1);
});
