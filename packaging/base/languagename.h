// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kogge {

/// A language in its own words: "Deutsch" for "de". The tag itself where nobody knows it.
[[nodiscard]] QString languageName(const QString &tag);

} // namespace Kogge
