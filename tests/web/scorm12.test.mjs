// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Scorm12, findApi, timeOfDay, timespan } from '../../packaging/web/runtime/scorm12.js';
import { FakeApi } from './support/fakeapi.mjs';

const report = { status: 'incomplete', scoreRaw: '40', place: 'l.b', suspendData: 'K1;x' };
const interaction = {
    id: 'b1',
    type: 'choice',
    response: 'a,c',
    pattern: 'a,b',
    right: false,
    weighting: '2',
    latency: 61500,
};

function session(values, options, clock = { now: 0 }) {
    const api = new FakeApi(values, options);
    const lms = new Scorm12(api, { now: () => clock.now, date: () => new Date(2026, 0, 2, 9, 5, 7) });
    return { api, lms, clock };
}

function started(values, options) {
    const made = session(values, options);
    assert.equal(made.lms.start(), true);
    made.api.calls.length = 0;
    return made;
}

/** A window with an API or without, in a chain of parents that ends with one that is its own parent. */
function windowChain(depth, api) {
    let place = { API: api };
    place.parent = place;
    place.top = place;
    for (let step = 0; step < depth; ++step)
        place = { parent: place, top: place.top };
    return place;
}

const someApi = new FakeApi();
const closed = new Proxy(
    {},
    {
        get() {
            throw new DOMException('another origin', 'SecurityError');
        },
    },
);
const alone = { API: undefined };
alone.parent = alone;
alone.top = alone;

for (const [name, start, found] of [
    ['in the own window', { API: someApi }, true],
    ['in the parent', windowChain(1, someApi), true],
    ['twenty parents up', windowChain(20, someApi), true],
    ['not further than 500 parents', windowChain(501, someApi), false],
    ['in the opener', { ...alone, parent: alone, opener: windowChain(2, someApi) }, true],
    [
        'in the opener of the top window',
        { parent: { ...alone, parent: alone }, top: { opener: windowChain(1, someApi) } },
        true,
    ],
    ['nowhere', alone, false],
    ['behind a parent of another origin', { parent: closed, opener: null, top: closed }, false],
    ['an object that is no API', { API: {}, parent: alone, top: alone }, false],
    ['under its own name, not that of SCORM 2004', { API_1484_11: someApi, parent: alone, top: alone }, false],
    ['under its own name, not one like it', { Api: someApi, api: someApi, parent: alone, top: alone }, false],
    ['in no frame below', { frames: [{ API: someApi }], 0: { API: someApi }, parent: alone, top: alone }, false],
])
    test(`the API is looked for ${name}`, () => assert.equal(findApi(start), found ? someApi : null));

for (const [milliseconds, text] of [
    [0, '0000:00:00.00'],
    [61500, '0000:01:01.50'],
    [3599999, '0001:00:00.00'],
    [36000000, '0010:00:00.00'],
    [-5, '0000:00:00.00'],
])
    test(`${milliseconds} ms are ${text}`, () => assert.equal(timespan(milliseconds), text));

test('the time of day has two digits each', () => assert.equal(timeOfDay(new Date(2026, 0, 2, 9, 5, 7)), '09:05:07'));

test('opening an attempt sets nothing but incomplete, to be resumed, whatever has been before', () => {
    for (const status of ['not attempted', 'browsed', '', 'unknown', 'incomplete', 'failed', 'completed', 'passed']) {
        const { api, lms } = session({ 'cmi.core.lesson_status': status });
        lms.start();
        const told = api.of('LMSSetValue').map(([, name, value]) => `${name}=${value}`);
        const allowed = ['cmi.core.lesson_status=incomplete', 'cmi.core.exit=suspend'];
        assert.deepEqual(
            told.filter((each) => !allowed.includes(each)),
            [],
            status,
        );
        assert.ok(told.includes('cmi.core.exit=suspend'), status);
    }
});

