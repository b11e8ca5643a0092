// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strict LMS of the tests, call by call: what it answers, and with which error.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataModel12 } from './support/datamodel12.mjs';
import { dataModel2004 } from './support/datamodel2004.mjs';
import { StrictLms } from './support/strictlms.mjs';

const long = (length) => 'x'.repeat(length);
const many = (count) => Array.from({ length: count }, (none, index) => `a${index}`).join('[,]');

/** [ verb, element, value, error, answer of a GetValue ] one after the other, in one session each. */
const sessions = {
    'SCORM 1.2': [
        ['calls before the beginning', [['get', 'cmi.core.student_id', '301'], ['set', 'cmi.core.exit', '', '301'], ['commit', '301'], ['finish', '301'], ['initialize', '0']], 'new'],
        ['beginning twice', [['initialize', '101']]],
        ['calls after the end', [['finish', '0'], ['get', 'cmi.core.student_id', '301'], ['set', 'cmi.core.exit', '', '301'], ['commit', '301'], ['finish', '301'], ['initialize', '101']]],
        ['what is not implemented', [['get', 'cmi.foo', '401'], ['get', 'foo', '401'], ['set', 'cmi.completion_status', 'completed', '401']]],
        ['a wrong leaf', [['get', 'cmi.core.foo', '201'], ['set', 'cmi.core.foo', 'x', '201']]],
        ['keywords', [['get', 'cmi._version', '0', '3.4'], ['get', 'cmi.core.score._children', '0', 'raw,min,max'], ['get', 'cmi.core.lesson_status._children', '202'], ['get', 'cmi.core._count', '203'], ['get', 'cmi.core.exit._count', '203'], ['set', 'cmi.core._children', 'x', '402'], ['set', 'cmi.interactions._count', '1', '402']]],
        ['what is only read', [['get', 'cmi.core.entry', '0', 'ab-initio'], ['set', 'cmi.core.entry', 'resume', '403'], ['set', 'cmi.core.student_name', 'x', '403'], ['set', 'cmi.core.lesson_mode', 'review', '403'], ['set', 'cmi.student_data.mastery_score', '1', '403']]],
        ['what is only written', [['get', 'cmi.core.exit', '404'], ['get', 'cmi.core.session_time', '404'], ['set', 'cmi.interactions.0.id', 'b', '0'], ['get', 'cmi.interactions.0.id', '404']]],
        ['statuses', [['get', 'cmi.core.lesson_status', '0', 'not attempted'], ['set', 'cmi.core.lesson_status', 'not attempted', '405'], ['set', 'cmi.core.lesson_status', 'Passed', '405'], ['set', 'cmi.core.lesson_status', 'browsed', '0'], ['get', 'cmi.core.lesson_status', '0', 'browsed']]],
        ['scores', [['set', 'cmi.core.score.raw', '100', '0'], ['set', 'cmi.core.score.raw', '', '0'], ['set', 'cmi.core.score.raw', '100.01', '405'], ['set', 'cmi.core.score.raw', '-1', '405'], ['set', 'cmi.core.score.min', '1e1', '405'], ['set', 'cmi.core.score.max', '.5', '405'], ['set', 'cmi.core.score.raw', 7, '405']]],
        ['texts', [['set', 'cmi.core.lesson_location', long(255), '0'], ['set', 'cmi.core.lesson_location', long(256), '405'], ['set', 'cmi.suspend_data', long(4096), '0'], ['set', 'cmi.suspend_data', long(4097), '405']]],
        ['times', [['set', 'cmi.core.session_time', '0000:00:01.25', '0'], ['set', 'cmi.core.session_time', '00:00:01', '0'], ['set', 'cmi.core.session_time', '0:00:01', '405'], ['set', 'cmi.core.session_time', '00:00:01.255', '405'], ['set', 'cmi.core.session_time', 'PT1S', '405'], ['set', 'cmi.core.session_time', '00:00', '405']]],
        ['exits', [['set', 'cmi.core.exit', 'suspend', '0'], ['set', 'cmi.core.exit', '', '0'], ['set', 'cmi.core.exit', 'normal', '405']]],
        ['records', [['get', 'cmi.interactions._count', '0', '0'], ['set', 'cmi.interactions.1.id', 'b', '201'], ['set', 'cmi.interactions.0.id', 'a b', '405'], ['set', 'cmi.interactions.0.id', 'b', '0'], ['get', 'cmi.interactions._count', '0', '1'], ['set', 'cmi.interactions.0.correct_responses.1.pattern', 'a', '201'], ['get', 'cmi.objectives.0.id', '201']]],
        ['a response before its type', [['set', 'cmi.interactions.0.id', 'b', '0'], ['set', 'cmi.interactions.0.student_response', 'a', '405']]],
        ...[
            ['true-false', ['t', '0'], ['true', 'x', '']],
            ['choice', ['a', 'a,c', '1,b'], ['ab', 'a;b', 'a, b', 'A', '']],
            ['fill-in', ['', 'two words', long(255)], [long(256)]],
            ['matching', ['a.b', 'a.b,c.d'], ['a', 'a.b.c', 'a.b;c.d']],
            ['performance', ['anything', ''], [long(256), 'ü']],
            ['sequencing', ['a,b'], ['', 'ab']],
            ['likert', ['', 'a', '4'], ['ab', '10']],
            ['numeric', ['-1.5'], ['1,5', '', 'x']],
        ].map(([kind, right, wrong]) => [
            `responses of ${kind}`,
            [
                ['set', 'cmi.interactions.0.id', 'b', '0'],
                ['set', 'cmi.interactions.0.type', kind, '0'],
                ...right.flatMap((text) => [['set', 'cmi.interactions.0.student_response', text, '0'], ['set', 'cmi.interactions.0.correct_responses.0.pattern', text, '0']]),
                ...wrong.map((text) => ['set', 'cmi.interactions.0.student_response', text, '405']),
            ],
        ]),
        ['results', [['set', 'cmi.interactions.0.id', 'b', '0'], ['set', 'cmi.interactions.0.result', 'incorrect', '405'], ['set', 'cmi.interactions.0.result', 'wrong', '0'], ['set', 'cmi.interactions.0.result', '0.5', '0'], ['set', 'cmi.interactions.0.type', 'long-fill-in', '405'], ['set', 'cmi.interactions.0.time', '9:00:00', '405'], ['set', 'cmi.interactions.0.time', '09:00:00', '0'], ['set', 'cmi.interactions.0.weighting', '-1', '0']]],
        ['preferences', [['set', 'cmi.student_preference.audio', '101', '405'], ['set', 'cmi.student_preference.audio', '-1', '0'], ['set', 'cmi.student_preference.text', '2', '405'], ['get', 'cmi.student_preference.language', '0', '']]],
        ['arguments', [['commit', 'x', '201'], ['commit', '', '', '201'], ['get', '', '401']]],
    ],
    'SCORM 2004': [
        ['calls before the beginning', [['get', 'cmi.mode', '122'], ['set', 'cmi.exit', '', '132'], ['commit', '142'], ['finish', '112'], ['initialize', '0']], 'new'],
        ['beginning twice', [['initialize', '103']]],
        ['calls after the end', [['finish', '0'], ['get', 'cmi.mode', '123'], ['set', 'cmi.exit', '', '133'], ['commit', '143'], ['finish', '113'], ['initialize', '104']]],
        ['what is not defined', [['get', 'cmi.core.exit', '401'], ['set', 'cmi.foo', 'x', '401'], ['get', '', '301'], ['set', '', 'x', '351']]],
        ['what has no value yet', [['get', 'cmi.location', '403'], ['get', 'cmi.suspend_data', '403'], ['get', 'cmi.score.raw', '403'], ['get', 'cmi.launch_data', '403'], ['set', 'cmi.location', '', '0'], ['get', 'cmi.location', '0', '']]],
        ['keywords', [['get', 'cmi._version', '0', '1.0'], ['get', 'cmi.score._children', '0', 'scaled,raw,min,max'], ['get', 'cmi.location._children', '301'], ['get', 'cmi.score._count', '301'], ['get', 'cmi.interactions._count', '0', '0'], ['set', 'cmi.score._children', 'x', '404']]],
        ['what is only read or written', [['set', 'cmi.mode', 'normal', '404'], ['set', 'cmi.entry', 'resume', '404'], ['get', 'cmi.exit', '405'], ['get', 'cmi.session_time', '405'], ['set', 'cmi.total_time', 'PT1S', '404']]],
        ['statuses', [['set', 'cmi.completion_status', 'passed', '406'], ['set', 'cmi.completion_status', 'completed', '0'], ['set', 'cmi.success_status', 'incomplete', '406'], ['set', 'cmi.success_status', 'failed', '0'], ['get', 'cmi.success_status', '0', 'failed']]],
        ['measures', [['set', 'cmi.score.scaled', '1', '0'], ['set', 'cmi.score.scaled', '1.01', '407'], ['set', 'cmi.score.scaled', '0.12345678', '406'], ['set', 'cmi.score.raw', '-5.5', '0'], ['set', 'cmi.score.raw', '', '406'], ['set', 'cmi.progress_measure', '-0.1', '407'], ['set', 'cmi.progress_measure', '0.5', '0']]],
        ['texts', [['set', 'cmi.location', long(1000), '0'], ['set', 'cmi.location', long(1001), '406'], ['set', 'cmi.suspend_data', long(64000), '0'], ['set', 'cmi.suspend_data', long(64001), '406'], ['set', 'cmi.location', 5, '406']]],
        ['times', [['set', 'cmi.session_time', 'PT1H2M3.45S', '0'], ['set', 'cmi.session_time', 'P1DT0S', '0'], ['set', 'cmi.session_time', 'PT', '406'], ['set', 'cmi.session_time', 'P', '406'], ['set', 'cmi.session_time', 'PT1.234S', '406'], ['set', 'cmi.session_time', '00:00:01', '406']]],
        ['exits and requests', [['set', 'cmi.exit', 'normal', '0'], ['set', 'cmi.exit', 'Suspend', '406'], ['set', 'adl.nav.request', 'continue', '0'], ['set', 'adl.nav.request', 'choice', '406'], ['get', 'adl.nav.request', '0', 'continue']]],
        ['the order in a record', [['set', 'cmi.interactions.0.type', 'choice', '408'], ['set', 'cmi.interactions.1.id', 'b', '351'], ['set', 'cmi.interactions.0.id', 'b', '0'], ['set', 'cmi.interactions.0.learner_response', 'a', '408'], ['set', 'cmi.interactions.0.type', 'choice', '0'], ['set', 'cmi.interactions.0.correct_responses.1.pattern', 'a', '351'], ['get', 'cmi.interactions.1.id', '301'], ['get', 'cmi.interactions.0.latency', '403']]],
        ['objectives', [['set', 'cmi.objectives.0.success_status', 'passed', '408'], ['set', 'cmi.objectives.0.id', 'a', '0'], ['set', 'cmi.objectives.0.id', 'a', '0'], ['set', 'cmi.objectives.0.id', 'b', '351'], ['set', 'cmi.objectives.1.id', 'a', '351'], ['set', 'cmi.objectives.1.id', 'b c', '406'], ['set', 'cmi.objectives.1.id', 'b', '0'], ['get', 'cmi.objectives._count', '0', '2'], ['get', 'cmi.objectives.2.id', '301']]],
        ...[
            ['true-false', ['true'], ['t', '1']],
            ['choice', ['a', 'a[,]b', ''], ['a[,]a', 'a b', many(37)]],
            ['fill-in', ['two words', '{lang=de}ja', long(250)], [long(251), '{lang=!}x', many(11)]],
            ['long-fill-in', [long(4000), ''], [long(4001)]],
            ['matching', ['a[.]b[,]c[.]d'], ['a.b', 'a[.]b[.]c']],
            ['performance', ['1[.]a[,]2[.]b'], ['a']],
            ['sequencing', ['a[,]a[,]b'], ['a,b [,]c']],
            ['likert', ['agree'], ['', 'a b']],
            ['numeric', ['-1.5'], ['1[:]2', '1,5']],
        ].map(([kind, right, wrong]) => [
            `responses of ${kind}`,
            [
                ['set', 'cmi.interactions.0.id', 'b', '0'],
                ['set', 'cmi.interactions.0.type', kind, '0'],
                ...right.map((text) => ['set', 'cmi.interactions.0.learner_response', text, '0']),
                ...wrong.map((text) => ['set', 'cmi.interactions.0.learner_response', text, '406']),
            ],
        ]),
        ['patterns', [['set', 'cmi.interactions.0.id', 'b', '0'], ['set', 'cmi.interactions.0.type', 'numeric', '0'], ['set', 'cmi.interactions.0.correct_responses.0.pattern', '1[:]2', '0'], ['set', 'cmi.interactions.0.correct_responses.0.pattern', '1[:]x', '406'], ['set', 'cmi.interactions.0.correct_responses.1.pattern', '1', '351'], ['set', 'cmi.interactions.0.type', 'fill-in', '0'], ['set', 'cmi.interactions.0.correct_responses.0.pattern', '{case_matters=true}{order_matters=false}a[,]b', '0'], ['set', 'cmi.interactions.0.correct_responses.0.pattern', '{case_matters=yes}a', '406']]],
        ['moments', [['set', 'cmi.interactions.0.id', 'b', '0'], ['set', 'cmi.interactions.0.timestamp', '2026-01-02T09:05:07', '0'], ['set', 'cmi.interactions.0.timestamp', '2026', '0'], ['set', 'cmi.interactions.0.timestamp', '2026-13', '406'], ['set', 'cmi.interactions.0.timestamp', '1969-01-01', '406'], ['set', 'cmi.interactions.0.timestamp', '2026-01-02T09:05:07.123', '406'], ['set', 'cmi.interactions.0.result', 'wrong', '406'], ['set', 'cmi.interactions.0.result', '0.5', '0']]],
        ['arguments', [['commit', 'x', '201'], ['commit', '', '', '201']]],
    ],
};

