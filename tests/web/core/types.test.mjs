// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The types of blocks that the web rendition shows are types that the course has. Environment:
//   KOGGE_BIN_TESTS  the folder that holds kogge-course-oracle

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { blockTypes } from '../../../packaging/web/runtime/blocks/catalogue.js';
import { oracleAnswers, withoutOracle } from './oracle.mjs';

test('C++ has every type of block that JavaScript has, and sees it alike', { skip: withoutOracle }, (context) => {
    const [{ types }] = oracleAnswers([{ kind: 'block-types', names: blockTypes.map(({ type }) => type) }]);
    for (const { type, question, isDone } of blockTypes)
        assert.deepEqual(
            { question: Boolean(question), canBeRequired: Boolean(question || isDone) },
            types[type],
            type,
        );
    const unknown = Object.keys(types).filter((name) => !blockTypes.some(({ type }) => type === name));
    context.diagnostic(`shown as made with a newer version: ${unknown.join(', ') || 'none'}`);
});
