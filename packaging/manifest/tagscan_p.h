// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Kogge {

/// The line of the first tag in an XML file that has more than \p limit attributes; 0 where there is none.
/// Parsers compare each attribute with all others, so hundreds of thousands of them would keep one busy for
/// minutes.
[[nodiscard]] int crowdedTag(const QByteArray &utf8, int limit);

} // namespace Kogge
