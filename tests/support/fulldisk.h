// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace Kogge::Fixture {

/// As long as it lives, this process can add nothing to any file: as on a full disk, but for the error
/// number.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        setLimit(0);
    }
    ~FullDisk() { setLimit(m_before.rlim_cur); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    void setLimit(rlim_t bytes) const
    {
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }

    rlimit m_before{};
};

} // namespace Kogge::Fixture
