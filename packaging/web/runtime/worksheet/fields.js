// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { isError } from '../core/formula/value.js';
import { element, fill, freshId, spoken } from '../dom.js';
import { unitSign } from '../format.js';
import { numberField, problem } from '../numberfield.js';
import { fractionOf, isNeutral, percentOf } from '../numbers.js';
import { errorText, scalarText, scalarsOf } from './values.js';
import { say } from './words.js';

const longestText = 500;

// An entry is one thing to fill in: { node, show(text) }; a computed one has { node, compute(value) } instead.
// `place` is { sheet, language, compact, name, onInput }: compact is for cells, whose label is `name` and not seen.

/** What a field or a column is filled in with. */
export function entryFor(field, place) {
    if (field.formula)
        return computedEntry(field, place);
    const make = { date: dateEntry, choice: choiceEntry, text: textEntry, percent: percentEntry }[field.type];
    return (make || figureEntry)(field, place);
}

function labelText(field, { name }) {
    return name || field.label;
}

function unitOf(field, { sheet, language }) {
    return field.type === 'money' || field.unit ? unitSign(field.unit || sheet.currency, language) : '';
}

function helpOf(field) {
    return [field.help, field.optional && say('optional')].filter(Boolean).join(' ');
}

function figureEntry(field, place) {
    const { language, compact, onInput } = place;
    const help = compact ? '' : helpOf(field);
    return numberField({
        label: labelText(field, place),
        unit: compact ? '' : unitOf(field, place),
        help,
        language,
        compact,
        onInput,
    });
}

/** Percent are written as 60 and kept as 0.6. */
function percentEntry(field, place) {
    const kept = (text) => (isNeutral(text) ? fractionOf(text) : text);
    const written = (text) => (isNeutral(text) ? (percentOf(text) ?? text) : text);
    const entry = numberField({
        label: labelText(field, place),
        unit: place.compact ? '' : '%',
        help: place.compact ? '' : helpOf(field),
        language: place.language,
        compact: place.compact,
        onInput: (text) => place.onInput(kept(text)),
    });
    return { node: entry.node, show: (text) => entry.show(written(text)) };
}

/** The frame of an entry that is no figure. */
function framed(field, place, id, control) {
    const label = element('label', {
        class: place.compact ? 'spoken' : 'field-label',
        for: id,
        text: labelText(field, place),
    });
    const help = place.compact ? '' : helpOf(field);
    return element(
        'div',
        { class: place.compact ? 'field field-compact' : 'field' },
        label,
        element('div', { class: 'field-box' }, control),
        help && element('p', { class: 'field-message', text: help }),
    );
}

function dateEntry(field, place) {
    return valueEntry(field, place, (id) =>
        element('input', { id, class: 'field-input', type: 'date', min: '0001-01-01', max: '9999-12-31' }),
    );
}

function textEntry(field, place) {
    return valueEntry(field, place, (id) =>
        element('input', { id, class: 'field-input', type: 'text', maxlength: longestText, autocomplete: 'off' }),
    );
}

function choiceEntry(field, place) {
    return valueEntry(field, place, (id) =>
        element(
            'select',
            { id, class: 'field-input select' },
            element('option', { value: '', text: say('choose') }),
            field.choice.map((choice) => element('option', { value: choice.name, text: choice.label })),
        ),
    );
}

function valueEntry(field, place, make) {
    const id = freshId('field');
    const control = make(id);
    control.addEventListener('input', () => place.onInput(control.value));
    return {
        node: framed(field, place, id, control),
        show: (text) => {
            control.value = text;
        },
    };
}

/** A value that a formula gives. An error is named here, where it arises. */
function computedEntry(field, place) {
    const output = element('output', { class: 'field-computed' });
    const message = element('p', { class: 'field-message' });
    const node = element(
        'div',
        { class: place.compact ? 'field field-compact' : 'field' },
        place.compact ? spoken(labelText(field, place)) : element('p', { class: 'field-label', text: field.label }),
        output,
        message,
    );
    const help = place.compact ? '' : helpOf(field);
    const compute = (value) => {
        const scalars = scalarsOf(value);
        output.textContent = scalars
            .map((scalar) => scalarText(scalar, field, place.sheet, place.language))
            .join(' · ');
        const error = scalars.find((scalar) => isError(scalar) && scalar.field === place.fullName);
        fill(message, error ? problem(errorText(error, place.sheet)) : help);
    };
    return { node, compute };
}
