// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { actionButton } from '../../controls.js';
import { ungraded } from '../../core/points.js';
import { decodedText, encodedText, simplified } from '../../core/responsetext.js';
import { element, freshId, wordsOf } from '../../dom.js';
import { today } from '../../format.js';
import { sayWith } from '../../interface.js';
import { chosenText, fileName, offerFile } from '../../worksheet/file.js';

const longestText = 20000;
const leastRows = 4;

const words = {
    'kind-free-text': ['in your own words', 'in eigenen Worten', 'med egna ord'],
    'check-free-text': [
        'Compare with a model answer',
        'Mit einer Musterantwort vergleichen',
        'Jämför med ett exempelsvar',
    ],
    'checked-free-text': ['A model answer', 'Eine Musterantwort', 'Ett exempelsvar'],
    'change-free-text': ['Change my answer', 'Meine Antwort ändern', 'Ändra mitt svar'],
    'own-words': ['Your answer', 'Ihre Antwort', 'Ditt svar'],
    'write-first': ['Write something first.', 'Schreiben Sie zuerst etwas.', 'Skriv något först.'],
    'text-stays': [
        'The learning platform has no room for texts. This one stays on this computer; save it as a file to take it along.',
        'Die Lernplattform hat für Texte keinen Platz. Dieser bleibt auf diesem Computer; als Datei nehmen Sie ihn mit.',
        'Lärplattformen har inte plats för texter. Den här stannar på den här datorn; spara den som en fil om du vill ta den med dig.',
    ],
    'save-text': ['Save the text as a file', 'Text als Datei speichern', 'Spara texten som en fil'],
    'open-text': ['Open a text', 'Text öffnen', 'Öppna en text'],
};

const say = sayWith(words);

// Grading is the twin of packaging/course/grading.h.

function isCheckable(question, response) {
    const text = decodedText(response);
    return text.length <= longestText && simplified(text) !== '';
}

function freeTextView(block, { session, labelledBy, onDraft }) {
    const id = freshId('field');
    const area = element('textarea', {
        id,
        'class': 'field-input free-text',
        'rows': leastRows,
        'maxlength': longestText,
        'aria-describedby': labelledBy,
        'on': { input: () => written(area.value) },
    });
    const written = (text) => {
        grow(area);
        onDraft(encodedText(text));
    };
    return {
        node: element(
            'div',
            { class: 'field' },
            element('label', { class: 'field-label', for: id, text: say('own-words') }),
            element('div', { class: 'field-box' }, area),
            session.staysHere && staysHere(block, area, written),
        ),
        show: (response, verdicts, locked) => {
            area.value = decodedText(response);
            area.readOnly = locked;
            requestAnimationFrame(() => grow(area));
        },
        focus: () => area.focus(),
        problem: () => say('write-first'),
    };
}

/** As high as its text, so that it can be read, and printed, whole. */
function grow(area) {
    area.style.height = '';
    if (area.scrollHeight > area.clientHeight)
        area.style.height = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
}

/** Where the text is, and how it gets elsewhere. */
function staysHere(block, area, written) {
    const save = () => offerFile(fileName(wordsOf(block.prompt), today(), 'txt'), area.value, 'text/plain');
    const open = () =>
        chosenText((text) => {
            if (area.readOnly || simplified(text) === '')
                return;
            area.value = text.slice(0, longestText);
            written(area.value);
        }, '.txt,text/plain');
    return element(
        'div',
        { class: 'free-text-file' },
        element('p', { class: 'quiet', text: say('text-stays') }),
        element(
            'div',
            { class: 'actions' },
            actionButton({ text: say('save-text'), symbol: 'download', kind: 'quiet', press: save }),
            actionButton({ text: say('open-text'), symbol: 'folder', kind: 'quiet', press: open }),
        ),
    );
}

/** An answer in the learner's own words, then a model to compare it with. An LMS is told that there is one, no more. */
export const freeText = {
    type: 'free-text',
    work: () => 'texts',
    words,
    question: {
        isCheckable,
        canonicalResponse: (question, response) => encodedText(decodedText(response)),
        grade: (question) => ungraded([['model', question.model]]),
        rightResponse: () => '',
        feedbackParts: () => [],
        pack: () => '',
        unpack: () => '',
        keep: (response) => response,
        whole: () => 0,
        hasRightAnswer: false,
        staysHere: true,
        scormType: 'fill-in',
        scormResponse: () => '',
        answers: freeTextView,
    },
};
