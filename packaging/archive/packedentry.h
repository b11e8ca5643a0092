// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/packagepath.h"

#include <QByteArray>

namespace Kogge {

enum class Compression {
    Stored,
    Deflated,
    DeflatedMost, ///< Four per cent smaller, in ten times the time; Deflated where a file is large.
};

/// Stored for what is compressed already, by its suffix: pictures, sound, video, fonts, archives.
[[nodiscard]] Compression compressionFor(const PackagePath &path);

/// A file's content as it will lie in an archive. Making this is most of the work of writing it, and can be
/// done in any thread.
struct PackedEntry {
    Compression compression = Compression::Stored;
    QByteArray bytes; ///< Compressed, if so.
    qint64 size = 0; ///< Before.
    quint32 crc = 0;
};

[[nodiscard]] PackedEntry packedEntry(const QByteArray &content, Compression compression);

} // namespace Kogge
