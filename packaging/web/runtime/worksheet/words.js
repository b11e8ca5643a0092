// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { sayWith } from '../interface.js';

/** What worksheets say. */
export const words = {
    'plan': ['Plan', 'Plan'],
    'first-plan': ['My plan', 'Mein Plan'],
    'plan-again': ['{name} ({number})', '{name} ({number})'],
    'plan-copy': ['{name}, copy', '{name}, Kopie'],
    'plan-name': ['Name of the plan', 'Name des Plans'],
    'copy-plan': ['Copy as a new plan', 'Als neuen Plan kopieren'],
    'plan-copied': [
        '“{name}” has been copied. You are writing in the copy.',
        '„{name}“ ist kopiert. Sie schreiben in die Kopie.',
    ],
    'rename-plan': ['Rename', 'Umbenennen'],
    'keep-name': ['Keep this name', 'Name übernehmen'],
    'remove-plan': ['Remove', 'Entfernen'],
    'plan-removed': ['“{name}” has been removed.', '„{name}“ ist entfernt.'],
    'compare-plans': ['The plans side by side', 'Die Pläne im Vergleich'],
    'fill-example': ['Fill with the example “{name}”', 'Mit dem Beispiel „{name}“ füllen'],
    'example-filled': ['These are the figures of “{name}”.', 'Das sind die Zahlen von „{name}“.'],
    'result': ['Result', 'Ergebnis'],
    'below-zero': ['below zero', 'unter null'],
    'still-needed': ['Still needed: {fields}', 'Es fehlt noch: {fields}'],
    'optional': ['May stay empty.', 'Darf leer bleiben.'],
    'choose': ['Choose', 'Wählen'],
    'yes': ['yes', 'ja'],
    'no': ['no', 'nein'],
    'period': ['Period', 'Zeitraum'],
    'quarter': ['Q{number}', 'Q{number}'],
    'row': ['Row', 'Zeile'],
    'remove': ['Remove', 'Entfernen'],
    'add-row': ['Add a row', 'Zeile hinzufügen'],
    'add-named': ['Add {name}', '{name} hinzufügen'],
    'most-rows': ['There is room for {count} rows.', 'Es ist Platz für {count} Zeilen.'],
    'cell-name': ['{column}, row {number}', '{column}, Zeile {number}'],
    'remove-row': ['Remove row {number}', 'Zeile {number} entfernen'],
    'row-removed': ['Row {number} has been removed.', 'Zeile {number} ist entfernt.'],
    'undo': ['Undo', 'Rückgängig'],
    'undone': ['It is as it was before.', 'Es ist wieder wie zuvor.'],
    'worksheet-stays': [
        'The learning platform has no room for worksheets. This one stays on this computer; save it as a file to take it along.',
        'Die Lernplattform hat für Arbeitsblätter keinen Platz. Dieses bleibt auf diesem Computer; als Datei nehmen Sie es mit.',
    ],
    'save-file': ['Save as a file', 'Als Datei speichern'],
    'open-file': ['Open a file', 'Datei öffnen'],
    'file-opened': [
        { one: 'One plan was read from the file.', other: '{count} plans were read from the file.' },
        { one: 'Ein Plan wurde aus der Datei gelesen.', other: '{count} Pläne wurden aus der Datei gelesen.' },
    ],
    'file-not-ours': [
        'This file is not a saved worksheet. Nothing has changed.',
        'Diese Datei ist kein gespeichertes Arbeitsblatt. Nichts hat sich geändert.',
    ],
    'file-other-worksheet': [
        'This file belongs to another worksheet. Nothing has changed.',
        'Diese Datei gehört zu einem anderen Arbeitsblatt. Nichts hat sich geändert.',
    ],
    'file-newer': [
        'This file was made with a newer version. Nothing has changed.',
        'Diese Datei wurde mit einer neueren Version erstellt. Nichts hat sich geändert.',
    ],
    'cannot-be-computed': [
        '“{field}” cannot be computed: {reason}.',
        '„{field}“ lässt sich nicht berechnen: {reason}.',
    ],
    'formula-syntax': ['its formula cannot be read', 'die Formel ist nicht lesbar'],
    'formula-too-complex': ['it is too long or too deeply nested', 'sie ist zu lang oder zu tief verschachtelt'],
    'formula-unknown-name': ['there is no field “{detail}”', 'es gibt kein Feld „{detail}“'],
    'formula-unknown-function': ['there is no function {detail}', 'es gibt keine Funktion {detail}'],
    'formula-wrong-argument-count': [
        '{detail} has too few or too many values in its brackets',
        '{detail} hat zu wenige oder zu viele Werte in den Klammern',
    ],
    'formula-cycle': ['it depends on itself', 'es hängt von sich selbst ab'],
    'formula-wrong-type': [
        'a text, number or date stands where it cannot be used',
        'ein Text, eine Zahl oder ein Datum steht, wo es nicht passt',
    ],
    'formula-length-mismatch': [
        'two columns of different length are combined',
        'zwei Spalten verschiedener Länge werden verrechnet',
    ],
    'formula-division-by-zero': ['something is divided by zero', 'etwas wird durch null geteilt'],
    'formula-bad-exponent': [
        'an exponent is not a whole number, or too large',
        'ein Exponent ist keine ganze Zahl oder zu groß',
    ],
    'formula-overflow': ['a number or date is too large', 'eine Zahl oder ein Datum ist zu groß'],
};

export const say = sayWith(words);
