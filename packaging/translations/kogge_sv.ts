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
    <name>BackupsSheet</name>
    <message>
        <source>Earlier versions</source>
        <translation>Tidigare versioner</translation>
    </message>
    <message>
        <source>The module as it was before it was saved. Going back to one can be undone.</source>
        <translation>Modulen som den var innan den sparades. Att gå tillbaka till en version kan ångras.</translation>
    </message>
    <message>
        <source>Nothing has been replaced yet. As you go on writing, versions are kept here: each of the last hour, one for each hour of the last day, one for each day of the last month.</source>
        <translation>Ännu har ingenting ersatts. När du skriver vidare sparas versioner här: alla från den senaste timmen, en för varje timme av det senaste dygnet, en för varje dag av den senaste månaden.</translation>
    </message>
    <message>
        <source>Go back to the version of %1</source>
        <translation>Gå tillbaka till versionen från %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <translation>Ctrl+Enter kontrollerar</translation>
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
        <translation>Tangenterna A till %1 väljer, Ctrl+Enter kontrollerar</translation>
    </message>
    <message>
        <source>Keys A and B choose, Ctrl+Enter checks</source>
        <translation>Tangenterna A och B väljer, Ctrl+Enter kontrollerar</translation>
    </message>
</context>
<context>
    <name>BlockDecision</name>
    <message>
        <source>What follows from what</source>
        <translation>Vad som följer av vad</translation>
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
        <source>This applies in the example</source>
        <translation>Det här gäller i exemplet</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Tillbaka till mina svar</translation>
    </message>
    <message>
        <source>Empty all fields …</source>
        <translation>Töm alla fält …</translation>
    </message>
    <message>
        <source>This is the example “%1”. Your own answers are kept as they are.</source>
        <extracomment>%1 is the name of an example</extracomment>
        <translation>Det här är exemplet ”%1”. Dina egna svar ligger kvar som de är.</translation>
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
    <name>BlockDownload</name>
    <message>
        <source>Copying “%1” …</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Kopierar ”%1” …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
        <translation>Enter kontrollerar</translation>
    </message>
</context>
<context>
    <name>BlockFrame</name>
    <message>
        <source>%1, has a problem</source>
        <translation>%1, har ett problem</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Inget skrivet ännu</translation>
    </message>
    <message>
        <source>Add a block here</source>
        <translation>Infoga ett block här</translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n öppen kommentar</numerusform>
            <numerusform>%n öppna kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>Write here. ## begins a heading, - a list, **bold**, *italic*; / adds a block.</source>
        <translation>Skriv här. ## börjar en rubrik, - en lista, **fet**, *kursiv*; / lägger till ett block.</translation>
    </message>
    <message>
        <source>No file yet</source>
        <translation>Ingen fil ännu</translation>
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
        <translation>Klicka i bilden eller välj i listan. Ctrl+Enter kontrollerar</translation>
    </message>
</context>
<context>
    <name>BlockMatch</name>
    <message>
        <source>Ctrl+Enter checks</source>
        <translation>Ctrl+Enter kontrollerar</translation>
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
        <translation>Enter kontrollerar</translation>
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
        <translation>Alt+↑ och Alt+↓ flyttar, Ctrl+Enter kontrollerar</translation>
    </message>
</context>
<context>
    <name>BlockPaletteSheet</name>
    <message>
        <source>Add a block</source>
        <translation>Infoga ett block</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Picture, question, worksheet …</source>
        <translation>Bild, fråga, arbetsblad …</translation>
    </message>
    <message>
        <source>No kind of block is called so.</source>
        <translation>Det finns inget sådant block.</translation>
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
        <translation>Ett bra slut</translation>
    </message>
    <message>
        <source>A fair ending</source>
        <translation>Ett ganska bra slut</translation>
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
        <translation>Tangenterna A och B väljer, Ctrl+Enter kontrollerar</translation>
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
        <translation>%1 berättar</translation>
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
    <name>CaptionEditor</name>
    <message>
        <source>What is said</source>
        <translation>Vad som sägs</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Börjar vid</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Slutar vid</translation>
    </message>
    <message>
        <source>A time after the beginning, such as 1:02.5</source>
        <translation>En tid efter början, till exempel 1:02,5</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Vem som talar</translation>
    </message>
    <message>
        <source>Begins here</source>
        <translation>Börjar här</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>Ends here</source>
        <translation>Slutar här</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation>Dela vid markören</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Slå ihop med nästa</translation>
    </message>
    <message>
        <source>Add one behind it</source>
        <translation>Lägg till en efter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>This one and all behind it later by</source>
        <translation>Den här och alla efter senare med</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekunder</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Förskjut</translation>
    </message>
    <message>
        <source>A number, such as 1.5 or -2</source>
        <translation>Ett tal, till exempel 1,5 eller -2</translation>
    </message>
</context>
<context>
    <name>CaptionRow</name>
    <message>
        <source>%1 to %2: %3</source>
        <extracomment>A caption: %1 and %2 are times, %3 what is said</extracomment>
        <translation>%1 till %2: %3</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Inga ord ännu</translation>
    </message>
</context>
<context>
    <name>CaptionTime</name>
    <message>
        <source>A time such as 1:02.5</source>
        <translation>En tid som 1:02,5</translation>
    </message>
