// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { ungraded } from '../../core/points.js';
import { element, freshId } from '../../dom.js';
import { sayWith } from '../../interface.js';

const maximumLevels = 11;

const words = {
    'kind-scale': ['your estimate', 'Ihre Einschätzung', 'din uppskattning'],
    'check-scale': ['Keep my estimate', 'Einschätzung behalten', 'Spara min uppskattning'],
    'checked-scale': ['Your estimate is kept', 'Ihre Einschätzung ist notiert', 'Din uppskattning är sparad'],
    'change-scale': ['Change my estimate', 'Einschätzung ändern', 'Ändra min uppskattning'],
    'scale-level': ['{level} of {last}', '{level} von {last}', '{level} av {last}'],
    'scale-end': ['{level} of {last}, {meaning}', '{level} von {last}, {meaning}', '{level} av {last}, {meaning}'],
    'scale-keys': ['Keys 1 to {last} choose', 'Tasten 1 bis {last} wählen aus', 'Tangenterna 1 till {last} väljer'],
    'choose-level': ['Choose a number first.', 'Wählen Sie zuerst eine Zahl.', 'Välj en siffra först.'],
};

const say = sayWith(words);

/** The numbers to choose among, as texts. */
function levelsOf({ levels }) {
    const count = Math.min(Math.max(levels, 0), maximumLevels);
    return Array.from({ length: count }, (nothing, index) => String(index + 1));
}

const isCheckable = (question, response) => levelsOf(question).includes(response);

function scaleView(block, { labelledBy, onDraft }) {
    const name = freshId('scale');
    const steps = levelsOf(block).map((level) => stepView(level, block, name));
    const choose = (index) => steps[index]?.input.click();
    const listeners = { change: () => mark(), keydown: (event) => chooseByFigure(event, choose) };
    const group = element(
        'div',
        { 'class': 'scale-steps', 'role': 'radiogroup', 'aria-labelledby': labelledBy, 'on': listeners },
        steps.map(({ node }) => node),
    );
    const chosen = () => steps.find(({ input }) => input.checked);

    function mark() {
        steps.forEach(({ node, input }) => node.classList.toggle('scale-chosen', input.checked));
    }
    group.addEventListener('change', () => onDraft(chosen()?.input.value ?? ''));
    return {
        node: element('div', { class: 'scale' }, group, endsView(block)),
        show: (response, verdicts, locked) => {
            steps.forEach(({ input }) => {
                input.checked = input.value === response;
                input.disabled = locked;
            });
            mark();
        },
        focus: () => (chosen() ?? steps[0])?.input.focus(),
        keys: say('scale-keys', { last: Math.min(9, steps.length) }),
        problem: () => say('choose-level'),
    };
}

function stepView(level, block, name) {
    const input = element('input', {
        'class': 'scale-input',
        'type': 'radio',
        name,
        'value': level,
        'aria-label': nameOf(level, block),
    });
    const node = element('label', { class: 'scale-step' }, input, element('span', { text: level }));
    return { node, input };
}

/** "1 of 5, not at all": what a screen reader says of a level. */
function nameOf(level, block) {
    const last = levelsOf(block).length;
    const meaning = { 1: block.low, [last]: block.high }[level];
    return meaning ? say('scale-end', { level, last, meaning }) : say('scale-level', { level, last });
}

/** What the ends mean; the levels say it by themselves to screen readers. */
function endsView({ low, high }) {
    return element(
        'div',
        { 'class': 'scale-ends', 'aria-hidden': 'true' },
        element('span', { text: low }),
        element('span', { text: high }),
    );
}

function chooseByFigure(event, choose) {
    if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey)
        return;
    event.preventDefault();
    choose(Number(event.key) - 1);
}

/** An estimate from 1 to the highest level. */
export const scale = {
    type: 'scale',
    words,
    question: {
        isCheckable,
        canonicalResponse: (question, response) => (isCheckable(question, response) ? response : ''),
        grade: (question) => ungraded([['feedback', question.feedback]]),
        rightResponse: () => '',
        feedbackParts: () => [],
        pack: (response) => response,
        unpack: (text) => text,
        keep: (response) => response,
        whole: () => 0,
        hasRightAnswer: false,
        scormType: 'likert',
        scormResponse: (response) => Number(response).toString(36), // One character, which 10 and 11 are not.
        answers: scaleView,
    },
};
