// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element, focusOn, freshId } from '../dom.js';
import { say } from '../interface.js';

// Notes on glossary terms. They follow their paragraph in the document; where the window is roomy, they stand beside
// it in the margin, each below the one before.

/** Adds a note after each child of \p prose for the terms in it that the lesson has not noted yet. */
export function addNotes(prose, { course, noted }) {
    for (const passage of passagesOf(prose)) {
        const terms = [...passage.querySelectorAll('a.term')].map((link) => link.dataset.term);
        const fresh = [...new Set(terms)].filter((term) => course.terms[term] && !noted.has(term));
        fresh.forEach((term) => noted.add(term));
        const notes = fresh.map((term) => noteOn(term, course));
        if (passage.localName === 'li')
            passage.append(...notes);
        else
            passage.after(...notes);
    }
}

/** What a note can stand beside: paragraphs and the like, and the items of lists. */
function passagesOf(prose) {
    return [...prose.children].flatMap((child) => (/^[uo]l$/.test(child.localName) ? [...child.children] : [child]));
}

/** Shows the definition that \p link asks for: the note beside it, or a new one after the text it stands in. */
export function openNote(link, course) {
    const term = link.dataset.term;
    if (!course.terms[term])
        return;
    const block = link.closest('[data-block]') || link.parentElement;
    const notes = [...block.querySelectorAll(`.note[data-term="${CSS.escape(term)}"]`)];
    const note = notes.find(({ offsetParent }) => offsetParent) || insertNote(link, block, course); // One may be folded away.
    arrangeNotes(block.closest('.column'));
    focusOn(note);
}

function insertNote(link, block, course) {
    const note = noteOn(link.dataset.term, course);
    note.classList.add('note-asked');
    const paragraph = link.closest('.prose > *, .prompt, .option, .item, .callout > *, table, li') || link;
    const anchor = paragraph.closest('.options, .items, .table-block') || paragraph;
    if (block.contains(anchor))
        anchor.after(note);
    else
        block.append(note);
    return note;
}

function noteOn(term, course) {
    const { name, definition } = course.terms[term];
    const id = freshId('note');
    return element(
        'div',
        { 'class': 'note', 'role': 'note', 'data-term': term, 'aria-labelledby': id },
        element('p', { class: 'note-term', id }, element('span', { class: 'spoken', text: say('note-on') }), name),
        element('p', { class: 'note-text', text: definition }),
    );
}

/** Puts the notes of a column beside the paragraphs they follow, in a roomy window. */
export function arrangeNotes(column) {
    if (!column)
        return;
    const roomy = document.documentElement.classList.contains('roomy');
    const top = column.getBoundingClientRect().top;
    let free = 0;
    for (const note of column.querySelectorAll('.note')) {
        note.style.top = '';
        if (!roomy || note.classList.contains('note-asked'))
            continue;
        const wanted = passageOf(note).getBoundingClientRect().top - top;
        const place = Math.max(wanted, free);
        note.style.top = `${place}px`;
        free = place + note.offsetHeight + 24;
    }
}

/** The passage a note belongs to: the item it is in, or the paragraph before it and its other notes. */
function passageOf(note) {
    const item = note.closest('li');
    if (item)
        return item;
    let before = note.previousElementSibling;
    while (before.previousElementSibling && before.classList.contains('note'))
        before = before.previousElementSibling;
    return before;
}
