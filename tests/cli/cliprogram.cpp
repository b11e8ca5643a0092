// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cliprogram.h"

#include "base/durablefile.h"
#include "package/packer.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Kogge {

QJsonObject Ended::json() const
{
    return QJsonDocument::fromJson(output).object(); // Null also where anything follows the object.
}

QProcessEnvironment Circumstances::usualEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS",
                             "QT_QPA_PLATFORM", "LANG", "LANGUAGE"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

Circumstances Circumstances::with(const QString &name, const QString &value)
{
    Circumstances circumstances;
    circumstances.environment.insert(name, value);
    return circumstances;
}

Ended run(const QStringList &command, const Circumstances &circumstances)
{
    QProcess process;
    process.setProcessEnvironment(circumstances.environment);
    process.setWorkingDirectory(circumstances.folder);
    process.setStandardInputFile(QProcess::nullDevice());
    if (circumstances.prepare)
        process.setChildProcessModifier(circumstances.prepare);
    process.start(command.first(), command.mid(1));
    constexpr int longest = 120'000;
    if (!process.waitForFinished(longest))
        qFatal("%s does not end", qPrintable(command.join(u' ')));
    const bool crashed = process.exitStatus() == QProcess::CrashExit;
    return {crashed ? -1 : process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

QStringList koggeCommand(const QStringList &arguments)
{
    return QStringList{QStringLiteral(KOGGE_PROGRAM)} + arguments;
}

Ended kogge(const QStringList &arguments, const Circumstances &circumstances)
{
    return run(koggeCommand(arguments), circumstances);
}

bool canTrace()
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    return !strace.isEmpty() && run({strace, u"-o"_s, u"/dev/null"_s, u"true"_s}).status == 0;
}

QStringList traced(const QString &call, const QString &injection, const QStringList &command)
{
    const QStringList strace = {u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s};
    return strace + QStringList{u"-e"_s, u"trace="_s + call, u"-e"_s, u"inject=%1:%2"_s.arg(call, injection)}
    + command;
}

CliFolder::CliFolder()
{
    SampleModule sample;
    sample.translate(u"de"_s);
    write(u"sample"_s, sample);
    if (!pack(path(u"sample"_s), path(u"sample.zip"_s)))
        qFatal("cannot pack the sample");
}

QByteArray CliFolder::content(const QString &name) const
{
    constexpr qint64 limit = 1 << 28;
    const auto content = readFile(path(name), limit);
    return content ? *content : QByteArray();
}

void CliFolder::write(const QString &name, const QByteArray &content) const
{
    writeFiles(path(), {{name, content}});
}

QStringList CliFolder::entries(const QString &folder) const
{
    return QDir(path(folder))
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

Circumstances CliFolder::inside() const
{
    Circumstances circumstances;
    circumstances.folder = path();
    return circumstances;
}

} // namespace Kogge
