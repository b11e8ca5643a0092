// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durablefile.h"
#include "progress/folderlock_p.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Kogge {

namespace {

constexpr auto patience = 2s;

int openLockFile(const QByteArray &name)
{
    const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor >= 0 || (errno != EROFS && errno != EACCES))
        return descriptor;
    return ::open(name.constData(), O_RDONLY | O_CLOEXEC);
}

bool isReadOnlyFailure(int errorNumber)
{
    return errorNumber == EROFS || errorNumber == EACCES || errorNumber == ENOENT;
}

} // namespace

Result<FolderLock> FolderLock::take(const QString &folder, Kind kind)
{
    if (!QFileInfo(folder).isDir())
        return Error{ErrorCode::FileNotFound, folder, {}};
    const QString path = folder + u"/progress.lock"_s;
    const int descriptor = openLockFile(QFile::encodeName(path));
    if (descriptor < 0 && !isReadOnlyFailure(errno))
        return writeError(path, errno);
    FolderLock lock(descriptor, path);
    if (const auto taken = lock.change(kind); !taken)
        return taken.error();
    if (descriptor >= 0 && !QFileInfo(folder).isDir()) // Removed while we waited.
        return Error{ErrorCode::FileNotFound, folder, {}};
    return lock;
}

FolderLock::FolderLock(int descriptor, QString path)
    : m_descriptor(descriptor)
    , m_path(std::move(path))
{ }

FolderLock::FolderLock(FolderLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
{ }

FolderLock &FolderLock::operator=(FolderLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

FolderLock::~FolderLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<Done> FolderLock::change(Kind kind)
{
    const int operation = (kind == Kind::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB;
    const QDeadlineTimer deadline(patience);
    while (m_descriptor >= 0 && ::flock(m_descriptor, operation) != 0) {
        if (errno != EWOULDBLOCK && errno != EINTR)
            return Done{}; // A file system without locks.
        if (deadline.hasExpired())
            return Error{ErrorCode::StoreInUse, QFileInfo(m_path).path(), {}};
        QThread::msleep(10);
    }
    return Done{};
}

} // namespace Kogge
