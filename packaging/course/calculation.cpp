// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/calculation.h"

#include <algorithm>

namespace Kogge {

namespace {

Scalar scalarFromNeutral(FieldType type, const QString &neutral)
{
    if (neutral.isEmpty())
        return Empty{};
    switch (type) {
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Series: {
        const auto number = Decimal::fromString(neutral);
        return number ? Scalar(*number) : Scalar(Empty{});
    }
    case FieldType::Date: {
        const QDate date = QDate::fromString(neutral, Qt::ISODate);
        return date.isValid() ? Scalar(date) : Scalar(Empty{});
    }
    case FieldType::Choice:
    case FieldType::Text:
        return neutral;
    }
    Q_UNREACHABLE();
}

FormulaValue columnValue(const WorksheetField &column, const std::vector<WorksheetInput::Row> &rows)
{
    Column cells;
    for (const auto &row : rows)
        cells.push_back(scalarFromNeutral(column.type, row.value(column.id)));
    return cells;
}

/// Computes the formulas of one worksheet, each once, in the order in which they need each other.
class Calculator
{
public:
    Calculator(const Worksheet &sheet, const WorksheetInput &input)
    {
        for (const WorksheetField &field : sheet.fields)
            addField(field.name, field, valueFromNeutral(field, input.fields.value(field.id)));
        for (const WorksheetTable &table : sheet.tables) {
            for (const WorksheetField &column : table.columns)
                addField(table.name + u'.' + column.name, column, columnValue(column, input.tables.value(table.id)));
        }
        for (const WorksheetResult &result : sheet.results)
            m_formulas.insert(result.name, result.formula);
        for (const QString &name : m_formulas.keys())
            valueOf(name);
        for (const WorksheetResult &result : sheet.results)
            m_result.missing.insert(result.name, missingFor(result.name));
        for (const WorksheetCheck &check : sheet.checks)
            runCheck(check);
    }

    Calculation take() { return std::move(m_result); }

private:
    void addField(const QString &name, const WorksheetField &field, FormulaValue value)
    {
        if (!field.formula.isEmpty()) {
            m_formulas.insert(name, field.formula);
            return;
        }
        const auto *scalar = std::get_if<Scalar>(&value);
        if (scalar && std::holds_alternative<Empty>(*scalar) && !field.optional)
            m_unfilled.insert(name);
        m_result.values.insert(name, std::move(value));
    }

    FormulaValue valueOf(const QString &name)
    {
        if (const auto known = m_result.values.find(name); known != m_result.values.end())
            return *known;
        if (!m_formulas.contains(name))
            return Scalar(FormulaError{FormulaErrorKind::UnknownName, {}, name});
        if (m_running.contains(name))
            return Scalar(FormulaError{FormulaErrorKind::Cycle, name, {}});
        m_running.insert(name);
        FormulaValue value = evaluated(name, m_formulas.value(name));
        m_running.remove(name);
        m_result.values.insert(name, value);
        return value;
    }

    FormulaValue evaluated(const QString &name, const QString &text)
    {
        const auto formula = Formula::parse(text);
        FormulaValue value;
        if (const auto *failed = std::get_if<FormulaError>(&formula)) {
            value = Scalar(*failed);
        } else {
            m_uses.insert(name, std::get<Formula>(formula).names());
            value = std::get<Formula>(formula).evaluate([this](const QString &used) { return valueOf(used); });
        }
        return named(std::move(value), name);
    }

    /// Errors that arose here get the name of this field; inherited ones keep theirs.
    static FormulaValue named(FormulaValue value, const QString &name)
    {
        const auto nameError = [&](Scalar &scalar) {
            auto *error = std::get_if<FormulaError>(&scalar);
            if (error && error->field.isEmpty())
                error->field = name;
        };
        if (auto *column = std::get_if<Column>(&value))
            std::for_each(column->begin(), column->end(), nameError);
        else
            nameError(std::get<Scalar>(value));
        return value;
    }

    QStringList missingFor(const QString &name)
    {
        QSet<QString> seen;
        QStringList missing;
        collectMissing(name, seen, missing);
        missing.sort();
        return missing;
    }

    void collectMissing(const QString &name, QSet<QString> &seen, QStringList &missing)
    {
        if (seen.contains(name))
            return;
        seen.insert(name);
        if (m_unfilled.contains(name))
            missing += name;
        for (const QString &used : m_uses.value(name))
            collectMissing(used, seen, missing);
    }

    void runCheck(const WorksheetCheck &check)
    {
        const FormulaValue value = evaluated(check.id, check.formula);
        const auto *scalar = std::get_if<Scalar>(&value);
        const auto *holds = scalar ? std::get_if<bool>(scalar) : nullptr;
        if (holds && !*holds && missingFor(check.id).isEmpty())
            m_result.failedChecks += check.id;
    }

    QMap<QString, QString> m_formulas;
    QMap<QString, QSet<QString>> m_uses;
    QSet<QString> m_unfilled;
    QSet<QString> m_running;
    Calculation m_result;
};

template<typename Named> QString idOf(const std::vector<Named> &items, const QString &name)
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const Named &item) { return item.name == name; });
    return found == items.end() ? QString() : found->id;
}

QString neutralOf(const SampleValue &value)
{
    return value.text.isEmpty() ? value.value : value.text;
}

} // namespace

FormulaValue valueFromNeutral(const WorksheetField &field, const QString &neutral)
{
    if (field.type != FieldType::Series)
        return scalarFromNeutral(field.type, neutral);
    const QStringList texts = neutral.split(u';');
    Column values;
    for (int period = 0; period < field.periods; ++period)
        values.push_back(scalarFromNeutral(field.type, texts.value(period)));
    return values;
}

Calculation calculate(const Worksheet &sheet, const WorksheetInput &input)
{
    return Calculator(sheet, input).take();
}

WorksheetInput inputOf(const Worksheet &sheet, const WorksheetSample &sample)
{
    WorksheetInput input;
    for (const SampleValue &value : sample.values)
        input.fields.insert(idOf(sheet.fields, value.name), neutralOf(value));
    for (const SampleRow &sampleRow : sample.rows) {
        const auto table = std::find_if(sheet.tables.begin(), sheet.tables.end(), [&](const WorksheetTable &candidate) {
            return candidate.name == sampleRow.table;
        });
        if (table == sheet.tables.end())
            continue;
        WorksheetInput::Row row;
        for (const SampleValue &value : sampleRow.values)
            row.insert(idOf(table->columns, value.name), neutralOf(value));
        input.tables[table->id].push_back(row);
    }
    return input;
}

bool isComplete(const Worksheet &sheet, const Calculation &calculation)
{
    return std::all_of(sheet.results.begin(), sheet.results.end(), [&](const WorksheetResult &result) {
        const FormulaValue value = calculation.values.value(result.name);
        const auto *scalar = std::get_if<Scalar>(&value);
        const bool empty = scalar && std::holds_alternative<Empty>(*scalar);
        return !empty && !firstError(value) && calculation.missing.value(result.name).isEmpty();
    });
}

} // namespace Kogge
