// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../dom.js';
import { icon } from '../icons.js';
import { say } from '../interface.js';

/** A, B … Z, then 1, 2 …: what stands before the answer at \p index. */
export function letterAt(index) {
    return index < 26 ? String.fromCharCode(65 + index) : String(index - 25);
}

/** A picture and a word: what became of one answer. */
export function verdictMark(tone, text = say(`verdict-${tone}`)) {
    const mark = element('span', { class: `status status-strong status-${tone === 'wrong' ? 'wrong' : 'right'}` });
    mark.append(
        icon(tone === 'wrong' ? 'status-wrong' : 'status-done'),
        element('span', { text }),
    );
    return mark;
}

/** True where the part of a response with this letter was right. */
export function isRight(verdicts, part) {
    return verdicts.some((verdict) => verdict.part === part && verdict.right);
}
