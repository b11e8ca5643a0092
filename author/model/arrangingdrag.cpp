// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging in the outline: the part of Arranging that knows where things would go.
#include "arranging.h"
#include "moduleeditor.h"

namespace Kogge {

void Arranging::beginDrag(const QString &id)
{
    chooseUnlessChosen(id);
    m_isDragging = m_chosen.contains(id);
    m_dropRow = -1;
    m_dropLesson.clear();
    Q_EMIT dragChanged();
}

void Arranging::dragOver(int row, bool lower)
{
    if (!m_isDragging)
        return;
    m_dropRow = -1;
    m_dropLesson.clear();
    const auto count = static_cast<int>(rows().size());
    const int at = std::clamp(row, 0, count);
    const int gap = std::min(count, at + (lower ? 1 : 0));
    if (m_level == Kind::Lesson)
        dragLessonsOver(gap);
    else if (m_level == Kind::Section)
        dragSectionOver(gap);
    else
        dragBlocksOver(at, lower);
    Q_EMIT dragChanged();
}

/// Between lessons; behind the blocks of the open one.
void Arranging::dragLessonsOver(int gap)
{
    const auto count = static_cast<int>(rows().size());
    while (gap < count && rows()[static_cast<size_t>(gap)].kind == Kind::Block)
        ++gap;
    if (gap == 0 && count > 0 && rows().front().kind == Kind::Section)
        gap = 1;
    m_dropRow = gap;
}

void Arranging::dragSectionOver(int gap)
{
    const auto count = static_cast<int>(rows().size());
    while (gap < count && rows()[static_cast<size_t>(gap)].kind != Kind::Section)
        ++gap;
    m_dropRow = gap;
}

/// Between the blocks of the open lesson, or onto another lesson.
void Arranging::dragBlocksOver(int row, bool lower)
{
    const auto count = static_cast<int>(rows().size());
    const OutlineTree::Row &over = rows()[static_cast<size_t>(std::min(row, count - 1))];
    if (over.kind == Kind::Block)
        m_dropRow = row < count ? row + (lower ? 1 : 0) : count;
    else if (over.kind == Kind::Lesson && over.id == m_editor.lesson())
        m_dropRow = std::min(row, count - 1) + 1;
    else if (over.kind == Kind::Lesson)
        m_dropLesson = over.id;
}

void Arranging::drop()
{
    if (!m_isDragging)
        return;
    m_isDragging = false;
    if (m_level == Kind::Block)
        dropBlocks();
    else if (m_dropRow >= 0)
        dropLessons();
    cancelDrag();
}

void Arranging::dropLessons()
{
    const QStringList ids = m_chosen;
    const auto at = static_cast<size_t>(m_dropRow);
    const bool isBefore = at < rows().size();
    if (m_level == Kind::Section) {
        const QString before = isBefore ? rows()[at].id : QString();
        run(tr("Move a section"), [&](Course &course) { moveSection(course.module, ids.front(), before); });
        return;
    }
    const Module &module = m_editor.document().course().module;
    LessonPlace place;
    if (isBefore && rows()[at].kind == Kind::Lesson) {
        place = {sectionOf(module, rows()[at].id), rows()[at].id};
    } else if (at > 0) { // At the end of the section above.
        size_t above = at - 1;
        while (above > 0 && rows()[above].kind == Kind::Block)
            --above;
        const OutlineTree::Row &row = rows()[above];
        place.section = row.kind == Kind::Section ? row.id : sectionOf(module, row.id);
    }
    run(tr("Move %n lessons", nullptr, static_cast<int>(ids.size())),
        [&](Course &course) { moveLessons(course.module, ids, place); });
}

void Arranging::dropBlocks()
{
    if (!m_dropLesson.isEmpty()) {
        moveToLesson(m_dropLesson);
        return;
    }
    if (m_dropRow < 0)
        return;
    const auto at = static_cast<size_t>(m_dropRow);
    const bool isBefore = at < rows().size() && rows()[at].kind == Kind::Block;
    moveBlocksTo({m_editor.lesson(), isBefore ? rows()[at].id : QString()});
}

void Arranging::cancelDrag()
{
    m_isDragging = false;
    m_dropRow = -1;
    m_dropLesson.clear();
    Q_EMIT dragChanged();
}

} // namespace Kogge
