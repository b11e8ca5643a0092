// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Steps, accordions, voices, things to talk about and to think about.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible } from './support/axe.mjs';
import { openInLms } from './support/browser.mjs';
import { blockIn, openLesson } from './support/play.mjs';
import { filePages, lmsPages } from './support/setup.mjs';

const site = filePages();
const lms = lmsPages();

async function openFolded(options) {
    const page = await site.open(options);
    await openLesson(page, (options?.locale === 'de-DE' ? site.courses[1] : site.courses[0]).lessons[2]);
    return page;
}

const visible = (place, selector) =>
    place.locator(selector).evaluateAll((nodes) => nodes.filter((node) => node.getClientRects().length > 0).length);
const focusedText = (page) => page.evaluate(() => document.activeElement.textContent);

test('steps come one by one, each with the focus, and with keys', async () => {
    const page = await openFolded();
    const steps = blockIn(page, 'b3steps001');
    assert.equal(await visible(steps, '.step'), 1);
    const next = steps.getByRole('button');
    assert.equal(await next.textContent(), 'Next step (2 of 3)');
    await next.focus();
    await page.keyboard.press('Enter');
    assert.equal(await visible(steps, '.step'), 2);
    assert.match(await focusedText(page), /^2Add a reserve/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.match(await focusedText(page), /^3Divide/);
    assert.equal(await next.count(), 0);
});

test('a part of an accordion opens and closes with keys, and says which it is', async () => {
    const page = await openFolded();
    const accordion = blockIn(page, 'b3folded01');
    const head = accordion.getByRole('button', { name: 'Does unpaid work count?' });
    assert.equal(await head.getAttribute('aria-expanded'), 'false');
    assert.equal(await visible(accordion, '.accordion-body'), 0);
    await head.focus();
    await page.keyboard.press('Enter');
    assert.equal(await head.getAttribute('aria-expanded'), 'true');
    assert.equal(await accordion.getByText('Ask the funder.').isVisible(), true);
    await page.keyboard.press('Space');
    assert.equal(await visible(accordion, '.accordion-body'), 0);
});

test('a term says what it means also where its note is in a part that is closed', async () => {
    const page = await openFolded();
    const accordion = blockIn(page, 'b3folded01');
    await accordion.getByRole('button', { name: 'What if the grant comes late?' }).click();
    await accordion.getByRole('link', { name: 'own share' }).press('Enter');
    assert.equal(await visible(accordion, '.note'), 1);
    assert.match(await focusedText(page), /The part of the costs that you carry yourself/);
    await accordion.getByRole('link', { name: 'own share' }).press('Enter');
    assert.equal(await visible(accordion, '.note'), 1);
});

test('the heads of an accordion are headings below the one they stand under', async () => {
    const page = await openFolded();
    assert.equal(await blockIn(page, 'b3folded01').getByRole('heading', { level: 2 }).count(), 2);
});

test('paper has all steps and parts, and what was written', async () => {
    const page = await openFolded();
    await blockIn(page, 'b3reflect1').locator('textarea').fill('Call the funder.\nThen wait.');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await visible(page, '.step'), 3);
    assert.equal(await visible(blockIn(page, 'b3folded01'), '.accordion-body'), 2);
    assert.equal(await visible(page, '[data-block="b3reflect1"] textarea'), 0);
    assert.equal(await page.locator('.written').innerText(), 'Call the funder.\nThen wait.');
});

test('a voice says whose words it is', async () => {
    const page = await openFolded();
    const voice = page.getByRole('figure', { name: 'In the words of Henrik' });
    assert.equal(await voice.locator('figcaption').textContent(), 'Henrik, keeps the books of a culture barn');
    assert.match(await voice.locator('img').getAttribute('alt'), /A quay/);
});

test('a discussion says what it is for', async () => {
    const page = await openFolded({ locale: 'de-DE' });
    await page.getByRole('group', { name: 'Zum Besprechen' }).getByText('Welche Rechnung').waitFor();
});

test('thoughts are kept while one writes', async () => {
    const page = await openFolded();
    const field = blockIn(page, 'b3reflect1').getByLabel('Your thoughts');
    await field.fill('Write <b>three</b> mails');
    assert.match(await blockIn(page, 'b3reflect1').textContent(), /Saved on this computer at/);
    await page.reload();
    await page.locator('h1').waitFor();
    assert.equal(await field.inputValue(), 'Write <b>three</b> mails');
});

test('in an LMS thoughts stay on the computer, and the page says so', async () => {
    const page = await lms.page();
    const frame = await openInLms(page, lms.origin);
    await openLesson(frame, lms.courses[0].lessons[2]);
    const thoughts = blockIn(frame, 'b3reflect1');
    assert.match(await thoughts.textContent(), /Only you can read this\. The learning platform does not keep this\./);
    await thoughts.locator('textarea').fill('a secret');
    await frame.evaluate(() => window.dispatchEvent(new Event('beforeunload')));
    const told = await page.evaluate(() => JSON.stringify(window.calls));
    assert.doesNotMatch(told, /secret/);
});

test('open and shut, there is no barrier that axe can see', async () => {
    const page = await openFolded();
    await assertAccessible(page, 'shut');
    for (const head of await page.locator('.accordion-head').all())
        await head.click();
    await blockIn(page, 'b3steps001').getByRole('button').click();
    await assertAccessible(page, 'open');
});
