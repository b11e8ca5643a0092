// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton } from '../../controls.js';
import { calculate, inputOf } from '../../core/calculation.js';
import { element, refill, refresh, richText } from '../../dom.js';
import { icon } from '../../icons.js';
import { sayWith } from '../../interface.js';
import { entriesOf } from '../../json.js';
import { entryFor } from '../../worksheet/fields.js';
import { emptyingButton } from '../emptying.js';

const words = {
    'what-follows': ['What follows from what', 'Was woraus folgt', 'Vad som följer av vad'],
    'applies': ['This applies to you', 'Das gilt für Sie', 'Det här gäller för dig'],
    'applies-example': ['This applies in the example', 'Das gilt im Beispiel', 'Det här gäller i exemplet'],
    'still-missing': ['Still missing: {names}', 'Es fehlt noch: {names}', 'Saknas ännu: {names}'],
    'look-at': ['Look at the example: {name}', 'Beispiel ansehen: {name}', 'Titta på exemplet: {name}'],
    'own-again': ['Back to my answers', 'Zurück zu meinen Antworten', 'Tillbaka till mina svar'],
    'looking-at': [
        'This is the example “{name}”. Your own answers are kept as they are.',
        'Das ist das Beispiel „{name}“. Ihre eigenen Antworten bleiben, wie sie sind.',
        'Det här är exemplet ”{name}”. Dina egna svar ligger kvar som de är.',
    ],
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
    let sample = null; // What is looked at instead of the reader's own.
    const outcomes = element('div', { 'class': 'decision-outcomes', 'aria-live': 'polite' });
    const samples = element('div', { class: 'actions' });
    const note = element('p', { class: 'quiet', role: 'status' });
    const emptying = emptyingButton(() => {
        take({});
        showAll();
    });
    const entries = block.condition.map((field) => ({
        field,
        entry: entryFor(field, {
            sheet,
            language,
            fullName: field.name,
            onInput: (text) => take({ ...fields, [field.id]: text }),
        }),
    }));
    const conditions = element(
        'div',
        { class: 'sheet-fields' },
        entries.map(({ entry }) => entry.node),
    );

    function take(changed) {
        fields = changed;
        session.keep(block, { fields }, false);
        show(fields);
    }
    function look(at) {
        sample = at;
        showAll();
    }
    function showAll() {
        const shown = sample ? inputOf(sheet, { set: sample.set, row: [] }).fields : fields;
        entries.forEach(({ field, entry }) => entry.show(shown[field.id] ?? ''));
        conditions.querySelectorAll('input, select').forEach((control) => (control.disabled = sample !== null));
        refill(samples, block.sample.map(sampleButton));
        emptying.hidden = sample !== null;
        note.textContent = sample ? say('looking-at', { name: sample.label }) : '';
        show(shown);
    }
    function show(shown) {
        const { outcomes: applying, missing } = decide(block, shown);
        refresh(
            outcomes,
            applying.length > 0 && element('p', { class: 'decision-head', text: say(sample ? 'applies-example' : 'applies') }),
            applying.map(({ text }) => element('div', { class: 'prose decision-outcome' }, richText(text))),
            applying.length === 0 && missing.length === 0 && element('div', { class: 'prose' }, richText(block.otherwise)),
            missing.length > 0 && element('p', { class: 'quiet', text: say('still-missing', { names: missing.join(', ') }) }),
        );
    }
    const sampleButton = (each) =>
        each === sample
            ? actionButton({ text: say('own-again'), symbol: 'undo', kind: 'quiet', press: () => look(null) })
            : actionButton({
                  text: say('look-at', { name: each.label }),
                  symbol: 'sheet',
                  kind: 'quiet',
                  press: () => look(each),
              });
    showAll();
    return element(
        'div',
        { class: 'decision' },
        element('p', { class: 'callout-word' }, icon('arrow-right'), element('span', { text: say('what-follows') })),
        element('p', { class: 'decision-title', text: block.title }),
        block.intro && element('div', { class: 'prose' }, richText(block.intro)),
        conditions,
        outcomes,
        element('div', { class: 'actions' }, samples, emptying),
        note,
    );
}

const texts = (value) => (typeof value === 'string' ? value : null);

export const decisionTable = {
    type: 'decision-table',
    words,
    view: decisionView,
    work: () => 'decisions',
    keptFrom: (json) => ({ fields: entriesOf(json.fields, texts) }),
};
