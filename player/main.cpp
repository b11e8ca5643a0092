// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/displayguard.h"
#include "app/grabber.h"
#include "app/playerapplication.h"
#include "app/selftest.h"
#include "app/singleinstance.h"
#include "app/startup.h"
#include "app/terminationsignals.h"
#include "translations/translations.h"

#include <QGuiApplication>
#include <QQuickWindow>

#include <pwd.h>
#include <unistd.h>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// A learner's data are where they always are, also where somebody started us without HOME.
void findHome()
{
    const passwd *user = qEnvironmentVariableIsEmpty("HOME") ? ::getpwuid(::getuid()) : nullptr;
    if (user)
        qputenv("HOME", user->pw_dir);
}

void raise(QQuickWindow *window)
{
    window->show();
    window->raise();
    window->requestActivate();
}

int play(const CommandLine &commandLine, QGuiApplication &app)
{
    const PlayerFolders folders = commandLine.folders();
    const auto picture = commandLine.picture();
    SingleInstance instance(folders.data);
    if (!picture && instance.handOver(commandLine.files()))
        return 0;

    PlayerApplication application(folders);
    if (!application.start())
        return 70;
    if (!picture)
        instance.listen();
    QObject::connect(&instance, &SingleInstance::filesReceived, &app, [&](const QStringList &files) {
        for (const QString &file : files)
            application.player().openFile(file);
        raise(application.window());
    });
    TerminationSignals signals;
    // Not quit(), which asks the window, and the window may ask the learner.
    QObject::connect(&signals, &TerminationSignals::received, &app, [] { QCoreApplication::exit(0); });

    std::optional<Grabber> grabber;
    if (picture)
        grabber.emplace(*picture, application);
    for (const QString &file : commandLine.files())
        application.player().openFile(file);
    return QGuiApplication::exec();
}

/// Makes the only application that there is: when one goes, Qt forgets what screen readers need.
int answer(int argc, char *argv[])
{
    const QCoreApplication core(argc, argv);
    installTranslations(QLocale::system().name());
    return CommandLine(QCoreApplication::arguments()).answer().value_or(0);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"kogge-player"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KOGGE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.kogge.Player"_s);
    findHome();

    const CommandLine commandLine(wordsOf(argc, argv));
    if (commandLine.isQuestion())
        return answer(argc, argv);
    if (commandLine.wantsSelfTest() || commandLine.picture())
        doWithoutDisplay();

    std::optional<DisplayGuard> guard(std::in_place);
    QGuiApplication app(argc, argv);
    guard.reset();
    return commandLine.wantsSelfTest() ? selfTest() : play(commandLine, app);
}
