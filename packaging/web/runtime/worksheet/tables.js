// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton, iconButton } from '../controls.js';
import { element, fill, freshId } from '../dom.js';
import { unitSign } from '../format.js';
import { stackWhenNarrow } from '../layout.js';
import { entryFor } from './fields.js';
import { say } from './words.js';

const columnWidth = 116; // Below this a column is too narrow to write in.

/**
 * A table with as many rows as the learner needs: { node, show(rows), compute(values), focusRow(index) }.
 * \p actions has edit(index, column, text), add() and remove(index).
 */
export function tableEntry(table, { sheet, language, actions }) {
    const caption = freshId('caption');
    const body = element('tbody', { role: 'rowgroup' });
    const add = element('div', { class: 'actions' });
    const head = element(
        'tr',
        { role: 'row' },
        element('th', { role: 'columnheader', scope: 'col' }, element('span', { class: 'spoken', text: say('row') })),
        table.column.map((column) => headCell(column, sheet, language)),
        element(
            'th',
            { role: 'columnheader', scope: 'col' },
            element('span', { class: 'spoken', text: say('remove') }),
        ),
    );
    const node = element(
        'div',
        { class: 'table-block ledger' },
        element('p', { class: 'table-caption', id: caption, text: table.label }),
        element(
            'table',
            { 'class': 'table', 'role': 'table', 'aria-labelledby': caption },
            element('thead', { role: 'rowgroup' }, head),
            body,
        ),
        add,
    );
    stackWhenNarrow(node, (table.column.length + 1) * columnWidth);
    let rows = [];

    function show(inputs) {
        rows = inputs.map((input, index) =>
            rowOf(table, index, { sheet, language, actions, removable: inputs.length > table.least }),
        );
        rows.forEach((row, index) => row.show(inputs[index]));
        fill(
            body,
            rows.map((row) => row.node),
        );
        fill(
            add,
            inputs.length < table.most
                ? actionButton({ text: addText(table), symbol: 'plus', press: actions.add })
                : element('p', { class: 'quiet', text: say('most-rows', { count: table.most }) }),
        );
    }
    return {
        node,
        show,
        compute: (values) => rows.forEach((row, index) => row.compute(values, index)),
        focusRow: (index) => (rows[index]?.node || add).querySelector('input, select, button')?.focus(),
    };
}

function addText(table) {
    return table['row-label'] ? say('add-named', { name: table['row-label'] }) : say('add-row');
}

function headCell(column, sheet, language) {
    const unit = unitIn(column, sheet, language);
    const figure = ['number', 'money', 'percent'].includes(column.type);
    return element(
        'th',
        { role: 'columnheader', scope: 'col', class: figure ? 'align-end' : 'align-start' },
        column.label,
        unit && element('span', { class: 'head-unit', text: ` ${unit}` }),
    );
}

function unitIn(column, sheet, language) {
    if (column.formula)
        return '';
    if (column.type === 'percent')
        return '%';
    return column.type === 'money' ? unitSign(column.unit || sheet.currency, language) : '';
}

function rowOf(table, index, { sheet, language, actions, removable }) {
    const number = index + 1;
    const cells = table.column.map((column) => ({
        column,
        entry: entryFor(column, {
            sheet,
            language,
            compact: true,
            name: say('cell-name', { column: column.label, number }),
            fullName: `${table.name}.${column.name}`,
            onInput: (text) => actions.edit(index, column.id, text),
        }),
    }));
    const remove =
        removable &&
        iconButton({ text: say('remove-row', { number }), symbol: 'trash', press: () => actions.remove(index) });
    const node = element(
        'tr',
        { role: 'row' },
        element('th', { role: 'rowheader', scope: 'row', class: 'row-number', text: String(number) }),
        cells.map(({ column, entry }) =>
            element(
                'td',
                { role: 'cell' },
                element('span', { 'class': 'cell-label', 'aria-hidden': 'true', 'text': column.label }),
                entry.node,
            ),
        ),
        element('td', { role: 'cell', class: 'row-remove' }, remove),
    );
    return {
        node,
        show: (input) => cells.forEach(({ column, entry }) => entry.show?.(input[column.id] || '')),
        compute: (values, at) =>
            cells.forEach(({ column, entry }) =>
                entry.compute?.(cellOf(values.get(`${table.name}.${column.name}`), at)),
            ),
    };
}

/** The value in a row of a column; an error stands for all rows. */
function cellOf(value, index) {
    return Array.isArray(value) ? (value[index] ?? null) : value;
}
