// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { editions } from './editions.js';

const patience = 2000; // Milliseconds; an LMS may define its API after the frame of the course.
const step = 50;

/**
 * The LMS around \p place, a window, in the first of the \p known editions that it speaks: { lms, problem }. `lms` is a
 * started session or null; where one was to be expected, `problem` says why there is none: "missing", or "refuses" to begin.
 * A window by itself has none, and no problem; nor has a page that knows no edition.
 */
export async function reachLms(place, wait = delay, known = editions) {
    const isExpected = known.length > 0 && isShownByAnother(place);
    let session = sessionIn(place, known);
    for (let waited = 0; !session && isExpected && waited < patience; waited += step) {
        await wait(step);
        session = sessionIn(place, known);
    }
    if (!session)
        return { lms: null, problem: isExpected ? 'missing' : '' };
    return session.start() ? { lms: session, problem: '' } : { lms: null, problem: 'refuses' };
}

/** A session with the API that can be reached from \p place; or null. */
function sessionIn(place, known) {
    for (const { find, Session } of known) {
        const api = find(place);
        if (api)
            return new Session(api);
    }
    return null;
}

/** True in a frame, and in a window that another page has opened. */
function isShownByAnother(place) {
    return place.parent !== place || Boolean(place.opener);
}

function delay(milliseconds) {
    return new Promise((done) => setTimeout(done, milliseconds));
}
