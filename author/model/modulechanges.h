// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/modulediff.h"

#include <QStringList>

namespace Kogge {

/// What an author who has \p before would have with \p after, a sentence each, in the interface's language.
/// Empty where lessons, languages and translated texts are the same.
[[nodiscard]] QStringList changesInWords(const ModuleSide &before, const ModuleSide &after);

} // namespace Kogge
