// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton } from '../../controls.js';
import { calculate, inputOf } from '../../core/calculation.js';
import { element, fill, richText } from '../../dom.js';
import { icon } from '../../icons.js';
import { sayWith } from '../../interface.js';
import { entriesOf } from '../../json.js';
import { entryFor } from '../../worksheet/fields.js';

const words = {
    'what-follows': ['What follows from what', 'Was woraus folgt'],
    'applies': ['This applies to you', 'Das gilt für Sie'],
    'still-missing': ['Still missing: {names}', 'Es fehlt noch: {names}'],
    'look-at': ['Look at the example: {name}', 'Beispiel ansehen: {name}'],
    'empty-all': ['Empty all fields', 'Alle Felder leeren'],
};

const say = sayWith(words);

// The twin of packaging/course/decision.cpp.

/** The worksheet that a decision table is; outcomes are results named by their ids. */
function sheetOf(block) {
    return {
        currency: block.currency,
        field: block.condition,
        table: [],
        result: block.outcome.map(({ id, when }) => ({ id, name: id, type: 'number', decimals: -1, unit: '', formula: when })),
        check: [],
    };
}

/** The outcomes that apply, and the labels of the conditions that others still wait for. */
function decide(block, fields) {
    const { values, missing } = calculate(sheetOf(block), { fields, tables: {} });
    const waiting = new Set(block.outcome.flatMap(({ id }) => missing.get(id) ?? []));
    return {
        outcomes: block.outcome.filter(({ id }) => (missing.get(id) ?? []).length === 0 && values.get(id) === true),
        missing: block.condition.filter(({ name }) => waiting.has(name)).map(({ label }) => label),
    };
}

/** Conditions to fill in, and what follows from them. */
function decisionView(block, { session, language }) {
    const sheet = sheetOf(block);
    let fields = session.keptOf(block)?.fields ?? {};
    const outcomes = element('div', { 'class': 'decision-outcomes', 'aria-live': 'polite' });
    const entries = block.condition.map((field) => ({
        field,
        entry: entryFor(field, {
            sheet,
            language,
            fullName: field.name,
            onInput: (text) => take({ ...fields, [field.id]: text }),
        }),
    }));

    function take(changed) {
        fields = changed;
        session.keep(block, { fields }, false);
        show();
    }
    function takeAll(changed) {
        take(changed);
        entries.forEach(({ field, entry }) => entry.show(fields[field.id] ?? ''));
    }
    function show() {
        const { outcomes: applying, missing } = decide(block, fields);
        fill(
            outcomes,
            applying.length > 0 && element('p', { class: 'decision-head', text: say('applies') }),
            applying.map(({ text }) => element('div', { class: 'prose decision-outcome' }, richText(text))),
            applying.length === 0 && missing.length === 0 && element('div', { class: 'prose' }, richText(block.otherwise)),
            missing.length > 0 && element('p', { class: 'quiet', text: say('still-missing', { names: missing.join(', ') }) }),
        );
    }
    const sampleButton = (sample) =>
        actionButton({
            text: say('look-at', { name: sample.label }),
            symbol: 'sheet',
            kind: 'quiet',
            press: () => takeAll(inputOf(sheet, { set: sample.set, row: [] }).fields),
        });
    entries.forEach(({ field, entry }) => entry.show(fields[field.id] ?? ''));
    show();
    return element(
        'div',
        { class: 'decision' },
        element('p', { class: 'callout-word' }, icon('arrow-right'), element('span', { text: say('what-follows') })),
        element('p', { class: 'decision-title', text: block.title }),
        block.intro && element('div', { class: 'prose' }, richText(block.intro)),
        element(
            'div',
            { class: 'sheet-fields' },
            entries.map(({ entry }) => entry.node),
        ),
        outcomes,
        element(
            'div',
            { class: 'actions' },
            block.sample.map(sampleButton),
            actionButton({ text: say('empty-all'), kind: 'quiet', press: () => takeAll({}) }),
        ),
    );
}

const texts = (value) => (typeof value === 'string' ? value : null);

export const decisionTable = {
    type: 'decision-table',
    words,
    view: decisionView,
    keptFrom: (json) => ({ fields: entriesOf(json.fields, texts) }),
};
