// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other players of courses were caught at: one learner with a strict LMS, from launch to launch. Where the API is
// looked for, and what a page does that is hidden or closed, stands in scorm12, reach and lms.test.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isQuestion, rightResponse } from '../../packaging/web/runtime/core/grading.js';
import { Scorm12 } from '../../packaging/web/runtime/scorm12.js';
import { Session } from '../../packaging/web/runtime/session.js';
import { Store } from '../../packaging/web/runtime/store.js';
import { sample } from './fixtures/sample.mjs';
import { StrictApi } from './support/strictapi.mjs';

const course = sample('en');
const questionsIn = ({ lessons }) => lessons.flatMap(({ blocks }) => blocks).filter(isQuestion);
const blockOf = ({ lessons }, id) => lessons.flatMap(({ blocks }) => blocks).find((block) => block.id === id);

/** The module without anything that is worth points. */
const unscored = {
    ...course,
    lessons: course.lessons.map((lesson) => ({ ...lesson, blocks: lesson.blocks.filter((block) => !isQuestion(block)) })),
};

/** A launch in an LMS that has kept \p values: { api, session }. */
function launch(module = course, values = {}, options = {}) {
    const api = new StrictApi(values, options);
    const lms = new Scorm12(api);
    assert.equal(lms.start(), true);
    return { api, session: new Session(module, new Store(null, 'key'), lms) };
}

/** What the LMS gives to the launch after one whose last commit was \p committed. */
const kept = (committed) =>
    Object.fromEntries(
        ['core.lesson_status', 'core.score.raw', 'core.lesson_location', 'suspend_data']
            .map((name) => [`cmi.${name}`, committed[`cmi.${name}`]])
            .filter(([, value]) => value !== undefined),
    );

const answerRight = (session, block) => session.check(block, rightResponse(block), 1000);

function finishAll(session, module) {
    for (const lesson of module.lessons) {
        session.begin(lesson);
        lesson.blocks.filter(isQuestion).forEach((block) => answerRight(session, block));
        lesson.blocks.filter(({ type }) => type === 'worksheet').forEach((block) => session.keep(block, {}, true));
        session.reachEnd(lesson);
    }
}

for (const [name, module] of [
    ['with questions', course],
    ['without anything that is scored', unscored],
])
    test(`opening, looking through and closing a module ${name} completes nothing`, () => {
        const { api, session } = launch(module);
        session.begin(module.lessons[0]);
        session.setPlace(module.lessons[0], { block: module.lessons[0].blocks[0].id, share: 0 }, 1);
        session.leaveLesson();
        session.finish();
        const told = api.of('LMSSetValue').filter(([, element]) => element === 'cmi.core.lesson_status');
        assert.deepEqual([...new Set(told.map(([, , value]) => value))], ['incomplete']);
        assert.equal(api.committed['cmi.core.exit'], 'suspend');
    });

for (const [name, module, status] of [
    ['with questions', course, 'passed'],
    ['without anything that is scored', unscored, 'completed'],
])
    test(`a module ${name} is ${status} by what was done, and opens as it was left then`, () => {
        const { api, session } = launch(module);
        finishAll(session, module);
        assert.equal(api.committed['cmi.core.lesson_status'], status);
        session.finish();
        assert.equal(api.committed['cmi.core.lesson_status'], status);
        assert.equal(api.committed['cmi.core.exit'], 'suspend');
        assert.deepEqual(api.violations, []);
    });

test('all that an LMS is told are strings of its data model, in an order that it allows', () => {
    const { api, session } = launch();
    finishAll(session, course);
    session.setLanguage('de');
    session.finish();
    session.finish();
    assert.deepEqual(api.violations, []);
    assert.equal(api.of('LMSSetValue').every(([, ...values]) => values.every((value) => typeof value === 'string')), true);
});

test('each answer is one commit, and reading on is none of its own', () => {
    const { api, session } = launch();
    const [lesson] = course.lessons;
    const questions = questionsIn(course).slice(0, 3);
    questions.forEach((block) => answerRight(session, block));
    assert.equal(api.of('LMSCommit').length, questions.length);
    lesson.blocks.forEach((block, index) => session.setPlace(lesson, { block: block.id, share: 0 }, index + 1));
    assert.equal(api.of('LMSCommit').length, questions.length);
    session.flush();
    assert.equal(api.of('LMSCommit').length, questions.length + 1);
});

