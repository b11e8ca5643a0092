// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { App } from './app.js';
import { reachLms } from './lms.js';

const courses = new Map();

window.Kogge = {
    /** Takes the data of the module in one language; the first one is the module's own. */
    course: (data) => courses.set(data.language, data),
    start: async () => new App(courses, await reachLms(window)).start(),
};