</context>
<context>
    <name>CaptionsSheet</name>
    <message>
        <source>Captions</source>
        <translation>Undertexter</translation>
    </message>
    <message>
        <source>Nobody who does not hear it can follow this recording yet. Captions are read beside it, and below it as a text.</source>
        <translation>Den som inte hör inspelningen kan inte följa den ännu. Undertexter läses till den, och nedanför som text.</translation>
    </message>
    <message>
        <source>Write captions</source>
        <translation>Skriv undertexter</translation>
    </message>
    <message>
        <source>Take from a file …</source>
        <translation>Ta från en fil …</translation>
    </message>
    <message>
        <source>Begin with the words of %1</source>
        <translation>Börja med orden från %1</translation>
    </message>
    <message>
        <source>Begin with the words of the lesson</source>
        <translation>Börja med lektionens ord</translation>
    </message>
    <message>
        <source>A file may be WebVTT or SubRip, or a text without times: its sentences are spread over the recording, as a beginning.</source>
        <translation>Filen kan vara WebVTT eller SubRip, eller en text utan tider: dess meningar fördelas över inspelningen, som en början.</translation>
    </message>
    <message>
        <source>Ctrl+Space plays and pauses, Ctrl+, begins the caption here, Ctrl+. ends it, Ctrl+Enter adds one, Ctrl+Shift+Enter splits it, Ctrl+J merges it with the next.</source>
        <translation>Ctrl+Blanksteg spelar och pausar, Ctrl+, låter undertexten börja här, Ctrl+. låter den sluta, Ctrl+Enter lägger till en, Ctrl+Skift+Enter delar den, Ctrl+J slår ihop den med nästa.</translation>
    </message>
    <message>
        <source>Take captions from a file</source>
        <translation>Ta undertexter från en fil</translation>
    </message>
    <message>
        <source>Captions and texts (*.vtt *.srt *.txt)</source>
        <translation>Undertexter och texter (*.vtt *.srt *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Save the captions as a file</source>
        <translation>Spara undertexterna som en fil</translation>
    </message>
    <message>
        <source>WebVTT (*.vtt)</source>
        <translation>WebVTT (*.vtt)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Lägg till en undertext</translation>
    </message>
    <message>
        <source>Put them in order</source>
        <translation>Ordna dem</translation>
    </message>
    <message>
        <source>Save as a file …</source>
        <translation>Spara som en fil …</translation>
    </message>
    <message>
        <source>Take those in %1 from a file …</source>
        <extracomment>%1 is a language: captions in it are taken as a translation</extracomment>
        <translation>Ta dem på %1 från en fil …</translation>
    </message>
    <message>
        <source>Take a translation of the captions from a file</source>
        <translation>Ta en översättning av undertexterna från en fil</translation>
    </message>
    <message>
        <source>Captions (*.vtt *.srt)</source>
        <translation>Undertexter (*.vtt *.srt)</translation>
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
    <name>ChangeLines</name>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… och %n till</numerusform>
            <numerusform>… och %n till</numerusform>
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
    <name>CommandSheet</name>
    <message>
        <source>Go to or do</source>
        <translation>Gå till eller gör</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Pack, a lesson, a word of the text …</source>
        <translation>Packa, en lektion, ett ord ur texten …</translation>
    </message>
    <message>
        <source>Nothing is called so, and it stands nowhere in the module.</source>
        <translation>Inget heter så, och texten finns inte heller i modulen.</translation>
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
        <translation>Ditt svar</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Skicka svaret</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Svara</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Ta bort kommentaren</translation>
    </message>
</context>
<context>
    <name>CommentsPane</name>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Your comment</source>
        <translation>Din kommentar</translation>
    </message>
    <message>
        <source>Learners never see it. Ctrl+Enter sends it.</source>
        <translation>Deltagare ser den aldrig. Ctrl+Enter skickar den.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ditt namn</translation>
    </message>
    <message>
        <source>It stands beside your comments, and is asked only once.</source>
        <translation>Det står bredvid dina kommentarer, och du blir bara tillfrågad en gång.</translation>
    </message>
    <message>
        <source>Send the comment</source>
        <translation>Skicka kommentaren</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Om: %1</translation>
    </message>
</context>
<context>
    <name>CommentsSheet</name>
    <message>
        <source>Open comments</source>
        <translation>Öppna kommentarer</translation>
    </message>
    <message>
        <source>There are no open comments.</source>
        <translation>Det finns inga öppna kommentarer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
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
        <translation>Läs vidare</translation>
    </message>
    <message>
        <source>Contents of the module</source>
        <translation>Modulens innehåll</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Börja läsa</translation>
    </message>
</context>
<context>
    <name>CopySheet</name>
    <message>
        <source>Duplicate as a new module</source>
        <translation>Duplicera som ny modul</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>The new module has its own identity and begins with version 1.0.0. Learners can have both; what they did in one does not count in the other.</source>
        <translation>Den nya modulen är en egen och börjar med version 1.0.0. Deltagare kan ha båda; det de har gjort i den ena räknas inte i den andra.</translation>
    </message>
    <message>
        <source>The copy is the same module, with all its files as they are now. You go on writing in this one, unless you open the copy.</source>
        <translation>Kopian är samma modul, med alla filer som de är nu. Du skriver vidare i den här, om du inte öppnar kopian.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Made in the folder</source>
        <translation>Skapas i mappen</translation>
    </message>
    <message>
        <source>The module gets a folder of its own in it.</source>
        <translation>Modulen får en egen mapp i den.</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Välj en annan mapp …</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Kopierar …</translation>
    </message>
    <message>
        <source>The copy is in %1</source>
        <translation>Kopian ligger i %1</translation>
    </message>
    <message>
        <source>There is no copy. %1 Choose another folder, or make room, and try again.</source>
        <translation>Det finns ingen kopia. %1 Välj en annan mapp, eller gör plats, och försök igen.</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Spara kopian</translation>
    </message>
    <message>
        <source>The module needs a title first.</source>
        <translation>Modulen behöver först en titel.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Öppna kopian</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Where the module’s folder is made</source>
        <translation>Där modulens mapp skapas</translation>
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
    <name>DesignDetails</name>
    <message>
        <source>Expect what comes out: %1</source>
        <translation>Använd resultatet som väntat värde: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Flytta upp: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Flytta ned: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Ta bort: %1</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Namn i formler</translation>
    </message>
    <message>
        <source>A new name goes into all formulas, samples and charts.</source>
        <translation>Ett nytt namn förs in i alla formler, exempel och diagram.</translation>
    </message>
    <message>
        <source>Condition that must hold</source>
        <translation>Villkor som måste gälla</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Empty: learners fill it in.</source>
        <translation>Tomt: deltagarna fyller i det.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
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
        <translation>Öppet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Stängt</translation>
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
        <translation>Lektionens titel och inledning</translation>
    </message>
    <message>
        <source>This lesson is still empty. Begin with a situation that your learners know.</source>
        <translation>Den här lektionen är ännu tom. Börja med en situation som dina deltagare känner igen.</translation>
    </message>
    <message>
        <source>Add the first block</source>
        <translation>Infoga det första blocket</translation>
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
        <translation>Vy</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriva</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Översätt</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Inget att göra om</translation>
    </message>
    <message>
        <source>Pack …</source>
        <translation>Packa …</translation>
    </message>
    <message>
        <source>Go to or do (Ctrl+K)</source>
        <translation>Gå till eller gör (Ctrl+K)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Skift+P</translation>
    </message>
    <message>
        <source>Print or write a PDF …</source>
        <translation>Skriv ut eller gör en PDF …</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Spara nu</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Spara en kopia …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Skift+S</translation>
    </message>
    <message>
        <source>Duplicate as a new module …</source>
        <translation>Duplicera som ny modul …</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historik …</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Tidigare versioner …</translation>
    </message>
    <message>
        <source>Pictures and files …</source>
        <translation>Bilder och filer …</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Lägg till en fil …</translation>
    </message>
    <message>
        <source>Open comments …</source>
        <translation>Öppna kommentarer …</translation>
    </message>
    <message>
        <source>About the module</source>
        <translation>Om modulen</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Öppna en mapp …</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>New module …</source>
        <translation>Ny modul …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Skift+N</translation>
    </message>
    <message>
        <source>Text size and appearance</source>
        <translation>Textstorlek och utseende</translation>
    </message>
    <message>
        <source>Help on what is chosen</source>
        <translation>Hjälp om det valda</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>Bring in a text or questions …</source>
        <translation>Hämta in text eller frågor …</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>Write</source>
        <translation>Skriva</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Pack …</source>
        <translation>Packa …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Skift+P</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>Spara nu</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>History …</source>
        <translation>Historik …</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Lägg till en fil …</translation>
    </message>
    <message>
        <source>About the module</source>
        <translation>Om modulen</translation>
    </message>
    <message>
        <source>Open a folder …</source>
        <translation>Öppna en mapp …</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>New module …</source>
        <translation>Ny modul …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Skift+N</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Områden</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Add a file to the module</source>
        <translation>Lägg till en fil i modulen</translation>
    </message>
    <message>
        <source>Pictures, sound, film and documents (*.svg *.png *.jpg *.jpeg *.webp *.gif *.mp3 *.m4a *.ogg *.opus *.wav *.mp4 *.webm *.pdf)</source>
        <translation>Bilder, ljud, film och dokument (*.svg *.png *.jpg *.jpeg *.webp *.gif *.mp3 *.m4a *.ogg *.opus *.wav *.mp4 *.webm *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Översätt</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Tidigare versioner …</translation>
    </message>
    <message>
        <source>Another program has changed this module.</source>
        <translation>Ett annat program har ändrat modulen.</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Bestäm …</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Lägg till ett block</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Lägg till en lektion</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nästa problem</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Close the module</source>
        <translation>Stäng modulen</translation>
    </message>
    <message>
        <source>Alt+←</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Pictures and files …</source>
        <translation>Bilder och filer …</translation>
    </message>
    <message>
        <source>Print or write a PDF …</source>
        <translation>Skriv ut eller gör en PDF …</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>Spara en kopia …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Skift+S</translation>
    </message>
    <message>
        <source>Duplicate as a new module …</source>
        <translation>Duplicera som ny modul …</translation>
    </message>
    <message>
        <source>Open comments …</source>
        <translation>Öppna kommentarer …</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Lägg till ett avsnitt</translation>
    </message>
    <message>
        <source>Move to a lesson …</source>
        <translation>Flytta till en lektion …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Skift+M</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Skift+C</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Skift+X</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Skift+V</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Nästa kommentar</translation>
    </message>
    <message>
        <source>Profiles from a table</source>
        <translation>Profiler från en tabell</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabeller (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Help on what is chosen</source>
        <translation>Hjälp om det valda</translation>
    </message>
    <message>
        <source>Ctrl+?</source>
        <translation>Ctrl+?</translation>
    </message>
    <message>
        <source>The outline</source>
        <translation>Innehållet</translation>
    </message>
    <message>
        <source>Lessons and their blocks, in order. Drag them, or move them with Alt and the arrow keys. New ones come from below.</source>
        <translation>Lektioner och deras block, i ordning. Dra dem, eller flytta dem med Alt och piltangenterna. Nya finns nederst.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Sidan</translation>
    </message>
    <message>
        <source>The lesson as learners see it. Click into a text and write; Ctrl+Enter adds a block: a question, a worksheet, a picture.</source>
        <translation>Lektionen som deltagarna ser den. Klicka i en text och skriv; Ctrl+Enter lägger till ett block: en fråga, ett arbetsblad, en bild.</translation>
    </message>
    <message>
        <source>Details and problems</source>
        <translation>Detaljer och problem</translation>
    </message>
    <message>
        <source>What belongs to the chosen block: answers, feedback, alternative texts. Below them stands what is not right yet, with a way to mend it. F1 says more about each kind of block.</source>
        <translation>Det som hör till det valda blocket: svar, återkoppling, alternativtexter. Under dem står vad som inte är rätt än, med en väg att rätta det. F1 säger mer om varje slags block.</translation>
    </message>
    <message>
        <source>Write, preview, translate</source>
        <translation>Skriva, förhandsgranska, översätta</translation>
    </message>
    <message>
        <source>Three views of the same place. In the preview everything can be tried; beside the original every text is translated.</source>
        <translation>Tre vyer av samma ställe. I förhandsvisningen kan allt prövas; bredvid originalet översätts varje text.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Inget går förlorat</translation>
    </message>
    <message>
        <source>Everything is saved by itself, and can be undone step by step. Earlier versions stay for a month.</source>
        <translation>Allt sparas av sig självt och kan ångras steg för steg. Tidigare versioner finns kvar i en månad.</translation>
    </message>
    <message>
        <source>Pack and pass on</source>
        <translation>Packa och lämna vidare</translation>
    </message>
    <message>
        <source>One file for the player, for any browser and for an LMS. Ctrl+K finds everything else.</source>
        <translation>En fil för spelaren, för alla webbläsare och för en lärplattform. Ctrl+K hittar allt annat.</translation>
    </message>
    <message>
        <source>Tour of the program</source>
        <translation>Rundtur i programmet</translation>
    </message>
    <message>
        <source>Between page and preview</source>
        <translation>Mellan sidan och förhandsvisningen</translation>
    </message>
    <message>
        <source>Bring in a text or questions …</source>
        <translation>Hämta in text eller frågor …</translation>
    </message>
    <message>
        <source>Facilitator’s notes</source>
        <translation>Handledarens anteckningar</translation>
    </message>
    <message>
        <source>Bring a text or questions into the module</source>
        <translation>Hämta in text eller frågor i modulen</translation>
    </message>
    <message>
        <source>Texts and questions (*.md *.markdown *.gift *.txt)</source>
        <translation>Texter och frågor (*.md *.markdown *.gift *.txt)</translation>
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
        <translation>En modul är en enda fil, från din handledare eller på ett USB-minne. Öppna den eller släpp den här. Ingenting lämnar den här datorn; det behövs varken konto eller nätverk.</translation>
    </message>
    <message>
        <source>Open a module …</source>
        <translation>Öppna en modul …</translation>
    </message>
</context>
<context>
    <name>EmptyingSheet</name>
    <message>
        <source>Empty all fields?</source>
        <translation>Töm alla fält?</translation>
    </message>
    <message>
        <source>What you have entered here will be gone.</source>
        <translation>Det du har skrivit här försvinner.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Töm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
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
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>FileFactsPanel</name>
    <message>
        <source>As last time: %1</source>
        <translation>Som förra gången: %1</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Vem som har gjort den</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Ännu tomt</translation>
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
    <name>FolderChooser</name>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>Another file …</source>
        <translation>En annan fil …</translation>
    </message>
</context>
<context>
    <name>FormPart</name>
    <message>
        <source>Move up: %1</source>
        <translation>Flytta upp: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Flytta ned: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Ta bort: %1</translation>
    </message>
</context>
<context>
    <name>FormulaField</name>
    <message>
        <source>%1: %2. %3 of %4</source>
        <extracomment>Said while a list of proposals is open: %1 the one that would be taken, %2 what it is, %3 its number, %4 how many</extracomment>
        <translation>%1: %2. %3 av %4</translation>
    </message>
    <message>
        <source>What can be written here</source>
        <translation>Vad som kan stå här</translation>
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
    <name>HandoutSheet</name>
    <message>
        <source>Print or write a PDF</source>
        <translation>Skriv ut eller gör en PDF</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>This lesson: %1</source>
        <translation>Den här lektionen: %1</translation>
    </message>
    <message>
        <source>The whole module, each lesson on a new page</source>
        <translation>Hela modulen, varje lektion på en ny sida</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Learners</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Those who teach</source>
        <translation>De som undervisar</translation>
    </message>
    <message>
        <source>With the right answers, all feedback, every scene of a story, examples, and the facilitator’s notes.</source>
        <translation>Med de rätta svaren, all återkoppling, varje scen i en berättelse, exempel och handledarens anteckningar.</translation>
    </message>
    <message>
        <source>Questions with room for answers, worksheets to fill in.</source>
        <translation>Frågor med plats för svar, arbetsblad att fylla i.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Choose another place …</source>
        <translation>Välj en annan plats …</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>“%1” has been written. Any viewer shows and prints it.</source>
        <translation>”%1” är klar. Alla läsprogram kan visa och skriva ut den.</translation>
    </message>
    <message>
        <source>Write the PDF</source>
        <translation>Gör PDF:en</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öppna den</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Write the PDF to</source>
        <translation>Spara PDF:en som</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” is there already, and will be replaced.</source>
        <translation>”%1” finns redan och ersätts.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alla tangenter</translation>
    </message>
    <message>
        <source>Tour of the program</source>
        <translation>Rundtur i programmet</translation>
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
    <name>HistorySheet</name>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Inget har ändrats ännu.</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Som när den öppnades</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ImportSheet</name>
    <message>
        <source>What has become of the text</source>
        <translation>Vad texten har blivit</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Ta bort blocket</translation>
    </message>
    <message>
        <source>Draw the places …</source>
        <translation>Rita platserna …</translation>
    </message>
    <message>
        <source>Scenes as a graph …</source>
        <translation>Scener som diagram …</translation>
    </message>
    <message>
        <source>Cells as a grid …</source>
        <translation>Skriv cell för cell …</translation>
    </message>
    <message>
        <source>Captions …</source>
        <translation>Undertexter …</translation>
    </message>
    <message>
        <source>Edit as a sheet …</source>
        <translation>Redigera som blad …</translation>
    </message>
    <message>
        <source>Profiles from a table …</source>
        <translation>Profiler från en tabell …</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n blocks</source>
        <translation>
            <numerusform>Ta bort %n block</numerusform>
            <numerusform>Ta bort %n block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are chosen. The arrows and the bin act on all of them.</source>
        <translation>
            <numerusform>%n block är valt. Pilarna och papperskorgen gäller för det.</numerusform>
            <numerusform>%n block är valda. Pilarna och papperskorgen gäller för alla.</numerusform>
        </translation>
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
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Kontrollera svaret</translation>
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
        <translation>Tabb, sedan ← → och Enter</translation>
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
    <message>
        <source>Add a block</source>
        <translation>Infoga ett block</translation>
    </message>
    <message>
        <source>Alt+↑, Alt+↓</source>
        <translation>Alt+↑, Alt+↓</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation>Ctrl+Z, Ctrl+Skift+Z</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Ångra och gör om</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>Write or preview</source>
        <translation>Skriva eller förhandsvisa</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nästa område</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nästa problem</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save now; it is saved by itself anyway</source>
        <translation>Spara nu; det sparas ändå av sig självt</translation>
    </message>
    <message>
        <source>Bold, italic, link, where text is written</source>
        <translation>Fet, kursiv, länk, där text skrivs</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P</source>
        <translation>Ctrl+Skift+P</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packa</translation>
    </message>
    <message>
        <source>Ctrl+O, Ctrl+Shift+N</source>
        <translation>Ctrl+O, Ctrl+Skift+N</translation>
    </message>
    <message>
        <source>Open a folder, new module</source>
        <translation>Öppna en mapp, ny modul</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Translate, and back</source>
        <translation>Översätt, och tillbaka</translation>
    </message>
    <message>
        <source>Ctrl+Enter, Ctrl+↑, Ctrl+↓</source>
        <translation>Ctrl+Enter, Ctrl+↑, Ctrl+↓</translation>
    </message>
    <message>
        <source>In Translate: confirm and go on, text before, text after</source>
        <translation>Vid översättning: bekräfta och fortsätt, texten före, texten efter</translation>
    </message>
    <message>
        <source>Ctrl+K, Ctrl+F</source>
        <translation>Ctrl+K, Ctrl+F</translation>
    </message>
    <message>
        <source>Go to a place, search the text, or do anything</source>
        <translation>Gå till ett ställe, sök i texten eller gör vad som helst</translation>
    </message>
    <message>
        <source>Ctrl+B, Ctrl+I, Ctrl+L</source>
        <translation>Ctrl+B, Ctrl+I, Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Print or write a PDF</source>
        <translation>Skriv ut eller gör en PDF</translation>
    </message>
    <message>
        <source>Shift+↑, Shift+↓, Ctrl+A</source>
        <translation>Skift+↑, Skift+↓, Ctrl+A</translation>
    </message>
    <message>
        <source>In the outline: choose several blocks or lessons, or all</source>
        <translation>I översikten: välj flera block eller lektioner, eller alla</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Blanksteg</translation>
    </message>
    <message>
        <source>In the outline: choose one more, or one less</source>
        <translation>I översikten: välj ett till, eller ett mindre</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>In the outline: rename the lesson or section</source>
        <translation>I översikten: byt namn på lektionen eller avsnittet</translation>
    </message>
    <message>
        <source>Move what is chosen in the outline</source>
        <translation>Flytta det som är valt i översikten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Skift+M</translation>
    </message>
    <message>
        <source>Move blocks to another lesson</source>
        <translation>Flytta block till en annan lektion</translation>
    </message>
    <message>
        <source>Duplicate what is chosen</source>
        <translation>Duplicera det som är valt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C, Ctrl+Shift+X, Ctrl+Shift+V</source>
        <translation>Ctrl+Skift+C, Ctrl+Skift+X, Ctrl+Skift+V</translation>
    </message>
    <message>
        <source>Copy, cut and paste blocks or lessons; in the outline also without Shift</source>
        <translation>Kopiera, klipp ut och klistra in block eller lektioner; i översikten även utan Skift</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>Klistra in en bild eller filer</translation>
    </message>
    <message>
        <source>Remove what is chosen</source>
        <translation>Ta bort det som är valt</translation>
    </message>
    <message>
        <source>Ctrl+; or Shift+F7, Shift+F10</source>
        <translation>Ctrl+; eller Skift+F7, Skift+F10</translation>
    </message>
    <message>
        <source>Next word that the dictionary does not know, and what may have been meant</source>
        <translation>Nästa ord som ordboken inte känner till, och vad som kan vara menat</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Comment on the block</source>
        <translation>Kommentera blocket</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Skift+S</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Spara en kopia</translation>
    </message>
    <message>
        <source>F1, Ctrl+?</source>
        <translation>F1, Ctrl+?</translation>
    </message>
    <message>
        <source>Help on what is chosen, all keys</source>
        <translation>Hjälp om det valda, alla tangenter</translation>
    </message>
    <message>
        <source>Ctrl+Enter, / in an empty line</source>
        <translation>Ctrl+Enter, / på en tom rad</translation>
    </message>
    <message>
        <source>Esc, Enter</source>
        <translation>Esc, Enter</translation>
    </message>
    <message>
        <source>On the page: from a text to its block, and back</source>
        <translation>På sidan: från en text till dess block, och tillbaka</translation>
    </message>
    <message>
        <source>Save the lesson as PDF, for paper</source>
        <translation>Spara lektionen som PDF, för papper</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Stäng spelaren</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Show these keys</source>
        <translation>Visa de här tangenterna</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>Previous and next answer</source>
        <translation>Föregående och nästa svar</translation>
    </message>
    <message>
        <source>Move what is to be put in order</source>
        <translation>Flytta det som ska ordnas</translation>
    </message>
    <message>
        <source>1–9</source>
        <translation>1–9</translation>
    </message>
    <message>
        <source>Choose a way in a story</source>
        <translation>Välj en väg i en berättelse</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backsteg</translation>
    </message>
    <message>
        <source>One step back in a story</source>
        <translation>Ett steg tillbaka i en berättelse</translation>
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
    <message>
        <source>“patched data”</source>
        <extracomment>A method of compression: only what differs from another file.</extracomment>
        <translation>”patched data”</translation>
    </message>
    <message>
        <source>it ends after %1, in the middle of a file</source>
        <extracomment>%1 is a size, such as &quot;58.6 KiB&quot;</extracomment>
        <translation>den slutar efter %1, mitt i en fil</translation>
    </message>
    <message>
        <source>it ends after %1, before its directory</source>
        <translation>den slutar efter %1, före sin innehållsförteckning</translation>
    </message>
</context>
<context>
    <name>Kogge::Arranging</name>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n avsnitt</numerusform>
            <numerusform>%n avsnitt</numerusform>
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
    <message>
        <source>Add a section</source>
        <translation>Lägg till ett avsnitt</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Nytt avsnitt</translation>
    </message>
    <message>
        <source>Rename the lesson</source>
        <translation>Byt namn på lektionen</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Byt namn på avsnittet</translation>
    </message>
    <message>
        <source>Remove the section “%1”</source>
        <translation>Ta bort avsnittet ”%1”</translation>
    </message>
    <message>
        <source>A module keeps at least one lesson.</source>
        <translation>En modul behåller minst en lektion.</translation>
    </message>
    <message>
        <source>Remove the lesson “%1”</source>
        <translation>Ta bort lektionen ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n lessons</source>
        <translation>
            <numerusform>Ta bort %n lektion</numerusform>
            <numerusform>Ta bort %n lektioner</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Ta bort: %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n blocks</source>
        <translation>
            <numerusform>Ta bort %n block</numerusform>
            <numerusform>Ta bort %n block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n lessons</source>
        <translation>
            <numerusform>Duplicera %n lektion</numerusform>
            <numerusform>Duplicera %n lektioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n blocks</source>
        <translation>
            <numerusform>Duplicera %n block</numerusform>
            <numerusform>Duplicera %n block</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Flytta ett avsnitt</translation>
    </message>
    <message numerus="yes">
        <source>Move %n lessons</source>
        <translation>
            <numerusform>Flytta %n lektion</numerusform>
            <numerusform>Flytta %n lektioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n blocks</source>
        <translation>
            <numerusform>Flytta %n block</numerusform>
            <numerusform>Flytta %n block</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n lessons</source>
        <translation>
            <numerusform>Klistra in %n lektion</numerusform>
            <numerusform>Klistra in %n lektioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n blocks</source>
        <translation>
            <numerusform>Klistra in %n block</numerusform>
            <numerusform>Klistra in %n block</numerusform>
        </translation>
    </message>
    <message>
        <source>These files could not be brought along, and are missing now: %1</source>
        <translation>De här filerna kunde inte följa med och saknas nu: %1</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>Lektion %1</translation>
    </message>
    <message>
        <source>A block that a newer version of Kogge has made stays in its lesson.</source>
        <translation>Ett block som en nyare version av Kogge har gjort stannar i sin lektion.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n blocks to “%1”</source>
        <translation>
            <numerusform>Flytta %n block till ”%1”</numerusform>
            <numerusform>Flytta %n block till ”%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved to the end of “%1”: %n blocks</source>
        <translation>
            <numerusform>Flyttat till slutet av ”%1”: %n block</numerusform>
            <numerusform>Flyttade till slutet av ”%1”: %n block</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::Author</name>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The title of a copy of the module %1</extracomment>
        <translation>%1 (kopia)</translation>
    </message>
</context>
<context>
    <name>Kogge::AuthorCommandLine</name>
    <message>
        <source>Writes Kogge learning modules.</source>
        <translation>Skriver Kogges lärmoduler.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Visar den här hjälpen.</translation>
    </message>
    <message>
        <source>The folder of the module to open.</source>
        <translation>Mappen med modulen som ska öppnas.</translation>
    </message>
    <message>
        <source>The folder of recent modules and settings.</source>
        <translation>Mappen för senaste moduler och inställningar.</translation>
    </message>
    <message>
        <source>Says whether everything the program needs is installed, and ends.</source>
        <translation>Säger om allt som programmet behöver är installerat och avslutar.</translation>
    </message>
    <message>
        <source>Renders the first page to a PNG file and ends.</source>
        <translation>Ritar den första sidan till en PNG-fil och avslutar.</translation>
    </message>
    <message>
        <source>With --grab: the lesson’s number.</source>
        <translation>Med --grab: lektionens nummer.</translation>
    </message>
    <message>
        <source>With --grab: the interface’s language.</source>
        <translation>Med --grab: gränssnittets språk.</translation>
    </message>
    <message>
        <source>Only one module can be opened.</source>
        <translation>Bara en modul kan öppnas.</translation>
    </message>
    <message>
        <source>--grab must not be empty.</source>
        <translation>--grab får inte vara tom.</translation>
    </message>
    <message>
        <source>--%1 needs --grab.</source>
        <translation>--%1 behöver --grab.</translation>
    </message>
    <message>
        <source>--page must be one of: %1.</source>
        <translation>--page måste vara en av: %1.</translation>
    </message>
    <message>
        <source>With --grab: a page of the editor: %1; or %2, also with a block’s id or kind, as in write:worksheet.</source>
        <extracomment>%1 names pages, %2 those that can be given a block</extracomment>
        <translation>Med --grab: en av redigerarens sidor: %1; eller %2, även med ett blocks id eller slag, som i write:worksheet.</translation>
    </message>
</context>
<context>
    <name>Kogge::AuthorGrabber</name>
    <message>
        <source>The picture cannot be written.</source>
        <translation>Bilden kan inte skrivas.</translation>
    </message>
    <message>
        <source>There is no module to show.</source>
        <translation>Det finns ingen modul att visa.</translation>
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
        <translation>%1 › något som inte finns kvar</translation>
    </message>
    <message>
        <source>Something that is gone</source>
        <translation>Något som inte finns kvar</translation>
    </message>
    <message>
        <source>The module</source>
        <translation>Modulen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentera</translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation>Svara på en kommentar</translation>
    </message>
    <message>
        <source>Resolve a comment</source>
        <translation>Avsluta en kommentar</translation>
    </message>
    <message>
        <source>Reopen a comment</source>
        <translation>Öppna en kommentar igen</translation>
    </message>
    <message>
        <source>Remove a comment</source>
        <translation>Ta bort en kommentar</translation>
    </message>
</context>
<context>
    <name>Kogge::BlockHelp</name>
    <message>
        <source>Write as in a letter; two # make a heading. Select words for bold, italic and links. A link can lead to a lesson or to a term of the glossary. Short paragraphs and plain words are read to the end.</source>
        <translation>Skriv som i ett brev; två # gör en rubrik. Markera ord för fetstil, kursiv och länkar. En länk kan leda till en lektion eller till ett ord i ordlistan. Korta stycken och enkla ord läses till slutet.</translation>
    </message>
    <message>
        <source>One thought that must not be missed. Three in a lesson are many.</source>
        <translation>En tanke som inte får missas. Tre i en lektion är många.</translation>
    </message>
    <message>
        <source>Drag a picture here, or paste it. The alternative text says what somebody who does not see it must know; credit and licence say whose it is.</source>
        <translation>Dra en bild hit, eller klistra in den. Alternativtexten säger vad den som inte ser bilden behöver veta; upphov och licens säger vems den är.</translation>
    </message>
    <message>
        <source>Pictures that are compared or belong to one story. Each has its own alternative text.</source>
        <translation>Bilder som jämförs eller hör till en berättelse. Varje bild har en egen alternativtext.</translation>
    </message>
    <message>
        <source>“Cells as a grid” is the quickest way; cells of a spreadsheet can be pasted there. On a narrow screen each row becomes a card, so the first column should name it.</source>
        <translation>”Skriv cell för cell” går snabbast; celler från ett kalkylark kan klistras in där. På en smal skärm blir varje rad ett kort, så den första kolumnen bör namnge den.</translation>
    </message>
    <message>
        <source>It draws numbers that are there already, in a table or a worksheet of the lesson. The summary says in words what the picture shows.</source>
        <translation>Det ritar siffror som redan finns, i en tabell eller ett arbetsblad i lektionen. Sammanfattningen säger med ord vad bilden visar.</translation>
    </message>
    <message>
        <source>For numbers and rules that change. After the date to check again learners see that it may be out of date, and you see it in the list of problems.</source>
        <translation>För siffror och regler som ändras. Efter datumet för ny kontroll ser deltagarna att det kan vara inaktuellt, och du ser det i problemlistan.</translation>
    </message>
    <message>
        <source>Things to do one after the other. Begin each with a verb.</source>
        <translation>Saker att göra i tur och ordning. Börja varje steg med ett verb.</translation>
    </message>
    <message>
        <source>For what not everybody needs. What everybody must read does not belong behind a heading that is closed.</source>
        <translation>För det som inte alla behöver. Det som alla måste läsa hör inte hemma bakom en stängd rubrik.</translation>
    </message>
    <message>
        <source>A sentence from somebody who has done it. Ask before you name a person.</source>
        <translation>En mening från någon som har gjort det. Fråga innan du namnger en person.</translation>
    </message>
    <message>
        <source>Terms of the lesson, each in one or two plain sentences. In texts, a link to a term shows its meaning beside the words.</source>
        <translation>Lektionens ord, vart och ett i en eller två enkla meningar. I texter visar en länk till ett ord dess betydelse bredvid.</translation>
    </message>
    <message>
        <source>“Captions” writes what is said; it is the transcript, too. A recording of three minutes is long.</source>
        <translation>”Undertexter” skriver ner vad som sägs; det är också textversionen. Tre minuter är en lång inspelning.</translation>
    </message>
    <message>
        <source>“Captions” writes what is said. A film of a few minutes in 720 lines is enough, and still fits into a mail.</source>
        <translation>”Undertexter” skriver ner vad som sägs. En film på några minuter med 720 linjer räcker, och får ännu plats i ett mejl.</translation>
    </message>
    <message>
        <source>A file that learners take away and use, such as a form. Say in the label what it is.</source>
        <translation>En fil som deltagarna tar med sig och använder, till exempel en blankett. Säg i etiketten vad det är.</translation>
    </message>
    <message>
        <source>The entries come from a table: “Profiles from a table”. Learners filter them, and see them on a map and in numbers.</source>
        <translation>Posterna kommer från en tabell: ”Profiler från en tabell”. Deltagarna filtrerar dem och ser dem på en karta och i siffror.</translation>
    </message>
    <message>
        <source>Each wrong answer deserves its own feedback: why it seems right, and what is overlooked. Three or four answers are enough.</source>
        <translation>Varje felaktigt svar förtjänar egen återkoppling: varför det verkar rätt och vad som förbises. Tre eller fyra svar räcker.</translation>
    </message>
    <message>
        <source>Say in the question that several answers may be right. All of them, and no other, count as right.</source>
        <translation>Säg i frågan att flera svar kan vara rätt. Rätt är alla dessa, och inget annat.</translation>
    </message>
    <message>
        <source>A statement, without “not”. Both answers have feedback.</source>
        <translation>Ett påstående, utan ”inte”. Båda svaren har återkoppling.</translation>
    </message>
    <message>
        <source>The tolerance forgives rounding. For a wrong number that you foresee, say what has happened.</source>
        <translation>Toleransen förlåter avrundning. Säg vad som hänt för ett felaktigt tal som du förutser.</translation>
    </message>
    <message>
        <source>In the text, {a} is a gap. Give every spelling that should count, each on a line.</source>
        <translation>I texten är {a} en lucka. Ange varje stavning som ska räknas, en per rad.</translation>
    </message>
    <message>
        <source>Write the parts in the right order; learners see them mixed.</source>
        <translation>Skriv delarna i rätt ordning; deltagarna ser dem blandade.</translation>
    </message>
    <message>
        <source>Each part on the left has one on the right. One more on the right keeps the last pair from giving itself away.</source>
        <translation>Varje del till vänster har en till höger. En extra till höger gör att det sista paret inte avslöjar sig.</translation>
    </message>
    <message>
        <source>Two to four groups, and at most eight things to sort.</source>
        <translation>Två till fyra grupper, och högst åtta saker att sortera.</translation>
    </message>
    <message>
        <source>“Places in the picture” draws the places. Each has a name, for the list that stands for the picture.</source>
        <translation>”Platser i bilden” ritar platserna. Var och en har ett namn, för listan som ersätter bilden.</translation>
    </message>
    <message>
        <source>Nobody grades it: learners compare their answer with your model. Write it as a good participant would.</source>
        <translation>Ingen bedömer det: deltagarna jämför sitt svar med ditt exempel. Skriv det som en bra deltagare skulle.</translation>
    </message>
    <message>
        <source>For where somebody stands, not for right and wrong. Name both ends.</source>
        <translation>För var någon står, inte för rätt och fel. Namnge båda ändarna.</translation>
    </message>
    <message>
        <source>“Scenes as a graph” shows where each way leads, and what leads nowhere. Five to ten scenes with two ways each make a good story.</source>
        <translation>”Scener som diagram” visar vart varje väg leder, och vad som inte leder någonstans. Fem till tio scener med två vägar var ger en bra berättelse.</translation>
    </message>
    <message>
        <source>“Edit as a sheet” has fields, formulas and the learner’s view beside each other. An example with the results that you expect proves the formulas, each time the module is checked.</source>
        <translation>”Redigera som blad” visar fält, formler och deltagarens vy bredvid varandra. Ett exempel med väntade resultat bevisar formlerna varje gång modulen kontrolleras.</translation>
    </message>
    <message>
        <source>Conditions that learners state, and what follows from each. Write an outcome for when nothing applies, too.</source>
        <translation>Villkor som deltagarna anger, och vad som följer av vart och ett. Skriv också vad som gäller när inget stämmer.</translation>
    </message>
    <message>
        <source>A calculator that is part of Kogge. Its example shows how it is meant.</source>
        <translation>En räknare som ingår i Kogge. Exemplet visar hur den är tänkt.</translation>
    </message>
    <message>
        <source>Things to tick off, over days. Learners find it again in their toolbox.</source>
        <translation>Saker att bocka av, under flera dagar. Deltagarna hittar den igen i sin verktygslåda.</translation>
    </message>
    <message>
        <source>A question that only the learner answers, for herself. Nobody else reads it.</source>
        <translation>En fråga som bara deltagaren svarar på, för egen del. Ingen annan läser det.</translation>
    </message>
    <message>
        <source>A question for a group, without a right answer. It is good at the end of a lesson.</source>
        <translation>En fråga för en grupp, utan rätt svar. Den passar bra i slutet av en lektion.</translation>
    </message>
    <message>
        <source>A lesson opens with a situation, explains, shows an example, lets people try, and asks. 25 to 35 minutes are good. Another lesson can be required before.</source>
        <translation>En lektion börjar med en situation, förklarar, visar ett exempel, låter deltagarna pröva och frågar. 25 till 35 minuter är lagom. En annan lektion kan krävas före.</translation>
    </message>
    <message>
        <source>Title and purpose are what people see before they begin. The version counts up with every file that you pass on.</source>
        <translation>Titel och syfte är vad alla ser innan de börjar. Versionen räknas upp med varje fil som du lämnar vidare.</translation>
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
        <translation>Rubriker, stycken, listor och länkar.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Läsa</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>A note, a tip, a warning or an example.</source>
        <translation>En anmärkning, ett tips, en varning eller ett exempel.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>A drawing or photograph with a caption.</source>
        <translation>En teckning eller ett foto med bildtext.</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galleri</translation>
    </message>
    <message>
        <source>Several pictures to leaf through.</source>
        <translation>Flera bilder att bläddra bland.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Rows and columns, with numbers where wanted.</source>
        <translation>Rader och kolumner, med tal där det behövs.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Draws the numbers of a table or worksheet.</source>
        <translation>Ritar talen i en tabell eller ett arbetsblad.</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Faktauppgift</translation>
    </message>
    <message>
        <source>A number or rule with source and expiry date.</source>
        <translation>Ett tal eller en regel med källa och kontrolldatum.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>What comes after the other.</source>
        <translation>Det som kommer efter vartannat.</translation>
    </message>
    <message>
        <source>Accordion</source>
        <translation>Dragspel</translation>
    </message>
    <message>
        <source>Headings that open to what is behind them.</source>
        <translation>Rubriker som öppnas till det som finns bakom.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Röst</translation>
    </message>
    <message>
        <source>What somebody says from experience.</source>
        <translation>Vad någon säger av erfarenhet.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Ordlista</translation>
    </message>
    <message>
        <source>Terms and what they mean.</source>
        <translation>Begrepp och vad de betyder.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ljud</translation>
    </message>
    <message>
        <source>A recording with its transcript.</source>
        <translation>En inspelning med textversion.</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>A film with captions and transcript.</source>
        <translation>En film med undertexter och textversion.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Nedladdning</translation>
    </message>
    <message>
        <source>A file to take away.</source>
        <translation>En fil att ta med sig.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiler</translation>
    </message>
    <message>
        <source>A collection to filter, with map and numbers.</source>
        <translation>En samling att filtrera, med karta och siffror.</translation>
    </message>
    <message>
        <source>Question with one answer</source>
        <translation>Fråga med ett svar</translation>
    </message>
    <message>
        <source>One of several answers is right.</source>
        <translation>Ett av flera svar är rätt.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Question with several answers</source>
        <translation>Fråga med flera svar</translation>
    </message>
    <message>
        <source>Any number of answers is right.</source>
        <translation>Hur många svar som helst är rätt.</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Sant eller falskt</translation>
    </message>
    <message>
        <source>A statement to judge.</source>
        <translation>Ett påstående att bedöma.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>A number, with tolerance and unit.</source>
        <translation>Ett tal, med tolerans och enhet.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Luckor</translation>
    </message>
    <message>
        <source>Words or numbers missing in a text.</source>
        <translation>Ord eller tal som saknas i en text.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>Things to put in order.</source>
        <translation>Saker att ordna.</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What belongs together.</source>
        <translation>Det som hör ihop.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupper</translation>
    </message>
    <message>
        <source>Things to sort into groups.</source>
        <translation>Saker att sortera i grupper.</translation>
    </message>
    <message>
        <source>Place in a picture</source>
        <translation>Plats i en bild</translation>
    </message>
    <message>
        <source>Something to find in a picture.</source>
        <translation>Något att hitta i en bild.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>An answer to compare with a model.</source>
        <translation>Ett svar att jämföra med en förebild.</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Uppskattning</translation>
    </message>
    <message>
        <source>How sure, how far, how much.</source>
        <translation>Hur säkert, hur långt, hur mycket.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Berättelse</translation>
    </message>
    <message>
        <source>A story that goes on as the learner decides.</source>
        <translation>En berättelse som går vidare så som deltagaren väljer.</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Göra</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbetsblad</translation>
    </message>
    <message>
        <source>Fields, rows and formulas for own numbers.</source>
        <translation>Fält, rader och formler för egna siffror.</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>Beslutstabell</translation>
    </message>
    <message>
        <source>What follows from which conditions.</source>
        <translation>Vad som följer av vilka villkor.</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Räknare</translation>
    </message>
    <message>
        <source>Pairing, rounds for meetings, contrast of colours.</source>
        <translation>Bilda par, omgångar för möten, färgkontrast.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklista</translation>
    </message>
    <message>
        <source>Things to tick off.</source>
        <translation>Saker att bocka av.</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Eftertanke</translation>
    </message>
    <message>
        <source>Something to think about, with room to write.</source>
        <translation>Något att tänka på, med plats att skriva.</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Samtal</translation>
    </message>
    <message>
        <source>Something to talk about with others.</source>
        <translation>Något att prata om med andra.</translation>
    </message>
</context>
<context>
    <name>Kogge::CaptionFile</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>det är ingen text</translation>
    </message>
    <message>
        <source>there are no captions in it</source>
        <translation>det finns inga undertexter i den</translation>
    </message>
</context>
<context>
    <name>Kogge::Captions</name>
    <message>
        <source>Nothing is said here yet.</source>
        <translation>Här står inget ännu.</translation>
    </message>
    <message>
        <source>It ends before it has begun.</source>
        <translation>Den slutar innan den har börjat.</translation>
    </message>
    <message>
        <source>It begins before the one above it.</source>
        <translation>Den börjar före den ovanför.</translation>
    </message>
    <message>
        <source>It begins before the one above it has ended.</source>
        <translation>Den börjar innan den ovanför har slutat.</translation>
    </message>
    <message>
        <source>It is gone before one can read it: more than %1 characters per second.</source>
        <translation>Den försvinner innan man hinner läsa den: mer än %1 tecken per sekund.</translation>
    </message>
    <message>
        <source>It is longer than %1 lines of %2 characters. Split it.</source>
        <translation>Den är längre än %1 rader med %2 tecken. Dela den.</translation>
    </message>
    <message>
        <source>The gap before it is so short that it flickers.</source>
        <translation>Luckan före den är så kort att det flimrar.</translation>
    </message>
    <message>
        <source>Nothing is shown for a long time before it. Is nothing said there?</source>
        <translation>Före den står det länge ingenting. Sägs ingenting där?</translation>
    </message>
    <message>
        <source>The recording is over before it ends.</source>
        <translation>Inspelningen är slut innan den slutar.</translation>
    </message>
    <message numerus="yes">
        <source>%n captions</source>
        <translation>
            <numerusform>%n undertext</numerusform>
            <numerusform>%n undertexter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to be looked at</source>
        <extracomment>%1 is how many captions there are</extracomment>
        <translation>
            <numerusform>%1, %n att titta på</numerusform>
            <numerusform>%1, %n att titta på</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a caption</source>
        <translation>Lägg till en undertext</translation>
    </message>
    <message>
        <source>Remove a caption</source>
        <translation>Ta bort en undertext</translation>
    </message>
    <message>
        <source>Move a caption</source>
        <translation>Flytta en undertext</translation>
    </message>
    <message>
        <source>Change a caption</source>
        <translation>Ändra en undertext</translation>
    </message>
    <message>
        <source>Split a caption</source>
        <translation>Dela en undertext</translation>
    </message>
    <message>
        <source>Merge captions</source>
        <translation>Slå ihop undertexter</translation>
    </message>
    <message>
        <source>Shift captions</source>
        <translation>Förskjut undertexter</translation>
    </message>
    <message>
        <source>Put captions in order</source>
        <translation>Ordna undertexter</translation>
    </message>
    <message>
        <source>Lay out a text as captions</source>
        <translation>Fördela en text som undertexter</translation>
    </message>
    <message>
        <source>Take captions from “%1”</source>
        <translation>Ta undertexter från ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n captions taken.</source>
        <translation>
            <numerusform>%n undertext hämtad.</numerusform>
            <numerusform>%n undertexter hämtade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments or styles were left out.</source>
        <translation>
            <numerusform>%n kommentar eller stil har utelämnats.</numerusform>
            <numerusform>%n kommentarer eller stilar har utelämnats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions had a place on the screen, which was left out.</source>
        <translation>
            <numerusform>%n undertext hade en plats i bilden, som har utelämnats.</numerusform>
            <numerusform>%n undertexter hade en plats i bilden, som har utelämnats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times make no sense, the first one in line %1.</source>
        <translation>
            <numerusform>%n tid är orimlig, på rad %1.</numerusform>
            <numerusform>%n tider är orimliga, den första på rad %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Sparat som ”%1”.</translation>
    </message>
    <message>
        <source>Take a translation of captions from “%1”</source>
        <translation>Ta en översättning av undertexter från ”%1”</translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <extracomment>A caption: when it begins, and its words</extracomment>
        <translation>%1, ”%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n captions have a translation into %1 now; it is a draft.</source>
        <extracomment>%1 is a language</extracomment>
        <translation>
            <numerusform>%n undertext har nu en översättning på %1; den är ett utkast.</numerusform>
            <numerusform>%n undertexter har nu en översättning på %1; den är ett utkast.</numerusform>
        </translation>
    </message>
    <message>
        <source>The times of the file are others, so the captions were taken in their order.</source>
        <translation>Filens tider är andra, så undertexterna togs i sin ordning.</translation>
    </message>
    <message numerus="yes">
        <source>%n captions of the file belong to none here, the first one: %1.</source>
        <extracomment>%1 is one of them</extracomment>
        <translation>
            <numerusform>%n undertext i filen hör inte till någon här: %1.</numerusform>
            <numerusform>%n undertexter i filen hör inte till någon här, den första: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions here have none in the file, the first one: %1.</source>
        <extracomment>%1 is one of them</extracomment>
        <translation>
            <numerusform>%n undertext här har ingen i filen: %1.</numerusform>
            <numerusform>%n undertexter här har ingen i filen, den första: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text in “%1”; the captions stay as they are.</source>
        <translation>Det finns ingen text i ”%1”; undertexterna förblir som de är.</translation>
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
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n anmärkning</numerusform>
            <numerusform>%n anmärkningar</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds what is wrong with a module&apos;s folder or archive, or a SCORM package.</source>
        <translation>Hittar vad som är fel med en moduls mapp eller arkiv, eller med ett SCORM-paket.</translation>
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
    <message>
        <source>%1 of lessons, tables and translations together</source>
        <extracomment>%1 a size: &quot;16 MiB&quot;</extracomment>
        <translation>%1 för lektioner, tabeller och översättningar tillsammans</translation>
    </message>
    <message>
        <source>%1 blocks and records</source>
        <translation>%1 block och poster</translation>
    </message>
    <message>
        <source>%1 elements and texts in all files together</source>
        <translation>%1 element och texter i alla filer tillsammans</translation>
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
    <message>
        <source>--%1 has no value; give one, or leave it out.</source>
        <translation>--%1 har inget värde; ange ett eller utelämna det.</translation>
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
        <translation>Mappen med deltagarnas framsteg och, om --library inte anges, med moduler.</translation>
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
    <name>Kogge::Csv</name>
    <message>
        <source>it is not UTF-8; save it as CSV in UTF-8</source>
        <translation>den är inte UTF-8; spara den som CSV i UTF-8</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ett citattecken är inte stängt</translation>
    </message>
    <message>
        <source>%1 fields</source>
        <translation>%1 fält</translation>
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
    <message>
        <source>another type of block under the same id, old answers are taken for its own</source>
        <translation>ett block av annat slag under samma id, gamla svar räknas som dess egna</translation>
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
    <name>Kogge::DurableFile</name>
    <message>
        <source>it is not a file</source>
        <translation>det är ingen fil</translation>
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
        <source>“%1” is being edited by %2 on the computer %3 since %4. Close it there, and try again.</source>
        <translation>”%1” redigeras av %2 på datorn %3 sedan %4. Stäng modulen där och försök igen.</translation>
    </message>
    <message>
        <source>The progress file “%1” is damaged: %2.</source>
        <translation>Filen med dina framsteg, ”%1”, är skadad: %2.</translation>
    </message>
    <message>
        <source>The progress in “%1” was written by a newer version of Kogge. It has not been touched; install the newer version to go on.</source>
        <translation>Dina framsteg i ”%1” skrevs av en nyare version av Kogge. De har inte rörts; installera den nyare versionen för att fortsätta.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program.</source>
        <translation>”%1” är en databas från ett annat program.</translation>
    </message>
    <message>
        <source>The progress in “%1” is being used by another program. Close that one, and try again.</source>
        <translation>Dina framsteg i ”%1” används av ett annat program. Stäng det och försök igen.</translation>
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
    <message>
        <source>“%1” is still used in: %2. Remove it there first.</source>
        <translation>”%1” används fortfarande i: %2. Ta bort filen där först.</translation>
    </message>
    <message>
        <source>“%1” cannot be imported: %2.</source>
        <translation>”%1” kan inte importeras: %2.</translation>
    </message>
    <message>
        <source>Programs for Windows write such names when they zip wrongly, and Chamilo loses the folders then. Zip it with another program.</source>
        <translation>Sådana namn skriver Windowsprogram som packar fel, och Chamilo tappar då mapparna. Packa med ett annat program.</translation>
    </message>
    <message>
        <source>The package has a hidden file in the module’s source, “%1”. Unpacked, it could start a program of a stranger.</source>
        <translation>Paketet har en dold fil bland modulens källfiler, ”%1”. Uppackad skulle den kunna starta ett främmande program.</translation>
    </message>
    <message>
        <source>The package has a name that programs read in different ways: “%1”.</source>
        <translation>Paketet har ett namn som program läser på olika sätt: ”%1”.</translation>
    </message>
    <message>
        <source>It needs %1, and %2 are free.</source>
        <extracomment>%1 and %2 sizes: &quot;12.5 MB&quot;</extracomment>
        <translation>Det behövs %1, och %2 är lediga.</translation>
    </message>
    <message>
        <source>it is no file of this computer</source>
        <extracomment>Why an address cannot be used</extracomment>
        <translation>det är ingen fil på den här datorn</translation>
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
    <name>Kogge::ExportCommand</name>
    <message>
        <source>Writes a module’s texts and their translation for a translator’s program.</source>
        <translation>Skriver en moduls texter och deras översättning för en översättares program.</translation>
    </message>
    <message>
        <source>xliff (XLIFF 1.2) or csv (a table).</source>
        <translation>xliff (XLIFF 1.2) eller csv (en tabell).</translation>
    </message>
    <message>
        <source>The language to translate into, such as de.</source>
        <translation>Språket att översätta till, till exempel de.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Filen som skrivs.</translation>
    </message>
    <message>
        <source>--to must be xliff or csv.</source>
        <translation>--to måste vara xliff eller csv.</translation>
    </message>
    <message>
        <source>--language must be another language, such as de.</source>
        <translation>--language måste vara ett annat språk, till exempel de.</translation>
    </message>
</context>
<context>
    <name>Kogge::FacilitatorNotes</name>
    <message>
        <source>Write the facilitator’s notes</source>
        <translation>Skriv handledarens anteckningar</translation>
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
    <name>Kogge::FieldLabels</name>
    <message>
        <source>Value in words</source>
        <translation>Värde i ord</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Påstående</translation>
    </message>
    <message>
        <source>The statement is right</source>
        <translation>Påståendet är rätt</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Fråga att fundera på</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Gruppens namn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Text med luckor</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Uppgift</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begrepp</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Återkoppling</translation>
    </message>
    <message>
        <source>Condition that must hold</source>
        <translation>Villkor som måste gälla</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>An ending must be reached</source>
        <translation>Ett slut måste nås</translation>
    </message>
    <message>
        <source>Everything must be ticked</source>
        <translation>Allt måste bockas av</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>Måste fyllas i</translation>
    </message>
    <message>
        <source>Right number</source>
        <translation>Rätt tal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Value it must have</source>
        <translation>Värde som måste bli</translation>
    </message>
    <message>
        <source>Text it must have</source>
        <translation>Text som måste bli</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>Name in formulas</source>
        <translation>Namn i formler</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildtext</translation>
    </message>
    <message>
        <source>Description for those who do not see it</source>
        <translation>Beskrivning för den som inte ser bilden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Decimals shown</source>
        <translation>Decimaler som visas</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Justering</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Feedback when all is right</source>
        <translation>Återkoppling när allt är rätt</translation>
    </message>
    <message>
        <source>Feedback when it is not right yet</source>
        <translation>Återkoppling när det inte är rätt ännu</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poäng</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Måste besvaras</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Rätt svar</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerans</translation>
    </message>
    <message>
        <source>Unit in words</source>
        <translation>Enhet i ord</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Vad det betyder</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Uppgiften gäller per</translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation>Kontrollera igen senast</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Källans adress</translation>
    </message>
    <message>
        <source>Record of the value register</source>
        <translation>Post i värderegistret</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Block with the numbers</source>
        <translation>Block med talen</translation>
    </message>
    <message>
        <source>Columns or series</source>
        <translation>Kolumner eller serier</translation>
    </message>
    <message>
        <source>One step at a time</source>
        <translation>Ett steg i taget</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Samling</translation>
    </message>
    <message>
        <source>Feedback to “right”</source>
        <translation>Återkoppling på ”rätt”</translation>
    </message>
    <message>
        <source>Feedback to “wrong”</source>
        <translation>Återkoppling på ”fel”</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hör till</translation>
    </message>
    <message>
        <source>Capital letters matter</source>
        <translation>Stora och små bokstäver räknas</translation>
    </message>
    <message>
        <source>Accepted answers, one on each line</source>
        <translation>Godkända svar, ett per rad</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Left edge, %</source>
        <translation>Vänsterkant, %</translation>
    </message>
    <message>
        <source>Upper edge, %</source>
        <translation>Överkant, %</translation>
    </message>
    <message>
        <source>Width, %</source>
        <translation>Bredd, %</translation>
    </message>
    <message>
        <source>Height, %</source>
        <translation>Höjd, %</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Förebild</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Nivåer</translation>
    </message>
    <message>
        <source>Lowest level</source>
        <translation>Lägsta nivå</translation>
    </message>
    <message>
        <source>Highest level</source>
        <translation>Högsta nivå</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Number of values</source>
        <translation>Antal värden</translation>
    </message>
    <message>
        <source>Each value is</source>
        <translation>Varje värde är</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Får vara tomt</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Rows at least</source>
        <translation>Minst antal rader</translation>
    </message>
    <message>
        <source>Rows at most</source>
        <translation>Högst antal rader</translation>
    </message>
    <message>
        <source>One row is a</source>
        <translation>En rad är</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Gäller när</translation>
    </message>
    <message>
        <source>If nothing applies</source>
        <translation>Om inget gäller</translation>
    </message>
    <message>
        <source>Outcomes that must apply</source>
        <translation>Följder som måste gälla</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Leder till</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Slut</translation>
    </message>
    <message>
        <source>Afterword</source>
        <translation>Efterord</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gäller till</translation>
    </message>
    <message>
        <source>Points to pass, %</source>
        <translation>Poäng för godkänt, %</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Målgrupp</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Nyckelord</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Kräver</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gjord av</translation>
    </message>
    <message>
        <source>Begins at, seconds</source>
        <translation>Börjar vid, sekunder</translation>
    </message>
    <message>
        <source>Ends at, seconds</source>
        <translation>Slutar vid, sekunder</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Talare</translation>
    </message>
    <message>
        <source>Each gap is a letter in braces: {a}.</source>
        <translation>Varje lucka är en bokstav inom klamrar: {a}.</translation>
    </message>
    <message>
        <source>Names of fields with + - * / ^, comparisons, IF, SUM, ROUND and others.</source>
        <translation>Fältnamn med + - * / ^, jämförelser, IF, SUM, ROUND och andra.</translation>
    </message>
    <message>
        <source>How far from the right number still counts as right.</source>
        <translation>Hur långt från rätt tal som ändå räknas som rätt.</translation>
    </message>
    <message>
        <source>0: as many as wanted.</source>
        <translation>0: hur många som helst.</translation>
    </message>
    <message>
        <source>0: not scored.</source>
        <translation>0: räknas inte.</translation>
    </message>
    <message>
        <source>A currency such as EUR, %, or nothing.</source>
        <translation>En valuta som EUR, %, eller inget.</translation>
    </message>
    <message>
        <source>-1: as many as usual.</source>
        <translation>-1: så många som brukligt.</translation>
    </message>
    <message>
        <source>After this day the player says that the fact may have changed.</source>
        <translation>Efter den dagen säger spelaren att uppgiften kan ha ändrats.</translation>
    </message>
    <message>
        <source>A year, month or day.</source>
        <translation>Ett år, en månad eller en dag.</translation>
    </message>
    <message>
        <source>Two letters such as DE, or EU.</source>
        <translation>Två bokstäver som DE, eller EU.</translation>
    </message>
    <message>
        <source>What one must know from the picture. Empty: what the file says.</source>
        <translation>Vad man måste veta av bilden. Tomt: det som står vid filen.</translation>
    </message>
    <message>
        <source>A formula over the conditions.</source>
        <translation>En formel över villkoren.</translation>
    </message>
    <message>
        <source>Letters of columns or names of series, separated by blanks. Empty: all.</source>
        <translation>Kolumnernas bokstäver eller seriernas namn, åtskilda av blanksteg. Tomt: alla.</translation>
    </message>
    <message>
        <source>Any of them is right.</source>
        <translation>Vilket som helst av dem är rätt.</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Åtskilda av komman.</translation>
    </message>
    <message>
        <source>Separated by blanks.</source>
        <translation>Åtskilda av blanksteg.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Lägg till ett svar</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Ledtråd</translation>
    </message>
    <message>
        <source>Add a hint</source>
        <translation>Lägg till en ledtråd</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumn</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Lägg till en kolumn</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Add a cell</source>
        <translation>Lägg till en cell</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Lägg till ett begrepp</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Lägg till en bild</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Steg</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Lägg till ett steg</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Lägg till en del</translation>
    </message>
    <message>
        <source>Foreseen wrong number</source>
        <translation>Förutsett felaktigt svar</translation>
    </message>
    <message>
        <source>Add a foreseen wrong number</source>
        <translation>Lägg till ett väntat fel tal</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupp</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Lägg till en grupp</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till en post</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Add a target</source>
        <translation>Lägg till ett mål</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lucka</translation>
    </message>
    <message>
        <source>Add a gap</source>
        <translation>Lägg till en lucka</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Lägg till ett område</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Lägg till ett fält</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>Lägg till en tabell</translation>
    </message>
    <message>
        <source>Add a result</source>
        <translation>Lägg till ett resultat</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Add a check</source>
        <translation>Lägg till en kontroll</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Add an example</source>
        <translation>Lägg till ett exempel</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Exempelvärde</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Lägg till ett exempelvärde</translation>
    </message>
    <message>
        <source>Expected result</source>
        <translation>Väntat resultat</translation>
    </message>
    <message>
        <source>Add an expected result</source>
        <translation>Lägg till ett väntat resultat</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Val</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>Lägg till ett val</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Villkor</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Lägg till ett villkor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Följd</translation>
    </message>
    <message>
        <source>Add an outcome</source>
        <translation>Lägg till en följd</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scen</translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Lägg till en scen</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Väg</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Lägg till en väg</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Lärandemål</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Lägg till ett lärandemål</translation>
    </message>
    <message>
        <source>Contributor</source>
        <translation>Medverkande</translation>
    </message>
    <message>
        <source>Add a contributor</source>
        <translation>Lägg till en medverkande</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Mening</translation>
    </message>
    <message>
        <source>Add a sentence</source>
        <translation>Lägg till en mening</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Obs</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tips</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Se upp</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Staplar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linjer</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Nät</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praktik</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rektangel</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellips</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Pengar</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Pairing</source>
        <translation>Bilda par</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Omgångar</translation>
    </message>
    <message>
        <source>Contrast of colours</source>
        <translation>Färgkontrast</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Ett tal</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>En månad</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ett kvartal</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ett år</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Dåligt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what a part is, such as &quot;Answer&quot;; %2 its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>With a form for one’s own entry</source>
        <translation>Med formulär för en egen post</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Medverkande</translation>
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
        <source>What others can take over</source>
        <translation>Vad andra kan ta över</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Till vänster</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Till höger</translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation>Bara dekoration</translation>
    </message>
    <message>
        <source>It says nothing that must be known. It needs no description, and screen readers pass over it.</source>
        <translation>Den säger inget som man måste veta. Den behöver ingen beskrivning, och skärmläsare hoppar över den.</translation>
    </message>
</context>
<context>
    <name>Kogge::FileFacts</name>
    <message>
        <source>Describe the file %1</source>
        <translation>Beskriv filen %1</translation>
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
        <translation>Öppna den i en lärplattform som Moodle eller ILIAS, eller be din handledare om en Kogge-modul.</translation>
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
        <translation>Kogge-moduler slutar oftast på .kogge.zip. Välj en annan fil, eller fråga din handledare.</translation>
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
        <translation>Dina framsteg kräver en nyare Kogge</translation>
    </message>
    <message>
        <source>Your progress is in use</source>
        <translation>Dina framsteg används just nu</translation>
    </message>
    <message>
        <source>Your progress cannot be saved</source>
        <translation>Dina framsteg kan inte sparas</translation>
    </message>
    <message>
        <source>Your progress cannot be opened</source>
        <translation>Dina framsteg kan inte öppnas</translation>
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
    <message>
        <source>If that does not help, ask whoever gave it to you.</source>
        <translation>Om det inte hjälper, fråga den som gav dig den.</translation>
    </message>
    <message>
        <source>This file is packed in a way that Kogge does not open</source>
        <translation>Den här filen är packad på ett sätt som Kogge inte öppnar</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you to pack it again, with short names of plain letters.</source>
        <translation>Be den som gav dig filen att packa den på nytt, med korta namn av enkla bokstäver.</translation>
    </message>
    <message>
        <source>The file was not opened.</source>
        <translation>Filen öppnades inte.</translation>
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
    <name>Kogge::ForeignInfo</name>
    <message>
        <source>SCO</source>
        <extracomment>Of an item in a SCORM package: a page that reports to the LMS</extracomment>
        <translation>SCO</translation>
    </message>
    <message>
        <source>asset</source>
        <extracomment>Of an item in a SCORM package: a page that does not report to the LMS</extracomment>
        <translation>resursfil</translation>
    </message>
    <message>
        <source>(without a title)</source>
        <translation>(utan titel)</translation>
    </message>
    <message>
        <source>(hidden)</source>
        <translation>(dold)</translation>
    </message>
    <message>
        <source>nothing to open</source>
        <translation>inget att öppna</translation>
    </message>
    <message>
        <source>Organization “%1”, which is started</source>
        <extracomment>%1 the title of a whole course in a SCORM package that has several</extracomment>
        <translation>Organisation ”%1”, som startas</translation>
    </message>
    <message>
        <source>Organization “%1”</source>
        <translation>Organisation ”%1”</translation>
    </message>
    <message>
        <source>No known edition of SCORM</source>
        <translation>Ingen känd utgåva av SCORM</translation>
    </message>
    <message>
        <source>%1; the manifest gives no version</source>
        <extracomment>%1 an edition of SCORM</extracomment>
        <translation>%1; manifestet anger ingen version</translation>
    </message>
    <message>
        <source>%1 (version “%2”)</source>
        <extracomment>%1 an edition of SCORM, %2 what stands in the manifest: &quot;CAM 1.3&quot;</extracomment>
        <translation>%1 (version ”%2”)</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n files, %2 unpacked</source>
        <extracomment>%1 and %2 sizes: &quot;12.5 kB&quot;</extracomment>
        <translation>
            <numerusform>%1; %n fil, %2 uppackat</numerusform>
            <numerusform>%1; %n filer, %2 uppackat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
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
            <numerusform>%n resursfil</numerusform>
            <numerusform>%n resursfiler</numerusform>
        </translation>
    </message>
    <message>
        <source>with metadata</source>
        <translation>med metadata</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>utan metadata</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests inside</source>
        <translation>
            <numerusform>%n inre manifest</numerusform>
            <numerusform>%n inre manifest</numerusform>
        </translation>
    </message>
    <message>
        <source>rules for sequencing</source>
        <translation>regler för ordningen</translation>
    </message>
    <message numerus="yes">
        <source>Unpacked: %n files, %1</source>
        <extracomment>%1 a size: &quot;12.5 kB&quot;</extracomment>
        <translation>
            <numerusform>Uppackat: %n fil, %1</numerusform>
            <numerusform>Uppackat: %n filer, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>manifest</source>
        <extracomment>Of an item in a SCORM package, which opens a manifest inside the manifest</extracomment>
        <translation>manifest</translation>
    </message>
    <message>
        <source>missing</source>
        <extracomment>Of an item in a SCORM package, whose resource is not there</extracomment>
        <translation>saknas</translation>
    </message>
</context>
<context>
    <name>Kogge::ForeignManifest</name>
    <message>
        <source>%1 items, resources and files</source>
        <translation>%1 poster, resurser och filer</translation>
    </message>
</context>
<context>
    <name>Kogge::FormModel</name>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Still empty</source>
        <translation>Ännu tomt</translation>
    </message>
    <message>
        <source>This is not a number</source>
        <translation>Det här är inget tal</translation>
    </message>
    <message>
        <source>This is not a date</source>
        <translation>Det här är inget datum</translation>
    </message>
    <message>
        <source>This cannot be taken</source>
        <translation>Det går inte att ta emot</translation>
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
    <name>Kogge::FormulaHelp</name>
    <message>
        <source>ABS(number)</source>
        <translation>ABS(tal)</translation>
    </message>
    <message>
        <source>The number without its minus sign.</source>
        <translation>Talet utan minustecken.</translation>
    </message>
    <message>
        <source>AND(condition, …)</source>
        <translation>AND(villkor, …)</translation>
    </message>
    <message>
        <source>TRUE where all conditions hold.</source>
        <translation>TRUE där alla villkor gäller.</translation>
    </message>
    <message>
        <source>AVERAGE(values, …)</source>
        <translation>AVERAGE(värden, …)</translation>
    </message>
    <message>
        <source>The mean of all that is filled in.</source>
        <translation>Medelvärdet av allt som är ifyllt.</translation>
    </message>
    <message>
        <source>CEILING(number, step)</source>
        <translation>CEILING(tal, steg)</translation>
    </message>
    <message>
        <source>Rounds up to a multiple of the step; without one, to a whole number.</source>
        <translation>Avrundar uppåt till en multipel av steget; utan steg till ett heltal.</translation>
    </message>
    <message>
        <source>COUNT(values, …)</source>
        <translation>COUNT(värden, …)</translation>
    </message>
    <message>
        <source>How many are filled in.</source>
        <translation>Hur många som är ifyllda.</translation>
    </message>
    <message>
        <source>COUNTIF(column, value)</source>
        <translation>COUNTIF(kolumn, värde)</translation>
    </message>
    <message>
        <source>How many rows have this value; or in how many a condition holds.</source>
        <translation>Hur många rader som har detta värde; eller i hur många ett villkor gäller.</translation>
    </message>
    <message>
        <source>CUMULATE(column, start)</source>
        <translation>CUMULATE(kolumn, start)</translation>
    </message>
    <message>
        <source>The sum up to each row or period, from the start on.</source>
        <translation>Summan fram till varje rad eller period, från startvärdet.</translation>
    </message>
    <message>
        <source>FILLED(field)</source>
        <translation>FILLED(fält)</translation>
    </message>
    <message>
        <source>TRUE where something is filled in.</source>
        <translation>TRUE där något är ifyllt.</translation>
    </message>
    <message>
        <source>FLOOR(number, step)</source>
        <translation>FLOOR(tal, steg)</translation>
    </message>
    <message>
        <source>Rounds down to a multiple of the step; without one, to a whole number.</source>
        <translation>Avrundar nedåt till en multipel av steget; utan steg till ett heltal.</translation>
    </message>
    <message>
        <source>IF(condition, then, otherwise)</source>
        <translation>IF(villkor, då, annars)</translation>
    </message>
    <message>
        <source>The one value where the condition holds, else the other.</source>
        <translation>Det ena värdet där villkoret gäller, annars det andra.</translation>
    </message>
    <message>
        <source>MAX(values, …)</source>
        <translation>MAX(värden, …)</translation>
    </message>
    <message>
        <source>The largest, or the latest date.</source>
        <translation>Det största värdet, eller det senaste datumet.</translation>
    </message>
    <message>
        <source>MIN(values, …)</source>
        <translation>MIN(värden, …)</translation>
    </message>
    <message>
        <source>The smallest, or the earliest date.</source>
        <translation>Det minsta värdet, eller det tidigaste datumet.</translation>
    </message>
    <message>
        <source>NOT(condition)</source>
        <translation>NOT(villkor)</translation>
    </message>
    <message>
        <source>TRUE where the condition does not hold.</source>
        <translation>TRUE där villkoret inte gäller.</translation>
    </message>
    <message>
        <source>OR(condition, …)</source>
        <translation>OR(villkor, …)</translation>
    </message>
    <message>
        <source>TRUE where at least one condition holds.</source>
        <translation>TRUE där minst ett villkor gäller.</translation>
    </message>
    <message>
        <source>POSITION(value, column)</source>
        <translation>POSITION(värde, kolumn)</translation>
    </message>
    <message>
        <source>In which row or period the value stands first.</source>
        <translation>I vilken rad eller period värdet står först.</translation>
    </message>
    <message>
        <source>RANK(value, column)</source>
        <translation>RANK(värde, kolumn)</translation>
    </message>
    <message>
        <source>Its place by size; the largest is 1.</source>
        <translation>Dess plats efter storlek; det största är 1.</translation>
    </message>
    <message>
        <source>ROUND(number, places)</source>
        <translation>ROUND(tal, decimaler)</translation>
    </message>
    <message>
        <source>Rounded to so many decimals; without, to a whole number.</source>
        <translation>Avrundat till så många decimaler; utan uppgift till ett heltal.</translation>
    </message>
    <message>
        <source>SUM(values, …)</source>
        <translation>SUM(värden, …)</translation>
    </message>
    <message>
        <source>All added up.</source>
        <translation>Allt hopräknat.</translation>
    </message>
    <message>
        <source>Ctrl+Space lists what there is.</source>
        <translation>Ctrl+Blanksteg visar vad som finns.</translation>
    </message>
    <message>
        <source>Perhaps %1 is meant; Ctrl+Space lists what there is.</source>
        <translation>Kanske menas %1; Ctrl+Blanksteg visar vad som finns.</translation>
    </message>
    <message>
        <source>Write that, or take out what stands there.</source>
        <translation>Skriv det, eller ta bort det som står där.</translation>
    </message>
    <message>
        <source>Divide it: a result can use other results.</source>
        <translation>Dela upp den: ett resultat kan använda andra resultat.</translation>
    </message>
    <message>
        <source>Write %1.</source>
        <translation>Skriv %1.</translation>
    </message>
    <message>
        <source>Take out its own name, or the name of what is computed from it.</source>
        <translation>Ta bort dess eget namn, eller namnet på det som beräknas av den.</translation>
    </message>
    <message>
        <source>Compute with numbers only; compare texts with texts in quotes.</source>
        <translation>Räkna bara med tal; jämför texter med texter inom citattecken.</translation>
    </message>
    <message>
        <source>Combine columns of one table, or make one value of a column, as with SUM.</source>
        <translation>Kombinera kolumner i samma tabell, eller gör ett värde av en kolumn, till exempel med SUM.</translation>
    </message>
    <message>
        <source>Ask first, as in IF(count = 0, 0, sum / count).</source>
        <translation>Fråga först, som i IF(antal = 0, 0, summa / antal).</translation>
    </message>
    <message>
        <source>Use ROUND for the exponent.</source>
        <translation>Använd ROUND för exponenten.</translation>
    </message>
    <message>
        <source>Look whether a unit or a percentage is wrong.</source>
        <translation>Se efter om en enhet eller en procentsats är fel.</translation>
    </message>
    <message>
        <source>Still empty. Ctrl+Space lists what can stand here.</source>
        <translation>Ännu tomt. Ctrl+Blanksteg visar vad som kan stå här.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>At the end: %1. %2</source>
        <translation>I slutet: %1. %2</translation>
    </message>
    <message>
        <source>Character %1: %2. %3</source>
        <translation>Tecken %1: %2. %3</translation>
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
    <name>Kogge::ImportCommand</name>
    <message numerus="yes">
        <source>%n texts taken</source>
        <translation>
            <numerusform>%n text har lästs in</numerusform>
            <numerusform>%n texter har lästs in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them translate an original that has changed since; they are marked</source>
        <translation>
            <numerusform>%n av dem översätter ett original som har ändrats sedan dess och är markerad</numerusform>
            <numerusform>%n av dem översätter ett original som har ändrats sedan dess och är markerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n är som den var</numerusform>
            <numerusform>%n är som de var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not translated there; what was here stays</source>
        <translation>
            <numerusform>%n är inte översatt där; det som fanns här är kvar</numerusform>
            <numerusform>%n är inte översatta där; det som fanns här är kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>not taken: %1, which the module does not have</source>
        <translation>inte inläst: %1, som modulen inte har</translation>
    </message>
    <message>
        <source>Takes a translation back into a module, or makes one of Markdown or GIFT.</source>
        <translation>Tar tillbaka en översättning till en modul eller gör en av Markdown eller GIFT.</translation>
    </message>
    <message>
        <source>The module’s folder; for a text or questions a new one.</source>
        <translation>Modulens mapp; för text eller frågor en ny.</translation>
    </message>
    <message>
        <source>markdown or gift, where the name of the file does not say.</source>
        <translation>markdown eller gift, där filens namn inte säger det.</translation>
    </message>
    <message numerus="yes">
        <source>%n profiles added</source>
        <translation>
            <numerusform>%n profil tillagd</numerusform>
            <numerusform>%n profiler tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n som förut</numerusform>
            <numerusform>%n som förut</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>rad %1: %2</translation>
    </message>
    <message>
        <source>The collection that a table of profiles goes into, by the name of its file in data.</source>
        <translation>Samlingen som en tabell med profiler tas in i, efter namnet på dess fil i data.</translation>
    </message>
    <message>
        <source>not taken: %1, which has placeholders of another program in it</source>
        <translation>inte inläst: %1, som innehåller platshållare från ett annat program</translation>
    </message>
    <message>
        <source>it says that it is in %1; taken as %2</source>
        <translation>den anger språket %1; inläst som %2</translation>
    </message>
    <message>
        <source>The language, whatever the file says; of a text without one: en.</source>
        <translation>Språket, vad filen än säger; för en text utan uppgift: en.</translation>
    </message>
    <message>
        <source>Also where a program on another computer has the module open; it may have ended badly.</source>
        <translation>Även där ett program på en annan dator har modulen öppen; det kan ha kraschat.</translation>
    </message>
    <message>
        <source>The file does not say its language; add --language.</source>
        <translation>Filen säger inte sitt språk; lägg till --language.</translation>
    </message>
</context>
<context>
    <name>Kogge::ImportFile</name>
    <message>
        <source>it is not a file</source>
        <translation>det är ingen fil</translation>
    </message>
    <message>
        <source>it is in UTF-16; save it in UTF-8</source>
        <translation>den är i UTF-16; spara den i UTF-8</translation>
    </message>
    <message>
        <source>it is not a text; line %1 has a zero byte</source>
        <translation>det är ingen text; rad %1 har en nollbyte</translation>
    </message>
    <message>
        <source>it is not in UTF-8; save it in that encoding</source>
        <translation>den är inte i UTF-8; spara den i den kodningen</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>den är tom</translation>
    </message>
    <message>
        <source>it is no language, as en or de</source>
        <translation>det är inget språk, som en eller de</translation>
    </message>
    <message>
        <source>its name does not say whether it is Markdown (.md) or GIFT (.gift)</source>
        <translation>dess namn säger inte om den är Markdown (.md) eller GIFT (.gift)</translation>
    </message>
</context>
<context>
    <name>Kogge::ImportModule</name>
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
        <source>%n questions</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
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
        <source>%n things were not taken, or not as they are</source>
        <translation>
            <numerusform>%n ställe togs inte med, eller inte som det är</numerusform>
            <numerusform>%n ställen togs inte med, eller inte som de är</numerusform>
        </translation>
    </message>
    <message>
        <source>--language needs a language, as en or de.</source>
        <translation>--language behöver ett språk, som en eller de.</translation>
    </message>
    <message>
        <source>--from knows “markdown” and “gift” only.</source>
        <translation>--from känner bara till ”markdown” och ”gift”.</translation>
    </message>
    <message>
        <source>The name of the file does not say what it is: .md or .gift. Add --from.</source>
        <translation>Filens namn säger inte vad den är: .md eller .gift. Lägg till --from.</translation>
    </message>
    <message>
        <source>no question can be read; nothing was written</source>
        <translation>ingen fråga går att läsa; inget skrevs</translation>
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
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profil</numerusform>
            <numerusform>%n profiler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n öppen kommentar</numerusform>
            <numerusform>%n öppna kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>Says what a module&apos;s folder or archive, or a SCORM package, contains.</source>
        <translation>Säger vad en moduls mapp eller arkiv, eller ett SCORM-paket, innehåller.</translation>
    </message>
    <message>
        <source>For browsers, not for LMSs</source>
        <translation>För webbläsare, inte för lärplattformar</translation>
    </message>
    <message>
        <source>%1, each lesson by itself</source>
        <extracomment>%1 an edition of SCORM</extracomment>
        <translation>%1, varje lektion för sig</translation>
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
    <name>Kogge::LeftCopies</name>
    <message>
        <source>“%1” has not been copied. %2</source>
        <extracomment>%1 is a file&apos;s name, %2 a sentence that says why</extracomment>
        <translation>”%1” har inte kopierats. %2</translation>
    </message>
</context>
<context>
    <name>Kogge::LeftOut</name>
    <message>
        <source>“%1”: texts have no HTML.</source>
        <translation>”%1”: texter har ingen HTML.</translation>
    </message>
    <message>
        <source>“%1”: lessons have no dividing lines.</source>
        <translation>”%1”: lektioner har inga skiljelinjer.</translation>
    </message>
    <message>
        <source>The link to “%1”: only addresses of the web and of mail are taken; its words are there.</source>
        <translation>Länken till ”%1”: bara adresser på webben och för e-post tas med; dess ord finns kvar.</translation>
    </message>
    <message>
        <source>“%1”: the paragraph is too long.</source>
        <translation>”%1”: stycket är för långt.</translation>
    </message>
    <message>
        <source>“%1”: of what stands before the text, only title and language are taken.</source>
        <translation>”%1”: av det som står före texten tas bara titel och språk med.</translation>
    </message>
    <message>
        <source>The picture “%1”: it is not in a file. Save it beside the text.</source>
        <translation>Bilden ”%1”: den finns inte i en fil. Spara den bredvid texten.</translation>
    </message>
    <message>
        <source>The picture “%1”: it is outside the folder of the text. Copy it there.</source>
        <translation>Bilden ”%1”: den ligger utanför textens mapp. Kopiera den dit.</translation>
    </message>
    <message>
        <source>The picture “%1”: there is no such file, or it cannot be read.</source>
        <translation>Bilden ”%1”: det finns ingen sådan fil, eller den kan inte läsas.</translation>
    </message>
    <message>
        <source>The picture “%1”: it is not PNG, JPEG, GIF, WebP or SVG.</source>
        <translation>Bilden ”%1”: den är varken PNG, JPEG, GIF, WebP eller SVG.</translation>
    </message>
    <message>
        <source>The picture “%1”: it is larger than 50 MB, or 200 million pixels.</source>
        <translation>Bilden ”%1”: den är större än 50 MB eller 200 miljoner bildpunkter.</translation>
    </message>
    <message>
        <source>The picture “%1”: it is damaged.</source>
        <translation>Bilden ”%1”: den är skadad.</translation>
    </message>
    <message>
        <source>The picture “%1”: questions have none. Put it before the question.</source>
        <translation>Bilden ”%1”: frågor har inga. Sätt den före frågan.</translation>
    </message>
    <message>
        <source>The table “%1”: it has no rows.</source>
        <translation>Tabellen ”%1”: den har inga rader.</translation>
    </message>
    <message>
        <source>The table “%1”: it has more than 36 columns.</source>
        <translation>Tabellen ”%1”: den har fler än 36 kolumner.</translation>
    </message>
    <message>
        <source>%1: columns need a name; a dash stands for it.</source>
        <translation>%1: kolumner behöver ett namn; ett streck står för det.</translation>
    </message>
    <message>
        <source>The question “%1”: its answers cannot be read.</source>
        <translation>Frågan ”%1”: dess svar kan inte läsas.</translation>
    </message>
    <message>
        <source>The question “%1”: it has fewer than two answers.</source>
        <translation>Frågan ”%1”: den har färre än två svar.</translation>
    </message>
    <message>
        <source>The question “%1”: it has more than 36 answers.</source>
        <translation>Frågan ”%1”: den har fler än 36 svar.</translation>
    </message>
    <message>
        <source>The question “%1”: no answer is right.</source>
        <translation>Frågan ”%1”: inget svar är rätt.</translation>
    </message>
    <message>
        <source>The answer “%1”: it is not a number with a tolerance.</source>
        <translation>Svaret ”%1”: det är inget tal med en tolerans.</translation>
    </message>
    <message>
        <source>“%1” asks for one of several right answers; here learners must choose all.</source>
        <translation>”%1” frågar efter ett av flera rätta svar; här måste man välja alla.</translation>
    </message>
    <message>
        <source>“%1”: here all right answers count the same.</source>
        <translation>”%1”: här räknas alla rätta svar lika.</translation>
    </message>
    <message>
        <source>The weight of the answer “%1”: here it is right or wrong, and counts as wrong.</source>
        <translation>Vikten av svaret ”%1”: här är det rätt eller fel, och räknas som fel.</translation>
    </message>
    <message>
        <source>The answer “%1”: an asterisk cannot stand for any words.</source>
        <translation>Svaret ”%1”: en asterisk kan inte stå för vilka ord som helst.</translation>
    </message>
    <message>
        <source>The feedback “%1”: this kind of question has none for a single answer.</source>
        <translation>Återkopplingen ”%1”: den här sortens fråga har ingen för enskilda svar.</translation>
    </message>
    <message>
        <source>“%1”, and all other titles of questions: blocks have none.</source>
        <translation>”%1” och alla andra titlar på frågor: block har inga.</translation>
    </message>
    <message>
        <source>The footnote “%1”: lessons have none. Its words stay in the text.</source>
        <translation>Fotnoten ”%1”: lektioner har inga. Dess ord står kvar i texten.</translation>
    </message>
    <message>
        <source>The table “%1”: it is drawn with signs, and stays as it is written.</source>
        <translation>Tabellen ”%1”: den är ritad med tecken och förblir som den är skriven.</translation>
    </message>
    <message>
        <source>The boxes of the list “%1”: texts have none to tick. Its words are there; a checklist is a block of its own.</source>
        <translation>Rutorna i listan ”%1”: texter har inga att kryssa i. Orden finns där; en checklista är ett eget block.</translation>
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
    <message>
        <source>finished</source>
        <translation>klar</translation>
    </message>
    <message>
        <source>about %1½ hours</source>
        <extracomment>%1 is a whole number: &quot;3½&quot;</extracomment>
        <translation>ungefär %1½ timmar</translation>
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
  export DIR --to FORMAT --language LANG -o FILE
                    texts for a translator: XLIFF 1.2 or CSV
  import FILE -o DIR
                    takes them back, or makes a new module of Markdown or GIFT
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
  export MAPP --to FORMAT --language SPRÅK -o FIL
                    texter för en översättare: XLIFF 1.2 eller CSV
  import FIL -o MAPP
                    tar tillbaka dem, eller gör en ny modul av Markdown eller GIFT
  progress --data MAPP
                    vad varje deltagare har gjort

”kogge KOMMANDO --help” säger mer om vart och ett.

Slutstatus: 0 bra, 1 fel hittade, 2 användning, 3 kan inte läsas, 4 osäkert paket,
6 disk, 8 avbrutet, 130 avbrutet med signal.</translation>
    </message>
</context>
<context>
    <name>Kogge::MarkupParser</name>
    <message>
        <source>it has too much HTML</source>
        <translation>den har för mycket HTML</translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n links</source>
        <translation>
            <numerusform>den har fler än %n länk</numerusform>
            <numerusform>den har fler än %n länkar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lists and quotations in it are more than %n deep</source>
        <translation>
            <numerusform>listor och citat i den är djupare än %n nivå</numerusform>
            <numerusform>listor och citat i den är djupare än %n nivåer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n changes of style</source>
        <translation>
            <numerusform>stilen växlar mer än %n gång</numerusform>
            <numerusform>stilen växlar mer än %n gånger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n characters</source>
        <translation>
            <numerusform>den har fler än %n tecken</numerusform>
            <numerusform>den har fler än %n tecken</numerusform>
        </translation>
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
    <name>Kogge::Media</name>
    <message>
        <source>the module has no such language</source>
        <translation>modulen har inte det språket</translation>
    </message>
    <message>
        <source>it must be of the same type as “%1”</source>
        <translation>filen måste vara av samma typ som ”%1”</translation>
    </message>
    <message>
        <source>lessons show another kind of file in this place</source>
        <translation>lektioner visar ett annat slags fil på den platsen</translation>
    </message>
    <message>
        <source>it has no alternative text yet that could be translated</source>
        <translation>det finns ännu ingen alternativtext att översätta</translation>
    </message>
    <message>
        <source>lessons can have files of these kinds: %1</source>
        <translation>lektioner kan ha filer av dessa slag: %1</translation>
    </message>
    <message>
        <source>its name ends in “%1”, but its content is something else</source>
        <translation>namnet slutar på ”%1”, men innehållet är något annat</translation>
    </message>
    <message>
        <source>it is damaged, or no SVG drawing</source>
        <translation>filen är skadad eller ingen SVG-teckning</translation>
    </message>
    <message>
        <source>it contains a document type declaration (DOCTYPE); save it as a plain SVG</source>
        <translation>filen innehåller en dokumenttypsdeklaration (DOCTYPE); spara den som vanlig SVG</translation>
    </message>
    <message>
        <source>the drawing has too many parts; save it as a PNG</source>
        <translation>teckningen har för många delar; spara den som PNG</translation>
    </message>
    <message>
        <source>it contains a script (line %1)</source>
        <translation>filen innehåller ett skript (rad %1)</translation>
    </message>
    <message>
        <source>it refers to another file or to the web (line %1)</source>
        <translation>filen hänvisar till en annan fil eller till internet (rad %1)</translation>
    </message>
    <message>
        <source>it uses “%1” (line %2), which lessons do not show; save it as a plain SVG or as a PNG</source>
        <translation>filen använder ”%1” (rad %2), som lektioner inte visar; spara den som vanlig SVG eller som PNG</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>filen är tom</translation>
    </message>
    <message>
        <source>Made smaller: %1 × %2 → %3 × %4 pixels.</source>
        <translation>Förminskad: %1 × %2 → %3 × %4 bildpunkter.</translation>
    </message>
    <message>
        <source>Turned upright.</source>
        <translation>Bilden har vridits rätt.</translation>
    </message>
    <message>
        <source>Camera data removed.</source>
        <translation>Kameradata borttagna.</translation>
    </message>
    <message>
        <source>It moves, and keeps its size.</source>
        <translation>Bilden rör sig och behåller sin storlek.</translation>
    </message>
    <message>
        <source>Converted from %1 to %2.</source>
        <translation>Omvandlad från %1 till %2.</translation>
    </message>
    <message>
        <source>Its name ends in “%1” now, as its content is.</source>
        <translation>Namnet slutar nu på ”%1”, som innehållet.</translation>
    </message>
    <message>
        <source>Size: %1.</source>
        <translation>Storlek: %1.</translation>
    </message>
    <message>
        <source>Size: %1 → %2.</source>
        <translation>Storlek: %1 → %2.</translation>
    </message>
    <message>
        <source>it is damaged, or only a part of it is here</source>
        <translation>filen är skadad, eller bara en del av den finns här</translation>
    </message>
    <message>
        <source>%1 million pixels</source>
        <translation>%1 miljoner bildpunkter</translation>
    </message>
    <message>
        <source>this computer cannot read %1 pictures; save it as a JPEG or PNG</source>
        <translation>den här datorn kan inte läsa %1-bilder; spara bilden som JPEG eller PNG</translation>
    </message>
    <message>
        <source>it is larger than %1 pixels, and this computer cannot make %2 pictures smaller; save it as a JPEG or PNG</source>
        <translation>bilden är större än %1 bildpunkter, och den här datorn kan inte förminska %2-bilder; spara den som JPEG eller PNG</translation>
    </message>
    <message>
        <source>there is no picture in it</source>
        <translation>det finns ingen bild i den</translation>
    </message>
</context>
<context>
    <name>Kogge::MediaTable</name>
    <message>
        <source>the file</source>
        <translation>filen</translation>
    </message>
    <message>
        <source>a description for those who do not see it</source>
        <translation>en beskrivning för dem som inte ser den</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation>vem som har gjort den</translation>
    </message>
    <message>
        <source>a licence</source>
        <translation>en licens</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>undertexter</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixlar</translation>
    </message>
    <message>
        <source>used nowhere</source>
        <translation>används ingenstans</translation>
    </message>
    <message>
        <source>in: %1</source>
        <translation>i: %1</translation>
    </message>
    <message>
        <source>the same as %1</source>
        <translation>samma som %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Saknas: %1</translation>
    </message>
    <message>
        <source>Describe the file %1</source>
        <translation>Beskriv filen %1</translation>
    </message>
    <message>
        <source>Remove the file %1</source>
        <translation>Ta bort filen %1</translation>
    </message>
    <message>
        <source>It is another file now. Does what is said of it still hold?</source>
        <translation>Det är en annan fil nu. Stämmer det som sägs om den fortfarande?</translation>
    </message>
    <message>
        <source>Replace the file %1</source>
        <translation>Ersätt filen %1</translation>
    </message>
    <message>
        <source>“%1” is the same file.</source>
        <translation>”%1” är samma fil.</translation>
    </message>
    <message>
        <source>“%1” is in the place of “%2”.</source>
        <translation>”%1” står nu i stället för ”%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n places show it now.</source>
        <translation>
            <numerusform>%n ställe visar den nu.</numerusform>
            <numerusform>%n ställen visar den nu.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said of the old one is kept: please see whether it still holds.</source>
        <translation>Det som sades om den gamla är kvar: se efter om det fortfarande stämmer.</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleChanges</name>
    <message>
        <source>New lesson: %1</source>
        <translation>Ny lektion: %1</translation>
    </message>
    <message>
        <source>Lesson removed: %1</source>
        <translation>Borttagen lektion: %1</translation>
    </message>
    <message>
        <source>Lesson in another place: %1</source>
        <translation>Lektion på en annan plats: %1</translation>
    </message>
    <message>
        <source>Lesson with another title or summary: %1</source>
        <translation>Lektion med annan titel eller sammanfattning: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nytt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>borttaget</translation>
    </message>
    <message>
        <source>in another place</source>
        <translation>på en annan plats</translation>
    </message>
    <message>
        <source>changed, and in another place</source>
        <translation>ändrat, och på en annan plats</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>New language: %1</source>
        <translation>Nytt språk: %1</translation>
    </message>
    <message>
        <source>Language removed: %1</source>
        <translation>Borttaget språk: %1</translation>
    </message>
    <message>
        <source>%1 › %2 “%3”: %4</source>
        <extracomment>A change in a module: the lesson, the kind of block, how it begins, what happened to it</extracomment>
        <translation>%1 › %2 ”%3”: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n translated texts</source>
        <translation>
            <numerusform>%1: %n översatt text</numerusform>
            <numerusform>%1: %n översatta texter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleCopy</name>
    <message>
        <source>it lies in the module itself</source>
        <translation>den ligger i själva modulen</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleDocument</name>
    <message>
        <source>it is no other language, as “de” would be</source>
        <translation>det är inget annat språk, som ”de” vore</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleEditor</name>
    <message>
        <source>Add a part</source>
        <translation>Lägg till en del</translation>
    </message>
    <message>
        <source>Remove a part</source>
        <translation>Ta bort en del</translation>
    </message>
    <message>
        <source>Move a part</source>
        <translation>Flytta en del</translation>
    </message>
    <message>
        <source>The module</source>
        <translation>Modulen</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Inte sparat: %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Inte sparat ännu</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Sparat kl. %1</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Allt är sparat</translation>
    </message>
    <message>
        <source>New lesson</source>
        <translation>Ny lektion</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Lägg till en lektion</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Lägg till: %1</translation>
    </message>
    <message>
        <source>Change the module</source>
        <translation>Ändra modulen</translation>
    </message>
    <message>
        <source>Change the lesson</source>
        <translation>Ändra lektionen</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändra: %1</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Skriva</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Add the file “%1”</source>
        <translation>Lägg till filen ”%1”</translation>
    </message>
    <message>
        <source>Change the version</source>
        <translation>Ändra versionen</translation>
    </message>
    <message>
        <source>Not saved: another program has changed the module</source>
        <translation>Inte sparat: ett annat program har ändrat modulen</translation>
    </message>
    <message>
        <source>Move a place</source>
        <translation>Flytta en plats</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Lägg till en plats</translation>
    </message>
    <message>
        <source>Remove a place</source>
        <translation>Ta bort en plats</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Mark a change</source>
        <translation>Märk en ändring</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Inklistrad bild</translation>
    </message>
    <message>
        <source>Section without a title</source>
        <translation>Avsnitt utan titel</translation>
    </message>
    <message>
        <source>Still empty, here and for the file</source>
        <translation>Fortfarande tomt, här och för filen</translation>
    </message>
    <message>
        <source>It is in the lesson “%1”.</source>
        <translation>Den finns i lektionen ”%1”.</translation>
    </message>
    <message>
        <source>It takes the place of “%1”.</source>
        <translation>Den ersätter ”%1”.</translation>
    </message>
    <message>
        <source>facilitator</source>
        <extracomment>Part of the name of a PDF: for those who teach</extracomment>
        <translation>handledare</translation>
    </message>
    <message>
        <source>In the glossary: %1</source>
        <translation>I ordlistan: %1</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleFolder</name>
    <message>
        <source>a lesson has become too large; divide it by headings or categories</source>
        <translation>en lektion har blivit för stor; dela den med rubriker eller kategorier</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleImport</name>
    <message>
        <source>Bring in “%1”</source>
        <translation>Hämta in ”%1”</translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleSafety</name>
    <message>
        <source>If the program ended now, your last changes would be lost: %1</source>
        <translation>Om programmet avslutades nu skulle dina senaste ändringar gå förlorade: %1</translation>
    </message>
    <message>
        <source>Saved, but the version before it could not be kept: %1</source>
        <translation>Sparat, men versionen innan kunde inte behållas: %1</translation>
    </message>
    <message>
        <source>Take back what was not saved</source>
        <translation>Hämta tillbaka det som inte sparades</translation>
    </message>
    <message>
        <source>Take what another program changed</source>
        <translation>Ta över ett annat programs ändringar</translation>
    </message>
    <message>
        <source>Back to the version of %1</source>
        <translation>Tillbaka till versionen från %1</translation>
    </message>
    <message>
        <source>Changes that were not saved cannot be read. They have been set aside: %1</source>
        <translation>Ändringar som inte hade sparats går inte att läsa. De har lagts undan: %1</translation>
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
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>giltig till %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 points</source>
        <translation>
            <numerusform>%1 av %2 poäng</numerusform>
            <numerusform>%1 av %2 poäng</numerusform>
        </translation>
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
    <name>Kogge::ModuleTemplates</name>
    <message>
        <source>Lesson about money</source>
        <translation>Lektion om pengar</translation>
    </message>
    <message>
        <source>A situation, an example with figures, a worksheet for one’s own, questions</source>
        <translation>En situation, ett exempel med siffror, ett arbetsblad för de egna, frågor</translation>
    </message>
    <message>
        <source>What does it really cost?</source>
        <translation>Vad kostar det egentligen?</translation>
    </message>
    <message>
        <source>Say in two sentences what learners can do afterwards, and why it matters on Monday.</source>
        <translation>Säg i två meningar vad deltagarna kan efteråt, och varför det spelar roll på måndag.</translation>
    </message>
    <message>
        <source>## A situation

Begin with somebody your learners could be: a name, a place, a bill on the table. What has to be decided, and by when?</source>
        <translation>## En situation

Börja med någon som dina deltagare skulle kunna vara: ett namn, en plats, en räkning på bordet. Vad måste bestämmas, och när?</translation>
    </message>
    <message>
        <source>## In plain words

Explain the two or three ideas that are needed, each with one everyday example. Put terms into the glossary below.</source>
        <translation>## Med enkla ord

Förklara de två eller tre tankar som behövs, var och en med ett exempel ur vardagen. Facktermer hör hemma i ordlistan längre ned.</translation>
    </message>
    <message>
        <source>The same calculation with other figures: what comes out?</source>
        <translation>Samma beräkning med andra siffror: vad blir det?</translation>
    </message>
    <message>
        <source>Which mistake is made most often here?</source>
        <translation>Vilket misstag görs oftast här?</translation>
    </message>
    <message>
        <source>Where in your own house would this calculation have changed a decision?</source>
        <translation>Var i ditt eget hus skulle den här beräkningen ha ändrat ett beslut?</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>What happened somewhere, what was decided, and what others can take from it</source>
        <translation>Vad som hände någonstans, vad som bestämdes och vad andra kan ta med sig</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>A real case, told with the consent of those who were there.</source>
        <translation>Ett verkligt fall, berättat med samtycke från dem som var med.</translation>
    </message>
    <message>
        <source>## The house and its people

Who are they, how many, in what place, with how much money? A reader must be able to compare it with their own house.</source>
        <translation>## Huset och dess folk

Vilka är de, hur många, på vilken plats, med hur mycket pengar? Läsaren måste kunna jämföra med sitt eget hus.</translation>
    </message>
    <message>
        <source>## The day it could not go on

What was the difficulty? Tell it as it looked then, without what is known today.</source>
        <translation>## Dagen då det tog stopp

Vad var svårigheten? Berätta hur det såg ut då, utan det man vet i dag.</translation>
    </message>
    <message>
        <source>What can be taken from it</source>
        <translation>Vad man kan ta med sig</translation>
    </message>
    <message>
        <source>What worked, what did not, and under which conditions.</source>
        <translation>Vad som fungerade, vad som inte gjorde det, och under vilka villkor.</translation>
    </message>
    <message>
        <source>## What they did

The steps in their order, with dates, hours and sums. Say also what was tried and given up.</source>
        <translation>## Vad de gjorde

Stegen i ordning, med datum, timmar och belopp. Säg också vad som prövades och övergavs.</translation>
    </message>
    <message>
        <source>This worked here because … Elsewhere it needs …</source>
        <translation>Här fungerade det därför att … På andra håll behövs …</translation>
    </message>
    <message>
        <source>Which one step of theirs could you take this month?</source>
        <translation>Vilket av deras steg skulle du kunna ta den här månaden?</translation>
    </message>
    <message>
        <source>Transfer concept</source>
        <translation>Plan för kunskapsöverföring</translation>
    </message>
    <message>
        <source>How a practice moves from one organisation to another: its core, its conditions, the first weeks</source>
        <translation>Hur ett arbetssätt flyttar från en organisation till en annan: kärnan, villkoren, de första veckorna</translation>
    </message>
    <message>
        <source>The practice and its core</source>
        <translation>Arbetssättet och dess kärna</translation>
    </message>
    <message>
        <source>What must stay as it is, and what each place makes its own.</source>
        <translation>Vad som måste förbli som det är, och vad varje plats gör till sitt.</translation>
    </message>
    <message>
        <source>## What we do, and for whom

Describe the practice so that somebody who has never seen it could draw it.</source>
        <translation>## Vad vi gör, och för vem

Beskriv arbetssättet så att någon som aldrig har sett det skulle kunna rita det.</translation>
    </message>
    <message>
        <source>## The core

Three to five things without which it is something else. Everything beyond them may change.</source>
        <translation>## Kärnan

Tre till fem saker utan vilka det är något annat. Allt därutöver får ändras.</translation>
    </message>
    <message>
        <source>Is it ready to travel?</source>
        <translation>Är det redo att resa?</translation>
    </message>
    <message>
        <source>It has worked twice, with different people.</source>
        <translation>Det har fungerat två gånger, med olika människor.</translation>
    </message>
    <message>
        <source>Its cost and hours are written down.</source>
        <translation>Kostnader och timmar är nedskrivna.</translation>
    </message>
    <message>
        <source>Somebody answers questions for half a year.</source>
        <translation>Någon svarar på frågor under ett halvår.</translation>
    </message>
    <message>
        <source>The first twelve weeks</source>
        <translation>De första tolv veckorna</translation>
    </message>
    <message>
        <source>Who does what, when both sides meet, and how one sees that it works.</source>
        <translation>Vem som gör vad, när båda sidor träffas och hur man ser att det fungerar.</translation>
    </message>
    <message>
        <source>What would you have to give up to make room for it?</source>
        <translation>Vad skulle ni behöva ge upp för att ge plats åt det?</translation>
    </message>
    <message>
        <source>Course for new volunteers</source>
        <translation>Kurs för nya volontärer</translation>
    </message>
    <message>
        <source>The house, the first shift, safety, and whom to ask</source>
        <translation>Huset, det första passet, säkerhet och vem man frågar</translation>
    </message>
    <message>
        <source>Welcome to the house</source>
        <translation>Välkommen till huset</translation>
    </message>
    <message>
        <source>Who we are, where things are, and whom you can ask.</source>
        <translation>Vilka vi är, var saker finns och vem du kan fråga.</translation>
    </message>
    <message>
        <source>## Who we are

What the house is for, in three sentences. Then the faces: who is there on which day.</source>
        <translation>## Vilka vi är

Vad huset är till för, i tre meningar. Sedan ansiktena: vem som är där vilken dag.</translation>
    </message>
    <message>
        <source>Your first shift</source>
        <translation>Ditt första pass</translation>
    </message>
    <message>
        <source>From the key to the last light.</source>
        <translation>Från nyckeln till den sista lampan.</translation>
    </message>
    <message>
        <source>In an emergency: number, exit, meeting point. Hang this where it can be read from the bar.</source>
        <translation>I nödfall: nummer, utgång, samlingsplats. Sätt upp det så att det går att läsa från baren.</translation>
    </message>
    <message>
        <source>Before the doors open</source>
        <translation>Innan dörrarna öppnas</translation>
    </message>
    <message>
        <source>The escape routes are free.</source>
        <translation>Utrymningsvägarna är fria.</translation>
    </message>
    <message>
        <source>The till has change, and somebody has counted it.</source>
        <translation>Det finns växel i kassan, och någon har räknat den.</translation>
    </message>
    <message>
        <source>I know who is in charge tonight.</source>
        <translation>Jag vet vem som är ansvarig i kväll.</translation>
    </message>
    <message>
        <source>A guest feels ill. What do you do first?</source>
        <translation>En gäst mår dåligt. Vad gör du först?</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Frågesport</translation>
    </message>
    <message>
        <source>One lesson with questions of different kinds, for the end of an evening</source>
        <translation>En lektion med olika sorters frågor, för slutet av en kväll</translation>
    </message>
    <message>
        <source>What stayed with you?</source>
        <translation>Vad har fastnat?</translation>
    </message>
    <message>
        <source>A few questions. Each tells why its answer is right.</source>
        <translation>Några frågor. Var och en säger varför svaret är rätt.</translation>
    </message>
    <message>
        <source>What will you do differently on Monday?</source>
        <translation>Vad gör du annorlunda på måndag?</translation>
    </message>
    <message>
        <source>First lesson</source>
        <translation>Första lektionen</translation>
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
    <message>
        <source>Both are called version %1</source>
        <translation>Båda heter version %1</translation>
    </message>
    <message>
        <source>Is something else now. Your answer stays in its place; look at it again.</source>
        <translation>Är något annat nu. Ditt svar finns kvar på sin plats; titta på det igen.</translation>
    </message>
    <message>
        <source>Is something else now. Your figures stay in your records.</source>
        <translation>Är något annat nu. Dina siffror finns kvar i dina uppgifter.</translation>
    </message>
    <message>
        <source>Is something else now</source>
        <translation>Är något annat nu</translation>
    </message>
</context>
<context>
    <name>Kogge::Notice</name>
    <message>
        <source>Your progress file was damaged; a new one has been made, and the damaged one is kept as “%1”.</source>
        <translation>Filen med dina framsteg var skadad; en ny har gjorts, och den skadade finns kvar som ”%1”.</translation>
    </message>
    <message>
        <source>Your progress file was missing; a new one has been made from the backups.</source>
        <translation>Filen med dina framsteg saknades; en ny har gjorts av säkerhetskopiorna.</translation>
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
            <numerusform>%n steg av ditt arbete har med säkerhet gått förlorat.</numerusform>
            <numerusform>%n steg av ditt arbete har med säkerhet gått förlorade.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can look at your progress, but nothing new can be saved at the moment: %3</source>
        <translation>Du kan se dina framsteg, men just nu kan inget nytt sparas: %3</translation>
    </message>
    <message>
        <source>Your progress lies on a network drive (%1), which is slower and less safe; keep it on this computer if you can.</source>
        <translation>Dina framsteg ligger på en nätverksdisk (%1), som är långsammare och mindre säker; ha dem på den här datorn om du kan.</translation>
    </message>
    <message>
        <source>A second copy of your progress, “%1”, has been left here by a program that keeps folders the same on several computers; it is not read.</source>
        <translation>En andra kopia av dina framsteg, ”%1”, har lämnats här av ett program som håller mappar lika på flera datorer; den läses inte.</translation>
    </message>
    <message>
        <source>No backup of your progress could be made: %3</source>
        <translation>Ingen säkerhetskopia av dina framsteg kunde göras: %3</translation>
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
    <name>Kogge::OpenPackage</name>
    <message>
        <source>It was zipped again with its folder “%1”. Zip what is in that folder, not the folder.</source>
        <translation>Den har zippats om med sin mapp ”%1”. Zippa det som ligger i mappen, inte mappen.</translation>
    </message>
</context>
<context>
    <name>Kogge::OrderObject</name>
    <message>
        <source>put in order</source>
        <translation>sätt i rätt ordning</translation>
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
        <source>Only these languages, divided by commas, besides the source language.</source>
        <translation>Bara dessa språk, åtskilda av kommatecken, utöver källspråket.</translation>
    </message>
    <message>
        <source>“learners” leaves out what is for coaches.</source>
        <translation>”learners” utelämnar det som är till för handledare.</translation>
    </message>
    <message>
        <source>--for knows “learners” only.</source>
        <translation>--for känner bara till ”learners”.</translation>
    </message>
    <message>
        <source>Not packed: correct the errors first.</source>
        <translation>Inte packad: rätta felen först.</translation>
    </message>
    <message>
        <source>What LMSs are to find in it: scorm12, scorm2004, or nothing with web.</source>
        <translation>Vad lärplattformar ska hitta i den: scorm12, scorm2004, eller inget med web.</translation>
    </message>
    <message>
        <source>An LMS launches each lesson by itself, with its own status and score.</source>
        <translation>En lärplattform startar varje lektion för sig, med egen status och egna poäng.</translation>
    </message>
    <message>
        <source>There is no profile “%1”; there are %2.</source>
        <translation>Det finns ingen profil ”%1”; det finns %2.</translation>
    </message>
    <message>
        <source>--per-lesson is for LMSs; the profile web is not.</source>
        <translation>--per-lesson är till för lärplattformar; det är inte profilen web.</translation>
    </message>
    <message>
        <source>--languages names no language.</source>
        <translation>--languages anger inget språk.</translation>
    </message>
    <message>
        <source>Only a folder can be packed. Unpack an archive first.</source>
        <translation>Bara en mapp kan packas. Packa upp ett arkiv först.</translation>
    </message>
</context>
<context>
    <name>Kogge::PackageKind</name>
    <message>
        <source>It is a course by AICC’s rules (“%1”), which came before SCORM.</source>
        <translation>Det är en kurs enligt AICC:s regler (”%1”), som fanns före SCORM.</translation>
    </message>
    <message>
        <source>It is a cmi5 course (“%1”), which needs an LMS with cmi5.</source>
        <translation>Det är en cmi5-kurs (”%1”), som kräver en lärplattform med cmi5.</translation>
    </message>
    <message>
        <source>It is an xAPI package (“%1”), which reports to a learning record store.</source>
        <translation>Det är ett xAPI-paket (”%1”), som rapporterar till ett learning record store.</translation>
    </message>
    <message>
        <source>It is H5P content (“%1”), which needs a site with H5P.</source>
        <translation>Det är H5P-innehåll (”%1”), som kräver en webbplats med H5P.</translation>
    </message>
    <message>
        <source>It is a project of eXeLearning (“%1”). Export it as SCORM from there.</source>
        <translation>Det är ett projekt från eXeLearning (”%1”). Exportera det därifrån som SCORM.</translation>
    </message>
    <message>
        <source>It is a backup of a Moodle course (“%1”), which only Moodle restores.</source>
        <translation>Det är en säkerhetskopia av en Moodlekurs (”%1”), som bara Moodle återställer.</translation>
    </message>
    <message>
        <source>It is an IMS Common Cartridge, not a SCORM package.</source>
        <translation>Det är en IMS Common Cartridge, inget SCORM-paket.</translation>
    </message>
    <message>
        <source>It is a collection of questions (IMS QTI), not a SCORM package.</source>
        <translation>Det är en frågesamling (IMS QTI), inget SCORM-paket.</translation>
    </message>
    <message>
        <source>It is an IMS content package without SCORM.</source>
        <translation>Det är ett IMS-innehållspaket utan SCORM.</translation>
    </message>
    <message>
        <source>The manifest is called “%1”, but must be called “imsmanifest.xml”, in small letters.</source>
        <translation>Manifestet heter ”%1”, men måste heta ”imsmanifest.xml”, med små bokstäver.</translation>
    </message>
    <message>
        <source>There is “%1”, but Moodle, for one, looks for the manifest at the top. Zip the folder’s content, not the folder.</source>
        <translation>Det finns ”%1”, men till exempel Moodle letar efter manifestet överst. Packa mappens innehåll, inte mappen.</translation>
    </message>
    <message>
        <source>It holds other archives, as “%1”. Unpack it first.</source>
        <translation>Det innehåller andra arkiv, till exempel ”%1”. Packa upp det först.</translation>
    </message>
    <message>
        <source>It is a web site (“%1”) without a manifest.</source>
        <translation>Det är en webbplats (”%1”) utan manifest.</translation>
    </message>
    <message>
        <source>It is the source of a Kogge module (“%1”), which is not packed. Unzip it, and pack it with Kogge.</source>
        <translation>Det är källfilerna till en Kogge-modul (”%1”) som inte är packad. Packa upp dem, och packa modulen med Kogge.</translation>
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
    <message>
        <source>it is the module itself</source>
        <translation>det är modulen själv</translation>
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
    <message>
        <source>Opened, not begun yet</source>
        <translation>Öppnad, inte påbörjad än</translation>
    </message>
    <message>
        <source>Somebody here is called “%1” already. Choose another name, so that nobody takes one of you for the other.</source>
        <translation>Någon här heter redan ”%1”. Välj ett annat namn, så att ingen förväxlar er.</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Fortsätt där du slutade</translation>
    </message>
    <message>
        <source>“%1” has not been opened. %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 what is the matter, as in &quot;This file is damaged&quot;</extracomment>
        <translation>”%1” har inte öppnats. %2.</translation>
    </message>
    <message>
        <source>No program was found that opens %1.</source>
        <extracomment>%1 is a web or mail address</extracomment>
        <translation>Inget program hittades som öppnar %1.</translation>
    </message>
    <message>
        <source>“%1” is no longer in the library. What was done in it stays on this computer.</source>
        <translation>”%1” finns inte längre i biblioteket. Det som har gjorts i den ligger kvar på den här datorn.</translation>
    </message>
    <message>
        <source>“%1” has not been opened. Open it again to see what it changes.</source>
        <extracomment>%1 is the name of a file with another version of a module</extracomment>
        <translation>”%1” har inte öppnats. Öppna filen igen för att se vad den ändrar.</translation>
    </message>
    <message>
        <source>“%1” is in the library now.</source>
        <extracomment>%1 is the title of a module</extracomment>
        <translation>”%1” finns nu i biblioteket.</translation>
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
    <message>
        <source>A profile of your own</source>
        <translation>En egen profil</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>Rätt:</translation>
    </message>
    <message>
        <source>When it is right:</source>
        <translation>När det är rätt:</translation>
    </message>
    <message>
        <source>When it is wrong:</source>
        <translation>När det är fel:</translation>
    </message>
    <message>
        <source>Hint:</source>
        <translation>Ledtråd:</translation>
    </message>
    <message>
        <source>points: %1</source>
        <translation>poäng: %1</translation>
    </message>
    <message>
        <source>a good ending</source>
        <translation>ett bra slut</translation>
    </message>
    <message>
        <source>a fair ending</source>
        <translation>ett ganska bra slut</translation>
    </message>
    <message>
        <source>a poor ending</source>
        <translation>ett dåligt slut</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exempel: %1</translation>
    </message>
    <message>
        <source>What can come out:</source>
        <translation>Vad som kan komma ut:</translation>
    </message>
    <message>
        <source>Facilitator’s notes</source>
        <translation>Handledarens anteckningar</translation>
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
        <source>The attribute %1 is missing or empty. Add it.</source>
        <translation>Attributet %1 saknas eller är tomt. Lägg till det.</translation>
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
        <source>The right order is that of the letters. Learners see the later half first then, which is soon seen through. Give them other letters.</source>
        <translation>Den rätta ordningen är bokstävernas. Deltagarna ser då den senare hälften först, vilket är lätt att genomskåda. Ge delarna andra bokstäver.</translation>
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
    <message>
        <source>“%1” is no version of SCORM. Write “1.2”, “CAM 1.3”, “2004 3rd Edition” or “2004 4th Edition”, so that the LMS plays it by the right rules.</source>
        <translation>”%1” är ingen version av SCORM. Skriv ”1.2”, ”CAM 1.3”, ”2004 3rd Edition” eller ”2004 4th Edition”, så att lärplattformen spelar paketet efter rätt regler.</translation>
    </message>
    <message>
        <source>The identifier “%1” is used twice in the manifest, so that one of the two is never found. Give each a name of its own.</source>
        <translation>Identifieraren ”%1” används två gånger i manifestet, så att en av de två aldrig hittas. Ge var och en ett eget namn.</translation>
    </message>
    <message>
        <source>The manifest refers to “%1”, which is outside the package. It is not opened. Put the file into the package.</source>
        <translation>Manifestet hänvisar till ”%1”, som ligger utanför paketet. Det öppnas inte. Lägg filen i paketet.</translation>
    </message>
    <message>
        <source>The manifest lists “%1”, but the package does not contain it. Add the file, or remove it from the list.</source>
        <translation>Manifestet räknar upp ”%1”, men paketet innehåller den inte. Lägg till filen, eller ta bort den ur listan.</translation>
    </message>
    <message>
        <source>The manifest is in the folder “%1”. Moodle looks for it at the top and refuses the package. Zip the content of the folder, not the folder.</source>
        <translation>Manifestet ligger i mappen ”%1”. Moodle letar efter det överst och avvisar paketet. Packa mappens innehåll, inte mappen.</translation>
    </message>
    <message>
        <source>The manifest names no usable default organization (“%1”); the first one is used. Name the identifier of an organization.</source>
        <translation>Manifestet anger ingen användbar standardorganisation (”%1”); den första används. Ange en organisations identifierare.</translation>
    </message>
    <message>
        <source>The manifest has no &lt;schemaversion&gt;; its namespaces speak for %1. Add the element, or the LMS has to guess, too.</source>
        <translation>Manifestet har inget &lt;schemaversion&gt;; dess namnrymder talar för %1. Lägg till elementet, annars måste även lärplattformen gissa.</translation>
    </message>
    <message>
        <source>The manifest says version “%1”, but its namespaces are those of %2. Make them agree: Chamilo has taken packages of 1.2 for 2004, and a 2004 package with namespaces of 1.2 counts as passed as soon as it is opened in some LMSs.</source>
        <translation>Manifestet anger version ”%1”, men dess namnrymder är de för %2. Låt dem stämma överens: Chamilo har tagit paket för 1.2 som 2004, och ett 2004-paket med namnrymder från 1.2 räknas på vissa lärplattformar som godkänt så snart det öppnas.</translation>
    </message>
    <message>
        <source>The elements of the manifest are of the namespace “%1”, which is none of %2. An LMS that reads them strictly finds nothing. Declare the namespace of the standard.</source>
        <translation>Manifestets element hör till namnrymden ”%1”, som inte hör till %2. En lärplattform som läser strikt hittar inget. Ange standardens namnrymd.</translation>
    </message>
    <message>
        <source>%1 LMSs that expect SCORM cannot start it.</source>
        <translation>%1 Lärplattformar som väntar sig SCORM kan inte starta det.</translation>
    </message>
    <message>
        <source>The element &lt;%1&gt; has no identifier. Give it one.</source>
        <translation>Elementet &lt;%1&gt; har ingen identifierare. Ge det en.</translation>
    </message>
    <message>
        <source>“%1” is no valid identifier: a letter or “_” first, then letters, digits, “-”, “_” and “.”. ADL’s validator fails it.</source>
        <translation>”%1” är ingen giltig identifierare: först en bokstav eller ”_”, sedan bokstäver, siffror, ”-”, ”_” och ”.”. ADL:s validator underkänner den.</translation>
    </message>
    <message>
        <source>“%1” is no identifier of a resource in this manifest. SCORM Cloud refuses such a package. Correct the reference.</source>
        <translation>”%1” är ingen identifierare för en resurs i detta manifest. SCORM Cloud avvisar ett sådant paket. Rätta hänvisningen.</translation>
    </message>
    <message>
        <source>The organization “%1” has no items, so there is nothing to start.</source>
        <translation>Organisationen ”%1” har inga poster, så det finns inget att starta.</translation>
    </message>
    <message>
        <source>The &lt;%1&gt; has no title, so learners do not see what it is. Add a &lt;title&gt;.</source>
        <translation>&lt;%1&gt; har ingen titel, så de som lär sig ser inte vad det är. Lägg till ett &lt;title&gt;.</translation>
    </message>
    <message>
        <source>The item has neither a resource nor items below it. In SCORM 2004 it must have one of them. Give it a resource, or remove it.</source>
        <translation>Posten har varken en resurs eller poster under sig. I SCORM 2004 måste den ha det ena eller det andra. Ge den en resurs, eller ta bort den.</translation>
    </message>
    <message>
        <source>The item has items below it and the resource “%1”. SCORM 2004 allows only one of them. Make the resource an item of its own.</source>
        <translation>Posten har poster under sig och resursen ”%1”. SCORM 2004 tillåter bara det ena. Gör resursen till en egen post.</translation>
    </message>
    <message>
        <source>An item opens the resource “%1”, but this has no href. Name the page to open.</source>
        <translation>En post öppnar resursen ”%1”, men den har inget href. Ange sidan som ska öppnas.</translation>
    </message>
    <message>
        <source>The page to open, “%1”, is not in the package. Learners would see an error instead. Add it, or correct the href.</source>
        <translation>Sidan som ska öppnas, ”%1”, finns inte i paketet. De som lär sig skulle se ett fel i stället. Lägg till den, eller rätta href.</translation>
    </message>
    <message>
        <source>The manifest says “%1”, the file is called “%2”. Where large and small letters differ, as on most servers, it is not found. Write both alike.</source>
        <translation>I manifestet står ”%1”, filen heter ”%2”. Där stora och små bokstäver skiljer sig, som på de flesta servrar, hittas den inte. Skriv båda lika.</translation>
    </message>
    <message>
        <source>“%1” is on the internet, not in the package. Pages from another place cannot reach the LMS, which stores no results then. Put the page into the package.</source>
        <translation>”%1” ligger på internet, inte i paketet. Sidor från andra ställen når inte lärplattformen, som då inte sparar några resultat. Lägg sidan i paketet.</translation>
    </message>
    <message>
        <source>“%1” has a “..”, which SCORM 2004 does not allow. Write the address without it.</source>
        <translation>”%1” innehåller ”..”, vilket SCORM 2004 inte tillåter. Skriv adressen utan det.</translation>
    </message>
    <message>
        <source>The xml:base “%1” does not end with “/”, so its last part counts for nothing. Programs join such addresses in different ways. Add the slash.</source>
        <translation>xml:base ”%1” slutar inte med ”/”, så dess sista del räknas inte. Program sätter ihop sådana adresser på olika sätt. Lägg till snedstrecket.</translation>
    </message>
    <message>
        <source>The kind of the resource is given as “%1” where %2 belongs. An LMS that does not know it stores no results. Correct it.</source>
        <translation>Resursens slag anges som ”%1” där %2 hör hemma. En lärplattform som inte känner till det sparar inga resultat. Rätta det.</translation>
    </message>
    <message>
        <source>An item opens this resource, but the attribute %1 does not say what it is: “sco” for a page that reports to the LMS, else “asset”. Add it.</source>
        <translation>En post öppnar den här resursen, men attributet %1 säger inte vad den är: ”sco” för en sida som rapporterar till lärplattformen, annars ”asset”. Lägg till det.</translation>
    </message>
    <message>
        <source>The resource that an item opens has the type “%1”; it must be “webcontent”.</source>
        <translation>Resursen som en post öppnar har typen ”%1”; den måste vara ”webcontent”.</translation>
    </message>
    <message>
        <source>The item is opened with the parameters “%1”. SCORM Cloud asks about them, and other programs have joined them to the address wrongly. Try it in the LMS, or do without them.</source>
        <translation>Posten öppnas med parametrarna ”%1”. SCORM Cloud frågar om dem, och andra program har fogat dem fel till adressen. Prova på lärplattformen, eller klara dig utan dem.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is “%2”, but must be a number from %3. The LMS cannot judge by it; correct it.</source>
        <translation>&lt;%1&gt; är ”%2”, men måste vara ett tal från %3. Lärplattformen kan inte bedöma efter det; rätta det.</translation>
    </message>
    <message>
        <source>The prerequisites name “%1”, which is no item of this organization. An LMS that heeds them never opens the item.</source>
        <translation>Förkunskapskraven nämner ”%1”, som inte är någon post i den här organisationen. En lärplattform som följer dem öppnar aldrig posten.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; only %3 are sure to be kept. Shorten it.</source>
        <translation>%1 har %2 tecken; bara %3 är säkra att behållas. Korta det.</translation>
    </message>
    <message>
        <source>The metadata are in “%1”, which is not in the package. SCORM Cloud refuses such a package. Add the file, or remove the reference.</source>
        <translation>Metadata ligger i ”%1”, som inte finns i paketet. SCORM Cloud avvisar ett sådant paket. Lägg till filen, eller ta bort hänvisningen.</translation>
    </message>
    <message>
        <source>The manifest refers to the schema “%1”, but the package does not contain it. ADL’s validator fails such a SCORM 2004 package. Add the file beside the manifest.</source>
        <translation>Manifestet hänvisar till schemat ”%1”, men paketet innehåller det inte. ADL:s validator underkänner ett sådant SCORM 2004-paket. Lägg filen bredvid manifestet.</translation>
    </message>
    <message>
        <source>There is a manifest “%1” inside the manifest. SCORM 2004 advises against it. Put its resources and items into the outer one.</source>
        <translation>Det finns ett manifest ”%1” inuti manifestet. SCORM 2004 avråder från det. Lägg dess resurser och poster i det yttre.</translation>
    </message>
    <message>
        <source>The package has rules for sequencing or navigation. Moodle does not follow these: try there whether learners can do without.</source>
        <translation>Paketet har regler för ordning eller navigering. Moodle följer dem inte: prova där om de som lär sig klarar sig utan.</translation>
    </message>
    <message>
        <source>Not listed in the manifest: %1. ADL’s validator warns of it, and an LMS need not keep such files. List what belongs to the course, and leave out the rest.</source>
        <translation>Inte uppräknat i manifestet: %1. ADL:s validator varnar för det, och en lärplattform behöver inte behålla sådana filer. Räkna upp det som hör till kursen, och utelämna resten.</translation>
    </message>
    <message>
        <source>Names with letters beyond a–z: %1. openEQUELLA does not recognize such packages. Use plain letters.</source>
        <translation>Namn med andra bokstäver än a–z: %1. openEQUELLA känner inte igen sådana paket. Använd enkla bokstäver.</translation>
    </message>
    <message>
        <source>Windows cannot create files of these names: %1. Rename them.</source>
        <translation>Windows kan inte skapa filer med dessa namn: %1. Döp om dem.</translation>
    </message>
    <message>
        <source>The file has %1. Every LMS has a limit for uploads, which its administrator sets. Ask for it first.</source>
        <translation>Filen är på %1. Varje lärplattform har en gräns för uppladdningar, som dess administratör bestämmer. Fråga efter den först.</translation>
    </message>
    <message>
        <source>There are %1 more problems of the kind %2.</source>
        <translation>Det finns ytterligare %1 problem av slaget %2.</translation>
    </message>
    <message>
        <source>SCORM 1.2 keeps 3,500 characters of what a learner has done, but here it can become %1. Where it does, the LMS does not give the answers back. The most is in %2. Divide the module, or use fewer or shorter answers there.</source>
        <translation>SCORM 1.2 behåller 3 500 tecken av vad någon har gjort, men här kan det bli %1. Då ger lärplattformen inte tillbaka svaren. Mest finns i %2. Dela modulen, eller använd färre eller kortare svar där.</translation>
    </message>
    <message>
        <source>The schemas of %1 do not allow this: %2 ADL’s validator fails such a package, while an LMS may take it all the same.</source>
        <translation>Schemana för %1 tillåter inte detta: %2 ADL:s validator underkänner ett sådant paket, medan en lärplattform kanske tar emot det ändå.</translation>
    </message>
    <message>
        <source>There is no schema here for %1. What the manifest says in this namespace was not checked.</source>
        <translation>Det finns inget schema här för %1. Det som manifestet säger i den namnrymden har inte kontrollerats.</translation>
    </message>
    <message>
        <source>&lt;schema&gt; is “%1”, but must be “ADL SCORM”. ADL’s validator fails such a package.</source>
        <translation>&lt;schema&gt; är ”%1”, men måste vara ”ADL SCORM”. ADL:s validator underkänner ett sådant paket.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; belongs to %2. An LMS that goes by the version of this manifest does not heed it.</source>
        <translation>&lt;%1&gt; hör till %2. En lärplattform som rättar sig efter manifestets version bryr sig inte om det.</translation>
    </message>
    <message>
        <source>No item that opens something is visible (isvisible), so menus show learners nothing to choose.</source>
        <translation>Ingen post som öppnar något är synlig (isvisible), så menyer visar inget att välja för dem som lär sig.</translation>
    </message>
    <message>
        <source>&lt;maxtimeallowed&gt; is “%1”, but must be hours, minutes and seconds, as in “0001:30:00”. The page gets no usable limit.</source>
        <translation>&lt;maxtimeallowed&gt; är ”%1”, men måste vara timmar, minuter och sekunder, som i ”0001:30:00”. Sidan får ingen användbar gräns.</translation>
    </message>
    <message>
        <source>The page to open, “%1”, is not among the files of its resource. An LMS that keeps only what is listed cannot open it. Add a &lt;file&gt;.</source>
        <translation>Sidan som ska öppnas, ”%1”, finns inte bland resursens filer. En lärplattform som bara behåller det som räknas upp kan inte öppna den. Lägg till ett &lt;file&gt;.</translation>
    </message>
    <message>
        <source>“%1” is given as an SCO, but such a file cannot report to the LMS, which waits for results in vain. Make it an asset, or put it into a page that reports.</source>
        <translation>”%1” anges som SCO, men en sådan fil kan inte rapportera till lärplattformen, som väntar förgäves på resultat. Gör den till en asset, eller lägg den i en sida som rapporterar.</translation>
    </message>
    <message>
        <source>No item opens the SCO “%1”, so learners never get to it.</source>
        <translation>Ingen post öppnar SCO:n ”%1”, så de som lär sig kommer aldrig dit.</translation>
    </message>
    <message>
        <source>The resource “%1” depends on itself, directly or by way of others. Remove one of these dependencies.</source>
        <translation>Resursen ”%1” är beroende av sig själv, direkt eller genom andra. Ta bort ett av dessa beroenden.</translation>
    </message>
    <message>
        <source>The item takes over the rules “%1”, which no sequencing collection of this manifest has. It has no rules then, or the LMS refuses the package.</source>
        <translation>Posten tar över reglerna ”%1”, som inte finns i någon regelsamling (sequencingCollection) i detta manifest. Den har då inga regler, eller så avvisar lärplattformen paketet.</translation>
    </message>
    <message>
        <source>A rule asks about the objective “%1”, which its item does not have. The rule never applies.</source>
        <translation>En regel frågar efter lärandemålet ”%1”, som dess post inte har. Regeln gäller aldrig.</translation>
    </message>
    <message>
        <source>What is below can neither be chosen nor is it gone through in order (choice and flow are false). Where an LMS follows this, learners do not get there by themselves.</source>
        <translation>Det som ligger under kan varken väljas eller gås igenom i ordning (choice och flow är false). Där en lärplattform följer detta kommer de som lär sig inte dit på egen hand.</translation>
    </message>
    <message>
        <source>No item of the organization “%1” opens anything, so there is nothing to start. Give an item a resource.</source>
        <translation>Ingen post i organisationen ”%1” öppnar något, så det finns inget att starta. Ge en post en resurs.</translation>
    </message>
    <message>
        <source>The organization “%1” has nothing to start. LMSs start the default one, but may offer this one, too. Give its items resources, or remove it.</source>
        <translation>I organisationen ”%1” finns inget att starta. Lärplattformar startar den förvalda, men kanske erbjuder även den här. Ge dess poster resurser, eller ta bort den.</translation>
    </message>
    <message>
        <source>Programs read the address “%1” in different ways, and it is not opened. Write “%2”.</source>
        <translation>Program läser adressen ”%1” på olika sätt, och den öppnas inte. Skriv ”%2”.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a file, and is not opened. Name a page of the package.</source>
        <translation>”%1” är inte adressen till en fil och öppnas inte. Ange en sida i paketet.</translation>
    </message>
    <message>
        <source>%1 ADL’s validator fails such a package.</source>
        <translation>%1 ADL:s validator underkänner ett sådant paket.</translation>
    </message>
    <message>
        <source>Rules disable every item that opens something, under all conditions. Where an LMS follows them, nothing can be started.</source>
        <translation>Regler spärrar under alla villkor varje post som öppnar något. Där en lärplattform följer dem går inget att starta.</translation>
    </message>
    <message>
        <source>There is no schema (XSD) beside the manifest. ADL’s validator fails such a SCORM 2004 package. Add the schemas that the standard asks for.</source>
        <translation>Bredvid manifestet finns inget schema (XSD). ADL:s validator underkänner ett sådant SCORM 2004-paket. Lägg till de scheman som standarden kräver.</translation>
    </message>
    <message>
        <source>The archive does not say in which code it writes these names: %1. They are read as UTF-8; other programs may see other letters there, and not find the files. Use plain letters.</source>
        <translation>Arkivet talar inte om hur de här namnen är kodade: %1. De läses som UTF-8; andra program kan se andra bokstäver där och inte hitta filerna. Använd enkla bokstäver.</translation>
    </message>
</context>
<context>
    <name>Kogge::ProblemList</name>
    <message>
        <source>Nothing to be put right</source>
        <translation>Inget att rätta</translation>
    </message>
    <message numerus="yes">
        <source>%n to be fixed</source>
        <translation>
            <numerusform>%n att rätta</numerusform>
            <numerusform>%n att rätta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n att se över</numerusform>
            <numerusform>%n att se över</numerusform>
        </translation>
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
    <message>
        <source>hint</source>
        <translation>anmärkning</translation>
    </message>
</context>
<context>
    <name>Kogge::ProblemRows</name>
    <message numerus="yes">
        <source>%n texts are not translated</source>
        <translation>
            <numerusform>%n text är inte översatt</numerusform>
            <numerusform>%n texter är inte översatta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were translated before the original changed</source>
        <translation>
            <numerusform>%n översattes innan originalet ändrades</numerusform>
            <numerusform>%n översattes innan originalet ändrades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are drafts</source>
        <translation>
            <numerusform>%n är ett utkast</numerusform>
            <numerusform>%n är utkast</numerusform>
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
            <numerusform>%1: %n översättning hör till en text som inte finns kvar.</numerusform>
            <numerusform>%1: %n översättningar hör till texter som inte finns kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a language, %2 what could be better there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” and “%2” are the same file. One of them is enough.</source>
        <translation>”%1” och ”%2” är samma fil. En av dem räcker.</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <extracomment>Contrast, as in 3.9 : 1</extracomment>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>On dark pages, the text “%1” in the picture “%2” hardly stands out from its ground: contrast %3, at least %4 is needed. Put a light area behind it.</source>
        <translation>På mörka sidor syns texten ”%1” i bilden ”%2” knappt mot sin bakgrund: kontrast %3, minst %4 behövs. Lägg en ljus yta bakom den.</translation>
    </message>
    <message>
        <source>The text “%1” in the picture “%2” hardly stands out from its ground: contrast %3, at least %4 is needed. Make the text darker or its ground lighter, or the other way round.</source>
        <translation>Texten ”%1” i bilden ”%2” syns knappt mot sin bakgrund: kontrast %3, minst %4 behövs. Gör texten mörkare eller bakgrunden ljusare, eller tvärtom.</translation>
    </message>
    <message numerus="yes">
        <source>%n other texts there are too pale as well.</source>
        <translation>
            <numerusform>%n annan text där är också för blek.</numerusform>
            <numerusform>%n andra texter där är också för bleka.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A part of something: &quot;Accordion, Part 2&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: “%2” is still empty.</source>
        <translation>%1: ”%2” är fortfarande tomt.</translation>
    </message>
    <message>
        <source>%1: “%2” is missing.</source>
        <translation>%1: ”%2” saknas.</translation>
    </message>
    <message>
        <source>About the module</source>
        <translation>Om modulen</translation>
    </message>
    <message>
        <source>The lesson</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>This is still what the template asks you. Learners would read it as it is.</source>
        <translation>Det här är fortfarande vad mallen frågar dig. De som lär sig skulle läsa det så.</translation>
    </message>
    <message>
        <source>0 counts as the right answer, as in every new question. Give the right one, or say in the feedback why it is 0.</source>
        <translation>0 räknas som rätt svar, som i varje ny fråga. Ange det rätta, eller säg i återkopplingen varför det är 0.</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfileEntry</name>
    <message>
        <source>Your organisation</source>
        <translation>Din organisation</translation>
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
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>In figures, where you have them.</source>
        <translation>I siffror, där du har dem.</translation>
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
        <source>One on each line.</source>
        <translation>En sak på varje rad.</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Råd</translation>
    </message>
    <message>
        <source>A sentence for those who begin.</source>
        <translation>En mening till dem som börjar.</translation>
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
        <source>Languages</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Vem du kan fråga</translation>
    </message>
    <message>
        <source>A role, not the name of a person.</source>
        <translation>En roll, inte namnet på en person.</translation>
    </message>
    <message>
        <source>Day of consent</source>
        <translation>Dag för samtycket</translation>
    </message>
    <message>
        <source>When all who are described agreed to be shown.</source>
        <translation>När alla som beskrivs gick med på att visas.</translation>
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
    <name>Kogge::ProfileImport</name>
    <message>
        <source>“%1” in “%2” was not taken: %3</source>
        <translation>”%1” i ”%2” togs inte med: %3</translation>
    </message>
    <message>
        <source>the vocabulary has %1</source>
        <translation>ordlistan har %1</translation>
    </message>
    <message>
        <source>degrees are a number from %1 to %2</source>
        <translation>grader är ett tal från %1 till %2</translation>
    </message>
    <message>
        <source>there is no column “%1” in profiles; it was left out</source>
        <translation>profiler har ingen kolumn ”%1”; den utelämnades</translation>
    </message>
    <message>
        <source>the column “%1” is there twice; the first one counts</source>
        <translation>kolumnen ”%1” finns två gånger; den första gäller</translation>
    </message>
    <message>
        <source>the row has no name; it was not taken</source>
        <translation>raden har inget namn; den togs inte med</translation>
    </message>
    <message>
        <source>there is no profile “%1”, and the row has no name; it was not taken</source>
        <translation>det finns ingen profil ”%1”, och raden har inget namn; den togs inte med</translation>
    </message>
    <message>
        <source>an earlier row is about “%1” already; this one was not taken</source>
        <translation>en tidigare rad handlar redan om ”%1”; den här togs inte med</translation>
    </message>
    <message>
        <source>it is new, and has nothing yet in: %1</source>
        <translation>den är ny, och ännu tomt är: %1</translation>
    </message>
    <message>
        <source>the row has more fields than there are columns; what is beyond them was left out</source>
        <translation>raden har fler fält än det finns kolumner; det som är utöver dem utelämnades</translation>
    </message>
    <message>
        <source>its first row has neither a column “name” nor one “id”</source>
        <translation>dess första rad har varken en kolumn ”name” eller en ”id”</translation>
    </message>
</context>
<context>
    <name>Kogge::ProfileIntake</name>
    <message numerus="yes">
        <source>%n profiles added</source>
        <translation>
            <numerusform>%n profil tillagd</numerusform>
            <numerusform>%n profiler tillagda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n ändrad</numerusform>
            <numerusform>%n ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n som förut</numerusform>
            <numerusform>%n som förut</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like that.</source>
        <translation>
            <numerusform>Och %n till.</numerusform>
            <numerusform>Och %n till.</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles from a table</source>
        <translation>Profiler från en tabell</translation>
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
    <message>
        <source>My profile</source>
        <translation>Min profil</translation>
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
    <name>Kogge::Publisher</name>
    <message>
        <source>Nothing was written: there is something that must be fixed before.</source>
        <translation>Inget skrevs: något måste rättas först.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a file&apos;s name, %2 its size</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The player could not be started. Open the file with it yourself.</source>
        <translation>Spelaren kunde inte startas. Öppna filen med den själv.</translation>
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
    <message numerus="yes">
        <source>%1 of %2 points</source>
        <translation>
            <numerusform>%1 av %2 poäng</numerusform>
            <numerusform>%1 av %2 poäng</numerusform>
        </translation>
    </message>
    <message>
        <source>Your answer has not been saved. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Ditt svar har inte sparats. %1</translation>
    </message>
    <message>
        <source>That a hint is shown could not be saved, so there is none. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Att en ledtråd visas gick inte att spara, så det blir ingen. %1</translation>
    </message>
</context>
<context>
    <name>Kogge::QuickFixes</name>
    <message>
        <source>There was nothing that could be changed by itself.</source>
        <translation>Det fanns inget som kunde ändras av sig självt.</translation>
    </message>
    <message>
        <source>Remove the file “%1”</source>
        <translation>Ta bort filen ”%1”</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Borttaget: %1</translation>
    </message>
    <message>
        <source>List the file “%1”</source>
        <translation>För in filen ”%1”</translation>
    </message>
    <message>
        <source>Listed: %1. Its credit and its licence are still to be named.</source>
        <translation>Infört: %1. Upphov och licens återstår att ange.</translation>
    </message>
    <message>
        <source>Use one file instead of two</source>
        <translation>Använd en fil i stället för två</translation>
    </message>
    <message>
        <source>“%1” is used instead of “%2”, which is gone.</source>
        <translation>”%1” används i stället för ”%2”, som är borttagen.</translation>
    </message>
    <message>
        <source>Write “%1” anew</source>
        <translation>Skriv ”%1” på nytt</translation>
    </message>
    <message>
        <source>Written in its usual form: %1. What it says is the same.</source>
        <translation>Skriven i sin vanliga form: %1. Innehållet är detsamma.</translation>
    </message>
    <message>
        <source>Change the levels of headings</source>
        <translation>Ändra nivåer på rubriker</translation>
    </message>
    <message>
        <source>The headings have other levels now.</source>
        <translation>Rubrikerna har nu andra nivåer.</translation>
    </message>
    <message>
        <source>Remove a link</source>
        <translation>Ta bort en länk</translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation>Ändra en länk</translation>
    </message>
    <message>
        <source>The link is gone; its words stay.</source>
        <translation>Länken är borta; orden är kvar.</translation>
    </message>
    <message>
        <source>The link leads to its new target.</source>
        <translation>Länken leder till sitt nya mål.</translation>
    </message>
    <message>
        <source>Mark a picture as decoration</source>
        <translation>Märk en bild som dekoration</translation>
    </message>
    <message>
        <source>Screen readers pass over this picture now.</source>
        <translation>Skärmläsare går förbi den här bilden nu.</translation>
    </message>
    <message>
        <source>Mark a fact as checked</source>
        <translation>Märk en faktauppgift som kontrollerad</translation>
    </message>
    <message>
        <source>Checked today. It is to be checked again after as long as the last time.</source>
        <translation>Kontrollerad idag. Den ska kontrolleras igen efter lika lång tid som senast.</translation>
    </message>
    <message>
        <source>Take the computed result</source>
        <translation>Ta det beräknade resultatet</translation>
    </message>
    <message>
        <source>The sample expects what comes out now.</source>
        <translation>Exemplet väntar sig nu det som kommer ut.</translation>
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
        <source>What is said stands below.</source>
        <translation>Det som sägs står nedanför.</translation>
    </message>
    <message>
        <source>This computer cannot play recordings (Qt Multimedia with FFmpeg is missing).</source>
        <translation>Den här datorn kan inte spela inspelningar (Qt Multimedia med FFmpeg saknas).</translation>
    </message>
    <message>
        <source>This recording cannot be played (%1).</source>
        <translation>Den här inspelningen kan inte spelas (%1).</translation>
    </message>
</context>
<context>
    <name>Kogge::SampleForm</name>
    <message>
        <source>agrees</source>
        <translation>stämmer</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>differs: expected %1, comes out %2</source>
        <translation>skiljer sig: förväntat %1, det blir %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inget</translation>
    </message>
    <message numerus="yes">
        <source>%n values, divided by semicolons</source>
        <translation>
            <numerusform>%n värde</numerusform>
            <numerusform>%n värden, åtskilda med semikolon</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, rad %2</translation>
    </message>
    <message>
        <source>Add a row: %1</source>
        <translation>Lägg till en rad: %1</translation>
    </message>
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
    <name>Kogge::ScaleObject</name>
    <message>
        <source>your estimate</source>
        <translation>din uppskattning</translation>
    </message>
</context>
<context>
    <name>Kogge::ScenarioGraph</name>
    <message>
        <source>A good ending</source>
        <translation>Ett bra slut</translation>
    </message>
    <message>
        <source>A fair ending</source>
        <translation>Ett ganska bra slut</translation>
    </message>
    <message>
        <source>A poor ending</source>
        <translation>Ett dåligt slut</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>Här börjar berättelsen</translation>
    </message>
    <message>
        <source>Nothing leads here</source>
        <translation>Inget leder hit</translation>
    </message>
    <message>
        <source>Dead end</source>
        <translation>Återvändsgränd</translation>
    </message>
    <message>
        <source>Never comes to an end</source>
        <translation>Kommer aldrig till ett slut</translation>
    </message>
    <message>
        <source>Ends, and yet leads on</source>
        <translation>Slutar och leder ändå vidare</translation>
    </message>
    <message>
        <source>Leads nowhere</source>
        <translation>Leder ingenstans</translation>
    </message>
    <message>
        <source>Leads nowhere: %1</source>
        <translation>Leder ingenstans: %1</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Scen %1</translation>
    </message>
    <message>
        <source>Scene %1, %2</source>
        <translation>Scen %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ways</source>
        <translation>
            <numerusform>%n väg</numerusform>
            <numerusform>%n vägar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways lead nowhere</source>
        <translation>
            <numerusform>%n väg leder ingenstans</numerusform>
            <numerusform>%n vägar leder ingenstans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: leads nowhere</source>
        <translation>%1: leder ingenstans</translation>
    </message>
    <message>
        <source>%1: to scene %2</source>
        <extracomment>%1 is what the learner decides</extracomment>
        <translation>%1: till scen %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scen</numerusform>
            <numerusform>%n scener</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endings</source>
        <translation>
            <numerusform>%n slut</numerusform>
            <numerusform>%n slut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead ends</source>
        <translation>
            <numerusform>%n återvändsgränd</numerusform>
            <numerusform>%n återvändsgränder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing leads to %n scenes</source>
        <translation>
            <numerusform>inget leder till %n scen</numerusform>
            <numerusform>inget leder till %n scener</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes with a wrong ending</source>
        <translation>
            <numerusform>%n scen med fel slut</numerusform>
            <numerusform>%n scener med fel slut</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a scene</source>
        <translation>Lägg till en scen</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Lägg till en väg</translation>
    </message>
    <message>
        <source>Let a way lead elsewhere</source>
        <translation>Låt en väg leda någon annanstans</translation>
    </message>
    <message>
        <source>Remove the scene “%1”</source>
        <translation>Ta bort scenen ”%1”</translation>
    </message>
    <message>
        <source>Rename a scene</source>
        <translation>Byt namn på en scen</translation>
    </message>
    <message>
        <source>Let the story begin elsewhere</source>
        <translation>Låt berättelsen börja någon annanstans</translation>
    </message>
</context>
<context>
    <name>Kogge::ScenarioObject</name>
    <message numerus="yes">
        <source>%1 of %2 points; the best ending counts</source>
        <extracomment>the points of the best ending of a story</extracomment>
        <translation>
            <numerusform>%1 av %2 poäng; det bästa slutet räknas</numerusform>
            <numerusform>%1 av %2 poäng; det bästa slutet räknas</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Början</translation>
    </message>
</context>
<context>
    <name>Kogge::SchemaViolation</name>
    <message>
        <source>&lt;%1&gt; is “%3”, but %4 is expected.</source>
        <translation>&lt;%1&gt; är ”%3”, men %4 förväntas.</translation>
    </message>
    <message>
        <source>The attribute %2 of &lt;%1&gt; is “%3”, but %4 is expected.</source>
        <translation>Attributet %2 i &lt;%1&gt; är ”%3”, men %4 förväntas.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; must not stand here; this could: %2.</source>
        <translation>&lt;%1&gt; får inte stå här; detta kunde det: %2.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; must not stand here.</source>
        <translation>&lt;%1&gt; får inte stå här.</translation>
    </message>
    <message>
        <source>Something is missing in &lt;%1&gt;: %2.</source>
        <translation>Något saknas i &lt;%1&gt;: %2.</translation>
    </message>
    <message>
        <source>Something is missing in &lt;%1&gt;.</source>
        <translation>Något saknas i &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>There is no element &lt;%1&gt; in its namespace.</source>
        <translation>Det finns inget element &lt;%1&gt; i dess namnrymd.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; must not have the attribute %2.</source>
        <translation>&lt;%1&gt; får inte ha attributet %2.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; must have the attribute %2.</source>
        <translation>&lt;%1&gt; måste ha attributet %2.</translation>
    </message>
    <message>
        <source>There must be no text here in &lt;%1&gt;.</source>
        <translation>Det får inte stå någon text här i &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>There must be no elements in &lt;%1&gt;.</source>
        <translation>Det får inte finnas några element i &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>In &lt;%1&gt;, “%2” is there twice.</source>
        <translation>I &lt;%1&gt; finns ”%2” två gånger.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is wrong (%2).</source>
        <translation>&lt;%1&gt; är fel (%2).</translation>
    </message>
</context>
<context>
    <name>Kogge::SequencingRule</name>
    <message>
        <source>An objective with &lt;mapInfo&gt; must have an objectiveID.</source>
        <translation>Ett lärandemål med &lt;mapInfo&gt; måste ha ett objectiveID.</translation>
    </message>
    <message>
        <source>Two objectives here have the objectiveID “%1”.</source>
        <translation>Två lärandemål har här objectiveID ”%1”.</translation>
    </message>
    <message>
        <source>Two objectives here write to the same one, “%1”.</source>
        <translation>Två lärandemål skriver här till samma, ”%1”.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; must not stand in an item with items below it.</source>
        <translation>&lt;%1&gt; får inte stå i en post som har andra poster under sig.</translation>
    </message>
    <message>
        <source>Two &lt;map&gt; here have the targetID “%1”.</source>
        <translation>Två &lt;map&gt; har här targetID ”%1”.</translation>
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
    <name>Kogge::SpellCheck</name>
    <message>
        <source>Add “%1” to the module’s words</source>
        <translation>Lägg till ”%1” bland modulens ord</translation>
    </message>
    <message numerus="yes">
        <source>%n words that the dictionary does not know</source>
        <translation>
            <numerusform>%n ord som ordboken inte känner till</numerusform>
            <numerusform>%n ord som ordboken inte känner till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a language, %2 &quot;7 words that the dictionary does not know&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this computer has no dictionary, so the spelling is not checked.</source>
        <translation>%1: den här datorn har ingen ordbok, så stavningen kontrolleras inte.</translation>
    </message>
</context>
<context>
    <name>Kogge::TableCells</name>
    <message>
        <source>Write into a table</source>
        <translation>Skriv i en tabell</translation>
    </message>
    <message>
        <source>Paste into a table</source>
        <translation>Klistra in i en tabell</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>Ta bort en rad</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Flytta en rad</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Lägg till en kolumn</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Ta bort en kolumn</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Flytta en kolumn</translation>
    </message>
    <message>
        <source>Title of column %1</source>
        <translation>Rubrik för kolumn %1</translation>
    </message>
    <message>
        <source>Row %1, column %2</source>
        <extracomment>%2 is the title of a column</extracomment>
        <translation>Rad %1, kolumn %2</translation>
    </message>
    <message>
        <source>Row %1, %2</source>
        <translation>Rad %1, %2</translation>
    </message>
    <message>
        <source>Take a column as numbers</source>
        <translation>Ta en kolumn som tal</translation>
    </message>
    <message>
        <source>Take a column as words</source>
        <translation>Ta en kolumn som ord</translation>
    </message>
</context>
<context>
    <name>Kogge::TextImport</name>
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
        <source>%n questions</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n bild</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>No question of the file can be read. Nothing was made of it.</source>
        <translation>Ingen fråga i filen går att läsa. Det blev ingenting av den.</translation>
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
    <name>Kogge::TourModule</name>
    <message>
        <source>A module to try out</source>
        <translation>En modul att prova</translation>
    </message>
    <message>
        <source>A small, finished module about the costs of an evening. Change whatever you like: it is yours.</source>
        <translation>En liten, färdig modul om vad en kväll kostar. Ändra vad du vill: den är din.</translation>
    </message>
    <message>
        <source>What does the evening cost?</source>
        <translation>Vad kostar kvällen?</translation>
    </message>
    <message>
        <source>You know what an evening costs before the first ticket is sold.</source>
        <translation>Du vet vad en kväll kostar innan den första biljetten är såld.</translation>
    </message>
    <message>
        <source>## A concert in the barn

The Salt Barn plans a concert for sixty guests. The band asks for 400 euros. Light, drinks and posters cost money as well. Does the evening pay for itself?</source>
        <translation>## En konsert i ladan

Saltladan planerar en konsert för sextio gäster. Musiken kostar 400 euro. Ljus, drycker och affischer kostar också pengar. Bär sig kvällen?</translation>
    </message>
    <message>
        <source>All costs of the evening</source>
        <translation>Kvällens alla kostnader</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>För vad</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kostnader</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljus</translation>
    </message>
    <message>
        <source>Drinks and posters</source>
        <translation>Drycker och affischer</translation>
    </message>
    <message>
        <source>Write down every cost before you talk about prices.</source>
        <translation>Skriv ner varje kostnad innan du talar om priser.</translation>
    </message>
    <message>
        <source>What does the evening cost in all?</source>
        <translation>Vad kostar kvällen totalt?</translation>
    </message>
    <message>
        <source>Right: 400, 120 and 80 make 600.</source>
        <translation>Rätt: 400, 120 och 80 blir 600.</translation>
    </message>
    <message>
        <source>Add up the three lines of the table.</source>
        <translation>Lägg ihop tabellens tre rader.</translation>
    </message>
    <message>
        <source>A ticket costs 10 euros. How many must be sold?</source>
        <translation>En biljett kostar 10 euro. Hur många måste säljas?</translation>
    </message>
    <message>
        <source>Sixty</source>
        <translation>Sextio</translation>
    </message>
    <message>
        <source>Sixty tickets bring 600 euros: the evening pays for itself, if the barn is full.</source>
        <translation>Sextio biljetter ger 600 euro: kvällen bär sig, om ladan är full.</translation>
    </message>
    <message>
        <source>Forty</source>
        <translation>Fyrtio</translation>
    </message>
    <message>
        <source>Forty tickets bring 400 euros. They pay for the band alone.</source>
        <translation>Fyrtio biljetter ger 400 euro. De betalar bara musiken.</translation>
    </message>
    <message>
        <source>None, the bar earns enough</source>
        <translation>Inga, baren tjänar tillräckligt</translation>
    </message>
    <message>
        <source>The bar has costs of its own, and nobody knows before what it takes in.</source>
        <translation>Baren har egna kostnader, och ingen vet i förväg vad den får in.</translation>
    </message>
    <message>
        <source>Break-even point</source>
        <translation>Nollpunkt</translation>
    </message>
    <message>
        <source>So many tickets pay for all costs. Each further one is a surplus.</source>
        <translation>Så många biljetter betalar alla kostnader. Varje ytterligare är ett överskott.</translation>
    </message>
    <message>
        <source>Your own evening</source>
        <translation>Din egen kväll</translation>
    </message>
    <message>
        <source>You work it out with your own figures.</source>
        <translation>Du räknar ut det med dina egna siffror.</translation>
    </message>
    <message>
        <source>How many tickets?</source>
        <translation>Hur många biljetter?</translation>
    </message>
    <message>
        <source>All costs</source>
        <translation>Alla kostnader</translation>
    </message>
    <message>
        <source>Price of a ticket</source>
        <translation>Pris för en biljett</translation>
    </message>
    <message>
        <source>Tickets to be sold</source>
        <translation>Biljetter som ska säljas</translation>
    </message>
    <message>
        <source>The Salt Barn</source>
        <translation>Saltladan</translation>
    </message>
    <message>
        <source>Before you agree</source>
        <translation>Innan du säger ja</translation>
    </message>
    <message>
        <source>Every cost has a number.</source>
        <translation>Varje kostnad har en siffra.</translation>
    </message>
    <message>
        <source>A second person has looked at the sum.</source>
        <translation>En annan person har tittat på uträkningen.</translation>
    </message>
    <message>
        <source>Which cost did you forget last time?</source>
        <translation>Vilken kostnad glömde du förra gången?</translation>
    </message>
</context>
<context>
    <name>Kogge::TranslationExchange</name>
    <message>
        <source>its first row must name the columns “id”, “source” and “target”</source>
        <translation>dess första rad måste nämna kolumnerna ”id”, ”source” och ”target”</translation>
    </message>
    <message>
        <source>QTI is not read; GIFT, Markdown, XLIFF and CSV are</source>
        <translation>QTI läses inte; GIFT, Markdown, XLIFF och CSV läses</translation>
    </message>
</context>
<context>
    <name>Kogge::TranslationTable</name>
    <message>
        <source>New in the source: “%1”</source>
        <translation>Nytt i originalet: ”%1”</translation>
    </message>
    <message>
        <source>No longer in the source: “%1”</source>
        <translation>Inte längre i originalet: ”%1”</translation>
    </message>
    <message>
        <source>Only spaces or line breaks have changed.</source>
        <translation>Bara mellanslag eller radbrytningar har ändrats.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n texts confirmed</source>
        <translation>
            <numerusform>%1 av %n text bekräftad</numerusform>
            <numerusform>%1 av %n texter bekräftade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n ändrad sedan dess</numerusform>
            <numerusform>%n ändrade sedan dess</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as a draft</source>
        <translation>
            <numerusform>%n som utkast</numerusform>
            <numerusform>%n som utkast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n öppen</numerusform>
            <numerusform>%n öppna</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the language %1</source>
        <translation>Lägg till språket %1</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Översätt</translation>
    </message>
    <message>
        <source>Confirm a translation</source>
        <translation>Bekräfta en översättning</translation>
    </message>
    <message>
        <source>Take back a confirmation</source>
        <translation>Ta tillbaka en bekräftelse</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekräftad</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Source has changed</source>
        <translation>Originalet har ändrats</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppen</translation>
    </message>
    <message>
        <source>Remove translations of texts that are gone</source>
        <translation>Ta bort översättningar av texter som inte finns kvar</translation>
    </message>
    <message>
        <source>Take a translation back: %1</source>
        <translation>Läs in en översättning: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n texts taken</source>
        <translation>
            <numerusform>%n text har lästs in</numerusform>
            <numerusform>%n texter har lästs in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them translate an original that has changed since; they are marked.</source>
        <translation>
            <numerusform>%n av dem översätter ett original som har ändrats sedan dess och är markerad.</numerusform>
            <numerusform>%n av dem översätter ett original som har ändrats sedan dess och är markerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation>
            <numerusform>%n är som den var.</numerusform>
            <numerusform>%n är som de var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not translated there; what was here stays.</source>
        <translation>
            <numerusform>%n är inte översatt där; det som fanns här är kvar.</numerusform>
            <numerusform>%n är inte översatta där; det som fanns här är kvar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken, because the module does not have these texts: %1</source>
        <translation>Inte inlästa, eftersom modulen inte har dessa texter: %1</translation>
    </message>
    <message>
        <source>The file says that it is in %1.</source>
        <translation>Filen anger språket %1.</translation>
    </message>
    <message>
        <source>Not taken, because placeholders of another program are in them: %1</source>
        <translation>Inte inlästa, eftersom platshållare från ett annat program finns i dem: %1</translation>
    </message>
    <message>
        <source>Remove the language %1</source>
        <translation>Ta bort språket %1</translation>
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
    <name>Kogge::VersionAdvice</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lektion</numerusform>
            <numerusform>%n lektioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
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
        <source>%n pictures</source>
        <translation>
            <numerusform>%n bild</numerusform>
            <numerusform>%n bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since version %1 was packed.</source>
        <translation>Inget har ändrats sedan version %1 packades.</translation>
    </message>
    <message>
        <source>Something that learners did in version %1 no longer counts: the first number counts up.</source>
        <translation>Något som deltagarna gjorde i version %1 räknas inte längre: den första siffran räknas upp.</translation>
    </message>
    <message>
        <source>There is something new since version %1: the second number counts up.</source>
        <translation>Det finns något nytt sedan version %1: den andra siffran räknas upp.</translation>
    </message>
    <message>
        <source>Only words are better than in version %1: the last number counts up.</source>
        <translation>Bara orden är bättre än i version %1: den sista siffran räknas upp.</translation>
    </message>
    <message>
        <source>It asks something else: old answers no longer count</source>
        <translation>Den frågar något annat: gamla svar räknas inte längre</translation>
    </message>
    <message>
        <source>It says something else: learners see that it is new</source>
        <translation>Det står något annat: deltagarna ser att det är nytt</translation>
    </message>
</context>
<context>
    <name>Kogge::WorksheetDesign</name>
    <message>
        <source>Change a sample</source>
        <translation>Ändra ett exempel</translation>
    </message>
    <message>
        <source>Add a row to a sample</source>
        <translation>Lägg till en rad i ett exempel</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Lägg till ett fält</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabeller</translation>
    </message>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n kolumn</numerusform>
            <numerusform>%n kolumner</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a column: %1</source>
        <translation>Lägg till en kolumn: %1</translation>
    </message>
    <message>
        <source>Add a table</source>
        <translation>Lägg till en tabell</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Add a result</source>
        <translation>Lägg till ett resultat</translation>
    </message>
    <message>
        <source>Conditions with a message</source>
        <translation>Villkor med ett meddelande</translation>
    </message>
    <message>
        <source>A message while this does not hold</source>
        <translation>Ett meddelande så länge detta inte gäller</translation>
    </message>
    <message>
        <source>the message is shown</source>
        <translation>meddelandet visas</translation>
    </message>
    <message>
        <source>nothing is shown</source>
        <translation>inget visas</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Lägg till ett villkor</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exempel</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>Lägg till ett exempel</translation>
    </message>
    <message>
        <source>It reads %1, which has a mistake.</source>
        <translation>Den läser %1, och där finns ett fel.</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>Exempel %1</translation>
    </message>
    <message>
        <source>%1 of %2 results agree</source>
        <extracomment>%1 of %2 results have the value that the sample expects</extracomment>
        <translation>%1 av %2 resultat stämmer</translation>
    </message>
    <message>
        <source>Names begin with a small letter, and have small letters, digits and _.</source>
        <translation>Namn börjar med en liten bokstav och har små bokstäver, siffror och _.</translation>
    </message>
    <message>
        <source>Something else is already called that.</source>
        <translation>Något annat heter redan så.</translation>
    </message>
    <message>
        <source>Rename to “%1”</source>
        <translation>Byt namn till ”%1”</translation>
    </message>
    <message>
        <source>Expect what comes out</source>
        <translation>Använd resultatet som väntat värde</translation>
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
    <name>Kogge::WritingAdvice</name>
    <message>
        <source>A sentence of %1 words: “%2”. Two shorter ones are read more easily.</source>
        <translation>En mening med %1 ord: ”%2”. Två kortare är lättare att läsa.</translation>
    </message>
    <message>
        <source>The heading “%1” skips a level; those who listen think that one is missing.</source>
        <translation>Rubriken ”%1” hoppar över en nivå; den som lyssnar tror att en saknas.</translation>
    </message>
    <message>
        <source>The link “%1” does not say where it leads.</source>
        <translation>Länken ”%1” säger inte vart den leder.</translation>
    </message>
    <message>
        <source>“%1” stands in no glossary of the module.</source>
        <translation>”%1” finns inte i någon ordlista i modulen.</translation>
    </message>
    <message>
        <source>The module has %1; few mails carry that. The largest file is %2 with %3.</source>
        <translation>Modulen har %1; få mejl klarar det. Den största filen är %2 med %3.</translation>
    </message>
    <message>
        <source>Learners see “%1” as it is typed: such marks mean nothing in this text.</source>
        <translation>De som lär sig ser ”%1” som det står: i den här texten betyder sådana tecken ingenting.</translation>
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
    <message>
        <source>it is not in the encoding that it names</source>
        <translation>den är inte i den teckenkodning som den anger</translation>
    </message>
    <message>
        <source>line %1 is not in UTF-8; save the file in UTF-8</source>
        <translation>rad %1 är inte i UTF-8; spara filen i UTF-8</translation>
    </message>
</context>
<context>
    <name>LearnerLine</name>
    <message>
        <source>Remove %1 …</source>
        <extracomment>%1 is the name of a learner</extracomment>
        <translation>Ta bort %1 …</translation>
    </message>
    <message>
        <source>Learning now</source>
        <translation>Lär sig just nu</translation>
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
        <translation>Var och en har sina egna framsteg. Alla delar på modulerna på den här datorn.</translation>
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
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
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
    <message>
        <source>More</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
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
        <extracomment>%1 is the name of a learner</extracomment>
        <translation>Deltagare: %1</translation>
    </message>
    <message>
        <source>Who is learning?</source>
        <translation>Vem lär sig?</translation>
    </message>
</context>
<context>
    <name>LicenceField</name>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>CC0 1.0: anything is allowed</source>
        <translation>CC0 1.0: allt är tillåtet</translation>
    </message>
    <message>
        <source>CC BY 4.0: who made it must be named</source>
        <translation>CC BY 4.0: upphovspersonen ska nämnas</translation>
    </message>
    <message>
        <source>CC BY-SA 4.0: named, and passed on under the same licence</source>
        <translation>CC BY-SA 4.0: nämns, och ges vidare under samma licens</translation>
    </message>
    <message>
        <source>CC BY-NC 4.0: named, and not for profit</source>
        <translation>CC BY-NC 4.0: nämns, och inte i vinstsyfte</translation>
    </message>
    <message>
        <source>Own work, for this module</source>
        <translation>Eget verk, för den här modulen</translation>
    </message>
    <message>
        <source>With permission, for this module</source>
        <translation>Med tillåtelse, för den här modulen</translation>
    </message>
    <message>
        <source>All rights reserved</source>
        <translation>Alla rättigheter förbehållna</translation>
    </message>
    <message>
        <source>Another …</source>
        <translation>En annan …</translation>
    </message>
    <message>
        <source>Licence, as SPDX writes it</source>
        <translation>Licens, som SPDX skriver den</translation>
    </message>
    <message>
        <source>Such as GPL-3.0-or-later, or LicenseRef- and a name</source>
        <translation>Till exempel GPL-3.0-or-later, eller LicenseRef- och ett namn</translation>
    </message>
</context>
<context>
    <name>LinkSheet</name>
    <message>
        <source>Write a mail?</source>
        <translation>Skriva ett mejl?</translation>
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
    <message>
        <source>Copied</source>
        <translation>Kopierad</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiera adressen</translation>
    </message>
</context>
<context>
    <name>LinkTargetSheet</name>
    <message>
        <source>Where is the link to lead?</source>
        <translation>Vart ska länken leda?</translation>
    </message>
    <message>
        <source>To this address: %1</source>
        <translation>Till den här adressen: %1</translation>
    </message>
    <message>
        <source>No link, only the words</source>
        <translation>Ingen länk, bara orden</translation>
    </message>
    <message>
        <source>A lesson, a term, or an address</source>
        <translation>En lektion, ett begrepp eller en adress</translation>
    </message>
    <message>
        <source>No lesson and no term is called so. Addresses begin with https:// or mailto:.</source>
        <translation>Ingen lektion och inget begrepp heter så. Adresser börjar med https:// eller mailto:.</translation>
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
    <message>
        <source>%1 – Kogge Author</source>
        <extracomment>The window&apos;s title: %1 is the module</extracomment>
        <translation>%1 – Kogge Författarverktyg</translation>
    </message>
    <message>
        <source>Kogge Author</source>
        <translation>Kogge Författarverktyg</translation>
    </message>
    <message>
        <source>Open the folder of a module</source>
        <translation>Öppna mappen med en modul</translation>
    </message>
    <message>
        <source>Your work is not saved</source>
        <translation>Ditt arbete är inte sparat</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Öppna ändå</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>What has become of the text</source>
        <translation>Vad texten har blivit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Make a module of a text or of questions</source>
        <translation>Gör en modul av text eller frågor</translation>
    </message>
    <message>
        <source>Texts and questions (*.md *.markdown *.gift *.txt)</source>
        <translation>Texter och frågor (*.md *.markdown *.gift *.txt)</translation>
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
    <name>MarkdownButtons</name>
    <message>
        <source>Bold</source>
        <translation>Fet</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Länk</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Numbered</source>
        <translation>Numrerad</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
</context>
<context>
    <name>MediaRow</name>
    <message>
        <source>Description for those who do not see it</source>
        <translation>Beskrivning för den som inte ser bilden</translation>
    </message>
    <message>
        <source>Who made it</source>
        <translation>Vem som har gjort den</translation>
    </message>
    <message>
        <source>Lessons still use it.</source>
        <translation>Lektioner använder den fortfarande.</translation>
    </message>
    <message>
        <source>Remove from the module</source>
        <translation>Ta bort ur modulen</translation>
    </message>
    <message>
        <source>Replace by another file …</source>
        <translation>Ersätt med en annan fil …</translation>
    </message>
</context>
<context>
    <name>MediaSheet</name>
    <message>
        <source>Pictures and files</source>
        <translation>Bilder och filer</translation>
    </message>
    <message>
        <source>There are no files yet. Drop some onto the page, or add them here.</source>
        <translation>Det finns inga filer än. Dra några till sidan, eller lägg till dem här.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Lägg till en fil …</translation>
    </message>
    <message>
        <source>The file is made fit for the module.</source>
        <translation>Filen görs i ordning för modulen.</translation>
    </message>
    <message>
        <source>Replace by another file</source>
        <translation>Ersätt med en annan fil</translation>
    </message>
    <message>
        <source>Pictures, sound, film and documents (*.svg *.png *.jpg *.jpeg *.webp *.gif *.mp3 *.m4a *.ogg *.opus *.wav *.mp4 *.webm *.pdf)</source>
        <translation>Bilder, ljud, film och dokument (*.svg *.png *.jpg *.jpeg *.webp *.gif *.mp3 *.m4a *.ogg *.opus *.wav *.mp4 *.webm *.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
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
    <message>
        <source>Remove from the library …</source>
        <translation>Ta bort från biblioteket …</translation>
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
    <name>MoveSheet</name>
    <message>
        <source>Move to which lesson: %1</source>
        <translation>Flytta till vilken lektion: %1</translation>
    </message>
</context>
<context>
    <name>NewModuleSheet</name>
    <message>
        <source>New module</source>
        <translation>Ny modul</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Money for the barn</source>
        <translation>Pengar till ladan</translation>
    </message>
    <message>
        <source>Language it is written in</source>
        <translation>Språk den skrivs på</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Inget av dessa</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansiering</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marknadsföring</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Transfer and cooperation</source>
        <translation>Kunskapsöverföring och samarbete</translation>
    </message>
    <message>
        <source>Made in the folder</source>
        <translation>Skapas i mappen</translation>
    </message>
    <message>
        <source>The module gets a folder of its own in it.</source>
        <translation>Modulen får en egen mapp i den.</translation>
    </message>
    <message>
        <source>Choose another folder …</source>
        <translation>Välj en annan mapp …</translation>
    </message>
    <message>
        <source>Make the module</source>
        <translation>Skapa modulen</translation>
    </message>
    <message>
        <source>The module needs a title first.</source>
        <translation>Modulen behöver först en titel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Where the module’s folder is made</source>
        <translation>Där modulens mapp skapas</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Börja med</translation>
    </message>
    <message>
        <source>An empty lesson</source>
        <translation>en tom lektion</translation>
    </message>
</context>
<context>
    <name>NotesPane</name>
    <message>
        <source>Facilitator’s notes</source>
        <translation>Handledarens anteckningar</translation>
    </message>
    <message>
        <source>For those who teach with the module: aims, timing, what to watch for. Learners never see them; they go along into packages unless you leave them out, and into the facilitator’s PDF. In Markdown.</source>
        <translation>För dem som undervisar med modulen: mål, tidsplan, vad man bör se upp med. Deltagare ser dem aldrig; de följer med i paket om du inte utelämnar dem, och i handledarens PDF. I Markdown.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Bringing “%1” into your library</source>
        <extracomment>%1 is a file&apos;s name</extracomment>
        <translation>Lägger ”%1” i ditt bibliotek</translation>
    </message>
    <message>
        <source>What you did last has not been saved. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Det du gjorde senast har inte sparats. %1</translation>
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
    <name>OutlineEntry</name>
    <message>
        <source>%1, has a problem</source>
        <extracomment>A line of the outline: %1 is its title</extracomment>
        <translation>%1, har ett problem</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lektion %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n öppen kommentar</numerusform>
            <numerusform>%n öppna kommentarer</numerusform>
        </translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>Avsnitt: %1</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Avsnittets titel</translation>
    </message>
    <message>
        <source>Title of the lesson</source>
        <translation>Lektionens titel</translation>
    </message>
</context>
<context>
    <name>OutlineMenu</name>
    <message>
        <source>Add a section</source>
        <translation>Lägg till ett avsnitt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Alt+↑</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Alt+↓</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>Move to a lesson …</source>
        <translation>Flytta till en lektion …</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Skift+M</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicera</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Skift+C</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Klipp ut</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Skift+X</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Klistra in</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Skift+V</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Outline</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Add a lesson</source>
        <translation>Lägg till en lektion</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Infoga ett block</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Valt: %1</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Ordna</translation>
    </message>
</context>
<context>
    <name>OutsideSheet</name>
    <message>
        <source>Another program has changed this module</source>
        <translation>Ett annat program har ändrat modulen</translation>
    </message>
    <message>
        <source>Until you decide, nothing is saved. This is what its version does to yours:</source>
        <translation>Tills du bestämmer sparas ingenting. Så här ändrar den andra versionen din:</translation>
    </message>
    <message>
        <source>Taking its version can be undone. Keeping yours replaces its files with the next save; they stay among the earlier versions.</source>
        <translation>Att ta den andra versionen kan ångras. Behåller du din ersätter den de andra filerna nästa gång du sparar; de finns kvar bland tidigare versioner.</translation>
    </message>
    <message>
        <source>Take its version</source>
        <translation>Ta den andra versionen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behåll min</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Bestäm senare</translation>
    </message>
    <message>
        <source>Pictures, sound and films that it replaced or removed stay as they are there now, whichever you choose.</source>
        <translation>Bilder, ljud och filmer som det andra programmet har ersatt eller tagit bort förblir som de är där nu, vad du än väljer.</translation>
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
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>This picture cannot be shown. It shows: %1</source>
        <extracomment>%1 describes the picture in words</extracomment>
        <translation>Den här bilden kan inte visas. Den visar: %1</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Bilden kan inte visas.</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>As wide as here</source>
        <translation>Lika bred som här</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Förhandsvisning</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>Tablet</source>
        <translation>Surfplatta</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A size, such as &quot;120 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Färger</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Som programmet</translation>
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
        <source>shown at %1 %</source>
        <extracomment>%1 is a number of percent: the picture of a screen is smaller than the screen</extracomment>
        <translation>visas i %1 %</translation>
    </message>
</context>
<context>
    <name>ProblemLine</name>
    <message>
        <source>Must be fixed before packing</source>
        <translation>Måste rättas före packning</translation>
    </message>
    <message>
        <source>Should be looked at</source>
        <translation>Bör ses över</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <extracomment>%1 is a lesson or a file</extracomment>
        <translation>Gå till ”%1”</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Översätt</translation>
    </message>
    <message>
        <source>Remove them</source>
        <translation>Ta bort dem</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavning</translation>
    </message>
    <message>
        <source>Could be read more easily</source>
        <translation>Kunde vara lättare att läsa</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Ta bort filen</translation>
    </message>
    <message>
        <source>List it</source>
        <translation>För in den</translation>
    </message>
    <message>
        <source>Use one of them</source>
        <translation>Använd bara en</translation>
    </message>
    <message>
        <source>Write it anew</source>
        <translation>Skriv den på nytt</translation>
    </message>
    <message>
        <source>Change the levels</source>
        <translation>Ändra nivåerna</translation>
    </message>
    <message>
        <source>Choose another target …</source>
        <translation>Välj ett annat mål …</translation>
    </message>
    <message>
        <source>Pictures and files …</source>
        <translation>Bilder och filer …</translation>
    </message>
    <message>
        <source>Only decoration</source>
        <translation>Bara dekoration</translation>
    </message>
    <message>
        <source>Checked today</source>
        <translation>Kontrollerad idag</translation>
    </message>
    <message>
        <source>Take the computed result</source>
        <translation>Ta det beräknade resultatet</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>Gör den till vanlig text</translation>
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
        <translation>En egen profil</translation>
    </message>
    <message>
        <source>What you write stays with your progress on this computer. Print the lesson to pass it on.</source>
        <translation>Det du skriver stannar bland dina framsteg på den här datorn. Skriv ut lektionen för att ge det vidare.</translation>
    </message>
    <message>
        <source>Close your profile</source>
        <translation>Stäng din profil</translation>
    </message>
    <message>
        <source>Go on with your profile</source>
        <translation>Fortsätt på din profil</translation>
    </message>
    <message>
        <source>Write a profile</source>
        <translation>Skriv en profil</translation>
    </message>
    <message>
        <source>A profile also needs: %1</source>
        <extracomment>%1 lists what a profile needs: &quot;Town, Partner&quot;</extracomment>
        <translation>Till en profil hör också: %1</translation>
    </message>
    <message>
        <source>Your profile has everything that it needs.</source>
        <translation>Din profil har allt som den behöver.</translation>
    </message>
    <message>
        <source>Empty all fields …</source>
        <translation>Töm alla fält …</translation>
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
    <name>PublishSheet</name>
    <message>
        <source>Pack the module</source>
        <translation>Packa modulen</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Inget står i vägen.</translation>
    </message>
    <message>
        <source>Languages besides the original</source>
        <translation>Språk utöver originalet</translation>
    </message>
    <message>
        <source>For learners only, without the facilitator’s notes</source>
        <translation>Bara för deltagare, utan handledarens anteckningar</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>A higher one replaces what learners have; their progress stays.</source>
        <translation>En högre ersätter det som deltagarna har; deras framsteg finns kvar.</translation>
    </message>
    <message>
        <source>Three numbers with points, such as 1.2.0</source>
        <translation>Tre tal med punkter, till exempel 1.2.0</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Choose another place …</source>
        <translation>Välj en annan plats …</translation>
    </message>
    <message>
        <source>Packing …</source>
        <translation>Packar …</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Packa</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Visa mappen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Pack the module as</source>
        <translation>Packa modulen som</translation>
    </message>
    <message>
        <source>Kogge modules (*.kogge.zip)</source>
        <translation>Kogge-moduler (*.kogge.zip)</translation>
    </message>
    <message>
        <source>Version %1 is packed already. Learners who have it get this one only with a higher number.</source>
        <translation>Version %1 är redan packad. De som har den får den här bara med ett högre nummer.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Ta %1</translation>
    </message>
    <message>
        <source>Changes since version %1</source>
        <translation>Ändringar sedan version %1</translation>
    </message>
    <message>
        <source>Open in the player</source>
        <translation>Öppna i spelaren</translation>
    </message>
    <message>
        <source>The file plays in the Kogge player and in any browser. Answers lie in it in plain text, like everything else.</source>
        <translation>Filen spelas i Kogges spelare och i vilken webbläsare som helst. Svaren ligger i den i klartext, som allt annat.</translation>
    </message>
    <message>
        <source>Nearly every learning platform takes it. Texts and worksheets stay in the learner’s browser, and can be saved there as a file.</source>
        <translation>Nästan alla lärplattformar tar emot det. Texter och arbetsblad stannar i deltagarens webbläsare och kan sparas där som en fil.</translation>
    </message>
    <message>
        <source>The platform keeps texts and worksheets, too. Ask those who run it whether it takes SCORM 2004.</source>
        <translation>Plattformen sparar även texter och arbetsblad. Fråga dem som sköter den om den tar emot SCORM 2004.</translation>
    </message>
    <message>
        <source>For a web site or a stick. No learning platform takes it.</source>
        <translation>För en webbplats eller ett USB-minne. Ingen lärplattform tar emot det.</translation>
    </message>
    <message>
        <source>Besides the player, for</source>
        <translation>Utöver spelaren för</translation>
    </message>
    <message>
        <source>Learning platforms, SCORM 1.2</source>
        <translation>Lärplattformar, SCORM 1.2</translation>
    </message>
    <message>
        <source>Learning platforms, SCORM 2004</source>
        <translation>Lärplattformar, SCORM 2004</translation>
    </message>
    <message>
        <source>Browsers only</source>
        <translation>bara webbläsare</translation>
    </message>
    <message>
        <source>The platform lists each lesson by itself</source>
        <translation>Plattformen listar varje lektion för sig</translation>
    </message>
    <message>
        <source>Learners open this file with the Kogge player. Unpacked, its page index.html works in any browser; a learning platform takes the file as it is.</source>
        <translation>Deltagare öppnar filen med Kogges spelare. Uppackad fungerar dess sida index.html i vilken webbläsare som helst; en lärplattform tar filen som den är.</translation>
    </message>
    <message>
        <source>Learners open this file with the Kogge player. Unpacked, its page index.html works in any browser.</source>
        <translation>Deltagare öppnar filen med Kogges spelare. Uppackad fungerar dess sida index.html i vilken webbläsare som helst.</translation>
    </message>
    <message>
        <source>“%1” is there already, and will be replaced.</source>
        <translation>”%1” finns redan och ersätts.</translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed before it can be packed.</source>
        <translation>
            <numerusform>%n problem måste rättas innan den kan packas.</numerusform>
            <numerusform>%n problem måste rättas innan den kan packas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed beside the page.</source>
        <translation>
            <numerusform>%n till står bredvid sidan.</numerusform>
            <numerusform>%n till står bredvid sidan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · about %2</source>
        <extracomment>What is packed: %1 is &quot;6 lessons · 24 questions&quot;, %2 a size: &quot;4.2 MB&quot;</extracomment>
        <translation>%1 · ungefär %2</translation>
    </message>
    <message>
        <source>In the folder %1</source>
        <translation>I mappen %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way; %n should be looked at.</source>
        <translation>
            <numerusform>Inget står i vägen; %n problem bör ses över.</numerusform>
            <numerusform>Inget står i vägen; %n problem bör ses över.</numerusform>
        </translation>
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
        <translation>Kontrollera svaret</translation>
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
    <name>RecentLine</name>
    <message>
        <source>Leave “%1” out of this list</source>
        <translation>Utelämna ”%1” ur listan</translation>
    </message>
    <message>
        <source>Duplicate “%1” as a new module</source>
        <translation>Duplicera ”%1” som ny modul</translation>
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
    <name>RecoverySheet</name>
    <message>
        <source>There is unsaved work</source>
        <translation>Det finns arbete som inte har sparats</translation>
    </message>
    <message>
        <source>The program ended before it could save the changes of %1. Taking them back can be undone.</source>
        <translation>Programmet avslutades innan det kunde spara ändringarna från %1. Att hämta tillbaka dem kan ångras.</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Hämta tillbaka dem</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Bestäm senare</translation>
    </message>
    <message>
        <source>Throw them away</source>
        <translation>Släng dem</translation>
    </message>
</context>
<context>
    <name>RegionFrame</name>
    <message>
        <source>Place %1: %2</source>
        <translation>Plats %1: %2</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Plats %1</translation>
    </message>
    <message>
        <source>Right answer. At %1 % from the left, %2 % from above</source>
        <translation>Rätt svar. Vid %1 % från vänster, %2 % uppifrån</translation>
    </message>
    <message>
        <source>At %1 % from the left, %2 % from above</source>
        <translation>Vid %1 % från vänster, %2 % uppifrån</translation>
    </message>
</context>
<context>
    <name>RegionsSheet</name>
    <message>
        <source>Places in the picture</source>
        <translation>Platser i bilden</translation>
    </message>
    <message>
        <source>Draw a place with the mouse, or add one and move it with the arrow keys; with Shift they size it, Del removes it.</source>
        <translation>Rita en plats med musen, eller lägg till en och flytta den med piltangenterna; med Skift ändrar de storleken, Del tar bort den.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Add a place</source>
        <translation>Lägg till en plats</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Remove “%1” from the library?</source>
        <extracomment>%1 is the title of a module</extracomment>
        <translation>Ta bort ”%1” från biblioteket?</translation>
    </message>
    <message>
        <source>What you have answered, calculated and written in it stays on this computer. To go on with it, add the module again; you need its file for that.</source>
        <translation>Det du har svarat, räknat ut och skrivit i den ligger kvar på den här datorn. Lägg till modulen igen om du vill fortsätta; då behöver du dess fil.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>It leaves the library of everybody who learns here. What they have done in it stays, too.</source>
        <translation>Modulen försvinner ur biblioteket för alla som lär sig här. Det de har gjort i den ligger också kvar.</translation>
    </message>
</context>
<context>
    <name>ResultGrid</name>
    <message>
        <source>Results</source>
        <translation>Resultat</translation>
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
    <name>SampleLine</name>
    <message>
        <source>Expected: %1</source>
        <extracomment>%1 is a result of the worksheet</extracomment>
        <translation>Förväntat: %1</translation>
    </message>
    <message>
        <source>Comes out: %1</source>
        <translation>Det blir: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Ta bort: %1</translation>
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
    <name>ScenarioSheet</name>
    <message>
        <source>Scenes as a graph</source>
        <translation>Scener som diagram</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is how large a story is, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>To the next scene with a problem (F7)</source>
        <translation>Till nästa scen med ett problem (F7)</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>The scene was removed.</source>
        <translation>Scenen togs bort.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>SceneDrawing</name>
    <message>
        <source>Scenes</source>
        <translation>Scener</translation>
    </message>
</context>
<context>
    <name>SceneForm</name>
    <message>
        <source>Scene %1</source>
        <translation>Scen %1</translation>
    </message>
    <message>
        <source>Add a scene after it</source>
        <translation>Lägg till en scen efteråt</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Spela härifrån</translation>
    </message>
    <message>
        <source>Nothing leads here</source>
        <translation>Inget leder hit</translation>
    </message>
    <message>
        <source>Let the story begin here</source>
        <translation>Låt berättelsen börja här</translation>
    </message>
    <message>
        <source>Remove the scene</source>
        <translation>Ta bort scenen</translation>
    </message>
    <message>
        <source>In the graph, the arrow keys follow the ways. Enter writes, Insert adds a scene, Del removes it, F5 plays, F7 goes to the next problem; F6 changes sides.</source>
        <translation>I diagrammet följer piltangenterna vägarna. Enter skriver, Insert lägger till en scen, Delete tar bort den, F5 spelar, F7 går till nästa problem; F6 byter sida.</translation>
    </message>
    <message>
        <source>With the mouse, draw from a way to the scene it shall lead to, or from a scene’s title to add one; Esc gives up.</source>
        <translation>Med musen drar du från en väg till scenen som den ska leda till, eller från en scens titel för en ny väg; Esc avbryter.</translation>
    </message>
</context>
<context>
    <name>SceneTrial</name>
    <message>
        <source>Back to writing</source>
        <translation>Tillbaka till skrivandet</translation>
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
    <name>SideScroll</name>
    <message>
        <source>The arrow keys move it sideways</source>
        <translation>Flyttas i sidled med piltangenterna</translation>
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
    <name>SpellingField</name>
    <message>
        <source>Add to the module’s words</source>
        <translation>Lägg till bland modulens ord</translation>
    </message>
    <message>
        <source>Ignore here</source>
        <translation>Hoppa över här</translation>
    </message>
    <message>
        <source>Next unknown word</source>
        <translation>Nästa okända ord</translation>
    </message>
    <message>
        <source>Ctrl+;</source>
        <translation>Ctrl+;</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Kogge Author</source>
        <translation>Kogge Författarverktyg</translation>
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
        <source>What will you write today?</source>
        <translation>Vad ska du skriva i dag?</translation>
    </message>
    <message>
        <source>A module is a folder with lessons. Everything you write is saved there by itself, and can be packed into one file for learners.</source>
        <translation>En modul är en mapp med lektioner. Allt du skriver sparas där av sig självt och kan packas till en fil för deltagarna.</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Ny modul</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Öppna en mapp</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Öppna igen</translation>
    </message>
    <message>
        <source>Make one of a text or questions …</source>
        <translation>Gör en av text eller frågor …</translation>
    </message>
    <message>
        <source>Making a module of the text</source>
        <translation>Av texten blir en modul</translation>
    </message>
    <message>
        <source>Look around in a sample</source>
        <translation>Se dig om i ett exempel</translation>
    </message>
    <message>
        <source>First time here? Look around in a sample</source>
        <translation>Första gången här? Se dig om i ett exempel</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>It goes no further</source>
        <translation>Längre går det inte</translation>
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
        <source>%1: %2. Set back</source>
        <extracomment>%1 is what is sized, %2 its size in force; pressing sets it back</extracomment>
        <translation>%1: %2. Återställ</translation>
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
        <translation>Stäng Kogge</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Någon annan</translation>
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
        <translation>Tabellen cell för cell</translation>
    </message>
    <message>
        <source>Tab and Enter go from cell to cell; Enter on the last row adds one. Alt and an arrow key move the row or the column. Cells of a spreadsheet can be pasted.</source>
        <translation>Tabb och Enter går från cell till cell; Enter på sista raden lägger till en ny. Alt och en piltangent flyttar raden eller kolumnen. Celler från ett kalkylblad kan klistras in.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Lägg till en rad</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Lägg till en kolumn</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Flytta raden uppåt</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Flytta raden nedåt</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Flytta kolumnen åt vänster</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Flytta kolumnen åt höger</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Ta bort raden</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Ta bort kolumnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Take the column as words</source>
        <translation>Ta kolumnen som ord</translation>
    </message>
    <message>
        <source>Take the column as numbers</source>
        <translation>Ta kolumnen som tal</translation>
    </message>
    <message>
        <source>Charts draw numbers</source>
        <translation>Diagram ritar tal</translation>
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
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
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
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
</context>
<context>
    <name>TourCard</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Steps of a tour</extracomment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Begin to write</source>
        <translation>Börja skriva</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Avsluta rundturen</translation>
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
    <name>TranslatePane</name>
    <message>
        <source>This module speaks one language</source>
        <translation>Modulen finns på ett språk</translation>
    </message>
    <message>
        <source>Add a second one: every text then stands beside its translation, and when you change the original later, the texts concerned are marked.</source>
        <translation>Lägg till ett andra: då står varje text bredvid sin översättning, och när du senare ändrar originalet markeras de texter som berörs.</translation>
    </message>
    <message>
        <source>Language to translate into</source>
        <translation>Språk att översätta till</translation>
    </message>
    <message>
        <source>Add the language</source>
        <translation>Lägg till språket</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Add a language …</source>
        <translation>Lägg till ett språk …</translation>
    </message>
    <message>
        <source>Next open text</source>
        <translation>Nästa öppna text</translation>
    </message>
    <message>
        <source>Texts and their translations</source>
        <translation>Texter och deras översättningar</translation>
    </message>
    <message>
        <source>There is nothing to translate here.</source>
        <translation>Här finns inget att översätta.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Lägg till ett språk</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>For translators</source>
        <translation>För översättare</translation>
    </message>
    <message>
        <source>Give the texts to a translator …</source>
        <translation>Lämna texterna till en översättare …</translation>
    </message>
    <message>
        <source>Take a translation back …</source>
        <translation>Läs in en översättning …</translation>
    </message>
    <message>
        <source>Give the texts to a translator</source>
        <translation>Lämna texterna till en översättare</translation>
    </message>
    <message>
        <source>XLIFF, for translators’ programs (*.xlf)</source>
        <translation>XLIFF, för översättningsprogram (*.xlf)</translation>
    </message>
    <message>
        <source>Table, for spreadsheets (*.csv)</source>
        <translation>Tabell, för kalkylprogram (*.csv)</translation>
    </message>
    <message>
        <source>Take a translation back</source>
        <translation>Läs in en översättning</translation>
    </message>
    <message>
        <source>Translations (*.xlf *.xliff *.csv)</source>
        <translation>Översättningar (*.xlf *.xliff *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Vad som kom tillbaka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Write the texts as a table …</source>
        <translation>Skriv texterna som tabell …</translation>
    </message>
    <message>
        <source>Write the texts as a table</source>
        <translation>Skriv texterna som tabell</translation>
    </message>
    <message>
        <source>Remove this language …</source>
        <translation>Ta bort det här språket …</translation>
    </message>
    <message>
        <source>Remove %1 from the module?</source>
        <extracomment>%1 is a language</extracomment>
        <translation>Ta bort %1 från modulen?</translation>
    </message>
    <message>
        <source>Its translations go, with the pictures, recordings and facilitator’s notes in this language. Undo brings all of it back.</source>
        <translation>Översättningarna försvinner, liksom bilder, inspelningar och handledaranteckningar på språket. Ångra tar tillbaka alltihop.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>TranslationEditor</name>
    <message>
        <source>In the glossary: %1</source>
        <translation>I ordlistan: %1</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Bekräfta och fortsätt</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>Inte rätt än</translation>
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
        <translation>Inte översatt än</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>This has not been saved</source>
        <translation>Det här har inte sparats</translation>
    </message>
    <message>
        <source>What you have entered here could not be saved on this computer. If you leave now, it is lost.</source>
        <translation>Det du har skrivit in här kunde inte sparas på den här datorn. Om du lämnar nu går det förlorat.</translation>
    </message>
    <message>
        <source>It could not be saved this time either. %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Det kunde inte sparas den här gången heller. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Stanna här</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Lämna utan att spara</translation>
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
    <message>
        <source>A changed module</source>
        <translation>En ändrad version</translation>
    </message>
    <message>
        <source>Take the changed one</source>
        <translation>Ta den ändrade</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
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
    <name>WorksheetSheet</name>
    <message>
        <source>Worksheet</source>
        <translation>Arbetsblad</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Utformning</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Values from the sample</source>
        <translation>Värden från exemplet</translation>
    </message>
    <message>
        <source>Expect what comes out</source>
        <translation>Använd resultatet som väntat värde</translation>
    </message>
    <message>
        <source>As learners have it; try it</source>
        <translation>Så har deltagarna det; prova</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Gör om: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Inget att göra om</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ångra: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Inget att ångra</translation>
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
