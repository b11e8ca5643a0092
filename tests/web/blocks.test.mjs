// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { test } from 'node:test';
import { blockTypes } from '../../packaging/web/runtime/blocks/catalogue.js';
import { typeOf } from '../../packaging/web/runtime/blocks/registry.js';
import { sample } from './fixtures/sample.mjs';
import { playerOf } from './support/players.mjs';

const folder = new URL('../../packaging/web/runtime/blocks/types/', import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith('.js'));
const inFiles = (await Promise.all(files.map((name) => import(new URL(name, folder)))))
    .flatMap((module) => Object.values(module))
    .filter((value) => value.type);

test('every file of a type is registered', () => assert.deepEqual(new Set(blockTypes), new Set(inFiles)));

test('every type has its own name', () => assert.equal(new Set(blockTypes.map(({ type }) => type)).size, blockTypes.length));

test('every type is in the sample, so that all tests of pages meet it', () => {
    const used = new Set(sample('en').lessons.flatMap((lesson) => lesson.blocks.map((block) => block.type)));
    assert.deepEqual(
        blockTypes.map(({ type }) => type).filter((type) => !used.has(type)),
        [],
    );
});

test('every type can be shown', () => {
    for (const { type, view, question } of blockTypes)
        assert.equal(typeof (view || question?.answers), 'function', type);
});

test('every question has what questions need', () => {
    const members = [
        'answers',
        'canonicalResponse',
        'feedbackParts',
        'grade',
        'isCheckable',
        'keep',
        'pack',
        'rightResponse',
        'unpack',
        'whole',
    ];
    for (const { type, question } of blockTypes.filter((each) => each.question)) {
        assert.deepEqual(
            members.filter((member) => typeof question[member] !== 'function'),
            [],
            type,
        );
        assert.match(question.scormType, /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/);
    }
});

test('every question can be played by the tests', () => {
    for (const { type } of blockTypes.filter((each) => each.question))
        assert.equal(typeof playerOf({ type })?.type, 'function', type);
});

test('a block of a newer version has no type', () => assert.equal(typeOf({ type: 'hologram' }), undefined));