const models = { 'SCORM 1.2': dataModel12, 'SCORM 2004': dataModel2004 };

/** The API by our own verbs. */
function callsOf(lms) {
    const api = lms.launch();
    return {
        api,
        call: (verb, ...values) => api[Object.keys(lms.model.verbs).find((name) => lms.model.verbs[name] === verb)](...values),
    };
}

/** Performs one row: what it is given, then the error it wants, then the answer of a GetValue. */
function perform(call, [verb, ...rest]) {
    const given = { get: 1, set: 2 }[verb] ?? rest.length - 1;
    const values = given > 0 ? rest.slice(0, given) : [''];
    const [error, answer] = rest.slice(given);
    const got = call(verb, ...values);
    const where = `${verb}(${JSON.stringify(values).slice(0, 80)})`;
    assert.equal(call('lastError'), error, where);
    if (verb === 'get')
        assert.equal(got, answer ?? '', where);
    else
        assert.equal(got, String(error === '0'), where);
}

for (const [edition, rows] of Object.entries(sessions)) {
    for (const [name, calls, state] of rows)
        test(`${edition}: ${name}`, () => {
            const { call } = callsOf(new StrictLms(models[edition]));
            if (state !== 'new')
                call('initialize', '');
            calls.forEach((row) => perform(call, row));
        });

    test(`${edition}: words for errors`, () => {
        const { call } = callsOf(new StrictLms(models[edition]));
        assert.deepEqual([call('errorString', '201') !== '', call('errorString', '999'), call('errorString', '')], [true, '', '']);
    });

    for (const exit of ['suspend', 'logout', 'time-out', '', ...(edition === 'SCORM 2004' ? ['normal'] : [])])
        test(`${edition}: after the exit "${exit}" the next visit is ${exit === 'suspend' ? 'the same' : 'a new'} attempt`, () => {
            const lms = new StrictLms(models[edition]);
            const { exit: exitName, entry, suspendData } = lms.model;
            const { call } = callsOf(lms);
            call('initialize', '');
            call('set', suspendData, 'x');
            call('set', exitName, exit);
            call('finish', '');
            const again = callsOf(lms);
            again.call('initialize', '');
            const found = [entry, suspendData].map((path) => again.call('get', path));
            assert.deepEqual(found, exit === 'suspend' ? ['resume', 'x'] : ['ab-initio', '']);
        });

    test(`${edition}: what was never committed is lost with the page`, () => {
        const lms = new StrictLms(models[edition]);
        const { exit, suspendData } = lms.model;
        const { call } = callsOf(lms);
        call('initialize', '');
        call('set', exit, 'suspend');
        call('set', suspendData, 'x');
        call('commit', '');
        call('set', suspendData, 'y');
        const again = callsOf(lms);
        again.call('initialize', '');
        assert.equal(again.call('get', suspendData), 'x');
    });
}

