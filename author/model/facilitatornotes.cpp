// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facilitatornotes.h"

#include "base/languagename.h"

namespace Kogge {

FacilitatorNotes::FacilitatorNotes(ModuleDocument &document, QObject *parent)
    : RowsModel(parent)
    , m_document(document)
{
    show();
}

void FacilitatorNotes::show()
{
    std::vector<Row> rows;
    for (const QString &language : m_document.course().languages())
        rows.push_back({language, m_document.facilitatorNotes(language)});
    replace(m_rows, std::move(rows), [](const Row &a, const Row &b) { return a.language == b.language; });
}

void FacilitatorNotes::write(int row, const QString &text)
{
    if (row < 0 || row >= std::ssize(m_rows))
        return;
    const QString language = m_rows[static_cast<size_t>(row)].language;
    const auto written =
        m_document.writeFacilitatorNotes(tr("Write the facilitator’s notes"), language, text);
    if (!written)
        Q_EMIT failed(describe(written.error()));
}

int FacilitatorNotes::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacilitatorNotes::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case LanguageRole:
        return row.language;
    case NameRole:
        return languageName(row.language);
    case TextRole:
        return row.text;
    default:
        return {};
    }
}

QHash<int, QByteArray> FacilitatorNotes::roleNames() const
{
    return {{LanguageRole, "language"}, {NameRole, "name"}, {TextRole, "written"}};
}

} // namespace Kogge
