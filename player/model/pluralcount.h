// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/decimal.h"

namespace Kogge {

/// The number that chooses a sentence's plural form for \p amount: what is no whole number takes that of
/// several.
[[nodiscard]] inline int pluralCount(const Decimal &amount)
{
    return amount.toInt().value_or(2);
}

} // namespace Kogge
