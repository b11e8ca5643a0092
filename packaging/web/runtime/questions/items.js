// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { placeOf, placesOf } from '../core/places.js';
import { element, fill, freshId, inlineText } from '../dom.js';
import { verdictMark } from './marks.js';

/**
 * Items that each get a place. `makePlaces` makes what a place is chosen with, { node, value(), set(letter, locked),
 * focus() }, from the id of what names it; `homeOf` says of an item where it would have belonged; `placed`, where given,
 * is told of the row in which something was chosen. Gives what questions are answered with, without problem().
 */
export function itemsView(items, { makePlaces, homeOf, placed = () => {}, labelledBy, onDraft }) {
    const rows = items.map((item) => itemRow(item, makePlaces));
    const draft = () =>
        rows
            .filter((row) => row.places.value())
            .map((row) => `${row.item.letter}.${row.places.value()}`)
            .join(',');
    const changed = (event) => {
        const row = rows.find(({ node }) => node.contains(event.target));
        placed(row, rows);
        onDraft(draft());
    };
    const node = element(
        'div',
        { 'class': 'items', 'role': 'group', 'aria-labelledby': labelledBy, 'on': { change: changed } },
        rows.map((row) => row.node),
    );
    return {
        node,
        show: (response, verdicts, locked, solution) => {
            const places = placesOf(response);
            rows.forEach((row) => {
                row.places.set(placeOf(row.item, places), locked);
                judgeRow(row, verdicts, solution !== null ? homeOf(row.item) : '');
            });
        },
        focus: () => (rows.find((row) => !row.places.value()) || rows[0]).places.focus(),
    };
}

function itemRow(item, makePlaces) {
    const id = freshId('item');
    const places = makePlaces(id);
    const verdict = element('span', { class: 'item-verdict' });
    const node = element(
        'div',
        { 'class': 'item', 'role': 'group', 'aria-labelledby': id },
        element('div', { class: 'item-text' }, element('span', { id }, inlineText(item.text)), verdict),
        places.node,
    );
    return { item, node, places, verdict };
}

function judgeRow(row, verdicts, home) {
    const verdict = verdicts?.find(({ part }) => part === row.item.letter);
    row.node.classList.toggle('item-right', Boolean(verdict && verdict.right));
    row.node.classList.toggle('item-wrong', Boolean(verdict && !verdict.right));
    const belongs = home && verdict && !verdict.right && element('span', { class: 'item-home', text: home });
    fill(row.verdict, verdict && verdictMark(verdict.right ? 'right' : 'wrong'), belongs);
}

/** Places in a list, [{ letter, text }]; `nothing` stands for none of them. */
export function listPlaces(places, labelledBy, nothing) {
    const select = element(
        'select',
        { 'class': 'select', 'aria-labelledby': labelledBy },
        element('option', { value: '', text: nothing }),
        places.map((place) => element('option', { value: place.letter, text: place.text })),
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
