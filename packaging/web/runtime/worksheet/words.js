// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { sayWith } from '../interface.js';

/** What worksheets say. */
export const words = {
    'plan': ['Version', 'Fassung', 'Version'],
    'first-plan': ['My figures', 'Meine Zahlen', 'Mina siffror'],
    'plan-again': ['{name} ({number})', '{name} ({number})', '{name} ({number})'],
    'plan-copy': ['{name}, copy', '{name}, Kopie', '{name}, kopia'],
    'plan-name': ['Name of the version', 'Name der Fassung', 'Versionens namn'],
    'copy-plan': ['New version from this one', 'Neue Fassung aus dieser', 'Ny version utifrån den här'],
    'plan-copied': [
        '“{name}” has been copied. You are writing in the copy.',
        '„{name}“ ist kopiert. Sie schreiben in die Kopie.',
        '”{name}” är kopierad. Du skriver i kopian.',
    ],
    'rename-plan': ['Rename', 'Umbenennen', 'Byt namn'],
    'keep-name': ['Keep this name', 'Name übernehmen', 'Använd namnet'],
    'remove-plan': ['Remove', 'Entfernen', 'Ta bort'],
    'plan-removed': ['“{name}” has been removed.', '„{name}“ ist entfernt.', '”{name}” är borttagen.'],
    'compare-plans': ['The versions side by side', 'Die Fassungen im Vergleich', 'Versionerna sida vid sida'],
    'fill-example': [
        'Fill with the example “{name}”',
        'Mit dem Beispiel „{name}“ füllen',
        'Fyll i med exemplet ”{name}”',
    ],
    'example-filled': [
        'These are the figures of “{name}”.',
        'Das sind die Zahlen von „{name}“.',
        'Det här är siffrorna i ”{name}”.',
    ],
    'result': ['Result', 'Ergebnis', 'Resultat'],
    'below-zero': ['below zero', 'unter null', 'under noll'],
    'still-needed': ['Still needed: {fields}', 'Es fehlt noch: {fields}', 'Saknas ännu: {fields}'],
    'optional': ['May stay empty.', 'Darf leer bleiben.', 'Får vara tomt.'],
    'choose': ['Choose', 'Wählen', 'Välj'],
    'yes': ['yes', 'ja', 'ja'],
    'no': ['no', 'nein', 'nej'],
    'period': ['Period', 'Zeitraum', 'Period'],
    'quarter': ['Q{number}', 'Q{number}', 'Kv. {number}'],
    'row': ['Row', 'Zeile', 'Rad'],
    'remove': ['Remove', 'Entfernen', 'Ta bort'],
    'add-row': ['Add a row', 'Zeile hinzufügen', 'Lägg till en rad'],
    'add-named': ['Add {name}', '{name} hinzufügen', 'Lägg till {name}'],
    'most-rows': [
        'There is room for {count} rows.',
        'Es ist Platz für {count} Zeilen.',
        'Det finns plats för {count} rader.',
    ],
    'cell-name': ['{column}, row {number}', '{column}, Zeile {number}', '{column}, rad {number}'],
    'remove-row': ['Remove row {number}', 'Zeile {number} entfernen', 'Ta bort rad {number}'],
    'row-removed': ['Row {number} has been removed.', 'Zeile {number} ist entfernt.', 'Rad {number} är borttagen.'],
    'worksheet-stays': [
        'The learning platform has no room for worksheets. This one stays on this computer; save it as a file to take it along.',
        'Die Lernplattform hat für Arbeitsblätter keinen Platz. Dieses bleibt auf diesem Computer; als Datei nehmen Sie es mit.',
        'Lärplattformen har inte plats för arbetsblad. Det här stannar på den här datorn; spara det som en fil om du vill ta det med dig.',
    ],
    'save-file': ['Save as a file', 'Als Datei speichern', 'Spara som en fil'],
    'open-file': ['Open a file', 'Datei öffnen', 'Öppna en fil'],
    'file-opened': [
        { one: 'One version was read from the file.', other: '{count} versions were read from the file.' },
        {
            one: 'Eine Fassung wurde aus der Datei gelesen.',
            other: '{count} Fassungen wurden aus der Datei gelesen.',
        },
        { one: 'En version lästes in från filen.', other: '{count} versioner lästes in från filen.' },
    ],
    'file-not-ours': [
        'This file is not a saved worksheet. Nothing has changed.',
        'Diese Datei ist kein gespeichertes Arbeitsblatt. Nichts hat sich geändert.',
        'Filen är inget sparat arbetsblad. Ingenting har ändrats.',
    ],
    'file-other-worksheet': [
        'This file belongs to another worksheet. Nothing has changed.',
        'Diese Datei gehört zu einem anderen Arbeitsblatt. Nichts hat sich geändert.',
        'Filen hör till ett annat arbetsblad. Ingenting har ändrats.',
    ],
    'file-newer': [
        'This file was made with a newer version. Nothing has changed.',
        'Diese Datei wurde mit einer neueren Version erstellt. Nichts hat sich geändert.',
        'Filen är gjord med en nyare version. Ingenting har ändrats.',
    ],
    'cannot-be-computed': [
        '“{field}” cannot be computed: {reason}.',
        '„{field}“ lässt sich nicht berechnen: {reason}.',
        '”{field}” går inte att räkna ut: {reason}.',
    ],
    'formula-syntax': ['its formula cannot be read', 'die Formel ist nicht lesbar', 'formeln går inte att läsa'],
    'formula-too-complex': [
        'it is too long or too deeply nested',
        'sie ist zu lang oder zu tief verschachtelt',
        'den är för lång eller för djupt nästlad',
    ],
    'formula-unknown-name': [
        'there is no field “{detail}”',
        'es gibt kein Feld „{detail}“',
        'det finns inget fält ”{detail}”',
    ],
    'formula-unknown-function': [
        'there is no function {detail}',
        'es gibt keine Funktion {detail}',
        'det finns ingen funktion {detail}',
    ],
    'formula-wrong-argument-count': [
        '{detail} has too few or too many values in its brackets',
        '{detail} hat zu wenige oder zu viele Werte in den Klammern',
        '{detail} har för få eller för många värden inom parentesen',
    ],
    'formula-cycle': ['it depends on itself', 'es hängt von sich selbst ab', 'den beror på sig själv'],
    'formula-wrong-type': [
        'a text, number or date stands where it cannot be used',
        'ein Text, eine Zahl oder ein Datum steht, wo es nicht passt',
        'en text, ett tal eller ett datum står där det inte kan användas',
    ],
    'formula-length-mismatch': [
        'two columns of different length are combined',
        'zwei Spalten verschiedener Länge werden verrechnet',
        'två kolumner av olika längd kombineras',
    ],
    'formula-division-by-zero': [
        'something is divided by zero',
        'etwas wird durch null geteilt',
        'något divideras med noll',
    ],
    'formula-bad-exponent': [
        'an exponent is not a whole number, or too large',
        'ein Exponent ist keine ganze Zahl oder zu groß',
        'en exponent är inget heltal, eller för stor',
    ],
    'formula-overflow': [
        'a number or date is too large',
        'eine Zahl oder ein Datum ist zu groß',
        'ett tal eller datum är för stort',
    ],
};

export const say = sayWith(words);
