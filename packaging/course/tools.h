// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/calculation.h"

#include <optional>

namespace Kogge {

// The built-in tools. Each looks like a worksheet whose results are not formulas, so that the learner's
// entries are kept, shown and printed in the same way.

/// The fields, tables and results of \p kind. Names and ids are fixed; labels are empty, for the program to
/// give.
///   pairing   table "ratings": "left", "right" (texts), "from_left", "from_right" (numbers)
///             results "total", "pairs" (text), "others" (text: pairs of equally good solutions)
///   rounds    "left", "right" (people), "talk", "change" (minutes); results "rounds", "minutes"
///   contrast  "text_color", "ground_color" ("#8a8a8a"); results "ratio", "normal", "large" (passed or not)
[[nodiscard]] Worksheet sheetOf(ToolKind kind);

/// What \p input gives. Results that lack entries are missing as in calculate().
[[nodiscard]] Calculation calculate(ToolKind kind, const WorksheetInput &input);

/// Two sides that rated each other.
struct Rating {
    QString left;
    QString right;
    Decimal sum; ///< Of both ratings.

    bool operator==(const Rating &) const = default;
};

/// Disjoint pairs with the greatest total.
struct Pairing {
    std::vector<Rating> pairs; ///< In the order in which the left ones were first named.
    Decimal total;
    /// Pairs that are part of an equally good solution, and not of this one.
    std::vector<Rating> others;

    bool operator==(const Pairing &) const = default;
};

/// At most mostPeople on each side; absent beyond. Pairs nobody rated are not formed.
[[nodiscard]] std::optional<Pairing> bestPairing(const std::vector<Rating> &ratings);
inline constexpr size_t mostPeople = 30;

/// WCAG 2.2, contrast ratio: (L1 + 0.05) / (L2 + 0.05), to two decimals downwards, so that 4.499 does not
/// pass. Absent unless both are colours: "#8a8a8a" or "#888".
[[nodiscard]] std::optional<Decimal> contrastRatio(const QString &color, const QString &other);

} // namespace Kogge
