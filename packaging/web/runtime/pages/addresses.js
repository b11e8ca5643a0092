// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pages are told apart by the fragment of the address, which works from a file and in the frame of an LMS alike.

export const moduleHref = '#/';
export const resultHref = '#/result';

export function lessonHref(id) {
    return `#/lesson/${encodeURIComponent(id)}`;
}

/** { page: "module" | "lesson" | "result", lesson }; null for any other fragment. */
export function targetOf(hash) {
    if (hash === moduleHref)
        return { page: 'module' };
    if (hash === resultHref)
        return { page: 'result' };
    try {
        const [, lesson] = /^#\/lesson\/(.+)$/.exec(decodeURIComponent(hash));
        return { page: 'lesson', lesson };
    } catch {
        return null;
    }
}

export function hrefOf({ page, lesson }) {
    return page === 'lesson' ? lessonHref(lesson) : page === 'result' ? resultHref : moduleHref;
}
