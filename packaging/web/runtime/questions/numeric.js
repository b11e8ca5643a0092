// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../dom.js';
import { quantityText, unitSign } from '../format.js';
import { icon } from '../icons.js';
import { say } from '../interface.js';
import { numberField } from '../numberfield.js';

/** The answer of a numeric question: a field with its unit. The draft is the neutral number, or what was typed. */
export function numericView(block, { language, labelledBy, onDraft }) {
    const unit = block['unit-word'] || unitSign(block.unit, language);
    const field = numberField({ label: say('your-answer'), unit, language, describedBy: labelledBy, onInput: onDraft });
    field.node.classList.add('answer-number');
    return {
        node: field.node,
        show: (response, verdicts, locked, solution) => {
            field.show(response);
            field.input.readOnly = locked;
            field.node.classList.toggle('field-right', Boolean(verdicts?.[0]?.right));
            field.say(solution === null ? '' : solutionView(answerText(block, solution, language)));
        },
        focus: () => field.input.select(),
        key: () => undefined,
        problem: (draft) => say(draft ? 'not-a-number' : 'enter-a-number'),
    };
}

function solutionView(answer) {
    return element(
        'span',
        { class: 'status status-right status-strong' },
        icon('status-done'),
        element('span', { text: say('solution-is', { answer }) }),
    );
}

function answerText(block, response, language) {
    const number = quantityText(response, block.unit, language);
    return block['unit-word'] ? `${number}\u00a0${block['unit-word']}` : number;
}
