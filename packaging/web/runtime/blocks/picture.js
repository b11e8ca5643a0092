// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../dom.js';
import { icon } from '../icons.js';
import { sayWith } from '../interface.js';

/** What pictures say. */
export const words = {
    'picture-by': ['Picture: {name}', 'Bild: {name}', 'Bild: {name}'],
    'picture-missing': [
        'A picture is missing here. It shows: {text}',
        'Hier fehlt ein Bild. Es zeigt: {text}',
        'Här saknas en bild. Den visar: {text}',
    ],
};

const say = sayWith(words);

const sizes = new Map(); // Of pictures that have been seen, so that a page drawn again does not jump.

/** The address of a file of the module, as readers of this language get it. */
export function addressOf(media, { course }) {
    return `source/${course.media[media]?.file || media}`;
}

/** What the learner must know from the picture; nothing where it only decorates. */
export function alternativeOf({ media, alt, decorative }, { course }) {
    return decorative ? '' : alt || course.media[media]?.alt || '';
}

/** A picture. Where the file is missing, its text says what it showed. */
export function pictureView(picture, context) {
    const alternative = alternativeOf(picture, context);
    const image = element('img', { src: addressOf(picture.media, context), alt: alternative, decoding: 'async' });
    reserveSpace(image, picture.media);
    image.addEventListener('error', () => image.replaceWith(missing(alternative)));
    return image;
}

/** A picture with its caption and credit. */
export function figureView(picture, context) {
    const credit = creditOf(context.course.media[picture.media] || {});
    return element(
        'figure',
        { class: 'figure' },
        pictureView(picture, context),
        picture.caption && element('figcaption', { class: 'figure-caption', text: picture.caption }),
        credit && element('p', { class: 'figure-credit', text: credit }),
    );
}

export function reserveSpace(image, media) {
    const [width, height] = sizes.get(media) || [];
    if (width)
        Object.assign(image, { width, height });
    image.addEventListener('load', () => sizes.set(media, [image.naturalWidth, image.naturalHeight]));
}

export function creditOf({ credit, licence }) {
    return [credit && say('picture-by', { name: credit }), licence].filter(Boolean).join(' · ');
}

export function missing(alternative) {
    return element(
        'p',
        { class: 'notice-line' },
        icon('image'),
        element('span', { text: say('picture-missing', { text: alternative }) }),
    );
}
