// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, fill, freshId, inlineText } from '../dom.js';
import { icon } from '../icons.js';
import { say } from '../interface.js';

/**
 * The answers of a single- or multiple-choice question. An answer view has: node · show(response, verdicts, locked,
 * solution) · focus() · key(index) for the keys A and 1, B and 2 … · problem(draft), what keeps it from being checked.
 */
export function choiceView(block, { labelledBy, onDraft }) {
    const multiple = block.type === 'multiple-choice';
    const name = freshId('choice');
    const rows = block.option.map((option, index) => optionRow(option, index, { name, multiple }));
    const draft = () =>
        rows
            .filter((row) => row.input.checked)
            .map((row) => row.letter)
            .join(',');
    const node = element(
        'div',
        {
            'class': 'options',
            'role': multiple ? 'group' : 'radiogroup',
            'aria-labelledby': labelledBy,
            'on': { change: () => onDraft(draft()) },
        },
        rows.map((row) => row.node),
    );
    node.addEventListener('change', () => rows.forEach(markChosen));
    return {
        node,
        show: (response, verdicts, locked, solution) => {
            const chosen = response.split(',');
            rows.forEach((row) => showRow(row, chosen.includes(row.letter), { verdicts, locked, solution }));
        },
        focus: () => (rows.find((row) => row.input.checked) || rows[0]).input.focus(),
        key: (index) => rows[index]?.input.click(),
        problem: () => say(multiple ? 'choose-some' : 'choose-one'),
    };
}

function optionRow(option, index, { name, multiple }) {
    const input = element('input', {
        class: 'option-input',
        type: multiple ? 'checkbox' : 'radio',
        name,
        value: option.letter,
    });
    const verdict = element('span', { class: 'option-verdict' });
    const letter = element('span', { class: multiple ? 'letter' : 'letter letter-round', text: letterAt(index) });
    const node = element(
        'label',
        { class: 'option' },
        input,
        letter,
        element('span', { class: 'option-text' }, inlineText(option.text)),
        verdict,
    );
    return { letter: option.letter, node, input, verdict, right: option.right };
}

/** A, B … Z, then 1, 2 …: what stands before the answer at \p index. */
export function letterAt(index) {
    return index < 26 ? String.fromCharCode(65 + index) : String(index - 25);
}

function showRow(row, chosen, { verdicts, locked, solution }) {
    row.input.checked = chosen;
    row.input.disabled = locked;
    markChosen(row);
    row.node.classList.toggle('option-locked', locked);
    const judged = verdicts && chosen;
    const tone = judged ? (row.right ? 'right' : 'wrong') : solution !== null && row.right ? 'solution' : '';
    row.node.classList.toggle('option-right', tone === 'right');
    row.node.classList.toggle('option-wrong', tone === 'wrong');
    row.node.classList.toggle('option-solution', tone === 'solution');
    fill(row.verdict, tone ? verdictMark(tone) : null);
}

function markChosen(row) {
    row.node.classList.toggle('option-chosen', row.input.checked);
}

/** A picture and a word: what became of one answer. */
export function verdictMark(tone) {
    const mark = element('span', { class: `status status-strong status-${tone === 'wrong' ? 'wrong' : 'right'}` });
    mark.append(
        icon(tone === 'wrong' ? 'status-wrong' : 'status-done'),
        element('span', { text: say(`verdict-${tone}`) }),
    );
    return mark;
}
