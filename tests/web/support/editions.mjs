// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What tests of a module in an LMS need to know of the edition of SCORM: how the LMS is opened, and what it has been told.
import { keptByLms, openInLms } from './browser.mjs';
import { cmiOf, keptByLms2004, leave, openInLms2004, refused as refused2004 } from './lms2004.mjs';

const refused12 = (page) =>
    page.evaluate(() =>
        window.calls.filter(([name, ...rest]) => /Set|Commit|Fin|Init/.test(name) && rest[rest.length - 1] === 'false'),
    );

/** { status, raw, min, max }: the status in the words of SCORM 1.2. */
async function standing12(page) {
    const { core } = await cmiOf(page);
    const { raw, min, max } = core.score;
    return { status: core.lesson_status, raw, min, max };
}

async function standing2004(page) {
    const { completion_status: completion, success_status: success, score } = await cmiOf(page);
    const { raw, min, max } = score;
    return { status: completion === 'completed' && success !== 'unknown' ? success : completion, raw, min, max };
}

const editions = {
    scorm12: {
        room: 3500,
        open: openInLms,
        kept: keptByLms,
        stateIn: ({ cmi }) => cmi.suspend_data,
        standing: standing12,
        refused: refused12,
    },
    scorm2004: {
        room: 64000,
        open: (page, origin, cmi) => openInLms2004(page, origin, { cmi }),
        kept: keptByLms2004,
        stateIn: ({ suspend_data: state }) => state,
        standing: standing2004,
        refused: refused2004,
    },
};

/** The edition of KOGGE_PROFILE; without it, scorm12: { profile, room, open(), kept(), stateIn(), standing(), refused(), leave() }. */
const profile = process.env.KOGGE_PROFILE || 'scorm12';
export const edition = { profile, leave, ...editions[profile] };
