// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The folder that is played: the runtime built with data of the tests.
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { wordsScript, writeRuntime } from '../../../packaging/web/runtime/build.mjs';
import { languages } from '../../../packaging/web/runtime/strings.js';
import { picture, samples } from '../fixtures/sample.mjs';
import { runtimeParts } from './runtime.mjs';

const mediaFolder = fileURLToPath(new URL('../../data/everyblock/media', import.meta.url));
const template = fileURLToPath(new URL('../../../packaging/web/runtime/index.html', import.meta.url));

/** Writes a playable folder with the data of \p courses; { root, courses, remove }. */
export async function makeSite(courses = samples) {
    const root = await mkdtemp(join(tmpdir(), 'kogge-web-'));
    await mkdir(join(root, 'source', 'media', 'de'), { recursive: true });
    const parts = await runtimeParts();
    await writeRuntime(join(root, 'web'), parts);
    await Promise.all(
        courses.map((course) =>
            writeFile(
                join(root, 'web', `course-${course.language}.js`),
                `${wordsScript(parts, spokenFor(course.language))}Kogge.course(${JSON.stringify(course)});\n`,
            ),
        ),
    );
    await writeFile(join(root, 'source', 'media', 'springs.svg'), picture);
    await writeFile(join(root, 'source', 'media', 'de', 'springs.svg'), picture);
    for (const name of ['bell.ogg', 'sail.webm', 'plan.csv'])
        await copyFile(join(mediaFolder, name), join(root, 'source', 'media', name));
    await writeFile(join(root, 'index.html'), await page(courses));
    return { root, courses, remove: () => rm(root, { recursive: true, force: true }) };
}

/** The data that a playable folder holds, read as its page reads it. */
export async function coursesIn(root) {
    const courses = [];
    const context = createContext({
        Kogge: { words: () => {}, course: (data) => courses.push(JSON.parse(JSON.stringify(data))) },
    });
    const [, tags] = / data-languages="([^"]*)"/.exec(await readFile(join(root, 'index.html'), 'utf8'));
    for (const tag of tags.split(' '))
        runInContext(await readFile(join(root, 'web', `course-${tag}.js`), 'utf8'), context);
    return courses;
}

/** The language of the page's words where the course is in \p tag. */
function spokenFor(tag) {
    const primary = tag.split('-')[0];
    return languages.includes(primary) ? primary : 'en';
}

/** The page as rendition.cpp makes it. */
async function page(courses) {
    const [{ language, title }] = courses;
    const values = [
        language,
        title,
        `<p lang="en">${title}: This module needs JavaScript.</p>\n`,
        courses.map((course) => course.language).join(' '),
        '0123abcd', // The build: there is one only.
    ];
    return (await readFile(template, 'utf8')).replace(/%(\d)/g, (place, number) => values[number - 1]);
}
