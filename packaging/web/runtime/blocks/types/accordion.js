// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, fill, freshId, richText } from '../../dom.js';
import { icon } from '../../icons.js';
import { addNotes } from '../notes.js';

/** Headings that open to what is behind them. On paper all are open. */
function accordionView(block, context) {
    return element(
        'div',
        { class: 'accordion' },
        block.part.map((part) => partView(part, context)),
    );
}

function partView(part, context) {
    const id = freshId('part');
    const body = element('div', { class: 'accordion-body prose', id, hidden: true }, richText(part.text));
    addNotes(body, context);
    const mark = element('span', { class: 'accordion-mark' });
    const button = element(
        'button',
        { 'type': 'button', 'class': 'accordion-head', 'aria-controls': id, 'on': { click: () => open(body.hidden) } },
        mark,
        element('span', { text: part.title }),
    );
    function open(opened) {
        body.hidden = !opened;
        button.setAttribute('aria-expanded', String(opened));
        fill(mark, icon(opened ? 'chevron-down' : 'chevron-right'));
    }
    open(false);
    return element('div', { class: 'accordion-part' }, element(`h${context.level}`, {}, button), body);
}

export const accordion = { type: 'accordion', view: accordionView };
