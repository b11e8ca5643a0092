// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/authorapplication.h"
#include "app/authorcommandline.h"
#include "app/authorgrabber.h"
#include "app/displayguard.h"
#include "app/startup.h"
#include "app/terminationsignals.h"
#include "translations/translations.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QUrl>

#include <cstdio>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

int write(const AuthorCommandLine &commandLine, QGuiApplication &app)
{
    AuthorApplication application(commandLine.folders());
    if (!commandLine.folder().isEmpty())
        application.author().openUrl(QUrl::fromLocalFile(commandLine.folder()));
    if (!application.start())
        return 70;
    TerminationSignals signals;
    QObject::connect(&signals, &TerminationSignals::received, &app, &QCoreApplication::quit);
    std::optional<AuthorGrabber> grabber;
    if (const auto picture = commandLine.picture())
        grabber.emplace(*picture, application);
    return QGuiApplication::exec();
}

/// Whether the window and everything it consists of can be made.
int selfTest()
{
    AuthorApplication application({});
    const bool works = application.start();
    std::puts(works ? "kogge-author: all is well" : "kogge-author: the window cannot be made");
    return works ? 0 : 70;
}

int answer(int argc, char *argv[])
{
    const QCoreApplication core(argc, argv);
    installTranslations(QLocale::system().name());
    return AuthorCommandLine(QCoreApplication::arguments()).answer().value_or(0);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"kogge-author"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KOGGE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.kogge.Author"_s);

    const AuthorCommandLine commandLine(wordsOf(argc, argv));
    if (commandLine.isQuestion())
        return answer(argc, argv);
    if (commandLine.wantsSelfTest() || commandLine.picture())
        doWithoutDisplay();

    std::optional<DisplayGuard> guard(std::in_place);
    QGuiApplication app(argc, argv);
    guard.reset();
    return commandLine.wantsSelfTest() ? selfTest() : write(commandLine, app);
}
