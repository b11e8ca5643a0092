// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playerfixture.h"

#include "package/moduleloader.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

namespace Kogge::Fixture {

namespace {

constexpr int longest = 120'000; // Milliseconds a program may run.

QString freshFolder()
{
    static const QTemporaryDir all;
    static int number = 0;
    const QString folder = all.filePath(QString::number(++number));
    QDir().mkpath(folder);
    return folder;
}

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString copy = to + u'/' + QDir(from).relativeFilePath(file);
        QDir().mkpath(QFileInfo(copy).path());
        if (!QFile::copy(file, copy))
            qFatal("cannot copy %s", qPrintable(file));
    }
}

void apply(const Change &change, const QString &folder)
{
    QFile file(folder + u'/' + change.file);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot change %s", qPrintable(file.fileName()));
    QByteArray content = file.readAll();
    if (!content.contains(change.before))
        qFatal("%s has no %s", qPrintable(change.file), change.before.constData());
    content.replace(change.before, change.after);
    file.resize(0);
    file.write(content);
}

QString pack(const QString &source)
{
    const QString file = freshFolder() + u'/' + QDir(source).dirName() + u".kogge.zip"_s;
    const Ended ended = runProgram(programPath(u"kogge"_s), {u"pack"_s, source, u"-o"_s, file});
    if (ended.crashed || ended.exitCode != 0)
        qFatal("cannot pack %s: %s", qPrintable(source), ended.errors.constData());
    return file;
}

} // namespace

QString harbourSource()
{
    return QStringLiteral(KOGGE_SOURCE_DIR "/tests/data/modules/harbour");
}

QString financingSource()
{
    return modulesFolder() + u"/financing"_s;
}

QString modulesFolder()
{
    return QStringLiteral(KOGGE_SOURCE_DIR "/modules");
}

Course courseOf(const QString &source)
{
    const auto folder = FolderSource::open(source);
    const auto module = folder ? loadModule(**folder) : Result<LoadedModule>(folder.error());
    if (!module)
        qFatal("cannot load %s", qPrintable(describe(module.error())));
    return module->course;
}

QString packed(const QString &source)
{
    static QMap<QString, QString> archives;
    if (!archives.contains(source))
        archives.insert(source, pack(source));
    return archives.value(source);
}

QString packedWith(const QString &source, const std::vector<Change> &changes)
{
    const QString copy = freshFolder() + u'/' + QDir(source).dirName();
    copyFolder(source, copy);
    for (const Change &change : changes)
        apply(change, copy);
    return pack(copy);
}

Ended runProgram(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(longest)) {
        process.kill();
        qFatal("%s does not end", qPrintable(program));
    }
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

Ended runPlayer(const QStringList &arguments, const QProcessEnvironment &environment)
{
    return runProgram(programPath(u"kogge-player"_s), arguments, environment);
}

QString programPath(const QString &name)
{
    return QStringLiteral(KOGGE_BINARY_DIR "/bin/") + name;
}

QJsonObject progressOf(const QString &dataFolder, const QString &module)
{
    const Ended ended =
        runProgram(programPath(u"kogge"_s), {u"progress"_s, u"--data"_s, dataFolder, u"--json"_s});
    if (ended.exitCode != 0)
        qFatal("no progress in %s: %s", qPrintable(dataFolder), ended.errors.constData());
    const QJsonArray learners = QJsonDocument::fromJson(ended.output).object().value("learners"_L1).toArray();
    for (const QJsonValue &found : learners.at(0).toObject().value("modules"_L1).toArray()) {
        if (found.toObject().value("id"_L1).toString() == module)
            return found.toObject();
    }
    return {};
}

} // namespace Kogge::Fixture
