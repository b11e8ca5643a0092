// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

const slack = 4; ///< Pixels that a pointer may move before it drags.

/**
 * Lets the pointer drag \p row up and down among rows(): a mouse anywhere on it, a finger at its \p grip, so that the page
 * can still be scrolled. Where it is let go, dropped() is told its new index.
 */
export function dragUpAndDown(row, grip, { rows, dropped, enabled }) {
    let from = null;
    const offset = (event) => event.clientY - from;

    row.addEventListener('pointerdown', (event) => {
        const onGrip = grip.contains(event.target);
        const free = !event.target.closest('button, a') && (event.pointerType === 'mouse' || onGrip);
        if (!enabled() || !free || event.button !== 0)
            return;
        from = event.clientY;
        row.setPointerCapture(event.pointerId);
    });
    row.addEventListener('pointermove', (event) => {
        if (from === null)
            return;
        const moves = row.classList.contains('dragged') || Math.abs(offset(event)) > slack;
        row.classList.toggle('dragged', moves);
        row.style.transform = moves ? `translateY(${offset(event)}px)` : '';
    });
    row.addEventListener('pointerup', () => {
        if (row.classList.contains('dragged'))
            dropped(indexAt(row, rows()));
        stop();
    });
    row.addEventListener('pointercancel', () => stop());

    function stop() {
        from = null;
        row.classList.remove('dragged');
        row.style.transform = '';
    }
}

/** Its index were \p row put where it is now: behind all others whose middle it is below. */
function indexAt(row, rows) {
    const middle = (node) => {
        const { top, bottom } = node.getBoundingClientRect();
        return (top + bottom) / 2;
    };
    const here = middle(row);
    return rows.filter((other) => other !== row && middle(other) < here).length;
}
