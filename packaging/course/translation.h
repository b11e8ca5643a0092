// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/units.h"

namespace Kogge {

/// All translatable texts of \p course, by file ("module.xml", "lessons/x.xml", …), in reading order.
struct UnitsOfFile {
    QString file;
    std::vector<TextUnit> units;
};
[[nodiscard]] std::vector<UnitsOfFile> textUnits(const Course &course);

enum class UnitState { Missing, Stale, Draft, Approved };
/// Missing also where the target is blank.
[[nodiscard]] UnitState unitState(const Translation &translation, const TextUnit &unit);

/// \p course with its texts in \p language. A block (or the register's record that it shows, or a profile)
/// of which one text is missing stays in the source language as a whole, and says so in its `language`. Stale
/// texts are used; `check` reports them.
[[nodiscard]] Course localized(const Course &course, const QString &language);
/// The same for one lesson of it.
[[nodiscard]] Lesson localized(const Lesson &lesson, const Course &course, const QString &language);

} // namespace Kogge
