// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, freshId, inlineText } from '../../dom.js';
import { quantityText } from '../../format.js';
import { stackWhenNarrow } from '../../layout.js';

/**
 * A table; on a narrow page, or with large text, each row becomes a small list. The roles are spelt out because a table
 * that is laid out as a list would lose them.
 */
function tableView(block, { language }) {
    const caption = freshId('caption');
    const table = element(
        'table',
        { 'class': 'table', 'role': 'table', 'aria-labelledby': caption },
        element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, block.column.map(headCell))),
        element(
            'tbody',
            { role: 'rowgroup' },
            block.row.map((row) => bodyRow(row, block.column, language)),
        ),
    );
    const node = element(
        'div',
        { class: 'table-block' },
        element('p', { class: 'table-caption', id: caption, text: block.caption }),
        table,
    );
    stackWhenNarrow(node);
    return node;
}

function headCell(column) {
    return element('th', { role: 'columnheader', scope: 'col', class: `align-${column.align}`, text: column.text });
}

function bodyRow(row, columns, language) {
    return element(
        'tr',
        { role: 'row' },
        columns.map((column, index) => {
            const cell = row.cell.find((candidate) => candidate.column === column.letter);
            const content = cell ? cellContent(cell, column, language) : [];
            if (index === 0)
                return element('th', { role: 'rowheader', scope: 'row', class: `align-${column.align}` }, content);
            return element(
                'td',
                { role: 'cell', class: `align-${column.align}` },
                element('span', { 'class': 'cell-label', 'aria-hidden': 'true', 'text': labelOf(column) }),
                content,
            );
        }),
    );
}

/** The number as the reader writes it, and the words behind it. */
function cellContent({ number, text }, { unit, decimals }, language) {
    if (!number)
        return [inlineText(text)];
    const figure = element('span', { class: 'figure-text', text: quantityText(number, unit, language, decimals) });
    return text ? [figure, ' ', inlineText(text)] : [figure];
}

/** What stands before a cell in a list: a question needs no colon. */
function labelOf({ text }) {
    return /[?!:.…]$/.test(text) ? `${text} ` : `${text}: `;
}

export const table = { type: 'table', view: tableView };
