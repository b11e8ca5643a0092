// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, freshId, richText } from '../../dom.js';
import { icon } from '../../icons.js';
import { sayWith } from '../../interface.js';
import { addNotes } from '../notes.js';

const words = {
    'callout-note': ['Note', 'Hinweis', 'Obs'],
    'callout-tip': ['Tip', 'Tipp', 'Tips'],
    'callout-warning': ['Take care', 'Achtung', 'Se upp'],
    'callout-example': ['Example', 'Beispiel', 'Exempel'],
};

const say = sayWith(words);
const icons = { note: 'info', tip: 'hint', warning: 'warning', example: 'book-open' };

/** A note, tip, warning or example: a rule at the side, an icon and a word. */
function calloutView(block, context) {
    const id = freshId('callout');
    const prose = element('div', { class: 'prose' }, richText(block.text));
    addNotes(prose, context);
    return element(
        'div',
        { 'class': `callout callout-${block.kind}`, 'role': 'group', 'aria-labelledby': id },
        element(
            'p',
            { class: 'callout-word', id },
            icon(icons[block.kind] || 'info'),
            element('span', { text: say(`callout-${block.kind}`) }),
        ),
        prose,
    );
}

export const callout = { type: 'callout', words, view: calloutView };
