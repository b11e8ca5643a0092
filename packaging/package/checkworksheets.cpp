// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"
#include "course/calculation.h"
#include "package/checks_p.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Checks one worksheet: its names, its formulas, and whether its samples come out.
class WorksheetChecker
{
public:
    WorksheetChecker(const Worksheet &sheet, const CheckPlace &place, Problems &problems)
        : m_sheet(sheet)
        , m_place(place)
        , m_problems(problems)
    { }

    void check()
    {
        collectNames();
        for (auto formula = m_formulas.begin(); formula != m_formulas.end(); ++formula)
            checkFormula(formula.key(), formula.value());
        for (const WorksheetCheck &check : m_sheet.checks)
            checkFormula(check.id, check.formula);
        if (m_sheet.samples.empty() && !m_sheet.results.empty())
            report(m_problems, ProblemCode::SampleMissing, m_place);
        for (const WorksheetSample &sample : m_sheet.samples)
            checkSample(sample);
    }

private:
    void addName(const QString &name, const QString &formula)
    {
        if (m_names.contains(name))
            report(m_problems, ProblemCode::FieldNameDuplicate, m_place, {name});
        m_names.insert(name);
        if (!formula.isEmpty())
            m_formulas.insert(name, formula);
    }

    void checkName(const QString &name)
    {
        if (!isFormulaName(name)) {
            report(m_problems, ProblemCode::InvalidValue, m_place, {u"name"_s, name, u"[a-z][a-z0-9_]*"_s});
        }
    }

    void addField(const WorksheetField &field, const QString &prefix)
    {
        checkName(field.name);
        addName(prefix + field.name, field.formula);
        if (field.type == FieldType::Choice && field.choices.empty())
            report(m_problems, ProblemCode::MissingElement, m_place, {u"choice"_s});
    }

    void collectNames()
    {
        for (const WorksheetField &field : m_sheet.fields)
            addField(field, {});
        for (const WorksheetTable &table : m_sheet.tables) {
            checkName(table.name);
            for (const WorksheetField &column : table.columns)
                addField(column, table.name + u'.');
        }
        for (const WorksheetResult &result : m_sheet.results) {
            checkName(result.name);
            addName(result.name, result.formula);
        }
    }

    void checkFormula(const QString &name, const QString &text)
    {
        const auto formula = Formula::parse(text);
        if (const auto *error = std::get_if<FormulaError>(&formula)) {
            report(m_problems, ProblemCode::FormulaInvalid, m_place, {name, describe(*error)});
            return;
        }
        for (const QString &used : std::get<Formula>(formula).names()) {
            if (!m_names.contains(used))
                report(m_problems, ProblemCode::FormulaNameUnknown, m_place, {name, used});
        }
        QSet<QString> seen;
        if (dependsOn(name, name, seen))
            report(m_problems, ProblemCode::FormulaCycle, m_place, {name});
    }

    bool dependsOn(const QString &from, const QString &wanted, QSet<QString> &seen) const
    {
        const auto formula = Formula::parse(m_formulas.value(from));
        const auto *parsed = std::get_if<Formula>(&formula);
        if (!parsed)
            return false;
        for (const QString &used : parsed->names()) {
            if (used == wanted)
                return true;
            if (!seen.contains(used)) {
                seen.insert(used);
                if (dependsOn(used, wanted, seen))
                    return true;
            }
        }
        return false;
    }

    void checkSample(const WorksheetSample &sample)
    {
        for (const SampleValue &value : sample.values)
            requireName(value.name);
        for (const SampleRow &row : sample.rows) {
            for (const SampleValue &value : row.values)
                requireName(row.table + u'.' + value.name);
        }
        const Calculation calculation = calculate(m_sheet, inputOf(m_sheet, sample));
        for (const SampleValue &expected : sample.expected) {
            if (requireName(expected.name))
                compare(expected, calculation.values.value(expected.name));
        }
    }

    bool requireName(const QString &name)
    {
        const bool known = m_names.contains(name);
        if (!known)
            report(m_problems, ProblemCode::SampleFieldUnknown, m_place, {name});
        return known;
    }

    void compare(const SampleValue &expected, const FormulaValue &found)
    {
        const QString wanted = expected.text.isEmpty() ? expected.value : u'"' + expected.text + u'"';
        const auto number = Decimal::fromString(wanted);
        const QString canonical = number ? number->toString() : wanted;
        if (toText(found) != canonical)
            report(m_problems, ProblemCode::SampleMismatch, m_place, {expected.name, wanted, toText(found)});
    }

    const Worksheet &m_sheet;
    const CheckPlace &m_place;
    Problems &m_problems;
    QSet<QString> m_names;
    QMap<QString, QString> m_formulas;
};

} // namespace

void checkWorksheet(const Worksheet &sheet, const CheckPlace &place, Problems &problems)
{
    WorksheetChecker(sheet, place, problems).check();
}

} // namespace Kogge
