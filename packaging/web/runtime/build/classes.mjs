// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { walk } from './walk.mjs';

// Classes have names for those who read the sources; in a package they are short. So each must be seen where a script names
// it: `class: 'bar'`, classList.add('bar'), querySelector('.bar'). One that is put together, as `button-${kind}`, belongs to
// the family "button-", of which only the beginning is shortened.

const inSelectors = /(?<=\.)[a-z][a-z-]*/g;
const inLists = /[a-z][a-z-]*/g;

/** Classes in the HTML that packaging/markup makes. */
export const ofMarkup = ['end', 'lesson', 'term'];

/**
 * The short names of classes: { long: short }, where a long one that ends in "-" is a family; the most frequent are the
 * shortest. \p sheets are texts, \p programs scripts.
 */
export function shortClasses(sheets, programs) {
    const texts = programs.flatMap(classTexts);
    const families = new Set(texts.flatMap(({ text, isOpen }) => (isOpen && text.match(/[a-z-]+-$/)) || []));
    const familyOf = (name) => [...families].filter((family) => name.startsWith(family)).sort((a, b) => b.length - a.length)[0];
    const counts = new Map([...families].map((family) => [family, 1]));
    const named = texts.flatMap(({ text, isSelector }) => text.match(isSelector ? inSelectors : inLists) || []);
    for (const name of [...sheets.join('\n').matchAll(inSelectors)].map(([found]) => found).concat(named)) {
        if (!ofMarkup.includes(name))
            counts.set(familyOf(name) ?? name, (counts.get(familyOf(name) ?? name) || 0) + 1);
    }
    const byCount = [...counts].sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1));
    return Object.fromEntries(byCount.map(([name], index) => [name, nth(index) + (families.has(name) ? '-' : '')]));
}

/** The name in a package of the class \p name. */
export function shortClass(name, short) {
    if (short[name])
        return short[name];
    const families = Object.keys(short).filter((family) => family.endsWith('-') && name.startsWith(family));
    const [family] = families.sort((a, b) => b.length - a.length);
    return family ? short[family] + name.slice(family.length) : name;
}

/** \p text, a style sheet or a selector, with the short names. */
export function withShortClasses(text, short) {
    return text.replace(inSelectors, (name) => shortClass(name, short));
}

/** The edits of a script that name classes by their short names. */
export function classEdits(program, short) {
    return classTexts(program).map(({ node, text, isSelector }) => {
        const by = isSelector
            ? withShortClasses(text, short)
            : text.replace(inLists, (name) => shortClass(name, short));
        return { start: node.start, end: node.end, text: node.type === 'Literal' ? `'${by}'` : by };
    });
}

/** a, b, …, z, aa, ab, … */
function nth(index) {
    return (index < 26 ? '' : nth(Math.floor(index / 26) - 1)) + 'abcdefghijklmnopqrstuvwxyz'[index % 26];
}

/** The texts of \p program that name classes: [{ node, text, isSelector, isOpen }], the last where a value goes on. */
function classTexts(program) {
    const texts = [];
    walk(program, (node) => {
        if (node.type === 'Property' && /^class(Name)?$/.test(node.key.name ?? node.key.value))
            texts.push(...textsIn(node.value));
        else if (node.type === 'AssignmentExpression' && node.left.property?.name === 'className')
            texts.push(...textsIn(node.right));
        else if (node.type === 'CallExpression' && node.callee.object?.property?.name === 'classList')
            texts.push(...textsIn(node.arguments[0]));
        else if (node.type === 'CallExpression' && /^(querySelector(All)?|closest|matches)$/.test(node.callee.property?.name))
            texts.push(...selectorsIn(node.arguments[0]));
    });
    return texts.filter(({ text }) => text);
}

/** The texts of what \p node may be. */
function textsIn(node) {
    switch (node.type) {
        case 'Literal':
            return [{ node, text: typeof node.value === 'string' ? node.value : '' }];
        case 'TemplateLiteral':
            return partsOf(node);
        case 'ConditionalExpression':
            return [node.consequent, node.alternate].flatMap(textsIn);
        case 'LogicalExpression':
            return textsIn(node.right);
        case 'ArrayExpression':
            return node.elements.flatMap(textsIn);
        case 'CallExpression': // [...].filter(Boolean).join(' '), `…`.trim()
            if (/^(filter|join|trim)$/.test(node.callee.property?.name))
                return textsIn(node.callee.object);
            break;
        case 'AssignmentPattern':
            return textsIn(node.right);
        case 'Identifier':
            if (node.name === 'className') // Whoever gives it has named it.
                return [];
    }
    throw new Error(`A class cannot be seen: ${node.type} ${node.name ?? ''}`);
}

/** Of a template: a value after "-" goes on with a name, any other is a class of its own. */
function partsOf({ quasis, expressions }) {
    const texts = quasis.map((node, index) => ({ node, text: node.value.cooked, isOpen: index < expressions.length }));
    const torn = texts.find(({ text, isOpen }) => isOpen && /[a-z]$/.test(text));
    if (torn)
        throw new Error(`A class is put together within a word: ${torn.text}`);
    return [...texts, ...expressions.filter((value, index) => !texts[index].text.endsWith('-')).flatMap(textsIn)];
}

function selectorsIn(node) {
    const parts = node.type === 'TemplateLiteral' ? node.quasis : [node];
    return parts
        .map((part) => ({ node: part, text: part.type === 'TemplateElement' ? part.value.cooked : part.value, isSelector: true }))
        .filter(({ text }) => typeof text === 'string' && /(?<=\.)[a-z]/.test(text));
}
