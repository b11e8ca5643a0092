// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of our program a learner waits for: page, script and style sheet as they lie in the package, and what the page says
// in one language, which begins the script of that language; compressed, without the course.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import { packedSite } from '../support/packed.mjs';

/** The most that script, style and page may take of a module, and with the words of a language; see ARCHITECTURE.md. */
const ofProgram = 60000;
const limits = { scorm12: 63500, scorm2004: 64500, web: 60400 };

/** The compressed bytes of each file of \p archive, by name. */
function sizesIn(archive) {
    const lines = execFileSync('unzip', ['-v', archive], { encoding: 'utf8' }).split('\n');
    const rows = lines.map((line) => line.trim().split(/\s+/)).filter((row) => row.length === 8 && row[1].includes(':'));
    return Object.fromEntries(rows.map((row) => [row[7], Number(row[2])]));
}

/** The compressed bytes of what the page says in the language that takes most. */
async function wordsIn({ root, courses }) {
    const sizes = courses.map(async ({ language }) => {
        const script = await readFile(join(root, 'web', `course-${language}.js`), 'utf8');
        const [words] = /^Kogge\.words\(.*\);\n/.exec(script);
        return deflateRawSync(words, { level: 9 }).length;
    });
    return Math.max(...(await Promise.all(sizes)));
}

for (const [profile, limit] of Object.entries(limits))
    test(`the program is small in a package for ${profile}`, async (context) => {
        const site = await packedSite(undefined, ['--profile', profile]);
        context.after(site.remove);
        const sizes = sizesIn(site.archive);
        const program = Object.keys(sizes).filter((name) => /^index\.html$|^web\/(?!course-)/.test(name));
        assert.deepEqual(program.sort(), ['index.html', 'web/kogge.css', 'web/kogge.js']);
        const words = await wordsIn(site);
        const bytes = program.reduce((sum, name) => sum + sizes[name], 0);
        context.diagnostic(`${bytes} bytes compressed, and ${words} of words`);
        assert.ok(bytes <= ofProgram, `${bytes} bytes compressed`);
        assert.ok(bytes + words <= limit, `${bytes + words} bytes compressed with words`);
    });
