// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { iconButton } from '../../controls.js';
import { element, fill, freshId, spoken } from '../../dom.js';
import { sayWith } from '../../interface.js';
import { alternativeOf, figureView } from '../picture.js';

const words = {
    'pictures': ['Pictures', 'Bilder', 'Bilder'],
    'previous-picture': ['Previous picture', 'Voriges Bild', 'Föregående bild'],
    'next-picture': ['Next picture', 'Nächstes Bild', 'Nästa bild'],
    'picture-of': ['{number} of {count}', '{number} von {count}', '{number} av {count}'],
};

const say = sayWith(words);

/** Pictures to leaf through, one at a time; the keys Left and Right turn, too. On paper they stand below each other. */
function galleryView(block, context) {
    const id = freshId('gallery');
    const count = block.picture.length;
    const figures = block.picture.map((picture) => figureView(picture, context));
    const place = element('p', { class: 'gallery-place', role: 'status' });
    const before = iconButton({ text: say('previous-picture'), symbol: 'arrow-left', press: () => turn(-1) });
    const after = iconButton({ text: say('next-picture'), symbol: 'arrow-right', press: () => turn(1) });
    let current = 0;

    function turn(by) {
        const wanted = Math.max(0, Math.min(count - 1, current + by));
        if (wanted === current)
            return;
        current = wanted;
        show();
    }
    function show() {
        figures.forEach((figure, index) => figure.classList.toggle('gallery-hidden', index !== current));
        before.setAttribute('aria-disabled', String(current === 0));
        after.setAttribute('aria-disabled', String(current === count - 1));
        fill(
            place,
            say('picture-of', { number: current + 1, count }),
            alternativeOf(block.picture[current], context) &&
                spoken(`: ${alternativeOf(block.picture[current], context)}`),
        );
    }
    if (count > 0)
        show();
    return element(
        'div',
        {
            'class': 'gallery',
            'role': 'group',
            'aria-labelledby': block.title ? id : null,
            'aria-label': block.title ? null : say('pictures'),
            'on': { keydown: (event) => turnByKey(event, turn) },
        },
        block.title && element('p', { class: 'table-caption', id, text: block.title }),
        element('div', { class: 'gallery-pictures' }, figures),
        count > 1 && element('div', { class: 'gallery-turn' }, before, place, after),
    );
}

function turnByKey(event, turn) {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey)
        return;
    event.preventDefault();
    turn(by);
}

export const gallery = { type: 'gallery', words, view: galleryView };
