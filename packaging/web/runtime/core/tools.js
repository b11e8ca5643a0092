// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { calculate } from './calculation.js';
import { Decimal, ZERO, add, greatest, multiply } from './decimal.js';
import { ErrorKind, FormulaError } from './formula/value.js';
import { bestPairing } from './pairing.js';

// The twin of packaging/course/tools.h, which is authoritative; tests/data/vectors hold both together.

const MOST_ROWS = 200;

function field(name, type) {
    return {
        id: name,
        name,
        type,
        decimals: -1,
        periods: 12,
        period: 'number',
        optional: false,
        unit: '',
        formula: '',
        label: '',
        help: '',
        choice: [],
    };
}

function result(name, type, decimals = -1) {
    return { id: name, name, type, decimals, unit: '', formula: '', label: '', help: '' };
}

function sheet({ fields = [], tables = [], results }) {
    return { currency: '', field: fields, table: tables, result: results, check: [], sample: [] };
}

const ratings = () => ({
    'id': 'ratings',
    'name': 'ratings',
    'least': 3,
    'most': MOST_ROWS,
    'label': '',
    'row-label': '',
    'column': [field('left', 'text'), field('right', 'text'), field('from_left', 'number'), field('from_right', 'number')],
});

/** Collects results; those that lack entries say which. */
class ToolCalculation {
    #sheet;
    #result;
    #missing = [];

    constructor(kind, input) {
        this.#sheet = toolSheet(kind);
        this.#result = calculate(this.#sheet, input); // Its results have no formulas; its fields are read.
    }

    number(name) {
        const value = this.#result.values.get(name);
        if (value instanceof Decimal)
            return value;
        this.#missing.push(name);
        return null;
    }

    text(name) {
        const value = this.#result.values.get(name);
        if (typeof value === 'string')
            return value;
        this.#missing.push(name);
        return '';
    }

    set(name, value) {
        this.#result.values.set(name, value);
    }

    setMissing(names) {
        this.#missing = names;
    }

    take() {
        for (const { name } of this.#sheet.result)
            this.#result.missing.set(name, this.#missing);
        return this.#result;
    }
}

// What QString::simplified() and trimmed() take for blanks.
const BLANKS = /[\t-\r\x85\p{Z}]+/gu;

function simplified(text) {
    return text.replace(BLANKS, ' ').replace(/^ | $/g, '');
}

/** The rows that are filled in. A rating of one side alone counts as it is. */
function ratingsOf(input) {
    const rows = Object.hasOwn(input.tables, 'ratings') ? input.tables.ratings : [];
    return rows.flatMap((row) => {
        const textOf = (column) => (Object.hasOwn(row, column) ? row[column] : '');
        const fromLeft = Decimal.fromString(textOf('from_left'));
        const fromRight = Decimal.fromString(textOf('from_right'));
        const left = simplified(textOf('left'));
        const right = simplified(textOf('right'));
        const sum = (fromLeft || fromRight) && add(fromLeft ?? ZERO, fromRight ?? ZERO);
        return left && right && sum ? [{ left, right, sum }] : [];
    });
}

function textOf(pairs) {
    return pairs.map(({ left, right }) => `${left} + ${right}`).join('; ');
}

function calculatePairing(input) {
    const calculation = new ToolCalculation('pairing', input);
    const pairing = bestPairing(ratingsOf(input));
    if (!pairing || pairing.pairs.length === 0) {
        calculation.setMissing(['ratings']);
        return calculation.take();
    }
    calculation.set('total', pairing.total);
    calculation.set('pairs', textOf(pairing.pairs));
    calculation.set('others', textOf(pairing.others));
    return calculation.take();
}

function calculateRounds(input) {
    const calculation = new ToolCalculation('rounds', input);
    const [left, right, talk, change] = ['left', 'right', 'talk', 'change'].map((name) => calculation.number(name));
    if (!left || !right || !talk || !change)
        return calculation.take();
    const rounds = greatest(left, right);
    const each = add(talk, change);
    const minutes = each && multiply(rounds, each);
    calculation.set('rounds', rounds);
    calculation.set('minutes', minutes ?? new FormulaError(ErrorKind.overflow, 'minutes'));
    return calculation.take();
}

function calculateContrast(input) {
    const calculation = new ToolCalculation('contrast', input);
    const ratio = contrastRatio(calculation.text('text_color'), calculation.text('ground_color'));
    if (!ratio) {
        calculation.setMissing(['text_color', 'ground_color']);
        return calculation.take();
    }
    const verdict = (least) => (ratio.compare(Decimal.fromString(least)) >= 0 ? 'pass' : 'fail');
    calculation.set('ratio', ratio);
    calculation.set('normal', verdict('4.5')); // WCAG 2.2, 1.4.3.
    calculation.set('large', verdict('3'));
    return calculation.take();
}

/** The three channels of "#rrggbb" or "#rgb", 0 to 255; null for anything else. */
function channelsOf(color) {
    const digits = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(simplified(color))?.[1];
    if (!digits)
        return null;
    const width = digits.length / 3;
    return [0, 1, 2].map((index) => {
        const channel = digits.slice(index * width, (index + 1) * width);
        return parseInt(width === 1 ? channel + channel : channel, 16);
    });
}

const WEIGHTS = [0.2126, 0.7152, 0.0722];

/** WCAG 2.2, relative luminance. */
function luminance(channels) {
    return channels.reduce((sum, channel, index) => {
        const share = channel / 255;
        return sum + WEIGHTS[index] * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    }, 0);
}

/**
 * WCAG 2.2, contrast ratio: (L1 + 0.05) / (L2 + 0.05), to two decimals downwards, so that 4.499 does not pass. Null unless
 * both are colours: "#8a8a8a" or "#888".
 */
function contrastRatio(color, other) {
    const [channels, otherChannels] = [channelsOf(color), channelsOf(other)];
    if (!channels || !otherChannels)
        return null;
    const [darker, lighter] = [luminance(channels), luminance(otherChannels)].sort((a, b) => a - b);
    const tiny = 1e-9; // What luminance() may be wrong by.
    const ratio = (lighter + 0.05) / (darker + 0.05);
    return Decimal.fromString((Math.floor(ratio * 100 + tiny) / 100).toFixed(2));
}

const tools = {
    pairing: {
        calculate: calculatePairing,
        sheet: () =>
            sheet({
                tables: [ratings()],
                results: [result('total', 'number'), result('pairs', 'text'), result('others', 'text')],
            }),
    },
    rounds: {
        calculate: calculateRounds,
        sheet: () =>
            sheet({
                fields: ['left', 'right', 'talk', 'change'].map((name) => field(name, 'number')),
                results: [result('rounds', 'number', 0), result('minutes', 'number')],
            }),
    },
    contrast: {
        calculate: calculateContrast,
        sheet: () =>
            sheet({
                fields: [field('text_color', 'text'), field('ground_color', 'text')],
                results: [result('ratio', 'number', 2), result('normal', 'choice'), result('large', 'choice')],
            }),
    },
};

/** The worksheet that a tool looks like. Names and ids are fixed; labels are empty, for the page to give. */
export function toolSheet(kind) {
    return tools[kind].sheet();
}

/** What the input gives. Results that lack entries are missing as in calculate(). */
export function calculateTool(kind, input) {
    return tools[kind].calculate(input);
}
