// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { after, afterEach, before } from 'node:test';
import { assertQuiet, newPage, openFile, startBrowser } from './browser.mjs';
import { makeSite } from './site.mjs';

/**
 * What tests of pages opened as files share: a browser, a site, and pages that must not complain. Call it once at the top
 * of a test file. { courses, open(options), block(id) }; open() gives a page with the module's own page.
 */
export function filePages(make = makeSite) {
    const pages = { browser: null, site: null, opened: [] };

    before(async () => {
        pages.browser = await startBrowser();
        pages.site = await make();
    });
    after(async () => {
        await pages.browser.close();
        await pages.site.remove();
    });
    afterEach(async () => {
        const opened = pages.opened.splice(0);
        await Promise.all(opened.map((page) => page.context().close()));
        opened.forEach(assertQuiet);
    });
    return {
        get courses() {
            return pages.site.courses;
        },
        get root() {
            return pages.site.root;
        },
        block: (id) =>
            pages.site.courses[0].lessons.flatMap((lesson) => lesson.blocks).find((candidate) => candidate.id === id),
        open: async (options = {}, prepare = async () => {}) => {
            const page = await newPage(pages.browser, 'file://', options);
            pages.opened.push(page);
            await prepare(page);
            return openFile(page, pages.site.root);
        },
    };
}
