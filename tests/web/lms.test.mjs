// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';
import { bigCourse } from './fixtures/big.mjs';
import { assertQuiet, drawn, keptByLms, newPage, openInLms, startBrowser } from './support/browser.mjs';
import { named } from './support/classes.mjs';
import {
    answer,
    blockIn,
    check,
    feedbackIn,
    fillIn,
    finishLesson,
    openLesson,
    openResult,
    readToEnd,
    tryAgain,
    wrongResponse,
} from './support/play.mjs';
import { serve } from './support/server.mjs';
import { makeSite } from './support/site.mjs';

let browser;
let site;
let server;
let page;

const block = (id) =>
    site.courses[0].lessons.flatMap((lesson) => lesson.blocks).find((candidate) => candidate.id === id);
const learner = {
    cmi: { core: { student_id: 'ada', student_name: 'Linde, Ada', lesson_mode: 'normal', credit: 'credit' } },
};
const cmi = () => page.evaluate(() => window.snapshot());
const calls = () => page.evaluate(() => window.calls);

/** What waited so far is written; from now on nothing is only because time passes. */
const stopTime = async () => {
    await page.waitForFunction(() => window.calls.some(([name]) => name === 'LMSCommit'));
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 60000);
};

/** Takes the course out of its frame, as an LMS does when the learner leaves. */
const leave = () => page.evaluate(() => document.querySelector('iframe').remove());

/** What the browser tells a page when another one comes before it. */
const hide = () =>
    page.evaluate(() => {
        const { document } = frames[0];
        Object.defineProperty(document, 'hidden', { configurable: true, value: true });
        document.dispatchEvent(new Event('visibilitychange'));
    });

before(async () => {
    browser = await startBrowser();
    site = await makeSite();
    server = await serve(site.root);
});

after(async () => {
    await browser.close();
    await server.close();
    await site.remove();
});

async function launch(kept = learner, options = {}) {
    page = await newPage(browser, server.origin, options);
    return openInLms(page, server.origin, kept);
}

async function launchAgain(kept) {
    return openInLms(page, server.origin, kept);
}

afterEach(async () => {
    assertQuiet(page);
    await page.context().close();
});

test('a first launch is incomplete, to be resumed, and finished once when the learner leaves', async () => {
    await launch();
    await leave();
    const { core } = await cmi();
    assert.equal(core.lesson_status, 'incomplete');
    const names = (await calls()).map(([name]) => name);
    assert.equal(names.filter((name) => name === 'LMSInitialize').length, 1);
    assert.equal(names.filter((name) => name === 'LMSFinish').length, 1);
    assert.equal(names[names.length - 1], 'LMSFinish');
});

test('a page that may come back is committed, not finished', async () => {
    const frame = await launch();
    await openLesson(frame, site.courses[0].lessons[0]);
    await frame.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
    await answer(frame, block('b1questnum'));
    const names = (await calls()).map(([name]) => name);
    assert.equal(names.includes('LMSFinish'), false);
    assert.equal((await cmi()).core.score.raw, '33.33');
});

for (const event of ['beforeunload', 'visibilitychange'])
    test(`what waits to be written is written with ${event}`, async () => {
        const frame = await launch();
        await openLesson(frame, site.courses[0].lessons[0]);
        await stopTime();
        await fillIn(frame, block('b1questone'), 'c');
        const kept = async () => (await cmi()).suspend_data.includes('b1questone');
        assert.equal(await kept(), false);
        await (event === 'beforeunload'
            ? frame.evaluate(() => window.dispatchEvent(new Event('beforeunload')))
            : hide());
        assert.equal(await kept(), true);
    });

test('every call is answered without an error', async () => {
    const frame = await launch();
    await finishLesson(frame, site.courses[0].lessons[0]);
    await leave();
    const failed = (await calls()).filter(
        ([name, , ...rest]) => /SetValue|Commit|Finish|Initialize/.test(name) && rest[rest.length - 1] === 'false',
    );
    assert.deepEqual(failed, []);
});

