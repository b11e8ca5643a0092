// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton } from '../controls.js';
import { element, focusOn, freshId } from '../dom.js';
import { sayWith } from '../interface.js';

export const emptyingWords = {
    'empty-all': ['Empty all fields', 'Alle Felder leeren', 'Töm alla fält'],
    'empty-really': [
        'Empty all fields? What you have entered here will be gone.',
        'Alle Felder leeren? Was Sie hier eingetragen haben, geht verloren.',
        'Töm alla fält? Det du har skrivit här försvinner.',
    ],
    'empty-yes': ['Empty', 'Leeren', 'Töm'],
    'empty-no': ['Cancel', 'Abbrechen', 'Avbryt'],
};

const say = sayWith(emptyingWords);

/** A button that calls \p empty, once the reader has said yes to a question in its place. */
export function emptyingButton(empty) {
    const id = freshId('empty');
    const button = actionButton({ text: say('empty-all'), kind: 'quiet', press: () => ask(true) });
    const yes = () => {
        empty();
        ask(false);
    };
    const question = element(
        'div',
        { 'role': 'group', 'aria-labelledby': id, 'on': { keydown: ({ key }) => key === 'Escape' && ask(false) } },
        element('p', { id, text: say('empty-really') }),
        element(
            'div',
            { class: 'actions' },
            actionButton({ text: say('empty-yes'), press: yes }),
            actionButton({ text: say('empty-no'), kind: 'quiet', press: () => ask(false) }),
        ),
    );
    question.hidden = true;
    function ask(open) {
        button.hidden = open;
        question.hidden = !open;
        focusOn(open ? question : button);
    }
    return element('div', {}, button, question);
}
