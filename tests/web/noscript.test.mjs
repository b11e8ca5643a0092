// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A browser without JavaScript.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { assertAccessible } from './support/axe.mjs';
import { packedSite } from './support/packed.mjs';
import { lmsPages } from './support/setup.mjs';

const site = lmsPages(() => packedSite(fileURLToPath(new URL('../../modules/export', import.meta.url))));

test('without JavaScript a module says what it needs, in each of its languages', async () => {
    const page = await site.page({ javaScriptEnabled: false });
    await page.goto(`${site.origin}/package/index.html`);
    const lines = await page.locator('noscript p').all();
    const told = await Promise.all(lines.map(async (line) => [await line.getAttribute('lang'), await line.textContent()]));
    assert.deepEqual(
        told.map(([language]) => language),
        ['en', 'de', 'sv'],
    );
    site.courses.forEach(({ title }, index) => assert.ok(told[index][1].startsWith(`${title}: `), told[index][1]));
    assert.match(told[1][1], /Dieses Modul braucht JavaScript/);
    assert.match(told[2][1], /Den här modulen behöver JavaScript/);
});

test('with JavaScript it says nothing of the kind', async () => {
    const page = await site.page();
    await page.goto(`${site.origin}/package/index.html`);
    await page.locator('h1').waitFor();
    assert.equal(await page.locator('noscript').count(), 0);
    await assertAccessible(page, 'module');
});
