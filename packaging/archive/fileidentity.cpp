// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace Kogge {

namespace {

template<typename State> State asState(const struct stat &status)
{
    return {status.st_dev, status.st_ino, status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
}

} // namespace

std::optional<FileIdentity::State> FileIdentity::stateOf(int descriptor)
{
    struct stat status;
    if (::fstat(descriptor, &status) != 0)
        return std::nullopt;
    return asState<State>(status);
}

std::optional<FileIdentity::State> FileIdentity::stateOf(const QString &path)
{
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return asState<State>(status);
}

std::optional<FileIdentity> FileIdentity::of(const QFileDevice &file, const QString &path)
{
    const auto state = stateOf(file.handle());
    if (!state)
        return std::nullopt;
    FileIdentity identity;
    identity.m_path = path;
    identity.m_state = *state;
    return identity;
}

bool FileIdentity::isCurrent() const
{
    return stateOf(m_path) == m_state;
}

} // namespace Kogge
