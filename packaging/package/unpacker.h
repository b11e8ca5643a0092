// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/openpackage.h"

namespace Kogge {

struct Unpacked {
    int files = 0;
};

/// Writes the source of the module in \p file to \p folder, which is new or empty. Everything is verified
/// first; the files appear all or none. Fails as openPackage() and verifyPackage() do, with
/// ModuleMissing for foreign packages, TargetNotEmpty, CannotWrite, DiskFull or Cancelled.
[[nodiscard]] Result<Unpacked> unpack(const QString &file, const QString &folder,
                                      const Progress &progress = {});

} // namespace Kogge
