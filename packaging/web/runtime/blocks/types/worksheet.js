// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { calculate, isComplete } from '../../core/calculation.js';
import { fitted } from '../../worksheet/input.js';
import { sheetFrom } from '../../worksheet/sheet.js';
import { words } from '../../worksheet/words.js';
import { worksheetView } from '../../worksheet/worksheet.js';

/** A worksheet; it is done once every result has had a value. What is written in it stays in the browser, unless an LMS has room for it. */
export const worksheet = {
    type: 'worksheet',
    words,
    view: worksheetView,
    work: () => 'sheets',
    isDone: (block, record) => record.filledWorksheets.includes(block.id),
    keptFrom: sheetFrom,
    isWhole: (block, { scenarios }) =>
        scenarios.some(({ input }) => isComplete(block, calculate(block, fitted(block, input)))),
};
