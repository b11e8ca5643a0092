// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { named } from './classes.mjs';

/** A learner without a mouse. The \p page gets the keys; they arrive in \p view, the page or the frame inside an LMS. */
export class Keys {
    constructor(page, view = page) {
        this.page = page;
        this.view = view;
    }

    async press(...keys) {
        for (const key of keys)
            await this.page.keyboard.press(key);
    }

    type(text) {
        return this.page.keyboard.type(text);
    }

    /** Goes on with Tab until \p selector has the focus. */
    async tabTo(selector, most = 250) {
        for (let step = 0; step < most; ++step) {
            await this.press('Tab');
            if (await this.isOn(selector))
                return;
        }
        throw new Error(`Tab does not reach ${selector}`);
    }

    isOn(selector) {
        return this.view.evaluate((wanted) => document.activeElement.matches(wanted), named(selector));
    }

    /** The value of what has the focus. */
    value() {
        return this.view.evaluate(() => document.activeElement.value);
    }

    isChecked() {
        return this.view.evaluate(() => document.activeElement.checked);
    }

    /** Goes on with \p arrow until what has the focus has this value, in a group of radio buttons or in a list. */
    async arrowTo(value, arrow = 'ArrowDown', most = 40) {
        for (let step = 0; (await this.value()) !== value; ++step) {
            if (step === most)
                throw new Error(`${arrow} does not reach ${value}`);
            await this.press(arrow);
        }
    }

    /** Chooses the radio button with this value; the group has the focus. */
    async chooseRadio(value) {
        await this.arrowTo(value);
        if (!(await this.isChecked()))
            await this.press('Space');
    }
}
