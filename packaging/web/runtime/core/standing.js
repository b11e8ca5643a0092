// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { typeOf } from '../blocks/registry.js';
import { Decimal, ZERO, add, divide, greatest, multiply, within } from './decimal.js';
import { isQuestion } from './grading.js';
import { countedPoints } from './points.js';

// The twin of packaging/course/standing.h, which is authoritative; tests/data/vectors hold both together.
//
// What counts of a learner's checks of one question, an answer, is { response: the last one checked, attempts,
// best: score of the best attempt as a neutral text, right: one was wholly right }.
//
// A learner's record of the module is { answers: { block id: answer }, passed, and lists of ids: begunLessons,
// endReached, completedLessons, filledWorksheets }. Both are plain JSON, to be stored as they are.

const HUNDRED = Decimal.fromInteger(100);

/** The answer to a question nobody has checked yet. */
export const NO_ANSWER = Object.freeze({ response: '', attempts: 0, best: '0', right: false });

/** True while another check of the question counts: not yet right, and attempts left. */
export function mayAttempt(question, answer) {
    return !answer.right && (!question.attempts || answer.attempts < question.attempts);
}

/** The answer after one more check with this grade; as it was where no further check counts. */
export function withAttempt(question, answer, response, grade) {
    if (!mayAttempt(question, answer))
        return answer;
    const best = greatest(Decimal.fromString(answer.best), grade.score).toString();
    return { response, attempts: answer.attempts + 1, best, right: grade.right };
}

function answerTo(block, record) {
    return Object.hasOwn(record.answers, block.id) ? record.answers[block.id] : NO_ANSWER;
}

/** True where a block can be done, and is not. */
function isOpen(block, record) {
    if (isQuestion(block))
        return answerTo(block, record).attempts === 0;
    return typeOf(block)?.isDone?.(block, record) === false;
}

function isOpenRequired(block, record) {
    return block.required && isOpen(block, record);
}

/** True when the end was reached and all required blocks are answered, now or at an earlier time. */
export function isCompleted(lesson, record) {
    if (record.completedLessons.includes(lesson.id))
        return true;
    return record.endReached.includes(lesson.id) && !lesson.blocks.some((block) => isOpenRequired(block, record));
}

function lessonStatus(lesson, record) {
    if (isCompleted(lesson, record))
        return 'completed';
    return record.begunLessons.includes(lesson.id) || record.endReached.includes(lesson.id) ? 'begun' : 'open';
}

function countedScore(question, record) {
    return within(Decimal.fromString(answerTo(question, record).best), ZERO, countedPoints(question));
}

function lessonStanding(lesson, record) {
    const questions = lesson.blocks.filter(isQuestion);
    return {
        status: lessonStatus(lesson, record),
        score: questions.map((question) => countedScore(question, record)).reduce(add, ZERO),
        points: questions.map(countedPoints).reduce(add, ZERO),
        openRequired: lesson.blocks.filter((block) => isOpenRequired(block, record)).length,
    };
}

/** score / points ≥ mark / 100, without dividing. A mark beyond 0 and 100 counts as these. */
function reachesMark(score, points, mark) {
    const counted = within(mark, ZERO, HUNDRED);
    return multiply(score, HUNDRED).compare(multiply(points, counted)) >= 0;
}

function moduleStatus(course, { lessons, score, points }, record) {
    if (record.passed)
        return 'passed';
    if (lessons.every((lesson) => lesson.status === 'open'))
        return 'not-attempted';
    if (!lessons.every((lesson) => lesson.status === 'completed'))
        return 'incomplete';
    if (points.isZero())
        return 'completed';
    return reachesMark(score, points, Decimal.fromString(course.passMark)) ? 'passed' : 'failed';
}

/**
 * Where the learner stands: { lessons: [{ status: 'open', 'begun' or 'completed', score, points, openRequired }], score,
 * points, status: 'not-attempted', 'incomplete', 'completed', 'passed' or 'failed' }; scores and points are Decimals.
 */
export function standing(course, record) {
    const lessons = course.lessons.map((lesson) => lessonStanding(lesson, record));
    const score = lessons.map((lesson) => lesson.score).reduce(add, ZERO);
    const points = lessons.map((lesson) => lesson.points).reduce(add, ZERO);
    return { lessons, score, points, status: moduleStatus(course, { lessons, score, points }, record) };
}

/** What an LMS is told in SCORM 1.2 (RTE 3.4.2): { lessonStatus, scoreRaw }, the score '' where nothing is scored. */
export function scorm12Values({ status, score, points }) {
    const lessonStatus12 = status === 'not-attempted' ? 'incomplete' : status; // An SCO may not set the former itself.
    const percent = points.isZero() ? null : divide(multiply(score, HUNDRED), points);
    return { lessonStatus: lessonStatus12, scoreRaw: percent ? percent.rounded(2).toString() : '' };
}
