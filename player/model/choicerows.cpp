// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "choicerows.h"

namespace Kogge {

ChoiceRows::ChoiceRows(std::vector<ChoiceRow> rows, QObject *parent)
    : QAbstractListModel(parent)
    , m_rows(std::move(rows))
{ }

void ChoiceRows::setRow(size_t index, const ChoiceRow &row)
{
    if (m_rows.at(index) == row)
        return;
    m_rows[index] = row;
    const QModelIndex changed = createIndex(static_cast<int>(index), 0);
    Q_EMIT dataChanged(changed, changed);
}

int ChoiceRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChoiceRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ChoiceRow &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case LetterRole:
        return row.letter;
    case StyledRole:
        return row.styled;
    case PlainRole:
        return row.plain;
    case ChosenRole:
        return row.chosen;
    case CategoryRole:
        return row.category;
    case VerdictRole:
        return row.verdict;
    }
    return {};
}

QHash<int, QByteArray> ChoiceRows::roleNames() const
{
    return {
        {LetterRole, "letter"}, {StyledRole, "styled"},     {PlainRole, "plain"},
        {ChosenRole, "chosen"}, {CategoryRole, "category"}, {VerdictRole, "verdict"},
    };
}

} // namespace Kogge
