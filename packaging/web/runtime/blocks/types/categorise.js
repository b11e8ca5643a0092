// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import {
    gradeItems,
    inOrder,
    isPlaced,
    packedPairs,
    placeOf,
    placesOf,
    rightPairs,
    unpackedPairs,
} from '../../core/places.js';
import { element, freshId } from '../../dom.js';
import { sayWith } from '../../interface.js';
import { itemsView, listPlaces } from '../../questions/items.js';

const mostBeside = 4; ///< More categories than this do not fit beside each other and become a list to choose from.

const words = {
    'kind-categorise': ['sorting', 'zuordnen', 'sortera i grupper'],
    'belongs-to': ['belongs to: {category}', 'gehört zu: {category}', 'hör till: {category}'],
    'choose-category': ['Choose a group', 'Gruppe wählen', 'Välj en grupp'],
    'place-all': [
        { one: 'One of them has no group yet.', other: '{count} of them have no group yet.' },
        { one: 'Eines hat noch keine Gruppe.', other: '{count} haben noch keine Gruppe.' },
        { one: 'En av dem har ingen grupp ännu.', other: '{count} av dem har ingen grupp ännu.' },
    ],
};

const say = sayWith(words);

// Grading is the twin of packaging/course/grading.h.

const isCheckable = (question, response) => isPlaced(question.item, question.category, response);

function grade(question, response) {
    const places = placesOf(response);
    return gradeItems(question, question.item, (item) => placeOf(item, places) === item.category);
}

/** The items, each with its categories to choose from. */
function categoriseView(block, { labelledBy, onDraft }) {
    const makePlaces = (id) =>
        block.category.length > mostBeside
            ? listPlaces(block.category, id, say('choose-category'))
            : radioPlaces(block.category, id);
    const homeOf = (item) => {
        const home = block.category.find(({ letter }) => letter === item.category);
        return home ? say('belongs-to', { category: home.text }) : '';
    };
    return {
        ...itemsView(block.item, { makePlaces, homeOf, labelledBy, onDraft }),
        problem: (draft) => say('place-all', { count: block.item.length - placesOf(draft).size }),
    };
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

export const categorise = {
    type: 'categorise',
    words,
    question: {
        isCheckable,
        canonicalResponse: (question, response) => inOrder(question.item, response),
        grade,
        rightResponse: (question) => question.item.map((item) => `${item.letter}.${item.category}`).join(','),
        feedbackParts: (question) => question.item.map((item) => [`item-${item.letter}`, item]),
        pack: packedPairs,
        unpack: unpackedPairs,
        keep: rightPairs,
        whole: (question) => question.item.length,
        scormType: 'matching',
        answers: categoriseView,
    },
};
