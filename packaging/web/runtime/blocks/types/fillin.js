// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Decimal } from '../../core/decimal.js';
import { gradeOf, isNear, listOf, share } from '../../core/points.js';
import {
    comparableText,
    decodedText,
    encodedText,
    packedText,
    simplified,
    unpackedText,
} from '../../core/responsetext.js';
import { element, fill, freshId, richText } from '../../dom.js';
import { numberText } from '../../format.js';
import { sayWith } from '../../interface.js';
import { verdictMark } from '../../questions/marks.js';

const longestText = 20000;
const longestTyped = 200;
const shortestGap = 6;
const longestGap = 30;

const words = {
    'kind-fill-in': ['fill in', 'Lücken füllen', 'fyll i luckor'],
    'gap': ['Gap {number}', 'Lücke {number}', 'Lucka {number}'],
    'gap-spoken': ['(gap {number})', '(Lücke {number})', '(lucka {number})'],
    'gap-keys': ['Enter checks', 'Eingabe prüft', 'Enter kontrollerar'],
    'gap-solution': ['right: {answer}', 'richtig: {answer}', 'rätt: {answer}'],
    'fill-all': [
        { one: 'One gap is still empty.', other: '{count} gaps are still empty.' },
        { one: 'Eine Lücke ist noch leer.', other: '{count} Lücken sind noch leer.' },
        { one: 'En lucka är ännu tom.', other: '{count} luckor är ännu tomma.' },
    ],
};

const say = sayWith(words);

// Grading is the twin of packaging/course/grading.h.

/** Gap letter -> what was typed. */
function fillingsOf(response) {
    const fillings = new Map();
    for (const part of listOf(response)) {
        const [letter, ...encoded] = part.split('.');
        fillings.set(letter, decodedText(encoded.join('.')));
    }
    return fillings;
}

const fillingOf = (gap, fillings) => fillings.get(gap.letter) ?? '';

/** A number typed with comma or point, and with blanks anywhere. */
function typedNumber(text) {
    return Decimal.fromString(simplified(text).replace(/ /g, '').replace(/,/g, '.').replace(/−/g, '-'));
}

function isRight(gap, filling) {
    const matchCase = gap['match-case'];
    const answer = comparableText(filling, matchCase);
    const number = gap.number === null ? null : typedNumber(filling);
    const isNumber = number !== null && isNear(number, Decimal.fromString(gap.number), Decimal.fromString(gap.tolerance));
    return isNumber || gap.answers.some((accepted) => comparableText(accepted, matchCase) === answer);
}

/** The response with these fillings; what is blank is left out. */
function filled(question, fillings) {
    const parts = question.gap.map((gap) => [gap.letter, simplified(fillingOf(gap, fillings))]);
    return parts
        .filter(([, filling]) => filling !== '')
        .map(([letter, filling]) => `${letter}.${encodedText(filling)}`)
        .join(',');
}

function isCheckable(question, response) {
    const fillings = fillingsOf(response);
    const count = question.gap.length;
    const isFilled = (filling) => filling.length <= longestText && simplified(filling) !== '';
    return (
        count > 0 &&
        listOf(response).length === count &&
        question.gap.every((gap) => isFilled(fillingOf(gap, fillings)))
    );
}

function grade(question, response) {
    const fillings = fillingsOf(response);
    const verdicts = question.gap.map((gap) => ({ part: gap.letter, right: isRight(gap, fillingOf(gap, fillings)) }));
    const wrong = question.gap.filter((gap, index) => !verdicts[index].right);
    const count = question.gap.length;
    const feedback = wrong.map((gap) => [`gap-${gap.letter}/feedback`, gap.feedback]);
    const score = share(question, count - wrong.length, count);
    return gradeOf(question, score, wrong.length === 0, verdicts, feedback);
}

/** The first accepted answer, or the number. */
function answerOf({ answers, number }) {
    return answers[0] ?? (number === null ? '' : Decimal.fromString(number).toString());
}

function rightResponse(question) {
    return filled(question, new Map(question.gap.map((gap) => [gap.letter, answerOf(gap)])));
}

