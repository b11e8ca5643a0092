// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../dom.js';
import { icon } from '../icons.js';

/** What kind of block this is, above it: a picture and a word. */
export function tag(symbol, text) {
    return element('p', { class: 'block-tag status' }, icon(symbol), element('span', { text }));
}
