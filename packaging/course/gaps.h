// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace Kogge {

/// Words of a fill-in, or one of its gaps.
struct GapPiece {
    QString text; ///< Inline Markdown; empty for a gap.
    QString letter; ///< Of the gap; empty for words.

    bool operator==(const GapPiece &) const = default;
};

/// \p text, "due by 31 {a}.", as words and gaps in their order.
[[nodiscard]] std::vector<GapPiece> gapPieces(const QString &text);
/// The letters of its gaps, in their order.
[[nodiscard]] QStringList gapLetters(const QString &text);

} // namespace Kogge
