// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "progress/storelayout_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr mode_t privateFile = S_IRUSR | S_IWUSR;
constexpr mode_t privateFolder = S_IRWXU;

} // namespace

QString storePath(const QString &folder)
{
    return folder + u"/progress.sqlite"_s;
}

QString logPath(const QString &storePath)
{
    return storePath + u"-wal"_s;
}

QString logIndexPath(const QString &storePath)
{
    return storePath + u"-shm"_s;
}

QStringList sidePaths(const QString &storePath)
{
    return {logPath(storePath), storePath + u"-journal"_s, logIndexPath(storePath)};
}

QString buildingPath(const QString &folder)
{
    return storePath(folder) + u".building"_s;
}

QString restoredPath(const QString &folder)
{
    return storePath(folder) + u".restored"_s;
}

QString backupFolder(const QString &folder)
{
    return folder + u"/backups"_s;
}

QString timeStamp(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

Result<Done> createPrivateFile(const QString &path)
{
    if (const auto removed = removeIfThere(path); !removed)
        return removed;
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, privateFile);
    if (descriptor < 0)
        return writeError(path, errno);
    ::close(descriptor);
    return Done{};
}

Result<Done> createPrivateFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return Done{};
    const QString parent = QFileInfo(path).absolutePath();
    if (parent != path) {
        if (const auto created = createPrivateFolder(parent); !created)
            return created;
    }
    if (::mkdir(QFile::encodeName(path).constData(), privateFolder) != 0 && errno != EEXIST)
        return writeError(path, errno);
    syncFolder(parent);
    return Done{};
}

Result<Done> syncFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return writeError(path, errno);
    const int failed = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (failed)
        return writeError(path, failed);
    return Done{};
}

Result<Done> renameDurably(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return writeError(to, errno);
    syncFolder(QFileInfo(to).absolutePath());
    return Done{};
}

Result<Done> removeIfThere(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0 && errno != ENOENT)
        return writeError(path, errno);
    return Done{};
}

bool hasRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo storage(folder);
    return !storage.isValid() || storage.bytesAvailable() >= bytes;
}

Result<Done> checkWritable(const QString &folder)
{
    for (const QString &path : {folder, storePath(folder)}) {
        if (QFileInfo::exists(path) && ::access(QFile::encodeName(path).constData(), W_OK) != 0)
            return writeError(path, errno);
    }
    return Done{};
}

FileIdentity fileIdentity(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino};
}

} // namespace Kogge
