// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const source = await readFile(fileURLToPath(new URL('../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');

/** Fails if axe finds anything in \p view, a page or a frame. It comes in beside the page's scripts, past its policy. */
export async function assertAccessible(view, what, options = {}) {
    if (!(await view.evaluate(() => 'axe' in window)))
        await view.evaluate(source);
    const { violations } = await view.evaluate(
        (rules) => window.axe.run(document, { rules, preload: false }),
        options.rules || {},
    );
    const found = violations.map(
        ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(' | ')}`,
    );
    assert.deepEqual(found, [], what);
}
