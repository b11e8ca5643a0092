<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv">
<context>
    <name>AccordionRow</name>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
</context>
<context>
    <name>Activate</name>
    <message>
        <source>Not available now</source>
        <translation>Inte tillgängligt nu</translation>
    </message>
</context>
<context>
    <name>AppBar</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
</context>
<context>
    <name>AppearancePanel</name>
    <message>
        <source>Text size and appearance</source>
        <translation>Textstorlek och utseende</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivbordet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hög kontrast, ljust</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hög kontrast, mörkt</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Programmets språk</translation>
    </message>
    <message>
        <source>Fewer movements</source>
        <translation>Färre rörelser</translation>
    </message>
</context>
<context>
    <name>BlockCallout</name>
    <message>
        <source>Take care</source>
        <translation>Se upp</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Obs</translation>
    </message>
</context>
<context>
    <name>BlockCategorise</name>
    <message>
        <source>Ctrl+Enter checks</source>
        <translation>Ctrl+Retur rättar</translation>
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
        <translation>Diagrammet visas när det finns siffror.</translation>
    </message>
</context>
<context>
    <name>BlockChecklist</name>
    <message>
        <source>Checklist · %1</source>
        <translation>Checklista · %1</translation>
    </message>
</context>
<context>
    <name>BlockChoice</name>
    <message>
        <source>Keys A to %1 choose, Ctrl+Enter checks</source>
        <translation>Tangenterna A till %1 väljer, Ctrl+Retur rättar</translation>
    </message>
</context>
<context>
    <name>BlockDecision</name>
    <message>
        <source>What follows from what</source>
        <translation>Vad som följer av vad</translation>
    </message>
    <message>
        <source>What applies</source>
        <translation>Vad som gäller</translation>
    </message>
    <message>
        <source>This applies to you</source>
        <translation>Det här gäller för dig</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1 names questions that have not been answered</extracomment>
        <translation>Saknas ännu: %1</translation>
    </message>
    <message>
        <source>Look at the example: %1</source>
        <extracomment>%1 is the name of an example</extracomment>
        <translation>Titta på exemplet: %1</translation>
    </message>
    <message>
        <source>Empty all fields</source>
        <translation>Töm alla fält</translation>
    </message>
</context>
<context>
    <name>BlockDiscussion</name>
    <message>
        <source>To talk about</source>
        <translation>Att prata om</translation>
    </message>
</context>
<context>
    <name>BlockFact</name>
    <message>
        <source>Fact: %1, %2</source>
        <extracomment>%1 what a fact says, %2 its value</extracomment>
        <translation>Faktauppgift: %1, %2</translation>
    </message>
    <message>
        <source>May have changed. A check has been due since %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Kan ha ändrats. Uppgiften skulle ha kontrollerats senast %1.</translation>
    </message>
    <message>
        <source>Still within its check date</source>
        <translation>Kontrolldatumet har inte passerat</translation>
    </message>
    <message>
        <source>Where to check it</source>
        <translation>Här kan du kontrollera</translation>
    </message>
</context>
<context>
    <name>BlockFillIn</name>
    <message>
        <source>Enter checks</source>
        <translation>Retur rättar</translation>
    </message>
</context>
<context>
    <name>BlockFreeText</name>
    <message>
        <source>Compare with a model answer</source>
        <translation>Jämför med ett exempelsvar</translation>
    </message>
    <message>
        <source>A model answer</source>
        <translation>Ett exempelsvar</translation>
    </message>
    <message>
        <source>Change my answer</source>
        <translation>Ändra mitt svar</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ditt svar</translation>
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
        <translation>Föregående bild</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>the number of a picture among several</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nästa bild</translation>
    </message>
</context>
<context>
    <name>BlockGlossary</name>
    <message>
        <source>Glossary</source>
        <translation>Ordlista</translation>
    </message>
</context>
<context>
    <name>BlockHotspot</name>
    <message>
        <source>Click in the picture, or choose from the list. Ctrl+Enter checks</source>
        <translation>Klicka i bilden eller välj i listan. Ctrl+Retur rättar</translation>
    </message>
</context>
<context>
    <name>BlockMatch</name>
    <message>
        <source>Ctrl+Enter checks</source>
        <translation>Ctrl+Retur rättar</translation>
    </message>
    <message>
        <source>Choose what belongs here</source>
        <translation>Välj det som hör hit</translation>
    </message>
</context>
<context>
    <name>BlockNumeric</name>
    <message>
        <source>Enter checks</source>
        <translation>Retur rättar</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ditt svar</translation>
    </message>
</context>
<context>
    <name>BlockOrder</name>
    <message>
        <source>Alt+↑ and Alt+↓ move, Ctrl+Enter checks</source>
        <translation>Alt+↑ och Alt+↓ flyttar, Ctrl+Retur rättar</translation>
    </message>
</context>
<context>
    <name>BlockProfiles</name>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>How the profiles are shown</source>
        <translation>Hur profilerna visas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>I siffror</translation>
    </message>
    <message>
        <source>No profile has all of this. Look for less.</source>
        <translation>Ingen profil har allt detta. Sök efter mindre.</translation>
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
        <translation>Att lyssna på</translation>
    </message>
</context>
<context>
    <name>BlockReflection</name>
    <message>
        <source>For yourself</source>
        <translation>För dig själv</translation>
    </message>
    <message>
        <source>Your thoughts</source>
        <translation>Dina tankar</translation>
    </message>
    <message>
        <source>Only you can read this.</source>
        <translation>Bara du kan läsa det här.</translation>
    </message>
</context>
<context>
    <name>BlockScale</name>
    <message>
        <source>Keep my estimate</source>
        <translation>Spara min uppskattning</translation>
    </message>
    <message>
        <source>Your estimate is kept</source>
        <translation>Din uppskattning är sparad</translation>
    </message>
    <message>
        <source>Change my estimate</source>
        <translation>Ändra min uppskattning</translation>
    </message>
    <message>
        <source>Keys 1 to %1 choose</source>
        <translation>Tangenterna 1 till %1 väljer</translation>
    </message>
</context>
<context>
    <name>BlockScenario</name>
    <message>
        <source>Story</source>
        <translation>Berättelse</translation>
    </message>
    <message>
        <source>A good ending</source>
        <translation>Ett gott slut</translation>
    </message>
    <message>
        <source>A fair ending</source>
        <translation>Ett ganska gott slut</translation>
    </message>
    <message>
        <source>A poor ending</source>
        <translation>Ett dåligt slut</translation>
    </message>
    <message>
        <source>What do you do?</source>
        <translation>Vad gör du?</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ett steg tillbaka</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>No choice is final. You can go back and try another way; only the best ending counts.</source>
        <translation>Inget val är slutgiltigt. Du kan gå tillbaka och pröva en annan väg; bara det bästa slutet räknas.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>BlockSteps</name>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Next step (%1 of %2)</source>
        <extracomment>%1 of %2: which step comes next</extracomment>
        <translation>Nästa steg (%1 av %2)</translation>
    </message>
</context>
<context>
    <name>BlockTrueFalse</name>
    <message>
        <source>Keys A and B choose, Ctrl+Enter checks</source>
        <translation>Tangenterna A och B väljer, Ctrl+Retur rättar</translation>
    </message>
</context>
<context>
    <name>BlockUnknown</name>
    <message>
        <source>This part was made with a newer version of Kogge and cannot be shown here. Everything else works.</source>
        <translation>Den här delen är gjord med en nyare version av Kogge och kan inte visas här. Allt annat fungerar.</translation>
    </message>
</context>
<context>
    <name>BlockVoice</name>
    <message>
        <source>In the words of %1</source>
        <extracomment>%1 a person&apos;s name</extracomment>
        <translation>Med %1s egna ord</translation>
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
        <translation>Arbetsblad</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Verktyg</translation>
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
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Avbryt: %1</translation>
    </message>
</context>
<context>
    <name>CategoryRow</name>
    <message>
        <source>Choose a group</source>
        <translation>Välj en grupp</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rätt</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Inte rätt</translation>
    </message>
