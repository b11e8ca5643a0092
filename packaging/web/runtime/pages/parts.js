// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { questionOf } from '../blocks/registry.js';
import { lessonHref } from './addresses.js';
import { routeList, routeRow } from './route.js';

/** The parts of a lesson: { title, block, first, end }, with the indices of the blocks they reach over. */
export function partsOf(lesson) {
    const starts = lesson.parts.map((part) => lesson.blocks.findIndex((block) => block.id === part.block));
    return lesson.parts
        .map((part, index) => ({
            ...part,
            first: starts[index],
            end: starts[index + 1] ?? lesson.blocks.length,
        }))
        .filter((part) => part.first >= 0);
}

/** The parts as harbours; \p go is called with the part that was chosen. */
export function partsList(parts, session, lesson, go) {
    const current = currentPart(parts, session, lesson);
    return routeList(
        parts.map((part) =>
            routeRow({
                title: part.title,
                status: statusOf(part, part === current, session, lesson),
                current: part === current ? 'location' : '',
                href: lessonHref(lesson.id),
                press: (event) => {
                    event.preventDefault();
                    go(part);
                },
            }),
        ),
        { class: 'route route-compact' },
    );
}

function currentPart(parts, { state }, lesson) {
    const index = lesson.blocks.findIndex((block) => block.id === state.place?.block);
    return parts.filter((part) => part.first <= Math.max(0, index)).pop();
}

/** Completed: read to its end, and its questions answered. The part where the reader is is at most begun. */
function statusOf(part, isCurrent, session, lesson) {
    const { record, seen } = session.state;
    if (record.completedLessons.includes(lesson.id))
        return 'completed';
    if (isCurrent)
        return 'begun';
    const reached = seen[lesson.id] || 0;
    const blocks = lesson.blocks.slice(part.first, part.end);
    const answered = blocks.filter(questionOf).every((block) => session.answerOf(block).attempts > 0);
    const read = part.end === lesson.blocks.length ? record.endReached.includes(lesson.id) : reached > part.end;
    if (read && answered)
        return 'completed';
    return reached > part.first ? 'begun' : 'open';
}
