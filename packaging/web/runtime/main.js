// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { App } from './app.js';
import { Courses } from './courses.js';
import { element } from './dom.js';
import { reachLms } from './lms.js';
import { onlyLesson } from './onlylesson.js';
import { Preferences } from './preferences.js';
import { Store, browserStorage } from './store.js';
import { takeWords } from './wordtables.js';

const { languages, lesson } = document.documentElement.dataset; // As the package has marked this page.
const courses = new Courses(languages.split(' '));

/** What the script of a language calls. */
window.Kogge = { words: takeWords, course: (data) => courses.take(onlyLesson(data, lesson)) };

/** Where no language can be had, there are no words of any. */
const missing = {
    en: 'Files of this module are missing.',
    de: 'Diesem Modul fehlen Dateien.',
    sv: 'Det saknas filer i den här modulen.',
};

async function start() {
    const storage = browserStorage();
    const preferences = new Preferences(new Store(storage, 'kogge:reading'), document.documentElement);
    const course = await courses.first([preferences.language, ...navigator.languages]);
    if (course)
        new App({ courses, course, storage, preferences, ...(await reachLms(window)) }).start();
    else
        document.body.replaceChildren(...Object.entries(missing).map(([lang, text]) => element('p', { lang, text })));
}

document.addEventListener('DOMContentLoaded', start); // All of this script has run by then.
