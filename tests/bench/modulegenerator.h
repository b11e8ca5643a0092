// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "course/course.h"

namespace Kogge {

/// How large a module is to be.
struct ModuleSize {
    int lessons = 20;
    int blocks = 25; ///< Of each lesson.
    int mediaMegabytes = 0; ///< Of pictures that cannot be compressed, about one megabyte each.
    int smallFiles = 0; ///< Drawings of a few hundred bytes.
};

/// A module of that size which `check` finds nothing wrong with; the same one every time.
[[nodiscard]] Course generateCourse(const ModuleSize &size);

/// Writes the source of generateCourse() with its pictures into \p folder, which is made.
Result<Done> generateModule(const QString &folder, const ModuleSize &size);

} // namespace Kogge
