// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, richText } from '../../dom.js';
import { icon } from '../../icons.js';
import { sayWith } from '../../interface.js';
import { addNotes } from '../notes.js';
import { pictureView } from '../picture.js';

const words = {
    'words-of': ['In the words of {name}', 'In den Worten von {name}', '{name} berättar'],
    'name-and-role': ['{name}, {role}', '{name}, {role}', '{name}, {role}'],
};

const say = sayWith(words);

/** Somebody's own words, with a name and, where there is one, a face. */
function voiceView(block, context) {
    const { name, role } = block;
    const prose = element('blockquote', { class: 'voice-text prose' }, richText(block.text));
    addNotes(prose, context);
    return element(
        'figure',
        { 'class': block.media ? 'voice voice-pictured' : 'voice', 'aria-label': say('words-of', { name }) },
        block.media
            ? element('div', { class: 'voice-portrait' }, pictureView(block, context))
            : element('div', { class: 'voice-sign' }, icon('quote')),
        element(
            'div',
            { class: 'voice-words' },
            prose,
            element('figcaption', { class: 'voice-name', text: role ? say('name-and-role', { name, role }) : name }),
        ),
    );
}

export const voice = { type: 'voice', words, view: voiceView };
