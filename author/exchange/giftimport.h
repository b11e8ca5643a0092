// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importedmodule.h"

namespace Kogge {

/// Makes a module of questions in Moodle's GIFT: a lesson of each category, and one called \p title of what
/// stands before the first. \p language is that of the content.
[[nodiscard]] ImportedModule importGift(const QString &text, const QString &title, const QString &language);

} // namespace Kogge
