// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said only in an LMS; a package for the web has none of it.
export const lmsSentences = {
    'saved-there': ['Saved at {time}', 'Gespeichert um {time}', 'Sparat {time}'],
    'stays-here': [
        'The learning platform does not keep this. It stays on this computer.',
        'Die Lernplattform bewahrt das nicht auf. Es bleibt auf diesem Computer.',
        'Lärplattformen sparar inte det här. Det stannar på den här datorn.',
    ],
    'kept-there': [
        'The learning platform keeps this with your answers.',
        'Die Lernplattform bewahrt das mit Ihren Antworten auf.',
        'Lärplattformen sparar det här tillsammans med dina svar.',
    ],
    'worksheets-not-kept': [
        'This browser does not let the page keep anything. The learning platform keeps your answers; worksheets last until the page is closed.',
        'Dieser Browser erlaubt der Seite nicht, etwas zu behalten. Ihre Antworten behält die Lernplattform; Arbeitsblätter bleiben, bis die Seite geschlossen wird.',
        'Den här webbläsaren låter inte sidan spara något. Lärplattformen sparar dina svar; arbetsbladen finns kvar tills sidan stängs.',
    ],
    'lms-missing': [
        'No learning platform can be reached from here. Your work is kept in this browser, as far as it allows; your result is not reported to anyone.',
        'Von hier ist keine Lernplattform erreichbar. Ihre Arbeit bleibt in diesem Browser, soweit er es erlaubt; Ihr Ergebnis wird niemandem gemeldet.',
        'Ingen lärplattform kan nås härifrån. Ditt arbete sparas i den här webbläsaren, så långt den tillåter; ditt resultat rapporteras inte till någon.',
    ],
    'lms-refuses': [
        'The learning platform does not begin this course. Your work is kept in this browser, as far as it allows; your result is not reported. Opening the course again may help.',
        'Die Lernplattform beginnt diesen Kurs nicht. Ihre Arbeit bleibt in diesem Browser, soweit er es erlaubt; Ihr Ergebnis wird nicht gemeldet. Vielleicht hilft es, den Kurs noch einmal zu öffnen.',
        'Lärplattformen startar inte den här kursen. Ditt arbete sparas i den här webbläsaren, så långt den tillåter; ditt resultat rapporteras inte. Det kan hjälpa att öppna kursen igen.',
    ],
    'lms-trouble': [
        'The learning platform is not taking your answers at the moment. They are tried again with your next answer; please leave this page open.',
        'Die Lernplattform nimmt Ihre Antworten gerade nicht an. Mit Ihrer nächsten Antwort wird es wieder versucht; bitte lassen Sie die Seite geöffnet.',
        'Lärplattformen tar inte emot dina svar just nu. Ett nytt försök görs med ditt nästa svar; lämna sidan öppen.',
    ],
    'lms-looks': [
        'The learning platform has opened this module only to be looked at. It takes no answers; texts and worksheets stay in this browser.',
        'Die Lernplattform hat dieses Modul nur zum Ansehen geöffnet. Antworten nimmt sie nicht an; Texte und Arbeitsblätter bleiben in diesem Browser.',
        'Lärplattformen har öppnat modulen bara för att titta på. Den tar inte emot svar; texter och arbetsblad stannar i den här webbläsaren.',
    ],
    'lost-responses': [
        'The learning platform has little room. It keeps your points and attempts, but not every answer.',
        'Die Lernplattform hat wenig Platz. Sie behält Ihre Punkte und Versuche, aber nicht jede Antwort.',
        'Lärplattformen har ont om plats. Den sparar dina poäng och försök, men inte alla svar.',
    ],
    'lost-own-work': [
        'The learning platform has no room for all your texts and worksheets. It keeps your answers; texts and worksheets stay on this computer.',
        'Die Lernplattform hat nicht genug Platz für Ihre Texte und Arbeitsblätter. Sie behält Ihre Antworten; Texte und Arbeitsblätter bleiben auf diesem Computer.',
        'Lärplattformen har inte plats för alla dina texter och arbetsblad. Den sparar dina svar; texter och arbetsblad stannar på den här datorn.',
    ],
    'lost-everything': [
        'The learning platform has no room for more answers. Your score is kept; if you close this page, later answers are not shown again.',
        'Die Lernplattform hat keinen Platz für weitere Antworten. Ihre Punktzahl bleibt; wenn Sie die Seite schließen, werden spätere Antworten nicht wieder gezeigt.',
        'Lärplattformen har inte plats för fler svar. Dina poäng finns kvar; om du stänger sidan visas senare svar inte igen.',
    ],
    'own-work-lms': [
        'The learning platform does not keep {kinds}. They stay in this browser; one file takes them to another computer or browser.',
        'Die Lernplattform bewahrt {kinds} nicht auf. Sie bleiben in diesem Browser; eine Datei bringt sie auf einen anderen Computer oder in einen anderen Browser.',
        'Lärplattformen sparar inte {kinds}. De stannar i den här webbläsaren; en fil tar med dem till en annan dator eller webbläsare.',
    ],
    'own-work-there': [
        'The learning platform keeps your work. One file takes {kinds} to another course or another computer.',
        'Die Lernplattform behält Ihre Arbeit. Eine Datei bringt {kinds} in einen anderen Kurs oder auf einen anderen Computer.',
        'Lärplattformen sparar ditt arbete. En fil tar med {kinds} till en annan kurs eller dator.',
    ],
};
