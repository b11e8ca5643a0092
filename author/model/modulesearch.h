// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

namespace Kogge {

/// A lesson or block in which a text was found.
struct FoundPlace {
    QString lesson;
    QString block; ///< Empty for the lesson itself.
    QString text; ///< What stands around it, in one line; of a lesson, its title.

    bool operator==(const FoundPlace &) const = default;
};

/// Where \p search stands in the titles, and then in the texts, of \p course, whatever the case of letters;
/// in the order of the outline, and not more than \p most. Without a search, all lessons.
[[nodiscard]] std::vector<FoundPlace> findInModule(const Course &course, const QString &search, int most);

} // namespace Kogge
