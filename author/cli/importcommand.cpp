// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "base/identifier.h"
#include "command.h"
#include "commands.h"
#include "editing/moduledocument.h"
#include "exchange/csv.h"
#include "exchange/profileimport.h"
#include "exchange/translationexchange.h"
#include "importmodule.h"
#include "package/moduleloader.h"
#include "problemreport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ImportCommand)
};

Result<std::unique_ptr<ModuleDocument>> openModule(const Command &command)
{
    const bool takesOver = command.isSet(u"take-over"_s);
    return ModuleDocument::open(command.value(u"output"_s),
                                {{}, takesOver ? OtherComputer::TakeOver : OtherComputer::Respect});
}

/// What a damaged file says cannot be told from what the module does not have.
ExitStatus complainOfDamage(const Command &command, const ModuleDocument &document)
{
    Problems leftOut = document.readProblems();
    std::erase_if(leftOut, [](const Problem &problem) { return !leavesFileOut(problem); });
    return complainOf(command.value(u"output"_s), leftOut);
}

void printMerge(const TranslationMerge &merge, const QString &language)
{
    Console::print(Console::shown(language) + u": "_s
                   + ImportText::tr("%n texts taken", nullptr, merge.taken));
    if (merge.stale > 0)
        Console::print(
            u"  "_s
            + ImportText::tr("%n of them translate an original that has changed since; they are marked",
                             nullptr, merge.stale));
    if (merge.same > 0)
        Console::print(u"  "_s + ImportText::tr("%n are as they were", nullptr, merge.same));
    if (merge.empty > 0)
        Console::print(
            u"  "_s
            + ImportText::tr("%n are not translated there; what was here stays", nullptr, merge.empty));
    for (const QString &unit : merge.unknown)
        Console::print(
            u"  "_s
            + ImportText::tr("not taken: %1, which the module does not have").arg(Console::shown(unit)));
    for (const QString &unit : merge.incomplete)
        Console::print(u"  "_s
                       + ImportText::tr("not taken: %1, which has placeholders of another program in it")
                             .arg(Console::shown(unit)));
}

void printJson(const TranslationMerge &merge, const QString &language)
{
    Console::print(QJsonObject{{"schemaVersion"_L1, 1},
                               {"language"_L1, language},
                               {"taken"_L1, merge.taken},
                               {"stale"_L1, merge.stale},
                               {"same"_L1, merge.same},
                               {"empty"_L1, merge.empty},
                               {"unknown"_L1, QJsonArray::fromStringList(merge.unknown)},
                               {"incomplete"_L1, QJsonArray::fromStringList(merge.incomplete)}});
}

/// What came back from a translator, into the module.
ExitStatus importTranslation(const Command &command, const QString &file, const ReturnedTranslation &returned)
{
    const QString folder = command.value(u"output"_s);
    const QString wanted = command.value(u"language"_s);
    const auto document = openModule(command);
    if (!document)
        return Console::fail(folder, document.error());
    if (complainOfDamage(command, **document) != ExitStatus::Fine)
        return ExitStatus::ErrorsFound;
    const Course &course = (*document)->course();
    const QString language = wanted.isEmpty() ? languageMeant(course, returned.language) : wanted;
    if (!isLanguageTag(language) || language == course.module.language)
        return Console::fail(folder,
                             {ErrorCode::InvalidArgument, language,
                              ModuleDocument::tr("it is no other language, as “de” would be")});
    if (!returned.language.isEmpty() && returned.language != language)
        Console::complain(file,
                          ImportText::tr("it says that it is in %1; taken as %2")
                              .arg(Console::shown(returned.language), language));
    const auto merge = mergeReturned(course, language, returned);
    if (merge.taken > 0) {
        const auto changed = (*document)->setTranslation({}, language, merge.units);
        if (!changed)
            return Console::fail(folder, changed.error());
        if (const auto saved = (*document)->save(); !saved)
            return Console::fail(folder, saved.error());
    }
    if (command.json())
        printJson(merge, language);
    else
        printMerge(merge, language);
    return merge.isOfAnother() ? ExitStatus::ErrorsFound : ExitStatus::Fine;
}

