// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { iconButton } from '../../controls.js';
import { gradeItems } from '../../core/places.js';
import { asFirstSeen, listOf } from '../../core/points.js';
import { element, fill, freshId, inlineText, wordsOf } from '../../dom.js';
import { icon } from '../../icons.js';
import { sayWith } from '../../interface.js';
import { dragUpAndDown } from '../../questions/drag.js';
import { verdictMark } from '../../questions/marks.js';

const words = {
    'kind-order': ['put in order', 'in die Reihenfolge bringen', 'sätt i rätt ordning'],
    'order-keys': [
        'Alt+↑ and Alt+↓ move, Ctrl+Enter checks',
        'Alt+↑ und Alt+↓ verschieben, Strg+Eingabe prüft',
        'Alt+↑ och Alt+↓ flyttar, Ctrl+Enter kontrollerar',
    ],
    'move-up': ['Move up: {item}', 'Nach oben: {item}', 'Flytta upp: {item}'],
    'move-down': ['Move down: {item}', 'Nach unten: {item}', 'Flytta ner: {item}'],
    'moved': [
        '{item}: place {place} of {count}',
        '{item}: Platz {place} von {count}',
        '{item}: plats {place} av {count}',
    ],
    'in-its-place': ['In its place', 'Am richtigen Platz', 'På rätt plats'],
    'belongs-elsewhere': ['Belongs elsewhere', 'Gehört woandershin', 'Hör hemma någon annanstans'],
    'belongs-at': ['belongs in place {place}', 'gehört auf Platz {place}', 'hör hemma på plats {place}'],
    'order-first': [
        'Put them in order first.',
        'Bringen Sie sie zuerst in eine Reihenfolge.',
        'Sätt dem i rätt ordning först.',
    ],
};

const say = sayWith(words);

const lettersOf = (items) => items.map(({ letter }) => letter);

// Grading is the twin of packaging/course/grading.h.

function isCheckable(question, response) {
    const letters = listOf(response);
    const known = lettersOf(question.item);
    const complete = known.length > 0 && letters.length === known.length && new Set(letters).size === letters.length;
    return complete && letters.every((letter) => known.includes(letter));
}

function grade(question, response) {
    const letters = listOf(response);
    const right = lettersOf(question.item);
    const fits = ({ letter }) => letters.indexOf(letter) === right.indexOf(letter);
    return gradeItems(question, question.item, fits);
}

/** Rows that change places: by their arrows, with Alt and the arrow keys, or by dragging. */
function orderView(block, { labelledBy, onDraft }) {
    const live = element('p', { class: 'spoken', role: 'status' });
    const list = element('ol', { 'class': 'order', 'role': 'list', 'aria-labelledby': labelledBy });
    let locked = false;
    let rows = block.item.map((item) =>
        orderRow(item, {
            move: (row, step) => moveTo(row, rows.indexOf(row) + step),
            focus: (row, step) => rows[rows.indexOf(row) + step]?.focus(),
            dropped: (row, index) => moveTo(row, index),
            nodes: () => rows.map(({ node }) => node),
            enabled: () => !locked,
        }),
    );

    function moveTo(row, index) {
        const from = rows.indexOf(row);
        if (locked || index < 0 || index >= rows.length || index === from)
            return;
        const button = document.activeElement;
        rows.splice(index, 0, ...rows.splice(from, 1));
        arrange();
        row.focus(button);
        live.textContent = say('moved', { item: row.name, place: index + 1, count: rows.length });
        onDraft(lettersOf(rows).join(','));
    }

    function arrange() {
        list.append(...rows.map(({ node }) => node));
        rows.forEach((row, index) => row.stand(index, rows.length, locked));
    }
    return {
        node: element('div', {}, list, live),
        show: (response, verdicts, nowLocked, solution) => {
            const letters = listOf(response);
            locked = nowLocked;
            rows = [...rows].sort((a, b) => letters.indexOf(a.letter) - letters.indexOf(b.letter));
            list.classList.toggle('order-locked', locked);
            arrange();
            rows.forEach((row) => row.judge(verdicts, solution === null ? -1 : listOf(solution).indexOf(row.letter)));
        },
        focus: () => rows[0]?.focus(),
        keys: say('order-keys'),
        problem: () => say('order-first'),
    };
}

function orderRow({ letter, text }, { move, focus, dropped, nodes, enabled }) {
    const name = wordsOf(text);
    const place = element('span', { class: 'order-place' });
    const verdict = element('span', { class: 'item-verdict' });
    const grip = element('span', { class: 'order-grip' }, icon('grip'), place);
    const up = iconButton({ text: say('move-up', { item: name }), symbol: 'arrow-up', press: () => move(row, -1) });
    const down = iconButton({ text: say('move-down', { item: name }), symbol: 'arrow-down', press: () => move(row, 1) });
    const buttons = element('span', { class: 'order-buttons' }, up, down);
    const words = element('span', { class: 'order-text' }, inlineText(text));
    const node = element('li', { 'class': 'order-row', 'data-letter': letter }, grip, words, verdict, buttons);
    const row = {
        letter,
        name,
        node,
        /** Focuses the button that moved it, or the one that still can. */
        focus: (wanted = up) => [wanted, up, down].find((button) => buttons.contains(button) && !button.disabled)?.focus(),
        stand: (index, count, locked) => {
            place.textContent = String(index + 1);
            up.disabled = index === 0;
            down.disabled = index === count - 1;
            buttons.hidden = locked;
        },
        judge: (verdicts, home) => judgeRow({ node, verdict }, verdictOf(verdicts, letter), home),
    };
    node.addEventListener('keydown', (event) => withArrows(event, (step) => (event.altKey ? move : focus)(row, step)));
    dragUpAndDown(node, grip, { rows: nodes, dropped: (index) => dropped(row, index), enabled });
    return row;
}

function withArrows(event, go) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey)
        return;
    event.preventDefault();
    go(step);
}

const verdictOf = (verdicts, letter) => verdicts?.find(({ part }) => part === letter);

function judgeRow({ node, verdict }, judgement, home) {
    node.classList.toggle('order-right', Boolean(judgement?.right));
    node.classList.toggle('order-wrong', judgement?.right === false);
    const key = judgement?.right ? 'in-its-place' : 'belongs-elsewhere';
    const belongs = home >= 0 && !judgement?.right && say('belongs-at', { place: home + 1 });
    fill(
        verdict,
        judgement && verdictMark(judgement.right ? 'right' : 'wrong', say(key)),
        belongs && element('span', { class: 'item-home', text: belongs }),
    );
}

/** Things to put in order. The data has them in the right one. */
export const order = {
    type: 'order',
    words,
    question: {
        isCheckable,
        canonicalResponse: (question, response) =>
            isCheckable(question, response) ? listOf(response).join(',') : '',
        grade,
        rightResponse: (question) => lettersOf(question.item).join(','),
        feedbackParts: (question) => question.item.map((item) => [`item-${item.letter}`, item]),
        pack: (response) => response.replace(/,/g, ''),
        unpack: (text) => text.split('').join(','),
        keep: (response) => response,
        whole: (question) => question.item.length,
        start: (question) => lettersOf(asFirstSeen(question.item, lettersOf(question.item))).join(','),
        scormType: 'sequencing',
        answers: orderView,
    },
};
