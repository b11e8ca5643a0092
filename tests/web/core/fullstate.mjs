// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Decimal } from '../../../packaging/web/runtime/core/decimal.js';
import { grade, isQuestion, rightResponse } from '../../../packaging/web/runtime/core/grading.js';
import { encodedText, packedText } from '../../../packaging/web/runtime/core/responsetext.js';
import { emptyState } from '../../../packaging/web/runtime/state.js';
import { checkableResponse } from './randomplays.mjs';

// As packaging/web/statesize.h has them.
const typedNumber = 12;
const typedText = 20;

const filling = new Set(['worksheet', 'tool', 'profiles']);

/** What is typed is no longer than what is expected, or than the lengths above. */
const clipped = {
    'numeric': (random, { value, foreseen = [] }, response) => {
        const longest = Math.max(typedNumber, ...[value, ...foreseen.map((each) => each.value)].map(shownLength));
        return response.length <= longest ? response : '-1234567.125';
    },
    'fill-in': (random, { gap }, response) =>
        response
            .split(',')
            .map((part) => {
                const [letter, text = ''] = part.split(/\.(.*)/);
                const { answers, number } = gap.find((each) => each.letter === letter);
                const accepted = number === null || number === undefined ? answers : [...answers, shown(number)];
                const longest = Math.max(typedText, ...accepted.map((each) => packedText(encodedText(each)).length));
                return packedText(text).length <= longest ? part : `${letter}.abcdefghijklmnopqrst`;
            })
            .join(','),
};

const shown = (number) => Decimal.fromString(String(number)).toString();
const shownLength = (number) => shown(number).length;

/** The first ways of a story, to its end; null where they go round. */
function wayThrough({ node: nodes }) {
    const path = [];
    let [node] = nodes;
    while (node && node.ending === 'none' && path.length < nodes.length) {
        path.push(node.way[0]?.letter);
        node = nodes.find(({ id }) => id === node.way[0]?.to);
    }
    return node && node.ending !== 'none' ? path.join(',') : null;
}

const responses = {
    'checklist': (random, block) => rightResponse(block) || null,
    'scenario': (random, block) => wayThrough(block),
};

function responseTo(random, block) {
    const response = (responses[block.type] ?? checkableResponse)(random, block);
    return response === null ? null : (clipped[block.type]?.(random, block, response) ?? response);
}

/** A learner has done everything in \p lessons, has used all hints and as many attempts as there are. */
export function fullState(random, lessons, language) {
    const state = emptyState();
    state.language = language;
    const last = lessons.at(-1);
    if (last)
        state.place = { lesson: last.id, block: last.blocks.at(-1)?.id ?? '', tenths: 9, open: false };
    state.record.passed = true;
    for (const lesson of lessons) {
        for (const list of ['begunLessons', 'endReached', 'completedLessons'])
            state.record[list].push(lesson.id);
        lesson.blocks.forEach((block) => addBlock(random, state, block));
    }
    return state;
}

function addBlock(random, state, block) {
    if (filling.has(block.type))
        state.record.filledWorksheets.push(block.id);
    const response = isQuestion(block) ? responseTo(random, block) : null;
    if (response === null)
        return;
    const best = grade(block, response).score.toString();
    state.record.answers[block.id] = { response, attempts: block.attempts || 9999, best, right: true };
    state.work[block.id] = { task: block.task, hints: block.hint?.length ?? 0, draft: random.chance(0.3) ? response : null };
}

