// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kogge {

/// True for characters that change how a name looks without being seen:
/// C0 and C1 controls, direction marks and overrides, zero-width characters, unpaired surrogates.
[[nodiscard]] bool isInvisible(char32_t character);

/// True where every program reads \p text alike, whatever it takes its encoding for.
[[nodiscard]] bool isAscii(QStringView text);

/// \p text for a sentence: invisible characters as "\u{202E}", at most
/// \p limit characters (the middle of a longer text becomes "…").
[[nodiscard]] QString visibleText(const QString &text, qsizetype limit = 200);

/// \p sentence with "%1", "%2", … replaced in one pass, so that a value holding "%2" stays itself.
[[nodiscard]] QString withArguments(const QString &sentence, const QStringList &arguments);

} // namespace Kogge
