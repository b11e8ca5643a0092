// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlinemodel.h"

namespace Kogge {

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

void OutlineModel::setRows(std::vector<OutlineRow> rows)
{
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows.at(i) == m_rows.at(i))
            continue;
        m_rows[i] = rows.at(i);
        const QModelIndex changed = createIndex(static_cast<int>(i), 0);
        Q_EMIT dataChanged(changed, changed);
    }
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

/// Also true behind the last row.
bool OutlineModel::isFirst(int row) const
{
    return row == 0 || row >= std::ssize(m_rows) || !m_rows.at(static_cast<size_t>(row)).section.isEmpty();
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutlineRow &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case SectionRole:
        return row.section;
    case TitleRole:
        return row.title;
    case NoteRole:
        return row.note;
    case StatusRole:
        return row.status;
    case FirstRole:
        return isFirst(index.row());
    case LastRole:
        return isFirst(index.row() + 1);
    }
    return {};
}

QHash<int, QByteArray> OutlineModel::roleNames() const
{
    return {{SectionRole, "sectionTitle"}, {TitleRole, "title"},          {NoteRole, "note"},
            {StatusRole, "status"},        {FirstRole, "firstInSection"}, {LastRole, "lastInSection"}};
}

} // namespace Kogge
