// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

const learner = { learner_id: 'ada', learner_name: 'Linde, Ada' };

/** Opens a page of a package in an LMS of SCORM 2004 with what it has kept of the learner; returns the frame that plays. */
export async function openInLms2004(page, origin, { cmi = learner, file = 'index.html' } = {}) {
    await page.goto(`${origin}/blank.html`);
    await page.evaluate(
        ([kept, name]) => {
            sessionStorage.setItem('cmi', kept);
            sessionStorage.setItem('page', name);
        },
        [JSON.stringify({ cmi }), file],
    );
    await page.goto(`${origin}/lms2004.html`);
    const frame = page.frames().find((candidate) => candidate.url().includes('/package/'));
    await frame.locator('h1').waitFor();
    return frame;
}

/** What the LMS has of the learner. */
export const cmiOf = (page) => page.evaluate(() => window.snapshot());

/** The same, as it would give it to the next launch of an attempt that was suspended. */
export async function keptByLms2004(page) {
    const cmi = await cmiOf(page);
    const { suspend_data, location, completion_status, success_status, progress_measure, score, objectives } = cmi;
    const kept = { suspend_data, location, completion_status, success_status, progress_measure, score };
    const records = Object.values(objectives).map(({ id, success_status: success, completion_status: completion }) => ({
        id,
        success_status: success,
        completion_status: completion,
    }));
    return { ...learner, ...kept, entry: 'resume', objectives: records };
}

/** Takes the course out of its frame, as an LMS does when the learner leaves. */
export const leave = (page) => page.evaluate(() => document.querySelector('iframe').remove());

/** What the LMS was told and did not take. */
export const refused = (page) =>
    page.evaluate(() =>
        window.calls.filter(([name, ...rest]) => /Set|Commit|Term|Init/.test(name) && rest[rest.length - 1] === 'false'),
    );
