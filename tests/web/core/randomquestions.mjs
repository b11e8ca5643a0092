// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { encodedText } from '../../../packaging/web/runtime/core/responsetext.js';
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

function trueFalseQuestion(random, id) {
    const said = () => random.pick(feedbacks);
    return { ...common(random, 'true-false', id), 'right': random.chance(0.5), 'feedback-true': said(), 'feedback-false': said() };
}

function orderQuestion(random, id) {
    return { ...common(random, 'order', id), item: someLetters(random, 0, 6).map((letter) => ({ letter, feedback: random.pick(feedbacks) })) };
}

function matchQuestion(random, id) {
    const target = someLetters(random, 0, 6).map((letter) => ({ letter }));
    const free = random.shuffled(target.map(({ letter }) => letter));
    const goesWith = (index) => (random.chance(0.95) && free[index]) || random.pick(letters);
    const item = someLetters(random, 0, 5).map((letter, index) => ({ letter, target: goesWith(index), feedback: random.pick(feedbacks) }));
    return { ...common(random, 'match', id), target, item };
}

function hotspotQuestion(random, id) {
    const area = { x: '0', y: '0', width: '10', height: '10' };
    const region = someLetters(random, 0, 5).map((letter) => ({ letter, right: random.chance(0.4), ...area, feedback: random.pick(feedbacks) }));
    return { ...common(random, 'hotspot', id), media: 'media/a.svg', region };
}

const texts = ['March', 'März', 'MÄRZ', 'Ma\u0308rz', 'straße', 'STRASSE', 'λόγος', 'ΛΌΓΟΣ', 'İstanbul', 'ı', 'a  b', ' a\u00a0b\n', "it's (so)!", '50 %', '4,9', '−12', '😀', '~_-.*', '\u2028', '東京'];

function randomText(random) {
    return random.chance(0.8) ? random.pick(texts) : random.list(random.between(0, 4), () => random.pick([...random.pick(texts)])).join('');
}

/** Accepted answers have no lines without a word. */
function acceptedAnswers(random) {
    return random.list(random.between(0, 3), () => randomText(random).replace(/\n/g, ' ')).filter((text) => text !== '');
}

function fillInQuestion(random, id) {
    const gap = someLetters(random, 0, 3).map((letter) => ({
        letter,
        'number': random.chance(0.3) ? neutralNumber(random) : null,
        'tolerance': random.pick(['0', '1', '-0.5']),
        'match-case': random.chance(0.3),
        'answers': acceptedAnswers(random),
        'feedback': random.pick(feedbacks),
    }));
    return { ...common(random, 'fill-in', id), gap };
}

function freeTextQuestion(random, id) {
    return { type: 'free-text', id, required: random.chance(0.7), model: random.pick(feedbacks) };
}

function scaleQuestion(random, id) {
    return { type: 'scale', id, required: random.chance(0.7), levels: random.pick([5, 5, 11, 2, 0, -1, 12]), feedback: random.pick(feedbacks) };
}

export function randomQuestion(random, id = 'q000000000') {
    return random.weighted([
        [1, () => trueFalseQuestion(random, id)],
        [2, () => orderQuestion(random, id)],
        [2, () => matchQuestion(random, id)],
        [1, () => hotspotQuestion(random, id)],
        [3, () => fillInQuestion(random, id)],
        [1, () => freeTextQuestion(random, id)],
        [1, () => scaleQuestion(random, id)],
        [2, () => choiceQuestion(random, 'single-choice', id)],
        [3, () => choiceQuestion(random, 'multiple-choice', id)],
        [3, () => numericQuestion(random, id)],
        [3, () => categoriseQuestion(random, id)],
    ]);
}

/** Pairs of most items with places, of which \p home is the one that is right. */
function likelyPairs(random, items, places, home) {
    const place = (item) => (random.chance(0.6) || places.length === 0 ? item[home] : random.pick(places).letter);
    return random.shuffled(random.some(items, 0.97)).map((item) => `${item.letter}.${place(item)}`).join(',');
}

function likelyFilling(random, gap) {
    return random.chance(0.6) ? random.pick([...gap.answers, gap.number ?? 'x']) : randomText(random);
}

function someOptions(random, { option }) {
    return random.shuffled(random.some(option)).map(({ letter }) => letter).join(',');
}

const likely = {
    'numeric': (random, question) => {
        const wanted = random.pick([question, ...question.foreseen]);
        return random.chance(0.6) ? wanted.value : neutralText(random);
    },
    'categorise': (random, question) => likelyPairs(random, question.item, question.category, 'category'),
    'match': (random, question) => likelyPairs(random, question.item, question.target, 'target'),
    'order': (random, { item }) => {
        const found = item.map(({ letter }) => letter);
        return (random.chance(0.3) ? found : random.shuffled(found)).join(',');
    },
    'true-false': (random) => random.pick(['true', 'false']),
    'hotspot': (random, { region }) => (region.length > 0 ? random.pick(region).letter : ''),
    'fill-in': (random, { gap }) =>
        random.shuffled(random.some(gap, 0.97)).map((each) => `${each.letter}.${encodedText(likelyFilling(random, each))}`).join(','),
    'free-text': (random) => encodedText(randomText(random)),
    'scale': (random) => String(random.between(0, 12)),
    'single-choice': someOptions,
    'multiple-choice': someOptions,
};

function damagedResponse(random, response) {
    const at = random.below(response.length + 1);
    const inserted = random.pick([',', '.', 'a', 'b.c', ',a', ',,', ' ', 'z', '0', '-', 'A', 'ä', '%', '%C3', '%ff', '%E2%82', '€']);
    return random.pick([response.slice(0, at) + inserted + response.slice(at), response.slice(0, at), `${response},${response}`, '']);
}

export function randomResponse(random, question) {
    const response = likely[question.type](random, question);
    return random.chance(0.2) ? damagedResponse(random, response) : response;
}

export function gradingRequest(random) {
    const other = () => ({ type: random.pick(['text', 'worksheet', 'newer']), id: 'q000000000', field: [], table: [], result: [], check: [], sample: [] });
    const block = random.chance(0.98) ? randomQuestion(random) : other();
    const response = likely[block.type] ? randomResponse(random, block) : random.pick(letters);
    return { kind: 'grading', block, response };
}

export function attemptsRequest(random) {
    const block = randomQuestion(random);
    return { kind: 'attempts', block, responses: random.list(random.between(0, 6), () => randomResponse(random, block)) };
}
