<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BlockFrame</name>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>Remove %n blocks</source>
        <translation>
            <numerusform>Remove %n block</numerusform>
            <numerusform>Remove %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks are chosen. The arrows and the bin act on all of them.</source>
        <translation>
            <numerusform>%n block is chosen. The arrows and the bin act on it.</numerusform>
            <numerusform>%n blocks are chosen. The arrows and the bin act on all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::Arranging</name>
    <message numerus="yes">
        <source>%n sections</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n lessons</source>
        <translation>
            <numerusform>Remove %n lesson</numerusform>
            <numerusform>Remove %n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n blocks</source>
        <translation>
            <numerusform>Remove %n block</numerusform>
            <numerusform>Remove %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n lessons</source>
        <translation>
            <numerusform>Duplicate %n lesson</numerusform>
            <numerusform>Duplicate %n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n blocks</source>
        <translation>
            <numerusform>Duplicate %n block</numerusform>
            <numerusform>Duplicate %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n lessons</source>
        <translation>
            <numerusform>Move %n lesson</numerusform>
            <numerusform>Move %n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n blocks</source>
        <translation>
            <numerusform>Move %n block</numerusform>
            <numerusform>Move %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n lessons</source>
        <translation>
            <numerusform>Paste %n lesson</numerusform>
            <numerusform>Paste %n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n blocks</source>
        <translation>
            <numerusform>Paste %n block</numerusform>
            <numerusform>Paste %n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n blocks to “%1”</source>
        <translation>
            <numerusform>Move %n block to “%1”</numerusform>
            <numerusform>Move %n blocks to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved to the end of “%1”: %n blocks</source>
        <translation>
            <numerusform>Moved to the end of “%1”: %n block</numerusform>
            <numerusform>Moved to the end of “%1”: %n blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::Captions</name>
    <message numerus="yes">
        <source>%n captions</source>
        <translation>
            <numerusform>%n caption</numerusform>
            <numerusform>%n captions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to be looked at</source>
        <extracomment>%1 is how many captions there are</extracomment>
        <translation>
            <numerusform>%1, %n to be looked at</numerusform>
            <numerusform>%1, %n to be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions taken.</source>
        <translation>
            <numerusform>%n caption taken.</numerusform>
            <numerusform>%n captions taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments or styles were left out.</source>
        <translation>
            <numerusform>%n comment or style was left out.</numerusform>
            <numerusform>%n comments or styles were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions had a place on the screen, which was left out.</source>
        <translation>
            <numerusform>%n caption had a place on the screen, which was left out.</numerusform>
            <numerusform>%n captions had a place on the screen, which was left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times make no sense, the first one in line %1.</source>
        <translation>
            <numerusform>%n time makes no sense, in line %1.</numerusform>
            <numerusform>%n times make no sense, the first one in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions have a translation into %1 now; it is a draft.</source>
        <extracomment>%1 is a language</extracomment>
        <translation>
            <numerusform>%n caption has a translation into %1 now; it is a draft.</numerusform>
            <numerusform>%n captions have a translation into %1 now; they are drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions of the file belong to none here, the first one: %1.</source>
        <extracomment>%1 is one of them</extracomment>
        <translation>
            <numerusform>%n caption of the file belongs to none here: %1.</numerusform>
            <numerusform>%n captions of the file belong to none here, the first one: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n captions here have none in the file, the first one: %1.</source>
        <extracomment>%1 is one of them</extracomment>
        <translation>
            <numerusform>%n caption here has none in the file: %1.</numerusform>
            <numerusform>%n captions here have none in the file, the first one: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::CheckCommand</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
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
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ChecklistObject</name>
    <message numerus="yes">
        <source>%1 of %n done</source>
        <translation>
            <numerusform>%1 of %n done</numerusform>
            <numerusform>%1 of %n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::FileProblem</name>
    <message numerus="yes">
        <source>%n entries in its contents</source>
        <translation>
            <numerusform>%n entry in its contents</numerusform>
            <numerusform>%n entries in its contents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ForeignInfo</name>
    <message numerus="yes">
        <source>%1; %n files, %2 unpacked</source>
        <extracomment>%1 and %2 sizes: &quot;12.5 kB&quot;</extracomment>
        <translation>
            <numerusform>%1; %n file, %2 unpacked</numerusform>
            <numerusform>%1; %n files, %2 unpacked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
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
            <numerusform>%n asset</numerusform>
            <numerusform>%n assets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests inside</source>
        <translation>
            <numerusform>%n manifest inside</numerusform>
            <numerusform>%n manifests inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpacked: %n files, %1</source>
        <extracomment>%1 a size: &quot;12.5 kB&quot;</extracomment>
        <translation>
            <numerusform>Unpacked: %n file, %1</numerusform>
            <numerusform>Unpacked: %n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ImportCommand</name>
    <message numerus="yes">
        <source>%n texts taken</source>
        <translation>
            <numerusform>%n text taken</numerusform>
            <numerusform>%n texts taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them translate an original that has changed since; they are marked</source>
        <translation>
            <numerusform>%n of them translates an original that has changed since; it is marked</numerusform>
            <numerusform>%n of them translate an original that has changed since; they are marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were</source>
        <translation>
            <numerusform>%n is as it was</numerusform>
            <numerusform>%n are as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not translated there; what was here stays</source>
        <translation>
            <numerusform>%n is not translated there; what was here stays</numerusform>
            <numerusform>%n are not translated there; what was here stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles added</source>
        <translation>
            <numerusform>%n profile added</numerusform>
            <numerusform>%n profiles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ImportModule</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things were not taken, or not as they are</source>
        <translation>
            <numerusform>%n thing was not taken, or not as it is</numerusform>
            <numerusform>%n things were not taken, or not as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::InfoCommand</name>
    <message numerus="yes">
        <source>Translated into %1: %2 of %n texts, %3 approved</source>
        <extracomment>%1 a language, %2 and %3 numbers of texts</extracomment>
        <translation>
            <numerusform>Translated into %1: %2 of %n text, %3 approved</numerusform>
            <numerusform>Translated into %1: %2 of %n texts, %3 approved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facts</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::LessonSession</name>
    <message numerus="yes">
        <source>About %n minutes left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tasks are still open</source>
        <translation>
            <numerusform>%n task is still open</numerusform>
            <numerusform>%n tasks are still open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::LibraryModel</name>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n lessons</source>
        <translation>
            <numerusform>%1 of %n lesson</numerusform>
            <numerusform>%1 of %n lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::MarkupParser</name>
    <message numerus="yes">
        <source>it has more than %n links</source>
        <translation>
            <numerusform>it has more than %n link</numerusform>
            <numerusform>it has more than %n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lists and quotations in it are more than %n deep</source>
        <translation>
            <numerusform>lists and quotations in it are more than %n deep</numerusform>
            <numerusform>lists and quotations in it are more than %n deep</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n changes of style</source>
        <translation>
            <numerusform>it has more than %n change of style</numerusform>
            <numerusform>it has more than %n changes of style</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has more than %n characters</source>
        <translation>
            <numerusform>it has more than %n character</numerusform>
            <numerusform>it has more than %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::MediaTable</name>
    <message numerus="yes">
        <source>%n places show it now.</source>
        <translation>
            <numerusform>%n place shows it now.</numerusform>
            <numerusform>%n places show it now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleChanges</name>
    <message numerus="yes">
        <source>%1: %n translated texts</source>
        <translation>
            <numerusform>%1: %n translated text</numerusform>
            <numerusform>%1: %n translated texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleSession</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
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
            <numerusform>%1 of %n lesson done</numerusform>
            <numerusform>%1 of %n lessons done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after lessons %1</source>
        <extracomment>%1 lists their numbers: &quot;1, 2&quot;</extracomment>
        <translation>
            <numerusform>after lesson %1</numerusform>
            <numerusform>after lessons %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 points</source>
        <translation>
            <numerusform>%1 of %2 point</numerusform>
            <numerusform>%1 of %2 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ModuleUpdate</name>
    <message numerus="yes">
        <source>%n corrected texts and pictures</source>
        <translation>
            <numerusform>%n corrected text or picture</numerusform>
            <numerusform>%n corrected texts and pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you have done stays, but for %n things.</source>
        <translation>
            <numerusform>What you have done stays, but for %n thing.</numerusform>
            <numerusform>What you have done stays, but for %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::Notice</name>
    <message numerus="yes">
        <source>%n step(s) of your work have been recovered, up to %2; anything later may be missing.</source>
        <translation>
            <numerusform>%n step of your work has been recovered, up to %2; anything later may be missing.</numerusform>
            <numerusform>%n steps of your work have been recovered, up to %2; anything later may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of your work are known to be lost.</source>
        <translation>
            <numerusform>%n step of your work is known to be lost.</numerusform>
            <numerusform>%n steps of your work are known to be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ProblemList</name>
    <message numerus="yes">
        <source>%n to be fixed</source>
        <translation>
            <numerusform>%n to be fixed</numerusform>
            <numerusform>%n to be fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be looked at</source>
        <translation>
            <numerusform>%n to be looked at</numerusform>
            <numerusform>%n to be looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ProblemRows</name>
    <message numerus="yes">
        <source>%n texts are not translated</source>
        <translation>
            <numerusform>%n text is not translated</numerusform>
            <numerusform>%n texts are not translated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were translated before the original changed</source>
        <translation>
            <numerusform>%n was translated before the original changed</numerusform>
            <numerusform>%n were translated before the original changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are drafts</source>
        <translation>
            <numerusform>%n is a draft</numerusform>
            <numerusform>%n are drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n translations belong to texts that are gone.</source>
        <translation>
            <numerusform>%1: %n translation belongs to a text that is gone.</numerusform>
            <numerusform>%1: %n translations belong to texts that are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other texts there are too pale as well.</source>
        <translation>
            <numerusform>%n other text there is too pale as well.</numerusform>
            <numerusform>%n other texts there are too pale as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ProfileIntake</name>
    <message numerus="yes">
        <source>%n profiles added</source>
        <translation>
            <numerusform>%n profile added</numerusform>
            <numerusform>%n profiles added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more like that.</source>
        <translation>
            <numerusform>And %n more like that.</numerusform>
            <numerusform>And %n more like that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ProfilesObject</name>
    <message numerus="yes">
        <source>%1 of %n profiles</source>
        <translation>
            <numerusform>%1 of %n profile</numerusform>
            <numerusform>%1 of %n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profiles</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ProgressCommand</name>
    <message numerus="yes">
        <source>question %1: %n attempts, best score %2, last answer “%3”</source>
        <extracomment>%1 the id of a question, %2 points, %3 an answer as stored</extracomment>
        <translation>
            <numerusform>question %1: %n attempt, best score %2, last answer “%3”</numerusform>
            <numerusform>question %1: %n attempts, best score %2, last answer “%3”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>worksheet %1: %n versions</source>
        <extracomment>%1 the id of a worksheet</extracomment>
        <translation>
            <numerusform>worksheet %1: %n version</numerusform>
            <numerusform>worksheet %1: %n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::QuestionObject</name>
    <message numerus="yes">
        <source>%1 of %2 points</source>
        <translation>
            <numerusform>%1 of %2 point</numerusform>
            <numerusform>%1 of %2 points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::SampleForm</name>
    <message numerus="yes">
        <source>%n values, divided by semicolons</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values, divided by semicolons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ScenarioGraph</name>
    <message numerus="yes">
        <source>%n ways</source>
        <translation>
            <numerusform>%n way</numerusform>
            <numerusform>%n ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ways lead nowhere</source>
        <translation>
            <numerusform>%n way leads nowhere</numerusform>
            <numerusform>%n ways lead nowhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scene</numerusform>
            <numerusform>%n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n endings</source>
        <translation>
            <numerusform>%n ending</numerusform>
            <numerusform>%n endings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dead ends</source>
        <translation>
            <numerusform>%n dead end</numerusform>
            <numerusform>%n dead ends</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nothing leads to %n scenes</source>
        <translation>
            <numerusform>nothing leads to %n scene</numerusform>
            <numerusform>nothing leads to %n scenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes with a wrong ending</source>
        <translation>
            <numerusform>%n scene with a wrong ending</numerusform>
            <numerusform>%n scenes with a wrong ending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ScenarioObject</name>
    <message numerus="yes">
        <source>%1 of %2 points; the best ending counts</source>
        <extracomment>the points of the best ending of a story</extracomment>
        <translation>
            <numerusform>%1 of %2 point; the best ending counts</numerusform>
            <numerusform>%1 of %2 points; the best ending counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::SpellCheck</name>
    <message numerus="yes">
        <source>%n words that the dictionary does not know</source>
        <translation>
            <numerusform>%n word that the dictionary does not know</numerusform>
            <numerusform>%n words that the dictionary does not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::TextImport</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocks</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::ToolboxModel</name>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::TranslationTable</name>
    <message numerus="yes">
        <source>%1 of %n texts confirmed</source>
        <translation>
            <numerusform>%1 of %n text confirmed</numerusform>
            <numerusform>%1 of %n texts confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since</source>
        <translation>
            <numerusform>%n changed since</numerusform>
            <numerusform>%n changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as a draft</source>
        <translation>
            <numerusform>%n as a draft</numerusform>
            <numerusform>%n as a draft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts taken</source>
        <translation>
            <numerusform>%n text taken</numerusform>
            <numerusform>%n texts taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them translate an original that has changed since; they are marked.</source>
        <translation>
            <numerusform>%n of them translates an original that has changed since; it is marked.</numerusform>
            <numerusform>%n of them translate an original that has changed since; they are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are as they were.</source>
        <translation>
            <numerusform>%n is as it was.</numerusform>
            <numerusform>%n are as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are not translated there; what was here stays.</source>
        <translation>
            <numerusform>%n is not translated there; what was here stays.</numerusform>
            <numerusform>%n are not translated there; what was here stays.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::UnpackCommand</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::VersionAdvice</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Kogge::WorksheetDesign</name>
    <message numerus="yes">
        <source>%n columns</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineEntry</name>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishSheet</name>
    <message numerus="yes">
        <source>%n must be fixed before it can be packed.</source>
        <translation>
            <numerusform>%n problem must be fixed before it can be packed.</numerusform>
            <numerusform>%n problems must be fixed before it can be packed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are listed beside the page.</source>
        <translation>
            <numerusform>%n more is listed beside the page.</numerusform>
            <numerusform>%n more are listed beside the page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way; %n should be looked at.</source>
        <translation>
            <numerusform>Nothing stands in the way; %n problem should be looked at.</numerusform>
            <numerusform>Nothing stands in the way; %n problems should be looked at.</numerusform>
        </translation>
    </message>
</context>
</TS>
