// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Series of a worksheet side by side, and figures in tables.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { block, field, result, worksheet } from './fixtures/blocks.mjs';
import { sample } from './fixtures/sample.mjs';
import { assertAccessible } from './support/axe.mjs';
import { named } from './support/classes.mjs';
import { blockIn, fillWorksheets, openLesson } from './support/play.mjs';
import { filePages } from './support/setup.mjs';
import { makeSite } from './support/site.mjs';
import { cellOf } from '../../packaging/web/runtime/worksheet/values.js';
import { periodNames, seriesGroups } from '../../packaging/web/runtime/worksheet/periods.js';

const monthly = { periods: 3, period: 'month', unit: 'EUR' };

const sheet = worksheet('b5sheet001', 'en', {
    title: 'A quarter',
    field: [
        field('f5opening1', 'opening', 'money', 'At the start'),
        field('f5earned01', 'earned', 'series', 'Earned', { ...monthly, help: 'Only what is in writing.' }),
        field('f5spent001', 'spent', 'series', 'Spent', { ...monthly, optional: true }),
        field('f5share001', 'part', 'series', 'Share of grants', { periods: 2, period: 'quarter', unit: '%', optional: true }),
        field('f5closing1', 'closing', 'series', 'Closing', { ...monthly, formula: 'CUMULATE(earned - spent, opening)' }),
    ],
    result: [
        result('x5lowest01', 'lowest', 'money', 'Lowest', 'MIN(closing)'),
        result('x5balance1', 'balance', 'series', 'Balance', 'closing', { unit: 'EUR' }),
        result('x5shares01', 'shares', 'series', 'Shares', 'part', { unit: '%' }),
        result('x5parts001', 'parts', 'number', 'Grants in half a year', 'SUM(part)', { decimals: 2 }),
    ],
    sample: [
        {
            id: 's5example1',
            label: 'A barn',
            set: [
                { name: 'opening', value: '100', text: '' },
                { name: 'earned', value: '1200;0.5;-30', text: '' },
                { name: 'spent', value: '1500;;1', text: '' },
                { name: 'part', value: '0.6;0.25', text: '' },
            ],
            row: [],
            expect: [],
        },
    ],
});

const column = (letter, fields) => ({ letter, align: 'end', unit: '', decimals: -1, text: letter, ...fields });
const cell = (letter, number, text = '') => ({ column: letter, number, text: text && `<p>${text}</p>` });

const figures = block('table', 'b5table001', 'en', {
    caption: 'Figures',
    column: [
        column('a', { align: 'start' }),
        column('b', { unit: 'EUR' }),
        column('c', { unit: '%', decimals: 1 }),
        column('d', { decimals: 0 }),
        column('e', {}),
    ],
    row: [
        {
            id: 'r5first001',
            cell: [
                cell('a', '2026'),
                cell('b', '-13150', 'in <strong>June</strong>'),
                cell('c', '60.25'),
                cell('d', '1234.5'),
                cell('e', '0.33333333333333333333'),
            ],
        },
        { id: 'r5second01', cell: [cell('a', null, 'none'), cell('b', '0.5'), cell('c', '0'), cell('e', null, '–')] },
    ],
});

function course(language) {
    const data = sample(language);
    data.lessons = [{ ...data.lessons[2], blocks: [figures, sheet].map((each) => ({ ...each, language })) }];
    data.sections[0].lessons = [{ id: data.lessons[0].id, requires: '' }];
    return data;
}

const site = filePages(() => makeSite([course('en'), course('de')]));

async function openSheet(options) {
    const page = await site.open(options);
    await openLesson(page, site.courses[options?.locale === 'de-DE' ? 1 : 0].lessons[0]);
    return page;
}

const series = (page, index) => blockIn(page, 'b5sheet001').locator('.series').nth(index);
const cells = (page, index) =>
    series(page, index)
        .locator('tbody td')
        .evaluateAll((all) => all.map((each) => each.querySelector('input')?.value ?? each.querySelector('output').textContent));

test('series with the same periods stand side by side', () =>
    assert.deepEqual(
        seriesGroups(sheet).map(({ fields }) => fields.map(({ name }) => name)),
        [['earned', 'spent', 'closing'], ['part']],
    ));

