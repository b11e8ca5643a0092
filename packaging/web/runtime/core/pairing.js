// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

import { Decimal, ZERO, within } from './decimal.js';

// The twin of packaging/course/pairing.cpp, which is authoritative; tests/data/vectors hold both together.
//
// Kuhn's method with potentials (Jonker and Volgenant's form). It adds up the integers behind the decimals, whose sums
// stay far below the limit of a decimal.

const MOST_PEOPLE = 30;
const MOST_RATING = Decimal.fromInteger(1000000000);

/** One search of the method: brings one more row into the assignment, at the least cost. */
class Augmentation {
    #gains;
    #rowPotential;
    #columnPotential;
    #rowOf; // Column -> row; 0 where it is free.
    #previous; // Column -> the one before it on the path.
    #slack; // Column -> distance from the path so far.
    #done;

    constructor(gains) {
        const places = gains.length + 1;
        this.#gains = gains;
        this.#rowPotential = new Array(places).fill(0n);
        this.#columnPotential = new Array(places).fill(0n);
        this.#rowOf = new Array(places).fill(0);
        this.#previous = new Array(places).fill(0);
    }

    /** Rows count from 1; column 0 stands for "none yet". */
    add(row) {
        this.#rowOf[0] = row;
        this.#slack = new Array(this.#rowOf.length).fill(null);
        this.#done = new Array(this.#rowOf.length).fill(false);
        let column = 0;
        while (this.#rowOf[column] !== 0)
            column = this.#step(column);
        for (; column !== 0; column = this.#previous[column])
            this.#rowOf[column] = this.#rowOf[this.#previous[column]];
    }

    columns() {
        const columns = new Array(this.#gains.length);
        for (let column = 1; column < this.#rowOf.length; ++column)
            columns[this.#rowOf[column] - 1] = column - 1;
        return columns;
    }

    /** Looks from the row of a column; returns the open column that is nearest. */
    #step(column) {
        this.#done[column] = true;
        const row = this.#rowOf[column];
        let nearest = 0;
        for (let candidate = 1; candidate < this.#rowOf.length; ++candidate) {
            if (this.#done[candidate])
                continue;
            this.#relax(row, column, candidate);
            if (nearest === 0 || this.#slack[candidate] < this.#slack[nearest])
                nearest = candidate;
        }
        this.#shift(this.#slack[nearest]);
        return nearest;
    }

    #relax(row, column, candidate) {
        const cost = -this.#gains[row - 1][candidate - 1];
        const reduced = cost - this.#rowPotential[row] - this.#columnPotential[candidate];
        if (this.#slack[candidate] !== null && this.#slack[candidate] <= reduced)
            return;
        this.#slack[candidate] = reduced;
        this.#previous[candidate] = column;
    }

    #shift(by) {
        for (let column = 0; column < this.#rowOf.length; ++column) {
            if (this.#done[column]) {
                this.#rowPotential[this.#rowOf[column]] += by;
                this.#columnPotential[column] -= by;
            } else if (this.#slack[column] !== null) {
                this.#slack[column] -= by;
            }
        }
    }
}

/** Row -> column of a square matrix, so that the entries add up to most. */
function assign(gains) {
    const augmentation = new Augmentation(gains);
    gains.forEach((row, index) => augmentation.add(index + 1));
    return augmentation.columns();
}

class PairingSearch {
    #left; // In the order in which they are first named.
    #right;
    #gains; // Square; 0 where nobody rated.
    #rated;

    constructor(ratings) {
        this.#left = [...new Set(ratings.map(({ left }) => left))];
        this.#right = [...new Set(ratings.map(({ right }) => right))];
        const size = Math.max(this.#left.length, this.#right.length);
        this.fits = size <= MOST_PEOPLE;
        if (!this.fits)
            return;
        const square = (value) => Array.from({ length: size }, () => new Array(size).fill(value));
        this.#gains = square(0n);
        this.#rated = square(false);
        for (const { left, right, sum } of ratings) {
            const row = this.#left.indexOf(left);
            const column = this.#right.indexOf(right);
            this.#gains[row][column] = within(sum, ZERO, MOST_RATING).scaled;
            this.#rated[row][column] = true;
        }
    }

    run() {
        const best = assign(this.#gains);
        return {
            pairs: this.#pairsOf(best).map((pair) => this.#named(pair)),
            total: new Decimal(this.#totalOf(best)),
            others: this.#alternatives(best).map((pair) => this.#named(pair)),
        };
    }

    #totalOf(columns) {
        return columns.reduce((total, column, row) => total + this.#gains[row][column], 0n);
    }

    /** The pairs that somebody rated, as [row, column]. */
    #pairsOf(columns) {
        return columns.map((column, row) => [row, column]).filter(([row, column]) => this.#rated[row][column]);
    }

    #named([row, column]) {
        return { left: this.#left[row], right: this.#right[column] };
    }

    /** Without one of its pairs, is there a solution as good? Then what is new in it is another way. */
    #alternatives(best) {
        const total = this.#totalOf(best);
        const others = [];
        for (const [row, column] of this.#pairsOf(best)) {
            const without = assign(this.#gainsWithout(row, column));
            if (without[row] === column || this.#totalOf(without) !== total)
                continue;
            const isNew = ([r, c]) => best[r] !== c && !others.some((other) => other[0] === r && other[1] === c);
            others.push(...this.#pairsOf(without).filter(isNew));
        }
        return others;
    }

    #gainsWithout(row, column) {
        const gains = this.#gains.map((line) => [...line]);
        gains[row][column] = Decimal.fromInteger(-1).scaled;
        return gains;
    }
}

/**
 * Disjoint pairs with the greatest total, of ratings { left, right, sum }: { pairs, total, others }, where others are
 * pairs of equally good solutions. Null for more than 30 people on a side.
 */
export function bestPairing(ratings) {
    const search = new PairingSearch(ratings);
    return search.fits ? search.run() : null;
}
