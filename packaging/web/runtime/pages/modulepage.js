// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionLink } from '../controls.js';
import { cover } from '../cover.js';
import { element, refill } from '../dom.js';
import { dateText, durationText, scoreText, today } from '../format.js';
import { icon } from '../icons.js';
import { canSay, say } from '../interface.js';
import { isZero, textOf } from '../numbers.js';
import { lessonHref, resultHref } from './addresses.js';
import { ownWorkSection } from './ownwork.js';
import { routeList, routeRow } from './route.js';

/** A module's title page and table of contents. */
export function modulePage({ course, session }) {
    const standingNow = element('div', { class: 'opening-standing' });
    const show = () => refill(standingNow, ...standingParts(course, session));
    show();
    const node = element(
        'main',
        { id: 'main', class: 'sheet', lang: course.language },
        element(
            'div',
            { class: 'opening' },
            element('div', { class: 'opening-about' }, cover(course.topic, course.id, course.title), about(course)),
            element(
                'div',
                { class: 'opening-text' },
                element('h1', { text: course.title }),
                element('p', { class: 'opening-summary', text: course.summary }),
                noLongerValid(course),
                standingNow,
                objectives(course),
                ownWorkSection({ course, session }),
                imprint(course),
            ),
        ),
    );
    return { node, title: course.title, focus: node.querySelector('h1'), leave: session.onChange(show) };
}

/** What changes when the learner's work comes from a file, or from another window. */
function standingParts(course, session) {
    const standing = session.standing();
    return [
        element('p', { class: 'opening-state', text: stateLine(course, standing) }),
        element('div', { class: 'actions' }, continueLink(course, session, standing), resultLink(standing)),
        contents(course, session, standing),
    ];
}

function about(course) {
    const minutes = totalMinutes(course.lessons);
    const lines = [
        ['contents', say('lesson-count', { count: course.lessons.length })],
        minutes > 0 && ['clock', say('about-time', { time: durationText(minutes) })],
        ['languages', course.languages.map((language) => language.name).join(', ')],
        ['book', [say('version', { version: course.version }), validity(course)].filter(Boolean).join(' · ')],
    ];
    return element(
        'ul',
        { class: 'about', role: 'list' },
        lines
            .filter(Boolean)
            .map(([symbol, text]) => element('li', { class: 'status' }, icon(symbol), element('span', { text }))),
    );
}

function validity({ validUntil, language }) {
    return validUntil && say('valid-until', { date: dateText(validUntil, language) });
}

function noLongerValid({ validUntil, language }) {
    if (!validUntil || validUntil >= today())
        return null;
    return element(
        'p',
        { class: 'status status-notice status-strong' },
        icon('stale'),
        element('span', { text: say('no-longer-valid', { date: dateText(validUntil, language) }) }),
    );
}

function totalMinutes(lessons) {
    return lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
}

/** "3 of 6 lessons done · 48 of 54 points · 1 h 25 min left"; at the beginning "6 lessons · about 3 h". */
function stateLine(course, standing) {
    if (standing.status === 'not-attempted') {
        const minutes = totalMinutes(course.lessons);
        const time = minutes > 0 && say('about-time-too', { time: durationText(minutes) });
        return [say('lesson-count', { count: course.lessons.length }), time].filter(Boolean).join(' · ');
    }
    const left = course.lessons.filter((lesson, index) => standing.lessons[index].status !== 'completed');
    const done = course.lessons.length - left.length;
    const minutes = totalMinutes(left);
    const parts = [
        say('lessons-done', { done, count: course.lessons.length }),
        !isZero(standing.points) && pointsText(standing, course.language),
        minutes > 0 && say('time-left', { time: durationText(minutes) }),
    ];
    return parts.filter(Boolean).join(' · ');
}

/** "18 of 20 points". */
export function pointsText({ score, points }, language) {
    const count = textOf(points);
    return say('points-of', { score: scoreText(textOf(score), language), points: scoreText(count, language), count });
}

