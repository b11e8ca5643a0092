// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/savetransaction.h"

#include "base/durablefile.h"
#include "editing/stagedfile.h"
#include "trust/sha256.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr auto recordHead = "kogge save 1";
constexpr qint64 largestRecord = 16 * 1024 * 1024;

/// What becomes of one file.
struct SaveTask {
    QString path;
    QByteArray digest; ///< Of its new content, or empty: it is removed.
};
using SaveTasks = std::vector<SaveTask>;

/// Where saving has its files.
struct SavePlaces {
    explicit SavePlaces(const QString &module)
        : folder(module)
        , hidden(module + u"/.kogge"_s)
        , staging(hidden + u"/saving"_s)
        , record(hidden + u"/save"_s)
    { }

    [[nodiscard]] QString staged(size_t number) const { return staging + u'/' + QString::number(number); }
    [[nodiscard]] QString target(const QString &path) const { return folder + u'/' + path; }

    QString folder;
    QString hidden;
    QString staging;
    QString record;
};

QByteArray recordOf(const SaveTasks &tasks)
{
    QByteArray text = QByteArray(recordHead) + '\n';
    for (const SaveTask &task : tasks)
        text += (task.digest.isEmpty() ? "remove" : task.digest) + ' ' + task.path.toUtf8() + '\n';
    return text + "end " + Sha256::of(text) + '\n';
}

/// Absent where \p text is not the whole of a record, or names a place outside the module.
std::optional<SaveTasks> tasksOf(const QByteArray &text)
{
    SaveTasks tasks;
    for (const QByteArray &line : text.split('\n').mid(1)) {
        const qsizetype space = line.indexOf(' ');
        const QByteArray what = line.left(space);
        if (what == "end")
            break;
        const auto path = PackagePath::fromString(QString::fromUtf8(line.mid(space + 1)));
        if (space < 0 || !path)
            return std::nullopt;
        tasks.push_back({path->toString(), what == "remove" ? QByteArray() : what});
    }
    if (recordOf(tasks) != text)
        return std::nullopt;
    return tasks;
}

Error failure(const QString &path)
{
    return writeError(path, errno);
}

/// Nothing on the way from the module to \p place is a link to elsewhere.
bool isWithin(const SavePlaces &places, const QString &place)
{
    const QString folder = QFileInfo(places.folder).canonicalFilePath();
    const QString canonical = QFileInfo(place).canonicalFilePath();
    return canonical == folder || canonical.startsWith(folder + u'/');
}

/// Makes the folder of a file, and looks whether the file can be put there, as far as one can know before.
Result<Done> prepareTarget(const SavePlaces &places, const SaveTask &task)
{
    const QFileInfo target(places.target(task.path));
    const QString parent = target.path();
    if (task.digest.isEmpty() && !target.exists())
        return Done{};
    errno = 0;
    if (!QDir().mkpath(parent))
        return failure(task.path);
    if (!isWithin(places, parent) || target.isSymLink())
        return Error{ErrorCode::UnsafePath, task.path, {}};
    if (target.isDir())
        return writeError(task.path, EISDIR);
    if (::access(QFile::encodeName(parent).constData(), W_OK | X_OK) != 0)
        return failure(task.path);
    if (target.exists() && ::access(QFile::encodeName(target.filePath()).constData(), W_OK) != 0)
        return failure(task.path);
    return Done{};
}

void dropStaged(const SavePlaces &places)
{
    if (isWithin(places, places.staging))
        QDir(places.staging).removeRecursively();
    ::rmdir(QFile::encodeName(places.hidden).constData()); // Where nothing else is in it.
}

Result<SaveTasks> stage(const SavePlaces &places, const FileChanges &changes)
{
    errno = 0;
    if (!QDir().mkpath(places.staging))
        return failure(changes.begin()->first);
    if (!isWithin(places, places.staging))
        return Error{ErrorCode::UnsafePath, places.hidden, {}};
    SaveTasks tasks;
    for (const auto &[path, content] : changes) {
        SaveTask task{path, {}};
        const QString staged = places.staged(tasks.size());
        if (content) {
            const auto digest = stageFile(staged, *content, path);
            if (!digest)
                return digest.error();
            task.digest = *digest;
        }
        if (const auto prepared = prepareTarget(places, task); !prepared)
            return prepared.error();
        if (content && QFile::exists(places.target(path)))
            QFile::setPermissions(staged, QFile::permissions(places.target(path)));
        tasks.push_back(task);
    }
    return tasks;
}

Result<Done> writeRecord(const SavePlaces &places, const SaveTasks &tasks)
{
    const QString written = places.staging + u"/record"_s;
    if (auto result = writeFileDurably(written, recordOf(tasks)); !result)
        return Error{result.error().code, tasks.front().path, result.error().detail};
    if (::rename(QFile::encodeName(written).constData(), QFile::encodeName(places.record).constData()) != 0)
        return failure(tasks.front().path);
    syncFolder(places.hidden);
    return Done{};
}

