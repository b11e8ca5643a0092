// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>

namespace Kogge {

/// What tells without reading it that a file has probably not changed.
struct FileStamp {
    qint64 size = 0;
    qint64 modified = 0; ///< Milliseconds.

    static FileStamp of(const QString &file)
    {
        const QFileInfo info(file);
        return {info.size(), info.lastModified().toMSecsSinceEpoch()};
    }
    bool operator==(const FileStamp &) const = default;
};

} // namespace Kogge
