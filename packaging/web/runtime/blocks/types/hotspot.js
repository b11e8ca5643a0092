// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { ZERO } from '../../core/decimal.js';
import { countedPoints, gradeOf } from '../../core/points.js';
import { element } from '../../dom.js';
import { sayWith } from '../../interface.js';
import { optionsView, toneOf } from '../../questions/options.js';
import { addressOf, creditOf, missing, reserveSpace } from '../picture.js';

const words = {
    'kind-hotspot': ['a place in the picture', 'eine Stelle im Bild', 'ett ställe i bilden'],
    'hotspot-keys': [
        'Click in the picture, or choose from the list. Ctrl+Enter checks',
        'Klicken Sie ins Bild, oder wählen Sie aus der Liste. Strg+Eingabe prüft',
        'Klicka i bilden eller välj i listan. Ctrl+Enter kontrollerar',
    ],
    'choose-place': ['Choose a place first.', 'Wählen Sie zuerst eine Stelle.', 'Välj ett ställe först.'],
};

const say = sayWith(words);

// Grading is the twin of packaging/course/grading.h.

const isCheckable = (question, response) => question.region.some(({ letter }) => letter === response);

function grade(question, response) {
    const region = question.region.find(({ letter }) => letter === response);
    const score = region.right ? countedPoints(question) : ZERO;
    const verdicts = [{ part: response, right: region.right }];
    return gradeOf(question, score, region.right, verdicts, [[`region-${response}/feedback`, region.feedback]]);
}

/** The picture with its regions, and below it the list that does the same without the picture. */
function hotspotView(block, { course, labelledBy, onDraft }) {
    const options = block.region.map(({ letter, right, label }) => ({ letter, right, content: label }));
    const state = { verdicts: null, solution: null };
    const list = optionsView(options, {
        labelledBy,
        onDraft: (draft) => {
            onDraft(draft);
            mark(draft);
        },
    });
    const areas = block.region.map((region, index) => areaView(region, () => list.choose(index)));
    const mark = (response) =>
        areas.forEach((area, index) => markArea(area, block.region[index], response, state));
    const picture = pictureView(block, course, areas);
    return {
        ...list,
        node: element('div', { class: 'hotspot' }, picture, list.node),
        show: (response, verdicts, locked, solution) => {
            list.show(response, verdicts, locked, solution);
            Object.assign(state, { verdicts, solution });
            picture.classList.toggle('hotspot-locked', locked);
            mark(response);
        },
        keys: say('hotspot-keys'),
        problem: () => say('choose-place'),
    };
}

function pictureView(block, course, areas) {
    const file = course.media[block.media] || {};
    const alternative = block.alt || file.alt || '';
    const image = element('img', { src: addressOf(block.media, { course }), alt: alternative, decoding: 'async' });
    const frame = element('div', { class: 'hotspot-frame' }, image, areas);
    reserveSpace(image, block.media);
    image.addEventListener('error', () => frame.replaceWith(missing(alternative)));
    const credit = creditOf(file);
    return element('figure', { class: 'figure' }, frame, credit && element('p', { class: 'figure-credit', text: credit }));
}

/** A part of the picture, for the pointer alone. */
function areaView({ shape, x, y, width, height }, press) {
    const area = element('div', {
        'class': shape === 'ellipse' ? 'hotspot-area hotspot-round' : 'hotspot-area',
        'aria-hidden': 'true',
        'on': { click: press },
    });
    Object.assign(area.style, { left: `${x}%`, top: `${y}%`, width: `${width}%`, height: `${height}%` });
    return area;
}

function markArea(area, region, response, state) {
    const chosen = response === region.letter;
    const tone = toneOf(region, chosen, state);
    area.classList.toggle('hotspot-chosen', chosen);
    area.classList.toggle('hotspot-right', tone === 'right' || tone === 'solution');
    area.classList.toggle('hotspot-wrong', tone === 'wrong');
}

/** A place to be found in a picture. */
export const hotspot = {
    type: 'hotspot',
    words,
    question: {
        isCheckable,
        canonicalResponse: (question, response) => (isCheckable(question, response) ? response : ''),
        grade,
        rightResponse: (question) => question.region.find(({ right }) => right)?.letter ?? '',
        feedbackParts: (question) => question.region.map((region) => [`region-${region.letter}`, region]),
        pack: (response) => response,
        unpack: (text) => text,
        keep: () => '',
        whole: () => 1,
        scormType: 'choice',
        answers: hotspotView,
    },
};