for (const [name, values, given, status] of [
    ['that was told no status completes', {}, {}, 'completed'],
    ['that only shows', {}, { 'cmi.core.lesson_mode': 'browse' }, 'browsed'],
    ['with a mastery score judges', { 'cmi.core.score.raw': '79', 'cmi.core.lesson_status': 'passed' }, { 'cmi.student_data.mastery_score': '80' }, 'failed'],
    ['with a mastery score judges', { 'cmi.core.score.raw': '80', 'cmi.core.lesson_status': 'incomplete' }, { 'cmi.student_data.mastery_score': '80' }, 'passed'],
    ['without credit judges not', { 'cmi.core.score.raw': '80', 'cmi.core.lesson_status': 'incomplete' }, { 'cmi.student_data.mastery_score': '80', 'cmi.core.credit': 'no-credit' }, 'incomplete'],
    ['without a score judges not', { 'cmi.core.lesson_status': 'incomplete' }, { 'cmi.student_data.mastery_score': '80' }, 'incomplete'],
])
    test(`SCORM 1.2: an LMS ${name}: ${status}`, () => {
        const lms = new StrictLms(dataModel12, { given });
        const { call } = callsOf(lms);
        call('initialize', '');
        Object.entries(values).forEach(([path, value]) => call('set', path, value));
        call('finish', '');
        assert.equal(lms.value('cmi.core.lesson_status'), status);
    });

test('SCORM 2004: statuses follow from measures where a threshold is set', () => {
    const lms = new StrictLms(dataModel2004, { given: { 'cmi.scaled_passing_score': '0.6', 'cmi.completion_threshold': '1' } });
    const { call } = callsOf(lms);
    call('initialize', '');
    const statuses = () => ['cmi.completion_status', 'cmi.success_status'].map((name) => call('get', name));
    call('set', 'cmi.success_status', 'passed');
    assert.deepEqual(statuses(), ['unknown', 'unknown']);
    call('set', 'cmi.score.scaled', '0.59');
    call('set', 'cmi.progress_measure', '0.99');
    assert.deepEqual(statuses(), ['incomplete', 'failed']);
    call('set', 'cmi.score.scaled', '0.6');
    call('set', 'cmi.progress_measure', '1');
    assert.deepEqual(statuses(), ['completed', 'passed']);
});
