// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyState, merged, stateFromJson, stateToJson, withoutOutdated } from '../../packaging/web/runtime/state.js';
import { sample } from './fixtures/sample.mjs';

function stateWith(change) {
    const state = emptyState();
    change(state);
    return state;
}

function answering(id, attempts, response = 'a') {
    return stateWith((state) => {
        state.record.answers[id] = { response, attempts, best: '0', right: false };
        state.work[id] = { task: 0, hints: 0, draft: null };
    });
}

const everything = stateWith((state) => {
    state.record.answers.b1questone = { response: 'b', attempts: 2, best: '1', right: true };
    state.record.begunLessons = ['lmoneyfrom'];
    state.record.passed = true;
    state.work.b1questone = { task: 0, hints: 1, draft: 'c' };
    state.place = { lesson: 'lmoneyfrom', block: 'b1questone', tenths: 7, open: true };
    state.language = 'de';
    state.seen = { lmoneyfrom: 4 };
    state.kept = {
        b1worksmix: {
            current: 1,
            scenarios: [
                { name: 'A', input: { fields: { f1costproj: '60000' }, tables: {} } },
                { name: 'B', input: { fields: {}, tables: { t1sources1: [{ c1amount01: '5' }, {}] } } },
            ],
        },
    };
});

test('what is stored comes back', () =>
    assert.deepEqual(stateFromJson(JSON.parse(JSON.stringify(stateToJson(everything)))), everything));

for (const [name, json] of [
    ['null', null],
    ['a text', 'state'],
    ['a list', []],
    ['another format', { format: 2, record: {} }],
    ['no record', { format: 1 }],
])
    test(`${name} is no state`, () => assert.equal(stateFromJson(json), null));

test('parts of the wrong type are left out, the others stay', () => {
    const state = stateFromJson({
        format: 1,
        language: 7,
        place: 'x',
        seen: { a: 'x', b: 2 },
        work: { q: null, r: { draft: 5, hints: 'x' } },
        kept: { s: 5, t: [] },
        record: {
            answers: {
                a: 3,
                b: { best: 'x', attempts: 1 },
                c: { best: '1', attempts: 1.5 },
                d: { best: '1', attempts: 1, response: 'a' },
            },
            begunLessons: ['l', 4],
            endReached: 'l',
        },
    });
    assert.deepEqual(state.record.answers, { d: { response: 'a', attempts: 1, best: '1', right: false } });
    assert.deepEqual([state.record.begunLessons, state.record.endReached], [['l'], []]);
    assert.deepEqual([state.language, state.place, state.seen, state.kept], ['', null, { b: 2 }, {}]);
    assert.deepEqual(state.work, { r: { task: 0, hints: 0, draft: null } });
});

test('an answer to a task that has grown no longer counts', () => {
    const { lessons } = sample('en');
    lessons[0].blocks.find(({ id }) => id === 'b1questone').task = 1;
    const state = withoutOutdated(answering('b1questone', 2), lessons);
    assert.deepEqual([state.record.answers, state.work], [{}, {}]);
});

for (const [name, mine, theirs, attempts] of [
    ['more attempts there', answering('q', 1), answering('q', 2), 2],
    ['more attempts here', answering('q', 3), answering('q', 2), 3],
    ['answered only there', emptyState(), answering('q', 1), 1],
    ['answered only here', answering('q', 1), emptyState(), 1],
])
    test(`of two windows the one that knows more counts: ${name}`, () =>
        assert.equal(merged(mine, theirs).record.answers.q.attempts, attempts));

const drafting = (attempts, draft) => {
    const state = attempts > 0 ? answering('q', attempts) : emptyState();
    state.work.q = { task: 0, hints: 0, draft };
    return state;
};

for (const [name, mine, theirs, draft] of [
    ['written in both', drafting(0, 'old'), drafting(0, 'new'), 'new'],
    ['changed there after it was checked', drafting(1, null), drafting(1, 'new'), 'new'],
    ['checked once more there', drafting(1, 'old'), drafting(2, null), null],
    ['checked once more here', drafting(2, null), drafting(1, 'old'), null],
    ['only here', drafting(0, 'mine'), emptyState(), 'mine'],
])
    test(`an answer in the making is as it was written last: ${name}`, () =>
        assert.equal(merged(mine, theirs).work.q.draft, draft));

test('two windows know together which lessons are done', () => {
    const mine = stateWith((state) => {
        state.record.completedLessons = ['a', 'b'];
    });
    const theirs = stateWith((state) => {
        state.record.completedLessons = ['b', 'c'];
        state.record.passed = true;
    });
    assert.deepEqual(
        [merged(mine, theirs).record.completedLessons, merged(mine, theirs).record.passed],
        [['a', 'b', 'c'], true],
    );
});
