// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** The browser's storage, or null where it may not be used (private windows, blocked cookies). */
export function browserStorage() {
    try {
        const storage = window.localStorage;
        const probe = 'kogge:probe';
        storage.setItem(probe, probe);
        storage.removeItem(probe);
        return storage;
    } catch {
        return null;
    }
}

/** FNV-1a as eight hexadecimal digits: tells learners apart on one computer without writing their names down. */
export function fingerprint(text) {
    let state = 0x811c9dc5;
    for (const unit of new TextEncoder().encode(text))
        state = Math.imul(state ^ unit, 0x01000193);
    return (state >>> 0).toString(16).padStart(8, '0');
}

/** One JSON value under one key. Without a storage it lives as long as the page. */
export class Store {
    #storage;
    #key;
    #memory = null; ///< What should be stored, where it cannot be.
    #known = null; ///< What this window knows to be stored.

    constructor(storage, key) {
        this.#storage = storage;
        this.#key = key;
    }

    /** True where what was written will still be there tomorrow. */
    get lasting() {
        return this.#storage !== null;
    }

    /** The text that is stored, or null. */
    readText() {
        if (!this.#storage)
            return this.#memory;
        try {
            return this.#storage.getItem(this.#key);
        } catch {
            return this.#memory;
        }
    }

    /** The stored value, or null where there is none or it is not JSON. */
    read() {
        this.#known = this.readText();
        return parsed(this.#known);
    }

    /** What another window has stored since this one last read or wrote; null where none has. */
    readForeign() {
        const before = this.#known;
        const value = this.read();
        return this.#storage === null || this.#known === before ? null : value;
    }

    /** False where the value will be lost with the page, for want of space or of permission. */
    write(value) {
        this.#memory = JSON.stringify(value);
        if (!this.#storage)
            return false;
        try {
            this.#storage.setItem(this.#key, this.#memory);
            this.#known = this.#memory;
            return true;
        } catch {
            return false;
        }
    }
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return null;
    }
}
