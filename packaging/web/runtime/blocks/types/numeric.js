// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Decimal, ZERO } from '../../core/decimal.js';
import { countedPoints, gradeOf, isNear } from '../../core/points.js';
import { element } from '../../dom.js';
import { quantityText, unitSign } from '../../format.js';
import { icon } from '../../icons.js';
import { sayWith } from '../../interface.js';
import { numberField } from '../../numberfield.js';

const words = {
    'kind-numeric': ['a number', 'eine Zahl', 'ett tal'],
    'your-answer': ['Your answer', 'Ihre Antwort', 'Ditt svar'],
    'enter-a-number': ['Enter a number first.', 'Geben Sie zuerst eine Zahl ein.', 'Skriv ett tal först.'],
    'solution-is': ['Right answer: {answer}', 'Richtige Antwort: {answer}', 'Rätt svar: {answer}'],
};

const say = sayWith(words);

// Grading is the twin of packaging/course/grading.h.

function matches(answer, { value, tolerance }) {
    return isNear(answer, Decimal.fromString(value), Decimal.fromString(tolerance));
}

function grade(question, response) {
    const answer = Decimal.fromString(response);
    const right = matches(answer, question);
    const foreseen = right ? undefined : question.foreseen.find((number) => matches(answer, number));
    const feedback = foreseen ? [[`${foreseen.id}/feedback`, foreseen.feedback]] : [];
    return gradeOf(question, right ? countedPoints(question) : ZERO, right, [{ part: '', right }], feedback);
}

/** A field with its unit. The draft is the neutral number, or what was typed. */
function numericView(block, { language, labelledBy, onDraft }) {
    const unit = block['unit-word'] || unitSign(block.unit, language);
    const field = numberField({ label: say('your-answer'), unit, language, describedBy: labelledBy, onInput: onDraft });
    field.node.classList.add('answer-number');
    return {
        node: field.node,
        show: (response, verdicts, locked, solution) => {
            field.show(response);
            field.input.readOnly = locked;
            field.node.classList.toggle('field-right', Boolean(verdicts?.[0]?.right));
            field.say(solution === null ? '' : solutionView(answerText(block, solution, language)));
        },
        focus: () => field.input.select(),
        problem: (draft) => say(draft ? 'not-a-number' : 'enter-a-number'),
    };
}

function solutionView(answer) {
    return element(
        'span',
        { class: 'status status-right status-strong' },
        icon('status-done'),
        element('span', { text: say('solution-is', { answer }) }),
    );
}

function answerText(block, response, language) {
    const number = quantityText(response, block.unit, language);
    return block['unit-word'] ? `${number}\u00a0${block['unit-word']}` : number;
}

export const numeric = {
    type: 'numeric',
    words,
    question: {
        isCheckable: (question, response) => Decimal.fromString(response) !== null,
        canonicalResponse: (question, response) => Decimal.fromString(response)?.toString() ?? '',
        grade,
        rightResponse: (question) => Decimal.fromString(question.value).toString(),
        feedbackParts: (question) => question.foreseen.map((number) => [number.id, number]),
        pack: (response) => response.replace(/[^0-9.,-]/g, ''),
        unpack: (text) => text,
        keep: (response) => response,
        whole: () => 1,
        scormType: 'numeric',
        answers: numericView,
    },
};
