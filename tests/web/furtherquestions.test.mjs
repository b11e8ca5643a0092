// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions in which something is placed, pointed at or written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { furtherQuestions } from './fixtures/further-questions.mjs';
import { sample } from './fixtures/sample.mjs';
import { assertAccessible } from './support/axe.mjs';
import { named } from './support/classes.mjs';
import { answer, blockIn, check, feedbackIn, fillIn, openLesson, tryAgain, useUpAttempts, wrongResponse }
    from './support/play.mjs';
import { filePages, rewrite } from './support/setup.mjs';
import { makeSite } from './support/site.mjs';

function course(language) {
    const data = sample(language);
    const t = (en, de) => (language === 'de' ? de : en);
    data.lessons = [{ ...data.lessons[2], blocks: furtherQuestions(t, language, { points: '4' }) }];
    data.sections[0].lessons = [{ id: data.lessons[0].id, requires: '' }];
    return data;
}

const site = filePages(() => makeSite([course('en'), course('de')]));

async function openQuestions(options) {
    const page = await site.open(options);
    await openLesson(page, site.courses[options?.locale === 'de-DE' ? 1 : 0].lessons[0]);
    return page;
}

const button = (page, id, name) => blockIn(page, id).getByRole('button', { name });
const texts = (page, id, selector) => blockIn(page, id).locator(selector).allTextContents();
const reasons = (page, id) => feedbackIn(page, id).locator('.reason').allTextContents();
const message = (page, id) => blockIn(page, id).locator('.question-message').textContent();
const letters = (page) =>
    blockIn(page, 'b4order001')
        .locator('.order-row')
        .evaluateAll((rows) => rows.map((row) => row.dataset.letter).join(''));
const chosen = (page) =>
    blockIn(page, 'b4match001')
        .locator('select')
        .evaluateAll((selects) => selects.map((select) => select.value));
const select = (page, index) => blockIn(page, 'b4match001').locator('select').nth(index);

// --- True or false ------------------------------------------------------------

test('a statement: wrong, then right', async () => {
    const page = await openQuestions();
    await answer(page, site.block('b4true0001'), 'true');
    assert.deepEqual(await reasons(page, 'b4true0001'), ['It protects the bank.']);
    await tryAgain(page, site.block('b4true0001'));
    assert.equal(await blockIn(page, 'b4true0001').locator('input:checked').count(), 0);
    await page.keyboard.press('b');
    await page.keyboard.press('Control+Enter');
    assert.match(await feedbackIn(page, 'b4true0001').textContent(), /Right.*4 of 4 points.*You stay liable in full\./s);
});

test('after the last attempt a statement shows what is right', async () => {
    const page = await openQuestions();
    await useUpAttempts(page, site.block('b4true0001'));
    assert.deepEqual(await texts(page, 'b4true0001', '.option-verdict'), ['Not right', 'Right answer']);
});

// --- Order --------------------------------------------------------------------

test('items first stand in the order of their letters, which can be checked at once', async () => {
    const page = await openQuestions();
    assert.equal(await letters(page), 'abcd');
    await check(page, site.block('b4order001'));
    assert.match(await feedbackIn(page, 'b4order001').textContent(), /Not yet.*It comes first\..*It is the result\./s);
});

test('arrows move an item, say where it is, and keep the focus', async () => {
    const page = await openQuestions();
    await button(page, 'b4order001', 'Move down: Reserve').click();
    assert.equal(await letters(page), 'bacd');
    assert.equal(await blockIn(page, 'b4order001').locator('[role=status].spoken').textContent(), 'Reserve: place 2 of 4');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    assert.equal(await letters(page), 'bcda');
    assert.equal(await button(page, 'b4order001', 'Move down: Reserve').isDisabled(), true);
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), 'Move up: Reserve');
});

test('Alt and the arrow keys move, the arrow keys alone go on', async () => {
    const page = await openQuestions();
    await button(page, 'b4order001', 'Move up: Day rate').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    assert.equal(await letters(page), 'cabd');
});

/** Drags the row with \p letter to the middle of the row with \p other. */
async function drag(page, letter, other, from = { x: 200, y: 20 }) {
    const place = async (name) => blockIn(page, 'b4order001').locator(`[data-letter="${name}"]`).boundingBox();
    await blockIn(page, 'b4order001').scrollIntoViewIfNeeded();
    const [start, end] = [await place(letter), await place(other)];
    await page.mouse.move(start.x + from.x, start.y + from.y);
    await page.mouse.down();
    await page.mouse.move(end.x + 200, (start.y + end.y) / 2, { steps: 4 });
    assert.equal(await blockIn(page, 'b4order001').locator('.dragged').getAttribute('data-letter'), letter);
    await page.mouse.move(end.x + 200, end.y + from.y + (end.y > start.y ? 4 : -4), { steps: 4 });
    await page.mouse.up();
}

