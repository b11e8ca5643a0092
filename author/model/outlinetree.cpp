// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinetree.h"

namespace Kogge {

OutlineTree::OutlineTree(QObject *parent)
    : RowsModel(parent)
{ }

void OutlineTree::setRows(std::vector<Row> rows)
{
    replace(m_rows, std::move(rows),
            [](const Row &a, const Row &b) { return a.kind == b.kind && a.id == b.id; });
}

int OutlineTree::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int OutlineTree::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OutlineTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case IdRole:
        return row.id;
    case TitleRole:
        return row.title;
    case SymbolRole:
        return row.symbol;
    case NumberRole:
        return row.number;
    case GravityRole:
        return row.gravity;
    case OpenRole:
        return row.open;
    case CommentsRole:
        return row.comments;
    default:
        return {};
    }
}

QHash<int, QByteArray> OutlineTree::roleNames() const
{
    return {
        {KindRole, "kind"},     {IdRole, "id"},           {TitleRole, "title"}, {SymbolRole, "symbol"},
        {NumberRole, "number"}, {GravityRole, "gravity"}, {OpenRole, "open"},   {CommentsRole, "comments"}};
}

} // namespace Kogge
