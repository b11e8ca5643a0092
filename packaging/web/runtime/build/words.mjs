// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a file says stands there in all languages, as `const words = { key: [English, German, Swedish] }`. In a package such a
// table has only keys, and the script of each language what they say in it; see wordtables.js.

const names = /^(\w*[wW]ords|\w*[sS]entences)$/;

/** The tables in the script \p text, which \p program is: [{ start, end, spreads, keys, forms }], the last by language. */
export function tablesIn(text, program, languages) {
    return program.body
        .map((node) => node.declaration || node)
        .filter(({ type }) => type === 'VariableDeclaration')
        .flatMap(({ declarations }) => declarations)
        .filter(({ id, init }) => names.test(id.name) && isTable(init, languages.length))
        .map(({ init: { start, end, properties } }) => {
            const rows = properties.filter(({ type }) => type === 'Property');
            const source = (node) => text.slice(node.start, node.end);
            return {
                start,
                end,
                spreads: properties.filter(({ type }) => type === 'SpreadElement').map(source),
                keys: rows.map(({ key }) => key.value ?? key.name),
                forms: languages.map((_, index) => rows.map(({ value }) => formsOf(value.elements[index]))),
            };
        });
}

function isTable(node, count) {
    const isRow = ({ type, value }) =>
        type === 'SpreadElement' || (value.type === 'ArrayExpression' && value.elements.length === count);
    return node?.type === 'ObjectExpression' && node.properties.length > 0 && node.properties.every(isRow);
}

/** The forms of a sentence in one text: by itself, or "one|other" where a number chooses. */
function formsOf(node) {
    const forms = node.type === 'ObjectExpression' ? node.properties.map(({ value }) => value.value) : [node.value];
    const kinds = node.type === 'ObjectExpression' ? node.properties.map(({ key }) => key.name).join() : 'one,other';
    if (kinds !== 'one,other' || !forms.every((form) => typeof form === 'string' && /^[^|\n]+$/.test(form)))
        throw new Error(`A sentence is no text, nor one and other: ${JSON.stringify(forms)}`);
    return forms.join('|');
}

/** The edits that make keys of \p tables of the script \p file, [{ id, first, count, keys, … }]. */
export function withoutForms(tables, file) {
    const up = '../'.repeat(file.split('/').length - 1) || './';
    const line = tables.length > 0 ? `import { keyed } from '${up}wordtables.js';\n` : '';
    return [
        { start: 0, end: 0, text: line },
        ...tables.map((table) => ({ start: table.start, end: table.end, text: tableOf(table) })),
    ];
}

function tableOf(table) {
    return table.spreads.length > 0 ? `{ ${table.spreads.join(', ')}, ...${keysCall(table)} }` : keysCall(table);
}

/** The call that makes a table, which has only keys. */
export function keysCall({ id, first, count, keys }) {
    return `keyed(${id}, ${first}, ${count}, '${keys.join(' ')}')`;
}

/**
 * \p table with its sentences in the order of wordtables.js: those whose key is a number, as `numberOf(key)` says, and then the
 * others: `first` is the first number, `count` how many there are, `keys` are the others. Throws where the numbers do not follow
 * one another: a key that two tables have.
 */
export function numbered(table, numberOf) {
    const numbers = table.keys.map(numberOf);
    const rows = [...numbers.keys()].sort((a, b) => (numbers[a] ?? Infinity) - (numbers[b] ?? Infinity) || a - b);
    const count = numbers.filter((number) => number !== undefined).length;
    const first = numbers[rows[0]] ?? 0;
    const gap = rows.slice(0, count).find((row, index) => numbers[row] !== first + index);
    if (gap !== undefined)
        throw new Error(`The key ${table.keys[gap]} does not follow the others of its table; another table may have it, too`);
    return {
        ...table,
        first,
        count,
        keys: rows.slice(count).map((row) => table.keys[row]),
        forms: table.forms.map((forms) => rows.map((row) => forms[row])),
    };
}

/** The script that fills \p tables, [{ id, needs, forms }], in the language of the package, in pieces. */
export function wordsPieces(tables, languages) {
    const pieces = languages.flatMap((tag, language) => {
        const spoken = [`language:${tag}`];
        const texts = tables.map(({ id, needs, forms }) => ({
            needs: [...needs, spoken],
            text: `${id}:${JSON.stringify(forms[language].join('\n'))},`,
        }));
        return [{ needs: [spoken], text: `Kogge.words(${language},{` }, ...texts];
    });
    return [...pieces, { needs: [], text: '});\n' }];
}
