// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { parse } from 'acorn';

export function parsed(text) {
    return parse(text, { ecmaVersion: 'latest', sourceType: 'module' });
}

/** Calls \p visit(node, parents) for \p node and all below it; the parents begin with the nearest. */
export function walk(node, visit, parents = []) {
    visit(node, parents);
    const above = [node, ...parents];
    for (const value of Object.values(node)) {
        for (const child of Array.isArray(value) ? value : [value]) {
            if (typeof child?.type === 'string')
                walk(child, visit, above);
        }
    }
}

/** \p text with \p edits, { start, end, text } that do not overlap. */
export function edited(text, edits) {
    const fromTheEnd = [...edits].sort((a, b) => b.start - a.start);
    return fromTheEnd.reduce((result, { start, end, text: by }) => result.slice(0, start) + by + result.slice(end), text);
}
