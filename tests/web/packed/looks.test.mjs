// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page of a packed module in every state has no barrier that axe can see, and nothing is cut off. By default in two
// views, the second in the language with the longest words; KOGGE_VIEWS=all adds more sizes, colours and languages.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, wcag } from '../support/axe.mjs';
import { named } from '../support/classes.mjs';
import {
    answer,
    blockIn,
    check,
    feedbackIn,
    fillWorksheets,
    openContents,
    openLesson,
    openResult,
    questionsOf,
    readToEnd,
    useUpAttempts,
    wrongResponse,
} from '../support/play.mjs';
import { packedSite } from '../support/packed.mjs';
import { filePages, localeOf } from '../support/setup.mjs';

const site = filePages(packedSite);

const withTextSize = (size) => (page) =>
    page.addInitScript((json) => localStorage.setItem('kogge:reading', json), JSON.stringify({ textSize: size }));

const views = [
    { name: 'light' },
    {
        name: 'dark, 420 px wide, in the second language',
        language: 1,
        options: { viewport: { width: 420, height: 800 }, colorScheme: 'dark' },
    },
    { name: '200 % text', prepare: withTextSize(200) },
    {
        name: '200 % text, light, in the third language or the second',
        language: 2,
        prepare: withTextSize(200),
    },
    {
        name: '200 % text, 420 px wide, dark, in the first language',
        options: { viewport: { width: 420, height: 800 }, colorScheme: 'dark' },
        prepare: withTextSize(200),
    },
    {
        name: '200 % text, 420 px wide, dark, in German',
        language: 1,
        options: { viewport: { width: 420, height: 800 }, colorScheme: 'dark' },
        prepare: withTextSize(200),
    },
];
const wanted = process.env.KOGGE_VIEWS === 'all' ? views : [views.at(0), views.at(-1)];

for (const { name, language = 0, options = {}, prepare } of wanted)
    test(`all pages and states: ${name}`, async () => {
        const rules = name === 'light' ? undefined : wcag;
        const course = site.courses[Math.min(language, site.courses.length - 1)];
        const page = await site.open({ locale: localeOf(course), ...options }, prepare);
        const assertFine = async (state, part) => {
            await assertAccessible(page, state, part, rules);
            assert.deepEqual(await page.evaluate(whatIsCutOff, named('.spoken')), [], `${state} is cut off`);
            assert.equal(await page.locator('td ol[start], th ol[start]').count(), 0, `${state}: a date became a list`);
        };
        await assertFine('module');
        for (const lesson of course.lessons) {
            await openLesson(page, lesson);
            await assertFine(lesson.title);
            await unfold(page, lesson);
            await assertFine(`${lesson.title}, answered`, whatAnswersChange);
        }
        for (const [index, button] of (await page.locator('.bar-actions button:visible').all()).entries()) {
            await button.click();
            await assertFine(`panel ${index + 1}`, '.bar');
            await page.keyboard.press('Escape');
        }
        await openResult(page);
        await assertFine('result');
        await page.evaluate(() => history.back());
        await page.locator('.ending').waitFor();
        await openContents(page);
        await assertFine('module, begun');
    });

const whatAnswersChange = '.block:has(.question, .worksheet, .scenario, .checklist), .ending, .foot';

/** Runs in the page: what of its texts is beyond the edge, or wider than its place. */
function whatIsCutOff(spoken) {
    const isCut = (node) => {
        const { right, width } = node.getBoundingClientRect();
        const isFlowing = getComputedStyle(node).display !== 'inline';
        return width > 0 && (right > window.innerWidth + 1 || (isFlowing && node.scrollWidth > node.clientWidth + 2));
    };
    return [...document.querySelectorAll('main *')]
        .filter((node) => node.childElementCount === 0 && !node.matches('input, textarea, select, option'))
        .filter((node) => !node.closest(`svg, ${spoken}, thead`) && isCut(node))
        .map((node) => `${node.className}: ${node.textContent.trim().slice(0, 60)}`);
}

/** Brings a lesson into all states that its questions and worksheets have. */
async function unfold(page, lesson) {
    const [first, second, ...others] = questionsOf(lesson);
    await useUpAttempts(page, first);
    await answer(page, second, wrongResponse(second));
    await feedbackIn(page, second.id).locator('.button').last().click();
    const unanswered = others.find(({ type }) => /choice|numeric/.test(type));
    if (unanswered) {
        await blockIn(page, unanswered.id).locator('.question > .actions .button').first().click();
        await blockIn(page, unanswered.id).locator('.question-message:not(:empty)').waitFor();
    }
    for (const block of others.filter((other) => other !== unanswered))
        await answer(page, block);
    await fillWorksheets(page, lesson);
    await fillWorksheets(page, lesson);
    await page.locator('.sheet-comparison .table').first().waitFor();
    const figure = page.locator('.worksheet .field-figure').first();
    if ((await figure.count()) > 0) {
        await figure.fill('no number');
        await figure.blur();
    }
    await page.locator('a.term').first().click();
    await readToEnd(page);
}
