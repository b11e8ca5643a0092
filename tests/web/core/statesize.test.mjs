// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept in a SCORM 1.2 LMS never becomes longer than C++ says (packaging/web/statesize.h). Environment:
//   KOGGE_BIN_TESTS  the folder that holds kogge-course-oracle
//   KOGGE_SEED       other modules: a number, or "new" for those of no earlier run
//   KOGGE_PLAYS      how many modules (400)

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { encode } from '../../../packaging/web/runtime/suspend.js';
import { bigCourse } from '../fixtures/big.mjs';
import { fullState } from './fullstate.mjs';
import { oracleAnswers, withoutOracle } from './oracle.mjs';
import { Random, seedOfRun } from './random.mjs';
import { randomCourse } from './randomrecords.mjs';

const seed = seedOfRun();
const count = Number(process.env.KOGGE_PLAYS ?? 400);
const language = 'de-AT';

/** A story without a branch, and a list to tick off. */
function activities(random, lesson) {
    const letters = [...'abcde'].slice(0, random.between(1, 5));
    const nodes = letters.map((letter, index) => ({
        id: `n00000000${index}`,
        ending: 'none',
        points: '0',
        way: [{ letter, to: `n00000000${index + 1}` }],
    }));
    const points = random.pick(['0', '2', '2.75']);
    const end = { id: `n00000000${letters.length}`, ending: random.pick(['good', 'poor']), points, way: [] };
    return [
        { type: 'scenario', id: `s0000000${lesson}0`, required: true, node: [...nodes, end] },
        {
            type: 'checklist',
            id: `s0000000${lesson}1`,
            required: true,
            item: letters.map((letter) => ({ id: `${letter}123456789` })),
        },
        { type: 'reflection', id: `s0000000${lesson}2` },
        { type: 'profiles', id: `s0000000${lesson}3`, collection: 'partners', entry: true },
    ];
}

/** What the pages rely on besides what is graded. */
function complete(random, block) {
    const hints = random.list(random.pick([0, 0, 1, 3, 11]), (index) => ({ id: `h00000000${index}` }));
    const hint = ['scenario', 'checklist'].includes(block.type) ? [] : hints;
    return { task: random.pick([0, 0, 1, 12]), hint, ...block };
}

function randomModule(random) {
    const course = randomCourse(random, random.between(0, 6));
    course.lessons.forEach((lesson, index) => {
        const more = random.chance(0.5) ? activities(random, index) : [];
        lesson.blocks = [...lesson.blocks, ...more].map((block) => complete(random, block));
    });
    return course;
}

const sizesOf = (courses) => oracleAnswers(courses.map((course) => ({ kind: 'state-size', language, course })));

test(`no state is longer than it can be, for ${count} modules (seed ${seed})`, { skip: withoutOracle }, (context) => {
    context.diagnostic(`KOGGE_SEED=${seed} KOGGE_PLAYS=${count}`);
    const random = new Random(seed);
    const courses = random.list(count, () => randomModule(random));
    sizesOf(courses).forEach((size, index) => {
        const { lessons } = courses[index];
        const state = fullState(random, lessons, language);
        const where = JSON.stringify({ size, state, course: courses[index] });
        assert.ok(['nothing', 'letters', 'drafts'].includes(encode(state, lessons, size.answers)?.lost), where);
        assert.ok(encode(state, lessons, size.scores), where);
    });
});

test('and hardly shorter', { skip: withoutOracle }, () => {
    const { data } = bigCourse(100);
    const [size] = sizesOf([{ passMark: '50', lessons: data.lessons }]);
    const state = fullState(new Random(1), data.lessons, language);
    const longest = {
        'single-choice': 'd',
        'multiple-choice': 'a,b,c,d,e',
        'numeric': '-1234567.125',
        'categorise': 'a.a,b.b,c.a,d.a',
    };
    for (const block of data.lessons.flatMap(({ blocks }) => blocks)) {
        state.record.answers[block.id] = { response: longest[block.type], attempts: block.attempts, best: '1', right: true };
    }
    const { text } = encode(state, data.lessons, size.answers);
    assert.ok(text.length <= size.answers && text.length > 0.95 * size.answers, `${text.length} of ${size.answers}`);
});
