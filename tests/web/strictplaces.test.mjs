// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A strict LMS around the page, wherever LMSs put their API: everything right is passed, and nothing is refused.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertQuiet, watch } from './support/browser.mjs';
import { finishLesson, openLesson } from './support/play.mjs';
import { lmsPages } from './support/setup.mjs';

const lms = lmsPages();
const course = '/package/index.html';

/** A page with the API of a strict LMS, which takes \p milliseconds for each call. */
async function lmsWindow(edition, milliseconds = 0) {
    const page = await lms.page();
    await page.goto(`${lms.origin}/blank.html`);
    await page.evaluate(
        async ([name, delay]) => {
            const [{ StrictLms }, { dataModel12 }, { dataModel2004 }] = await Promise.all(
                ['strictlms', 'datamodel12', 'datamodel2004'].map((file) => import(`/support/${file}.mjs`)),
            );
            window.lms = new StrictLms(name === 'API' ? dataModel12 : dataModel2004);
            window[name] = new Proxy(window.lms.launch(), {
                get: (api, verb) => (...values) => {
                    for (const end = performance.now() + delay; performance.now() < end; );
                    return api[verb](...values);
                },
            });
        },
        [edition, milliseconds],
    );
    return page;
}

async function inWindow(page) {
    const [popup] = await Promise.all([
        page.waitForEvent('popup'),
        page.evaluate((address) => void window.open(address), course),
    ]);
    watch(popup, lms.origin);
    await popup.locator('h1').waitFor();
    const close = () => popup.evaluate(() => window.close()).catch(() => {}); // It may be gone before it answers.
    return { view: popup, leave: () => Promise.all([popup.waitForEvent('close'), close()]) };
}

async function inFrames(page, depth) {
    await page.evaluate(
        ([address, frames]) => {
            let place = window;
            for (let step = 0; step < frames; ++step) {
                const frame = place.document.createElement('iframe');
                Object.assign(frame, { title: 'Course', width: '1200', height: '700' });
                place.document.body.append(frame);
                place = frame.contentWindow;
            }
            place.location.replace(address);
        },
        [course, depth],
    );
    await page.waitForFunction(() => {
        let place = window;
        while (place.frames.length > 0)
            place = place.frames[0];
        return place.document.querySelector('h1');
    });
    const view = page.frames().find((frame) => frame.url().includes('/package/'));
    return { view, leave: () => page.evaluate(() => document.querySelector('iframe').remove()) };
}

/** What the LMS has once the last call was there; a window tells that it is closed before its page hears of it. */
const found = async (page) => {
    await page.waitForFunction(() => window.lms.state === 'finished');
    return page.evaluate(() => {
        const { kept, refused, calls } = window.lms;
        return { kept, refused, ends: calls.filter(([verb]) => /Finish|Terminate/.test(verb)).length };
    });
};

for (const [name, edition, open, milliseconds] of [
    ['of SCORM 1.2 that opens a window', 'API', inWindow],
    ['of SCORM 2004 that opens a window', 'API_1484_11', inWindow],
    ['of SCORM 1.2, three frames up', 'API', (page) => inFrames(page, 3)],
    ['of SCORM 2004, three frames up', 'API_1484_11', (page) => inFrames(page, 3)],
    ['of SCORM 1.2 that is slow', 'API', (page) => inFrames(page, 1), 30],
])
    test(`an LMS ${name}`, async () => {
        const page = await lmsWindow(edition, milliseconds);
        const { view, leave } = await open(page);
        for (const lesson of lms.courses[0].lessons)
            await finishLesson(view, lesson);
        await openLesson(view, lms.courses[0].lessons[0]);
        await leave();
        const { kept, refused, ends } = await found(page);
        assert.deepEqual(refused, []);
        assert.equal(ends, 1);
        const status = kept['cmi.core.lesson_status'] ?? `${kept['cmi.completion_status']} ${kept['cmi.success_status']}`;
        assert.match(status, /^(completed )?passed$/);
        assert.equal(kept['cmi.core.score.raw'] ?? kept['cmi.score.raw'], '100');
        assert.equal(kept['cmi.core.exit'] ?? kept['cmi.exit'], 'suspend');
        assertQuiet(view.complaints ? view : page);
    });
