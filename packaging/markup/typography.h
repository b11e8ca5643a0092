// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kogge {

/// \p text with a no-break space between a number and its unit ("60 %", "5.000 €"), so that no line ends
/// there.
[[nodiscard]] QString withUnbreakableUnits(QString text);

} // namespace Kogge
