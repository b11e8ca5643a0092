// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, fill } from '../dom.js';
import { clockText } from '../format.js';
import { icon } from '../icons.js';
import { interfaceLanguage, say } from '../interface.js';

/** A line that says, once something was kept, whether it is durable: { node, show(kept) }. */
export function savedLine() {
    const node = element('p', { class: 'sheet-saved status' });
    const show = (kept) => {
        const time = clockText(new Date(), interfaceLanguage());
        fill(
            node,
            icon(kept ? 'check' : 'warning'),
            element('span', { text: kept ? say('saved-here', { time }) : say('not-saved-here') }),
        );
    };
    return { node, show };
}