/// XLIFF or a table; anything else becomes a module.
bool isTranslation(const QString &file)
{
    for (const QString &suffix : {u".xlf"_s, u".xliff"_s, u".xml"_s, u".csv"_s}) {
        if (file.endsWith(suffix, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

void printMerge(const ProfileMerge &merge)
{
    Console::print(ImportText::tr("%n profiles added", nullptr, merge.added) + u", "_s
                   + ImportText::tr("%n changed", nullptr, merge.changed) + u", "_s
                   + ImportText::tr("%n as they were", nullptr, merge.same));
    for (const TableNote &note : merge.notes)
        Console::print(u"  "_s
                       + ImportText::tr("row %1: %2").arg(note.row).arg(Console::shown(note.sentence)));
}

void printJson(const ProfileMerge &merge, const QString &collection)
{
    QJsonArray notes;
    for (const TableNote &note : merge.notes)
        notes.append(QJsonObject{{"row"_L1, note.row}, {"note"_L1, note.sentence}});
    Console::print(QJsonObject{{"schemaVersion"_L1, 1},
                               {"collection"_L1, collection},
                               {"added"_L1, merge.added},
                               {"changed"_L1, merge.changed},
                               {"same"_L1, merge.same},
                               {"notes"_L1, notes}});
}

/// The profiles of a table, into the collection with that name.
ExitStatus importProfiles(const Command &command, const QString &file, const QByteArray &bytes)
{
    const QString folder = command.value(u"output"_s);
    const QString name = command.value(u"profiles"_s);
    const auto rows = fromCsv(bytes, file);
    if (!rows)
        return Console::fail(file, rows.error());
    const auto document = openModule(command);
    if (!document)
        return Console::fail(folder, document.error());
    if (complainOfDamage(command, **document) != ExitStatus::Fine)
        return ExitStatus::ErrorsFound;
    const ProfileCollection *before = (*document)->course().collection(name);
    if (!before)
        return Console::fail(folder, Error{ErrorCode::FileNotFound, u"data/%1.xml"_s.arg(name), {}});
    const auto merge = mergeProfiles(*before, *rows, file);
    if (!merge)
        return Console::fail(file, merge.error());
    const auto changed = (*document)->editProfiles(
        name, {}, [&](ProfileCollection &collection) { collection.profiles = merge->collection.profiles; });
    if (!changed)
        return Console::fail(folder, changed.error());
    if (*changed) {
        if (const auto saved = (*document)->save(); !saved)
            return Console::fail(folder, saved.error());
    }
    if (command.json())
        printJson(*merge, name);
    else
        printMerge(*merge);
    return ExitStatus::Fine;
}

} // namespace

ExitStatus importCommand(const QStringList &arguments)
{
    constexpr qint64 limit = 64LL * 1024 * 1024;
    Command command(
        u"import"_s, u"FILE -o DIR"_s,
        ImportText::tr("Takes a translation back into a module, or makes one of Markdown or GIFT."));
    command.addOption({{u"o"_s, u"output"_s},
                       ImportText::tr("The module’s folder; for a text or questions a new one."),
                       u"DIR"_s});
    command.addOption({u"language"_s,
                       ImportText::tr("The language, whatever the file says; of a text without one: en."),
                       u"LANG"_s});
    command.addOption({u"from"_s,
                       ImportText::tr("markdown or gift, where the name of the file does not say."),
                       u"FORMAT"_s});
    command.addOption({u"profiles"_s,
                       ImportText::tr("The collection that a table of profiles goes into, by the name of its "
                                      "file in data."),
                       u"NAME"_s});
    command.addOption({u"take-over"_s,
                       ImportText::tr("Also where a program on another computer has the module open; it may "
                                      "have ended badly.")});
    command.addJsonOption();
    if (const auto status = command.parse(arguments))
        return *status;

    const QString file = command.positional(0);
    if (!command.isSet(u"profiles"_s) && (command.isSet(u"from"_s) || !isTranslation(file)))
        return importModule(command);
    const auto bytes = readFile(file, limit);
    if (!bytes)
        return Console::fail(file, bytes.error());
    if (command.isSet(u"profiles"_s))
        return importProfiles(command, file, *bytes);
    const auto returned = readReturned(*bytes, file);
    if (!returned)
        return Console::fail(file, returned.error());
    if (returned->language.isEmpty() && !command.isSet(u"language"_s))
        return command.usageError(ImportText::tr("The file does not say its language; add --language."));
    return importTranslation(command, file, *returned);
}

} // namespace Kogge
