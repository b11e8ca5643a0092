// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton, actionLink, disclosure, iconButton, radioGroup } from './controls.js';
import { element, fill, focusOn, refill, spoken } from './dom.js';
import { percentText } from './format.js';
import { icon } from './icons.js';
import { interfaceLanguage, say } from './interface.js';
import { lessonHref, moduleHref, resultHref } from './pages/addresses.js';
import { signOf } from './pages/route.js';
import { appearances, textSizes } from './preferences.js';

/** What stays on the screen around the pages: skip link, bar, notices, foot. */
export class Shell {
    #app;
    #bar = element('header', { class: 'bar' });
    #notices = element('section', { class: 'notices' });
    #view = element('div', { class: 'view' });
    #foot = element('footer', { class: 'foot' });
    #closed = new Set();
    #shownStatuses = '';
    #skip = element('a', { class: 'skip', href: '#main' });

    constructor(app) {
        this.#app = app;
        this.#skip.addEventListener('click', (event) => {
            event.preventDefault();
            focusOn(document.getElementById('main'));
        });
        document.body.replaceChildren(this.#skip, this.#bar, this.#notices, this.#view, this.#foot);
    }

    /** Puts a page in: { node, title, main page kind } with its bar and foot. */
    show(page, target) {
        const { course } = this.#app;
        document.documentElement.lang = interfaceLanguage();
        document.title = target.page === 'module' ? course.title : `${page.title} · ${course.title}`;
        this.#skip.textContent = say('skip');
        this.#notices.setAttribute('aria-label', say('notices'));
        this.showBar(page, target);
        fill(this.#view, page.node);
        this.#showFoot(target);
    }

    showBar(page, target) {
        fill(this.#bar, this.#barContent(page, target));
    }

    /** Shows a calm sentence above the page, until it is closed or withdrawn. A closed one is not shown again. */
    notify(key, sentence) {
        if (this.#closed.has(key) || this.#notices.querySelector(`[data-key="${key}"]`))
            return;
        const press = () => {
            this.withdraw(key);
            this.#closed.add(key);
            focusOn(document.getElementById('main'), { preventScroll: true });
        };
        const close = iconButton({ text: say('close-notice'), symbol: 'cross', press });
        this.#notices.append(
            element(
                'div',
                { 'class': 'notice', 'data-key': key, 'role': 'status' },
                icon('info'),
                element('p', { text: sentence }),
                close,
            ),
        );
    }

    /** What \p key was about is over. */
    withdraw(key) {
        this.#closed.delete(key);
        this.#notices.querySelector(`[data-key="${key}"]`)?.remove();
    }

    /** Shows the route at the foot as it stands now; untouched where it has not changed, lest a press goes astray. */
    updateFoot(target) {
        if (this.#statuses().join() !== this.#shownStatuses)
            this.#showFoot(target);
    }

    #barContent(page, target) {
        const { course } = this.#app;
        const context = element('span', { class: 'bar-context', text: course.title, lang: course.language });
        const back = course.alone ? course.lessons[0].title : say('contents');
        const title = element('span', {
            class: 'bar-title',
            text: page.title,
            lang: target.page === 'result' ? null : course.language,
        });
        const where =
            target.page === 'module'
                ? [title]
                : [context, element('span', { 'class': 'bar-dot', 'aria-hidden': 'true', 'text': '·' }), title];
        return [
            target.page !== 'module' &&
                !(course.alone && target.page === 'lesson') &&
                element(
                    'a',
                    {
                        'class': 'icon-button',
                        'href': moduleHref,
                        'aria-label': back,
                        'title': back,
                    },
                    icon('arrow-left'),
                ),
            element('p', { class: 'bar-where' }, where),
            element(
                'div',
                { class: 'bar-actions' },
                this.#partsPanel(page),
                this.#languagePanel(),
                this.#readingPanel(),
            ),
        ];
    }

    #partsPanel(page) {
        if (!page.hasParts)
            return null;
        const panel = disclosure({
            text: say('in-this-lesson'),
            symbol: 'contents',
            className: 'only-without-rail',
            content: () => page.partsList(),
        });
        panel.node.addEventListener('click', (event) => {
            if (event.target.closest('.route-link'))
                panel.close();
        });
        return panel.node;
    }

    #languagePanel() {
        const { courses, course } = this.#app;
        if (courses.tags.length < 2)
            return null;
        const names = new Map(course.languages.map(({ tag, name }) => [tag, name]));
        const options = courses.tags.map((tag) => ({ value: tag, text: names.get(tag) || tag, lang: tag }));
        return disclosure({
            text: say('language'),
            symbol: 'languages',
            content: () =>
                radioGroup({
                    legend: say('language'),
                    options,
                    value: course.language,
                    change: (tag) => this.#app.changeLanguage(tag),
                }),
        }).node;
    }

    #readingPanel() {
        return disclosure({
            text: say('text-and-appearance'),
            symbol: 'text-size',
            content: () => element('div', {}, this.#textSize(), this.#appearance()),
        }).node;
    }

    #textSize() {
        const { preferences } = this.#app;
        const shown = element('output', { class: 'text-size-value' });
        const update = () => {
            shown.textContent = percentText(String(preferences.textSize), interfaceLanguage());
        };
        const change = (step) => {
            this.#app.keepingPlace(() => preferences.change({ textSize: preferences.nextTextSize(step) }));
            update();
        };
        update();
        return element(
            'div',
            { 'class': 'text-size', 'role': 'group', 'aria-label': say('text-size') },
            element('p', { class: 'field-label', text: say('text-size') }),
            element(
                'div',
                { class: 'text-size-row' },
                actionButton({ text: say('smaller'), press: () => change(-1) }),
                shown,
                actionButton({ text: say('larger'), press: () => change(1) }),
            ),
            element('p', {
                class: 'quiet',
                text: say('text-size-range', { least: textSizes[0], most: textSizes[textSizes.length - 1] }),
            }),
        );
    }

    #appearance() {
        const { preferences } = this.#app;
        const options = appearances.map((value) => ({ value, text: say(`appearance-${value}`) }));
        return radioGroup({
            legend: say('appearance'),
            options,
            value: preferences.appearance,
            change: (appearance) => preferences.change({ appearance }),
        });
    }

    #showFoot(target) {
        this.#foot.hidden = target.page !== 'lesson';
        if (this.#foot.hidden)
            return;
        const { course } = this.#app;
        const index = course.lessons.findIndex((lesson) => lesson.id === target.lesson);
        const statuses = this.#statuses();
        this.#shownStatuses = statuses.join();
        refill(
            this.#foot,
            element(
                'nav',
                { 'class': 'foot-row', 'aria-label': say('lessons') },
                course.alone ? element('span') : this.#turn(index - 1, 'previous'),
                element(
                    'div',
                    { class: 'foot-middle' },
                    !course.alone && [
                        routeSign(statuses, index),
                        element('p', {
                            class: 'foot-count',
                            text: say('lesson-of', { number: index + 1, total: statuses.length }),
                        }),
                    ],
                ),
                this.#turn(index + 1, 'next'),
            ),
        );
    }

    #statuses() {
        return this.#app.session.standing().lessons.map((lesson) => lesson.status);
    }

    /** The link to the lesson at \p index, or to what comes before the first and after the last. */
    #turn(index, direction) {
        const { lessons, language } = this.#app.course;
        const lesson = lessons[index];
        const outside = index < 0 ? 'contents' : 'your-result';
        const title = lesson ? `${index + 1}\u2002${lesson.title}` : say(outside);
        const link = actionLink({
            text: title,
            symbol: direction === 'next' ? 'arrow-right' : 'arrow-left',
            symbolAfter: direction === 'next',
            kind: direction === 'next' ? 'primary' : 'quiet',
            href: lesson ? lessonHref(lesson.id) : index < 0 ? moduleHref : resultHref,
        });
        const words = link.querySelector('span');
        words.className = 'turn-long';
        words.setAttribute('lang', lesson ? language : interfaceLanguage());
        words.before(lesson ? spoken(`${say(`${direction}-lesson`)} `) : '');
        words.after(element('span', { class: 'turn-short', text: say(`${direction}-short`) }));
        return link;
    }
}

/** The route in small: one harbour a lesson. */
function routeSign(statuses, current) {
    return element(
        'div',
        { 'class': 'route-sign', 'aria-hidden': 'true' },
        statuses.map((status, index) =>
            element('span', {
                class: [
                    `stop stop-${signOf(status)}`,
                    index === current && 'stop-current',
                    index <= current && 'stop-passed',
                ]
                    .filter(Boolean)
                    .join(' '),
            }),
        ),
    );
}
