// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, spoken } from '../dom.js';
import { icon } from '../icons.js';
import { say } from '../interface.js';

// Progress is a line through harbours: filled where one has been, half where one is, empty ahead.

/** The sign of a lesson's status: "open", "begun" or "done". */
export function signOf(status) {
    return status === 'completed' ? 'done' : status;
}

/**
 * A harbour on the route: { number, title, note, status, current, href, press }, with the status of a lesson.
 * `press` is for links that stay on the page.
 */
export function routeRow({ number = '', title, note = '', status, current = '', href, press = null }) {
    const sign = signOf(status);
    const link = element(
        'a',
        { 'class': 'route-link', href, 'aria-current': current || null, 'on': press ? { click: press } : {} },
        element('span', { class: 'route-harbour' }, icon(`status-${sign}`)),
        number && element('span', { class: 'route-number', text: number }),
        element('span', { class: 'route-title', text: title }),
        spoken(`, ${say(`status-${sign}`)}${note ? ', ' : ''}`),
        element('span', { class: 'route-leader' }),
        note && element('span', { class: 'route-note', text: note }),
    );
    return element('li', { class: `route-row route-${sign}${note ? '' : ' route-alone'}` }, link);
}

/** The list that holds harbours. */
export function routeList(rows, options = {}) {
    return element('ol', { class: 'route', role: 'list', ...options }, rows);
}
