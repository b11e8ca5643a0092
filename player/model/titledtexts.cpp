// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "titledtexts.h"

namespace Kogge {

TitledTexts::TitledTexts(const std::vector<TitledText> &texts, QObject *parent)
    : QAbstractListModel(parent)
{
    for (const TitledText &text : texts) {
        auto *rows = new TextRows(this);
        rows->setMarkdown(text.text);
        m_rows.push_back({text.title, rows});
    }
}

int TitledTexts::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TitledTexts::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case TitleRole:
        return row.title;
    case TextRole:
        return QVariant::fromValue(row.text);
    default:
        return {};
    }
}

QHash<int, QByteArray> TitledTexts::roleNames() const
{
    return {{TitleRole, "title"}, {TextRole, "body"}};
}

} // namespace Kogge
