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
</context>
<context>
    <name>BlockDecision</name>
    <message>
        <source>What follows from what</source>
        <translation>Was woraus folgt</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>Was gilt</translation>
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
        <source>Empty all fields</source>
        <translation>Alle Felder leeren</translation>
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
    <name>ContinueHead</name>
    <message>
        <source>Continue reading</source>
        <translation>Weiterlesen</translation>
    </message>
    <message>
        <source>Contents of the module</source>
        <translation>Inhalt des Moduls</translation>
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
        <source>it has %1 bytes of more than %2</source>
        <translation>es hat %1 Byte von mehr als %2</translation>
    </message>
    <message>
        <source>it ends after %1 bytes, before its directory</source>
        <translation>sie endet nach %1 Byte, vor ihrem Verzeichnis</translation>
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
        <source>Finds what is wrong with a module&apos;s folder or archive.</source>
        <translation>Findet, was am Ordner oder Archiv eines Moduls nicht stimmt.</translation>
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
    <message>
        <source>Says what a module&apos;s folder or archive contains.</source>
        <translation>Sagt, was der Ordner oder das Archiv eines Moduls enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n Steckbrief</numerusform>
            <numerusform>%n Steckbriefe</numerusform>
        </translation>
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
  progress --data ORDNER
                    was die Lernenden getan haben

„kogge BEFEHL --help“ sagt mehr zu jedem.

Status am Ende: 0 in Ordnung, 1 Fehler gefunden, 2 falscher Aufruf, 3 nicht lesbar,
4 unsicheres Paket, 6 Datenträger, 8 abgebrochen, 130 unterbrochen.</translation>
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
    <name>Kogge::ModuleSession</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n Lektion</numerusform>
            <numerusform>%n Lektionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>etwa %n Minute</numerusform>
            <numerusform>etwa %n Minuten</numerusform>
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
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
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
        <source>What LMSs are to find in it: scorm12.</source>
        <translation>Was LMS darin finden sollen: scorm12.</translation>
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
        <source>There is no profile “%1”; scorm12 is.</source>
        <translation>Es gibt kein Profil „%1“, nur scorm12.</translation>
    </message>
    <message>
        <source>--for knows “learners” only.</source>
        <translation>--for kennt nur „learners“.</translation>
    </message>
    <message>
        <source>Not packed: correct the errors first.</source>
        <translation>Nicht gepackt: Beheben Sie zuerst die Fehler.</translation>
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
        <source>The attribute %1 is missing. Add it.</source>
        <translation>Das Attribut %1 fehlt. Ergänzen Sie es.</translation>
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
        <source>The manifest does not say clearly which version of SCORM it follows (“%1”).</source>
        <translation>Das Manifest sagt nicht klar, welcher SCORM-Version es folgt („%1“).</translation>
    </message>
    <message>
        <source>The identifier “%1” is used twice in the manifest.</source>
        <translation>Die Kennung „%1“ kommt im Manifest zweimal vor.</translation>
    </message>
    <message>
        <source>The manifest refers to “%1”, which is outside the package. It is not opened.</source>
        <translation>Das Manifest verweist auf „%1“ außerhalb des Pakets. Es wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>The manifest lists “%1”, but the package does not contain it.</source>
        <translation>Das Manifest führt „%1“ auf, aber das Paket enthält es nicht.</translation>
    </message>
    <message>
        <source>The manifest is in the folder “%1”, not at the top, where LMSs look for it.</source>
        <translation>Das Manifest liegt im Ordner „%1“ statt ganz oben, wo LMS es suchen.</translation>
    </message>
    <message>
        <source>The manifest names no usable default organization (“%1”); the first one is used.</source>
        <translation>Das Manifest nennt keine brauchbare Standardgliederung („%1“); die erste wird verwendet.</translation>
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
        <source>Learners see the parts in the order of their letters, and that is the right one already. Give them other letters.</source>
        <translation>Lernende sehen die Teile in der Reihenfolge ihrer Buchstaben, und das ist schon die richtige. Geben Sie ihnen andere Buchstaben.</translation>
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
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>Your answer has not been saved. %1</source>
        <translation>Ihre Antwort wurde nicht gespeichert. %1</translation>
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
        <source>This computer cannot play recordings (Qt Multimedia with FFmpeg is missing). What is said stands below.</source>
        <translation>Dieser Computer kann keine Aufnahmen abspielen (Qt Multimedia mit FFmpeg fehlt). Was gesagt wird, steht darunter.</translation>
    </message>
    <message>
        <source>This recording cannot be played (%1). What is said stands below.</source>
        <translation>Diese Aufnahme lässt sich nicht abspielen (%1). Was gesagt wird, steht darunter.</translation>
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
    <name>Kogge::ScenarioObject</name>
    <message>
        <source>%1 of %2 points; the best ending counts</source>
        <extracomment>the points of the best ending of a story</extracomment>
        <translation>%1 von %2 Punkten; das beste Ende zählt</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Der Anfang</translation>
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
</context>
<context>
    <name>LearnerLine</name>
    <message>
        <source>Remove %1 …</source>
        <extracomment>%1 is the name of a learner</extracomment>
        <translation>%1 entfernen …</translation>
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
        <translation>Es lernt: %1</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>Wer lernt?</translation>
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
    <name>Notices</name>
    <message>
        <source>Bringing “%1” into your library</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>„%1“ kommt in Ihr Regal</translation>
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
    <name>PdfChooser</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>This picture cannot be shown. It shows: %1</source>
        <extracomment>%1 describes the picture in words</extracomment>
        <translation>Dieses Bild kann nicht gezeigt werden. Es zeigt: %1</translation>
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
    <name>ResultGrid</name>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
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
        <source>%1 %</source>
        <extracomment>A size, such as &quot;120 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2. Set back</source>
        <extracomment>%1 is what is sized, %2 its size in force; pressing sets it back</extracomment>
        <translation>%1: %2. Zurücksetzen</translation>
    </message>
</context>
<context>
    <name>StoreProblemPage</name>
    <message>
        <source>Close Kogge</source>
        <translation>Kogge schließen</translation>
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
