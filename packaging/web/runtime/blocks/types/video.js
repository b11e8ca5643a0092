// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { recordingView, words } from '../recording.js';

/** A film, with captions and what is said. */
export const video = { type: 'video', words, view: recordingView };