test('an answer is committed before its feedback is shown', async () => {
    const frame = await launch();
    await openLesson(frame, site.courses[0].lessons[0]);
    await fillIn(frame, block('b1questnum'), '5000');
    await page.evaluate((feedback) => {
        const { document } = frames[0];
        new MutationObserver(() => {
            if (document.querySelector(feedback))
                window.shownAfter ??= window.calls.length;
        }).observe(document, { childList: true, subtree: true });
        window.calls.length = 0;
    }, named('.feedback'));
    await blockIn(frame, 'b1questnum').locator('.actions .button').first().click();
    await feedbackIn(frame, 'b1questnum').waitFor();
    const before = (await calls()).slice(0, await page.evaluate(() => window.shownAfter));
    assert.ok(before.some(([name]) => name === 'LMSCommit'));
    assert.ok(before.some(([, name]) => name === 'cmi.suspend_data'));
});

test('answers become interactions', async () => {
    const frame = await launch();
    await openLesson(frame, site.courses[0].lessons[0]);
    await answer(frame, block('b1questcat'));
    await answer(frame, block('b1questone'), 'a');
    const set = new Map(
        (await calls()).filter(([name]) => name === 'LMSSetValue').map(([, name, value]) => [name, value]),
    );
    assert.equal(set.get('cmi.interactions.0.type'), 'matching');
    assert.equal(set.get('cmi.interactions.0.student_response'), 'a.a,b.b,c.c,d.d');
    assert.equal(set.get('cmi.interactions.0.result'), 'correct');
    assert.equal(set.get('cmi.interactions.1.id'), 'b1questone');
    assert.equal(set.get('cmi.interactions.1.result'), 'wrong');
});

for (const [name, kept] of [
    ['after leaving', leave],
    ['after looking away and a crash', hide],
])
    test(`${name} the next launch is at the same block with everything as it was`, async () => {
        const first = site.courses[0].lessons[0];
        const frame = await launch();
        await openLesson(frame, first);
        await answer(frame, block('b1questcat'), wrongResponse(block('b1questcat')));
        await feedbackIn(frame, 'b1questcat').locator('.button').nth(1).click();
        await answer(frame, block('b1questnum'));
        await answer(frame, block('b1questone'), 'c');
        await tryAgain(frame, block('b1questone'));
        await fillIn(frame, block('b1questone'), 'b');
        await drawn(frame);
        const top = await frame.evaluate(() => {
            const node = document.querySelector('[data-block="b1questnum"]');
            window.scrollBy(0, node.getBoundingClientRect().top - 90);
            return node.getBoundingClientRect().top;
        });
        await drawn(frame);
        await kept();
        const again = await launchAgain(await keptByLms(page));
        assert.equal(await again.locator('h1').textContent(), first.title);
        await drawn(again);
        const topAgain = await blockIn(again, 'b1questnum').evaluate((node) => node.getBoundingClientRect().top);
        assert.ok(Math.abs(topAgain - top) < 40, `${topAgain} instead of ${top}`);
        assert.match(await feedbackIn(again, 'b1questcat').textContent(), /Not yet.*Attempt 1 of 3/s);
        assert.equal(await blockIn(again, 'b1questcat').locator('.hint').count(), 1);
        assert.match(await feedbackIn(again, 'b1questnum').textContent(), /Right.*3 of 3 points/s);
        assert.equal(await blockIn(again, 'b1questnum').locator('input').inputValue(), '5,000');
        assert.equal(await feedbackIn(again, 'b1questone').count(), 0);
        assert.equal(await blockIn(again, 'b1questone').locator('input:checked').getAttribute('value'), 'b');
        assert.match(await blockIn(again, 'b1questone').textContent(), /Attempt 2 of 3/);
    });

test('everything right is passed with 100', async () => {
    const frame = await launch();
    for (const lesson of site.courses[0].lessons)
        await finishLesson(frame, lesson);
    const { core } = await cmi();
    assert.deepEqual(
        [core.lesson_status, core.score.raw, core.score.min, core.score.max],
        ['passed', '100', '0', '100'],
    );
    const exits = (await calls()).filter(([, name]) => name === 'cmi.core.exit').map(([, , value]) => value);
    assert.deepEqual(exits, ['suspend'], 'the next visit shows what was passed');
});

