// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Packages in which an LMS launches each lesson by itself.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { onlyLesson } from '../../packaging/web/runtime/onlylesson.js';
import { Scorm2004 } from '../../packaging/web/runtime/scorm2004.js';
import { Session } from '../../packaging/web/runtime/session.js';
import { Store } from '../../packaging/web/runtime/store.js';
import { sample } from './fixtures/sample.mjs';
import { openInLms } from './support/browser.mjs';
import { cmiOf, keptByLms2004, leave, openInLms2004, refused } from './support/lms2004.mjs';
import { packedSite, small } from './support/packed.mjs';
import { answer, feedbackIn, fillWorksheets, questionsOf, readToEnd, tasksOf, wrongResponse } from './support/play.mjs';
import { sequencing } from './support/sequencing.mjs';
import { lmsPages } from './support/setup.mjs';

const lms = lmsPages(() => packedSite(small, ['--profile', 'scorm2004', '--per-lesson']));
const lms12 = lmsPages(() => packedSite(small, ['--per-lesson']));
const lessonAt = (index) => lms.courses[0].lessons[index];
const fileOf = ({ id }) => `lesson-${id}.html`;

async function launch(lesson, cmi) {
    const page = await lms.page();
    return { page, frame: await openInLms2004(page, lms.origin, { file: fileOf(lesson), ...(cmi && { cmi }) }) };
}

async function finish(frame, lesson, responseFor) {
    for (const block of tasksOf(lesson))
        await answer(frame, block, ...(responseFor ? [responseFor(block)] : []));
    await fillWorksheets(frame, lesson);
    await readToEnd(frame);
    await frame.locator('.ending .status-right').waitFor();
}

test('a course has one lesson, its section and nothing else of the outline', () => {
    const course = sample('en');
    const [, second] = course.lessons;
    const alone = onlyLesson(course, second.id);
    assert.deepEqual(alone.lessons, [second]);
    assert.deepEqual(alone.sections.flatMap(({ lessons }) => lessons.map(({ id }) => id)), [second.id]);
    assert.equal(alone.terms, course.terms);
    assert.equal(onlyLesson(course, undefined), course);
    assert.equal(onlyLesson(course, 'elsewhere'), course);
});

test('a lesson by itself leads to no other page than its result', async () => {
    const { page, frame } = await launch(lessonAt(1));
    assert.equal(await frame.locator('h1').textContent(), lessonAt(1).title);
    assert.equal(await frame.locator('.bar-title').textContent(), lessonAt(1).title);
    assert.equal(await frame.locator('.bar a, a.lesson, .notice-line, .foot-count, .route-sign').count(), 0);
    assert.equal(await frame.locator('.foot-row a').count(), 1);
    await frame.locator('.foot-row a').click();
    await frame.locator('.verdict').waitFor();
    assert.equal(await frame.locator('.result-page tbody tr').count(), 1);
    assert.equal(await frame.locator('.bar a').getAttribute('aria-label'), lessonAt(1).title);
    assert.doesNotMatch(await frame.locator('.result-page').textContent(), new RegExp(lessonAt(0).title));
    await frame.locator('.result-page .actions a').click();
    await frame.locator('.ending').waitFor();
    for (const hash of [`#/lesson/${lessonAt(0).id}`, '#/']) {
        await frame.evaluate((text) => (location.hash = text), hash);
        await page.waitForTimeout(50);
        assert.equal(await frame.locator('h1').textContent(), lessonAt(1).title);
    }
});

test('each lesson has its own status and score, and says to the others that it is completed', async () => {
    const { page, frame } = await launch(lessonAt(0));
    assert.equal((await cmiOf(page)).completion_status, 'incomplete');
    await finish(frame, lessonAt(0));
    const first = await cmiOf(page);
    assert.deepEqual([first.completion_status, first.success_status, first.score.raw], ['completed', 'unknown', '']);
    const objectives = Object.values(first.objectives).map(({ id, success_status: success }) => [id, success]);
    assert.deepEqual(objectives, [[`lesson-${lessonAt(0).id}`, 'passed']]);
    await leave(page);
    const again = await openInLms2004(page, lms.origin, { file: fileOf(lessonAt(1)) });
    assert.equal((await cmiOf(page)).completion_status, 'incomplete');
    await finish(again, lessonAt(1));
    const second = await cmiOf(page);
    assert.deepEqual([second.completion_status, second.success_status, second.score.scaled], ['completed', 'passed', '1']);
    assert.deepEqual(await refused(page), []);
});

test('a lesson that was not passed is completed for the others', async () => {
    const { page, frame } = await launch(lessonAt(1));
    await finish(frame, lessonAt(1), wrongResponse);
    const { completion_status: completion, success_status: success, objectives } = await cmiOf(page);
    assert.deepEqual([completion, success, objectives[0].success_status], ['completed', 'failed', 'passed']);
});

test('closed midway, a lesson goes on where it was, and the other one knows nothing of it', async () => {
    const { page, frame } = await launch(lessonAt(1));
    const [question] = questionsOf(lessonAt(1));
    await answer(frame, question);
    await leave(page);
    const cmi = await keptByLms2004(page);
    const again = await openInLms2004(page, lms.origin, { file: fileOf(lessonAt(1)), cmi });
    assert.equal(await feedbackIn(again, question.id).count(), 1);
    await openInLms2004(page, lms.origin, { file: fileOf(lessonAt(0)) });
    assert.doesNotMatch((await cmiOf(page)).suspend_data, new RegExp(question.id));
});

test('in SCORM 1.2 each lesson has a status of its own, too', async () => {
    const page = await lms12.page();
    await openInLms(page, lms12.origin);
    await page.evaluate((file) => sessionStorage.setItem('page', file), fileOf(lessonAt(1)));
    await page.reload();
    const frame = page.frames().find((candidate) => candidate.url().includes('/package/'));
    await frame.locator('h1').waitFor();
    await finish(frame, lessonAt(1));
    const { core } = await cmiOf(page);
    assert.deepEqual([core.lesson_status, core.score.raw], ['passed', '100']);
});

test('the page of the whole module is there, for whoever opens it', async () => {
    const page = await lms.page();
    const frame = await openInLms2004(page, lms.origin);
    assert.equal(await frame.locator('h1').textContent(), lms.courses[0].title);
});

for (const [name, play, opens] of [
    ['only opened', () => {}, false],
    ['begun', (session, lesson) => session.begin(lesson), false],
    [
        'completed',
        (session, lesson) => {
            lesson.blocks
                .filter(({ type }) => type === 'worksheet')
                .forEach((block) => session.keep(block, { scenarios: [] }, true));
            session.reachEnd(lesson);
        },
        true,
    ],
])
    test(`an independent sequencer ${opens ? 'opens' : 'keeps'} a lesson whose other lesson is ${name}`, async () => {
        const lmsApi = sequencing(await readFile(join(lms.root, 'imsmanifest.xml'), 'utf8'));
        const item = (index) => `item_${lessonAt(index).id}`;
        assert.ok(lmsApi.processNavigationRequest('start'));
        assert.equal(lmsApi.getSequencingState().currentActivity.id, item(0));
        assert.equal(lmsApi.processNavigationRequest('choice', item(1)), false);
        const played = new Scorm2004(lmsApi);
        assert.ok(played.start());
        const course = onlyLesson(lms.courses[0], lessonAt(0).id);
        const session = new Session(course, new Store(null, 'key'), played);
        play(session, course.lessons[0]);
        session.finish();
        assert.equal(lmsApi.processNavigationRequest('choice', item(1)), opens);
    });
