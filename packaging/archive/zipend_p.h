// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/bytesource.h"

namespace Kogge {

/// What the records at an archive's end say about its directory. The directory lies inside the file
/// and ends where these records begin.
struct ZipEnd {
    qint64 directoryOffset;
    qint64 directorySize;
    quint64 entries; ///< As declared, not yet believed.
};

/// Finds the end record, and the 64-bit one where it is needed. Fails with
/// NotAnArchive, WebPageInsteadOfArchive or ArchiveIncomplete where there is none;
/// with HiddenData if bytes precede or follow the archive, or its comment holds a second end;
/// with ArchiveDamaged if the records contradict each other or the file.
Result<ZipEnd> findZipEnd(ByteSource &source);

/// Why \p source, which has no end record, is no archive.
Error explainMissingEnd(ByteSource &source);

} // namespace Kogge
