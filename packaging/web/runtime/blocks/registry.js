// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { blockTypes } from './catalogue.js';

/** The type of \p block; undefined for one that only a newer version knows. */
export function typeOf(block) {
    return blockTypes.find(({ type }) => type === block.type);
}

/** What makes \p block a question; undefined where it is none. */
export function questionOf(block) {
    return typeOf(block)?.question;
}

/** True for questions in the frame of all questions; they are numbered through a lesson. */
export function isNumbered(block) {
    const type = typeOf(block);
    return Boolean(type?.question) && !type.view;
}
