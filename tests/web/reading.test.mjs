// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, openFile, watch } from './support/browser.mjs';
import {
    answer,
    blockIn,
    feedbackIn,
    finishLesson,
    openContents,
    openLesson,
    openResult,
    questionsOf,
    readToEnd,
} from './support/play.mjs';
import { filePages } from './support/setup.mjs';

const site = filePages();
const lesson = (index) => site.courses[0].lessons[index];
const panelButton = (page, name) => page.getByRole('button', { name });
const stored = (page) =>
    page.evaluate(() => JSON.parse(Object.entries(localStorage).find(([key]) => key.startsWith('kogge:urn'))[1]));

/** The block at the upper edge of the window. */
const atTop = (page) =>
    page.evaluate(
        () =>
            [...document.querySelectorAll('[data-block]')].find((node) => node.getBoundingClientRect().bottom > 64)
                .dataset.block,
    );

/** Pictures that do not come before release() lets them. */
function heldPictures() {
    let release;
    const held = new Promise((done) => {
        release = done;
    });
    const hold = (page) =>
        page.route('**/*.svg', async (route) => {
            await held;
            await route.continue();
        });
    return { hold, release };
}

test('the module’s page says what it is and begins with lesson 1', async () => {
    const page = await site.open();
    assert.equal(await page.locator('h1').textContent(), 'Financing');
    assert.equal((await page.locator('.cover svg path').count()) > 8, true);
    assert.deepEqual(
        await page.locator('.route-title').allTextContents(),
        site.courses[0].lessons.map(({ title }) => title),
    );
    await page.getByRole('link', { name: 'Start with lesson 1' }).click();
    await page.locator('h1', { hasText: lesson(0).title }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'h1');
});

test('the same id has the same cover on every computer', async () => {
    const page = await site.open();
    const drawn = await page
        .locator('.cover svg')
        .evaluate((svg) => [...svg.querySelectorAll('path')].slice(0, 3).map((path) => path.getAttribute('d')));
    assert.deepEqual(drawn, ['M0 48v-12h6V48Z', 'M12 48v-24h6V48Z', 'M24 48v-36h6V48Z']);
});

test('a lesson shows every type of block', async () => {
    const page = await site.open();
    for (const each of site.courses[0].lessons) {
        await openLesson(page, each);
        for (const block of each.blocks)
            assert.ok((await blockIn(page, block.id).textContent()).trim().length > 0, block.id);
    }
    assert.match(await blockIn(page, 'b3newkind1').textContent(), /newer version/);
});

test('a fact past its date says so, a fresh one does not', async () => {
    const page = await site.open();
    await openLesson(page, lesson(0));
    assert.match(
        await blockIn(page, 'b1factold1').textContent(),
        /60%.*Germany · as of March 2024 · source: local action group.*May have changed. A check has been due since 1 October 2025\./s,
    );
    assert.match(await blockIn(page, 'b1factnew1').textContent(), /€3,900 a year/);
    assert.equal(await blockIn(page, 'b1factnew1').locator('.fact-stale').count(), 0);
});

test('a fact is stale from the day after its date', async () => {
    const page = await site.open({}, (fresh) => fresh.clock.setFixedTime(new Date('2025-10-01T12:00:00')));
    await openLesson(page, lesson(0));
    assert.equal(await page.locator('.fact-stale').count(), 0);
});

/** Where the first note stands, seen from the paragraph it belongs to. */
const placeOfNote = (page) =>
    page
        .locator('.note')
        .first()
        .evaluate((note) => {
            const box = (node) => node.getBoundingClientRect();
            const paragraph = note.previousElementSibling;
            return {
                beside: box(note).left > box(paragraph).right,
                level: Math.abs(box(note).top - box(paragraph).top) < 4,
                below: box(note).top >= box(paragraph).bottom,
            };
        });

test('a module says how long it is valid, also on a narrow page', async () => {
    for (const width of [1366, 420]) {
        const page = await site.open({ viewport: { width, height: 800 } }, (fresh) =>
            fresh.clock.setFixedTime(new Date('2027-06-30T12:00:00')),
        );
        await page.getByText('Version 1.2.0 · valid until 30 June 2027').waitFor();
        assert.equal(await page.locator('.opening .status-notice').count(), 0);
    }
});

test('a module that is no longer valid says so, with the date', async () => {
    const page = await site.open({ locale: 'de-DE' }, (fresh) =>
        fresh.clock.setFixedTime(new Date('2027-07-01T12:00:00')),
    );
    assert.match(
        await page.locator('.opening .status-notice').textContent(),
        /war gültig bis 30\. Juni 2027\. Regeln und Zahlen können sich seitdem geändert haben\./,
    );
});

