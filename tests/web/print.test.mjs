// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockIn, fillWorksheets, openLesson, openResult } from './support/play.mjs';
import { filePages } from './support/setup.mjs';

const site = filePages();

/** What is on the paper. */
const seen = (page, selector) =>
    page.locator(selector).evaluateAll((nodes) => nodes.filter((node) => node.getClientRects().length > 0).length);

test('a printed lesson is light, without bars, and on its pages alone', async () => {
    const page = await site.open({ colorScheme: 'dark' });
    await openLesson(page, site.courses[0].lessons[0]);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const selector of ['.bar', '.foot', '.rail', '.actions', '.skip'])
        assert.equal(await seen(page, selector), 0, selector);
    assert.equal(await seen(page, '[data-block]'), site.courses[0].lessons[0].blocks.length);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).color), 'rgb(32, 39, 43)');
    assert.equal(
        await page
            .locator('.note')
            .first()
            .evaluate((node) => getComputedStyle(node).position),
        'static',
    );
    const paper = await page.pdf({ format: 'A4' });
    assert.ok(paper.length > 20000);
});

test('a worksheet is printed alone, and the page is whole again afterwards', async () => {
    const page = await site.open();
    await openLesson(page, site.courses[0].lessons[0]);
    await fillWorksheets(page, site.courses[0].lessons[0]);
    await page.evaluate(() => {
        window.print = () => {
            window.printing = true;
        };
    });
    await blockIn(page, 'b1worksmix').getByRole('button', { name: 'Print' }).click();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await seen(page, '[data-block]'), 1);
    assert.equal(await seen(page, '.result-value'), 3);
    assert.equal(await page.evaluate(() => window.printing), true);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.equal(await seen(page, '[data-block]'), site.courses[0].lessons[0].blocks.length);
});

test('answers are on the paper, and what only moves them is not', async () => {
    const page = await site.open();
    const lesson = site.courses[0].lessons[2];
    await openLesson(page, lesson);
    await blockIn(page, 'b4words001').locator('textarea').fill('line\n'.repeat(30));
    await page.emulateMedia({ media: 'print' });
    assert.equal(await seen(page, '.order-row'), 4);
    assert.equal(await seen(page, '.order-buttons, .order-grip .icon'), 0);
    assert.equal(
        await blockIn(page, 'b4words001')
            .locator('textarea')
            .evaluate((field) => field.scrollHeight <= field.clientHeight),
        true,
    );
});

test('the result can be printed', async () => {
    const page = await site.open();
    await openResult(page);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await seen(page, '.verdict, .table'), 2);
    assert.equal(await seen(page, '.actions'), 0);
});
