<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
    <name>Kogge::UnpackCommand</name>
    <message numerus="yes">
        <source>%1: %n files</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%1: %n file</numerusform>
            <numerusform>%1: %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
