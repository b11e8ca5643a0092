// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The run-time in pieces and the names of its classes, as the build has them: KOGGE_BIN names a folder beside it. Without that it is built now.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildParts } from '../../../packaging/web/runtime/build.mjs';

let parts;

export function runtimeParts() {
    return (parts ??= readParts());
}

async function readParts() {
    if (!process.env.KOGGE_BIN)
        return buildParts();
    const bundle = join(process.env.KOGGE_BIN, '..', 'packaging', 'web', 'bundle');
    const read = async (name) => JSON.parse(await readFile(join(bundle, name), 'utf8'));
    return { ...(await read('parts.json')), classes: await read('classes.json') };
}