for (const [period, count, language, names] of [
    ['month', 3, 'en', ['Jan', 'Feb', 'Mar']],
    ['month', 14, 'de', ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez', 'Jan', 'Feb']],
    ['quarter', 5, 'en', ['Q1', 'Q2', 'Q3', 'Q4', 'Q1']],
    ['year', 2, 'en', ['1', '2']],
    ['number', 2, 'de', ['1', '2']],
    ['number', 0, 'de', []],
])
    test(`${count} of ${period} in ${language} are ${names.join(' ') || 'none'}`, () =>
        assert.deepEqual(periodNames(period, count, language), names));

for (const [periods, counted] of [[12, 12], [0, 0], [-3, 0], [201, 200]])
    test(`a series of ${periods} has ${counted} values`, () =>
        assert.equal(seriesGroups({ field: [field('f', 'f', 'series', 'F', { periods })] })[0].periods, counted));

for (const [unit, type] of [['', 'number'], ['%', 'percent'], ['EUR', 'money']])
    test(`a value of a series in “${unit}” is ${type}`, () => assert.equal(cellOf({ type: 'series', unit }).type, type));

test('a row for each period, a column for each series, and what is computed beside it', async () => {
    const page = await openSheet();
    assert.deepEqual(await series(page, 0).locator('thead th').allTextContents(), ['Period', 'Earned €', 'Spent €', 'Closing €']);
    assert.deepEqual(await series(page, 0).locator('tbody th').allTextContents(), ['Jan', 'Feb', 'Mar']);
    assert.deepEqual(await series(page, 1).locator('tbody th').allTextContents(), ['Q1', 'Q2']);
    assert.equal(await series(page, 0).getByRole('textbox', { name: 'Spent, Feb' }).count(), 1);
    assert.equal(await series(page, 0).locator('.field-message').last().textContent(), 'Earned: Only what is in writing.');
    await fillWorksheets(page, site.courses[0].lessons[0]);
    assert.deepEqual(await cells(page, 0), ['1,200', '1,500', '−200', '0.5', '', '−199.50', '−30', '1', '−230.50']);
    assert.deepEqual(await cells(page, 1), ['60', '25']);
    const bars = (part) => blockIn(page, 'b5sheet001').locator(`.bar-${part}`).allTextContents();
    assert.deepEqual(await bars('period'), ['Jan', 'Feb', 'Mar', '1', '2']);
    assert.deepEqual(await bars('figure'), ['−€200', '−€199.50', '−€230.50', '60%', '25%']);
});

test('what is written in a period counts, in percent as a fraction, and is there after a reload', async () => {
    const page = await openSheet({ locale: 'de-DE' });
    await fillWorksheets(page, site.courses[1].lessons[0]);
    await series(page, 0).getByRole('textbox', { name: 'Spent, Feb' }).fill('1.000,25');
    await series(page, 1).getByRole('textbox', { name: 'Share of grants, Q2' }).fill('40');
    const results = async () => (await blockIn(page, 'b5sheet001').locator('.result-value').allTextContents()).map((text) => text.replace(/\u00a0/g, ' '));
    assert.deepEqual(await results(), ['−1.230,75 €', '1,00']);
    await page.reload();
    await page.locator('h1').waitFor();
    assert.deepEqual(await results(), ['−1.230,75 €', '1,00']);
    assert.deepEqual(await cells(page, 1), ['60', '40']);
});

test('on a narrow page each period is a small form', async () => {
    const page = await openSheet({ viewport: { width: 310, height: 800 } });
    await page.locator('.series.stacked').first().waitFor();
    assert.equal(await series(page, 0).locator('.cell-label').first().isVisible(), true);
    await assertAccessible(page, 'narrow');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
});

for (const [locale, index, first, second] of [
    ['en-GB', 0, ['2,026', '−€13,150 in June', '60.3%', '1,235', '0.333333'], ['none', '€0.50', '0.0%', '', '–']],
    ['de-DE', 1, ['2.026', '−13.150 € in June', '60,3 %', '1.235', '0,333333'], ['none', '0,50 €', '0,0 %', '', '–']],
])
    test(`figures of a table are written as readers in ${locale} write them`, async () => {
        const page = await openSheet({ locale });
        const rows = await blockIn(page, 'b5table001')
            .locator('tbody tr')
            .evaluateAll(
                (all, label) =>
                    all.map((row) =>
                        [...row.children].map((each) => {
                            each.querySelector(label)?.remove();
                            return each.textContent.replace(/\u00a0/g, ' ');
                        }),
                    ),
                named('.cell-label'),
            );
        assert.deepEqual(rows, [first, second]);
        assert.equal(await blockIn(page, 'b5table001').locator('td strong').count(), 1);
        assert.equal(site.courses[index].language, locale.slice(0, 2));
    });
