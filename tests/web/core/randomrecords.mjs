// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { neutralNumber } from './randomnumbers.mjs';
import { randomQuestion } from './randomquestions.mjs';

function randomBlock(random, id) {
    return random.weighted([
        [5, () => randomQuestion(random, id)],
        [1, () => ({ type: 'worksheet', id, required: random.chance(0.5), field: [], table: [], result: [], check: [], sample: [] })],
        [1, () => ({ type: 'text', id })],
        [1, () => ({ type: 'newer', id, required: true })],
    ]);
}

export function randomCourse(random, count = random.between(0, 3)) {
    const lessons = random.list(count, (lesson) => ({
        id: `l00000000${lesson}`,
        blocks: random.list(random.between(0, 4), (block) => randomBlock(random, `b0000000${lesson}${block}`)),
    }));
    return { passMark: random.chance(0.9) ? String(random.between(0, 100)) : neutralNumber(random), lessons };
}

function randomAnswer(random, { points = '1' }) {
    return {
        response: 'a',
        attempts: random.between(0, 3),
        best: random.pick([points, '0', '0.33333333333333333333', '0.5', neutralNumber(random)]),
        right: random.chance(0.5),
    };
}

export function standingRequest(random) {
    const course = randomCourse(random);
    const blocks = course.lessons.flatMap((lesson) => lesson.blocks);
    const eager = random.pick([0.3, 0.7, 1]);
    const lessons = () => random.some([...course.lessons.map(({ id }) => id), 'l999999999'], eager);
    const record = {
        answers: Object.fromEntries(random.some(blocks, eager).map((block) => [block.id, randomAnswer(random, block)])),
        begunLessons: lessons(),
        endReached: lessons(),
        completedLessons: random.chance(0.2) ? lessons() : [],
        filledWorksheets: random.some(blocks, eager).map(({ id }) => id),
        passed: random.chance(0.05),
    };
    return { kind: 'standing', course, record };
}
