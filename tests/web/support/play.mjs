// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays any module: what to answer is read from its data. `view` is a page, or the frame inside an LMS.
import { canonicalResponse, isQuestion, rightResponse } from '../../../packaging/web/runtime/core/grading.js';

export const questionsOf = (lesson) => lesson.blocks.filter(isQuestion);
export const blockIn = (view, id) => view.locator(`[data-block="${id}"]`);
export const feedbackIn = (view, id) => blockIn(view, id).locator('.feedback');

/** A response that can be checked and is not right; null where the question has none. */
export function wrongResponse(block) {
    if (block.type === 'single-choice' || block.type === 'multiple-choice')
        return block.option.find((option) => !option.right)?.letter ?? null;
    if (block.type === 'numeric')
        return String(Math.round(Math.abs(Number(block.value)) + Math.abs(Number(block.tolerance)) + 7));
    const other = block.category.find((category) => category.letter !== block.item[0].category);
    return other
        ? canonicalResponse(
              block,
              block.item.map((item, index) => `${item.letter}.${index === 0 ? other.letter : item.category}`).join(','),
          )
        : null;
}

/** Fills a response in with the mouse. */
export async function fillIn(view, block, response) {
    const node = blockIn(view, block.id);
    if (block.type === 'numeric') {
        await node.locator('input').fill(response);
        return;
    }
    if (block.type === 'categorise') {
        for (const [item, category] of response.split(',').map((pair) => pair.split('.')))
            await place(node, block, item, category);
        return;
    }
    const wanted = response.split(',');
    for (const option of block.option) {
        const input = node.locator(`input[value="${option.letter}"]`);
        if (
            (await input.isChecked()) !== wanted.includes(option.letter) &&
            (block.type === 'multiple-choice' || wanted.includes(option.letter))
        )
            await node.locator(`.option:has(input[value="${option.letter}"])`).click({ position: { x: 20, y: 20 } });
    }
}

async function place(node, block, item, category) {
    const row = node.locator('.item').nth(block.item.findIndex((candidate) => candidate.letter === item));
    const select = row.locator('select');
    if ((await select.count()) > 0)
        await select.selectOption(category);
    else
        await row.locator(`.place:has(input[value="${category}"])`).click();
}

export async function check(view, block) {
    await blockIn(view, block.id).locator('.question > .actions .button').first().click();
    await feedbackIn(view, block.id).waitFor();
}

/** Answers a question, in the state it is in. */
export async function answer(view, block, response = rightResponse(block)) {
    if ((await feedbackIn(view, block.id).count()) > 0)
        await tryAgain(view, block);
    await fillIn(view, block, response);
    await check(view, block);
}

export async function tryAgain(view, block) {
    await feedbackIn(view, block.id).locator('.button').first().click();
}

/** Answers wrong until no attempt is left. */
export async function useUpAttempts(view, block) {
    for (let attempt = 0; attempt < block.attempts; ++attempt)
        await answer(view, block, wrongResponse(block));
}

export async function openLesson(view, lesson) {
    await view.evaluate((id) => {
        location.hash = `#/lesson/${id}`;
    }, lesson.id);
    await view.locator(`h1:text-is("${lesson.title.replace(/"/g, '\\"')}")`).waitFor();
}

/** Brings the end of the lesson onto the screen. */
export async function readToEnd(view) {
    await view.locator('.ending').scrollIntoViewIfNeeded();
    await view.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
}

/** Fills every worksheet that has an example, so that required ones are done. */
export async function fillWorksheets(view, lesson) {
    for (const block of lesson.blocks.filter(
        (candidate) => candidate.type === 'worksheet' && candidate.sample.length > 0,
    ))
        await blockIn(view, block.id).locator('.sheet-actions .button').first().click();
}

/** Reads a lesson to its end and answers everything in it. */
export async function finishLesson(view, lesson, responseFor = rightResponse) {
    await openLesson(view, lesson);
    for (const block of questionsOf(lesson)) {
        const response = responseFor(block);
        if (response !== null)
            await answer(view, block, response);
    }
    await fillWorksheets(view, lesson);
    await readToEnd(view);
    await view.locator('.ending .status-right').waitFor();
}
