// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../dom.js';
import { languageName } from '../format.js';
import { icon } from '../icons.js';
import { interfaceLanguage, say } from '../interface.js';
import { questionView } from '../questions/question.js';
import { isNumbered, typeOf } from './registry.js';

/**
 * One block of a lesson as it is shown. Figures and dates are written, and read, as in the language that was chosen, also
 * where the block was not translated. \p context has course, session, lesson, language, `level` (the heading level of
 * what stands under the current part), and for questions `number` and `count`.
 */
export function blockView(block, context) {
    const foreign = block.language && block.language !== context.language;
    const content = element('div', { class: 'block-content', lang: foreign ? block.language : null });
    content.append(viewOf(block)(block, context));
    return element(
        'section',
        { 'class': `block block-${block.type}`, 'id': `block-${block.id}`, 'data-block': block.id },
        foreign && languageMark(block.language),
        content,
    );
}

function viewOf(block) {
    return isNumbered(block) ? questionView : (typeOf(block)?.view ?? unknownView);
}

/** What a block of a newer version leaves behind. */
function unknownView() {
    return element('div', { class: 'notice-line' }, icon('info'), element('span', { text: say('unknown-block') }));
}

function languageMark(tag) {
    const language = languageName(tag, interfaceLanguage());
    return element(
        'p',
        { class: 'language-mark' },
        icon('languages'),
        element('span', { text: say('other-language', { language }) }),
    );
}
