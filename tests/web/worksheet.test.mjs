// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { field, result, worksheet } from './fixtures/blocks.mjs';
import { sample } from './fixtures/sample.mjs';
import { openLesson, readToEnd } from './support/play.mjs';
import { filePages } from './support/setup.mjs';
import { makeSite } from './support/site.mjs';

/** The sample with a worksheet whose formulas fail, for what is said then. */
function withFailingSheet(course) {
    const copy = structuredClone(course);
    copy.lessons[2].blocks.push(
        worksheet('b3worksbad', course.language, {
            title: 'Failing',
            field: [
                field('f3whole001', 'whole', 'number', 'Whole'),
                field('f3part0001', 'part', 'number', 'Part', { optional: true }),
                field('f3ratio001', 'ratio', 'number', 'Ratio', { formula: 'whole / part' }),
            ],
            result: [result('x3double01', 'double', 'number', 'Twice the ratio', 'ratio * 2')],
        }),
    );
    return copy;
}

const site = filePages(() => makeSite([withFailingSheet(sample('en')), withFailingSheet(sample('de'))]));

async function openSheet(index, id, options) {
    const page = await site.open(options);
    await openLesson(page, (options?.locale === 'de-DE' ? site.courses[1] : site.courses[0]).lessons[index]);
    const sheet = page.locator(`[data-block="${id}"]`);
    return { page, sheet };
}

const openMix = (options) => openSheet(0, 'b1worksmix', options);
const results = (sheet) => sheet.locator('.result-value').allTextContents();
const stillNeeded = (sheet) => sheet.locator('.result-missing:visible').allTextContents();
const press = (sheet, name) => sheet.getByRole('button', { name }).first().click();
const labelled = (sheet, name) => sheet.getByLabel(name, { exact: true });

async function writeSource(sheet, row, amount, status) {
    await labelled(sheet, `Amount, row ${row}`).fill(amount);
    await labelled(sheet, `Status, row ${row}`).selectOption(status);
}

test('results appear while one writes', async () => {
    const { sheet } = await openMix();
    assert.deepEqual(await results(sheet), ['–', '–', '–']);
    assert.deepEqual(await stillNeeded(sheet), ['Still needed: Cost of the project']);
    assert.doesNotMatch(await sheet.locator('.results').textContent(), /Still needed/);
    await labelled(sheet, 'Cost of the project in €').fill('60000');
    await writeSource(sheet, 1, '36,000', 'confirmed');
    assert.deepEqual(await results(sheet), ['€24,000', '€24,000', '60%']);
    await labelled(sheet, 'Status, row 1').selectOption('requested');
    assert.deepEqual(await results(sheet), ['€24,000', '€60,000', '60%']);
    assert.equal(await sheet.locator('.ledger output').first().textContent(), '€0');
});

test('rows are added, filled and removed, and removing can be undone', async () => {
    const { page, sheet } = await openMix();
    await labelled(sheet, 'Cost of the project in €').fill('100');
    await writeSource(sheet, 1, '40', 'confirmed');
    await press(sheet, 'Add source');
    assert.equal(
        await page.evaluate(
            () =>
                document.activeElement.getAttribute('id') ===
                document.querySelector('[data-block="b1worksmix"] tbody tr:nth-child(2) input').id,
        ),
        true,
    );
    await writeSource(sheet, 2, '25', 'confirmed');
    assert.equal((await results(sheet))[1], '€35');
    await press(sheet, 'Remove row 1');
    assert.equal((await results(sheet))[1], '€75');
    assert.equal(await labelled(sheet, 'Amount, row 1').inputValue(), '25');
    assert.equal(await sheet.getByRole('button', { name: /Remove row/ }).count(), 0);
    await press(sheet, 'Undo');
    assert.equal((await results(sheet))[1], '€35');
    assert.equal(await labelled(sheet, 'Amount, row 2').inputValue(), '25');
});

test('a table takes no more rows than it may have', async () => {
    const { sheet } = await openMix();
    for (let row = 0; row < 5; ++row)
        await press(sheet, 'Add source');
    assert.equal(await sheet.getByRole('button', { name: 'Add source' }).count(), 0);
    assert.match(await sheet.textContent(), /There is room for 6 rows/);
});

test('the example fills an empty plan, and becomes another one beside what was written', async () => {
    const { sheet } = await openMix();
    await press(sheet, /Fill with the example/);
    assert.deepEqual(await results(sheet), ['€0', '€14,000', '60%']);
    assert.deepEqual(await sheet.locator('.plans option').allTextContents(), ['The barn at Schneeberg']);
    await labelled(sheet, 'Cost of the project in €').fill('70000');
    await press(sheet, /Fill with the example/);
    assert.deepEqual(await sheet.locator('.plans option').allTextContents(), [
        'The barn at Schneeberg',
        'The barn at Schneeberg (2)',
    ]);
    assert.deepEqual(await results(sheet), ['€0', '€14,000', '60%']);
    assert.match(await sheet.locator('.sheet-comparison').textContent(), /Planned gap.*€10,000.*€0/s);
});

