// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each language is a script of its own, which is loaded when it is wanted.
import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Courses } from '../../packaging/web/runtime/courses.js';
import { assertAccessible } from './support/axe.mjs';
import { openInLms } from './support/browser.mjs';
import { sample } from './fixtures/sample.mjs';
import { filePages, lmsPages } from './support/setup.mjs';
import { makeSite } from './support/site.mjs';

const names = { en: 'English', de: 'Deutsch', sv: 'Svenska' };

/** A module in all languages of the interface, without the scripts of \p missing. */
async function madeWithout(...missing) {
    const languages = Object.entries(names).map(([tag, name]) => ({ tag, name }));
    const site = await makeSite(languages.map(({ tag }) => ({ ...sample(tag), languages })));
    await Promise.all(missing.map((tag) => rm(join(site.root, 'web', `course-${tag}.js`))));
    return site;
}

const whole = filePages(() => madeWithout());
const partial = filePages(() => madeWithout('de'));
const empty = lmsPages(() => madeWithout(...Object.keys(names)));
const inLms = lmsPages(async () => {
    const site = await madeWithout();
    const page = await readFile(join(site.root, 'index.html'), 'utf8');
    const [{ lessons }] = site.courses;
    await writeFile(join(site.root, 'lesson-alone.html'), page.replace('<html', `<html data-lesson="${lessons[0].id}"`));
    return site;
});
const lessonWithWords = ({ courses }) =>
    courses[0].lessons.find(({ blocks }) => blocks.some(({ type }) => type === 'free-text'));

/** The languages whose scripts \p page asks for from now on. */
function askedBy(page) {
    const asked = [];
    page.on('request', (request) => asked.push(.../course-(.*)\.js\?[0-9a-f]{8}$/.exec(request.url())?.slice(1) ?? []));
    return asked;
}

async function choose(page, button, tag) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('radio', { name: names[tag] }).click();
}

const hasFocus = (locator) => locator.evaluate((node) => node === document.activeElement);

/** Has the script of \p tag wait: `go()` lets it come. */
async function holdBack(page, tag) {
    let go;
    const gone = new Promise((done) => (go = done));
    await page.route(`**/course-${tag}.js?*`, async (route) => {
        await gone;
        await route.continue();
    });
    return go;
}

/** What is said of a script that is not there is what these tests are about; one that cannot be read is an exception of no place. */
function expectMissing(page) {
    assert.ok(page.complaints.length > 0);
    assert.deepEqual(page.complaints.filter((complaint) => !/ERR_FILE_NOT_FOUND|404|course-|^exception: $/.test(complaint)), []);
    page.complaints.length = 0;
}

for (const [locale, asked] of [
    ['de-DE', ['de']],
    ['sv-FI', ['sv']],
    ['fr-FR', ['en']],
])
    test(`a browser in ${locale} loads one language`, async () => {
        let scripts;
        const page = await whole.open({ locale }, async (fresh) => {
            scripts = askedBy(fresh);
        });
        assert.deepEqual(scripts, asked);
        assert.equal(await page.locator('html').getAttribute('lang'), asked[0]);
    });

test('another language is loaded when it is chosen, once', async () => {
    const page = await whole.open();
    const asked = askedBy(page);
    await choose(page, 'Language', 'sv');
    await page.getByRole('link', { name: 'Börja med lektion 1' }).waitFor();
    await choose(page, 'Språk', 'de');
    await page.getByRole('link', { name: 'Mit Lektion 1 beginnen' }).waitFor();
    await choose(page, 'Sprache', 'sv');
    await page.getByRole('link', { name: 'Börja med lektion 1' }).waitFor();
    assert.deepEqual(asked, ['sv', 'de']);
});

test('the language that was chosen is the only one the next time', async () => {
    const page = await whole.open();
    await choose(page, 'Language', 'de');
    await page.getByRole('link', { name: 'Mit Lektion 1 beginnen' }).waitFor();
    const asked = askedBy(page);
    await page.reload();
    await page.getByRole('link', { name: 'Mit Lektion 1 beginnen' }).waitFor();
    assert.deepEqual(asked, ['de']);
});