test('too few points are failed, and can still become passed', async () => {
    const frame = await launch();
    for (const lesson of site.courses[0].lessons)
        await finishLesson(frame, lesson, wrongResponse);
    let { core } = await cmi();
    assert.equal(core.lesson_status, 'failed');
    assert.equal(core.score.raw, '16.67');
    const again = await launchAgain(await keptByLms(page));
    await openLesson(again, site.courses[0].lessons[0]);
    for (const id of ['b1questcat', 'b1questnum', 'b1questone'])
        await answer(again, block(id));
    ({ core } = await cmi());
    assert.deepEqual([core.lesson_status, core.score.raw], ['passed', '66.67']);
});

test('the score is what the answers are worth while the course is under way', async () => {
    const frame = await launch();
    await openLesson(frame, site.courses[0].lessons[0]);
    await answer(frame, block('b1questcat'), wrongResponse(block('b1questcat')));
    const { core } = await cmi();
    assert.deepEqual([core.lesson_status, core.score.raw], ['incomplete', '16.67']);
});

for (const [name, data, sentence] of [
    ['rubbish', 'x'.repeat(300), /cannot be read/],
    ['another tool’s data', '{"v":2,"d":[1,2]}', /cannot be read/],
    ['data of a newer version', 'K9;secret', /newer version/],
])
    test(`${name} in suspend_data is told, and left alone until something is answered`, async () => {
        const frame = await launch({
            cmi: {
                ...learner.cmi,
                suspend_data: data,
                core: { ...learner.cmi.core, entry: 'resume', lesson_status: 'incomplete' },
            },
        });
        assert.match(await frame.locator('.notice').textContent(), sentence);
        await openLesson(frame, site.courses[0].lessons[0]);
        await readToEnd(frame);
        await page.waitForTimeout(1200);
        assert.equal((await cmi()).suspend_data, data);
        await answer(frame, block('b1questnum'));
        assert.match((await cmi()).suspend_data, /^K1;/);
    });

test('garbage that is left alone is still there after leaving', async () => {
    await launch({
        cmi: { ...learner.cmi, suspend_data: 'rubbish', core: { ...learner.cmi.core, lesson_status: 'incomplete' } },
    });
    await leave();
    assert.equal((await cmi()).suspend_data, 'rubbish');
});

test('a hundred answers fit and come back', async () => {
    const big = bigCourse(100);
    const own = await makeSite([big.data]);
    const host = await serve(own.root);
    page = await newPage(browser, host.origin);
    const frame = await openInLms(page, host.origin, learner);
    const [lesson] = big.data.lessons;
    await openLesson(frame, lesson);
    for (const question of lesson.blocks)
        await answer(frame, question);
    const { encode } = await import('../../packaging/web/runtime/suspend.js');
    const { text } = encode(big.answeredState(), big.data.lessons);
    assert.ok(text.length <= 3500);
    const again = await openInLms(page, host.origin, {
        cmi: { suspend_data: text, core: { ...learner.cmi.core, entry: 'resume', lesson_status: 'incomplete' } },
    });
    for (const later of [big.data.lessons[0], big.data.lessons[9]]) {
        await openLesson(again, later);
        assert.equal(
            (await again.locator('.feedback').count()) +
                (await again.locator('.question-tag ~ .actions .quiet', { hasText: 'Attempt' }).count()),
            10,
        );
    }
    assertQuiet(page);
    await host.close();
    await own.remove();
});

test('own words stay in the browser, come back, and go along as a file', async () => {
    const lesson = site.courses[0].lessons[2];
    const frame = await launch();
    await openLesson(frame, lesson);
    const words = blockIn(frame, 'b4words001');
    assert.match(await words.textContent(), /no room for texts/);
    await answer(frame, block('b4words001'), 'Wir%20fragen%0Azuerst.');
    assert.doesNotMatch((await cmi()).suspend_data, /fragen/);
    const [file] = await Promise.all([
        page.waitForEvent('download'),
        words.getByRole('button', { name: 'Save the text as a file' }).click(),
    ]);
    assert.match(file.suggestedFilename(), /^what-would-you-do-first-\d{4}-\d\d-\d\d\.txt$/);
    assert.equal(await readFile(await file.path(), 'utf8'), 'Wir fragen\nzuerst.');
    const again = await launchAgain(await keptByLms(page));
    await openLesson(again, lesson);
    assert.equal(await blockIn(again, 'b4words001').locator('textarea').inputValue(), 'Wir fragen\nzuerst.');
    assert.match(await feedbackIn(again, 'b4words001').textContent(), /We would ask in writing/);
});

