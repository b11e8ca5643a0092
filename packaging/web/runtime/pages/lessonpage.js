// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { blockView } from '../blocks/block.js';
import { arrangeNotes, openNote } from '../blocks/notes.js';
import { isNumbered } from '../blocks/registry.js';
import { element, fill, refill } from '../dom.js';
import { durationText } from '../format.js';
import { icon } from '../icons.js';
import { say } from '../interface.js';
import { lessonHref } from './addresses.js';
import { missingBefore, numberedTitle } from './modulepage.js';
import { partsOf, partsList } from './parts.js';

/**
 * A lesson: its parts at the left, one column of blocks, notes in the margin. Tells the session what has been on the
 * screen, and that the end was.
 */
export class LessonPage {
    #app;
    #lesson;
    #column = element('article', { class: 'column' });
    #ending = element('div', { class: 'ending' });
    #parts;
    #rail;
    #stop = [];

    constructor(app, lesson) {
        this.#app = app;
        this.#lesson = lesson;
        this.#parts = partsOf(lesson);
        this.title = numberedTitle(app.course, lesson);
        this.#fillColumn();
        this.#rail = element('nav', { 'class': 'rail', 'aria-label': say('in-this-lesson') });
        this.main = element('main', { id: 'main', class: 'sheet', lang: app.course.language }, this.#column);
        this.node = element('div', { class: 'lesson-page' }, this.#parts.length > 0 && this.#rail, this.main);
        this.focus = this.#column.querySelector('h1');
        this.update();
    }

    /** Begins to watch, once the page is in the document. */
    arrive() {
        const { session } = this.#app;
        const scrolled = throttled(() => this.#notePlace());
        window.addEventListener('scroll', scrolled, { passive: true });
        this.#stop.push(
            () => window.removeEventListener('scroll', scrolled),
            session.onChange(() => this.update()),
        );
        const resized = new ResizeObserver(() => arrangeNotes(this.#column));
        resized.observe(this.#column);
        this.#stop.push(() => resized.disconnect());
        session.begin(this.#lesson);
        this.#watchEnd();
        this.#notePlace();
    }

    leave() {
        this.#stop.forEach((stop) => stop());
        this.#stop = [];
    }

    /** The parts as they stand, for the rail and for the panel that replaces it. */
    partsList() {
        return partsList(this.#parts, this.#app.session, this.#lesson, (part) => this.#goToPart(part));
    }

    get hasParts() {
        return this.#parts.length > 0;
    }

    /** Shows how far the learner is. */
    update() {
        const { minutes } = this.#lesson;
        refill(
            this.#rail,
            element(
                'div',
                { class: 'rail-inner' },
                element('p', { class: 'rail-title', text: say('in-this-lesson') }),
                this.partsList(),
                minutes > 0 &&
                    element('p', { class: 'rail-foot', text: say('about-time', { time: durationText(minutes) }) }),
            ),
        );
        fill(this.#ending, this.#endingLines());
    }

    /**
     * Where the reader is: the block at the upper edge of the window, and the share of it that is above the edge. Null at
     * the beginning of the lesson.
     */
    place() {
        const edge = readingEdge();
        const blocks = [...this.#column.querySelectorAll('[data-block]')];
        const first = blocks.find((node) => node.getBoundingClientRect().bottom > edge) || blocks[blocks.length - 1];
        if (!first || window.scrollY < 8)
            return null;
        const { top, height } = first.getBoundingClientRect();
        return { block: first.dataset.block, share: Math.max(0, (edge - top) / height) };
    }

    /**
     * Scrolls to a place, without one to the top. Stays there while pictures above it come in, until the reader does
     * something.
     */
    show(place) {
        const node = place && this.#nodeOf(place.block);
        if (!node) {
            window.scrollTo(0, 0);
            return;
        }
        const scroll = () => {
            const { top, height } = node.getBoundingClientRect();
            window.scrollTo(0, window.scrollY + top + (place.share || 0) * height - readingEdge());
        };
        const reader = untilTheReaderActs();
        scroll();
        requestAnimationFrame(() => reader.acted || scroll());
        for (const image of this.#column.querySelectorAll('img'))
            settled(image)?.then(() => reader.acted || scroll());
    }

    #nodeOf(block) {
        return this.#column.querySelector(`[data-block="${CSS.escape(block)}"]`);
    }

    #fillColumn() {
        const { course, session } = this.#app;
        const lesson = this.#lesson;
        const count = lesson.blocks.filter(isNumbered).length;
        const context = {
            course,
            session,
            lesson,
            language: course.language,
            count,
            number: 0,
            level: 2,
            noted: new Set(),
            charts: [], ///< Each draws itself anew.
        };
        session.onKept = () => context.charts.forEach((draw) => draw());
        this.#column.append(
            element('h1', { text: lesson.title }),
            lesson.summary ? element('p', { class: 'lead', text: lesson.summary }) : '',
            this.#before() || '',
        );
        for (const block of lesson.blocks) {
            const opens = this.#parts.some((part) => part.block === block.id);
            if (opens)
                context.level = 3;
            if (isNumbered(block))
                context.number += 1;
            const node = blockView(block, { ...context });
            node.classList.toggle('block-opening', opens);
            this.#column.append(node);
        }
        for (const link of this.#column.querySelectorAll('a.lesson'))
            if (!course.lessons.some(({ id }) => id === link.dataset.lesson)) // Launched elsewhere.
                link.replaceWith(...link.childNodes);
        this.#column.append(this.#ending);
        this.#column.addEventListener('click', (event) => this.#follow(event));
    }

    /** What should be read before this lesson, and has not been. */
    #before() {
        const { course, session } = this.#app;
        const reference = course.sections
            .flatMap((section) => section.lessons)
            .find(({ id }) => id === this.#lesson.id);
        const lessons = reference ? missingBefore(course, reference.requires, session) : [];
        return (
            lessons.length > 0 &&
            element(
                'div',
                { class: 'notice-line' },
                icon('info'),
                element(
                    'p',
                    {},
                    say('builds-on', { count: lessons.length }),
                    ' ',
                    lessons
                        .map((lesson, index) => [
                            index > 0 && ', ',
                            element('a', {
                                href: lessonHref(lesson.id),
                                text: `${course.lessons.indexOf(lesson) + 1} ${lesson.title}`,
                            }),
                        ])
                        .flat()
                        .filter(Boolean),
                ),
            )
        );
    }

    #follow(event) {
        const link = event.target.closest('a.term, a.lesson');
        if (!link)
            return;
        event.preventDefault();
        if (link.classList.contains('term'))
            openNote(link, this.#app.course);
        else
            this.#app.open({ page: 'lesson', lesson: link.dataset.lesson });
    }

    #goToPart(part) {
        const node = this.#nodeOf(part.block);
        this.show({ block: part.block });
        const heading = node.querySelector('h2') || node;
        heading.setAttribute('tabindex', '-1');
        heading.focus({ preventScroll: true });
    }

    #notePlace() {
        const blocks = this.#lesson.blocks.map((block) => this.#nodeOf(block.id));
        const seen = blocks.filter((node) => node.getBoundingClientRect().top < window.innerHeight - 40).length;
        this.#app.session.setPlace(this.#lesson, this.place(), seen);
    }

    /** The end counts once it has been on the screen with all pictures above it in place. */
    async #watchEnd() {
        let watching = true;
        this.#stop.push(() => {
            watching = false;
        });
        await Promise.all([...this.#column.querySelectorAll('img')].map(settled));
        if (!watching)
            return;
        const observer = new IntersectionObserver((entries) => {
            if (!entries.some((entry) => entry.isIntersecting))
                return;
            observer.disconnect();
            this.#app.session.reachEnd(this.#lesson);
        });
        observer.observe(this.#ending);
        this.#stop.push(() => observer.disconnect());
    }

    #endingLines() {
        const { course, session } = this.#app;
        const here = session.standing().lessons[course.lessons.indexOf(this.#lesson)];
        if (here.status === 'completed')
            return element(
                'p',
                { class: 'status status-right status-strong' },
                icon('status-done'),
                element('span', { text: say('lesson-done') }),
            );
        if (here.openRequired === 0)
            return null;
        return element(
            'p',
            { class: 'status' },
            icon('status-begun'),
            element('span', { text: say('lesson-open', { count: here.openRequired }) }),
        );
    }
}

/** { acted }, which becomes true with the first key, wheel or touch. */
function untilTheReaderActs() {
    const reader = { acted: false };
    const note = () => {
        reader.acted = true;
    };
    ['keydown', 'wheel', 'touchstart', 'pointerdown'].forEach((type) =>
        window.addEventListener(type, note, { once: true, passive: true, capture: true }),
    );
    return reader;
}

/** Where reading begins: a line below the bar that stays on the screen. */
function readingEdge() {
    return Math.max(0, document.querySelector('.bar').getBoundingClientRect().bottom) + 24;
}

function settled(image) {
    if (image.complete)
        return null;
    return new Promise((done) => {
        image.addEventListener('load', done, { once: true });
        image.addEventListener('error', done, { once: true });
    });
}

/** Runs \p work at most once a frame. */
function throttled(work) {
    let waiting = false;
    return () => {
        if (waiting)
            return;
        waiting = true;
        requestAnimationFrame(() => {
            waiting = false;
            work();
        });
    };
}
