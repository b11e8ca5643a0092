// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { exporting } from './export.js';
import { financing } from './financing.js';
import { marketing } from './marketing.js';
import { transfer } from './transfer.js';

/**
 * What covers are made of, by topic; a package gets that of its module. The last is for all other topics.
 *
 *   topic  of the module
 *   base   the shades of the cloth
 *   ink    { light, pale, deep }, colours of the motif
 *   motif  (x, y, next, ink) => [[path, colour]], a tile; `next(count)` is a number below count
 */
export const covers = [exporting, financing, marketing, transfer];
