// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { questionOf } from '../blocks/registry.js';
import { Decimal, ZERO, divide, multiply, subtract, within } from './decimal.js';

// What all questions share in grading. The twin of packaging/course/grading.h, which is authoritative.

const MAXIMUM_POINTS = Decimal.fromInteger(1000);

/** The points of a question, between 0 and the maximum, so that sums stay exact; 0 where it can have none. */
export function countedPoints(question) {
    const points = questionOf(question)?.points?.(question) ?? question.points ?? '0';
    return countedNumber(Decimal.fromString(points));
}

/** A number of points as it counts. */
export function countedNumber(points) {
    return within(points, ZERO, MAXIMUM_POINTS);
}

/** points × part ÷ whole. */
export function share(question, part, whole) {
    if (whole === 0)
        return ZERO;
    return divide(multiply(countedPoints(question), Decimal.fromInteger(part)), Decimal.fromInteger(whole));
}

/** True where an answer is at most |tolerance| away from value. */
export function isNear(answer, value, tolerance) {
    const distance = subtract(answer, value);
    return distance !== null && distance.absolute().compare(tolerance.absolute()) <= 0;
}

/** The grade of what is neither right nor wrong; a feedback is [field, text]. */
export function ungraded(feedback) {
    return { score: ZERO, right: false, verdicts: [], feedback: fieldsWithText(feedback) };
}

/** A grade from its parts; a feedback is [field, text], and those without a text are left out. */
export function gradeOf(question, score, right, verdicts, feedback) {
    const closing = right ? 'feedback-right' : 'feedback-wrong';
    return { score, right, verdicts, feedback: fieldsWithText([...feedback, [closing, question[closing]]]) };
}

function fieldsWithText(feedback) {
    return feedback.filter(([, text]) => text !== '').map(([field]) => field);
}

/** The parts of a response that lists them. */
export function listOf(response) {
    return response.split(',').filter((part) => part !== '');
}

/**
 * Parts in the order in which learners first see them: that of their letters. Where the right letters are sorted, too, which
 * would give the answer away, those from the middle on come first. The twin of packaging/course/firstplaces.cpp.
 */
export function asFirstSeen(parts, right) {
    const sorted = [...parts].sort((a, b) => (a.letter < b.letter ? -1 : Number(a.letter > b.letter)));
    if (right.length < 2 || right.some((letter, index) => index > 0 && letter < right[index - 1]))
        return sorted;
    const middle = sorted.findIndex(({ letter }) => letter === right[right.length >> 1]);
    return middle < 0 ? sorted : [...sorted.slice(middle), ...sorted.slice(0, middle)];
}
