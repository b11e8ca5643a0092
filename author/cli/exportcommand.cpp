// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "base/identifier.h"
#include "command.h"
#include "commands.h"
#include "exchange/translationexchange.h"
#include "modulefile.h"
#include "package/packer.h"
#include "problemreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::ExportCommand)
};

} // namespace

ExitStatus exportCommand(const QStringList &arguments)
{
    Command command(
        u"export"_s, u"DIR --to FORMAT --language LANG -o FILE"_s,
        ExportText::tr("Writes a module’s texts and their translation for a translator’s program."));
    command.addOption({u"to"_s, ExportText::tr("xliff (XLIFF 1.2) or csv (a table)."), u"FORMAT"_s});
    command.addOption(
        {u"language"_s, ExportText::tr("The language to translate into, such as de."), u"LANG"_s});
    command.addOption({{u"o"_s, u"output"_s}, ExportText::tr("The file to write."), u"FILE"_s});
    if (const auto status = command.parse(arguments))
        return *status;
    const QString format = command.value(u"to"_s);
    if (format != u"xliff" && format != u"csv")
        return command.usageError(ExportText::tr("--to must be xliff or csv."));

    const auto module = readModuleFile(command.positional(0));
    if (!module)
        return Console::fail(command.positional(0), module.error());
    const QString language = command.value(u"language"_s);
    if (!isLanguageTag(language) || language == module->course.module.language)
        return command.usageError(ExportText::tr("--language must be another language, such as de."));
    if (complainOf(command.positional(0), module->leftOut) != ExitStatus::Fine)
        return ExitStatus::ErrorsFound;
    const QString file = command.value(u"output"_s);
    if (const auto place = checkPlace(command.positional(0), file); !place)
        return Console::fail(command.positional(0), place.error());
    const QByteArray bytes = format == u"csv" ? translationAsCsv(module->course, language)
                                              : translationAsXliff(module->course, language);
    if (const auto written = writeFileDurably(file, bytes); !written)
        return Console::fail(file, written.error());
    return ExitStatus::Fine;
}

} // namespace Kogge
