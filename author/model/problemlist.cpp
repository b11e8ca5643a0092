// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemlist.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

template<typename Belongs> int gravityWhere(const std::vector<ProblemList::Row> &rows, const Belongs &belongs)
{
    int gravity = 0;
    for (const ProblemList::Row &row : rows) {
        if (row.hint == ProblemList::Hint::None && belongs(row))
            gravity = std::max(gravity, row.severe ? 2 : 1);
    }
    return gravity;
}

} // namespace

ProblemList::ProblemList(QObject *parent)
    : RowsModel(parent)
{ }

void ProblemList::setRows(std::vector<Row> rows)
{
    if (rows == m_rows)
        return;
    replace(m_rows, std::move(rows), [](const Row &a, const Row &b) { return a == b; });
    Q_EMIT changed();
}

int ProblemList::gravityOfBlock(const QString &block) const
{
    return gravityWhere(m_rows, [&](const Row &row) { return row.block == block; });
}

int ProblemList::gravityOfLesson(const QString &lesson) const
{
    return gravityWhere(m_rows, [&](const Row &row) { return row.lesson == lesson; });
}

int ProblemList::errors() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.severe; }));
}

int ProblemList::warnings() const
{
    return static_cast<int>(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.severe && row.hint == Hint::None; }));
}

QString ProblemList::summary() const
{
    const int others = warnings();
    if (errors() + others == 0)
        return tr("Nothing to be put right");
    const QString fix = tr("%n to be fixed", nullptr, errors());
    const QString look = tr("%n to be looked at", nullptr, others);
    return errors() == 0 ? look : others == 0 ? fix : fix + u" · "_s + look;
}

int ProblemList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ProblemList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case SevereRole:
        return row.severe;
    case TextRole:
        return row.text;
    case PlaceRole:
        return row.place;
    case LessonRole:
        return row.lesson;
    case BlockRole:
        return row.block;
    case LanguageRole:
        return row.language;
    case RemedyRole:
        return QVariant::fromValue(row.remedy);
    case HintRole:
        return QVariant::fromValue(row.hint);
    case FieldRole:
        return row.field;
    case SubjectRole:
        return row.subject;
    default:
        return {};
    }
}

QHash<int, QByteArray> ProblemList::roleNames() const
{
    return {{SevereRole, "severe"},  {TextRole, "text"},   {PlaceRole, "place"},
            {LessonRole, "lesson"},  {BlockRole, "block"}, {LanguageRole, "language"},
            {RemedyRole, "remedy"},  {HintRole, "hint"},   {FieldRole, "field"},
            {SubjectRole, "subject"}};
}

} // namespace Kogge
