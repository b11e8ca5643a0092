// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { isColumn } from '../core/formula/value.js';
import { element, freshId } from '../dom.js';
import { unitSign } from '../format.js';
import { stackWhenNarrow } from '../layout.js';
import { entryFor } from './fields.js';
import { periodNames } from './periods.js';
import { cellOf } from './values.js';
import { say } from './words.js';

// Series: a fixed number of values, one for each month, quarter or year.

const columnWidth = 78;
const titleWidth = 56;

/** The fields of a sheet that are no series. */
export const otherFields = (sheet) => sheet.field.filter(({ type }) => type !== 'series');

/**
 * The series of a group, a row for each period and a column for each series: { node, show(texts by field id),
 * compute(values) }. \p edit is told the id of a field and its values, divided by semicolons.
 */
export function seriesTable(group, { sheet, language, edit }) {
    const names = periodNames(group.period, group.periods, language);
    const columns = group.fields.map((field) => seriesColumn(field, names, { sheet, language, edit }));
    const caption = freshId('caption');
    const node = element(
        'div',
        { class: 'table-block ledger series' },
        element('p', { class: 'spoken', id: caption, text: group.fields.map(({ label }) => label).join(', ') }),
        element(
            'table',
            { 'class': 'table', 'role': 'table', 'aria-labelledby': caption },
            element('thead', { role: 'rowgroup' }, headRow(group, language)),
            element(
                'tbody',
                { role: 'rowgroup' },
                names.map((name, period) => periodRow(name, columns, period)),
            ),
        ),
        group.fields
            .filter(({ help }) => help)
            .map(({ label, help }) => element('p', { class: 'field-message', text: `${label}: ${help}` })),
    );
    stackWhenNarrow(node, group.fields.length * columnWidth + titleWidth);
    return {
        node,
        show: (texts) => columns.forEach((column) => column.show(texts[column.field.id] || '')),
        compute: (values) => columns.forEach((column) => column.compute(values.get(column.field.name))),
    };
}

function seriesColumn(field, names, { sheet, language, edit }) {
    const texts = names.map(() => '');
    const cell = { ...cellOf(field), unit: '' }; // A currency stands in the head.
    const entries = names.map((name, period) =>
        entryFor(cell, {
            sheet: { ...sheet, currency: '' },
            language,
            compact: true,
            name: `${field.label}, ${name}`,
            fullName: period === 0 ? field.name : null, // An error stands for all periods, and is told once.
            onInput: (text) => {
                texts[period] = text.replace(/;/g, '');
                edit(field.id, texts.join(';'));
            },
        }),
    );
    return {
        field,
        entries,
        show: (text) => {
            const values = text.split(';');
            entries.forEach((entry, period) => {
                texts[period] = values[period] || '';
                entry.show?.(texts[period]);
            });
        },
        compute: (value) =>
            entries.forEach((entry, period) => entry.compute?.(isColumn(value) ? (value[period] ?? null) : value)),
    };
}

function headRow(group, language) {
    return element(
        'tr',
        { role: 'row' },
        element('th', { role: 'columnheader', scope: 'col' }, element('span', { class: 'spoken', text: say('period') })),
        group.fields.map((field) =>
            element(
                'th',
                { role: 'columnheader', scope: 'col', class: 'align-end' },
                field.label,
                field.unit && element('span', { class: 'head-unit', text: ` ${unitSign(field.unit, language)}` }),
            ),
        ),
    );
}

function periodRow(name, columns, period) {
    return element(
        'tr',
        { role: 'row' },
        element('th', { role: 'rowheader', scope: 'row', class: 'row-number', text: name }),
        columns.map(({ field, entries }) =>
            element(
                'td',
                { role: 'cell' },
                element('span', { 'class': 'cell-label', 'aria-hidden': 'true', 'text': field.label }),
                entries[period].node,
            ),
        ),
    );
}
