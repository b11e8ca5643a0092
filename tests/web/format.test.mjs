// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
    countryName,
    dateText,
    decimalSeparator,
    languageName,
    moneyText,
    numberText,
    percentText,
    quantityText,
    scoreText,
    sizeText,
    unitSign,
} from '../../packaging/web/runtime/format.js';
import { roomFor } from '../../packaging/web/runtime/layout.js';
import { hrefOf, targetOf } from '../../packaging/web/runtime/pages/addresses.js';

for (const [made, text] of [
    [() => numberText('1234.5', 'de'), '1.234,5'],
    [() => numberText('1234.5', 'en'), '1,234.5'],
    [() => numberText('-1234567.125', 'en', 2), '−1,234,567.13'],
    [() => numberText('12345678901234567890.5', 'en'), '12,345,678,901,234,567,890.5'],
    [() => numberText('-0.25', 'de'), '−0,25'],
    [() => numberText('-12345678901234567890.123456789', 'sv'), '−12 345 678 901 234 567 890,123456789'.replace(/ /g, '\u00a0')],
    [() => moneyText('-13150', 'EUR', 'de'), '−13.150 €'],
    [() => moneyText('-13150', 'EUR', 'en'), '−€13,150'],
    [() => moneyText('497.62', 'EUR', 'en'), '€497.62'],
    [() => moneyText('497.6', 'EUR', 'de'), '497,60 €'],
    [() => moneyText('497.001', 'EUR', 'en'), '€497'],
    [() => moneyText('5', '', 'en'), '5'],
    [() => percentText('4.9', 'de'), '4,9 %'],
    [() => percentText('60', 'en'), '60%'],
    [() => quantityText('60', '%', 'en'), '60%'],
    [() => quantityText('3900', 'EUR', 'de'), '3.900 €'],
    [() => quantityText('7', '', 'de'), '7'],
    [() => scoreText('0.66666666666666666667', 'de'), '0,67'],
    [() => scoreText('2', 'de'), '2'],
    [() => dateText('2026', 'de'), '2026'],
    [() => dateText('2026-03', 'de'), 'März 2026'],
    [() => dateText('2026-10-01', 'de'), '1. Oktober 2026'],
    [() => dateText('2026-10-01', 'en'), '1 October 2026'],
    [() => unitSign('EUR', 'de'), '€'],
    [() => unitSign('%', 'de'), '%'],
    [() => decimalSeparator('de'), ','],
    [() => decimalSeparator('en'), '.'],
    [() => sizeText(34, 'en'), '34 bytes'],
    [() => sizeText(34, 'de'), '34 Byte'],
    [() => sizeText(240123, 'en'), '240 kB'],
    [() => sizeText(5_000_000, 'de'), '5 MB'],
    [() => sizeText(0, 'en'), '0 bytes'],
    [() => decimalSeparator('sv'), ','],
    [() => languageName('en', 'de'), 'Englisch'],
    [() => countryName('DE', 'en'), 'Germany'],
    [() => countryName('EU', 'de'), 'Europäische Union'],
    [() => countryName('somewhere', 'de'), 'somewhere'],
])
    test(`${made.toString().slice(6)} is ${text}`, () =>
        assert.equal(made(), text.replace(/(?<=\d) (?=[€%])/g, '\u00a0')));

for (const [width, chrome, reading, room] of [
    [1366, 1, 1, { narrow: false, railed: true, roomy: true }],
    [1100, 1, 1, { narrow: false, railed: true, roomy: false }],
    [970, 1, 1, { narrow: false, railed: false, roomy: true }],
    [940, 1, 1, { narrow: false, railed: false, roomy: false }],
    [420, 1, 1, { narrow: true, railed: false, roomy: false }],
    [1366, 1, 2, { narrow: false, railed: false, roomy: false }],
    [1366, 2, 1, { narrow: true, railed: false, roomy: false }],
])
    test(`at ${width} px, interface ${chrome}, text ${reading}`, () =>
        assert.deepEqual(roomFor(width, chrome, reading), room));

for (const target of [{ page: 'module' }, { page: 'result' }, { page: 'lesson', lesson: 'lmoneyfrom' }])
    test(`the address of ${JSON.stringify(target)} leads there`, () =>
        assert.deepEqual(targetOf(hrefOf(target)), target));
for (const hash of ['#term-x', '#/lesson/', '#/lesson/%E0%A4%A'])
    test(`${hash} is no address`, () => assert.equal(targetOf(hash), null));
