// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { arrangeNotes } from './blocks/notes.js';
import { focusOn, keepingFocus } from './dom.js';
import { say, useInterfaceFor } from './interface.js';
import { watchLayout } from './layout.js';
import { hrefOf, targetOf } from './pages/addresses.js';
import { LessonPage } from './pages/lessonpage.js';
import { modulePage } from './pages/modulepage.js';
import { resultPage } from './pages/resultpage.js';
import { Session } from './session.js';
import { Shell } from './shell.js';
import { Store, fingerprint } from './store.js';

/** The player of one module, in all languages it was packed with. */
export class App {
    #target = { page: 'module' };
    #page = null;
    #isStale = false; ///< Another window has written what this page shows.
    #shell;
    #lmsProblem;
    #lmsLanguage;
    #wanted = ''; ///< The language that was last chosen.
    #layoutChanged = () => {};

    /**
     * \p courses has the module in its languages, \p course is it in one that is there already, \p storage the browser's or
     * null; the rest is what reachLms() has found.
     */
    constructor({ courses, course, storage, preferences, lms, problem }) {
        this.courses = courses;
        this.preferences = preferences;
        this.#lmsProblem = problem;
        this.#lmsLanguage = lms?.launch.language;
        const learner = lms?.launch.learnerId ? `:${fingerprint(lms.launch.learnerId)}` : '';
        const storageKey = `kogge:${course.id}${course.alone ? `/${course.alone}` : ''}${learner}`;
        this.session = new Session(course, new Store(storage, storageKey), lms);
        this.#speak(course);
        this.#shell = new Shell(this);
        this.#watch(storageKey);
    }

    /** In the language chosen here, chosen elsewhere, that the LMS or the browser say; else the first of the module. */
    async start() {
        const { state } = this.session;
        const wishes = [state.language, this.preferences.language, this.#lmsLanguage, ...navigator.languages];
        this.#speak(await this.courses.first(wishes));
        this.#layoutChanged = watchLayout(document.documentElement, () =>
            arrangeNotes(document.querySelector('.column')),
        );
        const { place } = state;
        const last = (place?.open && place.lesson) || this.course.alone;
        const resumed = this.#lesson(last) ? { page: 'lesson', lesson: last } : { page: 'module' };
        this.#show(this.#known(targetOf(location.hash)) || resumed);
        rememberAddress(hrefOf(this.#target));
        if (this.#target.page === 'lesson' && this.#target.lesson === place?.lesson && place.block)
            this.#page.show({ block: place.block, share: place.tenths / 10 });
        this.#begin();
        this.#sayHowItStands();
    }

    /** Turns to another page: { page, lesson }. */
    open(target) {
        location.hash = hrefOf(target);
    }

    /** The same place in another language; in this one where the other cannot be had. */
    async changeLanguage(tag) {
        this.#wanted = tag;
        const course = await this.courses.load(tag);
        if (this.#wanted !== tag)
            return;
        this.#shell.withdraw('no-language'); // It is said again, also where it was closed.
        if (course) {
            this.#turnInto(course);
        } else {
            this.#shell.notify('no-language', say('no-language'));
            this.#shell.showBar(this.#page, this.#target);
        }
        if (document.activeElement === document.body) // Not where the learner has gone on meanwhile.
            document.querySelector('.bar-actions .disclosure:nth-last-child(2) button')?.focus();
    }

    /** Does something that changes the length of the page, and stays where the reader was. */
    keepingPlace(work) {
        const place = this.#page.place?.() || null;
        work();
        this.#layoutChanged();
        this.#page.show?.(place);
    }

    /** The same page in the language of \p course. */
    #turnInto(course) {
        this.#speak(course);
        this.preferences.change({ language: course.language });
        this.session.setLanguage(course.language);
        this.#redraw();
    }

    #redraw() {
        const place = this.#page.place?.() || null;
        const { localName } = document.activeElement;
        keepingFocus(document.querySelector('.view'), localName, () => this.#show(this.#target));
        this.#page.show?.(place);
        this.#begin();
    }

    #speak(course) {
        this.course = course;
        useInterfaceFor(course.language);
    }

    #lesson(id) {
        return this.course.lessons.find((lesson) => lesson.id === id);
    }

    /** A lesson by itself has no page of the module. */
    #known(target) {
        if (target?.page === 'module' && this.course.alone)
            return { page: 'lesson', lesson: this.course.alone };
        return target && (target.page !== 'lesson' || this.#lesson(target.lesson)) ? target : null;
    }

    #show(target) {
        this.#isStale = false;
        this.#page?.leave?.();
        this.#target = target;
        this.#page = this.#makePage(target);
        this.#shell.show(this.#page, target);
    }

