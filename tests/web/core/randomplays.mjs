// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { canonicalResponse, isCheckable, isQuestion } from '../../../packaging/web/runtime/core/grading.js';
import { randomResponse } from './randomquestions.mjs';
import { randomCourse } from './randomrecords.mjs';

/** What the pages rely on besides what is graded. */
function complete(block) {
    return { task: 0, hint: [], ...block };
}

/** A canonical response that can be checked, or null where none was found. */
export function checkableResponse(random, block) {
    const tries = random.list(8, () => canonicalResponse(block, randomResponse(random, block)));
    return tries.find((response) => isCheckable(block, response)) ?? null;
}

function checkStep(random, block) {
    const response = checkableResponse(random, block);
    return response === null ? [] : [{ check: block.id, response }];
}

function stepsIn(random, lesson, eager) {
    const done = random.some(lesson.blocks, eager).flatMap((block) => {
        if (isQuestion(block))
            return random.list(random.between(1, 3), () => checkStep(random, block)).flat();
        return block.type === 'worksheet' ? [{ fill: block.id }] : [];
    });
    return [{ begin: lesson.id }, ...random.shuffled(done), ...random.some([{ end: lesson.id }], eager)];
}

/** A learner goes through a module, more or less eagerly, and through some lessons again: a request to the oracle. */
export function playthroughRequest(random) {
    const course = randomCourse(random, random.between(1, 4));
    course.lessons.forEach((lesson) => {
        lesson.blocks = lesson.blocks.map(complete);
    });
    const eager = random.pick([0.5, 0.9, 1, 1]);
    const again = random.some(course.lessons, 0.4);
    return {
        kind: 'playthrough',
        course,
        steps: [...course.lessons, ...again].flatMap((lesson) => stepsIn(random, lesson, eager)),
    };
}
