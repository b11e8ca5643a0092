// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/calculation.h"

#include "course/dependencies.h"
#include "course/partialdate.h"

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
        const auto date = PartialDate::fromString(neutral);
        return date && date->day > 0 ? Scalar(date->firstDay()) : Scalar(Empty{});
    }
    case FieldType::Choice:
    case FieldType::Text:
        return neutral;
    }
    Q_UNREACHABLE();
}

FormulaValue columnValue(const WorksheetField &column, const std::vector<WorksheetInput::Row> &rows)
{
    const size_t count = std::min(rows.size(), static_cast<size_t>(WorksheetTable::maximumRows));
    Column cells;
    for (size_t row = 0; row < count; ++row)
        cells.push_back(scalarFromNeutral(column.type, rows.at(row).value(column.id)));
    return cells;
}

/// Errors that arose in the formula of \p name get its name; inherited ones keep theirs.
FormulaValue named(FormulaValue value, const QString &name)
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

/// A single value in each of \p rows rows, where a column or series is computed. Errors stay single.
FormulaValue spread(FormulaValue value, std::optional<size_t> rows)
{
    const auto *scalar = std::get_if<Scalar>(&value);
    return rows && scalar && !firstError(value) ? FormulaValue(Column(*rows, *scalar)) : value;
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

size_t sizeOf(const Worksheet &sheet)
{
    size_t size = sheet.fields.size() + sheet.results.size() + sheet.checks.size();
    for (const WorksheetTable &table : sheet.tables)
        size += table.columns.size();
    return size;
}

/// Computes the formulas of one worksheet, each once, in the order in which they need each other.
class Calculator
{
public:
    Calculator(const Worksheet &sheet, const WorksheetInput &input)
        : m_tooLarge(sizeOf(sheet) > Worksheet::maximumSize)
    {
        for (const WorksheetField &field : sheet.fields)
            addField(field.name, field, valueFromNeutral(field, input.fields.value(field.id)));
        for (const WorksheetTable &table : sheet.tables) {
            for (const WorksheetField &column : table.columns)
                addField(table.name + u'.' + column.name, column,
                         columnValue(column, input.tables.value(table.id)));
        }
        for (const WorksheetResult &result : sheet.results)
            m_formulas.insert(result.name, Source(result.formula));
        compute();
        for (const WorksheetResult &result : sheet.results)
            m_result.missing.insert(result.name, sorted(missingFor({result.name})));
        for (const WorksheetCheck &check : sheet.checks)
            runCheck(check);
    }

    Calculation take() { return std::move(m_result); }

private:
    struct Source {
        explicit Source(const QString &text, std::optional<size_t> length = {})
            : formula(Formula::parse(text))
            , rows(length)
        { }
        [[nodiscard]] QSet<QString> uses() const
        {
            const auto *parsed = std::get_if<Formula>(&formula);
            return parsed ? parsed->names() : QSet<QString>();
        }

        std::variant<Formula, FormulaError> formula;
        std::optional<size_t> rows; ///< Of a column or series.
    };

    void addField(const QString &name, const WorksheetField &field, FormulaValue value)
    {
        const auto *column = std::get_if<Column>(&value);
        if (!field.formula.isEmpty()) {
            m_formulas.insert(name,
                              Source(field.formula, column ? std::optional(column->size()) : std::nullopt));
            return;
        }
        if (!column && std::holds_alternative<Empty>(std::get<Scalar>(value)) && !field.optional)
            m_unfilled.insert(name);
        m_result.values.insert(name, value);
    }

    void compute()
    {
        Dependencies uses;
        for (auto source = m_formulas.cbegin(); source != m_formulas.cend(); ++source)
            uses.insert(source.key(), m_tooLarge ? QSet<QString>() : source->uses());
        for (const DependencyGroup &group : dependencyOrder(uses)) {
            QSet<QString> missing;
            for (const QString &name : group.names)
                missing.unite(missingFor(uses.value(name)));
            for (const QString &name : group.names)
                m_missing.insert(name, missing);
            computeGroup(group);
        }
    }

    void computeGroup(const DependencyGroup &group)
    {
        for (const QString &name : group.names) {
            const FormulaError cycle{FormulaErrorKind::Cycle, name, {}};
            if (!m_result.values.contains(name))
                m_result.values.insert(
                    name, group.cyclic ? Scalar(cycle) : evaluated(name, *m_formulas.find(name)));
        }
    }

    FormulaValue evaluated(const QString &name, const Source &source)
    {
        if (m_tooLarge)
            return Scalar(FormulaError{FormulaErrorKind::TooComplex, name, {}});
        if (const auto *failed = std::get_if<FormulaError>(&source.formula))
            return named(Scalar(*failed), name);
        const FormulaValue value =
            std::get<Formula>(source.formula).evaluate([this](const QString &used) { return valueOf(used); });
        return spread(named(value, name), source.rows);
    }

    [[nodiscard]] FormulaValue valueOf(const QString &name) const
    {
        const auto known = m_result.values.find(name);
        return known == m_result.values.end() ? Scalar(FormulaError{FormulaErrorKind::UnknownName, {}, name})
                                              : *known;
    }

    /// The unfilled fields among \p names and all that their formulas read.
    [[nodiscard]] QSet<QString> missingFor(const QSet<QString> &names) const
    {
        QSet<QString> missing;
        for (const QString &name : names) {
            missing.unite(m_missing.value(name));
            if (m_unfilled.contains(name))
                missing.insert(name);
        }
        return missing;
    }

    void runCheck(const WorksheetCheck &check)
    {
        const Source source(check.formula);
        const FormulaValue value = evaluated(check.id, source);
        const auto *scalar = std::get_if<Scalar>(&value);
        const auto *holds = scalar ? std::get_if<bool>(scalar) : nullptr;
        if (holds && !*holds && missingFor(source.uses()).isEmpty())
            m_result.failedChecks += check.id;
    }

    bool m_tooLarge;
    QMap<QString, Source> m_formulas;
    QSet<QString> m_unfilled;
    QMap<QString, QSet<QString>> m_missing; ///< By name of a formula: the unfilled fields that it reads.
    Calculation m_result;
};

template<typename Named> const Named *findByName(const std::vector<Named> &items, const QString &name)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&](const Named &item) { return item.name == name; });
    return found == items.end() ? nullptr : &*found;
}

QString neutralOf(const SampleValue &value)
{
    return value.text.isEmpty() ? value.value : value.text;
}

/// By id of the field or column; values for which there is none are left out.
QMap<QString, QString> textsById(const std::vector<WorksheetField> &fields,
                                 const std::vector<SampleValue> &values)
{
    QMap<QString, QString> texts;
    for (const SampleValue &value : values) {
        if (const WorksheetField *field = findByName(fields, value.name))
            texts.insert(field->id, neutralOf(value));
    }
    return texts;
}

} // namespace

FormulaValue valueFromNeutral(const WorksheetField &field, const QString &neutral)
{
    if (field.type != FieldType::Series)
        return scalarFromNeutral(field.type, neutral);
    const QStringList texts = neutral.split(u';');
    Column values;
    for (int period = 0; period < std::min(field.periods, WorksheetField::maximumPeriods); ++period)
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
    input.fields = textsById(sheet.fields, sample.values);
    for (const SampleRow &row : sample.rows) {
        if (const WorksheetTable *table = findByName(sheet.tables, row.table))
            input.tables[table->id].push_back(textsById(table->columns, row.values));
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
