// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

/**
 * An element with attributes and children. `text` and text children are never read as markup; `on` holds listeners by
 * event; an attribute that is null, undefined or false is left out, and so is such a child.
 */
export function element(name, options = {}, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(options))
        setOption(node, key, value);
    node.append(...children.flat().filter(isThere));
    return node;
}

/** A fragment of the HTML that our own renderer made of Markdown. Nothing else may be passed here. */
export function richText(html) {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content;
}

/** Like richText(), without the paragraph around a text that is only one paragraph. */
export function inlineText(html) {
    const content = richText(html);
    if (content.childElementCount !== 1 || content.firstElementChild.localName !== 'p')
        return content;
    const inner = document.createDocumentFragment();
    inner.append(...content.firstElementChild.childNodes);
    return inner;
}

/** The words of a rich text. */
export function wordsOf(html) {
    return richText(html).textContent.trim();
}

/** Replaces what \p node contains. */
export function fill(node, ...children) {
    node.replaceChildren(...children.flat().filter(isThere));
}

/** Like fill(), where that changes the words: what is told to screen readers is told again otherwise. */
export function refresh(node, ...children) {
    const fresh = element('div', {}, ...children);
    if (fresh.textContent !== node.textContent)
        node.replaceChildren(...fresh.childNodes);
}

/** Like fill(), and gives the focus to the link or button at the place where it was. */
export function refill(node, ...children) {
    keepingFocus(node, 'a[href], button', () => fill(node, ...children));
}

/** Does \p work in \p node; of what \p selector selects there, the one at the place that had the focus gets it, and the caret. */
export function keepingFocus(node, selector, work) {
    const { activeElement } = document;
    const places = () => [...node.querySelectorAll(selector)];
    const index = places().indexOf(activeElement);
    const { selectionStart, selectionEnd } = activeElement;
    work();
    const place = places()[index];
    place?.focus({ preventScroll: true });
    if (selectionStart > 0)
        place?.setSelectionRange?.(selectionStart, selectionEnd);
}

/** Words for screen readers only. */
export function spoken(text) {
    return element('span', { class: 'spoken', text });
}

/** Makes \p node able to take the focus by script, and gives it. */
export function focusOn(node, options = {}) {
    if (!node.hasAttribute('tabindex') && node.tabIndex < 0)
        node.setAttribute('tabindex', '-1');
    node.focus(options);
}

let lastNumber = 0;

/** A document-wide id that no other element has. */
export function freshId(prefix) {
    lastNumber += 1;
    return `${prefix}-${lastNumber}`;
}

function isThere(child) {
    return child !== null && child !== undefined && child !== false;
}

function setOption(node, key, value) {
    if (!isThere(value))
        return;
    if (key === 'text')
        node.textContent = value;
    else if (key === 'on')
        Object.entries(value).forEach(([type, listener]) => node.addEventListener(type, listener));
    else
        node.setAttribute(key, value === true ? '' : String(value));
}
