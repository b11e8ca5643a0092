// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The learner's own work as one file: what it holds, and what becomes of it elsewhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blockTypes } from '../../packaging/web/runtime/blocks/catalogue.js';
import { compared, takeWork, workFromText, workIn, workText } from '../../packaging/web/runtime/ownwork.js';
import { emptyState, merged, onlyStaying, stateFromJson, stateToJson } from '../../packaging/web/runtime/state.js';
import { sample } from './fixtures/sample.mjs';

const course = sample('en');
const { lessons } = course;

/** Someone who has written in one block of every kind. */
function written() {
    const state = emptyState();
    state.kept.b1worksmix = {
        current: 0,
        scenarios: [{ name: 'My plan', input: { fields: { f1costproj: '60000' }, tables: {} } }],
    };
    state.kept.b3reflect1 = { text: 'Ask early.' };
    state.kept.b5decision = { fields: { f: 'free' } };
    state.kept.b6profiles = { fields: { name: 'Choir Barn' } };
    state.kept.b6toolturn = { current: 0, scenarios: [{ name: 'A', input: { fields: { left: '4' }, tables: {} } }] };
    state.work.b4words001 = { task: 0, hints: 0, draft: 'Wir%20fragen' };
    state.work.b5checks01 = { task: 0, hints: 0, draft: 'b5tick0001' };
    return state;
}

const fileOf = (state) => workText(course, state, '2026-11-27');
const read = (text) => workFromText(text, course);
const entriesOf = (state) => read(fileOf(state)).entries;
const ids = (places) => places.map(({ block }) => block.id).sort();
const all = ['b1worksmix', 'b3reflect1', 'b4words001', 'b5checks01', 'b5decision', 'b6profiles', 'b6toolturn'];

function changedFile(change) {
    const content = JSON.parse(fileOf(written()));
    change(content);
    return JSON.stringify(content);
}

test('the file says what it is, and of which module and version', () => {
    const { format, version, module, moduleVersion, title, saved, work } = JSON.parse(fileOf(written()));
    assert.deepEqual(
        [format, version, module, moduleVersion, title, saved],
        ['kogge-work', 1, course.id, '1.2.0', 'Financing', '2026-11-27'],
    );
    assert.deepEqual(work.map(({ block }) => block).sort(), all);
    assert.deepEqual(work.find(({ block }) => block === 'b4words001').value, { text: 'Wir fragen' });
});

test('every type of block that keeps something of its own goes along', () =>
    blockTypes
        .filter((type) => type.keptFrom || type.question?.staysHere)
        .forEach((type) => assert.equal(typeof type.work, 'function', type.type)));

test('on a computer where nothing is, everything is new, and is there afterwards', () => {
    const state = emptyState();
    const found = compared(entriesOf(written()), state, lessons);
    assert.deepEqual([ids(found.fresh), found.same, found.replaced, found.aside], [all, [], [], []]);
    takeWork(state, found.fresh, found.aside);
    assert.deepEqual(workIn(state, lessons), workIn(written(), lessons));
    assert.deepEqual(state.kept, written().kept);
});

test('what is here already is the same, and changes nothing', () => {
    const found = compared(entriesOf(written()), written(), lessons);
    assert.deepEqual([ids(found.same), found.fresh, found.replaced, found.aside], [all, [], [], []]);
});

test('what differs would be replaced, and undoing brings it back', () => {
    const state = written();
    state.kept.b3reflect1 = { text: 'Ask later.' };
    state.work.b4words001.draft = 'Sie';
    delete state.kept.b6profiles;
    const before = structuredClone(state);
    const found = compared(entriesOf(written()), state, lessons);
    assert.deepEqual([ids(found.replaced), ids(found.fresh)], [['b3reflect1', 'b4words001'], ['b6profiles']]);
    const undo = takeWork(state, [...found.fresh, ...found.replaced], found.aside);
    assert.equal(state.kept.b3reflect1.text, 'Ask early.');
    undo(state);
    assert.deepEqual(state, before);
});

test('a plan nobody has written in, and empty texts, are no work', () => {
    const state = emptyState();
    const input = { fields: { f: '' }, tables: { t: [{}] } };
    state.kept.b1worksmix = { current: 0, scenarios: [{ name: 'My plan', input }] };
    state.kept.b3reflect1 = { text: ' ' };
    state.work.b5checks01 = { task: 0, hints: 0, draft: '' };
    assert.deepEqual(workIn(state, lessons), []);
    assert.deepEqual(ids(compared(entriesOf(written()), state, lessons).fresh), all);
});

