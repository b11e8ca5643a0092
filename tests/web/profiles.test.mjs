// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Collections of profiles: filters, words, details, numbers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countProfiles, profilesFor, usedWords } from '../../packaging/web/runtime/profiles.js';
import { collections } from './fixtures/profiles.mjs';
import { sample } from './fixtures/sample.mjs';
import { assertAccessible } from './support/axe.mjs';
import { drawn } from './support/browser.mjs';
import { named } from './support/classes.mjs';
import { everyBlock, packedSite } from './support/packed.mjs';
import { blockIn, openLesson } from './support/play.mjs';
import { filePages } from './support/setup.mjs';
import { makeSite } from './support/site.mjs';

const site = filePages();
const packed = filePages(() => packedSite(everyBlock));

/** The same profiles, and nobody knows where they are. */
function withoutMap() {
    const course = sample('en');
    delete course.collections.cooperations.map;
    course.collections.cooperations.profile.forEach((profile) => delete profile.at);
    return course;
}
const placeless = filePages(() => makeSite([withoutMap()]));

/** Two towns so near to each other that the name of one would cover the mark of the other. */
function withNeighbours() {
    const course = sample('en');
    course.collections.cooperations.profile[2].at = [200, 605];
    return course;
}
const crowded = filePages(() => makeSite([withNeighbours()]));

async function openProfiles(options) {
    const page = await site.open(options);
    await openLesson(page, (options?.locale === 'de-DE' ? site.courses[1] : site.courses[0]).lessons[2]);
    return blockIn(page, 'b6profiles');
}

const names = (block) => block.locator('.accordion-part:visible .profile-name').allTextContents();
const hits = (block) => block.locator('.profiles-hits').textContent();

const { cooperations } = collections((en) => en, 'en');
const found = (codes, text = '') => profilesFor(cooperations, codes, text).map(({ name }) => name);

for (const [name, codes, text, expected] of [
    ['nothing asked', {}, '', ['Lamp <Loft>', 'Choir Barn', 'Singing Glass']],
    ['language', { language: 'sv', country: '' }, '', ['Singing Glass']],
    ['two fields', { country: 'DE', sector: 'music' }, '', ['Choir Barn']],
    ['nobody', { country: 'SE', sector: 'design' }, '', []],
    ['a word of the text', {}, 'GLASS', ['Singing Glass']],
    ['a word of a vocabulary', {}, 'germany', ['Lamp <Loft>', 'Choir Barn']],
    ['two words, anywhere', {}, ' sheet  lamps ', ['Lamp <Loft>']],
])
    test(`profiles are found by ${name}`, () => assert.deepEqual(found(codes, text), expected));

test('profiles are counted, the most frequent first', () => {
    assert.deepEqual(countProfiles(cooperations, cooperations.profile, 'sector'), [
        { text: 'Music', count: 2 },
        { text: 'Design', count: 1 },
    ]);
    assert.deepEqual(countProfiles(cooperations, cooperations.profile.slice(2), 'country'), [{ text: 'Sweden', count: 1 }]);
    assert.deepEqual(countProfiles(cooperations, [], 'country'), []);
});

test('only words that profiles have can be chosen', () =>
    assert.deepEqual(
        usedWords(cooperations, 'need').map(({ code }) => code),
        ['shop'],
    ));

test('words and choices narrow the list, and one button widens it again', async () => {
    const block = await openProfiles();
    assert.deepEqual(await names(block), ['Lamp <Loft>', 'Choir Barn', 'Singing Glass']);
    assert.equal(await hits(block), '3 profiles');
    assert.equal(await block.getByRole('button', { name: 'Show all profiles' }).isVisible(), false);
    await block.locator('.profiles-search').getByLabel('Country').selectOption('Germany');
    assert.equal(await hits(block), '2 of 3 profiles');
    await block.getByLabel('Words to look for').fill('choir');
    assert.deepEqual(await names(block), ['Choir Barn']);
    await block.locator('.profiles-search').getByLabel('Languages').selectOption('Swedish');
    assert.deepEqual(await names(block), []);
    assert.equal(await block.getByText('No profile has all of this.').isVisible(), true);
    await block.getByRole('button', { name: 'Show all profiles' }).press('Enter');
    assert.equal((await names(block)).length, 3);
    assert.equal(await block.getByLabel('Words to look for').evaluate((node) => node === document.activeElement), true);
    assert.equal(await block.locator('.profiles-search').getByLabel('Country').inputValue(), '');
});

