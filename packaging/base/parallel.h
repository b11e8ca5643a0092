// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace Kogge {

/// Calls \p work once for each number below \p count, from as many threads as there are processors, eight at
/// most and this one among them, and in no order; returns when all calls have. What one throws is thrown
/// here, and some calls may be missing then.
void inParallel(size_t count, const std::function<void(size_t number)> &work);

} // namespace Kogge
