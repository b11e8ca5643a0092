// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/bytesource.h"
#include "archive/limits.h"
#include "base/packagepath.h"

#include <vector>

namespace Kogge {

enum class ZipMethod : quint16 { Stored = 0, Deflated = 8 };

/// One file of an archive, and where its data lie. The sizes are within the limits, the data are its own;
/// whether they are what `crc` says is seen when they are read.
struct ZipEntry {
    PackagePath path;
    ZipMethod method;
    quint32 crc;
    qint64 compressedSize;
    qint64 size;
    qint64 dataOffset;
    bool statesEncoding = true; ///< False for letters beyond ASCII that were taken for UTF-8.

    bool operator==(const ZipEntry &) const = default;
};

/// The files of an archive, in the order of their data; folders are left out. Refuses, each with its own
/// ErrorCode, every archive that two programs could read in two ways, that could do harm when unpacked,
/// or that exceeds \p limits: every byte of the file belongs to exactly one entry, its headers or
/// the directory, and every header says the same as the directory.
Result<std::vector<ZipEntry>> readZipDirectory(ByteSource &source, const ArchiveLimits &limits = {});

} // namespace Kogge
