// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All words of the interface. {places} are filled in; where a sentence has plural forms, {count} chooses among them.

import { lmsSentences } from './lmssentences.js';
import { workSentences } from './worksentences.js';

export const languages = ['en', 'de', 'sv'];

export const sentences = {
    ...workSentences,
    ...lmsSentences,

    // The page around the course
    'skip': ['Skip to the text', 'Zum Text springen', 'Hoppa till texten'],
    'notices': ['Notices', 'Hinweise', 'Meddelanden'],
    'close-notice': ['Close this notice', 'Hinweis schließen', 'Stäng meddelandet'],
    'language': ['Language', 'Sprache', 'Språk'],
    'no-language': [
        'The other language is out of reach at the moment.',
        'Die andere Sprache ist gerade nicht erreichbar.',
        'Det andra språket går inte att nå just nu.',
    ],
    'text-and-appearance': ['Text size and appearance', 'Schriftgröße und Aussehen', 'Textstorlek och utseende'],
    'text-size': ['Text size', 'Schriftgröße', 'Textstorlek'],
    'text-size-range': [
        'From {least} to {most} per cent',
        'Von {least} bis {most} Prozent',
        'Från {least} till {most} procent',
    ],
    'smaller': ['Smaller', 'Kleiner', 'Mindre'],
    'larger': ['Larger', 'Größer', 'Större'],
    'appearance': ['Appearance', 'Aussehen', 'Utseende'],
    'appearance-device': ['As on this device', 'Wie auf diesem Gerät', 'Som på den här enheten'],
    'appearance-light': ['Light', 'Hell', 'Ljust'],
    'appearance-dark': ['Dark', 'Dunkel', 'Mörkt'],
    'print': ['Print', 'Drucken', 'Skriv ut'],
    'undo': ['Undo', 'Rückgängig', 'Ångra'],
    'undone': ['It is as it was before.', 'Es ist wieder wie zuvor.', 'Allt är som det var.'],

    // The module's page
    'contents': ['Contents', 'Inhalt', 'Innehåll'],
    'lesson-count': [
        { one: '{count} lesson', other: '{count} lessons' },
        { one: '{count} Lektion', other: '{count} Lektionen' },
        { one: '{count} lektion', other: '{count} lektioner' },
    ],
    'about-time': ['About {time}', 'Etwa {time}', 'Ungefär {time}'],
    'about-time-too': ['about {time}', 'etwa {time}', 'ungefär {time}'],
    'version': ['Version {version}', 'Version {version}', 'Version {version}'],
    'valid-until': ['valid until {date}', 'gültig bis {date}', 'giltig till {date}'],
    'no-longer-valid': [
        'This module was valid until {date}. Rules and figures may have changed since.',
        'Dieses Modul war gültig bis {date}. Regeln und Zahlen können sich seitdem geändert haben.',
        'Den här modulen var giltig till {date}. Regler och siffror kan ha ändrats sedan dess.',
    ],
    'lessons-done': [
        { one: '{done} of {count} lesson done', other: '{done} of {count} lessons done' },
        { one: '{done} von {count} Lektion fertig', other: '{done} von {count} Lektionen fertig' },
        { one: '{done} av {count} lektion klar', other: '{done} av {count} lektioner klara' },
    ],
    'points-of': [
        { one: '{score} of {points} point', other: '{score} of {points} points' },
        { one: '{score} von {points} Punkt', other: '{score} von {points} Punkten' },
        '{score} av {points} poäng',
    ],
    'time-left': ['{time} left', 'noch {time}', '{time} kvar'],
    'start-with': ['Start with lesson {number}', 'Mit Lektion {number} beginnen', 'Börja med lektion {number}'],
    'continue-with': [
        'Continue with lesson {number}',
        'Mit Lektion {number} weitermachen',
        'Fortsätt med lektion {number}',
    ],
    'read-again': [
        'Read again from lesson {number}',
        'Noch einmal ab Lektion {number} lesen',
        'Läs igen från lektion {number}',
    ],
    'your-result': ['Your result', 'Ihr Ergebnis', 'Ditt resultat'],
    'done': ['done', 'fertig', 'klar'],
    'done-with': ['done, {points}', 'fertig, {points}', 'klar, {points}'],
    'after-lessons': [
        { one: 'after lesson {numbers}', other: 'after lessons {numbers}' },
        { one: 'nach Lektion {numbers}', other: 'nach den Lektionen {numbers}' },
        { one: 'efter lektion {numbers}', other: 'efter lektionerna {numbers}' },
    ],
    'objectives': ['What you will be able to do', 'Was Sie danach können', 'Det här kommer du att kunna'],
    'for-whom': ['For: {audience}', 'Für: {audience}', 'För: {audience}'],
    'by': ['By {names}', 'Von {names}', 'Av {names}'],
    'licence': ['Licence: {licence}', 'Lizenz: {licence}', 'Licens: {licence}'],
    'role-author': ['text', 'Text', 'text'],
    'role-translator': ['translation', 'Übersetzung', 'översättning'],
    'role-reviewer': ['review', 'Durchsicht', 'granskning'],
    'role-illustrator': ['pictures', 'Bilder', 'bilder'],
    'role-publisher': ['publisher', 'Herausgabe', 'utgivare'],
    'minutes': ['{minutes} min', '{minutes} Min.', '{minutes} min'],
    'hours': ['{hours} h', '{hours} Std.', '{hours} tim'],
    'hours-minutes': ['{hours} h {minutes} min', '{hours} Std. {minutes} Min.', '{hours} tim {minutes} min'],
    'status-open': ['Not started', 'Nicht begonnen', 'Inte påbörjad'],
    'status-begun': ['Begun', 'Begonnen', 'Påbörjad'],
    'status-done': ['Done', 'Fertig', 'Klar'],

    // Lessons
    'lessons': ['Lessons', 'Lektionen', 'Lektioner'],
    'in-this-lesson': ['In this lesson', 'In dieser Lektion', 'I den här lektionen'],
    'lesson-of': ['Lesson {number} of {total}', 'Lektion {number} von {total}', 'Lektion {number} av {total}'],
    'lesson-number': ['Lesson {number}, {title}', 'Lektion {number}, {title}', 'Lektion {number}, {title}'],
    'previous-lesson': ['Previous lesson:', 'Vorige Lektion:', 'Föregående lektion:'],
    'next-lesson': ['Next lesson:', 'Nächste Lektion:', 'Nästa lektion:'],
    'previous-short': ['Back', 'Zurück', 'Tillbaka'],
    'next-short': ['Next', 'Weiter', 'Nästa'],
    'builds-on': [
        {
            one: 'This lesson builds on one that you have not finished yet:',
            other: 'This lesson builds on some that you have not finished yet:',
        },
        {
            one: 'Diese Lektion baut auf einer auf, die Sie noch nicht abgeschlossen haben:',
            other: 'Diese Lektion baut auf Lektionen auf, die Sie noch nicht abgeschlossen haben:',
        },
        {
            one: 'Den här lektionen bygger på en som du inte har avslutat ännu:',
            other: 'Den här lektionen bygger på några som du inte har avslutat ännu:',
        },
    ],
    'lesson-done': [
        'You have finished this lesson.',
        'Sie haben diese Lektion abgeschlossen.',
        'Du har avslutat den här lektionen.',
    ],
    'lesson-open': [
        { one: 'One task of this lesson is still open.', other: '{count} tasks of this lesson are still open.' },
        {
            one: 'Eine Aufgabe dieser Lektion ist noch offen.',
            other: '{count} Aufgaben dieser Lektion sind noch offen.',
        },
        { one: 'En uppgift i den här lektionen återstår.', other: '{count} uppgifter i den här lektionen återstår.' },
    ],

    // Blocks
    'other-language': [
        'This part is in {language}',
        'Dieser Teil ist auf {language}',
        'Den här delen är på {language}',
    ],
    'unknown-block': [
        'Something is missing here: it was made with a newer version.',
        'Hier fehlt etwas: Es wurde mit einer neueren Version erstellt.',
        'Något saknas här: det är gjort med en nyare version.',
    ],
    'note-on': ['Term: ', 'Begriff: ', 'Begrepp: '],

    // Questions
    'question-of': ['Question {number} of {total}', 'Frage {number} von {total}', 'Fråga {number} av {total}'],
    'check-answer': ['Check answer', 'Antwort prüfen', 'Kontrollera svaret'],
    'try-again': ['Try again', 'Noch einmal versuchen', 'Försök igen'],
    'show-hint': ['Show a hint', 'Tipp zeigen', 'Visa en ledtråd'],
    'hint-number': ['Hint {number}', 'Tipp {number}', 'Ledtråd {number}'],
    'choice-keys': [
        'Keys A to {last} choose, Ctrl+Enter checks',
        'Tasten A bis {last} wählen aus, Strg+Eingabe prüft',
        'Tangenterna A till {last} väljer, Ctrl+Enter kontrollerar',
    ],
    'attempt': ['Attempt {number}', 'Versuch {number}', 'Försök {number}'],
    'attempt-of': ['Attempt {number} of {total}', 'Versuch {number} von {total}', 'Försök {number} av {total}'],
    'outcome-right': ['Right', 'Richtig', 'Rätt'],
    'outcome-wrong': ['Not yet', 'Noch nicht', 'Inte än'],
    'last-attempt': [
        'That was the last attempt. The right answer is marked above.',
        'Das war der letzte Versuch. Die richtige Antwort ist oben gekennzeichnet.',
        'Det var det sista försöket. Det rätta svaret är markerat ovan.',
    ],
    'verdict-right': ['Right', 'Richtig', 'Rätt'],
    'verdict-wrong': ['Not right', 'Nicht richtig', 'Inte rätt'],
    'verdict-solution': ['Right answer', 'Richtige Antwort', 'Rätt svar'],
    'in-unit': ['in {unit}', 'in {unit}', 'i {unit}'],
    'not-a-number': [
        'This is not a number that can be read.',
        'Das ist keine lesbare Zahl.',
        'Det här är inget tal som går att läsa.',
    ],

    // The result
    'module-not-attempted': ['Not started yet', 'Noch nicht begonnen', 'Inte påbörjad ännu'],
    'module-incomplete': ['Under way', 'Unterwegs', 'Pågår'],
    'module-completed': ['Finished', 'Abgeschlossen', 'Avslutad'],
    'module-passed': ['Passed', 'Bestanden', 'Godkänd'],
    'module-failed': ['Finished, not passed yet', 'Abgeschlossen, noch nicht bestanden', 'Avslutad, inte godkänd ännu'],
    'score-line': [
        { one: '{score} of {points} point: {percent}.', other: '{score} of {points} points: {percent}.' },
        { one: '{score} von {points} Punkt: {percent}.', other: '{score} von {points} Punkten: {percent}.' },
        '{score} av {points} poäng: {percent}.',
    ],
    'score-line-mark': [
        {
            one: '{score} of {points} point: {percent}. {mark} are needed to pass.',
            other: '{score} of {points} points: {percent}. {mark} are needed to pass.',
        },
        {
            one: '{score} von {points} Punkt: {percent}. Zum Bestehen sind {mark} nötig.',
            other: '{score} von {points} Punkten: {percent}. Zum Bestehen sind {mark} nötig.',
        },
        '{score} av {points} poäng: {percent}. Det krävs {mark} för att bli godkänd.',
    ],
    'result-by-lesson': ['Result by lesson', 'Ergebnis nach Lektionen', 'Resultat lektion för lektion'],
    'result-lesson': ['Lesson', 'Lektion', 'Lektion'],
    'result-state': ['State', 'Stand', 'Status'],
    'result-points': ['Points', 'Punkte', 'Poäng'],
    'still-open': ['What is still open', 'Was noch offen ist', 'Det här återstår'],
    'questions-open': [
        { one: 'one open task', other: '{count} open tasks' },
        { one: 'eine offene Aufgabe', other: '{count} offene Aufgaben' },
        { one: 'en uppgift återstår', other: '{count} uppgifter återstår' },
    ],
    'end-not-reached': ['not read to its end yet', 'noch nicht zu Ende gelesen', 'inte läst till slutet ännu'],

    // What learners are told about the keeping of their work
    'saved-here': [
        'Saved on this computer at {time}',
        'Auf diesem Computer gespeichert um {time}',
        'Sparat på den här datorn {time}',
    ],
    'not-saved-here': [
        'Not saved: this browser keeps nothing once the page is closed.',
        'Nicht gespeichert: Dieser Browser behält nichts, wenn die Seite geschlossen wird.',
        'Inte sparat: den här webbläsaren behåller ingenting när sidan stängs.',
    ],
    'not-kept': [
        'This browser does not let the page keep anything. Your work lasts until the page is closed.',
        'Dieser Browser erlaubt der Seite nicht, etwas zu behalten. Ihre Arbeit bleibt, bis die Seite geschlossen wird.',
        'Den här webbläsaren låter inte sidan spara något. Ditt arbete finns kvar tills sidan stängs.',
    ],
    'state-unreadable': [
        'What was kept of your earlier work cannot be read. You begin afresh; the old record stays as it is until you answer something.',
        'Was von Ihrer früheren Arbeit aufbewahrt ist, lässt sich nicht lesen. Sie beginnen neu; das Alte bleibt unverändert, bis Sie etwas beantworten.',
        'Det som har sparats av ditt tidigare arbete går inte att läsa. Du börjar från början; det gamla ligger kvar tills du svarar på något.',
    ],
    'state-newer': [
        'Your earlier work was kept by a newer version. You begin afresh here; the old record stays as it is until you answer something.',
        'Ihre frühere Arbeit wurde von einer neueren Version aufbewahrt. Sie beginnen hier neu; das Alte bleibt unverändert, bis Sie etwas beantworten.',
        'Ditt tidigare arbete sparades av en nyare version. Här börjar du från början; det gamla ligger kvar tills du svarar på något.',
    ],
};
