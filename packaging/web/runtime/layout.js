// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What fits beside the text depends on the size of the text, which media queries do not know.

const body = 19;
const measureInBody = 33;
const margin = 216;
const rail = 272;
const tightBelow = 300; // At 100 %: there two buttons have no room for anything between them.

/** The widths at which things appear, for a window \p width wide; `chrome` and `reading` are scales, 1 is 100 %. */
export function roomFor(width, chrome, reading) {
    const measure = measureInBody * body * chrome * reading;
    const narrow = width < 720 * Math.max(1, chrome);
    const railed = width >= rail * chrome + measure + 80;
    const available = railed ? width - rail * chrome : width;
    return { narrow, railed, roomy: available >= measure + margin * chrome + 120 };
}

/**
 * Keeps the classes `narrow`, `railed` and `roomy` of \p root right, and `tight`; calls \p changed after each change of
 * width.
 */
export function watchLayout(root, changed) {
    const update = () => {
        const chrome = parseFloat(getComputedStyle(root).fontSize) / 16;
        const reading = parseFloat(getComputedStyle(root).getPropertyValue('--reading')) || 1;
        const { narrow, railed, roomy } = roomFor(root.clientWidth, chrome, reading);
        root.classList.toggle('narrow', narrow);
        root.classList.toggle('railed', railed);
        root.classList.toggle('roomy', roomy);
        root.classList.toggle('tight', root.clientWidth < tightBelow * chrome);
        changed();
    };
    window.addEventListener('resize', update);
    update();
    return update;
}

const watched = new WeakMap();
const observer =
    typeof ResizeObserver === 'undefined'
        ? null
        : new ResizeObserver((entries) => {
              for (const entry of entries)
                  watched.get(entry.target)?.(entry.contentRect.width);
          });

/** Calls \p changed with the width of \p node, now and whenever it changes. */
export function watchWidth(node, changed) {
    watched.set(node, changed);
    observer?.observe(node);
}

const stackedBelow = 460;

/** Gives \p node the class `stacked` while its table does not fit. */
export function stackWhenNarrow(node, below = stackedBelow) {
    watchWidth(node, (width) => {
        const reading = parseFloat(document.documentElement.style.getPropertyValue('--reading')) || 1;
        const narrow = width < below || reading > 1.6;
        node.classList.toggle('stacked', narrow);
        if (!narrow && node.querySelector('table')?.offsetWidth > Math.ceil(width))
            node.classList.add('stacked'); // A word longer than its column.
    });
}