test('a table that has become a list still tells the column of a cell', async () => {
    const page = await site.open({ viewport: { width: 420, height: 800 } });
    await openLesson(page, lesson(0));
    const table = blockIn(page, 'b1tablefam');
    await table.locator('.stacked').waitFor();
    assert.deepEqual(
        await table.getByRole('columnheader').allTextContents(),
        site.block('b1tablefam').column.map(({ text }) => text),
    );
    assert.deepEqual(await table.locator('.cell-label').allTextContents(), [
        'It wants: ',
        'Weeks to wait? ',
        'It wants: ',
        'Weeks to wait? ',
    ]);
});

test('terms stand in the margin of a roomy window, and below the text of a narrow one', async () => {
    const page = await site.open();
    await openLesson(page, lesson(0));
    await drawn(page);
    assert.deepEqual(await placeOfNote(page), { beside: true, level: true, below: false });
    const tops = await page
        .locator('.note')
        .evaluateAll((notes) =>
            notes.map((note) => [note.getBoundingClientRect().top, note.getBoundingClientRect().bottom]),
        );
    assert.ok(tops[1][0] >= tops[0][1], 'the second note is below the first');
    await page.setViewportSize({ width: 420, height: 800 });
    await page.locator('html.narrow').waitFor();
    assert.deepEqual(await placeOfNote(page), { beside: false, level: false, below: true });
});

test('notes stay beside their lines when a picture above comes late', async () => {
    const picture = heldPictures();
    const page = await site.open({}, picture.hold);
    await openLesson(page, lesson(0));
    const level = { beside: true, level: true, below: false };
    const top = () => page.locator('.note').first().evaluate((note) => note.getBoundingClientRect().top);
    await page.locator('.note[style*="top"]').first().waitFor();
    assert.deepEqual(await placeOfNote(page), level);
    const before = await top();
    picture.release();
    await drawn(page);
    assert.deepEqual(await placeOfNote(page), level);
    assert.ok((await top()) > before + 100, 'the picture has moved the text');
});

test('a term that is clicked shows its note and gives it the focus', async () => {
    const page = await site.open();
    await openLesson(page, lesson(0));
    await page.locator('a.term').first().click();
    assert.equal(await page.evaluate(() => document.activeElement.dataset.term), 'eligible01');
});

test('a link to a lesson turns the page', async () => {
    const page = await site.open();
    await openLesson(page, lesson(0));
    await page.locator('a.lesson').click();
    await page.locator('h1', { hasText: lesson(1).title }).waitFor();
    await page.goBack();
    await page.locator('h1', { hasText: lesson(0).title }).waitFor();
});

test('the parts lead to their headings', async () => {
    const page = await site.open();
    await openLesson(page, lesson(0));
    await page.locator('.rail .route-link').nth(1).click();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Your own mix');
    await page.locator('.rail [aria-current]').filter({ hasText: 'Your own mix' }).waitFor();
    await page.setViewportSize({ width: 600, height: 800 });
    await panelButton(page, 'In this lesson').click();
    await page.locator('.panel .route-link').nth(2).click();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Check yourself');
    assert.equal(await page.locator('.panel:visible').count(), 0);
});

test('a lesson is begun when it is open, and done when its end was seen and its questions are answered', async () => {
    const page = await site.open();
    await openLesson(page, lesson(0));
    assert.equal(await page.locator('.ending .status-right').count(), 0);
    for (const block of questionsOf(lesson(0)))
        await answer(page, block);
    await readToEnd(page);
    await page.locator('.ending .status-right').waitFor();
    await openContents(page);
    const rows = page.locator('.route-row');
    assert.match(await rows.nth(0).locator('a').textContent(), /Done, done, 6 of 6 points/);
    assert.match(await page.locator('.opening-state').textContent(), /1 of 3 lessons done · 6 of 9 points/);
});

test('the end of a lesson does not count before its pictures are there', async () => {
    const picture = heldPictures();
    const page = await site.open({ viewport: { width: 1366, height: 5000 } }, picture.hold);
    await openLesson(page, lesson(0));
    await page.waitForTimeout(200);
    assert.deepEqual((await stored(page)).record.endReached, []);
    picture.release();
    await page.waitForFunction(
        () =>
            JSON.parse(Object.entries(localStorage).find(([key]) => key.startsWith('kogge:urn'))[1]).record.endReached
                .length === 1,
    );
});

