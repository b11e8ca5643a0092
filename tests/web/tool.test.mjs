// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { drawn, openInLms } from './support/browser.mjs';
import { openLesson } from './support/play.mjs';
import { filePages, lmsPages } from './support/setup.mjs';

const site = filePages();
const lms = lmsPages();

const kinds = { pairing: 'b6toolpair', rounds: 'b6toolturn', contrast: 'b6toolcont' };

async function openTool(kind, options) {
    const page = await site.open(options);
    await openLesson(page, site.courses[options?.locale === 'de-DE' ? 1 : 0].lessons[2]);
    return { page, tool: page.locator(`[data-block="${kinds[kind]}"]`) };
}

const results = (tool) => tool.locator('.result-value').allTextContents();
const labels = (tool) => tool.locator('.result-label').allTextContents();
const allMissing = (tool) => tool.locator('.result-missing:visible').allTextContents();
const missing = async (tool) => (await allMissing(tool))[0];
const press = (tool, name) => tool.getByRole('button', { name }).first().click();
const labelled = (tool, name) => tool.getByLabel(name, { exact: true });

async function fillAll(tool, texts) {
    for (const [name, text] of Object.entries(texts))
        await labelled(tool, name).fill(text);
}

async function rate(tool, row, [left, right, fromLeft, fromRight]) {
    await fillAll(tool, {
        [`One side, row ${row}`]: left,
        [`Other side, row ${row}`]: right,
        [`Rating by the one, row ${row}`]: fromLeft,
        [`Rating by the other, row ${row}`]: fromRight,
    });
}

test('rounds are counted while one writes', async () => {
    const { tool } = await openTool('rounds');
    assert.deepEqual(await labels(tool), ['Rounds', 'Minutes in all']);
    assert.deepEqual(await results(tool), ['–', '–']);
    assert.equal(
        await missing(tool),
        'Still needed: People on one side, People on the other side, Minutes to talk, and Minutes to change places',
    );
    await fillAll(tool, { 'People on one side': '10', 'People on the other side': '8', 'Minutes to talk': '6' });
    assert.equal(await missing(tool), 'Still needed: Minutes to change places');
    await labelled(tool, 'Minutes to change places').fill('1.5');
    assert.deepEqual(await results(tool), ['10', '75']);
});

test('what several results wait for is said once, below them', async () => {
    const { tool } = await openTool('rounds');
    const all = 'Still needed: People on one side, People on the other side, Minutes to talk, and Minutes to change places';
    assert.deepEqual(await allMissing(tool), [all]);
    assert.equal(await tool.locator('.results .result-missing').count(), 0);
    await labelled(tool, 'Minutes to change places').fill('1.5');
    await labelled(tool, 'People on the other side').fill('8');
    assert.deepEqual(await allMissing(tool), ['Still needed: People on one side and Minutes to talk']);
});

test('minutes without end are said to be too many', async () => {
    const { tool } = await openTool('rounds');
    const most = '9'.repeat(40);
    await fillAll(tool, { 'People on one side': '10', 'People on the other side': '8', 'Minutes to talk': most });
    await labelled(tool, 'Minutes to change places').fill(most);
    assert.match(await tool.locator('.results').textContent(), /“Minutes in all” cannot be computed: a number .* too large/);
});

