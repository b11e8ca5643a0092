// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { calculate } from '../../core/calculation.js';
import { Decimal } from '../../core/decimal.js';
import { isColumn } from '../../core/formula/value.js';
import { element, fill, freshId, wordsOf } from '../../dom.js';
import { quantityText } from '../../format.js';
import { drawing } from '../../icons.js';
import { sayWith } from '../../interface.js';
import { fitted } from '../../worksheet/input.js';
import { currentInput } from '../../worksheet/scenarios.js';
import { countProfiles } from '../../profiles.js';
import { namesFor, periodNames } from '../../worksheet/periods.js';
import { labelOf, scalarText, scalarsOf } from '../../worksheet/values.js';

const words = {
    'no-figures': [
        'The drawing appears when there are figures.',
        'Die Zeichnung erscheint, sobald es Zahlen gibt.',
        'Diagrammet visas när det finns siffror.',
    ],
};

const say = sayWith(words);

// What is drawn: { labels: [text], series: [{ label, figures: [{ value: Decimal or null, text }] }] }.

const namesIn = (block) => block.values.split(' ').filter(Boolean);

function dataOfTable(block, table, language) {
    const names = namesIn(block);
    const cellOf = (row, column) => row.cell.find((cell) => cell.column === column.letter);
    const hasFigures = (column) => table.row.some((row) => cellOf(row, column)?.number);
    const wanted = (column) => (names.length > 0 ? names.includes(column.letter) : hasFigures(column));
    const figureAt = (row, column) => {
        const number = cellOf(row, column)?.number;
        return number
            ? { value: Decimal.fromString(number), text: quantityText(number, column.unit, language, column.decimals) }
            : { value: null, text: '' };
    };
    return {
        labels: table.row.map((row) => wordsOf(cellOf(row, table.column[0])?.text ?? '')),
        series: table.column
            .filter(wanted)
            .map((column) => ({ label: column.text, figures: table.row.map((row) => figureAt(row, column)) })),
    };
}

/** Of the plan that is shown. A series is one, and single values are one together. */
function dataOfWorksheet(block, sheet, session, language) {
    const kept = session.keptOf(sheet);
    if (!kept)
        return { labels: [], series: [] };
    const { values } = calculate(sheet, fitted(sheet, currentInput(kept)));
    const figuresOf = (name) =>
        scalarsOf(values.get(name)).map((scalar) => ({
            value: scalar instanceof Decimal ? scalar : null,
            text: scalarText(scalar, fieldOf(sheet, name), sheet, language),
        }));
    const series = namesIn(block).map((name) => ({ name, label: labelOf(sheet, name), figures: figuresOf(name) }));
    const columns = series.filter(({ name }) => isColumn(values.get(name)));
    if (columns.length === 0)
        return {
            labels: series.map(({ label }) => label),
            series: [{ label: '', figures: series.map(({ figures }) => figures[0]) }],
        };
    const [longest] = [...columns].sort((a, b) => b.figures.length - a.figures.length);
    return { labels: rowNames(longest, values, sheet, language), series: columns };
}

/** Rows of a table are called by its first column of texts. */
function rowNames({ name, figures }, values, sheet, language) {
    const table = sheet.table.find((candidate) => name.startsWith(`${candidate.name}.`));
    if (!table)
        return namesFor(figures, sheet, language);
    const names = table.column.find(({ type }) => type === 'text');
    const cells = names && values.get(`${table.name}.${names.name}`);
    return isColumn(cells)
        ? cells.map((cell) => scalarText(cell, names, sheet, language))
        : periodNames('', figures.length, language);
}

function dataOfProfiles(block, source, course) {
    const collection = course.collections?.[source.collection];
    const counts = collection ? countProfiles(collection, collection.profile, namesIn(block)[0]) : [];
    const figures = counts.map(({ count }) => ({ value: Decimal.fromString(String(count)), text: String(count) }));
    return { labels: counts.map(({ text }) => text), series: [{ label: '', figures }] };
}

function fieldOf(sheet, name) {
    const [table, column] = name.split('.');
    const columns = sheet.table.find((candidate) => candidate.name === table)?.column;
    return (columns ?? [...sheet.field, ...sheet.result]).find((field) => field.name === (column ?? name));
}

