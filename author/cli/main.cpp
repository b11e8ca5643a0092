// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

QString help()
{
    return QCoreApplication::translate(
        "Kogge::Main",
        "Usage: kogge COMMAND …\n"
        "\n"
        "Checks, packs and inspects learning modules.\n"
        "\n"
        "  check PATH        what is wrong with a module's folder or archive\n"
        "  pack DIR -o FILE  makes an archive that LMSs and the player open\n"
        "  unpack FILE -o DIR\n"
        "                    gives the source back, byte for byte\n"
        "  info PATH         title, languages, version, outline, and what there is of everything\n"
        "  progress --data DIR\n"
        "                    what each learner has done\n"
        "\n"
        "“kogge COMMAND --help” says more about each.\n"
        "\n"
        "Exit status: 0 fine, 1 errors found, 2 usage, 3 cannot be read, 4 unsafe package,\n"
        "6 disk, 8 cancelled, 130 interrupted.");
}

ExitStatus run(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    const QStringList rest = arguments.mid(2);
    if (command == u"check")
        return checkCommand(rest);
    if (command == u"info")
        return infoCommand(rest);
    if (command == u"pack")
        return packCommand(rest);
    if (command == u"progress")
        return progressCommand(rest);
    if (command == u"unpack")
        return unpackCommand(rest);

    if (command == u"--help" || command == u"-h" || command == u"help") {
        Console::print(help());
        return ExitStatus::Fine;
    }
    if (command == u"--version") {
        Console::print(u"kogge "_s + QCoreApplication::applicationVersion());
        return ExitStatus::Fine;
    }
    if (command.isEmpty())
        return Console::usageError(QCoreApplication::translate("Kogge::Main", "No command given."));
    return Console::usageError(
        QCoreApplication::translate("Kogge::Main", "There is no command “%1”.").arg(command));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kogge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KOGGE_VERSION));
    installTranslations(QLocale::system().name());
    Console::catchInterrupts();
    return static_cast<int>(run(app.arguments()));
}
