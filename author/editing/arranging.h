// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/course.h"

#include <QStringList>

namespace Kogge {

// What can be done to the order of a module. Ids that are not there are passed over; what moves keeps its
// order and its ids.

/// Where lessons go: in a section before one of its lessons; empty: at its end.
struct LessonPlace {
    QString section;
    QString before;

    bool operator==(const LessonPlace &) const = default;
};

/// Where blocks go: in a lesson before one of its blocks; empty: at its end.
struct BlockPlace {
    QString lesson;
    QString before;

    bool operator==(const BlockPlace &) const = default;
};

/// An empty one behind the section \p behind, or at the end. Returns its id.
QString addSection(Module &module, const QString &title, const QString &behind);
/// Its lessons go to the section before it, or behind. The last section only loses its title.
void removeSection(Module &module, const QString &section);
void shiftSection(Module &module, const QString &section, int by);
/// Before the section \p before; empty: to the end.
void moveSection(Module &module, const QString &section, const QString &before);

void moveLessons(Module &module, const QStringList &lessons, const LessonPlace &place);
/// Each one place up (-1) or down (1), also into the next section. What is at the edge stays, and what is
/// behind it in the same direction.
void shiftLessons(Module &module, const QStringList &lessons, int by);
void removeLessons(Course &course, const QStringList &lessons);
void insertLessons(Course &course, const std::vector<Lesson> &lessons, const LessonPlace &place);
/// Copies, with new ids, behind the last of them. Returns their ids.
QStringList duplicateLessons(Course &course, const QStringList &lessons);

/// Blocks of any lesson.
void moveBlocks(Course &course, const QStringList &blocks, const BlockPlace &place);
void shiftBlocks(Lesson &lesson, const QStringList &blocks, int by);
void removeBlocks(Lesson &lesson, const QStringList &blocks);
void insertBlocks(Lesson &lesson, const std::vector<Block> &blocks, const QString &before);
QStringList duplicateBlocks(Lesson &lesson, const QStringList &blocks);

/// The place behind \p lesson, or the end of the module.
[[nodiscard]] LessonPlace placeBehind(const Module &module, const QString &lesson);
/// The id of the section that has \p lesson; empty where none has.
[[nodiscard]] QString sectionOf(const Module &module, const QString &lesson);

} // namespace Kogge
