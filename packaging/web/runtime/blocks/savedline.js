// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, fill } from '../dom.js';
import { clockText } from '../format.js';
import { icon } from '../icons.js';
import { interfaceLanguage, say } from '../interface.js';

/** A line that says, once something was kept, whether it is durable: { node, show(what Session.keep() returned) }. */
export function savedLine() {
    const node = element('p', { class: 'sheet-saved status' });
    const show = (kept) => {
        const time = clockText(new Date(), interfaceLanguage());
        const here = kept === 'there' ? say('saved-there', { time }) : say('saved-here', { time });
        fill(
            node,
            icon(kept ? 'check' : 'warning'),
            element('span', { text: kept ? here : say('not-saved-here') }),
        );
    };
    return { node, show };
}
