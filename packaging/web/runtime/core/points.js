// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Decimal, ZERO, divide, multiply, within } from './decimal.js';

// What all questions share in grading. The twin of packaging/course/grading.h, which is authoritative.

const MAXIMUM_POINTS = Decimal.fromInteger(1000);

/** The points of a question, between 0 and the maximum, so that sums stay exact. */
export function countedPoints(question) {
    return within(Decimal.fromString(question.points), ZERO, MAXIMUM_POINTS);
}

/** points × part ÷ whole. */
export function share(question, part, whole) {
    if (whole === 0)
        return ZERO;
    return divide(multiply(countedPoints(question), Decimal.fromInteger(part)), Decimal.fromInteger(whole));
}

/** A grade from its parts; a feedback is [field, text], and those without a text are left out. */
export function gradeOf(question, score, right, verdicts, feedback) {
    const closing = right ? 'feedback-right' : 'feedback-wrong';
    const shown = [...feedback, [closing, question[closing]]].filter(([, text]) => text !== '');
    return { score, right, verdicts, feedback: shown.map(([field]) => field) };
}

/** The parts of a response that lists them. */
export function listOf(response) {
    return response.split(',').filter((part) => part !== '');
}
