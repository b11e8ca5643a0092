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
    return name;
}

WorksheetResults::Row WorksheetResults::rowFor(const WorksheetResult &result,
                                               const Calculation &calculation) const
{
    const QString none = u"–"_s;
    QStringList missing;
    for (const QString &name : calculation.missing.value(result.name))
        missing += labelOf(name);
    if (!missing.isEmpty())
        return {none, tr("Still missing: %1").arg(missing.join(u", "_s)), false};

    const FormulaValue value = calculation.values.value(result.name);
    if (const FormulaError *error = firstError(value))
        return {none, tr("%1: %2.").arg(labelOf(error->field), describe(*error)), false};
    const auto *scalar = std::get_if<Scalar>(&value);
    const auto *number = scalar ? std::get_if<Decimal>(scalar) : nullptr;
    const QString currency = result.unit.isEmpty() ? m_sheet.currency : result.unit;
    const QString shown =
        scalar ? m_format.value(*scalar, result.type, result.decimals, currency) : QString();
    return {shown.isEmpty() ? none : shown, {}, number && number->isNegative()};
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
    }
    return {};
}

QHash<int, QByteArray> WorksheetResults::roleNames() const
{
    return {{LabelRole, "label"},
            {ValueRole, "value"},
            {HelpRole, "help"},
            {ReasonRole, "reason"},
            {NegativeRole, "negative"}};
}

} // namespace Kogge
