// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheettable.h"

#include <algorithm>

namespace Kogge {

namespace {

bool isBlank(const WorksheetInput::Row &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &text) { return text.isEmpty(); });
}

} // namespace

WorksheetTableObject::WorksheetTableObject(const WorksheetTable &table, const QString &currency,
                                           const LocaleFormat &format, QObject *parent)
    : QAbstractListModel(parent)
    , m_table(table)
    , m_currency(currency)
    , m_format(format)
{
    setRows({});
}

QStringList WorksheetTableObject::columnLabels() const
{
    QStringList labels;
    for (const WorksheetField &column : m_table.columns)
        labels += column.label;
    return labels;
}

WorksheetTableObject::Row WorksheetTableObject::newRow(const WorksheetInput::Row &values)
{
    auto *cells = new WorksheetFields(m_table.columns, m_currency, m_format, this);
    cells->setValues(values);
    connect(cells, &WorksheetFields::edited, this,
            [this, cells](const QString &column, const QString &neutral) {
                m_rows[indexOf(cells)].values.insert(column, neutral);
                Q_EMIT edited();
            });
    return {cells, values};
}

size_t WorksheetTableObject::indexOf(const WorksheetFields *cells) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.cells == cells; });
    Q_ASSERT(found != m_rows.end());
    return static_cast<size_t>(found - m_rows.begin());
}

void WorksheetTableObject::setRows(const std::vector<WorksheetInput::Row> &rows)
{
    beginResetModel();
    for (const Row &row : m_rows)
        row.cells->deleteLater();
    m_rows.clear();
    for (const WorksheetInput::Row &values : rows)
        m_rows.push_back(newRow(values));
    while (static_cast<int>(m_rows.size()) < std::max(1, m_table.least))
        m_rows.push_back(newRow({}));
    endResetModel();
    Q_EMIT countChanged();
}

std::vector<WorksheetInput::Row> WorksheetTableObject::values() const
{
    std::vector<WorksheetInput::Row> values;
    for (const Row &row : m_rows)
        values.push_back(row.values);
    while (!values.empty() && isBlank(values.back()))
        values.pop_back();
    return values;
}

void WorksheetTableObject::setComputed(const Calculation &calculation)
{
    for (size_t column = 0; column < m_table.columns.size(); ++column) {
        const QString name = m_table.name + u'.' + m_table.columns.at(column).name;
        const FormulaValue value = calculation.values.value(name);
        for (size_t row = 0; row < m_rows.size(); ++row)
            m_rows.at(row).cells->setComputed(static_cast<int>(column), scalarAt(value, row));
    }
}

void WorksheetTableObject::addRow()
{
    if (!canAdd())
        return;
    const int at = rowCount();
    beginInsertRows({}, at, at);
    m_rows.push_back(newRow({}));
    endInsertRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

void WorksheetTableObject::removeRow(int row)
{
    if (!canRemove() || row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.at(static_cast<size_t>(row)).cells->deleteLater();
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    Q_EMIT countChanged();
    Q_EMIT edited();
}

int WorksheetTableObject::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WorksheetTableObject::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != CellsRole)
        return {};
    return QVariant::fromValue(m_rows.at(static_cast<size_t>(index.row())).cells);
}

QHash<int, QByteArray> WorksheetTableObject::roleNames() const
{
    return {{CellsRole, "cells"}};
}

} // namespace Kogge