test('an item is dragged up and down', async () => {
    const page = await openQuestions();
    await drag(page, 'c', 'a');
    assert.equal(await letters(page), 'cabd');
    await drag(page, 'b', 'd', { x: 20, y: 20 });
    assert.equal(await letters(page), 'cadb');
    await check(page, site.block('b4order001'));
    assert.match(await feedbackIn(page, 'b4order001').textContent(), /Right.*4 of 4 points/s);
    assert.deepEqual(await texts(page, 'b4order001', '.item-verdict'), new Array(4).fill('In its place'));
    assert.equal(await blockIn(page, 'b4order001').locator('.order-buttons:visible').count(), 0);
});

test('a dragged item that is brought back stays', async () => {
    const page = await openQuestions();
    await drag(page, 'b', 'b');
    assert.equal(await letters(page), 'abcd');
});

test('an order that is tried again is corrected rather than made anew, and comes back after a reload', async () => {
    const page = await openQuestions();
    await answer(page, site.block('b4order001'), 'c,a,b,d');
    assert.deepEqual(await texts(page, 'b4order001', '.item-verdict'), [
        'In its place',
        'In its place',
        'Belongs elsewhere',
        'Belongs elsewhere',
    ]);
    await tryAgain(page, site.block('b4order001'));
    await page.reload();
    await page.locator('h1').waitFor();
    assert.equal(await letters(page), 'cabd');
    assert.deepEqual(await texts(page, 'b4order001', '.item-verdict'), new Array(4).fill(''));
});

test('after the last attempt each item says its place', async () => {
    const page = await openQuestions();
    await useUpAttempts(page, site.block('b4order001'));
    assert.deepEqual(await texts(page, 'b4order001', '.item-home'), ['belongs in place 2', 'belongs in place 1']);
});

// --- Match --------------------------------------------------------------------

test('a target leaves the item that had it', async () => {
    const page = await openQuestions();
    await select(page, 0).selectOption('b');
    await select(page, 1).selectOption('b');
    assert.deepEqual(await chosen(page), ['', 'b', '']);
    await button(page, 'b4match001', 'Check answer').click();
    assert.equal(await message(page, 'b4match001'), '2 of them have no partner yet.');
});

test('arrow keys that pass a target take it only for that moment', async () => {
    const page = await openQuestions();
    await select(page, 0).selectOption('b');
    await select(page, 1).focus();
    for (const target of ['a', 'b', 'c']) {
        await page.keyboard.press('ArrowDown');
        assert.equal(await select(page, 1).inputValue(), target);
    }
    assert.deepEqual(await chosen(page), ['b', 'c', '']);
});

test('pairs: what was right is kept, and the rest is told in the end', async () => {
    const page = await openQuestions();
    await answer(page, site.block('b4match001'), 'a.d,b.a,c.c');
    assert.deepEqual(await reasons(page, 'b4match001'), ['LEADER pays when you have paid.']);
    await tryAgain(page, site.block('b4match001'));
    assert.deepEqual(await chosen(page), ['', 'a', 'c']);
    await fillIn(page, site.block('b4match001'), 'a.d,b.a,c.c');
    await check(page, site.block('b4match001'));
    await answer(page, site.block('b4match001'), 'a.d,b.a,c.c');
    assert.deepEqual(await texts(page, 'b4match001', '.item-home'), ['goes with: reimbursed afterwards']);
    assert.match(await feedbackIn(page, 'b4match001').textContent(), /2\.67 of 4 points/);
});

test('targets stand in the order of their letters', async () => {
    const page = await openQuestions();
    assert.deepEqual(await select(page, 0).locator('option').allTextContents(), [
        'Choose what belongs here',
        'through the house bank',
        'reimbursed afterwards',
        'repaid after year 7',
        'with partners abroad',
    ]);
});

// --- Fill in ------------------------------------------------------------------

const gap = (page, index) => blockIn(page, 'b4gaps0001').locator('.gap-input').nth(index);

test('gaps have numbers, and the sentence is told with them', async () => {
    const page = await openQuestions();
    assert.equal(await gap(page, 1).getAttribute('aria-label'), 'Gap 2');
    const sentence = await gap(page, 1).getAttribute('aria-describedby');
    assert.equal(
        await page.locator(`#${sentence}`).textContent(),
        'The report is due on 31 (gap 1), at a rate of (gap 2) percent.',
    );
    assert.equal(await blockIn(page, 'b4gaps0001').locator('em .gap-input').count(), 1);
});