test('a picture that is missing is described', async () => {
    const page = await site.open({}, (fresh) => fresh.route('**/*.svg', (route) => route.abort()));
    await openLesson(page, lesson(0));
    await page.getByText('A picture is missing here. It shows: A quay with a pile of bills').waitFor();
    page.complaints.length = 0; // The browser reports the missing file.
});

test('after a reload everything is at its place', async () => {
    const page = await site.open();
    await openLesson(page, lesson(0));
    await answer(page, site.block('b1questone'), 'a');
    await page.evaluate(() =>
        window.scrollTo(
            0,
            document.querySelector('[data-block="b1factold1"]').getBoundingClientRect().top + window.scrollY - 80,
        ),
    );
    await drawn(page);
    await page.goto('about:blank');
    await openFile(page, site.root);
    assert.equal(await page.locator('h1').textContent(), lesson(0).title);
    await drawn(page);
    assert.equal(await atTop(page), 'b1factold1');
    assert.match(await feedbackIn(page, 'b1questone').textContent(), /Attempt 1 of 3/);
});

test('who left from the module’s page comes back to it', async () => {
    const page = await site.open();
    await openLesson(page, lesson(1));
    await openContents(page);
    await page.goto('about:blank');
    await openFile(page, site.root);
    assert.equal(await page.locator('h1').textContent(), 'Financing');
    await page.getByRole('link', { name: 'Continue with lesson 2' }).waitFor();
});

test('another language is at the same place, with the same answers', async () => {
    const page = await site.open();
    await openLesson(page, lesson(0));
    await answer(page, site.block('b1questnum'));
    await drawn(page);
    await blockIn(page, 'b1questnum')
        .locator('.question')
        .evaluate((node) => window.scrollBy(0, node.getBoundingClientRect().top - 100));
    const top = await atTop(page);
    const offset = await blockIn(page, 'b1questnum').evaluate((node) => node.getBoundingClientRect().top);
    await panelButton(page, 'Language').click();
    await page.getByRole('radio', { name: 'Deutsch' }).click();
    await page.locator('h1', { hasText: 'Woher das Geld kommt' }).waitFor();
    await drawn(page);
    assert.equal(await atTop(page), top);
    assert.ok(
        Math.abs((await blockIn(page, 'b1questnum').evaluate((node) => node.getBoundingClientRect().top)) - offset) <
            60,
    );
    assert.equal(await blockIn(page, 'b1questnum').locator('input').inputValue(), '5.000');
    assert.match(await feedbackIn(page, 'b1questnum').textContent(), /Richtig.*3 von 3 Punkten/s);
    assert.equal(await page.locator('html').getAttribute('lang'), 'de');
    await page.goto('about:blank');
    await openFile(page, site.root);
    assert.equal(await page.locator('h1').textContent(), 'Woher das Geld kommt');
});

for (const [locale, title] of [
    ['de-DE', 'Finanzierung'],
    ['de-AT', 'Finanzierung'],
    ['en-US', 'Financing'],
    ['fr-FR', 'Financing'],
])
    test(`a browser in ${locale} begins with “${title}”`, async () => {
        const page = await site.open({ locale });
        assert.equal(await page.locator('h1').textContent(), title);
    });

test('a part that was not translated says in which language it is', async () => {
    const page = await site.open({ locale: 'de-DE' });
    await openLesson(page, site.courses[1].lessons[1]);
    assert.equal(
        await blockIn(page, 'b2notevat1').locator('.language-mark').textContent(),
        'Dieser Teil ist auf Englisch',
    );
    assert.equal(await blockIn(page, 'b2notevat1').locator('.block-content').getAttribute('lang'), 'en');
});

test('text grows to twice its size and keeps the place', async () => {
    const page = await site.open();
    await openLesson(page, lesson(0));
    await drawn(page);
    await blockIn(page, 'b1tablefam').evaluate((node) => window.scrollBy(0, node.getBoundingClientRect().top - 70));
    await panelButton(page, 'Text size and appearance').click();
    for (let step = 0; step < 6; ++step)
        await page.getByRole('button', { name: 'Larger' }).click();
    await drawn(page);
    assert.equal(await page.locator('.text-size-value').textContent(), '200%');
    assert.equal(await atTop(page), 'b1tablefam');
    assert.equal(
        await page
            .locator('.prose p')
            .first()
            .evaluate((node) => getComputedStyle(node).fontSize),
        '38px',
    );
    assert.equal(await blockIn(page, 'b1tablefam').locator('.stacked').count(), 1);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
});

