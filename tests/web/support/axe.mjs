// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const source = await readFile(fileURLToPath(new URL('../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');

/**
 * Fails if axe finds anything in \p view, a page or a frame; \p part is the selector of what it looks at. It comes in
 * beside the page's scripts, past their policy.
 */
export async function assertAccessible(view, what, part = 'html') {
    if (!(await view.evaluate(() => 'axe' in window)))
        await view.evaluate(source);
    const { violations } = await view.evaluate(
        (context) => window.axe.run(context, { preload: false }),
        part,
    );
    const found = violations.map(
        ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(' | ')}`,
    );
    assert.deepEqual(found, [], what);
}
