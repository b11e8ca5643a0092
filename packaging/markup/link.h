// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Kogge {

enum class LinkKind {
    None, ///< Not a link.
    Web, ///< http or https; opens in the browser after asking.
    Mail, ///< mailto; opens in the mail program after asking.
    Term, ///< A glossary term of this module: glossary:<id>.
    Lesson, ///< A lesson of this module: lesson:<id>.
    Unsafe, ///< Any other scheme; shown as text.
};

/// Where a link leads.
struct Link {
    LinkKind kind = LinkKind::None;
    QString target; ///< The id for Term and Lesson, else the address as written.

    bool operator==(const Link &) const = default;
};

/// The only place that decides which addresses are links at all.
[[nodiscard]] Link linkFromAddress(const QString &address);

} // namespace Kogge
