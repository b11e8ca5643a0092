// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildRuntime } from '../../packaging/web/runtime/build.mjs';

const types = new URL('../../packaging/web/runtime/blocks/types/', import.meta.url);
const folders = await Promise.all([1, 2].map(() => mkdtemp(join(tmpdir(), 'kogge-build-'))));
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));
await Promise.all(folders.map(buildRuntime));
const bundles = await Promise.all(
    folders.map(async (folder) => {
        const names = (await readdir(folder)).sort();
        return Object.fromEntries(
            await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
        );
    }),
);

test('the runtime is three files', () =>
    assert.deepEqual(Object.keys(bundles[0]), ['kogge.css', 'kogge.js', 'start.js']));
test('the same sources give the same bytes', () => assert.deepEqual(bundles[0], bundles[1]));

for (const [name, pattern] of [
    ['places on this computer', /\/(work|home|tmp|usr)\//],
    ['code from texts', /\beval\(|new Function\(/],
    ['comments', /\/\*|SPDX/],
    ['addresses on the network', /https?:\/\/(?!www\.w3\.org\/2000\/svg)[a-z]/],
    ['imports', /\bimport\(|^import /m],
    ['handlers of unload, which LMSs forbid', /["'`]unload["'`]|onunload/],
])
    test(`the bundle has no ${name}`, () =>
        Object.values(bundles[0]).forEach((text) => assert.doesNotMatch(text, pattern)));

test('the style sheet of every type of block is in the bundle', async () => {
    const styles = (await readdir(types)).filter((name) => name.endsWith('.css'));
    assert.ok(styles.length > 5);
    for (const name of styles) {
        const [first] = (await readFile(new URL(name, types), 'utf8')).match(/^\.[a-z-]+/m);
        assert.ok(bundles[0]['kogge.css'].includes(first), name);
    }
});

test('script and style sheet are small for a learner who waits', (context) => {
    const bytes = ['kogge.js', 'kogge.css', 'start.js']
        .map((name) => gzipSync(bundles[0][name], { level: 9 }).length)
        .reduce((sum, length) => sum + length);
    context.diagnostic(`${bytes} bytes compressed`);
    assert.ok(bytes <= 80000, `${bytes} bytes compressed`);
});
