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
import { decode, encode } from './suspend.js';

const lazily = 15000; // Scrolling alone is not worth a commit; LMSs are slow.

/**
 * One learner in one module: their state, and its keeping. Outside an LMS everything stays in the browser. With a SCORM
 * 1.2 LMS it keeps the answers and the place, and the browser what blocks keep of their own, as worksheets do, and the
 * texts that stay with the learner.
 *
 * What could not be read is left as it is until the learner answers something.
 */
export class Session {
    #lessons;
    #course;
    #store;
    #lms;
    #guarded = false;
    #suspended = ''; ///< The last suspend_data that could be made.
    #listeners = new Set();
    #keptListeners = new Map(); ///< By block id.

    state = emptyState();
    /** Why the state at the start is empty: "", "unreadable" or "newer". */
    problem = '';
    /** What suspend_data had no room for; see suspend.js. "everything" where not even scores fitted. */
    lost = 'nothing';
    /** Called when a change could not be made durable, and when one could again. */
    onTrouble = () => {};

    /** \p course is the module in any of its languages; \p lms is a started Scorm12 session or null. */
    constructor(course, store, lms) {
        this.#course = course;
        this.#lessons = course.lessons;
        this.#store = store;
        this.#lms = lms;
        if (lms)
            lms.onTrouble = (trouble) => this.onTrouble(trouble);
        this.#open();
    }

    get inLms() {
        return this.#lms !== null;
    }

    get learnerName() {
        return this.#lms?.launch.learnerName || '';
    }

    /** True where what the browser keeps will still be there tomorrow. */
    get isLasting() {
        return this.#store.lasting;
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
        this.#setWork(block, { draft });
        this.#save({ within: 1000 });
    }

    /** Notes that \p count hints have been shown. */
    setHints(block, count) {
        this.#setWork(block, { hints: count });
        this.#save({ within: 1000 });
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
     * Keeps what a block keeps of its own, any JSON object, in the browser; \p complete where nothing in it is open any
     * more. Returns whether it is durable.
     */
    keep(block, kept, complete) {
        this.#mergeForeign();
        this.state.kept[block.id] = kept;
        this.#keptListeners.get(block.id)?.();
        if (!this.#lms)
            this.#guarded = false;
        if (complete && this.#add('filledWorksheets', block.id))
            this.#answered();
        return this.#saveHere();
    }

    /** Calls \p listener whenever \p block keeps something, until another listener takes its place. */
    onKept(block, listener) {
        this.#keptListeners.set(block.id, listener);
    }

    /** Takes over what another window of the same browser has stored; false where that is nothing new. */
    adopt() {
        if (!this.#mergeForeign())
            return false;
        this.#settle();
        this.#tell();
        return true;
    }

    /** Writes what waits to be written. */
    flush() {
        this.#lms?.flush();
    }

    finish() {
        this.#lms?.finish();
    }

    #open() {
        const here = stateFromJson(this.#store.read());
        const { state, problem } = this.#lms
            ? decode(this.#lms.launch.suspendData, this.#lessons)
            : { state: here, problem: this.#store.readText() === null || here ? '' : 'unreadable' };
        this.problem = problem || '';
        this.#guarded = Boolean(problem);
        this.state = withoutOutdated(state || emptyState(), this.#lessons);
        this.#suspended = this.#lms?.launch.suspendData || '';
        if (this.#lms && here) {
            this.state.kept = here.kept;
            this.state.seen = here.seen;
            withStaying(this.state, withoutOutdated(here, this.#lessons), this.#lessons);
        }
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
        const state = this.#lms ? onlyStaying(this.state, this.#lessons) : this.state;
        return this.#store.write(stateToJson(state));
    }

    #report(when) {
        const encoded = encode(this.state, this.#lessons);
        this.lost = encoded ? encoded.lost : 'everything';
        this.#suspended = encoded ? encoded.text : this.#suspended;
        const { lessonStatus, scoreRaw } = scorm12Values(this.standing());
        const { place } = this.state;
        this.#lms.report(
            {
                status: lessonStatus,
                scoreRaw,
                place: place ? [place.lesson, place.block].filter(Boolean).join('.') : '',
                suspendData: this.#suspended,
                finished: lessonStatus === 'passed' || lessonStatus === 'completed',
            },
            when,
        );
    }

    #tell() {
        this.#listeners.forEach((listener) => listener());
    }
}

/** What an LMS is told of one checked answer; see Scorm12.addInteraction(). */
function interactionOf(block, response, right, latency) {
    const { scormType, scormResponse = (text) => text } = questionOf(block);
    return {
        id: block.id,
        type: scormType,
        response: scormResponse(response),
        pattern: scormResponse(rightResponse(block)),
        right: hasRightAnswer(block) ? right : null,
        weighting: countedPoints(block).toString(),
        latency,
    };
}

/** Whole tenths, 0 to 9; a window that was put at a tenth may stand a pixel above it. */
function tenthsOf(share) {
    return Math.min(9, Math.floor(share * 10 + 0.1));
}
