// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../../dom.js';
import { icon } from '../../icons.js';
import { sayWith } from '../../interface.js';

const words = {
    'picture-by': ['Picture: {name}', 'Bild: {name}'],
    'picture-missing': ['A picture is missing here. It shows: {text}', 'Hier fehlt ein Bild. Es zeigt: {text}'],
};

const say = sayWith(words);

const sizes = new Map(); // Of pictures that have been seen, so that a page drawn again does not jump.

/** A picture with its caption and credit. Where the file is missing, its text says what it showed. */
function imageView(block, { course }) {
    const file = course.media[block.media] || {};
    const alternative = block.alt || file.alt || '';
    const image = element('img', { src: `source/${block.media}`, alt: alternative, decoding: 'async' });
    const figure = element('figure', { class: 'figure' }, image);
    if (block.caption)
        figure.append(element('figcaption', { class: 'figure-caption', text: block.caption }));
    const credit = creditOf(file);
    if (credit)
        figure.append(element('p', { class: 'figure-credit', text: credit }));
    reserveSpace(image, block.media);
    image.addEventListener('error', () => image.replaceWith(missing(alternative)));
    return figure;
}

/** Keeps the room of \p image while it loads, once its size is known. */
export function reserveSpace(image, media) {
    const [width, height] = sizes.get(media) || [];
    if (width)
        Object.assign(image, { width, height });
    image.addEventListener('load', () => sizes.set(media, [image.naturalWidth, image.naturalHeight]));
}

/** Whose picture it is, and under which licence. */
export function creditOf({ credit, licence }) {
    return [credit && say('picture-by', { name: credit }), licence].filter(Boolean).join(' · ');
}

/** What stands for a picture that cannot be shown. */
export function missing(alternative) {
    return element(
        'p',
        { class: 'notice-line' },
        icon('image'),
        element('span', { text: say('picture-missing', { text: alternative }) }),
    );
}

export const image = { type: 'image', words, view: imageView };