for (const [locale, month, rate] of [
    ['en-GB', 'march', '4.9'],
    ['en-GB', '  MÄRZ ', '4,95'],
    ['de-DE', 'Ma\u0308rz', '4,9'],
])
    test(`“${month}” and “${rate}” are right in ${locale}`, async () => {
        const page = await openQuestions({ locale });
        await gap(page, 0).fill(month);
        await gap(page, 1).fill(rate);
        await page.keyboard.press('Enter');
        assert.equal(await feedbackIn(page, 'b4gaps0001').locator('.feedback-head.status-right').count(), 1);
    });

test('an empty gap is not checked', async () => {
    const page = await openQuestions();
    await gap(page, 0).fill('March');
    await page.keyboard.press('Enter');
    assert.equal(await message(page, 'b4gaps0001'), 'One gap is still empty.');
    assert.equal(await feedbackIn(page, 'b4gaps0001').count(), 0);
});

test('gaps keep what was typed when they are tried again, and tell the answers in the end', async () => {
    const page = await openQuestions();
    for (let attempt = 0; attempt < 3; ++attempt)
        await answer(page, site.block('b4gaps0001'), 'a.May%21,b.7');
    assert.equal(await gap(page, 0).inputValue(), 'May!');
    assert.deepEqual(await texts(page, 'b4gaps0001', '.gap-answer'), ['right: March', 'right: 4.9']);
    assert.deepEqual(await reasons(page, 'b4gaps0001'), ['For the previous year.']);
});

test('words that were right are not wrong where another language, or a newer version, would not take them', async () => {
    const page = await openQuestions();
    await answer(page, site.block('b4gaps0001'));
    await rewrite(page, 'a.March', 'a.Marzo');
    assert.equal(await feedbackIn(page, 'b4gaps0001').locator('.feedback-head.status-right').count(), 1);
    assert.equal(await gap(page, 0).inputValue(), 'March');
    assert.doesNotMatch(await blockIn(page, 'b4gaps0001').textContent(), /Not right|previous year/);
});

test('what stands in a gap half filled is there after a reload', async () => {
    const page = await openQuestions();
    await gap(page, 0).fill('<b>"März" & {a} ~_%41</b>');
    await page.reload();
    await page.locator('h1').waitFor();
    assert.equal(await gap(page, 0).inputValue(), '<b>"März" & {a} ~_%41</b>');
});

test('letters and figures in a gap choose nothing', async () => {
    const page = await openQuestions();
    await gap(page, 0).focus();
    await page.keyboard.type('hr1');
    assert.equal(await gap(page, 0).inputValue(), 'hr1');
});

// --- Hotspot ------------------------------------------------------------------

const is = (locator, selector) => locator.evaluate((node, it) => node.matches(it), named(selector));
const areas = (page) => blockIn(page, 'b4spot0001').locator('.hotspot-area');
const ticked = (page) =>
    blockIn(page, 'b4spot0001')
        .locator('input:checked')
        .evaluateAll((inputs) => inputs.map((input) => input.value));

test('a click in the picture chooses, and the list shows it', async () => {
    const page = await openQuestions();
    await areas(page).nth(0).click();
    assert.deepEqual(await ticked(page), ['a']);
    await check(page, site.block('b4spot0001'));
    assert.deepEqual(await reasons(page, 'b4spot0001'), ['The bills are there.']);
    assert.ok(await is(areas(page).nth(0), '.hotspot-wrong'));
});

test('the list chooses, and the picture shows it', async () => {
    const page = await openQuestions();
    await blockIn(page, 'b4spot0001').locator('input').first().focus();
    await page.keyboard.press('b');
    assert.ok(await is(areas(page).nth(1), '.hotspot-round.hotspot-chosen'));
    await page.keyboard.press('Control+Enter');
    assert.match(await feedbackIn(page, 'b4spot0001').textContent(), /Right.*4 of 4 points/s);
});

test('regions lie where they belong, and their picture has words', async () => {
    const page = await openQuestions();
    const image = blockIn(page, 'b4spot0001').locator('img');
    await image.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => [...document.images].every((each) => each.complete));
    assert.equal(await image.getAttribute('alt'), 'A quay, and far out a ship.');
    const [whole, ship] = [await image.boundingBox(), await areas(page).nth(1).boundingBox()];
    const near = (a, b) => assert.ok(Math.abs(a - b) < 1.5, `${a} is not ${b}`);
    near(ship.x, whole.x + 0.7 * whole.width);
    near(ship.y, whole.y + 0.3 * whole.height);
    near(ship.width, 0.18 * whole.width);
    near(ship.height, 0.35 * whole.height);
});

test('after the last attempt the right place is shown in picture and list', async () => {
    const page = await openQuestions();
    await useUpAttempts(page, site.block('b4spot0001'));
    assert.deepEqual(await texts(page, 'b4spot0001', '.option-verdict'), ['Not right', 'Right answer']);
    assert.ok(await is(areas(page).nth(1), '.hotspot-right'));
    await areas(page).nth(1).click();
    assert.deepEqual(await ticked(page), ['a']);
});

