// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { questionOf, typeOf } from './blocks/registry.js';
import { grade, hasRightAnswer, rightResponse } from './core/grading.js';
import { countedPoints } from './core/points.js';
import { NO_ANSWER, isCompleted, mayAttempt, scorm12Values, standing, withAttempt } from './core/standing.js';
import {
    emptyState,
    emptyWork,
    merged,
    onlyStaying,
    stateFromJson,
    stateToJson,
    withStaying,
    withoutOutdated,
} from './state.js';
import { fingerprint } from './store.js';

const lazily = 15000; // Scrolling alone is not worth a commit; LMSs are slow.

/**
 * One learner in one module: their state, and its keeping. Outside an LMS everything stays in the browser. With a SCORM
 * 1.2 LMS it keeps the answers and the place, and the browser what blocks keep of their own, as worksheets do, and the
 * texts that stay with the learner. An LMS of SCORM 2004 keeps these, too; the browser has them for the next attempt, and
 * where an LMS only shows an attempt again. While an LMS does not take what it is given, the browser has everything.
 *
 * What could not be read is left as it is until the learner answers something.
 */
export class Session {
    #lessons;
    #course;
    #store;
    #lms;
    #guarded = false;
    #hasLess = false; ///< The LMS has not the room of its edition.
    #isUntaken = false; ///< The LMS does not take what it is given; the browser has all of it meanwhile.
    #waiting = null; ///< What the LMS has not taken yet, while it only shows the attempt.
    #suspended = ''; ///< The last suspend_data that could be made.
    #listeners = new Set();

    state = emptyState();
    /** Why the state at the start is empty: "", "unreadable" or "newer". */
    problem = '';
    /** What suspend_data had no room for; see suspend.js and suspendall.js. "everything" where not even scores fitted. */
    lost = 'nothing';
    /** Called when a change could not be made durable, and when one could again. */
    onTrouble = () => {};
    /** Called when a block has kept something of its own. */
    onKept = () => {};

    /** \p course is the module in any of its languages; \p lms is a started session or null. */
    constructor(course, store, lms) {
        this.#course = course;
        this.#lessons = course.lessons;
        this.#store = store;
        this.#lms = lms;
        if (lms)
            lms.onTrouble = (trouble) => this.#hearOfTrouble(trouble);
        if (lms?.keepsAll)
            lms.onLess = () => this.#keepHere();
        this.#open();
    }

    get inLms() {
        return this.#lms !== null;
    }

    /** True where an LMS shows an attempt again, or only shows the module, and takes nothing. */
    get onlyLooks() {
        return this.inLms && !this.#lms.records;
    }

    /** True where learners are to know that an LMS does not keep all they write. */
    get staysHere() {
        return this.inLms && !this.lmsKeepsAll;
    }

