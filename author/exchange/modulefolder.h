// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importedmodule.h"
#include "package/openpackage.h"

namespace Kogge {

/// Writes \p imported as a module in \p folder, which is new. All of it is there afterwards, or nothing.
/// Fails with TargetExists, CannotRead (a picture), CannotWrite, DiskFull, Cancelled, or TextInvalid where a
/// lesson has become larger than a file of a module may be.
Result<Done> writeModuleFolder(const ImportedModule &imported, const QString &folder,
                               const Progress &progress = {});

} // namespace Kogge
