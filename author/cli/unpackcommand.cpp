// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "commands.h"
#include "package/unpacker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Kogge::UnpackCommand", text);
}

bool showAndGoOn(qint64 done, qint64 all)
{
    Console::showProgress(done, all);
    return !Console::wasInterrupted();
}

} // namespace

ExitStatus unpackCommand(const QStringList &arguments)
{
    Command command(u"unpack"_s, tr("Gives a module's source back, byte for byte."), {u"FILE"_s});
    command.addOption({{u"o"_s, u"output"_s}, tr("The folder to write; new or empty."), u"DIR"_s});
    if (const auto status = command.parse(arguments))
        return *status;
    if (!command.isSet(u"output"_s))
        return Console::usageError(tr("unpack needs -o DIR."));

    const QString file = command.positional(0);
    const auto unpacked = unpack(file, command.value(u"output"_s), showAndGoOn);
    Console::endProgress();
    if (!unpacked)
        return Console::fail(file, unpacked.error());
    //: %1 a folder
    Console::print(
        QCoreApplication::translate("Kogge::UnpackCommand", "%1: %n files", nullptr, unpacked->files)
            .arg(command.value(u"output"_s)));
    return ExitStatus::Fine;
}

} // namespace Kogge
