// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/archivereader.h"

#include <QBuffer>

namespace Kogge {

/// \p bytes as an archive with the name "x.zip".
inline Result<ArchiveReader> openBytes(const QByteArray &bytes, const ArchiveLimits &limits = {})
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return ArchiveReader::open(std::move(buffer), QStringLiteral("x.zip"), limits);
}

inline QStringList namesOf(const ArchiveReader &archive)
{
    QStringList names;
    for (const ZipEntry &entry : archive.entries())
        names += entry.path.toString();
    return names;
}

} // namespace Kogge