/** To the lesson where the learner stopped, else to the first that is not done. */
function continueLink(course, session, standing) {
    const index = nextIndex(course, session, standing);
    const begun = standing.lessons.some((lesson) => lesson.status !== 'open');
    const done = standing.lessons.every((lesson) => lesson.status === 'completed');
    const text = say(done ? 'read-again' : begun ? 'continue-with' : 'start-with', { number: index + 1 });
    return actionLink({ text, symbol: 'book-open', kind: 'primary', href: lessonHref(course.lessons[index].id) });
}

function nextIndex(course, session, standing) {
    const isOpen = (index) => index >= 0 && standing.lessons[index].status !== 'completed';
    const last = course.lessons.findIndex((lesson) => lesson.id === session.state.place?.lesson);
    return isOpen(last)
        ? last
        : Math.max(
              0,
              standing.lessons.findIndex((lesson, index) => isOpen(index)),
          );
}

function resultLink(standing) {
    if (standing.status === 'not-attempted')
        return null;
    return actionLink({ text: say('your-result'), href: resultHref });
}

function contents(course, session, standing) {
    let index = -1;
    const current = nextIndex(course, session, standing);
    const lists = course.sections.map((section) => {
        const rows = section.lessons.map((reference) => {
            index += 1;
            return lessonRow(course, reference, index, { session, standing, current });
        });
        return [section.title && element('h3', { class: 'contents-section', text: section.title }), routeList(rows)];
    });
    return element('nav', { 'class': 'contents', 'aria-label': say('contents') }, lists.flat());
}

function lessonRow(course, reference, index, { session, standing, current }) {
    const lesson = course.lessons[index];
    const here = standing.lessons[index];
    return routeRow({
        number: String(index + 1),
        title: lesson.title,
        note: noteOn(lesson, here, course.language, missing(course, reference, session)),
        status: here.status,
        current: index === current && here.status === 'begun' ? 'true' : '',
        href: lessonHref(lesson.id),
    });
}

function noteOn(lesson, standing, language, before) {
    if (standing.status === 'completed')
        return isZero(standing.points) ? say('done') : say('done-with', { points: pointsText(standing, language) });
    if (before.length > 0)
        return say('after-lessons', { count: before.length, numbers: before.join(', ') });
    return lesson.minutes > 0 ? durationText(lesson.minutes) : '';
}

/** Numbers of the lessons that should be done before, and are not. */
function missing(course, { requires }, session) {
    return missingBefore(course, requires, session).map((lesson) => course.lessons.indexOf(lesson) + 1);
}

/** "2 A day rate"; the title alone of a lesson by itself. */
export function numberedTitle({ alone, lessons }, lesson) {
    return alone ? lesson.title : `${lessons.indexOf(lesson) + 1}\u2002${lesson.title}`;
}

/** The lessons that \p requires names and that are not completed yet. */
export function missingBefore(course, requires, session) {
    const wanted = requires.split(' ').filter(Boolean);
    return course.lessons.filter(
        (lesson) => wanted.includes(lesson.id) && !session.state.record.completedLessons.includes(lesson.id),
    );
}

function objectives(course) {
    if (course.objectives.length === 0)
        return null;
    return element(
        'section',
        { class: 'objectives' },
        element('h2', { class: 'heading-small', text: say('objectives') }),
        element(
            'ul',
            { class: 'dashes', role: 'list' },
            course.objectives.map((objective) => element('li', { text: objective.text })),
        ),
    );
}

function rolesByName(contributors) {
    const roles = new Map();
    contributors.forEach(({ name, role }) => roles.set(name, [...(roles.get(name) || []), role]));
    return roles;
}

/** "Ada Linde (text, pictures)"; a role that only a newer version knows is left out. */
function personText([name, roles]) {
    const words = roles
        .map((role) => `role-${role}`)
        .filter(canSay)
        .map((key) => say(key));
    return words.length > 0 ? `${name} (${words.join(', ')})` : name;
}

function imprint(course) {
    const people = [...rolesByName(course.contributors)].map(personText);
    const lines = [
        course.audience && say('for-whom', { audience: course.audience }),
        people.length > 0 && say('by', { names: people.join(', ') }),
        course.licence && say('licence', { licence: course.licence }),
    ];
    return element(
        'div',
        { class: 'imprint' },
        lines.filter(Boolean).map((text) => element('p', { text })),
    );
}
