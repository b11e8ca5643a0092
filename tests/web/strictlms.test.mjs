// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Learners in a strict LMS, from launch to launch, in Node.js: a module with a block of every type, and all modules that we
// ship. Nothing that the page sets may be refused.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { questionOf } from '../../packaging/web/runtime/blocks/registry.js';
import { rightResponse } from '../../packaging/web/runtime/core/grading.js';
import { Scorm12 } from '../../packaging/web/runtime/scorm12.js';
import { Scorm2004 } from '../../packaging/web/runtime/scorm2004.js';
import { Session } from '../../packaging/web/runtime/session.js';
import { Store } from '../../packaging/web/runtime/store.js';
import { dataModel12 } from './support/datamodel12.mjs';
import { dataModel2004 } from './support/datamodel2004.mjs';
import { everyBlock, packedSite } from './support/packed.mjs';
import { wrongResponse } from './support/play.mjs';
import { StrictLms } from './support/strictlms.mjs';

const shipped = fileURLToPath(new URL('../../modules', import.meta.url));
const courses = {};

before(async () => {
    const modules = readdirSync(shipped).map((name) => [name, join(shipped, name)]);
    for (const [name, folder] of [['everyblock', everyBlock], ...modules]) {
        const site = await packedSite(folder);
        [courses[name]] = site.courses;
        await site.remove();
    }
});

const editions = {
    'SCORM 1.2': {
        model: dataModel12,
        Lms: Scorm12,
        end: 'LMSFinish',
        status: (lms) => lms.value('cmi.core.lesson_status'),
        raw: (lms) => lms.value('cmi.core.score.raw'),
        total: (lms) => lms.value('cmi.core.total_time'),
    },
    'SCORM 2004': {
        model: dataModel2004,
        Lms: Scorm2004,
        end: 'Terminate',
        status: (lms) => {
            const [completion, success] = ['completion', 'success'].map((name) => lms.value(`cmi.${name}_status`));
            return completion === 'completed' && success !== 'unknown' ? success : completion;
        },
        raw: (lms) => lms.value('cmi.score.raw'),
        total: (lms) => lms.value('cmi.total_time'),
    },
};

/** A browser's storage. */
function storage() {
    const texts = new Map();
    return { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => texts.set(key, text) };
}

/** One learner with one module in one LMS, and in one browser unless another is given. */
class Learner {
    trouble = false;
    #now = 0;

    constructor(edition, setup, module = 'everyblock') {
        this.edition = edition;
        this.course = courses[module];
        this.lms = new StrictLms(edition.model, setup);
        this.browser = storage();
    }

