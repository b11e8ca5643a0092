// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheetresults.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

WorksheetResults::WorksheetResults(const Worksheet &sheet, const LocaleFormat &format, QObject *parent)
    : QAbstractListModel(parent)
    , m_sheet(sheet)
    , m_format(format)
    , m_rows(sheet.results.size())
{ }

QString WorksheetResults::labelOf(const QString &name) const
{
    for (const WorksheetField &field : m_sheet.fields) {
        if (field.name == name)
            return field.label;
    }
    for (const WorksheetResult &result : m_sheet.results) {
        if (result.name == name)
            return result.label;
    }
    for (const WorksheetTable &table : m_sheet.tables) {
        if (table.name == name)
            return table.label;
        for (const WorksheetField &column : table.columns) {
            if (table.name + u'.' + column.name == name)
                return column.label;
        }
    }
    return name;
}

QStringList WorksheetResults::missingFor(const WorksheetResult &result, const Calculation &calculation) const
{
    QStringList missing;
    for (const QString &name : calculation.missing.value(result.name))
        missing += labelOf(name);
    return missing;
}

QString WorksheetResults::missingOf(const Calculation &calculation) const
{
    QStringList named;
    int waiting = 0;
    for (const WorksheetResult &result : m_sheet.results) {
        const QStringList missing = missingFor(result, calculation);
        waiting += missing.isEmpty() ? 0 : 1;
        named += missing;
    }
    if (waiting < 2)
        return {};
    QStringList all; // In the order in which the learner meets them; what is no field of its own comes last.
    for (const WorksheetField &field : m_sheet.fields)
        all += named.contains(field.label) ? QStringList(field.label) : QStringList();
    all += named;
    all.removeDuplicates();
    return tr("Still missing: %1").arg(all.join(u", "_s));
}

WorksheetResults::Row WorksheetResults::rowFor(const WorksheetResult &result,
                                               const Calculation &calculation) const
{
    const QString none = u"–"_s;
    const QStringList missing = missingFor(result, calculation);
    if (!missing.isEmpty())
        return {none, tr("Still missing: %1").arg(missing.join(u", "_s)), false, true};

    const FormulaValue value = calculation.values.value(result.name);
    if (const FormulaError *error = firstError(value))
        return {none, tr("%1: %2.").arg(labelOf(error->field), describe(*error)), false, false};
    const auto *scalar = std::get_if<Scalar>(&value);
    const auto *number = scalar ? std::get_if<Decimal>(scalar) : nullptr;
    const QString currency = result.unit.isEmpty() ? m_sheet.currency : result.unit;
    const QString shown =
        scalar ? m_format.value(*scalar, result.type, result.decimals, currency) : QString();
    return {shown.isEmpty() ? none : shown, {}, number && number->isNegative(), false};
}

void WorksheetResults::setCalculation(const Calculation &calculation)
{
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row row = rowFor(m_sheet.results.at(i), calculation);
        if (row == m_rows.at(i))
            continue;
        m_rows[i] = row;
        const QModelIndex changed = createIndex(static_cast<int>(i), 0);
        Q_EMIT dataChanged(changed, changed);
    }
    if (const QString missing = missingOf(calculation); missing != m_missing) {
        m_missing = missing;
        Q_EMIT missingChanged();
    }
}

int WorksheetResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WorksheetResults::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<size_t>(index.row());
    switch (role) {
    case LabelRole:
        return m_sheet.results.at(row).label;
    case HelpRole:
        return m_sheet.results.at(row).help;
    case ValueRole:
        return m_rows.at(row).value;
    case ReasonRole:
        return m_rows.at(row).reason;
    case NegativeRole:
        return m_rows.at(row).negative;
    case LackingRole:
        return m_rows.at(row).lacking;
    }
    return {};
}

QHash<int, QByteArray> WorksheetResults::roleNames() const
{
    return {{LabelRole, "label"},   {ValueRole, "value"},       {HelpRole, "help"},
            {ReasonRole, "reason"}, {NegativeRole, "negative"}, {LackingRole, "lacking"}};
}

} // namespace Kogge