test('the launch data are read once at the start', () => {
    const { lms } = started({
        'cmi.suspend_data': 'K1;abc',
        'cmi.core.student_id': 's1',
        'cmi.core.student_name': 'Linde, Ada',
        'cmi.core.lesson_location': 'l.b',
        'cmi.student_preference.language': 'de',
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

test('an attempt without a status becomes incomplete, and is to be resumed', () => {
    const { api, lms } = session();
    lms.start();
    assert.deepEqual(api.of('LMSSetValue'), [
        ['LMSSetValue', 'cmi.core.lesson_status', 'incomplete'],
        ['LMSSetValue', 'cmi.core.exit', 'suspend'],
    ]);
});

test('an attempt with a status keeps it at the start', () => {
    const { api, lms } = session({ 'cmi.core.lesson_status': 'passed' });
    lms.start();
    assert.deepEqual(api.set(), ['core.exit']);
});

test('the score is written before the status, and all before the commit', () => {
    const { api, lms } = started();
    assert.equal(lms.report(report, { within: 0 }), true);
    assert.deepEqual(api.set(), [
        'core.score.min',
        'core.score.max',
        'core.score.raw',
        'core.lesson_location',
        'suspend_data',
        'core.session_time',
    ]);
    lms.report({ ...report, status: 'passed', scoreRaw: '80' }, { within: 0 });
    assert.deepEqual(api.set().slice(6), ['core.score.raw', 'core.lesson_status']);
    assert.equal(api.values.get('cmi.core.exit'), 'suspend', 'the next visit shows what was passed');
    assert.equal(api.calls[api.calls.length - 1][0], 'LMSCommit');
});

test('nothing scored, no score', () => {
    const { api, lms } = started();
    lms.report({ ...report, scoreRaw: '' }, { within: 0 });
    assert.equal(
        api.set().some((name) => name.includes('score')),
        false,
    );
});

test('what has not changed is not written again', () => {
    const { api, lms, clock } = started();
    lms.report(report, { within: 0 });
    api.calls.length = 0;
    clock.now = 5000;
    lms.report(report, { within: 0 });
    assert.deepEqual(api.set(), ['core.session_time']);
});

test('changes within a second are one commit', async () => {
    const { api, lms } = started();
    lms.report(report);
    lms.report({ ...report, place: 'l.c' });
    assert.equal(api.of('LMSCommit').length, 0);
    await new Promise((done) => setTimeout(done, 1100));
    assert.equal(api.of('LMSCommit').length, 1);
    assert.equal(api.values.get('cmi.core.lesson_location'), 'l.c');
});

test('a sooner change takes the later one along', async () => {
    const { api, lms } = started();
    lms.report(report, { within: 60000 });
    lms.report({ ...report, place: 'l.c' }, { within: 20 });
    await new Promise((done) => setTimeout(done, 60));
    assert.equal(api.of('LMSCommit').length, 1);
});

for (const [before, score, status, raw, writes] of [
    ['passed', '80', 'incomplete', '10', []],
    ['passed', '80', 'failed', '10', []],
    ['passed', '80', 'passed', '70', ['core.lesson_status']],
    ['passed', '80', 'passed', '90', ['core.score.raw', 'core.lesson_status']],
    ['failed', '40', 'incomplete', '0', []],
    ['failed', '40', 'passed', '90', ['core.score.raw', 'core.lesson_status']],
    ['completed', '', 'incomplete', '', []],
    ['incomplete', '40', 'incomplete', '10', ['core.lesson_status']],
    ['browsed', '', 'incomplete', '10', ['core.score.raw']],
])
    test(`${before} with ${score || 'no score'} becomes ${status} with ${raw || 'no score'}: ${writes.join(', ') || 'neither written'}`, () => {
        const { api, lms } = started({ 'cmi.core.lesson_status': before, 'cmi.core.score.raw': score });
        lms.report({ ...report, status, scoreRaw: raw }, { within: 0 });
        assert.deepEqual(
            api.set().filter((name) => /raw|status/.test(name)),
            writes,
        );
    });

for (const mode of ['review', 'browse'])
    test(`in ${mode} mode nothing is written`, () => {
        const { api, lms } = session({ 'cmi.core.lesson_mode': mode });
        assert.equal(lms.start(), true);
        lms.report({ ...report, status: 'passed' }, { within: 0 });
        lms.addInteraction(interaction);
        lms.finish();
        assert.deepEqual([api.set(), api.of('LMSCommit').length, api.of('LMSFinish').length], [[], 0, 1]);
    });

test('bounds of a score are set where the LMS has them, or does not say what it has', () => {
    for (const [children, expected] of [['raw', ['raw']], ['raw,min,max', ['min', 'max', 'raw']], ['', ['min', 'max', 'raw']]]) {
        const { api, lms } = started({ 'cmi.core.score._children': children });
        lms.report(report, { within: 0 });
        assert.deepEqual(api.set().filter((name) => name.includes('score')), expected.map((name) => `core.score.${name}`));
    }
});

test('an answer is an interaction in the words of SCORM 1.2', () => {
    const { api, lms } = started({ 'cmi.interactions._count': '4' });
    lms.addInteraction(interaction);
    lms.addInteraction({ ...interaction, right: true });
    const told = Object.fromEntries(
        api
            .of('LMSSetValue')
            .slice(0, 8)
            .map(([, name, value]) => [name.replace('cmi.interactions.4.', ''), value]),
    );
    assert.deepEqual(told, {
        'id': 'b1',
        'type': 'choice',
        'time': '09:05:07',
        'correct_responses.0.pattern': 'a,b',
        'weighting': '2',
        'student_response': 'a,c',
        'result': 'wrong',
        'latency': '0000:01:01.50',
    });
    assert.equal(api.values.get('cmi.interactions.5.result'), 'correct');
});

/** What an LMS is told of one interaction, by leaf. */
function toldOf(change) {
    const { api, lms } = started();
    lms.addInteraction({ ...interaction, ...change });
    return (leaf) => api.values.get(`cmi.interactions.0.${leaf}`);
}

test('what is neither right nor wrong is neutral', () => assert.equal(toldOf({ right: null })('result'), 'neutral'));

test('what is kept to ourselves is no empty text', () => {
    const told = toldOf({ response: '', pattern: '' });
    assert.deepEqual([told('student_response'), told('correct_responses.0.pattern')], [undefined, undefined]);
});

for (const [name, response, expected] of [
    ['of 255 characters is told whole', 'x'.repeat(255), 'x'.repeat(255)],
    ['that is longer is cut', 'x'.repeat(300), 'x'.repeat(255)],
    ['in letters is told as it is', 'a%20', 'a%20'],
])
    test(`an answer ${name}`, () => assert.equal(toldOf({ response })('student_response'), expected));

for (const [name, response, expected] of [
    ['are told as they were written', 'a.Pr%C3%BCfung,b.4%2C9', 'a.Prüfung,b.4,9'],
    ['are told on one line', 'one%0A%0Atwo%20', 'one two'],
    ['are cut when they are read', `${'x'.repeat(254)}%C3%BCy`, `${'x'.repeat(254)}ü`],
    ['are not cut within a character', `${'x'.repeat(254)}%F0%9F%98%80`, 'x'.repeat(254)],
])
    test(`words ${name}`, () => {
        const told = toldOf({ type: 'fill-in', response, pattern: response });
        assert.deepEqual([told('student_response'), told('correct_responses.0.pattern')], [expected, expected]);
    });

test('an LMS without interactions is not asked for them', () => {
    const api = new FakeApi();
    api.values.delete('cmi.interactions._children');
    const lms = new Scorm12(api);
    lms.start();
    lms.addInteraction(interaction);
    assert.equal(
        api.set().some((name) => name.includes('interactions')),
        false,
    );
});

for (const count of [3, '3', ' 3'])
    test(`interactions are counted on from ${JSON.stringify(count)}`, () => {
        const { api, lms } = started({ 'cmi.interactions._count': count });
        lms.addInteraction(interaction);
        assert.equal(api.set()[0], 'interactions.3.id');
    });

test('an LMS that has no mode, no learner and no interactions records all the same', () => {
    const api = new FakeApi();
    for (const name of ['cmi.core.lesson_mode', 'cmi.interactions._children', 'cmi.interactions._count'])
        api.values.delete(name);
    const lms = new Scorm12(api);
    assert.equal(lms.start(), true);
    assert.equal(lms.report({ ...report, status: 'passed' }, { within: 0 }), true);
    assert.equal(api.committed['cmi.core.lesson_status'], 'passed');
    assert.equal(api.committed['cmi.core.score.raw'], '40');
});

test('an LMS that refuses an interaction is left in peace afterwards', () => {
    const { api, lms } = started({}, { refuses: (name) => name.includes('interactions') });
    lms.addInteraction(interaction);
    lms.addInteraction(interaction);
    assert.equal(api.set().filter((name) => name.includes('interactions')).length, 1);
});

test('a refused value is trouble, and is offered again', () => {
    const troubles = [];
    const refusing = { on: true };
    const { api, lms } = started({}, { refuses: (name) => refusing.on && name === 'cmi.suspend_data' });
    lms.onTrouble = (trouble) => troubles.push(trouble);
    assert.equal(lms.report(report, { within: 0 }), false);
    refusing.on = false;
    assert.equal(lms.flush(), true);
    assert.deepEqual(troubles, [true, false]);
    assert.equal(api.values.get('cmi.suspend_data'), 'K1;x');
});

test('a refused session time is no trouble', () => {
    const { lms } = started({}, { refuses: (name) => name.endsWith('session_time') });
    assert.equal(lms.report(report, { within: 0 }), true);
});

test('the session is finished once, with its time, and silent afterwards', () => {
    const { api, lms, clock } = started();
    lms.report(report);
    clock.now = 90000;
    lms.finish();
    lms.finish();
    lms.report({ ...report, place: 'later' }, { within: 0 });
    lms.addInteraction(interaction);
    assert.equal(api.of('LMSFinish').length, 1);
    assert.equal(api.of('LMSCommit').length, 1);
    assert.equal(api.committed['cmi.core.session_time'], '0000:01:30.00');
    assert.equal(api.calls[api.calls.length - 1][0], 'LMSFinish');
});

test('the time is there also where nothing else waits to be written', () => {
    const { api, lms, clock } = started();
    clock.now = 5000;
    lms.finish();
    assert.equal(api.committed['cmi.core.session_time'], '0000:00:05.00');
});

test('the times of all sessions add up to the time that has passed, however often they are written', () => {
    let total = 0;
    for (const minutes of [1, 2, 3]) {
        const { api, lms, clock } = started({ 'cmi.core.total_time': '0001:00:00.00' });
        for (clock.now = 0; clock.now < minutes * 60000; clock.now += 20000)
            lms.report({ ...report, place: String(clock.now) }, { within: 0 });
        lms.finish();
        total += minutesIn(api.committed['cmi.core.session_time']);
    }
    assert.equal(total, 6);
});

function minutesIn(time) {
    const [hours, minutes, seconds] = time.split(':').map(Number);
    return hours * 60 + minutes + seconds / 60;
}

test('an LMS that was initialised before is used as it is', () => {
    const { lms } = session({ 'cmi.core.lesson_status': 'incomplete' }, { answers: { LMSInitialize: 'false' } });
    assert.equal(lms.start(), true);
});

test('an LMS that refuses to start is none', () => {
    const { lms } = session({ 'cmi.core.lesson_status': '' }, { answers: { LMSInitialize: 'false' } });
    assert.equal(lms.start(), false);
});

for (const [name, answers] of [
    ['true booleans', { LMSInitialize: true, LMSCommit: true, LMSSetValue: true }],
    ['ones', { LMSInitialize: 1, LMSCommit: '1', LMSSetValue: 1 }],
])
    test(`${name} are as good as "true"`, () => {
        const { lms } = session({}, { answers });
        assert.equal(lms.start(), true);
        assert.equal(lms.report(report, { within: 0 }), true);
    });

const throwing = () => {
    throw new Error('LMS is down');
};
for (const [name, answers] of [
    [
        'throws at everything but the start',
        { LMSSetValue: throwing, LMSCommit: throwing, LMSFinish: throwing, LMSGetValue: throwing },
    ],
    ['answers nothing', { LMSSetValue: undefined, LMSCommit: null, LMSGetValue: null }],
    ['answers objects', { LMSGetValue: {}, LMSCommit: {} }],
    ['answers "null" for what it does not know', { LMSGetValue: 'null' }],
])
    test(`an LMS that ${name} does no harm`, () => {
        const { lms } = session({}, { answers });
        assert.equal(lms.start(), true);
        lms.report(report, { within: 0 });
        lms.addInteraction(interaction);
        lms.finish();
    });

test('an object with nothing but LMSInitialize does no harm', () => {
    const lms = new Scorm12({ LMSInitialize: () => 'true' });
    assert.equal(lms.start(), true);
    assert.equal(lms.report(report, { within: 0 }), false);
    lms.finish();
});