    open(browser = this.browser) {
        this.played = new this.edition.Lms(this.lms.launch(), { now: () => this.#now, date: () => new Date(2026, 4, 6) });
        assert.ok(this.played.start());
        this.session = new Session(this.course, new Store(browser, 'key'), this.played);
        this.session.onTrouble = (trouble) => (this.trouble = trouble);
        return this.session;
    }

    leave() {
        this.session.flush();
        this.session.finish();
    }

    get lessons() {
        return this.course.lessons;
    }

    /** Answers everything in a lesson, fills its worksheets and reads it to its end. */
    learn(lesson, responseFor = rightResponse) {
        this.session.begin(lesson);
        for (const block of lesson.blocks.filter(questionOf)) {
            this.#now += 61500;
            this.session.setPlace(lesson, { block: block.id, share: 0.4 }, lesson.blocks.indexOf(block) + 1);
            const response = responseFor(block);
            if (response !== null)
                this.session.check(block, response, 1500);
        }
        for (const block of lesson.blocks.filter(({ type }) => type === 'worksheet'))
            this.session.keep(block, workOf(block), true);
        this.session.reachEnd(lesson);
    }

    learnAll(responseFor) {
        this.lessons.forEach((lesson) => this.learn(lesson, responseFor));
    }

    /** What the learner sees of the earlier work. */
    get seen() {
        const { record, kept, work, place } = structuredClone(this.session.state);
        return { record, kept, work, place };
    }

    get told() {
        return [this.edition.status(this.lms), this.edition.raw(this.lms)];
    }

    assertTaken() {
        assert.deepEqual(this.lms.refused, []);
        assert.equal(this.trouble, false);
    }
}

/** What a worksheet may keep. */
const workOf = ({ id }) => ({ current: 0, scenarios: [{ name: `Plan ü ${id}`, input: { fields: { a: '1' }, tables: {} } }] });

/** Habits of LMSs. `expects` is what differs from the usual with a module in which all is right. */
const habits = [
    ['that keeps to its standard', {}],
    ['that never gets the last call', { ends: false }],
    ['that answers with numbers', { answers: (name, value) => (/^\d+(\.\d+)?$/.test(value) ? Number(value) : value) }],
    ['that has neither interactions nor preferences, nor bounds of a score', { lacks: /interactions|preference|score\.m|objectives/ }],
    ['that does not say which attempt is resumed', { answers: (name, value) => (/entry$/.test(name) ? '' : value) }],
    ['that fails at a commit', { commits: (count) => count !== 2 }],
    ['that begins each attempt as incomplete itself', { given: (kept) => (kept['cmi.core.lesson_status'] ? {} : { 'cmi.core.lesson_status': 'incomplete', 'cmi.completion_status': 'incomplete' }) }],
    ['with an empty mastery score', { given: { 'cmi.student_data.mastery_score': '' } }],
    ['with a mastery score', { given: { 'cmi.student_data.mastery_score': '80', 'cmi.scaled_passing_score': '0.8' } }],
    ['with a threshold', { given: { 'cmi.completion_threshold': '1.0' } }],
    ['that does not tell the learner’s name', { given: { 'cmi.core.student_name': '', 'cmi.learner_name': '' } }],
    ['without credit', { given: { 'cmi.core.credit': 'no-credit', 'cmi.credit': 'no-credit' } }],
    ['that cuts what is longer than 4,096', { takes: (name, value) => (/suspend_data$/.test(name) ? value.slice(0, 4096) : value) }],
];

for (const [edition, words] of Object.entries(editions)) {
    for (const [habit, setup] of habits) {
        test(`${edition}, an LMS ${habit}: everything right is passed, and stays so with all answers`, () => {
            const learner = new Learner(words, setup);
            learner.open();
            learner.learnAll();
            learner.leave();
            assert.deepEqual(learner.told, ['passed', '100']);
            const { record, kept } = learner.seen;
            const again = learner.open();
            assert.deepEqual(again.state.record, record);
            assert.deepEqual(again.state.kept, kept);
            learner.leave();
            assert.deepEqual(learner.told, ['passed', '100']);
            learner.assertTaken();
        });

        test(`${edition}, an LMS ${habit}: closed midway, everything is there again`, () => {
            const learner = new Learner(words, setup);
            const [first, ...rest] = learner.lessons;
            learner.open();
            learner.learn(first, wrongResponse);
            learner.leave();
            const before = learner.seen;
            learner.open();
            assert.deepEqual(learner.seen, before);
            learner.learn(first);
            rest.forEach((lesson) => learner.learn(lesson));
            learner.leave();
            assert.equal(learner.told[0], 'passed');
            learner.assertTaken();
        });
    }

    test(`${edition}: everything wrong is failed, also when it is looked at again, and can become passed`, () => {
        const learner = new Learner(words);
        learner.open();
        learner.learnAll(wrongResponse);
        learner.leave();
        const [status, raw] = learner.told;
        assert.equal(status, 'failed');
        assert.ok(Number(raw) < Number(learner.course.passMark));
        learner.open();
        learner.leave();
        assert.deepEqual(learner.told, [status, raw]);
        learner.open();
        learner.learnAll();
        learner.leave();
        assert.equal(learner.told[0], 'passed');
        learner.assertTaken();
    });

    test(`${edition}: a page that is killed has lost nothing that was checked`, () => {
        const learner = new Learner(words);
        const [first] = learner.lessons;
        learner.open();
        learner.learn(first);
        const { answers } = learner.seen.record;
        const again = learner.open();
        assert.deepEqual(again.state.record.answers, answers);
        learner.assertTaken();
    });

    for (const mode of ['review', 'browse'])
        test(`${edition}: in ${mode} mode nothing is set or committed, and the learner's own work stays in the browser`, () => {
            const setup = {};
            const learner = new Learner(words, setup);
            learner.open();
            learner.learnAll();
            learner.leave();
            const kept = structuredClone(learner.lms.kept);
            setup.given = { [words.model.mode]: mode };
            learner.lms.calls.length = 0;
            const looked = learner.open();
            const sheet = learner.lessons.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'worksheet');
            assert.ok(looked.onlyLooks && looked.staysHere);
            assert.equal(looked.keep(sheet, { current: 7 }, true), true);
            learner.learnAll(wrongResponse);
            looked.keep(sheet, { current: 8 }, true);
            learner.leave();
            const [end] = learner.lms.calls.splice(-1);
            assert.equal(end[0], words.end);
            assert.deepEqual(learner.lms.calls.filter(([verb]) => !verb.includes('Get')), [[words.end.replace(/Finish|Terminate/, 'Initialize'), '']]);
            if (mode === 'review')
                assert.deepEqual(learner.lms.kept, kept);
            learner.lms.kept = kept;
            setup.given = {};
            assert.deepEqual(learner.open().state.kept[sheet.id], { current: 8 });
            assert.deepEqual(learner.open(storage()).state.kept[sheet.id], words.model === dataModel2004 ? workOf(sheet) : undefined);
            learner.assertTaken();
        });

    test(`${edition}: the time of all sessions is counted once`, () => {
        const learner = new Learner(words);
        const [first] = learner.lessons;
        const answers = first.blocks.filter(questionOf).length;
        for (let visit = 0; visit < 3; ++visit) {
            learner.open();
            learner.learn(first);
            learner.leave();
        }
        const seconds = 3 * 61.5 * answers;
        const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
        const said = words.model === dataModel12
            ? `0000:${String(minutes).padStart(2, '0')}:${rest.toFixed(2).padStart(5, '0')}`
            : `PT0H${minutes}M${rest.toFixed(2)}S`;
        assert.equal(words.total(learner.lms), said);
    });

    test(`${edition}: an answer is few calls, for LMSs that are slow`, () => {
        const learner = new Learner(words);
        const [first] = learner.lessons;
        learner.open();
        learner.session.begin(first);
        learner.session.flush();
        for (const block of first.blocks.filter(questionOf)) {
            learner.lms.calls.length = 0;
            learner.session.check(block, rightResponse(block), 1500);
            const verbs = learner.lms.calls.map(([verb]) => verb);
            assert.ok(verbs.length <= 20, `${verbs.length} calls`);
            assert.deepEqual(verbs.filter((verb) => /Commit/.test(verb)).length, 1);
        }
    });

    for (const module of ['everyblock', ...readdirSync(shipped)])
        test(`${edition}: ${module}, everything wrong, then right, with a visit for each lesson`, () => {
            const learner = new Learner(words, {}, module);
            for (const responseFor of [wrongResponse, rightResponse]) {
                for (const lesson of learner.lessons) {
                    learner.open();
                    learner.learn(lesson, responseFor);
                    learner.leave();
                }
            }
            assert.match(learner.told[0], /^(passed|failed)$/);
            const before = learner.seen;
            learner.open();
            assert.deepEqual(learner.seen, before);
            learner.assertTaken();
        });
}

for (const [edition, words] of Object.entries(editions))
    test(`${edition}: what the LMS did not take all day is taken up again in the same browser, and told`, () => {
        const setup = {};
        const learner = new Learner(words, setup);
        const [first, ...rest] = learner.lessons;
        learner.open();
        learner.learn(first);
        learner.leave();
        const before = structuredClone(learner.lms.kept);
        Object.assign(setup, { commits: () => false, ends: false });
        learner.open();
        rest.forEach((lesson) => learner.learn(lesson));
        const asked = learner.lessons.flatMap(({ blocks }) => blocks).find(questionOf);
        learner.session.setHints(asked, 1);
        learner.session.setLanguage('de');
        learner.leave();
        assert.equal(learner.trouble, true);
        assert.deepEqual(learner.lms.kept, before);
        const { record, kept, place } = learner.seen;
        Object.assign(setup, { commits: undefined, ends: undefined, given: { [words.model.mode]: 'browse' } });
        learner.trouble = false;
        learner.open().begin(rest[0]);
        learner.leave();
        learner.lms.kept = structuredClone(before); // An LMS may begin anew after such a visit.
        delete setup.given;
        learner.open(storage());
        assert.ok(Object.keys(learner.seen.record.answers).length < Object.keys(record.answers).length, 'another browser');
        learner.open();
        assert.deepEqual({ ...learner.seen.record, answers: {} }, { ...record, answers: {} });
        assert.deepEqual(learner.seen.record.answers, record.answers);
        assert.deepEqual([learner.seen.kept, learner.seen.place, learner.session.state.language], [kept, place, 'de']);
        assert.equal(learner.seen.work[asked.id].hints, 1);
        learner.leave();
        assert.deepEqual(learner.told, ['passed', '100']);
        assert.equal(JSON.parse(learner.browser.getItem('key')).isUntaken, undefined);
        learner.open(storage());
        assert.deepEqual(learner.seen.record, record, 'now the LMS has it');
        learner.assertTaken();
    });

test('an LMS that takes everything leaves no answers in the browser', () => {
    const learner = new Learner(editions['SCORM 1.2'], { commits: (count) => count !== 2 });
    learner.open();
    learner.learnAll();
    learner.leave();
    const { record, isUntaken } = JSON.parse(learner.browser.getItem('key'));
    const stays = learner.lessons.flatMap(({ blocks }) => blocks).filter((block) => questionOf(block)?.staysHere);
    assert.deepEqual(Object.keys(record.answers), stays.map(({ id }) => id).filter((id) => id in record.answers));
    assert.equal(isUntaken, undefined);
});

test('work that the LMS did not take is not replaced by what it had before', () => {
    const setup = {};
    const learner = new Learner(editions['SCORM 2004'], setup);
    const sheet = learner.lessons.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'worksheet');
    learner.open().keep(sheet, { current: 1 }, false);
    learner.leave();
    Object.assign(setup, { commits: () => false, ends: false });
    learner.open().keep(sheet, { current: 2 }, false);
    learner.leave();
    Object.assign(setup, { commits: undefined, ends: undefined });
    learner.trouble = false;
    assert.deepEqual(learner.open(storage()).state.kept[sheet.id], { current: 1 }, 'in another browser');
    assert.deepEqual(learner.open().state.kept[sheet.id], { current: 2 }, 'in this one');
    learner.leave();
    assert.deepEqual(learner.open(storage()).state.kept[sheet.id], { current: 2 }, 'and then everywhere');
    learner.session.keep(sheet, { current: 3 }, false);
    learner.leave();
    assert.deepEqual(learner.open().state.kept[sheet.id], { current: 3 }, 'what came later wins');
    learner.assertTaken();
});

test('an LMS of 2004 that cuts long data keeps the answers, and the browser the rest', () => {
    const cuts = { takes: (name, value) => (/suspend_data$/.test(name) ? value.slice(0, 4096) : value) };
    const secretly = {
        given: ({ 'cmi.suspend_data': data }) => (data ? { 'cmi.suspend_data': data.slice(0, 4096) } : {}),
    };
    for (const setup of [cuts, secretly]) {
        const learner = new Learner(editions['SCORM 2004'], setup);
        const sheet = learner.lessons.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'worksheet');
        const long = { text: 'x'.repeat(5000) };
        learner.open();
        learner.learnAll();
        learner.session.keep(sheet, long, true);
        learner.leave();
        const { answers } = learner.seen.record;
        const again = learner.open();
        assert.deepEqual(again.state.record.answers, answers);
        assert.deepEqual(again.state.kept[sheet.id], long);
        learner.leave();
        assert.equal(learner.told[0], 'passed');
        learner.assertTaken();
    }
});
