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
]) {
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

    test(`a text is as it was written last, and is not lost to a window that only scrolls: ${name}`, () => {
        const { open, first, second } = windows(makeLms);
        const words = block('b4words001');
        first.setDraft(words, 'old');
        second.setDraft(words, 'new');
        first.setPlace(course.lessons[0], { block: 'b1families', share: 0 }, 3);
        assert.equal(open().workOf(words).draft, 'new');
        first.setDraft(words, 'newest');
        assert.equal(open().workOf(words).draft, 'newest');
        [first, second].forEach((session) => session.finish());
    });
}

test('an attempt is not counted twice, nor lost, where two windows check', () => {
    const { open, first, second } = windows();
    first.check(block('b1questone'), 'a', 1000);
    second.check(block('b1questone'), 'a', 1000);
    assert.equal(open().answerOf(block('b1questone')).attempts, 2);
});

test('what another window has written is taken over once', () => {
    const { first, second } = windows();
    first.check(block('b1questnum'), '5000', 1000);
    assert.equal(second.adopt(), true);
    assert.equal(second.answerOf(block('b1questnum')).right, true);
    second.setLanguage('de');
    assert.equal(second.adopt(), false);
});

test('a page that does not show what another window has written need not be drawn anew', () => {
    const { first, second } = windows();
    const [lesson, other] = course.lessons;
    first.setPlace(lesson, { block: 'b1families', share: 0.4 }, 3);
    assert.equal(second.adopt(), false);
    first.keep(block('b1worksmix'), plan('new'), false);
    assert.equal(second.adopt(other), false);
    first.keep(block('b1worksmix'), plan('newer'), false);
    assert.equal(second.adopt(lesson), true);
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

// Texts of learners stay in the browser; an LMS is told only that there is one.

const words = block('b4words001');
const written = 'My%20own%20words.';

/** A session with an LMS that has kept \p values, and a browser with \p storage. */
function launched(storage, values = {}) {
    const api = new FakeApi(values);
    const lms = new Scorm12(api);
    lms.start();
    return { api, session: new Session(course, new Store(storage, 'key'), lms) };
}

test('a text is not told to an LMS, and is there again at the next launch', () => {
    const storage = new FakeStorage();
    const { api, session } = launched(storage);
    session.setDraft(words, 'My%20own');
    session.check(words, written, 1000);
    session.finish();
    assert.doesNotMatch(JSON.stringify([...api.values]), /My|own/);
    assert.equal(api.values.get('cmi.interactions.0.result'), 'neutral');
    const again = launched(storage, api.committed).session;
    assert.deepEqual([again.answerOf(words).response, again.answerOf(words).attempts], [written, 1]);
    assert.equal(again.workOf(words).draft, null);
    again.setDraft(words, 'Changed');
    again.finish();
    assert.equal(launched(storage, api.committed).session.workOf(words).draft, 'Changed');
});

test('on another computer the LMS knows that there was a text', () => {
    const { api, session } = launched(new FakeStorage());
    session.check(words, written, 1000);
    session.finish();
    const elsewhere = launched(new FakeStorage(), api.committed).session;
    assert.deepEqual([elsewhere.answerOf(words).response, elsewhere.answerOf(words).attempts], ['', 1]);
});

test('a text outlives the attempt of an LMS, as an answer in the making', () => {
    const storage = new FakeStorage();
    const first = launched(storage).session;
    first.check(words, written, 1000);
    first.check(block('b4scale001'), '4', 1000);
    first.finish();
    const { session } = launched(storage);
    assert.deepEqual([session.answerOf(words).attempts, session.workOf(words).draft], [0, written]);
    assert.equal(session.answerOf(block('b4scale001')).attempts, 0);
});

test('a text to a question that has changed since is not shown with it', () => {
    const storage = new FakeStorage();
    launched(storage).session.check(words, written, 1000);
    const text = storage.texts.get('key').replace('"b4words001":{"task":0', '"b4words001":{"task":7');
    storage.setItem('key', text);
    assert.equal(launched(storage).session.workOf(words).draft, null);
});

test('a window that only scrolls does not lose the text of another', () => {
    const storage = new FakeStorage();
    const [first, second] = [launched(storage).session, launched(storage).session];
    first.check(words, written, 1000);
    second.setPlace(course.lessons[0], { block: 'b1families', share: 0 }, 3);
    assert.equal(second.answerOf(words).response, written);
    [first, second].forEach((session) => session.finish());
    assert.equal(launched(storage).session.workOf(words).draft, written);
});
