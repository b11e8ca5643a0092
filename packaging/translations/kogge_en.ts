<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>Kogge::ModuleSession</name>
    <message numerus="yes">
        <source>%n lessons</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
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
    <name>Kogge::UnpackCommand</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
</TS>
