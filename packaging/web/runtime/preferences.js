// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** Steps of the text size, in percent. */
export const textSizes = [100, 115, 130, 150, 175, 200];
export const appearances = ['device', 'light', 'dark'];

/**
 * How this reader likes to read, for all modules of this browser: size of the text, appearance, language.
 * Shows itself as attributes and properties of the root element.
 */
export class Preferences {
    #store;
    #root;
    #dark = matchMedia('(prefers-color-scheme: dark)');
    #contrast = matchMedia('(prefers-contrast: more)');

    textSize = 100;
    appearance = 'device';
    language = '';

    constructor(store, root) {
        this.#store = store;
        this.#root = root;
        this.#take(store.read() || {});
        this.#dark.addEventListener('change', () => this.#show());
        this.#contrast.addEventListener('change', () => this.#show());
        this.#show();
    }

    /** Changes some of them: { textSize }, { appearance }, { language }. Unknown values leave the old ones. */
    change(values) {
        this.#take(values);
        this.#show();
        const { textSize, appearance, language } = this;
        this.#store.write({ textSize, appearance, language });
    }

    /** The next larger (1) or smaller (-1) size, or the same at the end. */
    nextTextSize(step) {
        const index = textSizes.indexOf(this.textSize) + step;
        return textSizes[Math.min(textSizes.length - 1, Math.max(0, index))];
    }

    #take(values) {
        if (textSizes.includes(values.textSize))
            this.textSize = values.textSize;
        if (appearances.includes(values.appearance))
            this.appearance = values.appearance;
        if (typeof values.language === 'string')
            this.language = values.language;
    }

    #show() {
        const dark = this.appearance === 'dark' || (this.appearance === 'device' && this.#dark.matches);
        this.#root.dataset.scheme = dark ? 'dark' : 'light';
        this.#root.dataset.contrast = this.#contrast.matches ? 'more' : 'normal';
        this.#root.style.setProperty('--reading', String(this.textSize / 100));
    }
}
