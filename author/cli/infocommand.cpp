// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/languagename.h"
#include "command.h"
#include "commands.h"
#include "package/moduleinfo.h"
#include "package/moduleloader.h"
#include "package/openpackage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Kogge::InfoCommand", text);
}

struct Info {
    Course course;
    qint64 bytes = 0;
    bool archive = false;
};

Result<Info> read(const FileSource &source, bool archive)
{
    auto loaded = loadModule(source);
    if (!loaded)
        return loaded.error();
    Info info{std::move(loaded->course), 0, archive};
    for (const PackagePath &path : source.files())
        info.bytes += source.size(path);
    return info;
}

Result<Info> read(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        const auto folder = FolderSource::open(path);
        return folder ? read(**folder, false) : Result<Info>(folder.error());
    }
    const auto package = openPackage(path);
    if (!package)
        return package.error();
    if (!package->source)
        return Error{ErrorCode::ModuleMissing, path, {}};
    auto info = read(*package->source, true);
    if (info)
        info->bytes = QFileInfo(path).size();
    return info;
}

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
        {"lessons"_L1, counts.lessons},   {"blocks"_L1, counts.blocks}, {"questions"_L1, questions},
        {"tools"_L1, counts.tools},       {"terms"_L1, counts.terms},   {"facts"_L1, counts.facts},
        {"pictures"_L1, counts.pictures},
    };
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

void printJson(const QString &path, const Info &info)
{
    const Module &module = info.course.module;
    const ModuleCounts counts = countModule(info.course);
    Console::print(QJsonObject{
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
    });
}

void printLanguages(const Course &course, const ModuleCounts &counts)
{
    Console::print(tr("Written in %1").arg(languageName(course.module.language)));
    for (auto language = counts.translations.begin(); language != counts.translations.end(); ++language) {
        //: %1 a language, %2 to %4 numbers of texts
        Console::print(tr("Translated into %1: %2 of %3 texts, %4 approved")
                           .arg(languageName(language.key()))
                           .arg(language->translated)
                           .arg(language->units)
                           .arg(language->approved));
    }
}

void printLines(const Info &info)
{
    const Module &module = info.course.module;
    const ModuleCounts counts = countModule(info.course);
    int questions = 0;
    for (const int number : counts.questions)
        questions += number;

    Console::print(u"%1 %2"_s.arg(module.title, module.version));
    Console::print(module.id);
    Console::print(tr("Licence %1, %2 bytes").arg(module.licence).arg(info.bytes));
    printLanguages(info.course, counts);
    int number = 0;
    for (const Lesson &lesson : info.course.lessons)
        Console::print(u"%1. %2"_s.arg(++number).arg(lesson.title));
    Console::print(tr("%1 lessons, %2 blocks, %3 questions, %4 tools, %5 terms, %6 facts, %7 pictures")
                       .arg(counts.lessons)
                       .arg(counts.blocks)
                       .arg(questions)
                       .arg(counts.tools)
                       .arg(counts.terms)
                       .arg(counts.facts)
                       .arg(counts.pictures));
}

} // namespace

ExitStatus infoCommand(const QStringList &arguments)
{
    Command command(u"info"_s, tr("Says what a module's folder or archive contains."), {u"PATH"_s});
    command.addJsonOption();
    if (const auto status = command.parse(arguments))
        return *status;

    const QString path = command.positional(0);
    const auto info = read(path);
    if (!info)
        return Console::fail(path, info.error());
    if (command.json())
        printJson(path, *info);
    else
        printLines(*info);
    return ExitStatus::Fine;
}

} // namespace Kogge
