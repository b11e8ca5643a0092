// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { questionOf } from '../blocks/registry.js';
import { ZERO } from './decimal.js';

// The twin of packaging/course/grading.h, which is authoritative; tests/data/vectors hold both together. How a type of
// question is graded stands in its file in blocks/types/.
//
// A response is one line of ASCII; the C++ twin has its form for each type.

const nothing = {
    isCheckable: () => false,
    canonicalResponse: () => '',
    rightResponse: () => '',
    feedbackParts: () => [],
};

function rulesOf(block) {
    return questionOf(block) ?? nothing;
}

/** True where a block is a question that can be answered and graded. */
export function isQuestion(block) {
    return questionOf(block) !== undefined;
}

/** True where the response names only what the question has, each once, and is complete enough to be checked. */
export function isCheckable(block, response) {
    return rulesOf(block).isCheckable(block, response);
}

/** The response in the canonical order, for a question whose options it names in any order. */
export function canonicalResponse(block, response) {
    return rulesOf(block).canonicalResponse(block, response);
}

/**
 * Grades a checkable response; anything else is worth nothing. Gives { score: Decimal, right: wholly right,
 * verdicts: [{ part: letter, right }], feedback: fields to show, in order }.
 */
export function grade(block, response) {
    if (!isCheckable(block, response))
        return { score: ZERO, right: false, verdicts: [], feedback: [] };
    return rulesOf(block).grade(block, response);
}

/** The text of a feedback field, as grade() names it: 'option-a/feedback', 'feedback-wrong'. */
export function feedbackText(block, field) {
    const [key, inPart] = field.split('/');
    if (!inPart)
        return block[field] ?? '';
    const parts = rulesOf(block).feedbackParts(block);
    return parts.find(([name, part]) => name === key && part[inPart])?.[1][inPart] ?? '';
}

/** False for what is never right or wrong. */
export function hasRightAnswer(block) {
    return isQuestion(block) && questionOf(block).hasRightAnswer !== false;
}

/** The response that is right; empty where nothing is. */
export function rightResponse(block) {
    return rulesOf(block).rightResponse(block);
}