    #makePage(target) {
        if (target.page === 'lesson')
            return new LessonPage(this, this.#lesson(target.lesson));
        return target.page === 'result' ? resultPage(this) : modulePage(this);
    }

    /** What a page does once it stands where it should. */
    #begin() {
        if (this.#target.page !== 'lesson')
            this.session.leaveLesson();
        this.#page.arrive?.();
    }

    #turn() {
        const target = this.#known(targetOf(location.hash));
        if (!target)
            return;
        this.#show(target);
        window.scrollTo(0, 0);
        this.#begin();
        focusOn(this.#page.focus, { preventScroll: true });
    }

    #watch(storageKey) {
        history.scrollRestoration = 'manual';
        window.addEventListener('hashchange', () => this.#turn());
        window.addEventListener('storage', (event) => {
            if (event.key === storageKey && event.newValue)
                this.#adopt(!document.hasFocus());
        });
        document.addEventListener('visibilitychange', () => {
            if (document.hidden)
                this.session.flush();
            else
                this.#adopt(true); // A sleeping page hears of nothing.
        });
        window.addEventListener('beforeunload', () => this.session.flush());
        window.addEventListener('pagehide', (event) =>
            event.persisted ? this.session.flush() : this.session.finish(),
        );
        this.session.onChange(() => this.#changed());
        this.session.onTrouble = (trouble) => this.#sayTrouble(trouble);
    }

    /** Takes over what another window has written. It shows where \p isIdle; a recording goes on while nobody sees the page. */
    #adopt(isIdle) {
        if (this.session.adopt(this.#lesson(this.#target.lesson)))
            this.#isStale = true;
        if (isIdle && this.#isStale && this.#page && !document.hidden) // No page yet while a language is loaded at the start.
            this.#redraw();
    }

    #changed() {
        this.#shell.updateFoot(this.#target);
        this.#sayLost();
    }

    #sayLost() {
        if (['everything', 'responses', 'own-work'].includes(this.session.lost))
            this.#shell.notify('too-long', say(`lost-${this.session.lost}`));
    }

    #sayTrouble(trouble) {
        const key = this.session.inLms ? 'lms-trouble' : 'not-kept';
        if (trouble)
            this.#shell.notify(key, say(key));
        else
            this.#shell.withdraw(key);
    }

    #sayHowItStands() {
        if (this.session.problem)
            this.#shell.notify('problem', say(`state-${this.session.problem}`));
        if (this.#lmsProblem)
            this.#shell.notify('no-lms', say(`lms-${this.#lmsProblem}`));
        if (this.session.onlyLooks)
            this.#shell.notify('lms-looks', say('lms-looks'));
        this.#sayLost();
        const key = this.session.inLms && !this.session.onlyLooks ? 'worksheets-not-kept' : 'not-kept';
        if (!this.session.isLasting)
            this.#shell.notify(key, say(key));
    }
}

/** Some frames do not let a page change its address; it works without. */
function rememberAddress(href) {
    try {
        history.replaceState(null, '', href);
    } catch {
        // The page is shown all the same.
    }
}