test('checks say their message while they fail', async () => {
    const { sheet } = await openMix();
    await press(sheet, /Fill with the example/);
    assert.equal(await sheet.locator('.sheet-checks p').count(), 0);
    await labelled(sheet, 'Amount, row 1').fill('50000');
    assert.equal(
        await sheet.locator('.sheet-checks').textContent(),
        'One source carries more than 60 per cent. Write a plan B.',
    );
});

test('what has been said already is not said again while one writes on', async () => {
    const { page, sheet } = await openMix();
    await press(sheet, /Fill with the example/);
    await labelled(sheet, 'Amount, row 1').fill('50000');
    const checks = sheet.locator('.sheet-checks');
    const said = checks.locator('p');
    await said.evaluate((node) => (node.id = 'said'));
    await labelled(sheet, 'Amount, row 1').press('End');
    await page.keyboard.type('123');
    assert.equal(await said.getAttribute('id'), 'said');
    await labelled(sheet, 'Amount, row 1').fill('1');
    assert.equal(await said.count(), 0);
});

test('a figure below zero says so in words', async () => {
    const { sheet } = await openMix();
    await labelled(sheet, 'Cost of the project in €').fill('10');
    await writeSource(sheet, 1, '30', 'confirmed');
    assert.deepEqual(await results(sheet), ['−€20', '−€20', '300%']);
    assert.match(await sheet.locator('.results').textContent(), /below zero/);
});

test('what is no number is said at its field, and kept', async () => {
    const { page, sheet } = await openMix();
    const cost = labelled(sheet, 'Cost of the project in €');
    await cost.fill('sixty');
    await cost.blur();
    assert.equal(await cost.getAttribute('aria-invalid'), 'true');
    assert.match(await sheet.locator('.field').first().textContent(), /not a number/);
    await page.reload();
    await page.locator('h1').waitFor();
    assert.equal(await cost.inputValue(), 'sixty');
});

test('what one result alone waits for is said at that result', async () => {
    const { sheet } = await openSheet(2, 'b3worksbad');
    assert.deepEqual(await stillNeeded(sheet), ['Still needed: Whole']);
    assert.equal(await sheet.locator('.results .result-missing').count(), 1);
    await labelled(sheet, 'Whole').fill('1');
    assert.deepEqual(await stillNeeded(sheet), []);
});

test('an error is named at the field where it arises, and at the result', async () => {
    const { sheet } = await openSheet(2, 'b3worksbad');
    await labelled(sheet, 'Whole').fill('5');
    const sentence = '“Ratio” cannot be computed: something is divided by zero.';
    assert.match(await sheet.locator('.field').nth(2).textContent(), new RegExp(sentence));
    assert.match(await sheet.locator('.results').textContent(), new RegExp(sentence));
    await labelled(sheet, 'Part').fill('2');
    assert.deepEqual(await results(sheet), ['5']);
});

test('plans are copied, named, compared, switched and removed', async () => {
    const { sheet } = await openMix();
    await labelled(sheet, 'Cost of the project in €').fill('100');
    await press(sheet, 'New version from this one');
    await press(sheet, 'Rename');
    await sheet.getByLabel('Name of the version').fill('Without the grant');
    await press(sheet, 'Keep this name');
    await labelled(sheet, 'Cost of the project in €').fill('80');
    assert.deepEqual(await sheet.locator('.sheet-comparison th[scope="col"]').allTextContents(), [
        'Result',
        'My figures',
        'Without the grant',
    ]);
    await labelled(sheet, 'Version').selectOption({ label: 'My figures' });
    assert.equal(await labelled(sheet, 'Cost of the project in €').inputValue(), '100');
    await press(sheet, 'Remove');
    assert.deepEqual(await sheet.locator('.plans option').allTextContents(), ['Without the grant']);
    await press(sheet, 'Undo');
    assert.deepEqual(await sheet.locator('.plans option').allTextContents(), ['My figures', 'Without the grant']);
});

test('a name is given up with Escape', async () => {
    const { page, sheet } = await openMix();
    await press(sheet, 'Rename');
    await sheet.getByLabel('Name of the version').fill('Other');
    await page.keyboard.press('Escape');
    assert.deepEqual(await sheet.locator('.plans option').allTextContents(), ['My figures']);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Rename');
});

