// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../dom.js';
import { drawing } from '../icons.js';
import { sayWith } from '../interface.js';
import { watchWidth } from '../layout.js';

export const mapWords = {
    'profile-views': ['How the profiles are shown', 'Wie die Steckbriefe gezeigt werden', 'Hur profilerna visas'],
    'profile-list': ['List', 'Liste', 'Lista'],
    'profile-map': ['Map', 'Karte', 'Karta'],
    'map-about': [
        'Map. All profiles on it are in the list, too.',
        'Karte. Alle Steckbriefe auf ihr stehen auch in der Liste.',
        'Karta. Alla profiler på den finns också i listan.',
    ],
    'map-choose': [
        'Choose a mark to read its profile below the map.',
        'Wählen Sie eine Marke, um ihren Steckbrief unter der Karte zu lesen.',
        'Välj ett märke för att läsa profilen under kartan.',
    ],
    'map-east': ['{degrees}°\u00a0E', '{degrees}°\u00a0O', '{degrees}°\u00a0Ö'],
    'map-west': ['{degrees}°\u00a0W', '{degrees}°\u00a0W', '{degrees}°\u00a0V'],
    'map-north': ['{degrees}°\u00a0N', '{degrees}°\u00a0N', '{degrees}°\u00a0N'],
    'map-south': ['{degrees}°\u00a0S', '{degrees}°\u00a0S', '{degrees}°\u00a0S'],
};

const say = sayWith(mapWords);

/**
 * Where the profiles of a collection are: { node, show(profiles), mark(profile, open), focus(profile) }. Each mark gives its
 * profile to \p press; the list has all of them, too.
 */
export function profileMap({ map, profile: profiles }, press) {
    const marks = new Map(profiles.filter(({ at }) => at).map((profile) => [profile, markOf(profile, map, press)]));
    const sheet = element('div', { class: 'map-sheet' }, groundOf(map), degreesOf(map), [...marks.values()]);
    sheet.style.aspectRatio = `${map.width} / ${map.height}`;
    const arrange = () => arrangeNames([...marks.values()].filter((mark) => !mark.hidden), sheet.clientWidth);
    watchWidth(sheet, arrange);
    return {
        node: element(
            'div',
            { 'class': 'profiles-map', 'role': 'group', 'aria-label': say('map-about') },
            sheet,
            element('p', { class: 'quiet', text: say('map-choose') }),
        ),
        show: (found) => {
            marks.forEach((mark, profile) => (mark.hidden = !found.includes(profile)));
            arrange();
        },
        mark: (profile, open) => marks.get(profile)?.setAttribute('aria-expanded', String(open)),
        focus: (profile) => marks.get(profile)?.focus(),
    };
}

/** A disc, filled when its profile is open, and the name of the town beside it. */
function markOf(profile, { width, height }, press) {
    const mark = element(
        'button',
        {
            'type': 'button',
            'class': 'map-mark',
            'aria-label': `${profile.name}, ${profile.place}`,
            'aria-expanded': 'false',
            'on': { click: () => press(profile) },
        },
        element('span', { class: 'map-town', text: profile.place }),
    );
    return placed(mark, { left: profile.at[0] / width, top: profile.at[1] / height });
}

/** Each name stands where it covers nothing; where it would, only while its mark is looked at. */
function arrangeNames(marks, room) {
    const taken = marks.map((mark) => boxOf(mark, mark.offsetLeft - disc, 2 * disc));
    for (const mark of marks) {
        const { offsetWidth: width } = mark.firstChild;
        const gap = mark.offsetWidth / 2;
        const sides = [mark.offsetLeft + gap, mark.offsetLeft - gap - width].map((left) => boxOf(mark, left, width));
        const isFree = (box) => box.left >= 0 && box.right <= room && !taken.some((other) => overlap(box, other));
        const free = sides.findIndex(isFree);
        mark.classList.toggle('map-before', free === 1 || (free < 0 && sides[0].right > room));
        mark.classList.toggle('map-crowded', free < 0);
        if (free >= 0)
            taken.push(sides[free]);
    }
}

const disc = 8; // Pixels; half of what may not be covered.

/** A box beside a mark, as high as its name. */
function boxOf(mark, left, width) {
    const half = mark.firstChild.offsetHeight / 2;
    return { left, right: left + width, top: mark.offsetTop - half, bottom: mark.offsetTop + half };
}

const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Sea, land and a grid of degrees. */
function groundOf({ width, height, coast, meridian, parallel }) {
    const lines = [
        ...meridian.map(({ at }) => `M${at},0V${height}`),
        ...parallel.map(({ at }) => `M0,${at}H${width}`),
    ];
    const path = ({ className, d }) =>
        drawing('path', { 'class': className, d, 'vector-effect': 'non-scaling-stroke' });
    return drawing(
        'svg',
        { 'class': coast.length > 0 ? 'map-sea' : 'map-blank', 'viewBox': `0 0 ${width} ${height}`, 'aria-hidden': 'true' },
        path({ className: 'map-land', d: coast.map(shoreOf).join('') }),
        path({ className: 'map-grid', d: lines.join('') }),
    );
}

/** Straight along each stretch, and round where two of them meet. Lakes lie in the land they are in, and stay open. */
function shoreOf(numbers) {
    const points = numbers.flatMap((number, index) => (index % 2 ? [] : [[number, numbers[index + 1]]]));
    const count = points.length;
    const corners = points.map((at, index) => {
        const begin = between(points[(index + count - 1) % count], at, 0.7);
        const end = between(at, points[(index + 1) % count], 0.3);
        return `${index ? 'L' : 'M'}${begin}Q${at} ${end}`;
    });
    return `${corners.join('')}Z`;
}

const between = (from, to, share) => from.map((start, axis) => Math.round(start + (to[axis] - start) * share));

/** What the lines are, where there is room at the lower and the left edge. */
function degreesOf({ width, height, meridian, parallel }) {
    const label = (text, place) => placed(element('span', { 'class': 'map-degrees', 'aria-hidden': 'true', text }), place);
    const eastOrWest = (degrees) => say(degrees < 0 ? 'map-west' : 'map-east', { degrees: Math.abs(degrees) });
    const northOrSouth = (degrees) => say(degrees < 0 ? 'map-south' : 'map-north', { degrees: Math.abs(degrees) });
    return [
        ...meridian
            .filter(({ at }) => at < width * 0.92)
            .map(({ at, degrees }) => label(eastOrWest(degrees), { left: at / width, top: 1 })),
        ...parallel
            .filter(({ at }) => at > width * 0.06 && at < height - width * 0.08)
            .map(({ at, degrees }) => label(northOrSouth(degrees), { left: 0, top: at / height })),
    ];
}

/** Puts \p node at a place, in shares of the sheet. */
function placed(node, place) {
    Object.entries(place).forEach(([side, share]) => (node.style[side] = `${share * 100}%`));
    return node;
}

/** The list or the map, as two buttons; \p choose gets true for the map. */
export function viewChoice(choose) {
    const buttons = [say('profile-list'), say('profile-map')].map((text, index) =>
        element('button', { type: 'button', class: 'view-choice', text, on: { click: () => show(index) } }),
    );
    function show(index) {
        buttons.forEach((button, each) => button.setAttribute('aria-pressed', String(each === index)));
        choose(index === 1);
    }
    const node = element('div', { 'class': 'view-choices', 'role': 'group', 'aria-label': say('profile-views') }, buttons);
    show(0);
    return node;
}
