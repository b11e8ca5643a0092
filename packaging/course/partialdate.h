// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Kogge {

/// A date as exact as its source: a year, a month of a year, or a day.
struct PartialDate {
    int year = 0; ///< 1 to 9999; 0 where no date is known.
    int month = 0; ///< 0 where only the year is known.
    int day = 0; ///< 0 where only the month is known.

    /// "2026", "2026-03" or "2026-03-31".
    static std::optional<PartialDate> fromString(const QString &text);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isNull() const { return year == 0; }
    /// The first day it can mean.
    [[nodiscard]] QDate firstDay() const;

    bool operator==(const PartialDate &) const = default;
};

} // namespace Kogge
