// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Kogge {

/// What an archive may ask of us. Checked against what its directory declares before anything is inflated;
/// what is inflated may never exceed what was declared.
struct ArchiveLimits {
    /// Files and folders together.
    qint64 entries = 20'000;
    /// The directory itself, all names and comments included: several times what 20,000 files need.
    qint64 directoryBytes = 16LL << 20;
    /// One file, unpacked.
    qint64 entryBytes = 2LL << 30;
    /// All files together, unpacked.
    qint64 totalBytes = 8LL << 30;
    /// Larger files, and all files together where they are larger, may not be compressed more than ratio : 1.
    /// Smaller ones do no harm.
    qint64 ratioAppliesAbove = 10'000'000;
    qint64 ratio = 200;
};

} // namespace Kogge
