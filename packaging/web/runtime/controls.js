// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, freshId } from './dom.js';
import { icon } from './icons.js';

/** A button with a verb: `kind` is "plain", "primary" (one a page) or "quiet". */
export function actionButton({ text, symbol = '', kind = 'plain', press }) {
    return element(
        'button',
        { type: 'button', class: `button button-${kind}`, on: { click: press } },
        symbol && icon(symbol),
        element('span', { text }),
    );
}

/** A link that looks like a button. */
export function actionLink({ text, symbol = '', symbolAfter = false, kind = 'plain', href }) {
    const words = element('span', { text });
    return element(
        'a',
        { href, class: `button button-${kind}` },
        symbol && !symbolAfter && icon(symbol),
        words,
        symbol && symbolAfter && icon(symbol),
    );
}

/** A button that shows only a picture; its text is the tooltip and the spoken name. */
export function iconButton({ text, symbol, press }) {
    return element(
        'button',
        {
            'type': 'button',
            'class': 'icon-button',
            'aria-label': text,
            'title': text,
            'on': press ? { click: press } : {},
        },
        icon(symbol),
    );
}

/** A small choice of one: a legend and radio buttons. \p options are { value, text, lang }. */
export function radioGroup({ legend, options, value, change }) {
    const name = freshId('radio');
    const rows = options.map((option) =>
        element(
            'label',
            { class: 'radio-row' },
            element('input', { type: 'radio', name, value: option.value, checked: option.value === value }),
            element('span', { text: option.text, lang: option.lang }),
        ),
    );
    const group = element(
        'fieldset',
        { class: 'radio-group', on: { change: (event) => change(event.target.value) } },
        element('legend', { class: 'field-label', text: legend }),
        rows,
    );
    return group;
}

/**
 * A button that opens a panel beneath it: { node, close }. Escape closes it and gives the focus back, and so does a
 * click or the focus elsewhere.
 */
export function disclosure({ text, symbol, content, className = '' }) {
    const id = freshId('panel');
    const button = iconButton({ text, symbol, press: () => toggle(panel.hidden) });
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-controls', id);
    const panel = element('div', { id, class: 'panel', hidden: true });
    const node = element('div', { class: `disclosure ${className}`.trim() }, button, panel);

    function toggle(open) {
        if (open)
            panel.replaceChildren(content());
        panel.hidden = !open;
        button.setAttribute('aria-expanded', String(open));
        document[open ? 'addEventListener' : 'removeEventListener']('pointerdown', closeElsewhere);
    }

    function closeElsewhere(event) {
        if (!node.contains(event.target))
            toggle(false);
    }
    node.addEventListener('keydown', (event) => {
        if (event.key !== 'Escape' || panel.hidden)
            return;
        event.stopPropagation();
        toggle(false);
        button.focus();
    });
    node.addEventListener('focusout', (event) => {
        if (event.relatedTarget && !node.contains(event.relatedTarget))
            toggle(false);
    });
    return { node, close: () => toggle(false) };
}
