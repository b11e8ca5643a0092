// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { figureView, words } from '../picture.js';

/** A picture with its caption and credit. */
export const image = { type: 'image', words, view: figureView };
