// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A module of modules/ as a learner gets it: packed by the program, unzipped into a folder. Environment:
//   KOGGE_BIN     the folder that holds kogge; without it the usual build folder
//   KOGGE_MODULE  which module (financing)
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { coursesIn } from './site.mjs';

const project = fileURLToPath(new URL('../../../', import.meta.url));
const program = join(process.env.KOGGE_BIN || join(project, 'build', 'bin'), 'kogge');
const shipped = join(project, 'modules', process.env.KOGGE_MODULE || 'financing');

/** A module with a block of every type. */
export const everyBlock = join(project, 'tests', 'data', 'everyblock');

/** A small module whose second lesson needs the first. */
export const small = join(project, 'tests', 'data', 'sample');

/**
 * Packs a module, with \p options, and unzips the archive: { archive, root, courses, remove }. Fails where there is no program to
 * pack it.
 */
export async function packedSite(source = shipped, options = []) {
    const folder = await mkdtemp(join(tmpdir(), 'kogge-packed-'));
    const archive = join(folder, 'module.kogge.zip');
    const root = join(folder, 'unpacked');
    execFileSync(program, ['pack', source, '-o', archive, ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    execFileSync('unzip', ['-q', archive, '-d', root]);
    return { archive, root, courses: await coursesIn(root), remove: () => rm(folder, { recursive: true }) };
}