test('a text is read from a file, while it can be changed', async () => {
    const frame = await launch();
    await openLesson(frame, site.courses[0].lessons[2]);
    const words = blockIn(frame, 'b4words001');
    const open = async (text) => {
        const [chooser] = await Promise.all([
            page.waitForEvent('filechooser'),
            words.getByRole('button', { name: 'Open a text' }).click(),
        ]);
        await chooser.setFiles({ name: 'words.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    };
    const field = words.locator('textarea');
    await open('From home, with ü.');
    await frame.waitForFunction(() => document.querySelector('textarea').value !== '');
    assert.equal(await field.inputValue(), 'From home, with ü.');
    await check(frame, block('b4words001'));
    await open('Too late.');
    await page.waitForTimeout(200);
    assert.equal(await field.inputValue(), 'From home, with ü.');
});

test('worksheets stay in the browser, apart for each learner', async () => {
    const frame = await launch();
    await openLesson(frame, site.courses[0].lessons[0]);
    const sheet = blockIn(frame, 'b1worksmix');
    assert.match(await sheet.textContent(), /no room for worksheets/);
    await sheet.locator('.field-figure').first().fill('1234');
    assert.equal((await cmi()).suspend_data.includes('1234'), false);
    const again = await launchAgain(learner);
    await openLesson(again, site.courses[0].lessons[0]);
    assert.equal(await blockIn(again, 'b1worksmix').locator('.field-figure').first().inputValue(), '1,234');
    const other = await launchAgain({ cmi: { core: { ...learner.cmi.core, student_id: 'ben' } } });
    await openLesson(other, site.courses[0].lessons[0]);
    assert.equal(await blockIn(other, 'b1worksmix').locator('.field-figure').first().inputValue(), '');
});

test('the learner’s name stands on the result', async () => {
    const frame = await launch();
    await openResult(frame);
    assert.match(await frame.locator('.result-of').textContent(), /Linde, Ada/);
});

test('a reviewed attempt is not written to', async () => {
    const frame = await launch({
        cmi: { core: { ...learner.cmi.core, lesson_mode: 'review', credit: 'no-credit', lesson_status: 'passed' } },
    });
    await openLesson(frame, site.courses[0].lessons[0]);
    await answer(frame, block('b1questnum'));
    assert.match(await frame.locator('.notice').first().textContent(), /only to be looked at/);
    await leave();
    assert.deepEqual((await calls()).filter(([name]) => /Set|Commit/.test(name)), []);
});

for (const [name, api] of [
    [
        'throws at every call',
        () =>
            new Proxy(
                {},
                {
                    get: () => () => {
                        throw new Error('down');
                    },
                },
            ),
    ],
    ['says no to everything', () => new Proxy({}, { get: () => () => 'false' })],
    [
        'answers with nonsense',
        () =>
            new Proxy(
                {},
                { get: (target, verb) => () => (verb === 'LMSInitialize' ? 'true' : { toString: () => 'nonsense' }) },
            ),
    ],
])
    test(`an LMS that ${name} does not keep anybody from learning`, async () => {
        page = await newPage(browser, server.origin);
        await page.addInitScript(`if (location.pathname === '/blank.html') window.API = (${api.toString()})();`);
        await page.goto(`${server.origin}/blank.html`);
        await page.evaluate(() => {
            const frame = document.createElement('iframe');
            frame.title = 'Course';
            frame.src = '/package/index.html';
            frame.style.cssText = 'width: 1200px; height: 700px';
            document.body.append(frame);
        });
        await page.frameLocator('iframe').locator('h1').waitFor();
        const frame = page.frames().find((candidate) => candidate.url().includes('/package/'));
        await openLesson(frame, site.courses[0].lessons[0]);
        await answer(frame, block('b1questnum'));
        assert.match(await feedbackIn(frame, 'b1questnum').textContent(), /Right/);
    });
