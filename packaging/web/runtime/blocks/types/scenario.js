// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton } from '../../controls.js';
import { Decimal, ZERO, greatest } from '../../core/decimal.js';
import { countedNumber, listOf } from '../../core/points.js';
import { element, focusOn, richText } from '../../dom.js';
import { scoreText } from '../../format.js';
import { icon } from '../../icons.js';
import { sayWith } from '../../interface.js';
import { figureView } from '../picture.js';

const words = {
    'story': ['Story', 'Geschichte', 'Berättelse'],
    'ending-good': ['A good ending', 'Ein gutes Ende', 'Ett bra slut'],
    'ending-fair': ['A fair ending', 'Ein passables Ende', 'Ett ganska bra slut'],
    'ending-poor': ['A poor ending', 'Ein schlechtes Ende', 'Ett dåligt slut'],
    'what-do-you-do': ['What do you do?', 'Was tun Sie?', 'Vad gör du?'],
    'step-back': ['One step back', 'Einen Schritt zurück', 'Ett steg tillbaka'],
    'begin-again': ['Begin again', 'Von vorn beginnen', 'Börja om'],
    'best-ending': [
        '{score} of {points} points; the best ending counts',
        '{score} von {points} Punkten; das beste Ende zählt',
        '{score} av {points} poäng; det bästa slutet räknas',
    ],
    'not-final': [
        'No choice is final. You can go back and try another way; only the best ending counts.',
        'Keine Wahl ist endgültig. Sie können zurückgehen und einen anderen Weg versuchen; nur das beste Ende zählt.',
        'Inget val är slutgiltigt. Du kan gå tillbaka och pröva en annan väg; bara det bästa slutet räknas.',
    ],
};

const say = sayWith(words);
const atTheStart = '-'; // A draft that says: no way yet. An empty one says: nothing has changed since the answer.

// Grading is the twin of packaging/course/gradingactivities.cpp.

/** The nodes that a path leads through; ends before the first letter that is no way on. */
function walk(block, path) {
    const walked = block.node.slice(0, 1);
    for (const letter of listOf(path)) {
        const way = walked.at(-1)?.way.find((candidate) => candidate.letter === letter);
        const next = way && block.node.find(({ id }) => id === way.to);
        if (!next)
            break;
        walked.push(next);
    }
    return walked;
}

function endingOf(block, path) {
    const walked = walk(block, path);
    const last = walked.at(-1);
    return last && walked.length === listOf(path).length + 1 && last.ending !== 'none' ? last : null;
}

const pointsOf = (node) => countedNumber(Decimal.fromString(node.points));
const bestPoints = (block) => block.node.map(pointsOf).reduce(greatest, ZERO);

function isRightEnding(block, ending) {
    return ending.ending !== 'poor' && pointsOf(ending).compare(bestPoints(block)) === 0;
}

function grade(block, response) {
    const ending = endingOf(block, response);
    const right = isRightEnding(block, ending);
    return {
        score: pointsOf(ending),
        right,
        verdicts: [{ part: ending.id, right }],
        feedback: block.debrief ? ['debrief'] : [],
    };
}

/** The shortest way to the first of the best endings. */
function rightResponse(block) {
    const paths = new Map(block.node.slice(0, 1).map(({ id }) => [id, '']));
    const next = block.node.slice(0, 1);
    while (next.length > 0) {
        const node = next.shift();
        for (const way of node.way) {
            const target = block.node.find(({ id }) => id === way.to);
            if (!target || paths.has(target.id))
                continue;
            paths.set(target.id, [paths.get(node.id), way.letter].filter(Boolean).join(','));
            next.push(target);
        }
    }
    const best = block.node.find(({ id }) => {
        const ending = paths.has(id) && endingOf(block, paths.get(id));
        return ending && isRightEnding(block, ending);
    });
    return best ? paths.get(best.id) : '';
}

function canonicalResponse(block, response) {
    return listOf(response)
        .slice(0, Math.max(walk(block, response).length - 1, 0))
        .join(',');
}

class Scenario {
    #block;
    #context;
    #scene = element('div', { class: 'scenario-scene' });
    #path;

