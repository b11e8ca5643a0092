// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kogge {

/// What an author should know about a kind of block, in a few sentences; "lesson" and "module" have some,
/// too. Empty for an element that is not known.
[[nodiscard]] QString blockHelp(const QString &element);

} // namespace Kogge
