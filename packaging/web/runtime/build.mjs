// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node build.mjs <folder>: writes kogge.js, kogge.css and start.js into a folder. The same sources give the same bytes.
import { build } from 'esbuild';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const engines = ['chrome100', 'firefox100', 'safari15']; // Spring 2022; older ones cost two thousand bytes.

/** In a style sheet, `@import "folder/*.css"` stands for all files of that folder, in the order of their names. */
const foldersOfStyles = {
    name: 'folders-of-styles',
    setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /\/\*\.css$/ }, ({ path, resolveDir }) => ({
            path: join(resolveDir, dirname(path)),
            namespace: 'styles',
        }));
        onLoad({ filter: /.*/, namespace: 'styles' }, async ({ path }) => ({
            contents: (await stylesIn(path)).map((name) => `@import "./${name}";\n`).join(''),
            loader: 'css',
            resolveDir: path,
        }));
    },
};

async function stylesIn(folder) {
    return (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
}

export async function buildRuntime(folder) {
    await build({
        absWorkingDir: here,
        entryPoints: { kogge: './main.js', start: './start.js' },
        outdir: folder,
        bundle: true,
        format: 'iife',
        target: engines,
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
        plugins: [foldersOfStyles],
        target: engines,
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
