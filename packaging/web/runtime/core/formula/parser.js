// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Decimal } from '../decimal.js';
import { functionArity } from './functions.js';
import { ErrorKind, FormulaError } from './value.js';

// The twin of packaging/course/formulaparser.h, which is authoritative; tests/data/vectors hold both together.
//
// A node has a kind: 'constant' with value, 'name' with text, 'negation' with operands,
// 'chain' with operands and the operators between them, 'call' with text (the function) and operands.

const MAXIMUM_LENGTH = 2000;
const MAXIMUM_DEPTH = 50;

const isDigit = (character) => character >= '0' && character <= '9';
const isCapital = (character) => character >= 'A' && character <= 'Z';
const isNameCharacter = (character) =>
    isDigit(character) || (character >= 'a' && character <= 'z') || character === '_';

class Parser {
    #text;
    #position = 0;
    #depth = 0;

    constructor(text) {
        this.#text = text;
    }

    parse() {
        if (this.#text.length > MAXIMUM_LENGTH)
            this.#fail(ErrorKind.tooComplex);
        const root = this.#nested(() => this.#comparison());
        this.#skipSpace();
        if (this.#position < this.#text.length)
            this.#fail(ErrorKind.syntax, '+ - * / ^ = < >');
        return root;
    }

    /** Every rule that can lead back to itself is entered through here, which counts the depth. */
    #nested(rule) {
        if (this.#depth >= MAXIMUM_DEPTH)
            this.#fail(ErrorKind.tooComplex);
        this.#depth += 1;
        const node = rule();
        this.#depth -= 1;
        return node;
    }

    /** Operands with any of the operators between them. */
    #chain(operators, operand) {
        const operands = [operand()];
        const between = [];
        for (let taken = this.#takeOneOf(operators); taken; taken = this.#takeOneOf(operators)) {
            between.push(taken);
            operands.push(operand());
        }
        return between.length === 0 ? operands[0] : { kind: 'chain', operands, operators: between };
    }

    #comparison() {
        const left = this.#sum();
        const taken = this.#takeOneOf(['<=', '>=', '<>', '=', '<', '>']);
        return taken ? { kind: 'chain', operands: [left, this.#sum()], operators: [taken] } : left;
    }

    #sum() {
        return this.#chain(['+', '-'], () => this.#product());
    }

    #product() {
        return this.#chain(['*', '/'], () => this.#negation());
    }

    #negation() {
        if (!this.#take('-'))
            return this.#power();
        return { kind: 'negation', operands: [this.#nested(() => this.#negation())] };
    }

    #power() {
        const base = this.#primary();
        if (!this.#take('^'))
            return base;
        return { kind: 'chain', operands: [base, this.#nested(() => this.#negation())], operators: ['^'] };
    }

    #primary() {
        this.#skipSpace();
        const next = this.#peek();
        if (isDigit(next))
            return this.#number();
        if (next === '"')
            return this.#string();
        if (isCapital(next) || isNameCharacter(next))
            return this.#nameOrCall();
        if (!this.#take('('))
            this.#fail(ErrorKind.syntax, '1, x, SUM( ) …');
        const inner = this.#nested(() => this.#comparison());
        if (!this.#take(')'))
            this.#fail(ErrorKind.syntax, ')');
        return inner;
    }

    #number() {
        let digits = this.#takeWhile(isDigit);
        if (this.#peek() === '.') {
            this.#position += 1;
            digits += `.${this.#takeWhile(isDigit)}`;
        }
        const value = Decimal.fromString(digits);
        return value ? { kind: 'constant', value } : this.#fail(ErrorKind.syntax, '12.5');
    }

    #string() {
        const end = this.#text.indexOf('"', this.#position + 1);
        if (end < 0)
            this.#fail(ErrorKind.syntax, '"');
        const value = this.#text.slice(this.#position + 1, end);
        this.#position = end + 1;
        return { kind: 'constant', value };
    }

    #nameOrCall() {
        if (isCapital(this.#peek())) {
            const word = this.#takeWhile(isCapital);
            return word === 'TRUE' || word === 'FALSE' ? { kind: 'constant', value: word === 'TRUE' } : this.#call(word);
        }
        let text = this.#takeWhile(isNameCharacter);
        if (this.#peek() === '.') {
            this.#position += 1;
            const column = this.#takeWhile(isNameCharacter);
            if (column === '')
                this.#fail(ErrorKind.syntax, 'x.y');
            text += `.${column}`;
        }
        return { kind: 'name', text };
    }

    #call(text) {
        const arity = functionArity(text);
        if (!arity)
            this.#fail(ErrorKind.unknownFunction, text);
        if (!this.#take('('))
            this.#fail(ErrorKind.syntax, '(');

        const operands = [];
        while (!this.#take(')')) {
            if (operands.length > 0 && !this.#take(','))
                this.#fail(ErrorKind.syntax, ', )');
            operands.push(this.#nested(() => this.#comparison()));
        }
        if (operands.length < arity.least || operands.length > arity.most)
            this.#fail(ErrorKind.wrongArgumentCount, text);
        return { kind: 'call', text, operands };
    }

    /** The next character, or '' at the end. */
    #peek() {
        return this.#text.charAt(this.#position);
    }

    #take(token) {
        this.#skipSpace();
        if (!this.#text.startsWith(token, this.#position))
            return false;
        this.#position += token.length;
        return true;
    }

    #takeOneOf(tokens) {
        return tokens.find((token) => this.#take(token));
    }

    #takeWhile(accepts) {
        const start = this.#position;
        while (this.#position < this.#text.length && accepts(this.#peek()))
            this.#position += 1;
        return this.#text.slice(start, this.#position);
    }

    #skipSpace() {
        while ([' ', '\n', '\t'].includes(this.#peek()))
            this.#position += 1;
    }

    #fail(kind, detail = '') {
        throw new FormulaError(kind, '', detail);
    }
}

/** The tree of a formula, or the FormulaError that says what was expected. */
export function parseTree(text) {
    try {
        return new Parser(text).parse();
    } catch (error) {
        if (error instanceof FormulaError)
            return error;
        throw error;
    }
}
