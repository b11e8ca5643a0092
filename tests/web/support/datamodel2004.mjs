// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// SCORM 2004 4th Edition, Run-Time Environment 3 and 4, for StrictLms. A check returns an error, or "0".

const fine = '0';
const type = '406';
const range = '407';

const when = (holds, error = type) => (holds ? fine : error);
const longest = (length) => (value) => when(value.length <= length);
const isReal = (value) => /^-?\d{1,10}(\.\d{1,7})?$/.test(value);
const real = (value) => when(isReal(value));
const between = (least, most) => (value) =>
    isReal(value) ? when(Number(value) >= least && Number(value) <= most, range) : type;
const oneOf =
    (...words) =>
    (value) =>
        when(words.includes(value));
const isIdentifier = (value, length) => value.length <= length && /^[!-~]+$/.test(value);
const identifier = (value) => when(isIdentifier(value, 4000));
const interval = (value) =>
    when(/^P(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/.test(value));
const time = (value) => {
    const [, year] = /^(\d{4})(-\d\d(-\d\d(T\d\d(:\d\d(:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?)?)?)?)?)?$/.exec(value) ?? [];
    return when(year >= '1970' && year <= '2038' && (value.length < 7 || !Number.isNaN(Date.parse(value))));
};

const isLanguage = (text) => /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(text);
const localized = (length) => (value) => {
    const [prefix, language] = /^\{lang=([^}]*)\}/.exec(value) ?? [];
    return when((prefix === undefined || isLanguage(language)) && value.length - (prefix?.length ?? 0) <= length);
};

/** RTE 4.2.9: what stands before a response, and is right there. */
function withoutPrefixes(value, names) {
    let rest = value;
    for (let found = true; found; ) {
        const [prefix, name, said] = /^\{(lang|case_matters|order_matters)=([^}]*)\}/.exec(rest) ?? [];
        found = names.includes(name);
        if (found && !(name === 'lang' ? isLanguage(said) : ['true', 'false'].includes(said)))
            return null;
        rest = found ? rest.slice(prefix.length) : rest;
    }
    return rest;
}

const short = (part) => isIdentifier(part, 250);
const parts = (value, most) => {
    const list = value.split('[,]');
    return list.length <= most ? list : null;
};
const list = (most, fits) => (value) => value === '' || Boolean(parts(value, most)?.every(fits));
const unique = (values) => new Set(values).size === values.length;
const pair = (part) => part.split('[.]').length === 2 && part.split('[.]').every(short);
const step = (part) => part.split('[.]').length === 2 && part.split('[.]').every((each) => each.length <= 250);
const text = (most, length, prefixes) => (value) => {
    const plain = withoutPrefixes(value, prefixes);
    return plain !== null && list(most, (part) => withoutPrefixes(part, ['lang'])?.length <= length)(plain);
};

const responses = {
    'true-false': (value) => /^(true|false)$/.test(value),
    'choice': (value) => list(36, short)(value) && unique(value.split('[,]')),
    'fill-in': text(10, 250, ['lang']),
    'long-fill-in': text(1, 4000, ['lang']),
    'matching': list(36, pair),
    'performance': list(250, step),
    'sequencing': list(36, short),
    'likert': short,
    'numeric': isReal,
    'other': (value) => value.length <= 4000,
};
const bounds = (value) => value.split('[:]').length <= 2 && value.split('[:]').every((bound) => bound === '' || isReal(bound));
const patterns = {
    ...responses,
    'fill-in': text(10, 250, ['case_matters', 'order_matters', 'lang']),
    'long-fill-in': text(1, 4000, ['case_matters', 'lang']),
    'performance': (value) => list(125, step)(withoutPrefixes(value, ['order_matters']) ?? '\n'),
    'numeric': bounds,
};
/** How many right patterns a type may have. */
const mostPatterns = { 'true-false': 1, 'choice': 10, 'likert': 1, 'numeric': 1, 'other': 1 };

function response(forms) {
    return (value, { collection, index, inner }, lms) => {
        const kind = lms.values.get(`${collection}.${index}.type`);
        if (!kind)
            return '408';
        if (inner && inner.index >= (mostPatterns[kind] ?? 5))
            return '351';
        return when(forms[kind](value));
    };
}

const completion = oneOf('completed', 'incomplete', 'not attempted', 'unknown');
const success = oneOf('passed', 'failed', 'unknown');
const both = (check) => ({ access: 'rw', check });
const read = () => ({ access: 'r' });
const write = (check) => ({ access: 'w', check });

