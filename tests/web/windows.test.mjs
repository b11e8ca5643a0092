// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One learner with two windows of a browser. What each of them knows stands in session.test.mjs.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { assertQuiet, newPage, startBrowser, watch } from './support/browser.mjs';
import { teachNames } from './support/classes.mjs';
import { blockIn } from './support/play.mjs';
import { serve } from './support/server.mjs';
import { makeSite } from './support/site.mjs';

let browser;
let site;
let server;
let pages = [];

before(async () => {
    browser = await startBrowser();
    site = await makeSite();
    server = await serve(site.root);
});

afterEach(async () => {
    pages.forEach(assertQuiet);
    await pages[0].context().close();
});

after(() => Promise.all([browser.close(), server.close(), site.remove()]));

const withBlock = (id) => site.courses[0].lessons.find(({ blocks }) => blocks.some((block) => block.id === id));

async function show(page, lesson) {
    await page.goto(`${server.origin}/package/index.html#/lesson/${lesson.id}`);
    await page.locator('h1').waitFor();
}

/** Two windows at \p lessons; the first is as the browser would have it, with { hidden, focused }. */
async function twoWindows(lessons, { hidden, focused }) {
    const first = await newPage(browser, server.origin);
    const second = await first.context().newPage();
    teachNames(second);
    watch(second, server.origin);
    pages = [first, second];
    await show(first, lessons[0]);
    await show(second, lessons[1]);
    for (const page of pages)
        await page.evaluate(() => {
            window.news = [];
            window.addEventListener('storage', (event) => window.news.push(event.newValue ?? ''));
        });
    await first.evaluate(
        ([isHidden, hasFocus]) => {
            Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
            document.hasFocus = () => hasFocus;
            window.showAgain = () => {
                isHidden = false;
                document.dispatchEvent(new Event('visibilitychange'));
            };
        },
        [hidden, focused],
    );
    return [first, second];
}

const behind = { hidden: true, focused: false };
const beside = { hidden: false, focused: false };
const inUse = { hidden: false, focused: true };

const cost = (page) => blockIn(page, 'b1worksmix').getByLabel('Cost of the project in €');
const amount = (page) => blockIn(page, 'b1worksmix').getByLabel('Amount, row 1');

/** Until \p page has heard and dealt with what another has written, with \p words in it. */
const heard = (page, words) =>
    page.waitForFunction((text) => window.news.some((news) => news.includes(text)), words, { polling: 20 });

/** Until what another has written is there for \p page to be read. */
const readable = (page, words) =>
    page.waitForFunction((text) => Object.values(localStorage).some((value) => value.includes(text)), words, {
        polling: 20,
    });

test('a window beside shows what is written in another, and adds to it', async () => {
    const lesson = withBlock('b1worksmix');
    const [first, second] = await twoWindows([lesson, lesson], beside);
    await amount(first).focus();
    await cost(second).fill('60000');
    await heard(first, '60000');
    assert.equal(await cost(first).inputValue(), '60,000');
    assert.equal(await amount(first).evaluate((node) => node === document.activeElement), true);
    await amount(first).fill('47');
    await heard(second, '"47"');
    await second.reload();
    assert.deepEqual([await cost(second).inputValue(), await amount(second).inputValue()], ['60,000', '47']);
});

test('a window in use is not drawn anew', async () => {
    const lesson = withBlock('b1worksmix');
    const [first, second] = await twoWindows([lesson, lesson], inUse);
    await first.locator('h1').evaluate((node) => (node.id = 'drawn'));
    await cost(second).fill('60000');
    await heard(first, '60000');
    assert.equal(await first.locator('h1').getAttribute('id'), 'drawn');
});

test('a window that has slept shows what was written meanwhile', async () => {
    const lesson = withBlock('b1worksmix');
    const [first, second] = await twoWindows([lesson, lesson], behind);
    await first.evaluate(() => window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true));
    await cost(second).fill('60000');
    await readable(first, '60000');
    await first.evaluate(() => window.showAgain());
    assert.equal(await cost(first).inputValue(), '60,000');
});

for (const [name, id] of [['of the same lesson', 'b1worksmix'], ['of another lesson', 'b2questone']])
    test(`a window behind is drawn when it is seen again, and goes on until then: a block ${name}`, async () => {
        const lesson = withBlock('b1worksmix');
        const [first, second] = await twoWindows([lesson, withBlock(id)], behind);
        await first.locator('h1').evaluate((node) => (node.id = 'drawn'));
        if (id === 'b1worksmix')
            await cost(second).fill('60000');
        else
            await blockIn(second, id).locator('.option').first().click();
        await heard(first, id === 'b1worksmix' ? '60000' : id);
        assert.equal(await first.locator('h1').getAttribute('id'), 'drawn');
        await first.evaluate(() => window.showAgain());
        assert.equal(await first.locator('h1').getAttribute('id'), id === 'b1worksmix' ? null : 'drawn');
        assert.equal(await cost(first).inputValue(), id === 'b1worksmix' ? '60,000' : '');
    });
