// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saving and reading the learner's own work on the module's page.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { assertAccessible } from './support/axe.mjs';
import { openInLms } from './support/browser.mjs';
import { answer, blockIn, fillWorksheets, openContents, openLesson } from './support/play.mjs';
import { filePages, lmsPages } from './support/setup.mjs';

const site = filePages();
const lms = lmsPages();

const note = (view) => view.locator('.own-work-note');
const question = (view) => view.locator('.own-work-question');
const button = (view, name) => view.locator('.own-work').getByRole('button', { name });

/** Writes a text, a thought and a worksheet, and goes back to the module's page. */
async function write(view, words) {
    const [first, , third] = site.courses[0].lessons;
    await openLesson(view, first);
    await fillWorksheets(view, first);
    await openLesson(view, third);
    await blockIn(view, 'b4words001').locator('textarea').fill(words);
    await blockIn(view, 'b3reflect1').locator('textarea').fill(`${words} again`);
    await openContents(view);
}

async function save(page, view = page) {
    const [file] = await Promise.all([page.waitForEvent('download'), button(view, 'Save all').click()]);
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function readIn(page, text, view = page) {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(view, 'Read a saved').click()]);
    await chooser.setFiles({ name: 'work.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await view.locator('.own-work-note:not(:empty), .own-work-question:not(:empty)').first().waitFor();
}

test('work goes to another browser with one file', async () => {
    const page = await site.open();
    assert.match(await page.locator('.own-work').textContent(), /One file takes worksheets, .*texts.* to another/);
    await button(page, 'Save all').click();
    assert.match(await note(page).textContent(), /nothing of your own/);
    await write(page, 'From home');
    const file = await save(page);
    assert.match(file.name, /^financing-your-own-work-\d{4}-\d\d-\d\d\.json$/);
    assert.match(await note(page).textContent(), /1 worksheet and 2 texts/);
    const other = await site.open();
    await readIn(other, file.text);
    assert.equal(await note(other).locator('p').textContent(), 'Read from the file: 1 worksheet and 2 texts.');
    await openLesson(other, site.courses[0].lessons[2]);
    assert.equal(await blockIn(other, 'b4words001').locator('textarea').inputValue(), 'From home');
    assert.equal(await blockIn(other, 'b3reflect1').locator('textarea').inputValue(), 'From home again');
    await openLesson(other, site.courses[0].lessons[0]);
    assert.notEqual(await blockIn(other, 'b1worksmix').locator('.field-figure').first().inputValue(), '');
});

test('nothing is overwritten before it was said, and it can be undone', async () => {
    const page = await site.open();
    await write(page, 'Old');
    const { text } = await save(page);
    const lesson = site.courses[0].lessons[2];
    const words = blockIn(page, 'b4words001').locator('textarea');
    await openLesson(page, lesson);
    await words.fill('New');
    await openContents(page);
    await readIn(page, text);
    const head = question(page).locator('.own-work-head');
    assert.equal(await head.textContent(), 'This file replaces 1 text:');
    assert.equal(await head.evaluate((node) => node === document.activeElement), true, 'it is read out');
    assert.match(await question(page).locator('li').textContent(), /What would you do first\? · /);
    await assertAccessible(page, 'the question', '.own-work');
    await button(page, 'Change nothing').click();
    assert.equal(await note(page).textContent(), 'Nothing has changed.');
    await openLesson(page, lesson);
    assert.equal(await words.inputValue(), 'New');
    await openContents(page);
    await readIn(page, text);
    await button(page, 'Replace what is here').click();
    await button(page, 'Undo').click();
    await openLesson(page, lesson);
    assert.equal(await words.inputValue(), 'New');
    await openContents(page);
    await readIn(page, text);
    await button(page, 'Replace what is here').click();
    await openLesson(page, lesson);
    assert.equal(await words.inputValue(), 'Old');
});

test('what is new can be added alone, with keys', async () => {
    const page = await site.open();
    await write(page, 'Theirs');
    const { text } = await save(page);
    const other = await site.open();
    await openLesson(other, site.courses[0].lessons[2]);
    await blockIn(other, 'b4words001').locator('textarea').fill('Mine');
    await openContents(other);
    await readIn(other, text);
    assert.match(await question(other).textContent(), /replaces 1 text:.*It adds 1 worksheet and 1 text\./);
    await other.keyboard.press('Tab');
    await other.keyboard.press('Tab');
    assert.equal(await other.evaluate(() => document.activeElement.textContent), 'Only add what is new');
    await other.keyboard.press('Enter');
    assert.equal(await note(other).evaluate((node) => node === document.activeElement), true);
    assert.match(await note(other).textContent(), /Read from the file: 1 worksheet and 1 text\./);
    await openLesson(other, site.courses[0].lessons[2]);
    assert.equal(await blockIn(other, 'b4words001').locator('textarea').inputValue(), 'Mine');
    assert.equal(await blockIn(other, 'b3reflect1').locator('textarea').inputValue(), 'Theirs again');
});

test('what has no place is said, with the version it came from', async () => {
    const page = await site.open();
    await write(page, 'Old');
    const content = JSON.parse((await save(page)).text);
    content.moduleVersion = '1.0.0';
    content.work[0].block = 'bgone00001';
    const other = await site.open();
    await readIn(other, JSON.stringify(content));
    const words = await note(other).textContent();
    assert.match(words, /Read from the file: 2 texts\./);
    assert.match(words, /saved with version 1\.0\.0 of the module; this is version 1\.2\.0/);
    assert.match(words, /One entry of the file does not fit/);
    assert.match((await save(other)).text, /bgone00001/);
    assert.match(await note(other).textContent(), /2 texts and 1 other entry/);
});

for (const [name, text, sentence] of [
    ['a foreign file', 'hello', /no saved work.*Nothing has changed/],
    ['a damaged file', '{"format": "kogge-work", "ver', /damaged.*Nothing has changed/],
    [
        'a file of another module',
        '{"format":"kogge-work","version":1,"module":"x","title":"<b>Export</b>","work":[]}',
        /another module: <b>Export<\/b>\. Nothing/,
    ],
])
    test(`${name} changes nothing, and says so`, async () => {
        const page = await site.open();
        await write(page, 'Mine');
        const before = await page.evaluate(() => JSON.stringify(localStorage));
        await readIn(page, text);
        assert.match(await note(page).textContent(), sentence);
        assert.equal(await page.evaluate(() => JSON.stringify(localStorage)), before);
    });

test('in German it asks in German', async () => {
    const page = await site.open({ locale: 'de-DE' });
    const [heading] = await page.locator('.own-work h2').allTextContents();
    assert.equal(heading, 'Ihre eigene Arbeit');
    assert.equal(await page.locator('.own-work').getAttribute('lang'), 'de');
});

test('a browser that keeps nothing says what the file is for', async () => {
    const page = await site.open({}, (fresh) =>
        fresh.addInitScript(() => {
            Object.defineProperty(window, 'localStorage', {
                get() {
                    throw new DOMException('denied', 'SecurityError');
                },
            });
        }),
    );
    assert.match(await page.locator('.own-work-about').textContent(), /keeps nothing once the page is closed\. Save/);
});

test('in an LMS the file carries what the LMS has no room for, to another computer', async () => {
    const learner = { cmi: { core: { student_id: 'ada', student_name: 'Linde, Ada' } } };
    const page = await lms.page();
    const frame = await openInLms(page, lms.origin, learner);
    assert.match(await frame.locator('.own-work-about').textContent(), /does not keep worksheets, [^;]*texts/);
    await write(frame, 'From home');
    const { text } = await save(page, frame);
    const other = await lms.page();
    const again = await openInLms(other, lms.origin, learner);
    await readIn(other, text, again);
    await openLesson(again, site.courses[0].lessons[2]);
    assert.equal(await blockIn(again, 'b4words001').locator('textarea').inputValue(), 'From home');
    await answer(again, site.block('b4words001'), 'Wir%20fragen');
    const status = await other.evaluate(() => window.snapshot().core.lesson_status);
    assert.equal(status, 'incomplete');
});