const elements = {
    'cmi._version': read(),
    'cmi.comments_from_learner.n.comment': both(localized(4000)),
    'cmi.comments_from_learner.n.location': both(longest(250)),
    'cmi.comments_from_learner.n.timestamp': both(time),
    'cmi.completion_status': both(completion),
    'cmi.completion_threshold': read(),
    'cmi.credit': read(),
    'cmi.entry': read(),
    'cmi.exit': write(oneOf('time-out', 'suspend', 'logout', 'normal', '')),
    'cmi.interactions.n.id': both(identifier),
    'cmi.interactions.n.type': both(oneOf(...Object.keys(responses))),
    'cmi.interactions.n.objectives.n.id': both(identifier),
    'cmi.interactions.n.timestamp': both(time),
    'cmi.interactions.n.correct_responses.n.pattern': both(response(patterns)),
    'cmi.interactions.n.weighting': both(real),
    'cmi.interactions.n.learner_response': both(response(responses)),
    'cmi.interactions.n.result': both((value) =>
        isReal(value) ? fine : oneOf('correct', 'incorrect', 'unanticipated', 'neutral')(value),
    ),
    'cmi.interactions.n.latency': both(interval),
    'cmi.interactions.n.description': both(localized(250)),
    'cmi.launch_data': read(),
    'cmi.learner_id': read(),
    'cmi.learner_name': read(),
    'cmi.learner_preference.audio_level': both(between(0, Infinity)),
    'cmi.learner_preference.language': both((value) => when(value === '' || isLanguage(value))),
    'cmi.learner_preference.delivery_speed': both(between(0, Infinity)),
    'cmi.learner_preference.audio_captioning': both(oneOf('-1', '0', '1')),
    'cmi.location': both(longest(1000)),
    'cmi.max_time_allowed': read(),
    'cmi.mode': read(),
    'cmi.objectives.n.id': both(identifier),
    'cmi.objectives.n.score.scaled': both(between(-1, 1)),
    'cmi.objectives.n.score.raw': both(real),
    'cmi.objectives.n.score.min': both(real),
    'cmi.objectives.n.score.max': both(real),
    'cmi.objectives.n.success_status': both(success),
    'cmi.objectives.n.completion_status': both(completion),
    'cmi.objectives.n.progress_measure': both(between(0, 1)),
    'cmi.objectives.n.description': both(localized(250)),
    'cmi.progress_measure': both(between(0, 1)),
    'cmi.scaled_passing_score': read(),
    'cmi.score.scaled': both(between(-1, 1)),
    'cmi.score.raw': both(real),
    'cmi.score.min': both(real),
    'cmi.score.max': both(real),
    'cmi.session_time': write(interval),
    'cmi.success_status': both(success),
    'cmi.suspend_data': both(longest(64000)),
    'cmi.time_limit_action': read(),
    'cmi.total_time': read(),
    'adl.nav.request': both((value) =>
        when(
            /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^}]+\}(choice|jump))$/.test(value),
        ),
    ),
};

const children = {
    'cmi.comments_from_learner': 'comment,location,timestamp',
    'cmi.comments_from_lms': 'comment,location,timestamp',
    'cmi.interactions':
        'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
    'cmi.learner_preference': 'audio_level,language,delivery_speed,audio_captioning',
    'cmi.objectives': 'id,score,success_status,completion_status,progress_measure,description',
    'cmi.objectives.n.score': 'scaled,raw,min,max',
    'cmi.score': 'scaled,raw,min,max',
};
const collections = [
    'cmi.comments_from_learner',
    'cmi.comments_from_lms',
    'cmi.interactions',
    'cmi.interactions.n.objectives',
    'cmi.interactions.n.correct_responses',
    'cmi.objectives',
];
const keyword = /\.(_children|_count)$/;

function readKeyword({ name, generic }, lms) {
    const [, parent, word] = /^(.*)\.(_children|_count)$/.exec(generic);
    if (word === '_children' && parent in children)
        return { error: fine, value: children[parent] };
    if (word === '_count' && collections.includes(parent))
        return { error: fine, value: String(lms.count(name.replace(/\._count$/, ''))) };
    return { error: elements[parent] || parent in children ? '301' : '401' };
}

/** RTE 4.2.4.1 and 4.2.22.1: where a threshold is set, the statuses follow from the measures. */
const evaluated = {
    'cmi.completion_status': ['cmi.completion_threshold', 'cmi.progress_measure', 'completed', 'incomplete'],
    'cmi.success_status': ['cmi.scaled_passing_score', 'cmi.score.scaled', 'passed', 'failed'],
};

function valueOf(name, values) {
    const [threshold, measure, reached, missed] = evaluated[name] ?? [];
    if (!values.has(threshold))
        return values.get(name);
    if (!values.has(measure))
        return 'unknown';
    return Number(values.get(measure)) >= Number(values.get(threshold)) ? reached : missed;
}

