<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccordionRow</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>Activate</name>
    <message>
        <source>Not available now</source>
        <translation>Jetzt nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Text size and appearance</source>
        <translation>Schriftgröße und Aussehen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Starker Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Starker Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>Fewer movements</source>
        <translation>Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>The module as it was before it was saved. Going back to one can be undone.</source>
        <translation>Das Modul, wie es vor dem Speichern war. Die Rückkehr zu einer Fassung lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Nothing has been replaced yet. As you go on writing, versions are kept here: each of the last hour, one for each hour of the last day, one for each day of the last month.</source>
        <translation>Noch ist nichts ersetzt worden. Während Sie weiterschreiben, werden hier Fassungen aufgehoben: alle der letzten Stunde, eine für jede Stunde des letzten Tages, eine für jeden Tag des letzten Monats.</translation>
    </message>
    <message>
        <source>Go back to the version of %1</source>
        <translation>Zur Fassung vom %1 zurückkehren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>BlockCallout</name>
    <message>
        <source>Take care</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>BlockCategorise</name>
    <message>
        <source>Ctrl+Enter checks</source>
        <translation>Strg+Eingabe prüft</translation>
    </message>
</context>
<context>
    <name>BlockChart</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 what a chart is called, %2 what it shows</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The drawing appears when there are figures.</source>
        <translation>Die Zeichnung erscheint, sobald es Zahlen gibt.</translation>
    </message>
</context>
<context>
    <name>BlockChecklist</name>
    <message>
        <source>Checklist · %1</source>
        <translation>Checkliste · %1</translation>
    </message>
</context>
<context>
    <name>BlockChoice</name>
    <message>
        <source>Keys A to %1 choose, Ctrl+Enter checks</source>
        <translation>Tasten A bis %1 wählen aus, Strg+Eingabe prüft</translation>
    </message>
    <message>
        <source>Keys A and B choose, Ctrl+Enter checks</source>
        <translation>Die Tasten A und B wählen, Strg+Eingabe prüft</translation>
    </message>
</context>
<context>
    <name>BlockDecision</name>
    <message>
        <source>What follows from what</source>
        <translation>Was woraus folgt</translation>
    </message>
    <message>
        <source>This applies to you</source>
        <translation>Das gilt für Sie</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1 names questions that have not been answered</extracomment>
        <translation>Es fehlt noch: %1</translation>
    </message>
    <message>
        <source>Look at the example: %1</source>
        <extracomment>%1 is the name of an example</extracomment>
        <translation>Beispiel ansehen: %1</translation>
    </message>
    <message>
        <source>This applies in the example</source>
        <translation>Das gilt im Beispiel</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Zurück zu meinen Antworten</translation>
    </message>
    <message>
        <source>Empty all fields …</source>
        <translation>Alle Felder leeren …</translation>
    </message>
    <message>
        <source>This is the example “%1”. Your own answers are kept as they are.</source>
        <extracomment>%1 is the name of an example</extracomment>
        <translation>Das ist das Beispiel „%1“. Ihre eigenen Antworten bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>BlockDiscussion</name>
    <message>
        <source>To talk about</source>
        <translation>Zum Besprechen</translation>
    </message>
</context>
<context>
    <name>BlockDownload</name>
    <message>
        <source>Copying “%1” …</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>„%1“ wird kopiert …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>BlockFact</name>
    <message>
        <source>Fact: %1, %2</source>
        <extracomment>%1 what a fact says, %2 its value</extracomment>
        <translation>Angabe: %1, %2</translation>
    </message>
    <message>
        <source>May have changed. A check has been due since %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Kann sich geändert haben. Eine Prüfung ist seit dem %1 fällig.</translation>
    </message>
    <message>
        <source>Still within its check date</source>
        <translation>Noch innerhalb der Prüffrist</translation>
    </message>
    <message>
        <source>Where to check it</source>
        <translation>Wo Sie es nachprüfen können</translation>
    </message>
</context>
<context>
    <name>BlockFillIn</name>
    <message>
        <source>Enter checks</source>
        <translation>Eingabe prüft</translation>
    </message>
</context>
<context>
    <name>BlockFrame</name>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, mit Problem</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Add a block here</source>
        <translation>Hier einen Block einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n offener Kommentar</numerusform>
            <numerusform>%n offene Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Write here. ## begins a heading, - a list, **bold**, *italic*; / adds a block.</source>
        <translation>Schreiben Sie hier. ## beginnt eine Überschrift, - eine Liste, **fett**, *kursiv*; / fügt einen Block ein.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Noch keine Datei</translation>
    </message>
</context>
<context>
    <name>BlockFreeText</name>
    <message>
        <source>Compare with a model answer</source>
        <translation>Mit einer Musterantwort vergleichen</translation>
    </message>
    <message>
        <source>A model answer</source>
        <translation>Eine Musterantwort</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>Meine Antwort ändern</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>BlockGallery</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a picture among several</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
</context>
<context>
    <name>BlockGlossary</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
</context>
<context>
    <name>BlockHotspot</name>
    <message>
        <source>Click in the picture, or choose from the list. Ctrl+Enter checks</source>
        <translation>Klicken Sie ins Bild, oder wählen Sie aus der Liste. Strg+Eingabe prüft</translation>
    </message>
</context>
<context>
    <name>BlockMatch</name>
    <message>
        <source>Ctrl+Enter checks</source>
        <translation>Strg+Eingabe prüft</translation>
    </message>
    <message>
        <source>Choose what belongs here</source>
        <translation>Passendes wählen</translation>
    </message>
</context>
<context>
    <name>BlockNumeric</name>
    <message>
        <source>Enter checks</source>
        <translation>Eingabe prüft</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>BlockOrder</name>
    <message>
        <source>Alt+↑ and Alt+↓ move, Ctrl+Enter checks</source>
        <translation>Alt+↑ und Alt+↓ verschieben, Strg+Eingabe prüft</translation>
    </message>
</context>
<context>
    <name>BlockPaletteSheet</name>
    <message>
        <source>Add a block</source>
        <translation>Block einfügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Picture, question, worksheet …</source>
        <translation>Bild, Frage, Arbeitsblatt …</translation>
    </message>
    <message>
        <source>No kind of block is called so.</source>
        <translation>So heißt keine Art von Block.</translation>
    </message>
</context>
<context>
    <name>BlockProfiles</name>
    <message>
        <source>Profiles</source>
        <translation>Steckbriefe</translation>
    </message>
    <message>
        <source>How the profiles are shown</source>
        <translation>Wie die Steckbriefe gezeigt werden</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>In Zahlen</translation>
    </message>
    <message>
        <source>No profile has all of this. Look for less.</source>
        <translation>Kein Steckbrief hat all das. Suchen Sie nach weniger.</translation>
    </message>
</context>
<context>
    <name>BlockRecording</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>To listen to</source>
        <translation>Zum Anhören</translation>
    </message>
</context>
<context>
    <name>BlockReflection</name>
    <message>
        <source>For yourself</source>
        <translation>Nur für Sie</translation>
    </message>
    <message>
        <source>Your thoughts</source>
        <translation>Ihre Gedanken</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>Das können nur Sie lesen.</translation>
    </message>
</context>
<context>
    <name>BlockScale</name>
    <message>
        <source>Keep my estimate</source>
        <translation>Einschätzung festhalten</translation>
    </message>
    <message>
        <source>Your estimate is kept</source>
        <translation>Ihre Einschätzung ist festgehalten</translation>
    </message>
    <message>
        <source>Change my estimate</source>
        <translation>Einschätzung ändern</translation>
    </message>
    <message>
        <source>Keys 1 to %1 choose</source>
        <translation>Die Tasten 1 bis %1 wählen</translation>
    </message>
</context>
<context>
    <name>BlockScenario</name>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>A good ending</source>
        <translation>Ein gutes Ende</translation>
    </message>
    <message>
        <source>A fair ending</source>
        <translation>Ein passables Ende</translation>
    </message>
    <message>
        <source>A poor ending</source>
        <translation>Ein schlechtes Ende</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Was tun Sie?</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>No choice is final. You can go back and try another way; only the best ending counts.</source>
        <translation>Keine Wahl ist endgültig. Sie können zurückgehen und einen anderen Weg versuchen; nur das beste Ende zählt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>BlockSteps</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Next step (%1 of %2)</source>
        <extracomment>%1 of %2: which step comes next</extracomment>
        <translation>Nächster Schritt (%1 von %2)</translation>
    </message>
</context>
<context>
    <name>BlockTrueFalse</name>
    <message>
        <source>Keys A and B choose, Ctrl+Enter checks</source>
        <translation>Die Tasten A und B wählen, Strg+Eingabe prüft</translation>
    </message>
</context>
<context>
    <name>BlockUnknown</name>
    <message>
        <source>This part was made with a newer version of Kogge and cannot be shown here. Everything else works.</source>
        <translation>Dieser Teil wurde mit einer neueren Version von Kogge gemacht und kann hier nicht gezeigt werden. Alles andere funktioniert.</translation>
    </message>
</context>
<context>
    <name>BlockVoice</name>
    <message>
        <source>In the words of %1</source>
        <extracomment>%1 a person&apos;s name</extracomment>
        <translation>In den Worten von %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a person&apos;s name, %2 what they do</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>BlockWorksheet</name>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>%1 %</source>
        <extracomment>How far work has got, such as &quot;45 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Stop the work under way</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>CaptionEditor</name>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>A time after the beginning, such as 1:02.5</source>
        <translation>Eine Zeit nach dem Beginn, etwa 1:02,5</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Begins here</source>
        <translation>Beginnt hier</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Strg+,</translation>
    </message>
    <message>
        <source>Ends here</source>
        <translation>Endet hier</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Strg+.</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>An der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Mit dem nächsten verbinden</translation>
    </message>
    <message>
        <source>Add one behind it</source>
        <translation>Einen dahinter einfügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This one and all behind it later by</source>
        <translation>Diesen und alle dahinter später um</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>A number, such as 1.5 or -2</source>
        <translation>Eine Zahl, etwa 1,5 oder -2</translation>
    </message>
</context>
<context>
    <name>CaptionRow</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>A caption: %1 and %2 are times, %3 what is said</extracomment>
        <translation>%1 bis %2: %3</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch keine Worte</translation>
    </message>
</context>
<context>
    <name>CaptionTime</name>
    <message>
        <source>A time such as 1:02.5</source>
        <translation>Eine Zeit wie 1:02,5</translation>
    </message>
