// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

/** What is said about the learner's own work as one file; see ownwork.js and pages/ownwork.js. */
export const workSentences = {
    'own-work': ['Your own work', 'Ihre eigene Arbeit', 'Ditt eget arbete'],
    'own-work-here': [
        'Your work in this module stays in this browser. One file takes {kinds} to another computer or browser; answers to questions stay here.',
        'Ihre Arbeit in diesem Modul bleibt in diesem Browser. Eine Datei bringt {kinds} auf einen anderen Computer oder in einen anderen Browser; Antworten auf Fragen bleiben hier.',
        'Ditt arbete i den här modulen stannar i den här webbläsaren. En fil tar med {kinds} till en annan dator eller webbläsare; svar på frågor stannar här.',
    ],
    'own-work-passing': [
        'This browser keeps nothing once the page is closed. Save {kinds} as a file before, and read it here next time.',
        'Dieser Browser behält nichts, wenn die Seite geschlossen wird. Speichern Sie {kinds} vorher als Datei, und lesen Sie diese beim nächsten Mal hier ein.',
        'Den här webbläsaren behåller ingenting när sidan stängs. Spara {kinds} som en fil innan dess, och läs in den här nästa gång.',
    ],
    'save-work': ['Save all as one file', 'Alles als eine Datei speichern', 'Spara allt som en fil'],
    'read-work': ['Read a saved file', 'Gespeicherte Datei einlesen', 'Läs in en sparad fil'],
    'work-none': [
        'There is nothing of your own in this module yet.',
        'In diesem Modul gibt es noch nichts Eigenes von Ihnen.',
        'Det finns inget eget av dig i den här modulen än.',
    ],
    'work-saved': ['In the file {file}: {what}.', 'In der Datei {file}: {what}.', 'I filen {file}: {what}.'],
    'work-replaces': ['This file replaces {what}:', 'Diese Datei ersetzt {what}:', 'Den här filen ersätter {what}:'],
    'work-adds': ['It adds {what}.', 'Neu kommt hinzu: {what}.', 'Den lägger till {what}.'],
    'work-version': [
        'It was saved with version {theirs} of the module; this is version {mine}.',
        'Sie wurde mit Version {theirs} des Moduls gespeichert; dies ist Version {mine}.',
        'Den sparades med version {theirs} av modulen; det här är version {mine}.',
    ],
    'replace-mine': ['Replace what is here', 'Was hier ist, ersetzen', 'Ersätt det som finns här'],
    'only-add': ['Only add what is new', 'Nur Neues hinzufügen', 'Lägg bara till det nya'],
    'change-nothing': ['Change nothing', 'Nichts ändern', 'Ändra ingenting'],
    'work-unchanged': ['Nothing has changed.', 'Nichts hat sich geändert.', 'Ingenting har ändrats.'],
    'work-read': ['Read from the file: {what}.', 'Aus der Datei gelesen: {what}.', 'Inläst från filen: {what}.'],
    'work-same': [
        'All that this file holds is here already.',
        'Alles aus dieser Datei ist schon hier.',
        'Allt i den här filen finns redan här.',
    ],
    'work-empty': ['There is no work in this file.', 'In dieser Datei ist keine Arbeit.', 'Det finns inget arbete i filen.'],
    'work-aside': [
        {
            one: 'One entry of the file does not fit this version of the module, or only in part. It is kept, and goes into your next file.',
            other: '{count} entries of the file do not fit this version of the module, or only in part. They are kept, and go into your next file.',
        },
        {
            one: 'Ein Eintrag der Datei passt nicht oder nur zum Teil in diese Version des Moduls. Er wird aufbewahrt und kommt in Ihre nächste Datei.',
            other: '{count} Einträge der Datei passen nicht oder nur zum Teil in diese Version des Moduls. Sie werden aufbewahrt und kommen in Ihre nächste Datei.',
        },
        {
            one: 'En post i filen passar inte eller bara delvis i den här versionen av modulen. Den sparas och följer med i din nästa fil.',
            other: '{count} poster i filen passar inte eller bara delvis i den här versionen av modulen. De sparas och följer med i din nästa fil.',
        },
    ],
    'work-broken': [
        {
            one: 'One entry of the file is damaged and was left out.',
            other: '{count} entries of the file are damaged and were left out.',
        },
        {
            one: 'Ein Eintrag der Datei ist beschädigt und blieb weg.',
            other: '{count} Einträge der Datei sind beschädigt und blieben weg.',
        },
        {
            one: 'En post i filen är skadad och togs inte med.',
            other: '{count} poster i filen är skadade och togs inte med.',
        },
    ],
    'work-foreign': [
        'This file is no saved work of a module. Nothing has changed.',
        'Diese Datei ist keine gespeicherte Arbeit aus einem Modul. Nichts hat sich geändert.',
        'Filen är inget sparat arbete från en modul. Ingenting har ändrats.',
    ],
    'work-damaged': [
        'This file is damaged; perhaps it was cut short on its way. Nothing has changed.',
        'Diese Datei ist beschädigt; vielleicht wurde sie unterwegs abgeschnitten. Nichts hat sich geändert.',
        'Filen är skadad; kanske har den kortats av på vägen. Ingenting har ändrats.',
    ],
    'work-newer': [
        'This file was made with a newer version of the program. Nothing has changed.',
        'Diese Datei wurde mit einer neueren Version des Programms erstellt. Nichts hat sich geändert.',
        'Filen är gjord med en nyare version av programmet. Ingenting har ändrats.',
    ],
    'work-single-sheet': [
        'This file holds a single worksheet. Open it beneath that worksheet. Nothing has changed.',
        'Diese Datei enthält ein einzelnes Arbeitsblatt. Öffnen Sie sie unter diesem Arbeitsblatt. Nichts hat sich geändert.',
        'Filen innehåller ett enda arbetsblad. Öppna den under det arbetsbladet. Ingenting har ändrats.',
    ],
    'work-other-module': [
        'This file belongs to another module: {title}. Nothing has changed.',
        'Diese Datei gehört zu einem anderen Modul: {title}. Nichts hat sich geändert.',
        'Filen hör till en annan modul: {title}. Ingenting har ändrats.',
    ],
    'kind-of-sheets': ['worksheets', 'Arbeitsblätter', 'arbetsblad'],
    'kind-of-tools': ['tools', 'Werkzeuge', 'verktyg'],
    'kind-of-decisions': ['decision tables', 'Entscheidungstabellen', 'beslutstabeller'],
    'kind-of-texts': ['texts', 'Texte', 'texter'],
    'kind-of-checklists': ['checklists', 'Checklisten', 'checklistor'],
    'kind-of-profiles': ['profiles of your own', 'eigene Steckbriefe', 'egna profiler'],
    'count-sheets': [
        { one: '{count} worksheet', other: '{count} worksheets' },
        { one: '{count} Arbeitsblatt', other: '{count} Arbeitsblätter' },
        '{count} arbetsblad',
    ],
    'count-tools': [
        { one: '{count} tool', other: '{count} tools' },
        { one: '{count} Werkzeug', other: '{count} Werkzeuge' },
        '{count} verktyg',
    ],
    'count-decisions': [
        { one: '{count} decision table', other: '{count} decision tables' },
        { one: '{count} Entscheidungstabelle', other: '{count} Entscheidungstabellen' },
        { one: '{count} beslutstabell', other: '{count} beslutstabeller' },
    ],
    'count-texts': [
        { one: '{count} text', other: '{count} texts' },
        { one: '{count} Text', other: '{count} Texte' },
        { one: '{count} text', other: '{count} texter' },
    ],
    'count-checklists': [
        { one: '{count} checklist', other: '{count} checklists' },
        { one: '{count} Checkliste', other: '{count} Checklisten' },
        { one: '{count} checklista', other: '{count} checklistor' },
    ],
    'count-profiles': [
        { one: '{count} profile', other: '{count} profiles' },
        { one: '{count} Steckbrief', other: '{count} Steckbriefe' },
        { one: '{count} profil', other: '{count} profiler' },
    ],
    'count-others': [
        { one: '{count} other entry', other: '{count} other entries' },
        { one: '{count} anderer Eintrag', other: '{count} andere Einträge' },
        { one: '{count} annan post', other: '{count} andra poster' },
    ],
};
