// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
    answer,
    blockIn,
    check,
    feedbackIn,
    fillIn,
    openLesson,
    tryAgain,
    useUpAttempts,
    wrongResponse,
} from './support/play.mjs';
import { named } from './support/classes.mjs';
import { filePages, rewrite } from './support/setup.mjs';

const site = filePages();
const lesson = (index) => site.courses[0].lessons[index];

async function openAt(index, options) {
    const page = await site.open(options);
    await openLesson(page, options?.locale === 'de-DE' ? site.courses[1].lessons[index] : lesson(index));
    return page;
}

const focusIsIn = (page, selector) => page.evaluate((it) => document.activeElement.matches(it), named(selector));
const verdicts = (page, id) => blockIn(page, id).locator('.option-verdict, .item-verdict').allTextContents();
const ticked = (page, id) =>
    blockIn(page, id)
        .locator('input:checked')
        .evaluateAll((inputs) => inputs.map((input) => input.value));
const button = (page, id, name) => blockIn(page, id).getByRole('button', { name });

test('a wrong answer says so, and why, and moves the focus there', async () => {
    const page = await openAt(0);
    await answer(page, site.block('b1questone'), 'a');
    assert.match(
        await feedbackIn(page, 'b1questone').textContent(),
        /Not yet.*Attempt 1 of 3.*Starting early can cost the grant\./s,
    );
    assert.ok(await focusIsIn(page, '.feedback-head'));
    assert.deepEqual(await verdicts(page, 'b1questone'), ['Not right', '', '']);
    assert.equal(await blockIn(page, 'b1questone').locator('input').first().isDisabled(), true);
});

test('wrong, then right', async () => {
    const page = await openAt(0);
    await answer(page, site.block('b1questone'), 'a');
    await button(page, 'b1questone', 'Try again').click();
    assert.deepEqual(await ticked(page, 'b1questone'), []);
    assert.match(await blockIn(page, 'b1questone').textContent(), /Attempt 2 of 3/);
    await answer(page, site.block('b1questone'), 'b');
    assert.match(
        await feedbackIn(page, 'b1questone').textContent(),
        /Right.*1 of 1 point.*A written yes protects you\./s,
    );
    assert.equal(await button(page, 'b1questone', 'Try again').count(), 0);
});

test('trying again keeps what was right', async () => {
    const page = await openAt(1);
    await answer(page, site.block('b2questsev'), 'a,c');
    assert.deepEqual(await verdicts(page, 'b2questsev'), ['Right', '', 'Not right', '']);
    await tryAgain(page, site.block('b2questsev'));
    assert.deepEqual(await ticked(page, 'b2questsev'), ['a']);
    await openLesson(page, lesson(0));
    await answer(page, site.block('b1questcat'), 'a.a,b.b,c.d,d.c');
    await tryAgain(page, site.block('b1questcat'));
    assert.deepEqual(await ticked(page, 'b1questcat'), ['a', 'b']);
    await answer(page, site.block('b1questnum'), '4999');
    await tryAgain(page, site.block('b1questnum'));
    assert.equal(await blockIn(page, 'b1questnum').locator('input').inputValue(), '4,999');
});

test('a partly right answer is worth its share, and the best one counts', async () => {
    const page = await openAt(1);
    for (const response of ['a,b', 'a', 'c'])
        await answer(page, site.block('b2questsev'), response);
    assert.match(await feedbackIn(page, 'b2questsev').textContent(), /Not yet.*1\.33 of 2 points/s);
});

test('after the last attempt the right answer is shown', async () => {
    const page = await openAt(0);
    for (const id of ['b1questcat', 'b1questnum', 'b1questone']) {
        await useUpAttempts(page, site.block(id));
        assert.match(await feedbackIn(page, id).textContent(), /That was the last attempt/, id);
        assert.equal(await feedbackIn(page, id).locator('button').count(), 0, id);
    }
    assert.deepEqual(await verdicts(page, 'b1questone'), ['Not right', 'Right answer', '']);
    assert.match(await blockIn(page, 'b1questnum').textContent(), /Right answer: €5,000/);
    assert.match(
        await blockIn(page, 'b1questcat').locator('.item').first().textContent(),
        /Not rightbelongs to: Earned/,
    );
    assert.match(await feedbackIn(page, 'b1questnum').textContent(), /0 of 3 points/);
});

