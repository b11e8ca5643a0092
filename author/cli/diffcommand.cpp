// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/languagename.h"
#include "base/visibletext.h"
#include "command.h"
#include "commands.h"
#include "modulefile.h"
#include "package/modulediff.h"
#include "problemreport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct DiffText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::DiffCommand)
};

QLatin1StringView wordFor(BlockChange::Content content)
{
    switch (content) {
    case BlockChange::Content::Same:
        return "same"_L1;
    case BlockChange::Content::Wording:
        return "wording"_L1;
    case BlockChange::Content::Meaning:
        return "meaning"_L1;
    case BlockChange::Content::Task:
        return "task"_L1;
    case BlockChange::Content::Type:
        return "type"_L1;
    }
    return {};
}

QLatin1StringView wordFor(BlockChange::Place place)
{
    switch (place) {
    case BlockChange::Place::Same:
        return "same"_L1;
    case BlockChange::Place::Added:
        return "added"_L1;
    case BlockChange::Place::Removed:
        return "removed"_L1;
    case BlockChange::Place::Moved:
        return "moved"_L1;
    }
    return {};
}

QLatin1StringView wordFor(LessonChange::Kind kind)
{
    switch (kind) {
    case LessonChange::Kind::Added:
        return "added"_L1;
    case LessonChange::Kind::Removed:
        return "removed"_L1;
    case LessonChange::Kind::Moved:
        return "moved"_L1;
    case LessonChange::Kind::Renamed:
        return "renamed"_L1;
    }
    return {};
}

void printJson(const ModuleFile &older, const ModuleFile &newer, const ModuleDiff &diff)
{
    QJsonArray lessons;
    for (const LessonChange &change : diff.lessons) {
        lessons.append(QJsonObject{
            {"id"_L1, change.lesson}, {"title"_L1, change.title}, {"change"_L1, wordFor(change.kind)}});
    }
    QJsonArray blocks;
    for (const BlockChange &change : diff.blocks) {
        blocks.append(QJsonObject{{"id"_L1, change.block},
                                  {"lesson"_L1, change.lesson},
                                  {"lessonBefore"_L1, change.before},
                                  {"type"_L1, change.element},
                                  {"label"_L1, change.label},
                                  {"content"_L1, wordFor(change.content)},
                                  {"place"_L1, wordFor(change.place)}});
    }
    Console::print(QJsonObject{
        {"schemaVersion"_L1, 1},
        {"id"_L1, newer.course.module.id},
        {"oldVersion"_L1, older.course.module.version},
        {"newVersion"_L1, newer.course.module.version},
        {"lessons"_L1, lessons},
        {"blocks"_L1, blocks},
        {"languagesAdded"_L1, QJsonArray::fromStringList(diff.languagesAdded)},
        {"languagesRemoved"_L1, QJsonArray::fromStringList(diff.languagesRemoved)},
    });
}

QString sentenceFor(LessonChange::Kind kind)
{
    switch (kind) {
    case LessonChange::Kind::Added:
        return DiffText::tr("new lesson");
    case LessonChange::Kind::Removed:
        return DiffText::tr("lesson removed");
    case LessonChange::Kind::Moved:
        return DiffText::tr("lesson in another place");
    case LessonChange::Kind::Renamed:
        return DiffText::tr("lesson with another title or summary");
    }
    return {};
}

QStringList sentencesFor(const BlockChange &change)
{
    QStringList sentences;
    if (change.place == BlockChange::Place::Added)
        sentences += DiffText::tr("new");
    else if (change.place == BlockChange::Place::Removed)
        sentences += DiffText::tr("removed");
    else if (change.place == BlockChange::Place::Moved)
        sentences += change.before.isEmpty() ? DiffText::tr("in another place")
                                             : DiffText::tr("from lesson %1").arg(change.before);
    if (change.content == BlockChange::Content::Wording)
        sentences += DiffText::tr("other words, answers stay");
    else if (change.content == BlockChange::Content::Meaning)
        sentences += DiffText::tr("says something else");
    else if (change.content == BlockChange::Content::Task)
        sentences += DiffText::tr("asks something else, old answers no longer count");
    else if (change.content == BlockChange::Content::Type)
        sentences +=
            DiffText::tr("another type of block under the same id, old answers are taken for its own");
    return sentences;
}

void printDiff(const ModuleFile &older, const ModuleFile &newer, const ModuleDiff &diff)
{
    Console::print(visibleText(newer.course.module.title) + u' ' + older.course.module.version + u" → "_s
                   + newer.course.module.version);
    if (diff.isEmpty())
        Console::print(DiffText::tr("Nothing changes for learners."));
    for (const QString &language : diff.languagesAdded)
        Console::print(DiffText::tr("New language: %1").arg(languageName(language)));
    for (const QString &language : diff.languagesRemoved)
        Console::print(DiffText::tr("Language removed: %1").arg(languageName(language)));
    for (const LessonChange &change : diff.lessons)
        Console::print(change.lesson + u"  "_s + visibleText(change.title) + u": "_s
                       + sentenceFor(change.kind));
    QString lesson;
    for (const BlockChange &change : diff.blocks) {
        if (change.lesson != lesson) {
            lesson = change.lesson;
            const Lesson *found = newer.course.lesson(lesson);
            const Lesson *shown = found ? found : older.course.lesson(lesson);
            Console::print(visibleText(shown ? shown->title : lesson));
        }
        Console::print(u"  "_s + change.block + u"  "_s + change.element + u"  "_s
                       + visibleText(change.label));
        Console::print(u"      "_s + sentencesFor(change).join(u"; "_s));
    }
}

} // namespace

ExitStatus diffCommand(const QStringList &arguments)
{
    Command command(
        u"diff"_s, u"OLD NEW"_s,
        DiffText::tr("Says what a newer version of a module changes for learners, block by block."));
    command.addJsonOption();
    if (const auto status = command.parse(arguments))
        return *status;

    const auto older = readModuleFile(command.positional(0));
    if (!older)
        return Console::fail(command.positional(0), older.error());
    const auto newer = readModuleFile(command.positional(1));
    if (!newer)
        return Console::fail(command.positional(1), newer.error());
    const auto ofOlder = complainOf(command.positional(0), older->leftOut);
    const auto ofNewer = complainOf(command.positional(1), newer->leftOut);
    if (ofOlder != ExitStatus::Fine || ofNewer != ExitStatus::Fine)
        return ExitStatus::ErrorsFound;
    if (older->course.module.id != newer->course.module.id)
        return command.usageError(DiffText::tr("These are two different modules."));
    const ModuleDiff diff = diffModules({older->course, *older->files}, {newer->course, *newer->files});
    if (command.json())
        printJson(*older, *newer, diff);
    else
        printDiff(*older, *newer, diff);
    return ExitStatus::Fine;
}

} // namespace Kogge
