// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, richText } from '../../dom.js';
import { addNotes } from '../notes.js';

/** Running text, with the terms it mentions for the first time in this lesson noted beside it. */
function textView(block, context) {
    const prose = element('div', { class: 'prose' }, richText(block.text));
    addNotes(prose, context);
    wrapTables(prose);
    return prose;
}

/** A table in a text may be wider than the page; it then scrolls by itself. */
function wrapTables(prose) {
    for (const table of prose.querySelectorAll('table')) {
        const frame = element('div', {
            'class': 'scroll-x',
            'tabindex': 0,
            'role': 'group',
            'aria-label': table.textContent.trim().slice(0, 40),
        });
        table.replaceWith(frame);
        frame.append(table);
    }
}

export const text = { type: 'text', view: textView };
