// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { languages, sentences } from './strings.js';

let current = 0;

/** Chooses the language of the interface for a course in \p tag: that language where we have it, else English. */
export function useInterfaceFor(tag) {
    current = Math.max(0, languages.indexOf(tag.split('-')[0]));
}

/** The language tag of what say() returns. */
export function interfaceLanguage() {
    return languages[current];
}

export function canSay(key) {
    return key in sentences;
}

/** The sentence \p key, with its {places} filled in. One with plural forms is chosen by `count`. */
export function say(key, values = {}) {
    return sentence(sentences[key], key, values);
}

/** A say() that knows \p words, { key: [English, German, Swedish] }, before those that all share. */
export function sayWith(words) {
    return (key, values = {}) => sentence(words[key] || sentences[key], key, values);
}

/** "apples, pears and plums" in the language of the interface. */
export function listed(words) {
    return new Intl.ListFormat(interfaceLanguage(), { type: 'conjunction' }).format(words);
}

function sentence(forms, key, values) {
    if (!forms)
        throw new Error(`There is no sentence “${key}”.`);
    const form = forms[current];
    const text = typeof form === 'string' ? form : form[pluralOf(values.count)] || form.other;
    return text.replace(/\{(\w+)\}/g, (place, name) => (name in values ? String(values[name]) : place));
}

function pluralOf(count) {
    return new Intl.PluralRules(interfaceLanguage()).select(Number(count));
}
