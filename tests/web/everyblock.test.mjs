// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The questions of a module with a block of every type, in the data that the packer makes of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortenedMethods, sourceFiles } from '../../packaging/web/runtime/build/script.mjs';
import { hasRightAnswer } from '../../packaging/web/runtime/core/grading.js';
import { openInLms } from './support/browser.mjs';
import { Keys } from './support/keys.mjs';
import { everyBlock, packedSite } from './support/packed.mjs';
import { answer, answerWithKeys, blockIn, feedbackIn, openLesson, questionsOf, wrongResponse } from './support/play.mjs';
import { filePages, lmsPages } from './support/setup.mjs';

const site = filePages(() => packedSite(everyBlock));
const lms = lmsPages(() => packedSite(everyBlock));

const asked = ({ lessons }) => lessons.filter((lesson) => questionsOf(lesson).length > 0);
const headOf = (view, block) => feedbackIn(view, block.id).locator('.feedback-head').textContent();
const expected = (block, word) => (hasRightAnswer(block) ? word : /answer|estimate/);

test('every type of question is there', () => {
    const types = new Set(asked(site.courses[0]).flatMap(questionsOf).map(({ type }) => type));
    for (const type of 'single-choice multiple-choice true-false order match numeric fill-in categorise hotspot free-text scale'.split(' '))
        assert.ok(types.has(type), type);
});

test('no method with a short name has one that is in the data', async () => {
    const methods = await shortenedMethods(await sourceFiles());
    assert.match('keepingPlace', methods);
    const names = [];
    JSON.parse(JSON.stringify(site.courses), (key, value) => {
        names.push(key);
        return value;
    });
    assert.deepEqual(names.filter((name) => methods.test(name)), []);
});

test('every question can be answered wrong, then right', async () => {
    const page = await site.open();
    for (const lesson of asked(site.courses[0])) {
        await openLesson(page, lesson);
        for (const block of questionsOf(lesson)) {
            await answer(page, block, wrongResponse(block));
            assert.match(await headOf(page, block), expected(block, /Not yet/), block.type);
            await answer(page, block);
            assert.match(await headOf(page, block), expected(block, /Right/), block.type);
        }
    }
});

test('every question can be answered right with keys alone', async () => {
    const page = await site.open();
    const keys = new Keys(page);
    for (const lesson of asked(site.courses[0])) {
        await openLesson(page, lesson);
        for (const block of questionsOf(lesson)) {
            await answerWithKeys(keys, block);
            assert.match(await headOf(page, block), expected(block, /Right/), block.type);
        }
    }
});

test('an LMS takes every answer, and no word of a free text', async () => {
    const page = await lms.page();
    const frame = await openInLms(page, lms.origin);
    for (const lesson of asked(lms.courses[0])) {
        await openLesson(frame, lesson);
        for (const block of questionsOf(lesson))
            await answer(frame, block, wrongResponse(block));
    }
    const words = await blockIn(frame, 'q9xz19aw0j').locator('textarea').inputValue();
    const { calls, interactions } = await page.evaluate(() => ({
        calls: window.calls.filter(([name]) => name === 'LMSSetValue'),
        interactions: window.calls.filter(([, name]) => /^cmi\.interactions\.\d+\.type$/.test(name)).map(([, , type]) => type),
    }));
    assert.deepEqual(calls.filter((call) => call[call.length - 1] === 'false'), []);
    assert.ok(words !== '' && !JSON.stringify(calls).includes(words.split(' ')[3]), words);
    for (const type of ['true-false', 'choice', 'fill-in', 'matching', 'sequencing', 'likert', 'numeric'])
        assert.ok(interactions.includes(type), type);
});
