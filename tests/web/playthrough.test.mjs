// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays a whole module, whatever it is about: the sample, or the unpacked archive that KOGGE_WEB_ROOT names.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { assertAccessible } from './support/axe.mjs';
import { assertQuiet, keptByLms, newPage, openFile, openInLms, startBrowser } from './support/browser.mjs';
import { answer, feedbackIn, finishLesson, openLesson, questionsOf, wrongResponse } from './support/play.mjs';
import { serve } from './support/server.mjs';
import { siteUnderTest } from './support/site.mjs';

let browser;
let site;
let server;
let page;

before(async () => {
    browser = await startBrowser();
    site = await siteUnderTest();
    server = await serve(site.root);
});

afterEach(async () => {
    assertQuiet(page);
    await page.context().close();
});

after(async () => {
    await browser.close();
    await server.close();
    await site.remove();
});

const localeOf = (course) => (course.language === 'en' ? 'en-GB' : course.language);
const isScored = (course) =>
    course.lessons.some((lesson) => questionsOf(lesson).some((block) => Number(block.points) > 0));
const cmi = () => page.evaluate(() => window.snapshot());

async function openAsFile(course = site.courses[0], options = {}) {
    page = await newPage(browser, 'file://', { locale: localeOf(course), ...options });
    return openFile(page, site.root);
}

async function launch(kept = {}) {
    page = await newPage(browser, server.origin, { locale: localeOf(site.courses[0]) });
    return openInLms(page, server.origin, kept);
}

test('every lesson in every language opens from a file without a complaint', async () => {
    await openAsFile();
    await page.context().close();
    for (const course of site.courses) {
        await openAsFile(course);
        assert.equal(await page.locator('h1').textContent(), course.title);
        for (const lesson of course.lessons)
            await openLesson(page, lesson);
        assertQuiet(page);
        if (course !== site.courses[site.courses.length - 1])
            await page.context().close();
    }
});

test('every picture is there', async () => {
    await openAsFile();
    for (const lesson of site.courses[0].lessons) {
        await openLesson(page, lesson);
        await page.waitForFunction(() => [...document.images].every((image) => image.complete));
        assert.equal(
            await page.evaluate(() => [...document.images].every((image) => image.naturalWidth > 0)),
            true,
            lesson.title,
        );
    }
});

test('no lesson shows Markdown or an empty block', async () => {
    await openAsFile();
    for (const lesson of site.courses[0].lessons) {
        await openLesson(page, lesson);
        const texts = await page
            .locator('[data-block]')
            .evaluateAll((nodes) =>
                nodes.map((node) => [node.dataset.block, node.textContent.trim(), node.querySelector('img') !== null]),
            );
        for (const [id, text, picture] of texts) {
            assert.ok(text !== '' || picture, id);
            assert.doesNotMatch(text, /\*\*|\]\(|^#+ |undefined|\[object/m, id);
        }
    }
});

for (const scheme of ['light', 'dark'])
    test(`no page has a barrier that axe can see: ${scheme}`, async () => {
        await openAsFile(site.courses[0], { colorScheme: scheme });
        await assertAccessible(page, 'module');
        for (const lesson of site.courses[0].lessons) {
            await openLesson(page, lesson);
            await assertAccessible(page, lesson.title);
        }
    });

test('from a file: everything right is passed', async () => {
    await openAsFile();
    for (const lesson of site.courses[0].lessons)
        await finishLesson(page, lesson);
    await page.evaluate(() => {
        location.hash = '#/result';
    });
    await page.locator('.verdict-right').waitFor();
});

test('in an LMS: everything right is passed, with 100 points', async () => {
    const frame = await launch();
    for (const lesson of site.courses[0].lessons)
        await finishLesson(frame, lesson);
    const { core } = await cmi();
    assert.equal(core.lesson_status, isScored(site.courses[0]) ? 'passed' : 'completed');
    if (isScored(site.courses[0]))
        assert.equal(core.score.raw, '100');
    const refused = await page.evaluate(() =>
        window.calls.filter(([name, ...rest]) => /Set|Commit/.test(name) && rest[rest.length - 1] === 'false'),
    );
    assert.deepEqual(refused, []);
});

test('in an LMS: a second launch goes on where the first was left, also in suspend data of 3,500 characters', async () => {
    const lesson = site.courses[0].lessons.find((candidate) => questionsOf(candidate).length > 0);
    if (!lesson)
        return;
    const frame = await launch();
    await openLesson(frame, lesson);
    const [block] = questionsOf(lesson);
    await answer(frame, block, wrongResponse(block) ?? undefined);
    const words = await feedbackIn(frame, block.id).textContent();
    await page.evaluate(() => document.querySelector('iframe').remove());
    const kept = await keptByLms(page);
    assert.ok(kept.cmi.suspend_data.length <= 3500);
    const again = await openInLms(page, server.origin, kept);
    await openLesson(again, lesson);
    assert.equal(await feedbackIn(again, block.id).textContent(), words);
});