</context>
<context>
    <name>ChoiceFace</name>
    <message>
        <source>Right</source>
        <translation>Rätt</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Inte rätt</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Rätt svar</translation>
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
        <translation>Välj</translation>
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
        <translation>Läs vidare</translation>
    </message>
    <message>
        <source>Contents of the module</source>
        <translation>Modulens innehåll</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>For example %1</source>
        <extracomment>%1 is a date as it is written in this language</extracomment>
        <translation>Till exempel %1</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1.</source>
        <extracomment>%1 is a date as it is written in this language</extracomment>
        <translation>Det här är inget datum. Skriv det så här: %1.</translation>
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
        <translation>Textstorlek och utseende</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>An empty shelf with a model ship on it</source>
        <translation>En tom hylla med ett modellskepp på</translation>
    </message>
    <message>
        <source>There is room on your shelf</source>
        <translation>Det finns plats på din hylla</translation>
    </message>
    <message>
        <source>A module is a single file, from your coach or a USB stick. Open it, or drop it here. Nothing leaves this computer; there is no account and no need for a network.</source>
        <translation>En modul är en enda fil, från din coach eller på ett USB-minne. Öppna den eller släpp den här. Ingenting lämnar den här datorn; det behövs varken konto eller nätverk.</translation>
    </message>
    <message>
        <source>Open a module …</source>
        <translation>Öppna en modul …</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Right</source>
        <translation>Rätt</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte än</translation>
    </message>
    <message>
        <source>Right would have been: %1</source>
        <extracomment>%1 is the right answer</extracomment>
        <translation>Rätt hade varit: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>A field&apos;s spoken name: %1 its label, %2 the unit, such as &quot;Price in euros&quot;</extracomment>
        <translation>%1 i %2</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>Open a module</source>
        <translation>Öppna en modul</translation>
    </message>
    <message>
        <source>Kogge modules (*.kogge.zip *.zip)</source>
        <translation>Kogge-moduler (*.kogge.zip *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
</context>
<context>
    <name>FileProblemPage</name>
    <message>
        <source>Open another file …</source>
        <translation>Öppna en annan fil …</translation>
    </message>
    <message>
        <source>Back to your library</source>
        <translation>Tillbaka till ditt bibliotek</translation>
    </message>
</context>
<context>
    <name>GapPiece</name>
    <message>
        <source>Gap %1</source>
        <extracomment>%1 the number of a gap in a sentence</extracomment>
        <translation>Lucka %1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rätt</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Inte rätt</translation>
    </message>
</context>
<context>
    <name>HintList</name>
    <message>
        <source>Hint</source>
        <translation>Ledtråd</translation>
    </message>
    <message>
        <source>Hint: %1</source>
        <translation>Ledtråd: %1</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Open a module</source>
        <translation>Öppna en modul</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Space, Page Up, Page Down</source>
        <translation>Blanksteg, Page Up, Page Down</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Rulla</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Page Up, Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Previous and next lesson</source>
        <translation>Föregående och nästa lektion</translation>
    </message>
    <message>
        <source>Ctrl and +, −, 0</source>
        <translation>Ctrl och +, −, 0</translation>
    </message>
    <message>
        <source>Larger, smaller and usual text</source>
        <translation>Större, mindre och vanlig text</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>Show or hide the lesson’s parts</source>
        <translation>Visa eller dölj lektionens delar</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Helskärm</translation>
    </message>
    <message>
        <source>A–Z or 1–9</source>
        <translation>A–Z eller 1–9</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Välj ett svar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Retur</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Rätta svaret</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Visa en ledtråd</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Tab, then ← → and Enter</source>
        <translation>Tabb, sedan ← → och Retur</translation>
    </message>
    <message>
        <source>Choose a link of a paragraph and follow it</source>
        <translation>Välj en länk i ett stycke och följ den</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>Kogge::Archive</name>
    <message>
        <source>names of files in a package use no letters but A to Z</source>
        <translation>filnamn i ett paket använder bara bokstäverna A till Z</translation>
    </message>
    <message>
        <source>it has become shorter while it was open</source>
        <translation>den har blivit kortare medan den var öppen</translation>
    </message>
    <message>
        <source>it breaks off after %1 files</source>
        <translation>den tar slut efter %1 filer</translation>
    </message>
    <message>
        <source>it is spread over several disks</source>
        <translation>den är delad på flera diskar</translation>
    </message>
    <message>
        <source>an extra field of “%1” is wrong</source>
        <translation>ett extrafält hos ”%1” är fel</translation>
    </message>
    <message>
        <source>it lists %1 files, but says %2</source>
        <translation>den räknar upp %1 filer men säger %2</translation>
    </message>
    <message>
        <source>it has %1 bytes of more than %2</source>
        <translation>den har %1 byte av mer än %2</translation>
    </message>
    <message>
        <source>it ends after %1 bytes, before its directory</source>
        <translation>den slutar efter %1 byte, före sin innehållsförteckning</translation>
    </message>
    <message>
        <source>it can be read as two archives</source>
        <translation>den kan läsas som två arkiv</translation>
    </message>
    <message>
        <source>%1 bytes behind its end</source>
        <translation>%1 byte efter dess slut</translation>
    </message>
    <message>
        <source>%1 bytes are missing</source>
        <translation>%1 byte saknas</translation>
    </message>
    <message>
        <source>it should lie behind the end of the file</source>
        <translation>den skulle ligga efter filens slut</translation>
    </message>
    <message>
        <source>%1 bytes in front of the archive</source>
        <translation>%1 byte före arkivet</translation>
    </message>
    <message>
        <source>it is not where it should be</source>
        <translation>den är inte där den ska vara</translation>
    </message>
    <message>
        <source>its 64-bit record is not where it should be</source>
        <translation>dess 64-bitarspost är inte där den ska vara</translation>
    </message>
    <message>
        <source>its 64-bit record is wrong</source>
        <translation>dess 64-bitarspost är fel</translation>
    </message>
    <message>
        <source>its two ends disagree</source>
        <translation>dess båda slut motsäger varandra</translation>
    </message>
    <message>
        <source>it has a 64-bit record without need</source>
        <translation>den har en 64-bitarspost i onödan</translation>
    </message>
    <message>
        <source>“%1” is not where it should be</source>
        <translation>”%1” är inte där den ska vara</translation>
    </message>
    <message>
        <source>%1 bytes behind “%2”</source>
        <translation>%1 byte efter ”%2”</translation>
    </message>
    <message>
        <source>%1 bytes in front of its first file</source>
        <translation>%1 byte före dess första fil</translation>
    </message>
</context>
<context>
    <name>Kogge::CategoriseObject</name>
    <message>
        <source>sort into groups</source>
        <translation>sortera i grupper</translation>
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
        <translation>utan titel</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>okänt</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n objekt</numerusform>
            <numerusform>%n objekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SCOs</source>
        <translation>
            <numerusform>%n SCO</numerusform>
            <numerusform>%n SCO:er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assets</source>
        <translation>
            <numerusform>%n resurs</numerusform>
            <numerusform>%n resurser</numerusform>
        </translation>
    </message>
    <message>
        <source>A SCORM package, not a Kogge module: %1, version %2; %3.</source>
        <extracomment>%1 a title in quotation marks or &quot;without a title&quot;, %2 a version of SCORM, %3 what it contains</extracomment>
        <translation>Ett SCORM-paket, ingen Kogge-modul: %1, version %2; %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n fel</numerusform>
            <numerusform>%n fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n varning</numerusform>
            <numerusform>%n varningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds what is wrong with a module&apos;s folder or archive.</source>
        <translation>Hittar det som är fel i en moduls mapp eller arkiv.</translation>
    </message>
    <message>
        <source>Warnings count as errors.</source>
        <translation>Varningar räknas som fel.</translation>
    </message>
    <message>
        <source>The day to judge facts by, instead of today.</source>
        <translation>Dagen som fakta bedöms efter, i stället för i dag.</translation>
    </message>
    <message>
        <source>--as-of needs a date, as in 2026-12-31.</source>
        <translation>--as-of behöver ett datum, som 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>Kogge::ChecklistObject</name>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 av %n klar</numerusform>
            <numerusform>%1 av %n klara</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::Checks</name>
    <message>
        <source>the name of a collection</source>
        <translation>namnet på en samling</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>ett heltal från 0</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>en bild</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>en ljudfil</translation>
    </message>
    <message>
        <source>a film</source>
        <translation>en film</translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>ett tal från %1</translation>
    </message>
    <message>
        <source>a number above %1</source>
        <translation>ett tal större än %1</translation>
    </message>
    <message>
        <source>a number from 0</source>
        <translation>ett tal från 0</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>ett heltal från %1 till %2</translation>
    </message>
    <message>
        <source>points at endings only</source>
        <translation>poäng bara vid slut</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>ett av: %1</translation>
    </message>
    <message>
        <source>one of a–z and 0–9</source>
        <translation>något av a–z och 0–9</translation>
    </message>
    <message>
        <source>a URN (urn:uuid:…)</source>
        <translation>en URN (urn:uuid:…)</translation>
    </message>
    <message>
        <source>three numbers, as in 1.0.2</source>
        <translation>tre tal, som 1.0.2</translation>
    </message>
    <message>
        <source>a language tag, as in en or de</source>
        <translation>en språkkod, som en eller de</translation>
    </message>
    <message>
        <source>a number from 0 to 100</source>
        <translation>ett tal från 0 till 100</translation>
    </message>
    <message>
        <source>%1 fields, results and checks</source>
        <translation>%1 fält, resultat och kontroller</translation>
    </message>
    <message>
        <source>a small letter, and then small letters, digits and _</source>
        <translation>en liten bokstav och sedan små bokstäver, siffror och _</translation>
    </message>
    <message>
        <source>another language, as in de</source>
        <translation>ett annat språk, som de</translation>
    </message>
    <message>
        <source>letters, digits and “-”, as in DE or co-creation</source>
        <translation>bokstäver, siffror och ”-”, som DE eller co-creation</translation>
    </message>
    <message>
        <source>one word of the vocabulary</source>
        <translation>ett ord ur ordförrådet</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>ett tal från %1 till %2</translation>
    </message>
</context>
<context>
    <name>Kogge::ChoiceObject</name>
    <message>
        <source>several answers</source>
        <translation>flera svar</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>ett svar</translation>
    </message>
</context>
<context>
    <name>Kogge::Command</name>
    <message>
        <source>Shows this help.</source>
        <translation>Visar den här hjälpen.</translation>
    </message>
    <message>
        <source>Prints one JSON document instead of lines.</source>
        <translation>Skriver ett JSON-dokument i stället för rader.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 behöver %2.</translation>
    </message>
    <message>
        <source>%1 does not know what to do with “%2”.</source>
        <translation>%1 vet inte vad som ska göras med ”%2”.</translation>
    </message>
    <message>
        <source>Usage: kogge %1 [OPTIONS] %2</source>
        <extracomment>The first line of a command&apos;s help: %1 its name, %2 what must follow</extracomment>
        <translation>Användning: kogge %1 [FLAGGOR] %2</translation>
    </message>
    <message>
        <source>%1 has no option “%2”.</source>
        <translation>%1 har ingen flagga ”%2”.</translation>
    </message>
</context>
<context>
    <name>Kogge::CommandLine</name>
    <message>
        <source>Plays Kogge learning modules, without a network.</source>
        <translation>Spelar Kogge-moduler utan nätverk.</translation>
    </message>
    <message>
        <source>Modules to bring into the library; the last one is opened.</source>
        <translation>Moduler att lägga i biblioteket; den sista öppnas.</translation>
    </message>
    <message>
        <source>The folder of modules.</source>
        <translation>Mappen med moduler.</translation>
    </message>
    <message>
        <source>The folder of learners’ progress and, unless --library is given, of modules.</source>
        <translation>Mappen med deltagarnas lärande och, om --library inte anges, med moduler.</translation>
    </message>
    <message>
        <source>Says whether everything the player needs is installed, and ends.</source>
        <translation>Säger om allt som spelaren behöver är installerat, och avslutar.</translation>
    </message>
    <message>
        <source>Renders the first page to a PNG file and ends. Settings stay as they are.</source>
        <translation>Ritar första sidan till en PNG-fil och avslutar. Inställningarna förblir som de är.</translation>
    </message>
    <message>
        <source>With --grab: the window’s size.</source>
        <translation>Med --grab: fönstrets storlek.</translation>
    </message>
    <message>
        <source>With --grab: the interface’s and the module’s language.</source>
        <translation>Med --grab: gränssnittets och modulens språk.</translation>
    </message>
    <message>
        <source>With --grab: light, dark, highLight or highDark.</source>
        <translation>Med --grab: light, dark, highLight eller highDark.</translation>
    </message>
    <message>
        <source>With --grab: the lesson text’s size in percent, 80 to 250.</source>
        <translation>Med --grab: lektionstextens storlek i procent, 80 till 250.</translation>
    </message>
    <message>
        <source>Try “%1 --help”.</source>
        <translation>Prova ”%1 --help”.</translation>
    </message>
    <message>
        <source>--%1 must not be empty.</source>
        <translation>--%1 får inte vara tomt.</translation>
    </message>
    <message>
        <source>--self-test opens no files and takes no pictures.</source>
        <translation>--self-test öppnar inga filer och tar inga bilder.</translation>
    </message>
    <message>
        <source>--%1 needs --grab.</source>
        <translation>--%1 behöver --grab.</translation>
    </message>
    <message>
        <source>--size must be a width and a height of at least 100, such as 1366x768.</source>
        <translation>--size måste vara en bredd och en höjd på minst 100, till exempel 1366x768.</translation>
    </message>
    <message>
        <source>--language must be one of: %1.</source>
        <translation>--language måste vara något av: %1.</translation>
    </message>
    <message>
        <source>--appearance must be one of: %1.</source>
        <translation>--appearance måste vara något av: %1.</translation>
    </message>
    <message>
        <source>--text-size must be 80 to 250.</source>
        <translation>--text-size måste vara 80 till 250.</translation>
    </message>
    <message>
        <source>With --grab: library, learners, toolbox, module, lesson, lesson:NUMBER, or lesson:BLOCK with a block’s id or kind, such as worksheet or question.</source>
        <translation>Med --grab: library, learners, toolbox, module, lesson, lesson:NUMMER eller lesson:BLOCK med ett blocks id eller slag, till exempel worksheet eller question.</translation>
    </message>
    <message>
        <source>--page must be library, learners, toolbox, module, lesson, lesson:NUMBER or lesson:BLOCK.</source>
        <translation>--page måste vara library, learners, toolbox, module, lesson, lesson:NUMMER eller lesson:BLOCK.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Visar den här hjälpen.</translation>
    </message>
</context>
<context>
    <name>Kogge::Console</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Utdata kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>Try “%1”.</source>
        <extracomment>%1 a command to type</extracomment>
        <translation>Prova ”%1”.</translation>
    </message>
</context>
<context>
    <name>Kogge::DecisionObject</name>
    <message>
        <source>My answers</source>
        <translation>Mina svar</translation>
    </message>
</context>
<context>
    <name>Kogge::DiffCommand</name>
    <message>
        <source>new lesson</source>
        <translation>ny lektion</translation>
    </message>
    <message>
        <source>lesson removed</source>
        <translation>lektionen borttagen</translation>
    </message>
    <message>
        <source>lesson in another place</source>
        <translation>lektionen på en annan plats</translation>
    </message>
    <message>
        <source>lesson with another title or summary</source>
        <translation>lektionen med en annan titel eller sammanfattning</translation>
    </message>
    <message>
        <source>new</source>
        <translation>ny</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttagen</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>på en annan plats</translation>
    </message>
    <message>
        <source>from lesson %1</source>
        <translation>från lektion %1</translation>
    </message>
    <message>
        <source>other words, answers stay</source>
        <translation>andra ord, svaren finns kvar</translation>
    </message>
    <message>
        <source>says something else</source>
        <translation>säger något annat</translation>
    </message>
    <message>
        <source>asks something else, old answers no longer count</source>
        <translation>frågar något annat, gamla svar räknas inte längre</translation>
    </message>
    <message>
        <source>Nothing changes for learners.</source>
        <translation>Ingenting ändras för deltagarna.</translation>
    </message>
    <message>
        <source>New language: %1</source>
        <translation>Nytt språk: %1</translation>
    </message>
    <message>
        <source>Language removed: %1</source>
        <translation>Språk borttaget: %1</translation>
    </message>
    <message>
        <source>Says what a newer version of a module changes for learners, block by block.</source>
        <translation>Säger vad en nyare version av en modul ändrar för deltagarna, block för block.</translation>
    </message>
    <message>
        <source>These are two different modules.</source>
        <translation>Det här är två olika moduler.</translation>
    </message>
</context>
<context>
    <name>Kogge::Digests</name>
    <message>
        <source>line %1</source>
        <translation>rad %1</translation>
    </message>
</context>
<context>
    <name>Kogge::DisplayGuard</name>
    <message>
        <source>QT_QPA_PLATFORM is “%1”, and no window can be shown that way; set another or none.</source>
        <extracomment>%1 is the value of an environment variable</extracomment>
        <translation>QT_QPA_PLATFORM är ”%1”, och så kan inget fönster visas; ange något annat eller ingenting.</translation>
    </message>
    <message>
        <source>The display “%1” cannot be opened; start Kogge in a desktop session, or set QT_QPA_PLATFORM.</source>
        <translation>Skärmen ”%1” kan inte öppnas; starta Kogge i en skrivbordssession eller ange QT_QPA_PLATFORM.</translation>
    </message>
    <message>
        <source>There is no display (DISPLAY and WAYLAND_DISPLAY are not set); start Kogge in a desktop session, or set QT_QPA_PLATFORM.</source>
        <translation>Det finns ingen skärm (DISPLAY och WAYLAND_DISPLAY är inte angivna); starta Kogge i en skrivbordssession eller ange QT_QPA_PLATFORM.</translation>
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
        <translation>En kopia finns i ”%1”.</translation>
    </message>
</context>
<context>
    <name>Kogge::EntryObject</name>
    <message>
        <source>Saving …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>Saved on this computer at %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Sparat på den här datorn %1</translation>
    </message>
    <message>
        <source>This has not been saved. %1</source>
        <translation>Det här har inte sparats. %1</translation>
    </message>
</context>
<context>
    <name>Kogge::Error</name>
    <message>
        <source>“%1” does not exist.</source>
        <translation>”%1” finns inte.</translation>
    </message>
    <message>
        <source>“%1” is not a module file.</source>
        <translation>”%1” är ingen modulfil.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a module file. Perhaps a login page was saved instead; download the file again.</source>
        <translation>”%1” är en webbsida, ingen modulfil. Kanske sparades en inloggningssida i stället; hämta filen igen.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: %2. Copy or download it once more.</source>
        <translation>”%1” är ofullständig: %2. Kopiera eller hämta den en gång till.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its directory is wrong (%2). Copy or download it once more.</source>
        <translation>”%1” är skadad: dess innehållsförteckning är fel (%2). Kopiera eller hämta den en gång till.</translation>
    </message>
    <message>
        <source>The package has no file “%1”.</source>
        <translation>Paketet har ingen fil ”%1”.</translation>
    </message>
    <message>
        <source>“%1” in the package is damaged. Copy or download the package once more.</source>
        <translation>”%1” i paketet är skadad. Kopiera eller hämta paketet en gång till.</translation>
    </message>
    <message>
        <source>“%1” in the package is encrypted. Packages with a password are not supported.</source>
        <translation>”%1” i paketet är krypterad. Paket med lösenord stöds inte.</translation>
    </message>
    <message>
        <source>“%1” in the package is compressed by method %2. Only stored and deflated files can be read; pack it again as an ordinary zip.</source>
        <translation>”%1” i paketet är komprimerad med metod %2. Bara lagrade och deflate-komprimerade filer kan läsas; packa om som en vanlig zip-fil.</translation>
    </message>
    <message>
        <source>The package has no imsmanifest.xml, so it is not a learning module.</source>
        <translation>Paketet har ingen imsmanifest.xml och är alltså ingen lärmodul.</translation>
    </message>
    <message>
        <source>“%1” does not describe a course: %2</source>
        <translation>”%1” beskriver ingen kurs: %2</translation>
    </message>
    <message>
        <source>“%1” has no module.xml, so it is not a Kogge module.</source>
        <translation>”%1” har ingen module.xml och är alltså ingen Kogge-modul.</translation>
    </message>
    <message>
        <source>“%1” cannot be shown: %2</source>
        <translation>”%1” kan inte visas: %2</translation>
    </message>
    <message>
        <source>“%1” was made with a newer version of Kogge (format %2). Install the newer version to open it.</source>
        <translation>”%1” är gjord med en nyare version av Kogge (format %2). Installera den nyare versionen för att öppna den.</translation>
    </message>
    <message>
        <source>“%1” contains a document type declaration (DOCTYPE), which is not accepted.</source>
        <translation>”%1” innehåller en dokumenttypsdeklaration (DOCTYPE), vilket inte godtas.</translation>
    </message>
    <message>
        <source>The package names a file outside itself: “%1”.</source>
        <translation>Paketet nämner en fil utanför sig självt: ”%1”.</translation>
    </message>
    <message>
        <source>The package has a name with hidden characters: “%1”.</source>
        <translation>Paketet har ett namn med dolda tecken: ”%1”.</translation>
    </message>
    <message>
        <source>The package has a name whose letters cannot be read: “%1”. Pack it again with plain names.</source>
        <translation>Paketet har ett namn vars bokstäver inte kan läsas: ”%1”. Packa om det med enkla namn.</translation>
    </message>
    <message>
        <source>The package has a name that is too long or too deep: “%1”.</source>
        <translation>Paketet har ett namn som är för långt eller ligger för djupt: ”%1”.</translation>
    </message>
    <message>
        <source>The package has two files whose names are the same or clash on some computers: “%1” and “%2”.</source>
        <translation>Paketet har två filer vars namn är lika eller krockar på vissa datorer: ”%1” och ”%2”.</translation>
    </message>
    <message>
        <source>The package uses “%1” both as a file and as a folder.</source>
        <translation>Paketet använder ”%1” både som fil och som mapp.</translation>
    </message>
    <message>
        <source>The package contains a link, “%1”. Links are not allowed.</source>
        <translation>Paketet innehåller en länk, ”%1”. Länkar är inte tillåtna.</translation>
    </message>
    <message>
        <source>The package contains a device or another special file, “%1”.</source>
        <translation>Paketet innehåller en enhet eller en annan specialfil, ”%1”.</translation>
    </message>
    <message>
        <source>The package describes “%1” in two ways that disagree, so it could show different content to different programs.</source>
        <translation>Paketet beskriver ”%1” på två sätt som motsäger varandra, så det kan visa olika innehåll för olika program.</translation>
    </message>
    <message>
        <source>“%1” shares its data with another file of the package.</source>
        <translation>”%1” delar sina data med en annan fil i paketet.</translation>
    </message>
    <message>
        <source>“%1” holds data that is not listed in its directory (%2).</source>
        <translation>”%1” har data som inte står i dess innehållsförteckning (%2).</translation>
    </message>
    <message>
        <source>“%1” has too many files: %2 at most.</source>
        <translation>”%1” har för många filer: högst %2.</translation>
    </message>
    <message>
        <source>“%1” in the package is too large: %2 at most.</source>
        <translation>”%1” i paketet är för stor: högst %2.</translation>
    </message>
    <message>
        <source>“%1” would unpack to more than %2.</source>
        <translation>”%1” skulle packas upp till mer än %2.</translation>
    </message>
    <message>
        <source>“%1” in the package is compressed more than 200 to 1, as only harmful files are.</source>
        <translation>”%1” i paketet är komprimerad mer än 200 till 1, som bara skadliga filer är.</translation>
    </message>
    <message>
        <source>“%1” in the package is larger than it says.</source>
        <translation>”%1” i paketet är större än den säger.</translation>
    </message>
    <message>
        <source>“%1” has been changed since the package was made.</source>
        <translation>”%1” har ändrats sedan paketet gjordes.</translation>
    </message>
    <message>
        <source>“%1” has been added to or removed from the package since it was made.</source>
        <translation>”%1” har lagts till i eller tagits bort ur paketet sedan det gjordes.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>”%1” kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2. What was there before is unchanged.</source>
        <translation>”%1” kan inte skrivas: %2. Det som fanns där förut är oförändrat.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk for “%1”. What was there before is unchanged.</source>
        <translation>Det finns inte plats på disken för ”%1”. Det som fanns där förut är oförändrat.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>”%1” finns redan.</translation>
    </message>
    <message>
        <source>The folder “%1” is not empty; choose a new one.</source>
        <translation>Mappen ”%1” är inte tom; välj en ny.</translation>
    </message>
    <message>
        <source>The progress file “%1” is damaged: %2.</source>
        <translation>Filen med ditt lärande, ”%1”, är skadad: %2.</translation>
    </message>
    <message>
        <source>The progress in “%1” was written by a newer version of Kogge. It has not been touched; install the newer version to go on.</source>
        <translation>Ditt lärande i ”%1” skrevs av en nyare version av Kogge. Det har inte rörts; installera den nyare versionen för att fortsätta.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>”%1” är en databas från ett annat program.</translation>
    </message>
    <message>
        <source>The progress in “%1” is being used by another program. Close that one, and try again.</source>
        <translation>Ditt lärande i ”%1” används av ett annat program. Stäng det och försök igen.</translation>
    </message>
    <message>
        <source>“%1” is older than the version in your library (%2). The newer one was kept.</source>
        <translation>”%1” är äldre än versionen i ditt bibliotek (%2). Den nyare behölls.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing has changed.</source>
        <translation>Avbrutet. Ingenting har ändrats.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here: %2.</source>
        <translation>”%1” kan inte användas här: %2.</translation>
    </message>
    <message>
        <source>“%1” is not well-formed XML: %2.</source>
        <translation>”%1” är inte välformad XML: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large: %2 at most.</source>
        <translation>”%1” är för stor: högst %2.</translation>
    </message>
</context>
<context>
    <name>Kogge::Event</name>
    <message>
        <source>it needs an id and a time.</source>
        <translation>den behöver ett id och en tid.</translation>
    </message>
    <message>
        <source>it needs a module and its version.</source>
        <translation>den behöver en modul och dess version.</translation>
    </message>
    <message>
        <source>the place does not fit.</source>
        <translation>platsen passar inte.</translation>
    </message>
    <message>
        <source>the result does not fit.</source>
        <translation>resultatet passar inte.</translation>
    </message>
    <message>
        <source>the duration is negative.</source>
        <translation>varaktigheten är negativ.</translation>
    </message>
</context>
<context>
    <name>Kogge::FactObject</name>
    <message>
        <source>as of %1</source>
        <extracomment>%1 is a date or a year: since when a fact is known</extracomment>
        <translation>per %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>källa: %1</translation>
    </message>
</context>
<context>
    <name>Kogge::FileProblem</name>
    <message>
        <source>Kogge cannot play this package yet</source>
        <translation>Kogge kan inte spela det här paketet än</translation>
    </message>
    <message>
        <source>You have a newer version already</source>
        <translation>Du har redan en nyare version</translation>
    </message>
    <message>
        <source>This module needs a newer Kogge</source>
        <translation>Den här modulen behöver en nyare Kogge</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Den här filen är skadad</translation>
    </message>
    <message>
        <source>This file is not safe to open</source>
        <translation>Den här filen är inte säker att öppna</translation>
    </message>
    <message>
        <source>This file is not there</source>
        <translation>Den här filen finns inte</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Den här filen kan inte läsas</translation>
    </message>
    <message>
        <source>The file could not be brought into your library</source>
        <translation>Filen kunde inte läggas i ditt bibliotek</translation>
    </message>
    <message>
        <source>This file is not a Kogge module</source>
        <translation>Den här filen är ingen Kogge-modul</translation>
    </message>
    <message>
        <source>Open it in a learning platform such as Moodle or ILIAS, or ask your coach for a Kogge module.</source>
        <translation>Öppna den i en lärplattform som Moodle eller ILIAS, eller be din coach om en Kogge-modul.</translation>
    </message>
    <message>
        <source>There is nothing to do: go on with the module in your library.</source>
        <translation>Du behöver inte göra något: fortsätt med modulen i ditt bibliotek.</translation>
    </message>
    <message>
        <source>Install the newest version of Kogge, then open the file again.</source>
        <translation>Installera den nyaste versionen av Kogge och öppna sedan filen igen.</translation>
    </message>
    <message>
        <source>Copy or download it once more. If that does not help, ask whoever gave it to you.</source>
        <translation>Kopiera eller hämta den en gång till. Om det inte hjälper, fråga den som gav dig den.</translation>
    </message>
    <message>
        <source>Delete it, and tell whoever gave it to you.</source>
        <translation>Ta bort den, och berätta det för den som gav dig den.</translation>
    </message>
    <message>
        <source>Perhaps it was moved, or the stick it was on has been taken out. Look for it, and open it again.</source>
        <translation>Kanske har den flyttats, eller så har minnet den låg på tagits ut. Leta upp den och öppna den igen.</translation>
    </message>
    <message>
        <source>Check whether you may read it, and whether no other program is writing it. Then open it again.</source>
        <translation>Kontrollera att du får läsa den och att inget annat program skriver till den. Öppna den sedan igen.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check whether you may write there, then open the file again.</source>
        <translation>Gör plats på disken, eller kontrollera att du får skriva där, och öppna sedan filen igen.</translation>
    </message>
    <message>
        <source>Kogge modules usually end in .kogge.zip. Choose another file, or ask your coach.</source>
        <translation>Kogge-moduler slutar oftast på .kogge.zip. Välj en annan fil, eller fråga din coach.</translation>
    </message>
    <message>
        <source>SCORM version %1</source>
        <translation>SCORM version %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in its contents</source>
        <translation>
            <numerusform>%n post i innehållet</numerusform>
            <numerusform>%n poster i innehållet</numerusform>
        </translation>
    </message>
    <message>
        <source>Your progress needs a newer Kogge</source>
        <translation>Ditt lärande behöver en nyare Kogge</translation>
    </message>
    <message>
        <source>Your progress is in use</source>
        <translation>Ditt lärande används just nu</translation>
    </message>
    <message>
        <source>Your progress cannot be saved</source>
        <translation>Ditt lärande kan inte sparas</translation>
    </message>
    <message>
        <source>Your progress cannot be opened</source>
        <translation>Ditt lärande kan inte öppnas</translation>
    </message>
    <message>
        <source>Install the newest version of Kogge, then start it again.</source>
        <translation>Installera den nyaste versionen av Kogge och starta den sedan igen.</translation>
    </message>
    <message>
        <source>Close the other program, then start Kogge again.</source>
        <translation>Stäng det andra programmet och starta sedan Kogge igen.</translation>
    </message>
    <message>
        <source>Make room on the disk, or check whether you may write there, then start Kogge again.</source>
        <translation>Gör plats på disken, eller kontrollera att du får skriva där, och starta sedan Kogge igen.</translation>
    </message>
    <message>
        <source>Nothing has been changed. Show this page to whoever looks after this computer.</source>
        <translation>Ingenting har ändrats. Visa den här sidan för den som sköter datorn.</translation>
    </message>
    <message>
        <source>It was not opened, and nothing has changed.</source>
        <translation>Den öppnades inte, och ingenting har ändrats.</translation>
    </message>
    <message>
        <source>It is a SCORM package made with another program.</source>
        <translation>Det är ett SCORM-paket gjort med ett annat program.</translation>
    </message>
</context>
<context>
    <name>Kogge::FillInObject</name>
    <message>
        <source>fill in</source>
        <translation>fyll i luckor</translation>
    </message>
    <message>
        <source>(gap %1)</source>
        <translation>(lucka %1)</translation>
    </message>
</context>
<context>
    <name>Kogge::Formula</name>
    <message>
        <source>%1 is expected here</source>
        <translation>%1 väntas här</translation>
    </message>
    <message>
        <source>it is too long or too deeply nested</source>
        <translation>den är för lång eller för djupt nästlad</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>det finns inget fält ”%1”</translation>
    </message>
    <message>
        <source>there is no function %1</source>
        <translation>det finns ingen funktion %1</translation>
    </message>
    <message>
        <source>%1 has too few or too many values in its brackets</source>
        <translation>%1 har för få eller för många värden inom parentesen</translation>
    </message>
    <message>
        <source>it depends on itself</source>
        <translation>den beror på sig själv</translation>
    </message>
    <message>
        <source>a text, number or date stands where it cannot be used</source>
        <translation>en text, ett tal eller ett datum står där det inte kan användas</translation>
    </message>
    <message>
        <source>two columns of different length are combined</source>
        <translation>två kolumner av olika längd kombineras</translation>
    </message>
    <message>
        <source>something is divided by zero</source>
        <translation>något divideras med noll</translation>
    </message>
    <message>
        <source>an exponent is not a whole number, or too large</source>
        <translation>en exponent är inget heltal, eller för stor</translation>
    </message>
    <message>
        <source>a number or date is too large</source>
        <translation>ett tal eller datum är för stort</translation>
    </message>
</context>
<context>
    <name>Kogge::FreeTextObject</name>
    <message>
        <source>in your own words</source>
        <translation>med egna ord</translation>
    </message>
</context>
<context>
    <name>Kogge::Grabber</name>
    <message>
        <source>The picture cannot be written.</source>
        <translation>Bilden kan inte skrivas.</translation>
    </message>
    <message>
        <source>There is no module to show.</source>
        <translation>Det finns ingen modul att visa.</translation>
    </message>
    <message>
        <source>There is no block “%1” in the lesson.</source>
        <translation>Det finns inget block ”%1” i lektionen.</translation>
    </message>
</context>
<context>
    <name>Kogge::HotspotObject</name>
    <message>
        <source>a place in the picture</source>
        <translation>ett ställe i bilden</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>between two answers either of which is right</extracomment>
        <translation> eller </translation>
    </message>
</context>
<context>
    <name>Kogge::Importer</name>
    <message>
        <source>it is being changed by another program</source>
        <translation>den ändras av ett annat program</translation>
    </message>
</context>
<context>
    <name>Kogge::InfoCommand</name>
    <message>
        <source>Licence %1, %2</source>
        <extracomment>%1 the code of a licence, %2 a size: &quot;12.5 kB&quot;</extracomment>
        <translation>Licens %1, %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>giltig till %1</translation>
    </message>
    <message>
        <source>Written in %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>Skriven på %1</translation>
    </message>
    <message numerus="yes">
        <source>Translated into %1: %2 of %n texts, %3 approved</source>
        <extracomment>%1 a language, %2 and %3 numbers of texts</extracomment>
        <translation>
            <numerusform>Översatt till %1: %2 av %n text, %3 godkända</numerusform>
            <numerusform>Översatt till %1: %2 av %n texter, %3 godkända</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lektion</numerusform>
            <numerusform>%n lektioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n verktyg</numerusform>
            <numerusform>%n verktyg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n termer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n faktauppgift</numerusform>
            <numerusform>%n faktauppgifter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n bild</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what a module&apos;s folder or archive contains.</source>
        <translation>Säger vad en moduls mapp eller arkiv innehåller.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profiler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::LearnersModel</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Någon utan namn</translation>
    </message>
</context>
<context>
    <name>Kogge::LessonSession</name>
    <message>
        <source>This part is in %1</source>
        <extracomment>%1 is a language in its own words</extracomment>
        <translation>Den här delen är på %1</translation>
    </message>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>Ungefär %n minut kvar</numerusform>
            <numerusform>Ungefär %n minuter kvar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are still open</source>
        <translation>
            <numerusform>%n uppgift återstår</numerusform>
            <numerusform>%n uppgifter återstår</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::LibraryModel</name>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>ungefär %n minut</numerusform>
            <numerusform>ungefär %n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>ungefär %n timme</numerusform>
            <numerusform>ungefär %n timmar</numerusform>
        </translation>
    </message>
    <message>
        <source>finished, last read on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>klar, senast läst %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lessons</source>
        <translation>
            <numerusform>%1 av %n lektion</numerusform>
            <numerusform>%1 av %n lektioner</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started · %1</source>
        <translation>Inte påbörjad · %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
    </message>
</context>
<context>
    <name>Kogge::LocaleFormat</name>
    <message>
        <source>European Union</source>
        <translation>Europeiska unionen</translation>
    </message>
</context>
<context>
    <name>Kogge::Main</name>
    <message>
        <source>No command given.</source>
        <translation>Inget kommando angivet.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Det finns inget kommando ”%1”.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Minnet räcker inte.</translation>
    </message>
    <message>
        <source>The arguments are not in UTF-8.</source>
        <translation>Argumenten är inte i UTF-8.</translation>
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
        <translation>Användning: kogge KOMMANDO …

Kontrollerar, packar och granskar lärmoduler.

  check SÖKVÄG      vad som är fel i en moduls mapp eller arkiv
  pack MAPP -o FIL  gör ett arkiv som lärplattformar och spelaren öppnar
  unpack FIL -o MAPP
                    ger tillbaka källan, byte för byte
  info SÖKVÄG       titel, språk, version, innehåll och hur mycket det finns av allt
  diff GAMMAL NY    vad en nyare version ändrar för deltagarna, block för block
  progress --data MAPP
                    vad varje deltagare har gjort

”kogge KOMMANDO --help” säger mer om vart och ett.

Slutstatus: 0 bra, 1 fel hittade, 2 användning, 3 kan inte läsas, 4 osäkert paket,
6 disk, 8 avbrutet, 130 avbrutet med signal.</translation>
    </message>
</context>
<context>
    <name>Kogge::MatchObject</name>
    <message>
        <source>find the pairs</source>
        <translation>hitta paren</translation>
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
            <numerusform>%n lektion</numerusform>
            <numerusform>%n lektioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>ungefär %n minut</numerusform>
            <numerusform>ungefär %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>giltig till %1</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 av %2 poäng</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>done, %1</source>
        <translation>klar, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lessons done</source>
        <translation>
            <numerusform>%1 av %n lektion klar</numerusform>
            <numerusform>%1 av %n lektioner klara</numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation>godkänd</translation>
    </message>
    <message>
        <source>%1 needed to pass</source>
        <translation>%1 krävs för godkänt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Start with lesson %1</source>
        <translation>Börja med lektion %1</translation>
    </message>
    <message>
        <source>Continue with lesson %1</source>
        <translation>Fortsätt med lektion %1</translation>
    </message>
    <message numerus="yes">
        <source>after lessons %1</source>
        <extracomment>%1 lists their numbers: &quot;1, 2&quot;</extracomment>
        <translation>
            <numerusform>efter lektion %1</numerusform>
            <numerusform>efter lektionerna %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleUpdate</name>
    <message>
        <source>Removed. Your answer stays in your records, but no longer counts.</source>
        <translation>Borttagen. Ditt svar finns kvar i dina uppgifter men räknas inte längre.</translation>
    </message>
    <message>
        <source>Removed. Your figures stay in your records.</source>
        <translation>Borttagen. Dina siffror finns kvar i dina uppgifter.</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttagen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Asks something else now. Your answer no longer counts; answer it anew.</source>
        <translation>Frågar nu något annat. Ditt svar räknas inte längre; svara på nytt.</translation>
    </message>
    <message>
        <source>Works differently now. Your figures stay.</source>
        <translation>Fungerar nu annorlunda. Dina siffror finns kvar.</translation>
    </message>
    <message>
        <source>Asks something else now</source>
        <translation>Frågar nu något annat</translation>
    </message>
    <message>
        <source>Says something else now</source>
        <translation>Säger nu något annat</translation>
    </message>
    <message>
        <source>Has come from another lesson</source>
        <translation>Har kommit från en annan lektion</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Ny lektion</translation>
    </message>
    <message>
        <source>This lesson is no longer part of the module</source>
        <translation>Den här lektionen finns inte längre i modulen</translation>
    </message>
    <message>
        <source>This lesson has another place</source>
        <translation>Den här lektionen har en annan plats</translation>
    </message>
    <message>
        <source>New language</source>
        <translation>Nytt språk</translation>
    </message>
    <message>
        <source>Language removed</source>
        <translation>Språk borttaget</translation>
    </message>
    <message numerus="yes">
        <source>%n corrected texts and pictures</source>
        <translation>
            <numerusform>%n rättad text eller bild</numerusform>
            <numerusform>%n rättade texter och bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Du behöver inte göra något</translation>
    </message>
    <message>
        <source>Version %1 becomes %2</source>
        <extracomment>%1 and %2 are versions: &quot;1.0.2&quot;</extracomment>
        <translation>Version %1 blir %2</translation>
    </message>
    <message>
        <source>Everything you have done stays as it is.</source>
        <translation>Allt du har gjort finns kvar som det är.</translation>
    </message>
    <message numerus="yes">
        <source>What you have done stays, but for %n things.</source>
        <translation>
            <numerusform>Det du har gjort finns kvar, utom %n sak.</numerusform>
            <numerusform>Det du har gjort finns kvar, utom %n saker.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::Notice</name>
    <message>
        <source>Your progress file was damaged; a new one has been made, and the damaged one is kept as “%1”.</source>
        <translation>Filen med ditt lärande var skadad; en ny har gjorts, och den skadade finns kvar som ”%1”.</translation>
    </message>
    <message>
        <source>Your progress file was missing; a new one has been made from the backups.</source>
        <translation>Filen med ditt lärande saknades; en ny har gjorts av säkerhetskopiorna.</translation>
    </message>
    <message>
        <source>The computer stopped while something was being saved, so the last thing you did before may be missing; the old file is kept as “%1”.</source>
        <translation>Datorn stannade medan något sparades, så det sista du gjorde kan saknas; den gamla filen finns kvar som ”%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of your work have been recovered, up to %2; anything later may be missing.</source>
        <translation>
            <numerusform>%n steg av ditt arbete har återställts, fram till %2; det som kom senare kan saknas.</numerusform>
            <numerusform>%n steg av ditt arbete har återställts, fram till %2; det som kom senare kan saknas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of your earlier work could be recovered.</source>
        <translation>Ingenting av ditt tidigare arbete kunde återställas.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of your work are known to be lost.</source>
        <translation>
            <numerusform>%n steg av ditt arbete har säkert gått förlorat.</numerusform>
            <numerusform>%n steg av ditt arbete har säkert gått förlorade.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look at your progress, but nothing new can be saved at the moment: %3</source>
        <translation>Du kan se ditt lärande, men just nu kan inget nytt sparas: %3</translation>
    </message>
    <message>
        <source>Your progress lies on a network drive (%1), which is slower and less safe; keep it on this computer if you can.</source>
        <translation>Ditt lärande ligger på en nätverksdisk (%1), som är långsammare och mindre säker; ha det på den här datorn om du kan.</translation>
    </message>
    <message>
        <source>A second copy of your progress, “%1”, has been left here by a program that keeps folders the same on several computers; it is not read.</source>
        <translation>En andra kopia av ditt lärande, ”%1”, har lämnats här av ett program som håller mappar lika på flera datorer; den läses inte.</translation>
    </message>
    <message>
        <source>No backup of your progress could be made: %3</source>
        <translation>Ingen säkerhetskopia av ditt lärande kunde göras: %3</translation>
    </message>
</context>
<context>
    <name>Kogge::NumericObject</name>
    <message>
        <source>a number</source>
        <translation>ett tal</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Det här är inget tal</translation>
    </message>
</context>
<context>
    <name>Kogge::OrderObject</name>
    <message>
        <source>put in order</source>
        <translation>sätt i ordning</translation>
    </message>
</context>
<context>
    <name>Kogge::PackCommand</name>
    <message>
        <source>Checks a module and makes an archive of it.</source>
        <translation>Kontrollerar en modul och gör ett arkiv av den.</translation>
    </message>
    <message>
        <source>The archive to write.</source>
        <translation>Arkivet som ska skrivas.</translation>
    </message>
    <message>
        <source>What LMSs are to find in it: scorm12.</source>
        <translation>Vad lärplattformar ska hitta i den: scorm12.</translation>
    </message>
    <message>
        <source>Only these languages, divided by commas, besides the source language.</source>
        <translation>Bara dessa språk, åtskilda av kommatecken, utöver källspråket.</translation>
    </message>
    <message>
        <source>“learners” leaves out what is for coaches.</source>
        <translation>”learners” utelämnar det som är för coacher.</translation>
    </message>
    <message>
        <source>There is no profile “%1”; scorm12 is.</source>
        <translation>Det finns ingen profil ”%1”; men scorm12.</translation>
    </message>
    <message>
        <source>--for knows “learners” only.</source>
        <translation>--for känner bara till ”learners”.</translation>
    </message>
    <message>
        <source>Not packed: correct the errors first.</source>
        <translation>Inte packad: rätta felen först.</translation>
    </message>
</context>
<context>
    <name>Kogge::Packer</name>
    <message>
        <source>the module has %1</source>
        <translation>modulen har %1</translation>
    </message>
    <message>
        <source>it is in the module&apos;s own folder</source>
        <translation>den ligger i modulens egen mapp</translation>
    </message>
    <message>
        <source>the disk has not kept what was written</source>
        <translation>disken har inte behållit det som skrevs</translation>
    </message>
</context>
<context>
    <name>Kogge::Player</name>
    <message>
        <source>Continue where you stopped today</source>
        <translation>Fortsätt där du slutade i dag</translation>
    </message>
    <message>
        <source>Continue where you stopped yesterday</source>
        <translation>Fortsätt där du slutade i går</translation>
    </message>
    <message>
        <source>Continue where you stopped on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Fortsätt där du slutade %1</translation>
    </message>
</context>
<context>
    <name>Kogge::Print</name>
    <message>
        <source>“%1” has been written.</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>”%1” har skrivits.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>source: %1</source>
        <translation>källa: %1</translation>
    </message>
    <message>
        <source>To talk about</source>
        <translation>Att prata om</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Sant</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falskt</translation>
    </message>
    <message>
        <source>This story goes on as you decide; it is played on the screen.</source>
        <translation>Den här berättelsen går vidare som du bestämmer; den spelas på skärmen.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Example: invented, to show what a profile can say.</source>
        <translation>Exempel: påhittat, för att visa vad en profil kan säga.</translation>
    </message>
</context>
<context>
    <name>Kogge::Problem</name>
    <message>
        <source>The file is not well-formed XML: %1.</source>
        <translation>Filen är inte välformad XML: %1.</translation>
    </message>
    <message>
        <source>The file has a DOCTYPE, which is not accepted. Remove it.</source>
        <translation>Filen har en DOCTYPE, vilket inte godtas. Ta bort den.</translation>
    </message>
    <message>
        <source>The module was made with a newer version of Kogge (format %1).</source>
        <translation>Modulen är gjord med en nyare version av Kogge (format %1).</translation>
    </message>
    <message>
        <source>The file begins with &lt;%1&gt;, but &lt;%2&gt; is expected here.</source>
        <translation>Filen börjar med &lt;%1&gt;, men &lt;%2&gt; väntas här.</translation>
    </message>
    <message>
        <source>The file is not written the way Kogge writes it, so the next change in Kogge will also change its form.</source>
        <translation>Filen är inte skriven så som Kogge skriver den, så nästa ändring i Kogge ändrar också dess form.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not known to this version. It is kept, but learners do not see it.</source>
        <translation>&lt;%1&gt; är okänt för den här versionen. Det behålls, men deltagarna ser det inte.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is missing or empty. Add it.</source>
        <translation>&lt;%1&gt; saknas eller är tomt. Lägg till det.</translation>
    </message>
    <message>
        <source>The attribute %1 is missing. Add it.</source>
        <translation>Attributet %1 saknas. Lägg till det.</translation>
    </message>
    <message>
        <source>This is larger than %1. Divide it.</source>
        <translation>Det här är större än %1. Dela upp det.</translation>
    </message>
    <message>
        <source>“%1” is not a valid id: a small letter followed by nine small letters or digits.</source>
        <translation>”%1” är inget giltigt id: en liten bokstav följd av nio små bokstäver eller siffror.</translation>
    </message>
    <message>
        <source>The lesson %1 is in the outline, but its file is missing.</source>
        <translation>Lektionen %1 står i innehållet, men dess fil saknas.</translation>
    </message>
    <message>
        <source>The lesson is not in the outline of module.xml, so learners do not see it.</source>
        <translation>Lektionen står inte i innehållet i module.xml, så deltagarna ser den inte.</translation>
    </message>
    <message>
        <source>“%1” leads to nothing in this module. Correct or remove it.</source>
        <translation>”%1” leder ingenstans i den här modulen. Rätta eller ta bort det.</translation>
    </message>
    <message>
        <source>The lesson %1 requires itself, directly or by way of others.</source>
        <translation>Lektionen %1 förutsätter sig själv, direkt eller via andra.</translation>
    </message>
    <message>
        <source>The file “%1” is used, but is not in the module.</source>
        <translation>Filen ”%1” används men finns inte i modulen.</translation>
    </message>
    <message>
        <source>“%1” is not described in media.xml. Add it with its credit and licence.</source>
        <translation>”%1” beskrivs inte i media.xml. Lägg till den med upphov och licens.</translation>
    </message>
    <message>
        <source>“%1” is packed, but no lesson uses it.</source>
        <translation>”%1” packas, men ingen lektion använder den.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is %2.</source>
        <translation>”%1” är inte det som namnet säger: den är %2.</translation>
    </message>
    <message>
        <source>“%1” has no alternative text. Say what the learner must know from the picture.</source>
        <translation>”%1” har ingen alternativtext. Säg vad deltagaren måste veta av bilden.</translation>
    </message>
    <message>
        <source>“%1” has no credit. Name who made it.</source>
        <translation>”%1” har inget upphov. Ange vem som har gjort den.</translation>
    </message>
    <message>
        <source>“%1” has no licence. Say how it may be used.</source>
        <translation>”%1” har ingen licens. Säg hur den får användas.</translation>
    </message>
    <message>
        <source>The link “%1” is not allowed. Links go to http, https or mailto, to lessons and to glossary terms.</source>
        <translation>Länken ”%1” är inte tillåten. Länkar går till http, https eller mailto, till lektioner och till ordlistans termer.</translation>
    </message>
    <message>
        <source>The picture “%1” stands inside a text, where it is not shown. Use an image block.</source>
        <translation>Bilden ”%1” står inne i en text, där den inte visas. Använd ett bildblock.</translation>
    </message>
    <message>
        <source>The text contains HTML, which learners see as it is typed. Use Markdown.</source>
        <translation>Texten innehåller HTML, som deltagarna ser så som det är skrivet. Använd Markdown.</translation>
    </message>
    <message>
        <source>Headings begin at “##”, and “##” stands only at the beginning of a text block, where it opens a part of the lesson.</source>
        <translation>Rubriker börjar med ”##”, och ”##” står bara i början av ett textblock, där det öppnar en del av lektionen.</translation>
    </message>
    <message>
        <source>The question needs at least two answers to choose from.</source>
        <translation>Frågan behöver minst två svar att välja mellan.</translation>
    </message>
    <message>
        <source>The question has more than 36 answers.</source>
        <translation>Frågan har fler än 36 svar.</translation>
    </message>
    <message>
        <source>No answer is marked as right.</source>
        <translation>Inget svar är märkt som rätt.</translation>
    </message>
    <message>
        <source>A single-choice question has more than one right answer. Keep one, or make it multiple choice.</source>
        <translation>En fråga med ett val har mer än ett rätt svar. Behåll ett, eller gör den till flerval.</translation>
    </message>
    <message>
        <source>There is no category with the letter “%1”.</source>
        <translation>Det finns ingen kategori med bokstaven ”%1”.</translation>
    </message>
    <message>
        <source>Points are a number from 0 to 1000, with at most two decimals.</source>
        <translation>Poäng är ett tal från 0 till 1000 med högst två decimaler.</translation>
    </message>
    <message>
        <source>The formula of “%1” is wrong: %2.</source>
        <translation>Formeln för ”%1” är fel: %2.</translation>
    </message>
    <message>
        <source>The formula of “%1” uses “%2”, but no field has that name.</source>
        <translation>Formeln för ”%1” använder ”%2”, men inget fält heter så.</translation>
    </message>
    <message>
        <source>The formula of “%1” depends on itself.</source>
        <translation>Formeln för ”%1” beror på sig själv.</translation>
    </message>
    <message>
        <source>With the sample input, “%1” should be %2, but comes out as %3.</source>
        <translation>Med exempelvärdena ska ”%1” bli %2, men det blir %3.</translation>
    </message>
    <message>
        <source>The sample names “%1”, but no field has that name.</source>
        <translation>Exemplet nämner ”%1”, men inget fält heter så.</translation>
    </message>
    <message>
        <source>The fact should have been checked again by %1. Check it and set new dates.</source>
        <translation>Faktauppgiften skulle ha kontrollerats senast %1. Kontrollera den och ange nya datum.</translation>
    </message>
    <message>
        <source>A fact needs the dates as-of and recheck-by (2026-12-31), the second not before the first.</source>
        <translation>En faktauppgift behöver datumen as-of och recheck-by (2026-12-31), det andra inte före det första.</translation>
    </message>
    <message>
        <source>There is no %1 text for %2; learners see the original of the whole block.</source>
        <translation>Det finns ingen text på %1 för %2; deltagarna ser hela blocket på originalspråket.</translation>
    </message>
    <message>
        <source>The original of %2 has changed since it was translated (%1).</source>
        <translation>Originalet till %2 har ändrats sedan det översattes (%1).</translation>
    </message>
    <message>
        <source>The %1 text for %2 has not been approved yet.</source>
        <translation>Texten på %1 för %2 är inte godkänd än.</translation>
    </message>
    <message>
        <source>The %1 translation has a text for %2, which is no longer in the module.</source>
        <translation>Översättningen till %1 har en text för %2, som inte längre finns i modulen.</translation>
    </message>
    <message>
        <source>The %1 translation has two texts for %2.</source>
        <translation>Översättningen till %1 har två texter för %2.</translation>
    </message>
    <message>
        <source>The %1 text for %2 does not have the same links as the original.</source>
        <translation>Texten på %1 för %2 har inte samma länkar som originalet.</translation>
    </message>
    <message>
        <source>The manifest does not say clearly which version of SCORM it follows (“%1”).</source>
        <translation>Manifestet säger inte tydligt vilken version av SCORM det följer (”%1”).</translation>
    </message>
    <message>
        <source>The identifier “%1” is used twice in the manifest.</source>
        <translation>Identifieraren ”%1” används två gånger i manifestet.</translation>
    </message>
    <message>
        <source>The manifest refers to “%1”, which is outside the package. It is not opened.</source>
        <translation>Manifestet hänvisar till ”%1”, som ligger utanför paketet. Det öppnas inte.</translation>
    </message>
    <message>
        <source>The manifest lists “%1”, but the package does not contain it.</source>
        <translation>Manifestet räknar upp ”%1”, men paketet innehåller den inte.</translation>
    </message>
    <message>
        <source>The manifest is in the folder “%1”, not at the top, where LMSs look for it.</source>
        <translation>Manifestet ligger i mappen ”%1”, inte överst, där lärplattformar letar efter det.</translation>
    </message>
    <message>
        <source>The manifest names no usable default organization (“%1”); the first one is used.</source>
        <translation>Manifestet anger ingen användbar standardorganisation (”%1”); den första används.</translation>
    </message>
    <message>
        <source>The attribute %1 is not known to this version and has no effect. Perhaps it is misspelt.</source>
        <translation>Attributet %1 är okänt för den här versionen och har ingen verkan. Kanske är det felstavat.</translation>
    </message>
    <message>
        <source>There is a second &lt;%1&gt; here, but only one can count. Keep one.</source>
        <translation>Det finns ett andra &lt;%1&gt; här, men bara ett kan gälla. Behåll ett.</translation>
    </message>
    <message>
        <source>The attribute %1 is “%2”, but must be %3.</source>
        <translation>Attributet %1 är ”%2” men måste vara %3.</translation>
    </message>
    <message>
        <source>The file cannot be read. %1</source>
        <translation>Filen kan inte läsas. %1</translation>
    </message>
    <message>
        <source>It is not packed, because it is hidden, a link, or named as no file of a package may be. Remove it, or give it an ordinary name.</source>
        <translation>Den packas inte, eftersom den är dold, en länk eller har ett namn som ingen fil i ett paket får ha. Ta bort den eller ge den ett vanligt namn.</translation>
    </message>
    <message>
        <source>“%1” is not a name that every computer can use. Use a short one of letters a–z, digits, “-”, “_” and “.”.</source>
        <translation>”%1” är inget namn som varje dator kan använda. Använd ett kort av bokstäverna a–z, siffror, ”-”, ”_” och ”.”.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same name on some computers. Rename one of them.</source>
        <translation>”%1” och ”%2” är samma namn på vissa datorer. Byt namn på den ena.</translation>
    </message>
    <message>
        <source>“%1” is used twice, first in %2. Give one of them a name of its own.</source>
        <translation>”%1” används två gånger, först i %2. Ge den ena ett eget namn.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here: %2 is needed.</source>
        <translation>”%1” kan inte användas här: %2 behövs.</translation>
    </message>
    <message>
        <source>“%1” has no captions in media.xml, so people who do not hear it cannot follow.</source>
        <translation>”%1” har inga undertexter i media.xml, så den som inte hör kan inte följa med.</translation>
    </message>
    <message>
        <source>The text has more than %1 characters, too many links, or is too deeply nested to be shown. Divide it.</source>
        <translation>Texten har mer än %1 tecken, för många länkar eller är för djupt nästlad för att visas. Dela upp den.</translation>
    </message>
    <message>
        <source>There is no column with the letter “%1”.</source>
        <translation>Det finns ingen kolumn med bokstaven ”%1”.</translation>
    </message>
    <message>
        <source>The letter “%1” is given twice in one block.</source>
        <translation>Bokstaven ”%1” förekommer två gånger i ett block.</translation>
    </message>
    <message>
        <source>There is no target with the letter “%1”.</source>
        <translation>Det finns inget mål med bokstaven ”%1”.</translation>
    </message>
    <message>
        <source>Two items belong to the target “%1”. Each needs its own.</source>
        <translation>Två saker hör till målet ”%1”. Var och en behöver ett eget.</translation>
    </message>
    <message>
        <source>Learners see the parts in the order of their letters, and that is the right one already. Give them other letters.</source>
        <translation>Deltagarna ser delarna i bokstävernas ordning, och det är redan den rätta. Ge dem andra bokstäver.</translation>
    </message>
    <message>
        <source>The text has a gap {%1}, but nothing says what belongs into it.</source>
        <translation>Texten har en lucka {%1}, men ingenting säger vad som hör hemma i den.</translation>
    </message>
    <message>
        <source>The text has no gap {%1}.</source>
        <translation>Texten har ingen lucka {%1}.</translation>
    </message>
    <message>
        <source>The text has the gap {%1} more than once.</source>
        <translation>Texten har luckan {%1} mer än en gång.</translation>
    </message>
    <message>
        <source>The place “%1” is not within the picture, or has no size.</source>
        <translation>Stället ”%1” ligger inte inom bilden eller har ingen storlek.</translation>
    </message>
    <message>
        <source>“%1” has no numbers that a chart could draw.</source>
        <translation>”%1” har inga tal som ett diagram kan rita.</translation>
    </message>
    <message>
        <source>A way leads to the situation “%1”, which does not exist.</source>
        <translation>En väg leder till situationen ”%1”, som inte finns.</translation>
    </message>
    <message>
        <source>The situation “%1” neither leads on nor ends the story.</source>
        <translation>Situationen ”%1” leder varken vidare eller avslutar berättelsen.</translation>
    </message>
    <message>
        <source>The situation “%1” ends the story, and yet it leads on.</source>
        <translation>Situationen ”%1” avslutar berättelsen och leder ändå vidare.</translation>
    </message>
    <message>
        <source>From the situation “%1” no ending can be reached.</source>
        <translation>Från situationen ”%1” kan inget slut nås.</translation>
    </message>
    <message>
        <source>No way leads to the situation “%1”.</source>
        <translation>Ingen väg leder till situationen ”%1”.</translation>
    </message>
    <message>
        <source>Two fields, tables or choices are named “%1”.</source>
        <translation>Två fält, tabeller eller val heter ”%1”.</translation>
    </message>
    <message>
        <source>There is no sample input with an expected result, so nobody notices when a formula goes wrong.</source>
        <translation>Det finns inga exempelvärden med väntat resultat, så ingen märker när en formel blir fel.</translation>
    </message>
    <message>
        <source>The %1 text for %2 does not have the same gaps as the original.</source>
        <translation>Texten på %1 för %2 har inte samma luckor som originalet.</translation>
    </message>
    <message>
        <source>The manifest has no organization, so there is nothing to start in this package.</source>
        <translation>Manifestet har ingen organisation, så det finns inget att starta i det här paketet.</translation>
    </message>
    <message>
        <source>A chart takes its numbers from a table, a worksheet or profiles of its lesson; “%1” is none of them.</source>
        <translation>Ett diagram hämtar sina tal från en tabell, ett arbetsblad eller profiler i sin lektion; ”%1” är inget av dem.</translation>
    </message>
    <message>
        <source>The vocabulary of “%1” has no word with the code “%2”. Add the word, or correct the profile.</source>
        <translation>Ordförrådet för ”%1” har inget ord med koden ”%2”. Lägg till ordet eller rätta profilen.</translation>
    </message>
    <message>
        <source>“%1” is not marked as an example, and nothing says that those it describes have agreed. Enter the day of their consent.</source>
        <translation>”%1” är inte märkt som exempel, och ingenting säger att de som beskrivs har samtyckt. Ange dagen för deras samtycke.</translation>
    </message>
</context>
<context>
    <name>Kogge::ProblemReport</name>
    <message>
        <source>error</source>
        <translation>fel</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>varning</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfileFilters</name>
    <message>
        <source>All</source>
        <extracomment>What a list of profiles is not narrowed by: &quot;Country: All&quot;</extracomment>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfileMarks</name>
    <message>
        <source>E</source>
        <extracomment>East and west, behind degrees</extracomment>
        <translation>Ö</translation>
    </message>
    <message>
        <source>W</source>
        <translation>V</translation>
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
        <translation>Bransch</translation>
    </message>
    <message>
        <source>The partner&apos;s sector</source>
        <translation>Partnerns bransch</translation>
    </message>
    <message>
        <source>Kind of cooperation</source>
        <translation>Slag av samarbete</translation>
    </message>
    <message>
        <source>Kind of innovation</source>
        <translation>Slag av innovation</translation>
    </message>
    <message>
        <source>How it started</source>
        <translation>Hur det började</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Erbjuder</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Söker</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What the region has from it</source>
        <translation>Vad regionen har av det</translation>
    </message>
    <message>
        <source>What others can take over</source>
        <translation>Vad andra kan ta över</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Vem du kan fråga</translation>
    </message>
    <message>
        <source>This part is in %1</source>
        <extracomment>%1 is a language in its own words</extracomment>
        <translation>Den här delen är på %1</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfilesObject</name>
    <message numerus="yes">
        <source>%1 of %n profiles</source>
        <translation>
            <numerusform>%1 av %n profil</numerusform>
            <numerusform>%1 av %n profiler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profiler</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ProgressCommand</name>
    <message>
        <source>done</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>påbörjad</translation>
    </message>
    <message numerus="yes">
        <source>question %1: %n attempts, best score %2, last answer “%3”</source>
        <extracomment>%1 the id of a question, %2 points, %3 an answer as stored</extracomment>
        <translation>
            <numerusform>fråga %1: %n försök, bästa resultat %2, senaste svar ”%3”</numerusform>
            <numerusform>fråga %1: %n försök, bästa resultat %2, senaste svar ”%3”</numerusform>
        </translation>
    </message>
    <message>
        <source>lesson %1: %2</source>
        <extracomment>%1 the id of a lesson, %2 &quot;begun&quot; or &quot;done&quot;</extracomment>
        <translation>lektion %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>worksheet %1: %n versions</source>
        <extracomment>%1 the id of a worksheet</extracomment>
        <translation>
            <numerusform>arbetsblad %1: %n version</numerusform>
            <numerusform>arbetsblad %1: %n versioner</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what each learner has done, as their stores have it.</source>
        <translation>Säger vad varje deltagare har gjort, så som deras filer har det.</translation>
    </message>
    <message>
        <source>The player&apos;s data folder.</source>
        <translation>Spelarens datamapp.</translation>
    </message>
</context>
<context>
    <name>Kogge::ProgressStore</name>
    <message>
        <source>Qt’s plug-in for SQLite is missing</source>
        <translation>Qts insticksprogram för SQLite saknas</translation>
    </message>
    <message>
        <source>what is in it does not fit together</source>
        <translation>det som finns i den hänger inte ihop</translation>
    </message>
    <message>
        <source>an entry has changed on the disk</source>
        <translation>en post har ändrats på disken</translation>
    </message>
    <message>
        <source>events are missing after its update</source>
        <translation>händelser saknas efter uppdateringen</translation>
    </message>
    <message>
        <source>a checksum is wrong</source>
        <translation>en kontrollsumma är fel</translation>
    </message>
</context>
<context>
    <name>Kogge::QuestionObject</name>
    <message>
        <source>Question %1 of %2 · %3</source>
        <extracomment>%1 of %2: numbers of the question; %3 what kind it is, as in &quot;several answers&quot;</extracomment>
        <translation>Fråga %1 av %2 · %3</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Försök %1</translation>
    </message>
    <message>
        <source>Attempt %1 of %2</source>
        <translation>Försök %1 av %2</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 av %2 poäng</translation>
    </message>
    <message>
        <source>Your answer has not been saved. %1</source>
        <translation>Ditt svar har inte sparats. %1</translation>
    </message>
</context>
<context>
    <name>Kogge::RecordingObject</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>how far a recording has been played, as in &quot;0:42 of 1:30&quot;</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>This recording cannot be read. %1</source>
        <translation>Den här inspelningen kan inte läsas. %1</translation>
    </message>
    <message>
        <source>This computer cannot play recordings (Qt Multimedia with FFmpeg is missing). What is said stands below.</source>
        <translation>Den här datorn kan inte spela inspelningar (Qt Multimedia med FFmpeg saknas). Det som sägs står nedanför.</translation>
    </message>
    <message>
        <source>This recording cannot be played (%1). What is said stands below.</source>
        <translation>Den här inspelningen kan inte spelas (%1). Det som sägs står nedanför.</translation>
    </message>
</context>
<context>
    <name>Kogge::ScaleObject</name>
    <message>
        <source>your estimate</source>
        <translation>din uppskattning</translation>
    </message>
</context>
<context>
    <name>Kogge::ScenarioObject</name>
    <message>
        <source>%1 of %2 points; the best ending counts</source>
        <extracomment>the points of the best ending of a story</extracomment>
        <translation>%1 av %2 poäng; det bästa slutet räknas</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Början</translation>
    </message>
</context>
<context>
    <name>Kogge::Settings</name>
    <message>
        <source>Your settings could not be read.</source>
        <translation>Dina inställningar kunde inte läsas.</translation>
    </message>
    <message>
        <source>Your settings were made with a newer version of Kogge.</source>
        <translation>Dina inställningar gjordes med en nyare version av Kogge.</translation>
    </message>
    <message>
        <source>Now the standards are in force, and changes are not kept.</source>
        <translation>Nu gäller standardinställningarna, och ändringar sparas inte.</translation>
    </message>
    <message>
        <source>Now the standards are in force; the old file was kept as “%1”.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Nu gäller standardinställningarna; den gamla filen behölls som ”%1”.</translation>
    </message>
</context>
<context>
    <name>Kogge::Tool</name>
    <message>
        <source>Who rated whom</source>
        <translation>Vem som bedömde vem</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>Ena sidan</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Andra sidan</translation>
    </message>
    <message>
        <source>Rating by the one</source>
        <translation>Betyg från den ena</translation>
    </message>
    <message>
        <source>Rating by the other</source>
        <translation>Betyg från den andra</translation>
    </message>
    <message>
        <source>Best total</source>
        <translation>Bästa summa</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>As good</source>
        <translation>Lika bra</translation>
    </message>
    <message>
        <source>People on one side</source>
        <translation>Personer på ena sidan</translation>
    </message>
    <message>
        <source>People on the other side</source>
        <translation>Personer på andra sidan</translation>
    </message>
    <message>
        <source>Minutes to talk</source>
        <translation>Minuter att prata</translation>
    </message>
    <message>
        <source>Minutes to change places</source>
        <translation>Minuter att byta plats</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Omgångar</translation>
    </message>
    <message>
        <source>Minutes in all</source>
        <translation>Minuter sammanlagt</translation>
    </message>
    <message>
        <source>Colour of the text</source>
        <translation>Textens färg</translation>
    </message>
    <message>
        <source>Colour of the ground</source>
        <translation>Bakgrundens färg</translation>
    </message>
    <message>
        <source>Contrast to 1</source>
        <translation>Kontrast till 1</translation>
    </message>
    <message>
        <source>Text of usual size</source>
        <translation>Text i vanlig storlek</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Stor text</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>tillräcklig</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>inte tillräcklig</translation>
    </message>
    <message>
        <source>As in #8a8a8a</source>
        <translation>Som i #8a8a8a</translation>
    </message>
</context>
<context>
    <name>Kogge::ToolboxModel</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versioner</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::TrueFalseObject</name>
    <message>
        <source>true or false</source>
        <translation>sant eller falskt</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Sant</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falskt</translation>
    </message>
</context>
<context>
    <name>Kogge::UnpackCommand</name>
    <message>
        <source>Gives a module&apos;s source back, byte for byte.</source>
        <translation>Ger tillbaka en moduls källa, byte för byte.</translation>
    </message>
    <message>
        <source>The folder to write; new or empty.</source>
        <translation>Mappen som ska skrivas; ny eller tom.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::WorksheetFields</name>
    <message>
        <source>This is not a date</source>
        <translation>Det här är inget datum</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Det här är inget tal</translation>
    </message>
</context>
<context>
    <name>Kogge::WorksheetObject</name>
    <message>
        <source>My figures</source>
        <translation>Mina siffror</translation>
    </message>
</context>
<context>
    <name>Kogge::WorksheetResults</name>
    <message>
        <source>Still missing: %1</source>
        <translation>Saknas ännu: %1</translation>
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
        <translation>F%1</translation>
    </message>
</context>
<context>
    <name>Kogge::XmlSource</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>rad %1, kolumn %2: %3</translation>
    </message>
    <message>
        <source>line %1: too many attributes</source>
        <translation>rad %1: för många attribut</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>för djupt nästlad</translation>
    </message>
    <message>
        <source>%1 elements and texts</source>
        <translation>%1 element och texter</translation>
    </message>
</context>
<context>
    <name>LearnerLine</name>
    <message>
        <source>Remove %1 …</source>
        <extracomment>%1 is the name of a learner</extracomment>
        <translation>Ta bort %1 …</translation>
    </message>
</context>
<context>
    <name>LearnersPage</name>
    <message>
        <source>Learners</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>Vem lär sig?</translation>
    </message>
    <message>
        <source>Everybody has their own progress. All share the modules of this computer.</source>
        <translation>Var och en har sitt eget lärande. Alla delar på modulerna på den här datorn.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>What you are called</source>
        <translation>Vad du heter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <extracomment>%1 is the name of a learner</extracomment>
        <translation>Ta bort %1?</translation>
    </message>
    <message>
        <source>Everything they have answered, calculated and written on this computer will be gone, and its backups too. The modules stay.</source>
        <translation>Allt som den personen har svarat, räknat ut och skrivit på den här datorn försvinner, och säkerhetskopiorna också. Modulerna finns kvar.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>LessonEnd</name>
    <message>
        <source>You have finished this lesson.</source>
        <translation>Du har avslutat den här lektionen.</translation>
    </message>
    <message>
        <source>This is the end of the lesson; %1.</source>
        <translation>Här slutar lektionen; %1.</translation>
    </message>
    <message>
        <source>This is the end of the lesson.</source>
        <translation>Här slutar lektionen.</translation>
    </message>
    <message>
        <source>Go to the first open task</source>
        <translation>Gå till den första öppna uppgiften</translation>
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
        <translation>Delar av den här lektionen</translation>
    </message>
    <message>
        <source>Language of the module</source>
        <translation>Modulens språk</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Textstorlek och utseende</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Save as PDF, for paper</source>
        <translation>Spara som PDF, för papper</translation>
    </message>
</context>
<context>
    <name>LessonRail</name>
    <message>
        <source>In this lesson</source>
        <translation>I den här lektionen</translation>
    </message>
</context>
<context>
    <name>LessonText</name>
    <message>
        <source>This lesson builds on what you have not finished yet: %1</source>
        <extracomment>%1 lists lessons: &quot;1 Where the money comes from&quot;</extracomment>
        <translation>Den här lektionen bygger på något som du inte har avslutat än: %1</translation>
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
        <translation>Lägg till en modul</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Textstorlek och utseende</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Your modules</source>
        <translation>Dina moduler</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Verktygslåda</translation>
    </message>
    <message>
        <source>Learning: %1</source>
        <translation>Lär sig: %1</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>Vem lär sig?</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Write a mail?</source>
        <translation>Skriva ett e-brev?</translation>
    </message>
    <message>
        <source>Open a web page?</source>
        <translation>Öppna en webbsida?</translation>
    </message>
    <message>
        <source>This opens your mail program. Kogge itself sends nothing.</source>
        <translation>Det här öppnar ditt e-postprogram. Kogge självt skickar ingenting.</translation>
    </message>
    <message>
        <source>This opens your browser and needs the internet. Kogge itself sends nothing.</source>
        <translation>Det här öppnar din webbläsare och kräver internet. Kogge självt skickar ingenting.</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>Öppna e-postprogrammet</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Öppna webbläsaren</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
</context>
<context>
    <name>LinkedText</name>
    <message>
        <source>Link %2 of %3: %1</source>
        <extracomment>Spoken after a paragraph: %1 is the link Enter follows, %2 and %3 count the links</extracomment>
        <translation>Länk %2 av %3: %1</translation>
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
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ModuleContents</name>
    <message>
        <source>Table of contents</source>
        <translation>Innehållsförteckning</translation>
    </message>
    <message>
        <source>What you will be able to do</source>
        <translation>Det här kommer du att kunna</translation>
    </message>
</context>
<context>
    <name>ModulePage</name>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Language of the module</source>
        <translation>Modulens språk</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Textstorlek och utseende</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Bringing “%1” into your library</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Lägger ”%1” i ditt bibliotek</translation>
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
        <translation>Alt och piltangenterna flyttar</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <extracomment>%1 is what is moved</extracomment>
        <translation>Flytta upp: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <extracomment>%1 is what is moved</extracomment>
        <translation>Flytta ned: %1</translation>
    </message>
    <message>
        <source>In its place</source>
        <translation>På rätt plats</translation>
    </message>
    <message>
        <source>Belongs elsewhere</source>
        <translation>Hör hemma någon annanstans</translation>
    </message>
</context>
<context>
    <name>PdfChooser</name>
    <message>
        <source>Save as PDF</source>
        <translation>Spara som PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>This picture cannot be shown. It shows: %1</source>
        <extracomment>%1 describes the picture in words</extracomment>
        <translation>Den här bilden kan inte visas. Den visar: %1</translation>
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
        <translation>Karta. Alla profiler på den finns också i listan.</translation>
    </message>
    <message>
        <source>Choose a mark to read its profile below the map.</source>
        <translation>Välj ett märke för att läsa profilen under kartan.</translation>
    </message>
</context>
<context>
    <name>ProfileNumbers</name>
    <message>
        <source>What is counted</source>
        <translation>Vad som räknas</translation>
    </message>
    <message>
        <source>Profiles by: %1</source>
        <extracomment>%1 what is counted, such as &quot;Country&quot;</extracomment>
        <translation>Profiler efter: %1</translation>
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
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a town and country, %2 a sector and a kind of cooperation</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Invented, to show what a profile can say.</source>
        <translation>Påhittat, för att visa vad en profil kan säga.</translation>
    </message>
</context>
<context>
    <name>ProfileSearch</name>
    <message>
        <source>Words to look for</source>
        <translation>Ord att söka efter</translation>
    </message>
    <message>
        <source>Show all profiles</source>
        <translation>Visa alla profiler</translation>
    </message>
</context>
<context>
    <name>QuestionFrame</name>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Check answer</source>
        <translation>Rätta svaret</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Visa en ledtråd</translation>
    </message>
    <message>
        <source>Show another hint</source>
        <translation>Visa en ledtråd till</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Spela</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Plats i inspelningen</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Undertexter</translation>
    </message>
</context>
<context>
    <name>ResultGrid</name>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>%1 the name of a result, %2 its value, %3 a remark</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>under noll</translation>
    </message>
</context>
<context>
    <name>RouteFooter</name>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Previous lesson: %1</source>
        <translation>Föregående lektion: %1</translation>
    </message>
    <message>
        <source>Lesson %1 of %2</source>
        <translation>Lektion %1 av %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Next lesson: %1</source>
        <translation>Nästa lektion: %1</translation>
    </message>
</context>
<context>
    <name>RouteRow</name>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Påbörjad</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Inte öppen än</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Inte påbörjad</translation>
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
        <translation>Försök igen</translation>
    </message>
</context>
<context>
    <name>ScaleStep</name>
    <message>
        <source>%1 of %2, %3</source>
        <extracomment>a level of a scale: %1 of %2</extracomment>
        <translation>%1 av %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
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
        <translation>Stäng</translation>
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
        <translation>Hoppa till texten</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>It goes no further</source>
        <translation>Det går inte längre</translation>
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
        <translation>Din väg hittills</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size, such as &quot;120 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2. Set back</source>
        <extracomment>%1 is what is sized, %2 its size in force; pressing sets it back</extracomment>
        <translation>%1: %2. Återställ</translation>
    </message>
</context>
<context>
    <name>StoreProblemPage</name>
    <message>
        <source>Close Kogge</source>
        <translation>Stäng Kogge</translation>
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
        <translation>I ordlistan</translation>
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
        <translation>Verktygslåda</translation>
    </message>
    <message>
        <source>Save as PDF, for paper</source>
        <translation>Spara som PDF, för papper</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Textstorlek och utseende</translation>
    </message>
</context>
<context>
    <name>ToolboxPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliotek</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Verktygslåda</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Textstorlek och utseende</translation>
    </message>
    <message>
        <source>Worksheets, calculators and checklists of your modules. Your figures are the same here and in the lessons.</source>
        <translation>Arbetsblad, räknehjälp och checklistor i dina moduler. Dina siffror är desamma här som i lektionerna.</translation>
    </message>
    <message>
        <source>Your modules have no worksheets, calculators or checklists.</source>
        <translation>Dina moduler har inga arbetsblad, räknehjälper eller checklistor.</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Hide what is said</source>
        <translation>Dölj det som sägs</translation>
    </message>
    <message>
        <source>Read what is said</source>
        <translation>Läs det som sägs</translation>
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
        <translation>En nyare version</translation>
    </message>
    <message>
        <source>Take the new version</source>
        <translation>Ta den nya versionen</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Behåll den gamla</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Vad som ändras</translation>
    </message>
    <message>
        <source>Nothing that you would notice changes</source>
        <translation>Ingenting som du skulle märka ändras</translation>
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
        <translation>rad</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what a row of a table is, such as &quot;source&quot;, %2 its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <extracomment>%1 is what a row of a table is, such as &quot;source&quot;</extracomment>
        <translation>Lägg till: %1</translation>
    </message>
</context>
<context>
    <name>WorksheetRow</name>
    <message>
        <source>Remove %1</source>
        <extracomment>%1 names a row of a table, such as &quot;source 2&quot;</extracomment>
        <translation>Ta bort %1</translation>
    </message>
</context>
<context>
    <name>WorksheetVersions</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What to do with this version</source>
        <translation>Vad du kan göra med den här versionen</translation>
    </message>
    <message>
        <source>New version from this one</source>
        <translation>Ny version utifrån den här</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Byt namn …</translation>
    </message>
    <message>
        <source>Remove this version …</source>
        <translation>Ta bort den här versionen …</translation>
    </message>
    <message>
        <source>Empty all fields …</source>
        <translation>Töm alla fält …</translation>
    </message>
    <message>
        <source>Look at the example: %1</source>
        <extracomment>%1 is the name of an example</extracomment>
        <translation>Titta på exemplet: %1</translation>
    </message>
    <message>
        <source>Rename this version</source>
        <translation>Byt namn på den här versionen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Ta bort ”%1”?</translation>
    </message>
    <message>
        <source>Empty all fields?</source>
        <translation>Töm alla fält?</translation>
    </message>
    <message>
        <source>What you have entered in this version will be gone. Your other versions stay as they are.</source>
        <translation>Det du har skrivit i den här versionen försvinner. Dina andra versioner förblir som de är.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Töm</translation>
    </message>
</context>
</TS>
