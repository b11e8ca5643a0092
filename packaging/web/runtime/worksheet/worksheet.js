// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { calculate, inputOf, isComplete } from '../core/calculation.js';
import { savedLine } from '../blocks/savedline.js';
import { actionButton } from '../controls.js';
import { element, fill, focusOn, refresh, richText } from '../dom.js';
import { today } from '../format.js';
import { icon } from '../icons.js';
import { entryFor } from './fields.js';
import { chosenText, fileName, fileText, offerFile, sheetFromFile } from './file.js';
import { emptyInput, fitted, withCell, withField, withRow, withoutRow } from './input.js';
import { planBar } from './planbar.js';
import { comparison, resultsView } from './results.js';
import { currentInput, withExample, withFile, withInput } from './scenarios.js';
import { seriesGroups } from './periods.js';
import { otherFields, seriesTable } from './series.js';
import { tableEntry } from './tables.js';
import { say } from './words.js';

/**
 * A worksheet: results first, then what they are computed from. Everything written is kept at once. What only looks like
 * one has its own calculate(input), a `head` above its title, and what it says of an LMS that does not keep it, `stays`.
 */
export function worksheetView(block, context, own = {}) {
    const usual = { calculate: (input) => calculate(block, input), head: null, stays: say('worksheet-stays') };
    return new Worksheet(block, context, { ...usual, ...own }).node;
}

class Worksheet {
    #block;
    #context;
    #own;
    #sheet;
    #entries;
    #series;
    #tables;
    #results;
    #plans;
    #checks = element('div', { 'class': 'sheet-checks', 'aria-live': 'polite' });
    #comparison = element('div', { class: 'sheet-comparison' });
    #note = element('p', { class: 'sheet-note', role: 'status' });
    #saved = savedLine();