test('without its picture a hotspot can still be answered', async () => {
    const page = await site.open({}, (fresh) => fresh.route('**/springs.svg', (route) => route.fulfill({ body: '' })));
    await openLesson(page, site.courses[0].lessons[0]);
    await page.locator('[data-block=b4spot0001] .notice-line').waitFor();
    assert.equal(await areas(page).count(), 0);
    await answer(page, site.block('b4spot0001'));
    assert.match(await feedbackIn(page, 'b4spot0001').textContent(), /Right/);
});

// --- Free text and scale --------------------------------------------------------

test('own words are compared with a model, and can be changed', async () => {
    const page = await openQuestions();
    const field = blockIn(page, 'b4words001').locator('textarea');
    await button(page, 'b4words001', 'Compare with a model answer').click();
    assert.equal(await message(page, 'b4words001'), 'Write something first.');
    await field.fill('First\nsecond, “third” & 100 %.');
    await page.keyboard.press('Control+Enter');
    assert.equal(await feedbackIn(page, 'b4words001').textContent(), 'A model answerWe would ask in writing.Change my answer');
    assert.equal(await field.getAttribute('readonly'), '');
    await page.reload();
    await page.locator('h1').waitFor();
    assert.equal(await field.inputValue(), 'First\nsecond, “third” & 100 %.');
    await button(page, 'b4words001', 'Change my answer').click();
    assert.equal(await field.evaluate((node) => node === document.activeElement), true);
    await field.fill('Something else.');
    await page.keyboard.press('Control+Enter');
    assert.equal(await feedbackIn(page, 'b4words001').count(), 1);
});

test('a field for own words is as high as its text', async () => {
    const page = await openQuestions();
    const field = blockIn(page, 'b4words001').locator('textarea');
    await field.fill('line\n'.repeat(20));
    assert.equal(await field.evaluate((node) => node.scrollHeight <= node.clientHeight), true);
});

test('an estimate is kept, and can be changed', async () => {
    const page = await openQuestions();
    const levels = blockIn(page, 'b4scale001').getByRole('radio');
    assert.equal(await levels.nth(0).getAttribute('aria-label'), '1 of 5, not at all');
    assert.equal(await levels.nth(3).getAttribute('aria-label'), '4 of 5');
    await button(page, 'b4scale001', 'Keep my estimate').click();
    assert.equal(await message(page, 'b4scale001'), 'Choose a number first.');
    await page.keyboard.press('4');
    await page.keyboard.press('Control+Enter');
    assert.match(await feedbackIn(page, 'b4scale001').textContent(), /^Your estimate is keptLook at it again in a month\./);
    await page.keyboard.press('r');
    assert.equal(await levels.nth(3).isChecked(), true);
    await page.keyboard.press('5');
    await page.keyboard.press('Control+Enter');
    assert.equal(await levels.nth(4).isChecked(), true);
});

test('what is never right or wrong has no points and no attempts', async () => {
    const page = await openQuestions();
    for (const id of ['b4words001', 'b4scale001'])
        for (let attempt = 0; attempt < 4; ++attempt)
            await answer(page, site.block(id), wrongResponse(site.block(id)));
    assert.doesNotMatch(await blockIn(page, 'b4scale001').textContent(), /point|Attempt|last attempt/);
    assert.doesNotMatch(await blockIn(page, 'b4words001').textContent(), /point|Attempt|last attempt/);
});

// --- All of them ----------------------------------------------------------------

for (const [scheme, options] of [
    ['light', {}],
    ['dark with more contrast', { colorScheme: 'dark', contrast: 'more' }],
    ['narrow, in German', { viewport: { width: 420, height: 800 }, locale: 'de-DE' }],
])
    test(`no question has a barrier that axe can see in any state: ${scheme}`, async () => {
        const page = await openQuestions(options);
        const questions = site.courses[options.locale ? 1 : 0].lessons[0].blocks;
        await assertAccessible(page, 'open');
        for (const block of questions)
            await answer(page, block, wrongResponse(block));
        await assertAccessible(page, 'answered');
        for (const block of questions)
            await useUpAttempts(page, { ...block, attempts: block.attempts && 2 });
        await assertAccessible(page, 'told');
        const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(width <= 0, `${width} pixels are cut off`);
    });

test('forced colours keep what is chosen visible', async () => {
    const page = await openQuestions({ forcedColors: 'active' });
    await areas(page).nth(0).click();
    assert.equal(await areas(page).nth(0).evaluate((node) => getComputedStyle(node).borderTopWidth), '3px');
    await fillIn(page, site.block('b4scale001'), '3');
    const grounds = await blockIn(page, 'b4scale001')
        .locator('.scale-step')
        .evaluateAll((steps) => steps.map((step) => getComputedStyle(step).backgroundColor));
    assert.notEqual(grounds[2], grounds[1]);
});
