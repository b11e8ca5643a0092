// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { after, afterEach, before } from 'node:test';
import { assertQuiet, newPage, openFile, startBrowser, startChromium } from './browser.mjs';
import { packedSite } from './packed.mjs';
import { serve } from './server.mjs';
import { makeSite } from './site.mjs';

/** The locale of a browser whose reader reads \p course. */
export const localeOf = ({ language }) => (language === 'en' ? 'en-GB' : language);

/**
 * What tests of pages opened as files share: a browser, a site, and pages that must not complain. Call it once at the top
 * of a test file. { courses, root, open(options, prepare), block(id) }; open() gives a page with the module's own page.
 */
export function filePages(make = makeSite, start = startBrowser) {
    const pages = sharedPages(make, start);
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
            const page = await pages.open('file://', options);
            await prepare(page);
            return openFile(page, pages.site.root);
        },
    };
}

/** Opens \p page anew, having changed what the browser has kept. */
export async function rewrite(page, text, by) {
    const change = ([before, after]) => {
        for (const [key, kept] of Object.entries(localStorage))
            localStorage.setItem(key, kept.replace(before, after));
    };
    await page.evaluate(change, [text, by]);
    await page.reload();
    await page.locator('h1').waitFor();
}

/** The same for pages in an LMS: { courses, root, origin, page(options) }; see openInLms(). */
export function lmsPages(make = makeSite, start = startBrowser) {
    const pages = sharedPages(async () => {
        const site = await make();
        const server = await serve(site.root);
        return { ...site, origin: server.origin, remove: () => Promise.all([server.close(), site.remove()]) };
    }, start);
    return {
        get courses() {
            return pages.site.courses;
        },
        get root() {
            return pages.site.root;
        },
        get origin() {
            return pages.site.origin;
        },
        page: (options = {}) => pages.open(pages.site.origin, options),
    };
}

/** The same with a module as people get it; opened from a file in the Chromium that people use. */
export const packedFilePages = () => filePages(() => packedSite(), startChromium);
export const packedLmsPages = (profile = 'scorm12') => lmsPages(() => packedSite(undefined, ['--profile', profile]));

function sharedPages(make, start) {
    const pages = { browser: null, site: null, opened: [] };
    before(async () => {
        pages.site = await make();
        pages.browser = await start();
    });
    after(async () => {
        await pages.browser?.close();
        await pages.site?.remove();
    });
    afterEach(async () => {
        const opened = pages.opened.splice(0);
        await Promise.all(opened.map((page) => page.context().close()));
        opened.forEach(assertQuiet);
    });
    pages.open = async (origin, options) => {
        const page = await newPage(pages.browser, origin, options);
        pages.opened.push(page);
        return page;
    };
    return pages;
}
