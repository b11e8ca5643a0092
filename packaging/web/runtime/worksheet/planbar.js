// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton } from '../controls.js';
import { element, fill, freshId } from '../dom.js';
import { currentInput, withCurrent, withName, withPlan, withoutCurrent } from './scenarios.js';
import { say } from './words.js';

/**
 * The plans of a worksheet, to choose, add, name and remove: { node, show() }. \p current gives the worksheet as it is,
 * \p change(sheet, words, before) gets what it becomes.
 */
export function planBar({ current, change }) {
    const id = freshId('plan');
    const choice = element('select', { id, class: 'field-input select' });
    const actions = element('div', { class: 'actions' });
    const naming = element('form', { class: 'plan-naming', hidden: true });
    const node = element(
        'div',
        { class: 'plans' },
        element(
            'div',
            { class: 'plan-choice' },
            element('label', { class: 'field-label', for: id, text: say('plan') }),
            choice,
        ),
        actions,
        naming,
    );
    const nameOfCurrent = () => current().scenarios[current().current].name;

    choice.addEventListener('change', () => change(withCurrent(current(), Number(choice.value))));

    function copy() {
        const name = nameOfCurrent();
        change(withPlan(current(), say('plan-copy', { name }), currentInput(current())), say('plan-copied', { name }));
    }

    function remove() {
        change(withoutCurrent(current()), say('plan-removed', { name: nameOfCurrent() }), current());
        choice.focus();
    }

    function buttons() {
        return [
            quiet('copy-plan', 'plus', copy),
            quiet('rename-plan', 'pencil', rename),
            current().scenarios.length > 1 && quiet('remove-plan', 'trash', remove),
        ];
    }

    function rename() {
        const input = element('input', {
            'class': 'field-input',
            'type': 'text',
            'maxlength': 60,
            'value': nameOfCurrent(),
            'aria-label': say('plan-name'),
        });
        fill(
            naming,
            input,
            element('button', { type: 'submit', class: 'button button-plain', text: say('keep-name') }),
        );
        naming.hidden = false;
        actions.hidden = true;
        input.select();
    }

    function endNaming() {
        naming.hidden = true;
        actions.hidden = false;
        actions.querySelectorAll('button')[1].focus();
    }

    naming.addEventListener('submit', (event) => {
        event.preventDefault();
        const name = naming.querySelector('input').value;
        endNaming();
        change(withName(current(), name));
    });
    naming.addEventListener('keydown', (event) => {
        if (event.key === 'Escape')
            endNaming();
    });

    function show() {
        const sheet = current();
        fill(
            choice,
            sheet.scenarios.map((plan, index) =>
                element('option', { value: index, text: plan.name, selected: index === sheet.current }),
            ),
        );
        choice.value = String(sheet.current);
        const focused = [...actions.children].indexOf(document.activeElement);
        fill(actions, buttons());
        if (focused >= 0)
            (actions.children[focused] || choice).focus();
    }
    return { node, show };
}

function quiet(key, symbol, press) {
    return actionButton({ text: say(key), symbol, kind: 'quiet', press });
}
