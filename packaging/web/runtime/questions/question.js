// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { questionOf, typeOf } from '../blocks/registry.js';
import { canonicalResponse, grade, hasRightAnswer, isCheckable, rightResponse } from '../core/grading.js';
import { mayAttempt } from '../core/standing.js';
import { element, fill, freshId, inlineText, richText, wordsOf } from '../dom.js';
import { icon } from '../icons.js';
import { say, sayWith } from '../interface.js';
import { actionButton } from '../controls.js';
import { problem } from '../numberfield.js';
import { attemptText, feedbackView } from './feedback.js';
import { letterAt } from './marks.js';

const longestHeading = 160; ///< Letters of a prompt that is set as a heading.

/**
 * A question: what is asked, its answers, hints, and what became of the answer. What is special to a type of question is
 * the member `question` of its type. A response is the canonical text of core/grading.js; a draft is a response in the
 * making and need not be complete.
 *
 *   isCheckable, canonicalResponse, grade, rightResponse   as in core/grading.js
 *   feedbackParts  (block) => [[key, part]]; a part's feedback is shown as the field key/feedback
 *   pack, unpack   a response or draft in fewer letters, for cmi.suspend_data; all of them [A-Za-z0-9.,_-]
 *   keep           (response, verdicts) => what stays of a checked response for the next attempt
 *   whole          (block) => how many parts make the question wholly right
 *   start          (block) => the draft before anything was done, where that is not the empty one
 *   points         (block) => what it is worth, as a neutral text, where that is not its attribute
 *   hasRightAnswer false for what is never right or wrong and can be changed at any time
 *   staysHere      true where an LMS is not told the response; the browser keeps it
 *   scormType      cmi.interactions.n.type
 *   scormResponse  (response) => what an LMS is told instead of it; empty for nothing
 *   answers        (block, context) => what is answered with: { node, show(response, verdicts, locked, solution), focus(),
 *                  problem(draft), which says what keeps it from being checked, and where the keys A and 1, B and 2 …
 *                  choose: choices, how many there are, and choose(index); keys, a sentence about other keys }. The
 *                  context has labelledBy, onDraft(draft) and check(), too.
 *
 * Its words have `kind-` and the name of the type; where nothing is right or wrong also `check-`, `checked-` and
 * `change-`: what checking, the feedback's head and trying again are called.
 */
export function questionView(block, context) {
    return new Question(block, context).node;
}

class Question {
    #block;
    #session;
    #context;
    #answers;
    #hints = element('div', { 'class': 'hints', 'aria-live': 'polite' });
    #feedback = element('div', { class: 'feedback-place' });
    #message = element('p', { class: 'question-message', role: 'status' });
    #actions = element('div', { class: 'actions' });
    #shownAt = performance.now();

