// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheetfields.h"

#include "course/calculation.h"
#include "course/fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

Scalar scalarOf(const WorksheetField &field, const QString &neutral)
{
    const FormulaValue value = valueFromNeutral(field, neutral);
    const auto *scalar = std::get_if<Scalar>(&value);
    return scalar ? *scalar : Scalar(Empty{});
}

int choiceIndex(const WorksheetField &field, const QString &name)
{
    const auto found = std::find_if(field.choices.begin(), field.choices.end(),
                                    [&](const FieldChoice &choice) { return choice.name == name; });
    return found == field.choices.end() ? -1 : static_cast<int>(found - field.choices.begin());
}

QStringList labelsOf(const WorksheetField &field)
{
    QStringList labels;
    for (const FieldChoice &choice : field.choices)
        labels += choice.label;
    return labels;
}

QString problemFor(FieldType type)
{
    return type == FieldType::Date ? WorksheetFields::tr("This is not a date")
                                   : WorksheetFields::tr("This is not a number");
}

} // namespace

WorksheetFields::WorksheetFields(std::vector<WorksheetField> fields, const QString &currency,
                                 const LocaleFormat &format, QObject *parent)
    : QAbstractListModel(parent)
    , m_currency(currency)
    , m_format(format)
{
    for (WorksheetField &field : fields)
        m_entries.push_back({std::move(field), {}, {}, {}, {}});
}

void WorksheetFields::setValues(const QMap<QString, QString> &neutral)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = m_entries[i];
        entry.neutral = neutral.value(entry.field.id);
        entry.typed = m_format.editable(scalarOf(entry.field, entry.neutral), entry.field.type);
        entry.problem.clear();
        change(static_cast<int>(i));
    }
}

void WorksheetFields::setCalculation(const Calculation &calculation)
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        const FormulaValue value = calculation.values.value(m_entries.at(i).field.name);
        const auto *scalar = std::get_if<Scalar>(&value);
        setComputed(static_cast<int>(i), scalar ? *scalar : Empty{});
    }
}

void WorksheetFields::setComputed(int row, const Scalar &value)
{
    Entry &entry = m_entries.at(static_cast<size_t>(row));
    const QString text =
        m_format.value(value, entry.field.type, entry.field.decimals, currencyOf(entry.field));
    if (entry.field.formula.isEmpty() || entry.computed == text)
        return;
    entry.computed = text;
    change(row);
}

void WorksheetFields::edit(int row, const QString &typed)
{
    if (row < 0 || row >= rowCount())
        return;
    Entry &entry = m_entries.at(static_cast<size_t>(row));
    if (entry.typed == typed || !entry.field.formula.isEmpty())
        return;
    entry.typed = typed;
    const auto neutral = m_format.neutral(typed, entry.field.type);
    entry.problem = neutral ? QString() : problemFor(entry.field.type);
    change(row);
    if (neutral)
        take(row, *neutral);
}

void WorksheetFields::choose(int row, int choice)
{
    if (row < 0 || row >= rowCount())
        return;
    const Entry &entry = m_entries.at(static_cast<size_t>(row));
    if (choice < 0 || static_cast<size_t>(choice) >= entry.field.choices.size())
        return;
    take(row, entry.field.choices.at(static_cast<size_t>(choice)).name);
    change(row);
}

void WorksheetFields::take(int row, const QString &neutral)
{
    Entry &entry = m_entries.at(static_cast<size_t>(row));
    if (entry.neutral == neutral)
        return;
    entry.neutral = neutral;
    Q_EMIT edited(entry.field.id, neutral);
}

void WorksheetFields::change(int row)
{
    const QModelIndex changed = createIndex(row, 0);
    Q_EMIT dataChanged(changed, changed);
}

QString WorksheetFields::currencyOf(const WorksheetField &field) const
{
    return field.unit.isEmpty() ? m_currency : field.unit;
}

QString WorksheetFields::unitOf(const WorksheetField &field) const
{
    if (field.type == FieldType::Money)
        return m_format.currencySign(currencyOf(field));
    return field.type == FieldType::Percent ? u"%"_s : QString();
}

QString WorksheetFields::shown(const Entry &entry) const
{
    if (!entry.field.formula.isEmpty())
        return entry.computed;
    if (entry.field.type == FieldType::Choice)
        return labelsOf(entry.field).value(choiceIndex(entry.field, entry.neutral));
    return m_format.value(scalarOf(entry.field, entry.neutral), entry.field.type, entry.field.decimals,
                          currencyOf(entry.field));
}

int WorksheetFields::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant WorksheetFields::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(static_cast<size_t>(index.row()));
    switch (role) {
    case LabelRole:
        return entry.field.label;
    case HelpRole:
        return entry.field.help;
    case TypeRole:
        return QString::fromLatin1(EnumWords<FieldType>::words.at(static_cast<size_t>(entry.field.type)));
    case UnitRole:
        return unitOf(entry.field);
    case ValueRole:
        return entry.typed;
    case ShownRole:
        return shown(entry);
    case ProblemRole:
        return entry.problem;
    case ChoicesRole:
        return labelsOf(entry.field);
    case ChosenRole:
        return choiceIndex(entry.field, entry.neutral);
    case ComputedRole:
        return !entry.field.formula.isEmpty();
    }
    return {};
}

QHash<int, QByteArray> WorksheetFields::roleNames() const
{
    return {
        {LabelRole, "label"},       {HelpRole, "help"},       {TypeRole, "type"},
        {UnitRole, "unit"},         {ValueRole, "value"},     {ShownRole, "shown"},
        {ProblemRole, "problem"},   {ChoicesRole, "choices"}, {ChosenRole, "chosen"},
        {ComputedRole, "computed"},
    };
}

Scalar scalarAt(const FormulaValue &value, size_t row)
{
    const auto *column = std::get_if<Column>(&value);
    if (!column)
        return std::get<Scalar>(value);
    return row < column->size() ? column->at(row) : Empty{};
}

} // namespace Kogge
