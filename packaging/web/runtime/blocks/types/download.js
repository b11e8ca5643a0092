// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../../dom.js';
import { sizeText } from '../../format.js';
import { icon } from '../../icons.js';
import { sayWith } from '../../interface.js';
import { addressOf } from '../picture.js';

const words = { 'kind-and-size': ['{kind}, {size}', '{kind}, {size}', '{kind}, {size}'] };

const say = sayWith(words);

/** A file to take away, with its kind and size. */
function downloadView(block, context) {
    const { bytes } = context.course.media[block.media] || {};
    const name = block.media.split('/').pop();
    const kind = name.split('.').pop().toUpperCase();
    const about = bytes === undefined ? kind : say('kind-and-size', { kind, size: sizeText(bytes, context.language) });
    return element(
        'div',
        { class: 'download' },
        element(
            'p',
            { class: 'download-line' },
            element(
                'a',
                { class: 'button button-plain', href: addressOf(block.media, context), download: name },
                icon('download'),
                element('span', { text: block.label }),
            ),
            ' ',
            element('span', { class: 'quiet', text: about }),
        ),
        block.description && element('p', { class: 'download-description', text: block.description }),
    );
}

export const download = { type: 'download', words, view: downloadView };
