// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useInterfaceFor } from '../../packaging/web/runtime/interface.js';
import { fileName, fileText, sheetFromFile } from '../../packaging/web/runtime/worksheet/file.js';
import {
    emptyInput,
    fitted,
    isUntouched,
    withCell,
    withField,
    withRow,
    withoutRow,
} from '../../packaging/web/runtime/worksheet/input.js';
import {
    currentInput,
    withExample,
    withFile,
    withInput,
    withName,
    withPlan,
    withoutCurrent,
} from '../../packaging/web/runtime/worksheet/scenarios.js';
import { sample } from './fixtures/sample.mjs';

useInterfaceFor('en');
const course = sample('en');
const block = course.lessons[0].blocks.find(({ id }) => id === 'b1worksmix');
const empty = emptyInput(block);
const sheet = { current: 0, scenarios: [{ name: 'Plan', input: empty }] };
const names = ({ scenarios }) => scenarios.map(({ name }) => name);

test('a new worksheet has the rows that are always there', () => {
    assert.deepEqual(empty, { fields: {}, tables: { t1sources1: [{}] } });
    assert.ok(isUntouched(empty));
});

test('rows beyond the most are cut, missing ones added', () => {
    const many = { fields: {}, tables: { t1sources1: Array.from({ length: 9 }, () => ({ c1amount01: '1' })) } };
    assert.equal(fitted(block, many).tables.t1sources1.length, block.table[0].most);
    assert.equal(fitted(block, { fields: {}, tables: {} }).tables.t1sources1.length, 1);
});

test('changes leave the old input alone', () => {
    const written = withCell(withField(empty, 'f1costproj', '5'), 't1sources1', 0, 'c1amount01', '7');
    const grown = withRow(written, 't1sources1', 1, { c1amount01: '9' });
    assert.deepEqual(grown, {
        fields: { f1costproj: '5' },
        tables: { t1sources1: [{ c1amount01: '7' }, { c1amount01: '9' }] },
    });
    assert.deepEqual(withoutRow(grown, 't1sources1', 0).tables.t1sources1, [{ c1amount01: '9' }]);
    assert.ok(isUntouched(empty));
    assert.equal(isUntouched(written), false);
});

test('an example takes the place of a plan nobody has written in', () => {
    const filled = withExample(sheet, 'Barn', withField(empty, 'f1costproj', '6'));
    assert.deepEqual(names(filled), ['Barn']);
});

test('an example never replaces what was written', () => {
    const written = withInput(sheet, withField(empty, 'f1costproj', '5'));
    const filled = withExample(written, 'Barn', withField(empty, 'f1costproj', '6'));
    assert.deepEqual(
        [names(filled), filled.current, currentInput(filled).fields.f1costproj],
        [['Plan', 'Barn'], 1, '6'],
    );
});

test('names of plans differ', () => {
    const three = withPlan(withPlan(sheet, 'Plan', empty), 'Plan', empty);
    assert.deepEqual(names(three), ['Plan', 'Plan (2)', 'Plan (3)']);
    assert.deepEqual(names(withName(three, 'Plan (2)')), ['Plan', 'Plan (2)', 'Plan (2) (2)']);
    assert.deepEqual(names(withName(three, '   ')), names(three));
    assert.deepEqual(names(withName(three, 'Plan (3)')), names(three));
});

test('removing the last plan chooses the one before', () => {
    const two = withPlan(sheet, 'B', empty);
    assert.deepEqual(withoutCurrent(two), { current: 0, scenarios: sheet.scenarios });
});

test('a saved file brings its plans back', () => {
    const written = withInput(sheet, withField(empty, 'f1costproj', '5'));
    const read = sheetFromFile(fileText(course, block, written, '2026-11-22'), block);
    assert.deepEqual(read, { sheet: written });
    assert.deepEqual(withFile(sheet, read.sheet).scenarios, written.scenarios);
    assert.deepEqual(withFile(written, read.sheet), written);
});

const file = JSON.parse(fileText(course, block, sheet, '2026-11-22'));
for (const [name, text, problem] of [
    ['an empty file', '', 'not-ours'],
    ['a picture', '\u0089PNG', 'not-ours'],
    ['other JSON', '{"a":1}', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a newer file', JSON.stringify({ ...file, version: 2 }), 'newer'],
    ['the file of another worksheet', JSON.stringify({ ...file, worksheet: 'b2worksday' }), 'other-worksheet'],
    ['a file without plans', JSON.stringify({ ...file, sheet: { scenarios: [] } }), 'not-ours'],
    ['a file with wrong plans', JSON.stringify({ ...file, sheet: { scenarios: [3, { name: 'x' }] } }), 'not-ours'],
])
    test(`${name} is refused as ${problem}`, () => assert.deepEqual(sheetFromFile(text, block), { problem }));

for (const [title, name] of [
    ['Mix builder', 'mix-builder-2026-11-22.json'],
    ['Größe & Maß', 'grosse-mass-2026-11-22.json'],
    ['../../etc', 'etc-2026-11-22.json'],
    ['計画', 'worksheet-2026-11-22.json'],
])
    test(`the file of “${title}” is ${name}`, () => assert.equal(fileName(title, '2026-11-22'), name));