test('an LMS may know of a language that this browser does not', async () => {
    const page = await inLms.page();
    const asked = askedBy(page);
    const frame = await openInLms(page, inLms.origin, { student_preference: { language: 'de' } });
    await frame.getByRole('link', { name: 'Mit Lektion 1 beginnen' }).waitFor();
    assert.deepEqual(asked, ['en', 'de']);
});

test('a language that is out of reach leaves the page as it is, and says so', async () => {
    const page = await partial.open();
    await choose(page, 'Language', 'de');
    await page.getByText('The other language is out of reach at the moment.').waitFor();
    await page.getByRole('link', { name: 'Start with lesson 1' }).waitFor();
    const button = page.getByRole('button', { name: 'Language', exact: true });
    assert.ok(await hasFocus(button));
    await button.click();
    assert.ok(await page.getByRole('radio', { name: 'English' }).isChecked());
    await assertAccessible(page, 'out of reach');
    await page.getByRole('radio', { name: 'Svenska' }).click();
    await page.getByRole('link', { name: 'Börja med lektion 1' }).waitFor();
    assert.equal(await page.locator('.notice').count(), 0);
    expectMissing(page);
});

test('that a language is out of reach is said again, also after that was closed', async () => {
    const page = await partial.open();
    const notice = page.getByText('The other language is out of reach at the moment.');
    await choose(page, 'Language', 'de');
    await notice.evaluate((node) => (node.dataset.seen = 'before'));
    await choose(page, 'Language', 'de');
    await page.locator('.notice p:not([data-seen])').waitFor();
    await page.getByRole('button', { name: 'Close this notice' }).click();
    await notice.waitFor({ state: 'detached' });
    await choose(page, 'Language', 'de');
    await notice.waitFor();
    expectMissing(page);
});

for (const [name, pages, tag, comes] of [
    ['comes', whole, 'sv', true],
    ['is out of reach', partial, 'de', false],
])
    test(`who writes on while a language ${name} stays in the text`, async () => {
        const page = await pages.open();
        await page.goto(`${page.url().split('#')[0]}#/lesson/${lessonWithWords(pages).id}`);
        const field = page.locator('textarea.free-text').first();
        await field.waitFor();
        const go = await holdBack(page, tag);
        await choose(page, 'Language', tag);
        await field.fill('A mill on the river');
        await field.evaluate((node) => node.setSelectionRange(6, 6));
        go();
        if (comes)
            await page.locator('html[lang=sv]').waitFor();
        else
            await page.getByText('The other language is out of reach at the moment.').waitFor();
        await page.keyboard.type('!');
        assert.equal(await field.inputValue(), 'A mill! on the river');
        if (!comes)
            expectMissing(page);
    });

