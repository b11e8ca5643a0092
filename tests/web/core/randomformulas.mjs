// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { neutralNumber } from './randomnumbers.mjs';

const texts = ['', 'x', 'confirmed', 'requested', 'Grün', '0', 'TRUE'];
const dates = ['0001-01-01', '9999-12-31', '2024-02-29', '1900-02-28', '2000-02-29', '1582-10-10', '2026-12-31', '2100-03-01'];
const operators = ['+', '-', '*', '/', '+', '-', '*', '/', '^'];
const comparisons = ['=', '<>', '<', '<=', '>', '>='];

export function dateText(random) {
    if (random.chance(0.5))
        return random.pick(dates);
    const two = (number) => String(number).padStart(2, '0');
    return `${String(random.between(1, 9999)).padStart(4, '0')}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

/** Writes formulas that mostly have a value, from the names of numbers, truths, dates, texts and columns. */
export class FormulaWriter {
    #random;
    #names;

    /** names: { number, truth, date, text, column }, lists of names; any of them may be empty. */
    constructor(random, names) {
        this.#random = random;
        this.#names = names;
    }

    formula(depth = this.#random.between(0, 5)) {
        const text = this.#any(depth);
        return this.#random.chance(0.12) ? this.#damaged(text) : text;
    }

    #any(depth) {
        return this.#random.weighted([
            [7, () => this.#number(depth)],
            [2, () => this.#truth(depth)],
            [1, () => this.#date(depth)],
            [3, () => this.#column(depth)],
            [1, () => this.#text()],
        ]);
    }

    /** An expression of the type, or now and then of any. */
    #of(type, depth) {
        const makers = {
            number: () => this.#number(depth),
            truth: () => this.#truth(depth),
            date: () => this.#date(depth),
            column: () => this.#column(depth),
        };
        return this.#random.chance(0.04) ? this.#any(depth) : makers[type]();
    }

    #name(type, otherwise) {
        const names = this.#names[type];
        if (this.#random.chance(0.01))
            return this.#random.pick(['nowhere', 't.nothing', 'constructor', 't']);
        return names.length > 0 ? this.#random.pick(names) : otherwise();
    }

    #number(depth) {
        const random = this.#random;
        if (depth <= 0)
            return random.chance(0.5) ? this.#literal() : this.#name('number', () => this.#literal());
        const inner = () => this.#of('number', depth - 1);
        return random.weighted([
            [8, () => this.#chain(inner, operators)],
            [1, () => `-${this.#space()}${inner()}`],
            [2, () => `(${this.#space()}${inner()})`],
            [2, () => `${inner()}^${this.#exponent()}`],
            [4, () => this.#call(random.pick(['SUM', 'MIN', 'MAX', 'AVERAGE', 'COUNT']), this.#cells(depth))],
            [2, () => this.#call('ROUND', [inner(), ...random.some([String(random.between(-3, 21))])])],
            [2, () => this.#call(random.pick(['CEILING', 'FLOOR']), [inner(), ...random.some([inner()])])],
            [1, () => this.#call('ABS', [inner()])],
            [2, () => this.#call('IF', [this.#of('truth', depth - 1), inner(), ...random.some([inner()], 0.8)])],
            [1, () => this.#call('COUNTIF', [this.#truthColumn(depth - 1)])],
            [1, () => this.#call('COUNTIF', [this.#of('column', depth - 1), this.#any(depth - 1)])],
            [1, () => this.#call(random.pick(['POSITION', 'RANK']), [inner(), this.#of('column', depth - 1)])],
            [1, () => `${this.#of('date', depth - 1)}-${this.#of('date', depth - 1)}`],
        ]);
    }

    #column(depth) {
        const random = this.#random;
        if (depth <= 0)
            return this.#name('column', () => this.#literal());
        const inner = () => this.#of('column', depth - 1);
        const either = () => (random.chance(0.6) ? inner() : this.#of('number', depth - 1));
        return random.weighted([
            [4, () => this.#chain(either, operators)],
            [2, () => inner()],
            [2, () => this.#call('CUMULATE', [inner(), ...random.some([this.#of('number', depth - 1)])])],
            [2, () => this.#call('IF', [this.#truthColumn(depth - 1), either(), ...random.some([either()], 0.8)])],
            [1, () => this.#call('ROUND', [inner(), '2'])],
            [1, () => this.#call(random.pick(['POSITION', 'RANK']), [inner(), inner()])],
            [1, () => this.#truthColumn(depth - 1)],
            [1, () => `-${inner()}`],
        ]);
    }

    #truthColumn(depth) {
        if (this.#random.chance(0.3))
            return this.#call(this.#random.pick(['FILLED', 'NOT']), [this.#of('column', depth - 1)]);
        const right = this.#random.chance(0.5) ? this.#any(depth - 1) : this.#text();
        return `${this.#of('column', depth - 1)}${this.#random.pick(comparisons)}${right}`;
    }

    #truth(depth) {
        const random = this.#random;
        if (depth <= 0)
            return random.chance(0.5) ? random.pick(['TRUE', 'FALSE']) : this.#name('truth', () => 'TRUE');
        const inner = () => this.#of('truth', depth - 1);
        return random.weighted([
            [5, () => `${this.#of('number', depth - 1)}${random.pick(comparisons)}${this.#of('number', depth - 1)}`],
            [1, () => `${this.#of('date', depth - 1)}${random.pick(comparisons)}${this.#of('date', depth - 1)}`],
            [1, () => `${this.#text()}${random.pick(comparisons)}${this.#any(depth - 1)}`],
            [3, () => this.#call(random.pick(['AND', 'OR']), random.list(random.between(1, 3), inner))],
            [1, () => this.#call('NOT', [inner()])],
            [1, () => this.#call('FILLED', [this.#any(depth - 1)])],
            [1, () => this.#call(random.pick(['AND', 'OR']), [this.#truthColumn(depth - 1)])],
            [1, () => `(${inner()})`],
        ]);
    }

    #date(depth) {
        const random = this.#random;
        const name = () => this.#name('date', () => this.#literal());
        if (depth <= 0)
            return name();
        return random.weighted([
            [4, () => name()],
            [3, () => `${name()}${random.pick(['+', '-'])}${this.#of('number', depth - 1)}`],
            [1, () => `${this.#of('number', depth - 1)}+${name()}`],
            [1, () => this.#call(random.pick(['MIN', 'MAX']), [name(), name()])],
        ]);
    }

    #text() {
        return this.#random.chance(0.5) ? `"${this.#random.pick(texts)}"` : this.#name('text', () => '"x"');
    }

    #literal() {
        return neutralNumber(this.#random).replace('-', '');
    }

    #exponent() {
        return this.#random.weighted([
            [6, () => String(this.#random.between(0, 5))],
            [2, () => `-${this.#random.between(1, 5)}`],
            [1, () => this.#random.pick(['48', '-48', '0.5', '10000', '10001', '-10000', '3000000000'])],
        ]);
    }

    #chain(operand, between) {
        let text = operand();
        for (let more = this.#random.between(1, 3); more > 0; more -= 1)
            text += `${this.#space()}${this.#random.pick(between)}${this.#space()}${operand()}`;
        return text;
    }

    #cells(depth) {
        return this.#random.list(this.#random.between(1, 3), () =>
            this.#of(this.#random.chance(0.6) ? 'column' : 'number', depth - 1));
    }

    #call(name, values) {
        const given = this.#random.chance(0.01) ? [...values, '1', '2'] : values;
        return `${name}${this.#space()}(${given.join(`,${this.#space()}`)})`;
    }

    #space() {
        return this.#random.chance(0.7) ? '' : this.#random.pick([' ', '  ', '\n', '\t']);
    }

    #damaged(text) {
        const random = this.#random;
        const at = random.below(text.length + 1);
        const inserted = () => random.pick([...'()+-*/^=<>,.;"%\u00a0 \r1aA_', '<=', '><', '((', 'SUM', 'MEAN(', '--', '1.2.3', '\u0000']);
        return random.weighted([
            [3, () => text.slice(0, at) + text.slice(at + 1)],
            [3, () => text.slice(0, at) + inserted() + text.slice(at)],
            [1, () => text.slice(0, at)],
            [1, () => text.slice(at) + text.slice(0, at)],
            [1, () => '('.repeat(random.between(45, 55)) + text],
            [1, () => '-'.repeat(random.between(45, 55)) + text],
            [1, () => `${'2^'.repeat(random.between(45, 55))}${text}`],
            [1, () => `${`${text}+`.repeat(1 + Math.floor(1900 / (text.length + 1)))}1`],
        ]);
    }
}

/** A scalar in the form of tests/data/vectors/formula.json. */
function scalar(random, type) {
    if (random.chance(0.1))
        return null;
    if (random.chance(0.03))
        return { error: random.pick(['rate', 'cost']) };
    const makers = {
        number: () => neutralNumber(random),
        truth: () => random.chance(0.5),
        date: () => ({ date: dateText(random) }),
        text: () => ({ text: random.pick(texts) }),
    };
    return makers[random.chance(0.03) ? random.pick(Object.keys(makers)) : type]();
}

function columnOf(random, length) {
    const type = random.weighted([[6, () => 'number'], [1, () => 'truth'], [1, () => 'date'], [1, () => 'text']]);
    return random.list(length, () => scalar(random, type));
}

export function formulaRequest(random) {
    const names = {
        number: ['cost', 'a', 'b_1'],
        truth: ['flag'],
        date: ['start', 'd2'],
        text: ['status'],
        column: ['t.a', 't.b', 't.c', 'series'],
    };
    const values = {};
    for (const type of ['number', 'truth', 'date', 'text'])
        names[type].forEach((name) => { values[name] = scalar(random, type); });
    const length = random.chance(0.02) ? random.between(0, 200) : random.between(0, 4);
    for (const name of names.column)
        values[name] = columnOf(random, random.chance(0.93) ? length : random.between(0, 4));
    return { kind: 'formula', formula: new FormulaWriter(random, names).formula(), values };
}
