// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton } from '../controls.js';
import { element, fill, focusOn, wordsOf } from '../dom.js';
import { today } from '../format.js';
import { interfaceLanguage, listed, say } from '../interface.js';
import {
    blocksWithWork,
    compared,
    largestWork,
    takeWork,
    workFromText,
    workIn,
    workKindOf,
    workText,
} from '../ownwork.js';
import { chosenText, fileName, offerFile } from '../worksheet/file.js';

const longestName = 60;

/** The learner's own work as one file, where the module has room for any: null, or a part of the module's page. */
export function ownWorkSection({ course, session }) {
    const kinds = kindsIn(course, session);
    return kinds.length === 0 ? null : new OwnWork(course, session, kinds).node;
}

/** An LMS keeps checklists. */
function kindsIn(course, session) {
    const kinds = new Set(blocksWithWork(course.lessons).map(workKindOf));
    return [...kinds].filter((kind) => !session.staysHere || kind !== 'checklists');
}

function whereItIsKept(session) {
    if (session.lmsKeepsAll)
        return 'there';
    if (!session.isLasting)
        return 'passing';
    return session.staysHere ? 'lms' : 'here';
}

class OwnWork {
    #course;
    #session;
    #question = element('div', { class: 'own-work-question' });
    #note = element('div', { class: 'own-work-note', role: 'status' });

    constructor(course, session, kinds) {
        this.#course = course;
        this.#session = session;
        const about = whereItIsKept(session);
        this.node = element(
            'section',
            { class: 'own-work', lang: interfaceLanguage() },
            element('h2', { class: 'heading-small', text: say('own-work') }),
            element('p', {
                class: 'own-work-about',
                text: say(`own-work-${about}`, { kinds: listed(kinds.map((kind) => say(`kind-of-${kind}`))) }),
            }),
            element(
                'div',
                { class: 'actions' },
                actionButton({ text: say('save-work'), symbol: 'download', press: () => this.#save() }),
                actionButton({ text: say('read-work'), symbol: 'folder', press: () => this.#choose() }),
            ),
            this.#question,
            this.#note,
        );
    }

    #save() {
        fill(this.#question);
        const { state } = this.#session;
        const work = workIn(state, this.#course.lessons);
        if (work.length === 0) {
            this.#tell([say('work-none')]);
            return;
        }
        const day = today();
        const file = fileName(`${this.#course.title} ${say('own-work')}`, day);
        offerFile(file, workText(this.#course, state, day));
        this.#tell([say('work-saved', { file, what: this.#counted(work.map(({ block }) => this.#block(block))) })]);
    }

    #choose() {
        chosenText((text) => this.#read(text), undefined, largestWork);
    }

    #read(text) {
        fill(this.#question);
        const file = workFromText(text, this.#course);
        if (file.problem) {
            this.#tell([say(`work-${file.problem}`, { title: file.title })]);
            return;
        }
        this.#session.adopt();
        const found = compared(file.entries, this.#session.state, this.#course.lessons);
        if (found.replaced.length > 0)
            this.#ask(file, found);
        else
            this.#take(file, found, found.fresh);
    }

    /** Nothing is overwritten before the learner has said so. */
    #ask(file, found) {
        fill(this.#note);
        const head = element('p', {
            class: 'own-work-head',
            text: say('work-replaces', { what: this.#counted(found.replaced.map(({ block }) => block)) }),
        });
        const fresh = found.fresh.map(({ block }) => block);
        const more = [fresh.length > 0 && say('work-adds', { what: this.#counted(fresh) }), this.#olderOrNewer(file)];
        fill(
            this.#question,
            head,
            element('ul', { class: 'own-work-list' }, found.replaced.map(({ block }) => this.#row(block))),
            more.filter(Boolean).map((text) => element('p', { text })),
            element(
                'div',
                { class: 'actions' },
                this.#answer(say('replace-mine'), () => this.#take(file, found, [...found.fresh, ...found.replaced])),
                fresh.length > 0 && this.#answer(say('only-add'), () => this.#take(file, found, found.fresh)),
                this.#answer(say('change-nothing'), () => this.#tell([say('work-unchanged')])),
            ),
        );
        focusOn(head);
    }

    #answer(text, work) {
        const press = () => {
            fill(this.#question);
            work();
            focusOn(this.#note);
        };
        return actionButton({ text, press });
    }

    #row(block) {
        const lesson = this.#course.lessons.find(({ blocks }) => blocks.includes(block));
        return element(
            'li',
            {},
            element('span', { text: nameOf(block), lang: block.language || this.#course.language }),
            element('span', { class: 'quiet', text: ` · ${lesson.title}`, lang: this.#course.language }),
        );
    }

    #olderOrNewer({ moduleVersion }) {
        const { version } = this.#course;
        const isOther = moduleVersion !== '' && moduleVersion !== version;
        return isOther && say('work-version', { theirs: moduleVersion, mine: version });
    }

    #take(file, found, places) {
        const change = (state) => takeWork(state, places, found.aside);
        const { result: undo, durable } = this.#session.changeWork(change);
        const sentences = [
            this.#whatWasRead(file, found, places),
            places.length > 0 && found.replaced.length === 0 && this.#olderOrNewer(file),
            found.aside.length > 0 && say('work-aside', { count: found.aside.length }),
            file.broken > 0 && say('work-broken', { count: file.broken }),
            !durable && say('not-saved-here'),
        ];
        this.#tell(sentences, places.length > 0 && (() => this.#session.changeWork(undo)));
    }

    #whatWasRead(file, found, places) {
        if (places.length > 0)
            return say('work-read', { what: this.#counted(places.map(({ block }) => block)) });
        if (found.same.length > 0)
            return say('work-same');
        return file.entries.length === 0 && file.broken === 0 && say('work-empty');
    }

    #tell(sentences, undo = null) {
        const press = () => {
            undo();
            this.#tell([say('undone')]);
            focusOn(this.#note);
        };
        fill(
            this.#note,
            sentences.filter(Boolean).map((text) => element('p', { text })),
            undo && actionButton({ text: say('undo'), symbol: 'undo', kind: 'quiet', press }),
        );
    }

    #block(id) {
        return this.#course.lessons.flatMap(({ blocks }) => blocks).find((block) => block.id === id);
    }

    /** "2 worksheets and 1 text"; what this version does not know comes last. */
    #counted(blocks) {
        const counts = new Map();
        const kinds = blocks.map((block) => (block && workKindOf(block)) || 'others');
        const ordered = [...kinds.filter((kind) => kind !== 'others'), ...kinds.filter((kind) => kind === 'others')];
        ordered.forEach((kind) => counts.set(kind, (counts.get(kind) || 0) + 1));
        return listed([...counts].map(([kind, count]) => say(`count-${kind}`, { count })));
    }
}

function nameOf(block) {
    const words = block.title || wordsOf(block.prompt || block.intro || '');
    return words.length > longestName ? `${words.slice(0, longestName).trimEnd()}…` : words;
}
