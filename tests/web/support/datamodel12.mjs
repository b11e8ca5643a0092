// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SCORM 1.2, Run-Time Environment 3.3 and 3.4, for StrictLms.

const longest = (length) => (value) => value.length <= length;
const identifier = (value) => /^[!-~]{1,255}$/.test(value);
const decimal = (value) => /^-?\d+(\.\d+)?$/.test(value);
const percent = (value) => value === '' || (decimal(value) && Number(value) >= 0 && Number(value) <= 100);
const whole = (least, most) => (value) => /^-?\d+$/.test(value) && Number(value) >= least && Number(value) <= most;
const time = (value) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/.test(value);
const timespan = (value) => /^\d{2,4}:\d\d:\d\d(\.\d{1,2})?$/.test(value);
const oneOf =
    (...words) =>
    (value) =>
        words.includes(value);

const statuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];
const anyStatus = oneOf(...statuses, 'not attempted');

/** RTE 3.4.7, CMIFeedback: how a response is written, by type of interaction. */
const feedbacks = {
    'true-false': /^[01tf]$/,
    'choice': /^[a-z0-9](,[a-z0-9])*$/,
    'fill-in': /^.{0,255}$/s,
    'matching': /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/,
    'performance': /^[ -~]{0,255}$/,
    'sequencing': /^[a-z0-9](,[a-z0-9])*$/,
    'likert': /^[a-z0-9]?$/,
    'numeric': /^-?\d+(\.\d+)?$/,
};
const feedback = (value, { collection, index }, lms) =>
    value.length <= 255 && Boolean(feedbacks[lms.values.get(`${collection}.${index}.type`)]?.test(value));

const both = (fits) => ({ access: 'rw', fits });
const read = () => ({ access: 'r' });
const write = (fits) => ({ access: 'w', fits });

const elements = {
    'cmi.core.student_id': read(),
    'cmi.core.student_name': read(),
    'cmi.core.lesson_location': both(longest(255)),
    'cmi.core.credit': read(),
    'cmi.core.lesson_status': both(oneOf(...statuses)),
    'cmi.core.entry': read(),
    'cmi.core.score.raw': both(percent),
    'cmi.core.score.min': both(percent),
    'cmi.core.score.max': both(percent),
    'cmi.core.total_time': read(),
    'cmi.core.lesson_mode': read(),
    'cmi.core.exit': write(oneOf('time-out', 'suspend', 'logout', '')),
    'cmi.core.session_time': write(timespan),
    'cmi.suspend_data': both(longest(4096)),
    'cmi.launch_data': read(),
    'cmi.comments': both(longest(4096)),
    'cmi.comments_from_lms': read(),
    'cmi.objectives.n.id': both(identifier),
    'cmi.objectives.n.score.raw': both(percent),
    'cmi.objectives.n.score.min': both(percent),
    'cmi.objectives.n.score.max': both(percent),
    'cmi.objectives.n.status': both(anyStatus),
    'cmi.student_data.mastery_score': read(),
    'cmi.student_data.max_time_allowed': read(),
    'cmi.student_data.time_limit_action': read(),
    'cmi.student_preference.audio': both(whole(-1, 100)),
    'cmi.student_preference.language': both(longest(255)),
    'cmi.student_preference.speed': both(whole(-100, 100)),
    'cmi.student_preference.text': both(whole(-1, 1)),
    'cmi.interactions.n.id': write(identifier),
    'cmi.interactions.n.objectives.n.id': write(identifier),
    'cmi.interactions.n.time': write(time),
    'cmi.interactions.n.type': write(oneOf(...Object.keys(feedbacks))),
    'cmi.interactions.n.correct_responses.n.pattern': write(feedback),
    'cmi.interactions.n.weighting': write(decimal),
    'cmi.interactions.n.student_response': write(feedback),
    'cmi.interactions.n.result': write((value) => oneOf('correct', 'wrong', 'unanticipated', 'neutral')(value) || decimal(value)),
    'cmi.interactions.n.latency': write(timespan),
};

const children = {
    'cmi.core': 'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    'cmi.core.score': 'raw,min,max',
    'cmi.objectives': 'id,score,status',
    'cmi.objectives.n.score': 'raw,min,max',
    'cmi.student_data': 'mastery_score,max_time_allowed,time_limit_action',
    'cmi.student_preference': 'audio,language,speed,text',
    'cmi.interactions': 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
};
const collections = [
    'cmi.objectives',
    'cmi.interactions',
    'cmi.interactions.n.objectives',
    'cmi.interactions.n.correct_responses',
];
const categories = /^cmi\.(core|suspend_data|launch_data|comments|objectives|student_data|student_preference|interactions)\b/;

