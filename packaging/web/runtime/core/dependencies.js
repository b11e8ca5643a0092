// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The twin of packaging/course/dependencies.h, which is authoritative; tests/data/vectors hold both together.

/** Tarjan's algorithm for strongly connected components, with a stack of its own instead of recursion. */
class Ordering {
    #dependencies;
    #visits = new Map(); // Name -> { number, lowest, open }; names are numbered in the order in which they are found.
    #open = [];
    #path = [];

    groups = [];

    constructor(dependencies) {
        this.#dependencies = dependencies;
        for (const name of dependencies.keys()) {
            if (!this.#visits.has(name))
                this.#follow(name);
        }
    }

    #follow(start) {
        this.#enter(start);
        while (this.#path.length > 0) {
            const step = this.#path.at(-1);
            if (step.uses.length === 0)
                this.#leave();
            else
                this.#look(step, step.uses.pop());
        }
    }

    #enter(name) {
        const number = this.#visits.size;
        const visit = { number, lowest: number, open: true };
        this.#visits.set(name, visit);
        this.#open.push(name);
        this.#path.push({ name, visit, uses: [...this.#dependencies.get(name)] });
    }

    #look(step, used) {
        if (!this.#dependencies.has(used))
            return;
        const known = this.#visits.get(used);
        if (!known)
            this.#enter(used);
        else if (known.open)
            step.visit.lowest = Math.min(step.visit.lowest, known.number);
    }

    #leave() {
        const { name, visit } = this.#path.pop();
        const before = this.#path.at(-1);
        if (before)
            before.visit.lowest = Math.min(before.visit.lowest, visit.lowest);
        if (visit.lowest === visit.number)
            this.#closeGroup(name);
    }

    /** All open names since root read each other. */
    #closeGroup(root) {
        const names = this.#open.splice(this.#open.lastIndexOf(root));
        for (const name of names)
            this.#visits.get(name).open = false;
        this.groups.push({ names, cyclic: names.length > 1 || this.#dependencies.get(root).has(root) });
    }
}

/**
 * All formulas, each after those it reads, as groups { names, cyclic }: one formula, or several that read each other;
 * cyclic where they read themselves. dependencies is a Map from the name of a formula to the Set of names it reads.
 */
export function dependencyOrder(dependencies) {
    return new Ordering(dependencies).groups;
}
