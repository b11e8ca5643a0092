// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { editions } from './editions.js';

const patience = 2000; // Milliseconds; an LMS may define its API after the frame of the course.
const step = 50;

/**
 * The LMS around \p place, a window: { lms, problem }. `lms` is a started session or null; where one was to be expected,
 * `problem` says why there is none: "missing", or "refuses" to begin. A window by itself has none, and no problem.
 *
 * \p profile is what the page was packed for: "scorm12", "scorm2004" or "web", which asks for none. Where an LMS has both
 * APIs the page's own is taken, since the LMS may listen to that one only; else whichever is there.
 */
export async function reachLms(place, wait = delay, profile = 'scorm12') {
    if (profile === 'web')
        return { lms: null, problem: '' };
    let sessions = sessionsIn(place, profile);
    for (let waited = 0; sessions.length === 0 && isShownByAnother(place) && waited < patience; waited += step) {
        await wait(step);
        sessions = sessionsIn(place, profile);
    }
    const lms = sessions.find((session) => session.start()) || null;
    const problem = sessions.length > 0 ? 'refuses' : isShownByAnother(place) ? 'missing' : '';
    return { lms, problem: lms ? '' : problem };
}

/** A session for each API that can be reached, the one to try first before the other. */
function sessionsIn(place, profile) {
    const ownFirst = [...editions].sort((a, b) => (b.profile === profile) - (a.profile === profile));
    return ownFirst.flatMap(({ find, Session }) => {
        const api = find(place);
        return api ? [new Session(api)] : [];
    });
}

/** True in a frame, and in a window that another page has opened. */
function isShownByAnother(place) {
    return place.parent !== place || Boolean(place.opener);
}

function delay(milliseconds) {
    return new Promise((done) => setTimeout(done, milliseconds));
}
