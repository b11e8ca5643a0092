// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/libraryindex.h"
#include "package/moduleloader.h"
#include "package/openpackage.h"

namespace Kogge {

/// Copies \p file into \p folder as "<sha-256>.kogge.zip", verifies the copy as a whole (checksums, digests,
/// a module that can be shown), and only then gives it its name. A copy that is there already is left as it
/// is, and mended where it is damaged. Changes nothing else in the folder.
///
/// Fails as openPackage(), verifyPackage() and loadModule() do, with ModuleMissing for SCORM packages of
/// others, DiskFull (before copying, if the room is too small), CannotRead (also for a file that changes
/// meanwhile), CannotWrite or Cancelled.
[[nodiscard]] Result<LibraryEntry> copyIntoLibrary(const QString &file, const QString &folder,
                                                   const Progress &progress = {});

/// What the shelf shows of \p course in the archive with that hash.
[[nodiscard]] LibraryEntry entryFor(const Course &course, const QString &hash);

/// Where the archive with that hash lies.
[[nodiscard]] QString archivePath(const QString &folder, const QString &hash);

} // namespace Kogge
