// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Charts of a worksheet, which follow it, and of a table.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { block, field, result, worksheet } from './fixtures/blocks.mjs';
import { sample } from './fixtures/sample.mjs';
import { blockIn, openLesson } from './support/play.mjs';
import { filePages } from './support/setup.mjs';
import { makeSite } from './support/site.mjs';

const quarterly = { periods: 3, period: 'quarter' };
const sheet = worksheet('b5sheet001', 'en', {
    title: 'A year',
    field: [
        field('f5earned01', 'earned', 'series', 'Earned', { ...quarterly, unit: 'EUR' }),
        field('f5share001', 'part', 'series', 'Part', { ...quarterly, unit: '%' }),
    ],
    table: [
        {
            'id': 't5sources1',
            'name': 'sources',
            'least': 2,
            'most': 3,
            'label': 'Sources',
            'row-label': '',
            'column': [
                field('c5amount01', 'amount', 'money', 'Amount'),
                field('c5source01', 'source', 'text', 'Source'),
            ],
        },
    ],
    result: [result('x5third001', 'third', 'number', 'A third', 'SUM(earned) / 3')],
});

const chart = (id, from, values) =>
    block('chart', id, 'en', { kind: 'bar', from, values, caption: values, summary: '' });
const table = block('table', 'b5table001', 'en', {
    caption: 'Figures',
    column: [
        { letter: 'a', align: 'start', unit: '', decimals: -1, text: '' },
        { letter: 'b', align: 'end', unit: 'EUR', decimals: 2, text: 'Cost' },
    ],
    row: [{ id: 'r5first001', cell: [{ column: 'a', number: null, text: '<p>Barn</p>' }, { column: 'b', number: '5300', text: '' }] }],
});

const site = filePages(() => {
    const data = sample('en');
    const charts = [
        chart('b5chart001', 'b5sheet001', 'earned part'),
        chart('b5chart002', 'b5sheet001', 'sources.amount'),
        chart('b5chart003', 'b5sheet001', 'third'),
        chart('b5chart004', 'b5table001', 'b'),
    ];
    data.lessons = [{ ...data.lessons[2], blocks: [sheet, table, ...charts] }];
    data.sections[0].lessons = [{ id: data.lessons[0].id, requires: '' }];
    return makeSite([data]);
});

async function openCharts() {
    const page = await site.open();
    await openLesson(page, site.courses[0].lessons[0]);
    return page;
}

const labels = (page, id) => blockIn(page, id).locator('.chart-label').allTextContents();
const figures = (page, id) => blockIn(page, id).locator('.chart-value').allTextContents();

test('all charts of a worksheet follow it', async () => {
    const page = await openCharts();
    assert.match(await blockIn(page, 'b5chart001').textContent(), /appears when there are figures/);
    await page.getByLabel('Earned, Q1').fill('100');
    await page.getByLabel('Part, Q2').fill('40');
    await page.getByLabel('Amount, row 1').fill('12.5');
    assert.deepEqual(await figures(page, 'b5chart001'), ['Earned: €100', 'Part: –', 'Earned: –', 'Part: 40%', 'Earned: –', 'Part: –']);
    assert.deepEqual(await figures(page, 'b5chart002'), ['€12.50', '–']);
    await page.getByLabel('Earned, Q2').fill('0');
    await page.getByLabel('Earned, Q3').fill('0');
    assert.deepEqual(await figures(page, 'b5chart003'), ['33.333333']);
});

test('bars are called by their periods, and by the first column of words', async () => {
    const page = await openCharts();
    await page.getByLabel('Earned, Q1').fill('100');
    await page.getByLabel('Amount, row 1').fill('12.5');
    await page.getByLabel('Source, row 2').fill('A fund');
    assert.deepEqual(await labels(page, 'b5chart001'), ['Q1', 'Q2', 'Q3']);
    assert.deepEqual(await labels(page, 'b5chart002'), ['–', 'A fund']);
    assert.deepEqual(await labels(page, 'b5chart003'), ['A third']);
});

test('a chart of a table writes figures as the table does', async () => {
    const page = await openCharts();
    assert.deepEqual(await figures(page, 'b5chart004'), ['€5,300.00']);
    assert.deepEqual(await labels(page, 'b5chart004'), ['Barn']);
});
