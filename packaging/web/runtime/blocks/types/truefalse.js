// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { ZERO } from '../../core/decimal.js';
import { countedPoints, gradeOf } from '../../core/points.js';
import { sayWith } from '../../interface.js';
import { optionsView } from '../../questions/options.js';

const words = {
    'kind-true-false': ['true or false', 'wahr oder falsch', 'sant eller falskt'],
    'statement-true': ['True', 'Wahr', 'Sant'],
    'statement-false': ['False', 'Falsch', 'Falskt'],
    'choose-true-or-false': [
        'Say first whether it is true or false.',
        'Sagen Sie zuerst, ob es wahr oder falsch ist.',
        'Säg först om det är sant eller falskt.',
    ],
};

const say = sayWith(words);

// Grading is the twin of packaging/course/grading.h.

const isCheckable = (question, response) => response === 'true' || response === 'false';

const rightResponse = (question) => (question.right ? 'true' : 'false');

function grade(question, response) {
    const right = response === rightResponse(question);
    const said = `feedback-${response}`;
    const score = right ? countedPoints(question) : ZERO;
    return gradeOf(question, score, right, [{ part: response, right }], [[said, question[said]]]);
}

function trueFalseView(block, { labelledBy, onDraft }) {
    const options = ['true', 'false'].map((letter) => ({
        letter,
        right: letter === rightResponse(block),
        content: say(`statement-${letter}`),
    }));
    return { ...optionsView(options, { labelledBy, onDraft }), problem: () => say('choose-true-or-false') };
}

/** A statement, the prompt, that holds or does not. */
export const trueFalse = {
    type: 'true-false',
    words,
    question: {
        isCheckable,
        canonicalResponse: (question, response) => (isCheckable(question, response) ? response : ''),
        grade,
        rightResponse,
        feedbackParts: () => [],
        pack: (response) => response.slice(0, 1),
        unpack: (text) => ({ t: 'true', f: 'false' })[text] ?? '',
        keep: () => '',
        whole: () => 1,
        scormType: 'true-false',
        scormResponse: (response) => response.slice(0, 1),
        answers: trueFalseView,
    },
};
