// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, freshId, inlineText, richText } from '../../dom.js';
import { icon } from '../../icons.js';
import { sayWith } from '../../interface.js';
import { ZERO } from '../../core/decimal.js';
import { listOf } from '../../core/points.js';

const words = {
    'checklist': [
        'Checklist · {done} of {total} done',
        'Checkliste · {done} von {total} erledigt',
        'Checklista · {done} av {total} klara',
    ],
};

const say = sayWith(words);

// Grading is the twin of packaging/course/gradingactivities.cpp.

function canonicalResponse(block, response) {
    const ticked = listOf(response);
    return block.item.map(({ id }) => id).filter((id) => ticked.includes(id)).join(',');
}

function rightResponse(block) {
    return block.item.map(({ id }) => id).join(',');
}

function isCheckable(block, response) {
    return block.item.length > 0 && canonicalResponse(block, response) === rightResponse(block);
}

const grade = () => ({ score: ZERO, right: true, verdicts: [], feedback: [] });

/** Things to tick off; every tick is kept at once, and the last one completes it. */
function checklistView(block, { session }) {
    const tag = element('span', {});
    const boxes = block.item.map((item) => boxOf(item));
    const kept = session.workOf(block).draft ?? session.answerOf(block).response;
    const ticked = listOf(canonicalResponse(block, kept));
    boxes.forEach(({ input, id }) => (input.checked = ticked.includes(id)));
    const show = () => {
        const done = boxes.filter(({ input }) => input.checked).length;
        tag.textContent = say('checklist', { done, total: boxes.length });
    };
    const keep = () => {
        const response = boxes.filter(({ input }) => input.checked).map(({ id }) => id).join(',');
        if (isCheckable(block, response))
            session.check(block, response, 0);
        session.setDraft(block, isCheckable(block, response) ? null : response);
        show();
    };
    show();
    return element(
        'div',
        { class: 'checklist', on: { change: keep } },
        element('p', { class: 'callout-word' }, icon('check'), tag),
        element('p', { class: 'checklist-title', text: block.title }),
        block.intro && element('div', { class: 'prose' }, richText(block.intro)),
        element(
            'ul',
            { 'class': 'checklist-items', 'aria-label': block.title },
            boxes.map(({ node }) => node),
        ),
    );
}

function boxOf(item) {
    const id = freshId('tick');
    const input = element('input', { id, type: 'checkbox', class: 'checklist-box' });
    const label = element('label', { for: id, class: 'checklist-label' }, inlineText(item.text));
    return { id: item.id, input, node: element('li', { class: 'checklist-item' }, input, label) };
}

export const checklist = {
    type: 'checklist',
    words,
    view: checklistView,
    work: () => 'checklists',
    question: {
        isCheckable,
        canonicalResponse,
        grade,
        rightResponse,
        feedbackParts: () => [],
        pack: (response) => listOf(response).join('.'),
        unpack: (text) => text.split('.').filter(Boolean).join(','),
        keep: (response) => response,
        whole: () => 0,
        points: () => '0',
        scormType: 'performance',
        answers: checklistView,
    },
};
