// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A module that was packed for SCORM 2004, in the Chromium that people use, with an independent run-time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Scorm2004 } from '../../packaging/web/runtime/scorm2004.js';
import { Session } from '../../packaging/web/runtime/session.js';
import { Store } from '../../packaging/web/runtime/store.js';
import { Random, seedOfRun } from './core/random.mjs';
import { playthroughRequest } from './core/randomplays.mjs';
import { Scorm2004API } from './node_modules/scorm-again/dist/esm/scorm2004.js';
import { startChromium } from './support/browser.mjs';
import { cmiOf, keptByLms2004, leave, openInLms2004, refused } from './support/lms2004.mjs';
import { everyBlock, packedSite, small } from './support/packed.mjs';
import { answer, blockIn, feedbackIn, finishLesson, openLesson, questionsOf, wrongResponse } from './support/play.mjs';
import { lmsPages } from './support/setup.mjs';

const lms = lmsPages(() => packedSite(small, ['--profile', 'scorm2004']), startChromium);

const every = lmsPages(() => packedSite(everyBlock, ['--profile', 'scorm2004']));
const web = lmsPages(() => packedSite(small, ['--profile', 'web']));

async function launch(options) {
    const page = await lms.page();
    return { page, frame: await openInLms2004(page, lms.origin, options) };
}

const judged = ({ completion_status: completion, success_status: success, score }) => [
    completion,
    success,
    score.raw,
    score.scaled,
];

test('everything right is completed and passed, and there again on the next visit', async () => {
    const { page, frame } = await launch();
    assert.deepEqual(judged(await cmiOf(page)), ['incomplete', 'unknown', '', ''], 'opening passes nothing');
    for (const lesson of lms.courses[0].lessons)
        await finishLesson(frame, lesson);
    const cmi = await cmiOf(page);
    assert.deepEqual([...judged(cmi), cmi.progress_measure, cmi.exit], ['completed', 'passed', '100', '1', '1', 'suspend']);
    assert.deepEqual(
        Object.values(cmi.objectives).map(({ id, success_status: success }) => [id, success]),
        lms.courses[0].lessons.map(({ id }) => [`lesson-${id}`, 'passed']),
    );
    await leave(page);
    assert.deepEqual(await refused(page), []);
    const names = await page.evaluate(() => window.calls.map(([name]) => name));
    assert.deepEqual([names.at(-1), names.filter((name) => name === 'Terminate').length], ['Terminate', 1]);
});

test('everything wrong is completed and failed, also when it is looked at again, and can still be passed', async () => {
    const { page, frame } = await launch();
    for (const lesson of lms.courses[0].lessons)
        await finishLesson(frame, lesson, wrongResponse);
    const before = judged(await cmiOf(page));
    assert.deepEqual(before.slice(0, 2), ['completed', 'failed']);
    assert.equal((await cmiOf(page)).exit, 'suspend');
    await leave(page);
    const again = await openInLms2004(page, lms.origin, { cmi: await keptByLms2004(page) });
    await leave(page);
    assert.deepEqual(judged(await cmiOf(page)), before);
    assert.deepEqual(await refused(page), []);
    assert.ok(again);
});

test('closed midway, everything is there on another computer: place, answers, worksheet, score', async () => {
    const [course] = lms.courses;
    const lesson = course.lessons.find((candidate) => questionsOf(candidate).length > 2);
    const sheet = course.lessons.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'worksheet');
    const holder = course.lessons.find(({ blocks }) => blocks.includes(sheet));
    const [first, second] = questionsOf(lesson);
    const { page, frame } = await launch();
    await openLesson(frame, holder);
    const field = (view) => blockIn(view, sheet.id).locator('.field-figure').first();
    assert.doesNotMatch(await blockIn(frame, sheet.id).textContent(), /no room for worksheets/);
    await field(frame).fill('1234');
    await openLesson(frame, lesson);
    await answer(frame, first);
    await answer(frame, second, wrongResponse(second));
    const words = await feedbackIn(frame, second.id).textContent();
    const before = judged(await cmiOf(page));
    await leave(page);
    const cmi = await keptByLms2004(page);
    assert.equal(cmi.completion_status, 'incomplete');
    assert.deepEqual(await refused(page), []);

    const { page: other, frame: again } = await launch({ cmi });
    assert.equal(await again.locator('h1').textContent(), lesson.title);
    assert.equal(await feedbackIn(again, second.id).textContent(), words);
    assert.deepEqual(judged(await cmiOf(other)), before);
    await openLesson(again, holder);
    assert.equal(await field(again).inputValue(), '1,234');
    assert.deepEqual(await refused(other), []);
});

