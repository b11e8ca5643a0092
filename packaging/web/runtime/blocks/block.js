// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../dom.js';
import { languageName } from '../format.js';
import { icon } from '../icons.js';
import { interfaceLanguage, say } from '../interface.js';
import { choiceView } from '../questions/choice.js';
import { categoriseView } from '../questions/categorise.js';
import { numericView } from '../questions/numeric.js';
import { questionView } from '../questions/question.js';
import { worksheetView } from '../worksheet/worksheet.js';
import { calloutView } from './callout.js';
import { factView } from './fact.js';
import { glossaryView } from './glossary.js';
import { imageView } from './image.js';
import { tableView } from './table.js';
import { textView } from './text.js';

const views = new Map(
    Object.entries({
        'text': textView,
        'image': imageView,
        'table': tableView,
        'callout': calloutView,
        'fact': factView,
        'glossary': glossaryView,
        'single-choice': (block, context) => questionView(block, context, choiceView),
        'multiple-choice': (block, context) => questionView(block, context, choiceView),
        'numeric': (block, context) => questionView(block, context, numericView),
        'categorise': (block, context) => questionView(block, context, categoriseView),
        'worksheet': worksheetView,
    }),
);

/**
 * One block of a lesson as it is shown. Figures and dates are written, and read, as in the language that was chosen, also
 * where the block was not translated. \p context has course, session, lesson, language, `level` (the heading level of
 * what stands under the current part), and for questions `number` and `count`.
 */
export function blockView(block, context) {
    const foreign = block.language && block.language !== context.language;
    const view = views.get(block.type) || unknownView;
    const content = element('div', { class: 'block-content', lang: foreign ? block.language : null });
    content.append(view(block, context));
    return element(
        'section',
        { 'class': `block block-${block.type}`, 'id': `block-${block.id}`, 'data-block': block.id },
        foreign && languageMark(block.language),
        content,
    );
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
