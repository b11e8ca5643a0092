// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { build } from 'esbuild';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { minify } from 'terser';
import { languages } from '../strings.js';
import { common, here } from './settings.mjs';
import { classEdits } from './classes.mjs';
import { customEdits } from './customs.mjs';
import { keyEdits, numberedKeys } from './keys.mjs';
import { methodNames, ownProperties } from './methods.mjs';
import { edited, parsed } from './walk.mjs';
import { numbered, tablesIn, withoutForms, wordsPieces } from './words.mjs';

// esbuild makes one script of all files, in one scope, which is then cut where the next file begins. What a piece needs is
// seen from what imports what: a file that main.js reaches is in each package, any other where one of those is that reach it.

/** Files that list what a package may lack: `export const <list> = [<name>, …]`. In the build the list begins empty. */
const lists = [
    { file: 'blocks/catalogue.js', list: 'blockTypes', feature: ({ type }) => `type:${type}` },
    { file: 'covers/catalogue.js', list: 'covers', feature: ({ topic }) => `topic:${topic}` },
    { file: 'editions.js', list: 'editions', feature: ({ profile }) => `profile:${profile}` },
];

/** Files of sentences that are asked for from everywhere, but only in such packages. */
const saidOnlyWith = new Map([['lmssentences.js', [['profile:scorm12', 'profile:scorm2004']]]]);

/** The files that \p list names, each as a script that adds what it has to the list: [{ name, features, text }]. */
async function membersOf({ file, list, feature }) {
    const all = (await import(new URL(`../${file}`, import.meta.url)))[list];
    const members = (await readFile(join(here, file), 'utf8')).matchAll(/^import \{ (.*) \} from '(.*)';$/gm);
    return Promise.all(
        [...members].map(async ([line, names, path]) => {
            const source = new URL(path, new URL(`../${file}`, import.meta.url));
            const exported = await import(source);
            const values = names.split(', ').map((name) => exported[name]);
            if (!values.every((value) => all.includes(value)))
                throw new Error(`${file} imports ${names} and does not list it`);
            const from = `./${relative(here, fileOf(source))}`;
            const text = `import { ${names} } from '${from}';\nimport { ${list} } from './${file}';\n${list}.push(${names});`;
            return { name: `member:${from.slice(2)}`, features: values.map(feature), text };
        }),
    );
}

const minifying = { ecma: 2020 };
// A function put in the place of its call makes the script longer, compressed. "unsafe" is `""+x` for String(x), and the like.
const shrinking = { passes: 3, sequences: false, join_vars: false, inline: 0, unsafe: true };
const compressing = { unsafe_arrows: true, unsafe_methods: true }; // No function here is called with `new`, classes are.

const fileOf = (url) => decodeURIComponent(url.pathname);

/** The sources: [{ file, text, program, tables }]. */
export async function sourceFiles() {
    const names = (await readdir(here, { recursive: true })).filter((name) => name.endsWith('.js')).sort();
    return Promise.all(
        names.map(async (file) => {
            const text = await readFile(join(here, file), 'utf8');
            const program = parsed(text);
            return { file, text, program, tables: tablesIn(text, program, languages) };
        }),
    );
}

/**
 * The run-time of \p files in pieces, what it says in pieces, and each file of it with its needs:
 * { pieces: [{ needs, text }], words: [{ needs, text }], scripts: [{ file, text, needs }] }.
 */
