// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, freshId, richText } from '../../dom.js';
import { sayWith } from '../../interface.js';
import { addNotes } from '../notes.js';
import { tag } from '../tag.js';

const words = { 'to-talk-about': ['To talk about', 'Zum Besprechen', 'Att prata om'] };

const say = sayWith(words);

/** Something to talk about with others. */
function discussionView(block, context) {
    const head = tag('comment', say('to-talk-about'));
    head.id = freshId('discussion');
    const prose = element('div', { class: 'prose' }, richText(block.prompt));
    addNotes(prose, context);
    return element('div', { 'class': 'discussion', 'role': 'group', 'aria-labelledby': head.id }, head, prose);
}

export const discussion = { type: 'discussion', words, view: discussionView };