/** The error for a name that the model does not have. */
const unknown = (name) => (categories.test(name) ? '201' : '401');
const keyword = /\.(_children|_count|_version)$/;

/** What a name with a keyword is worth. */
function readKeyword({ name, generic }, lms) {
    const [, parent, word] = /^(.*)\.(_children|_count|_version)$/.exec(generic);
    if (word === '_version')
        return parent === 'cmi' ? { error: '0', value: '3.4' } : { error: unknown(name) };
    if (word === '_children')
        return parent in children ? { error: '0', value: children[parent] } : { error: elements[parent] ? '202' : unknown(name) };
    const collection = name.replace(/\._count$/, '');
    return collections.includes(parent)
        ? { error: '0', value: String(lms.count(collection)) }
        : { error: elements[parent] || parent in children ? '203' : unknown(name) };
}

const secondsIn = (text) => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
const two = (number) => String(Math.floor(number)).padStart(2, '0');
const asTimespan = (seconds) =>
    `${two(seconds / 3600).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}.${two((seconds * 100) % 100)}`;

const every = (verbs, error) => Object.fromEntries(verbs.map((verb) => [verb, error]));

export const dataModel12 = {
    verbs: {
        LMSInitialize: 'initialize',
        LMSFinish: 'finish',
        LMSGetValue: 'get',
        LMSSetValue: 'set',
        LMSCommit: 'commit',
        LMSGetLastError: 'lastError',
        LMSGetErrorString: 'errorString',
        LMSGetDiagnostic: 'diagnostic',
    },
    states: {
        new: every(['get', 'set', 'commit', 'finish'], '301'),
        running: every(['initialize'], '101'),
        finished: { ...every(['get', 'set', 'commit', 'finish'], '301'), initialize: '101' },
    },
    errors: {
        0: 'No error',
        101: 'General exception',
        201: 'Invalid argument error',
        202: 'Element cannot have children',
        203: 'Element not an array. Cannot have count',
        301: 'Not initialized',
        401: 'Not implemented error',
        402: 'Invalid set value, element is a keyword',
        403: 'Element is read only',
        404: 'Element is write only',
        405: 'Incorrect data type',
    },
    exit: 'cmi.core.exit',
    entry: 'cmi.core.entry',
    sessionTime: 'cmi.core.session_time',
    mode: 'cmi.core.lesson_mode',
    suspendData: 'cmi.suspend_data',
    failed: '101',
    wrongType: '405',
    unset: '', // Everything has a value.
    optional: /^cmi\.(objectives|student_data|student_preference|interactions|comments)/,
    unknown: () => '401',
    elements,
    standard: {
        'cmi.core.student_id': 'ada',
        'cmi.core.student_name': 'Linde, Ada',
        'cmi.core.lesson_status': 'not attempted',
        'cmi.core.credit': 'credit',
        'cmi.core.lesson_mode': 'normal',
        'cmi.core.total_time': '0000:00:00.00',
    },

    read(asked, lms) {
        const { name, element, collection, index } = asked;
        if (keyword.test(name))
            return readKeyword(asked, lms);
        if (!element)
            return { error: unknown(name) };
        if (element.access === 'w')
            return { error: '404' };
        return collection && index >= lms.count(collection) ? { error: '201' } : { error: '0', value: lms.values.get(name) ?? '' };
    },

    write(asked, value, lms) {
        const { name, element, collection, index, inner } = asked;
        if (keyword.test(name))
            return '402';
        if (!element)
            return unknown(name);
        if (element.access === 'r')
            return '403';
        const isNext = !collection || index <= lms.count(collection);
        if (!isNext || (inner && inner.index > lms.count(inner.collection)))
            return '201';
        return element.fits(value, asked, lms) ? '0' : '405';
    },

    /** RTE 3.4.4: what an LMS does with an attempt at its end. */
    closing(values) {
        const told = (name) => values.get(`cmi.core.${name}`) ?? '';
        const mastery = values.get('cmi.student_data.mastery_score') ?? '';
        values.set('cmi.core.total_time', asTimespan(secondsIn(told('total_time')) + secondsIn(told('session_time') || '0')));
        if (told('lesson_status') === 'not attempted')
            values.set('cmi.core.lesson_status', told('lesson_mode') === 'browse' ? 'browsed' : 'completed');
        if (mastery !== '' && told('credit') === 'credit' && told('lesson_mode') === 'normal' && told('score.raw') !== '')
            values.set('cmi.core.lesson_status', Number(told('score.raw')) >= Number(mastery) ? 'passed' : 'failed');
    },
};
