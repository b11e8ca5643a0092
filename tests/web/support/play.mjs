// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Plays any module: what to answer is read from its data. `view` is a page, or the frame inside an LMS.
import { isNumbered } from '../../../packaging/web/runtime/blocks/registry.js';
import { isQuestion, rightResponse } from '../../../packaging/web/runtime/core/grading.js';
import { drawn } from './browser.mjs';
import { playerOf } from './players.mjs';

/** Questions in the frame of all questions. */
export const questionsOf = (lesson) => lesson.blocks.filter(isNumbered);
/** Everything that is answered, also without that frame: stories, checklists. */
export const tasksOf = (lesson) => lesson.blocks.filter(isQuestion);
export const blockIn = (view, id) => view.locator(`[data-block="${id}"]`);
export const feedbackIn = (view, id) => blockIn(view, id).locator('.feedback');

/** A response that can be checked and is not right; null where the question has none. */
export const wrongResponse = (block) => playerOf(block).wrong(block);

/** Fills a response in with the mouse. */
export const fillIn = (view, block, response) => playerOf(block).fill(blockIn(view, block.id), block, response);

export async function check(view, block) {
    await blockIn(view, block.id).locator('.question > .actions .button').first().click();
    await feedbackIn(view, block.id).waitFor();
}

/** Answers a question, in the state it is in. */
export async function answer(view, block, response = rightResponse(block)) {
    if (!isNumbered(block))
        return fillIn(view, block, response);
    if ((await feedbackIn(view, block.id).count()) > 0)
        await tryAgain(view, block);
    await fillIn(view, block, response);
    await check(view, block);
}

export async function tryAgain(view, block) {
    await feedbackIn(view, block.id).locator('.button').first().click();
}

/** Answers a question that has not been answered yet with keys alone. The focus is before it, and is then on the feedback. */
export async function answerWithKeys(keys, block, response = rightResponse(block)) {
    const inside = `[data-block="${block.id}"]`;
    await playerOf(block).type(keys, inside, block, response);
    if (!isNumbered(block))
        return;
    await keys.tabTo(`${inside} .question > .actions .button`);
    await keys.press('Enter');
    await keys.view.locator(`${inside} .feedback-head:focus`).waitFor();
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

/** Brings the end of the lesson onto the screen, once no picture can push it off again. */
export async function readToEnd(view) {
    await drawn(view);
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

export async function openContents(view) {
    await view.locator('.bar a').click();
    await view.locator('.opening').waitFor();
}

export async function openResult(view) {
    await view.evaluate(() => {
        location.hash = '#/result';
    });
    await view.locator('.verdict').waitFor();
}

/** Reads a lesson to its end and answers everything in it. */
export async function finishLesson(view, lesson, responseFor = rightResponse) {
    await openLesson(view, lesson);
    for (const block of tasksOf(lesson)) {
        const response = responseFor(block);
        if (response !== null)
            await answer(view, block, response);
    }
    await fillWorksheets(view, lesson);
    await readToEnd(view);
    await view.locator('.ending .status-right').waitFor();
}
