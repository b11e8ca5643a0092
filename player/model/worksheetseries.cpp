// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheetseries.h"

#include "course/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

int countedPeriods(const WorksheetField &field)
{
    return std::clamp(field.periods, 0, WorksheetField::maximumPeriods);
}

/// A series' value of one period, as a field of its own.
WorksheetField cellOf(const WorksheetField &series)
{
    WorksheetField cell = series;
    cell.type = series.unit.isEmpty() ? FieldType::Number
        : series.unit == u"%"         ? FieldType::Percent
                                      : FieldType::Money;
    return cell;
}

WorksheetField fieldOf(const WorksheetResult &result, int periods, PeriodKind period)
{
    WorksheetField field;
    field.id = result.id;
    field.name = result.name;
    field.type = FieldType::Series;
    field.decimals = result.decimals;
    field.periods = periods;
    field.period = period;
    field.unit = result.unit;
    field.formula = result.formula;
    field.label = result.label;
    field.help = result.help;
    return field;
}

} // namespace

std::vector<WorksheetSeriesObject::Group> WorksheetSeriesObject::groupsOf(const Worksheet &sheet)
{
    std::vector<Group> groups;
    for (const WorksheetField &field : sheet.fields) {
        if (field.type != FieldType::Series)
            continue;
        const int periods = countedPeriods(field);
        auto group = std::find_if(groups.begin(), groups.end(), [&](const Group &candidate) {
            return candidate.period == field.period && candidate.periods == periods;
        });
        if (group == groups.end())
            group = groups.insert(groups.end(), Group{field.period, periods, {}});
        group->fields.push_back(field);
    }
    for (const WorksheetResult &result : sheet.results) {
        if (result.type == FieldType::Series && !groups.empty())
            groups.front().fields.push_back(fieldOf(result, groups.front().periods, groups.front().period));
    }
    return groups;
}

std::vector<WorksheetField> WorksheetSeriesObject::otherFields(const Worksheet &sheet)
{
    std::vector<WorksheetField> others;
    std::copy_if(sheet.fields.begin(), sheet.fields.end(), std::back_inserter(others),
                 [](const WorksheetField &field) { return field.type != FieldType::Series; });
    return others;
}

QStringList WorksheetSeriesObject::periodNames(PeriodKind period, int count, const LocaleFormat &format)
{
    QStringList names;
    for (int i = 0; i < count; ++i) {
        switch (period) {
        case PeriodKind::Month:
            names += format.monthName(i % 12 + 1);
            break;
        case PeriodKind::Quarter:
            //: the first letter of "quarter", before its number
            names += tr("Q%1").arg(i % 4 + 1);
            break;
        case PeriodKind::Year:
        case PeriodKind::Number:
            names += QString::number(i + 1);
            break;
        }
    }
    return names;
}

WorksheetSeriesObject::WorksheetSeriesObject(const Group &group, const QString &currency,
                                             const LocaleFormat &format, QObject *parent)
    : QAbstractListModel(parent)
    , m_group(group)
{
    std::vector<WorksheetField> cells;
    for (const WorksheetField &field : group.fields)
        cells.push_back(cellOf(field));
    const QStringList names = periodNames(group.period, group.periods, format);
    for (int period = 0; period < group.periods; ++period) {
        auto *row = new WorksheetFields(cells, currency, format, this);
        connect(
            row, &WorksheetFields::edited, this,
            [this, period](const QString &field, const QString &neutral) { take(period, field, neutral); });
        m_rows.push_back({names.at(period), row});
    }
    setValues({});
}

QStringList WorksheetSeriesObject::columnLabels() const
{
    QStringList labels;
    for (const WorksheetField &field : m_group.fields)
        labels += field.label;
    return labels;
}

QString WorksheetSeriesObject::period() const
{
    return QString::fromLatin1(EnumWords<PeriodKind>::words.at(static_cast<size_t>(m_group.period)));
}

void WorksheetSeriesObject::setValues(const QMap<QString, QString> &neutral)
{
    for (const WorksheetField &field : m_group.fields) {
        QStringList values = neutral.value(field.id).split(u';');
        values.resize(m_group.periods);
        m_values.insert(field.id, values);
    }
    for (int period = 0; period < m_group.periods; ++period) {
        QMap<QString, QString> row;
        for (auto series = m_values.cbegin(); series != m_values.cend(); ++series)
            row.insert(series.key(), series->at(period));
        m_rows.at(static_cast<size_t>(period)).cells->setValues(row);
    }
}

void WorksheetSeriesObject::setCalculation(const Calculation &calculation)
{
    for (size_t column = 0; column < m_group.fields.size(); ++column) {
        const FormulaValue value = calculation.values.value(m_group.fields.at(column).name);
        for (size_t row = 0; row < m_rows.size(); ++row)
            m_rows.at(row).cells->setComputed(static_cast<int>(column), scalarAt(value, row));
    }
}

void WorksheetSeriesObject::take(int period, const QString &fieldId, const QString &neutral)
{
    QStringList &values = m_values[fieldId];
    values[period] = neutral;
    Q_EMIT edited(fieldId, values.join(u';'));
}

int WorksheetSeriesObject::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WorksheetSeriesObject::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    if (role == TitleRole)
        return row.title;
    return role == CellsRole ? QVariant::fromValue(row.cells) : QVariant();
}

QHash<int, QByteArray> WorksheetSeriesObject::roleNames() const
{
    return {{TitleRole, "title"}, {CellsRole, "cells"}};
}

} // namespace Kogge
