// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../../dom.js';

/** Terms with their definitions. */
function glossaryView(block) {
    return element(
        'dl',
        { class: 'glossary' },
        block.term.map((term) =>
            element(
                'div',
                { class: 'glossary-entry', id: `term-${term.id}` },
                element('dt', { text: term.name }),
                element('dd', { text: term.definition }),
            ),
        ),
    );
}

export const glossary = { type: 'glossary', view: glossaryView };
