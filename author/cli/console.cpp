// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include "base/visibletext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

struct ConsoleText {
    Q_DECLARE_TR_FUNCTIONS(Kogge::Console)
};

constexpr qsizetype longestPath = 4096;

volatile std::sig_atomic_t interrupted = 0;
bool progressShown = false;
int outputError = 0; ///< errno of the first failure; 0 as long as all is well.

void write(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) != size && stream == stdout && outputError == 0)
        outputError = errno;
}

/// The error names the file that was to be written.
bool isAboutTarget(ErrorCode code)
{
    using enum ErrorCode;
    return code == CannotWrite || code == DiskFull || code == TargetExists || code == TargetNotEmpty;
}

/// The error is about what was asked for as a whole, whatever it names.
bool isAboutAll(ErrorCode code)
{
    using enum ErrorCode;
    return code == InvalidArgument || code == ManifestMissing || code == ModuleMissing || code == Cancelled;
}

QString placeOf(const QString &path, const Error &error)
{
    if (isAboutTarget(error.code))
        return error.subject;
    if (isAboutAll(error.code) || error.subject.isEmpty() || error.subject == path)
        return path;
    if (QFileInfo(path).isDir())
        return path + (path.endsWith(u'/') ? u""_s : u"/"_s) + error.subject;
    return u"%1: entry '%2'"_s.arg(path, visibleText(error.subject));
}

/// The whole path has been named already, so the sentence does with its last part.
QString sentenceFor(const QString &path, Error error)
{
    const QString name = QFileInfo(QDir::cleanPath(error.subject)).fileName();
    if (!name.isEmpty() && (error.subject == path || isAboutTarget(error.code)))
        error.subject = name;
    return describe(error);
}

} // namespace

ExitStatus exitStatusFor(const Error &error)
{
    switch (errorClass(error)) {
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

void openStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0 && ::open("/dev/null", O_RDONLY) < 0)
            std::abort(); // Nobody could be told.
    }
}

void print(const QString &line)
{
    write(stdout, line + u'\n');
}

void print(const QJsonObject &document)
{
    write(stdout, QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

ExitStatus finish(ExitStatus status)
{
    if (std::fflush(stdout) != 0 && outputError == 0)
        outputError = errno;
    if (outputError == 0)
        return status;
    if (outputError != EPIPE)
        complain({},
                 ConsoleText::tr("The output could not be written: %1.").arg(qt_error_string(outputError)));
    return ExitStatus::Disk;
}

QString shown(const QString &path)
{
    return visibleText(path, longestPath);
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

void complain(const QString &place, const QString &sentence)
{
    endProgress();
    const QString where = place.isEmpty() ? QString() : shown(place) + u": "_s;
    write(stderr, u"kogge: "_s + where + sentence + u'\n');
}

ExitStatus fail(const QString &path, const Error &error)
{
    complain(placeOf(path, error), sentenceFor(path, error));
    return exitStatusFor(error);
}

ExitStatus usageError(const QString &sentence, const QString &command)
{
    complain({}, sentence);
    const QString help = command.isEmpty() ? u"kogge --help"_s : u"kogge %1 --help"_s.arg(command);
    //: %1 a command to type
    write(stderr, ConsoleText::tr("Try “%1”.").arg(help) + u'\n');
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
    write(stderr, u"\r%1 %"_s.arg(percent, 3));
}

void endProgress()
{
    if (progressShown)
        write(stderr, u"\r     \r"_s);
    progressShown = false;
}

bool showAndGoOn(qint64 done, qint64 all)
{
    showProgress(done, all);
    return !wasInterrupted();
}

void catchInterrupts()
{
    const auto remember = [](int) { interrupted = 1; };
    std::signal(SIGINT, remember);
    std::signal(SIGTERM, remember);
    std::signal(SIGHUP, remember);
    std::signal(SIGPIPE, SIG_IGN);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace Console
} // namespace Kogge
