// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arranging.h"

namespace Kogge {

/// How many lessons or blocks, for the labels of steps.
[[nodiscard]] inline int howMany(const QStringList &ids)
{
    return static_cast<int>(ids.size());
}

/// Null where \p lesson is, or has none of that id.
[[nodiscard]] inline const Block *blockWithId(const Lesson *lesson, const QString &id)
{
    for (size_t i = 0; lesson && i < lesson->blocks.size(); ++i) {
        if (lesson->blocks[i].id == id)
            return &lesson->blocks[i];
    }
    return nullptr;
}

[[nodiscard]] inline Lesson *lessonToEdit(Course &course, const QString &id)
{
    for (Lesson &lesson : course.lessons) {
        if (lesson.id == id)
            return &lesson;
    }
    return nullptr;
}

} // namespace Kogge