    /** True where an LMS keeps all that learners write. */
    get lmsKeepsAll() {
        return Boolean(this.#lms?.keepsAll) && this.#lms.records && !this.#hasLess;
    }

    get learnerName() {
        return this.#lms?.launch.learnerName || '';
    }

    /** True where what is kept beside the answers will still be there tomorrow. */
    get isLasting() {
        return this.#store.lasting || this.lmsKeepsAll;
    }

    standing() {
        return standing(this.#course, this.state.record);
    }

    answerOf(block) {
        return this.state.record.answers[block.id] || NO_ANSWER;
    }

    workOf(block) {
        return this.state.work[block.id] || emptyWork();
    }

    /** Calls \p listener after every change that standing or questions depend on; returns how to stop it. */
    onChange(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }

    /** Checks a response. What it is worth is durable, as far as it can be, when this returns. */
    check(block, response, latency) {
        this.#mergeForeign();
        const result = grade(block, response);
        const before = this.answerOf(block);
        if (!mayAttempt(block, before))
            return result;
        this.state.record.answers[block.id] = withAttempt(block, before, response, result);
        this.#setWork(block, { draft: null });
        this.#lms?.addInteraction(interactionOf(block, response, result.right, latency));
        this.#answered();
        return result;
    }

    /** Keeps an answer in the making; null ends it. */
    setDraft(block, draft) {
        this.#changeWork(block, { draft });
    }

    /** Notes that \p count hints have been shown. */
    setHints(block, count) {
        this.#changeWork(block, { hints: count });
    }

    begin(lesson) {
        this.#mark('begunLessons', lesson.id, { within: 1000 });
    }

    /** The end of a lesson has been on the screen, which may complete it, and the module. */
    reachEnd(lesson) {
        this.#mark('endReached', lesson.id, { within: 0 });
    }

    /** The learner is at \p place of \p lesson, null at its beginning, and has seen \p seen of its blocks. */
    setPlace(lesson, place, seen) {
        const here = {
            lesson: lesson.id,
            block: place?.block || '',
            tenths: tenthsOf(place?.share || 0),
            open: true,
        };
        const further = seen > (this.state.seen[lesson.id] || 0);
        if (JSON.stringify(here) === JSON.stringify(this.state.place) && !further)
            return;
        this.state.place = here;
        if (further)
            this.state.seen[lesson.id] = seen;
        this.#save({ within: lazily });
        this.#tell();
    }

    /** The learner has left the lesson for the module's own pages. */
    leaveLesson() {
        if (!this.state.place?.open)
            return;
        this.state.place.open = false;
        this.#save({ within: lazily });
    }

    setLanguage(tag) {
        this.state.language = tag;
        this.#save({ within: 1000 });
    }

    /** What \p block last gave to keep(), as its type reads it; null where there is nothing. */
    keptOf(block) {
        const kept = this.state.kept[block.id];
        return kept === undefined ? null : typeOf(block).keptFrom(kept);
    }

    /**
     * Keeps what a block keeps of its own, any JSON object; \p complete where nothing in it is open any more. Returns
     * whether it is durable: "there" where an LMS keeps it.
     */
    keep(block, kept, complete) {
        this.#mergeForeign();
        this.state.kept[block.id] = kept;
        this.onKept();
        if (!this.#lms || this.lmsKeepsAll)
            this.#guarded = false;
        if (complete && this.#add('filledWorksheets', block.id))
            this.#answered();
        const durable = this.#saveHere();
        if (!this.lmsKeepsAll)
            return durable;
        this.#report({ within: 1000 });
        return this.lost === 'own-work' ? durable : 'there';
    }

    /** Lets \p change change what the learner has written, as takeWork() does; returns its result and whether it is durable. */
    changeWork(change) {
        this.#mergeForeign();
        const result = change(this.state);
        if (!this.#lms || this.lmsKeepsAll)
            this.#guarded = false;
        this.onKept();
        this.#settle();
        const durable = this.#saveHere();
        if (this.#lms && !this.#guarded)
            this.#report({ within: 0 });
        this.#tell();
        return { result, durable };
    }

    /**
     * Takes over what another window of the same browser has stored. Returns whether that is anything new, of the blocks of
     * \p lesson if one is given.
     */
    adopt(lesson) {
        const before = this.#shown(lesson);
        if (!this.#mergeForeign())
            return false;
        this.#settle();
        this.#tell();
        return this.#shown(lesson) !== before;
    }

    #shown(lesson) {
        const { record, work, kept } = this.state;
        const { answers } = record;
        const parts = lesson?.blocks.map(({ id }) => [answers[id], work[id], kept[id]]);
        return JSON.stringify(parts || [record, work, kept]);
    }

    /** Writes what waits to be written. */
    flush() {
        this.#lms?.flush();
    }

    finish() {
        this.#lms?.finish();
    }

    #open() {
        const json = this.#store.read();
        const stored = stateFromJson(json);
        const lms = this.#lms;
        const { state, problem, work, isCut } = lms
            ? lms[lms.keepsAll ? 'decodeAll' : 'decode'](lms.launch.suspendData, this.#lessons)
            : { state: stored, problem: this.#store.readText() === null || stored ? '' : 'unreadable' };
        const isNewer = json?.after === this.#lmsMark();
        const here = (isNewer && stored) || work || stored;
        this.problem = problem || '';
        if (isCut && state)
            this.#keepHere();
        this.#guarded = Boolean(problem);
        this.state = withoutOutdated(state || emptyState(), this.#lessons);
        this.#suspended = this.#lms?.launch.suspendData || '';
        if (this.#lms && here) {
            this.state.kept = here.kept;
            this.state.seen = here.seen;
            this.state.aside = here.aside;
            withStaying(this.state, withoutOutdated(here, this.#lessons), this.#lessons);
        }
        if (isNewer && json?.isUntaken && stored && lms && !problem) {
            if (!lms.records)
                this.#waiting = stored;
            else if (lms.launch.learnerId) // Without one, what lies here may be another learner's.
                this.#bringUp(stored);
        }
    }

    /** What the LMS did not take the last time is taken up from the browser, and told again. */
    #bringUp(stored) {
        const work = { ...this.state.work, ...stored.work };
        this.state = { ...merged(stored, this.state), work };
        this.#isUntaken = true;
        this.#settle();
        this.#report({ within: 1000 });
    }

    #hearOfTrouble(trouble) {
        const isNew = trouble !== this.#isUntaken;
        this.#isUntaken = trouble;
        if (isNew)
            this.#saveHere();
        this.onTrouble(trouble);
    }

    #changeWork(block, change) {
        this.#mergeForeign();
        this.#setWork(block, change);
        this.#save({ within: 1000 });
    }

    #setWork(block, change) {
        this.state.work[block.id] = { ...this.workOf(block), task: block.task, ...change };
    }

    #mark(list, id, when) {
        if (!this.#add(list, id))
            return;
        this.#settle();
        this.#save(when);
        this.#tell();
    }

    /** False where \p id is in the list already. */
    #add(list, id) {
        const known = this.state.record[list];
        if (known.includes(id))
            return false;
        known.push(id);
        return true;
    }

    #answered() {
        this.#guarded = false;
        this.#settle();
        this.#save({ within: 0 });
        this.#tell();
    }

    /** Once completed, always completed; once passed, always passed. */
    #settle() {
        const { record } = this.state;
        this.#lessons
            .filter((lesson) => isCompleted(lesson, record))
            .forEach(({ id }) => this.#add('completedLessons', id));
        record.passed = record.passed || this.standing().status === 'passed';
    }

    #save(when) {
        if (this.#guarded)
            return;
        const kept = this.#saveHere();
        if (this.#lms)
            this.#report(when);
        else
            this.onTrouble(!kept);
    }

    /** Two windows may write before they hear of each other. */
    #mergeForeign() {
        const theirs = stateFromJson(this.#store.readForeign());
        if (!theirs)
            return false;
        this.state = merged(this.state, this.#lms ? onlyStaying(theirs, this.#lessons) : theirs);
        return true;
    }

    #saveHere() {
        this.#mergeForeign();
        const isPart = this.#lms && !this.#isUntaken;
        const own = isPart ? onlyStaying(this.state, this.#lessons) : this.state;
        const state = this.#waiting ? merged(this.#waiting, own) : own;
        const isUntaken = this.#isUntaken || this.#waiting !== null || undefined;
        return this.#store.write({ ...stateToJson(state), after: this.#lmsMark(), isUntaken });
    }

    /** Stands for what the LMS has. Where it still has the same, what the browser keeps is newer; or older than another computer's. */
    #lmsMark() {
        return this.#lms ? fingerprint(this.#lms.kept) : undefined;
    }

    #report(when) {
        if (!this.#lms.records)
            return;
        const encoded = this.#lms[this.lmsKeepsAll ? 'encodeAll' : 'encode'](this.state, this.#lessons);
        this.lost = encoded ? encoded.lost : 'everything';
        this.#suspended = encoded ? encoded.text : this.#suspended;
        const standing = this.standing();
        const { lessonStatus, scoreRaw } = scorm12Values(standing);
        const { place } = this.state;
        this.#lms.report(
            {
                status: lessonStatus,
                scoreRaw,
                place: place ? [place.lesson, place.block].filter(Boolean).join('.') : '',
                suspendData: this.#suspended,
                ...(this.#lms.keepsAll && this.#details(standing)),
                ...(this.lmsKeepsAll && { less: () => this.#lms.encode(this.state, this.#lessons)?.text }),
            },
            when,
        );
    }

    /** From now on the learner's own work stays in the browser, where it is already. */
    #keepHere() {
        this.#hasLess = true;
        this.lost = 'own-work';
        this.#tell();
    }

    /** What SCORM 2004 asks for beside: how far the learner is, from 0 to 1, and each lesson. */
    #details(standing) {
        const { seen } = this.state;
        const lessons = this.#lessons.map(({ id, blocks }, index) => {
            const { status, score, points } = standing.lessons[index];
            const known = status === 'completed' ? blocks.length : Math.min(seen[id] || 0, blocks.length);
            return { id, status, known, scoreRaw: scorm12Values({ status, score, points }).scoreRaw };
        });
        const all = this.#lessons.reduce((sum, { blocks }) => sum + blocks.length, 0);
        const known = lessons.reduce((sum, lesson) => sum + lesson.known, 0);
        const isOpen = lessons.some(({ status }) => status !== 'completed');
        const share = isOpen ? Math.min(0.99, Math.floor((known / all) * 100) / 100 || 0) : 1;
        return { progress: String(share), lessons };
    }

    #tell() {
        this.#listeners.forEach((listener) => listener());
    }
}

/** What an LMS is told of one checked answer; see LmsSession.addInteraction(). */
function interactionOf(block, response, right, latency) {
    const { scormType, scormResponse = (text) => text } = questionOf(block);
    const solution = rightResponse(block);
    return {
        block,
        given: response,
        solution,
        id: block.id,
        type: scormType,
        response: scormResponse(response),
        pattern: scormResponse(solution),
        right: hasRightAnswer(block) ? right : null,
        weighting: countedPoints(block).toString(),
        latency,
    };
}

/** Whole tenths, 0 to 9; a window that was put at a tenth may stand a pixel above it. */
function tenthsOf(share) {
    return Math.min(9, Math.floor(share * 10 + 0.1));
}
