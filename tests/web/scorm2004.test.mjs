// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reachLms } from '../../packaging/web/runtime/lms.js';
import { scorm12 } from '../../packaging/web/runtime/scorm12.js';
import { Scorm2004, findApi2004, scorm2004, timeInterval, timestamp } from '../../packaging/web/runtime/scorm2004.js';
import { Session } from '../../packaging/web/runtime/session.js';
import { emptyState } from '../../packaging/web/runtime/state.js';
import { Store } from '../../packaging/web/runtime/store.js';
import { encode } from '../../packaging/web/runtime/suspend.js';
import { decodeAll, encodeAll, fullLimit } from '../../packaging/web/runtime/suspendall.js';
import { sample } from './fixtures/sample.mjs';
import { FakeApi } from './support/fakeapi.mjs';
import { StrictApi2004 } from './support/strictapi2004.mjs';

const course = sample('en');
const blocks = course.lessons.flatMap((lesson) => lesson.blocks);
const block = (id) => blocks.find((candidate) => candidate.id === id);
const report = { status: 'incomplete', scoreRaw: '40', place: 'l.b', suspendData: 'K1;x' };

function started(values, options) {
    const clock = { now: 0 };
    const api = new StrictApi2004(values, options);
    const lms = new Scorm2004(api, { now: () => clock.now, date: () => new Date(2026, 0, 2, 9, 5, 7) });
    assert.equal(lms.start(), true);
    return { api, lms, clock };
}

/** A window that is its own parent, with these objects in it. */
function windowWith(objects) {
    const place = { ...objects };
    return Object.assign(place, { parent: place, top: place });
}

const some = new StrictApi2004();
for (const [name, start, found] of [
    ['in the own window', windowWith({ API_1484_11: some }), true],
    ['in a parent', { parent: windowWith({ API_1484_11: some }), top: null }, true],
    ['in the opener', windowWith({ opener: windowWith({ API_1484_11: some }) }), true],
    ['under its own name, not one like it', windowWith({ API: some, API_1484: some, api_1484_11: some }), false],
    ['an object that is no API', windowWith({ API_1484_11: {} }), false],
])
    test(`the API is looked for ${name}`, () => assert.equal(findApi2004(start), found ? some : null));

test('the API is looked for up to a limit', () => {
    const endless = {};
    Object.defineProperty(endless, 'parent', { get: () => Object.create(endless) });
    assert.equal(findApi2004(endless), null);
});

const apis = () => ({ API: new FakeApi(), API_1484_11: new StrictApi2004() });
for (const [known, objects, asked] of [
    [scorm12, apis(), ['API']],
    [scorm2004, apis(), ['API_1484_11']],
    [scorm12, { API_1484_11: new StrictApi2004() }, []],
    [scorm2004, { API: new FakeApi() }, []],
])
    test(`packed for ${known.profile}, of ${Object.keys(objects).join(' and ')} it asks ${asked[0] ?? 'none'}`, async () => {
        const { lms, problem } = await reachLms(windowWith({ ...objects, opener: {} }), () => {}, [known]);
        assert.equal(lms instanceof known.Session, asked.length > 0);
        assert.equal(problem, asked.length > 0 ? '' : 'missing');
        assert.deepEqual(
            Object.keys(objects).filter((name) => objects[name].calls.length > 0),
            asked,
        );
    });

test('packed for the web, no LMS is asked', async () => {
    const api = new FakeApi();
    const found = await reachLms(windowWith({ API: api, opener: {} }), undefined, []);
    assert.deepEqual([found, api.calls], [{ lms: null, problem: '' }, []]);
});

for (const [milliseconds, text] of [
    [0, 'PT0H0M0S'],
    [61500, 'PT0H1M1.5S'],
    [3599999, 'PT1H0M0S'],
    [36000010, 'PT10H0M0.01S'],
    [-5, 'PT0H0M0S'],
])
    test(`${milliseconds} ms are ${text}`, () => assert.equal(timeInterval(milliseconds), text));

test('a moment has no part of a second', () =>
    assert.equal(timestamp(new Date(2026, 0, 2, 9, 5, 7, 999)), '2026-01-02T09:05:07'));