test('a profile opens with keys and says everything', async () => {
    const block = await openProfiles();
    const head = block.getByRole('button', { name: /^Lamp <Loft>/ });
    assert.match(await head.textContent(), /Wismar, Germany · Design · Joint offer.*Example/);
    assert.equal(await head.getAttribute('aria-expanded'), 'false');
    await head.press('Enter');
    assert.equal(await head.getAttribute('aria-expanded'), 'true');
    const lines = await block.locator('.accordion-part').first().locator('.profile-lines > div').allTextContents();
    assert.deepEqual(lines, [
        'PartnerA joinery',
        'Kind of cooperationJoint offer',
        'What was doneLamps from waste',
        'Results140 lamps sold',
        'What others can take overA waste auditA budget sheet',
        'OffersWaste audit',
        'Looks forA shop abroad',
        'LanguagesGerman',
        'Whom to askOwner',
    ]);
    assert.equal(await block.getByText('Invented, to show what a profile can say.').first().isVisible(), true);
    await head.press('Space');
    assert.equal(await block.locator('.profile-lines').first().isVisible(), false);
});

test('a real profile is no example', async () => {
    const block = await openProfiles();
    assert.equal(await block.locator('.profile-example').count(), 2);
    assert.doesNotMatch(await block.getByRole('button', { name: /^Choir Barn/ }).textContent(), /Example/);
});

test('a profile that is not translated says so', async () => {
    const block = await openProfiles({ locale: 'de-DE' });
    assert.deepEqual(await names(block), ['Lampen-<Dach>', 'Chorscheune', 'Singing Glass']);
    await block.getByRole('button', { name: /^Singing Glass/ }).click();
    const body = block.locator('.accordion-body').nth(2);
    assert.equal(await body.getAttribute('lang'), 'en');
    assert.match(await body.locator('.language-mark').textContent(), /Englisch/);
    assert.match(await body.textContent(), /SprachenDeutsch, Schwedisch/);
});

test('numbers follow the profiles found', async () => {
    const block = await openProfiles();
    await block.getByText('In numbers').click();
    const rows = () => block.locator('.profiles-numbers .chart-row').allTextContents();
    assert.deepEqual(await rows(), ['Germany2', 'Sweden1']);
    await block.getByLabel('What is counted').selectOption('Sector');
    assert.deepEqual(await rows(), ['Music2', 'Design1']);
    await block.getByLabel('Words to look for').fill('lamps');
    assert.deepEqual(await rows(), ['Design1']);
});

test('a chart counts all profiles', async () => {
    const block = await openProfiles();
    const chart = blockIn(block.page(), 'b6chart001');
    assert.deepEqual(await chart.locator('.chart-row').allTextContents(), ['Music2', 'Design1']);
});

test('a profile of one’s own is written and kept', async () => {
    const block = await openProfiles();
    const page = block.page();
    assert.equal(await block.getByLabel('Your organisation').isVisible(), false);
    await block.getByRole('button', { name: 'Write a profile' }).press('Enter');
    await block.getByLabel('Your organisation').fill('Barn <b>');
    await block.locator('.profile-form').getByLabel('Kind of cooperation').selectOption('Joint offer');
    await block.locator('.profile-form').getByLabel('What others can take over').fill('A plan\nA list');
    assert.equal(
        await block.getByText('A profile also needs').textContent(),
        'A profile also needs: Town, Sector, Partner, What was done, Whom to ask, Day of consent',
    );
    await block.locator('.profile-form .sheet-saved span').waitFor();
    await page.reload();
    await block.getByRole('button', { name: 'Go on with your profile' }).click();
    assert.equal(await block.getByLabel('Your organisation').inputValue(), 'Barn <b>');
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(
        (await block.locator('.profile-written:visible').allTextContents()).filter(Boolean),
        ['Barn <b>', 'Joint offer', 'A plan\nA list'],
    );
    await page.emulateMedia({ media: 'screen' });
    await block.getByRole('button', { name: 'Empty all fields' }).press('Enter');
    await block.getByText('Empty all fields? What you have entered here will be gone.').waitFor();
    await page.keyboard.press('Escape');
    assert.equal(await block.getByLabel('Your organisation').inputValue(), 'Barn <b>');
    assert.equal(await block.getByRole('button', { name: 'Empty all fields' }).evaluate((node) => node === document.activeElement), true);
    await page.keyboard.press('Enter');
    await block.getByRole('button', { name: 'Empty', exact: true }).press('Enter');
    assert.equal(await block.getByLabel('Your organisation').inputValue(), '');
    await page.reload();
    await block.getByRole('button', { name: 'Write a profile' }).waitFor();
});

