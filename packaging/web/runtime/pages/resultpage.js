// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton, actionLink } from '../controls.js';
import { element } from '../dom.js';
import { dateText, percentText, scoreText, today } from '../format.js';
import { icon } from '../icons.js';
import { say } from '../interface.js';
import { stackWhenNarrow } from '../layout.js';
import { isZero, percentage, textOf } from '../numbers.js';
import { lessonHref, moduleHref } from './addresses.js';
import { pointsText } from './modulepage.js';
import { signOf } from './route.js';

const tones = {
    'passed': 'right',
    'completed': 'right',
    'failed': 'notice',
    'incomplete': 'sea',
    'not-attempted': 'sea',
};
const symbols = {
    'passed': 'status-done',
    'completed': 'status-done',
    'failed': 'info',
    'incomplete': 'status-begun',
    'not-attempted': 'status-open',
};

/** Where the learner stands in the whole module, and what is still open. */
export function resultPage({ course, session }) {
    const standing = session.standing();
    const heading = element('h1', { text: say('your-result') });
    const node = element(
        'main',
        { id: 'main', class: 'sheet' },
        element(
            'div',
            { class: 'column result-page' },
            heading,
            element(
                'p',
                { class: 'result-of quiet' },
                [course.title, session.learnerName, dateText(today(), course.language)].filter(Boolean).join(' · '),
            ),
            verdict(course, standing),
            lessonTable(course, standing),
            openWork(course, standing),
            element(
                'div',
                { class: 'actions' },
                course.alone
                    ? actionLink({ text: course.lessons[0].title, symbol: 'book-open', href: moduleHref })
                    : actionLink({ text: say('contents'), symbol: 'contents', href: moduleHref }),
                actionButton({ text: say('print'), symbol: 'print', press: () => window.print() }),
            ),
        ),
    );
    return { node, title: say('your-result'), focus: heading };
}

function verdict(course, standing) {
    const tone = tones[standing.status];
    return element(
        'div',
        { class: `verdict verdict-${tone}` },
        element(
            'p',
            { class: `verdict-word status-${tone}` },
            icon(symbols[standing.status]),
            element('span', { text: say(`module-${standing.status}`) }),
        ),
        !isZero(standing.points) && element('p', { class: 'verdict-score', text: scoreLine(course, standing) }),
    );
}

/** "18 of 20 points are 90 %. 60 % are needed to pass." */
function scoreLine({ language, passMark }, { score, points }) {
    return say(isZero(passMark) ? 'score-line' : 'score-line-mark', {
        score: scoreText(textOf(score), language),
        points: scoreText(textOf(points), language),
        percent: percentText(percentage(score, points), language),
        mark: percentText(passMark, language),
        count: textOf(points),
    });
}

function lessonTable(course, standing) {
    const head = ['lesson', 'state', 'points'].map((key, index) =>
        element('th', {
            role: 'columnheader',
            scope: 'col',
            class: index === 2 ? 'align-end' : '',
            text: say(`result-${key}`),
        }),
    );
    const rows = course.lessons.map((lesson, index) =>
        lessonRow(lesson, course.alone ? '' : `${index + 1}\u2002`, standing.lessons[index], course.language),
    );
    const node = element(
        'div',
        { class: 'table-block' },
        element(
            'table',
            { 'class': 'table', 'role': 'table', 'aria-label': say('result-by-lesson') },
            element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, head)),
            element('tbody', { role: 'rowgroup' }, rows),
        ),
    );
    stackWhenNarrow(node);
    return node;
}

function lessonRow(lesson, number, here, language) {
    const sign = signOf(here.status);
    const link = element('a', { href: lessonHref(lesson.id), text: lesson.title, lang: language });
    return element(
        'tr',
        { role: 'row' },
        element('th', { role: 'rowheader', scope: 'row' }, number, link),
        element(
            'td',
            { role: 'cell' },
            element(
                'span',
                { class: 'status' },
                icon(`status-${sign}`),
                element('span', { text: say(`status-${sign}`) }),
            ),
        ),
        element('td', {
            role: 'cell',
            class: 'align-end',
            text: isZero(here.points) ? '' : pointsText(here, language),
        }),
    );
}

function openWork(course, standing) {
    const open = course.lessons
        .map((lesson, index) => ({ lesson, index, ...standing.lessons[index] }))
        .filter((row) => row.status !== 'completed');
    if (open.length === 0)
        return null;
    return element(
        'section',
        {},
        element('h2', { class: 'heading-small', text: say('still-open') }),
        element(
            'ul',
            { class: 'dashes', role: 'list' },
            open.map((row) =>
                element(
                    'li',
                    {},
                    element('a', {
                        href: lessonHref(row.lesson.id),
                        text: course.alone
                            ? row.lesson.title
                            : say('lesson-number', { number: row.index + 1, title: row.lesson.title }),
                    }),
                    `: ${row.openRequired > 0 ? say('questions-open', { count: row.openRequired }) : say('end-not-reached')}`,
                ),
            ),
        ),
    );
}
