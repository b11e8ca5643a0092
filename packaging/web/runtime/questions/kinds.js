// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { countedPoints } from '../core/grading.js';
import { shared } from '../numbers.js';

// What is special to each type of question, without anything to look at. A response is the canonical text that
// core/grading.js knows; a draft is a response in the making and need not be complete.
//
//   pack, unpack   a response or draft in fewer letters, for cmi.suspend_data; all of them [A-Za-z0-9.,_-]
//   keep           what stays of a checked response for the next attempt
//   whole          how many parts make the question wholly right
//   scormType      cmi.interactions.n.type

const letterList = {
    pack: (response) => response.replace(/,/g, ''),
    unpack: (text) => text.split('').join(','),
    keep: (response, verdicts) =>
        response
            .split(',')
            .filter((letter) => isRight(verdicts, letter))
            .join(','),
};

const kinds = new Map(
    Object.entries({
        'single-choice': { ...letterList, whole: () => 1, scormType: 'choice' },
        'multiple-choice': {
            ...letterList,
            whole: (block) => block.option.filter((option) => option.right).length,
            scormType: 'choice',
        },
        'numeric': {
            pack: (response) => response.replace(/[^0-9.,-]/g, ''),
            unpack: (text) => text,
            keep: (response) => response,
            whole: () => 1,
            scormType: 'numeric',
        },
        'categorise': {
            pack: (response) => response.replace(/[.,]/g, ''),
            unpack: (text) => (text.match(/../g) || []).map(([item, category]) => `${item}.${category}`).join(','),
            keep: (response, verdicts) =>
                response
                    .split(',')
                    .filter((pair) => isRight(verdicts, pair[0]))
                    .join(','),
            whole: (block) => block.item.length,
            scormType: 'matching',
        },
    }),
);

function isRight(verdicts, part) {
    return verdicts.some((verdict) => verdict.part === part && verdict.right);
}

/** What is special to the question in \p block; undefined where it is no question. */
export function questionKind(block) {
    return kinds.get(block.type);
}

/** The number of parts a question's points are divided into. */
export function wholeOf(block) {
    return questionKind(block).whole(block);
}

/** What \p part of a question's parts are worth, as a neutral text. */
export function shareOf(block, part) {
    return shared(countedPoints(block), part, wholeOf(block));
}
