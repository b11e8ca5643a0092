// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, fill, freshId, inlineText } from '../dom.js';
import { say } from '../interface.js';
import { verdictMark } from './choice.js';

const mostBeside = 4; ///< More categories than this do not fit beside each other and become a list to choose from.

/** The items of a categorise question, each with its categories to choose from. See choiceView() for what is returned. */
export function categoriseView(block, { labelledBy, onDraft }) {
    const makePlaces = block.category.length > mostBeside ? listPlaces : radioPlaces;
    const rows = block.item.map((item) => itemRow(item, block, makePlaces));
    const draft = () =>
        rows
            .filter((row) => row.places.value())
            .map((row) => `${row.item.letter}.${row.places.value()}`)
            .join(',');
    const node = element(
        'div',
        { 'class': 'items', 'role': 'group', 'aria-labelledby': labelledBy, 'on': { change: () => onDraft(draft()) } },
        rows.map((row) => row.node),
    );
    return {
        node,
        show: (response, verdicts, locked, solution) => {
            const placed = placesOf(response);
            rows.forEach((row) =>
                showRow(row, placed.get(row.item.letter) || '', { block, verdicts, locked, solution }),
            );
        },
        focus: () => (rows.find((row) => !row.places.value()) || rows[0]).places.focus(),
        key: () => undefined,
        problem: (text) => say('place-all', { count: block.item.length - placesOf(text).size }),
    };
}

function placesOf(response) {
    return new Map(
        response
            .split(',')
            .filter(Boolean)
            .map((pair) => pair.split('.')),
    );
}

function itemRow(item, block, makePlaces) {
    const id = freshId('item');
    const places = makePlaces(block.category, id);
    const verdict = element('span', { class: 'item-verdict' });
    const node = element(
        'div',
        { 'class': 'item', 'role': 'group', 'aria-labelledby': id },
        element('div', { class: 'item-text' }, element('span', { id }, inlineText(item.text)), verdict),
        places.node,
    );
    return { item, node, places, verdict };
}

function showRow(row, category, { block, verdicts, locked, solution }) {
    row.places.set(category, locked);
    const verdict = verdicts?.find((candidate) => candidate.part === row.item.letter);
    row.node.classList.toggle('item-right', Boolean(verdict && verdict.right));
    row.node.classList.toggle('item-wrong', Boolean(verdict && !verdict.right));
    const home = block.category.find((candidate) => candidate.letter === row.item.category);
    const belongs =
        solution !== null && verdict && !verdict.right && home
            ? element('span', { class: 'item-home', text: say('belongs-to', { category: home.text }) })
            : null;
    fill(row.verdict, verdict && verdictMark(verdict.right ? 'right' : 'wrong'), belongs);
}

function radioPlaces(categories, labelledBy) {
    const name = freshId('places');
    const inputs = categories.map((category) =>
        element('input', { class: 'place-input', type: 'radio', name, value: category.letter }),
    );
    const mark = () => inputs.forEach((input) => input.parentElement.classList.toggle('place-chosen', input.checked));
    const node = element(
        'div',
        { 'class': 'places', 'role': 'radiogroup', 'aria-labelledby': labelledBy, 'on': { change: mark } },
        categories.map((category, index) =>
            element('label', { class: 'place' }, inputs[index], element('span', { text: category.text })),
        ),
    );
    return {
        node,
        value: () => inputs.find((input) => input.checked)?.value || '',
        set: (letter, locked) => {
            inputs.forEach((input) => {
                input.checked = input.value === letter;
                input.disabled = locked;
            });
            node.classList.toggle('places-locked', locked);
            mark();
        },
        focus: () => (inputs.find((input) => input.checked) || inputs[0]).focus(),
    };
}

function listPlaces(categories, labelledBy) {
    const select = element(
        'select',
        { 'class': 'select', 'aria-labelledby': labelledBy },
        element('option', { value: '', text: say('choose-category') }),
        categories.map((category) => element('option', { value: category.letter, text: category.text })),
    );
    return {
        node: select,
        value: () => select.value,
        set: (letter, locked) => {
            select.value = letter;
            select.disabled = locked;
        },
        focus: () => select.focus(),
    };
}
