// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, fill, freshId, spoken } from './dom.js';
import { decimalSeparator, numberText } from './format.js';
import { icon } from './icons.js';
import { say } from './interface.js';
import { isNeutral, neutralFromInput } from './numbers.js';

/** The largest number, grouped, with all its decimals and a unit behind it. */
const longest = 100;

/**
 * A labelled field for a number, typed with comma or point. What comes out is the neutral number ("36000.5"), or the text
 * as typed while it is none. When the field is left, its number is written the way the language writes it.
 */
export function numberField({ label, unit = '', help = '', language, describedBy = '', onInput, compact = false }) {
    const id = freshId('field');
    const message = element('p', { class: 'field-message', id: `${id}-message` });
    const input = element('input', {
        'id': id,
        'class': 'field-input field-figure',
        'type': 'text',
        'inputmode': 'decimal',
        'autocomplete': 'off',
        'spellcheck': 'false',
        'maxlength': longest,
        'aria-describedby': [describedBy, `${id}-message`].filter(Boolean).join(' '),
    });
    const node = element(
        'div',
        { class: compact ? 'field field-compact' : 'field' },
        element(
            'label',
            { class: compact ? 'spoken' : 'field-label', for: id },
            label,
            unit && spoken(` ${say('in-unit', { unit })}`),
        ),
        element(
            'div',
            { class: 'field-box' },
            input,
            unit && element('span', { 'class': 'field-unit', 'aria-hidden': 'true', 'text': unit }),
        ),
        message,
    );
    const field = {
        node,
        input,
        show: (text) => {
            input.value = isNeutral(text) ? numberText(text, language) : text;
            field.complain(isNeutral(text) ? text : '');
        },
        /** Shows \p words, a text or an element, below the field, or the field's help. */
        say: (words) => fill(message, words || help),
        /** Says what is wrong with \p text, if it is no number. */
        complain: (text) => {
            const wrong = text !== '' && !isNeutral(text);
            node.classList.toggle('field-wrong', wrong);
            input.setAttribute('aria-invalid', String(wrong));
            fill(message, wrong ? problem(say('not-a-number')) : help);
        },
    };
    listen(field, language, onInput);
    field.say('');
    return field;
}

/** A sentence about something that must be put right. */
export function problem(sentence) {
    return element('span', { class: 'status status-wrong' }, icon('warning'), element('span', { text: sentence }));
}

function listen(field, language, onInput) {
    const read = () => neutralFromInput(field.input.value, decimalSeparator(language)) ?? field.input.value.trim();
    field.input.addEventListener('input', () => {
        if (field.input.getAttribute('aria-invalid') === 'true')
            field.complain('');
        onInput(read());
    });
    field.input.addEventListener('change', () => {
        const text = read();
        if (isNeutral(text))
            field.show(text);
        field.complain(text);
    });
}