test('the appearance follows the device until one is chosen', async () => {
    const page = await site.open({ colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    assert.equal(await ground(), 'rgb(26, 33, 36)');
    await panelButton(page, 'Text size and appearance').click();
    await page.getByRole('radio', { name: 'Light' }).check();
    assert.equal(await ground(), 'rgb(252, 251, 248)');
    await page.reload();
    assert.equal(await ground(), 'rgb(252, 251, 248)');
});

for (const width of [320, 420, 760, 1000, 1366])
    test(`nothing is cut off at ${width} px`, async () => {
        const page = await site.open({ locale: 'de-DE', viewport: { width, height: 800 } });
        for (const each of [null, ...site.courses[1].lessons]) {
            if (each)
                await openLesson(page, each);
            await drawn(page);
            assert.ok(
                await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
                each ? each.title : 'module',
            );
        }
    });

test('without storage learning goes on, and the page says so', async () => {
    const page = await site.open({}, (fresh) =>
        fresh.addInitScript(() => {
            Object.defineProperty(window, 'localStorage', {
                get() {
                    throw new DOMException('denied', 'SecurityError');
                },
            });
        }),
    );
    assert.match(await page.locator('.notice').textContent(), /Your work lasts until the page is closed/);
    await finishLesson(page, lesson(0));
    assert.match(await blockIn(page, 'b1worksmix').locator('.sheet-saved').textContent(), /Not saved/);
    await page.locator('.notice button').click();
    assert.equal(await page.locator('.notice').count(), 0);
});

test('a full storage is told as soon as something is lost', async () => {
    const page = await site.open();
    await openLesson(page, lesson(0));
    await page.evaluate(() => {
        Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
        };
    });
    await answer(page, site.block('b1questnum'));
    assert.match(await page.locator('.notice').textContent(), /Your work lasts until the page is closed/);
});

test('a stored state that cannot be read is told, and left alone until something is answered', async () => {
    const rubbish = '{"format":1,"rec';
    const page = await site.open({}, (fresh) =>
        fresh.addInitScript((text) => {
            const key = 'kogge:urn:uuid:0b7e2f7c-6a53-4d0e-9a57-6f1f0c1d2e3f';
            if (!sessionStorage.getItem('once')) {
                localStorage.setItem(key, text);
                sessionStorage.setItem('once', '1');
            }
        }, rubbish),
    );
    const kept = () => page.evaluate(() => localStorage.getItem('kogge:urn:uuid:0b7e2f7c-6a53-4d0e-9a57-6f1f0c1d2e3f'));
    assert.match(await page.locator('.notice').textContent(), /cannot be read/);
    await openLesson(page, lesson(0));
    await readToEnd(page);
    await page.waitForTimeout(100);
    assert.equal(await kept(), rubbish);
    await answer(page, site.block('b1questnum'));
    assert.equal(JSON.parse(await kept()).record.answers.b1questnum.attempts, 1);
});

test('two windows of one browser lose no answer', async () => {
    const page = await site.open();
    const other = await page.context().newPage();
    watch(other, 'file://');
    await openFile(other, site.root);
    await openLesson(page, lesson(0));
    await openLesson(other, lesson(0));
    await answer(page, site.block('b1questnum'));
    const isThere = () => Object.values(localStorage).some((text) => text.includes('"attempts":1'));
    await other.waitForFunction(isThere, null, { polling: 20 }); // What one window writes reaches the other in a while.
    await answer(other, site.block('b1questone'), 'b');
    const { answers } = (await stored(other)).record;
    assert.deepEqual(Object.keys(answers).sort(), ['b1questnum', 'b1questone']);
    assert.deepEqual(other.complaints, []);
});

test('a lesson that builds on others says so, and can be read', async () => {
    const page = await site.open();
    await openLesson(page, lesson(2));
    assert.match(
        await page.locator('.notice-line').first().textContent(),
        /builds on some that you have not finished yet: 1 Where the money comes from, 2 What/,
    );
    await page.locator('.notice-line a').first().click();
    await page.locator('h1', { hasText: lesson(0).title }).waitFor();
});

test('the result says how many points there are and what is open', async () => {
    const page = await site.open();
    await finishLesson(page, lesson(0));
    await openResult(page);
    assert.match(
        await page.locator('.verdict').textContent(),
        /Under way.*6 of 9 points: 66\.67%\. 60% are needed to pass\./s,
    );
    assert.deepEqual(await page.locator('.result-page section li').allTextContents(), [
        'Lesson 2, What a day of my work must cost: 3 open tasks',
        'Lesson 3, Next steps: not read to its end yet',
    ]);
});