test('a question without a limit counts its attempts, one without points says none', async () => {
    const page = await openAt(1);
    for (const response of ['1', '2', '3', '4'])
        await answer(page, site.block('b2questpct'), response);
    assert.match(await feedbackIn(page, 'b2questpct').textContent(), /Attempt 4/);
    await answer(page, site.block('b2questone'), 'a');
    assert.equal(await feedbackIn(page, 'b2questone').locator('.feedback-outcome').textContent(), '');
});

test('hints come one after the other, and stay', async () => {
    const page = await openAt(0);
    const hints = blockIn(page, 'b1questcat').locator('.hint');
    await button(page, 'b1questcat', 'Show a hint').click();
    assert.equal(await hints.count(), 1);
    await button(page, 'b1questcat', 'Show a hint').click();
    assert.deepEqual(await hints.allTextContents(), ['Hint 1Ask who decides.', 'Hint 2Ask who wants repayment.']);
    assert.equal(await button(page, 'b1questcat', 'Show a hint').count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Check answer');
    await page.reload();
    await page.locator('h1').waitFor();
    assert.equal(await hints.count(), 2);
});

test('a version that has fewer hints than were shown shows those that it has', async () => {
    const page = await openAt(0);
    await button(page, 'b1questcat', 'Show a hint').click();
    await rewrite(page, '"hints":1', '"hints":9');
    assert.equal(await blockIn(page, 'b1questcat').locator('.hint').count(), 2);
    await button(page, 'b1questcat', 'Check answer').waitFor();
});

test('the feedback of each chosen answer comes before the general one', async () => {
    const page = await openAt(0);
    await answer(page, site.block('b1questcat'), 'a.a,b.a,c.c,d.a');
    assert.deepEqual(await feedbackIn(page, 'b1questcat').locator('.reason').allTextContents(), [
        'LEADER is public money with a purpose.',
        'It is repaid one day.',
        'Ask who decides, and who wants repayment.',
    ]);
});

test('a foreseen number has its own words', async () => {
    const page = await openAt(0);
    await answer(page, site.block('b1questnum'), '0');
    assert.deepEqual(await feedbackIn(page, 'b1questnum').locator('.reason').allTextContents(), [
        'That is the planned gap.',
        'Count only letters in hand.',
    ]);
});

for (const [locale, typed] of [
    ['en-GB', '5,000'],
    ['en-GB', '5000.00'],
    ['en-GB', '€ 5 000'],
    ['de-DE', '5.000'],
    ['de-DE', '5000,00 €'],
    ['de-DE', '5000'],
])
    test(`“${typed}” is five thousand for a reader in ${locale}`, async () => {
        const page = await openAt(0, { locale });
        await answer(page, site.block('b1questnum'), typed);
        assert.equal(await feedbackIn(page, 'b1questnum').locator('.status-right').count(), 1);
    });

test('what is no number is said where it stands, and is no attempt', async () => {
    const page = await openAt(0);
    const input = blockIn(page, 'b1questnum').locator('input');
    await input.fill('about five');
    await button(page, 'b1questnum', 'Check answer').click();
    assert.match(await blockIn(page, 'b1questnum').textContent(), /not a number that can be read/);
    assert.equal(await input.getAttribute('aria-invalid'), 'true');
    assert.equal(await feedbackIn(page, 'b1questnum').count(), 0);
    await input.fill('5000');
    assert.equal(await input.getAttribute('aria-invalid'), 'false');
});

for (const [id, sentence] of [
    ['b1questcat', '4 of them have no group yet.'],
    ['b1questnum', 'Enter a number first.'],
    ['b1questone', 'Choose an answer first.'],
])
    test(`an empty answer is not checked: ${sentence}`, async () => {
        const page = await openAt(0);
        await button(page, id, 'Check answer').click();
        assert.equal(await blockIn(page, id).locator('.question-message').textContent(), sentence);
        assert.equal(await feedbackIn(page, id).count(), 0);
    });

test('an answer in the making is there after a reload', async () => {
    const page = await openAt(0);
    await fillIn(page, site.block('b1questone'), 'c');
    await fillIn(page, site.block('b1questcat'), 'a.a,c.c');
    await blockIn(page, 'b1questnum').locator('input').fill('12,5x');
    await page.reload();
    await page.locator('h1').waitFor();
    assert.deepEqual(await ticked(page, 'b1questone'), ['c']);
    assert.deepEqual(await ticked(page, 'b1questcat'), ['a', 'c']);
    assert.equal(await blockIn(page, 'b1questnum').locator('input').inputValue(), '12,5x');
});

test('with keys alone: letters choose, Ctrl+Enter checks, R tries again, H helps', async () => {
    const page = await openAt(1);
    await blockIn(page, 'b2questsev').locator('input').first().focus();
    await page.keyboard.press('a');
    await page.keyboard.press('3');
    assert.deepEqual(await ticked(page, 'b2questsev'), ['a', 'c']);
    await page.keyboard.press('Control+Enter');
    assert.ok(await focusIsIn(page, '.feedback-head'));
    await page.keyboard.press('h');
    assert.equal(await blockIn(page, 'b2questsev').locator('.hint').count(), 1);
    await page.keyboard.press('r');
    assert.deepEqual(await ticked(page, 'b2questsev'), ['a']);
    await page.keyboard.press('b');
    await page.keyboard.press('d');
    await page.keyboard.press('Control+Enter');
    assert.match(await feedbackIn(page, 'b2questsev').textContent(), /Right.*2 of 2 points/s);
});

test('with Tab, arrows and Enter alone a whole lesson can be done', async () => {
    const page = await openAt(0);
    await page.locator('[data-block="b1questcat"] input').first().focus();
    for (let item = 0; item < 4; ++item) {
        await page.keyboard.press('Space');
        for (let right = 0; right < item; ++right)
            await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Tab');
    }
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Check answer');
    await page.keyboard.press('Enter');
    assert.match(await feedbackIn(page, 'b1questcat').textContent(), /Right/);
    await page.keyboard.press('Tab');
    await page.keyboard.type('5000');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match(await feedbackIn(page, 'b1questnum').textContent(), /Right/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match(await feedbackIn(page, 'b1questone').textContent(), /Right/);
});

test('letters do not choose while a number is written', async () => {
    const page = await openAt(0);
    await blockIn(page, 'b1questnum').locator('input').focus();
    await page.keyboard.type('1h2r');
    assert.equal(await blockIn(page, 'b1questnum').locator('input').inputValue(), '1h2r');
    await page.keyboard.press('Control+Enter');
    assert.match(await blockIn(page, 'b1questnum').textContent(), /not a number/);
});

test('a shown hint button and feedback are in German for German readers', async () => {
    const page = await openAt(0, { locale: 'de-DE' });
    await answer(page, site.block('b1questcat'), wrongResponse(site.block('b1questcat')));
    assert.match(
        await blockIn(page, 'b1questcat').textContent(),
        /Frage 1 von 3 · zuordnen.*Noch nicht.*Versuch 1 von 3.*Noch einmal versuchen.*Tipp zeigen/s,
    );
});

test('an answered question cannot be checked twice', async () => {
    const page = await openAt(0);
    await answer(page, site.block('b1questone'), 'a');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    assert.match(await feedbackIn(page, 'b1questone').textContent(), /Attempt 1 of 3/);
    await tryAgain(page, site.block('b1questone'));
    await fillIn(page, site.block('b1questone'), 'b');
    await check(page, site.block('b1questone'));
    await page.keyboard.press('Control+Enter');
    assert.match(await feedbackIn(page, 'b1questone').textContent(), /1 of 1 point/);
});
