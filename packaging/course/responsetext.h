// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Kogge {

// Texts of learners inside a Response, which is one line of ASCII.

/// UTF-8, with everything but letters, digits and "-._~" as %XX.
[[nodiscard]] QString encodedText(const QString &text);
/// What encodedText() was given; a text it cannot have made comes back with what can be read of it.
[[nodiscard]] QString decodedText(const QString &encoded);

/// How two answers in words are compared: composed (NFC), blanks of all kinds as one, none at the ends, and
/// small letters unless \p matchCase.
[[nodiscard]] QString comparableText(const QString &text, bool matchCase);

} // namespace Kogge
