// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace Kogge {

/// `kogge import` for files that become modules: the arguments FILE, --output, --language, --from and --json
/// of \p command, which has been parsed.
[[nodiscard]] ExitStatus importModule(const Command &command);

} // namespace Kogge
