// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible } from './support/axe.mjs';
import { sample } from './fixtures/sample.mjs';
import { answer, blockIn, fillWorksheets, openLesson, openResult, wrongResponse } from './support/play.mjs';
import { filePages } from './support/setup.mjs';
import { makeSite } from './support/site.mjs';

/** The sample as a module that is also in Swedish; its own texts stay as they are. */
function withSwedish() {
    const languages = [
        { tag: 'en', name: 'English' },
        { tag: 'sv', name: 'Svenska' },
    ];
    return ['en', 'sv'].map((language) => ({ ...sample(language), languages }));
}

const site = filePages(() => makeSite(withSwedish()));
const course = () => site.courses[1];
const open = (options) => site.open({ locale: 'sv-SE', ...options });

test('the interface is Swedish where the module is', async () => {
    const page = await open();
    assert.equal(await page.locator('html').getAttribute('lang'), 'sv');
    await page.getByRole('link', { name: 'Börja med lektion 1' }).waitFor();
    assert.match(await page.locator('main').textContent(), /3 lektioner/);
    await page.getByRole('button', { name: 'Textstorlek och utseende' }).click();
    await page.getByRole('radio', { name: 'Mörkt' }).waitFor();
});

test('Swedish can be chosen, and left again', async () => {
    const page = await site.open();
    await page.getByRole('button', { name: 'Language' }).click();
    await page.getByRole('radio', { name: 'Svenska' }).click();
    await page.getByRole('link', { name: 'Börja med lektion 1' }).waitFor();
    await page.getByRole('button', { name: 'Språk' }).click();
    await page.getByRole('radio', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Start with lesson 1' }).waitFor();
});

test('questions answer in Swedish', async () => {
    const page = await open();
    await openLesson(page, course().lessons[0]);
    const block = site.block('b1questone');
    await answer(page, block, wrongResponse(block));
    assert.equal(await blockIn(page, block.id).locator('.feedback-head').textContent(), 'Inte än');
    await blockIn(page, block.id).getByRole('button', { name: 'Försök igen' }).waitFor();
});

test('worksheets and tools have Swedish words and figures', async () => {
    const early = new Date('2026-11-27T01:04:00');
    const page = await site.open({ locale: 'sv-SE' }, (fresh) => fresh.clock.setFixedTime(early));
    await openLesson(page, course().lessons[0]);
    await fillWorksheets(page, course().lessons[0]);
    const sheet = blockIn(page, 'b1worksmix');
    assert.match(await sheet.locator('.result-value').nth(1).textContent(), /^14\s000\s€$/);
    assert.match(await sheet.locator('.sheet-saved').textContent(), /^Sparat på den här datorn 01:04$/);
    await openLesson(page, course().lessons[2]);
    const tool = blockIn(page, 'b6toolcont');
    await tool.getByRole('button', { name: 'Fyll i med exemplet ”Grey on white”' }).click();
    assert.deepEqual(await tool.locator('.result-value').allTextContents(), ['3,45', 'inte tillräcklig', 'tillräcklig']);
});

for (const [name, options] of [
    ['wide', {}],
    ['narrow and dark', { viewport: { width: 420, height: 800 }, colorScheme: 'dark' }],
])
    test(`nothing is cut off or a barrier in Swedish: ${name}`, async () => {
        const page = await open(options);
        const assertFine = async (state) => {
            await assertAccessible(page, state);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), state);
        };
        await assertFine('module');
        for (const lesson of course().lessons) {
            await openLesson(page, lesson);
            await assertFine(lesson.title);
        }
        await openResult(page);
        await assertFine('result');
    });