test('opening and closing an attempt passes nothing: incomplete, to be resumed, whatever has been before', () => {
    for (const completion of ['unknown', 'not attempted', 'incomplete', 'completed', ''])
        for (const success of ['unknown', 'failed', 'passed', '']) {
            const { api, lms } = started({ 'cmi.completion_status': completion, 'cmi.success_status': success });
            lms.finish();
            const begins = !['incomplete', 'completed'].includes(completion) && !['failed', 'passed'].includes(success);
            const told = Object.fromEntries(api.of('SetValue').map(([, name, value]) => [name, value]));
            assert.deepEqual(told, {
                ...(begins && { 'cmi.completion_status': 'incomplete' }),
                'cmi.exit': 'suspend',
                'cmi.session_time': 'PT0H0M0S',
            });
            assert.deepEqual(api.violations, []);
            assert.equal(api.calls.filter(([verb]) => verb === 'Terminate').length, 1);
        }
});

test('the launch data are read once at the start', () => {
    const { lms } = started({
        'cmi.suspend_data': 'K1;abc',
        'cmi.learner_id': 's1',
        'cmi.learner_name': '{lang=de}Linde, Ada',
        'cmi.location': 'l.b',
        'cmi.learner_preference.language': 'de',
    });
    assert.deepEqual(lms.launch, {
        suspendData: 'K1;abc',
        place: 'l.b',
        learnerId: 's1',
        learnerName: 'Linde, Ada',
        language: 'de',
        mode: 'normal',
    });
});

test('the score is written before the status, and all before the commit', () => {
    const { api, lms } = started();
    api.calls.length = 0;
    lms.report({ ...report, status: 'passed', scoreRaw: '80', progress: '1' }, { within: 0 });
    assert.deepEqual(api.set(), [
        'score.min',
        'score.max',
        'score.raw',
        'score.scaled',
        'progress_measure',
        'success_status',
        'completion_status',
        'location',
        'suspend_data',
        'session_time',
    ]);
    assert.equal(api.calls.at(-1)[0], 'Commit');
    assert.deepEqual(
        ['score.scaled', 'success_status', 'completion_status', 'exit'].map((name) => api.committed[`cmi.${name}`]),
        ['0.8', 'passed', 'completed', 'suspend'], // The next visit shows what was passed.
    );
    assert.deepEqual(api.violations, []);
});

for (const [status, completion, success] of [
    ['incomplete', 'incomplete', 'unknown'],
    ['completed', 'completed', 'unknown'],
    ['failed', 'completed', 'failed'],
    ['passed', 'completed', 'passed'],
])
    test(`${status} is ${completion} and ${success}`, () => {
        const { api, lms } = started();
        lms.report({ ...report, status, scoreRaw: status === 'completed' ? '' : '33.33' }, { within: 0 });
        const { 'cmi.completion_status': completed, 'cmi.success_status': succeeded } = api.committed;
        assert.deepEqual([completed, succeeded], [completion, success]);
        assert.equal(api.committed['cmi.score.scaled'], status === 'completed' ? undefined : '0.3333');
    });

const both = ['success_status', 'completion_status'];
for (const [success, score, status, raw, writes] of [
    ['passed', '80', 'failed', '10', []],
    ['passed', '80', 'incomplete', '10', []],
    ['failed', '40', 'passed', '90', ['score.raw', 'score.scaled', ...both]],
    ['failed', '40', 'failed', '30', both],
    ['unknown', '', 'incomplete', '', []],
])
    test(`completed, ${success} with ${score || 'no score'} becomes ${status} with ${raw || 'no score'}`, () => {
        const { api, lms } = started({
            'cmi.completion_status': 'completed',
            'cmi.success_status': success,
            ...(score && { 'cmi.score.raw': score }),
        });
        lms.report({ ...report, status, scoreRaw: raw }, { within: 0 });
        assert.deepEqual(
            api.set().filter((name) => /raw|scaled|status/.test(name)),
            writes,
        );
    });

for (const mode of ['review', 'browse'])
    test(`in ${mode} mode nothing is written`, () => {
        const { api, lms } = started({ 'cmi.mode': mode });
        const session = new Session(course, new Store(null, 'key'), lms);
        session.check(block('b1questnum'), '5000', 10);
        session.keep(block('b1worksmix'), { current: 1 }, true);
        session.finish();
        assert.deepEqual([api.set(), api.of('Commit').length, api.of('Terminate').length], [[], 0, 1]);
    });

