// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/languagename.h"
#include "base/visibletext.h"
#include "command.h"
#include "commands.h"
#include "foreigninfo.h"
#include "modulefile.h"
#include "package/moduleinfo.h"
#include "problemreport.h"
#include "web/statesize.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct InfoText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::InfoCommand)
};

QJsonArray outlineJson(const Course &course)
{
    QJsonArray sections;
    for (const Section &section : course.module.sections) {
        QJsonArray lessons;
        for (const LessonReference &reference : section.lessons) {
            const Lesson *lesson = course.lesson(reference.id);
            lessons.append(QJsonObject{{"id"_L1, reference.id},
                                       {"title"_L1, lesson ? lesson->title : QString()},
                                       {"minutes"_L1, lesson ? lesson->minutes : 0},
                                       {"blocks"_L1, lesson ? static_cast<int>(lesson->blocks.size()) : 0}});
        }
        sections.append(
            QJsonObject{{"id"_L1, section.id}, {"title"_L1, section.title}, {"lessons"_L1, lessons}});
    }
    return sections;
}

QJsonObject countsJson(const ModuleCounts &counts)
{
    QJsonObject questions;
    for (auto type = counts.questions.begin(); type != counts.questions.end(); ++type)
        questions.insert(type.key(), type.value());
    return {
        {"lessons"_L1, counts.lessons},   {"blocks"_L1, counts.blocks},     {"questions"_L1, questions},
        {"tools"_L1, counts.tools},       {"terms"_L1, counts.terms},       {"facts"_L1, counts.facts},
        {"pictures"_L1, counts.pictures}, {"profiles"_L1, counts.profiles},
    };
}

QJsonObject stateJson(const Course &course)
{
    const StateSize size = largestState(course);
    return {{"limit"_L1, StateSize::limit}, {"answers"_L1, size.answers}, {"scores"_L1, size.scores}};
}

QJsonArray languagesJson(const Course &course, const ModuleCounts &counts)
{
    QJsonArray languages{QJsonObject{{"tag"_L1, course.module.language}, {"source"_L1, true}}};
    for (auto language = counts.translations.begin(); language != counts.translations.end(); ++language) {
        languages.append(QJsonObject{{"tag"_L1, language.key()},
                                     {"source"_L1, false},
                                     {"units"_L1, language->units},
                                     {"translated"_L1, language->translated},
                                     {"approved"_L1, language->approved}});
    }
    return languages;
}

void printJson(const QString &path, const ModuleFile &info)
{
    const Module &module = info.course.module;
    const ModuleCounts counts = countModule(info.course);
    QJsonObject json{
        {"schemaVersion"_L1, 1},
        {"path"_L1, path},
        {"kind"_L1, info.archive ? "archive"_L1 : "folder"_L1},
        {"id"_L1, module.id},
        {"title"_L1, module.title},
        {"version"_L1, module.version},
        {"format"_L1, module.format},
        {"licence"_L1, module.licence},
        {"topic"_L1, module.topic},
        {"validUntil"_L1, module.validUntil.toString(Qt::ISODate)},
        {"bytes"_L1, info.bytes},
        {"languages"_L1, languagesJson(info.course, counts)},
        {"outline"_L1, outlineJson(info.course)},
        {"counts"_L1, countsJson(counts)},
        {"suspendData"_L1, stateJson(info.course)},
        {"openComments"_L1, countOpenComments(*info.files)},
    };
    if (info.profile) {
        json.insert("profile"_L1, profileName(info.profile->profile));
        json.insert("perLesson"_L1, info.profile->perLesson);
    }
    Console::print(json);
}

/// "SCORM 2004 4th Edition, each lesson by itself".
QString profileText(const PackedProfile &packed)
{
    if (packed.profile == PackageProfile::Web)
        return InfoText::tr("For browsers, not for LMSs");
    const QString edition =
        packed.profile == PackageProfile::Scorm12 ? u"SCORM 1.2"_s : u"SCORM 2004 4th Edition"_s;
    //: %1 an edition of SCORM
    return packed.perLesson ? InfoText::tr("%1, each lesson by itself").arg(edition) : edition;
}

