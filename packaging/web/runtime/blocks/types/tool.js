// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
import { calculateTool, toolSheet } from '../../core/tools.js';
import { sayWith } from '../../interface.js';
import { sheetFrom } from '../../worksheet/sheet.js';
import { worksheetView } from '../../worksheet/worksheet.js';
import { tag } from '../tag.js';

const words = {
    'tool': ['Tool', 'Werkzeug', 'Verktyg'],
    'tool-pairing-ratings': ['Who rated whom', 'Wer wen bewertet hat', 'Vem som bedömde vem'],
    'tool-pairing-left': ['One side', 'Die einen', 'Ena sidan'],
    'tool-pairing-right': ['Other side', 'Die anderen', 'Andra sidan'],
    'tool-pairing-from-left': ['Rating by the one', 'Wertung der einen', 'Betyg från den ena'],
    'tool-pairing-from-right': ['Rating by the other', 'Wertung der anderen', 'Betyg från den andra'],
    'tool-pairing-total': ['Best total', 'Beste Summe', 'Bästa summa'],
    'tool-pairing-pairs': ['Pairs', 'Paare', 'Par'],
    'tool-pairing-others': ['As good', 'Ebenso gut', 'Lika bra'],
    'tool-rounds-left': ['People on one side', 'Personen auf der einen Seite', 'Personer på ena sidan'],
    'tool-rounds-right': ['People on the other side', 'Personen auf der anderen Seite', 'Personer på andra sidan'],
    'tool-rounds-talk': ['Minutes to talk', 'Minuten für ein Gespräch', 'Minuter att prata'],
    'tool-rounds-change': ['Minutes to change places', 'Minuten für den Platzwechsel', 'Minuter att byta plats'],
    'tool-rounds-rounds': ['Rounds', 'Runden', 'Omgångar'],
    'tool-rounds-minutes': ['Minutes in all', 'Minuten insgesamt', 'Minuter sammanlagt'],
    'tool-contrast-text-color': ['Colour of the text', 'Farbe der Schrift', 'Textens färg'],
    'tool-contrast-ground-color': ['Colour of the ground', 'Farbe des Grundes', 'Bakgrundens färg'],
    'tool-contrast-ratio': ['Contrast to 1', 'Kontrast zu 1', 'Kontrast till 1'],
    'tool-contrast-normal': ['Text of usual size', 'Schrift in üblicher Größe', 'Text i vanlig storlek'],
    'tool-contrast-large': ['Large text', 'Große Schrift', 'Stor text'],
    'as-in-color': ['As in #8a8a8a', 'Etwa #8a8a8a', 'Som i #8a8a8a'],
    'enough': ['enough', 'ausreichend', 'tillräcklig'],
    'not-enough': ['not enough', 'nicht ausreichend', 'inte tillräcklig'],
    'tool-stays': [
        'The learning platform has no room for this. It stays on this computer; save it as a file to take it along.',
        'Die Lernplattform hat dafür keinen Platz. Es bleibt auf diesem Computer; als Datei nehmen Sie es mit.',
        'Lärplattformen har inte plats för det här. Det stannar på den här datorn; spara det som en fil om du vill ta det med dig.',
    ],
};

const say = sayWith(words);

/** The worksheet that the tool of \p block looks like, with its words. */
function sheetOf(block) {
    const { kind } = block;
    const sheet = toolSheet(kind);
    const labelled = (part) => {
        const key = `tool-${kind}-${part.name.replace('_', '-')}`;
        return { ...part, label: say(key) };
    };
    const help = kind === 'contrast' ? say('as-in-color') : '';
    const choice = [
        { name: 'pass', label: say('enough') },
        { name: 'fail', label: say('not-enough') },
    ];
    return {
        ...sheet,
        ...block,
        field: sheet.field.map((field) => ({ ...labelled(field), help })),
        table: sheet.table.map((table) => ({ ...labelled(table), column: table.column.map(labelled) })),
        result: sheet.result.map((result) => ({ ...labelled(result), choice })),
    };
}

/** A tool of the program: a worksheet whose results are not formulas. */
export const tool = {
    type: 'tool',
    words,
    view: (block, context) =>
        worksheetView(sheetOf(block), context, {
            calculate: (input) => calculateTool(block.kind, input),
            head: tag('toolbox', say('tool')),
            stays: say('tool-stays'),
        }),
    work: () => 'tools',
    keptFrom: sheetFrom,
};
