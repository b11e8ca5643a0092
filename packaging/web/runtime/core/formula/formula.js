// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { ZERO } from '../decimal.js';
import { applyFunction } from './functions.js';
import { applyOperator } from './operators.js';
import { parseTree } from './parser.js';
import { isError } from './value.js';

// The twin of packaging/course/formula.h, which is authoritative; tests/data/vectors hold both together.

function collectNames(node, names) {
    if (node.kind === 'name')
        names.add(node.text);
    for (const operand of node.operands ?? [])
        collectNames(operand, names);
    return names;
}

function valueOfChain(node, valueOf) {
    const [first, ...others] = node.operands;
    return others.reduce(
        (value, operand, index) => applyOperator(node.operators[index], value, valueOfNode(operand, valueOf)),
        valueOfNode(first, valueOf));
}

function valueOfNode(node, valueOf) {
    if (node.kind === 'constant')
        return node.value;
    if (node.kind === 'name')
        return valueOf(node.text);
    if (node.kind === 'chain')
        return valueOfChain(node, valueOf);

    const operands = node.operands.map((operand) => valueOfNode(operand, valueOf));
    return node.kind === 'negation' ? applyOperator('-', ZERO, operands[0]) : applyFunction(node.text, operands);
}

/** A formula of the worksheet language, parsed. */
export class Formula {
    #root;

    constructor(root) {
        this.#root = root;
        Object.freeze(this);
    }

    /** The Formula, or the FormulaError whose detail says what was expected. */
    static parse(text) {
        const root = parseTree(text);
        return isError(root) ? root : new Formula(root);
    }

    /** The names it reads, as a Set: fields, results, and 'table.column'. */
    names() {
        return collectNames(this.#root, new Set());
    }

    /** Its value; valueOf(name) gives a value or a FormulaError for each name. */
    evaluate(valueOf) {
        return valueOfNode(this.#root, valueOf);
    }
}
