// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zipdirectory.h"

#include "archive/zipcentral_p.h"
#include "archive/zipend_p.h"
#include "archive/ziplocal_p.h"

#include <QLocale>

#include <algorithm>

namespace Kogge {

Result<std::vector<ZipEntry>> readZipDirectory(ByteSource &source, const ArchiveLimits &limits)
{
    const auto end = findZipEnd(source);
    if (!end)
        return end.error();
    if (end->directorySize > limits.directoryBytes)
        return Error{ErrorCode::TooManyEntries, source.name(), QLocale().toString(limits.entries)};
    const auto bytes = source.read(end->directoryOffset, end->directorySize);
    if (!bytes)
        return bytes.error();
    auto entries = readCentralDirectory(*bytes, end->entries, source.name(), limits);
    if (!entries)
        return entries.error();
    std::sort(entries->begin(), entries->end(),
              [](const CentralEntry &a, const CentralEntry &b) { return a.headerOffset < b.headerOffset; });
    return checkLocalHeaders(source, *entries, end->directoryOffset);
}

} // namespace Kogge
