// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { walk } from './walk.mjs';

// The keys of sentences are words, for those who read the sources; in a package a number does. A key gets one only where each
// place that has its text is seen to ask for the sentence: say('key') or say(is ? 'key' : 'other').

const asking = /^(say|sayToAll|canSay)$/;

/**
 * What replaces a key: (key) => its number, or undefined; those of a table follow one another. \p files:
 * [{ program, tables }].
 */
export function numberedKeys(files) {
    const keys = new Set(files.flatMap(({ tables }) => tables.flatMap((table) => table.keys)));
    const asked = new Set();
    const used = new Set(); // Otherwise.
    const patterns = [];
    for (const { program, tables } of files) {
        const inTable = ({ start, end }) => tables.some((table) => table.start <= start && end <= table.end);
        walk(program, (node, parents) => {
            if (inTable(node))
                return;
            if (node.type === 'TemplateLiteral')
                patterns.push(...patternsOf(node));
            else if (node.type === 'Literal' && typeof node.value === 'string')
                (isAsked(node, parents) ? asked : used).add(node.value);
            else if (node.type === 'Property' && !node.computed && node.key.type === 'Identifier')
                used.add(node.key.name);
        });
    }
    const hidden = [...keys].filter(
        (key) => asked.has(key) && !used.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    const numbers = new Map(hidden.map((key, number) => [key, number]));
    return (key) => numbers.get(key);
}

/** The edits of a script that call its keys by their numbers. */
export function keyEdits(program, tables, numberOf) {
    const edits = [];
    const inTable = ({ start, end }) => tables.some((table) => table.start <= start && end <= table.end);
    walk(program, (node, parents) => {
        if (node.type === 'Literal' && isAsked(node, parents) && !inTable(node) && numberOf(node.value) !== undefined)
            edits.push({ start: node.start, end: node.end, text: String(numberOf(node.value)) });
    });
    return edits;
}

function isAsked(node, [parent, ...above]) {
    if (parent.type === 'ConditionalExpression' && parent.test !== node)
        return isAsked(parent, above);
    return parent.type === 'CallExpression' && parent.arguments[0] === node && asking.test(parent.callee.name);
}

/** What the text of a template may be, if it has words that a key could begin or end with; no key is made of values alone. */
function patternsOf({ quasis }) {
    const texts = quasis.map(({ value }) => value.cooked);
    if (!texts.some((text) => /[a-z]/.test(text)))
        return [];
    const escaped = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return [new RegExp(`^${escaped.join('.*')}$`, 's')];
}
