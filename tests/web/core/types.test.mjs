// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The types of blocks that the web rendition shows are those that the course has. Environment:
//   KOGGE_BIN_TESTS  the folder that holds kogge-course-oracle

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { blockTypes } from '../../../packaging/web/runtime/blocks/registry.js';
import { oracleAnswers, withoutOracle } from './oracle.mjs';

test('C++ and JavaScript have the same types of blocks', { skip: withoutOracle }, () => {
    const [{ types }] = oracleAnswers([{ kind: 'block-types', names: blockTypes.map(({ type }) => type) }]);
    const here = blockTypes.map(({ type, question, isDone }) => [
        type,
        { question: Boolean(question), canBeRequired: Boolean(question || isDone) },
    ]);
    const there = Object.entries(types);
    assert.deepEqual(new Map(here.sort()), new Map(there.sort()));
});
