// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Decimal } from '../core/decimal.js';
import { firstError, isColumn } from '../core/formula/value.js';
import { element, fill } from '../dom.js';
import { icon } from '../icons.js';
import { listed } from '../interface.js';
import { stackWhenNarrow } from '../layout.js';
import { problem } from '../numberfield.js';
import { namesFor } from './periods.js';
import { errorText, isBelowZero, labelOf, scalarText } from './values.js';
import { say } from './words.js';

/**
 * What a worksheet computes, the largest figures on the page: { node, show(calculation) }. What is still needed stands at
 * a result that waits alone; where several wait it is said once, below them.
 */
export function resultsView(sheet, language) {
    const node = element('dl', { class: 'results' });
    const lastWords = new Map();
    const live = element('p', { class: 'spoken', role: 'status' });
    const needed = element('p', { class: 'result-missing', hidden: true });
    return {
        node: element('div', {}, node, needed, live),
        show: (calculation) => {
            const waiting = sheet.result.filter(({ name }) => missingFor(name, calculation).length > 0);
            const saysEach = waiting.length < 2;
            fill(
                node,
                sheet.result.map((result) => resultView(result, calculation, sheet, language, saysEach)),
            );
            needed.hidden = saysEach;
            needed.textContent = saysEach ? '' : missingText(allMissing(waiting, calculation, sheet), sheet);
        },
        /** Tells screen readers what has changed since the last time. */
        announce: (calculation) => {
            const words = sheet.result.map((result) => [
                result.label,
                resultText(result, calculation, sheet, language),
            ]);
            const changed = words.filter(([label, text]) => lastWords.has(label) && lastWords.get(label) !== text);
            words.forEach(([label, text]) => lastWords.set(label, text));
            live.textContent = changed.map(([label, text]) => `${label}: ${text}`).join('. ');
        },
    };
}

/** A result in one line: its value, or a dash where it has none. */
export function resultText(result, calculation, sheet, language) {
    const value = calculation.values.get(result.name);
    if (missingFor(result.name, calculation).length > 0)
        return '–';
    return isColumn(value)
        ? value.map((scalar) => scalarText(scalar, result, sheet, language)).join(' · ')
        : scalarText(value, result, sheet, language);
}

const missingFor = (name, calculation) => calculation.missing.get(name);

/** In the order in which the learner meets them; what is no field of its own comes last. */
function allMissing(results, calculation, sheet) {
    const named = results.flatMap(({ name }) => missingFor(name, calculation));
    const fields = sheet.field.map(({ name }) => name).filter((name) => named.includes(name));
    return [...new Set([...fields, ...named])];
}

function resultView(result, calculation, sheet, language, saysMissing) {
    const value = calculation.values.get(result.name);
    const missing = missingFor(result.name, calculation);
    const error = firstError(value);
    const below = missing.length === 0 && isBelowZero(value);
    const figures =
        missing.length === 0 && isColumn(value)
            ? chart(result, value, sheet, language)
            : element('span', {
                  class: below ? 'result-value result-below' : 'result-value',
                  text: resultText(result, calculation, sheet, language),
              });
    return element(
        'div',
        { class: isColumn(value) ? 'result result-series' : result.type === 'text' ? 'result result-words' : 'result' },
        element('dt', { class: 'result-label', text: result.label }),
        element(
            'dd',
            {},
            figures,
            below &&
                element(
                    'span',
                    { class: 'status status-wrong' },
                    icon('warning'),
                    element('span', { text: say('below-zero') }),
                ),
            saysMissing &&
                missing.length > 0 &&
                element('span', { class: 'result-missing', text: missingText(missing, sheet) }),
            missing.length === 0 && error && problem(errorText(error, sheet)),
            result.help && element('span', { class: 'result-help', text: result.help }),
        ),
    );
}

/** What must be filled in before there is a result. */
function missingText(names, sheet) {
    return say('still-needed', { fields: listed(names.map((name) => labelOf(sheet, name))) });
}

/** Bars above and below zero with their figures beneath; a figure below zero also has its sign. */
function chart(result, values, sheet, language) {
    const numbers = values.map((value) => (value instanceof Decimal ? value.toNumber() : 0));
    const highest = Math.max(0, ...numbers);
    const deepest = Math.min(0, ...numbers);
    const height = Math.max(1e-9, highest - deepest);
    const names = namesFor(values, sheet, language);
    const share = (number) => `${((100 * number) / height).toFixed(2)}%`;
    return element(
        'ol',
        { class: 'bars', role: 'list' },
        values.map((value, index) => {
            const bar = element('span', {
                'class': numbers[index] < 0 ? 'bar-rod bar-below' : 'bar-rod',
                'aria-hidden': 'true',
            });
            bar.style.height = share(Math.abs(numbers[index]));
            bar.style.top = share(highest - Math.max(0, numbers[index]));
            const zero = element('span', { class: 'bar-zero' });
            zero.style.top = share(highest);
            const frame = element('span', { 'class': 'bar-frame', 'aria-hidden': 'true' }, bar, zero);
            return element(
                'li',
                { class: 'bar-column' },
                frame,
                element('span', { class: 'bar-period', text: names[index] }),
                element('span', { class: 'bar-figure', text: scalarText(value, result, sheet, language) }),
            );
        }),
    );
}

/** What the plans come to, side by side. */
export function comparison(sheet, plans, language) {
    const head = element(
        'tr',
        { role: 'row' },
        element('th', { role: 'columnheader', scope: 'col', text: say('result') }),
        plans.map((plan) => element('th', { role: 'columnheader', scope: 'col', class: 'align-end', text: plan.name })),
    );
    const rows = sheet.result.map((result) =>
        element(
            'tr',
            { role: 'row' },
            element('th', { role: 'rowheader', scope: 'row', text: result.label }),
            plans.map((plan) =>
                element(
                    'td',
                    { role: 'cell', class: 'align-end' },
                    element('span', { 'class': 'cell-label', 'aria-hidden': 'true', 'text': `${plan.name}: ` }),
                    resultText(result, plan.calculation, sheet, language),
                ),
            ),
        ),
    );
    const node = element(
        'div',
        { class: 'table-block' },
        element(
            'table',
            { 'class': 'table', 'role': 'table', 'aria-label': say('compare-plans') },
            element('thead', { role: 'rowgroup' }, head),
            element('tbody', { role: 'rowgroup' }, rows),
        ),
    );
    stackWhenNarrow(node, 160 * (plans.length + 1));
    return node;
}
