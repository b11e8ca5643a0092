// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTest>

#include <csignal>
#include <functional>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace Kogge {

/// How a child process ended.
struct ChildEnd {
    static constexpr int crashed = -1;
    int status; ///< What its work returned, 0 to 255, or crashed.
    qint64 peakBytes; ///< The most memory it had at a time.
};

/// Does \p work in a child process, so that what it does to the process (limits, mounts, user) stays there.
inline ChildEnd inChild(const std::function<int()> &work)
{
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(work());
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status))
        return {ChildEnd::crashed, usage.ru_maxrss * 1024};
    return {WEXITSTATUS(status), usage.ru_maxrss * 1024};
}

/// From here on, this process cannot write more than \p bytes to a file: as on a full disk, but for the error
/// number.
inline void limitFileSize(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

/// Puts a disk of \p size ("1m") into \p folder, for this process only. False where the system does not allow
/// that.
inline bool mountSmallDisk(const QByteArray &folder, const QByteArray &size)
{
    if (::unshare(CLONE_NEWNS) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
        return false;
    if (::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
        return false;
    return ::mount("tmpfs", folder.constData(), "tmpfs", 0, ("size=" + size).constData()) == 0;
}

} // namespace Kogge