</context>
<context>
    <name>CaptionsSheet</name>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Nobody who does not hear it can follow this recording yet. Captions are read beside it, and below it as a text.</source>
        <translation>Wer diese Aufnahme nicht hört, kann ihr noch nicht folgen. Untertitel liest man zur Aufnahme, und darunter als Text.</translation>
    </message>
    <message>
        <source>Write captions</source>
        <translation>Untertitel schreiben</translation>
    </message>
    <message>
        <source>Take from a file …</source>
        <translation>Aus einer Datei nehmen …</translation>
    </message>
    <message>
        <source>Begin with the words of %1</source>
        <translation>Mit den Worten von %1 beginnen</translation>
    </message>
    <message>
        <source>Begin with the words of the lesson</source>
        <translation>Mit den Worten der Lektion beginnen</translation>
    </message>
    <message>
        <source>A file may be WebVTT or SubRip, or a text without times: its sentences are spread over the recording, as a beginning.</source>
        <translation>Die Datei kann WebVTT oder SubRip sein, oder ein Text ohne Zeiten: Seine Sätze werden für den Anfang über die Aufnahme verteilt.</translation>
    </message>
    <message>
        <source>Ctrl+Space plays and pauses, Ctrl+, begins the caption here, Ctrl+. ends it, Ctrl+Enter adds one, Ctrl+Shift+Enter splits it, Ctrl+J merges it with the next.</source>
        <translation>Strg+Leertaste spielt und hält an, Strg+, lässt den Untertitel hier beginnen, Strg+. lässt ihn enden, Strg+Eingabe fügt einen ein, Strg+Umschalt+Eingabe teilt ihn, Strg+J verbindet ihn mit dem nächsten.</translation>
    </message>
    <message>
        <source>Take captions from a file</source>
        <translation>Untertitel aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Captions and texts (*.vtt *.srt *.txt)</source>
        <translation>Untertitel und Texte (*.vtt *.srt *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the captions as a file</source>
        <translation>Untertitel als Datei speichern</translation>
    </message>
    <message>
        <source>WebVTT (*.vtt)</source>
        <translation>WebVTT (*.vtt)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Untertitel hinzufügen</translation>
    </message>
    <message>
        <source>Put them in order</source>
        <translation>In Reihenfolge bringen</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Als Datei speichern …</translation>
    </message>
    <message>
        <source>Take those in %1 from a file …</source>
        <extracomment>%1 is a language: captions in it are taken as a translation</extracomment>
        <translation>Die auf %1 aus einer Datei nehmen …</translation>
    </message>
    <message>
        <source>Take a translation of the captions from a file</source>
        <translation>Eine Übersetzung der Untertitel aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Captions (*.vtt *.srt)</source>
        <translation>Untertitel (*.vtt *.srt)</translation>
    </message>
</context>
<context>
    <name>CategoryRow</name>
    <message>
        <source>Choose a group</source>
        <translation>Gruppe wählen</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht richtig</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is chosen, such as &quot;Language&quot;; %2 the choice in force</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChoiceFace</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht richtig</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the letter of an answer, %2 its text</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ComboField</name>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is the choice in force, %2 what else is to be known about the field</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>CommandSheet</name>
    <message>
        <source>Go to or do</source>
        <translation>Gehe zu oder tue</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Pack, a lesson, a word of the text …</source>
        <translation>Packen, eine Lektion, ein Wort aus dem Text …</translation>
    </message>
    <message>
        <source>Nothing is called so, and it stands nowhere in the module.</source>
        <translation>So heißt nichts, und im Modul steht es auch nicht.</translation>
    </message>
</context>
<context>
    <name>CommentItem</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Kommentar entfernen</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>Learners never see it. Ctrl+Enter sends it.</source>
        <translation>Lernende sehen ihn nie. Strg+Eingabe sendet ihn.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>It stands beside your comments, and is asked only once.</source>
        <translation>Er steht neben Ihren Kommentaren und wird nur einmal erfragt.</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>Kommentar senden</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Zu: %1</translation>
    </message>
</context>
<context>
    <name>CommentsSheet</name>
    <message>
        <source>Open comments</source>
        <translation>Offene Kommentare</translation>
    </message>
    <message>
        <source>There are no open comments.</source>
        <translation>Es gibt keine offenen Kommentare.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>Below a comment: %1 what it is about, %2 who wrote it, %3 when</extracomment>
        <translation>%1 · %2, %3</translation>
    </message>
</context>
<context>
    <name>ContinueHead</name>
    <message>
        <source>Continue reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Contents of the module</source>
        <translation>Inhalt des Moduls</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Mit dem Lesen beginnen</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Duplicate as a new module</source>
        <translation>Als neues Modul duplizieren</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The new module has its own identity and begins with version 1.0.0. Learners can have both; what they did in one does not count in the other.</source>
        <translation>Das neue Modul ist ein eigenes und beginnt mit Version 1.0.0. Lernende können beide haben; was sie in dem einen getan haben, zählt in dem anderen nicht.</translation>
    </message>
    <message>
        <source>The copy is the same module, with all its files as they are now. You go on writing in this one, unless you open the copy.</source>
        <translation>Die Kopie ist dasselbe Modul mit allen Dateien, wie sie jetzt sind. Sie schreiben in diesem hier weiter, wenn Sie nicht die Kopie öffnen.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Made in the folder</source>
        <translation>Entsteht im Ordner</translation>
    </message>
    <message>
        <source>The module gets a folder of its own in it.</source>
        <translation>Das Modul bekommt darin einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>The copy is in %1</source>
        <translation>Die Kopie liegt in %1</translation>
    </message>
    <message>
        <source>There is no copy. %1 Choose another folder, or make room, and try again.</source>
        <translation>Es gibt keine Kopie. %1 Wählen Sie einen anderen Ordner oder schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The module needs a title first.</source>
        <translation>Das Modul braucht zuerst einen Titel.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where the module’s folder is made</source>
        <translation>Wo der Ordner des Moduls entsteht</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a date as it is written in this language</extracomment>
        <translation>Zum Beispiel %1</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <extracomment>%1 is a date as it is written in this language</extracomment>
        <translation>Das ist kein Datum. Schreiben Sie es wie %1.</translation>
    </message>
</context>
<context>
    <name>DesignDetails</name>
    <message>
        <source>Expect what comes out: %1</source>
        <translation>Erwarten, was herauskommt: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Nach oben: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Nach unten: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Name in Formeln</translation>
    </message>
    <message>
        <source>A new name goes into all formulas, samples and charts.</source>
        <translation>Ein neuer Name kommt in alle Formeln, Beispiele und Diagramme.</translation>
    </message>
    <message>
        <source>Condition that must hold</source>
        <translation>Bedingung, die gelten muss</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Empty: learners fill it in.</source>
        <translation>Leer: Lernende füllen es aus.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
</context>
<context>
    <name>DesignEntry</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>= %1</source>
        <extracomment>A formula that computes the value above</extracomment>
        <translation>= %1</translation>
    </message>
</context>
<context>
    <name>EditedPage</name>
    <message>
        <source>Title and opening of the lesson</source>
        <translation>Titel und Einstieg der Lektion</translation>
    </message>
    <message>
        <source>This lesson is still empty. Begin with a situation that your learners know.</source>
        <translation>Diese Lektion ist noch leer. Beginnen Sie mit einer Situation, die Ihre Lernenden kennen.</translation>
    </message>
    <message>
        <source>Add the first block</source>
        <translation>Ersten Block einfügen</translation>
    </message>
</context>
<context>
    <name>EditorBar</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Pack …</source>
        <translation>Packen …</translation>
    </message>
    <message>
        <source>Go to or do (Ctrl+K)</source>
        <translation>Gehe zu oder tue (Strg+K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Strg+Umschalt+P</translation>
    </message>
    <message>
        <source>Print or write a PDF …</source>
        <translation>Drucken oder PDF schreiben …</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Strg+Umschalt+S</translation>
    </message>
    <message>
        <source>Duplicate as a new module …</source>
        <translation>Als neues Modul duplizieren …</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Frühere Fassungen …</translation>
    </message>
    <message>
        <source>Pictures and files …</source>
        <translation>Bilder und Dateien …</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Open comments …</source>
        <translation>Offene Kommentare …</translation>
    </message>
    <message>
        <source>About the module</source>
        <translation>Über das Modul</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>New module …</source>
        <translation>Neues Modul …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Schriftgröße und Aussehen</translation>
    </message>
    <message>
        <source>Help on what is chosen</source>
        <translation>Hilfe zum Gewählten</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Strg+?</translation>
    </message>
    <message>
        <source>Bring in a text or questions …</source>
        <translation>Text oder Fragen hereinholen …</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Pack …</source>
        <translation>Packen …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Strg+Umschalt+P</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Verlauf …</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>About the module</source>
        <translation>Über das Modul</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>New module …</source>
        <translation>Neues Modul …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Add a file to the module</source>
        <translation>Dem Modul eine Datei hinzufügen</translation>
    </message>
    <message>
        <source>Pictures, sound, film and documents (*.svg *.png *.jpg *.jpeg *.webp *.gif *.mp3 *.m4a *.ogg *.opus *.wav *.mp4 *.webm *.pdf)</source>
        <translation>Bilder, Ton, Film und Dokumente (*.svg *.png *.jpg *.jpeg *.webp *.gif *.mp3 *.m4a *.ogg *.opus *.wav *.mp4 *.webm *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Frühere Fassungen …</translation>
    </message>
    <message>
        <source>Another program has changed this module.</source>
        <translation>Ein anderes Programm hat dieses Modul geändert.</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Lektion hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Close the module</source>
        <translation>Modul schließen</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Pictures and files …</source>
        <translation>Bilder und Dateien …</translation>
    </message>
    <message>
        <source>Print or write a PDF …</source>
        <translation>Drucken oder PDF schreiben …</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Strg+Umschalt+S</translation>
    </message>
    <message>
        <source>Duplicate as a new module …</source>
        <translation>Als neues Modul duplizieren …</translation>
    </message>
    <message>
        <source>Open comments …</source>
        <translation>Offene Kommentare …</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Move to a lesson …</source>
        <translation>In eine Lektion verschieben …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Strg+Umschalt+M</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Strg+Umschalt+X</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Strg+Umschalt+V</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Strg+Entf</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Strg+Alt+M</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Nächster Kommentar</translation>
    </message>
    <message>
        <source>Profiles from a table</source>
        <translation>Profile aus einer Tabelle</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabellen (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Help on what is chosen</source>
        <translation>Hilfe zum Gewählten</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Strg+?</translation>
    </message>
    <message>
        <source>The outline</source>
        <translation>Die Gliederung</translation>
    </message>
    <message>
        <source>Lessons and their blocks, in order. Drag them, or move them with Alt and the arrow keys. New ones come from below.</source>
        <translation>Lektionen und ihre Blöcke, der Reihe nach. Ziehen Sie sie oder verschieben Sie sie mit Alt und den Pfeiltasten. Neue gibt es unten.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The lesson as learners see it. Click into a text and write; Ctrl+Enter adds a block: a question, a worksheet, a picture.</source>
        <translation>Die Lektion, wie Lernende sie sehen. Klicken Sie in einen Text und schreiben Sie; Strg+Eingabe fügt einen Block hinzu: eine Frage, ein Arbeitsblatt, ein Bild.</translation>
    </message>
    <message>
        <source>Details and problems</source>
        <translation>Einzelheiten und Probleme</translation>
    </message>
    <message>
        <source>What belongs to the chosen block: answers, feedback, alternative texts. Below them stands what is not right yet, with a way to mend it. F1 says more about each kind of block.</source>
        <translation>Was zum gewählten Block gehört: Antworten, Rückmeldungen, Alternativtexte. Darunter steht, was noch nicht stimmt, mit einem Weg zur Abhilfe. F1 sagt mehr zu jeder Art von Block.</translation>
    </message>
    <message>
        <source>Write, preview, translate</source>
        <translation>Schreiben, ansehen, übersetzen</translation>
    </message>
    <message>
        <source>Three views of the same place. In the preview everything can be tried; beside the original every text is translated.</source>
        <translation>Drei Ansichten derselben Stelle. In der Vorschau lässt sich alles ausprobieren; neben dem Original wird jeder Text übersetzt.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Everything is saved by itself, and can be undone step by step. Earlier versions stay for a month.</source>
        <translation>Alles wird von selbst gespeichert und lässt sich Schritt für Schritt rückgängig machen. Frühere Fassungen bleiben einen Monat.</translation>
    </message>
    <message>
        <source>Pack and pass on</source>
        <translation>Packen und weitergeben</translation>
    </message>
    <message>
        <source>One file for the player, for any browser and for an LMS. Ctrl+K finds everything else.</source>
        <translation>Eine Datei für den Player, für jeden Browser und für ein LMS. Strg+K findet alles andere.</translation>
    </message>
    <message>
        <source>Tour of the program</source>
        <translation>Rundgang durch das Programm</translation>
    </message>
    <message>
        <source>Between page and preview</source>
        <translation>Zwischen Seite und Vorschau</translation>
    </message>
    <message>
        <source>Bring in a text or questions …</source>
        <translation>Text oder Fragen hereinholen …</translation>
    </message>
    <message>
        <source>Facilitator’s notes</source>
        <translation>Notizen für die Kursleitung</translation>
    </message>
    <message>
        <source>Bring a text or questions into the module</source>
        <translation>Text oder Fragen in das Modul holen</translation>
    </message>
    <message>
        <source>Texts and questions (*.md *.markdown *.gift *.txt)</source>
        <translation>Texte und Fragen (*.md *.markdown *.gift *.txt)</translation>
    </message>
</context>
<context>
    <name>EmptyLibraryPage</name>
    <message>
        <source>Kogge</source>
        <translation>Kogge</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Schriftgröße und Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>An empty shelf with a model ship on it</source>
        <translation>Ein leeres Regal mit einem Schiffsmodell</translation>
    </message>
    <message>
        <source>There is room on your shelf</source>
        <translation>In Ihrem Regal ist noch Platz</translation>
    </message>
    <message>
        <source>A module is a single file, from your coach or a USB stick. Open it, or drop it here. Nothing leaves this computer; there is no account and no need for a network.</source>
        <translation>Ein Modul ist eine einzelne Datei, von Ihrem Coach oder einem USB-Stick. Öffnen Sie sie, oder ziehen Sie sie hierher. Nichts verlässt diesen Computer; Sie brauchen weder Konto noch Netz.</translation>
    </message>
    <message>
        <source>Open a module …</source>
        <translation>Modul öffnen …</translation>
    </message>
</context>
<context>
    <name>EmptyingSheet</name>
    <message>
        <source>Empty all fields?</source>
        <translation>Alle Felder leeren?</translation>
    </message>
    <message>
        <source>What you have entered here will be gone.</source>
        <translation>Was Sie hier eingetragen haben, geht verloren.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Right would have been: %1</source>
        <extracomment>%1 is the right answer</extracomment>
        <translation>Richtig wäre gewesen: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>A field&apos;s spoken name: %1 its label, %2 the unit, such as &quot;Price in euros&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open a module</source>
        <translation>Modul öffnen</translation>
    </message>
    <message>
        <source>Kogge modules (*.kogge.zip *.zip)</source>
        <translation>Kogge-Module (*.kogge.zip *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FileFactsPanel</name>
    <message>
        <source>As last time: %1</source>
        <translation>Wie beim letzten Mal: %1</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Noch leer</translation>
    </message>
</context>
<context>
    <name>FileProblemPage</name>
    <message>
        <source>Open another file …</source>
        <translation>Andere Datei öffnen …</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Zurück zu Ihrem Regal</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Another file …</source>
        <translation>Andere Datei …</translation>
    </message>
</context>
<context>
    <name>FormPart</name>
    <message>
        <source>Move up: %1</source>
        <translation>Nach oben: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Nach unten: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>FormulaField</name>
    <message>
        <source>%1: %2. %3 of %4</source>
        <extracomment>Said while a list of proposals is open: %1 the one that would be taken, %2 what it is, %3 its number, %4 how many</extracomment>
        <translation>%1: %2. %3 von %4</translation>
    </message>
    <message>
        <source>What can be written here</source>
        <translation>Was hier stehen kann</translation>
    </message>
</context>
<context>
    <name>FormulaProposal</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GapPiece</name>
    <message>
        <source>Gap %1</source>
        <extracomment>%1 the number of a gap in a sentence</extracomment>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Nicht richtig</translation>
    </message>
</context>
<context>
    <name>HandoutSheet</name>
    <message>
        <source>Print or write a PDF</source>
        <translation>Drucken oder PDF schreiben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>This lesson: %1</source>
        <translation>Diese Lektion: %1</translation>
    </message>
    <message>
        <source>The whole module, each lesson on a new page</source>
        <translation>Das ganze Modul, jede Lektion auf einer neuen Seite</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Those who teach</source>
        <translation>Alle, die unterrichten</translation>
    </message>
    <message>
        <source>With the right answers, all feedback, every scene of a story, examples, and the facilitator’s notes.</source>
        <translation>Mit den richtigen Antworten, allen Rückmeldungen, jeder Szene einer Geschichte, Beispielen und den Notizen für die Kursleitung.</translation>
    </message>
    <message>
        <source>Questions with room for answers, worksheets to fill in.</source>
        <translation>Fragen mit Platz für Antworten, Arbeitsblätter zum Ausfüllen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose another place …</source>
        <translation>Anderen Ort wählen …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>“%1” has been written. Any viewer shows and prints it.</source>
        <translation>„%1“ ist geschrieben. Jedes Anzeigeprogramm zeigt und druckt es.</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>PDF schreiben</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write the PDF to</source>
        <translation>PDF schreiben nach</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is there already, and will be replaced.</source>
        <translation>„%1“ ist schon da und wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Tour of the program</source>
        <translation>Rundgang durch das Programm</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie beim Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>What has become of the text</source>
        <translation>Was aus dem Text geworden ist</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Block entfernen</translation>
    </message>
    <message>
        <source>Draw the places …</source>
        <translation>Stellen zeichnen …</translation>
    </message>
    <message>
        <source>Scenes as a graph …</source>
        <translation>Szenen als Schaubild …</translation>
    </message>
    <message>
        <source>Cells as a grid …</source>
        <translation>Zelle für Zelle schreiben …</translation>
    </message>
    <message>
        <source>Captions …</source>
        <translation>Untertitel …</translation>
    </message>
    <message>
        <source>Edit as a sheet …</source>
        <translation>Als Blatt bearbeiten …</translation>
    </message>
    <message>
        <source>Profiles from a table …</source>
        <translation>Profile aus einer Tabelle …</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n blocks</source>
        <translation>
            <numerusform>%n Block entfernen</numerusform>
            <numerusform>%n Blöcke entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are chosen. The arrows and the bin act on all of them.</source>
        <translation>
            <numerusform>%n Block ist ausgewählt. Die Pfeile und der Papierkorb gelten für ihn.</numerusform>
            <numerusform>%n Blöcke sind ausgewählt. Die Pfeile und der Papierkorb gelten für alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Open a module</source>
        <translation>Modul öffnen</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Space, Page Up, Page Down</source>
        <translation>Leertaste, Bild auf, Bild ab</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Strg+Bild auf, Strg+Bild ab</translation>
    </message>
    <message>
        <source>Previous and next lesson</source>
        <translation>Vorige und nächste Lektion</translation>
    </message>
    <message>
        <source>Ctrl and +, −, 0</source>
        <translation>Strg und +, −, 0</translation>
    </message>
    <message>
        <source>Larger, smaller and usual text</source>
        <translation>Größere, kleinere und gewöhnliche Schrift</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the lesson’s parts</source>
        <translation>Abschnitte der Lektion zeigen oder verbergen</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
    <message>
        <source>A–Z or 1–9</source>
        <translation>A–Z oder 1–9</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Antwort wählen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Antwort prüfen</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Hinweis zeigen</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Tab, then ← → and Enter</source>
        <translation>Tab, dann ← → und Eingabe</translation>
    </message>
    <message>
        <source>Choose a link of a paragraph and follow it</source>
        <translation>Einen Verweis im Absatz wählen und ihm folgen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Block einfügen</translation>
    </message>
    <message>
        <source>Alt+↑, Alt+↓</source>
        <translation>Alt+↑, Alt+↓</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Strg+Entf</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Strg+Z, Strg+Umschalt+Z</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Rückgängig machen und wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Strg+E</translation>
    </message>
    <message>
        <source>Write or preview</source>
        <translation>Schreiben oder Vorschau</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Save now; it is saved by itself anyway</source>
        <translation>Jetzt speichern; gespeichert wird auch von selbst</translation>
    </message>
    <message>
        <source>Bold, italic, link, where text is written</source>
        <translation>Fett, kursiv, Link, wo Text geschrieben wird</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Strg+Umschalt+P</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Ctrl+O, Ctrl+Shift+N</source>
        <translation>Strg+O, Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>Open a folder, new module</source>
        <translation>Ordner öffnen, neues Modul</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Strg+T</translation>
    </message>
    <message>
        <source>Translate, and back</source>
        <translation>Übersetzen, und zurück</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl+↑, Ctrl+↓</source>
        <translation>Strg+Eingabe, Strg+↑, Strg+↓</translation>
    </message>
    <message>
        <source>In Translate: confirm and go on, text before, text after</source>
        <translation>Beim Übersetzen: bestätigen und weiter, Text davor, Text danach</translation>
    </message>
    <message>
        <source>Ctrl+K, Ctrl+F</source>
        <translation>Strg+K, Strg+F</translation>
    </message>
    <message>
        <source>Go to a place, search the text, or do anything</source>
        <translation>Zu einer Stelle gehen, im Text suchen oder irgendetwas tun</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+I, Ctrl+L</source>
        <translation>Strg+B, Strg+I, Strg+L</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>Print or write a PDF</source>
        <translation>Drucken oder PDF schreiben</translation>
    </message>
    <message>
        <source>Shift+↑, Shift+↓, Ctrl+A</source>
        <translation>Umschalt+↑, Umschalt+↓, Strg+A</translation>
    </message>
    <message>
        <source>In the outline: choose several blocks or lessons, or all</source>
        <translation>In der Gliederung: mehrere Blöcke oder Lektionen wählen, oder alle</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>In the outline: choose one more, or one less</source>
        <translation>In der Gliederung: noch eines wählen, oder eines weniger</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>In the outline: rename the lesson or section</source>
        <translation>In der Gliederung: Lektion oder Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>Move what is chosen in the outline</source>
        <translation>Verschieben, was in der Gliederung gewählt ist</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Strg+Umschalt+M</translation>
    </message>
    <message>
        <source>Move blocks to another lesson</source>
        <translation>Blöcke in eine andere Lektion verschieben</translation>
    </message>
    <message>
        <source>Duplicate what is chosen</source>
        <translation>Duplizieren, was gewählt ist</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C, Ctrl+Shift+X, Ctrl+Shift+V</source>
        <translation>Strg+Umschalt+C, Strg+Umschalt+X, Strg+Umschalt+V</translation>
    </message>
    <message>
        <source>Copy, cut and paste blocks or lessons; in the outline also without Shift</source>
        <translation>Blöcke oder Lektionen kopieren, ausschneiden und einfügen; in der Gliederung auch ohne Umschalt</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Bild oder Dateien einfügen</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Entfernen, was gewählt ist</translation>
    </message>
    <message>
        <source>Ctrl+; or Shift+F7, Shift+F10</source>
        <translation>Strg+; oder Umschalt+F7, Umschalt+F10</translation>
    </message>
    <message>
        <source>Next word that the dictionary does not know, and what may have been meant</source>
        <translation>Nächstes Wort, das das Wörterbuch nicht kennt, und was gemeint sein kann</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Strg+Alt+M</translation>
    </message>
    <message>
        <source>Comment on the block</source>
        <translation>Den Block kommentieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Strg+Umschalt+S</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>F1, Ctrl+?</source>
        <translation>F1, Strg+?</translation>
    </message>
    <message>
        <source>Help on what is chosen, all keys</source>
        <translation>Hilfe zum Gewählten, alle Tasten</translation>
    </message>
    <message>
        <source>Ctrl+Enter, / in an empty line</source>
        <translation>Strg+Eingabe, / in einer leeren Zeile</translation>
    </message>
    <message>
        <source>Esc, Enter</source>
        <translation>Esc, Enter</translation>
    </message>
    <message>
        <source>On the page: from a text to its block, and back</source>
        <translation>Auf der Seite: vom Text zu seinem Block und zurück</translation>
    </message>
    <message>
        <source>Save the lesson as PDF, for paper</source>
        <translation>Die Lektion als PDF speichern, für Papier</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Strg+Q</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Den Player schließen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Diese Tasten zeigen</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Previous and next answer</source>
        <translation>Vorige und nächste Antwort</translation>
    </message>
    <message>
        <source>Move what is to be put in order</source>
        <translation>Verschieben, was zu ordnen ist</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Choose a way in a story</source>
        <translation>In einer Geschichte einen Weg wählen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>One step back in a story</source>
        <translation>In einer Geschichte einen Schritt zurück</translation>
    </message>
</context>
<context>
    <name>Kogge::Archive</name>
    <message>
        <source>names of files in a package use no letters but A to Z</source>
        <translation>Dateinamen in einem Paket verwenden nur die Buchstaben A bis Z</translation>
    </message>
    <message>
        <source>it has become shorter while it was open</source>
        <translation>sie ist kürzer geworden, während sie offen war</translation>
    </message>
    <message>
        <source>it breaks off after %1 files</source>
        <translation>es bricht nach %1 Dateien ab</translation>
    </message>
    <message>
        <source>it is spread over several disks</source>
        <translation>es ist auf mehrere Datenträger verteilt</translation>
    </message>
    <message>
        <source>an extra field of “%1” is wrong</source>
        <translation>ein Zusatzfeld von „%1“ ist falsch</translation>
    </message>
    <message>
        <source>it lists %1 files, but says %2</source>
        <translation>es führt %1 Dateien auf, nennt aber %2</translation>
    </message>
    <message>
        <source>it can be read as two archives</source>
        <translation>es lässt sich als zwei Archive lesen</translation>
    </message>
    <message>
        <source>%1 bytes behind its end</source>
        <translation>%1 Byte hinter seinem Ende</translation>
    </message>
    <message>
        <source>%1 bytes are missing</source>
        <translation>%1 Byte fehlen</translation>
    </message>
    <message>
        <source>it should lie behind the end of the file</source>
        <translation>es müsste hinter dem Ende der Datei liegen</translation>
    </message>
    <message>
        <source>%1 bytes in front of the archive</source>
        <translation>%1 Byte vor dem Archiv</translation>
    </message>
    <message>
        <source>it is not where it should be</source>
        <translation>es ist nicht, wo es sein müsste</translation>
    </message>
    <message>
        <source>its 64-bit record is not where it should be</source>
        <translation>sein 64-Bit-Eintrag ist nicht, wo er sein müsste</translation>
    </message>
    <message>
        <source>its 64-bit record is wrong</source>
        <translation>sein 64-Bit-Eintrag ist falsch</translation>
    </message>
    <message>
        <source>its two ends disagree</source>
        <translation>seine beiden Enden widersprechen sich</translation>
    </message>
    <message>
        <source>it has a 64-bit record without need</source>
        <translation>es hat ohne Not einen 64-Bit-Eintrag</translation>
    </message>
    <message>
        <source>“%1” is not where it should be</source>
        <translation>„%1“ ist nicht, wo es sein müsste</translation>
    </message>
    <message>
        <source>%1 bytes behind “%2”</source>
        <translation>%1 Byte hinter „%2“</translation>
    </message>
    <message>
        <source>%1 bytes in front of its first file</source>
        <translation>%1 Byte vor der ersten Datei</translation>
    </message>
    <message>
        <source>“patched data”</source>
        <extracomment>A method of compression: only what differs from another file.</extracomment>
        <translation>„Patched data“</translation>
    </message>
    <message>
        <source>it ends after %1, in the middle of a file</source>
        <extracomment>%1 is a size, such as &quot;58.6 KiB&quot;</extracomment>
        <translation>sie endet nach %1, mitten in einer Datei</translation>
    </message>
    <message>
        <source>it ends after %1, before its directory</source>
        <translation>sie endet nach %1, vor ihrem Verzeichnis</translation>
    </message>
</context>
<context>
    <name>Kogge::Arranging</name>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Rename the lesson</source>
        <translation>Lektion umbenennen</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <source>Remove the section “%1”</source>
        <translation>Abschnitt „%1“ entfernen</translation>
    </message>
    <message>
        <source>A module keeps at least one lesson.</source>
        <translation>Ein Modul behält mindestens eine Lektion.</translation>
    </message>
    <message>
        <source>Remove the lesson “%1”</source>
        <translation>Lektion „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n lessons</source>
        <translation>
            <numerusform>%n Lektion entfernen</numerusform>
            <numerusform>%n Lektionen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n blocks</source>
        <translation>
            <numerusform>%n Block entfernen</numerusform>
            <numerusform>%n Blöcke entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n lessons</source>
        <translation>
            <numerusform>%n Lektion duplizieren</numerusform>
            <numerusform>%n Lektionen duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n blocks</source>
        <translation>
            <numerusform>%n Block duplizieren</numerusform>
            <numerusform>%n Blöcke duplizieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n lessons</source>
        <translation>
            <numerusform>%n Lektion verschieben</numerusform>
            <numerusform>%n Lektionen verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n blocks</source>
        <translation>
            <numerusform>%n Block verschieben</numerusform>
            <numerusform>%n Blöcke verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n lessons</source>
        <translation>
            <numerusform>%n Lektion einfügen</numerusform>
            <numerusform>%n Lektionen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n blocks</source>
        <translation>
            <numerusform>%n Block einfügen</numerusform>
            <numerusform>%n Blöcke einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>These files could not be brought along, and are missing now: %1</source>
        <translation>Diese Dateien konnten nicht mitgenommen werden und fehlen jetzt: %1</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lektion %1</translation>
    </message>
    <message>
        <source>A block that a newer version of Kogge has made stays in its lesson.</source>
        <translation>Ein Block, den eine neuere Version von Kogge gemacht hat, bleibt in seiner Lektion.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n blocks to “%1”</source>
        <translation>
            <numerusform>%n Block nach „%1“ verschieben</numerusform>
            <numerusform>%n Blöcke nach „%1“ verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved to the end of “%1”: %n blocks</source>
        <translation>
            <numerusform>Ans Ende von „%1“ verschoben: %n Block</numerusform>
            <numerusform>Ans Ende von „%1“ verschoben: %n Blöcke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::Author</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy of the module %1</extracomment>
        <translation>%1 (Kopie)</translation>
    </message>
</context>
<context>
    <name>Kogge::AuthorCommandLine</name>
    <message>
        <source>Writes Kogge learning modules.</source>
        <translation>Zum Schreiben von Kogge-Lernmodulen.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>The folder of the module to open.</source>
        <translation>Der Ordner des Moduls, das geöffnet wird.</translation>
    </message>
    <message>
        <source>The folder of recent modules and settings.</source>
        <translation>Der Ordner für zuletzt geöffnete Module und Einstellungen.</translation>
    </message>
    <message>
        <source>Says whether everything the program needs is installed, and ends.</source>
        <translation>Sagt, ob alles installiert ist, was das Programm braucht, und endet.</translation>
    </message>
    <message>
        <source>Renders the first page to a PNG file and ends.</source>
        <translation>Zeichnet die erste Seite in eine PNG-Datei und endet.</translation>
    </message>
    <message>
        <source>With --grab: the lesson’s number.</source>
        <translation>Mit --grab: die Nummer der Lektion.</translation>
    </message>
    <message>
        <source>With --grab: the interface’s language.</source>
        <translation>Mit --grab: die Sprache der Oberfläche.</translation>
    </message>
    <message>
        <source>Only one module can be opened.</source>
        <translation>Es kann nur ein Modul geöffnet werden.</translation>
    </message>
    <message>
        <source>--grab must not be empty.</source>
        <translation>--grab darf nicht leer sein.</translation>
    </message>
    <message>
        <source>--%1 needs --grab.</source>
        <translation>--%1 braucht --grab.</translation>
    </message>
    <message>
        <source>--page must be one of: %1.</source>
        <translation>--page muss eines davon sein: %1.</translation>
    </message>
    <message>
        <source>With --grab: a page of the editor: %1; or %2, also with a block’s id or kind, as in write:worksheet.</source>
        <extracomment>%1 names pages, %2 those that can be given a block</extracomment>
        <translation>Mit --grab: eine Seite des Editors: %1; oder %2, auch mit Kennung oder Art eines Blocks wie in write:worksheet.</translation>
    </message>
</context>
<context>
    <name>Kogge::AuthorGrabber</name>
    <message>
        <source>The picture cannot be written.</source>
        <translation>Das Bild kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no module to show.</source>
        <translation>Es gibt kein Modul, das gezeigt werden könnte.</translation>
    </message>
</context>
<context>
    <name>Kogge::BlockComments</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>A reply to a comment: %1 who wrote it, %2 when, %3 its text</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 › something that is gone</source>
        <translation>%1 › etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Something that is gone</source>
        <translation>Etwas, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>The module</source>
        <translation>Das Modul</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation>Auf einen Kommentar antworten</translation>
    </message>
    <message>
        <source>Resolve a comment</source>
        <translation>Einen Kommentar erledigen</translation>
    </message>
    <message>
        <source>Reopen a comment</source>
        <translation>Einen Kommentar wieder öffnen</translation>
    </message>
    <message>
        <source>Remove a comment</source>
        <translation>Einen Kommentar entfernen</translation>
    </message>
</context>
<context>
    <name>Kogge::BlockHelp</name>
    <message>
        <source>Write as in a letter; two # make a heading. Select words for bold, italic and links. A link can lead to a lesson or to a term of the glossary. Short paragraphs and plain words are read to the end.</source>
        <translation>Schreiben Sie wie in einem Brief; zwei # machen eine Überschrift. Markieren Sie Wörter für Fett, Kursiv und Links. Ein Link kann zu einer Lektion oder zu einem Begriff des Glossars führen. Kurze Absätze und einfache Wörter werden zu Ende gelesen.</translation>
    </message>
    <message>
        <source>One thought that must not be missed. Three in a lesson are many.</source>
        <translation>Ein Gedanke, der nicht untergehen darf. Drei in einer Lektion sind viele.</translation>
    </message>
    <message>
        <source>Drag a picture here, or paste it. The alternative text says what somebody who does not see it must know; credit and licence say whose it is.</source>
        <translation>Ziehen Sie ein Bild hierher oder fügen Sie es ein. Der Alternativtext sagt, was jemand wissen muss, der es nicht sieht; Urheber und Lizenz sagen, wem es gehört.</translation>
    </message>
    <message>
        <source>Pictures that are compared or belong to one story. Each has its own alternative text.</source>
        <translation>Bilder, die verglichen werden oder zu einer Geschichte gehören. Jedes hat einen eigenen Alternativtext.</translation>
    </message>
    <message>
        <source>“Cells as a grid” is the quickest way; cells of a spreadsheet can be pasted there. On a narrow screen each row becomes a card, so the first column should name it.</source>
        <translation>„Zelle für Zelle schreiben“ geht am schnellsten; Zellen aus einer Tabellenkalkulation lassen sich dort einfügen. Auf schmalen Bildschirmen wird jede Zeile zu einer Karte: Die erste Spalte sollte sie benennen.</translation>
    </message>
    <message>
        <source>It draws numbers that are there already, in a table or a worksheet of the lesson. The summary says in words what the picture shows.</source>
        <translation>Es zeichnet Zahlen, die schon da sind: in einer Tabelle oder einem Arbeitsblatt der Lektion. Die Zusammenfassung sagt in Worten, was das Bild zeigt.</translation>
    </message>
    <message>
        <source>For numbers and rules that change. After the date to check again learners see that it may be out of date, and you see it in the list of problems.</source>
        <translation>Für Zahlen und Regeln, die sich ändern. Nach dem Prüfdatum sehen Lernende, dass es veraltet sein kann, und Sie sehen es in der Liste der Probleme.</translation>
    </message>
    <message>
        <source>Things to do one after the other. Begin each with a verb.</source>
        <translation>Was nacheinander zu tun ist. Beginnen Sie jeden Schritt mit einem Verb.</translation>
    </message>
    <message>
        <source>For what not everybody needs. What everybody must read does not belong behind a heading that is closed.</source>
        <translation>Für das, was nicht alle brauchen. Was alle lesen müssen, gehört nicht hinter eine geschlossene Überschrift.</translation>
    </message>
    <message>
        <source>A sentence from somebody who has done it. Ask before you name a person.</source>
        <translation>Ein Satz von jemandem, der es getan hat. Fragen Sie, bevor Sie eine Person nennen.</translation>
    </message>
    <message>
        <source>Terms of the lesson, each in one or two plain sentences. In texts, a link to a term shows its meaning beside the words.</source>
        <translation>Begriffe der Lektion, jeder in ein bis zwei einfachen Sätzen. In Texten zeigt ein Link auf einen Begriff dessen Bedeutung neben den Wörtern.</translation>
    </message>
    <message>
        <source>“Captions” writes what is said; it is the transcript, too. A recording of three minutes is long.</source>
        <translation>„Untertitel“ hält fest, was gesagt wird; das ist zugleich die Mitschrift. Drei Minuten sind eine lange Aufnahme.</translation>
    </message>
    <message>
        <source>“Captions” writes what is said. A film of a few minutes in 720 lines is enough, and still fits into a mail.</source>
        <translation>„Untertitel“ hält fest, was gesagt wird. Ein Film von wenigen Minuten mit 720 Zeilen genügt und passt noch in eine E-Mail.</translation>
    </message>
    <message>
        <source>A file that learners take away and use, such as a form. Say in the label what it is.</source>
        <translation>Eine Datei zum Mitnehmen und Benutzen, etwa ein Formular. Sagen Sie in der Beschriftung, was es ist.</translation>
    </message>
    <message>
        <source>The entries come from a table: “Profiles from a table”. Learners filter them, and see them on a map and in numbers.</source>
        <translation>Die Einträge kommen aus einer Tabelle: „Profile aus einer Tabelle“. Lernende filtern sie und sehen sie auf einer Karte und in Zahlen.</translation>
    </message>
    <message>
        <source>Each wrong answer deserves its own feedback: why it seems right, and what is overlooked. Three or four answers are enough.</source>
        <translation>Jede falsche Antwort verdient eine eigene Rückmeldung: warum sie richtig scheint und was übersehen wurde. Drei oder vier Antworten genügen.</translation>
    </message>
    <message>
        <source>Say in the question that several answers may be right. All of them, and no other, count as right.</source>
        <translation>Sagen Sie in der Frage, dass mehrere Antworten richtig sein können. Richtig ist, wer alle wählt und keine andere.</translation>
    </message>
    <message>
        <source>A statement, without “not”. Both answers have feedback.</source>
        <translation>Eine Aussage ohne „nicht“. Beide Antworten haben eine Rückmeldung.</translation>
    </message>
    <message>
        <source>The tolerance forgives rounding. For a wrong number that you foresee, say what has happened.</source>
        <translation>Die Toleranz verzeiht Runden. Sagen Sie zu einer falschen Zahl, die Sie erwarten, was passiert ist.</translation>
    </message>
    <message>
        <source>In the text, {a} is a gap. Give every spelling that should count, each on a line.</source>
        <translation>Im Text ist {a} eine Lücke. Geben Sie jede Schreibweise an, die zählen soll, eine je Zeile.</translation>
    </message>
    <message>
        <source>Write the parts in the right order; learners see them mixed.</source>
        <translation>Schreiben Sie die Teile in der richtigen Reihenfolge; Lernende sehen sie gemischt.</translation>
    </message>
    <message>
        <source>Each part on the left has one on the right. One more on the right keeps the last pair from giving itself away.</source>
        <translation>Zu jedem Teil links gehört einer rechts. Einer mehr rechts, und das letzte Paar verrät sich nicht.</translation>
    </message>
    <message>
        <source>Two to four groups, and at most eight things to sort.</source>
        <translation>Zwei bis vier Gruppen und höchstens acht Dinge zum Sortieren.</translation>
    </message>
    <message>
        <source>“Places in the picture” draws the places. Each has a name, for the list that stands for the picture.</source>
        <translation>„Stellen im Bild“ zeichnet die Stellen. Jede hat einen Namen, für die Liste, die das Bild vertritt.</translation>
    </message>
    <message>
        <source>Nobody grades it: learners compare their answer with your model. Write it as a good participant would.</source>
        <translation>Niemand bewertet es: Lernende vergleichen ihre Antwort mit Ihrer Musterlösung. Schreiben Sie sie wie eine gute Teilnehmerin.</translation>
    </message>
    <message>
        <source>For where somebody stands, not for right and wrong. Name both ends.</source>
        <translation>Dafür, wo jemand steht, nicht für richtig und falsch. Benennen Sie beide Enden.</translation>
    </message>
    <message>
        <source>“Scenes as a graph” shows where each way leads, and what leads nowhere. Five to ten scenes with two ways each make a good story.</source>
        <translation>„Szenen als Schaubild“ zeigt, wohin jeder Weg führt und was ins Leere führt. Fünf bis zehn Szenen mit je zwei Wegen ergeben eine gute Geschichte.</translation>
    </message>
    <message>
        <source>“Edit as a sheet” has fields, formulas and the learner’s view beside each other. An example with the results that you expect proves the formulas, each time the module is checked.</source>
        <translation>„Als Blatt bearbeiten“ zeigt Felder, Formeln und die Sicht der Lernenden nebeneinander. Ein Beispiel mit erwarteten Ergebnissen belegt die Formeln bei jeder Prüfung des Moduls.</translation>
    </message>
    <message>
        <source>Conditions that learners state, and what follows from each. Write an outcome for when nothing applies, too.</source>
        <translation>Bedingungen, die Lernende angeben, und was aus jeder folgt. Schreiben Sie auch, was gilt, wenn nichts zutrifft.</translation>
    </message>
    <message>
        <source>A calculator that is part of Kogge. Its example shows how it is meant.</source>
        <translation>Ein Rechner, der zu Kogge gehört. Sein Beispiel zeigt, wie er gemeint ist.</translation>
    </message>
    <message>
        <source>Things to tick off, over days. Learners find it again in their toolbox.</source>
        <translation>Dinge zum Abhaken, über Tage. Lernende finden sie in ihrem Werkzeugkasten wieder.</translation>
    </message>
    <message>
        <source>A question that only the learner answers, for herself. Nobody else reads it.</source>
        <translation>Eine Frage, die nur die Lernenden für sich beantworten. Niemand sonst liest es.</translation>
    </message>
    <message>
        <source>A question for a group, without a right answer. It is good at the end of a lesson.</source>
        <translation>Eine Frage für eine Gruppe, ohne richtige Antwort. Sie passt gut ans Ende einer Lektion.</translation>
    </message>
    <message>
        <source>A lesson opens with a situation, explains, shows an example, lets people try, and asks. 25 to 35 minutes are good. Another lesson can be required before.</source>
        <translation>Eine Lektion beginnt mit einer Situation, erklärt, zeigt ein Beispiel, lässt ausprobieren und fragt. 25 bis 35 Minuten sind gut. Eine andere Lektion kann vorausgesetzt werden.</translation>
    </message>
    <message>
        <source>Title and purpose are what people see before they begin. The version counts up with every file that you pass on.</source>
        <translation>Titel und Zweck sehen alle, bevor sie beginnen. Die Version zählt mit jeder Datei hoch, die Sie weitergeben.</translation>
    </message>
</context>
<context>
    <name>Kogge::BlockPalette</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Headings, paragraphs, lists and links.</source>
        <translation>Überschriften, Absätze, Listen und Links.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Hinweiskasten</translation>
    </message>
    <message>
        <source>A note, a tip, a warning or an example.</source>
        <translation>Ein Hinweis, ein Tipp, eine Warnung oder ein Beispiel.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>A drawing or photograph with a caption.</source>
        <translation>Eine Zeichnung oder ein Foto mit Bildunterschrift.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Several pictures to leaf through.</source>
        <translation>Mehrere Bilder zum Blättern.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows and columns, with numbers where wanted.</source>
        <translation>Zeilen und Spalten, wo gewünscht mit Zahlen.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Draws the numbers of a table or worksheet.</source>
        <translation>Zeichnet die Zahlen einer Tabelle oder eines Arbeitsblatts.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>A number or rule with source and expiry date.</source>
        <translation>Eine Zahl oder Regel mit Quelle und Verfallsdatum.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What comes after the other.</source>
        <translation>Was nacheinander kommt.</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Aufklappliste</translation>
    </message>
    <message>
        <source>Headings that open to what is behind them.</source>
        <translation>Überschriften, hinter denen sich Text öffnet.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>What somebody says from experience.</source>
        <translation>Was jemand aus Erfahrung sagt.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Terms and what they mean.</source>
        <translation>Begriffe und was sie bedeuten.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>A recording with its transcript.</source>
        <translation>Eine Aufnahme mit Abschrift.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>A film with captions and transcript.</source>
        <translation>Ein Film mit Untertiteln und Abschrift.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>A file to take away.</source>
        <translation>Eine Datei zum Mitnehmen.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Steckbriefe</translation>
    </message>
    <message>
        <source>A collection to filter, with map and numbers.</source>
        <translation>Eine Sammlung zum Filtern, mit Karte und Zahlen.</translation>
    </message>
    <message>
        <source>Question with one answer</source>
        <translation>Frage mit einer Antwort</translation>
    </message>
    <message>
        <source>One of several answers is right.</source>
        <translation>Eine von mehreren Antworten ist richtig.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Question with several answers</source>
        <translation>Frage mit mehreren Antworten</translation>
    </message>
    <message>
        <source>Any number of answers is right.</source>
        <translation>Beliebig viele Antworten sind richtig.</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <source>A statement to judge.</source>
        <translation>Eine Aussage zum Beurteilen.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>A number, with tolerance and unit.</source>
        <translation>Eine Zahl mit Toleranz und Einheit.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Words or numbers missing in a text.</source>
        <translation>Wörter oder Zahlen, die in einem Text fehlen.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Things to put in order.</source>
        <translation>Dinge, die zu ordnen sind.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>What belongs together.</source>
        <translation>Was zusammengehört.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Things to sort into groups.</source>
        <translation>Dinge, die in Gruppen zu sortieren sind.</translation>
    </message>
    <message>
        <source>Place in a picture</source>
        <translation>Stelle im Bild</translation>
    </message>
    <message>
        <source>Something to find in a picture.</source>
        <translation>Etwas, das in einem Bild zu finden ist.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>An answer to compare with a model.</source>
        <translation>Eine Antwort zum Vergleich mit einem Muster.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>How sure, how far, how much.</source>
        <translation>Wie sicher, wie weit, wie viel.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>A story that goes on as the learner decides.</source>
        <translation>Eine Geschichte, die weitergeht, wie die Lernenden entscheiden.</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Tun</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>Fields, rows and formulas for own numbers.</source>
        <translation>Felder, Zeilen und Formeln für eigene Zahlen.</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Entscheidungstabelle</translation>
    </message>
    <message>
        <source>What follows from which conditions.</source>
        <translation>Was aus welchen Bedingungen folgt.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Pairing, rounds for meetings, contrast of colours.</source>
        <translation>Paare bilden, Runden für Treffen, Farbkontrast.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Things to tick off.</source>
        <translation>Dinge zum Abhaken.</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Something to think about, with room to write.</source>
        <translation>Etwas zum Nachdenken, mit Platz zum Schreiben.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Something to talk about with others.</source>
        <translation>Etwas, worüber sich mit anderen reden lässt.</translation>
    </message>
</context>
<context>
    <name>Kogge::CaptionFile</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>there are no captions in it</source>
        <translation>es sind keine Untertitel darin</translation>
    </message>
</context>
<context>
    <name>Kogge::Captions</name>
    <message>
        <source>Nothing is said here yet.</source>
        <translation>Hier steht noch nichts.</translation>
    </message>
    <message>
        <source>It ends before it has begun.</source>
        <translation>Er endet, bevor er begonnen hat.</translation>
    </message>
    <message>
        <source>It begins before the one above it.</source>
        <translation>Er beginnt vor dem darüber.</translation>
    </message>
    <message>
        <source>It begins before the one above it has ended.</source>
        <translation>Er beginnt, bevor der darüber geendet hat.</translation>
    </message>
    <message>
        <source>It is gone before one can read it: more than %1 characters per second.</source>
        <translation>Er ist weg, bevor man ihn gelesen hat: mehr als %1 Zeichen pro Sekunde.</translation>
    </message>
    <message>
        <source>It is longer than %1 lines of %2 characters. Split it.</source>
        <translation>Er ist länger als %1 Zeilen zu %2 Zeichen. Teilen Sie ihn.</translation>
    </message>
    <message>
        <source>The gap before it is so short that it flickers.</source>
        <translation>Die Lücke davor ist so kurz, dass es flackert.</translation>
    </message>
    <message>
        <source>Nothing is shown for a long time before it. Is nothing said there?</source>
        <translation>Davor steht lange nichts. Wird dort nichts gesagt?</translation>
    </message>
    <message>
        <source>The recording is over before it ends.</source>
        <translation>Die Aufnahme ist zu Ende, bevor er endet.</translation>
    </message>
    <message numerus="yes">
        <source>%n captions</source>
        <translation>
            <numerusform>%n Untertitel</numerusform>
            <numerusform>%n Untertitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to be looked at</source>
        <extracomment>%1 is how many captions there are</extracomment>
        <translation>
            <numerusform>%1, %n anzusehen</numerusform>
            <numerusform>%1, %n anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Untertitel hinzufügen</translation>
    </message>
    <message>
        <source>Remove a caption</source>
        <translation>Untertitel entfernen</translation>
    </message>
    <message>
        <source>Move a caption</source>
        <translation>Untertitel verschieben</translation>
    </message>
    <message>
        <source>Change a caption</source>
        <translation>Untertitel ändern</translation>
    </message>
    <message>
        <source>Split a caption</source>
        <translation>Untertitel teilen</translation>
    </message>
    <message>
        <source>Merge captions</source>
        <translation>Untertitel verbinden</translation>
    </message>
    <message>
        <source>Shift captions</source>
        <translation>Mehrere Untertitel verschieben</translation>
    </message>
    <message>
        <source>Put captions in order</source>
        <translation>Untertitel in Reihenfolge bringen</translation>
    </message>
    <message>
        <source>Lay out a text as captions</source>
        <translation>Text als Untertitel verteilen</translation>
    </message>
    <message>
        <source>Take captions from “%1”</source>
        <translation>Untertitel aus „%1“ nehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n captions taken.</source>
        <translation>
            <numerusform>%n Untertitel übernommen.</numerusform>
            <numerusform>%n Untertitel übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments or styles were left out.</source>
        <translation>
            <numerusform>%n Anmerkung oder Gestaltung wurde weggelassen.</numerusform>
            <numerusform>%n Anmerkungen oder Gestaltungen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions had a place on the screen, which was left out.</source>
        <translation>
            <numerusform>%n Untertitel hatte einen Platz im Bild, der weggelassen wurde.</numerusform>
            <numerusform>%n Untertitel hatten einen Platz im Bild, der weggelassen wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times make no sense, the first one in line %1.</source>
        <translation>
            <numerusform>%n Zeitangabe ergibt keinen Sinn, in Zeile %1.</numerusform>
            <numerusform>%n Zeitangaben ergeben keinen Sinn, die erste in Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Take a translation of captions from “%1”</source>
        <translation>Übersetzung von Untertiteln aus „%1“ nehmen</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A caption: when it begins, and its words</extracomment>
        <translation>%1, „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n captions have a translation into %1 now; it is a draft.</source>
        <extracomment>%1 is a language</extracomment>
        <translation>
            <numerusform>%n Untertitel hat jetzt eine Übersetzung auf %1; sie ist ein Entwurf.</numerusform>
            <numerusform>%n Untertitel haben jetzt eine Übersetzung auf %1; sie ist ein Entwurf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of the file are others, so the captions were taken in their order.</source>
        <translation>Die Zeiten der Datei sind andere; die Untertitel wurden darum ihrer Reihenfolge nach genommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n captions of the file belong to none here, the first one: %1.</source>
        <extracomment>%1 is one of them</extracomment>
        <translation>
            <numerusform>%n Untertitel der Datei gehört zu keinem hier: %1.</numerusform>
            <numerusform>%n Untertitel der Datei gehören zu keinem hier, der erste: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions here have none in the file, the first one: %1.</source>
        <extracomment>%1 is one of them</extracomment>
        <translation>
            <numerusform>%n Untertitel hier hat keinen in der Datei: %1.</numerusform>
            <numerusform>%n Untertitel hier haben keinen in der Datei, der erste: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in “%1”; the captions stay as they are.</source>
        <translation>In „%1“ steht kein Text; die Untertitel bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Kogge::CategoriseObject</name>
    <message>
        <source>sort into groups</source>
        <translation>in Gruppen ordnen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an item, %2 the category it belongs to</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Kogge::CheckCommand</name>
    <message>
        <source>without a title</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SCOs</source>
        <translation>
            <numerusform>%n SCO</numerusform>
            <numerusform>%n SCOs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n Asset</numerusform>
            <numerusform>%n Assets</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCORM package, not a Kogge module: %1, version %2; %3.</source>
        <extracomment>%1 a title in quotation marks or &quot;without a title&quot;, %2 a version of SCORM, %3 what it contains</extracomment>
        <translation>Ein SCORM-Paket, kein Kogge-Modul: %1, Version %2; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Warnings count as errors.</source>
        <translation>Warnungen zählen als Fehler.</translation>
    </message>
    <message>
        <source>The day to judge facts by, instead of today.</source>
        <translation>Der Tag, nach dem Angaben beurteilt werden, statt heute.</translation>
    </message>
    <message>
        <source>--as-of needs a date, as in 2026-12-31.</source>
        <translation>--as-of braucht ein Datum wie 2026-12-31.</translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds what is wrong with a module&apos;s folder or archive, or a SCORM package.</source>
        <translation>Findet, was an Ordner oder Archiv eines Moduls oder an einem SCORM-Paket nicht stimmt.</translation>
    </message>
</context>
<context>
    <name>Kogge::ChecklistObject</name>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 von %n erledigt</numerusform>
            <numerusform>%1 von %n erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::Checks</name>
    <message>
        <source>the name of a collection</source>
        <translation>der Name einer Sammlung</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>ein Film</translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>eine Zahl ab %1</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>eine Zahl über %1</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>eine Zahl ab 0</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>points at endings only</source>
        <translation>leer sein, denn Punkte gibt es nur an einem Ende</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>one of a–z and 0–9</source>
        <translation>eines von a–z und 0–9</translation>
    </message>
    <message>
        <source>a URN (urn:uuid:…)</source>
        <translation>eine URN (urn:uuid:…)</translation>
    </message>
    <message>
        <source>three numbers, as in 1.0.2</source>
        <translation>drei Zahlen wie 1.0.2</translation>
    </message>
    <message>
        <source>a language tag, as in en or de</source>
        <translation>ein Sprachkürzel wie en oder de</translation>
    </message>
    <message>
        <source>a number from 0 to 100</source>
        <translation>eine Zahl von 0 bis 100</translation>
    </message>
    <message>
        <source>%1 fields, results and checks</source>
        <translation>%1 Felder, Ergebnisse und Prüfungen</translation>
    </message>
    <message>
        <source>a small letter, and then small letters, digits and _</source>
        <translation>ein kleiner Buchstabe, dann kleine Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>another language, as in de</source>
        <translation>eine andere Sprache, wie in de</translation>
    </message>
    <message>
        <source>letters, digits and “-”, as in DE or co-creation</source>
        <translation>Buchstaben, Ziffern und „-“, wie in DE oder co-creation</translation>
    </message>
    <message>
        <source>one word of the vocabulary</source>
        <translation>ein Wort der Wortliste</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 of lessons, tables and translations together</source>
        <extracomment>%1 a size: &quot;16 MiB&quot;</extracomment>
        <translation>%1 für Lektionen, Tabellen und Übersetzungen zusammen</translation>
    </message>
    <message>
        <source>%1 blocks and records</source>
        <translation>%1 Blöcke und Einträge</translation>
    </message>
    <message>
        <source>%1 elements and texts in all files together</source>
        <translation>%1 Elemente und Texte in allen Dateien zusammen</translation>
    </message>
</context>
<context>
    <name>Kogge::ChoiceObject</name>
    <message>
        <source>several answers</source>
        <translation>mehrere Antworten</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>eine Antwort</translation>
    </message>
</context>
<context>
    <name>Kogge::Command</name>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Prints one JSON document instead of lines.</source>
        <translation>Gibt ein JSON-Dokument statt Zeilen aus.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation>%1 kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>Usage: kogge %1 [OPTIONS] %2</source>
        <extracomment>The first line of a command&apos;s help: %1 its name, %2 what must follow</extracomment>
        <translation>Aufruf: kogge %1 [OPTIONEN] %2</translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation>%1 hat keine Option „%2“.</translation>
    </message>
    <message>
        <source>--%1 has no value; give one, or leave it out.</source>
        <translation>--%1 hat keinen Wert; geben Sie einen an, oder lassen Sie die Option weg.</translation>
    </message>
</context>
<context>
    <name>Kogge::CommandLine</name>
    <message>
        <source>Plays Kogge learning modules, without a network.</source>
        <translation>Spielt Kogge-Lernmodule ab, ohne Netz.</translation>
    </message>
    <message>
        <source>Modules to bring into the library; the last one is opened.</source>
        <translation>Module, die ins Regal kommen; das letzte wird geöffnet.</translation>
    </message>
    <message>
        <source>The folder of modules.</source>
        <translation>Der Ordner der Module.</translation>
    </message>
    <message>
        <source>The folder of learners’ progress and, unless --library is given, of modules.</source>
        <translation>Der Ordner der Lernstände und, ohne --library, der Module.</translation>
    </message>
    <message>
        <source>Says whether everything the player needs is installed, and ends.</source>
        <translation>Sagt, ob alles installiert ist, was der Player braucht, und endet.</translation>
    </message>
    <message>
        <source>Renders the first page to a PNG file and ends. Settings stay as they are.</source>
        <translation>Schreibt die erste Seite als PNG-Datei und endet. Einstellungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>With --grab: the window’s size.</source>
        <translation>Mit --grab: die Größe des Fensters.</translation>
    </message>
    <message>
        <source>With --grab: the interface’s and the module’s language.</source>
        <translation>Mit --grab: Sprache der Oberfläche und des Moduls.</translation>
    </message>
    <message>
        <source>With --grab: light, dark, highLight or highDark.</source>
        <translation>Mit --grab: light, dark, highLight oder highDark.</translation>
    </message>
    <message>
        <source>With --grab: the lesson text’s size in percent, 80 to 250.</source>
        <translation>Mit --grab: die Größe des Lektionstextes in Prozent, 80 bis 250.</translation>
    </message>
    <message>
        <source>Try “%1 --help”.</source>
        <translation>Hilfe gibt „%1 --help“.</translation>
    </message>
    <message>
        <source>--%1 must not be empty.</source>
        <translation>--%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>--self-test opens no files and takes no pictures.</source>
        <translation>--self-test öffnet keine Dateien und macht keine Bilder.</translation>
    </message>
    <message>
        <source>--%1 needs --grab.</source>
        <translation>--%1 braucht --grab.</translation>
    </message>
    <message>
        <source>--size must be a width and a height of at least 100, such as 1366x768.</source>
        <translation>--size muss Breite und Höhe von mindestens 100 sein, etwa 1366x768.</translation>
    </message>
    <message>
        <source>--language must be one of: %1.</source>
        <translation>--language muss eines sein von: %1.</translation>
    </message>
    <message>
        <source>--appearance must be one of: %1.</source>
        <translation>--appearance muss eines sein von: %1.</translation>
    </message>
    <message>
        <source>--text-size must be 80 to 250.</source>
        <translation>--text-size muss zwischen 80 und 250 liegen.</translation>
    </message>
    <message>
        <source>With --grab: library, learners, toolbox, module, lesson, lesson:NUMBER, or lesson:BLOCK with a block’s id or kind, such as worksheet or question.</source>
        <translation>Mit --grab: library, learners, toolbox, module, lesson, lesson:NUMMER oder lesson:BLOCK mit der Kennung oder der Art eines Blocks, etwa worksheet oder question.</translation>
    </message>
    <message>
        <source>--page must be library, learners, toolbox, module, lesson, lesson:NUMBER or lesson:BLOCK.</source>
        <translation>--page muss library, learners, toolbox, module, lesson, lesson:NUMMER oder lesson:BLOCK sein.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
</context>
<context>
    <name>Kogge::Console</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Try “%1”.</source>
        <extracomment>%1 a command to type</extracomment>
        <translation>Versuchen Sie „%1“.</translation>
    </message>
</context>
<context>
    <name>Kogge::Csv</name>
    <message>
        <source>it is not UTF-8; save it as CSV in UTF-8</source>
        <translation>sie ist nicht in UTF-8; speichern Sie sie als CSV in UTF-8</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 Felder</translation>
    </message>
</context>
<context>
    <name>Kogge::DecisionObject</name>
    <message>
        <source>My answers</source>
        <translation>Meine Antworten</translation>
    </message>
</context>
<context>
    <name>Kogge::DiffCommand</name>
    <message>
        <source>new lesson</source>
        <translation>neue Lektion</translation>
    </message>
    <message>
        <source>lesson removed</source>
        <translation>Lektion entfernt</translation>
    </message>
    <message>
        <source>lesson in another place</source>
        <translation>Lektion an anderer Stelle</translation>
    </message>
    <message>
        <source>lesson with another title or summary</source>
        <translation>Lektion mit anderem Titel oder anderer Zusammenfassung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>an anderer Stelle</translation>
    </message>
    <message>
        <source>from lesson %1</source>
        <translation>aus Lektion %1</translation>
    </message>
    <message>
        <source>other words, answers stay</source>
        <translation>andere Worte, Antworten bleiben</translation>
    </message>
    <message>
        <source>says something else</source>
        <translation>sagt etwas anderes</translation>
    </message>
    <message>
        <source>asks something else, old answers no longer count</source>
        <translation>fragt etwas anderes, alte Antworten zählen nicht mehr</translation>
    </message>
    <message>
        <source>Nothing changes for learners.</source>
        <translation>Für Lernende ändert sich nichts.</translation>
    </message>
    <message>
        <source>New language: %1</source>
        <translation>Neue Sprache: %1</translation>
    </message>
    <message>
        <source>Language removed: %1</source>
        <translation>Sprache entfernt: %1</translation>
    </message>
    <message>
        <source>Says what a newer version of a module changes for learners, block by block.</source>
        <translation>Sagt Block für Block, was eine neuere Fassung eines Moduls für Lernende ändert.</translation>
    </message>
    <message>
        <source>These are two different modules.</source>
        <translation>Das sind zwei verschiedene Module.</translation>
    </message>
    <message>
        <source>another type of block under the same id, old answers are taken for its own</source>
        <translation>eine andere Art Block unter derselben Kennung, alte Antworten gelten als die seinen</translation>
    </message>
</context>
<context>
    <name>Kogge::Digests</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>Kogge::DisplayGuard</name>
    <message>
        <source>QT_QPA_PLATFORM is “%1”, and no window can be shown that way; set another or none.</source>
        <extracomment>%1 is the value of an environment variable</extracomment>
        <translation>QT_QPA_PLATFORM ist „%1“, und so kann kein Fenster gezeigt werden; setzen Sie einen anderen Wert oder keinen.</translation>
    </message>
    <message>
        <source>The display “%1” cannot be opened; start Kogge in a desktop session, or set QT_QPA_PLATFORM.</source>
        <translation>Der Bildschirm „%1“ lässt sich nicht öffnen; starten Sie Kogge in einer Desktop-Sitzung, oder setzen Sie QT_QPA_PLATFORM.</translation>
    </message>
    <message>
        <source>There is no display (DISPLAY and WAYLAND_DISPLAY are not set); start Kogge in a desktop session, or set QT_QPA_PLATFORM.</source>
        <translation>Es gibt keinen Bildschirm (DISPLAY und WAYLAND_DISPLAY sind nicht gesetzt); starten Sie Kogge in einer Desktop-Sitzung, oder setzen Sie QT_QPA_PLATFORM.</translation>
    </message>
</context>
<context>
    <name>Kogge::DownloadObject</name>
    <message>
        <source>%1, %2</source>
        <extracomment>the kind of a file and its size: &quot;PDF, 240 kB&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A copy is in “%1”.</source>
        <translation>Eine Kopie liegt in „%1“.</translation>
    </message>
</context>
<context>
    <name>Kogge::DurableFile</name>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
</context>
<context>
    <name>Kogge::EntryObject</name>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Auf diesem Computer gespeichert um %1</translation>
    </message>
    <message>
        <source>This has not been saved. %1</source>
        <translation>Das ist nicht gespeichert worden. %1</translation>
    </message>
</context>
<context>
    <name>Kogge::Error</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a module file.</source>
        <translation>„%1“ ist keine Moduldatei.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a module file. Perhaps a login page was saved instead; download the file again.</source>
        <translation>„%1“ ist eine Webseite, keine Moduldatei. Vielleicht wurde eine Anmeldeseite gespeichert; laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: %2. Copy or download it once more.</source>
        <translation>„%1“ ist unvollständig: %2. Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its directory is wrong (%2). Copy or download it once more.</source>
        <translation>„%1“ ist beschädigt: Das Verzeichnis stimmt nicht (%2). Kopieren oder laden Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The package has no file “%1”.</source>
        <translation>Das Paket hat keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” in the package is damaged. Copy or download the package once more.</source>
        <translation>„%1“ im Paket ist beschädigt. Kopieren oder laden Sie das Paket noch einmal.</translation>
    </message>
    <message>
        <source>“%1” in the package is encrypted. Packages with a password are not supported.</source>
        <translation>„%1“ im Paket ist verschlüsselt. Pakete mit Passwort werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>“%1” in the package is compressed by method %2. Only stored and deflated files can be read; pack it again as an ordinary zip.</source>
        <translation>„%1“ im Paket ist mit Verfahren %2 gepackt. Gelesen werden nur gespeicherte und mit Deflate gepackte Dateien; packen Sie es noch einmal als gewöhnliches Zip.</translation>
    </message>
    <message>
        <source>The package has no imsmanifest.xml, so it is not a learning module.</source>
        <translation>Das Paket hat keine imsmanifest.xml, ist also kein Lernmodul.</translation>
    </message>
    <message>
        <source>“%1” does not describe a course: %2</source>
        <translation>„%1“ beschreibt keinen Kurs: %2</translation>
    </message>
    <message>
        <source>“%1” has no module.xml, so it is not a Kogge module.</source>
        <translation>„%1“ hat keine module.xml, ist also kein Kogge-Modul.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: %2</source>
        <translation>„%1“ kann nicht gezeigt werden: %2</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Kogge (format %2). Install the newer version to open it.</source>
        <translation>„%1“ wurde mit einer neueren Version von Kogge gemacht (Format %2). Installieren Sie die neuere Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” contains a document type declaration (DOCTYPE), which is not accepted.</source>
        <translation>„%1“ enthält eine Dokumenttyp-Deklaration (DOCTYPE), die nicht angenommen wird.</translation>
    </message>
    <message>
        <source>The package names a file outside itself: “%1”.</source>
        <translation>Das Paket nennt eine Datei außerhalb seiner selbst: „%1“.</translation>
    </message>
    <message>
        <source>The package has a name with hidden characters: “%1”.</source>
        <translation>Das Paket hat einen Namen mit verborgenen Zeichen: „%1“.</translation>
    </message>
    <message>
        <source>The package has a name whose letters cannot be read: “%1”. Pack it again with plain names.</source>
        <translation>Das Paket hat einen Namen, dessen Buchstaben nicht lesbar sind: „%1“. Packen Sie es noch einmal mit einfachen Namen.</translation>
    </message>
    <message>
        <source>The package has a name that is too long or too deep: “%1”.</source>
        <translation>Das Paket hat einen zu langen oder zu tief liegenden Namen: „%1“.</translation>
    </message>
    <message>
        <source>The package has two files whose names are the same or clash on some computers: “%1” and “%2”.</source>
        <translation>Das Paket hat zwei Dateien, deren Namen gleich sind oder auf manchen Computern zusammenfallen: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>The package uses “%1” both as a file and as a folder.</source>
        <translation>Das Paket verwendet „%1“ als Datei und als Ordner.</translation>
    </message>
    <message>
        <source>The package contains a link, “%1”. Links are not allowed.</source>
        <translation>Das Paket enthält eine Verknüpfung, „%1“. Verknüpfungen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>The package contains a device or another special file, “%1”.</source>
        <translation>Das Paket enthält ein Gerät oder eine andere Sonderdatei, „%1“.</translation>
    </message>
    <message>
        <source>The package describes “%1” in two ways that disagree, so it could show different content to different programs.</source>
        <translation>Das Paket beschreibt „%1“ zweimal und verschieden, könnte also verschiedenen Programmen Verschiedenes zeigen.</translation>
    </message>
    <message>
        <source>“%1” shares its data with another file of the package.</source>
        <translation>„%1“ teilt seine Daten mit einer anderen Datei des Pakets.</translation>
    </message>
    <message>
        <source>“%1” holds data that is not listed in its directory (%2).</source>
        <translation>„%1“ enthält Daten, die nicht im Verzeichnis stehen (%2).</translation>
    </message>
    <message>
        <source>“%1” has too many files: %2 at most.</source>
        <translation>„%1“ hat zu viele Dateien: höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” in the package is too large: %2 at most.</source>
        <translation>„%1“ im Paket ist zu groß: höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” would unpack to more than %2.</source>
        <translation>„%1“ würde entpackt größer als %2.</translation>
    </message>
    <message>
        <source>“%1” in the package is compressed more than 200 to 1, as only harmful files are.</source>
        <translation>„%1“ im Paket ist stärker als 200 zu 1 gepackt, wie es nur schädliche Dateien sind.</translation>
    </message>
    <message>
        <source>“%1” in the package is larger than it says.</source>
        <translation>„%1“ im Paket ist größer als angegeben.</translation>
    </message>
    <message>
        <source>“%1” has been changed since the package was made.</source>
        <translation>„%1“ wurde geändert, seit das Paket gemacht wurde.</translation>
    </message>
    <message>
        <source>“%1” has been added to or removed from the package since it was made.</source>
        <translation>„%1“ wurde hinzugefügt oder entfernt, seit das Paket gemacht wurde.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. What was there before is unchanged.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for “%1”. What was there before is unchanged.</source>
        <translation>Für „%1“ ist auf dem Datenträger nicht genug Platz. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty; choose a new one.</source>
        <translation>Der Ordner „%1“ ist nicht leer; wählen Sie einen neuen.</translation>
    </message>
    <message>
        <source>“%1” is being edited by %2 on the computer %3 since %4. Close it there, and try again.</source>
        <translation>„%1“ wird seit %4 von %2 am Computer %3 bearbeitet. Schließen Sie das Modul dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The progress file “%1” is damaged: %2.</source>
        <translation>Die Datei mit dem Lernstand, „%1“, ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The progress in “%1” was written by a newer version of Kogge. It has not been touched; install the newer version to go on.</source>
        <translation>Der Lernstand in „%1“ wurde von einer neueren Version von Kogge geschrieben. Er wurde nicht angerührt; installieren Sie die neuere Version, um weiterzumachen.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>The progress in “%1” is being used by another program. Close that one, and try again.</source>
        <translation>Der Lernstand in „%1“ wird gerade von einem anderen Programm benutzt. Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is older than the version in your library (%2). The newer one was kept.</source>
        <translation>„%1“ ist älter als die Version in Ihrem Regal (%2). Die neuere wurde behalten.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has changed.</source>
        <translation>Abgebrochen. Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here: %2.</source>
        <translation>„%1“ ist hier nicht möglich: %2.</translation>
    </message>
    <message>
        <source>“%1” is not well-formed XML: %2.</source>
        <translation>„%1“ ist kein wohlgeformtes XML: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 at most.</source>
        <translation>„%1“ ist zu groß: höchstens %2.</translation>
    </message>
    <message>
        <source>“%1” is still used in: %2. Remove it there first.</source>
        <translation>„%1“ wird noch verwendet in: %2. Entfernen Sie die Datei zuerst dort.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2.</source>
        <translation>„%1“ kann nicht eingelesen werden: %2.</translation>
    </message>
    <message>
        <source>Programs for Windows write such names when they zip wrongly, and Chamilo loses the folders then. Zip it with another program.</source>
        <translation>Solche Namen schreiben Windows-Programme, die falsch packen; Chamilo verliert dann die Ordner. Packen Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>The package has a hidden file in the module’s source, “%1”. Unpacked, it could start a program of a stranger.</source>
        <translation>Das Paket hat zwischen den Quelldateien des Moduls eine versteckte Datei, „%1“. Entpackt könnte sie ein fremdes Programm starten.</translation>
    </message>
    <message>
        <source>The package has a name that programs read in different ways: “%1”.</source>
        <translation>Das Paket hat einen Namen, den Programme verschieden lesen: „%1“.</translation>
    </message>
    <message>
        <source>It needs %1, and %2 are free.</source>
        <extracomment>%1 and %2 sizes: &quot;12.5 MB&quot;</extracomment>
        <translation>Gebraucht werden %1, frei sind %2.</translation>
    </message>
    <message>
        <source>it is no file of this computer</source>
        <extracomment>Why an address cannot be used</extracomment>
        <translation>es ist keine Datei auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>Kogge::Event</name>
    <message>
        <source>it needs an id and a time.</source>
        <translation>es braucht eine Kennung und eine Zeit.</translation>
    </message>
    <message>
        <source>it needs a module and its version.</source>
        <translation>es braucht ein Modul und dessen Version.</translation>
    </message>
    <message>
        <source>the place does not fit.</source>
        <translation>der Ort passt nicht.</translation>
    </message>
    <message>
        <source>the result does not fit.</source>
        <translation>das Ergebnis passt nicht.</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>die Dauer ist negativ.</translation>
    </message>
</context>
<context>
    <name>Kogge::ExportCommand</name>
    <message>
        <source>Writes a module’s texts and their translation for a translator’s program.</source>
        <translation>Schreibt die Texte eines Moduls und ihre Übersetzung für das Programm eines Übersetzers.</translation>
    </message>
    <message>
        <source>xliff (XLIFF 1.2) or csv (a table).</source>
        <translation>xliff (XLIFF 1.2) oder csv (eine Tabelle).</translation>
    </message>
    <message>
        <source>The language to translate into, such as de.</source>
        <translation>Die Zielsprache, etwa de.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>--to must be xliff or csv.</source>
        <translation>--to muss xliff oder csv sein.</translation>
    </message>
    <message>
        <source>--language must be another language, such as de.</source>
        <translation>--language muss eine andere Sprache sein, etwa de.</translation>
    </message>
</context>
<context>
    <name>Kogge::FacilitatorNotes</name>
    <message>
        <source>Write the facilitator’s notes</source>
        <translation>Notizen für die Kursleitung schreiben</translation>
    </message>
</context>
<context>
    <name>Kogge::FactObject</name>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a date or a year: since when a fact is known</extracomment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>Kogge::FieldLabels</name>
    <message>
        <source>Value in words</source>
        <translation>Wert in Worten</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>The statement is right</source>
        <translation>Die Aussage ist richtig</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Anstoß</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Text mit Lücken</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Condition that must hold</source>
        <translation>Bedingung, die gelten muss</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>An ending must be reached</source>
        <translation>Ein Ende muss erreicht werden</translation>
    </message>
    <message>
        <source>Everything must be ticked</source>
        <translation>Alles muss abgehakt werden</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Muss ausgefüllt werden</translation>
    </message>
    <message>
        <source>Right number</source>
        <translation>Richtige Zahl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Value it must have</source>
        <translation>Wert, der herauskommen muss</translation>
    </message>
    <message>
        <source>Text it must have</source>
        <translation>Text, der herauskommen muss</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Name in Formeln</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Description for those who do not see it</source>
        <translation>Beschreibung für alle, die es nicht sehen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>Gezeigte Nachkommastellen</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Feedback when all is right</source>
        <translation>Rückmeldung, wenn alles richtig ist</translation>
    </message>
    <message>
        <source>Feedback when it is not right yet</source>
        <translation>Rückmeldung, wenn es noch nicht richtig ist</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Muss beantwortet werden</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Unit in words</source>
        <translation>Einheit in Worten</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation>Erneut prüfen bis</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Adresse der Quelle</translation>
    </message>
    <message>
        <source>Record of the value register</source>
        <translation>Eintrag im Werteregister</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Block with the numbers</source>
        <translation>Block mit den Zahlen</translation>
    </message>
    <message>
        <source>Columns or series</source>
        <translation>Spalten oder Reihen</translation>
    </message>
    <message>
        <source>One step at a time</source>
        <translation>Ein Schritt nach dem anderen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Feedback to “right”</source>
        <translation>Rückmeldung auf „richtig“</translation>
    </message>
    <message>
        <source>Feedback to “wrong”</source>
        <translation>Rückmeldung auf „falsch“</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Capital letters matter</source>
        <translation>Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>Accepted answers, one on each line</source>
        <translation>Gültige Antworten, eine je Zeile</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Left edge, %</source>
        <translation>Linker Rand, %</translation>
    </message>
    <message>
        <source>Upper edge, %</source>
        <translation>Oberer Rand, %</translation>
    </message>
    <message>
        <source>Width, %</source>
        <translation>Breite, %</translation>
    </message>
    <message>
        <source>Height, %</source>
        <translation>Höhe, %</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Musterantwort</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Niedrigste Stufe</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Höchste Stufe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Anzahl der Werte</translation>
    </message>
    <message>
        <source>Each value is</source>
        <translation>Jeder Wert ist</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Darf leer bleiben</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Rows at least</source>
        <translation>Zeilen mindestens</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Zeilen höchstens</translation>
    </message>
    <message>
        <source>One row is a</source>
        <translation>Eine Zeile ist</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gilt, wenn</translation>
    </message>
    <message>
        <source>If nothing applies</source>
        <translation>Wenn nichts zutrifft</translation>
    </message>
    <message>
        <source>Outcomes that must apply</source>
        <translation>Folgen, die eintreten müssen</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Nachwort</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Points to pass, %</source>
        <translation>Punkte zum Bestehen, %</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Setzt voraus</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Begins at, seconds</source>
        <translation>Beginnt bei, Sekunden</translation>
    </message>
    <message>
        <source>Ends at, seconds</source>
        <translation>Endet bei, Sekunden</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Each gap is a letter in braces: {a}.</source>
        <translation>Jede Lücke ist ein Buchstabe in geschweiften Klammern: {a}.</translation>
    </message>
    <message>
        <source>Names of fields with + - * / ^, comparisons, IF, SUM, ROUND and others.</source>
        <translation>Namen von Feldern mit + - * / ^, Vergleichen, IF, SUM, ROUND und anderen.</translation>
    </message>
    <message>
        <source>How far from the right number still counts as right.</source>
        <translation>Wie weit von der richtigen Zahl noch als richtig gilt.</translation>
    </message>
    <message>
        <source>0: as many as wanted.</source>
        <translation>0: beliebig viele.</translation>
    </message>
    <message>
        <source>0: not scored.</source>
        <translation>0: ohne Wertung.</translation>
    </message>
    <message>
        <source>A currency such as EUR, %, or nothing.</source>
        <translation>Eine Währung wie EUR, %, oder nichts.</translation>
    </message>
    <message>
        <source>-1: as many as usual.</source>
        <translation>-1: so viele wie üblich.</translation>
    </message>
    <message>
        <source>After this day the player says that the fact may have changed.</source>
        <translation>Nach diesem Tag sagt der Player, dass sich der Fakt geändert haben kann.</translation>
    </message>
    <message>
        <source>A year, month or day.</source>
        <translation>Ein Jahr, Monat oder Tag.</translation>
    </message>
    <message>
        <source>Two letters such as DE, or EU.</source>
        <translation>Zwei Buchstaben wie DE, oder EU.</translation>
    </message>
    <message>
        <source>What one must know from the picture. Empty: what the file says.</source>
        <translation>Was man vom Bild wissen muss. Leer: was bei der Datei steht.</translation>
    </message>
    <message>
        <source>A formula over the conditions.</source>
        <translation>Eine Formel über die Bedingungen.</translation>
    </message>
    <message>
        <source>Letters of columns or names of series, separated by blanks. Empty: all.</source>
        <translation>Buchstaben von Spalten oder Namen von Reihen, durch Leerzeichen getrennt. Leer: alle.</translation>
    </message>
    <message>
        <source>Any of them is right.</source>
        <translation>Jede davon ist richtig.</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Separated by blanks.</source>
        <translation>Durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Add a hint</source>
        <translation>Hinweis hinzufügen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Add a cell</source>
        <translation>Zelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Begriff hinzufügen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Foreseen wrong number</source>
        <translation>Erwartete falsche Zahl</translation>
    </message>
    <message>
        <source>Add a foreseen wrong number</source>
        <translation>Erwartete falsche Zahl hinzufügen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Add a gap</source>
        <translation>Lücke hinzufügen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Add a result</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Prüfung hinzufügen</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Angabe hinzufügen</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Erwartetes Ergebnis</translation>
    </message>
    <message>
        <source>Add an expected result</source>
        <translation>Erwartetes Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Folge hinzufügen</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Lernziel</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Lernziel hinzufügen</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Mitwirkende</translation>
    </message>
    <message>
        <source>Add a contributor</source>
        <translation>Mitwirkende hinzufügen</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Satz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Paare bilden</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Contrast of colours</source>
        <translation>Farbkontrast</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ein Quartal</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what a part is, such as &quot;Answer&quot;; %2 its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>With a form for one’s own entry</source>
        <translation>Mit Formular für einen eigenen Eintrag</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What others can take over</source>
        <translation>Was andere übernehmen können</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation>Nur Schmuck</translation>
    </message>
    <message>
        <source>It says nothing that must be known. It needs no description, and screen readers pass over it.</source>
        <translation>Es sagt nichts, was man wissen muss. Es braucht keine Beschreibung, und Screenreader übergehen es.</translation>
    </message>
</context>
<context>
    <name>Kogge::FileFacts</name>
    <message>
        <source>Describe the file %1</source>
        <translation>Datei %1 beschreiben</translation>
    </message>
</context>
<context>
    <name>Kogge::FileProblem</name>
    <message>
        <source>Kogge cannot play this package yet</source>
        <translation>Dieses Paket kann Kogge noch nicht abspielen</translation>
    </message>
    <message>
        <source>You have a newer version already</source>
        <translation>Sie haben schon eine neuere Fassung</translation>
    </message>
    <message>
        <source>This module needs a newer Kogge</source>
        <translation>Dieses Modul braucht ein neueres Kogge</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Diese Datei ist beschädigt</translation>
    </message>
    <message>
        <source>This file is not safe to open</source>
        <translation>Diese Datei zu öffnen ist nicht sicher</translation>
    </message>
    <message>
        <source>This file is not there</source>
        <translation>Diese Datei ist nicht da</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Diese Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file could not be brought into your library</source>
        <translation>Die Datei konnte nicht in Ihr Regal gestellt werden</translation>
    </message>
    <message>
        <source>This file is not a Kogge module</source>
        <translation>Diese Datei ist kein Kogge-Modul</translation>
    </message>
    <message>
        <source>Open it in a learning platform such as Moodle or ILIAS, or ask your coach for a Kogge module.</source>
        <translation>Öffnen Sie es in einer Lernplattform wie Moodle oder ILIAS, oder bitten Sie Ihren Coach um ein Kogge-Modul.</translation>
    </message>
    <message>
        <source>There is nothing to do: go on with the module in your library.</source>
        <translation>Es ist nichts zu tun: Lernen Sie mit dem Modul in Ihrem Regal weiter.</translation>
    </message>
    <message>
        <source>Install the newest version of Kogge, then open the file again.</source>
        <translation>Installieren Sie die neueste Version von Kogge, und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>Copy or download it once more. If that does not help, ask whoever gave it to you.</source>
        <translation>Kopieren oder laden Sie sie noch einmal. Wenn das nicht hilft, fragen Sie, wer sie Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Delete it, and tell whoever gave it to you.</source>
        <translation>Löschen Sie sie, und sagen Sie es dem, der sie Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>Perhaps it was moved, or the stick it was on has been taken out. Look for it, and open it again.</source>
        <translation>Vielleicht wurde sie verschoben, oder der Stick, auf dem sie war, steckt nicht mehr. Suchen Sie sie, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Check whether you may read it, and whether no other program is writing it. Then open it again.</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen und ob kein anderes Programm sie gerade schreibt. Öffnen Sie sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check whether you may write there, then open the file again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie, ob Sie dort schreiben dürfen. Öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>Kogge modules usually end in .kogge.zip. Choose another file, or ask your coach.</source>
        <translation>Kogge-Module enden meist auf .kogge.zip. Wählen Sie eine andere Datei, oder fragen Sie Ihren Coach.</translation>
    </message>
    <message>
        <source>SCORM version %1</source>
        <translation>SCORM-Version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in its contents</source>
        <translation>
            <numerusform>%n Eintrag im Inhalt</numerusform>
            <numerusform>%n Einträge im Inhalt</numerusform>
        </translation>
    </message>
    <message>
        <source>Your progress needs a newer Kogge</source>
        <translation>Ihr Lernstand braucht ein neueres Kogge</translation>
    </message>
    <message>
        <source>Your progress is in use</source>
        <translation>Ihr Lernstand wird gerade benutzt</translation>
    </message>
    <message>
        <source>Your progress cannot be saved</source>
        <translation>Ihr Lernstand lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>Your progress cannot be opened</source>
        <translation>Ihr Lernstand lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Install the newest version of Kogge, then start it again.</source>
        <translation>Installieren Sie die neueste Version von Kogge, und starten Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Close the other program, then start Kogge again.</source>
        <translation>Schließen Sie das andere Programm, und starten Sie Kogge dann noch einmal.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check whether you may write there, then start Kogge again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder prüfen Sie, ob Sie dort schreiben dürfen. Starten Sie Kogge dann noch einmal.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Show this page to whoever looks after this computer.</source>
        <translation>Es ist nichts verändert worden. Zeigen Sie diese Seite der Person, die diesen Computer betreut.</translation>
    </message>
    <message>
        <source>It was not opened, and nothing has changed.</source>
        <translation>Sie wurde nicht geöffnet, und nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>It is a SCORM package made with another program.</source>
        <translation>Es ist ein SCORM-Paket aus einem anderen Programm.</translation>
    </message>
    <message>
        <source>If that does not help, ask whoever gave it to you.</source>
        <translation>Wenn das nicht hilft, fragen Sie, wer sie Ihnen gegeben hat.</translation>
    </message>
    <message>
        <source>This file is packed in a way that Kogge does not open</source>
        <translation>Diese Datei ist so gepackt, dass Kogge sie nicht öffnet</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you to pack it again, with short names of plain letters.</source>
        <translation>Lassen Sie sie von der Person, die sie Ihnen gegeben hat, neu packen: mit kurzen Namen aus einfachen Buchstaben.</translation>
    </message>
    <message>
        <source>The file was not opened.</source>
        <translation>Die Datei wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>Kogge::FillInObject</name>
    <message>
        <source>fill in</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>(gap %1)</source>
        <translation>(Lücke %1)</translation>
    </message>
</context>
<context>
    <name>Kogge::ForeignInfo</name>
    <message>
        <source>SCO</source>
        <extracomment>Of an item in a SCORM package: a page that reports to the LMS</extracomment>
        <translation>SCO</translation>
    </message>
    <message>
        <source>asset</source>
        <extracomment>Of an item in a SCORM package: a page that does not report to the LMS</extracomment>
        <translation>Asset</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(verborgen)</translation>
    </message>
    <message>
        <source>nothing to open</source>
        <translation>nichts zu öffnen</translation>
    </message>
    <message>
        <source>Organization “%1”, which is started</source>
        <extracomment>%1 the title of a whole course in a SCORM package that has several</extracomment>
        <translation>Gliederung „%1“, die gestartet wird</translation>
    </message>
    <message>
        <source>Organization “%1”</source>
        <translation>Gliederung „%1“</translation>
    </message>
    <message>
        <source>No known edition of SCORM</source>
        <translation>Keine bekannte Ausgabe von SCORM</translation>
    </message>
    <message>
        <source>%1; the manifest gives no version</source>
        <extracomment>%1 an edition of SCORM</extracomment>
        <translation>%1; das Manifest nennt keine Version</translation>
    </message>
    <message>
        <source>%1 (version “%2”)</source>
        <extracomment>%1 an edition of SCORM, %2 what stands in the manifest: &quot;CAM 1.3&quot;</extracomment>
        <translation>%1 (Version „%2“)</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n files, %2 unpacked</source>
        <extracomment>%1 and %2 sizes: &quot;12.5 kB&quot;</extracomment>
        <translation>
            <numerusform>%1; %n Datei, entpackt %2</numerusform>
            <numerusform>%1; %n Dateien, entpackt %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SCOs</source>
        <translation>
            <numerusform>%n SCO</numerusform>
            <numerusform>%n SCOs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n Asset</numerusform>
            <numerusform>%n Assets</numerusform>
        </translation>
    </message>
    <message>
        <source>with metadata</source>
        <translation>mit Metadaten</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>ohne Metadaten</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests inside</source>
        <translation>
            <numerusform>%n inneres Manifest</numerusform>
            <numerusform>%n innere Manifeste</numerusform>
        </translation>
    </message>
    <message>
        <source>rules for sequencing</source>
        <translation>Regeln für den Ablauf</translation>
    </message>
    <message numerus="yes">
        <source>Unpacked: %n files, %1</source>
        <extracomment>%1 a size: &quot;12.5 kB&quot;</extracomment>
        <translation>
            <numerusform>Entpackt: %n Datei, %1</numerusform>
            <numerusform>Entpackt: %n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>manifest</source>
        <extracomment>Of an item in a SCORM package, which opens a manifest inside the manifest</extracomment>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>Of an item in a SCORM package, whose resource is not there</extracomment>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>Kogge::ForeignManifest</name>
    <message>
        <source>%1 items, resources and files</source>
        <translation>%1 Einträge, Ressourcen und Dateien</translation>
    </message>
</context>
<context>
    <name>Kogge::FormModel</name>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Noch leer</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Das ist kein Datum</translation>
    </message>
    <message>
        <source>This cannot be taken</source>
        <translation>Das lässt sich nicht übernehmen</translation>
    </message>
</context>
<context>
    <name>Kogge::Formula</name>
    <message>
        <source>%1 is expected here</source>
        <translation>hier wird %1 erwartet</translation>
    </message>
    <message>
        <source>it is too long or too deeply nested</source>
        <translation>sie ist zu lang oder zu tief verschachtelt</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>es gibt kein Feld „%1“</translation>
    </message>
    <message>
        <source>there is no function %1</source>
        <translation>es gibt keine Funktion %1</translation>
    </message>
    <message>
        <source>%1 has too few or too many values in its brackets</source>
        <translation>%1 hat zu wenige oder zu viele Werte in der Klammer</translation>
    </message>
    <message>
        <source>it depends on itself</source>
        <translation>sie hängt von sich selbst ab</translation>
    </message>
    <message>
        <source>a text, number or date stands where it cannot be used</source>
        <translation>ein Text, eine Zahl oder ein Datum steht, wo es nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>two columns of different length are combined</source>
        <translation>zwei verschieden lange Spalten werden verknüpft</translation>
    </message>
    <message>
        <source>something is divided by zero</source>
        <translation>etwas wird durch null geteilt</translation>
    </message>
    <message>
        <source>an exponent is not a whole number, or too large</source>
        <translation>ein Exponent ist keine ganze Zahl oder zu groß</translation>
    </message>
    <message>
        <source>a number or date is too large</source>
        <translation>eine Zahl oder ein Datum ist zu groß</translation>
    </message>
</context>
<context>
    <name>Kogge::FormulaHelp</name>
    <message>
        <source>ABS(number)</source>
        <translation>ABS(Zahl)</translation>
    </message>
    <message>
        <source>The number without its minus sign.</source>
        <translation>Die Zahl ohne ihr Minuszeichen.</translation>
    </message>
    <message>
        <source>AND(condition, …)</source>
        <translation>AND(Bedingung, …)</translation>
    </message>
    <message>
        <source>TRUE where all conditions hold.</source>
        <translation>TRUE, wo alle Bedingungen zutreffen.</translation>
    </message>
    <message>
        <source>AVERAGE(values, …)</source>
        <translation>AVERAGE(Werte, …)</translation>
    </message>
    <message>
        <source>The mean of all that is filled in.</source>
        <translation>Der Durchschnitt von allem, was ausgefüllt ist.</translation>
    </message>
    <message>
        <source>CEILING(number, step)</source>
        <translation>CEILING(Zahl, Schritt)</translation>
    </message>
    <message>
        <source>Rounds up to a multiple of the step; without one, to a whole number.</source>
        <translation>Rundet auf ein Vielfaches des Schritts auf; ohne Schritt auf eine ganze Zahl.</translation>
    </message>
    <message>
        <source>COUNT(values, …)</source>
        <translation>COUNT(Werte, …)</translation>
    </message>
    <message>
        <source>How many are filled in.</source>
        <translation>Wie viele ausgefüllt sind.</translation>
    </message>
    <message>
        <source>COUNTIF(column, value)</source>
        <translation>COUNTIF(Spalte, Wert)</translation>
    </message>
    <message>
        <source>How many rows have this value; or in how many a condition holds.</source>
        <translation>Wie viele Zeilen diesen Wert haben; oder in wie vielen eine Bedingung zutrifft.</translation>
    </message>
    <message>
        <source>CUMULATE(column, start)</source>
        <translation>CUMULATE(Spalte, Anfang)</translation>
    </message>
    <message>
        <source>The sum up to each row or period, from the start on.</source>
        <translation>Die Summe bis zu jeder Zeile oder Periode, vom Anfangswert an.</translation>
    </message>
    <message>
        <source>FILLED(field)</source>
        <translation>FILLED(Feld)</translation>
    </message>
    <message>
        <source>TRUE where something is filled in.</source>
        <translation>TRUE, wo etwas ausgefüllt ist.</translation>
    </message>
    <message>
        <source>FLOOR(number, step)</source>
        <translation>FLOOR(Zahl, Schritt)</translation>
    </message>
    <message>
        <source>Rounds down to a multiple of the step; without one, to a whole number.</source>
        <translation>Rundet auf ein Vielfaches des Schritts ab; ohne Schritt auf eine ganze Zahl.</translation>
    </message>
    <message>
        <source>IF(condition, then, otherwise)</source>
        <translation>IF(Bedingung, dann, sonst)</translation>
    </message>
    <message>
        <source>The one value where the condition holds, else the other.</source>
        <translation>Der eine Wert, wo die Bedingung zutrifft, sonst der andere.</translation>
    </message>
    <message>
        <source>MAX(values, …)</source>
        <translation>MAX(Werte, …)</translation>
    </message>
    <message>
        <source>The largest, or the latest date.</source>
        <translation>Der größte Wert, oder das späteste Datum.</translation>
    </message>
    <message>
        <source>MIN(values, …)</source>
        <translation>MIN(Werte, …)</translation>
    </message>
    <message>
        <source>The smallest, or the earliest date.</source>
        <translation>Der kleinste Wert, oder das früheste Datum.</translation>
    </message>
    <message>
        <source>NOT(condition)</source>
        <translation>NOT(Bedingung)</translation>
    </message>
    <message>
        <source>TRUE where the condition does not hold.</source>
        <translation>TRUE, wo die Bedingung nicht zutrifft.</translation>
    </message>
    <message>
        <source>OR(condition, …)</source>
        <translation>OR(Bedingung, …)</translation>
    </message>
    <message>
        <source>TRUE where at least one condition holds.</source>
        <translation>TRUE, wo mindestens eine Bedingung zutrifft.</translation>
    </message>
    <message>
        <source>POSITION(value, column)</source>
        <translation>POSITION(Wert, Spalte)</translation>
    </message>
    <message>
        <source>In which row or period the value stands first.</source>
        <translation>In welcher Zeile oder Periode der Wert zuerst steht.</translation>
    </message>
    <message>
        <source>RANK(value, column)</source>
        <translation>RANK(Wert, Spalte)</translation>
    </message>
    <message>
        <source>Its place by size; the largest is 1.</source>
        <translation>Sein Platz der Größe nach; der größte ist 1.</translation>
    </message>
    <message>
        <source>ROUND(number, places)</source>
        <translation>ROUND(Zahl, Stellen)</translation>
    </message>
    <message>
        <source>Rounded to so many decimals; without, to a whole number.</source>
        <translation>Auf so viele Nachkommastellen gerundet; ohne Angabe auf eine ganze Zahl.</translation>
    </message>
    <message>
        <source>SUM(values, …)</source>
        <translation>SUM(Werte, …)</translation>
    </message>
    <message>
        <source>All added up.</source>
        <translation>Alles zusammengezählt.</translation>
    </message>
    <message>
        <source>Ctrl+Space lists what there is.</source>
        <translation>Strg+Leertaste zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant; Ctrl+Space lists what there is.</source>
        <translation>Vielleicht ist %1 gemeint; Strg+Leertaste zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>Write that, or take out what stands there.</source>
        <translation>Schreiben Sie das, oder nehmen Sie heraus, was dort steht.</translation>
    </message>
    <message>
        <source>Divide it: a result can use other results.</source>
        <translation>Teilen Sie sie: Ein Ergebnis kann andere Ergebnisse verwenden.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Schreiben Sie %1.</translation>
    </message>
    <message>
        <source>Take out its own name, or the name of what is computed from it.</source>
        <translation>Nehmen Sie den eigenen Namen heraus, oder den Namen dessen, was daraus berechnet wird.</translation>
    </message>
    <message>
        <source>Compute with numbers only; compare texts with texts in quotes.</source>
        <translation>Rechnen Sie nur mit Zahlen; vergleichen Sie Texte mit Texten in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Combine columns of one table, or make one value of a column, as with SUM.</source>
        <translation>Verbinden Sie Spalten einer einzigen Tabelle, oder machen Sie aus einer Spalte einen Wert, etwa mit SUM.</translation>
    </message>
    <message>
        <source>Ask first, as in IF(count = 0, 0, sum / count).</source>
        <translation>Fragen Sie vorher, wie in IF(anzahl = 0, 0, summe / anzahl).</translation>
    </message>
    <message>
        <source>Use ROUND for the exponent.</source>
        <translation>Verwenden Sie ROUND für den Exponenten.</translation>
    </message>
    <message>
        <source>Look whether a unit or a percentage is wrong.</source>
        <translation>Sehen Sie nach, ob eine Einheit oder ein Prozentsatz falsch ist.</translation>
    </message>
    <message>
        <source>Still empty. Ctrl+Space lists what can stand here.</source>
        <translation>Noch leer. Strg+Leertaste zeigt, was hier stehen kann.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>At the end: %1. %2</source>
        <translation>Am Ende: %1. %2</translation>
    </message>
    <message>
        <source>Character %1: %2. %3</source>
        <translation>Zeichen %1: %2. %3</translation>
    </message>
</context>
<context>
    <name>Kogge::FreeTextObject</name>
    <message>
        <source>in your own words</source>
        <translation>mit eigenen Worten</translation>
    </message>
</context>
<context>
    <name>Kogge::Grabber</name>
    <message>
        <source>The picture cannot be written.</source>
        <translation>Das Bild kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no module to show.</source>
        <translation>Es gibt kein Modul, das gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>There is no block “%1” in the lesson.</source>
        <translation>In der Lektion gibt es keinen Block „%1“.</translation>
    </message>
</context>
<context>
    <name>Kogge::HotspotObject</name>
    <message>
        <source>a place in the picture</source>
        <translation>eine Stelle im Bild</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between two answers either of which is right</extracomment>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>Kogge::ImportCommand</name>
    <message numerus="yes">
        <source>%n texts taken</source>
        <translation>
            <numerusform>%n Text übernommen</numerusform>
            <numerusform>%n Texte übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them translate an original that has changed since; they are marked</source>
        <translation>
            <numerusform>%n davon übersetzt eine Vorlage, die sich seither geändert hat, und ist markiert</numerusform>
            <numerusform>%n davon übersetzen eine Vorlage, die sich seither geändert hat, und sind markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n ist, wie er war</numerusform>
            <numerusform>%n sind, wie sie waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not translated there; what was here stays</source>
        <translation>
            <numerusform>%n ist dort nicht übersetzt; was hier war, bleibt</numerusform>
            <numerusform>%n sind dort nicht übersetzt; was hier war, bleibt</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken: %1, which the module does not have</source>
        <translation>nicht übernommen: %1, das es im Modul nicht gibt</translation>
    </message>
    <message>
        <source>Takes a translation back into a module, or makes one of Markdown or GIFT.</source>
        <translation>Holt eine Übersetzung in ein Modul zurück oder macht eines aus Markdown oder GIFT.</translation>
    </message>
    <message>
        <source>The module’s folder; for a text or questions a new one.</source>
        <translation>Der Ordner des Moduls; für Text oder Fragen ein neuer.</translation>
    </message>
    <message>
        <source>markdown or gift, where the name of the file does not say.</source>
        <translation>markdown oder gift, wo es der Name der Datei nicht sagt.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles added</source>
        <translation>
            <numerusform>%n Profil dazugekommen</numerusform>
            <numerusform>%n Profile dazugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n wie vorher</numerusform>
            <numerusform>%n wie vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The collection that a table of profiles goes into, by the name of its file in data.</source>
        <translation>Die Sammlung, in die eine Tabelle mit Profilen kommt, nach dem Namen ihrer Datei in data.</translation>
    </message>
    <message>
        <source>not taken: %1, which has placeholders of another program in it</source>
        <translation>nicht übernommen: %1, worin Platzhalter eines anderen Programms stehen</translation>
    </message>
    <message>
        <source>it says that it is in %1; taken as %2</source>
        <translation>sie nennt %1 als Sprache; übernommen als %2</translation>
    </message>
    <message>
        <source>The language, whatever the file says; of a text without one: en.</source>
        <translation>Die Sprache, was auch immer die Datei sagt; bei einem Text ohne Angabe: en.</translation>
    </message>
    <message>
        <source>Also where a program on another computer has the module open; it may have ended badly.</source>
        <translation>Auch wo ein Programm auf einem anderen Rechner das Modul offen hat; es kann abgestürzt sein.</translation>
    </message>
    <message>
        <source>The file does not say its language; add --language.</source>
        <translation>Die Datei nennt ihre Sprache nicht; geben Sie --language an.</translation>
    </message>
</context>
<context>
    <name>Kogge::ImportFile</name>
    <message>
        <source>it is not a file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is in UTF-16; save it in UTF-8</source>
        <translation>sie ist in UTF-16; speichern Sie sie in UTF-8</translation>
    </message>
    <message>
        <source>it is not a text; line %1 has a zero byte</source>
        <translation>es ist kein Text; in Zeile %1 steht ein Nullbyte</translation>
    </message>
    <message>
        <source>it is not in UTF-8; save it in that encoding</source>
        <translation>sie ist nicht in UTF-8; speichern Sie sie in dieser Kodierung</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is no language, as en or de</source>
        <translation>es ist keine Sprache wie en oder de</translation>
    </message>
    <message>
        <source>its name does not say whether it is Markdown (.md) or GIFT (.gift)</source>
        <translation>ihr Name sagt nicht, ob sie Markdown (.md) oder GIFT (.gift) ist</translation>
    </message>
</context>
<context>
    <name>Kogge::ImportModule</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken, or not as they are</source>
        <translation>
            <numerusform>%n Stelle wurde nicht oder nicht so übernommen, wie sie ist</numerusform>
            <numerusform>%n Stellen wurden nicht oder nicht so übernommen, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>--language needs a language, as en or de.</source>
        <translation>--language braucht eine Sprache wie en oder de.</translation>
    </message>
    <message>
        <source>--from knows “markdown” and “gift” only.</source>
        <translation>--from kennt nur „markdown“ und „gift“.</translation>
    </message>
    <message>
        <source>The name of the file does not say what it is: .md or .gift. Add --from.</source>
        <translation>Der Name der Datei sagt nicht, was sie ist: .md oder .gift. Geben Sie --from an.</translation>
    </message>
    <message>
        <source>no question can be read; nothing was written</source>
        <translation>keine Frage ist lesbar; es wurde nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>Kogge::Importer</name>
    <message>
        <source>it is being changed by another program</source>
        <translation>ein anderes Programm ändert sie gerade</translation>
    </message>
</context>
<context>
    <name>Kogge::InfoCommand</name>
    <message>
        <source>Licence %1, %2</source>
        <extracomment>%1 the code of a licence, %2 a size: &quot;12.5 kB&quot;</extracomment>
        <translation>Lizenz %1, %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Written in %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>Geschrieben auf %1</translation>
    </message>
    <message numerus="yes">
        <source>Translated into %1: %2 of %n texts, %3 approved</source>
        <extracomment>%1 a language, %2 and %3 numbers of texts</extracomment>
        <translation>
            <numerusform>In %1 übersetzt: %2 von %n Text, %3 freigegeben</numerusform>
            <numerusform>In %1 übersetzt: %2 von %n Texten, %3 freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n Werkzeug</numerusform>
            <numerusform>%n Werkzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n Begriff</numerusform>
            <numerusform>%n Begriffe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n Faktum</numerusform>
            <numerusform>%n Fakten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n Steckbrief</numerusform>
            <numerusform>%n Steckbriefe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n offener Kommentar</numerusform>
            <numerusform>%n offene Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what a module&apos;s folder or archive, or a SCORM package, contains.</source>
        <translation>Sagt, was Ordner oder Archiv eines Moduls oder ein SCORM-Paket enthalten.</translation>
    </message>
    <message>
        <source>For browsers, not for LMSs</source>
        <translation>Für Browser, nicht für LMS</translation>
    </message>
    <message>
        <source>%1, each lesson by itself</source>
        <extracomment>%1 an edition of SCORM</extracomment>
        <translation>%1, jede Lektion für sich</translation>
    </message>
</context>
<context>
    <name>Kogge::LearnersModel</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Jemand ohne Namen</translation>
    </message>
</context>
<context>
    <name>Kogge::LeftCopies</name>
    <message>
        <source>“%1” has not been copied. %2</source>
        <extracomment>%1 is a file&apos;s name, %2 a sentence that says why</extracomment>
        <translation>„%1“ wurde nicht kopiert. %2</translation>
    </message>
</context>
<context>
    <name>Kogge::LeftOut</name>
    <message>
        <source>“%1”: texts have no HTML.</source>
        <translation>„%1“: Texte haben kein HTML.</translation>
    </message>
    <message>
        <source>“%1”: lessons have no dividing lines.</source>
        <translation>„%1“: Lektionen haben keine Trennlinien.</translation>
    </message>
    <message>
        <source>The link to “%1”: only addresses of the web and of mail are taken; its words are there.</source>
        <translation>Der Verweis auf „%1“: Nur Adressen im Web und von E-Mail werden übernommen; seine Wörter sind da.</translation>
    </message>
    <message>
        <source>“%1”: the paragraph is too long.</source>
        <translation>„%1“: Der Absatz ist zu lang.</translation>
    </message>
    <message>
        <source>“%1”: of what stands before the text, only title and language are taken.</source>
        <translation>„%1“: Von dem, was vor dem Text steht, werden nur Titel und Sprache übernommen.</translation>
    </message>
    <message>
        <source>The picture “%1”: it is not in a file. Save it beside the text.</source>
        <translation>Das Bild „%1“: Es liegt nicht in einer Datei. Speichern Sie es neben dem Text.</translation>
    </message>
    <message>
        <source>The picture “%1”: it is outside the folder of the text. Copy it there.</source>
        <translation>Das Bild „%1“: Es liegt außerhalb des Ordners, in dem der Text liegt. Kopieren Sie es dorthin.</translation>
    </message>
    <message>
        <source>The picture “%1”: there is no such file, or it cannot be read.</source>
        <translation>Das Bild „%1“: Es gibt keine solche Datei, oder sie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture “%1”: it is not PNG, JPEG, GIF, WebP or SVG.</source>
        <translation>Das Bild „%1“: Es ist weder PNG, JPEG, GIF, WebP noch SVG.</translation>
    </message>
    <message>
        <source>The picture “%1”: it is larger than 50 MB, or 200 million pixels.</source>
        <translation>Das Bild „%1“: Es ist größer als 50 MB oder 200 Millionen Pixel.</translation>
    </message>
    <message>
        <source>The picture “%1”: it is damaged.</source>
        <translation>Das Bild „%1“: Es ist beschädigt.</translation>
    </message>
    <message>
        <source>The picture “%1”: questions have none. Put it before the question.</source>
        <translation>Das Bild „%1“: Fragen haben keine. Setzen Sie es vor die Frage.</translation>
    </message>
    <message>
        <source>The table “%1”: it has no rows.</source>
        <translation>Die Tabelle „%1“: Sie hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The table “%1”: it has more than 36 columns.</source>
        <translation>Die Tabelle „%1“: Sie hat mehr als 36 Spalten.</translation>
    </message>
    <message>
        <source>%1: columns need a name; a dash stands for it.</source>
        <translation>%1: Spalten brauchen einen Namen; ein Strich steht dafür.</translation>
    </message>
    <message>
        <source>The question “%1”: its answers cannot be read.</source>
        <translation>Die Frage „%1“: Ihre Antworten sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The question “%1”: it has fewer than two answers.</source>
        <translation>Die Frage „%1“: Sie hat weniger als zwei Antworten.</translation>
    </message>
    <message>
        <source>The question “%1”: it has more than 36 answers.</source>
        <translation>Die Frage „%1“: Sie hat mehr als 36 Antworten.</translation>
    </message>
    <message>
        <source>The question “%1”: no answer is right.</source>
        <translation>Die Frage „%1“: Keine Antwort ist richtig.</translation>
    </message>
    <message>
        <source>The answer “%1”: it is not a number with a tolerance.</source>
        <translation>Die Antwort „%1“: Sie ist keine Zahl mit einer Toleranz.</translation>
    </message>
    <message>
        <source>“%1” asks for one of several right answers; here learners must choose all.</source>
        <translation>„%1“ fragt nach einer von mehreren richtigen Antworten; hier müssen Lernende alle wählen.</translation>
    </message>
    <message>
        <source>“%1”: here all right answers count the same.</source>
        <translation>„%1“: Hier zählen alle richtigen Antworten gleich viel.</translation>
    </message>
    <message>
        <source>The weight of the answer “%1”: here it is right or wrong, and counts as wrong.</source>
        <translation>Das Gewicht der Antwort „%1“: Hier ist sie richtig oder falsch, und zählt als falsch.</translation>
    </message>
    <message>
        <source>The answer “%1”: an asterisk cannot stand for any words.</source>
        <translation>Die Antwort „%1“: Ein Sternchen kann nicht für beliebige Wörter stehen.</translation>
    </message>
    <message>
        <source>The feedback “%1”: this kind of question has none for a single answer.</source>
        <translation>Die Rückmeldung „%1“: Diese Art von Frage hat keine für einzelne Antworten.</translation>
    </message>
    <message>
        <source>“%1”, and all other titles of questions: blocks have none.</source>
        <translation>„%1“ und alle anderen Titel von Fragen: Blöcke haben keine.</translation>
    </message>
    <message>
        <source>The footnote “%1”: lessons have none. Its words stay in the text.</source>
        <translation>Die Fußnote „%1“: Lektionen haben keine. Ihre Worte bleiben im Text.</translation>
    </message>
    <message>
        <source>The table “%1”: it is drawn with signs, and stays as it is written.</source>
        <translation>Die Tabelle „%1“: Sie ist mit Zeichen gezeichnet und bleibt, wie sie dasteht.</translation>
    </message>
    <message>
        <source>The boxes of the list “%1”: texts have none to tick. Its words are there; a checklist is a block of its own.</source>
        <translation>Die Kästchen der Liste „%1“: Texte haben keine zum Abhaken. Ihre Wörter sind da; eine Checkliste ist ein eigener Baustein.</translation>
    </message>
</context>
<context>
    <name>Kogge::LessonSession</name>
    <message>
        <source>This part is in %1</source>
        <extracomment>%1 is a language in its own words</extracomment>
        <translation>Dieser Teil ist auf %1</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Noch etwa %n Minute</numerusform>
            <numerusform>Noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are still open</source>
        <translation>
            <numerusform>%n Aufgabe ist noch offen</numerusform>
            <numerusform>%n Aufgaben sind noch offen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::LibraryModel</name>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>etwa %n Stunde</numerusform>
            <numerusform>etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>finished, last read on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>abgeschlossen, zuletzt gelesen am %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lessons</source>
        <translation>
            <numerusform>%1 von %n Lektion</numerusform>
            <numerusform>%1 von %n Lektionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started · %1</source>
        <translation>Nicht begonnen · %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>about %1½ hours</source>
        <extracomment>%1 is a whole number: &quot;3½&quot;</extracomment>
        <translation>etwa %1½ Stunden</translation>
    </message>
</context>
<context>
    <name>Kogge::LocaleFormat</name>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
</context>
<context>
    <name>Kogge::Main</name>
    <message>
        <source>No command given.</source>
        <translation>Kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Speicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>The arguments are not in UTF-8.</source>
        <translation>Die Argumente sind nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Usage: kogge COMMAND …

Checks, packs and inspects learning modules.

  check PATH        what is wrong with a module&apos;s folder or archive
  pack DIR -o FILE  makes an archive that LMSs and the player open
  unpack FILE -o DIR
                    gives the source back, byte for byte
  info PATH         title, languages, version, outline, and what there is of everything
  diff OLD NEW      what a newer version changes for learners, block by block
  export DIR --to FORMAT --language LANG -o FILE
                    texts for a translator: XLIFF 1.2 or CSV
  import FILE -o DIR
                    takes them back, or makes a new module of Markdown or GIFT
  progress --data DIR
                    what each learner has done

“kogge COMMAND --help” says more about each.

Exit status: 0 fine, 1 errors found, 2 usage, 3 cannot be read, 4 unsafe package,
6 disk, 8 cancelled, 130 interrupted.</source>
        <translation>Aufruf: kogge BEFEHL …

Prüft, packt und untersucht Lernmodule.

  check PFAD        was an einem Modul (Ordner oder Archiv) nicht stimmt
  pack ORDNER -o DATEI
                    macht ein Archiv, das LMS und Player öffnen
  unpack DATEI -o ORDNER
                    gibt die Quelle zurück, Byte für Byte
  info PFAD         Titel, Sprachen, Version, Gliederung, und was es wie oft gibt
  diff ALT NEU      was eine neuere Fassung für Lernende ändert, Block für Block
  export ORDNER --to FORMAT --language SPRACHE -o DATEI
                    Texte zum Übersetzen: XLIFF 1.2 oder CSV
  import DATEI -o ORDNER
                    liest sie wieder ein, oder macht aus Markdown oder GIFT ein neues Modul
  progress --data ORDNER
                    was die Lernenden getan haben

„kogge BEFEHL --help“ sagt mehr zu jedem.

Status am Ende: 0 in Ordnung, 1 Fehler gefunden, 2 falscher Aufruf, 3 nicht lesbar,
4 unsicheres Paket, 6 Datenträger, 8 abgebrochen, 130 unterbrochen.</translation>
    </message>
</context>
<context>
    <name>Kogge::MarkupParser</name>
    <message>
        <source>it has too much HTML</source>
        <translation>sie hat zu viel HTML</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n links</source>
        <translation>
            <numerusform>sie hat mehr als %n Verweis</numerusform>
            <numerusform>sie hat mehr als %n Verweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lists and quotations in it are more than %n deep</source>
        <translation>
            <numerusform>Listen und Zitate darin sind tiefer als %n Ebene</numerusform>
            <numerusform>Listen und Zitate darin sind tiefer als %n Ebenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n changes of style</source>
        <translation>
            <numerusform>die Schrift wechselt mehr als %n Mal</numerusform>
            <numerusform>die Schrift wechselt mehr als %n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n characters</source>
        <translation>
            <numerusform>sie hat mehr als %n Zeichen</numerusform>
            <numerusform>sie hat mehr als %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::MatchObject</name>
    <message>
        <source>find the pairs</source>
        <translation>Paare finden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 an item, %2 what belongs to it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Kogge::Media</name>
    <message>
        <source>the module has no such language</source>
        <translation>diese Sprache hat das Modul nicht</translation>
    </message>
    <message>
        <source>it must be of the same type as “%1”</source>
        <translation>die Datei muss vom selben Typ sein wie „%1“</translation>
    </message>
    <message>
        <source>lessons show another kind of file in this place</source>
        <translation>Lektionen zeigen an dieser Stelle eine andere Art von Datei</translation>
    </message>
    <message>
        <source>it has no alternative text yet that could be translated</source>
        <translation>es gibt noch keinen Alternativtext, der sich übersetzen ließe</translation>
    </message>
    <message>
        <source>lessons can have files of these kinds: %1</source>
        <translation>Lektionen können Dateien dieser Arten haben: %1</translation>
    </message>
    <message>
        <source>its name ends in “%1”, but its content is something else</source>
        <translation>der Name endet auf „%1“, der Inhalt ist aber etwas anderes</translation>
    </message>
    <message>
        <source>it is damaged, or no SVG drawing</source>
        <translation>die Datei ist beschädigt oder keine SVG-Zeichnung</translation>
    </message>
    <message>
        <source>it contains a document type declaration (DOCTYPE); save it as a plain SVG</source>
        <translation>die Datei enthält eine Dokumenttyp-Deklaration (DOCTYPE); speichern Sie sie als einfaches SVG</translation>
    </message>
    <message>
        <source>the drawing has too many parts; save it as a PNG</source>
        <translation>die Zeichnung hat zu viele Teile; speichern Sie sie als PNG</translation>
    </message>
    <message>
        <source>it contains a script (line %1)</source>
        <translation>die Datei enthält ein Skript (Zeile %1)</translation>
    </message>
    <message>
        <source>it refers to another file or to the web (line %1)</source>
        <translation>die Datei verweist auf eine andere Datei oder ins Internet (Zeile %1)</translation>
    </message>
    <message>
        <source>it uses “%1” (line %2), which lessons do not show; save it as a plain SVG or as a PNG</source>
        <translation>die Datei verwendet „%1“ (Zeile %2), das Lektionen nicht zeigen; speichern Sie sie als einfaches SVG oder als PNG</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>Made smaller: %1 × %2 → %3 × %4 pixels.</source>
        <translation>Verkleinert: %1 × %2 → %3 × %4 Pixel.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>Aufrecht gedreht.</translation>
    </message>
    <message>
        <source>Camera data removed.</source>
        <translation>Kameradaten entfernt.</translation>
    </message>
    <message>
        <source>It moves, and keeps its size.</source>
        <translation>Das Bild bewegt sich und behält seine Größe.</translation>
    </message>
    <message>
        <source>Converted from %1 to %2.</source>
        <translation>Von %1 in %2 umgewandelt.</translation>
    </message>
    <message>
        <source>Its name ends in “%1” now, as its content is.</source>
        <translation>Der Name endet jetzt auf „%1“, wie es dem Inhalt entspricht.</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>Größe: %1.</translation>
    </message>
    <message>
        <source>Size: %1 → %2.</source>
        <translation>Größe: %1 → %2.</translation>
    </message>
    <message>
        <source>it is damaged, or only a part of it is here</source>
        <translation>die Datei ist beschädigt oder nur zum Teil da</translation>
    </message>
    <message>
        <source>%1 million pixels</source>
        <translation>%1 Millionen Pixel</translation>
    </message>
    <message>
        <source>this computer cannot read %1 pictures; save it as a JPEG or PNG</source>
        <translation>dieser Computer kann %1-Bilder nicht lesen; speichern Sie das Bild als JPEG oder PNG</translation>
    </message>
    <message>
        <source>it is larger than %1 pixels, and this computer cannot make %2 pictures smaller; save it as a JPEG or PNG</source>
        <translation>das Bild ist größer als %1 Pixel, und dieser Computer kann %2-Bilder nicht verkleinern; speichern Sie es als JPEG oder PNG</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>es ist kein Bild darin</translation>
    </message>
</context>
<context>
    <name>Kogge::MediaTable</name>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>a description for those who do not see it</source>
        <translation>eine Beschreibung für alle, die es nicht sehen</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>wer es gemacht hat</translation>
    </message>
    <message>
        <source>a licence</source>
        <translation>eine Lizenz</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>used nowhere</source>
        <translation>nirgends verwendet</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>in: %1</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>dasselbe wie %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>Describe the file %1</source>
        <translation>Datei %1 beschreiben</translation>
    </message>
    <message>
        <source>Remove the file %1</source>
        <translation>Datei %1 entfernen</translation>
    </message>
    <message>
        <source>It is another file now. Does what is said of it still hold?</source>
        <translation>Das ist jetzt eine andere Datei. Stimmt noch, was über sie gesagt ist?</translation>
    </message>
    <message>
        <source>Replace the file %1</source>
        <translation>Datei %1 ersetzen</translation>
    </message>
    <message>
        <source>“%1” is the same file.</source>
        <translation>„%1“ ist dieselbe Datei.</translation>
    </message>
    <message>
        <source>“%1” is in the place of “%2”.</source>
        <translation>„%1“ steht jetzt an der Stelle von „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%n places show it now.</source>
        <translation>
            <numerusform>%n Stelle zeigt sie jetzt.</numerusform>
            <numerusform>%n Stellen zeigen sie jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said of the old one is kept: please see whether it still holds.</source>
        <translation>Was über die alte gesagt war, ist geblieben: Bitte sehen Sie nach, ob es noch stimmt.</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleChanges</name>
    <message>
        <source>New lesson: %1</source>
        <translation>Neue Lektion: %1</translation>
    </message>
    <message>
        <source>Lesson removed: %1</source>
        <translation>Entfernte Lektion: %1</translation>
    </message>
    <message>
        <source>Lesson in another place: %1</source>
        <translation>Lektion an anderer Stelle: %1</translation>
    </message>
    <message>
        <source>Lesson with another title or summary: %1</source>
        <translation>Lektion mit anderem Titel oder anderer Zusammenfassung: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>an anderer Stelle</translation>
    </message>
    <message>
        <source>changed, and in another place</source>
        <translation>geändert und an anderer Stelle</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>New language: %1</source>
        <translation>Neue Sprache: %1</translation>
    </message>
    <message>
        <source>Language removed: %1</source>
        <translation>Entfernte Sprache: %1</translation>
    </message>
    <message>
        <source>%1 › %2 “%3”: %4</source>
        <extracomment>A change in a module: the lesson, the kind of block, how it begins, what happened to it</extracomment>
        <translation>%1 › %2 „%3“: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n translated texts</source>
        <translation>
            <numerusform>%1: %n übersetzter Text</numerusform>
            <numerusform>%1: %n übersetzte Texte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleCopy</name>
    <message>
        <source>it lies in the module itself</source>
        <translation>er liegt im Modul selbst</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleDocument</name>
    <message>
        <source>it is no other language, as “de” would be</source>
        <translation>das ist keine andere Sprache, wie „de“ eine wäre</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleEditor</name>
    <message>
        <source>Add a part</source>
        <translation>Teil hinzufügen</translation>
    </message>
    <message>
        <source>Remove a part</source>
        <translation>Teil entfernen</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>Teil verschieben</translation>
    </message>
    <message>
        <source>The module</source>
        <translation>Das Modul</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Die Lektion</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Neue Lektion</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Lektion hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Change the module</source>
        <translation>Modul ändern</translation>
    </message>
    <message>
        <source>Change the lesson</source>
        <translation>Lektion ändern</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add the file “%1”</source>
        <translation>Datei „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change the version</source>
        <translation>Version ändern</translation>
    </message>
    <message>
        <source>Not saved: another program has changed the module</source>
        <translation>Nicht gespeichert: Ein anderes Programm hat das Modul geändert</translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation>Stelle verschieben</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Stelle hinzufügen</translation>
    </message>
    <message>
        <source>Remove a place</source>
        <translation>Stelle entfernen</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Mark a change</source>
        <translation>Eine Änderung kennzeichnen</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>Abschnitt ohne Titel</translation>
    </message>
    <message>
        <source>Still empty, here and for the file</source>
        <translation>Noch leer, hier und bei der Datei</translation>
    </message>
    <message>
        <source>It is in the lesson “%1”.</source>
        <translation>Sie steht in der Lektion „%1“.</translation>
    </message>
    <message>
        <source>It takes the place of “%1”.</source>
        <translation>Sie tritt an die Stelle von „%1“.</translation>
    </message>
    <message>
        <source>facilitator</source>
        <extracomment>Part of the name of a PDF: for those who teach</extracomment>
        <translation>Kursleitung</translation>
    </message>
    <message>
        <source>In the glossary: %1</source>
        <translation>Im Glossar: %1</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleFolder</name>
    <message>
        <source>a lesson has become too large; divide it by headings or categories</source>
        <translation>eine Lektion ist zu groß geworden; teilen Sie sie durch Überschriften oder Kategorien</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleImport</name>
    <message>
        <source>Bring in “%1”</source>
        <translation>„%1“ hereinholen</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleSafety</name>
    <message>
        <source>If the program ended now, your last changes would be lost: %1</source>
        <translation>Wenn das Programm jetzt endete, gingen Ihre letzten Änderungen verloren: %1</translation>
    </message>
    <message>
        <source>Saved, but the version before it could not be kept: %1</source>
        <translation>Gespeichert, aber die Fassung davor konnte nicht aufgehoben werden: %1</translation>
    </message>
    <message>
        <source>Take back what was not saved</source>
        <translation>Nicht Gespeichertes zurückholen</translation>
    </message>
    <message>
        <source>Take what another program changed</source>
        <translation>Änderungen eines anderen Programms übernehmen</translation>
    </message>
    <message>
        <source>Back to the version of %1</source>
        <translation>Zurück zur Fassung vom %1</translation>
    </message>
    <message>
        <source>Changes that were not saved cannot be read. They have been set aside: %1</source>
        <translation>Änderungen, die nicht gespeichert waren, sind nicht lesbar. Sie wurden beiseitegelegt: %1</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleSession</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>gültig bis %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 points</source>
        <translation>
            <numerusform>%1 von %2 Punkt</numerusform>
            <numerusform>%1 von %2 Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>fertig, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lessons done</source>
        <translation>
            <numerusform>%1 von %n Lektion fertig</numerusform>
            <numerusform>%1 von %n Lektionen fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>%1 needed to pass</source>
        <translation>%1 zum Bestehen nötig</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Start with lesson %1</source>
        <translation>Mit Lektion %1 beginnen</translation>
    </message>
    <message>
        <source>Continue with lesson %1</source>
        <translation>Mit Lektion %1 weitermachen</translation>
    </message>
    <message numerus="yes">
        <source>after lessons %1</source>
        <extracomment>%1 lists their numbers: &quot;1, 2&quot;</extracomment>
        <translation>
            <numerusform>nach Lektion %1</numerusform>
            <numerusform>nach den Lektionen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleTemplates</name>
    <message>
        <source>Lesson about money</source>
        <translation>Lektion über Geld</translation>
    </message>
    <message>
        <source>A situation, an example with figures, a worksheet for one’s own, questions</source>
        <translation>Eine Situation, ein Beispiel mit Zahlen, ein Arbeitsblatt für die eigenen, Fragen</translation>
    </message>
    <message>
        <source>What does it really cost?</source>
        <translation>Was kostet es wirklich?</translation>
    </message>
    <message>
        <source>Say in two sentences what learners can do afterwards, and why it matters on Monday.</source>
        <translation>Sagen Sie in zwei Sätzen, was Lernende danach können und warum das am Montag zählt.</translation>
    </message>
    <message>
        <source>## A situation

Begin with somebody your learners could be: a name, a place, a bill on the table. What has to be decided, and by when?</source>
        <translation>## Eine Situation

Beginnen Sie mit jemandem, der Ihre Lernenden sein könnten: ein Name, ein Ort, eine Rechnung auf dem Tisch. Was ist zu entscheiden, und bis wann?</translation>
    </message>
    <message>
        <source>## In plain words

Explain the two or three ideas that are needed, each with one everyday example. Put terms into the glossary below.</source>
        <translation>## In einfachen Worten

Erklären Sie die zwei oder drei Gedanken, die man braucht, jeden mit einem Beispiel aus dem Alltag. Fachwörter kommen unten ins Glossar.</translation>
    </message>
    <message>
        <source>The same calculation with other figures: what comes out?</source>
        <translation>Die gleiche Rechnung mit anderen Zahlen: Was kommt heraus?</translation>
    </message>
    <message>
        <source>Which mistake is made most often here?</source>
        <translation>Welcher Fehler wird hier am häufigsten gemacht?</translation>
    </message>
    <message>
        <source>Where in your own house would this calculation have changed a decision?</source>
        <translation>Wo hätte diese Rechnung in Ihrem eigenen Haus eine Entscheidung geändert?</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Fallbeispiel</translation>
    </message>
    <message>
        <source>What happened somewhere, what was decided, and what others can take from it</source>
        <translation>Was irgendwo geschah, was entschieden wurde und was andere daraus mitnehmen können</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>A real case, told with the consent of those who were there.</source>
        <translation>Ein wirklicher Fall, erzählt mit Zustimmung derer, die dabei waren.</translation>
    </message>
    <message>
        <source>## The house and its people

Who are they, how many, in what place, with how much money? A reader must be able to compare it with their own house.</source>
        <translation>## Das Haus und seine Leute

Wer sind sie, wie viele, an welchem Ort, mit wie viel Geld? Wer das liest, muss es mit dem eigenen Haus vergleichen können.</translation>
    </message>
    <message>
        <source>## The day it could not go on

What was the difficulty? Tell it as it looked then, without what is known today.</source>
        <translation>## Der Tag, an dem es nicht weiterging

Worin lag die Schwierigkeit? Erzählen Sie, wie es damals aussah, ohne das Wissen von heute.</translation>
    </message>
    <message>
        <source>What can be taken from it</source>
        <translation>Was sich mitnehmen lässt</translation>
    </message>
    <message>
        <source>What worked, what did not, and under which conditions.</source>
        <translation>Was gelang, was nicht, und unter welchen Bedingungen.</translation>
    </message>
    <message>
        <source>## What they did

The steps in their order, with dates, hours and sums. Say also what was tried and given up.</source>
        <translation>## Was sie taten

Die Schritte in ihrer Reihenfolge, mit Tagen, Stunden und Beträgen. Sagen Sie auch, was versucht und aufgegeben wurde.</translation>
    </message>
    <message>
        <source>This worked here because … Elsewhere it needs …</source>
        <translation>Hier gelang es, weil … Anderswo braucht es …</translation>
    </message>
    <message>
        <source>Which one step of theirs could you take this month?</source>
        <translation>Welchen einen ihrer Schritte könnten Sie in diesem Monat gehen?</translation>
    </message>
    <message>
        <source>Transfer concept</source>
        <translation>Transferkonzept</translation>
    </message>
    <message>
        <source>How a practice moves from one organisation to another: its core, its conditions, the first weeks</source>
        <translation>Wie eine Praxis von einer Organisation zur anderen kommt: ihr Kern, ihre Bedingungen, die ersten Wochen</translation>
    </message>
    <message>
        <source>The practice and its core</source>
        <translation>Die Praxis und ihr Kern</translation>
    </message>
    <message>
        <source>What must stay as it is, and what each place makes its own.</source>
        <translation>Was bleiben muss, wie es ist, und was sich jeder Ort zu eigen macht.</translation>
    </message>
    <message>
        <source>## What we do, and for whom

Describe the practice so that somebody who has never seen it could draw it.</source>
        <translation>## Was wir tun, und für wen

Beschreiben Sie die Praxis so, dass jemand, der sie nie gesehen hat, sie zeichnen könnte.</translation>
    </message>
    <message>
        <source>## The core

Three to five things without which it is something else. Everything beyond them may change.</source>
        <translation>## Der Kern

Drei bis fünf Dinge, ohne die es etwas anderes ist. Alles darüber hinaus darf sich ändern.</translation>
    </message>
    <message>
        <source>Is it ready to travel?</source>
        <translation>Ist sie reisefertig?</translation>
    </message>
    <message>
        <source>It has worked twice, with different people.</source>
        <translation>Sie ist zweimal gelungen, mit verschiedenen Menschen.</translation>
    </message>
    <message>
        <source>Its cost and hours are written down.</source>
        <translation>Ihre Kosten und Stunden sind aufgeschrieben.</translation>
    </message>
    <message>
        <source>Somebody answers questions for half a year.</source>
        <translation>Jemand beantwortet ein halbes Jahr lang Fragen.</translation>
    </message>
    <message>
        <source>The first twelve weeks</source>
        <translation>Die ersten zwölf Wochen</translation>
    </message>
    <message>
        <source>Who does what, when both sides meet, and how one sees that it works.</source>
        <translation>Wer was tut, wann sich beide Seiten treffen und woran man merkt, dass es gelingt.</translation>
    </message>
    <message>
        <source>What would you have to give up to make room for it?</source>
        <translation>Was müssten Sie aufgeben, um Platz dafür zu schaffen?</translation>
    </message>
    <message>
        <source>Course for new volunteers</source>
        <translation>Kurs für neue Ehrenamtliche</translation>
    </message>
    <message>
        <source>The house, the first shift, safety, and whom to ask</source>
        <translation>Das Haus, der erste Dienst, Sicherheit, und wen man fragt</translation>
    </message>
    <message>
        <source>Welcome to the house</source>
        <translation>Willkommen im Haus</translation>
    </message>
    <message>
        <source>Who we are, where things are, and whom you can ask.</source>
        <translation>Wer wir sind, wo alles steht und wen Sie fragen können.</translation>
    </message>
    <message>
        <source>## Who we are

What the house is for, in three sentences. Then the faces: who is there on which day.</source>
        <translation>## Wer wir sind

Wozu das Haus da ist, in drei Sätzen. Dann die Gesichter: wer an welchem Tag da ist.</translation>
    </message>
    <message>
        <source>Your first shift</source>
        <translation>Ihr erster Dienst</translation>
    </message>
    <message>
        <source>From the key to the last light.</source>
        <translation>Vom Schlüssel bis zum letzten Licht.</translation>
    </message>
    <message>
        <source>In an emergency: number, exit, meeting point. Hang this where it can be read from the bar.</source>
        <translation>Im Notfall: Nummer, Ausgang, Sammelplatz. Hängen Sie das so auf, dass man es von der Theke aus lesen kann.</translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>Bevor die Türen aufgehen</translation>
    </message>
    <message>
        <source>The escape routes are free.</source>
        <translation>Die Fluchtwege sind frei.</translation>
    </message>
    <message>
        <source>The till has change, and somebody has counted it.</source>
        <translation>In der Kasse ist Wechselgeld, und jemand hat es gezählt.</translation>
    </message>
    <message>
        <source>I know who is in charge tonight.</source>
        <translation>Ich weiß, wer heute Abend verantwortlich ist.</translation>
    </message>
    <message>
        <source>A guest feels ill. What do you do first?</source>
        <translation>Einem Gast wird schlecht. Was tun Sie zuerst?</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>One lesson with questions of different kinds, for the end of an evening</source>
        <translation>Eine Lektion mit Fragen verschiedener Art, für den Schluss eines Abends</translation>
    </message>
    <message>
        <source>What stayed with you?</source>
        <translation>Was ist hängen geblieben?</translation>
    </message>
    <message>
        <source>A few questions. Each tells why its answer is right.</source>
        <translation>Ein paar Fragen. Jede sagt, warum ihre Antwort richtig ist.</translation>
    </message>
    <message>
        <source>What will you do differently on Monday?</source>
        <translation>Was machen Sie am Montag anders?</translation>
    </message>
    <message>
        <source>First lesson</source>
        <translation>Erste Lektion</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleUpdate</name>
    <message>
        <source>Removed. Your answer stays in your records, but no longer counts.</source>
        <translation>Entfernt. Ihre Antwort bleibt in Ihren Aufzeichnungen, zählt aber nicht mehr.</translation>
    </message>
    <message>
        <source>Removed. Your figures stay in your records.</source>
        <translation>Entfernt. Ihre Zahlen bleiben in Ihren Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Asks something else now. Your answer no longer counts; answer it anew.</source>
        <translation>Fragt jetzt etwas anderes. Ihre Antwort zählt nicht mehr; beantworten Sie die Frage neu.</translation>
    </message>
    <message>
        <source>Works differently now. Your figures stay.</source>
        <translation>Rechnet jetzt anders. Ihre Zahlen bleiben.</translation>
    </message>
    <message>
        <source>Asks something else now</source>
        <translation>Fragt jetzt etwas anderes</translation>
    </message>
    <message>
        <source>Says something else now</source>
        <translation>Sagt jetzt etwas anderes</translation>
    </message>
    <message>
        <source>Has come from another lesson</source>
        <translation>Kommt aus einer anderen Lektion</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Neue Lektion</translation>
    </message>
    <message>
        <source>This lesson is no longer part of the module</source>
        <translation>Diese Lektion gehört nicht mehr zum Modul</translation>
    </message>
    <message>
        <source>This lesson has another place</source>
        <translation>Diese Lektion hat einen anderen Platz</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>Neue Sprache</translation>
    </message>
    <message>
        <source>Language removed</source>
        <translation>Sprache entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected texts and pictures</source>
        <translation>
            <numerusform>%n berichtigter Text oder berichtigtes Bild</numerusform>
            <numerusform>%n berichtigte Texte und Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Version %1 becomes %2</source>
        <extracomment>%1 and %2 are versions: &quot;1.0.2&quot;</extracomment>
        <translation>Aus Version %1 wird %2</translation>
    </message>
    <message>
        <source>Everything you have done stays as it is.</source>
        <translation>Alles, was Sie getan haben, bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>What you have done stays, but for %n things.</source>
        <translation>
            <numerusform>Was Sie getan haben, bleibt, bis auf %n Stelle.</numerusform>
            <numerusform>Was Sie getan haben, bleibt, bis auf %n Stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both are called version %1</source>
        <translation>Beide heißen Version %1</translation>
    </message>
    <message>
        <source>Is something else now. Your answer stays in its place; look at it again.</source>
        <translation>Ist jetzt etwas anderes. Ihre Antwort bleibt an ihrem Platz; sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>Is something else now. Your figures stay in your records.</source>
        <translation>Ist jetzt etwas anderes. Ihre Zahlen bleiben in Ihren Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Is something else now</source>
        <translation>Ist jetzt etwas anderes</translation>
    </message>
</context>
<context>
    <name>Kogge::Notice</name>
    <message>
        <source>Your progress file was damaged; a new one has been made, and the damaged one is kept as “%1”.</source>
        <translation>Die Datei mit Ihrem Lernstand war beschädigt; eine neue wurde angelegt, und die beschädigte bleibt als „%1“ erhalten.</translation>
    </message>
    <message>
        <source>Your progress file was missing; a new one has been made from the backups.</source>
        <translation>Die Datei mit Ihrem Lernstand fehlte; eine neue wurde aus den Sicherungen angelegt.</translation>
    </message>
    <message>
        <source>The computer stopped while something was being saved, so the last thing you did before may be missing; the old file is kept as “%1”.</source>
        <translation>Der Computer hielt an, während etwas gespeichert wurde; das Letzte davor kann fehlen. Die alte Datei bleibt als „%1“ erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of your work have been recovered, up to %2; anything later may be missing.</source>
        <translation>
            <numerusform>%n Schritt Ihrer Arbeit wurde gerettet, bis %2; Späteres kann fehlen.</numerusform>
            <numerusform>%n Schritte Ihrer Arbeit wurden gerettet, bis %2; Späteres kann fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of your earlier work could be recovered.</source>
        <translation>Von Ihrer früheren Arbeit konnte nichts gerettet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of your work are known to be lost.</source>
        <translation>
            <numerusform>%n Schritt Ihrer Arbeit ist verloren.</numerusform>
            <numerusform>%n Schritte Ihrer Arbeit sind verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look at your progress, but nothing new can be saved at the moment: %3</source>
        <translation>Sie können Ihren Lernstand ansehen, aber im Moment nichts Neues speichern: %3</translation>
    </message>
    <message>
        <source>Your progress lies on a network drive (%1), which is slower and less safe; keep it on this computer if you can.</source>
        <translation>Ihr Lernstand liegt auf einem Netzlaufwerk (%1). Das ist langsamer und weniger sicher; bewahren Sie ihn möglichst auf diesem Computer auf.</translation>
    </message>
    <message>
        <source>A second copy of your progress, “%1”, has been left here by a program that keeps folders the same on several computers; it is not read.</source>
        <translation>Ein Programm, das Ordner auf mehreren Computern gleich hält, hat hier eine zweite Kopie Ihres Lernstands hinterlassen, „%1“; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>No backup of your progress could be made: %3</source>
        <translation>Ihr Lernstand konnte nicht gesichert werden: %3</translation>
    </message>
</context>
<context>
    <name>Kogge::NumericObject</name>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>Kogge::OpenPackage</name>
    <message>
        <source>It was zipped again with its folder “%1”. Zip what is in that folder, not the folder.</source>
        <translation>Es wurde mit seinem Ordner „%1“ noch einmal gepackt. Packen Sie, was in dem Ordner ist, nicht den Ordner.</translation>
    </message>
</context>
<context>
    <name>Kogge::OrderObject</name>
    <message>
        <source>put in order</source>
        <translation>ordnen</translation>
    </message>
</context>
<context>
    <name>Kogge::PackCommand</name>
    <message>
        <source>Checks a module and makes an archive of it.</source>
        <translation>Prüft ein Modul und macht ein Archiv daraus.</translation>
    </message>
    <message>
        <source>The archive to write.</source>
        <translation>Das Archiv, das geschrieben wird.</translation>
    </message>
    <message>
        <source>Only these languages, divided by commas, besides the source language.</source>
        <translation>Außer der Ausgangssprache nur diese Sprachen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>“learners” leaves out what is for coaches.</source>
        <translation>„learners“ lässt weg, was für Coaches ist.</translation>
    </message>
    <message>
        <source>--for knows “learners” only.</source>
        <translation>--for kennt nur „learners“.</translation>
    </message>
    <message>
        <source>Not packed: correct the errors first.</source>
        <translation>Nicht gepackt: Beheben Sie zuerst die Fehler.</translation>
    </message>
    <message>
        <source>What LMSs are to find in it: scorm12, scorm2004, or nothing with web.</source>
        <translation>Was LMS darin finden sollen: scorm12, scorm2004, oder mit web nichts.</translation>
    </message>
    <message>
        <source>An LMS launches each lesson by itself, with its own status and score.</source>
        <translation>Ein LMS startet jede Lektion für sich, mit eigenem Status und eigenen Punkten.</translation>
    </message>
    <message>
        <source>There is no profile “%1”; there are %2.</source>
        <translation>Es gibt kein Profil „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>--per-lesson is for LMSs; the profile web is not.</source>
        <translation>--per-lesson ist für LMS; das Profil web ist es nicht.</translation>
    </message>
    <message>
        <source>--languages names no language.</source>
        <translation>--languages nennt keine Sprache.</translation>
    </message>
    <message>
        <source>Only a folder can be packed. Unpack an archive first.</source>
        <translation>Nur ein Ordner kann gepackt werden. Entpacken Sie ein Archiv vorher.</translation>
    </message>
</context>
<context>
    <name>Kogge::PackageKind</name>
    <message>
        <source>It is a course by AICC’s rules (“%1”), which came before SCORM.</source>
        <translation>Es ist ein Kurs nach den Regeln der AICC („%1“), dem Vorläufer von SCORM.</translation>
    </message>
    <message>
        <source>It is a cmi5 course (“%1”), which needs an LMS with cmi5.</source>
        <translation>Es ist ein cmi5-Kurs („%1“); er braucht ein LMS mit cmi5.</translation>
    </message>
    <message>
        <source>It is an xAPI package (“%1”), which reports to a learning record store.</source>
        <translation>Es ist ein xAPI-Paket („%1“), das an einen Learning Record Store berichtet.</translation>
    </message>
    <message>
        <source>It is H5P content (“%1”), which needs a site with H5P.</source>
        <translation>Es ist ein H5P-Inhalt („%1“); er braucht eine Website mit H5P.</translation>
    </message>
    <message>
        <source>It is a project of eXeLearning (“%1”). Export it as SCORM from there.</source>
        <translation>Es ist ein Projekt von eXeLearning („%1“). Exportieren Sie es dort als SCORM.</translation>
    </message>
    <message>
        <source>It is a backup of a Moodle course (“%1”), which only Moodle restores.</source>
        <translation>Es ist die Sicherung eines Moodle-Kurses („%1“), die nur Moodle wiederherstellt.</translation>
    </message>
    <message>
        <source>It is an IMS Common Cartridge, not a SCORM package.</source>
        <translation>Es ist eine IMS Common Cartridge, kein SCORM-Paket.</translation>
    </message>
    <message>
        <source>It is a collection of questions (IMS QTI), not a SCORM package.</source>
        <translation>Es ist eine Sammlung von Fragen (IMS QTI), kein SCORM-Paket.</translation>
    </message>
    <message>
        <source>It is an IMS content package without SCORM.</source>
        <translation>Es ist ein IMS-Inhaltspaket ohne SCORM.</translation>
    </message>
    <message>
        <source>The manifest is called “%1”, but must be called “imsmanifest.xml”, in small letters.</source>
        <translation>Das Manifest heißt „%1“, muss aber „imsmanifest.xml“ heißen, in kleinen Buchstaben.</translation>
    </message>
    <message>
        <source>There is “%1”, but Moodle, for one, looks for the manifest at the top. Zip the folder’s content, not the folder.</source>
        <translation>Es gibt „%1“, aber Moodle zum Beispiel sucht das Manifest ganz oben. Packen Sie den Inhalt des Ordners, nicht den Ordner.</translation>
    </message>
    <message>
        <source>It holds other archives, as “%1”. Unpack it first.</source>
        <translation>Es enthält andere Archive, etwa „%1“. Entpacken Sie es zuerst.</translation>
    </message>
    <message>
        <source>It is a web site (“%1”) without a manifest.</source>
        <translation>Es ist eine Website („%1“) ohne Manifest.</translation>
    </message>
    <message>
        <source>It is the source of a Kogge module (“%1”), which is not packed. Unzip it, and pack it with Kogge.</source>
        <translation>Es sind die Quelldateien eines Kogge-Moduls („%1“), das nicht gepackt ist. Entpacken Sie sie, und packen Sie das Modul mit Kogge.</translation>
    </message>
</context>
<context>
    <name>Kogge::Packer</name>
    <message>
        <source>the module has %1</source>
        <translation>das Modul hat %1</translation>
    </message>
    <message>
        <source>it is in the module&apos;s own folder</source>
        <translation>es liegt im Ordner des Moduls selbst</translation>
    </message>
    <message>
        <source>the disk has not kept what was written</source>
        <translation>der Datenträger hat nicht behalten, was geschrieben wurde</translation>
    </message>
    <message>
        <source>it is the module itself</source>
        <translation>es ist das Modul selbst</translation>
    </message>
</context>
<context>
    <name>Kogge::Player</name>
    <message>
        <source>Continue where you stopped today</source>
        <translation>Weiter, wo Sie heute aufgehört haben</translation>
    </message>
    <message>
        <source>Continue where you stopped yesterday</source>
        <translation>Weiter, wo Sie gestern aufgehört haben</translation>
    </message>
    <message>
        <source>Continue where you stopped on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Weiter, wo Sie am %1 aufgehört haben</translation>
    </message>
    <message>
        <source>Opened, not begun yet</source>
        <translation>Geöffnet, noch nicht begonnen</translation>
    </message>
    <message>
        <source>Somebody here is called “%1” already. Choose another name, so that nobody takes one of you for the other.</source>
        <translation>„%1“ heißt hier schon jemand. Wählen Sie einen anderen Namen, damit niemand Sie verwechselt.</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Weiter, wo Sie aufgehört haben</translation>
    </message>
    <message>
        <source>“%1” has not been opened. %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 what is the matter, as in &quot;This file is damaged&quot;</extracomment>
        <translation>„%1“ wurde nicht geöffnet. %2.</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <extracomment>%1 is a web or mail address</extracomment>
        <translation>Es wurde kein Programm gefunden, das %1 öffnet.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library. What was done in it stays on this computer.</source>
        <translation>„%1“ steht nicht mehr im Regal. Was darin bearbeitet wurde, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>“%1” has not been opened. Open it again to see what it changes.</source>
        <extracomment>%1 is the name of a file with another version of a module</extracomment>
        <translation>„%1“ wurde nicht geöffnet. Öffnen Sie die Datei noch einmal, um zu sehen, was sich damit ändert.</translation>
    </message>
    <message>
        <source>“%1” is in the library now.</source>
        <extracomment>%1 is the title of a module</extracomment>
        <translation>„%1“ steht jetzt im Regal.</translation>
    </message>
</context>
<context>
    <name>Kogge::Print</name>
    <message>
        <source>“%1” has been written.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>„%1“ ist geschrieben.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Zum Besprechen</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Stimmt nicht</translation>
    </message>
    <message>
        <source>This story goes on as you decide; it is played on the screen.</source>
        <translation>Diese Geschichte geht weiter, wie Sie entscheiden; gespielt wird sie am Bildschirm.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Example: invented, to show what a profile can say.</source>
        <translation>Beispiel: erfunden, um zu zeigen, was ein Steckbrief sagen kann.</translation>
    </message>
    <message>
        <source>A profile of your own</source>
        <translation>Ein eigener Steckbrief</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Richtig:</translation>
    </message>
    <message>
        <source>When it is right:</source>
        <translation>Wenn es stimmt:</translation>
    </message>
    <message>
        <source>When it is wrong:</source>
        <translation>Wenn es nicht stimmt:</translation>
    </message>
    <message>
        <source>Hint:</source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation>Punkte: %1</translation>
    </message>
    <message>
        <source>a good ending</source>
        <translation>ein guter Ausgang</translation>
    </message>
    <message>
        <source>a fair ending</source>
        <translation>ein mittlerer Ausgang</translation>
    </message>
    <message>
        <source>a poor ending</source>
        <translation>ein schlechter Ausgang</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>What can come out:</source>
        <translation>Was herauskommen kann:</translation>
    </message>
    <message>
        <source>Facilitator’s notes</source>
        <translation>Notizen für die Kursleitung</translation>
    </message>
</context>
<context>
    <name>Kogge::Problem</name>
    <message>
        <source>The file is not well-formed XML: %1.</source>
        <translation>Die Datei ist kein wohlgeformtes XML: %1.</translation>
    </message>
    <message>
        <source>The file has a DOCTYPE, which is not accepted. Remove it.</source>
        <translation>Die Datei hat einen DOCTYPE, der nicht angenommen wird. Entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The module was made with a newer version of Kogge (format %1).</source>
        <translation>Das Modul wurde mit einer neueren Version von Kogge gemacht (Format %1).</translation>
    </message>
    <message>
        <source>The file begins with &lt;%1&gt;, but &lt;%2&gt; is expected here.</source>
        <translation>Die Datei beginnt mit &lt;%1&gt;, hier wird aber &lt;%2&gt; erwartet.</translation>
    </message>
    <message>
        <source>The file is not written the way Kogge writes it, so the next change in Kogge will also change its form.</source>
        <translation>Die Datei ist nicht so geschrieben, wie Kogge schreibt; die nächste Änderung in Kogge wird auch ihre Form ändern.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not known to this version. It is kept, but learners do not see it.</source>
        <translation>&lt;%1&gt; kennt diese Version nicht. Es bleibt erhalten, aber Lernende sehen es nicht.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is missing or empty. Add it.</source>
        <translation>&lt;%1&gt; fehlt oder ist leer. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>The attribute %1 is missing or empty. Add it.</source>
        <translation>Das Attribut %1 fehlt oder ist leer. Ergänzen Sie es.</translation>
    </message>
    <message>
        <source>This is larger than %1. Divide it.</source>
        <translation>Das ist größer als %1. Teilen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is not a valid id: a small letter followed by nine small letters or digits.</source>
        <translation>„%1“ ist keine gültige Kennung: ein kleiner Buchstabe, dann neun kleine Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>The lesson %1 is in the outline, but its file is missing.</source>
        <translation>Die Lektion %1 steht in der Gliederung, aber ihre Datei fehlt.</translation>
    </message>
    <message>
        <source>The lesson is not in the outline of module.xml, so learners do not see it.</source>
        <translation>Die Lektion steht nicht in der Gliederung der module.xml, Lernende sehen sie also nicht.</translation>
    </message>
    <message>
        <source>“%1” leads to nothing in this module. Correct or remove it.</source>
        <translation>„%1“ führt in diesem Modul ins Leere. Berichtigen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The lesson %1 requires itself, directly or by way of others.</source>
        <translation>Die Lektion %1 setzt sich selbst voraus, unmittelbar oder über andere.</translation>
    </message>
    <message>
        <source>The file “%1” is used, but is not in the module.</source>
        <translation>Die Datei „%1“ wird verwendet, ist aber nicht im Modul.</translation>
    </message>
    <message>
        <source>“%1” is not described in media.xml. Add it with its credit and licence.</source>
        <translation>„%1“ ist in media.xml nicht beschrieben. Ergänzen Sie sie mit Urheber und Lizenz.</translation>
    </message>
    <message>
        <source>“%1” is packed, but no lesson uses it.</source>
        <translation>„%1“ wird gepackt, aber keine Lektion verwendet sie.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is %2.</source>
        <translation>„%1“ ist nicht, was der Name sagt: Es ist %2.</translation>
    </message>
    <message>
        <source>“%1” has no alternative text. Say what the learner must know from the picture.</source>
        <translation>„%1“ hat keinen Alternativtext. Sagen Sie, was man aus dem Bild wissen muss.</translation>
    </message>
    <message>
        <source>“%1” has no credit. Name who made it.</source>
        <translation>„%1“ hat keinen Urhebervermerk. Nennen Sie, wer es gemacht hat.</translation>
    </message>
    <message>
        <source>“%1” has no licence. Say how it may be used.</source>
        <translation>„%1“ hat keine Lizenz. Sagen Sie, wie es verwendet werden darf.</translation>
    </message>
    <message>
        <source>The link “%1” is not allowed. Links go to http, https or mailto, to lessons and to glossary terms.</source>
        <translation>Der Verweis „%1“ ist nicht erlaubt. Verweise führen zu http, https oder mailto, zu Lektionen und zu Glossarbegriffen.</translation>
    </message>
    <message>
        <source>The picture “%1” stands inside a text, where it is not shown. Use an image block.</source>
        <translation>Das Bild „%1“ steht in einem Text, wo es nicht gezeigt wird. Nehmen Sie einen Bildblock.</translation>
    </message>
    <message>
        <source>The text contains HTML, which learners see as it is typed. Use Markdown.</source>
        <translation>Der Text enthält HTML, das Lernende so sehen, wie es dasteht. Nehmen Sie Markdown.</translation>
    </message>
    <message>
        <source>Headings begin at “##”, and “##” stands only at the beginning of a text block, where it opens a part of the lesson.</source>
        <translation>Überschriften beginnen bei „##“, und „##“ steht nur am Anfang eines Textblocks, wo es einen Abschnitt der Lektion eröffnet.</translation>
    </message>
    <message>
        <source>The question needs at least two answers to choose from.</source>
        <translation>Die Frage braucht mindestens zwei Antworten zur Auswahl.</translation>
    </message>
    <message>
        <source>The question has more than 36 answers.</source>
        <translation>Die Frage hat mehr als 36 Antworten.</translation>
    </message>
    <message>
        <source>No answer is marked as right.</source>
        <translation>Keine Antwort ist als richtig gekennzeichnet.</translation>
    </message>
    <message>
        <source>A single-choice question has more than one right answer. Keep one, or make it multiple choice.</source>
        <translation>Eine Einfachauswahl hat mehr als eine richtige Antwort. Behalten Sie eine, oder machen Sie eine Mehrfachauswahl daraus.</translation>
    </message>
    <message>
        <source>There is no category with the letter “%1”.</source>
        <translation>Es gibt keine Kategorie mit dem Buchstaben „%1“.</translation>
    </message>
    <message>
        <source>Points are a number from 0 to 1000, with at most two decimals.</source>
        <translation>Punkte sind eine Zahl von 0 bis 1000 mit höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>The formula of “%1” is wrong: %2.</source>
        <translation>Die Formel von „%1“ ist falsch: %2.</translation>
    </message>
    <message>
        <source>The formula of “%1” uses “%2”, but no field has that name.</source>
        <translation>Die Formel von „%1“ verwendet „%2“, aber kein Feld heißt so.</translation>
    </message>
    <message>
        <source>The formula of “%1” depends on itself.</source>
        <translation>Die Formel von „%1“ hängt von sich selbst ab.</translation>
    </message>
    <message>
        <source>With the sample input, “%1” should be %2, but comes out as %3.</source>
        <translation>Mit den Beispielwerten müsste „%1“ %2 sein, ergibt aber %3.</translation>
    </message>
    <message>
        <source>The sample names “%1”, but no field has that name.</source>
        <translation>Das Beispiel nennt „%1“, aber kein Feld heißt so.</translation>
    </message>
    <message>
        <source>The fact should have been checked again by %1. Check it and set new dates.</source>
        <translation>Die Angabe hätte bis %1 neu geprüft werden sollen. Prüfen Sie sie, und setzen Sie neue Daten.</translation>
    </message>
    <message>
        <source>A fact needs the dates as-of and recheck-by (2026-12-31), the second not before the first.</source>
        <translation>Eine Angabe braucht die Daten as-of und recheck-by (2026-12-31), das zweite nicht vor dem ersten.</translation>
    </message>
    <message>
        <source>There is no %1 text for %2; learners see the original of the whole block.</source>
        <translation>Für %2 gibt es keinen Text (%1); Lernende sehen den ganzen Block im Original.</translation>
    </message>
    <message>
        <source>The original of %2 has changed since it was translated (%1).</source>
        <translation>Das Original von %2 hat sich seit der Übersetzung (%1) geändert.</translation>
    </message>
    <message>
        <source>The %1 text for %2 has not been approved yet.</source>
        <translation>Der Text für %2 (%1) ist noch nicht freigegeben.</translation>
    </message>
    <message>
        <source>The %1 translation has a text for %2, which is no longer in the module.</source>
        <translation>Die Übersetzung (%1) hat einen Text für %2, das nicht mehr im Modul ist.</translation>
    </message>
    <message>
        <source>The %1 translation has two texts for %2.</source>
        <translation>Die Übersetzung (%1) hat zwei Texte für %2.</translation>
    </message>
    <message>
        <source>The %1 text for %2 does not have the same links as the original.</source>
        <translation>Der Text für %2 (%1) hat andere Verweise als das Original.</translation>
    </message>
    <message>
        <source>The attribute %1 is not known to this version and has no effect. Perhaps it is misspelt.</source>
        <translation>Das Attribut %1 kennt diese Version nicht; es wirkt nicht. Vielleicht ist es falsch geschrieben.</translation>
    </message>
    <message>
        <source>There is a second &lt;%1&gt; here, but only one can count. Keep one.</source>
        <translation>Hier steht ein zweites &lt;%1&gt;, aber nur eines kann gelten. Behalten Sie eines.</translation>
    </message>
    <message>
        <source>The attribute %1 is “%2”, but must be %3.</source>
        <translation>Das Attribut %1 ist „%2“, muss aber so sein: %3.</translation>
    </message>
    <message>
        <source>The file cannot be read. %1</source>
        <translation>Die Datei lässt sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>It is not packed, because it is hidden, a link, or named as no file of a package may be. Remove it, or give it an ordinary name.</source>
        <translation>Sie wird nicht gepackt, denn sie ist versteckt, ein Verweis, oder heißt, wie keine Datei eines Pakets heißen darf. Entfernen Sie sie, oder geben Sie ihr einen gewöhnlichen Namen.</translation>
    </message>
    <message>
        <source>“%1” is not a name that every computer can use. Use a short one of letters a–z, digits, “-”, “_” and “.”.</source>
        <translation>„%1“ ist kein Name, mit dem jeder Computer umgehen kann. Nehmen Sie einen kurzen aus Buchstaben a–z, Ziffern, „-“, „_“ und „.“.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same name on some computers. Rename one of them.</source>
        <translation>„%1“ und „%2“ sind auf manchen Computern derselbe Name. Benennen Sie eine der Dateien um.</translation>
    </message>
    <message>
        <source>“%1” is used twice, first in %2. Give one of them a name of its own.</source>
        <translation>„%1“ kommt zweimal vor, zuerst in %2. Geben Sie einem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here: %2 is needed.</source>
        <translation>„%1“ ist hier nicht zu gebrauchen: Nötig ist %2.</translation>
    </message>
    <message>
        <source>“%1” has no captions in media.xml, so people who do not hear it cannot follow.</source>
        <translation>„%1“ hat in media.xml keine Untertitel; wer nicht hört, kann nicht folgen.</translation>
    </message>
    <message>
        <source>The text has more than %1 characters, too many links, or is too deeply nested to be shown. Divide it.</source>
        <translation>Der Text hat mehr als %1 Zeichen, zu viele Links, oder er ist zu tief verschachtelt, um gezeigt zu werden. Teilen Sie ihn.</translation>
    </message>
    <message>
        <source>There is no column with the letter “%1”.</source>
        <translation>Es gibt keine Spalte mit dem Buchstaben „%1“.</translation>
    </message>
    <message>
        <source>The letter “%1” is given twice in one block.</source>
        <translation>Der Buchstabe „%1“ kommt in einem Block zweimal vor.</translation>
    </message>
    <message>
        <source>There is no target with the letter “%1”.</source>
        <translation>Es gibt kein Ziel mit dem Buchstaben „%1“.</translation>
    </message>
    <message>
        <source>Two items belong to the target “%1”. Each needs its own.</source>
        <translation>Zwei Dinge gehören zum Ziel „%1“. Jedes braucht sein eigenes.</translation>
    </message>
    <message>
        <source>The right order is that of the letters. Learners see the later half first then, which is soon seen through. Give them other letters.</source>
        <translation>Die richtige Reihenfolge ist die der Buchstaben. Lernende sehen dann zuerst die spätere Hälfte, was schnell durchschaut ist. Geben Sie den Teilen andere Buchstaben.</translation>
    </message>
    <message>
        <source>The text has a gap {%1}, but nothing says what belongs into it.</source>
        <translation>Der Text hat eine Lücke {%1}, aber nichts sagt, was hineingehört.</translation>
    </message>
    <message>
        <source>The text has no gap {%1}.</source>
        <translation>Der Text hat keine Lücke {%1}.</translation>
    </message>
    <message>
        <source>The text has the gap {%1} more than once.</source>
        <translation>Der Text hat die Lücke {%1} mehr als einmal.</translation>
    </message>
    <message>
        <source>The place “%1” is not within the picture, or has no size.</source>
        <translation>Die Stelle „%1“ liegt nicht im Bild, oder sie hat keine Größe.</translation>
    </message>
    <message>
        <source>“%1” has no numbers that a chart could draw.</source>
        <translation>„%1“ hat keine Zahlen, die ein Diagramm zeichnen könnte.</translation>
    </message>
    <message>
        <source>A way leads to the situation “%1”, which does not exist.</source>
        <translation>Ein Weg führt zur Situation „%1“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The situation “%1” neither leads on nor ends the story.</source>
        <translation>Die Situation „%1“ führt weder weiter, noch beendet sie die Geschichte.</translation>
    </message>
    <message>
        <source>The situation “%1” ends the story, and yet it leads on.</source>
        <translation>Die Situation „%1“ beendet die Geschichte und führt doch weiter.</translation>
    </message>
    <message>
        <source>From the situation “%1” no ending can be reached.</source>
        <translation>Von der Situation „%1“ aus ist kein Ende zu erreichen.</translation>
    </message>
    <message>
        <source>No way leads to the situation “%1”.</source>
        <translation>Kein Weg führt zur Situation „%1“.</translation>
    </message>
    <message>
        <source>Two fields, tables or choices are named “%1”.</source>
        <translation>Zwei Felder, Tabellen oder Auswahlen heißen „%1“.</translation>
    </message>
    <message>
        <source>There is no sample input with an expected result, so nobody notices when a formula goes wrong.</source>
        <translation>Es gibt keine Beispieleingabe mit erwartetem Ergebnis; so merkt niemand, wenn eine Formel falsch wird.</translation>
    </message>
    <message>
        <source>The %1 text for %2 does not have the same gaps as the original.</source>
        <translation>Der Text in %1 für %2 hat nicht dieselben Lücken wie das Original.</translation>
    </message>
    <message>
        <source>The manifest has no organization, so there is nothing to start in this package.</source>
        <translation>Das Manifest hat keine Organisation; in diesem Paket lässt sich also nichts starten.</translation>
    </message>
    <message>
        <source>A chart takes its numbers from a table, a worksheet or profiles of its lesson; “%1” is none of them.</source>
        <translation>Ein Diagramm nimmt seine Zahlen aus einer Tabelle, einem Arbeitsblatt oder Steckbriefen seiner Lektion; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>The vocabulary of “%1” has no word with the code “%2”. Add the word, or correct the profile.</source>
        <translation>Die Wortliste von „%1“ hat kein Wort mit dem Kürzel „%2“. Ergänzen Sie das Wort, oder berichtigen Sie den Steckbrief.</translation>
    </message>
    <message>
        <source>“%1” is not marked as an example, and nothing says that those it describes have agreed. Enter the day of their consent.</source>
        <translation>„%1“ ist nicht als Beispiel gekennzeichnet, und nirgends steht, dass die Beschriebenen eingewilligt haben. Tragen Sie den Tag ihrer Einwilligung ein.</translation>
    </message>
    <message>
        <source>“%1” is no version of SCORM. Write “1.2”, “CAM 1.3”, “2004 3rd Edition” or “2004 4th Edition”, so that the LMS plays it by the right rules.</source>
        <translation>„%1“ ist keine Version von SCORM. Schreiben Sie „1.2“, „CAM 1.3“, „2004 3rd Edition“ oder „2004 4th Edition“, damit das LMS es nach den richtigen Regeln abspielt.</translation>
    </message>
    <message>
        <source>The identifier “%1” is used twice in the manifest, so that one of the two is never found. Give each a name of its own.</source>
        <translation>Die Kennung „%1“ kommt im Manifest zweimal vor, sodass eine von beiden nie gefunden wird. Geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The manifest refers to “%1”, which is outside the package. It is not opened. Put the file into the package.</source>
        <translation>Das Manifest verweist auf „%1“ außerhalb des Pakets. Es wird nicht geöffnet. Legen Sie die Datei in das Paket.</translation>
    </message>
    <message>
        <source>The manifest lists “%1”, but the package does not contain it. Add the file, or remove it from the list.</source>
        <translation>Das Manifest führt „%1“ auf, aber das Paket enthält es nicht. Fügen Sie die Datei hinzu, oder nehmen Sie sie aus der Liste.</translation>
    </message>
    <message>
        <source>The manifest is in the folder “%1”. Moodle looks for it at the top and refuses the package. Zip the content of the folder, not the folder.</source>
        <translation>Das Manifest liegt im Ordner „%1“. Moodle sucht es ganz oben und weist das Paket ab. Packen Sie den Inhalt des Ordners, nicht den Ordner.</translation>
    </message>
    <message>
        <source>The manifest names no usable default organization (“%1”); the first one is used. Name the identifier of an organization.</source>
        <translation>Das Manifest nennt keine brauchbare Standardgliederung („%1“); die erste wird verwendet. Nennen Sie die Kennung einer Gliederung.</translation>
    </message>
    <message>
        <source>The manifest has no &lt;schemaversion&gt;; its namespaces speak for %1. Add the element, or the LMS has to guess, too.</source>
        <translation>Das Manifest hat kein &lt;schemaversion&gt;; seine Namensräume sprechen für %1. Fügen Sie das Element hinzu, sonst muss auch das LMS raten.</translation>
    </message>
    <message>
        <source>The manifest says version “%1”, but its namespaces are those of %2. Make them agree: Chamilo has taken packages of 1.2 for 2004, and a 2004 package with namespaces of 1.2 counts as passed as soon as it is opened in some LMSs.</source>
        <translation>Das Manifest nennt die Version „%1“, aber seine Namensräume sind die von %2. Bringen Sie beides in Einklang: Chamilo hat Pakete für 1.2 als 2004 behandelt, und ein 2004-Paket mit Namensräumen von 1.2 gilt in manchen LMS als bestanden, sobald es geöffnet wird.</translation>
    </message>
    <message>
        <source>The elements of the manifest are of the namespace “%1”, which is none of %2. An LMS that reads them strictly finds nothing. Declare the namespace of the standard.</source>
        <translation>Die Elemente des Manifests sind aus dem Namensraum „%1“, der nicht zu %2 gehört. Ein LMS, das streng liest, findet nichts. Geben Sie den Namensraum des Standards an.</translation>
    </message>
    <message>
        <source>%1 LMSs that expect SCORM cannot start it.</source>
        <translation>%1 LMS, die SCORM erwarten, können es nicht starten.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; has no identifier. Give it one.</source>
        <translation>Das Element &lt;%1&gt; hat keine Kennung. Geben Sie ihm eine.</translation>
    </message>
    <message>
        <source>“%1” is no valid identifier: a letter or “_” first, then letters, digits, “-”, “_” and “.”. ADL’s validator fails it.</source>
        <translation>„%1“ ist keine gültige Kennung: zuerst ein Buchstabe oder „_“, dann Buchstaben, Ziffern, „-“, „_“ und „.“. Der Prüfer von ADL beanstandet sie.</translation>
    </message>
    <message>
        <source>“%1” is no identifier of a resource in this manifest. SCORM Cloud refuses such a package. Correct the reference.</source>
        <translation>„%1“ ist keine Kennung einer Ressource in diesem Manifest. SCORM Cloud weist ein solches Paket ab. Berichtigen Sie den Verweis.</translation>
    </message>
    <message>
        <source>The organization “%1” has no items, so there is nothing to start.</source>
        <translation>Die Gliederung „%1“ hat keine Einträge; es lässt sich also nichts starten.</translation>
    </message>
    <message>
        <source>The &lt;%1&gt; has no title, so learners do not see what it is. Add a &lt;title&gt;.</source>
        <translation>&lt;%1&gt; hat keinen Titel; Lernende sehen nicht, was es ist. Fügen Sie ein &lt;title&gt; hinzu.</translation>
    </message>
    <message>
        <source>The item has neither a resource nor items below it. In SCORM 2004 it must have one of them. Give it a resource, or remove it.</source>
        <translation>Der Eintrag hat weder eine Ressource noch Einträge unter sich. In SCORM 2004 muss er eines von beiden haben. Geben Sie ihm eine Ressource, oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>The item has items below it and the resource “%1”. SCORM 2004 allows only one of them. Make the resource an item of its own.</source>
        <translation>Der Eintrag hat Einträge unter sich und die Ressource „%1“. SCORM 2004 erlaubt nur eines von beiden. Machen Sie aus der Ressource einen eigenen Eintrag.</translation>
    </message>
    <message>
        <source>An item opens the resource “%1”, but this has no href. Name the page to open.</source>
        <translation>Ein Eintrag öffnet die Ressource „%1“, aber diese hat kein href. Nennen Sie die Seite, die zu öffnen ist.</translation>
    </message>
    <message>
        <source>The page to open, “%1”, is not in the package. Learners would see an error instead. Add it, or correct the href.</source>
        <translation>Die Seite „%1“, die zu öffnen ist, liegt nicht im Paket. Lernende sähen stattdessen einen Fehler. Fügen Sie sie hinzu, oder berichtigen Sie das href.</translation>
    </message>
    <message>
        <source>The manifest says “%1”, the file is called “%2”. Where large and small letters differ, as on most servers, it is not found. Write both alike.</source>
        <translation>Im Manifest steht „%1“, die Datei heißt „%2“. Wo Groß- und Kleinschreibung zählt, wie auf den meisten Servern, wird sie nicht gefunden. Schreiben Sie beides gleich.</translation>
    </message>
    <message>
        <source>“%1” is on the internet, not in the package. Pages from another place cannot reach the LMS, which stores no results then. Put the page into the package.</source>
        <translation>„%1“ liegt im Internet, nicht im Paket. Seiten von anderswo erreichen das LMS nicht, das dann keine Ergebnisse speichert. Legen Sie die Seite in das Paket.</translation>
    </message>
    <message>
        <source>“%1” has a “..”, which SCORM 2004 does not allow. Write the address without it.</source>
        <translation>„%1“ enthält „..“, was SCORM 2004 nicht erlaubt. Schreiben Sie die Adresse ohne das.</translation>
    </message>
    <message>
        <source>The xml:base “%1” does not end with “/”, so its last part counts for nothing. Programs join such addresses in different ways. Add the slash.</source>
        <translation>Das xml:base „%1“ endet nicht mit „/“; sein letzter Teil zählt daher nicht. Programme setzen solche Adressen verschieden zusammen. Ergänzen Sie den Schrägstrich.</translation>
    </message>
    <message>
        <source>The kind of the resource is given as “%1” where %2 belongs. An LMS that does not know it stores no results. Correct it.</source>
        <translation>Die Art der Ressource ist mit „%1“ angegeben, wo %2 hingehört. Ein LMS, das sie so nicht kennt, speichert keine Ergebnisse. Berichtigen Sie es.</translation>
    </message>
    <message>
        <source>An item opens this resource, but the attribute %1 does not say what it is: “sco” for a page that reports to the LMS, else “asset”. Add it.</source>
        <translation>Ein Eintrag öffnet diese Ressource, aber das Attribut %1 sagt nicht, was sie ist: „sco“ für eine Seite, die an das LMS berichtet, sonst „asset“. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>The resource that an item opens has the type “%1”; it must be “webcontent”.</source>
        <translation>Die Ressource, die ein Eintrag öffnet, hat den Typ „%1“; er muss „webcontent“ sein.</translation>
    </message>
    <message>
        <source>The item is opened with the parameters “%1”. SCORM Cloud asks about them, and other programs have joined them to the address wrongly. Try it in the LMS, or do without them.</source>
        <translation>Der Eintrag wird mit den Parametern „%1“ geöffnet. SCORM Cloud fragt nach ihnen, und andere Programme haben sie falsch an die Adresse gehängt. Probieren Sie es im LMS aus, oder verzichten Sie auf sie.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is “%2”, but must be a number from %3. The LMS cannot judge by it; correct it.</source>
        <translation>&lt;%1&gt; ist „%2“, muss aber eine Zahl von %3 sein. Das LMS kann danach nicht urteilen; berichtigen Sie es.</translation>
    </message>
    <message>
        <source>The prerequisites name “%1”, which is no item of this organization. An LMS that heeds them never opens the item.</source>
        <translation>Die Voraussetzungen nennen „%1“, aber das ist kein Eintrag dieser Gliederung. Ein LMS, das sie beachtet, öffnet den Eintrag nie.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; only %3 are sure to be kept. Shorten it.</source>
        <translation>%1 hat %2 Zeichen; nur %3 bleiben sicher erhalten. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>The metadata are in “%1”, which is not in the package. SCORM Cloud refuses such a package. Add the file, or remove the reference.</source>
        <translation>Die Metadaten stehen in „%1“, das nicht im Paket liegt. SCORM Cloud weist ein solches Paket ab. Fügen Sie die Datei hinzu, oder entfernen Sie den Verweis.</translation>
    </message>
    <message>
        <source>The manifest refers to the schema “%1”, but the package does not contain it. ADL’s validator fails such a SCORM 2004 package. Add the file beside the manifest.</source>
        <translation>Das Manifest verweist auf das Schema „%1“, aber das Paket enthält es nicht. Der Prüfer von ADL beanstandet ein solches SCORM-2004-Paket. Legen Sie die Datei neben das Manifest.</translation>
    </message>
    <message>
        <source>There is a manifest “%1” inside the manifest. SCORM 2004 advises against it. Put its resources and items into the outer one.</source>
        <translation>Im Manifest steht ein weiteres Manifest, „%1“. SCORM 2004 rät davon ab. Übernehmen Sie dessen Ressourcen und Einträge in das äußere.</translation>
    </message>
    <message>
        <source>The package has rules for sequencing or navigation. Moodle does not follow these: try there whether learners can do without.</source>
        <translation>Das Paket hat Regeln für Ablauf oder Navigation. Moodle befolgt sie nicht: Probieren Sie dort aus, ob Lernende ohne sie zurechtkommen.</translation>
    </message>
    <message>
        <source>Not listed in the manifest: %1. ADL’s validator warns of it, and an LMS need not keep such files. List what belongs to the course, and leave out the rest.</source>
        <translation>Im Manifest nicht aufgeführt: %1. Der Prüfer von ADL warnt davor, und ein LMS muss solche Dateien nicht behalten. Führen Sie auf, was zum Kurs gehört, und lassen Sie den Rest weg.</translation>
    </message>
    <message>
        <source>Names with letters beyond a–z: %1. openEQUELLA does not recognize such packages. Use plain letters.</source>
        <translation>Namen mit anderen Buchstaben als a–z: %1. openEQUELLA erkennt solche Pakete nicht. Verwenden Sie einfache Buchstaben.</translation>
    </message>
    <message>
        <source>Windows cannot create files of these names: %1. Rename them.</source>
        <translation>Dateien dieser Namen kann Windows nicht anlegen: %1. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>The file has %1. Every LMS has a limit for uploads, which its administrator sets. Ask for it first.</source>
        <translation>Die Datei hat %1. Jedes LMS hat eine Grenze für hochgeladene Dateien, die seine Verwaltung festlegt. Fragen Sie zuerst danach.</translation>
    </message>
    <message>
        <source>There are %1 more problems of the kind %2.</source>
        <translation>Es gibt %1 weitere Probleme der Art %2.</translation>
    </message>
    <message>
        <source>SCORM 1.2 keeps 3,500 characters of what a learner has done, but here it can become %1. Where it does, the LMS does not give the answers back. The most is in %2. Divide the module, or use fewer or shorter answers there.</source>
        <translation>SCORM 1.2 behält 3.500 Zeichen von dem, was jemand getan hat; hier können es %1 werden. Dann gibt das LMS die Antworten nicht zurück. Am meisten ist in %2. Teilen Sie das Modul, oder verwenden Sie dort weniger oder kürzere Antworten.</translation>
    </message>
    <message>
        <source>The schemas of %1 do not allow this: %2 ADL’s validator fails such a package, while an LMS may take it all the same.</source>
        <translation>Die Schemas von %1 lassen das nicht zu: %2 Der Prüfer von ADL beanstandet ein solches Paket; ein LMS nimmt es vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>There is no schema here for %1. What the manifest says in this namespace was not checked.</source>
        <translation>Für %1 gibt es hier kein Schema. Was das Manifest in diesem Namensraum sagt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>&lt;schema&gt; is “%1”, but must be “ADL SCORM”. ADL’s validator fails such a package.</source>
        <translation>&lt;schema&gt; ist „%1“, muss aber „ADL SCORM“ sein. Der Prüfer von ADL beanstandet ein solches Paket.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; belongs to %2. An LMS that goes by the version of this manifest does not heed it.</source>
        <translation>&lt;%1&gt; gehört zu %2. Ein LMS, das sich nach der Version dieses Manifests richtet, beachtet es nicht.</translation>
    </message>
    <message>
        <source>No item that opens something is visible (isvisible), so menus show learners nothing to choose.</source>
        <translation>Kein Eintrag, der etwas öffnet, ist sichtbar (isvisible); in Menüs sehen Lernende also nichts zum Auswählen.</translation>
    </message>
    <message>
        <source>&lt;maxtimeallowed&gt; is “%1”, but must be hours, minutes and seconds, as in “0001:30:00”. The page gets no usable limit.</source>
        <translation>&lt;maxtimeallowed&gt; ist „%1“, muss aber aus Stunden, Minuten und Sekunden bestehen wie „0001:30:00“. Die Seite erhält keine brauchbare Grenze.</translation>
    </message>
    <message>
        <source>The page to open, “%1”, is not among the files of its resource. An LMS that keeps only what is listed cannot open it. Add a &lt;file&gt;.</source>
        <translation>Die Seite, die geöffnet werden soll, „%1“, ist nicht unter den Dateien ihrer Ressource. Ein LMS, das nur Aufgeführtes behält, kann sie nicht öffnen. Fügen Sie ein &lt;file&gt; hinzu.</translation>
    </message>
    <message>
        <source>“%1” is given as an SCO, but such a file cannot report to the LMS, which waits for results in vain. Make it an asset, or put it into a page that reports.</source>
        <translation>„%1“ ist als SCO angegeben, aber eine solche Datei kann dem LMS nichts melden; es wartet vergeblich auf Ergebnisse. Machen Sie ein Asset daraus, oder betten Sie die Datei in eine Seite ein, die meldet.</translation>
    </message>
    <message>
        <source>No item opens the SCO “%1”, so learners never get to it.</source>
        <translation>Kein Eintrag öffnet das SCO „%1“; Lernende kommen also nie dorthin.</translation>
    </message>
    <message>
        <source>The resource “%1” depends on itself, directly or by way of others. Remove one of these dependencies.</source>
        <translation>Die Ressource „%1“ hängt von sich selbst ab, unmittelbar oder über andere. Entfernen Sie eine dieser Abhängigkeiten.</translation>
    </message>
    <message>
        <source>The item takes over the rules “%1”, which no sequencing collection of this manifest has. It has no rules then, or the LMS refuses the package.</source>
        <translation>Der Eintrag übernimmt die Regeln „%1“, die in keiner Regelsammlung (sequencingCollection) dieses Manifests stehen. Er hat dann keine Regeln, oder das LMS weist das Paket ab.</translation>
    </message>
    <message>
        <source>A rule asks about the objective “%1”, which its item does not have. The rule never applies.</source>
        <translation>Eine Regel fragt nach dem Lernziel „%1“, das ihr Eintrag nicht hat. Die Regel greift nie.</translation>
    </message>
    <message>
        <source>What is below can neither be chosen nor is it gone through in order (choice and flow are false). Where an LMS follows this, learners do not get there by themselves.</source>
        <translation>Was darunter liegt, lässt sich weder auswählen noch wird es der Reihe nach durchlaufen (choice und flow sind false). Wo sich ein LMS daran hält, kommen Lernende nicht von selbst dorthin.</translation>
    </message>
    <message>
        <source>No item of the organization “%1” opens anything, so there is nothing to start. Give an item a resource.</source>
        <translation>Kein Eintrag der Organisation „%1“ öffnet etwas; es gibt also nichts zu starten. Geben Sie einem Eintrag eine Ressource.</translation>
    </message>
    <message>
        <source>The organization “%1” has nothing to start. LMSs start the default one, but may offer this one, too. Give its items resources, or remove it.</source>
        <translation>In der Organisation „%1“ gibt es nichts zu starten. LMS starten die voreingestellte, bieten aber vielleicht auch diese an. Geben Sie ihren Einträgen Ressourcen, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Programs read the address “%1” in different ways, and it is not opened. Write “%2”.</source>
        <translation>Programme lesen die Adresse „%1“ verschieden; sie wird nicht geöffnet. Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a file, and is not opened. Name a page of the package.</source>
        <translation>„%1“ ist nicht die Adresse einer Datei und wird nicht geöffnet. Nennen Sie eine Seite des Pakets.</translation>
    </message>
    <message>
        <source>%1 ADL’s validator fails such a package.</source>
        <translation>%1 Der Prüfer von ADL beanstandet ein solches Paket.</translation>
    </message>
    <message>
        <source>Rules disable every item that opens something, under all conditions. Where an LMS follows them, nothing can be started.</source>
        <translation>Regeln sperren unter allen Umständen jeden Eintrag, der etwas öffnet. Wo sich ein LMS daran hält, lässt sich nichts starten.</translation>
    </message>
    <message>
        <source>There is no schema (XSD) beside the manifest. ADL’s validator fails such a SCORM 2004 package. Add the schemas that the standard asks for.</source>
        <translation>Neben dem Manifest liegt kein Schema (XSD). Der Prüfer von ADL beanstandet ein solches SCORM-2004-Paket. Legen Sie die Schemas dazu, die der Standard verlangt.</translation>
    </message>
    <message>
        <source>The archive does not say in which code it writes these names: %1. They are read as UTF-8; other programs may see other letters there, and not find the files. Use plain letters.</source>
        <translation>Das Archiv sagt nicht, wie diese Namen kodiert sind: %1. Sie werden als UTF-8 gelesen; andere Programme sehen dort vielleicht andere Buchstaben und finden die Dateien nicht. Nehmen Sie einfache Buchstaben.</translation>
    </message>
</context>
<context>
    <name>Kogge::ProblemList</name>
    <message>
        <source>Nothing to be put right</source>
        <translation>Nichts zu beheben</translation>
    </message>
    <message numerus="yes">
        <source>%n to be fixed</source>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n anzusehen</numerusform>
            <numerusform>%n anzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ProblemReport</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>Kogge::ProblemRows</name>
    <message numerus="yes">
        <source>%n texts are not translated</source>
        <translation>
            <numerusform>%n Text ist nicht übersetzt</numerusform>
            <numerusform>%n Texte sind nicht übersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were translated before the original changed</source>
        <translation>
            <numerusform>%n wurde übersetzt, bevor sich die Vorlage änderte</numerusform>
            <numerusform>%n wurden übersetzt, bevor sich die Vorlage änderte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are drafts</source>
        <translation>
            <numerusform>%n ist ein Entwurf</numerusform>
            <numerusform>%n sind Entwürfe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a language, %2 what it lacks</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n translations belong to texts that are gone.</source>
        <translation>
            <numerusform>%1: %n Übersetzung gehört zu einem Text, den es nicht mehr gibt.</numerusform>
            <numerusform>%1: %n Übersetzungen gehören zu Texten, die es nicht mehr gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a language, %2 what could be better there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same file. One of them is enough.</source>
        <translation>„%1“ und „%2“ sind dieselbe Datei. Eine davon genügt.</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <extracomment>Contrast, as in 3.9 : 1</extracomment>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>On dark pages, the text “%1” in the picture “%2” hardly stands out from its ground: contrast %3, at least %4 is needed. Put a light area behind it.</source>
        <translation>Auf dunklen Seiten hebt sich der Text „%1“ im Bild „%2“ kaum von seinem Grund ab: Kontrast %3, nötig sind mindestens %4. Legen Sie eine helle Fläche dahinter.</translation>
    </message>
    <message>
        <source>The text “%1” in the picture “%2” hardly stands out from its ground: contrast %3, at least %4 is needed. Make the text darker or its ground lighter, or the other way round.</source>
        <translation>Der Text „%1“ im Bild „%2“ hebt sich kaum von seinem Grund ab: Kontrast %3, nötig sind mindestens %4. Machen Sie den Text dunkler oder seinen Grund heller, oder umgekehrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n other texts there are too pale as well.</source>
        <translation>
            <numerusform>%n weiterer Text darin ist auch zu blass.</numerusform>
            <numerusform>%n weitere Texte darin sind auch zu blass.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A part of something: &quot;Accordion, Part 2&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2” is still empty.</source>
        <translation>%1: „%2“ ist noch leer.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing.</source>
        <translation>%1: „%2“ fehlt.</translation>
    </message>
    <message>
        <source>About the module</source>
        <translation>Über das Modul</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Die Lektion</translation>
    </message>
    <message>
        <source>This is still what the template asks you. Learners would read it as it is.</source>
        <translation>Das ist noch, was die Vorlage Sie fragt. Lernende würden es so lesen.</translation>
    </message>
    <message>
        <source>0 counts as the right answer, as in every new question. Give the right one, or say in the feedback why it is 0.</source>
        <translation>0 gilt als richtige Antwort, wie in jeder neuen Frage. Geben Sie die richtige an, oder sagen Sie in der Rückmeldung, warum es 0 ist.</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfileEntry</name>
    <message>
        <source>Your organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>In figures, where you have them.</source>
        <translation>In Zahlen, wo Sie welche haben.</translation>
    </message>
    <message>
        <source>What the region has from it</source>
        <translation>Was die Region davon hat</translation>
    </message>
    <message>
        <source>What others can take over</source>
        <translation>Was andere übernehmen können</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Je Zeile eins.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>A sentence for those who begin.</source>
        <translation>Ein Satz für alle, die anfangen.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Bietet an</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen man fragen kann</translation>
    </message>
    <message>
        <source>A role, not the name of a person.</source>
        <translation>Eine Rolle, kein Name einer Person.</translation>
    </message>
    <message>
        <source>Day of consent</source>
        <translation>Tag der Einwilligung</translation>
    </message>
    <message>
        <source>When all who are described agreed to be shown.</source>
        <translation>Wann alle Beschriebenen zugestimmt haben, gezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfileFilters</name>
    <message>
        <source>All</source>
        <extracomment>What a list of profiles is not narrowed by: &quot;Country: All&quot;</extracomment>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfileImport</name>
    <message>
        <source>“%1” in “%2” was not taken: %3</source>
        <translation>„%1“ in „%2“ wurde nicht übernommen: %3</translation>
    </message>
    <message>
        <source>the vocabulary has %1</source>
        <translation>das Wörterverzeichnis hat %1</translation>
    </message>
    <message>
        <source>degrees are a number from %1 to %2</source>
        <translation>Grade sind eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>there is no column “%1” in profiles; it was left out</source>
        <translation>Profile haben keine Spalte „%1“; sie wurde ausgelassen</translation>
    </message>
    <message>
        <source>the column “%1” is there twice; the first one counts</source>
        <translation>die Spalte „%1“ ist zweimal da; die erste zählt</translation>
    </message>
    <message>
        <source>the row has no name; it was not taken</source>
        <translation>die Zeile hat keinen Namen; sie wurde nicht übernommen</translation>
    </message>
    <message>
        <source>there is no profile “%1”, and the row has no name; it was not taken</source>
        <translation>es gibt kein Profil „%1“, und die Zeile hat keinen Namen; sie wurde nicht übernommen</translation>
    </message>
    <message>
        <source>an earlier row is about “%1” already; this one was not taken</source>
        <translation>eine frühere Zeile handelt schon von „%1“; diese wurde nicht übernommen</translation>
    </message>
    <message>
        <source>it is new, and has nothing yet in: %1</source>
        <translation>es ist neu, und noch leer ist: %1</translation>
    </message>
    <message>
        <source>the row has more fields than there are columns; what is beyond them was left out</source>
        <translation>die Zeile hat mehr Felder, als es Spalten gibt; was darüber hinausgeht, wurde ausgelassen</translation>
    </message>
    <message>
        <source>its first row has neither a column “name” nor one “id”</source>
        <translation>ihre erste Zeile hat weder eine Spalte „name“ noch eine „id“</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfileIntake</name>
    <message numerus="yes">
        <source>%n profiles added</source>
        <translation>
            <numerusform>%n Profil dazugekommen</numerusform>
            <numerusform>%n Profile dazugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n wie vorher</numerusform>
            <numerusform>%n wie vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like that.</source>
        <translation>
            <numerusform>Und %n weiterer Hinweis.</numerusform>
            <numerusform>Und %n weitere Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles from a table</source>
        <translation>Profile aus einer Tabelle</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfileMarks</name>
    <message>
        <source>E</source>
        <extracomment>East and west, behind degrees</extracomment>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>North and south, behind degrees</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfileRows</name>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>The partner&apos;s sector</source>
        <translation>Branche des Partners</translation>
    </message>
    <message>
        <source>Kind of cooperation</source>
        <translation>Art der Kooperation</translation>
    </message>
    <message>
        <source>Kind of innovation</source>
        <translation>Art der Neuerung</translation>
    </message>
    <message>
        <source>How it started</source>
        <translation>Wie es begann</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Bietet an</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What the region has from it</source>
        <translation>Was die Region davon hat</translation>
    </message>
    <message>
        <source>What others can take over</source>
        <translation>Was andere übernehmen können</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen man fragen kann</translation>
    </message>
    <message>
        <source>This part is in %1</source>
        <extracomment>%1 is a language in its own words</extracomment>
        <translation>Dieser Teil ist auf %1</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfilesObject</name>
    <message numerus="yes">
        <source>%1 of %n profiles</source>
        <translation>
            <numerusform>%1 von %n Steckbrief</numerusform>
            <numerusform>%1 von %n Steckbriefen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n Steckbrief</numerusform>
            <numerusform>%n Steckbriefe</numerusform>
        </translation>
    </message>
    <message>
        <source>My profile</source>
        <translation>Mein Steckbrief</translation>
    </message>
</context>
<context>
    <name>Kogge::ProgressCommand</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message numerus="yes">
        <source>question %1: %n attempts, best score %2, last answer “%3”</source>
        <extracomment>%1 the id of a question, %2 points, %3 an answer as stored</extracomment>
        <translation>
            <numerusform>Frage %1: %n Versuch, bestes Ergebnis %2, letzte Antwort „%3“</numerusform>
            <numerusform>Frage %1: %n Versuche, bestes Ergebnis %2, letzte Antwort „%3“</numerusform>
        </translation>
    </message>
    <message>
        <source>lesson %1: %2</source>
        <extracomment>%1 the id of a lesson, %2 &quot;begun&quot; or &quot;done&quot;</extracomment>
        <translation>Lektion %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>worksheet %1: %n versions</source>
        <extracomment>%1 the id of a worksheet</extracomment>
        <translation>
            <numerusform>Arbeitsblatt %1: %n Fassung</numerusform>
            <numerusform>Arbeitsblatt %1: %n Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what each learner has done, as their stores have it.</source>
        <translation>Sagt, was alle Lernenden getan haben, wie es gespeichert ist.</translation>
    </message>
    <message>
        <source>The player&apos;s data folder.</source>
        <translation>Der Datenordner des Players.</translation>
    </message>
</context>
<context>
    <name>Kogge::ProgressStore</name>
    <message>
        <source>Qt’s plug-in for SQLite is missing</source>
        <translation>Qts Erweiterung für SQLite fehlt</translation>
    </message>
    <message>
        <source>what is in it does not fit together</source>
        <translation>der Inhalt passt nicht zusammen</translation>
    </message>
    <message>
        <source>an entry has changed on the disk</source>
        <translation>ein Eintrag hat sich auf dem Datenträger geändert</translation>
    </message>
    <message>
        <source>events are missing after its update</source>
        <translation>nach der Aktualisierung fehlen Einträge</translation>
    </message>
    <message>
        <source>a checksum is wrong</source>
        <translation>eine Prüfsumme ist falsch</translation>
    </message>
</context>
<context>
    <name>Kogge::Publisher</name>
    <message>
        <source>Nothing was written: there is something that must be fixed before.</source>
        <translation>Es wurde nichts geschrieben: Vorher ist noch etwas zu beheben.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a file&apos;s name, %2 its size</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The player could not be started. Open the file with it yourself.</source>
        <translation>Der Player ließ sich nicht starten. Öffnen Sie die Datei selbst damit.</translation>
    </message>
</context>
<context>
    <name>Kogge::QuestionObject</name>
    <message>
        <source>Question %1 of %2 · %3</source>
        <extracomment>%1 of %2: numbers of the question; %3 what kind it is, as in &quot;several answers&quot;</extracomment>
        <translation>Frage %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 points</source>
        <translation>
            <numerusform>%1 von %2 Punkt</numerusform>
            <numerusform>%1 von %2 Punkten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer has not been saved. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Ihre Antwort wurde nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>That a hint is shown could not be saved, so there is none. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Dass ein Hinweis gezeigt wird, ließ sich nicht speichern; darum gibt es keinen. %1</translation>
    </message>
</context>
<context>
    <name>Kogge::QuickFixes</name>
    <message>
        <source>There was nothing that could be changed by itself.</source>
        <translation>Es gab nichts, was sich von selbst ändern ließ.</translation>
    </message>
    <message>
        <source>Remove the file “%1”</source>
        <translation>Datei „%1“ entfernen</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>List the file “%1”</source>
        <translation>Datei „%1“ eintragen</translation>
    </message>
    <message>
        <source>Listed: %1. Its credit and its licence are still to be named.</source>
        <translation>Eingetragen: %1. Urheber und Lizenz sind noch zu nennen.</translation>
    </message>
    <message>
        <source>Use one file instead of two</source>
        <translation>Eine Datei statt zwei verwenden</translation>
    </message>
    <message>
        <source>“%1” is used instead of “%2”, which is gone.</source>
        <translation>„%1“ wird statt „%2“ verwendet; diese Datei ist entfernt.</translation>
    </message>
    <message>
        <source>Write “%1” anew</source>
        <translation>„%1“ neu schreiben</translation>
    </message>
    <message>
        <source>Written in its usual form: %1. What it says is the same.</source>
        <translation>In der üblichen Form geschrieben: %1. Der Inhalt ist derselbe.</translation>
    </message>
    <message>
        <source>Change the levels of headings</source>
        <translation>Ebenen von Überschriften ändern</translation>
    </message>
    <message>
        <source>The headings have other levels now.</source>
        <translation>Die Überschriften haben jetzt andere Ebenen.</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation>Link ändern</translation>
    </message>
    <message>
        <source>The link is gone; its words stay.</source>
        <translation>Der Link ist entfernt; seine Wörter bleiben.</translation>
    </message>
    <message>
        <source>The link leads to its new target.</source>
        <translation>Der Link führt zu seinem neuen Ziel.</translation>
    </message>
    <message>
        <source>Mark a picture as decoration</source>
        <translation>Bild als Schmuck kennzeichnen</translation>
    </message>
    <message>
        <source>Screen readers pass over this picture now.</source>
        <translation>Screenreader übergehen dieses Bild jetzt.</translation>
    </message>
    <message>
        <source>Mark a fact as checked</source>
        <translation>Fakt als geprüft kennzeichnen</translation>
    </message>
    <message>
        <source>Checked today. It is to be checked again after as long as the last time.</source>
        <translation>Heute geprüft. Wieder zu prüfen ist er nach so langer Zeit wie beim letzten Mal.</translation>
    </message>
    <message>
        <source>Take the computed result</source>
        <translation>Berechnetes Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>The sample expects what comes out now.</source>
        <translation>Das Beispiel erwartet jetzt, was herauskommt.</translation>
    </message>
</context>
<context>
    <name>Kogge::RecordingObject</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how far a recording has been played, as in &quot;0:42 of 1:30&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This recording cannot be read. %1</source>
        <translation>Diese Aufnahme lässt sich nicht lesen. %1</translation>
    </message>
    <message>
        <source>What is said stands below.</source>
        <translation>Was gesagt wird, steht darunter.</translation>
    </message>
    <message>
        <source>This computer cannot play recordings (Qt Multimedia with FFmpeg is missing).</source>
        <translation>Dieser Computer kann keine Aufnahmen abspielen (Qt Multimedia mit FFmpeg fehlt).</translation>
    </message>
    <message>
        <source>This recording cannot be played (%1).</source>
        <translation>Diese Aufnahme lässt sich nicht abspielen (%1).</translation>
    </message>
</context>
<context>
    <name>Kogge::SampleForm</name>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>differs: expected %1, comes out %2</source>
        <translation>weicht ab: erwartet %1, heraus kommt %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message numerus="yes">
        <source>%n values, divided by semicolons</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte, durch Semikolons getrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Add a row: %1</source>
        <translation>Zeile hinzufügen: %1</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Das ist kein Datum</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>Kogge::ScaleObject</name>
    <message>
        <source>your estimate</source>
        <translation>Ihre Einschätzung</translation>
    </message>
</context>
<context>
    <name>Kogge::ScenarioGraph</name>
    <message>
        <source>A good ending</source>
        <translation>Ein gutes Ende</translation>
    </message>
    <message>
        <source>A fair ending</source>
        <translation>Ein passables Ende</translation>
    </message>
    <message>
        <source>A poor ending</source>
        <translation>Ein schlechtes Ende</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>Hier beginnt die Geschichte</translation>
    </message>
    <message>
        <source>Nothing leads here</source>
        <translation>Nichts führt hierher</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>Sackgasse</translation>
    </message>
    <message>
        <source>Never comes to an end</source>
        <translation>Kommt nie zu einem Ende</translation>
    </message>
    <message>
        <source>Ends, and yet leads on</source>
        <translation>Endet und führt doch weiter</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>Führt nirgendwohin</translation>
    </message>
    <message>
        <source>Leads nowhere: %1</source>
        <translation>Führt nirgendwohin: %1</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Szene %1</translation>
    </message>
    <message>
        <source>Scene %1, %2</source>
        <translation>Szene %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <translation>
            <numerusform>%n Weg</numerusform>
            <numerusform>%n Wege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways lead nowhere</source>
        <translation>
            <numerusform>%n Weg führt nirgendwohin</numerusform>
            <numerusform>%n Wege führen nirgendwohin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: leads nowhere</source>
        <translation>%1: führt nirgendwohin</translation>
    </message>
    <message>
        <source>%1: to scene %2</source>
        <extracomment>%1 is what the learner decides</extracomment>
        <translation>%1: zu Szene %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n Szene</numerusform>
            <numerusform>%n Szenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endings</source>
        <translation>
            <numerusform>%n Ende</numerusform>
            <numerusform>%n Enden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead ends</source>
        <translation>
            <numerusform>%n Sackgasse</numerusform>
            <numerusform>%n Sackgassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing leads to %n scenes</source>
        <translation>
            <numerusform>zu %n Szene führt nichts</numerusform>
            <numerusform>zu %n Szenen führt nichts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes with a wrong ending</source>
        <translation>
            <numerusform>%n Szene mit falschem Ende</numerusform>
            <numerusform>%n Szenen mit falschem Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Szene hinzufügen</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Let a way lead elsewhere</source>
        <translation>Weg woandershin führen</translation>
    </message>
    <message>
        <source>Remove the scene “%1”</source>
        <translation>Szene „%1“ entfernen</translation>
    </message>
    <message>
        <source>Rename a scene</source>
        <translation>Szene umbenennen</translation>
    </message>
    <message>
        <source>Let the story begin elsewhere</source>
        <translation>Geschichte woanders beginnen</translation>
    </message>
</context>
<context>
    <name>Kogge::ScenarioObject</name>
    <message numerus="yes">
        <source>%1 of %2 points; the best ending counts</source>
        <extracomment>the points of the best ending of a story</extracomment>
        <translation>
            <numerusform>%1 von %2 Punkt; das beste Ende zählt</numerusform>
            <numerusform>%1 von %2 Punkten; das beste Ende zählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
    </message>
</context>
<context>
    <name>Kogge::SchemaViolation</name>
    <message>
        <source>&lt;%1&gt; is “%3”, but %4 is expected.</source>
        <translation>&lt;%1&gt; ist „%3“, erwartet wird aber %4.</translation>
    </message>
    <message>
        <source>The attribute %2 of &lt;%1&gt; is “%3”, but %4 is expected.</source>
        <translation>Das Attribut %2 von &lt;%1&gt; ist „%3“, erwartet wird aber %4.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; must not stand here; this could: %2.</source>
        <translation>&lt;%1&gt; darf hier nicht stehen; möglich wäre: %2.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; must not stand here.</source>
        <translation>&lt;%1&gt; darf hier nicht stehen.</translation>
    </message>
    <message>
        <source>Something is missing in &lt;%1&gt;: %2.</source>
        <translation>In &lt;%1&gt; fehlt etwas: %2.</translation>
    </message>
    <message>
        <source>Something is missing in &lt;%1&gt;.</source>
        <translation>In &lt;%1&gt; fehlt etwas.</translation>
    </message>
    <message>
        <source>There is no element &lt;%1&gt; in its namespace.</source>
        <translation>In seinem Namensraum gibt es kein Element &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; must not have the attribute %2.</source>
        <translation>&lt;%1&gt; darf das Attribut %2 nicht haben.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; must have the attribute %2.</source>
        <translation>&lt;%1&gt; muss das Attribut %2 haben.</translation>
    </message>
    <message>
        <source>There must be no text here in &lt;%1&gt;.</source>
        <translation>In &lt;%1&gt; darf hier kein Text stehen.</translation>
    </message>
    <message>
        <source>There must be no elements in &lt;%1&gt;.</source>
        <translation>In &lt;%1&gt; dürfen keine Elemente stehen.</translation>
    </message>
    <message>
        <source>In &lt;%1&gt;, “%2” is there twice.</source>
        <translation>In &lt;%1&gt; kommt „%2“ zweimal vor.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is wrong (%2).</source>
        <translation>&lt;%1&gt; ist falsch (%2).</translation>
    </message>
</context>
<context>
    <name>Kogge::SequencingRule</name>
    <message>
        <source>An objective with &lt;mapInfo&gt; must have an objectiveID.</source>
        <translation>Ein Lernziel mit &lt;mapInfo&gt; muss eine objectiveID haben.</translation>
    </message>
    <message>
        <source>Two objectives here have the objectiveID “%1”.</source>
        <translation>Zwei Lernziele haben hier die objectiveID „%1“.</translation>
    </message>
    <message>
        <source>Two objectives here write to the same one, “%1”.</source>
        <translation>Zwei Lernziele schreiben hier in dasselbe, „%1“.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; must not stand in an item with items below it.</source>
        <translation>&lt;%1&gt; darf nicht in einem Eintrag stehen, unter dem andere liegen.</translation>
    </message>
    <message>
        <source>Two &lt;map&gt; here have the targetID “%1”.</source>
        <translation>Zwei &lt;map&gt; haben hier die targetID „%1“.</translation>
    </message>
</context>
<context>
    <name>Kogge::Settings</name>
    <message>
        <source>Your settings could not be read.</source>
        <translation>Ihre Einstellungen ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Your settings were made with a newer version of Kogge.</source>
        <translation>Ihre Einstellungen stammen von einer neueren Version von Kogge.</translation>
    </message>
    <message>
        <source>Now the standards are in force, and changes are not kept.</source>
        <translation>Nun gelten die Standardwerte, und Änderungen werden nicht behalten.</translation>
    </message>
    <message>
        <source>Now the standards are in force; the old file was kept as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Nun gelten die Standardwerte; die alte Datei bleibt als „%1“ erhalten.</translation>
    </message>
</context>
<context>
    <name>Kogge::SpellCheck</name>
    <message>
        <source>Add “%1” to the module’s words</source>
        <translation>„%1“ zu den Wörtern des Moduls hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n words that the dictionary does not know</source>
        <translation>
            <numerusform>%n Wort, das das Wörterbuch nicht kennt</numerusform>
            <numerusform>%n Wörter, die das Wörterbuch nicht kennt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a language, %2 &quot;7 words that the dictionary does not know&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this computer has no dictionary, so the spelling is not checked.</source>
        <translation>%1: Auf diesem Computer fehlt ein Wörterbuch, daher wird die Rechtschreibung nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>Kogge::TableCells</name>
    <message>
        <source>Write into a table</source>
        <translation>In eine Tabelle schreiben</translation>
    </message>
    <message>
        <source>Paste into a table</source>
        <translation>In eine Tabelle einfügen</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Zeile verschieben</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>Title of column %1</source>
        <translation>Überschrift von Spalte %1</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <extracomment>%2 is the title of a column</extracomment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>Take a column as numbers</source>
        <translation>Spalte als Zahlen nehmen</translation>
    </message>
    <message>
        <source>Take a column as words</source>
        <translation>Spalte als Wörter nehmen</translation>
    </message>
</context>
<context>
    <name>Kogge::TextImport</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n Block</numerusform>
            <numerusform>%n Blöcke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>No question of the file can be read. Nothing was made of it.</source>
        <translation>Keine Frage der Datei ist lesbar. Es wurde nichts daraus gemacht.</translation>
    </message>
</context>
<context>
    <name>Kogge::Tool</name>
    <message>
        <source>Who rated whom</source>
        <translation>Wer wen bewertet hat</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Die einen</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Die anderen</translation>
    </message>
    <message>
        <source>Rating by the one</source>
        <translation>Wertung der einen</translation>
    </message>
    <message>
        <source>Rating by the other</source>
        <translation>Wertung der anderen</translation>
    </message>
    <message>
        <source>Best total</source>
        <translation>Beste Summe</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>As good</source>
        <translation>Ebenso gut</translation>
    </message>
    <message>
        <source>People on one side</source>
        <translation>Personen auf der einen Seite</translation>
    </message>
    <message>
        <source>People on the other side</source>
        <translation>Personen auf der anderen Seite</translation>
    </message>
    <message>
        <source>Minutes to talk</source>
        <translation>Minuten für ein Gespräch</translation>
    </message>
    <message>
        <source>Minutes to change places</source>
        <translation>Minuten für den Platzwechsel</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation>Minuten insgesamt</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>Farbe der Schrift</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Farbe des Grundes</translation>
    </message>
    <message>
        <source>Contrast to 1</source>
        <translation>Kontrast zu 1</translation>
    </message>
    <message>
        <source>Text of usual size</source>
        <translation>Schrift in üblicher Größe</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>ausreichend</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>nicht ausreichend</translation>
    </message>
    <message>
        <source>As in #8a8a8a</source>
        <translation>Etwa #8a8a8a</translation>
    </message>
</context>
<context>
    <name>Kogge::ToolboxModel</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n Fassung</numerusform>
            <numerusform>%n Fassungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::TourModule</name>
    <message>
        <source>A module to try out</source>
        <translation>Ein Modul zum Ausprobieren</translation>
    </message>
    <message>
        <source>A small, finished module about the costs of an evening. Change whatever you like: it is yours.</source>
        <translation>Ein kleines, fertiges Modul über die Kosten eines Abends. Ändere, was du willst: Es gehört dir.</translation>
    </message>
    <message>
        <source>What does the evening cost?</source>
        <translation>Was kostet der Abend?</translation>
    </message>
    <message>
        <source>You know what an evening costs before the first ticket is sold.</source>
        <translation>Du weißt, was ein Abend kostet, bevor die erste Karte verkauft ist.</translation>
    </message>
    <message>
        <source>## A concert in the barn

The Salt Barn plans a concert for sixty guests. The band asks for 400 euros. Light, drinks and posters cost money as well. Does the evening pay for itself?</source>
        <translation>## Ein Konzert in der Scheune

Die Salzscheune plant ein Konzert für sechzig Gäste. Die Musik kostet 400 Euro. Licht, Getränke und Plakate kosten auch Geld. Trägt sich der Abend?</translation>
    </message>
    <message>
        <source>All costs of the evening</source>
        <translation>Alle Kosten des Abends</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Drinks and posters</source>
        <translation>Getränke und Plakate</translation>
    </message>
    <message>
        <source>Write down every cost before you talk about prices.</source>
        <translation>Schreib jede Ausgabe auf, bevor du über Preise redest.</translation>
    </message>
    <message>
        <source>What does the evening cost in all?</source>
        <translation>Was kostet der Abend insgesamt?</translation>
    </message>
    <message>
        <source>Right: 400, 120 and 80 make 600.</source>
        <translation>Richtig: 400, 120 und 80 ergeben 600.</translation>
    </message>
    <message>
        <source>Add up the three lines of the table.</source>
        <translation>Zähl die drei Zeilen der Tabelle zusammen.</translation>
    </message>
    <message>
        <source>A ticket costs 10 euros. How many must be sold?</source>
        <translation>Eine Karte kostet 10 Euro. Wie viele müssen verkauft werden?</translation>
    </message>
    <message>
        <source>Sixty</source>
        <translation>Sechzig</translation>
    </message>
    <message>
        <source>Sixty tickets bring 600 euros: the evening pays for itself, if the barn is full.</source>
        <translation>Sechzig Karten bringen 600 Euro: Der Abend trägt sich, wenn die Scheune voll ist.</translation>
    </message>
    <message>
        <source>Forty</source>
        <translation>Vierzig</translation>
    </message>
    <message>
        <source>Forty tickets bring 400 euros. They pay for the band alone.</source>
        <translation>Vierzig Karten bringen 400 Euro. Damit ist nur die Musik bezahlt.</translation>
    </message>
    <message>
        <source>None, the bar earns enough</source>
        <translation>Keine, die Bar verdient genug</translation>
    </message>
    <message>
        <source>The bar has costs of its own, and nobody knows before what it takes in.</source>
        <translation>Die Bar hat eigene Kosten, und niemand weiß vorher, was sie einnimmt.</translation>
    </message>
    <message>
        <source>Break-even point</source>
        <translation>Gewinnschwelle</translation>
    </message>
    <message>
        <source>So many tickets pay for all costs. Each further one is a surplus.</source>
        <translation>So viele Karten bezahlen alle Kosten. Jede weitere ist ein Überschuss.</translation>
    </message>
    <message>
        <source>Your own evening</source>
        <translation>Dein eigener Abend</translation>
    </message>
    <message>
        <source>You work it out with your own figures.</source>
        <translation>Du rechnest es mit deinen eigenen Zahlen aus.</translation>
    </message>
    <message>
        <source>How many tickets?</source>
        <translation>Wie viele Karten?</translation>
    </message>
    <message>
        <source>All costs</source>
        <translation>Alle Kosten</translation>
    </message>
    <message>
        <source>Price of a ticket</source>
        <translation>Preis einer Karte</translation>
    </message>
    <message>
        <source>Tickets to be sold</source>
        <translation>Zu verkaufende Karten</translation>
    </message>
    <message>
        <source>The Salt Barn</source>
        <translation>Die Salzscheune</translation>
    </message>
    <message>
        <source>Before you agree</source>
        <translation>Bevor du zusagst</translation>
    </message>
    <message>
        <source>Every cost has a number.</source>
        <translation>Für jede Ausgabe gibt es eine Zahl.</translation>
    </message>
    <message>
        <source>A second person has looked at the sum.</source>
        <translation>Eine zweite Person hat die Rechnung angesehen.</translation>
    </message>
    <message>
        <source>Which cost did you forget last time?</source>
        <translation>Welche Ausgabe hast du letztes Mal vergessen?</translation>
    </message>
</context>
<context>
    <name>Kogge::TranslationExchange</name>
    <message>
        <source>its first row must name the columns “id”, “source” and “target”</source>
        <translation>ihre erste Zeile muss die Spalten „id“, „source“ und „target“ nennen</translation>
    </message>
    <message>
        <source>QTI is not read; GIFT, Markdown, XLIFF and CSV are</source>
        <translation>QTI wird nicht gelesen; gelesen werden GIFT, Markdown, XLIFF und CSV</translation>
    </message>
</context>
<context>
    <name>Kogge::TranslationTable</name>
    <message>
        <source>New in the source: “%1”</source>
        <translation>Neu in der Vorlage: „%1“</translation>
    </message>
    <message>
        <source>No longer in the source: “%1”</source>
        <translation>Nicht mehr in der Vorlage: „%1“</translation>
    </message>
    <message>
        <source>Only spaces or line breaks have changed.</source>
        <translation>Nur Leerzeichen oder Zeilenumbrüche haben sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n texts confirmed</source>
        <translation>
            <numerusform>%1 von %n Text bestätigt</numerusform>
            <numerusform>%1 von %n Texten bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n seither geändert</numerusform>
            <numerusform>%n seither geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as a draft</source>
        <translation>
            <numerusform>%n im Entwurf</numerusform>
            <numerusform>%n im Entwurf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the language %1</source>
        <translation>Sprache %1 hinzufügen</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Confirm a translation</source>
        <translation>Übersetzung bestätigen</translation>
    </message>
    <message>
        <source>Take back a confirmation</source>
        <translation>Bestätigung zurücknehmen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Source has changed</source>
        <translation>Vorlage geändert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Remove translations of texts that are gone</source>
        <translation>Übersetzungen nicht mehr vorhandener Texte entfernen</translation>
    </message>
    <message>
        <source>Take a translation back: %1</source>
        <translation>Übersetzung einlesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n texts taken</source>
        <translation>
            <numerusform>%n Text übernommen</numerusform>
            <numerusform>%n Texte übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them translate an original that has changed since; they are marked.</source>
        <translation>
            <numerusform>%n davon übersetzt eine Vorlage, die sich seither geändert hat, und ist markiert.</numerusform>
            <numerusform>%n davon übersetzen eine Vorlage, die sich seither geändert hat, und sind markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation>
            <numerusform>%n ist, wie er war.</numerusform>
            <numerusform>%n sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not translated there; what was here stays.</source>
        <translation>
            <numerusform>%n ist dort nicht übersetzt; was hier war, bleibt.</numerusform>
            <numerusform>%n sind dort nicht übersetzt; was hier war, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken, because the module does not have these texts: %1</source>
        <translation>Nicht übernommen, weil das Modul diese Texte nicht hat: %1</translation>
    </message>
    <message>
        <source>The file says that it is in %1.</source>
        <translation>Die Datei nennt %1 als Sprache.</translation>
    </message>
    <message>
        <source>Not taken, because placeholders of another program are in them: %1</source>
        <translation>Nicht übernommen, weil Platzhalter eines anderen Programms darin stehen: %1</translation>
    </message>
    <message>
        <source>Remove the language %1</source>
        <translation>Die Sprache %1 entfernen</translation>
    </message>
</context>
<context>
    <name>Kogge::TrueFalseObject</name>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Stimmt nicht</translation>
    </message>
</context>
<context>
    <name>Kogge::UnpackCommand</name>
    <message>
        <source>Gives a module&apos;s source back, byte for byte.</source>
        <translation>Gibt die Quelle eines Moduls zurück, Byte für Byte.</translation>
    </message>
    <message>
        <source>The folder to write; new or empty.</source>
        <translation>Der Ordner, der geschrieben wird; neu oder leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::VersionAdvice</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n Werkzeug</numerusform>
            <numerusform>%n Werkzeuge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since version %1 was packed.</source>
        <translation>Seit Version %1 gepackt wurde, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Something that learners did in version %1 no longer counts: the first number counts up.</source>
        <translation>Etwas, das Lernende in Version %1 getan haben, zählt nicht mehr: Die erste Zahl zählt hoch.</translation>
    </message>
    <message>
        <source>There is something new since version %1: the second number counts up.</source>
        <translation>Seit Version %1 gibt es Neues: Die zweite Zahl zählt hoch.</translation>
    </message>
    <message>
        <source>Only words are better than in version %1: the last number counts up.</source>
        <translation>Seit Version %1 sind nur Worte besser geworden: Die letzte Zahl zählt hoch.</translation>
    </message>
    <message>
        <source>It asks something else: old answers no longer count</source>
        <translation>Es wird etwas anderes gefragt: Alte Antworten zählen nicht mehr</translation>
    </message>
    <message>
        <source>It says something else: learners see that it is new</source>
        <translation>Es steht etwas anderes da: Lernende sehen, dass es neu ist</translation>
    </message>
</context>
<context>
    <name>Kogge::WorksheetDesign</name>
    <message>
        <source>Change a sample</source>
        <translation>Beispiel ändern</translation>
    </message>
    <message>
        <source>Add a row to a sample</source>
        <translation>Zeile zu einem Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n Spalte</numerusform>
            <numerusform>%n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a column: %1</source>
        <translation>Spalte hinzufügen: %1</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Add a result</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Conditions with a message</source>
        <translation>Bedingungen mit einer Meldung</translation>
    </message>
    <message>
        <source>A message while this does not hold</source>
        <translation>Eine Meldung, solange das nicht zutrifft</translation>
    </message>
    <message>
        <source>the message is shown</source>
        <translation>die Meldung wird gezeigt</translation>
    </message>
    <message>
        <source>nothing is shown</source>
        <translation>nichts wird gezeigt</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>Beispiel hinzufügen</translation>
    </message>
    <message>
        <source>It reads %1, which has a mistake.</source>
        <translation>Sie liest %1, und dort ist ein Fehler.</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Beispiel %1</translation>
    </message>
    <message>
        <source>%1 of %2 results agree</source>
        <extracomment>%1 of %2 results have the value that the sample expects</extracomment>
        <translation>%1 von %2 Ergebnissen stimmen überein</translation>
    </message>
    <message>
        <source>Names begin with a small letter, and have small letters, digits and _.</source>
        <translation>Namen beginnen mit einem Kleinbuchstaben und haben Kleinbuchstaben, Ziffern und _.</translation>
    </message>
    <message>
        <source>Something else is already called that.</source>
        <translation>So heißt schon etwas anderes.</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Umbenennen in „%1“</translation>
    </message>
    <message>
        <source>Expect what comes out</source>
        <translation>Erwarten, was herauskommt</translation>
    </message>
</context>
<context>
    <name>Kogge::WorksheetFields</name>
    <message>
        <source>This is not a date</source>
        <translation>Das ist kein Datum</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Das ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>Kogge::WorksheetObject</name>
    <message>
        <source>My figures</source>
        <translation>Meine Zahlen</translation>
    </message>
</context>
<context>
    <name>Kogge::WorksheetResults</name>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>Kogge::WorksheetSeriesObject</name>
    <message>
        <source>Q%1</source>
        <extracomment>the first letter of &quot;quarter&quot;, before its number</extracomment>
        <translation>%1. Quartal</translation>
    </message>
</context>
<context>
    <name>Kogge::WritingAdvice</name>
    <message>
        <source>A sentence of %1 words: “%2”. Two shorter ones are read more easily.</source>
        <translation>Ein Satz mit %1 Wörtern: „%2“. Zwei kürzere lesen sich leichter.</translation>
    </message>
    <message>
        <source>The heading “%1” skips a level; those who listen think that one is missing.</source>
        <translation>Die Überschrift „%1“ überspringt eine Stufe. Wer zuhört, vermisst eine.</translation>
    </message>
    <message>
        <source>The link “%1” does not say where it leads.</source>
        <translation>Der Link „%1“ sagt nicht, wohin er führt.</translation>
    </message>
    <message>
        <source>“%1” stands in no glossary of the module.</source>
        <translation>„%1“ steht in keinem Glossar des Moduls.</translation>
    </message>
    <message>
        <source>The module has %1; few mails carry that. The largest file is %2 with %3.</source>
        <translation>Das Modul hat %1; das passt in kaum eine E-Mail. Die größte Datei ist %2 mit %3.</translation>
    </message>
    <message>
        <source>Learners see “%1” as it is typed: such marks mean nothing in this text.</source>
        <translation>Lernende sehen „%1“ so, wie es da steht: In diesem Text bedeuten solche Zeichen nichts.</translation>
    </message>
</context>
<context>
    <name>Kogge::XmlSource</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>line %1: too many attributes</source>
        <translation>Zeile %1: zu viele Attribute</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>%1 elements and texts</source>
        <translation>%1 Elemente und Texte</translation>
    </message>
    <message>
        <source>it is not in the encoding that it names</source>
        <translation>sie ist nicht in der Kodierung, die sie nennt</translation>
    </message>
    <message>
        <source>line %1 is not in UTF-8; save the file in UTF-8</source>
        <translation>Zeile %1 ist nicht in UTF-8; speichern Sie die Datei in UTF-8</translation>
    </message>
</context>
<context>
    <name>LearnerLine</name>
    <message>
        <source>Remove %1 …</source>
        <extracomment>%1 is the name of a learner</extracomment>
        <translation>%1 entfernen …</translation>
    </message>
    <message>
        <source>Learning now</source>
        <translation>Lernt gerade</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Learners</source>
        <translation>Lernende</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>Wer lernt?</translation>
    </message>
    <message>
        <source>Everybody has their own progress. All share the modules of this computer.</source>
        <translation>Alle haben ihren eigenen Lernstand. Die Module dieses Computers teilen sich alle.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Noch jemand</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>What you are called</source>
        <translation>Wie Sie heißen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the name of a learner</extracomment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Everything they have answered, calculated and written on this computer will be gone, and its backups too. The modules stay.</source>
        <translation>Alle Antworten, Zahlen und Texte dieser Person auf diesem Computer gehen verloren, auch deren Sicherungen. Die Module bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>LessonEnd</name>
    <message>
        <source>You have finished this lesson.</source>
        <translation>Sie haben diese Lektion abgeschlossen.</translation>
    </message>
    <message>
        <source>This is the end of the lesson; %1.</source>
        <translation>Das ist das Ende der Lektion; %1.</translation>
    </message>
    <message>
        <source>This is the end of the lesson.</source>
        <translation>Das ist das Ende der Lektion.</translation>
    </message>
    <message>
        <source>Go to the first open task</source>
        <translation>Zur ersten offenen Aufgabe</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Parts of this lesson</source>
        <translation>Abschnitte dieser Lektion</translation>
    </message>
    <message>
        <source>Language of the module</source>
        <translation>Sprache des Moduls</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Schriftgröße und Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Save as PDF, for paper</source>
        <translation>Als PDF speichern, für Papier</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Strg+P</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>LessonRail</name>
    <message>
        <source>In this lesson</source>
        <translation>In dieser Lektion</translation>
    </message>
</context>
<context>
    <name>LessonText</name>
    <message>
        <source>This lesson builds on what you have not finished yet: %1</source>
        <extracomment>%1 lists lessons: &quot;1 Where the money comes from&quot;</extracomment>
        <translation>Diese Lektion baut auf etwas auf, das Sie noch nicht abgeschlossen haben: %1</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Kogge</source>
        <translation>Kogge</translation>
    </message>
    <message>
        <source>Add a module</source>
        <translation>Modul hinzufügen</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Schriftgröße und Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Your modules</source>
        <translation>Ihre Module</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Werkzeugkasten</translation>
    </message>
    <message>
        <source>Learning: %1</source>
        <extracomment>%1 is the name of a learner</extracomment>
        <translation>Es lernt: %1</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>Wer lernt?</translation>
    </message>
</context>
<context>
    <name>LicenceField</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>CC0 1.0: anything is allowed</source>
        <translation>CC0 1.0: alles ist erlaubt</translation>
    </message>
    <message>
        <source>CC BY 4.0: who made it must be named</source>
        <translation>CC BY 4.0: mit Namensnennung</translation>
    </message>
    <message>
        <source>CC BY-SA 4.0: named, and passed on under the same licence</source>
        <translation>CC BY-SA 4.0: mit Namensnennung, Weitergabe unter derselben Lizenz</translation>
    </message>
    <message>
        <source>CC BY-NC 4.0: named, and not for profit</source>
        <translation>CC BY-NC 4.0: mit Namensnennung, nicht kommerziell</translation>
    </message>
    <message>
        <source>Own work, for this module</source>
        <translation>Eigenes Werk, für dieses Modul</translation>
    </message>
    <message>
        <source>With permission, for this module</source>
        <translation>Mit Erlaubnis, für dieses Modul</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Alle Rechte vorbehalten</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation>Eine andere …</translation>
    </message>
    <message>
        <source>Licence, as SPDX writes it</source>
        <translation>Lizenz in der Schreibweise von SPDX</translation>
    </message>
    <message>
        <source>Such as GPL-3.0-or-later, or LicenseRef- and a name</source>
        <translation>Etwa GPL-3.0-or-later, oder LicenseRef- und ein Name</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Write a mail?</source>
        <translation>Eine E-Mail schreiben?</translation>
    </message>
    <message>
        <source>Open a web page?</source>
        <translation>Eine Webseite öffnen?</translation>
    </message>
    <message>
        <source>This opens your mail program. Kogge itself sends nothing.</source>
        <translation>Das öffnet Ihr Mailprogramm. Kogge selbst sendet nichts.</translation>
    </message>
    <message>
        <source>This opens your browser and needs the internet. Kogge itself sends nothing.</source>
        <translation>Das öffnet Ihren Browser und braucht das Internet. Kogge selbst sendet nichts.</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Mailprogramm öffnen</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>LinkTargetSheet</name>
    <message>
        <source>Where is the link to lead?</source>
        <translation>Wohin soll der Link führen?</translation>
    </message>
    <message>
        <source>To this address: %1</source>
        <translation>An diese Adresse: %1</translation>
    </message>
    <message>
        <source>No link, only the words</source>
        <translation>Kein Link, nur die Wörter</translation>
    </message>
    <message>
        <source>A lesson, a term, or an address</source>
        <translation>Eine Lektion, ein Begriff oder eine Adresse</translation>
    </message>
    <message>
        <source>No lesson and no term is called so. Addresses begin with https:// or mailto:.</source>
        <translation>So heißt keine Lektion und kein Begriff. Adressen beginnen mit https:// oder mailto:.</translation>
    </message>
</context>
<context>
    <name>LinkedText</name>
    <message>
        <source>Link %2 of %3: %1</source>
        <extracomment>Spoken after a paragraph: %1 is the link Enter follows, %2 and %3 count the links</extracomment>
        <translation>Verweis %2 von %3: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Kogge</source>
        <extracomment>The window&apos;s title: %1 is the page</extracomment>
        <translation>%1 – Kogge</translation>
    </message>
    <message>
        <source>Kogge</source>
        <translation>Kogge</translation>
    </message>
    <message>
        <source>%1 – Kogge Author</source>
        <extracomment>The window&apos;s title: %1 is the module</extracomment>
        <translation>%1 – Kogge Autor</translation>
    </message>
    <message>
        <source>Kogge Author</source>
        <translation>Kogge Autor</translation>
    </message>
    <message>
        <source>Open the folder of a module</source>
        <translation>Ordner eines Moduls öffnen</translation>
    </message>
    <message>
        <source>Your work is not saved</source>
        <translation>Ihre Arbeit ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What has become of the text</source>
        <translation>Was aus dem Text geworden ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Make a module of a text or of questions</source>
        <translation>Aus Text oder Fragen ein Modul machen</translation>
    </message>
    <message>
        <source>Texts and questions (*.md *.markdown *.gift *.txt)</source>
        <translation>Texte und Fragen (*.md *.markdown *.gift *.txt)</translation>
    </message>
</context>
<context>
    <name>MapMark</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A mark on the map: %1 an organisation, %2 its town</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>MarkdownButtons</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Nummeriert</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>MediaRow</name>
    <message>
        <source>Description for those who do not see it</source>
        <translation>Beschreibung für alle, die es nicht sehen</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Wer es gemacht hat</translation>
    </message>
    <message>
        <source>Lessons still use it.</source>
        <translation>Lektionen verwenden sie noch.</translation>
    </message>
    <message>
        <source>Remove from the module</source>
        <translation>Aus dem Modul entfernen</translation>
    </message>
    <message>
        <source>Replace by another file …</source>
        <translation>Durch eine andere Datei ersetzen …</translation>
    </message>
</context>
<context>
    <name>MediaSheet</name>
    <message>
        <source>Pictures and files</source>
        <translation>Bilder und Dateien</translation>
    </message>
    <message>
        <source>There are no files yet. Drop some onto the page, or add them here.</source>
        <translation>Es gibt noch keine Dateien. Ziehen Sie welche auf die Seite, oder fügen Sie sie hier hinzu.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>The file is made fit for the module.</source>
        <translation>Die Datei wird für das Modul hergerichtet.</translation>
    </message>
    <message>
        <source>Replace by another file</source>
        <translation>Durch eine andere Datei ersetzen</translation>
    </message>
    <message>
        <source>Pictures, sound, film and documents (*.svg *.png *.jpg *.jpeg *.webp *.gif *.mp3 *.m4a *.ogg *.opus *.wav *.mp4 *.webm *.pdf)</source>
        <translation>Bilder, Ton, Film und Dokumente (*.svg *.png *.jpg *.jpeg *.webp *.gif *.mp3 *.m4a *.ogg *.opus *.wav *.mp4 *.webm *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ModuleContents</name>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>Was Sie danach können</translation>
    </message>
    <message>
        <source>Remove from the library …</source>
        <translation>Aus dem Regal entfernen …</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>Library</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Language of the module</source>
        <translation>Sprache des Moduls</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Schriftgröße und Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move to which lesson: %1</source>
        <translation>In welche Lektion verschieben: %1</translation>
    </message>
</context>
<context>
    <name>NewModuleSheet</name>
    <message>
        <source>New module</source>
        <translation>Neues Modul</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Money for the barn</source>
        <translation>Geld für die Scheune</translation>
    </message>
    <message>
        <source>Language it is written in</source>
        <translation>Sprache, in der es geschrieben wird</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keins davon</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Transfer and cooperation</source>
        <translation>Transfer und Kooperation</translation>
    </message>
    <message>
        <source>Made in the folder</source>
        <translation>Entsteht im Ordner</translation>
    </message>
    <message>
        <source>The module gets a folder of its own in it.</source>
        <translation>Das Modul bekommt darin einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Make the module</source>
        <translation>Modul anlegen</translation>
    </message>
    <message>
        <source>The module needs a title first.</source>
        <translation>Das Modul braucht zuerst einen Titel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where the module’s folder is made</source>
        <translation>Wo der Ordner des Moduls entsteht</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>An empty lesson</source>
        <translation>einer leeren Lektion</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Facilitator’s notes</source>
        <translation>Notizen für die Kursleitung</translation>
    </message>
    <message>
        <source>For those who teach with the module: aims, timing, what to watch for. Learners never see them; they go along into packages unless you leave them out, and into the facilitator’s PDF. In Markdown.</source>
        <translation>Für alle, die mit dem Modul unterrichten: Ziele, Zeitplan, worauf zu achten ist. Lernende sehen sie nie; sie kommen mit in Pakete, wenn Sie sie nicht weglassen, und in das PDF für die Kursleitung. In Markdown.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Bringing “%1” into your library</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>„%1“ kommt in Ihr Regal</translation>
    </message>
    <message>
        <source>What you did last has not been saved. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Was Sie zuletzt getan haben, ist nicht gespeichert. %1</translation>
    </message>
</context>
<context>
    <name>NumberedText</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a step&apos;s number, %2 its title</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 a place, %2 what stands there</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move it</source>
        <translation>Alt und die Pfeiltasten verschieben es</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <extracomment>%1 is what is moved</extracomment>
        <translation>Nach oben: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <extracomment>%1 is what is moved</extracomment>
        <translation>Nach unten: %1</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>Am richtigen Platz</translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation>Gehört woandershin</translation>
    </message>
</context>
<context>
    <name>OutlineEntry</name>
    <message>
        <source>%1, has a problem</source>
        <extracomment>A line of the outline: %1 is its title</extracomment>
        <translation>%1, mit Problem</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lektion %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n offener Kommentar</numerusform>
            <numerusform>%n offene Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Abschnitt: %1</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titel des Abschnitts</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Titel der Lektion</translation>
    </message>
</context>
<context>
    <name>OutlineMenu</name>
    <message>
        <source>Add a section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Move to a lesson …</source>
        <translation>In eine Lektion verschieben …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Strg+Umschalt+M</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Strg+Umschalt+C</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Strg+Umschalt+X</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Strg+Umschalt+V</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Strg+Entf</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Lektion hinzufügen</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Block einfügen</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
</context>
<context>
    <name>OutsideSheet</name>
    <message>
        <source>Another program has changed this module</source>
        <translation>Ein anderes Programm hat dieses Modul geändert</translation>
    </message>
    <message>
        <source>Until you decide, nothing is saved. This is what its version does to yours:</source>
        <translation>Bis Sie entscheiden, wird nichts gespeichert. Das ändert die andere Fassung an Ihrer:</translation>
    </message>
    <message>
        <source>Taking its version can be undone. Keeping yours replaces its files with the next save; they stay among the earlier versions.</source>
        <translation>Die andere Fassung zu übernehmen lässt sich rückgängig machen. Behalten Sie Ihre, so ersetzt sie beim nächsten Speichern die anderen Dateien; diese bleiben unter den früheren Fassungen.</translation>
    </message>
    <message>
        <source>Take its version</source>
        <translation>Andere Fassung übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Pictures, sound and films that it replaced or removed stay as they are there now, whichever you choose.</source>
        <translation>Bilder, Ton und Filme, die das andere Programm ersetzt oder entfernt hat, bleiben so, wie sie jetzt dort sind, was auch immer Sie wählen.</translation>
    </message>
</context>
<context>
    <name>PdfChooser</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>This picture cannot be shown. It shows: %1</source>
        <extracomment>%1 describes the picture in words</extracomment>
        <translation>Dieses Bild kann nicht gezeigt werden. Es zeigt: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild lässt sich nicht zeigen.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As wide as here</source>
        <translation>So breit wie hier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size, such as &quot;120 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Starker Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Starker Kontrast, dunkel</translation>
    </message>
    <message>
        <source>shown at %1 %</source>
        <extracomment>%1 is a number of percent: the picture of a screen is smaller than the screen</extracomment>
        <translation>gezeigt mit %1 %</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>Must be fixed before packing</source>
        <translation>Vor dem Packen zu beheben</translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation>Sollte geprüft werden</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <extracomment>%1 is a lesson or a file</extracomment>
        <translation>Zu „%1“</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Could be read more easily</source>
        <translation>Ließe sich leichter lesen</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>List it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Use one of them</source>
        <translation>Nur eine verwenden</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Change the levels</source>
        <translation>Ebenen ändern</translation>
    </message>
    <message>
        <source>Choose another target …</source>
        <translation>Anderes Ziel wählen …</translation>
    </message>
    <message>
        <source>Pictures and files …</source>
        <translation>Bilder und Dateien …</translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation>Nur Schmuck</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <source>Take the computed result</source>
        <translation>Berechnetes Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>Zu reinem Text machen</translation>
    </message>
</context>
<context>
    <name>ProblemPage</name>
    <message>
        <source>Kogge</source>
        <translation>Kogge</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>A profile of your own</source>
        <translation>Ein eigener Steckbrief</translation>
    </message>
    <message>
        <source>What you write stays with your progress on this computer. Print the lesson to pass it on.</source>
        <translation>Was Sie schreiben, bleibt bei Ihrem Lernstand auf diesem Computer. Drucken Sie die Lektion, um es weiterzugeben.</translation>
    </message>
    <message>
        <source>Close your profile</source>
        <translation>Steckbrief schließen</translation>
    </message>
    <message>
        <source>Go on with your profile</source>
        <translation>Am Steckbrief weiterschreiben</translation>
    </message>
    <message>
        <source>Write a profile</source>
        <translation>Steckbrief schreiben</translation>
    </message>
    <message>
        <source>A profile also needs: %1</source>
        <extracomment>%1 lists what a profile needs: &quot;Town, Partner&quot;</extracomment>
        <translation>Zu einem Steckbrief gehören noch: %1</translation>
    </message>
    <message>
        <source>Your profile has everything that it needs.</source>
        <translation>Ihr Steckbrief hat alles, was er braucht.</translation>
    </message>
    <message>
        <source>Empty all fields …</source>
        <translation>Alle Felder leeren …</translation>
    </message>
</context>
<context>
    <name>ProfileLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a label, %2 what it labels</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProfileMap</name>
    <message>
        <source>Map. All profiles on it are in the list, too.</source>
        <translation>Karte. Alle Steckbriefe auf ihr stehen auch in der Liste.</translation>
    </message>
    <message>
        <source>Choose a mark to read its profile below the map.</source>
        <translation>Wählen Sie eine Marke, um ihren Steckbrief unter der Karte zu lesen.</translation>
    </message>
</context>
<context>
    <name>ProfileNumbers</name>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Profiles by: %1</source>
        <extracomment>%1 what is counted, such as &quot;Country&quot;</extracomment>
        <translation>Steckbriefe nach: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a word, %2 how often</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>%1. %2. %3</source>
        <extracomment>Spoken after a name: %1 a town and country, %2 a sector, %3 &quot;Open&quot; or &quot;Closed&quot;</extracomment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a town and country, %2 a sector and a kind of cooperation</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Invented, to show what a profile can say.</source>
        <translation>Erfunden, um zu zeigen, was ein Steckbrief sagen kann.</translation>
    </message>
</context>
<context>
    <name>ProfileSearch</name>
    <message>
        <source>Words to look for</source>
        <translation>Wörter zum Suchen</translation>
    </message>
    <message>
        <source>Show all profiles</source>
        <translation>Alle Steckbriefe zeigen</translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message>
        <source>Pack the module</source>
        <translation>Modul packen</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Languages besides the original</source>
        <translation>Sprachen neben dem Original</translation>
    </message>
    <message>
        <source>For learners only, without the facilitator’s notes</source>
        <translation>Nur für Lernende, ohne die Notizen für die Kursleitung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A higher one replaces what learners have; their progress stays.</source>
        <translation>Eine höhere ersetzt, was Lernende haben; ihr Fortschritt bleibt.</translation>
    </message>
    <message>
        <source>Three numbers with points, such as 1.2.0</source>
        <translation>Drei Zahlen mit Punkten, zum Beispiel 1.2.0</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose another place …</source>
        <translation>Anderen Ort wählen …</translation>
    </message>
    <message>
        <source>Packing …</source>
        <translation>Wird gepackt …</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pack the module as</source>
        <translation>Modul packen als</translation>
    </message>
    <message>
        <source>Kogge modules (*.kogge.zip)</source>
        <translation>Kogge-Module (*.kogge.zip)</translation>
    </message>
    <message>
        <source>Version %1 is packed already. Learners who have it get this one only with a higher number.</source>
        <translation>Version %1 ist schon gepackt. Wer sie hat, bekommt diese nur mit einer höheren Nummer.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Changes since version %1</source>
        <translation>Änderungen seit Version %1</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>Im Player öffnen</translation>
    </message>
    <message>
        <source>The file plays in the Kogge player and in any browser. Answers lie in it in plain text, like everything else.</source>
        <translation>Die Datei läuft im Kogge-Player und in jedem Browser. Antworten stehen darin im Klartext, wie alles andere auch.</translation>
    </message>
    <message>
        <source>Nearly every learning platform takes it. Texts and worksheets stay in the learner’s browser, and can be saved there as a file.</source>
        <translation>Fast jede Lernplattform nimmt das. Texte und Arbeitsblätter bleiben im Browser der Lernenden und lassen sich dort als Datei speichern.</translation>
    </message>
    <message>
        <source>The platform keeps texts and worksheets, too. Ask those who run it whether it takes SCORM 2004.</source>
        <translation>Die Plattform behält auch Texte und Arbeitsblätter. Fragen Sie die Betreiber, ob sie SCORM 2004 annimmt.</translation>
    </message>
    <message>
        <source>For a web site or a stick. No learning platform takes it.</source>
        <translation>Für eine Website oder einen Stick. Keine Lernplattform nimmt das.</translation>
    </message>
    <message>
        <source>Besides the player, for</source>
        <translation>Neben dem Player auch für</translation>
    </message>
    <message>
        <source>Learning platforms, SCORM 1.2</source>
        <translation>Lernplattformen, SCORM 1.2</translation>
    </message>
    <message>
        <source>Learning platforms, SCORM 2004</source>
        <translation>Lernplattformen, SCORM 2004</translation>
    </message>
    <message>
        <source>Browsers only</source>
        <translation>nur Browser</translation>
    </message>
    <message>
        <source>The platform lists each lesson by itself</source>
        <translation>Die Plattform führt jede Lektion einzeln auf</translation>
    </message>
    <message>
        <source>Learners open this file with the Kogge player. Unpacked, its page index.html works in any browser; a learning platform takes the file as it is.</source>
        <translation>Lernende öffnen diese Datei mit dem Kogge-Player. Entpackt läuft ihre Seite index.html in jedem Browser; eine Lernplattform nimmt die Datei, wie sie ist.</translation>
    </message>
    <message>
        <source>Learners open this file with the Kogge player. Unpacked, its page index.html works in any browser.</source>
        <translation>Lernende öffnen diese Datei mit dem Kogge-Player. Entpackt läuft ihre Seite index.html in jedem Browser.</translation>
    </message>
    <message>
        <source>“%1” is there already, and will be replaced.</source>
        <translation>„%1“ ist schon da und wird ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before it can be packed.</source>
        <translation>
            <numerusform>%n Problem ist vor dem Packen zu beheben.</numerusform>
            <numerusform>%n Probleme sind vor dem Packen zu beheben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed beside the page.</source>
        <translation>
            <numerusform>%n weiteres steht neben der Seite.</numerusform>
            <numerusform>%n weitere stehen neben der Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · about %2</source>
        <extracomment>What is packed: %1 is &quot;6 lessons · 24 questions&quot;, %2 a size: &quot;4.2 MB&quot;</extracomment>
        <translation>%1 · etwa %2</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>Im Ordner %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way; %n should be looked at.</source>
        <translation>
            <numerusform>Nichts steht im Weg; %n Problem sollte angesehen werden.</numerusform>
            <numerusform>Nichts steht im Weg; %n Probleme sollten angesehen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Antwort prüfen</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Hinweis zeigen</translation>
    </message>
    <message>
        <source>Show another hint</source>
        <translation>Noch einen Hinweis zeigen</translation>
    </message>
</context>
<context>
    <name>RecentLine</name>
    <message>
        <source>Leave “%1” out of this list</source>
        <translation>„%1“ in dieser Liste weglassen</translation>
    </message>
    <message>
        <source>Duplicate “%1” as a new module</source>
        <translation>„%1“ als neues Modul duplizieren</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>There is unsaved work</source>
        <translation>Es gibt nicht gespeicherte Arbeit</translation>
    </message>
    <message>
        <source>The program ended before it could save the changes of %1. Taking them back can be undone.</source>
        <translation>Das Programm endete, bevor es die Änderungen vom %1 speichern konnte. Sie zurückzuholen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>RegionFrame</name>
    <message>
        <source>Place %1: %2</source>
        <translation>Stelle %1: %2</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Stelle %1</translation>
    </message>
    <message>
        <source>Right answer. At %1 % from the left, %2 % from above</source>
        <translation>Richtige Antwort. Bei %1 % von links, %2 % von oben</translation>
    </message>
    <message>
        <source>At %1 % from the left, %2 % from above</source>
        <translation>Bei %1 % von links, %2 % von oben</translation>
    </message>
</context>
<context>
    <name>RegionsSheet</name>
    <message>
        <source>Places in the picture</source>
        <translation>Stellen im Bild</translation>
    </message>
    <message>
        <source>Draw a place with the mouse, or add one and move it with the arrow keys; with Shift they size it, Del removes it.</source>
        <translation>Zeichnen Sie eine Stelle mit der Maus, oder fügen Sie eine hinzu und verschieben Sie sie mit den Pfeiltasten; mit Umschalt ändern sie die Größe, Entf entfernt sie.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Stelle hinzufügen</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Remove “%1” from the library?</source>
        <extracomment>%1 is the title of a module</extracomment>
        <translation>„%1“ aus dem Regal entfernen?</translation>
    </message>
    <message>
        <source>What you have answered, calculated and written in it stays on this computer. To go on with it, add the module again; you need its file for that.</source>
        <translation>Was Sie darin beantwortet, berechnet und geschrieben haben, bleibt auf diesem Computer. Um damit weiterzumachen, fügen Sie das Modul wieder hinzu; dafür brauchen Sie seine Datei.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It leaves the library of everybody who learns here. What they have done in it stays, too.</source>
        <translation>Das Modul verschwindet aus dem Regal aller, die hier lernen. Auch was sie darin bearbeitet haben, bleibt.</translation>
    </message>
</context>
<context>
    <name>ResultGrid</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>ResultItem</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 the name of a result, %2 its value, %3 a remark</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>unter null</translation>
    </message>
</context>
<context>
    <name>RouteFooter</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous lesson: %1</source>
        <translation>Vorige Lektion: %1</translation>
    </message>
    <message>
        <source>Lesson %1 of %2</source>
        <translation>Lektion %1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next lesson: %1</source>
        <translation>Nächste Lektion: %1</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Noch nicht offen</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a lesson&apos;s number, %2 its title</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is how far the lesson is, such as &quot;Begun&quot;, %2 a remark, such as &quot;18 min&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SampleLine</name>
    <message>
        <source>Expected: %1</source>
        <extracomment>%1 is a result of the worksheet</extracomment>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Comes out: %1</source>
        <translation>Heraus kommt: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>ScaleStep</name>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>a level of a scale: %1 of %2</extracomment>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ScenarioSheet</name>
    <message>
        <source>Scenes as a graph</source>
        <translation>Szenen als Schaubild</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is how large a story is, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To the next scene with a problem (F7)</source>
        <translation>Zur nächsten Szene mit einem Problem (F7)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The scene was removed.</source>
        <translation>Die Szene wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>SceneDrawing</name>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
</context>
<context>
    <name>SceneForm</name>
    <message>
        <source>Scene %1</source>
        <translation>Szene %1</translation>
    </message>
    <message>
        <source>Add a scene after it</source>
        <translation>Szene danach hinzufügen</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Von hier an spielen</translation>
    </message>
    <message>
        <source>Nothing leads here</source>
        <translation>Nichts führt hierher</translation>
    </message>
    <message>
        <source>Let the story begin here</source>
        <translation>Geschichte hier beginnen</translation>
    </message>
    <message>
        <source>Remove the scene</source>
        <translation>Szene entfernen</translation>
    </message>
    <message>
        <source>In the graph, the arrow keys follow the ways. Enter writes, Insert adds a scene, Del removes it, F5 plays, F7 goes to the next problem; F6 changes sides.</source>
        <translation>Im Schaubild folgen die Pfeiltasten den Wegen. Die Eingabetaste führt zum Schreiben, Einfg fügt eine Szene hinzu, Entf entfernt sie, F5 spielt, F7 geht zum nächsten Problem; F6 wechselt die Seite.</translation>
    </message>
    <message>
        <source>With the mouse, draw from a way to the scene it shall lead to, or from a scene’s title to add one; Esc gives up.</source>
        <translation>Mit der Maus ziehen Sie von einem Weg zu der Szene, zu der er führen soll, oder vom Titel einer Szene für einen neuen Weg; Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>SceneTrial</name>
    <message>
        <source>Back to writing</source>
        <translation>Zurück zum Schreiben</translation>
    </message>
</context>
<context>
    <name>SeriesCell</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what a series is called, %2 a period of it, such as &quot;Jan&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SideScroll</name>
    <message>
        <source>The arrow keys move it sideways</source>
        <translation>Mit den Pfeiltasten seitwärts zu bewegen</translation>
    </message>
</context>
<context>
    <name>SingleChoiceRow</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the letter of an answer, %2 its text</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Skip to the text</source>
        <translation>Zum Text springen</translation>
    </message>
</context>
<context>
    <name>SpellingField</name>
    <message>
        <source>Add to the module’s words</source>
        <translation>Zu den Wörtern des Moduls hinzufügen</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Hier übergehen</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>Nächstes unbekanntes Wort</translation>
    </message>
    <message>
        <source>Ctrl+;</source>
        <translation>Strg+;</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Kogge Author</source>
        <translation>Kogge Autor</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Schriftgröße und Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What will you write today?</source>
        <translation>Was schreiben Sie heute?</translation>
    </message>
    <message>
        <source>A module is a folder with lessons. Everything you write is saved there by itself, and can be packed into one file for learners.</source>
        <translation>Ein Modul ist ein Ordner mit Lektionen. Alles, was Sie schreiben, wird dort von selbst gespeichert und lässt sich für Lernende in eine Datei packen.</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Neues Modul</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Make one of a text or questions …</source>
        <translation>Aus Text oder Fragen machen …</translation>
    </message>
    <message>
        <source>Making a module of the text</source>
        <translation>Aus dem Text wird ein Modul</translation>
    </message>
    <message>
        <source>Look around in a sample</source>
        <translation>In einem Beispiel umsehen</translation>
    </message>
    <message>
        <source>First time here? Look around in a sample</source>
        <translation>Zum ersten Mal hier? In einem Beispiel umsehen</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>It goes no further</source>
        <translation>Weiter geht es nicht</translation>
    </message>
    <message>
        <source>A</source>
        <extracomment>A letter shown at the size it stands for</extracomment>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>StepTrail</name>
    <message>
        <source>Your way so far</source>
        <translation>Ihr bisheriger Weg</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>%1: %2. Set back</source>
        <extracomment>%1 is what is sized, %2 its size in force; pressing sets it back</extracomment>
        <translation>%1: %2. Zurücksetzen</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A size, such as &quot;120%&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>StoreProblemPage</name>
    <message>
        <source>Close Kogge</source>
        <translation>Kogge schließen</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
</context>
<context>
    <name>TableLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell in a list: %1 is its column&apos;s title</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>The table as a grid</source>
        <translation>Die Tabelle Zelle für Zelle</translation>
    </message>
    <message>
        <source>Tab and Enter go from cell to cell; Enter on the last row adds one. Alt and an arrow key move the row or the column. Cells of a spreadsheet can be pasted.</source>
        <translation>Tabulator und Eingabetaste führen von Zelle zu Zelle; in der letzten Zeile fügt die Eingabetaste eine hinzu. Alt und eine Pfeiltaste verschieben die Zeile oder die Spalte. Zellen aus einer Tabellenkalkulation lassen sich einfügen.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Zeile nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Zeile nach unten verschieben</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Spalte nach links verschieben</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Take the column as words</source>
        <translation>Spalte als Wörter nehmen</translation>
    </message>
    <message>
        <source>Take the column as numbers</source>
        <translation>Spalte als Zahlen nehmen</translation>
    </message>
    <message>
        <source>Charts draw numbers</source>
        <translation>Diagramme zeichnen Zahlen</translation>
    </message>
</context>
<context>
    <name>TermPopover</name>
    <message>
        <source>In the glossary</source>
        <translation>Im Glossar</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ToolPage</name>
    <message>
        <source>Toolbox</source>
        <translation>Werkzeugkasten</translation>
    </message>
    <message>
        <source>Save as PDF, for paper</source>
        <translation>Als PDF speichern, für Papier</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Schriftgröße und Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ToolboxPage</name>
    <message>
        <source>Library</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Werkzeugkasten</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Schriftgröße und Aussehen</translation>
    </message>
    <message>
        <source>Worksheets, calculators and checklists of your modules. Your figures are the same here and in the lessons.</source>
        <translation>Arbeitsblätter, Rechner und Checklisten Ihrer Module. Ihre Zahlen sind hier dieselben wie in den Lektionen.</translation>
    </message>
    <message>
        <source>Your modules have no worksheets, calculators or checklists.</source>
        <translation>Ihre Module haben keine Arbeitsblätter, Rechner oder Checklisten.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Steps of a tour</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation>Losschreiben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Hide what is said</source>
        <translation>Gesagtes ausblenden</translation>
    </message>
    <message>
        <source>Read what is said</source>
        <translation>Gesagtes lesen</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a time, %2 who speaks, %3 what is said</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TranslatePane</name>
    <message>
        <source>This module speaks one language</source>
        <translation>Dieses Modul spricht eine Sprache</translation>
    </message>
    <message>
        <source>Add a second one: every text then stands beside its translation, and when you change the original later, the texts concerned are marked.</source>
        <translation>Fügen Sie eine zweite hinzu: Dann steht jeder Text neben seiner Übersetzung, und wenn Sie die Vorlage später ändern, sind die betroffenen Texte markiert.</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>Zielsprache</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Add a language …</source>
        <translation>Sprache hinzufügen …</translation>
    </message>
    <message>
        <source>Next open text</source>
        <translation>Nächster offener Text</translation>
    </message>
    <message>
        <source>Texts and their translations</source>
        <translation>Texte und ihre Übersetzungen</translation>
    </message>
    <message>
        <source>There is nothing to translate here.</source>
        <translation>Hier gibt es nichts zu übersetzen.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For translators</source>
        <translation>Für Übersetzerinnen und Übersetzer</translation>
    </message>
    <message>
        <source>Give the texts to a translator …</source>
        <translation>Texte zum Übersetzen weggeben …</translation>
    </message>
    <message>
        <source>Take a translation back …</source>
        <translation>Fertige Übersetzung einlesen …</translation>
    </message>
    <message>
        <source>Give the texts to a translator</source>
        <translation>Texte zum Übersetzen weggeben</translation>
    </message>
    <message>
        <source>XLIFF, for translators’ programs (*.xlf)</source>
        <translation>XLIFF, für Übersetzungsprogramme (*.xlf)</translation>
    </message>
    <message>
        <source>Table, for spreadsheets (*.csv)</source>
        <translation>Tabelle, für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>Take a translation back</source>
        <translation>Fertige Übersetzung einlesen</translation>
    </message>
    <message>
        <source>Translations (*.xlf *.xliff *.csv)</source>
        <translation>Übersetzungen (*.xlf *.xliff *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write the texts as a table …</source>
        <translation>Texte als Tabelle schreiben …</translation>
    </message>
    <message>
        <source>Write the texts as a table</source>
        <translation>Texte als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Remove this language …</source>
        <translation>Diese Sprache entfernen …</translation>
    </message>
    <message>
        <source>Remove %1 from the module?</source>
        <extracomment>%1 is a language</extracomment>
        <translation>%1 aus dem Modul entfernen?</translation>
    </message>
    <message>
        <source>Its translations go, with the pictures, recordings and facilitator’s notes in this language. Undo brings all of it back.</source>
        <translation>Die Übersetzungen verschwinden, auch Bilder, Aufnahmen und Notizen für die Kursleitung in dieser Sprache. „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>TranslationEditor</name>
    <message>
        <source>In the glossary: %1</source>
        <translation>Im Glossar: %1</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Bestätigen und weiter</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>Noch nicht richtig</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Noch nicht übersetzt</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>This has not been saved</source>
        <translation>Das ist nicht gespeichert worden</translation>
    </message>
    <message>
        <source>What you have entered here could not be saved on this computer. If you leave now, it is lost.</source>
        <translation>Was Sie hier eingetragen haben, konnte auf diesem Computer nicht gespeichert werden. Wenn Sie jetzt weggehen, ist es verloren.</translation>
    </message>
    <message>
        <source>It could not be saved this time either. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Auch diesmal konnte es nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern weggehen</translation>
    </message>
</context>
<context>
    <name>UpdateLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a text that changes, %2 what happens to it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>A newer version</source>
        <translation>Eine neuere Fassung</translation>
    </message>
    <message>
        <source>Take the new version</source>
        <translation>Neue Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Alte behalten</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing that you would notice changes</source>
        <translation>Es ändert sich nichts, was Sie bemerken würden</translation>
    </message>
    <message>
        <source>A changed module</source>
        <translation>Eine geänderte Fassung</translation>
    </message>
    <message>
        <source>Take the changed one</source>
        <translation>Geänderte Fassung nehmen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 the number of a way, %2 what is done</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>WorksheetGrid</name>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what a row of a table is, such as &quot;source&quot;, %2 its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is what a row of a table is, such as &quot;source&quot;</extracomment>
        <translation>Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>WorksheetRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 names a row of a table, such as &quot;source 2&quot;</extracomment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>WorksheetSheet</name>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Values from the sample</source>
        <translation>Werte aus dem Beispiel</translation>
    </message>
    <message>
        <source>Expect what comes out</source>
        <translation>Erwarten, was herauskommt</translation>
    </message>
    <message>
        <source>As learners have it; try it</source>
        <translation>So haben es die Lernenden; probieren Sie es aus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>WorksheetVersions</name>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>What to do with this version</source>
        <translation>Was mit dieser Fassung geschehen soll</translation>
    </message>
    <message>
        <source>New version from this one</source>
        <translation>Neue Fassung aus dieser</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove this version …</source>
        <translation>Diese Fassung entfernen …</translation>
    </message>
    <message>
        <source>Empty all fields …</source>
        <translation>Alle Felder leeren …</translation>
    </message>
    <message>
        <source>Look at the example: %1</source>
        <extracomment>%1 is the name of an example</extracomment>
        <translation>Beispiel ansehen: %1</translation>
    </message>
    <message>
        <source>Rename this version</source>
        <translation>Diese Fassung umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>Empty all fields?</source>
        <translation>Alle Felder leeren?</translation>
    </message>
    <message>
        <source>What you have entered in this version will be gone. Your other versions stay as they are.</source>
        <translation>Was Sie in dieser Fassung eingetragen haben, ist dann weg. Ihre anderen Fassungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
</context>
</TS>
