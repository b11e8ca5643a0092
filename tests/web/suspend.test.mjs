// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode, suspendLimit } from '../../packaging/web/runtime/suspend.js';
import { fingerprint } from '../../packaging/web/runtime/store.js';
import { emptyState } from '../../packaging/web/runtime/state.js';
import { sample } from './fixtures/sample.mjs';
import { bigCourse } from './fixtures/big.mjs';

const { lessons } = sample('en');
const blockOf = (id) => lessons.flatMap((lesson) => lesson.blocks).find((block) => block.id === id);

function stateWith(change) {
    const state = emptyState();
    change(state);
    return state;
}

const answered = stateWith((state) => {
    state.place = { lesson: 'ldaysworth', block: 'b2questsev', tenths: 4, open: true };
    state.language = 'de';
    state.record.begunLessons = ['lmoneyfrom', 'ldaysworth'];
    state.record.endReached = ['lmoneyfrom'];
    state.record.completedLessons = ['lmoneyfrom'];
    state.record.filledWorksheets = ['b2worksday'];
    state.record.answers = {
        b1questcat: { response: 'a.a,b.b,c.c,d.c', attempts: 2, best: '1.5', right: false },
        b1questnum: { response: '5000', attempts: 1, best: '3', right: true },
        b1questone: { response: 'c', attempts: 3, best: '0', right: false },
        b2questsev: { response: 'a,c', attempts: 1, best: '0.66666666666666666667', right: false },
        b4true0001: { response: 'false', attempts: 1, best: '0', right: true },
        b4order001: { response: 'c,d,a,b', attempts: 2, best: '0', right: false },
        b4match001: { response: 'a.d,b.a,c.c', attempts: 1, best: '0', right: false },
        b4gaps0001: { response: 'a.~M%C3%A4rz_%20%2F,b.4%2C9', attempts: 3, best: '0', right: false },
        b4spot0001: { response: 'b', attempts: 1, best: '0', right: true },
        b4scale001: { response: '4', attempts: 5, best: '0', right: false },
    };
    state.work = {
        b1questcat: { task: 0, hints: 2, draft: 'a.b' },
        b1questnum: { task: 0, hints: 0, draft: null },
        b1questone: { task: 0, hints: 0, draft: null },
        b2questsev: { task: 0, hints: 1, draft: 'a' },
        b2questpct: { task: 0, hints: 0, draft: '-12.5' },
        b2questone: { task: 0, hints: 0, draft: '' },
        b4true0001: { task: 0, hints: 0, draft: 'true' },
        b4order001: { task: 0, hints: 1, draft: 'a,b,c,d' },
        b4match001: { task: 0, hints: 0, draft: 'b.a' },
        b4gaps0001: { task: 0, hints: 0, draft: 'a.50%20%25' },
        b4spot0001: { task: 0, hints: 0, draft: 'a' },
        b4scale001: { task: 0, hints: 0, draft: '2' },
    };
});

/** \p state without what is not carried: the blocks seen, and the worksheets. */
function carried({ record, work, place, language }) {
    return { record, work, place, language };
}

for (const [name, state] of [
    ['nothing', emptyState()],
    ['a module half done', answered],
    [
        'a passed module',
        stateWith((state) => {
            state.record.passed = true;
            state.place = { lesson: 'lmoneyfrom', block: '', tenths: 0, open: false };
        }),
    ],
    [
        'a best score that is no share of the points',
        stateWith((state) => {
            state.record.answers.b1questnum = { response: '1', attempts: 1, best: '0.123', right: false };
            state.work.b1questnum = { task: 0, hints: 0, draft: null };
        }),
    ],
])
    test(`${name} comes back as it was`, () => {
        const { text, lost } = encode(state, lessons);
        assert.equal(lost, 'nothing');
        assert.deepEqual(carried(decode(text, lessons).state), carried(state));
    });

for (const [written, place] of [
    ['lmoneyfrom', { lesson: 'lmoneyfrom', block: '', tenths: 0, open: true }],
    ['lmoneyfrom-', { lesson: 'lmoneyfrom', block: '', tenths: 0, open: false }],
    ['lmoneyfrom.b1questone.7', { lesson: 'lmoneyfrom', block: 'b1questone', tenths: 7, open: true }],
    ['lmoneyfrom.b1questone.12', { lesson: 'lmoneyfrom', block: 'b1questone', tenths: 0, open: true }],
    ['lmoneyfrom.gone.7', { lesson: 'lmoneyfrom', block: '', tenths: 0, open: true }],
    ['gone.b1questone', null],
])
    test(`the place ${written} is read`, () => {
        const fields = `K1;10;${written};en;;;`;
        const check = fingerprint(fields).slice(0, 4);
        assert.deepEqual(decode(`${fields};${check}`, lessons).state.place, place);
    });

test('the text is plain enough for every LMS', () =>
    assert.match(encode(answered, lessons).text, /^[A-Za-z0-9.,;:~_-]+$/));

test('nothing kept is a fresh start without a word', () =>
    assert.deepEqual(decode('', lessons), { state: emptyState() }));

