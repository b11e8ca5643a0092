// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/packedentry.h"

namespace Kogge {

/// \p content as Deflater makes it, smaller and in less time, but needs the whole file and as much memory
/// again.
[[nodiscard]] QByteArray deflatedAtOnce(const QByteArray &content, Compression compression);

} // namespace Kogge
