// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { gradeOf, listOf, share } from './points.js';

// Questions in which everything gets its place. The twin of packaging/course/gradingplaces.cpp, which is authoritative.

/** Item letter -> letter of its place. A pair that is not one has no place, which is found unknown. */
export function placesOf(response) {
    const places = new Map();
    for (const pair of listOf(response)) {
        const [item, ...place] = pair.split('.');
        places.set(item, place.join('.'));
    }
    return places;
}

/** The place that an item got; empty for none. */
export function placeOf(item, places) {
    return places.get(item.letter) ?? '';
}

/** True where every item has one of the places, and nothing else has. */
export function isPlaced(items, places, response) {
    const chosen = placesOf(response);
    const isKnown = (letter) => places.some((place) => place.letter === letter);
    const placed = items.filter((item) => isKnown(placeOf(item, chosen))).length;
    return placed > 0 && placed === items.length && placed === listOf(response).length;
}

/** The pairs of a response in the order of the items. */
export function inOrder(items, response) {
    const places = placesOf(response);
    const placed = items.filter((item) => places.has(item.letter));
    return placed.map((item) => `${item.letter}.${places.get(item.letter)}`).join(',');
}

/** The pairs of a response whose item was right. */
export function rightPairs(response, verdicts) {
    const right = new Set(verdicts.filter((verdict) => verdict.right).map(({ part }) => part));
    return listOf(response)
        .filter((pair) => right.has(pair.split('.')[0]))
        .join(',');
}

/** Judges each item by whether it fits. */
export function gradeItems(question, items, fits) {
    const misplaced = items.filter((item) => !fits(item));
    const verdicts = items.map((item) => ({ part: item.letter, right: fits(item) }));
    const feedback = misplaced.map((item) => [`item-${item.letter}/feedback`, item.feedback]);
    const score = share(question, items.length - misplaced.length, items.length);
    return gradeOf(question, score, misplaced.length === 0, verdicts, feedback);
}

/** Pairs of single letters in fewer letters, and back. */
export const packedPairs = (response) => response.replace(/[.,]/g, '');
export const unpackedPairs = (text) =>
    (text.match(/../g) || []).map(([item, place]) => `${item}.${place}`).join(',');
