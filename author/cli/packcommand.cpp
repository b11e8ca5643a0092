// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "commands.h"
#include "package/packer.h"
#include "problemreport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Kogge::PackCommand", text);
}

bool showAndGoOn(qint64 done, qint64 all)
{
    Console::showProgress(done, all);
    return !Console::wasInterrupted();
}

} // namespace

ExitStatus packCommand(const QStringList &arguments)
{
    Command command(u"pack"_s, tr("Checks a module and makes an archive of it."), {u"DIR"_s});
    command.addOption({{u"o"_s, u"output"_s}, tr("The archive to write."), u"FILE"_s});
    command.addOption(
        {u"profile"_s, tr("What LMSs are to find in it: scorm12."), u"PROFILE"_s, u"scorm12"_s});
    command.addOption({u"languages"_s,
                       tr("Only these languages, divided by commas, besides the source language."),
                       u"LIST"_s});
    command.addOption({u"for"_s, tr("“learners” leaves out what is for coaches."), u"AUDIENCE"_s});
    if (const auto status = command.parse(arguments))
        return *status;
    if (!command.isSet(u"output"_s))
        return Console::usageError(tr("pack needs -o FILE."));
    if (command.value(u"profile"_s) != u"scorm12")
        return Console::usageError(
            tr("There is no profile “%1”; scorm12 is.").arg(command.value(u"profile"_s)));
    if (command.isSet(u"for"_s) && command.value(u"for"_s) != u"learners")
        return Console::usageError(tr("--for knows “learners” only."));

    PackOptions options;
    if (command.isSet(u"languages"_s))
        options.languages = command.value(u"languages"_s).split(u',', Qt::SkipEmptyParts);
    options.audience = command.isSet(u"for"_s) ? Audience::Learners : Audience::Everybody;

    const QString folder = command.positional(0);
    const QString file = command.value(u"output"_s);
    const auto packed = pack(folder, file, options, showAndGoOn);
    Console::endProgress();
    if (!packed)
        return Console::fail(folder, packed.error());
    for (const Problem &problem : packed->problems)
        Console::complain(folder, lineFor(problem));
    if (hasErrors(packed->problems)) {
        Console::complain(folder, tr("Not packed: correct the errors first."));
        return ExitStatus::ErrorsFound;
    }
    //: %1 a file name, %2 a number
    Console::print(tr("%1: %2 bytes").arg(file).arg(packed->bytes));
    return ExitStatus::Fine;
}

} // namespace Kogge
