// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { calculate, inputOf, isComplete } from '../../../packaging/web/runtime/core/calculation.js';
import * as decimals from '../../../packaging/web/runtime/core/decimal.js';
import { CalendarDate } from '../../../packaging/web/runtime/core/formula/date.js';
import { Formula } from '../../../packaging/web/runtime/core/formula/formula.js';
import { EMPTY, ErrorKind, FormulaError, firstError, isError, toText }
    from '../../../packaging/web/runtime/core/formula/value.js';
import * as grading from '../../../packaging/web/runtime/core/grading.js';
import { numberFromInput } from '../../../packaging/web/runtime/core/numberinput.js';
import * as standings from '../../../packaging/web/runtime/core/standing.js';
import { calculateTool, toolSheet } from '../../../packaging/web/runtime/core/tools.js';

const { Decimal } = decimals;

function shown(number) {
    return number === null ? null : number.toString();
}

// --- Decimals ---------------------------------------------------------------

function decimal(text) {
    const number = Decimal.fromString(text);
    if (number === null)
        throw new Error(`not a decimal: '${text}'`);
    return number;
}

const binary = (apply) => (a, b) => shown(apply(decimal(a), decimal(b)));

const operations = {
    read: (text) => shown(Decimal.fromString(text)),
    show: (a, places) => decimal(a).toFixed(Number(places)),
    add: binary(decimals.add),
    subtract: binary(decimals.subtract),
    multiply: binary(decimals.multiply),
    divide: binary(decimals.divide),
    floor: binary(decimals.floorTo),
    ceiling: binary(decimals.ceilingTo),
    power: (a, exponent) => shown(decimals.power(decimal(a), Number(exponent))),
    round: (a, places) => shown(decimal(a).rounded(Number(places))),
    absolute: (a) => shown(decimal(a).absolute()),
    negate: (a) => shown(decimal(a).negated()),
    compare: (a, b) => String(decimal(a).compare(decimal(b))),
    whole: (a) => shown(decimal(a).toInt()),
    'below-zero': (a) => String(decimal(a).isNegative()),
};

// --- Formulas ---------------------------------------------------------------

/** null is EMPTY, true and false are truths, a string is a number; { date }, { text } and { error: its field }. */
function valueFromJson(json) {
    if (Array.isArray(json))
        return json.map(valueFromJson);
    if (json === null || typeof json === 'boolean')
        return json ?? EMPTY;
    if (typeof json === 'string')
        return Decimal.fromString(json);
    if (json.text !== undefined)
        return json.text;
    return json.date ? CalendarDate.fromString(json.date) : new FormulaError(ErrorKind.divisionByZero, json.error);
}

function detailOf(value) {
    return firstError(value)?.detail ?? null;
}

function formula({ formula: text, values = {} }) {
    const parsed = Formula.parse(text);
    if (isError(parsed))
        return { value: toText(parsed), detail: parsed.detail, names: [] };
    const value = parsed.evaluate((name) =>
        Object.hasOwn(values, name) ? valueFromJson(values[name]) : new FormulaError(ErrorKind.unknownName, '', name));
    return { value: toText(value), detail: detailOf(value), names: [...parsed.names()].sort() };
}

function calculation({ block, input, sample }) {
    const entered = sample === undefined ? { fields: {}, tables: {}, ...input } : inputOf(block, block.sample[sample]);
    return shownCalculation(block, calculate(block, entered));
}

function shownCalculation(block, result) {
    const values = [...result.values];
    const details = values.map(([name, value]) => [name, detailOf(value)]).filter(([, detail]) => detail !== null);
    return {
        values: Object.fromEntries(values.map(([name, value]) => [name, toText(value)])),
        details: Object.fromEntries(details),
        missing: Object.fromEntries(result.missing),
        failedChecks: result.failedChecks,
        complete: isComplete(block, result),
    };
}

/** The fields and tables of a worksheet with their types, as "name type". */
function partsOf({ field, table, result }) {
    const named = (prefix, fields) => fields.map(({ name, type }) => `${prefix}${name} ${type}`);
    const columns = table.map(({ name, least, most, column }) => named(`${name}(${least}-${most}).`, column));
    return [named('', field), ...columns, named('', result)].flat();
}

function tool({ tool: kind, input = {} }) {
    const sheet = toolSheet(kind);
    const result = calculateTool(kind, { fields: {}, tables: {}, ...input });
    return { ...shownCalculation(sheet, result), parts: partsOf(sheet) };
}

// --- Questions and standing -------------------------------------------------

/** `more` stands behind the response, its text as many times as it says. */
function gradingAnswer({ block, response: beginning, more = { text: '', times: 0 } }) {
    const response = beginning + more.text.repeat(more.times);
    const grade = grading.grade(block, response);
    return {
        checkable: grading.isCheckable(block, response),
        canonical: grading.canonicalResponse(block, response),
        score: grade.score.toString(),
        right: grade.right,
        verdicts: grade.verdicts.map(({ part, right }) => [part, right]),
        feedback: grade.feedback,
        texts: grade.feedback.map((field) => grading.feedbackText(block, field)),
        rightResponse: grading.rightResponse(block),
        judged: grading.hasRightAnswer(block),
    };
}

function attempts({ block, responses }) {
    let answer = standings.NO_ANSWER;
    const steps = responses.map((response) => {
        const counts = standings.mayAttempt(block, answer);
        answer = standings.withAttempt(block, answer, response, grading.grade(block, response));
        return { counts, ...answer };
    });
    return { steps, mayAttempt: standings.mayAttempt(block, answer) };
}

function standing({ course, record }) {
    const whole = {
        answers: {}, begunLessons: [], endReached: [], completedLessons: [], filledWorksheets: [], passed: false, ...record,
    };
    const result = standings.standing(course, whole);
    const lessons = result.lessons.map(({ status, score, points, openRequired }, index) => ({
        status,
        score: score.toString(),
        points: points.toString(),
        openRequired,
        completed: standings.isCompleted(course.lessons[index], whole),
    }));
    return {
        status: result.status,
        score: result.score.toString(),
        points: result.points.toString(),
        lessons,
        ...standings.scorm12Values(result),
    };
}

const answers = {
    'decimal': (request) => ({ result: operations[request.operation](...request.arguments) }),
    'number-input': ({ text, separator }) => ({ number: shown(numberFromInput(text, separator)) }),
    'formula': formula,
    'calculation': calculation,
    'grading': gradingAnswer,
    'attempts': attempts,
    'standing': standing,
    'tool': tool,
};

/** What the JavaScript twin makes of one case of tests/data/vectors; the members are those of courseanswers.h. */
export function answerTo(request) {
    return answers[request.kind](request);
}
