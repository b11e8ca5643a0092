// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures to leaf through, sound, film, and files to take away.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { assertAccessible } from './support/axe.mjs';
import { drawn, openInLms } from './support/browser.mjs';
import { blockIn, openLesson } from './support/play.mjs';
import { filePages, lmsPages } from './support/setup.mjs';

const site = filePages();
const lms = lmsPages();

async function openMedia(options) {
    const page = await site.open(options);
    await openLesson(page, (options?.locale === 'de-DE' ? site.courses[1] : site.courses[0]).lessons[2]);
    return page;
}

const shownCaption = (page) => blockIn(page, 'b3gallery1').locator('figcaption:visible').textContent();

test('a gallery is leafed through with buttons and arrow keys, and says where one is', async () => {
    const page = await openMedia();
    const gallery = blockIn(page, 'b3gallery1');
    const place = gallery.getByRole('status');
    assert.equal(await shownCaption(page), 'The quay');
    assert.match(await place.textContent(), /^1 of 2: A quay/);
    const next = gallery.getByRole('button', { name: 'Next picture' });
    await next.focus();
    await page.keyboard.press('Enter');
    assert.equal(await shownCaption(page), 'A week later');
    assert.equal(await place.textContent(), '2 of 2: The ship is closer.');
    assert.equal(await next.getAttribute('aria-disabled'), 'true');
    assert.equal(await next.evaluate((node) => node === document.activeElement), true, 'the focus stays');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await shownCaption(page), 'The quay');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await shownCaption(page), 'The quay');
});

test('nothing jumps while one leafs', async () => {
    const page = await openMedia();
    await drawn(page);
    const heightOf = () => blockIn(page, 'b3gallery1').evaluate((node) => node.offsetHeight);
    const before = await heightOf();
    await blockIn(page, 'b3gallery1').getByRole('button', { name: 'Next picture' }).click();
    assert.equal(await heightOf(), before);
});

test('paper has all pictures, and what is said', async () => {
    const page = await openMedia();
    await page.emulateMedia({ media: 'print' });
    assert.equal(await blockIn(page, 'b3gallery1').locator('figcaption:visible').count(), 2);
    assert.equal(await page.locator('.transcript-line:visible').count(), 3);
    assert.equal(await page.locator('video:visible, audio:visible').count(), 0);
});

test('readers of a language get its own files', async () => {
    const page = await openMedia({ locale: 'de-DE' });
    await drawn(page);
    const sources = await page.locator('.voice img, .gallery img').evaluateAll((images) => images.map(({ src }) => src));
    assert.equal(sources.length, 3);
    sources.forEach((source) => assert.match(source, /source\/media\/de\/springs\.svg$/));
});

/** The captions of a player, as it has them. */
const captionsOf = (player) =>
    player.evaluate(({ textTracks: [track] }) => ({
        kind: track.kind,
        language: track.language,
        mode: track.mode,
        cues: [...track.cues].map(({ startTime, endTime, text }) => [startTime, endTime, text]),
    }));

test('a film has its captions as a text track', async () => {
    const page = await openMedia();
    assert.deepEqual(await captionsOf(blockIn(page, 'b3video001').locator('video')), {
        kind: 'captions',
        language: 'en',
        mode: 'showing',
        cues: [
            [0, 1, 'A sail comes up.'],
            [1, 2, 'Ada: It has &lt;reached> the shore.'],
        ],
    });
});

/** Has a recording play so slowly that what is there only while something is said can be seen. */
const slowDown = (player) =>
    player.evaluate((node) => {
        node.defaultPlaybackRate = 0.1;
        node.playbackRate = 0.1;
    });

const timeOf = (page, id) => blockIn(page, id).locator('video, audio').evaluate((player) => player.currentTime);

test('a line of the transcript plays from there, with keys, and is marked', async () => {
    const page = await openMedia();
    const film = blockIn(page, 'b3video001');
    assert.equal(await film.locator('.transcript-line:visible').count(), 0);
    const head = film.getByRole('button', { name: 'Read what is said' });
    await head.focus();
    await page.keyboard.press('Enter');
    assert.deepEqual(await film.locator('.transcript-line').allTextContents(), [
        '0:00 A sail comes up.',
        '0:01 Ada: It has <reached> the shore.',
    ]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await slowDown(film.locator('video'));
    await page.keyboard.press('Enter');
    await film.locator('.transcript-line[aria-current]').getByText('Ada').waitFor();
    assert.ok((await timeOf(page, 'b3video001')) >= 1);
    await film.getByRole('button', { name: 'Hide what is said' }).click();
    assert.equal(await film.locator('.transcript-line:visible').count(), 0);
});

test('what is said in a sound stands below it while it is said', async () => {
    const page = await openMedia();
    const sound = blockIn(page, 'b3audio001');
    await slowDown(sound.locator('audio'));
    await sound.locator('audio').evaluate((player) => player.play());
    await sound.locator('.recording-caption').getByText('Bell: Dong.').waitFor();
});

test('in an LMS a recording plays', async () => {
    const page = await lms.page();
    const frame = await openInLms(page, lms.origin);
    await openLesson(frame, lms.courses[0].lessons[2]);
    const sound = blockIn(frame, 'b3audio001').locator('audio');
    await sound.evaluate((player) => player.play());
    await frame.waitForFunction(() => document.querySelector('audio').currentTime > 0);
});

test('a recording that cannot be played says so, and what is said is still there', async () => {
    const page = await openMedia();
    const film = blockIn(page, 'b3video001');
    await film.locator('video').evaluate((player) => {
        player.src = 'source/media/plan.csv';
        player.play().catch(() => {});
    });
    await film.getByText('This recording cannot be played here.').waitFor();
    await film.getByRole('button', { name: 'Read what is said' }).click();
    assert.equal(await film.locator('.transcript-line:visible').count(), 2);
});

test('a file is taken away under its own name', async () => {
    const page = await openMedia();
    const file = blockIn(page, 'b3download');
    assert.match(await file.textContent(), /A plan to fill in.*CSV, 34 bytes/);
    const [download] = await Promise.all([page.waitForEvent('download'), file.getByRole('link').click()]);
    assert.equal(download.suggestedFilename(), 'plan.csv');
    assert.match(await readFile(await download.path(), 'utf8'), /^Month,In,Out/);
    page.complaints.length = 0; // A download counts as a page that was not loaded.
});

test('recordings with everything open are no barrier that axe can see', async () => {
    const page = await openMedia();
    for (const head of await page.locator('.recording .actions button').all())
        await head.click();
    await assertAccessible(page, 'recordings');
});

for (const colorScheme of ['light', 'dark'])
    test(`a film begins as a calm surface, with what starts it: ${colorScheme}`, async () => {
        const page = await openMedia({ colorScheme });
        const film = blockIn(page, 'b3video001');
        const start = film.getByRole('button', { name: 'Play: ' });
        const ground = () => film.locator('video').evaluate((player) => getComputedStyle(player).backgroundColor);
        assert.notEqual(await ground(), 'rgb(0, 0, 0)');
        assert.equal(await film.locator('video').evaluate((player) => player.offsetHeight > 300), true);
        await assertAccessible(page, 'film', '[data-block="b3video001"]');
        await start.focus();
        await page.keyboard.press('Enter');
        await film.locator('.film-begun').waitFor();
        assert.equal(await start.count(), 0);
        assert.equal(await ground(), 'rgb(0, 0, 0)');
        assert.equal(await page.evaluate(() => document.activeElement.localName), 'video');
    });
