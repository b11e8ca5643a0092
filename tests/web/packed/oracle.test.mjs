// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random learners play a packed module in the browser; what the LMS has after each step is what C++ computes of the
// same answers. Environment:
//   KOGGE_BIN_TESTS  the folder that holds kogge-course-oracle
//   KOGGE_SEED       repeats a run; without it, every run has other learners
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oracleAnswers, withoutOracle } from '../core/oracle.mjs';
import { Random } from '../core/random.mjs';
import { checkableResponse } from '../core/randomplays.mjs';
import { recordIn, toldOf } from '../core/told.mjs';
import { keptByLms, openInLms } from '../support/browser.mjs';
import { answer, feedbackIn, fillWorksheets, openLesson, questionsOf, readToEnd } from '../support/play.mjs';
import { packedSite } from '../support/packed.mjs';
import { lmsPages } from '../support/setup.mjs';

const lms = lmsPages(packedSite);
const seed = Number(process.env.KOGGE_SEED ?? Date.now() % 2 ** 31);
const count = 12;
const abreast = 3;

/** One learner in the browser: what was done, and what the LMS had after each step. */
class Learner {
    steps = [];
    told = [];

    constructor(random, page, frame) {
        Object.assign(this, { random, page, frame });
    }

    async play(lesson) {
        await openLesson(this.frame, lesson);
        await this.note({ begin: lesson.id });
        for (const block of this.random.shuffled(questionsOf(lesson)))
            await this.try(lesson, block);
        if (this.random.chance(0.5))
            await this.fill(lesson);
        if (this.random.chance(0.8))
            await this.readToEnd(lesson);
    }

    async try(lesson, block) {
        for (let attempt = this.random.between(0, 3); attempt > 0; --attempt) {
            const response = checkableResponse(this.random, block);
            if (response === null || !(await this.mayAnswer(block)))
                return;
            await answer(this.frame, block, response);
            await this.note({ check: block.id, response });
            await this.noteEnd(lesson);
            if (this.random.chance(0.15))
                await this.comeAgain(lesson);
        }
    }

    async mayAnswer(block) {
        const feedback = feedbackIn(this.frame, block.id);
        return (await feedback.count()) === 0 || (await feedback.locator('.actions').count()) > 0;
    }

    async fill(lesson) {
        await fillWorksheets(this.frame, lesson);
        for (const { id } of lesson.blocks.filter(({ type, sample }) => type === 'worksheet' && sample.length > 0))
            await this.note({ fill: id });
    }

    async readToEnd(lesson) {
        await readToEnd(this.frame);
        await this.frame.waitForFunction(endIsVisible);
        await this.noteEnd(lesson);
    }

    /** A short lesson may have its end on the screen before anybody wants to see it. */
    async noteEnd(lesson) {
        if (!this.steps.some(({ end }) => end === lesson.id) && (await this.frame.evaluate(endIsVisible)))
            await this.note({ end: lesson.id });
    }

    async comeAgain(lesson) {
        await this.page.evaluate(() => document.querySelector('iframe').remove());
        this.frame = await openInLms(this.page, lms.origin, await keptByLms(this.page));
        await openLesson(this.frame, lesson);
    }

    async note(step) {
        this.steps.push(step);
        await this.frame.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
        );
        await this.frame.evaluate(() => window.dispatchEvent(new Event('beforeunload')));
        this.told.push(await this.page.evaluate(() => window.snapshot()));
    }
}

function endIsVisible() {
    const { top, bottom } = document.querySelector('.ending').getBoundingClientRect();
    return top < window.innerHeight && bottom > 0;
}

async function learn(random) {
    const page = await lms.page();
    const learner = new Learner(random, page, await openInLms(page, lms.origin));
    for (const lesson of lms.courses[0].lessons)
        await learner.play(lesson);
    await page.context().close();
    return learner;
}

function compare({ steps, told }, states) {
    const [course] = lms.courses;
    told.forEach(({ core, suspend_data: text }, index) => {
        const state = states[index];
        const where = `step ${index} of ${JSON.stringify(steps)}, seed ${seed}`;
        const { raw, min, max } = core.score;
        assert.deepEqual(
            { status: core.lesson_status, raw, min, max },
            { status: state.lessonStatus, raw: state.scoreRaw, min: '0', max: '100' },
            where,
        );
        assert.deepEqual(recordIn(text, course.lessons), toldOf(state.record, course.lessons), where);
    });
}

test(`${count} learners (seed ${seed})`, { skip: withoutOracle }, async (context) => {
    context.diagnostic(`KOGGE_SEED=${seed}`);
    const random = new Random(seed);
    const learners = [];
    while (learners.length < count)
        learners.push(
            ...(await Promise.all(random.list(abreast, () => learn(new Random(random.below(2 ** 31)))))),
        );
    const [course] = lms.courses;
    const requests = learners.map(({ steps }) => ({ kind: 'playthrough', course, steps }));
    oracleAnswers(requests).forEach(({ states }, index) => compare(learners[index], states));
});
