// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { Scorm12, findApi } from './scorm12.js';

const patience = 2000; // Milliseconds; an LMS may define its API after the frame of the course.
const step = 50;

/**
 * The LMS around \p place, a window: { lms, problem }. `lms` is a started Scorm12 or null; where one was to be expected,
 * `problem` says why there is none: "missing", or "refuses" to begin. A window by itself has none, and no problem.
 */
export async function reachLms(place, wait = delay) {
    let api = findApi(place);
    for (let waited = 0; !api && isShownByAnother(place) && waited < patience; waited += step) {
        await wait(step);
        api = findApi(place);
    }
    if (!api)
        return { lms: null, problem: isShownByAnother(place) ? 'missing' : '' };
    const lms = new Scorm12(api);
    return lms.start() ? { lms, problem: '' } : { lms: null, problem: 'refuses' };
}

/** True in a frame, and in a window that another page has opened. */
function isShownByAnother(place) {
    return place.parent !== place || Boolean(place.opener);
}

function delay(milliseconds) {
    return new Promise((done) => setTimeout(done, milliseconds));
}
