// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/decimal.h"

namespace Kogge {

/// The number a person typed, with comma or point, grouping, and spaces, and with '-' or '−' before it.
/// A currency sign, a currency code or '%' at either end is passed over.
///
/// Where one separator could be either ("1.500"), it is what \p decimalSeparator ('.' or ',') makes of it:
/// with ',' fifteen hundred, with '.' one and a half. Absent for anything that is not one number.
[[nodiscard]] std::optional<Decimal> numberFromInput(const QString &text, QChar decimalSeparator);

} // namespace Kogge