test('where the wanted language is out of reach, the module is in its own', async () => {
    const page = await partial.open({ locale: 'de-DE' });
    await page.getByRole('link', { name: 'Start with lesson 1' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
    expectMissing(page);
});

test('where there is no language at all, the page says what it lacks', async () => {
    const page = await empty.page();
    await page.goto(`${empty.origin}/package/index.html`);
    const lines = page.locator('body > p');
    await lines.first().waitFor();
    assert.deepEqual(await lines.evaluateAll((all) => all.map(({ lang }) => lang)), ['en', 'de', 'sv']);
    assert.match(await lines.first().textContent(), /Files of this module are missing/);
    expectMissing(page);
});

/** What a script of German may be on its way. */
const ways = {
    'does not come': async () => {},
    'is missing': (route) => route.fulfill({ status: 404, body: '' }),
    'stops half-way': (route) => route.fulfill({ contentType: 'text/javascript', body: 'Kogge.words(1,{});throw new Error("course-de");' }),
    'is cut off': (route) => route.fulfill({ contentType: 'text/javascript', body: 'Kogge.words(1,{0:"course-de' }),
};

/** Opens the page \p file in an LMS, with what it knows of the learner, where the script of German is on \p way. */
async function openOnWay(page, way, cmi, file = 'index.html') {
    await page.route('**/course-de.js?*', ways[way]);
    await page.goto(`${inLms.origin}/blank.html`);
    await page.evaluate(
        ([known, name]) => {
            sessionStorage.setItem('cmi', JSON.stringify(known));
            sessionStorage.setItem('page', name);
        },
        [cmi, file],
    );
    await page.goto(`${inLms.origin}/lms.html`, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.calls?.some(([name]) => name === 'LMSInitialize'));
    return page.frames().find((frame) => frame.url().includes('/package/'));
}

/** Leaves the page in the frame as a learner does who goes elsewhere; the LMS has one session, which it took whole. */
async function assertOneSession(page, frame) {
    await frame.goto(`${inLms.origin}/blank.html`);
    const calls = await page.evaluate(() => window.calls);
    const names = calls.map(([name]) => name);
    assert.equal(names.filter((name) => name === 'LMSInitialize').length, 1);
    assert.equal(names.filter((name) => name === 'LMSFinish').length, 1);
    assert.deepEqual(calls.filter((call) => /Set|Commit|Finish|Init/.test(call[0]) && call.at(-1) === 'false'), []);
    const after = names.slice(names.indexOf('LMSFinish') + 1);
    assert.deepEqual(after.filter((name) => !/GetLastError|GetErrorString|GetDiagnostic/.test(name)), []);
    assert.ok(calls.some(([name, element]) => name === 'LMSSetValue' && element === 'cmi.core.session_time'));
}

for (const way of Object.keys(ways)) {
    test(`an LMS has one session where the language that it wants ${way}`, async () => {
        const page = await inLms.page();
        const frame = await openOnWay(page, way, { student_preference: { language: 'de' } });
        if (way !== 'does not come')
            await frame.getByRole('link', { name: 'Start with lesson 1' }).waitFor();
        await assertOneSession(page, frame);
        expectMissing(page);
    });

    for (const file of ['index.html', 'lesson-alone.html'])
        test(`in ${file}, an LMS has one session where the language that is chosen ${way}`, async () => {
            const page = await inLms.page();
            const frame = await openOnWay(page, way, {}, file);
            await frame.locator('h1').waitFor();
            await choose(frame, 'Language', 'de');
            if (way !== 'does not come')
                await frame.getByText('The other language is out of reach at the moment.').waitFor();
            await assertOneSession(page, frame);
            expectMissing(page);
        });
}

/** Courses whose scripts are there but for \p missing; `asked` are those that were run. */
function coursesWithout(missing, tags = ['en', 'de', 'sv-FI']) {
    const asked = [];
    const courses = new Courses(tags, async (path) => {
        const [, tag] = /^web\/course-(.*)\.js$/.exec(path);
        asked.push(tag);
        if (!missing.includes(tag))
            courses.take({ language: tag });
    });
    return { courses, asked };
}

for (const [wishes, missing, first, run] of [
    [['sv', 'de'], [], 'sv-FI', ['sv-FI']],
    [['', undefined, 'de-AT'], [], 'de', ['de']],
    [['fr'], [], 'en', ['en']],
    [['de'], ['de'], 'en', ['de', 'en']],
    [['de', 'sv'], ['de'], 'sv-FI', ['de', 'sv-FI']],
    [[], ['en', 'de'], 'sv-FI', ['en', 'de', 'sv-FI']],
    [[], ['en', 'de', 'sv-FI'], undefined, ['en', 'de', 'sv-FI']],
])
    test(`who wants ${JSON.stringify(wishes)} gets ${first} without ${JSON.stringify(missing)}`, async () => {
        const { courses, asked } = coursesWithout(missing);
        assert.equal((await courses.first(wishes))?.language, first);
        assert.deepEqual(asked, run);
        assert.equal((await courses.first(wishes))?.language, first);
    });
