// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page's Content-Security-Policy: nothing of the page needs more than it allows, and it allows nothing else.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openInLms } from './support/browser.mjs';
import { blockIn, fillWorksheets, finishLesson, openLesson, openResult } from './support/play.mjs';
import { filePages, lmsPages } from './support/setup.mjs';

const file = filePages();
const lms = lmsPages();

/** Every page and frame notes in window.blocked what its policy has blocked. */
const noting = (page) =>
    page.addInitScript(() => {
        window.blocked = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
            window.blocked.push(effectiveDirective),
        );
    });

const surroundings = [
    ['from a file', async () => file.open({}, noting)],
    [
        'in an LMS',
        async () => {
            const page = await lms.page();
            await noting(page);
            return openInLms(page, lms.origin);
        },
    ],
];
const pageOf = (view) => (typeof view.page === 'function' ? view.page() : view);

async function index() {
    return readFile(join(file.root, 'index.html'), 'utf8');
}

test('the policy stands before everything that it is about', async () => {
    const [head] = (await index()).split(/<(?:script|link|style|title)/);
    assert.match(head, /http-equiv="Content-Security-Policy"/);
});

test('the policy begins with nothing, and adds only what lies in the package', async () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(await index());
    const directives = new Map(policy.split('; ').map((directive) => directive.split(/ (.*)/)));
    assert.equal(directives.get('default-src'), "'none'");
    for (const [name, sources] of directives)
        assert.ok(/^('none'|'self'|'self' data:)$/.test(sources), `${name} ${sources}`);
    assert.equal(directives.get('script-src'), "'self'");
    assert.equal(directives.get('style-src'), "'self'");
});

test('the page has no script, style or handler in it', async () => {
    const html = await index();
    assert.doesNotMatch(html, /<style|style=|\son[a-z]+=|javascript:/i);
    for (const [, inside] of html.matchAll(/<script[^>]*>([^<]*)/g))
        assert.equal(inside, '');
});

for (const [where, open] of surroundings)
    test(`${where} a whole course has nothing blocked`, async () => {
        const view = await open();
        const [first, ...others] = file.courses[0].lessons;
        await finishLesson(view, first);
        const sheet = blockIn(view, 'b1worksmix');
        const download = pageOf(view).waitForEvent('download');
        await sheet.getByRole('button', { name: 'Save as a file' }).click();
        await download;
        await view.locator('a.term').first().click();
        for (const lesson of others) {
            await openLesson(view, lesson);
            await fillWorksheets(view, lesson);
        }
        await openResult(view);
        assert.deepEqual(await view.evaluate(() => window.blocked), []);
    });

/** A server of somebody else, and who has asked it. */
const stranger = createServer((request, response) => {
    visits.push(request.url);
    response.end();
});
const visits = [];
before(() => new Promise((done) => stranger.listen(0, '127.0.0.1', done)));
after(() => stranger.close());

/** What should not be possible, by the directive that forbids it; `elsewhere` is the address of the stranger. */
const intrusions = {
    'script-src-elem': [
        () => {
            const script = document.createElement('script');
            script.textContent = 'window.intruded = true';
            document.body.append(script);
        },
        (elsewhere) => {
            const script = document.createElement('script');
            script.src = `${elsewhere}/x.js`;
            document.body.append(script);
        },
    ],
    'script-src-attr': [
        () => {
            const node = document.createElement('div');
            node.setAttribute('onclick', 'window.intruded = true');
            document.body.append(node);
            node.click();
        },
    ],
    'script-src': [
        () => {
            setTimeout('window.intruded = true');
        },
    ],
    'style-src-elem': [
        () => {
            const style = document.createElement('style');
            style.textContent = 'body { display: none }';
            document.head.append(style);
        },
    ],
    'style-src-attr': [() => document.body.setAttribute('style', 'display: none')],
    'img-src': [
        (elsewhere) => {
            new Image().src = `${elsewhere}/seen.png`;
        },
    ],
    'connect-src': [
        (elsewhere) => fetch(elsewhere).catch(() => {}),
        (elsewhere) => navigator.sendBeacon(elsewhere),
        (elsewhere) => new WebSocket(elsewhere.replace('http', 'ws')).url,
    ],
    'frame-src': [
        (elsewhere) => {
            const frame = document.createElement('iframe');
            frame.src = elsewhere;
            document.body.append(frame);
        },
    ],
    'form-action': [
        (elsewhere) => {
            const form = document.createElement('form');
            form.action = elsewhere;
            document.body.append(form);
            form.submit();
        },
    ],
    'base-uri': [
        (elsewhere) => {
            const base = document.createElement('base');
            base.href = elsewhere;
            document.head.append(base);
        },
    ],
};

for (const [where, open] of surroundings)
    test(`${where} whatever does not belong to the package is blocked`, async () => {
        const view = await open();
        for (const [directive, attempts] of Object.entries(intrusions)) {
            for (const attempt of attempts) {
                await view.evaluate(() => {
                    window.blocked.length = 0;
                });
                await view.evaluate(attempt, `http://127.0.0.1:${stranger.address().port}`);
                await view.waitForFunction((name) => window.blocked.includes(name), directive);
            }
        }
        assert.equal(await view.evaluate(() => window.intruded), undefined);
        assert.deepEqual(visits, []);
        pageOf(view).complaints.length = 0; // The browser reports what it has blocked.
    });
