// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace Kogge {

namespace {

volatile std::sig_atomic_t interrupted = 0;
bool progressShown = false;

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

} // namespace

ExitStatus exitStatusFor(const Error &error)
{
    switch (errorClass(error.code)) {
    case ErrorClass::Usage:
        return ExitStatus::Usage;
    case ErrorClass::Unreadable:
        return ExitStatus::Unreadable;
    case ErrorClass::Unsafe:
        return ExitStatus::Unsafe;
    case ErrorClass::Disk:
        return ExitStatus::Disk;
    case ErrorClass::Cancelled:
        return Console::wasInterrupted() ? ExitStatus::Interrupted : ExitStatus::Cancelled;
    }
    Q_UNREACHABLE();
}

namespace Console {

void print(const QString &line)
{
    write(stdout, line + QLatin1Char('\n'));
}

void print(const QJsonObject &document)
{
    write(stdout, QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

void complain(const QString &subject, const QString &sentence)
{
    endProgress();
    const QString place = subject.isEmpty() ? QString() : subject + QStringLiteral(": ");
    write(stderr, QStringLiteral("kogge: ") + place + sentence + QLatin1Char('\n'));
}

ExitStatus fail(const QString &subject, const Error &error)
{
    complain(subject, describe(error));
    return exitStatusFor(error);
}

ExitStatus usageError(const QString &sentence)
{
    complain({}, sentence);
    write(stderr, QCoreApplication::translate("Kogge::Console", "Try “kogge --help”.") + QLatin1Char('\n'));
    return ExitStatus::Usage;
}

void showProgress(qint64 done, qint64 all)
{
    static const bool onTerminal = ::isatty(STDERR_FILENO) != 0;
    if (!onTerminal || all <= 0)
        return;
    static int shown = -1;
    const int percent = static_cast<int>(100 * done / all);
    if (percent == shown)
        return;
    shown = percent;
    progressShown = true;
    write(stderr, QStringLiteral("\r%1 %").arg(percent, 3));
}

void endProgress()
{
    if (progressShown)
        write(stderr, QStringLiteral("\r     \r"));
    progressShown = false;
}

void catchInterrupts()
{
    const auto remember = [](int) { interrupted = 1; };
    std::signal(SIGINT, remember);
    std::signal(SIGTERM, remember);
    std::signal(SIGPIPE, SIG_IGN);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace Console
} // namespace Kogge
