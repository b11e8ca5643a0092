// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { recordingView, words } from '../recording.js';

/** Sound, with captions and what is said. */
export const audio = { type: 'audio', words, view: recordingView };