/** The sentence with a field in each gap. */
function fillInView(block, { labelledBy, language, onDraft, check }) {
    const sentence = freshId('sentence');
    const gaps = [];
    const prose = element('div', { class: 'prose gaps' }, richText(block.text));
    const listeners = { input: () => onDraft(draftOf(gaps)), keydown: (event) => checkOnEnter(event, check) };
    putGapsInto(prose, block, (gap) => {
        gaps.push(gapView(gap, { number: gaps.length + 1, size: sizeOf(block), describedBy: sentence }));
        return gaps[gaps.length - 1].node;
    });
    return {
        node: element(
            'div',
            { 'role': 'group', 'aria-labelledby': labelledBy, 'on': listeners },
            prose,
            element('p', { id: sentence, hidden: true, text: spokenSentence(prose) }),
        ),
        show: (response, verdicts, locked, solution) => {
            const fillings = fillingsOf(response);
            gaps.forEach((view) => {
                view.input.value = fillingOf(view.gap, fillings);
                view.input.readOnly = locked;
                judge(view, verdicts?.find(({ part }) => part === view.gap.letter), solution !== null, language);
            });
        },
        focus: () => gaps[0]?.input.focus(),
        keys: say('gap-keys'),
        problem: (draft) => say('fill-all', { count: block.gap.length - listOf(draft).length }),
    };
}

/** Replaces each {letter} in the texts of \p node by what \p make makes of its gap; one without a gap is nothing. */
function putGapsInto(node, block, make) {
    for (const child of [...node.childNodes]) {
        if (child.nodeType !== Node.TEXT_NODE) {
            putGapsInto(child, block, make);
            continue;
        }
        const pieces = child.textContent.split(/\{([a-z0-9])\}/);
        const gapOf = (letter) => block.gap.find((gap) => gap.letter === letter);
        const made = pieces.map((piece, index) => (index % 2 === 0 ? piece : gapOf(piece) ? make(gapOf(piece)) : ''));
        child.replaceWith(...made);
    }
}

function gapView(gap, { number, size, describedBy }) {
    const label = say('gap', { number });
    const input = element('input', {
        'class': 'field-input gap-input',
        'type': 'text',
        'size': size,
        'maxlength': longestTyped,
        'autocomplete': 'off',
        'autocapitalize': 'off',
        'spellcheck': 'false',
        'aria-label': label,
        'aria-describedby': describedBy,
    });
    const verdict = element('span', { class: 'gap-verdict' });
    const node = element('span', { 'class': 'gap', 'data-spoken': say('gap-spoken', { number }) }, input, verdict);
    return { gap, node, input, verdict };
}

/** All gaps get the same room, so that it gives nothing away. */
function sizeOf(block) {
    const longest = Math.max(shortestGap, ...block.gap.flatMap(({ answers }) => answers.map(({ length }) => length + 1)));
    return Math.min(longest, longestGap);
}

/** What a screen reader says of the sentence, in which gaps have numbers. */
function spokenSentence(prose) {
    const copy = prose.cloneNode(true);
    copy.querySelectorAll('.gap').forEach((gap) => gap.replaceWith(gap.dataset.spoken));
    return simplified(copy.textContent);
}

function draftOf(gaps) {
    return gaps
        .filter(({ input }) => simplified(input.value) !== '')
        .map(({ gap, input }) => `${gap.letter}.${encodedText(input.value)}`)
        .join(',');
}

function checkOnEnter(event, check) {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.isComposing)
        return;
    event.preventDefault();
    check();
}

function judge({ gap, node, verdict }, judgement, tells, language) {
    node.classList.toggle('gap-right', Boolean(judgement?.right));
    node.classList.toggle('gap-wrong', judgement?.right === false);
    const answer = gap.answers[0] ?? (gap.number === null ? '' : numberText(gap.number, language));
    const solution = tells && judgement?.right === false && answer;
    fill(
        verdict,
        judgement && verdictMark(judgement.right ? 'right' : 'wrong'),
        solution && element('span', { class: 'gap-answer', text: say('gap-solution', { answer }) }),
    );
}

/** A sentence with gaps to fill. */
export const fillIn = {
    type: 'fill-in',
    words,
    question: {
        isCheckable,
        canonicalResponse: (question, response) => filled(question, fillingsOf(response)),
        grade,
        rightResponse,
        feedbackParts: (question) => question.gap.map((gap) => [`gap-${gap.letter}`, gap]),
        pack: packedText,
        unpack: unpackedText,
        keep: (response) => response,
        whole: (question) => question.gap.length,
        scormType: 'fill-in',
        answers: fillInView,
    },
};