test('a page that is killed after an answer has that answer, its score and its status', () => {
    const { api, session } = launch();
    answerRight(session, blockOf(course, 'b1questnum'));
    const { committed } = api;
    assert.deepEqual(
        [committed['cmi.core.lesson_status'], committed['cmi.core.score.raw'], committed['cmi.core.exit']],
        ['incomplete', '33.33', 'suspend'],
    );
    assert.match(committed['cmi.core.session_time'], /^\d{4}:/);
    const again = launch(course, kept(committed)).session;
    assert.equal(again.answerOf(blockOf(course, 'b1questnum')).right, true);
});

test('where the last commit was lost, the next launch has all before it, and goes on from there', () => {
    let broken = false;
    const { api, session } = launch(course, {}, { answers: { LMSCommit: () => (broken ? 'false' : 'true') } });
    answerRight(session, blockOf(course, 'b1questnum'));
    broken = true;
    const troubles = [];
    session.onTrouble = (trouble) => troubles.push(trouble);
    answerRight(session, blockOf(course, 'b1questone'));
    session.finish();
    assert.deepEqual(troubles, [true], 'the learner is told');
    const next = launch(course, kept(api.committed));
    assert.equal(next.session.problem, '');
    assert.equal(next.session.answerOf(blockOf(course, 'b1questnum')).right, true);
    assert.equal(next.session.answerOf(blockOf(course, 'b1questone')).attempts, 0);
    answerRight(next.session, blockOf(course, 'b1questone'));
    assert.ok(Number(next.api.committed['cmi.core.score.raw']) > Number(api.committed['cmi.core.score.raw']));
});

// A new version of the module under a running attempt.

const isAnswered = (id) => (session, module) => session.answerOf(blockOf(module, id)).attempts === 1;
const withLessons = (change) => ({ ...course, version: '2.0.0', lessons: course.lessons.map(change) });
const withBlocks = (change) => withLessons((lesson) => ({ ...lesson, blocks: lesson.blocks.flatMap(change) }));

for (const [name, module, holds] of [
    ['has other words', withBlocks((block) => [{ ...block, prompt: '<p>Otherwise</p>' }]), isAnswered('b1questnum')],
    [
        'has lost a question',
        withBlocks((block) => (block.id === 'b1questone' ? [] : [block])),
        isAnswered('b1questnum'),
    ],
    [
        'asks something else now',
        withBlocks((block) => [block.id === 'b1questone' ? { ...block, task: 1 } : block]),
        (session, later) => isAnswered('b1questnum')(session, later) && !isAnswered('b1questone')(session, later),
    ],
    [
        'has one more question',
        withBlocks((block) => (block.id === 'b1questone' ? [{ ...block, id: 'bquestnew1' }, block] : [block])),
        (session, later) => isAnswered('b1questone')(session, later) && !isAnswered('bquestnew1')(session, later),
    ],
    [
        'has its questions in another lesson',
        withLessons((lesson, index) => ({
            ...lesson,
            blocks: index === 1 ? [...course.lessons[0].blocks, ...lesson.blocks] : index === 0 ? [] : lesson.blocks,
        })),
        isAnswered('b1questone'),
    ],
    [
        'has lost the lesson that was open',
        { ...course, lessons: course.lessons.slice(1), sections: [] },
        (session) => session.state.place === null,
    ],
])
    test(`a new version that ${name} keeps what its ids allow`, () => {
        const { api, session } = launch();
        const [lesson] = course.lessons;
        session.begin(lesson);
        session.setPlace(lesson, { block: 'b1questnum', share: 0 }, 4);
        ['b1questnum', 'b1questone'].forEach((id) => answerRight(session, blockOf(course, id)));
        const next = launch(module, kept(api.committed));
        assert.equal(next.session.problem, '');
        assert.equal(holds(next.session, module), true);
        next.session.finish();
        assert.equal(next.api.committed['cmi.core.lesson_status'], 'incomplete');
        assert.deepEqual(next.api.violations, []);
    });

test('who has passed has passed a newer version, too, with the score of then', () => {
    const { api, session } = launch();
    finishAll(session, course);
    const more = withBlocks((block) =>
        isQuestion(block) ? [block, { ...block, id: `n${block.id.slice(1)}`, points: '20' }] : [block],
    );
    const next = launch(more, kept(api.committed));
    next.session.begin(more.lessons[0]);
    next.session.check(blockOf(more, 'n1questone'), 'a', 1000);
    next.session.finish();
    const { committed } = next.api;
    assert.deepEqual([committed['cmi.core.lesson_status'], committed['cmi.core.score.raw']], ['passed', '100']);
});
