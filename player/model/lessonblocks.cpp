// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessonblocks.h"

#include <algorithm>

namespace Kogge {

LessonBlocks::LessonBlocks(QObject *parent)
    : QAbstractListModel(parent)
{ }

void LessonBlocks::setBlocks(QList<BlockObject *> blocks)
{
    beginResetModel();
    m_blocks = std::move(blocks);
    endResetModel();
}

void LessonBlocks::changeBlocks(QList<BlockObject *> blocks)
{
    const auto isSame = [&](qsizetype before, qsizetype now) {
        return m_blocks.at(before)->blockId() == blocks.at(now)->blockId();
    };
    const qsizetype least = std::min(m_blocks.size(), blocks.size());
    qsizetype front = 0;
    while (front < least && isSame(front, front))
        ++front;
    qsizetype back = 0;
    while (back < least - front && isSame(m_blocks.size() - 1 - back, blocks.size() - 1 - back))
        ++back;
    if (m_blocks.size() > front + back) {
        beginRemoveRows({}, static_cast<int>(front), static_cast<int>(m_blocks.size() - back) - 1);
        m_blocks.remove(front, m_blocks.size() - front - back);
        endRemoveRows();
    }
    if (blocks.size() > front + back) {
        beginInsertRows({}, static_cast<int>(front), static_cast<int>(blocks.size() - back) - 1);
        m_blocks =
            m_blocks.first(front) + blocks.mid(front, blocks.size() - front - back) + m_blocks.last(back);
        endInsertRows();
    }
    for (qsizetype row = 0; row < m_blocks.size(); ++row) {
        if (m_blocks.at(row) == blocks.at(row))
            continue;
        m_blocks[row] = blocks.at(row);
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
}

int LessonBlocks::rowOf(const QString &blockId) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(),
                                    [&](BlockObject *block) { return block->blockId() == blockId; });
    return found == m_blocks.end() ? -1 : static_cast<int>(found - m_blocks.begin());
}

int LessonBlocks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant LessonBlocks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != BlockRole)
        return {};
    return QVariant::fromValue(m_blocks.at(index.row()));
}

QHash<int, QByteArray> LessonBlocks::roleNames() const
{
    return {{BlockRole, "block"}};
}

LessonParts::LessonParts(QObject *parent)
    : QAbstractListModel(parent)
{ }

void LessonParts::setParts(std::vector<LessonPart> parts)
{
    beginResetModel();
    m_parts = std::move(parts);
    endResetModel();
}

void LessonParts::setStatus(size_t part, const QString &status)
{
    if (m_parts.at(part).status == status)
        return;
    m_parts[part].status = status;
    const QModelIndex changed = createIndex(static_cast<int>(part), 0);
    Q_EMIT dataChanged(changed, changed, {StatusRole});
}

int LessonParts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_parts.size());
}

QVariant LessonParts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LessonPart &part = m_parts.at(static_cast<size_t>(index.row()));
    switch (role) {
    case TitleRole:
        return part.title;
    case RowRole:
        return part.row;
    case StatusRole:
        return part.status;
    }
    return {};
}

QHash<int, QByteArray> LessonParts::roleNames() const
{
    return {{TitleRole, "title"}, {RowRole, "row"}, {StatusRole, "status"}};
}

} // namespace Kogge