test('a contrast is told in figures and in words', async () => {
    const { tool } = await openTool('contrast');
    assert.deepEqual(await labels(tool), ['Contrast to 1', 'Text of usual size', 'Large text']);
    assert.match(await tool.locator('.field').first().textContent(), /As in #8a8a8a/);
    await fillAll(tool, { 'Colour of the text': '#8A8A8A', 'Colour of the ground': '#fff' });
    assert.deepEqual(await results(tool), ['3.45', 'not enough', 'enough']);
    await labelled(tool, 'Colour of the text').fill('#767676');
    assert.deepEqual(await results(tool), ['4.54', 'enough', 'enough']);
    await labelled(tool, 'Colour of the text').fill('grey');
    assert.deepEqual(await results(tool), ['–', '–', '–']);
    assert.equal(await missing(tool), 'Still needed: Colour of the text and Colour of the ground');
});

test('the best pairs are found, and those that are as good', async () => {
    const { tool } = await openTool('pairing');
    assert.deepEqual(await labels(tool), ['Best total', 'Pairs', 'As good']);
    assert.equal(await missing(tool), 'Still needed: Who rated whom');
    assert.equal(await tool.locator('tbody tr').count(), 3);
    await rate(tool, 1, ['Alma', 'Joinery', '4', '5']);
    await rate(tool, 2, ['Bent', 'Joinery', '5', '4']);
    await rate(tool, 3, ['Bent', 'Care', '2', '']);
    assert.deepEqual(await results(tool), ['11', 'Alma + Joinery; Bent + Care', '–']);
    await press(tool, 'Add a row');
    await rate(tool, 4, ['Alma', 'Care', '', '2']);
    assert.deepEqual(await results(tool), ['11', 'Alma + Joinery; Bent + Care', 'Alma + Care; Bent + Joinery']);
    await press(tool, 'Remove row 1');
    assert.deepEqual(await results(tool), ['11', 'Bent + Joinery; Alma + Care', '–']);
    await press(tool, 'Undo');
    assert.equal((await results(tool))[2], 'Alma + Care; Bent + Joinery');
});

test('many pairs take the lines that they need', async () => {
    const { page, tool } = await openTool('pairing', { viewport: { width: 420, height: 800 } });
    const name = 'Kulturscheune-am-Schneeberg-und-Umgebung-im-Landkreis';
    await rate(tool, 1, [name, `${name}-Freunde`, '4', '5']);
    await rate(tool, 2, ['Bent', 'Joinery', '5', '4']);
    await drawn(page);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
});

test('an example gives the result that authors expect', async () => {
    for (const [kind, expected] of [
        ['pairing', ['12', 'Alma + Joinery; Bent + Juice press', 'Alma + Juice press; Bent + Joinery']],
        ['rounds', ['10', '75']],
        ['contrast', ['3.45', 'not enough', 'enough']],
    ]) {
        const { tool } = await openTool(kind);
        await press(tool, /Fill with the example/);
        assert.deepEqual(await results(tool), expected, kind);
    }
});

test('everything is there after a reload, also a second plan', async () => {
    const { page, tool } = await openTool('contrast');
    await press(tool, /Fill with the example/);
    await press(tool, 'New version from this one');
    await labelled(tool, 'Colour of the text').fill('#000');
    assert.match(await tool.locator('.sheet-saved').textContent(), /Saved on this computer/);
    await page.reload();
    await page.locator('h1').waitFor();
    assert.equal(await labelled(tool, 'Colour of the text').inputValue(), '#000');
    assert.deepEqual(await results(tool), ['21.00', 'enough', 'enough']);
    assert.match(await tool.locator('.sheet-comparison').textContent(), /Text of usual size.*not enough.*enough/s);
});

test('the tool speaks the language of the page', async () => {
    const { tool } = await openTool('contrast', { locale: 'de-DE' });
    assert.equal(await tool.locator('.block-tag').textContent(), 'Werkzeug');
    await press(tool, 'Mit dem Beispiel „Grau auf Weiß“ füllen');
    assert.deepEqual(await labels(tool), ['Kontrast zu 1', 'Schrift in üblicher Größe', 'Große Schrift']);
    assert.deepEqual(await results(tool), ['3,45', 'nicht ausreichend', 'ausreichend']);
    assert.equal(await labelled(tool, 'Farbe der Schrift').inputValue(), '#8a8a8a');
});

test('with keys alone all of it is filled in and read', async () => {
    const { page, tool } = await openTool('rounds');
    await labelled(tool, 'People on one side').focus();
    for (const number of ['12', '9', '5', '1']) {
        await page.keyboard.type(number);
        await page.keyboard.press('Tab');
    }
    assert.deepEqual(await results(tool), ['12', '72']);
    assert.match(await tool.locator('.spoken[role="status"]').textContent(), /Rounds: 12\. Minutes in all: 72/);
    assert.match(await page.evaluate(() => document.activeElement.textContent), /Fill with the example/);
});

test('every field, column and row has a name for screen readers', async () => {
    for (const kind of Object.keys(kinds)) {
        const { tool } = await openTool(kind);
        const controls = await tool.getByRole('textbox').all();
        const names = await Promise.all(controls.map((control) => control.evaluate((node) => node.labels[0]?.textContent)));
        assert.ok(names.length >= 2 && names.every(Boolean), kind);
        assert.equal(new Set(names).size, names.length, kind);
    }
    const { tool } = await openTool('pairing');
    await tool.getByRole('table', { name: 'Who rated whom' }).waitFor();
    await tool.getByRole('columnheader', { name: 'Rating by the other' }).waitFor();
});

test('a tool is printed alone, with its results and without its buttons', async () => {
    const { page, tool } = await openTool('pairing');
    await press(tool, /Fill with the example/);
    await page.evaluate(() => {
        window.print = () => {
            window.printing = true;
        };
    });
    await press(tool, 'Print');
    await page.emulateMedia({ media: 'print' });
    const seen = (selector) =>
        page.locator(selector).evaluateAll((nodes) => nodes.filter((node) => node.getClientRects().length > 0).length);
    assert.equal(await seen('[data-block]'), 1);
    assert.equal(await seen('.result-value'), 3);
    assert.equal(await seen('.actions, .row-remove'), 0);
    assert.equal(await page.evaluate(() => window.printing), true);
});

test('a file takes it to another computer', async () => {
    const { tool } = await openTool('rounds');
    await press(tool, /Fill with the example/);
    const [download] = await Promise.all([tool.page().waitForEvent('download'), press(tool, 'Save as a file')]);
    const file = join(tmpdir(), `kogge-tool-${process.pid}.json`);
    await writeFile(file, await readFile(await download.path(), 'utf8'));
    const { page, tool: other } = await openTool('rounds');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(other, 'Open a file')]);
    await chooser.setFiles(file);
    await other.getByText('One version was read from the file.').waitFor();
    assert.deepEqual(await results(other), ['10', '75']);
});

test('an LMS has no room for it, and the page says where it stays', async () => {
    const page = await lms.page();
    const frame = await openInLms(page, lms.origin);
    await openLesson(frame, lms.courses[0].lessons[2]);
    const tool = frame.locator(`[data-block="${kinds.contrast}"]`);
    await fillAll(tool, { 'Colour of the text': '#123456', 'Colour of the ground': '#fff' });
    assert.match(await tool.textContent(), /The learning platform has no room for this\. It stays on this computer/);
    const told = await page.evaluate(() => JSON.stringify(window.calls));
    assert.ok(!told.includes('123456'));
});
