// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/limits.h"
#include "base/packagepath.h"

#include <QByteArrayView>

#include <vector>

namespace Kogge {

/// One entry of a zip's directory that has been found harmless by itself. What it
/// says about its data is still to be compared with the data.
struct CentralEntry {
    QByteArrayView rawName; ///< Into the directory's bytes.
    PackagePath path;
    bool isFolder;
    bool statesEncoding;
    quint16 flags;
    quint16 method;
    quint32 crc;
    qint64 compressedSize;
    qint64 size;
    qint64 headerOffset;
};

/// Reads the directory \p bytes of the archive \p fileName: every entry must be safe on its own and the
/// names must not clash. Each refusal has its own ErrorCode.
Result<std::vector<CentralEntry>> readCentralDirectory(QByteArrayView bytes, quint64 declaredEntries,
                                                       const QString &fileName, const ArchiveLimits &limits);

} // namespace Kogge
