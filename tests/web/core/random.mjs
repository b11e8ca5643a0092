// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Random choices that a seed repeats. */
export class Random {
    #state;

    constructor(seed) {
        this.#state = seed >>> 0;
    }

    /** From 0 up to, not including, 1. */
    fraction() {
        this.#state = (this.#state + 0x9e3779b9) >>> 0;
        let mixed = this.#state;
        mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
        mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
        return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
    }

    /** A whole number from 0 up to, not including, limit. */
    below(limit) {
        return Math.floor(this.fraction() * limit);
    }

    between(least, most) {
        return least + this.below(most - least + 1);
    }

    chance(probability) {
        return this.fraction() < probability;
    }

    pick(choices) {
        return choices[this.below(choices.length)];
    }

    /** One of the functions of [[weight, function], …], called. */
    weighted(choices) {
        let rest = this.fraction() * choices.reduce((sum, [weight]) => sum + weight, 0);
        for (const [weight, choose] of choices) {
            rest -= weight;
            if (rest < 0)
                return choose();
        }
        return choices[0][1]();
    }

    list(length, make) {
        return Array.from({ length }, (_, index) => make(index));
    }

    /** Some of the items, each with this probability, in their order. */
    some(items, probability = 0.5) {
        return items.filter(() => this.chance(probability));
    }

    shuffled(items) {
        const result = [...items];
        for (let last = result.length - 1; last > 0; last -= 1) {
            const other = this.below(last + 1);
            [result[last], result[other]] = [result[other], result[last]];
        }
        return result;
    }

    digits(count) {
        return this.list(count, () => this.below(10)).join('');
    }
}

/** What begins the random cases: the same in every run, unless KOGGE_SEED is another number, or "new". */
export function seedOfRun() {
    const wanted = process.env.KOGGE_SEED ?? '1';
    return wanted === 'new' ? Date.now() % 2 ** 31 : Number(wanted);
}
