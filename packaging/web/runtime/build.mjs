// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node build.mjs <folder>: writes parts.json into a folder, and classes.json, which has the name of each class in packages. The same sources give the same bytes.
//
// A package gets of the script and of the style sheet what its module uses. parts.json has both in pieces, in their order:
// { script: [{ needs, text }], style: [{ needs, text }], words: [{ needs, text }] }. A piece belongs to a package that has, of
// each list in `needs`, at least one: "type:…", a type of block; "topic:…", of the cover; "profile:…", the edition of SCORM.
// The texts of those pieces one after the other are kogge.js and kogge.css; rendition.cpp puts them together. Those of words,
// where one language is in question, "language:…", are what the page says in it, and begin course-<language>.js.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shortClasses } from './build/classes.mjs';
import { shortCustoms } from './build/customs.mjs';
import { scriptPieces, sourceFiles } from './build/script.mjs';
import { styleFiles, stylePieces } from './build/style.mjs';

/** The runtime in pieces: { script, style, words }, and the names that its classes have there: { classes }. */
export async function buildParts() {
    const [styles, sources] = await Promise.all([styleFiles(), sourceFiles()]);
    const sheets = styles.map(({ css }) => css);
    const short = {
        custom: shortCustoms(sheets),
        classes: shortClasses(
            sheets,
            sources.map(({ program }) => program),
        ),
    };
    const { pieces, words, scripts } = await scriptPieces(sources, short);
    return { script: pieces, style: await stylePieces(styles, scripts, short), words, classes: short.classes };
}

/** What a package gets of \p pieces that has what \p has says: (what) => boolean. */
export function composed(pieces, has) {
    const belongs = ({ needs }) => needs.every((list) => list.some(has));
    return pieces
        .filter(belongs)
        .map(({ text }) => text)
        .join('');
}

/** Writes kogge.js and kogge.css with everything into \p folder. */
export async function writeRuntime(folder, { script, style }) {
    const all = () => true;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'kogge.js'), composed(script, all));
    await writeFile(join(folder, 'kogge.css'), composed(style, all));
}

/** Everything that the page says in \p language, as a script. */
export function wordsScript({ words }, language) {
    return composed(words, (what) => what === `language:${language}` || !what.startsWith('language:'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    if (process.argv.length !== 3) {
        console.error('usage: node build.mjs <folder>');
        process.exit(2);
    }
    await mkdir(process.argv[2], { recursive: true });
    const { classes, ...parts } = await buildParts();
    await writeFile(join(process.argv[2], 'parts.json'), JSON.stringify(parts));
    await writeFile(join(process.argv[2], 'classes.json'), JSON.stringify(classes));
}
