// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { typeOf } from '../blocks/registry.js';
import { feedbackText, hasRightAnswer } from '../core/grading.js';
import { element, freshId, richText } from '../dom.js';
import { scoreText } from '../format.js';
import { icon } from '../icons.js';
import { say, sayWith } from '../interface.js';
import { isZero, minimum } from '../numbers.js';
import { letterAt } from './marks.js';

/** What an answer means: a word first, then why, then what is possible now. Its head takes the focus. */
export function feedbackView(block, context, { answer, result, exhausted, actions }) {
    const judged = hasRightAnswer(block);
    const tone = !judged ? 'neutral' : answer.right ? 'right' : 'wrong';
    const symbol = { neutral: 'check', right: 'status-done', wrong: 'status-wrong' }[tone];
    const key = judged ? `outcome-${tone}` : `checked-${block.type}`;
    const id = freshId('feedback');
    const head = element(
        `h${context.level + 1}`,
        { class: `feedback-head status-${judged ? tone : 'sea'}`, id, tabindex: -1 },
        icon(symbol),
        element('span', { text: sayWith(typeOf(block).words)(key) }),
    );
    return element(
        'div',
        { 'class': `feedback feedback-${tone}`, 'role': 'group', 'aria-labelledby': id },
        element(
            'div',
            { class: 'feedback-top' },
            head,
            judged && element('p', { class: 'feedback-outcome', text: outcome(block, answer, exhausted, context) }),
        ),
        exhausted && element('p', { class: 'feedback-last', text: say('last-attempt') }),
        reasons(block, result),
        actions.some(Boolean) && element('div', { class: 'actions' }, actions),
    );
}

function outcome(block, answer, exhausted, { language }) {
    if (!answer.right && !exhausted)
        return attemptText(answer.attempts, block.attempts);
    if (isZero(block.points))
        return '';
    const score = scoreText(minimum(answer.best, block.points), language);
    return say('points-of', { score, points: scoreText(block.points, language), count: block.points });
}

/** The feedback of single answers, then the general one. Letters tell apart what more than one answer says. */
function reasons(block, result) {
    const texts = result.feedback.map((field) => ({
        letter: letterOf(block, field),
        html: feedbackText(block, field),
    }));
    const several = texts.filter((text) => text.letter).length > 1;
    return texts.map(({ letter, html }) =>
        element(
            'div',
            { class: several && letter ? 'reason reason-lettered' : 'reason' },
            several && letter && element('span', { class: 'reason-letter', text: letter }),
            element('div', { class: 'prose' }, richText(html)),
        ),
    );
}

function letterOf(block, field) {
    const option = /^option-(.+)\/feedback$/.exec(field);
    return option ? letterAt(block.option.findIndex((candidate) => candidate.letter === option[1])) : '';
}

/** "Attempt 2 of 3", or "Attempt 2" where there is any number of them. */
export function attemptText(number, all) {
    return all > 0 ? say('attempt-of', { number, total: all }) : say('attempt', { number });
}