test('a profile that has all it needs says so', async () => {
    const block = await openProfiles();
    await block.getByRole('button', { name: 'Write a profile' }).click();
    const form = block.locator('.profile-form');
    for (const label of ['Your organisation', 'Town', 'Partner', 'What was done', 'What others can take over', 'Whom to ask'])
        await form.getByLabel(label, { exact: true }).fill('x');
    for (const label of ['Sector', 'Kind of cooperation'])
        await form.getByLabel(label, { exact: true }).selectOption({ index: 1 });
    await form.getByLabel('Day of consent').fill('2026-05-01');
    assert.equal(await form.getByText('Your profile has everything that it needs.').isVisible(), true);
});

test('everything is accessible, narrow and open', async () => {
    const block = await openProfiles({ viewport: { width: 320, height: 800 } });
    await block.getByRole('button', { name: /^Lamp <Loft>/ }).click();
    await block.getByText('In numbers').click();
    await block.getByRole('button', { name: 'Write a profile' }).click();
    await assertAccessible(block.page(), 'profiles', '.profiles');
    const overflow = await block.evaluate((node) => node.scrollWidth - node.clientWidth);
    assert.ok(overflow <= 1, String(overflow));
});

async function openMap(options) {
    const block = await openProfiles(options);
    await block.getByRole('button', { name: /^(Map|Karte)$/ }).press('Enter');
    await drawn(block.page());
    return block;
}

const towns = (block) => block.locator('.map-mark:visible').allTextContents();

test('a map has the towns, and the profiles of the marks that are chosen', async () => {
    const block = await openMap();
    assert.equal(await block.getByRole('button', { name: 'Map', exact: true }).getAttribute('aria-pressed'), 'true');
    assert.deepEqual(await towns(block), ['Wismar', 'Waren']);
    assert.deepEqual(await names(block), []);
    const mark = block.getByRole('button', { name: 'Lamp <Loft>, Wismar' });
    await mark.press('Enter');
    assert.equal(await mark.getAttribute('aria-expanded'), 'true');
    assert.deepEqual(await names(block), ['Lamp <Loft>']);
    assert.match(await block.locator('.profile-lines:visible').textContent(), /Lamps from waste/);
    await mark.press('Space');
    assert.deepEqual(await names(block), []);
    await mark.click();
    await block.locator('.accordion-head:visible').press('Enter');
    assert.equal(await mark.evaluate((node) => node === document.activeElement), true);
    assert.equal(await mark.getAttribute('aria-expanded'), 'false');
});

test('what was opened on the map is open in the list, and the other way round', async () => {
    const block = await openProfiles();
    await block.getByRole('button', { name: /^Choir Barn/ }).first().click();
    await block.getByRole('button', { name: 'Map', exact: true }).click();
    assert.equal(await block.getByRole('button', { name: 'Choir Barn, Waren' }).getAttribute('aria-expanded'), 'true');
    await block.getByRole('button', { name: 'Lamp <Loft>, Wismar' }).click();
    await block.getByRole('button', { name: 'List', exact: true }).click();
    assert.equal(await block.locator('.profiles-map').isVisible(), false);
    assert.equal((await names(block)).length, 3);
    assert.equal(await block.locator('.profile-lines:visible').count(), 2);
});

test('the map has the profiles found', async () => {
    const block = await openMap();
    await block.getByLabel('Words to look for').fill('choir');
    assert.deepEqual(await towns(block), ['Waren']);
    await block.getByLabel('Words to look for').fill('nobody');
    assert.deepEqual(await towns(block), []);
    assert.equal(await block.getByText('No profile has all of this.').isVisible(), true);
});

