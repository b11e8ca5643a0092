// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Decimal, ZERO, divide, multiply, subtract, within } from './decimal.js';

// The twin of packaging/course/grading.h, which is authoritative; tests/data/vectors hold both together.
//
// A response is one line: 'b' for a single choice, 'a,c' for a multiple choice, '5000' for a number,
// 'a.c,b.a' (item.category) for what was put into categories.

const MAXIMUM_POINTS = Decimal.fromInteger(1000);

/** The points of a question, between 0 and the maximum, so that sums stay exact. */
export function countedPoints(question) {
    return within(Decimal.fromString(question.points), ZERO, MAXIMUM_POINTS);
}

function listOf(response) {
    return response.split(',').filter((part) => part !== '');
}

/** Item letter -> category letter. A pair that is not one has no category, which is found unknown. */
function placesOf(response) {
    const places = new Map();
    for (const pair of listOf(response)) {
        const [item, ...category] = pair.split('.');
        places.set(item, category.join('.'));
    }
    return places;
}

function placeOf(item, places) {
    return places.get(item.letter) ?? '';
}

/** points × part ÷ whole. */
function share(question, part, whole) {
    if (whole === 0)
        return ZERO;
    return divide(multiply(countedPoints(question), Decimal.fromInteger(part)), Decimal.fromInteger(whole));
}

function isNear(answer, wanted) {
    const distance = subtract(answer, Decimal.fromString(wanted.value));
    const tolerance = Decimal.fromString(wanted.tolerance).absolute();
    return distance !== null && distance.absolute().compare(tolerance) <= 0;
}

/** A grade from its parts; a feedback is [field, text], and those without a text are left out. */
function gradeOf(question, score, right, verdicts, feedback) {
    const closing = right ? ['feedback-right', question['feedback-right']] : ['feedback-wrong', question['feedback-wrong']];
    const shown = [...feedback, closing].filter(([, text]) => text !== '');
    return { score, right, verdicts, feedback: shown.map(([field]) => field) };
}

const choice = {
    isCheckable(question, response) {
        const letters = listOf(response);
        const known = question.option.filter((option) => letters.includes(option.letter)).length;
        const countFits = question.type === 'multiple-choice' ? letters.length > 0 : letters.length === 1;
        return countFits && known === letters.length && new Set(letters).size === letters.length;
    },

    canonicalResponse(question, response) {
        const letters = listOf(response);
        return question.option.map((option) => option.letter).filter((letter) => letters.includes(letter)).join(',');
    },

    grade(question, response) {
        const letters = listOf(response);
        const ticked = question.option.filter((option) => letters.includes(option.letter));
        const right = ticked.filter((option) => option.right).length;
        const wrong = ticked.length - right;
        const wanted = question.option.filter((option) => option.right).length;
        const whole = right === wanted && wrong === 0;
        const partly = question.type === 'multiple-choice' ? Math.max(0, right - wrong) : 0;
        const verdicts = ticked.map((option) => ({ part: option.letter, right: option.right }));
        const feedback = ticked.map((option) => [`option-${option.letter}/feedback`, option.feedback]);
        return gradeOf(question, share(question, whole ? wanted : partly, wanted), whole, verdicts, feedback);
    },

    rightResponse(question) {
        return question.option.filter((option) => option.right).map((option) => option.letter).join(',');
    },
};

const numeric = {
    isCheckable(question, response) {
        return Decimal.fromString(response) !== null;
    },

    canonicalResponse(question, response) {
        return Decimal.fromString(response)?.toString() ?? '';
    },

    grade(question, response) {
        const answer = Decimal.fromString(response);
        const right = isNear(answer, question);
        const foreseen = right ? undefined : question.foreseen.find((number) => isNear(answer, number));
        const feedback = foreseen ? [[`${foreseen.id}/feedback`, foreseen.feedback]] : [];
        return gradeOf(question, right ? countedPoints(question) : ZERO, right, [{ part: '', right }], feedback);
    },

    rightResponse(question) {
        return Decimal.fromString(question.value).toString();
    },
};

const categorise = {
    isCheckable(question, response) {
        const places = placesOf(response);
        const isKnown = (letter) => question.category.some((category) => category.letter === letter);
        const placed = question.item.filter((item) => isKnown(placeOf(item, places))).length;
        return placed > 0 && placed === question.item.length && placed === listOf(response).length;
    },

    canonicalResponse(question, response) {
        const places = placesOf(response);
        const placed = question.item.filter((item) => places.has(item.letter));
        return placed.map((item) => `${item.letter}.${places.get(item.letter)}`).join(',');
    },

    grade(question, response) {
        const places = placesOf(response);
        const fits = (item) => placeOf(item, places) === item.category;
        const misplaced = question.item.filter((item) => !fits(item));
        const all = question.item.length;
        const verdicts = question.item.map((item) => ({ part: item.letter, right: fits(item) }));
        const feedback = misplaced.map((item) => [`item-${item.letter}/feedback`, item.feedback]);
        const score = share(question, all - misplaced.length, all);
        return gradeOf(question, score, misplaced.length === 0, verdicts, feedback);
    },

    rightResponse(question) {
        return question.item.map((item) => `${item.letter}.${item.category}`).join(',');
    },
};

const nothing = {
    isCheckable: () => false,
    canonicalResponse: () => '',
    rightResponse: () => '',
};

const rules = new Map([
    ['single-choice', choice],
    ['multiple-choice', choice],
    ['numeric', numeric],
    ['categorise', categorise],
]);

function rulesOf(block) {
    return rules.get(block.type) ?? nothing;
}

/** True where a block is a question that can be answered and graded. */
export function isQuestion(block) {
    return rules.has(block.type);
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
    const [part, inPart] = field.split('/');
    if (!inPart)
        return block[field] ?? '';
    const owners = [
        ...(block.option ?? []).map((option) => [`option-${option.letter}`, option]),
        ...(block.foreseen ?? []).map((number) => [number.id, number]),
        ...(block.item ?? []).map((item) => [`item-${item.letter}`, item]),
    ];
    return owners.find(([key, owner]) => key === part && owner[inPart])?.[1][inPart] ?? '';
}

/** The response that is right. */
export function rightResponse(block) {
    return rulesOf(block).rightResponse(block);
}