/** An id, which comes first, is set once, and in a list of objectives is there once. */
function writeId({ name, collection }, value, lms) {
    const known = lms.values.get(name);
    if (collection !== 'cmi.objectives')
        return fine;
    if (known !== undefined)
        return when(known === value, '351');
    const taken = [...lms.values].some(([other, id]) => /^cmi\.objectives\.\d+\.id$/.test(other) && id === value);
    return when(!taken, '351');
}

const secondsIn = (said) => {
    const [, hours = 0, minutes = 0, seconds = 0] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/.exec(said) ?? [];
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
};

const every = (verbs, error) => Object.fromEntries(verbs.map((verb) => [verb, error]));

export const dataModel2004 = {
    verbs: {
        Initialize: 'initialize',
        Terminate: 'finish',
        GetValue: 'get',
        SetValue: 'set',
        Commit: 'commit',
        GetLastError: 'lastError',
        GetErrorString: 'errorString',
        GetDiagnostic: 'diagnostic',
    },
    states: {
        new: { get: '122', set: '132', commit: '142', finish: '112' },
        running: every(['initialize'], '103'),
        finished: { initialize: '104', get: '123', set: '133', commit: '143', finish: '113' },
    },
    errors: {
        0: 'No error',
        101: 'General exception',
        103: 'Already initialized',
        104: 'Content instance terminated',
        112: 'Termination before initialization',
        113: 'Termination after termination',
        122: 'Retrieve data before initialization',
        123: 'Retrieve data after termination',
        132: 'Store data before initialization',
        133: 'Store data after termination',
        142: 'Commit before initialization',
        143: 'Commit after termination',
        201: 'General argument error',
        301: 'General get failure',
        351: 'General set failure',
        391: 'General commit failure',
        401: 'Undefined data model element',
        403: 'Data model element value not initialized',
        404: 'Data model element is read only',
        405: 'Data model element is write only',
        406: 'Data model element type mismatch',
        407: 'Data model element value out of range',
        408: 'Data model dependency not established',
    },
    exit: 'cmi.exit',
    entry: 'cmi.entry',
    sessionTime: 'cmi.session_time',
    mode: 'cmi.mode',
    suspendData: 'cmi.suspend_data',
    failed: '391',
    wrongType: type,
    unset: '403',
    optional: /^nothing/, // All is mandatory.
    unknown: () => '402',
    elements,
    standard: {
        'cmi._version': '1.0',
        'cmi.completion_status': 'unknown',
        'cmi.success_status': 'unknown',
        'cmi.credit': 'credit',
        'cmi.mode': 'normal',
        'cmi.learner_id': 'ada',
        'cmi.learner_name': 'Linde, Ada',
        'cmi.learner_preference.language': '',
        'cmi.time_limit_action': 'continue,no message',
        'cmi.total_time': 'PT0H0M0S',
        'adl.nav.request': '_none_',
    },

    read(asked, lms) {
        const { name, element, collection, index, inner } = asked;
        if (name === '')
            return { error: '301' };
        if (keyword.test(name))
            return readKeyword(asked, lms);
        if (!element)
            return { error: '401' };
        if (element.access === 'w')
            return { error: '405' };
        if ((collection && index >= lms.count(collection)) || (inner && inner.index >= lms.count(inner.collection)))
            return { error: '301' };
        const value = valueOf(name, lms.values);
        return value === undefined ? { error: '403' } : { error: fine, value };
    },

    write(asked, value, lms) {
        const { name, element, collection, index, leaf, inner } = asked;
        if (name === '')
            return '351';
        if (keyword.test(name))
            return '404';
        if (!element)
            return '401';
        if (element.access === 'r')
            return '404';
        if ((collection && index > lms.count(collection)) || (inner && inner.index > lms.count(inner.collection)))
            return '351';
        if (collection && !collection.includes('comments') && leaf !== 'id' && index >= lms.count(collection))
            return '408';
        const error = element.check(value, asked, lms);
        return error === fine && leaf === 'id' ? writeId(asked, value, lms) : error;
    },

    closing(values) {
        const seconds = secondsIn(values.get('cmi.total_time')) + secondsIn(values.get('cmi.session_time') ?? 'PT0S');
        values.set('cmi.total_time', `PT${Math.floor(seconds / 3600)}H${Math.floor(seconds / 60) % 60}M${(seconds % 60).toFixed(2)}S`);
        Object.keys(evaluated).forEach((name) => values.set(name, valueOf(name, values)));
    },
};