export async function scriptPieces(files, { custom, classes }) {
    const members = (await Promise.all(lists.map(membersOf))).flat();
    const numberOf = numberedKeys(files);
    const made = new Map(members.map(({ name, text }) => [name, text]));
    const keyTables = files
        .flatMap(({ file, tables }) => tables.map((table) => ({ file, ...numbered(table, numberOf) })))
        .map((table, id) => ({ ...table, id }));
    const roots = members.map(({ name }) => name);
    made.set('build:entry', ['./main.js', ...roots].map((name) => `import '${name}';\n`).join(''));

    const changed = new Map([
        ...files.map(({ file, text, program, tables }) => {
            const edits = withoutForms(
                keyTables.filter((table) => table.file === file),
                file,
            );
            edits.push(...keyEdits(program, tables, numberOf), ...customEdits(program, custom), ...classEdits(program, classes));
            return [file, edited(text, edits)];
        }),
        ...lists.map(({ file, list }) => [file, `export const ${list} = [];`]),
    ]);
    const sources = {
        name: 'sources',
        setup({ onResolve, onLoad }) {
            onResolve({ filter: /^[a-z]+:/ }, ({ path }) => ({ path, namespace: 'made' }));
            onLoad({ filter: /.*/, namespace: 'made' }, ({ path }) => ({ contents: made.get(path), resolveDir: here }));
            onLoad({ filter: /\.js$/ }, ({ path }) => ({ contents: changed.get(relative(here, path)) }));
        },
    };
    const { outputFiles, metafile } = await build({
        ...common,
        absWorkingDir: here,
        entryPoints: ['build:entry'],
        plugins: [sources],
        bundle: true,
        format: 'iife',
        write: false,
        metafile: true,
    });
    const needs = needsIn(metafile, members);
    const methods = await shortenedMethods(files);
    const scripts = files.map(({ file, text }) => ({ file, text, needs: needs.get(file) })).filter((script) => script.needs);
    const said = keyTables.map(({ id, file, forms }) => ({ id, forms, needs: saidOnlyWith.get(file) ?? needs.get(file) }));
    return { pieces: await cut(outputFiles[0].text, needs, methods), words: wordsPieces(said, languages), scripts };
}

/** The words that those write who name what is in the data of a module: coursejson.cpp, and the fields of a course. */
async function namesInCourses() {
    const folder = join(here, '..', '..', 'course');
    const fields = (await readdir(folder)).filter((name) => name.endsWith('fields.h'));
    const files = [join(here, '..', 'coursejson.cpp'), ...fields.map((name) => join(folder, name))];
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
    return [...texts.join('\n').matchAll(/"(\w+)"/g)].map(([, name]) => name);
}

/** The methods of \p files that have short names in a package: none that the data of a module have. */
export async function shortenedMethods(files) {
    return methodNames(
        files.map(({ program }) => program),
        await namesInCourses(),
        ownProperties,
    );
}

/** What each file of the bundle needs, by its name. */
function needsIn({ inputs }, members) {
    const reachedFrom = (start) => {
        const reached = new Set([start]);
        for (const name of reached)
            inputs[name].imports.forEach(({ path }) => reached.add(path));
        return reached;
    };
    const always = reachedFrom('main.js');
    always.add('made:build:entry');
    const needs = new Map([...always].map((name) => [name, []]));
    for (const { name, features } of members) {
        for (const reached of reachedFrom(`made:${name}`)) {
            if (!always.has(reached))
                needs.set(reached, [[...(needs.get(reached)?.[0] || []), ...features]]);
        }
    }
    return needs;
}

/** The bundle \p text in pieces. esbuild writes the name of a file before it; a call in that place outlives minifying. */
async function cut(text, needs, methods) {
    const names = [];
    const body = text
        .slice(text.indexOf('{') + 1, text.lastIndexOf('}'))
        .replace(/^ {2}\/\/ (\S+)\n/gm, (line, name) => `CUT(${names.push(name) - 1});\n`);
    const { code } = await minify(body, {
        ...minifying,
        compress: { ...compressing, ...shrinking },
        module: true,
        mangle: { properties: { regex: methods } },
        output: { beautify: true },
    });
    const [, ...rest] = code.split(/^CUT\((\d+)\);$/m);
    const pieces = [];
    for (let index = 0; index < rest.length; index += 2) {
        const name = names[rest[index]];
        if (!needs.has(name))
            throw new Error(`Nothing says what ${name} needs`);
        pieces.push({ needs: needs.get(name), code: rest[index + 1] });
    }
    const texts = [];
    for (const piece of joined(pieces))
        texts.push({ needs: piece.needs, text: await shortened(piece.code) });
    return [{ needs: [], text: '"use strict";(()=>{' }, ...texts, { needs: [], text: '})();\n' }];
}

/** \p pieces with neighbours that need the same as one. */
function joined(pieces) {
    const result = [];
    for (const piece of pieces) {
        const last = result.at(-1);
        if (last && JSON.stringify(last.needs) === JSON.stringify(piece.needs))
            last.code += piece.code;
        else
            result.push({ ...piece });
    }
    return result.filter(({ code }) => code.trim());
}

async function shortened(code) {
    const { code: text } = await minify(code, { ...minifying, compress: compressing, mangle: false });
    return /[;}]$/.test(text) ? text : `${text};`;
}
