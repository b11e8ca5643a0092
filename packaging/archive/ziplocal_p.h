// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zipcentral_p.h"
#include "archive/zipdirectory.h"

namespace Kogge {

/// Compares \p entries, sorted by their place, with the headers in front of their data, and accounts for
/// every byte before \p directoryOffset. Fails with HeadersDisagree, EntriesOverlap, HiddenData
/// or ArchiveDamaged. The result has the files, without the folders.
Result<std::vector<ZipEntry>> checkLocalHeaders(ByteSource &source, const std::vector<CentralEntry> &entries,
                                                qint64 directoryOffset);

} // namespace Kogge