/** Numbers of another block as a picture; all of them stand there in words, too. */
function chartView(block, { course, session, lesson, language, charts }) {
    const source = lesson.blocks.find(({ id }) => id === block.from);
    const caption = freshId('chart');
    const place = element('div', { class: 'chart-place' });
    const node = element(
        'figure',
        { 'class': 'figure chart', 'aria-labelledby': caption },
        element('p', { class: 'table-caption', id: caption, text: block.caption }),
        place,
        element('figcaption', { class: 'figure-caption', text: block.summary }),
    );
    const isSheet = source?.type === 'worksheet';
    const data = () => {
        if (isSheet)
            return dataOfWorksheet(block, source, session, language);
        return source.type === 'profiles' ? dataOfProfiles(block, source, course) : dataOfTable(block, source, language);
    };
    const show = () => fill(place, pictureOf(block, data()));
    if (source)
        show();
    if (isSheet)
        charts.push(show);
    return node;
}

function pictureOf(block, { labels, series }) {
    const values = series.flatMap(({ figures }) => figures).flatMap(({ value }) => (value ? [toNumber(value)] : []));
    if (values.length === 0)
        return element('p', { class: 'quiet', text: say('no-figures') });
    const lowest = Math.min(0, ...values);
    const span = Math.max(0, ...values) - lowest || 1;
    return [
        block.kind === 'line' && lineDrawing(series, lowest, span),
        bars(labels, series, { lowest, span, drawn: block.kind !== 'line' }),
    ];
}

/** One row of bars, for figures from 0. */
export function barList(labels, figures) {
    const span = Math.max(1, ...figures.map(({ value }) => toNumber(value)));
    return bars(labels, [{ label: '', figures }], { lowest: 0, span, drawn: true });
}

/** For drawing only. */
const toNumber = (value) => Number(value.toString());

function bars(labels, series, { lowest, span, drawn }) {
    const zero = (-lowest / span) * 100;
    const bar = (value) => {
        const width = (Math.abs(toNumber(value)) / span) * 100;
        const start = value.isNegative() ? zero - width : zero;
        const node = element('span', { class: `chart-bar ${value.isNegative() ? 'chart-below' : ''}`.trim() });
        node.style.marginInlineStart = `${start.toFixed(2)}%`; // An attribute would be an inline style to the policy.
        node.style.width = `${Math.max(width, 0.4).toFixed(2)}%`;
        return node;
    };
    const several = series.length > 1;
    return element(
        'ul',
        { class: 'chart-rows' },
        labels.map((label, index) =>
            element(
                'li',
                { class: 'chart-row' },
                element('span', { class: 'chart-label', text: label }),
                element(
                    'span',
                    { class: 'chart-figures' },
                    series.map(({ label: name, figures }) => {
                        const { value, text } = figures[index] ?? { value: null, text: '' };
                        return element(
                            'span',
                            { class: 'chart-figure' },
                            drawn && element('span', { class: 'chart-track' }, value && bar(value)),
                            element('span', { class: 'chart-value', text: several ? `${name}: ${text}` : text }),
                        );
                    }),
                ),
            ),
        ),
    );
}

function lineDrawing(series, lowest, span) {
    const width = 600;
    const height = 200;
    const y = (value) => height - 8 - ((toNumber(value) - lowest) / span) * (height - 16);
    const lines = series.map(({ figures }, index) => {
        const step = figures.length > 1 ? width / (figures.length - 1) : 0;
        const points = figures.flatMap(({ value }, at) => (value ? [`${(at * step).toFixed(1)},${y(value).toFixed(1)}`] : []));
        return drawing('polyline', { class: `chart-line chart-line-${index % 3}`, points: points.join(' ') });
    });
    const zero = y(Decimal.fromString('0'));
    return drawing(
        'svg',
        { 'class': 'chart-drawing', 'viewBox': `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
        drawing('path', { class: 'chart-axis', d: `M0 ${zero}H${width}` }),
        ...lines,
    );
}

export const chart = { type: 'chart', words, view: chartView };
