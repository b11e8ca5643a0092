// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node build.mjs <folder>: writes kogge.js, kogge.css and start.js into a folder. The same sources give the same bytes.
import { build } from 'esbuild';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

export async function buildRuntime(folder) {
    await build({
        absWorkingDir: here,
        entryPoints: { kogge: './main.js', start: './start.js' },
        outdir: folder,
        bundle: true,
        format: 'iife',
        target: 'es2020',
        charset: 'utf8',
        legalComments: 'none',
        minify: true,
        logLevel: 'warning',
    });
    await build({
        absWorkingDir: here,
        entryPoints: { kogge: './css/kogge.css' },
        outfile: join(folder, 'kogge.css'),
        bundle: true,
        target: ['chrome100', 'firefox100', 'safari15'],
        charset: 'utf8',
        legalComments: 'none',
        minify: true,
        logLevel: 'warning',
    });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    if (process.argv.length !== 3) {
        console.error('usage: node build.mjs <folder>');
        process.exit(2);
    }
    await buildRuntime(process.argv[2]);
}
