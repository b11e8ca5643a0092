// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drawn } from './browser.mjs';
import { named } from './classes.mjs';

const source = await readFile(fileURLToPath(new URL('../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');

/** For assertAccessible(): what WCAG 2.2 AA asks for, without good practice beyond it. Half the time. */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Fails if axe finds anything in \p view, a page or a frame; \p part is the selector of what it looks at, \p runOnly the
 * tags of the rules that it applies, usually all. It comes in beside the page's scripts, past their policy.
 */
export async function assertAccessible(view, what, part = 'html', runOnly = undefined) {
    await drawn(view);
    if (!(await view.evaluate(() => 'axe' in window)))
        await view.evaluate(source);
    const { violations } = await view.evaluate(
        ([context, rules]) =>
            window.axe.run(context, {
                preload: false,
                resultTypes: ['violations'],
                rules: { 'target-size': { enabled: true } },
                ...(rules && { runOnly: rules }),
            }),
        [named(part), runOnly],
    );
    const found = violations.flatMap(({ id, nodes }) =>
        nodes.filter((node) => !isBehindBarOrFoot(id, node)).map((node) => `${id}: ${wordsOn(node)}`),
    );
    assert.deepEqual(found, [], what);
}

const wordsOn = ({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`;

/** A target is no smaller where the page happens to have been scrolled so that bar or foot cover a part of it. */
const isBehindBarOrFoot = (id, { failureSummary }) => id === 'target-size' && /partially obscured/.test(failureSummary);
