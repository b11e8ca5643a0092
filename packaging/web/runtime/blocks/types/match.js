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
import { asFirstSeen } from '../../core/points.js';
import { sayWith } from '../../interface.js';
import { itemsView, listPlaces } from '../../questions/items.js';

const words = {
    'kind-match': ['find the pairs', 'Paare finden', 'hitta paren'],
    'goes-with': ['goes with: {target}', 'gehört zu: {target}', 'hör ihop med: {target}'],
    'choose-target': ['Choose what belongs here', 'Wählen, was dazugehört', 'Välj det som hör hit'],
    'match-all': [
        { one: 'One of them has no partner yet.', other: '{count} of them have no partner yet.' },
        { one: 'Für eines fehlt noch das Gegenstück.', other: 'Für {count} fehlt noch das Gegenstück.' },
        { one: 'En av dem har ingen motpart ännu.', other: '{count} av dem har ingen motpart ännu.' },
    ],
};

const say = sayWith(words);

// Grading is the twin of packaging/course/grading.h.

function isCheckable(question, response) {
    const targets = [...placesOf(response).values()];
    return isPlaced(question.item, question.target, response) && new Set(targets).size === targets.length;
}

function grade(question, response) {
    const places = placesOf(response);
    return gradeItems(question, question.item, (item) => placeOf(item, places) === item.target);
}

/** The items, each with the targets to choose from. A target that is chosen anew leaves the item it had. */
function matchView(block, { labelledBy, onDraft }) {
    const wanted = block.item.map(({ target }) => target);
    const targets = asFirstSeen(block.target, wanted);
    const makePlaces = (id) => listPlaces(targets, id, say('choose-target'));
    const homeOf = (item) => {
        const home = targets.find(({ letter }) => letter === item.target);
        return home ? say('goes-with', { target: home.text }) : '';
    };
    const view = itemsView(block.item, { makePlaces, homeOf, placed: takingTurns(), labelledBy, onDraft });
    return {
        ...view,
        problem: (draft) => say('match-all', { count: block.item.length - placesOf(draft).size }),
    };
}

/**
 * Takes the target that a row has just got from the row that had it. Arrow keys go through all targets on their way to the
 * wanted one: what was taken only in passing is given back.
 */
function takingTurns() {
    let taken = null;
    return (row, rows) => {
        const target = row.places.value();
        const from = rows.find((other) => other !== row && target !== '' && other.places.value() === target);
        if (taken?.by === row && taken.from.places.value() === '')
            taken.from.places.set(taken.target, false);
        from?.places.set('', false);
        taken = from ? { by: row, from, target } : null;
    };
}

/** Pairs to be found; some targets may be left over. */
export const match = {
    type: 'match',
    words,
    question: {
        isCheckable,
        canonicalResponse: (question, response) => inOrder(question.item, response),
        grade,
        rightResponse: (question) => question.item.map((item) => `${item.letter}.${item.target}`).join(','),
        feedbackParts: (question) => question.item.map((item) => [`item-${item.letter}`, item]),
        pack: packedPairs,
        unpack: unpackedPairs,
        keep: rightPairs,
        whole: (question) => question.item.length,
        scormType: 'matching',
        answers: matchView,
    },
};