test('time is that of this session alone, however often it is written', () => {
    const { api, lms, clock } = started({ 'cmi.total_time': 'PT5H' });
    for (clock.now = 0; clock.now < 120000; clock.now += 20000)
        lms.report({ ...report, place: String(clock.now) }, { within: 0 });
    clock.now = 125000;
    lms.finish();
    lms.finish();
    assert.equal(api.committed['cmi.session_time'], 'PT0H2M5S');
    assert.equal(api.values.get('cmi.total_time'), 'PT5H');
    assert.equal(api.calls.at(-1)[0], 'Terminate');
});

/** How an answer to a block is told. */
function toldOf(id, response) {
    const { api, lms } = started({ 'cmi.interactions._count': '3' });
    new Session(course, new Store(null, 'key'), lms).check(block(id), response, 1500);
    assert.deepEqual(api.violations, []);
    return Object.fromEntries(
        [...api.values]
            .filter(([name]) => name.startsWith('cmi.interactions.3.'))
            .map(([name, value]) => [name.replace('cmi.interactions.3.', ''), value]),
    );
}

test('an answer is an interaction in the words of SCORM 2004', () =>
    assert.deepEqual(toldOf('b1questcat', 'a.a,b.b,c.c,d.a'), {
        'id': 'b1questcat',
        'type': 'matching',
        'timestamp': '2026-01-02T09:05:07',
        'correct_responses.0.pattern': 'a[.]a[,]b[.]b[,]c[.]c[,]d[.]d',
        'weighting': block('b1questcat').points,
        'learner_response': 'a[.]a[,]b[.]b[,]c[.]c[,]d[.]a',
        'result': 'incorrect',
        'latency': 'PT0H0M1.5S',
    }));

for (const [type, response, expected, pattern] of [
    ['choice', 'a,c', 'a[,]c', 'a[,]b'],
    ['sequencing', 'c,a,b', 'c[,]a[,]b', 'a[,]b[,]c'],
    ['true-false', 'true', 'true', 'false'],
    ['likert', '10', '10', ''],
    ['performance', 'a,c,b', '1[.]a[,]2[.]c[,]3[.]b', '1[.]a'],
    ['fill-in', 'a.M%C3%A4rz,b.24', 'März[,]24', 'März[,]24'],
    ['numeric', '5000', '5000', '4999.5[:]5000.5'],
    ['free-text', 'Wir%20fragen%2C%20%C3%BC.', 'Wir fragen, ü.', ''],
])
    test(`a response of ${type} has its delimiters`, () => {
        const { lms } = started();
        const solutions = {
            'choice': 'a,b',
            'sequencing': 'a,b,c',
            'true-false': 'false',
            'performance': 'a',
            'fill-in': 'a.M%C3%A4rz,b.24',
            'numeric': '5000',
        };
        const told = lms.interaction({
            block: { type: type === 'free-text' ? type : 'other', tolerance: '0.5' },
            given: response,
            solution: solutions[type] ?? '',
            type: type === 'free-text' ? 'fill-in' : type,
            right: false,
            weighting: '1',
            latency: 0,
        });
        assert.equal(told.type, type === 'free-text' ? 'long-fill-in' : type);
        assert.equal(told.learner_response, expected);
        assert.equal(told['correct_responses.0.pattern'] ?? '', pattern);
    });

test('each lesson is an objective, achieved when it is completed, and found again', () => {
    const { api, lms } = started();
    const session = new Session(course, new Store(null, 'key'), lms);
    const [first, second] = course.lessons;
    session.begin(first);
    session.flush();
    assert.equal(api.values.get('cmi.objectives.0.id'), `lesson-${first.id}`);
    assert.equal(api.values.get('cmi.objectives.0.completion_status'), 'incomplete');
    assert.equal(api.values.has('cmi.objectives.0.success_status'), false);
    session.state.record.completedLessons.push(first.id);
    session.reachEnd(first);
    assert.equal(api.values.get('cmi.objectives.0.success_status'), 'passed');
    const again = started(api.committed);
    const later = new Session(course, new Store(null, 'key'), again.lms);
    later.begin(second);
    later.flush();
    assert.equal(again.api.values.get('cmi.objectives.1.id'), `lesson-${second.id}`);
    assert.deepEqual([...api.violations, ...again.api.violations], []);
});

