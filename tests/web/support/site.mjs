// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The folder that is played: the runtime built with data of the tests.
import { copyFile, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { buildRuntime } from '../../../packaging/web/runtime/build.mjs';
import { picture, samples } from '../fixtures/sample.mjs';

const mediaFolder = fileURLToPath(new URL('../../data/everyblock/media', import.meta.url));
const template = fileURLToPath(new URL('../../../packaging/web/runtime/index.html', import.meta.url));

/** Writes a playable folder with the data of \p courses; { root, courses, remove }. */
export async function makeSite(courses = samples) {
    const root = await mkdtemp(join(tmpdir(), 'kogge-web-'));
    await mkdir(join(root, 'source', 'media', 'de'), { recursive: true });
    await buildRuntime(join(root, 'web'));
    const tags = courses.map((course) => course.language);
    await Promise.all(
        courses.map((course) =>
            writeFile(join(root, 'web', `course-${course.language}.js`), `Kogge.course(${JSON.stringify(course)});\n`),
        ),
    );
    await writeFile(join(root, 'source', 'media', 'springs.svg'), picture);
    await writeFile(join(root, 'source', 'media', 'de', 'springs.svg'), picture);
    for (const name of ['bell.ogg', 'sail.webm', 'plan.csv'])
        await copyFile(join(mediaFolder, name), join(root, 'source', 'media', name));
    await writeFile(
        join(root, 'index.html'),
        await page(courses[0], ['kogge', ...tags.map((tag) => `course-${tag}`), 'start']),
    );
    return { root, courses, remove: () => rm(root, { recursive: true, force: true }) };
}

/** The data that a playable folder holds, read as its page reads it. */
export async function coursesIn(root) {
    const courses = [];
    const context = createContext({ Kogge: { course: (data) => courses.push(JSON.parse(JSON.stringify(data))) } });
    const index = await readFile(join(root, 'index.html'), 'utf8');
    const files = (await readdir(join(root, 'web'))).filter((name) => /^course-.+\.js$/.test(name));
    files.sort((a, b) => index.indexOf(a) - index.indexOf(b));
    for (const name of files)
        runInContext(await readFile(join(root, 'web', name), 'utf8'), context);
    return courses;
}

/** The page as rendition.cpp makes it. */
async function page(course, scripts) {
    const values = [
        course.language,
        course.title,
        scripts.map((name) => `<script src="web/${name}.js"></script>\n`).join(''),
    ];
    return (await readFile(template, 'utf8')).replace(/%(\d)/g, (place, number) => values[number - 1]);
}
