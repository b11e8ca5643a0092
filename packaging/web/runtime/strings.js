// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All words of the interface. {places} are filled in; where a sentence has plural forms, {count} chooses among them.

export const languages = ['en', 'de'];

export const sentences = {
    // The page around the course
    'skip': ['Skip to the text', 'Zum Text springen'],
    'notices': ['Notices', 'Hinweise'],
    'close-notice': ['Close this notice', 'Hinweis schließen'],
    'language': ['Language', 'Sprache'],
    'text-and-appearance': ['Text size and appearance', 'Schriftgröße und Aussehen'],
    'text-size': ['Text size', 'Schriftgröße'],
    'text-size-range': ['From {least} to {most} per cent', 'Von {least} bis {most} Prozent'],
    'smaller': ['Smaller', 'Kleiner'],
    'larger': ['Larger', 'Größer'],
    'appearance': ['Appearance', 'Aussehen'],
    'appearance-device': ['As on this device', 'Wie auf diesem Gerät'],
    'appearance-light': ['Light', 'Hell'],
    'appearance-dark': ['Dark', 'Dunkel'],
    'print': ['Print', 'Drucken'],

    // The module's page
    'contents': ['Contents', 'Inhalt'],
    'lesson-count': [
        { one: '{count} lesson', other: '{count} lessons' },
        { one: '{count} Lektion', other: '{count} Lektionen' },
    ],
    'about-time': ['About {time}', 'Etwa {time}'],
    'about-time-too': ['about {time}', 'etwa {time}'],
    'version': ['Version {version}', 'Version {version}'],
    'valid-until': ['valid until {date}', 'gültig bis {date}'],
    'no-longer-valid': [
        'This module was valid until {date}. Rules and figures may have changed since.',
        'Dieses Modul war gültig bis {date}. Regeln und Zahlen können sich seitdem geändert haben.',
    ],
    'lessons-done': [
        { one: '{done} of {count} lesson done', other: '{done} of {count} lessons done' },
        { one: '{done} von {count} Lektion fertig', other: '{done} von {count} Lektionen fertig' },
    ],
    'points-of': [
        { one: '{score} of {points} point', other: '{score} of {points} points' },
        { one: '{score} von {points} Punkt', other: '{score} von {points} Punkten' },
    ],
    'time-left': ['{time} left', 'noch {time}'],
    'start-with': ['Start with lesson {number}', 'Mit Lektion {number} beginnen'],
    'continue-with': ['Continue with lesson {number}', 'Mit Lektion {number} weitermachen'],
    'read-again': ['Read again from lesson {number}', 'Noch einmal ab Lektion {number} lesen'],
    'your-result': ['Your result', 'Ihr Ergebnis'],
    'done': ['done', 'fertig'],
    'done-with': ['done, {points}', 'fertig, {points}'],
    'after-lessons': [
        { one: 'after lesson {numbers}', other: 'after lessons {numbers}' },
        { one: 'nach Lektion {numbers}', other: 'nach den Lektionen {numbers}' },
    ],
    'objectives': ['What you will be able to do', 'Was Sie danach können'],
    'for-whom': ['For: {audience}', 'Für: {audience}'],
    'by': ['By {names}', 'Von {names}'],
    'licence': ['Licence: {licence}', 'Lizenz: {licence}'],
    'role-author': ['text', 'Text'],
    'role-translator': ['translation', 'Übersetzung'],
    'role-reviewer': ['review', 'Durchsicht'],
    'role-illustrator': ['pictures', 'Bilder'],
    'role-publisher': ['publisher', 'Herausgabe'],
    'minutes': ['{minutes} min', '{minutes} Min.'],
    'hours': ['{hours} h', '{hours} Std.'],
    'hours-minutes': ['{hours} h {minutes} min', '{hours} Std. {minutes} Min.'],
    'status-open': ['Not started', 'Nicht begonnen'],
    'status-begun': ['Begun', 'Begonnen'],
    'status-done': ['Done', 'Fertig'],

    // Lessons
    'lessons': ['Lessons', 'Lektionen'],
    'in-this-lesson': ['In this lesson', 'In dieser Lektion'],
    'lesson-of': ['Lesson {number} of {total}', 'Lektion {number} von {total}'],
    'lesson-number': ['Lesson {number}, {title}', 'Lektion {number}, {title}'],
    'previous-lesson': ['Previous lesson:', 'Vorige Lektion:'],
    'next-lesson': ['Next lesson:', 'Nächste Lektion:'],
    'previous-short': ['Back', 'Zurück'],
    'next-short': ['Next', 'Weiter'],
    'builds-on': [
        {
            one: 'This lesson builds on one that you have not finished yet:',
            other: 'This lesson builds on some that you have not finished yet:',
        },
        {
            one: 'Diese Lektion baut auf einer auf, die Sie noch nicht abgeschlossen haben:',
            other: 'Diese Lektion baut auf Lektionen auf, die Sie noch nicht abgeschlossen haben:',
        },
    ],
    'lesson-done': ['You have finished this lesson.', 'Sie haben diese Lektion abgeschlossen.'],
    'lesson-open': [
        { one: 'One task of this lesson is still open.', other: '{count} tasks of this lesson are still open.' },
        {
            one: 'Eine Aufgabe dieser Lektion ist noch offen.',
            other: '{count} Aufgaben dieser Lektion sind noch offen.',
        },
    ],

    // Blocks
    'other-language': ['This part is in {language}', 'Dieser Teil ist auf {language}'],
    'unknown-block': [
        'Something is missing here: it was made with a newer version.',
        'Hier fehlt etwas: Es wurde mit einer neueren Version erstellt.',
    ],
    'note-on': ['Term: ', 'Begriff: '],

    // Questions
    'question-of': ['Question {number} of {total}', 'Frage {number} von {total}'],
    'check-answer': ['Check answer', 'Antwort prüfen'],
    'try-again': ['Try again', 'Noch einmal versuchen'],
    'show-hint': ['Show a hint', 'Tipp zeigen'],
    'hint-number': ['Hint {number}', 'Tipp {number}'],
    'choice-keys': ['Keys A to {last} choose, Ctrl+Enter checks', 'Tasten A bis {last} wählen aus, Strg+Eingabe prüft'],
    'attempt': ['Attempt {number}', 'Versuch {number}'],
    'attempt-of': ['Attempt {number} of {total}', 'Versuch {number} von {total}'],
    'outcome-right': ['Right', 'Richtig'],
    'outcome-wrong': ['Not yet', 'Noch nicht'],
    'last-attempt': [
        'That was the last attempt. The right answer is marked above.',
        'Das war der letzte Versuch. Die richtige Antwort ist oben gekennzeichnet.',
    ],
    'verdict-right': ['Right', 'Richtig'],
    'verdict-wrong': ['Not right', 'Nicht richtig'],
    'verdict-solution': ['Right answer', 'Richtige Antwort'],
    'in-unit': ['in {unit}', 'in {unit}'],
    'not-a-number': ['This is not a number that can be read.', 'Das ist keine lesbare Zahl.'],

    // The result
    'module-not-attempted': ['Not started yet', 'Noch nicht begonnen'],
    'module-incomplete': ['Under way', 'Unterwegs'],
    'module-completed': ['Finished', 'Abgeschlossen'],
    'module-passed': ['Passed', 'Bestanden'],
    'module-failed': ['Finished, not passed yet', 'Abgeschlossen, noch nicht bestanden'],
    'score-line': [
        { one: '{score} of {points} point: {percent}.', other: '{score} of {points} points: {percent}.' },
        { one: '{score} von {points} Punkt: {percent}.', other: '{score} von {points} Punkten: {percent}.' },
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
    ],
    'result-by-lesson': ['Result by lesson', 'Ergebnis nach Lektionen'],
    'result-lesson': ['Lesson', 'Lektion'],
    'result-state': ['State', 'Stand'],
    'result-points': ['Points', 'Punkte'],
    'still-open': ['What is still open', 'Was noch offen ist'],
    'questions-open': [
        { one: 'one open task', other: '{count} open tasks' },
        { one: 'eine offene Aufgabe', other: '{count} offene Aufgaben' },
    ],
    'end-not-reached': ['not read to its end yet', 'noch nicht zu Ende gelesen'],

    // What learners are told about the keeping of their work
    'saved-here': ['Saved on this computer at {time}', 'Auf diesem Computer gespeichert um {time}'],
    'not-saved-here': [
        'Not saved: this browser keeps nothing once the page is closed.',
        'Nicht gespeichert: Dieser Browser behält nichts, wenn die Seite geschlossen wird.',
    ],
    'stays-here': [
        'The learning platform does not keep this. It stays on this computer.',
        'Die Lernplattform bewahrt das nicht auf. Es bleibt auf diesem Computer.',
    ],
    'not-kept': [
        'This browser does not let the page keep anything. Your work lasts until the page is closed.',
        'Dieser Browser erlaubt der Seite nicht, etwas zu behalten. Ihre Arbeit bleibt, bis die Seite geschlossen wird.',
    ],
    'worksheets-not-kept': [
        'This browser does not let the page keep anything. The learning platform keeps your answers; worksheets last until the page is closed.',
        'Dieser Browser erlaubt der Seite nicht, etwas zu behalten. Ihre Antworten behält die Lernplattform; Arbeitsblätter bleiben, bis die Seite geschlossen wird.',
    ],
    'lms-missing': [
        'No learning platform can be reached from here. Your work is kept in this browser, as far as it allows; your result is not reported to anyone.',
        'Von hier ist keine Lernplattform erreichbar. Ihre Arbeit bleibt in diesem Browser, soweit er es erlaubt; Ihr Ergebnis wird niemandem gemeldet.',
    ],
    'lms-refuses': [
        'The learning platform does not begin this course. Your work is kept in this browser, as far as it allows; your result is not reported. Opening the course again may help.',
        'Die Lernplattform beginnt diesen Kurs nicht. Ihre Arbeit bleibt in diesem Browser, soweit er es erlaubt; Ihr Ergebnis wird nicht gemeldet. Vielleicht hilft es, den Kurs noch einmal zu öffnen.',
    ],
    'lms-trouble': [
        'The learning platform is not taking your answers at the moment. They are tried again with your next answer; please leave this page open.',
        'Die Lernplattform nimmt Ihre Antworten gerade nicht an. Mit Ihrer nächsten Antwort wird es wieder versucht; bitte lassen Sie die Seite geöffnet.',
    ],
    'state-unreadable': [
        'What was kept of your earlier work cannot be read. You begin afresh; the old record stays as it is until you answer something.',
        'Was von Ihrer früheren Arbeit aufbewahrt ist, lässt sich nicht lesen. Sie beginnen neu; das Alte bleibt unverändert, bis Sie etwas beantworten.',
    ],
    'state-newer': [
        'Your earlier work was kept by a newer version. You begin afresh here; the old record stays as it is until you answer something.',
        'Ihre frühere Arbeit wurde von einer neueren Version aufbewahrt. Sie beginnen hier neu; das Alte bleibt unverändert, bis Sie etwas beantworten.',
    ],
    'lost-responses': [
        'The learning platform has little room. It keeps your points and attempts, but not every answer.',
        'Die Lernplattform hat wenig Platz. Sie behält Ihre Punkte und Versuche, aber nicht jede Antwort.',
    ],
    'lost-everything': [
        'The learning platform has no room for more answers. Your score is kept; if you close this page, later answers are not shown again.',
        'Die Lernplattform hat keinen Platz für weitere Antworten. Ihre Punktzahl bleibt; wenn Sie die Seite schließen, werden spätere Antworten nicht wieder gezeigt.',
    ],
};
