// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace Kogge {

Error writeError(const QString &path, int errorNumber)
{
    const bool full = errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG;
    if (full)
        return Error{ErrorCode::DiskFull, path, {}};
    return Error{ErrorCode::CannotWrite, path, qt_error_string(errorNumber)};
}

void syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return; // Some file systems do not open folders; the file itself is safe by now.
    ::fsync(descriptor);
    ::close(descriptor);
}

DurableFile::DurableFile(QString path, FileAccess access)
    : m_file(std::make_unique<QSaveFile>(path))
    , m_path(std::move(path))
    , m_access(access)
{ }

DurableFile::~DurableFile()
{
    if (m_file->isOpen())
        m_file->cancelWriting();
}

Result<Done> DurableFile::open()
{
    const QFileInfo target(m_path);
    if (target.exists() && !target.isFile() && !target.isDir()) // QSaveFile would put a file in its place.
        return Error{ErrorCode::CannotWrite, m_path,
                     QCoreApplication::translate("Kogge::DurableFile", "it is not a file")};
    if (!m_file->open(QIODevice::WriteOnly))
        return failure();
    if (m_access == FileAccess::Private)
        m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return Done{};
}

QIODevice &DurableFile::device()
{
    return *m_file;
}

Result<Done> DurableFile::sync(qint64 writtenBytes)
{
    if (!m_file->flush())
        m_file->flush(); // A write that was cut short has no reason yet; the next one has.
    if (m_file->error() != QFileDevice::NoError || m_file->size() > writtenBytes)
        return failure();
    if (m_file->size() < writtenBytes) // Qt tells of a large write that was cut short by its count only.
        return Error{ErrorCode::DiskFull, m_path, {}};
    if (::fdatasync(m_file->handle()) != 0) // QSaveFile ignores its failure.
        return writeError(m_path, errno);
    return Done{};
}

Result<std::unique_ptr<QFileDevice>> DurableFile::readBack() const
{
    // By way of /proc, because the descriptor we write to is write-only and the file may have no name yet.
    auto file = std::make_unique<QFile>(QStringLiteral("/proc/self/fd/%1").arg(m_file->handle()));
    if (!file->open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, m_path, file->errorString()};
    return std::unique_ptr<QFileDevice>(std::move(file));
}

Result<Done> DurableFile::commit()
{
    errno = 0;
    if (!m_file->commit())
        return failure(errno);
    syncFolder(QFileInfo(m_path).canonicalPath()); // Of the file itself, where the path is a link to it.
    return Done{};
}

/// By the text of Qt's error: errno may be that of another call by now, and is better than nothing where Qt
/// says no more than that there was an error.
Error DurableFile::failure(int errorNumber) const
{
    if (m_file->error() == QFileDevice::UnspecifiedError && errorNumber != 0)
        return writeError(m_path, errorNumber);
    const QString reason = m_file->errorString();
    for (const int full : {ENOSPC, EDQUOT, EFBIG}) {
        if (reason == qt_error_string(full))
            return writeError(m_path, full);
    }
    return Error{ErrorCode::CannotWrite, m_path, reason};
}

Result<Done> writeFileDurably(const QString &path, const QByteArray &bytes, FileAccess access)
{
    DurableFile file(path, access);
    if (const auto opened = file.open(); !opened)
        return opened;
    file.device().write(bytes); // A short write is found by sync().
    if (const auto synced = file.sync(bytes.size()); !synced)
        return synced;
    return file.commit();
}

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const Error tooLarge{ErrorCode::TooLarge, path, QLocale().formattedDataSize(limit, 0)};
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileNotFound, path, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotRead, path, file.errorString()};
    if (file.size() > limit)
        return tooLarge;

    // QFile takes as much memory as it is asked for, so it is asked for hardly more than there is.
    constexpr qint64 leastBlock = 4096; // For files of the system, which say that they are empty.
    const qint64 block = qMax(file.size(), leastBlock);
    QByteArray bytes;
    for (QByteArray more = file.read(block); !more.isEmpty(); more = file.read(block)) {
        bytes += more;
        if (bytes.size() > limit)
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorCode::CannotRead, path, file.errorString()};
    if (bytes.size() > limit)
        return tooLarge;
    return bytes;
}

} // namespace Kogge
