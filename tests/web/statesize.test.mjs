// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `kogge info --json` says of the modules that we ship is an upper bound of what their pages hand to an LMS.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { encode, suspendLimit } from '../../packaging/web/runtime/suspend.js';
import { fullState } from './core/fullstate.mjs';
import { Random } from './core/random.mjs';
import { packedSite } from './support/packed.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
const program = join(process.env.KOGGE_BIN || join(project, 'build', 'bin'), 'kogge');

for (const name of readdirSync(join(project, 'modules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name))
    test(`${name} fits`, async (context) => {
        const folder = join(project, 'modules', name);
        const { suspendData } = JSON.parse(execFileSync(program, ['info', folder, '--json']));
        assert.equal(suspendData.limit, suspendLimit);
        const site = await packedSite(folder);
        const random = new Random(1);
        for (const course of site.courses) {
            for (let play = 0; play < 5; ++play) {
                const state = fullState(random, course.lessons, course.language);
                const encoded = encode(state, course.lessons, suspendData.answers);
                assert.ok(['nothing', 'letters', 'drafts'].includes(encoded?.lost), encoded?.lost);
                assert.ok(encode(state, course.lessons, suspendData.scores));
                if (play === 0)
                    context.diagnostic(`${course.language}: ${encoded.text.length} of at most ${suspendData.answers}`);
            }
        }
        await site.remove();
    });
