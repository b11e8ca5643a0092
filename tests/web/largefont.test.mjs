// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A browser whose own letters are twice as large, on a phone: nothing runs over the edge, and no word is torn into letters.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn } from './support/browser.mjs';
import { fillWorksheets, openLesson } from './support/play.mjs';
import { filePages } from './support/setup.mjs';

const site = filePages();

async function enlarge(page) {
    await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
        window.dispatchEvent(new Event('resize'));
    });
}

const beyondEdge = (page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [index, locale] of ['en-GB', 'de-DE'].entries())
    for (const lesson of [0, 1, 2])
        test(`lesson ${lesson + 1}, ${locale}`, async () => {
            const page = await site.open({ viewport: { width: 420, height: 900 }, locale });
            await openLesson(page, site.courses[index].lessons[lesson]);
            await fillWorksheets(page, site.courses[index].lessons[lesson]);
            await enlarge(page);
            await drawn(page);
            assert.ok((await beyondEdge(page)) <= 1, `${await beyondEdge(page)} pixels`);
            const buttons = await page.locator('.foot-row .button').evaluateAll((found) =>
                found.map((button) => button.clientHeight / parseFloat(getComputedStyle(button).lineHeight)),
            );
            assert.ok(buttons.every((lines) => lines < 2.5), `one line in its padding, not ${buttons.join(' ')}`);
        });
