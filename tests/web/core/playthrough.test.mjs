// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an LMS is told is what C++ computes, after every step of random learners. Environment:
//   KOGGE_BIN_TESTS  the folder that holds kogge-course-oracle
//   KOGGE_SEED       other learners: a number, or "new" for those of no earlier run
//   KOGGE_PLAYS      how many learners (400; in SCORM 2004 a quarter of them)

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Scorm12 } from '../../../packaging/web/runtime/scorm12.js';
import { Scorm2004 } from '../../../packaging/web/runtime/scorm2004.js';
import { Session } from '../../../packaging/web/runtime/session.js';
import { Store } from '../../../packaging/web/runtime/store.js';
import { suspendLimit } from '../../../packaging/web/runtime/suspend.js';
import { fullLimit } from '../../../packaging/web/runtime/suspendall.js';
import { StrictApi } from '../support/strictapi.mjs';
import { StrictApi2004 } from '../support/strictapi2004.mjs';
import { oracleAnswers, withoutOracle } from './oracle.mjs';
import { Random, seedOfRun } from './random.mjs';
import { playthroughRequest } from './randomplays.mjs';
import { recordIn, toldOf, toldToLms, toldToLms2004, wholeRecordIn } from './told.mjs';

const seed = seedOfRun();
const count = Number(process.env.KOGGE_PLAYS ?? 400);

const editions = [
    {
        name: 'SCORM 1.2',
        plays: count,
        Api: StrictApi,
        Lms: Scorm12,
        commit: 'LMSCommit',
        limit: suspendLimit,
        told: toldToLms,
        record: recordIn,
        kept: toldOf,
    },
    {
        name: 'SCORM 2004',
        plays: Math.ceil(count / 4),
        Api: StrictApi2004,
        Lms: Scorm2004,
        commit: 'Commit',
        limit: fullLimit,
        told: toldToLms2004,
        record: wholeRecordIn,
        kept: (record) => record,
    },
];

/** An LMS whose every launch knows what was committed before. */
class Learner {
    constructor(course, edition) {
        this.course = course;
        this.edition = edition;
        this.launch({});
    }

    launch(values) {
        this.done = 0;
        this.api = new this.edition.Api(values);
        const lms = new this.edition.Lms(this.api);
        assert.equal(lms.start(), true);
        this.session = new Session(this.course, new Store(null, 'key'), lms);
    }

    /** No call was wrong, and none was there that nothing was done for. */
    assertWellBehaved(where) {
        assert.deepEqual(this.api.violations, [], where);
        assert.ok(this.api.of(this.edition.commit).length <= this.done, where);
    }

    /** What was not committed is lost: the page may have been killed. */
    launchAgain() {
        this.launch(this.api.committed);
    }

    leave() {
        this.session.finish();
        this.done += 1;
    }

    do(step) {
        this.done += 1;
        const lesson = this.course.lessons.find(({ id }) => id === (step.begin ?? step.end));
        const block = this.course.lessons.flatMap(({ blocks }) => blocks).find(({ id }) => id === (step.check ?? step.fill));
        if (step.begin) {
            this.session.begin(lesson);
            this.session.flush();
        }
        if (step.end)
            this.session.reachEnd(lesson);
        if (step.fill)
            this.session.keep(block, { scenarios: [] }, true);
        if (step.check)
            this.session.check(block, step.response, 1000);
    }
}

function compare(learner, state, where) {
    const values = learner.api.committed;
    const { edition } = learner;
    assert.deepEqual(edition.told(values), {
        status: state.lessonStatus,
        raw: state.scoreRaw,
        min: state.scoreRaw && '0',
        max: state.scoreRaw && '100',
    }, where);
    const text = values['cmi.suspend_data'];
    assert.ok(text.length <= edition.limit, where);
    const { lessons } = learner.course;
    assert.deepEqual(edition.record(text, lessons), edition.kept(state.record, lessons), where);
}

for (const edition of editions)
    test(`an LMS of ${edition.name} has what C++ computes (seed ${seed})`, { skip: withoutOracle }, (context) => {
        context.diagnostic(`KOGGE_SEED=${seed} KOGGE_PLAYS=${count}`);
        const random = new Random(seed);
        const requests = random.list(edition.plays, () => playthroughRequest(random));
        const reached = new Set();
        oracleAnswers(requests).forEach(({ states }, play) => {
            const { course, steps } = requests[play];
            const learner = new Learner(course, edition);
            steps.forEach((step, index) => {
                learner.do(step);
                const where = `step ${index} of learner ${play}: ${JSON.stringify(requests[play])}`;
                compare(learner, states[index], where);
                reached.add(states[index].lessonStatus);
                const leaves = random.chance(0.1);
                if (leaves)
                    learner.leave();
                learner.assertWellBehaved(where);
                if (leaves || random.chance(0.1))
                    learner.launchAgain();
            });
        });
        assert.deepEqual([...reached].sort(), ['completed', 'failed', 'incomplete', 'passed'], 'too few learners');
    });
