// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { sheetFrom } from '../../worksheet/sheet.js';
import { words } from '../../worksheet/words.js';
import { worksheetView } from '../../worksheet/worksheet.js';

/** A worksheet; it is done once every result has had a value. What is written in it stays in the browser. */
export const worksheet = {
    type: 'worksheet',
    words,
    view: worksheetView,
    isDone: (block, record) => record.filledWorksheets.includes(block.id),
    keptFrom: sheetFrom,
};
