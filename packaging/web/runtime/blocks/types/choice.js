// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { gradeOf, listOf, share } from '../../core/points.js';
import { inlineText } from '../../dom.js';
import { sayWith } from '../../interface.js';
import { isRight } from '../../questions/marks.js';
import { optionsView } from '../../questions/options.js';

const words = {
    'kind-single-choice': ['one answer', 'eine Antwort', 'ett svar'],
    'kind-multiple-choice': ['several answers', 'mehrere Antworten', 'flera svar'],
    'choose-one': ['Choose an answer first.', 'Wählen Sie zuerst eine Antwort.', 'Välj ett svar först.'],
    'choose-some': [
        'Choose at least one answer first.',
        'Wählen Sie zuerst mindestens eine Antwort.',
        'Välj minst ett svar först.',
    ],
};

const say = sayWith(words);

const isMultiple = (question) => question.type === 'multiple-choice';

// Grading is the twin of packaging/course/grading.h.

function isCheckable(question, response) {
    const letters = listOf(response);
    const known = question.option.filter((option) => letters.includes(option.letter)).length;
    const countFits = isMultiple(question) ? letters.length > 0 : letters.length === 1;
    return countFits && known === letters.length && new Set(letters).size === letters.length;
}

function canonicalResponse(question, response) {
    const letters = listOf(response);
    return question.option
        .map((option) => option.letter)
        .filter((letter) => letters.includes(letter))
        .join(',');
}

function grade(question, response) {
    const letters = listOf(response);
    const ticked = question.option.filter((option) => letters.includes(option.letter));
    const right = ticked.filter((option) => option.right).length;
    const wrong = ticked.length - right;
    const wanted = rightOptions(question).length;
    const whole = right === wanted && wrong === 0;
    const partly = isMultiple(question) ? Math.max(0, right - wrong) : 0;
    const verdicts = ticked.map((option) => ({ part: option.letter, right: option.right }));
    const feedback = ticked.map((option) => [`option-${option.letter}/feedback`, option.feedback]);
    return gradeOf(question, share(question, whole ? wanted : partly, wanted), whole, verdicts, feedback);
}

function rightOptions(question) {
    return question.option.filter((option) => option.right);
}

function choiceView(block, { labelledBy, onDraft }) {
    const multiple = isMultiple(block);
    const options = block.option.map(({ letter, right, text }) => ({ letter, right, content: inlineText(text) }));
    const view = optionsView(options, { labelledBy, onDraft, multiple });
    return { ...view, problem: () => say(multiple ? 'choose-some' : 'choose-one') };
}

const choice = {
    isCheckable,
    canonicalResponse,
    grade,
    rightResponse: (question) =>
        rightOptions(question)
            .map((option) => option.letter)
            .join(','),
    feedbackParts: (question) => question.option.map((option) => [`option-${option.letter}`, option]),
    pack: (response) => response.replace(/,/g, ''),
    unpack: (text) => text.split('').join(','),
    keep: (response, verdicts) =>
        listOf(response)
            .filter((letter) => isRight(verdicts, letter))
            .join(','),
    scormType: 'choice',
    answers: choiceView,
};

export const singleChoice = {
    type: 'single-choice',
    words,
    question: { ...choice, whole: () => 1 },
};

export const multipleChoice = {
    type: 'multiple-choice',
    words,
    question: { ...choice, whole: (question) => rightOptions(question).length },
};