    constructor(block, context, own) {
        this.#block = block;
        this.#context = context;
        this.#own = own;
        this.#sheet = context.session.keptOf(block) || {
            current: 0,
            scenarios: [{ name: say('first-plan'), input: emptyInput(block) }],
        };
        this.#results = resultsView(block, context.language);
        this.#entries = otherFields(block).map((field) => this.#entryOf(field));
        this.#series = seriesGroups(block).map((group) => this.#seriesOf(group));
        this.#tables = block.table.map((table) => this.#tableOf(table));
        this.#plans = planBar({
            current: () => this.#sheet,
            change: (sheet, words, before) => this.#changePlans(sheet, words, before),
        });
        this.node = this.#frame();
        this.node.addEventListener('change', () => this.#results.announce(this.#calculation()));
        this.#showInput();
        this.#results.announce(this.#calculation());
    }

    #frame() {
        const { level } = this.#context;
        const block = this.#block;
        return element(
            'div',
            { class: 'worksheet' },
            this.#own.head,
            element(`h${level}`, { class: 'sheet-title', text: block.title }),
            block.intro && element('div', { class: 'prose' }, richText(block.intro)),
            this.#plans.node,
            this.#results.node,
            this.#checks,
            element(
                'div',
                { class: 'sheet-fields' },
                this.#entries.map(({ entry }) => entry.node),
            ),
            this.#series.map(({ node }) => node),
            this.#tables.map(({ entry }) => entry.node),
            this.#comparison,
            this.#note,
            element(
                'div',
                { class: 'actions sheet-actions' },
                block.sample.map((sample) => this.#sampleButton(sample)),
                actionButton({
                    text: say('save-file'),
                    symbol: 'download',
                    kind: 'quiet',
                    press: () => this.#saveFile(),
                }),
                actionButton({
                    text: say('open-file'),
                    symbol: 'folder',
                    kind: 'quiet',
                    press: () => this.#openFile(),
                }),
                actionButton({ text: say('print'), symbol: 'print', kind: 'quiet', press: () => this.#print() }),
            ),
            this.#saved.node,
            this.#context.session.staysHere && element('p', { class: 'quiet', text: this.#own.stays }),
        );
    }

    #entryOf(field) {
        const place = {
            sheet: this.#block,
            language: this.#context.language,
            fullName: field.name,
            onInput: (text) => this.#write(withField(this.#input, field.id, text)),
        };
        return { field, entry: entryFor(field, place) };
    }

    #seriesOf(group) {
        const edit = (id, text) => this.#write(withField(this.#input, id, text));
        return seriesTable(group, { sheet: this.#block, language: this.#context.language, edit });
    }

    #tableOf(table) {
        const actions = {
            edit: (index, column, text) => this.#write(withCell(this.#input, table.id, index, column, text)),
            add: () => this.#addRow(table),
            remove: (index) => this.#removeRow(table, index),
        };
        return { table, entry: tableEntry(table, { sheet: this.#block, language: this.#context.language, actions }) };
    }

    #sampleButton(sample) {
        const press = () => {
            const input = fitted(this.#block, inputOf(this.#block, sample));
            this.#change(withExample(this.#sheet, sample.label, input), say('example-filled', { name: sample.label }));
        };
        return actionButton({ text: say('fill-example', { name: sample.label }), symbol: 'sheet', press });
    }

    get #input() {
        return fitted(this.#block, currentInput(this.#sheet));
    }

    #calculation() {
        return this.#own.calculate(this.#input);
    }

    /** Keeps what was written in a field; the fields stay as they are. */
    #write(input) {
        this.#sheet = withInput(this.#sheet, input);
        fill(this.#note);
        this.#keep();
    }

    /** Keeps another set of plans, and shows the current one. */
    #change(sheet, words = '') {
        this.#sheet = sheet;
        this.#keep();
        this.#showInput();
        fill(this.#note, words);
    }

    /** \p before is what can be brought back. */
    #changePlans(sheet, words, before) {
        this.#change(sheet, words);
        if (before)
            this.#offerUndo(words, before);
    }

    #keep() {
        const calculation = this.#calculation();
        const kept = this.#context.session.keep(this.#block, this.#sheet, isComplete(this.#block, calculation));
        this.#saved.show(kept);
        this.#compute(calculation);
    }

    #showInput() {
        const input = this.#input;
        this.#entries.forEach(({ field, entry }) => entry.show?.(input.fields[field.id] || ''));
        this.#series.forEach((series) => series.show(input.fields));
        this.#tables.forEach(({ table, entry }) => entry.show(input.tables[table.id]));
        this.#plans.show();
        this.#compute(this.#calculation());
    }

    #compute(calculation) {
        this.#entries.forEach(({ field, entry }) => entry.compute?.(calculation.values.get(field.name)));
        this.#series.forEach((series) => series.compute(calculation.values));
        this.#tables.forEach(({ entry }) => entry.compute(calculation.values));
        this.#results.show(calculation);
        const failed = this.#block.check.filter((check) => calculation.failedChecks.includes(check.id));
        refresh(
            this.#checks,
            failed.map((check) =>
                element(
                    'p',
                    { class: 'status status-notice' },
                    icon('warning'),
                    element('span', { text: check.message }),
                ),
            ),
        );
        this.#showComparison();
    }

    #showComparison() {
        const { scenarios } = this.#sheet;
        if (scenarios.length < 2) {
            fill(this.#comparison);
            return;
        }
        const plans = scenarios.map((plan) => ({
            name: plan.name,
            calculation: this.#own.calculate(fitted(this.#block, plan.input)),
        }));
        fill(
            this.#comparison,
            element('p', { class: 'table-caption', text: say('compare-plans') }),
            comparison(this.#block, plans, this.#context.language),
        );
    }

    #addRow(table) {
        const count = this.#input.tables[table.id].length;
        this.#change(withInput(this.#sheet, withRow(this.#input, table.id, count)));
        this.#entryOfTable(table).focusRow(count);
    }

    #removeRow(table, index) {
        const before = this.#sheet;
        this.#change(withInput(this.#sheet, withoutRow(this.#input, table.id, index)));
        this.#offerUndo(say('row-removed', { number: index + 1 }), before);
        this.#entryOfTable(table).focusRow(index);
    }

    #entryOfTable(table) {
        return this.#tables.find((candidate) => candidate.table === table).entry;
    }

    #offerUndo(words, before) {
        const press = () => {
            this.#change(before, say('undone'));
            focusOn(this.#note);
        };
        fill(this.#note, words, ' ', actionButton({ text: say('undo'), symbol: 'undo', kind: 'quiet', press }));
    }

    #saveFile() {
        const day = today();
        offerFile(fileName(this.#block.title, day), fileText(this.#context.course, this.#block, this.#sheet, day));
    }

    #openFile() {
        chosenText((text) => {
            const { sheet, problem } = sheetFromFile(text, this.#block);
            if (problem)
                fill(this.#note, say(`file-${problem}`));
            else
                this.#change(withFile(this.#sheet, sheet), say('file-opened', { count: sheet.scenarios.length }));
        });
    }

    /** Prints this worksheet alone. */
    #print() {
        const root = document.documentElement;
        const block = this.node.closest('[data-block]');
        root.classList.add('print-one');
        block.classList.add('print-this');
        window.addEventListener(
            'afterprint',
            () => {
                root.classList.remove('print-one');
                block.classList.remove('print-this');
            },
            { once: true },
        );
        window.print();
    }
}
