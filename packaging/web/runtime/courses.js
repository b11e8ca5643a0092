// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from './dom.js';

/** The module in its languages. Each is a script of the package, which runs when it is first wanted. */
export class Courses {
    #run;
    #taken = new Map();

    /** \p tags in the order of the package, the module's own first; \p run runs the script at a path. */
    constructor(tags, run = runScript) {
        this.tags = tags;
        this.#run = run;
    }

    /** Takes what such a script says. */
    take(course) {
        this.#taken.set(course.language, course);
    }

    /** The module in the language \p tag, or undefined where its script cannot be had. */
    async load(tag) {
        if (!this.#taken.has(tag))
            await this.#run(`web/course-${tag}.js`);
        return this.#taken.get(tag);
    }

    /** The module in the first language that \p wishes want, else in its own; in another where that cannot be had. */
    async first(wishes) {
        for (const tag of this.#inOrderOf(wishes)) {
            const course = await this.load(tag);
            if (course)
                return course;
        }
        return undefined;
    }

    #inOrderOf(wishes) {
        const { tags } = this;
        const fits = (wish) =>
            tags.find((tag) => tag === wish) || tags.find((tag) => wish && tag.split('-')[0] === wish.split('-')[0]);
        return new Set([...wishes.map(fits).filter(Boolean), ...tags]);
    }
}

/** Done once the script at \p path has run, or cannot; it is that of this package, whatever else a browser has kept. */
function runScript(path) {
    return new Promise((done) => {
        const script = element('script', { src: `${path}?${document.documentElement.dataset.build}` });
        script.onload = script.onerror = done;
        document.head.append(script);
    });
}
