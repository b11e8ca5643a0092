// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A packed module in the frame of an LMS, with an independent SCORM 1.2 run-time.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keptByLms, openInLms } from '../support/browser.mjs';
import { Keys } from '../support/keys.mjs';
import {
    answer,
    answerWithKeys,
    blockIn,
    feedbackIn,
    finishLesson,
    openLesson,
    openResult,
    questionsOf,
    tasksOf,
    readToEnd,
    wrongResponse,
} from '../support/play.mjs';
import { localeOf, packedLmsPages } from '../support/setup.mjs';

const lms = packedLmsPages();
const cmi = (page) => page.evaluate(() => window.snapshot());
const leave = (page) => page.evaluate(() => document.querySelector('iframe').remove());

/** What the LMS was told and did not take. */
const refused = (page) =>
    page.evaluate(() =>
        window.calls.filter(([name, ...rest]) => /Set|Commit|Fin|Init/.test(name) && rest[rest.length - 1] === 'false'),
    );

async function launch(course, options = {}) {
    const page = await lms.page({ locale: localeOf(course), ...options });
    return { page, frame: await openInLms(page, lms.origin) };
}

for (const index of [0, 1])
    test(`everything right is passed, with 100 points: language ${index + 1}`, async () => {
        const course = lms.courses[index];
        const { page, frame } = await launch(course);
        assert.equal((await cmi(page)).core.lesson_status, 'incomplete', 'opening passes nothing');
        for (const lesson of course.lessons)
            await finishLesson(frame, lesson);
        const { core } = await cmi(page);
        assert.deepEqual(
            [core.lesson_status, core.score.raw, core.score.min, core.score.max],
            ['passed', '100', '0', '100'],
        );
        assert.deepEqual(await refused(page), []);
    });

test('everything right is passed with keys alone, from the frame’s first Tab on', async () => {
    const [course] = lms.courses;
    const { page, frame } = await launch(course);
    const keys = new Keys(page, frame);
    await keys.tabTo('.opening .button-primary');
    await keys.press('Enter');
    for (const lesson of course.lessons) {
        for (const block of tasksOf(lesson))
            await answerWithKeys(keys, block);
        await keys.press('End');
        await frame.locator('.ending .status-right').waitFor();
        await keys.tabTo('.foot-row a:last-child');
        await keys.press('Enter');
    }
    await frame.locator('.verdict-right').waitFor();
    const { core } = await cmi(page);
    assert.deepEqual([core.lesson_status, core.score.raw], ['passed', '100']);
});

test('everything wrong is failed, and still failed when it is looked at again', async () => {
    const [course] = lms.courses;
    const { page, frame } = await launch(course);
    for (const lesson of course.lessons)
        await finishLesson(frame, lesson, wrongResponse);
    const { core } = await cmi(page);
    assert.equal(core.lesson_status, 'failed');
    assert.ok(Number(core.score.raw) < Number(course.passMark), core.score.raw);
    await leave(page);
    const again = await openInLms(page, lms.origin, await keptByLms(page));
    await openResult(again);
    await again.locator('.verdict-notice').waitFor();
    const later = (await cmi(page)).core;
    assert.deepEqual([later.lesson_status, later.score.raw], ['failed', core.score.raw]);
    assert.deepEqual(await refused(page), []);
});

test('closed midway, the next launch has place, answers and score, and can be passed from there', async () => {
    const [course] = lms.courses;
    const lesson = course.lessons.find((candidate) => questionsOf(candidate).length > 2);
    const [first, second, ...rest] = questionsOf(lesson);
    const { page, frame } = await launch(course);
    await openLesson(frame, lesson);
    await answer(frame, first);
    await answer(frame, second, wrongResponse(second));
    const words = await Promise.all([first, second].map((block) => feedbackIn(frame, block.id).textContent()));
    const before = await cmi(page);
    assert.equal(before.core.lesson_status, 'incomplete');
    await leave(page);
    const kept = await keptByLms(page);
    assert.ok(kept.cmi.suspend_data.length <= 3500, `${kept.cmi.suspend_data.length} characters`);
    const again = await openInLms(page, lms.origin, kept);
    assert.equal(await again.locator('h1').textContent(), lesson.title);
    assert.deepEqual(
        await Promise.all([first, second].map((block) => feedbackIn(again, block.id).textContent())),
        words,
    );
    const inView = await blockIn(again, second.id).evaluate((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return top < window.innerHeight && bottom > 0;
    });
    assert.equal(inView, true, 'the reader is where the reading stopped');
    assert.equal((await cmi(page)).core.score.raw, before.core.score.raw);
    for (const block of [second, ...rest])
        await answer(again, block);
    await readToEnd(again);
    await again.locator('.ending .status-right').waitFor();
    const { core } = await cmi(page);
    assert.equal(core.lesson_status, course.lessons.length > 1 ? 'incomplete' : 'passed');
});
