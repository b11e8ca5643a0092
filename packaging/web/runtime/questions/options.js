// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, fill, freshId } from '../dom.js';
import { letterAt, verdictMark } from './marks.js';

/**
 * Rows with a letter to tick. An option is { letter, right, content }, the content being what stands in its row; the
 * response lists the letters that are ticked. Gives what questions are answered with, without problem().
 */
export function optionsView(options, { labelledBy, onDraft, multiple = false }) {
    const name = freshId('choice');
    const rows = options.map((option, index) => optionRow(option, index, { name, multiple }));
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
        choices: options.length,
        choose: (index) => rows[index].input.click(),
    };
}

function optionRow({ letter, right, content }, index, { name, multiple }) {
    const input = element('input', {
        class: 'option-input',
        type: multiple ? 'checkbox' : 'radio',
        name,
        value: letter,
    });
    const verdict = element('span', { class: 'option-verdict' });
    const mark = element('span', { class: multiple ? 'letter' : 'letter letter-round', text: letterAt(index) });
    const node = element(
        'label',
        { class: 'option' },
        input,
        mark,
        element('span', { class: 'option-text' }, content),
        verdict,
    );
    return { letter, node, input, verdict, right };
}

/** What became of an option: "right", "wrong", "solution" for a right one that was not found, or nothing yet. */
export function toneOf({ right }, chosen, { verdicts, solution }) {
    if (verdicts && chosen)
        return right ? 'right' : 'wrong';
    return solution !== null && right ? 'solution' : '';
}

function showRow(row, chosen, { verdicts, locked, solution }) {
    row.input.checked = chosen;
    row.input.disabled = locked;
    markChosen(row);
    row.node.classList.toggle('option-locked', locked);
    const tone = toneOf(row, chosen, { verdicts, solution });
    row.node.classList.toggle('option-right', tone === 'right');
    row.node.classList.toggle('option-wrong', tone === 'wrong');
    row.node.classList.toggle('option-solution', tone === 'solution');
    fill(row.verdict, tone ? verdictMark(tone) : null);
}

function markChosen(row) {
    row.node.classList.toggle('option-chosen', row.input.checked);
}
