// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { element } from '../dom.js';
import { sheetFrom } from './sheet.js';

// A learner's worksheet as a file, to take it to another computer.

const largest = 1024 * 1024;

/** The text of the file. */
export function fileText(course, block, sheet, today) {
    const content = {
        format: 'kogge-worksheet',
        version: 1,
        module: course.id,
        worksheet: block.id,
        title: block.title,
        saved: today,
        sheet,
    };
    return `${JSON.stringify(content, null, 2)}\n`;
}

/** A file name of plain letters. */
export function fileName(title, today, extension = 'json') {
    const plain = title
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/ß/g, 'ss')
        .replace(/[^A-Za-z0-9]+/g, '-');
    return `${plain.replace(/^-|-$/g, '').toLowerCase().slice(0, 60) || 'worksheet'}-${today}.${extension}`;
}

/** What a file holds: { sheet }, or { problem } with "not-ours", "other-worksheet" or "newer". */
export function sheetFromFile(text, block) {
    const content = parsed(text);
    if (!content || content.format !== 'kogge-worksheet')
        return { problem: 'not-ours' };
    if (content.version !== 1)
        return { problem: 'newer' };
    if (content.worksheet !== block.id)
        return { problem: 'other-worksheet' };
    const sheet = sheetFrom(content.sheet);
    return sheet ? { sheet } : { problem: 'not-ours' };
}

/** Hands a text to the browser as a download. */
export function offerFile(name, text, type = 'application/json') {
    const address = URL.createObjectURL(new Blob([text], { type }));
    const link = element('a', { href: address, download: name, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/** Lets the learner choose a file, and calls \p done with its text, which is empty for one of more than \p most bytes. */
export function chosenText(done, accept = '.json,application/json', most = largest) {
    const input = element('input', { type: 'file', accept });
    input.addEventListener('change', async () => {
        const file = input.files[0];
        if (file)
            done(file.size <= most ? await file.text() : '');
    });
    input.click();
}

function parsed(text) {
    try {
        const content = JSON.parse(text);
        return typeof content === 'object' ? content : null;
    } catch {
        return null;
    }
}
