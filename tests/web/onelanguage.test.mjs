// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible } from './support/axe.mjs';
import { openLesson, openResult } from './support/play.mjs';
import { filePages } from './support/setup.mjs';
import { makeSite } from './support/site.mjs';
import { sample } from './fixtures/sample.mjs';

/** A module in a language that the interface does not have, with roles and topics of a newer version. */
function finnish() {
    const course = sample('en');
    return {
        ...course,
        language: 'fi',
        sourceLanguage: 'fi',
        title: 'Rahoitus',
        topic: 'something new',
        languages: [{ tag: 'fi', name: 'suomi' }],
        contributors: [
            { role: 'author', name: 'Ada' },
            { role: 'narrator', name: 'Ben' },
            { role: 'illustrator', name: 'Ada' },
        ],
        objectives: [],
        audience: '',
        licence: '',
        passMark: '0',
    };
}

const site = filePages(() => makeSite([finnish()]));

test('one language needs no choice of languages, and the interface is English where there is no other', async () => {
    const page = await site.open();
    assert.equal(await page.getByRole('button', { name: 'Language' }).count(), 0);
    await page.getByRole('link', { name: 'Start with lesson 1' }).waitFor();
    assert.equal(await page.locator('main').getAttribute('lang'), 'fi');
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    await assertAccessible(page, 'module');
});

test('who made it is named once, with the roles that are known', async () => {
    const page = await site.open();
    assert.equal(await page.locator('.imprint').textContent(), 'By Ada (text, pictures), Ben');
});

test('figures are written as the language of the lesson writes them', async () => {
    const page = await site.open();
    await openLesson(page, site.courses[0].lessons[0]);
    assert.match(await page.locator('[data-block="b1factnew1"] .fact-value').textContent(), /^3\s900\s€ a year$/);
});

test('a module without a pass mark says nothing of passing', async () => {
    const page = await site.open();
    await openResult(page);
    assert.equal(await page.locator('.verdict-score').textContent(), '0 of 9 points: 0\u00a0%.');
});