test('a page that is killed has lost nothing that was answered', async () => {
    const { page, frame } = await launch();
    const [question] = questionsOf(lms.courses[0].lessons.find((lesson) => questionsOf(lesson).length > 0));
    await openLesson(frame, lms.courses[0].lessons.find(({ blocks }) => blocks.includes(question)));
    await answer(frame, question);
    const committed = await page.evaluate(() => window.calls.findLastIndex(([name]) => name === 'Commit'));
    const told = await page.evaluate(() => window.calls.findLastIndex(([, name]) => name === 'cmi.suspend_data'));
    assert.ok(committed > told && told > 0);
    const again = await openInLms2004(page, lms.origin, { cmi: await keptByLms2004(page) });
    assert.equal(await feedbackIn(again, question.id).count(), 1);
});

test('all that is written is left to the LMS, and nothing says that it stays here', async () => {
    const page = await every.page();
    const frame = await openInLms2004(page, every.origin);
    for (const lesson of every.courses[0].lessons) {
        await openLesson(frame, lesson);
        assert.doesNotMatch(await frame.locator('main').textContent(), /no room|stays (on|in) this|Only you/);
        for (const block of questionsOf(lesson))
            await answer(frame, block);
    }
    assert.deepEqual(await refused(page), []);
    const lesson = every.courses[0].lessons.find(({ blocks }) => blocks.some(({ type }) => type === 'reflection'));
    const { id } = lesson.blocks.find(({ type }) => type === 'reflection');
    await openLesson(frame, lesson);
    await blockIn(frame, id).locator('textarea').fill('Ask the mayor – “soon”.');
    assert.match(await blockIn(frame, id).textContent(), /keeps this with your answers.*Saved at/s);
    await leave(page);
    const other = await every.page();
    const again = await openInLms2004(other, every.origin, { cmi: await keptByLms2004(page) });
    await openLesson(again, lesson);
    assert.equal(await blockIn(again, id).locator('textarea').inputValue(), 'Ask the mayor – “soon”.');
});

test('a page that was packed for the web asks for no LMS', async () => {
    const page = await web.page();
    const frame = await openInLms2004(page, web.origin);
    assert.deepEqual(await page.evaluate(() => window.calls), []);
    assert.equal(await frame.locator('.notice').count(), 0);
});

test('an independent LMS takes every answer of every type', () => {
    const random = new Random(seedOfRun());
    const types = new Set();
    for (let play = 0; play < 60; ++play) {
        const { course, steps } = playthroughRequest(random);
        const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
        const told = new Proxy(api, {
            get: (target, name) =>
                typeof target[name] === 'function'
                    ? (...values) => {
                          const result = target[name](...values);
                          assert.notEqual(String(result), name === 'GetValue' ? undefined : 'false', `${name}(${values})`);
                          return result;
                      }
                    : target[name],
        });
        const session = new Scorm2004(told);
        assert.ok(session.start());
        const learner = new Session(course, new Store(null, 'key'), session);
        const blocks = course.lessons.flatMap((lesson) => lesson.blocks);
        for (const { check, response } of steps.filter((step) => step.check))
            learner.check(blocks.find(({ id }) => id === check), response, 1500);
        learner.finish();
        Object.values(JSON.parse(JSON.stringify(api.cmi.interactions))).forEach(({ type }) => types.add(type));
    }
    assert.deepEqual(
        [...types].sort(),
        ['choice', 'fill-in', 'likert', 'long-fill-in', 'matching', 'numeric', 'sequencing', 'true-false'],
    );
});

test('an independent LMS takes the steps of a story', () => {
    const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
    const session = new Scorm2004(api);
    session.start();
    session.addInteraction({
        id: 'b1',
        block: { type: 'scenario' },
        type: 'performance',
        given: 'a,c,a',
        solution: 'a,b',
        right: false,
        weighting: '2',
        latency: 1000,
    });
    const [told] = Object.values(JSON.parse(JSON.stringify(api.cmi.interactions)));
    assert.deepEqual([told.learner_response, told.result], ['1[.]a[,]2[.]c[,]3[.]a', 'incorrect']);
});
