// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/displayguard.h"

#include "translations/translations.h"

#include <QLocale>
#include <QStringList>

#include <cstdio>
#include <cstdlib>

namespace Kogge {

namespace {

QtMessageHandler usual = nullptr;
QByteArray complaintLine;
QStringList held;

void handle(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    held += message;
    if (type != QtFatalMsg)
        return;
    std::fputs(complaintLine.constData(), stderr);
    std::_Exit(1); // A return would dump a core.
}

} // namespace

DisplayGuard::DisplayGuard()
{
    complaintLine = "kogge-player: " + complaint().toUtf8() + '\n';
    usual = qInstallMessageHandler(handle);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(usual);
    for (const QString &message : std::as_const(held))
        std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    held.clear();
}

/// What is missing, going by the environment.
QString DisplayGuard::tr(const char *text)
{
    return translated(QLocale::system().name(), "Kogge::DisplayGuard", text);
}

QString DisplayGuard::complaint()
{
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    if (!platform.isEmpty())
        //: %1 is the value of an environment variable
        return tr("QT_QPA_PLATFORM is “%1”, and no window can be shown that way; set another or none.")
            .arg(platform);
    const QString display = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    if (!display.isEmpty())
        return tr("The display “%1” cannot be opened; start Kogge in a desktop session, or set "
                  "QT_QPA_PLATFORM.")
            .arg(display);
    return tr(
        "There is no display (DISPLAY and WAYLAND_DISPLAY are not set); start Kogge in a desktop session, "
        "or set QT_QPA_PLATFORM.");
}

} // namespace Kogge
