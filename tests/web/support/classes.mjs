// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tests name classes as the sources do; in a package they are short. Locators and Keys translate by themselves, what runs in a
// page gets its selectors through named().
import { withShortClasses } from '../../../packaging/web/runtime/build/classes.mjs';
import { runtimeParts } from './runtime.mjs';

const { classes } = await runtimeParts();

/** \p selector as it is in a package. */
export const named = (selector) => withShortClasses(selector, classes);

const taught = new WeakSet();

/** Has the locators of \p page, of its frames and of other locators take the names of the sources. */
export function teachNames(page) {
    const frame = page.mainFrame();
    for (const one of [frame, frame.locator('html'), frame.frameLocator('iframe')]) {
        const kind = Object.getPrototypeOf(one);
        if (taught.has(kind))
            continue;
        taught.add(kind);
        const { locator } = kind;
        kind.locator = function (selector, options) {
            return locator.call(this, typeof selector === 'string' ? named(selector) : selector, options);
        };
    }
}
