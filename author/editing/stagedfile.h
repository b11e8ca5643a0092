// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/filestates.h"

namespace Kogge {

/// Writes \p content to \p target, durably, and returns its SHA-256. Errors name \p path.
Result<QByteArray> stageFile(const QString &target, const FileContent &content, const QString &path);

/// The SHA-256 of a file; fails with FileNotFound or CannotRead.
Result<QByteArray> digestOfFile(const QString &file);

} // namespace Kogge
