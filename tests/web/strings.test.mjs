// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { blockTypes } from '../../packaging/web/runtime/blocks/catalogue.js';
import { languages, sentences } from '../../packaging/web/runtime/strings.js';
import { say, useInterfaceFor } from '../../packaging/web/runtime/interface.js';

const runtime = fileURLToPath(new URL('../../packaging/web/runtime', import.meta.url));
const sources = readdirSync(runtime, { recursive: true })
    .filter((name) => name.endsWith('.js') && name !== 'strings.js')
    .map((name) => readFileSync(join(runtime, name), 'utf8'))
    .join('\n');

/** Everything that is said: what all share, and what single types of blocks say. */
const own = new Set(blockTypes.map((type) => type.words).filter(Boolean));
const tables = [sentences, ...own];
const keys = tables.flatMap((table) => Object.keys(table));
const entries = tables.flatMap((table) => Object.entries(table));

const inQuotes = /'([a-z0-9-]+)'|`([^`]+)`/g;

/** The texts in which say() and its kind are told a key. */
const places = [
    ...sources.matchAll(/say\((?=((?:[^(),]|\([^()]*\))*))/g),
    ...sources.matchAll(/sayWith\((?:[^()]|\([^()]*\))*\)\(([^()]*)\)/g),
    ...sources.matchAll(/quiet\(([^,]*),/g),
    ...sources.matchAll(/const (?:key|outside) = ([^;]*);/g),
    ...sources.matchAll(/\.map\(\(role\) => ([^)]*)\)/g),
].map(([, inside]) => inside);

/** Matches the keys that are used: one word, or a family of words. */
const uses = places
    .flatMap((inside) => [...inside.matchAll(inQuotes)])
    .map(([, word, family]) => new RegExp(`^${(word ?? family).replace(/\$\{[^}]*\}/g, '[a-z-]+')}$`));

const formsOf = (sentence) => (typeof sentence === 'string' ? [sentence] : Object.values(sentence));
const placesIn = (sentence) => [...new Set(formsOf(sentence).flatMap((form) => form.match(/\{\w+\}/g) || []))].sort();

test('every sentence is there in every language', () => {
    for (const [key, forms] of entries)
        assert.equal(forms.filter(Boolean).length, languages.length, key);
});

test('what depends on a number has a form for every kind of number of its language', () => {
    for (const [key, forms] of entries) {
        for (const [index, form] of forms.entries()) {
            const kinds = new Intl.PluralRules(languages[index]).resolvedOptions().pluralCategories;
            if (typeof form !== 'string')
                assert.deepEqual(Object.keys(form).sort(), [...kinds].sort(), `${key} in ${languages[index]}`);
        }
    }
});

test('German and Swedish sentences are no English ones', () => {
    const same = entries.filter(([, [english, ...others]]) => {
        const sentence = formsOf(english).at(-1).replace(/\{\w+\}/g, '').trim();
        return sentence.includes(' ') && others.some((other) => formsOf(other).includes(formsOf(english).at(-1)));
    });
    assert.deepEqual(same.map(([key]) => key), []);
});

test('every sentence has the same places in every language', () => {
    for (const [key, forms] of entries) {
        const [first, ...others] = forms.map((form) => placesIn(form).filter((place) => place !== '{count}'));
        others.forEach((places) => assert.deepEqual(places, first, key));
    }
});

test('no sentence is there twice', () => assert.deepEqual(keys, [...new Set(keys)]));

test('every question says its kind', () => {
    for (const type of blockTypes.filter(({ question, view }) => question && !view))
        assert.ok(type.words[`kind-${type.type}`], type.type);
});

test('every sentence is used', () => {
    const unused = keys.filter((key) => !uses.some((use) => use.test(key)));
    assert.deepEqual(unused, []);
});

test('every sentence that is used is there', () => {
    const missing = uses.filter((use) => !keys.some((key) => use.test(key))).map(String);
    assert.deepEqual(missing, []);
});

for (const [tag, count, text] of [
    ['en', 1, '1 lesson'],
    ['en', 2, '2 lessons'],
    ['en', 0, '0 lessons'],
    ['de', 1, '1 Lektion'],
    ['de-AT', 3, '3 Lektionen'],
    ['sv', 1, '1 lektion'],
    ['sv-FI', 3, '3 lektioner'],
    ['fr', 3, '3 lessons'],
])
    test(`${count} in ${tag} is “${text}”`, () => {
        useInterfaceFor(tag);
        assert.equal(say('lesson-count', { count }), text);
    });

test('an unknown sentence is a mistake', () => assert.throws(() => say('no-such-sentence')));
