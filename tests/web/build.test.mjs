// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { blockTypes } from '../../packaging/web/runtime/blocks/catalogue.js';
import { ofMarkup, shortClasses, withShortClasses } from '../../packaging/web/runtime/build/classes.mjs';
import { methodNames } from '../../packaging/web/runtime/build/methods.mjs';
import { parsed } from '../../packaging/web/runtime/build/walk.mjs';
import { buildParts, composed, wordsScript } from '../../packaging/web/runtime/build.mjs';
import { covers } from '../../packaging/web/runtime/covers/catalogue.js';
import { editions } from '../../packaging/web/runtime/editions.js';
import { languages } from '../../packaging/web/runtime/strings.js';
import { namesOf } from './support/scopes.mjs';

const types = new URL('../../packaging/web/runtime/blocks/types/', import.meta.url);
const [parts, again] = await Promise.all([buildParts(), buildParts()]);
const everything = {
    'kogge.js': composed(parts.script, () => true),
    'kogge.css': composed(parts.style, () => true),
    ...Object.fromEntries(languages.map((language) => [`words in ${language}`, wordsScript(parts, language)])),
};

test('the same sources give the same bytes', () => assert.deepEqual(parts, again));

for (const [name, pattern] of [
    ['places on this computer', /\/(work|home|tmp|usr)\//],
    ['code from texts', /\beval\(|new Function\(/],
    ['comments', /\/\*|SPDX/],
    ['addresses on the network', /https?:\/\/(?!www\.w3\.org\/2000\/svg)[a-z]/],
    ['imports', /\bimport\(|^import /m],
    ['handlers of unload, which LMSs forbid', /["'`]unload["'`]|onunload/],
])
    test(`the bundle has no ${name}`, () =>
        Object.values(everything).forEach((text) => assert.doesNotMatch(text, pattern)));

test('the style sheet of every type of block is in the bundle', async () => {
    const styles = (await readdir(types)).filter((name) => name.endsWith('.css'));
    assert.ok(styles.length > 5);
    for (const name of styles) {
        const [first] = (await readFile(new URL(name, types), 'utf8')).match(/^\.[a-z-]+/m);
        assert.ok(everything['kogge.css'].includes(withShortClasses(first, parts.classes)), name);
    }
});

test('pieces ask for what packages can have', () => {
    const features = [
        ...blockTypes.map(({ type }) => `type:${type}`),
        ...covers.map(({ topic }) => `topic:${topic}`),
        ...languages.map((language) => `language:${language}`),
        ...editions.map(({ profile }) => `profile:${profile}`),
    ];
    const asked = new Set([...parts.script, ...parts.style, ...parts.words].flatMap(({ needs }) => needs.flat()));
    assert.deepEqual([...asked].sort(), features.filter((feature) => asked.has(feature)).sort());
    const silent = features.filter((feature) => !asked.has(feature));
    assert.deepEqual(silent, []);
});

/** True where a package that has a piece with the needs \p mine also has one with the needs \p theirs. */
const comesWith = (mine, theirs) => theirs.every((list) => mine.some((own) => own.every((feature) => list.includes(feature))));

test('no piece of the script takes a name from one that may be missing', () => {
    const inner = parts.script.slice(1, -1).map(({ needs, text }) => ({ needs, ...namesOf(text) }));
    const homes = new Map(inner.flatMap(({ needs, declared }) => declared.map((name) => [name, needs])));
    assert.ok(homes.size > 300);
    const browser = /^(window|document|navigator|location|history|localStorage|sessionStorage|screen|undefined|NaN|Infinity|globalThis|matchMedia|getComputedStyle|parseFloat|parseInt|setTimeout|clearTimeout|performance|requestAnimationFrame|cancelAnimationFrame|escape|unescape|(en|de)codeURI(Component)?|[A-Z]\w+)$/;
    const missing = inner.flatMap(({ needs, taken }) =>
        taken.filter((name) => (homes.has(name) ? !comesWith(needs, homes.get(name)) : !browser.test(name))),
    );
    assert.deepEqual(missing, []);
});

test('a class is styled wherever it is used', () => {
    const homes = new Map();
    for (const { needs, text } of parts.style) {
        for (const [, name] of text.matchAll(/\.([a-z][a-z-]*)/g))
            homes.set(name, [...(homes.get(name) || []), needs]);
    }
    const bare = parts.script.flatMap(({ needs, text }) =>
        [...text.matchAll(/(?:class"?:|className:|classList\.\w+\()([^,}]*)/g)]
            .flatMap(([, named]) => named.match(/["`][^"`]*["`]/g) || [])
            .flatMap((list) => list.match(/[a-z][a-z-]*/g) || [])
            .filter((name) => homes.has(name) && !homes.get(name).some((home) => comesWith(needs, home))),
    );
    assert.deepEqual([...new Set(bare)], []);
});

test('classes have short names, but for those that a course has in its texts', async () => {
    const html = await readFile(new URL('../../packaging/markup/html.cpp', import.meta.url), 'utf8');
    const ofTexts = [...html.matchAll(/class=\\"([a-z-]+)/g)].map(([, name]) => name);
    assert.deepEqual(ofTexts.sort(), ofMarkup);
    const longest = everything['kogge.css'].match(/\.[a-z]+(-[a-z]+)*/g).filter((name) => /^\.[a-z]{3}/.test(name));
    assert.deepEqual(longest.filter((name) => !ofMarkup.includes(name.slice(1))), []);
});

test('a class of a family has its short beginning', () => {
    const short = { 'bar': 'b', 'bar-': 'c-', 'bar-low-': 'd-' };
    assert.equal(withShortClasses('.bar > .bar-top, a.bar-low-end:not(.barn)', short), '.b > .c-top, a.d-end:not(.barn)');
});

test('a method that nothing else is called like gets a short name', () => {
    const text = 'class A { one() {} #six() {} two() {} three() {} four() {} five = 5; } const b = { two: 2 }; say("three"); b.five();';
    assert.deepEqual(methodNames([parsed(text)], ['four']), /^(one)$/);
    assert.deepEqual(methodNames([parsed(text)], ['four'], ['five']), /^(five|one)$/);
    assert.throws(() => methodNames([parsed(text)], ['four'], ['four']), /four/);
});

for (const [name, text] of [
    ['of a value', 'element("p", { class: kind })'],
    ['torn within a word', 'element("p", { class: `bar${kind}` })'],
    ['of a function', 'node.classList.add(classOf(value))'],
])
    test(`a class ${name} is not built`, () => assert.throws(() => shortClasses([], [parsed(text)]), /class/));

test('no sentence is in the script', () => {
    for (const sentence of ['Check answer', 'Antwort prüfen', 'Kontrollera svaret']) {
        assert.ok(!everything['kogge.js'].includes(sentence), sentence);
        assert.equal(languages.filter((language) => everything[`words in ${language}`].includes(sentence)).length, 1);
    }
});

test('script, style sheet and the words of a language with everything are small for a learner who waits', (context) => {
    const sizeOf = (text) => gzipSync(text, { level: 9 }).length;
    const words = Math.max(...languages.map((language) => sizeOf(everything[`words in ${language}`])));
    const bytes = sizeOf(everything['kogge.js']) + sizeOf(everything['kogge.css']) + words;
    context.diagnostic(`${bytes} bytes compressed`);
    assert.ok(bytes <= 73500, `${bytes} bytes compressed`);
});