    constructor(block, context) {
        this.#block = block;
        this.#session = context.session;
        this.#context = context;
        const labelledBy = freshId('prompt');
        this.#answers = questionOf(block).answers(block, {
            ...context,
            labelledBy,
            onDraft: (draft) => this.#keepDraft(draft),
            check: () => this.#check(),
        });
        this.node = element(
            'div',
            { class: 'question', on: { keydown: (event) => this.#key(event) } },
            this.#tagLine(),
            promptView(block, labelledBy),
            this.#answers.node,
            this.#hints,
            this.#feedback,
            this.#message,
            this.#actions,
        );
        this.#show();
    }

    #tagLine() {
        const { number, count, level } = this.#context;
        const words = `${say('question-of', { number, total: count })} · ${kindText(this.#block)}`;
        return element(
            `h${level}`,
            { class: 'question-tag status' },
            icon('question'),
            element('span', { text: words }),
        );
    }

    /** The learner has checked, and not begun again. An opinion that is not known any more can be given again. */
    get #answered() {
        const known = hasRightAnswer(this.#block) || this.#answer.response !== '';
        return known && this.#answer.attempts > 0 && this.#session.workOf(this.#block).draft === null;
    }

    get #answer() {
        return this.#session.answerOf(this.#block);
    }

    /** The checked response; instead of one that was right, and is not in this language or version, one that is. */
    get #response() {
        const { response, right } = this.#answer;
        return right && !grade(this.#block, response).right ? rightResponse(this.#block) : response;
    }

    get #draft() {
        return this.#session.workOf(this.#block).draft || questionOf(this.#block).start?.(this.#block) || '';
    }

    get #mayTryAgain() {
        return mayAttempt(this.#block, this.#answer);
    }

    #show() {
        const answered = this.#answered;
        const response = answered ? this.#response : this.#draft;
        const result = answered ? grade(this.#block, response) : null;
        const solution = answered && !this.#mayTryAgain && !this.#answer.right ? rightResponse(this.#block) : null;
        this.#answers.show(response, result?.verdicts || null, answered, solution);
        this.#showHints();
        fill(this.#message);
        fill(
            this.#feedback,
            answered &&
                feedbackView(this.#block, this.#context, {
                    answer: this.#answer,
                    result,
                    exhausted: solution !== null,
                    actions: this.#mayTryAgain ? [this.#againButton(), this.#hintButton()] : [],
                }),
        );
        fill(
            this.#actions,
            !answered && [this.#checkButton(), this.#hintButton(), this.#attemptLine(), this.#keysLine()],
        );
    }

    #checkButton() {
        const key = hasRightAnswer(this.#block) ? 'check-answer' : `check-${this.#block.type}`;
        return actionButton({ text: this.#say(key), press: () => this.#check() });
    }

    #againButton() {
        const key = hasRightAnswer(this.#block) ? 'try-again' : `change-${this.#block.type}`;
        return actionButton({ text: this.#say(key), press: () => this.#again() });
    }

    #say(key) {
        return sayWith(typeOf(this.#block).words)(key);
    }

    #hintButton() {
        const left = this.#block.hint.length - this.#session.workOf(this.#block).hints;
        if (left <= 0)
            return null;
        return actionButton({ text: say('show-hint'), symbol: 'hint', press: () => this.#nextHint() });
    }

    #attemptLine() {
        const { attempts } = this.#answer;
        if (attempts === 0 || !hasRightAnswer(this.#block))
            return null;
        return element('p', { class: 'quiet', text: attemptText(attempts + 1, this.#block.attempts) });
    }

    /** How many answers keys can choose. */
    get #choices() {
        return this.#answers.choices || 0;
    }

    #keysLine() {
        if (this.#answer.attempts > 0)
            return null;
        const last = this.#choices && letterAt(Math.min(26, this.#choices) - 1);
        const text = this.#answers.keys || (last && say('choice-keys', { last }));
        return text ? element('p', { class: 'quiet only-wide', text }) : null;
    }

    #keepDraft(draft) {
        fill(this.#message);
        this.#session.setDraft(this.#block, draft);
    }

    #check() {
        if (this.#answered)
            return;
        const response = canonicalResponse(this.#block, this.#draft);
        if (!isCheckable(this.#block, response)) {
            fill(this.#message, problem(this.#answers.problem(this.#draft)));
            this.#answers.focus();
            return;
        }
        this.#session.check(this.#block, response, performance.now() - this.#shownAt);
        this.#shownAt = performance.now();
        this.#show();
        this.#feedback.querySelector('.feedback-head').focus();
    }

    #again() {
        if (!this.#answered || !this.#mayTryAgain)
            return;
        const { response } = this.#answer;
        const { verdicts } = grade(this.#block, response);
        this.#session.setDraft(this.#block, questionOf(this.#block).keep(response, verdicts));
        this.#show();
        this.#answers.focus();
    }

    #nextHint() {
        const shown = this.#session.workOf(this.#block).hints + 1;
        if (shown > this.#block.hint.length || (this.#answered && !this.#mayTryAgain))
            return;
        this.#session.setHints(this.#block, shown);
        this.#showHints();
        const button = document.activeElement;
        if (shown < this.#block.hint.length || !this.node.contains(button))
            return;
        this.#show();
        this.#focusMain();
    }

    /** Where the focus goes when the button that had it is gone. */
    #focusMain() {
        const place = this.#answered ? this.#feedback : this.#actions;
        place.querySelector('button').focus();
    }

    #showHints() {
        const hints = this.#block.hint.slice(0, this.#session.workOf(this.#block).hints); // An older version may have had more.
        while (this.#hints.childElementCount > hints.length)
            this.#hints.lastElementChild.remove();
        for (let index = this.#hints.childElementCount; index < hints.length; ++index)
            this.#hints.append(hintView(hints[index], index));
    }

    /** Letters and figures choose while the question has the focus and no text is being written. */
    #key(event) {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            this.#check();
            return;
        }
        if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target))
            return;
        const index = choiceIndex(event.key);
        if (index >= 0 && index < this.#choices && !this.#answered)
            this.#answers.choose(index);
        else if (/^h$/i.test(event.key))
            this.#nextHint();
        else if (/^r$/i.test(event.key))
            this.#again();
        else
            return;
        event.preventDefault();
    }
}

/** "one answer", "sorting". */
function kindText(block) {
    return sayWith(typeOf(block).words)(`kind-${block.type}`);
}

function promptView(block, id) {
    const short = wordsOf(block.prompt).length <= longestHeading;
    const content = short ? inlineText(block.prompt) : richText(block.prompt);
    return element('div', { class: short ? 'prompt prompt-heading' : 'prompt prose', id }, content);
}

function hintView(hint, index) {
    return element(
        'div',
        { class: 'hint' },
        element(
            'p',
            { class: 'hint-word' },
            icon('hint'),
            element('span', { text: say('hint-number', { number: index + 1 }) }),
        ),
        element('div', { class: 'prose' }, richText(hint.text)),
    );
}

/** The answer that a key stands for: A and 1 the first; -1 for other keys. */
function choiceIndex(key) {
    if (/^[a-z]$/i.test(key))
        return key.toLowerCase().charCodeAt(0) - 97;
    return /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
}

function isWriting(target) {
    return target.matches('select, textarea, input:not([type=radio]):not([type=checkbox])');
}
