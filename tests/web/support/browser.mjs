// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { teachNames } from './classes.mjs';

const quietly = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];

const program = process.env.KOGGE_CHROMIUM || '/usr/bin/chromium';
const withoutWindow = '/usr/bin/chromium-headless-shell';

/** A Chromium of its own, with an empty profile: the one that people use. */
export function startChromium() {
    return chromium.launch({ executablePath: program, args: quietly });
}

/** The same engine without a window where it is installed (chromium-headless-shell): half the time. */
export function startBrowser() {
    return existsSync(withoutWindow)
        ? chromium.launch({ executablePath: withoutWindow, args: quietly })
        : startChromium();
}

/**
 * A page that remembers everything that should not happen: messages in the console, errors, requests to other origins.
 * \p origin is what it may talk to: "file://" or "http://127.0.0.1:1234".
 */
export async function newPage(browser, origin, options = {}) {
    const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        locale: 'en-GB',
        reducedMotion: 'reduce',
        ...options,
    });
    context.setDefaultTimeout(60000); // Also where several tests share a slow computer.
    const page = await context.newPage();
    teachNames(page);
    watch(page, origin);
    return page;
}

/** Watches another page of the same context. */
export function watch(page, origin) {
    page.complaints = [];
    page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()))
            page.complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => page.complaints.push(`exception: ${error.stack}`));
    page.on('request', (request) => {
        if (!request.url().startsWith(`${origin}/`) && !/^(data|blob):/.test(request.url()))
            page.complaints.push(`request: ${request.url()}`);
    });
    page.on('requestfailed', (request) => {
        const isLeft = request.resourceType() === 'image' && request.failure()?.errorText === 'net::ERR_ABORTED';
        if (!isLeft) // A picture may be on its way still when its page is left.
            page.complaints.push(`failed: ${request.url()}`);
    });
}

/** Fails if the page has complained. */
export function assertQuiet(page) {
    assert.deepEqual(page.complaints, []);
}

/** Waits until all pictures are there, and what depends on their size has been put in its place. */
export async function drawn(view) {
    await view.waitForFunction(() => [...document.images].every((image) => image.complete));
    await view.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
    );
}

/** Opens a playable folder as a double click does. */
export async function openFile(page, root) {
    await page.goto(pathToFileURL(join(root, 'index.html')).href);
    await page.locator('h1').waitFor();
    return page;
}

/** Opens the LMS page with what it has kept of the learner, and returns the frame that plays. */
export async function openInLms(page, origin, cmi = {}) {
    await page.goto(`${origin}/blank.html`);
    await page.evaluate((text) => sessionStorage.setItem('cmi', text), JSON.stringify(cmi));
    await page.goto(`${origin}/lms.html`);
    const frame = page.frames().find((candidate) => candidate.url().includes('/package/'));
    await frame.locator('h1').waitFor();
    return frame;
}

/** What the LMS would keep, as it would give it to the next launch. */
export async function keptByLms(page) {
    const cmi = await page.evaluate(() => window.snapshot());
    const { core, suspend_data: suspendData } = cmi;
    return {
        cmi: {
            suspend_data: suspendData,
            core: {
                student_id: core.student_id,
                student_name: core.student_name,
                lesson_location: core.lesson_location,
                lesson_status: core.lesson_status,
                score: { raw: core.score.raw },
                entry: 'resume',
                lesson_mode: 'normal',
                credit: 'credit',
            },
        },
    };
}
