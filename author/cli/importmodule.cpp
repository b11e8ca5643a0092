// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importmodule.h"

#include "base/identifier.h"
#include "base/visibletext.h"
#include "exchange/importfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ImportModuleText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ImportModule)
};

void printLines(const QString &file, const QString &folder, const Imported &imported)
{
    for (const LeftOut &part : imported.leftOut) {
        Console::print(Console::shown(file) + u':' + QString::number(part.line) + u": "_s + describe(part)
                       + u" ["_s + stableCode(part.reason) + u']');
    }
    if (!imported.isMade) {
        Console::print(Console::shown(file) + u": "_s
                       + ImportModuleText::tr("no question can be read; nothing was written"));
        return;
    }
    const QStringList contents{ImportModuleText::tr("%n lessons", nullptr, imported.lessons),
                               ImportModuleText::tr("%n blocks", nullptr, imported.blocks),
                               ImportModuleText::tr("%n questions", nullptr, imported.questions),
                               ImportModuleText::tr("%n pictures", nullptr, imported.pictures)};
    const QString title = u"“%1”"_s.arg(visibleText(imported.title));
    Console::print(Console::shown(folder) + u": "_s + title + u", "_s + contents.join(u", "_s));
    const int parts = static_cast<int>(imported.leftOut.size());
    if (parts > 0)
        Console::print(
            Console::shown(folder) + u": "_s
            + ImportModuleText::tr("%n things were not taken, or not as they are", nullptr, parts));
}

void printJson(const QString &file, const QString &folder, const Imported &imported)
{
    QJsonArray parts;
    for (const LeftOut &part : imported.leftOut) {
        parts.append(QJsonObject{{"line"_L1, part.line},
                                 {"code"_L1, stableCode(part.reason)},
                                 {"what"_L1, part.what},
                                 {"message"_L1, describe(part)}});
    }
    Console::print(QJsonObject{{"schemaVersion"_L1, 1},
                               {"path"_L1, file},
                               {"folder"_L1, imported.isMade ? QJsonValue(folder) : QJsonValue()},
                               {"format"_L1, wordFor(imported.format)},
                               {"title"_L1, imported.title},
                               {"language"_L1, imported.language},
                               {"lessons"_L1, imported.lessons},
                               {"blocks"_L1, imported.blocks},
                               {"questions"_L1, imported.questions},
                               {"pictures"_L1, imported.pictures},
                               {"notTaken"_L1, parts}});
}

/// Whether it is not the file but its new folder that an error is about.
bool isAboutFolder(const Error &error)
{
    using enum ErrorCode;
    return error.code == TargetExists || error.code == CannotWrite || error.code == DiskFull;
}

} // namespace

ExitStatus importModule(const Command &command)
{
    const QString language = command.value(u"language"_s);
    if (command.isSet(u"language"_s) && !isLanguageTag(language))
        return command.usageError(ImportModuleText::tr("--language needs a language, as en or de."));
    ImportOptions options;
    options.folder = command.value(u"output"_s);
    options.language = language;
    options.format = importFormatFrom(command.value(u"from"_s));
    options.progress = Console::showAndGoOn;
    if (command.isSet(u"from"_s) && !options.format)
        return command.usageError(ImportModuleText::tr("--from knows “markdown” and “gift” only."));

    const QString file = command.positional(0);
    const auto imported = importFile(file, options);
    Console::endProgress();
    if (!imported && imported.error().code == ErrorCode::InvalidArgument)
        return command.usageError(
            ImportModuleText::tr("The name of the file does not say what it is: .md or .gift. Add --from."));
    if (!imported)
        return Console::fail(isAboutFolder(imported.error()) ? options.folder : file, imported.error());
    if (command.json())
        printJson(file, options.folder, *imported);
    else
        printLines(file, options.folder, *imported);
    return imported->isMade ? ExitStatus::Fine : ExitStatus::ErrorsFound;
}

} // namespace Kogge
