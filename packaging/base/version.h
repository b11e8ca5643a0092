// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace Kogge {

/// A module's version: the three numbers of Semantic Versioning 2.0.0. Pre-releases are not used.
struct Version {
    int major = 0;
    int minor = 0;
    int patch = 0;

    /// Absent unless \p text is three numbers without leading zeros, "1.0.2".
    static std::optional<Version> fromString(const QString &text);
    [[nodiscard]] QString toString() const;

    auto operator<=>(const Version &) const = default;
};

} // namespace Kogge
