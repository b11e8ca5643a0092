// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A packed module, unzipped and opened with a double click.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, openFile } from '../support/browser.mjs';
import { Keys } from '../support/keys.mjs';
import {
    answer,
    answerWithKeys,
    blockIn,
    feedbackIn,
    fillWorksheets,
    finishLesson,
    openLesson,
    openResult,
    questionsOf,
    tasksOf,
    useUpAttempts,
    wrongResponse,
} from '../support/play.mjs';
import { localeOf, packedFilePages } from '../support/setup.mjs';

const site = packedFilePages();
const openIn = (course, options = {}) => site.open({ locale: localeOf(course), ...options });

test('every lesson in every language opens, with every picture, and shows no Markdown', async () => {
    for (const course of site.courses) {
        const page = await openIn(course);
        assert.equal(await page.locator('h1').textContent(), course.title);
        for (const lesson of course.lessons) {
            await openLesson(page, lesson);
            await drawn(page);
            const broken = await page.evaluate(() =>
                [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
            );
            assert.deepEqual(broken, []);
            await assertReadable(page);
        }
    }
});

async function assertReadable(page) {
    const blocks = await page
        .locator('[data-block]')
        .evaluateAll((nodes) =>
            nodes.map((node) => [node.dataset.block, node.textContent.trim(), node.querySelector('img') !== null]),
        );
    for (const [id, text, picture] of blocks) {
        assert.ok(text !== '' || picture, id);
        assert.doesNotMatch(text, /\*\*|\]\(|^#+ |undefined|\[object/m, id);
    }
}

test('everything right is passed, with the mouse', async () => {
    const [course] = site.courses;
    const page = await openIn(course);
    for (const lesson of course.lessons)
        await finishLesson(page, lesson);
    await openResult(page);
    await page.locator('.verdict-right').waitFor();
});

test('everything right is passed, with keys alone, in the second language', async () => {
    const course = site.courses[1];
    const page = await openIn(course);
    const keys = new Keys(page);
    await keys.tabTo('.opening .button-primary');
    await keys.press('Enter');
    for (const lesson of course.lessons)
        await finishWithKeys(keys, lesson);
    await page.locator('.verdict-right').waitFor();
    assert.equal(await keys.isOn('h1'), true, 'a new page begins at its heading');
});

/** Does a lesson whose heading has the focus, and goes on to what comes after it. */
async function finishWithKeys(keys, lesson) {
    await keys.view.locator('h1:focus').waitFor();
    for (const block of tasksOf(lesson))
        await answerWithKeys(keys, block);
    await drawn(keys.view);
    await keys.press('End');
    await keys.view.locator('.ending .status-right').waitFor();
    await keys.tabTo('.foot-row a:last-child');
    await keys.press('Enter');
}

test('everything wrong is finished, but not passed', async () => {
    const [course] = site.courses;
    const page = await openIn(course);
    for (const lesson of course.lessons)
        await finishLesson(page, lesson, wrongResponse);
    await openResult(page);
    assert.match(await page.locator('.verdict').textContent(), /Finished, not passed yet/);
});

/** The results of worksheets, however a language writes them. */
async function figuresOn(page) {
    const texts = await page.locator('.result-value').allTextContents();
    return texts.map((text) => text.replace(/[^0-9]/g, ''));
}

test('after closing the browser page, place, answers, worksheets and language are as they were', async () => {
    const [course, other] = site.courses;
    const page = await openIn(course);
    const lesson = course.lessons.find((candidate) => questionsOf(candidate).length > 1);
    const [first, second] = questionsOf(lesson);
    await openLesson(page, lesson);
    await fillWorksheets(page, lesson);
    const figures = await figuresOn(page);
    await useUpAttempts(page, first);
    await page.getByRole('button', { name: 'Language' }).click();
    await page.locator(`.panel input[value="${other.language}"]`).click();
    await page.locator(`html[lang=${other.language}]`).waitFor();
    await answer(page, second);
    await drawn(page);
    const words = await feedbackIn(page, second.id).textContent();
    const top = await blockIn(page, second.id).evaluate((node) => node.getBoundingClientRect().top);
    await page.goto('about:blank');
    await openFile(page, site.root);
    await drawn(page);
    assert.equal(await page.locator('html').getAttribute('lang'), other.language);
    assert.equal(await feedbackIn(page, second.id).textContent(), words);
    assert.equal(await feedbackIn(page, first.id).locator('.feedback-last').count(), 1);
    assert.deepEqual(await figuresOn(page), figures);
    const topAgain = await blockIn(page, second.id).evaluate((node) => node.getBoundingClientRect().top);
    assert.ok(topAgain >= top - 5 && topAgain - top < 100, `${topAgain} instead of ${top}`);
});