void printHead(const ModuleFile &info)
{
    const Module &module = info.course.module;
    Console::print(visibleText(module.title) + u' ' + module.version);
    Console::print(visibleText(module.id));
    //: %1 the code of a licence, %2 a size: "12.5 kB"
    QString line = withArguments(InfoText::tr("Licence %1, %2"),
                                 {visibleText(module.licence), Console::size(info.bytes)});
    if (module.validUntil.isValid()) {
        //: %1 a day
        line += u", "_s + InfoText::tr("valid until %1").arg(module.validUntil.toString(Qt::ISODate));
    }
    Console::print(line);
    if (info.profile)
        Console::print(profileText(*info.profile));
}

void printLanguages(const Course &course, const ModuleCounts &counts)
{
    //: %1 a language
    Console::print(InfoText::tr("Written in %1").arg(languageName(course.module.language)));
    for (auto language = counts.translations.begin(); language != counts.translations.end(); ++language) {
        //: %1 a language, %2 and %3 numbers of texts
        Console::print(
            InfoText::tr("Translated into %1: %2 of %n texts, %3 approved", nullptr, language->units)
                .arg(languageName(language.key()))
                .arg(language->translated)
                .arg(language->approved));
    }
}

void printOutline(const Course &course)
{
    int number = 0;
    for (const Section &section : course.module.sections) {
        if (!section.title.isEmpty())
            Console::print(visibleText(section.title));
        for (const LessonReference &reference : section.lessons) {
            const Lesson *lesson = course.lesson(reference.id);
            const QString time = lesson && lesson->minutes > 0
                ? u" ("_s + InfoText::tr("%n minutes", nullptr, lesson->minutes) + u')'
                : QString();
            Console::print(u"%1. "_s.arg(++number, 3) + visibleText(lesson ? lesson->title : reference.id)
                           + time);
        }
    }
}

void printCounts(const ModuleCounts &counts)
{
    QStringList contents{InfoText::tr("%n lessons", nullptr, counts.lessons),
                         InfoText::tr("%n blocks", nullptr, counts.blocks),
                         InfoText::tr("%n tools", nullptr, counts.tools),
                         InfoText::tr("%n terms", nullptr, counts.terms),
                         InfoText::tr("%n facts", nullptr, counts.facts),
                         InfoText::tr("%n pictures", nullptr, counts.pictures)};
    if (counts.profiles > 0)
        contents += InfoText::tr("%n profiles", nullptr, counts.profiles);
    Console::print(contents.join(u", "_s));
    QStringList types;
    int questions = 0;
    for (auto type = counts.questions.begin(); type != counts.questions.end(); ++type) {
        questions += type.value();
        types += QString::number(type.value()) + u' ' + type.key();
    }
    const QString kinds = types.isEmpty() ? QString() : u": "_s + types.join(u", "_s);
    Console::print(InfoText::tr("%n questions", nullptr, questions) + kinds);
}

void printLines(const ModuleFile &info)
{
    const ModuleCounts counts = countModule(info.course);
    printHead(info);
    printLanguages(info.course, counts);
    printOutline(info.course);
    printCounts(counts);
    if (const int comments = countOpenComments(*info.files); comments > 0)
        Console::print(InfoText::tr("%n open comments", nullptr, comments));
}

/// Of a package of another program; the error is that of reading it as a module.
ExitStatus foreignInfo(const QString &path, const Error &error, bool json)
{
    Result<OpenPackage> package = error;
    if (isScormFolder(path))
        package = openScormFolder(path);
    else if (error.code == ErrorCode::ModuleMissing && !QFileInfo(path).isDir())
        package = openPackage(path);
    if (!package || !package->foreign)
        return Console::fail(path, package ? error : package.error());
    if (json) {
        Console::print(foreignInfoJson(path, *package));
        return ExitStatus::Fine;
    }
    for (const QString &line : foreignInfoLines(*package))
        Console::print(line);
    return ExitStatus::Fine;
}

} // namespace

ExitStatus infoCommand(const QStringList &arguments)
{
    Command command(u"info"_s, u"PATH"_s,
                    InfoText::tr("Says what a module's folder or archive, or a SCORM package, contains."));
    command.addJsonOption();
    if (const auto status = command.parse(arguments))
        return *status;

    const QString path = command.positional(0);
    const auto info = readModuleFile(path);
    if (!info)
        return foreignInfo(path, info.error(), command.json());
    if (command.json())
        printJson(path, *info);
    else
        printLines(*info);
    return complainOf(path, info->leftOut);
}

} // namespace Kogge
