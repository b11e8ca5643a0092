// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/visibletext.h"
#include "commands.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <new>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

struct MainText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::Main)
};

QString help()
{
    return MainText::tr(
        "Usage: kogge COMMAND …\n"
        "\n"
        "Checks, packs and inspects learning modules.\n"
        "\n"
        "  check PATH        what is wrong with a module's folder or archive\n"
        "  pack DIR -o FILE  makes an archive that LMSs and the player open\n"
        "  unpack FILE -o DIR\n"
        "                    gives the source back, byte for byte\n"
        "  info PATH         title, languages, version, outline, and what there is of everything\n"
        "  diff OLD NEW      what a newer version changes for learners, block by block\n"
        "  export DIR --to FORMAT --language LANG -o FILE\n"
        "                    texts for a translator: XLIFF 1.2 or CSV\n"
        "  import FILE -o DIR\n"
        "                    takes them back, or makes a new module of Markdown or GIFT\n"
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
    if (command == u"diff")
        return diffCommand(rest);
    if (command == u"export")
        return exportCommand(rest);
    if (command == u"import")
        return importCommand(rest);
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
        return Console::usageError(MainText::tr("No command given."));
    return Console::usageError(MainText::tr("There is no command “%1”.").arg(visibleText(command)));
}

/// Names of files are UTF-8 to us. Others would silently become names of other files.
bool areUtf8(int argc, char *argv[])
{
    return std::all_of(argv, argv + argc,
                       [](const char *argument) { return QUtf8StringView(argument).isValidUtf8(); });
}

ExitStatus runSafely(const QStringList &arguments)
{
    try {
        return run(arguments);
    } catch (const std::bad_alloc &) {
        Console::complain({}, MainText::tr("There is not enough memory."));
        return ExitStatus::Internal;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    Console::openStandardStreams();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kogge"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KOGGE_VERSION));
    const QString locale = QLocale::system().name();
    installTranslations(locale);
    QLocale::setDefault(QLocale(interfaceLanguageFor(locale))); // Numbers as in the sentences around them.
    Console::catchInterrupts();
    const ExitStatus status = areUtf8(argc, argv)
        ? runSafely(QCoreApplication::arguments())
        : Console::usageError(MainText::tr("The arguments are not in UTF-8."));
    return static_cast<int>(Console::finish(status));
}
