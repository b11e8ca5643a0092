// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton } from '../controls.js';
import { element, fill, freshId } from '../dom.js';
import { say } from '../interface.js';
import { currentInput, withCurrent, withName, withPlan, withoutCurrent } from './scenarios.js';

/**
 * The plans of a worksheet, to choose, add, name and remove: { node, show(sheet) }. \a change(sheet, words, before) gets
 * what they become.
 */
export function planBar({ change }) {
    const id = freshId('plan');
    const choice = element('select', { id, class: 'field-input select' });
    const actions = element('div', { class: 'actions' });
    const naming = element('form', { class: 'plan-naming', hidden: true });
    const node = element('div', { class: 'plans' },
        element('div', { class: 'plan-choice' }, element('label', { class: 'field-label', for: id, text: say('plan') }), choice), actions, naming);
    let sheet = null;

    choice.addEventListener('change', () => change(withCurrent(sheet, Number(choice.value))));

    function buttons() {
        const name = sheet.scenarios[sheet.current].name;
        return [
            quiet('copy-plan', 'plus', () => change(withPlan(sheet, say('plan-copy', { name }), currentInput(sheet)), say('plan-copied', { name }))),
            quiet('rename-plan', 'pencil', rename),
            sheet.scenarios.length > 1 && quiet('remove-plan', 'trash', () => {
                change(withoutCurrent(sheet), say('plan-removed', { name }), sheet);
                choice.focus();
            }),
        ];
    }

    function rename() {
        const input = element('input', { 'class': 'field-input', 'type': 'text', 'maxlength': 60, 'value': sheet.scenarios[sheet.current].name, 'aria-label': say('plan-name') });
        fill(naming, input, element('button', { type: 'submit', class: 'button button-plain', text: say('keep-name') }));
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
        change(withName(sheet, name));
    });
    naming.addEventListener('keydown', (event) => {
        if (event.key === 'Escape')
            endNaming();
    });

    function show(next) {
        sheet = next;
        fill(choice, sheet.scenarios.map((plan, index) => element('option', { value: index, text: plan.name, selected: index === sheet.current })));
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
