// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"
#include "package/filesource.h"

namespace Kogge {

/// What a newer version of a module does to one block, as far as a learner notices.
struct BlockChange {
    enum class Content {
        Same,
        Wording, ///< Other words, another picture; answers and marks stay.
        Meaning, ///< It says something else than before.
        Task, ///< It asks something else than before: old answers no longer count.
        Type, ///< Another type of block under the same id; old answers are taken for answers to it.
    };
    enum class Place { Same, Added, Removed, Moved };

    QString block;
    QString lesson; ///< Id of the lesson it is in now, or was in.
    QString before; ///< Id of the lesson it was in, where that is another one.
    QString element; ///< What it is: "numeric".
    QString label; ///< How its text begins, in the module's own language.
    Content content = Content::Same;
    Place place = Place::Same;

    bool operator==(const BlockChange &) const = default;
};

struct LessonChange {
    enum class Kind { Added, Removed, Moved, Renamed };

    QString lesson;
    QString title; ///< In the newer version, or in the one it was removed from.
    Kind kind = Kind::Added;

    bool operator==(const LessonChange &) const = default;
};

struct ModuleDiff {
    std::vector<LessonChange> lessons; ///< In the order of the newer version; then what was removed.
    std::vector<BlockChange> blocks; ///< Lesson by lesson; what was removed from one at its end.
    QStringList languagesAdded;
    QStringList languagesRemoved;

    [[nodiscard]] bool isEmpty() const { return *this == ModuleDiff(); }
    bool operator==(const ModuleDiff &) const = default;
};

/// How the block begins: its first text in one line, shortened.
[[nodiscard]] QString blockLabel(const Block &block);

/// One version of a module.
struct ModuleSide {
    const Course &course;
    const FileSource &files;
};

/// What changes for a learner who has \p older and gets \p newer. Files are compared by what is in them; one
/// that cannot be read counts as changed.
[[nodiscard]] ModuleDiff diffModules(const ModuleSide &older, const ModuleSide &newer);

} // namespace Kogge