test('marks stand where their towns are, and no name runs over the edge', async () => {
    for (const width of [320, 1366]) {
        const block = await openMap({ viewport: { width, height: 800 } });
        const boxes = await block.evaluate(
            (node, [sheetOf, marks, townOf]) => {
                const box = (found) => found.getBoundingClientRect();
                const sheet = box(node.querySelector(sheetOf));
                return [...node.querySelectorAll(marks)].map((mark) => {
                    const [disc, town] = [box(mark), box(mark.querySelector(townOf))];
                    const middle = [(disc.left + disc.width / 2 - sheet.left) / sheet.width, (disc.top + disc.height / 2 - sheet.top) / sheet.height];
                    return { middle, inside: town.left >= sheet.left - 1 && town.right <= sheet.right + 1 };
                });
            },
            ['.map-sheet', '.map-mark', '.map-town'].map(named),
        );
        boxes.forEach(({ middle, inside }, index) => {
            const [x, y] = cooperations.profile[index].at;
            assert.ok(Math.abs(middle[0] - x / 1000) < 0.02 && Math.abs(middle[1] - y / 700) < 0.02, `${middle}`);
            assert.ok(inside, `${width}: ${index}`);
        });
    }
});

for (const [width, name] of [
    [1366, 'stands on the other side'],
    [320, 'is there while the mark is looked at'],
])
    test(`a name that would cover a mark ${name}, ${width} pixels`, async () => {
        const page = await crowded.open({ viewport: { width, height: 800 } });
        await openLesson(page, crowded.courses[0].lessons[2]);
        const block = blockIn(page, 'b6profiles');
        await block.getByRole('button', { name: 'Map', exact: true }).click();
        await drawn(page);
        const [mark, neighbour] = ['Lamp <Loft>, Wismar', 'Singing Glass, Gränna'].map((label) => block.getByRole('button', { name: label }));
        const town = mark.locator('.map-town');
        assert.equal(await town.isVisible(), width === 1366);
        if (width === 1366)
            assert.ok((await town.boundingBox()).x < (await mark.boundingBox()).x);
        await mark.focus();
        await page.keyboard.press('Shift');
        assert.equal(await town.isVisible(), true);
        await neighbour.click();
        assert.equal(await neighbour.getAttribute('aria-expanded'), 'true');
    });

test('degrees are in the language of the page', async () => {
    const block = await openMap({ locale: 'de-DE' });
    assert.deepEqual(await block.locator('.map-degrees').allTextContents(), ['5°\u00a0W', '0°\u00a0O', '55°\u00a0N']);
});

for (const colorScheme of ['light', 'dark'])
    test(`the map is accessible, narrow, ${colorScheme}`, async () => {
        const block = await openMap({ viewport: { width: 320, height: 800 }, colorScheme });
        await block.getByRole('button', { name: 'Lamp <Loft>, Wismar' }).click();
        await assertAccessible(block.page(), 'profiles on a map', '.profiles');
        const overflow = await block.evaluate((node) => node.scrollWidth - node.clientWidth);
        assert.ok(overflow <= 1, String(overflow));
    });

test('paper has the list, also of what is shown on the map', async () => {
    const block = await openMap();
    await block.getByLabel('Words to look for').fill('glass');
    await block.page().emulateMedia({ media: 'print' });
    assert.equal(await block.locator('.profiles-map').isVisible(), false);
    assert.deepEqual(await names(block), ['Singing Glass']);
});

test('without positions there is no map to choose', async () => {
    const page = await placeless.open();
    await openLesson(page, placeless.courses[0].lessons[2]);
    const block = blockIn(page, 'b6profiles');
    assert.equal(await block.locator('.view-choices, .profiles-map').count(), 0);
    assert.equal((await names(block)).length, 3);
});

test('paper has the profiles found, with everything they say', async () => {
    const block = await openProfiles();
    await block.getByLabel('Words to look for').fill('lamps');
    await block.page().emulateMedia({ media: 'print' });
    assert.equal(await block.locator('.profile-lines:visible').count(), 1);
    assert.equal(await block.locator('.profiles-search').isVisible(), false);
});

test('the packer writes what the page reads, without what is for authors alone', async () => {
    const page = await packed.open();
    await openLesson(page, packed.courses[0].lessons[0]);
    const block = blockIn(page, 'n2w4chmmt2');
    assert.deepEqual(await names(block), ['Lamp Loft', 'Singing Glass', 'Choir Barn']);
    assert.ok(!/consent|latitude/.test(JSON.stringify(packed.courses)));
    await block.getByRole('button', { name: 'Map', exact: true }).click();
    assert.equal(await block.locator('.map-mark:visible').count(), 3);
    assert.ok(await block.locator('.map-sheet').evaluate((node) => node.clientHeight > 100));
});
