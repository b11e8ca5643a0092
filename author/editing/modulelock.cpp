// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/modulelock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <map>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Who edits a module, as the lock's file says it: one line each.
struct LockHolder {
    QString user;
    QString host;
    qint64 process = 0;
    QString since; ///< ISO 8601, UTC.
};

QString userName()
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::geteuid());
}

QByteArray lockText()
{
    const QStringList lines{userName(), QSysInfo::machineHostName(), QString::number(::getpid()),
                            QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    return (lines.join(u'\n') + u'\n').toUtf8();
}

LockHolder holderOf(int descriptor)
{
    constexpr size_t longest = 1024;
    QByteArray text(longest, '\0');
    const ssize_t size = ::pread(descriptor, text.data(), longest, 0);
    const QStringList lines = QString::fromUtf8(text.left(qMax<qsizetype>(size, 0))).split(u'\n');
    if (lines.size() < 4)
        return {};
    return {lines[0], lines[1], lines[2].toLongLong(), lines[3]};
}

Error inUse(const QString &folder, const LockHolder &holder)
{
    return Error{ErrorCode::ModuleInUse, folder,
                 QStringList{holder.user, holder.host, holder.since}.join(u'\n')};
}

QString lockFile(const QString &folder)
{
    return folder + u"/.kogge/lock"_s;
}

/// -1 where it can neither be written nor read.
int openLock(const QString &folder)
{
    if (QFileInfo(folder + u"/.kogge"_s).isSymLink() || !QDir().mkpath(folder + u"/.kogge"_s))
        return -1;
    constexpr mode_t mode = 0666; // Less what the user keeps from others.
    const QByteArray path = QFile::encodeName(lockFile(folder));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode);
    return descriptor >= 0 ? descriptor : ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
}

/// The file has not been removed by its last holder after we had opened it.
bool isStillThere(int descriptor, const QString &folder)
{
    struct stat opened = {};
    struct stat found = {};
    return ::fstat(descriptor, &opened) == 0
        && ::stat(QFile::encodeName(lockFile(folder)).constData(), &found) == 0
        && opened.st_ino == found.st_ino && opened.st_dev == found.st_dev;
}

/// Whether the one whom the file names may still be at work, for all that this computer knows.
/// \p isOurs: the system has just given us the lock.
bool mayBeAlive(const LockHolder &holder, bool isOurs, OtherComputer other)
{
    if (holder.host.isEmpty())
        return false;
    if (holder.host != QSysInfo::machineHostName())
        return other == OtherComputer::Respect;
    const auto process = static_cast<pid_t>(holder.process);
    return !isOurs && process > 0 && process != ::getpid() && (::kill(process, 0) == 0 || errno == EPERM);
}

} // namespace

Result<std::shared_ptr<ModuleLock>> ModuleLock::take(const QString &folder, OtherComputer other)
{
    static std::map<QString, std::weak_ptr<ModuleLock>> locks;
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    if (auto lock = locks[canonical].lock())
        return lock;
    for (;;) {
        const int descriptor = openLock(canonical);
        if (descriptor < 0)
            return std::shared_ptr<ModuleLock>();
        const bool isOurs = ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
        const bool isHeld = !isOurs && errno == EWOULDBLOCK;
        if (!isHeld && !isStillThere(descriptor, canonical)) {
            ::close(descriptor);
            continue;
        }
        const LockHolder holder = holderOf(descriptor);
        if (isHeld || mayBeAlive(holder, isOurs, other)) {
            ::close(descriptor);
            return inUse(folder, holder);
        }
        const QByteArray text = lockText();
        // Without it, others would only not know who it is.
        if (::ftruncate(descriptor, 0) == 0
            && ::pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0) < 0)
            errno = 0;
        std::shared_ptr<ModuleLock> lock(new ModuleLock(canonical, descriptor));
        locks[canonical] = lock;
        return lock;
    }
}

ModuleLock::ModuleLock(QString folder, int descriptor)
    : m_folder(std::move(folder))
    , m_descriptor(descriptor)
{ }

ModuleLock::~ModuleLock()
{
    if (isStillThere(m_descriptor, m_folder))
        ::unlink(QFile::encodeName(lockFile(m_folder)).constData());
    ::close(m_descriptor);
    ::rmdir(QFile::encodeName(m_folder + u"/.kogge"_s).constData()); // Where nothing else is in it.
}

} // namespace Kogge