    constructor(block, context) {
        this.#block = block;
        this.#context = context;
        const { draft } = context.session.workOf(block);
        this.#path = canonicalResponse(block, draft || context.session.answerOf(block).response);
        this.node = element(
            'div',
            { class: 'scenario', on: { keydown: (event) => this.#key(event) } },
            element('p', { class: 'callout-word' }, icon('arrow-right'), element('span', { text: say('story') })),
            element('p', { class: 'scenario-title', text: block.title }),
            this.#scene,
            element('p', { class: 'quiet', text: say('not-final') }),
        );
        this.#show();
    }

    get #here() {
        return walk(this.#block, this.#path).at(-1);
    }

    #show() {
        const { course } = this.#context;
        const node = this.#here;
        const begun = this.#path !== '';
        const ended = node.ending !== 'none';
        this.#scene.replaceChildren(
            ...[
                !begun && this.#block.intro && element('div', { class: 'prose' }, richText(this.#block.intro)),
                node.media && figureView({ media: node.media, alt: node.alt, caption: '' }, { course }),
                element(
                    'div',
                    { class: 'scenario-words', role: 'group', tabindex: '-1' },
                    ended && endingView(node.ending),
                    node.title && element('p', { class: 'scenario-node', text: node.title }),
                    element('div', { class: 'prose' }, richText(node.text)),
                ),
                !ended && this.#ways(node),
                ended && this.#block.debrief && element('div', { class: 'prose' }, richText(this.#block.debrief)),
                ended && this.#outcome(),
                begun && this.#back(),
            ].filter(Boolean),
        );
    }

    #ways(node) {
        return element(
            'div',
            { class: 'scenario-ways' },
            element('p', { class: 'scenario-node', text: say('what-do-you-do') }),
            node.way.map((way, index) =>
                element(
                    'button',
                    { class: 'scenario-way', type: 'button', on: { click: () => this.#go(way) } },
                    element('span', { class: 'scenario-number', text: String(index + 1) }),
                    element('span', { text: way.text }),
                ),
            ),
        );
    }

    #outcome() {
        const points = bestPoints(this.#block);
        const { best } = this.#context.session.answerOf(this.#block);
        if (points.isZero())
            return null;
        const { language } = this.#context;
        const text = say('best-ending', {
            score: scoreText(best, language),
            points: scoreText(points.toString(), language),
        });
        return element('p', { class: 'status' }, icon('check'), element('span', { text }));
    }

    #back() {
        const before = listOf(this.#path).slice(0, -1).join(',');
        return element(
            'div',
            { class: 'actions' },
            actionButton({ text: say('step-back'), symbol: 'undo', press: () => this.#take(before) }),
            actionButton({ text: say('begin-again'), kind: 'quiet', press: () => this.#take('') }),
        );
    }

    #go(way) {
        this.#take([this.#path, way.letter].filter(Boolean).join(','));
    }

    #take(path) {
        const { session } = this.#context;
        this.#path = path;
        if (endingOf(this.#block, path))
            session.check(this.#block, path, 0);
        session.setDraft(this.#block, path === '' ? atTheStart : path);
        this.#show();
        focusOn(this.#scene.querySelector('.scenario-words'));
    }

    /** Figures choose a way, Backspace goes back. */
    #key(event) {
        if (event.ctrlKey || event.metaKey || event.altKey)
            return;
        const way = this.#here.way[Number(event.key) - 1];
        if (way)
            this.#go(way);
        else if (event.key === 'Backspace' && this.#path !== '')
            this.#take(listOf(this.#path).slice(0, -1).join(','));
        else
            return;
        event.preventDefault();
    }
}

function endingView(ending) {
    const symbol = ending === 'poor' ? 'status-wrong' : 'status-done';
    return element(
        'p',
        { class: `status scenario-ending scenario-${ending}` },
        icon(symbol),
        element('span', { text: say(`ending-${ending}`) }),
    );
}

const scenarioView = (block, context) => new Scenario(block, context).node;

/** A story in which learners decide how it goes on. It can be played again; the best ending counts. */
export const scenario = {
    type: 'scenario',
    words,
    view: scenarioView,
    question: {
        isCheckable: (block, response) => endingOf(block, response) !== null,
        canonicalResponse,
        grade,
        rightResponse,
        feedbackParts: () => [],
        pack: (response) => response,
        unpack: (text) => text,
        keep: (response) => response,
        whole: () => 1,
        points: (block) => bestPoints(block).toString(),
        scormType: 'performance',
        answers: scenarioView,
    },
};
