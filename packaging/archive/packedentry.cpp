// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/packedentry.h"

#include "archive/deflater_p.h"
#include "archive/wholedeflater_p.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace Kogge {

namespace {

constexpr qsizetype mostAtOnce = 8 << 20; // Bytes: as many again are needed for what comes out.

QByteArray deflatedInBlocks(const QByteArray &content)
{
    QByteArray result;
    Deflater().add(content, Deflater::Part::Last, [&result](QByteArrayView deflated) {
        result += deflated;
        return true;
    });
    return result;
}

} // namespace

Compression compressionFor(const PackagePath &path)
{
    static constexpr std::array suffixes{
        // clang-format off
        "avif", "gif", "jpeg", "jpg", "png", "webp",
        "aac", "flac", "m4a", "mp3", "oga", "ogg", "opus",
        "m4v", "mkv", "mov", "mp4", "ogv", "webm",
        "woff", "woff2",
        "7z", "bz2", "docx", "epub", "gz", "jar", "odp", "ods", "odt", "pdf", "pptx", "svgz", "xlsx", "xz", "zip", "zst",
        // clang-format on
    };
    const QString suffix = path.suffix();
    const bool compressed = std::any_of(suffixes.begin(), suffixes.end(), [&suffix](const char *known) {
        return suffix == QLatin1String(known);
    });
    return compressed ? Compression::Stored : Compression::Deflated;
}

PackedEntry packedEntry(const QByteArray &content, Compression compression)
{
    PackedEntry entry{compression, content, content.size(), 0};
    entry.crc = quint32(crc32_z(0, reinterpret_cast<const Bytef *>(content.data()), size_t(content.size())));
    if (compression == Compression::Stored)
        return entry;
    entry.bytes =
        content.size() > mostAtOnce ? deflatedInBlocks(content) : deflatedAtOnce(content, compression);
    return entry;
}

} // namespace Kogge
