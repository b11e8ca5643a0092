// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the page finds an LMS, and what it says where it finds none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reachLms } from '../../packaging/web/runtime/lms.js';
import { drawn, watch } from './support/browser.mjs';
import { FakeApi } from './support/fakeapi.mjs';
import { answer, feedbackIn, openLesson, questionsOf } from './support/play.mjs';
import { lmsPages } from './support/setup.mjs';

const site = lmsPages();

/** A window that is its own parent. */
function aloneWith(members = {}) {
    const place = { ...members };
    place.parent = place;
    place.top = place;
    return place;
}

/** Waits in no time, and does \p work after so many milliseconds. */
function waiting(after = Infinity, work = () => {}) {
    const wait = async (milliseconds) => {
        wait.waited += milliseconds;
        if (wait.waited >= after)
            work();
    };
    wait.waited = 0;
    return wait;
}

test('a page by itself does not wait for an LMS, and misses none', async () => {
    const wait = waiting();
    assert.deepEqual(await reachLms(aloneWith(), wait), { lms: null, problem: '' });
    assert.equal(wait.waited, 0);
});

for (const [name, place] of [
    ['in a frame', { parent: aloneWith(), top: null }],
    ['in a window that was opened', aloneWith({ opener: aloneWith() })],
])
    test(`${name} it waits a moment, and then says that there is none`, async () => {
        const wait = waiting();
        assert.deepEqual(await reachLms(place, wait), { lms: null, problem: 'missing' });
        assert.ok(wait.waited >= 1000 && wait.waited <= 3000, String(wait.waited));
    });

test('an LMS that comes late is found', async () => {
    const parent = aloneWith();
    const wait = waiting(700, () => {
        parent.API = new FakeApi();
    });
    const { lms, problem } = await reachLms({ parent, top: parent }, wait);
    assert.equal(problem, '');
    assert.equal(lms.launch.mode, 'normal');
    assert.ok(wait.waited < 1000);
});

test('an LMS that does not begin is asked once', async () => {
    const api = new FakeApi({ 'cmi.core.lesson_status': '' }, { answers: { LMSInitialize: 'false' } });
    const { lms, problem } = await reachLms({ API: api, parent: aloneWith(), top: null }, waiting());
    assert.deepEqual([lms, problem], [null, 'refuses']);
    assert.equal(api.of('LMSInitialize').length, 1);
});

// In the browser. `api` is the source of an object; its calls are kept in window.calls of the page around.

const recording = `(() => {
    const values = { 'cmi.core.lesson_status': 'not attempted' };
    window.calls = [];
    return new Proxy({}, { get: (target, verb) => (...given) => {
        window.calls.push([verb, ...given]);
        if (verb === 'LMSSetValue')
            values[given[0]] = given[1];
        return verb === 'LMSGetValue' ? values[given[0]] || '' : verb === 'LMSGetLastError' ? '0' : 'true';
    } });
})()`;

/** A page of an LMS that does \p prepare and then shows the course in a frame, which is returned. */
async function courseIn(prepare) {
    const page = await site.page();
    await page.goto(`${site.origin}/blank.html`);
    await page.evaluate(`${prepare}; undefined`);
    await page.evaluate(() => {
        const frame = document.createElement('iframe');
        frame.title = 'Course';
        frame.src = '/package/index.html';
        frame.style.cssText = 'width: 1200px; height: 700px';
        document.body.append(frame);
    });
    await page.frameLocator('iframe').locator('h1').waitFor();
    return { page, frame: page.frames().find((candidate) => candidate.url().includes('/package/')) };
}

async function assertReports(frame, keeper) {
    const [lesson] = site.courses[0].lessons;
    const [block] = questionsOf(lesson);
    await openLesson(frame, lesson);
    await answer(frame, block);
    const told = await keeper.evaluate(() => window.calls.filter(([verb]) => verb === 'LMSSetValue'));
    assert.ok(told.some(([, name]) => name === 'cmi.core.score.raw'));
    assert.equal(await frame.locator('.notice').count(), 0);
}

async function assertPlaysAlone(frame, sentence) {
    assert.match(await frame.locator('.notice').textContent(), sentence);
    const [lesson] = site.courses[0].lessons;
    const [block] = questionsOf(lesson);
    await openLesson(frame, lesson);
    await answer(frame, block);
    assert.match(await feedbackIn(frame, block.id).textContent(), /Right/);
    await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
    await frame.locator('h1').waitFor();
    assert.match(await feedbackIn(frame, block.id).textContent(), /Right/);
}

test('in the frame’s parent', async () => {
    const { page, frame } = await courseIn(`window.API = ${recording}`);
    await assertReports(frame, page);
});

test('in the frame’s parent, half a second after the course', async () => {
    const { page, frame } = await courseIn(`setTimeout(() => { window.API = ${recording}; }, 500)`);
    await assertReports(frame, page);
});

test('two frames further up', async () => {
    const page = await site.page();
    await page.goto(`${site.origin}/blank.html`);
    await page.evaluate(`window.API = ${recording}; undefined`);
    await page.evaluate(() => {
        const outer = document.createElement('iframe');
        document.body.append(outer);
        const inner = outer.contentDocument.createElement('iframe');
        inner.src = '/package/index.html';
        outer.contentDocument.body.append(inner);
    });
    await page.frameLocator('iframe').frameLocator('iframe').locator('h1').waitFor();
    await assertReports(
        page.frames().find((candidate) => candidate.url().includes('/package/')),
        page,
    );
});

test('in the window that has opened the course', async () => {
    const page = await site.page();
    await page.goto(`${site.origin}/blank.html`);
    await page.evaluate(`window.API = ${recording}; undefined`);
    const [course] = await Promise.all([
        page.waitForEvent('popup'),
        page.evaluate(() => {
            window.open('/package/index.html', 'course', 'width=1200,height=800');
        }),
    ]);
    watch(course, site.origin);
    await course.locator('h1').waitFor();
    await drawn(course);
    await assertReports(course, page);
    await course.close();
    await page.waitForFunction(() => window.calls.some(([verb]) => verb === 'LMSFinish'));
    assert.deepEqual(course.complaints, []);
});

test('a frame without an LMS says so, and keeps the work in the browser', async () => {
    const { frame } = await courseIn('window.API_1484_11 = {}');
    await assertPlaysAlone(frame, /No learning platform can be reached/);
});

test('an LMS that does not begin is told of, and the browser keeps the work', async () => {
    const { frame } = await courseIn("window.API = new Proxy({}, { get: () => () => 'false' })");
    await assertPlaysAlone(frame, /does not begin this course/);
});
