// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visibletext.h"
#include "command.h"
#include "commands.h"
#include "package/packer.h"
#include "problemreport.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct PackText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::PackCommand)
};

/// "de, en" as a list.
QStringList listFrom(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts))
        items += item.trimmed();
    return items;
}

} // namespace

ExitStatus packCommand(const QStringList &arguments)
{
    Command command(u"pack"_s, u"DIR -o FILE"_s, PackText::tr("Checks a module and makes an archive of it."));
    command.addOption({{u"o"_s, u"output"_s}, PackText::tr("The archive to write."), u"FILE"_s});
    command.addOption({u"profile"_s,
                       PackText::tr("What LMSs are to find in it: scorm12, scorm2004, or nothing with web."),
                       u"PROFILE"_s, u"scorm12"_s});
    command.addOption(
        {u"per-lesson"_s,
         PackText::tr("An LMS launches each lesson by itself, with its own status and score.")});
    command.addOption({u"languages"_s,
                       PackText::tr("Only these languages, divided by commas, besides the source language."),
                       u"LIST"_s});
    command.addOption({u"for"_s, PackText::tr("“learners” leaves out what is for coaches."), u"AUDIENCE"_s});
    if (const auto status = command.parse(arguments))
        return *status;
    const QString name = command.value(u"profile"_s);
    const auto profile = profileNamed(name);
    if (!profile)
        return command.usageError(withArguments(PackText::tr("There is no profile “%1”; there are %2."),
                                                {visibleText(name), profileNames().join(u", "_s)}));
    if (command.isSet(u"per-lesson"_s) && profile == PackageProfile::Web)
        return command.usageError(PackText::tr("--per-lesson is for LMSs; the profile web is not."));
    if (command.isSet(u"for"_s) && command.value(u"for"_s) != u"learners")
        return command.usageError(PackText::tr("--for knows “learners” only."));

    PackOptions options;
    if (command.isSet(u"languages"_s)) {
        options.languages = listFrom(command.value(u"languages"_s));
        if (options.languages->isEmpty())
            return command.usageError(PackText::tr("--languages names no language."));
    }
    options.profile = *profile;
    options.perLesson = command.isSet(u"per-lesson"_s);
    options.audience = command.isSet(u"for"_s) ? Audience::Learners : Audience::Everybody;

    const QString folder = command.positional(0);
    const QString file = command.value(u"output"_s);
    if (QFileInfo(folder).isFile()) {
        Console::complain(folder, PackText::tr("Only a folder can be packed. Unpack an archive first."));
        return ExitStatus::Unreadable;
    }
    const auto packed = pack(folder, file, options, Console::showAndGoOn);
    Console::endProgress();
    if (!packed)
        return Console::fail(folder, packed.error());
    complainOf(folder, packed->problems);
    if (hasErrors(packed->problems)) {
        Console::complain(folder, PackText::tr("Not packed: correct the errors first."));
        return ExitStatus::ErrorsFound;
    }
    Console::print(Console::shown(file) + u": "_s + Console::size(packed->bytes));
    return ExitStatus::Fine;
}

} // namespace Kogge
