// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A packed module in the frame of an LMS, with an independent run-time. Environment:
//   KOGGE_MODULE   which module (financing)
//   KOGGE_PROFILE  scorm12 (which it is without) or scorm2004
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn } from '../support/browser.mjs';
import { edition } from '../support/editions.mjs';
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

const lms = packedLmsPages(edition.profile);
const { kept, leave, refused, standing } = edition;

async function launch(course, options = {}) {
    const page = await lms.page({ locale: localeOf(course), ...options });
    return { page, frame: await edition.open(page, lms.origin) };
}

test('everything right is passed, with 100 points, by mouse in the second language', async () => {
    const course = lms.courses[1];
    const { page, frame } = await launch(course);
    assert.equal((await standing(page)).status, 'incomplete', 'opening passes nothing');
    for (const lesson of course.lessons)
        await finishLesson(frame, lesson);
    assert.deepEqual(await standing(page), { status: 'passed', raw: '100', min: '0', max: '100' });
    assert.deepEqual(await refused(page), []);
});

test('everything right is passed with keys alone, from the frame’s first Tab on', async () => {
    const [course] = lms.courses;
    const { page, frame } = await launch(course);
    const keys = new Keys(page, frame);
    await keys.tabTo('.opening .button-primary');
    await keys.press('Enter');
    for (const lesson of course.lessons) {
        await frame.locator('h1:focus').waitFor();
        for (const block of tasksOf(lesson))
            await answerWithKeys(keys, block);
        await drawn(frame);
        await keys.press('End');
        await frame.locator('.ending .status-right').waitFor();
        await keys.tabTo('.foot-row a:last-child');
        await keys.press('Enter');
    }
    await frame.locator('.verdict-right').waitFor();
    assert.deepEqual(await standing(page), { status: 'passed', raw: '100', min: '0', max: '100' });
    assert.deepEqual(await refused(page), []);
});

test('everything wrong is failed, and still failed when it is looked at again', async () => {
    const [course] = lms.courses;
    const { page, frame } = await launch(course);
    for (const lesson of course.lessons)
        await finishLesson(frame, lesson, wrongResponse);
    const judged = await standing(page);
    assert.equal(judged.status, 'failed');
    assert.ok(Number(judged.raw) < Number(course.passMark), judged.raw);
    await leave(page);
    const again = await edition.open(page, lms.origin, await kept(page));
    await openResult(again);
    await again.locator('.verdict-notice').waitFor();
    const { status, raw } = await standing(page);
    assert.deepEqual([status, raw], ['failed', judged.raw]);
    assert.deepEqual(await refused(page), []);
});

test('closed midway, the next launch has place, answers and score, and can be passed from there', async () => {
    const [course] = lms.courses;
    const lesson = course.lessons.find((candidate) => questionsOf(candidate).length > 2);
    const [first, second] = questionsOf(lesson);
    const { page, frame } = await launch(course);
    await openLesson(frame, lesson);
    await answer(frame, first);
    await answer(frame, second, wrongResponse(second));
    await drawn(frame);
    const words = await Promise.all([first, second].map((block) => feedbackIn(frame, block.id).textContent()));
    const before = await standing(page);
    assert.equal(before.status, 'incomplete');
    await leave(page);
    const attempt = await kept(page);
    const { length } = edition.stateIn(attempt);
    assert.ok(length <= edition.room, `${length} characters`);
    const again = await edition.open(page, lms.origin, attempt);
    assert.equal(await again.locator('h1').textContent(), lesson.title);
    assert.deepEqual(
        await Promise.all([first, second].map((block) => feedbackIn(again, block.id).textContent())),
        words,
    );
    await drawn(again);
    const inView = await blockIn(again, second.id).evaluate((node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return top < window.innerHeight && bottom > 0;
    });
    assert.equal(inView, true, 'the reader is where the reading stopped');
    assert.equal((await standing(page)).raw, before.raw);
    for (const block of tasksOf(lesson).filter((task) => task !== first))
        await answer(again, block);
    await readToEnd(again);
    await again.locator('.ending .status-right').waitFor();
    assert.equal((await standing(page)).status, course.lessons.length > 1 ? 'incomplete' : 'passed');
});
