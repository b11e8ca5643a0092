// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { gradeOf, listOf, share } from '../../core/points.js';
import { element, fill, freshId, inlineText } from '../../dom.js';
import { sayWith } from '../../interface.js';
import { isRight, verdictMark } from '../../questions/marks.js';

const mostBeside = 4; ///< More categories than this do not fit beside each other and become a list to choose from.

const words = {
    'kind-categorise': ['sorting', 'zuordnen'],
    'belongs-to': ['belongs to: {category}', 'gehört zu: {category}'],
    'choose-category': ['Choose a group', 'Gruppe wählen'],
    'place-all': [
        { one: 'One of them has no group yet.', other: '{count} of them have no group yet.' },
        { one: 'Eines hat noch keine Gruppe.', other: '{count} haben noch keine Gruppe.' },
    ],
};

const say = sayWith(words);

// Grading is the twin of packaging/course/grading.h.

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

function isCheckable(question, response) {
    const places = placesOf(response);
    const isKnown = (letter) => question.category.some((category) => category.letter === letter);
    const placed = question.item.filter((item) => isKnown(placeOf(item, places))).length;
    return placed > 0 && placed === question.item.length && placed === listOf(response).length;
}

function canonicalResponse(question, response) {
    const places = placesOf(response);
    const placed = question.item.filter((item) => places.has(item.letter));
    return placed.map((item) => `${item.letter}.${places.get(item.letter)}`).join(',');
}

function grade(question, response) {
    const places = placesOf(response);
    const fits = (item) => placeOf(item, places) === item.category;
    const misplaced = question.item.filter((item) => !fits(item));
    const all = question.item.length;
    const verdicts = question.item.map((item) => ({ part: item.letter, right: fits(item) }));
    const feedback = misplaced.map((item) => [`item-${item.letter}/feedback`, item.feedback]);
    const score = share(question, all - misplaced.length, all);
    return gradeOf(question, score, misplaced.length === 0, verdicts, feedback);
}

/** The items, each with its categories to choose from. */
function categoriseView(block, { labelledBy, onDraft }) {
    const makePlaces = block.category.length > mostBeside ? listPlaces : radioPlaces;
    const rows = block.item.map((item) => itemRow(item, block, makePlaces));
    const draft = () =>
        rows
            .filter((row) => row.places.value())
            .map((row) => `${row.item.letter}.${row.places.value()}`)
            .join(',');
    const node = element(
        'div',
        { 'class': 'items', 'role': 'group', 'aria-labelledby': labelledBy, 'on': { change: () => onDraft(draft()) } },
        rows.map((row) => row.node),
    );
    return {
        node,
        show: (response, verdicts, locked, solution) => {
            const placed = placesOf(response);
            rows.forEach((row) => showRow(row, placeOf(row.item, placed), { block, verdicts, locked, solution }));
        },
        focus: () => (rows.find((row) => !row.places.value()) || rows[0]).places.focus(),
        problem: (text) => say('place-all', { count: block.item.length - placesOf(text).size }),
    };
}

function itemRow(item, block, makePlaces) {
    const id = freshId('item');
    const places = makePlaces(block.category, id);
    const verdict = element('span', { class: 'item-verdict' });
    const node = element(
        'div',
        { 'class': 'item', 'role': 'group', 'aria-labelledby': id },
        element('div', { class: 'item-text' }, element('span', { id }, inlineText(item.text)), verdict),
        places.node,
    );
    return { item, node, places, verdict };
}

function showRow(row, category, { block, verdicts, locked, solution }) {
    row.places.set(category, locked);
    const verdict = verdicts?.find((candidate) => candidate.part === row.item.letter);
    row.node.classList.toggle('item-right', Boolean(verdict && verdict.right));
    row.node.classList.toggle('item-wrong', Boolean(verdict && !verdict.right));
    const home = block.category.find((candidate) => candidate.letter === row.item.category);
    const belongs =
        solution !== null && verdict && !verdict.right && home
            ? element('span', { class: 'item-home', text: say('belongs-to', { category: home.text }) })
            : null;
    fill(row.verdict, verdict && verdictMark(verdict.right ? 'right' : 'wrong'), belongs);
}

function radioPlaces(categories, labelledBy) {
    const name = freshId('places');
    const inputs = categories.map((category) =>
        element('input', { class: 'place-input', type: 'radio', name, value: category.letter }),
    );
    const mark = () => inputs.forEach((input) => input.parentElement.classList.toggle('place-chosen', input.checked));
    const node = element(
        'div',
        { 'class': 'places', 'role': 'radiogroup', 'aria-labelledby': labelledBy, 'on': { change: mark } },
        categories.map((category, index) =>
            element('label', { class: 'place' }, inputs[index], element('span', { text: category.text })),
        ),
    );
    return {
        node,
        value: () => inputs.find((input) => input.checked)?.value || '',
        set: (letter, locked) => {
            inputs.forEach((input) => {
                input.checked = input.value === letter;
                input.disabled = locked;
            });
            node.classList.toggle('places-locked', locked);
            mark();
        },
        focus: () => (inputs.find((input) => input.checked) || inputs[0]).focus(),
    };
}

function listPlaces(categories, labelledBy) {
    const select = element(
        'select',
        { 'class': 'select', 'aria-labelledby': labelledBy },
        element('option', { value: '', text: say('choose-category') }),
        categories.map((category) => element('option', { value: category.letter, text: category.text })),
    );
    return {
        node: select,
        value: () => select.value,
        set: (letter, locked) => {
            select.value = letter;
            select.disabled = locked;
        },
        focus: () => select.focus(),
    };
}

export const categorise = {
    type: 'categorise',
    words,
    question: {
        isCheckable,
        canonicalResponse,
        grade,
        rightResponse: (question) => question.item.map((item) => `${item.letter}.${item.category}`).join(','),
        feedbackParts: (question) => question.item.map((item) => [`item-${item.letter}`, item]),
        pack: (response) => response.replace(/[.,]/g, ''),
        unpack: (text) => (text.match(/../g) || []).map(([item, category]) => `${item}.${category}`).join(','),
        keep: (response, verdicts) =>
            listOf(response)
                .filter((pair) => isRight(verdicts, pair[0]))
                .join(','),
        whole: (question) => question.item.length,
        scormType: 'matching',
        answers: categoriseView,
    },
};
