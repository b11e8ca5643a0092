// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible } from './support/axe.mjs';
import { drawn } from './support/browser.mjs';
import { named } from './support/classes.mjs';
import {
    answer,
    blockIn,
    fillWorksheets,
    openLesson,
    openResult,
    useUpAttempts,
    wrongResponse,
} from './support/play.mjs';
import { filePages } from './support/setup.mjs';

const site = filePages();

/** Brings a lesson into all states that questions and worksheets have. */
async function unfold(page) {
    await answer(page, site.block('b1questnum'));
    await answer(page, site.block('b1questcat'), wrongResponse(site.block('b1questcat')));
    await blockIn(page, 'b1questcat').locator('.feedback .button').nth(1).click();
    await useUpAttempts(page, site.block('b1questone'));
    await fillWorksheets(page, site.courses[0].lessons[0]);
    await fillWorksheets(page, site.courses[0].lessons[0]);
    await blockIn(page, 'b1worksmix').locator('.ledger .field-figure').first().fill('no number');
    await blockIn(page, 'b1worksmix').locator('.ledger .field-figure').first().blur();
}

for (const [scheme, options] of [
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['light with more contrast', { contrast: 'more' }],
    ['dark with more contrast', { colorScheme: 'dark', contrast: 'more' }],
    ['narrow', { viewport: { width: 420, height: 800 } }],
    ['German', { locale: 'de-DE' }],
])
    test(`no page has a barrier that axe can see: ${scheme}`, async () => {
        const page = await site.open(options);
        await assertAccessible(page, 'module');
        const course = options.locale ? site.courses[1] : site.courses[0];
        for (const lesson of course.lessons) {
            await openLesson(page, lesson);
            if (lesson === course.lessons[0])
                await unfold(page);
            await assertAccessible(page, lesson.title);
        }
        await page.locator('.bar-actions button:visible').last().click();
        await assertAccessible(page, 'panel', '.bar');
        await openResult(page);
        await assertAccessible(page, 'result');
    });

test('notices are no barrier', async () => {
    const page = await site.open({}, (fresh) =>
        fresh.addInitScript(() => {
            Object.defineProperty(window, 'localStorage', {
                get() {
                    throw new DOMException('denied', 'SecurityError');
                },
            });
        }),
    );
    await page.locator('.notice').waitFor();
    await assertAccessible(page, 'notice');
});

test('the first Tab leads past the bar', async () => {
    const page = await site.open();
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the text');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    await page.keyboard.press('Tab');
    assert.match(await page.evaluate(() => document.activeElement.textContent), /Start with lesson 1/);
});

test('a panel opens with Enter, closes with Escape and gives the focus back', async () => {
    const page = await site.open();
    const button = page.getByRole('button', { name: 'Text size and appearance' });
    await button.focus();
    await page.keyboard.press('Enter');
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    assert.equal(await button.getAttribute('aria-expanded'), 'false');
    assert.equal(await button.evaluate((node) => node === document.activeElement), true);
});

test('what has the focus is never hidden behind bar or foot', async () => {
    const page = await site.open({ viewport: { width: 900, height: 500 } });
    await openLesson(page, site.courses[0].lessons[0]);
    await drawn(page);
    for (let step = 0; step < 45; ++step) {
        await page.keyboard.press('Tab');
        const hidden = await page.evaluate((covers) => {
            const node = document.activeElement;
            if (!node.closest('main'))
                return '';
            const { top, bottom, left, width } = node.getBoundingClientRect();
            const covering = [top + 2, bottom - 2].map((y) =>
                document.elementFromPoint(left + width / 2, y)?.closest(covers),
            );
            return covering.some(Boolean) ? node.outerHTML.slice(0, 120) : '';
        }, named('.bar, .foot'));
        assert.equal(hidden, '');
    }
});

test('forced colours keep what is chosen visible', async () => {
    const page = await site.open({ forcedColors: 'active' });
    await openLesson(page, site.courses[0].lessons[0]);
    await answer(page, site.block('b1questone'), 'a');
    const borders = await blockIn(page, 'b1questone')
        .locator('.option')
        .evaluateAll((options) => options.map((option) => getComputedStyle(option).borderTopWidth));
    assert.deepEqual(borders, ['3px', '1px', '1px']);
    assert.notEqual(
        await blockIn(page, 'b1questone')
            .locator('.feedback')
            .evaluate((node) => getComputedStyle(node).borderTopWidth),
        '0px',
    );
});

test('reduced motion leaves nothing that moves', async () => {
    const page = await site.open({ reducedMotion: 'reduce' });
    assert.equal(
        await page
            .locator('.button')
            .first()
            .evaluate((node) => getComputedStyle(node).transitionDuration),
        '0s',
    );
});