test('a complete checklist and a complete worksheet are done afterwards; no points come from a file', () => {
    const state = written();
    state.work.b5checks01 = { task: 0, hints: 0, draft: 'b5tick0001,b5tick0002' };
    state.kept.b1worksmix.scenarios[0].input = {
        fields: { f1costproj: '60000', f1starting: '2027-03-01', f1ownshare: '10', f1ownmoney: '6000' },
        tables: {},
    };
    const here = emptyState();
    takeWork(here, compared(entriesOf(state), here, lessons).fresh, []);
    assert.equal(here.record.answers.b5checks01.right, true);
    assert.deepEqual(Object.keys(here.record.answers), ['b5checks01']);
    assert.equal(here.record.answers.b5checks01.best, '0');
});

for (const [name, change, partly] of [
    ['a block that is gone', (entry) => (entry.block = 'bgone00001'), false],
    ['a block of another type', (entry) => (entry.type = 'chart'), false],
    ['a task that has changed', (entry) => (entry.task = 7), false],
    ['a tick that is gone', (entry) => entry.value.ticked.push('bgone00001'), true],
])
    test(`${name} has no place; the entry is kept and goes along again`, () => {
        const entries = entriesOf(written());
        const entry = entries.find(({ block }) => block === 'b5checks01');
        change(entry);
        const state = emptyState();
        const found = compared(entries, state, lessons);
        assert.deepEqual(found.aside, [entry]);
        assert.equal(ids(found.fresh).includes('b5checks01'), partly);
        takeWork(state, found.fresh, found.aside);
        assert.deepEqual(entriesOf(state).at(-1), entry);
        takeWork(state, [], found.aside);
        assert.equal(state.aside.length, 1, 'it is kept once');
    });

test('what was kept aside outlives the page, also beside an LMS and another window', () => {
    const state = { ...written(), aside: [{ block: 'bgone00001', type: '', task: 0, value: { text: 'x' } }] };
    assert.deepEqual(stateFromJson(stateToJson(state)).aside, state.aside);
    assert.deepEqual(onlyStaying(state, lessons).aside, state.aside);
    assert.deepEqual(merged(emptyState(), state).aside, state.aside);
    assert.deepEqual(merged(state, emptyState()).aside, state.aside);
});

test('what blocks of an older version kept goes along', () => {
    const state = emptyState();
    state.kept.bgone00001 = { text: 'Still mine.' };
    assert.deepEqual(entriesOf(state), [{ block: 'bgone00001', type: '', task: 0, value: { text: 'Still mine.' } }]);
});

for (const [name, text, problem] of [
    ['an empty file', '', 'foreign'],
    ['a picture', '\u0089PNG', 'foreign'],
    ['another program’s file', '{"a": 1}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['null', 'null', 'foreign'],
    ['a file cut short', fileOf(written()).slice(0, 400), 'damaged'],
    ['a file without work', changedFile((content) => delete content.work), 'damaged'],
    ['a file with an odd version', changedFile((content) => (content.version = 'x')), 'damaged'],
    ['a newer file', changedFile((content) => (content.version = 2)), 'newer'],
    ['a single worksheet', '{"format": "kogge-worksheet"}', 'single-sheet'],
    ['another module’s file', changedFile((content) => (content.module = 'urn:x')), 'other-module'],
])
    test(`${name} is “${problem}”`, () => assert.equal(read(text).problem, problem));

test('entries that are damaged are counted, and the others are read', () => {
    const text = changedFile(({ work }) => work.push(null, { block: 7 }, { block: 'b', value: 'x' }));
    const { entries, broken } = read(text);
    assert.equal(broken, 3);
    assert.equal(entries.length, all.length);
});

for (const [name, id, value] of [
    ['a worksheet without plans', 'b1worksmix', { scenarios: [] }],
    ['a text that is a number', 'b4words001', { text: 5 }],
    ['a text that is far too long', 'b4words001', { text: 'x'.repeat(20001) }],
    ['a thought that is a list', 'b3reflect1', { text: ['x'] }],
    ['ticks that are a text', 'b5checks01', { ticked: 'b5tick0001' }],
    ['a profile without fields', 'b6profiles', { name: 'x' }],
])
    test(`${name} does not take the place of anything`, () => {
        const state = written();
        const type = entriesOf(written()).find(({ block }) => block === id).type;
        const found = compared([{ block: id, type, task: 0, value }], state, lessons);
        assert.deepEqual([found.fresh, found.same, found.replaced], [[], [], []]);
        assert.equal(found.aside.length, 1);
    });
