// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/grabber.h"
#include "app/playerapplication.h"
#include "app/selftest.h"
#include "app/singleinstance.h"
#include "app/terminationsignals.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickWindow>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("Kogge::Main", "Plays Kogge learning modules, without a network."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"FILE"_s,
        QCoreApplication::translate("Kogge::Main",
                                    "Modules to bring into the library; the last one is opened."),
        u"[FILE…]"_s);
    parser.addOptions({
        {u"library"_s, QCoreApplication::translate("Kogge::Main", "The folder of modules."), u"DIR"_s},
        {u"data"_s,
         QCoreApplication::translate(
             "Kogge::Main", "The folder of learners’ progress and, unless --library is given, of modules."),
         u"DIR"_s},
        {u"self-test"_s,
         QCoreApplication::translate("Kogge::Main",
                                     "Says whether everything the player needs is installed, and ends.")},
    });
    Grabber::addOptions(parser);
}

PlayerFolders foldersFor(const QCommandLineParser &parser)
{
    PlayerFolders folders = PlayerApplication::standardFolders();
    if (parser.isSet(u"data"_s)) {
        folders.data = parser.value(u"data"_s);
        folders.library = folders.data + u"/library"_s;
        folders.settings = folders.data + u"/player.ini"_s;
    }
    if (parser.isSet(u"library"_s))
        folders.library = parser.value(u"library"_s);
    return folders;
}

void raise(QQuickWindow *window)
{
    window->show();
    window->raise();
    window->requestActivate();
}

int play(const QCommandLineParser &parser, QGuiApplication &app)
{
    const PlayerFolders folders = foldersFor(parser);
    SingleInstance instance(folders.data);
    const bool grabbing = Grabber::isWanted(parser);
    if (!grabbing && instance.handOver(parser.positionalArguments()))
        return 0;

    PlayerApplication application(folders);
    if (!application.start())
        return 70;
    if (!grabbing)
        instance.listen();
    QObject::connect(&instance, &SingleInstance::filesReceived, &app, [&](const QStringList &files) {
        for (const QString &file : files)
            application.player().openFile(file);
        raise(application.window());
    });
    TerminationSignals signals;
    QObject::connect(&signals, &TerminationSignals::received, &app, &QCoreApplication::quit);

    Grabber grabber(parser, application);
    for (const QString &file : parser.positionalArguments())
        application.player().openFile(file);
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"kogge-player"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KOGGE_VERSION));
    QGuiApplication::setDesktopFileName(u"org.kogge.Player"_s);

    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    if (parser.isSet(u"self-test"_s))
        return selfTest();
    return play(parser, app);
}
