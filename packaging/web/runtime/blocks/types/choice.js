// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { gradeOf, listOf, share } from '../../core/points.js';
import { element, fill, freshId, inlineText } from '../../dom.js';
import { sayWith } from '../../interface.js';
import { isRight, letterAt, verdictMark } from '../../questions/marks.js';

const words = {
    'kind-single-choice': ['one answer', 'eine Antwort'],
    'kind-multiple-choice': ['several answers', 'mehrere Antworten'],
    'choose-one': ['Choose an answer first.', 'Wählen Sie zuerst eine Antwort.'],
    'choose-some': ['Choose at least one answer first.', 'Wählen Sie zuerst mindestens eine Antwort.'],
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

/** Rows with a letter to tick. */
function choiceView(block, { labelledBy, onDraft }) {
    const multiple = isMultiple(block);
    const name = freshId('choice');
    const rows = block.option.map((option, index) => optionRow(option, index, { name, multiple }));
    const draft = () =>
        rows
            .filter((row) => row.input.checked)
            .map((row) => row.letter)
            .join(',');
    const node = element(
        'div',
        {
            'class': 'options',
            'role': multiple ? 'group' : 'radiogroup',
            'aria-labelledby': labelledBy,
            'on': { change: () => onDraft(draft()) },
        },
        rows.map((row) => row.node),
    );
    node.addEventListener('change', () => rows.forEach(markChosen));
    return {
        node,
        show: (response, verdicts, locked, solution) => {
            const chosen = response.split(',');
            rows.forEach((row) => showRow(row, chosen.includes(row.letter), { verdicts, locked, solution }));
        },
        focus: () => (rows.find((row) => row.input.checked) || rows[0]).input.focus(),
        choices: block.option.length,
        choose: (index) => rows[index].input.click(),
        problem: () => say(multiple ? 'choose-some' : 'choose-one'),
    };
}

function optionRow(option, index, { name, multiple }) {
    const input = element('input', {
        class: 'option-input',
        type: multiple ? 'checkbox' : 'radio',
        name,
        value: option.letter,
    });
    const verdict = element('span', { class: 'option-verdict' });
    const letter = element('span', { class: multiple ? 'letter' : 'letter letter-round', text: letterAt(index) });
    const node = element(
        'label',
        { class: 'option' },
        input,
        letter,
        element('span', { class: 'option-text' }, inlineText(option.text)),
        verdict,
    );
    return { letter: option.letter, node, input, verdict, right: option.right };
}

function showRow(row, chosen, { verdicts, locked, solution }) {
    row.input.checked = chosen;
    row.input.disabled = locked;
    markChosen(row);
    row.node.classList.toggle('option-locked', locked);
    const judged = verdicts && chosen;
    const tone = judged ? (row.right ? 'right' : 'wrong') : solution !== null && row.right ? 'solution' : '';
    row.node.classList.toggle('option-right', tone === 'right');
    row.node.classList.toggle('option-wrong', tone === 'wrong');
    row.node.classList.toggle('option-solution', tone === 'solution');
    fill(row.verdict, tone ? verdictMark(tone) : null);
}

function markChosen(row) {
    row.node.classList.toggle('option-chosen', row.input.checked);
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