/// What has been renamed or removed before is passed over.
Result<Done> carryOut(const SavePlaces &places, const SaveTasks &tasks)
{
    QSet<QString> folders;
    const auto carryOutAll = [&](bool removing) -> Result<Done> {
        for (size_t i = 0; i < tasks.size(); ++i) {
            const SaveTask &task = tasks[i];
            if (task.digest.isEmpty() != removing)
                continue;
            const QByteArray target = QFile::encodeName(places.target(task.path));
            const QByteArray staged = QFile::encodeName(places.staged(i));
            const int status =
                removing ? ::unlink(target.constData()) : ::rename(staged.constData(), target.constData());
            if (status != 0 && (errno != ENOENT || QFile::exists(places.staged(i))))
                return failure(task.path);
            folders += QFileInfo(places.target(task.path)).path();
        }
        return Done{};
    };
    if (auto written = carryOutAll(false); !written)
        return written;
    if (auto removed = carryOutAll(true); !removed)
        return removed;
    for (const QString &folder : std::as_const(folders))
        syncFolder(folder);
    return Done{};
}

Result<Done> removeRecord(const SavePlaces &places)
{
    if (::unlink(QFile::encodeName(places.record).constData()) != 0 && errno != ENOENT)
        return failure(places.record);
    syncFolder(places.hidden);
    dropStaged(places);
    return Done{};
}

/// Every new file is there as it was written, or has been renamed already.
bool isStaged(const SavePlaces &places, const SaveTasks &tasks)
{
    for (size_t i = 0; i < tasks.size(); ++i) {
        if (tasks[i].digest.isEmpty())
            continue;
        const auto digest = digestOfFile(places.staged(i));
        if (digest ? *digest != tasks[i].digest : digest.error().code != ErrorCode::FileNotFound)
            return false;
    }
    return true;
}

} // namespace

Result<Done> saveChanges(const QString &folder, const FileChanges &changes)
{
    if (changes.empty())
        return Done{};
    const SavePlaces places(folder);
    dropStaged(places);
    const auto tasks = stage(places, changes);
    if (!tasks) {
        dropStaged(places);
        return tasks.error();
    }
    const bool needsRecord = tasks->size() > 1; // One file is there or not, with or without.
    if (needsRecord) {
        if (auto written = writeRecord(places, *tasks); !written) {
            dropStaged(places);
            return written;
        }
    }
    if (auto done = carryOut(places, *tasks); !done) {
        if (!needsRecord)
            dropStaged(places);
        return done;
    }
    if (needsRecord)
        return removeRecord(places);
    dropStaged(places);
    return Done{};
}

bool isSavingPending(const QString &folder)
{
    return QFile::exists(SavePlaces(folder).record);
}

/// A file without its staged one counts as written already.
Result<Done> leaveOutOfSaving(const QString &folder, const QStringList &paths)
{
    const SavePlaces places(folder);
    const auto text = readFile(places.record, largestRecord);
    auto tasks = text && isWithin(places, places.hidden) ? tasksOf(*text) : std::nullopt;
    if (!tasks)
        return Done{};
    for (SaveTask &task : *tasks) {
        if (task.digest.isEmpty() && paths.contains(task.path))
            task.digest = Sha256::of({});
    }
    if (recordOf(*tasks) != *text) {
        if (auto written = writeRecord(places, *tasks); !written)
            return written;
    }
    for (size_t i = 0; i < tasks->size(); ++i) {
        const QString &path = (*tasks)[i].path;
        if (paths.contains(path) && ::unlink(QFile::encodeName(places.staged(i)).constData()) != 0
            && errno != ENOENT)
            return failure(path);
    }
    return Done{};
}

Result<Done> finishSaving(const QString &folder)
{
    const SavePlaces places(folder);
    const auto text = readFile(places.record, largestRecord);
    if (!text && text.error().code == ErrorCode::CannotRead)
        return text.error();
    if (!text) {
        dropStaged(places);
        return Done{};
    }
    const auto tasks = isWithin(places, places.hidden) ? tasksOf(*text) : std::nullopt;
    if (!tasks || !isStaged(places, *tasks))
        return removeRecord(places);
    for (const SaveTask &task : *tasks) {
        const auto prepared = prepareTarget(places, task);
        if (!prepared && prepared.error().code == ErrorCode::UnsafePath)
            return removeRecord(places);
        if (!prepared)
            return prepared;
    }
    if (auto done = carryOut(places, *tasks); !done)
        return done;
    return removeRecord(places);
}

} // namespace Kogge
