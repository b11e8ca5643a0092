// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random learners play a packed module in the browser, one of three in an LMS of SCORM 2004; what the LMS has after
// each step is what C++ computes of the same answers. Environment:
//   KOGGE_BIN_TESTS  the folder that holds kogge-course-oracle
//   KOGGE_LEARNERS   how many learners, three side by side (6)
//   KOGGE_SEED       other learners: a number, or "new" for those of no earlier run
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oracleAnswers, withoutOracle } from '../core/oracle.mjs';
import { Random, seedOfRun } from '../core/random.mjs';
import { checkableResponse } from '../core/randomplays.mjs';
import { recordIn, toldOf, wholeRecordIn } from '../core/told.mjs';
import { keptByLms, openInLms } from '../support/browser.mjs';
import { named } from '../support/classes.mjs';
import { keptByLms2004, openInLms2004 } from '../support/lms2004.mjs';
import { answer, feedbackIn, fillWorksheets, openLesson, questionsOf, readToEnd } from '../support/play.mjs';
import { packedLmsPages } from '../support/setup.mjs';

const seed = seedOfRun();
const count = Number(process.env.KOGGE_LEARNERS ?? 6);
const abreast = 3;

/** One learner in the browser: what was done, and what the LMS had after each step. */
const lessonsEach = 2; // Of a learner; a whole module takes a browser minutes.

class Learner {
    steps = [];
    told = [];

    constructor(random, page, edition) {
        Object.assign(this, { random, page, edition });
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
        for (const block of lesson.blocks.filter(({ type }) => type === 'worksheet')) {
            await fillWorksheets(this.frame, { blocks: [block] });
            if (block.sample.length > 0)
                await this.note({ fill: block.id });
        }
    }

    async readToEnd(lesson) {
        await readToEnd(this.frame);
        await this.frame.waitForFunction(endIsVisible, named('.ending'));
        await this.noteEnd(lesson);
    }

    /** A short lesson may have its end on the screen before anybody wants to see it. */
    async noteEnd(lesson) {
        if (!this.steps.some(({ end }) => end === lesson.id) && (await this.frame.evaluate(endIsVisible, named('.ending'))))
            await this.note({ end: lesson.id });
    }

    async comeAgain(lesson) {
        await this.page.evaluate(() => document.querySelector('iframe').remove());
        await this.launch(await this.edition.kept(this.page));
        await openLesson(this.frame, lesson);
    }

    async launch(kept) {
        this.frame = await this.edition.open(this.page, this.edition.lms.origin, kept);
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

function endIsVisible(ending) {
    const { top, bottom } = document.querySelector(ending).getBoundingClientRect();
    return top < window.innerHeight && bottom > 0;
}

async function learn(random, edition) {
    const { lms } = edition;
    const page = await lms.page();
    const learner = new Learner(random, page, edition);
    await learner.launch();
    for (const lesson of random.shuffled(lms.courses[0].lessons).slice(0, lessonsEach))
        await learner.play(lesson);
    await page.context().close();
    return learner;
}

const editions = [
    {
        lms: packedLmsPages('scorm12'),
        open: openInLms,
        kept: keptByLms,
        told: ({ core: { lesson_status: status, score } }) => ({ status, score }),
        expected: ({ lessonStatus: status, scoreRaw: raw }) => ({ status, score: { raw, min: '0', max: '100' } }),
        record: recordIn,
        keeps: toldOf,
    },
    {
        lms: packedLmsPages('scorm2004'),
        open: (page, origin, cmi) => openInLms2004(page, origin, { cmi }),
        kept: keptByLms2004,
        told: ({ completion_status: completion, success_status: success, score }) => ({ completion, success, score }),
        expected: ({ lessonStatus: status, scoreRaw: raw }) => ({
            completion: status === 'incomplete' ? status : 'completed',
            success: /passed|failed/.test(status) ? status : 'unknown',
            score: { raw, min: '0', max: '100', scaled: String(Number((Number(raw) / 100).toFixed(4))) },
        }),
        record: wholeRecordIn,
        keeps: (record) => record,
    },
];

function compare({ steps, told, edition }, states) {
    const { lessons } = edition.lms.courses[0];
    told.forEach((cmi, index) => {
        const state = states[index];
        const where = `step ${index} of ${JSON.stringify(steps)}, seed ${seed}`;
        const { score, ...rest } = edition.told(cmi);
        const expected = edition.expected(state);
        const scored = Object.fromEntries(Object.keys(expected.score).map((name) => [name, score[name]]));
        assert.deepEqual({ ...rest, score: scored }, expected, where);
        assert.deepEqual(edition.record(cmi.suspend_data, lessons), edition.keeps(state.record, lessons), where);
    });
}

test(`${count} learners (seed ${seed})`, { skip: withoutOracle }, async (context) => {
    context.diagnostic(`KOGGE_SEED=${seed}`);
    const random = new Random(seed);
    const learners = [];
    while (learners.length < count)
        learners.push(
            ...(await Promise.all(
                random.list(abreast, (index) => learn(new Random(random.below(2 ** 31)), editions[index % 2])),
            )),
        );
    const [course] = editions[0].lms.courses;
    const requests = learners.map(({ steps }) => ({ kind: 'playthrough', course, steps }));
    oracleAnswers(requests).forEach(({ states }, index) => compare(learners[index], states));
});
