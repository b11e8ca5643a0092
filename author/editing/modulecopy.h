// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/filesource.h"

#include <functional>

namespace Kogge {

/// Which module a copy is.
enum class CopyKind {
    Same,
    New, ///< One of its own: a new id, version 1.0.0, derived from the other.
};

/// Told again and again how many bytes of how many are written. False ends the copying with Cancelled.
using CopyProgress = std::function<bool(qint64 done, qint64 all)>;

/// Writes all of \p files into \p folder, which is new or empty, and its parents are made. It is there whole,
/// or not at all. Any thread may call it. A new module gets \p title unless that is empty. Fails with
/// TargetNotEmpty, InvalidArgument for a folder in that of the module, Cancelled, CannotRead,
/// CannotWrite or DiskFull.
Result<Done> copyModule(const FileSource &files, const QString &folder, CopyKind kind,
                        const QString &title = {}, const CopyProgress &progress = {});

} // namespace Kogge
