// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternativeOf } from '../../packaging/web/runtime/blocks/picture.js';

const context = { course: { media: { 'media/barn.svg': { alt: 'A barn.' } } } };

for (const [name, picture, expected] of [
    ['its own text', { alt: 'The door of the barn.' }, 'The door of the barn.'],
    ['that of the file', { alt: '' }, 'A barn.'],
    ['none where it only decorates', { alt: '', decorative: true }, ''],
    ['none, whatever was written before', { alt: 'The door.', decorative: true }, ''],
])
    test(`the text of a picture: ${name}`, () =>
        assert.equal(alternativeOf({ media: 'media/barn.svg', ...picture }, context), expected));
