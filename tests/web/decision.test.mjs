// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decision tables: an example is only looked at, and nothing is emptied unasked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible } from './support/axe.mjs';
import { blockIn, openLesson } from './support/play.mjs';
import { filePages } from './support/setup.mjs';

const site = filePages();

async function openDecision(options) {
    const page = await site.open(options);
    const lesson = site.courses[0].lessons.find(({ blocks }) => blocks.some(({ id }) => id === 'b5decision'));
    await openLesson(page, lesson);
    return blockIn(page, 'b5decision');
}

const button = (block, name) => block.getByRole('button', { name, exact: true });

test('an example is looked at, and the reader’s own answers stay', async () => {
    const block = await openDecision();
    const page = block.page();
    const status = block.getByLabel('You travel as');
    await status.selectOption('employee');
    await button(block, 'Look at the example: A freelancer').press('Enter');
    assert.equal(await status.inputValue(), 'free');
    assert.equal(await status.isDisabled(), true);
    assert.equal(await block.locator('.decision-head').textContent(), 'This applies in the example');
    await block.getByText('This is the example “A freelancer”.').waitFor();
    assert.equal(await button(block, 'Empty all fields').isVisible(), false);
    await assertAccessible(page, 'decision', '.decision');
    await page.keyboard.press('Enter'); // The keyboard is where it was.
    assert.equal(await status.inputValue(), 'employed');
    assert.equal(await status.isDisabled(), false);
    await button(block, 'Look at the example: A freelancer').click();
    await page.reload();
    await block.waitFor();
    assert.equal(await status.inputValue(), 'employed');
});

test('what follows is said once, while that stays the same', async () => {
    const block = await openDecision();
    await block.getByLabel('You travel as').selectOption('freelancer');
    const outcome = block.locator('.decision-outcome');
    await outcome.evaluate((node) => (node.id = 'said'));
    await block.getByLabel('You travel as').dispatchEvent('input');
    assert.equal(await outcome.getAttribute('id'), 'said');
    await block.getByLabel('You travel as').selectOption('employee');
    assert.equal(await outcome.count(), 0);
});

test('emptying is asked first', async () => {
    const block = await openDecision();
    const status = block.getByLabel('You travel as');
    await status.selectOption('employee');
    await button(block, 'Empty all fields').click();
    await assertAccessible(block.page(), 'the question', '.decision');
    await button(block, 'Cancel').click();
    assert.equal(await status.inputValue(), 'employed');
    await button(block, 'Empty all fields').click();
    await button(block, 'Empty').click();
    assert.equal(await status.inputValue(), '');
    assert.equal(await button(block, 'Empty').isVisible(), false);
});
