// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { neutralNumber, neutralText } from './randomnumbers.mjs';

const letters = [...'abcdef07'];
const feedbacks = ['', '', '<p>Look again.</p>', '<p>Grün &amp; gut.</p>'];

function points(random) {
    return random.chance(0.9) ? random.pick(['0', '1', '2', '3', '0.5', '2.25', '10']) : neutralNumber(random);
}

/** Letters in any order, now and then one of them twice. */
function someLetters(random, least, most) {
    const chosen = random.shuffled(letters).slice(0, random.between(least, most));
    return random.chance(0.03) && chosen.length > 0 ? [...chosen, chosen[0]] : chosen;
}

function common(random, type, id) {
    return {
        type,
        id,
        points: points(random),
        attempts: random.between(0, 4),
        required: random.chance(0.7),
        'feedback-right': random.pick(feedbacks),
        'feedback-wrong': random.pick(feedbacks),
    };
}

function choiceQuestion(random, type, id) {
    const option = someLetters(random, 0, 6).map((letter) =>
        ({ letter, right: random.chance(0.4), feedback: random.pick(feedbacks) }));
    return { ...common(random, type, id), option };
}

function numericQuestion(random, id) {
    const near = () => random.pick(['0', '0', '1', '0.01', neutralNumber(random)]);
    const foreseen = random.list(random.between(0, 3), (index) =>
        ({ id: `g00000000${index}`, value: neutralNumber(random), tolerance: near(), feedback: random.pick(feedbacks) }));
    return { ...common(random, 'numeric', id), value: neutralNumber(random), tolerance: near(), foreseen };
}

function categoriseQuestion(random, id) {
    const category = someLetters(random, 0, 4).map((letter) => ({ letter }));
    const place = () => (random.chance(0.95) && category.length > 0 ? random.pick(category).letter : random.pick(letters));
    const item = someLetters(random, 0, 5).map((letter) => ({ letter, category: place(), feedback: random.pick(feedbacks) }));
    return { ...common(random, 'categorise', id), category, item };
}

export function randomQuestion(random, id = 'q000000000') {
    return random.weighted([
        [2, () => choiceQuestion(random, 'single-choice', id)],
        [3, () => choiceQuestion(random, 'multiple-choice', id)],
        [3, () => numericQuestion(random, id)],
        [3, () => categoriseQuestion(random, id)],
    ]);
}

function likelyResponse(random, question) {
    if (question.type === 'numeric') {
        const wanted = random.pick([question, ...question.foreseen]);
        return random.chance(0.6) ? wanted.value : neutralText(random);
    }
    if (question.type === 'categorise') {
        const place = (item) => (random.chance(0.6) || question.category.length === 0 ? item.category : random.pick(question.category).letter);
        return random.shuffled(random.some(question.item, 0.97)).map((item) => `${item.letter}.${place(item)}`).join(',');
    }
    return random.shuffled(random.some(question.option)).map((option) => option.letter).join(',');
}

function damagedResponse(random, response) {
    const at = random.below(response.length + 1);
    const inserted = random.pick([',', '.', 'a', 'b.c', ',a', ',,', ' ', 'z', '0', '-', 'A', 'ä']);
    return random.pick([response.slice(0, at) + inserted + response.slice(at), response.slice(0, at), `${response},${response}`, '']);
}

export function randomResponse(random, question) {
    const response = likelyResponse(random, question);
    return random.chance(0.2) ? damagedResponse(random, response) : response;
}

export function gradingRequest(random) {
    const other = () => ({ type: random.pick(['text', 'worksheet', 'newer']), id: 'q000000000', field: [], table: [], result: [], check: [], sample: [] });
    const block = random.chance(0.98) ? randomQuestion(random) : other();
    const response = block.points ? randomResponse(random, block) : random.pick(letters);
    return { kind: 'grading', block, response };
}

export function attemptsRequest(random) {
    const block = randomQuestion(random);
    return { kind: 'attempts', block, responses: random.list(random.between(0, 6), () => randomResponse(random, block)) };
}
