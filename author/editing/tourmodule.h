// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/moduledocument.h"

namespace Kogge {

/// A small module that is finished, to look around in: two lessons with a table, a question, a worksheet and
/// more, without a problem. Written in \p language where the program speaks it, else in English, and
/// translated into all others that it speaks.
[[nodiscard]] NewModule tourModule(const QString &language);

} // namespace Kogge
