// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "package/moduleloader.h"

#include <QDate>

namespace Kogge {

/// Everything `kogge check` finds in a module, sorted: what reading found, and what the files say that
/// cannot be right. \p asOf is today, for facts that should have been checked again. As long as a file cannot
/// be read, nothing is said about what may refer to it.
[[nodiscard]] Problems checkModule(const LoadedModule &loaded, const FileSource &source, QDate asOf);

} // namespace Kogge
