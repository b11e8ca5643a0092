// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton } from '../../controls.js';
import { element, fill, focusOn, richText } from '../../dom.js';
import { sayWith } from '../../interface.js';
import { addNotes } from '../notes.js';

const words = {
    'steps': ['Steps', 'Schritte', 'Steg'],
    'next-step': [
        'Next step ({number} of {count})',
        'Nächster Schritt ({number} von {count})',
        'Nästa steg ({number} av {count})',
    ],
};

const say = sayWith(words);

/** What comes after the other, with its numbers; one by one where the learner asks for each. Paper has them all. */
function stepsView(block, context) {
    const rows = block.step.map((step, index) => stepRow(step, index + 1, context));
    const more = element('div', { class: 'actions' });
    let shown = block['one-by-one'] ? 1 : rows.length;

    function show() {
        rows.forEach((row, index) => {
            row.hidden = index >= shown;
        });
        fill(more, shown < rows.length && nextButton());
    }
    function nextButton() {
        const text = say('next-step', { number: shown + 1, count: rows.length });
        return actionButton({ text, symbol: 'arrow-down', press: next });
    }
    function next() {
        shown += 1;
        show();
        focusOn(rows[shown - 1]);
    }
    show();
    return element(
        'div',
        {},
        element('ol', { 'class': 'steps', 'role': 'list', 'aria-label': say('steps') }, rows),
        more,
    );
}

function stepRow(step, number, context) {
    const prose = element('div', { class: 'prose' }, richText(step.text));
    addNotes(prose, context);
    return element(
        'li',
        { class: 'step' },
        element('div', { class: 'step-mark' }, element('span', { class: 'step-number', text: String(number) })),
        element('div', { class: 'step-words' }, step.title && element('p', { class: 'step-title', text: step.title }), prose),
    );
}

export const steps = { type: 'steps', words, view: stepsView };
