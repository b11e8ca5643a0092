// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { scorm12 } from './scorm12.js';
import { scorm2004 } from './scorm2004.js';

/**
 * The editions of SCORM that the page speaks; a package gets the one of its profile, see build.mjs.
 *
 *   profile  which packages are made for it
 *   find     (window) => its API as the window reaches it, or null
 *   Session  what talks to that API
 */
export const editions = [scorm12, scorm2004];
