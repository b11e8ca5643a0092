// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In a package the tables of sentences have only keys; the script of a language fills them. See build/words.mjs.

const tables = {};

/** The table \p id: its keys are \p count numbers from \p first on, and the words that stand in one text. */
export function keyed(id, first, count, words) {
    const numbers = Array.from({ length: count }, (none, index) => first + index);
    const keys = [...numbers, ...words.split(' ').filter(Boolean)];
    tables[id] = Object.fromEntries(keys.map((key) => [key, []]));
    return tables[id];
}

/** Takes \p texts, { table: its sentences in the order of its keys, a line each }, as those of the language \p index. */
export function takeWords(index, texts) {
    for (const [id, sentences] of Object.entries(texts)) {
        const rows = Object.values(tables[id]);
        sentences.split('\n').forEach((sentence, row) => {
            const [one, other] = sentence.split('|');
            rows[row][index] = other ? { one, other } : sentence;
        });
    }
}