const good = encode(answered, lessons).text;
for (const [name, text, problem] of [
    ['rubbish', 'hello', 'unreadable'],
    ['another tool’s data', '{"bookmark":3}', 'unreadable'],
    ['a text cut at the end', good.slice(0, -9), 'unreadable'],
    ['a text cut in the middle', good.slice(0, 60), 'unreadable'],
    ['a changed letter', good.replace('5000', '6000'), 'unreadable'],
    ['only our name', 'K1', 'unreadable'],
    ['a newer format', 'K2;whatever', 'newer'],
    ['a much newer format', 'K17;whatever', 'newer'],
    ['blanks', '   ', 'unreadable'],
])
    test(`${name} is ${problem}`, () => assert.deepEqual(decode(text, lessons), { problem }));

for (let at = 0; at < good.length; at += 7)
    test(`a text with its letter ${at} turned is not taken for ours`, () => {
        const turned = good.slice(0, at) + (good[at] === 'x' ? 'y' : 'x') + good.slice(at + 1);
        assert.ok(decode(turned, lessons).problem);
    });

/** The sample's lessons after \p change. */
function otherVersion(change) {
    const copy = structuredClone(lessons);
    change(copy, (id) => copy.flatMap((lesson) => lesson.blocks).find((block) => block.id === id));
    return copy;
}

test('a question that is gone is passed over, the others stay', () => {
    const older = otherVersion(([first]) => {
        first.blocks = first.blocks.filter((block) => block.id !== 'b1questnum');
    });
    const { state } = decode(good, older);
    assert.equal(state.record.answers.b1questnum, undefined);
    assert.equal(state.record.answers.b1questcat.attempts, 2);
});

test('a question whose task has grown begins anew', () => {
    const newer = otherVersion((all, block) => {
        block('b1questcat').task = 1;
    });
    const { state } = decode(good, newer);
    assert.equal(state.record.answers.b1questcat, undefined);
    assert.equal(state.work.b1questcat, undefined);
    assert.equal(state.record.answers.b1questnum.right, true);
});

test('an answer to the present task comes back', () => {
    const newer = otherVersion((all, block) => {
        block('b1questnum').task = 3;
    });
    const state = stateWith((fresh) => {
        fresh.record.answers.b1questnum = { response: '5000', attempts: 1, best: '3', right: true };
        fresh.work.b1questnum = { task: 3, hints: 0, draft: null };
    });
    assert.deepEqual(carried(decode(encode(state, newer).text, newer).state), carried(state));
});

test('an answer that names an option which is gone keeps its score', () => {
    const newer = otherVersion((all, block) => {
        block('b2questsev').option.splice(2, 1);
    });
    assert.deepEqual(decode(good, newer).state.record.answers.b2questsev, {
        response: '',
        attempts: 1,
        best: '0.66666666666666666667',
        right: false,
    });
});

test('a new block does not disturb what is kept', () => {
    const newer = otherVersion(([first]) => {
        first.blocks.unshift({ ...blockOf('b1questone'), id: 'b1questnew' });
    });
    assert.equal(decode(good, newer).state.record.answers.b1questone.attempts, 3);
});

test('a hundred answered questions fit with letters to spare, and come back', () => {
    const course = bigCourse(100);
    const { text, lost } = encode(course.answeredState(), course.data.lessons);
    assert.ok(text.length <= suspendLimit, `${text.length} characters`);
    assert.ok(['nothing', 'letters'].includes(lost), lost);
    assert.deepEqual(carried(decode(text, course.data.lessons).state), carried(course.answeredState()));
});

for (const [limit, lost] of [
    [3500, 'nothing'],
    [2400, 'letters'],
    [1800, 'drafts'],
    [1400, 'responses'],
])
    test(`in ${limit} characters a hundred questions lose ${lost}, and no score`, () => {
        const course = bigCourse(100);
        const state = course.answeredState();
        const encoded = encode(state, course.data.lessons, limit);
        assert.equal(encoded.lost, lost, `${encoded.text.length} characters`);
        assert.ok(encoded.text.length <= limit);
        const { record } = decode(encoded.text, course.data.lessons).state;
        for (const [id, answer] of Object.entries(state.record.answers))
            assert.deepEqual(
                [record.answers[id].best, record.answers[id].attempts, record.answers[id].right],
                [answer.best, answer.attempts, answer.right],
            );
    });

test('what cannot be kept in any form is said', () => {
    const course = bigCourse(1000);
    assert.equal(encode(course.answeredState(), course.data.lessons), null);
});

test('shortened ids stay unique', () => {
    const course = bigCourse(100);
    const { text } = encode(course.answeredState(), course.data.lessons, 2400);
    const length = Number(text.split(';')[1]);
    const ids = course.data.lessons.flatMap((lesson) => [lesson.id, ...lesson.blocks.map((block) => block.id)]);
    assert.equal(new Set(ids.map((id) => id.slice(0, length))).size, ids.length);
    assert.ok(length >= 4);
});
