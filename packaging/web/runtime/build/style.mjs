// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { transform } from 'esbuild';
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { withShortClasses } from './classes.mjs';
import { withShortCustoms } from './customs.mjs';
import { common, here } from './settings.mjs';

const entry = 'css/kogge.css';

/** The files that the style sheet imports; `"folder/*.css"` stands for all of a folder, in the order of their names. */
async function importedFiles() {
    const folder = join(here, dirname(entry));
    const files = [];
    for (const [, path] of (await readFile(join(here, entry), 'utf8')).matchAll(/^@import "(.*)";$/gm)) {
        const among = join(folder, dirname(path));
        const names = path.endsWith('/*.css')
            ? (await readdir(among)).filter((name) => name.endsWith('.css')).sort()
            : [path.slice(path.lastIndexOf('/') + 1)];
        files.push(...names.map((name) => join(among, name)));
    }
    return files;
}

/** The files of the style sheet: [{ path, css }]. */
export async function styleFiles() {
    return Promise.all((await importedFiles()).map(async (path) => ({ path, css: await readFile(path, 'utf8') })));
}

/** The classes that begin a rule of \p css. */
function classesIn(css) {
    return [...css.matchAll(/^ *\.([a-z][a-z-]*)/gm)].map(([, name]) => name);
}

/** The words in \p text that may be classes: what stands at `class:`, and words with a hyphen anywhere. */
function classWordsIn(text) {
    const quoted = [...text.matchAll(/class'?: ([^,}]*)/g)].flatMap(([, part]) => part.match(/['`][^'`]*['`]/g) || []);
    const hyphened = text.match(/(?<=['` ])[a-z]+(?:-[a-z]+)+(?=['` ])/g) || [];
    return [...hyphened, ...quoted.flatMap((part) => part.match(/[a-z-]+/g) || [])];
}

/**
 * The style sheet in pieces. A file of it that has a script of its name beside it is needed where that script is, and where
 * another gives an element one of its classes; all others are in every package. \p scripts: [{ file, text, needs }];
 * `custom` is the short name of a custom property, `classes` those of classes.
 */
export async function stylePieces(files, scripts, { custom, classes }) {
    const scriptOf = (path) => scripts.find(({ file }) => file === relative(here, path).replace(/\.css$/, '.js'));
    const styles = files.map(({ path, css }) => ({ css, script: scriptOf(path) }));
    const general = new Set(styles.filter(({ script }) => !script).flatMap(({ css }) => classesIn(css)));
    const words = new Map(scripts.map((script) => [script, classWordsIn(script.text)]));
    return Promise.all(
        styles.map(async ({ css, script }) => {
            const own = new Set(classesIn(css).filter((name) => !general.has(name)));
            const users = scripts.filter((user) => user === script || words.get(user).some((word) => own.has(word)));
            const isGeneral = !script || users.some(({ needs }) => needs.length === 0);
            const needs = isGeneral ? [] : [[...new Set(users.flatMap((user) => user.needs[0]))].sort()];
            const short = withShortClasses(withShortCustoms(css, custom), classes);
            const { code } = await transform(short, { ...common, loader: 'css', minify: true });
            return { needs, text: withShortTokens(code.trim()) };
        }),
    );
}

/** esbuild leaves the values of custom properties as they were written, and spaces around a sign that needs none. */
function withShortTokens(css) {
    const short = (value) => value.replace(/(?<=[:,]) /g, '').replace(/#(\w)\1(\w)\2(\w)\3$/, '#$1$2$3');
    return css.replace(/--\w+:[^;}]+/g, short).replace(/(?<=[\w)]) \* (?=[\w.(])/g, '*');
}