test('a reload keeps all of it, and the page says when it was saved', async () => {
    const { page, sheet } = await openMix();
    await press(sheet, /Fill with the example/);
    await press(sheet, 'New version from this one');
    await labelled(sheet, 'First day').fill('2027-03-01');
    await labelled(sheet, 'Own share wanted in %').fill('12.5');
    assert.match(await sheet.locator('.sheet-saved').textContent(), /Saved on this computer at \d+:\d\d/);
    await page.reload();
    await page.locator('h1').waitFor();
    assert.equal(await sheet.locator('.plans option').count(), 2);
    assert.equal(await labelled(sheet, 'First day').inputValue(), '2027-03-01');
    assert.equal(await labelled(sheet, 'Own share wanted in %').inputValue(), '12.5');
    assert.equal(await sheet.locator('.sheet-fields output').textContent(), '€7,500');
    assert.deepEqual(await results(sheet), ['€0', '€14,000', '60%']);
});

test('the language changes the words and figures, not what was written', async () => {
    const { page, sheet } = await openMix();
    await press(sheet, /Fill with the example/);
    await page.getByRole('button', { name: 'Language' }).click();
    await page.getByRole('radio', { name: 'Deutsch' }).click();
    await page.locator('html[lang=de]').waitFor();
    assert.deepEqual(await results(sheet), ['0\u00a0€', '14.000\u00a0€', '60\u00a0%']);
    assert.equal(await sheet.getByLabel('Betrag, Zeile 1', { exact: true }).inputValue(), '36.000');
    await sheet.getByLabel('Betrag, Zeile 1', { exact: true }).fill('30.000,50');
    assert.deepEqual(await results(sheet), ['5.999,50\u00a0€', '19.999,50\u00a0€', '50\u00a0%']);
});

test('a required worksheet must have all its results before the lesson is done', async () => {
    const { page, sheet } = await openSheet(1, 'b2worksday');
    await readToEnd(page);
    assert.match(await page.locator('.ending').textContent(), /3 tasks of this lesson are still open/);
    await press(sheet, /Fill with the example/);
    assert.match(await page.locator('.ending').textContent(), /2 tasks of this lesson are still open/);
    assert.deepEqual(await results(sheet), ['€497.62']);
    assert.deepEqual(await sheet.locator('.bar-figure').allTextContents(), ['€12,000', '€8,000', '€23,000', '€32,000']);
});

test('a worksheet goes to another computer as a file', async () => {
    const { page, sheet } = await openMix();
    await press(sheet, /Fill with the example/);
    const [download] = await Promise.all([page.waitForEvent('download'), press(sheet, 'Save as a file')]);
    assert.match(download.suggestedFilename(), /^mix-builder-\d{4}-\d\d-\d\d\.json$/);
    const text = await readFile(await download.path(), 'utf8');
    const { sheet: fresh, page: other } = await openMix({ locale: 'de-DE' });
    const choose = async (content) => {
        const file = join(tmpdir(), `kogge-sheet-${process.pid}.json`);
        await writeFile(file, content);
        const [chooser] = await Promise.all([other.waitForEvent('filechooser'), press(fresh, 'Datei öffnen')]);
        await chooser.setFiles(file);
    };
    await choose(text);
    await fresh.getByText('Eine Fassung wurde aus der Datei gelesen.').waitFor();
    assert.deepEqual(await results(fresh), ['0\u00a0€', '14.000\u00a0€', '60\u00a0%']);
    await choose('{"hello": 1}');
    await fresh.getByText('Diese Datei ist kein gespeichertes Arbeitsblatt. Nichts hat sich geändert.').waitFor();
    assert.deepEqual(await results(fresh), ['0\u00a0€', '14.000\u00a0€', '60\u00a0%']);
});

test('with keys alone a row is added and filled', async () => {
    const { page, sheet } = await openMix();
    await sheet.getByRole('button', { name: 'Add source' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('LEADER');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1234');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    assert.equal(await labelled(sheet, 'Amount, row 2').inputValue(), '1,234');
    assert.equal(await sheet.locator('.ledger output').nth(1).textContent(), '€1,234');
});

test('changed results are told to screen readers when a field is left', async () => {
    const { sheet } = await openMix();
    await press(sheet, /Fill with the example/);
    await labelled(sheet, 'Cost of the project in €').fill('61000');
    await labelled(sheet, 'Cost of the project in €').blur();
    assert.match(
        await sheet.locator('.spoken[role="status"]').textContent(),
        /Planned gap: €1,000\. Secured gap: €15,000/,
    );
});

test('on a narrow page a row is a small form', async () => {
    const { page, sheet } = await openMix({ viewport: { width: 420, height: 800 } });
    await sheet.locator('.ledger.stacked').waitFor();
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    await writeSource(sheet, 1, '5', 'confirmed');
    assert.equal(await sheet.locator('.ledger output').first().textContent(), '€5');
});
