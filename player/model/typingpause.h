// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Kogge {

/// Milliseconds after the last key or change until what was entered is saved.
inline constexpr int typingPause = 500;

} // namespace Kogge
