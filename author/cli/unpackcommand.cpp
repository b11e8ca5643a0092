// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "commands.h"
#include "package/unpacker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct UnpackText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::UnpackCommand)
};

} // namespace

ExitStatus unpackCommand(const QStringList &arguments)
{
    Command command(u"unpack"_s, u"FILE -o DIR"_s,
                    UnpackText::tr("Gives a module's source back, byte for byte."));
    command.addOption(
        {{u"o"_s, u"output"_s}, UnpackText::tr("The folder to write; new or empty."), u"DIR"_s});
    if (const auto status = command.parse(arguments))
        return *status;

    const QString file = command.positional(0);
    const QString folder = command.value(u"output"_s);
    const auto unpacked = unpack(file, folder, Console::showAndGoOn);
    Console::endProgress();
    if (!unpacked)
        return Console::fail(file, unpacked.error());
    Console::print(Console::shown(folder) + u": "_s + UnpackText::tr("%n files", nullptr, unpacked->files));
    return ExitStatus::Fine;
}

} // namespace Kogge
