// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our own icons: 24 × 24, `line` is drawn with a stroke, `fill` is filled. Both follow the colour of the text.
const shapes = {
    'appearance': { line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0', fill: 'M12 3.5a8.5 8.5 0 0 1 0 17z' },
    'arrow-down': { line: 'M12 5v14M6 13l6 6 6-6' },
    'arrow-left': { line: 'M19 12H5M11 6l-6 6 6 6' },
    'arrow-right': { line: 'M5 12h14M13 6l6 6-6 6' },
    'arrow-up': { line: 'M12 19V5M6 11l6-6 6 6' },
    'book-open': { line: 'M12 6.5C10 5 7 4.5 3.5 4.7V18c3.5-.2 6.5.3 8.5 1.8 2-1.5 5-2 8.5-1.8V4.7C17 4.5 14 5 12 6.5zM12 6.5v13.3' },
    'book': { line: 'M6.5 4H19v16H6.5A2.5 2.5 0 0 1 4 17.5v-11A2.5 2.5 0 0 1 6.5 4zM8 4v16' },
    'check': { line: 'M5 12.5l4.5 4.5L19 7.5' },
    'chevron-down': { line: 'M6 9.5l6 6 6-6' },
    'chevron-right': { line: 'M9.5 6l6 6-6 6' },
    'clock': { line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0M12 7v5.2l3.3 2' },
    'comment': { line: 'M4 5h16v11.5h-9L7 20v-3.5H4z' },
    'contents': { line: 'M4 6h.01M4 12h.01M4 18h.01M8.5 6H20M8.5 12H20M8.5 18H16' },
    'cross': { line: 'M6.5 6.5l11 11M17.5 6.5l-11 11' },
    'download': { line: 'M12 4v11M7 10.5l5 5 5-5M5 20h14' },
    'folder': { line: 'M3.5 18.5v-13h6l2 2.5h9v10.5z' },
    'grip': { line: 'M9 6h.01M9 12h.01M9 18h.01M15 6h.01M15 12h.01M15 18h.01' },
    'hint': { line: 'M9.5 17.5h5M10.5 20.5h3M9.5 17.5c0-2.4-3-3.4-3-7.2a5.5 5.5 0 0 1 11 0c0 3.8-3 4.8-3 7.2' },
    'image': { line: 'M4.5 5h15a1 1 0 0 1 1 1v12a1 1 0 0 1 -1 1h-15a1 1 0 0 1 -1 -1v-12a1 1 0 0 1 1 -1zM3.5 16l4.5-4.5 4 4 2.5-2.5 6 5.5M14.2 9a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0' },
    'info': { line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0M12 11v5M12 8h.01' },
    'languages': { line: 'M3.5 6h9M8 4v2M10.5 6c-.8 4-3.2 6.8-6.5 8.5M5.5 8.5c1 2.5 3 4.5 5.5 5.5M11.5 20l4.5-10.5L20.5 20M13 16.5h6' },
    'more': { line: 'M5 12h.01M12 12h.01M19 12h.01' },
    'pencil': { line: 'M4.5 19.5l1-4.2L16.2 4.6l3.2 3.2L8.7 18.5zM13.8 7l3.2 3.2' },
    'person': { line: 'M8.3 8a3.7 3.7 0 1 0 7.4 0a3.7 3.7 0 1 0 -7.4 0M4.5 20c.7-4 3.5-6 7.5-6s6.8 2 7.5 6' },
    'play': { line: 'M8 5.5v13l10-6.5z' },
    'plus': { line: 'M12 5v14M5 12h14' },
    'print': { line: 'M7 9V4h10v5M7 16.5H4V9h16v7.5h-3M7 14h10v6H7z' },
    'question': { line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0M9.5 9.8a2.6 2.6 0 1 1 3.6 2.4c-.8.4-1.1.9-1.1 1.8M12 16.5h.01' },
    'quote': { line: 'M10 7c-3 .8-4.5 3-4.5 6v4H10v-4.5H5.5M18.5 7c-3 .8-4.5 3-4.5 6v4h4.5v-4.5H14' },
    'sheet': { line: 'M5.5 3.5h13a1 1 0 0 1 1 1v15a1 1 0 0 1 -1 1h-13a1 1 0 0 1 -1 -1v-15a1 1 0 0 1 1 -1zM8 7.5h8M8 12h2.5M13.5 12H16M8 16h2.5M13.5 16H16' },
    'speaker': { line: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9.5c1.3 1.5 1.3 3.5 0 5M18 7c2.7 3 2.7 7 0 10' },
    'stale': { line: 'M7 4h10M7 20h10M8 4c0 5 4 5 4 8s-4 3-4 8M16 4c0 5-4 5-4 8s4 3 4 8' },
    'status-begun': { line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0', fill: 'M12 6.5a5.5 5.5 0 0 1 0 11z' },
    'status-done': { line: '', fill: 'M12 2.7a9.3 9.3 0 1 0 0 18.6a9.3 9.3 0 1 0 0-18.6zM7 12.3l1.4-1.4 2.5 2.5 4.8-5 1.4 1.3-6.2 6.5z' },
    'status-open': { line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0' },
    'status-wrong': { line: 'M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0 -17 0M8.8 8.8l6.4 6.4M15.2 8.8l-6.4 6.4' },
    'text-size': { line: 'M3 19L8.5 5 14 19M5 14.5h7M15.5 19l3-8 3 8M16.6 16.2h3.8' },
    'toolbox': { line: 'M3.5 9h17v10.5h-17zM9 9V5.5h6V9M3.5 13.5h17M12 12.5v2' },
    'trash': { line: 'M5 7h14M9.5 7V4.5h5V7M6.5 7l.8 12.5h9.4L17.5 7M10.5 11v5M13.5 11v5' },
    'undo': { line: 'M8.5 5L4 9.5 8.5 14M4 9.5h10a5.5 5.5 0 0 1 0 11H9' },
    'warning': { line: 'M12 4L3 19.5h18zM12 10v4.5M12 17h.01' },
};

const namespace = 'http://www.w3.org/2000/svg';

/** An SVG element with attributes and children. */
export function drawing(name, attributes, ...children) {
    const node = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes))
        node.setAttribute(key, value);
    node.append(...children);
    return node;
}

/** A decorative icon; whoever shows it says in words what it means. */
export function icon(name) {
    const { line, fill } = shapes[name];
    const svg = drawing('svg', { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' });
    if (line)
        svg.append(drawing('path', { class: 'icon-line', d: line }));
    if (fill)
        svg.append(drawing('path', { class: 'icon-fill', d: fill }));
    return svg;
}
