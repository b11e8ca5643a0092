// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { arrangeNotes } from './blocks/notes.js';
import { focusOn } from './dom.js';
import { say, useInterfaceFor } from './interface.js';
import { watchLayout } from './layout.js';
import { hrefOf, targetOf } from './pages/addresses.js';
import { LessonPage } from './pages/lessonpage.js';
import { modulePage } from './pages/modulepage.js';
import { resultPage } from './pages/resultpage.js';
import { Preferences } from './preferences.js';
import { Session } from './session.js';
import { Shell } from './shell.js';
import { Store, browserStorage, fingerprint } from './store.js';

/** The player of one module, in all languages it was packed with. */
export class App {
    #target = { page: 'module' };
    #page = null;
    #shell;
    #lmsProblem;
    #layoutChanged = () => {};

    /** \p courses: the data by language, in the order of the page; the rest is what reachLms() has found. */
    constructor(courses, { lms, problem }) {
        this.courses = courses;
        this.#lmsProblem = problem;
        const storage = browserStorage();
        const any = courses.values().next().value;
        this.preferences = new Preferences(new Store(storage, 'kogge:reading'), document.documentElement);
        const learner = lms?.launch.learnerId ? `:${fingerprint(lms.launch.learnerId)}` : '';
        const storageKey = `kogge:${any.id}${learner}`;
        this.session = new Session(any, new Store(storage, storageKey), lms);
        this.#choose(this.#firstLanguage(lms));
        this.#shell = new Shell(this);
        this.#watch(storageKey);
    }

    start() {
        this.#layoutChanged = watchLayout(document.documentElement, () =>
            arrangeNotes(document.querySelector('.column')),
        );
        const { place } = this.session.state;
        const resumed =
            place?.open && this.#lesson(place.lesson) ? { page: 'lesson', lesson: place.lesson } : { page: 'module' };
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

    /** The same place in another language. */
    changeLanguage(tag) {
        const place = this.#page.place?.() || null;
        this.#choose(tag);
        this.preferences.change({ language: tag });
        this.session.setLanguage(tag);
        this.#show(this.#target);
        this.#page.show?.(place);
        this.#begin();
        document.querySelector('.bar-actions .disclosure:nth-last-child(2) button')?.focus();
    }

    /** Does something that changes the length of the page, and stays where the reader was. */
    keepingPlace(work) {
        const place = this.#page.place?.() || null;
        work();
        this.#layoutChanged();
        this.#page.show?.(place);
    }

    #choose(tag) {
        this.course = this.courses.get(tag);
        useInterfaceFor(tag);
    }

    /** As chosen here, as chosen elsewhere, as the LMS or the browser say; else the first of the module. */
    #firstLanguage(lms) {
        const wishes = [
            this.session.state.language,
            this.preferences.language,
            lms?.launch.language,
            ...navigator.languages,
        ];
        const tags = [...this.courses.keys()];
        const fits = (wish) =>
            tags.find((tag) => tag === wish) || tags.find((tag) => wish && tag.split('-')[0] === wish.split('-')[0]);
        return wishes.map(fits).find(Boolean) || tags[0];
    }

    #lesson(id) {
        return this.course.lessons.find((lesson) => lesson.id === id);
    }

    #known(target) {
        return target && (target.page !== 'lesson' || this.#lesson(target.lesson)) ? target : null;
    }

    #show(target) {
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
            if (event.key === storageKey && event.newValue && this.session.adopt() && document.hidden)
                this.#refresh();
        });
        document.addEventListener('visibilitychange', () => {
            if (document.hidden)
                this.session.flush();
        });
        window.addEventListener('beforeunload', () => this.session.flush());
        window.addEventListener('pagehide', (event) =>
            event.persisted ? this.session.flush() : this.session.finish(),
        );
        this.session.onChange(() => this.#changed());
        this.session.onTrouble = (trouble) => this.#sayTrouble(trouble);
    }

    #refresh() {
        const place = this.#page.place?.() || null;
        this.#show(this.#target);
        this.#page.show?.(place);
        this.#begin();
    }

    #changed() {
        this.#shell.updateFoot(this.#target);
        if (this.session.lost === 'everything' || this.session.lost === 'responses')
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
        const key = this.session.inLms ? 'worksheets-not-kept' : 'not-kept';
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
