// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Kogge {

/// Says on standard output what the player needs and whether it is there; names the Debian package of what is
/// missing. The exit status: 0, or 70 where something is missing.
[[nodiscard]] int selfTest();

} // namespace Kogge