test('objectives of an LMS’s own are left alone, whatever they are called', () => {
    const { api, lms } = started({
        'cmi.objectives._count': '2',
        'cmi.objectives.0.id': 'own',
        'cmi.objectives.1.id': 'own',
    });
    new Session(course, new Store(null, 'key'), lms).check(block('b1questnum'), '5000', 10);
    lms.report({ ...report, lessons: [{ id: 'a', status: 'begun', scoreRaw: '' }] }, { within: 0 });
    assert.equal(api.values.get('cmi.objectives.2.id'), 'lesson-a');
    assert.deepEqual(api.set().filter((name) => /objectives\.[01]/.test(name)), []);
    assert.deepEqual(api.violations, []);
});

test('an LMS that refuses objectives is asked once', () => {
    const { api, lms } = started({}, { refuses: (name) => name.startsWith('cmi.objectives') });
    const session = new Session(course, new Store(null, 'key'), lms);
    course.lessons.forEach((lesson) => session.begin(lesson));
    session.check(block('b1questnum'), '5000', 10);
    assert.equal(api.set().filter((name) => name.startsWith('objectives')).length, 1);
    assert.equal(api.committed['cmi.score.raw'], '33.33');
});

test('worksheets, texts, drafts and places come back on another computer, even where the last commit was lost', () => {
    const { api, lms } = started();
    const session = new Session(course, new Store(null, 'key'), lms);
    const plan = { current: 0, scenarios: [{ name: 'März “ü” 😀', input: { fields: { a: '1' }, tables: {} } }] };
    assert.equal(session.keep(block('b1worksmix'), plan, false), 'there');
    session.check(block('b4words001'), 'Wir%20fragen%20%C3%BC%25.', 10);
    session.setDraft(block('b1questone'), 'b');
    session.setPlace(course.lessons[0], { block: 'b1families', share: 0.3 }, 3);
    session.flush();
    session.keep(block('b1worksmix'), { ...plan, current: 9 }, false); // Never committed.
    const kept = api.committed['cmi.suspend_data'];
    assert.match(kept, /^[!#-%'*-;=?-~]+$/, 'ASCII that no LMS has to escape');
    const again = new Session(course, new Store(null, 'key'), started(api.committed).lms);
    assert.deepEqual(again.state.kept, { b1worksmix: plan });
    assert.equal(again.answerOf(block('b4words001')).response, 'Wir%20fragen%20%C3%BC%25.');
    assert.equal(again.workOf(block('b1questone')).draft, 'b');
    assert.deepEqual(again.state.seen, { [course.lessons[0].id]: 3 });
    assert.equal(again.state.place.block, 'b1families');
    assert.deepEqual([again.staysHere, again.isLasting, again.problem], [false, true, '']);
    assert.deepEqual(api.violations, []);
});

test('a new attempt has what the browser kept of the learner’s own work', () => {
    const texts = new Map();
    const storage = { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => texts.set(key, text) };
    const open = () => new Session(course, new Store(storage, 'key'), started().lms);
    open().keep(block('b1worksmix'), { current: 4 }, false);
    assert.deepEqual(open().state.kept, { b1worksmix: { current: 4 } });
});

test('what does not fit into 64,000 characters stays in the browser, and that is said', () => {
    const { api, lms } = started();
    const session = new Session(course, new Store(null, 'key'), lms);
    assert.equal(session.keep(block('b1worksmix'), { text: 'ü'.repeat(22000) }, false), false);
    assert.equal(session.lost, 'own-work');
    session.check(block('b1questnum'), '5000', 10);
    assert.match(api.committed['cmi.suspend_data'], /^K1;/);
    assert.equal(session.keep(block('b1worksmix'), { text: 'ü'.repeat(20000) }, false), 'there');
    assert.deepEqual([session.lost, api.violations], ['nothing', []]);
});

test('an LMS with less room than it should have keeps the answers, and the browser the rest', () => {
    const texts = new Map();
    const storage = { getItem: (key) => texts.get(key) ?? null, setItem: (key, text) => texts.set(key, text) };
    const refuses = (name, value) => name === 'cmi.suspend_data' && value.length > 4000;
    const troubles = [];
    const { api, lms } = started({}, { refuses });
    const session = new Session(course, new Store(storage, 'key'), lms);
    session.onTrouble = (trouble) => troubles.push(trouble);
    const changes = [];
    session.onChange(() => changes.push(session.lost));
    session.keep(block('b1worksmix'), { text: 'x'.repeat(5000) }, false);
    session.check(block('b1questnum'), '5000', 10);
    assert.match(api.committed['cmi.suspend_data'], /^K1;.*b1questnum/);
    assert.ok(changes.includes('own-work'));
    assert.deepEqual([session.staysHere, troubles], [true, [false]]);
    assert.equal(session.keep(block('b1worksmix'), { text: 'y'.repeat(5000) }, false), true);
    session.finish();
    const again = new Session(course, new Store(storage, 'key'), started(api.committed, { refuses }).lms);
    assert.match(again.state.kept.b1worksmix.text, /^y/);
    assert.equal(again.answerOf(block('b1questnum')).right, true);
    assert.deepEqual(api.violations, []);
});

for (const [name, change, expected] of [
    ['whole', (text) => text, ''],
    ['cut in the answers', (text) => text.slice(0, text.indexOf('|') - 2), 'unreadable'],
    ['of SCORM 1.2', () => encode(emptyState(), course.lessons).text, ''],
    ['of a newer version', () => 'K3;x', 'newer'],
    ['of somebody else', () => '{"a":1}', 'unreadable'],
    ['empty', () => '', ''],
])
    test(`suspend_data ${name}: ${expected || 'read'}`, () => {
        const { text } = encodeAll({ ...emptyState(), kept: { b1worksmix: { a: 1 } } }, course.lessons);
        assert.ok(text.length < fullLimit);
        assert.equal(decodeAll(change(text), course.lessons).problem ?? '', expected);
    });

for (const [name, change, isWhole] of [
    ['whole', (text) => text, true],
    ['cut at its end', (text) => text.slice(0, -1), false],
    ['cut in the work', (text) => text.slice(0, text.indexOf('|') + 20), false],
    ['cut before the work', (text) => text.slice(0, text.indexOf('|')), false],
    ['with another letter in the work', (text) => text.replace('worksmix', 'worksmax'), false],
])
    test(`suspend_data ${name} has the answers${isWhole ? ' and the work' : ', and no work'}`, () => {
        const state = { ...emptyState(), language: 'de', kept: { b1worksmix: { a: 1 } } };
        const { text } = encodeAll(state, course.lessons);
        const read = decodeAll(change(text), course.lessons);
        assert.equal(read.state.language, 'de');
        assert.deepEqual([read.work?.kept ?? null, read.isCut], [isWhole ? state.kept : null, !isWhole]);
    });

test('an LMS that refuses the data is trouble, and gets them with the next answer', () => {
    const refusing = { on: true };
    const troubles = [];
    const { api, lms } = started({}, { refuses: (name) => refusing.on && name === 'cmi.suspend_data' });
    const session = new Session(course, new Store(null, 'key'), lms);
    session.onTrouble = (trouble) => troubles.push(trouble);
    session.check(block('b1questnum'), '1', 10);
    refusing.on = false;
    session.check(block('b1questnum'), '5000', 10);
    assert.deepEqual(troubles, [true, false]);
    assert.match(api.committed['cmi.suspend_data'], /^K2;/);
});

const down = () => {
    throw new Error('down');
};
for (const [name, reply, starts] of [
    ['throws at every call', down, false],
    ['says no to everything', () => 'false', false],
    ['answers with nonsense', (verb) => (verb === 'Initialize' ? 'true' : { toString: () => 'nonsense' }), true],
    ['answers with nothing', (verb) => (verb === 'Initialize' ? true : undefined), true],
])
    test(`an LMS that ${name} does not keep anybody from learning`, () => {
        const lms = new Scorm2004(new Proxy({}, { get: (target, verb) => () => reply(verb) }));
        assert.equal(lms.start(), starts);
        if (!starts)
            return;
        const session = new Session(course, new Store(null, 'key'), lms);
        session.check(block('b1questnum'), '5000', 10);
        session.keep(block('b1worksmix'), {}, true);
        session.finish();
        assert.equal(session.answerOf(block('b1questnum')).right, true);
    });
