// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, freshId, richText } from '../../dom.js';
import { sayWith } from '../../interface.js';
import { isObject } from '../../json.js';
import { addNotes } from '../notes.js';
import { savedLine } from '../savedline.js';
import { tag } from '../tag.js';

const words = {
    'for-yourself': ['For yourself', 'Für Sie selbst', 'För dig själv'],
    'your-thoughts': ['Your thoughts', 'Ihre Gedanken', 'Dina tankar'],
    'only-you': ['Only you can read this.', 'Nur Sie können das lesen.', 'Bara du kan läsa det här.'],
};

const say = sayWith(words);
const longest = 20000;

/** Something to think about, with room to write. It stays in the browser, unless an LMS has room for it. */
function reflectionView(block, context) {
    const prose = element('div', { class: 'reflection-prompt prose' }, richText(block.prompt));
    addNotes(prose, context);
    return element(
        'div',
        { class: 'reflection' },
        tag('pencil', say('for-yourself')),
        prose,
        thoughts(block, context.session),
    );
}

function thoughts(block, session) {
    const id = freshId('thoughts');
    const saved = savedLine();
    const onPaper = element('p', { 'class': 'written', 'aria-hidden': 'true' });
    const input = element('textarea', {
        id,
        'class': 'field-input written-input',
        'rows': 4,
        'maxlength': longest,
        'aria-describedby': `${id}-help`,
        'on': {
            input: () => {
                onPaper.textContent = input.value;
                saved.show(session.keep(block, { text: input.value }, false));
            },
        },
    });
    input.value = session.keptOf(block) || '';
    onPaper.textContent = input.value;
    const here = [say('only-you'), session.staysHere && say('stays-here')].filter(Boolean).join(' ');
    const help = session.lmsKeepsAll ? say('kept-there') : here;
    return element(
        'div',
        { class: 'field' },
        element('label', { class: 'field-label', for: id, text: say('your-thoughts') }),
        input,
        onPaper,
        element('p', { class: 'field-message', id: `${id}-help`, text: help }),
        saved.node,
    );
}

function keptFrom(json) {
    return isObject(json) && typeof json.text === 'string' ? json.text : null;
}

export const reflection = { type: 'reflection', words, view: reflectionView, work: () => 'texts', keptFrom };
