// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/identifier.h"
#include "course/calculation.h"
#include "course/decision.h"
#include "course/dependencies.h"
#include "course/tools.h"
#include "package/checks_p.h"

#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// What comes out of a worksheet, or of something that is checked like one.
using Calculator = std::function<Calculation(const WorksheetInput &input)>;

/// Checks one worksheet: its names, its formulas, and whether its samples come out.
class WorksheetChecker
{
public:
    WorksheetChecker(const Worksheet &sheet, const CheckPlace &place, Problems &problems)
        : m_sheet(sheet)
        , m_place(place)
        , m_problems(problems)
        , m_calculate([&sheet](const WorksheetInput &input) { return calculate(sheet, input); })
    { }

    void setCalculator(const Calculator &calculate) { m_calculate = calculate; }

    void check()
    {
        collectNames();
        checkFormulas();
        for (const WorksheetCheck &check : m_sheet.checks)
            parse(check.id, check.formula);
        if (m_count > static_cast<int>(Worksheet::maximumSize))
            report(m_problems, ProblemCode::TooLarge, m_place,
                   {CheckText::tr("%1 fields, results and checks").arg(Worksheet::maximumSize)});
        if (m_sheet.samples.empty() && !m_sheet.results.empty())
            report(m_problems, ProblemCode::SampleMissing, m_place);
        checkSamples();
    }

    /// Nothing but the samples.
    void checkSamplesOnly()
    {
        collectNames();
        checkSamples();
    }

private:
    void expectBetween(int least, int value, int most, const char *attribute)
    {
        expectValue(m_problems, value >= least && value <= most, m_place, attribute, QString::number(value),
                    CheckText::tr("a whole number from %1 to %2").arg(least).arg(most));
    }

    void checkName(const QString &name)
    {
        expectValue(m_problems, isFormulaName(name), m_place, "name", name,
                    CheckText::tr("a small letter, and then small letters, digits and _"));
    }

    /// \p name within \p known, where each may stand once.
    void addUnique(const QString &name, QSet<QString> &known)
    {
        if (known.contains(name))
            report(m_problems, ProblemCode::FieldNameDuplicate, m_place, {name});
        known.insert(name);
    }

    void addName(const QString &name, const QString &formula)
    {
        addUnique(name, m_names);
        if (!formula.isEmpty())
            m_formulas.insert(name, formula);
        ++m_count;
    }

    void addField(const WorksheetField &field, const QString &prefix)
    {
        checkName(field.name);
        addName(prefix + field.name, field.formula);
        checkDecimals(m_problems, field.decimals, m_place);
        expectBetween(1, field.periods, WorksheetField::maximumPeriods, "periods");
        if (field.type == FieldType::Choice && field.choices.empty())
            report(m_problems, ProblemCode::MissingElement, m_place, {u"choice"_s});
        QSet<QString> choices;
        for (const FieldChoice &choice : field.choices)
            addUnique(choice.name, choices);
    }

    void addTable(const WorksheetTable &table)
    {
        checkName(table.name);
        addUnique(table.name, m_tables);
        expectBetween(1, table.most, WorksheetTable::maximumRows, "most");
        expectBetween(0, table.least, table.most, "least");
        for (const WorksheetField &column : table.columns)
            addField(column, table.name + u'.');
    }

    void collectNames()
    {
        for (const WorksheetField &field : m_sheet.fields)
            addField(field, {});
        for (const WorksheetTable &table : m_sheet.tables)
            addTable(table);
        for (const WorksheetResult &result : m_sheet.results) {
            checkName(result.name);
            addName(result.name, result.formula);
            checkDecimals(m_problems, result.decimals, m_place);
        }
        m_count += static_cast<int>(m_sheet.checks.size());
    }

    /// Of every field and result: whether it can be read, what it uses, and whether it uses itself.
    void checkFormulas()
    {
        Dependencies dependencies;
        for (auto formula = m_formulas.begin(); formula != m_formulas.end(); ++formula)
            dependencies.insert(formula.key(), parse(formula.key(), formula.value()));
        for (const DependencyGroup &group : dependencyOrder(dependencies)) {
            if (!group.cyclic)
                continue;
            for (const QString &name : group.names)
                report(m_problems, ProblemCode::FormulaCycle, m_place, {name});
        }
    }

    /// The names that \p text uses; none where it cannot be read.
    QSet<QString> parse(const QString &name, const QString &text)
    {
        const auto formula = Formula::parse(text);
        if (const auto *error = std::get_if<FormulaError>(&formula)) {
            report(m_problems, ProblemCode::FormulaInvalid, m_place, {name, describe(*error)});
            return {};
        }
        const QSet<QString> names = std::get<Formula>(formula).names();
        for (const QString &used : names) {
            if (!m_names.contains(used))
                report(m_problems, ProblemCode::FormulaNameUnknown, m_place, {name, used});
        }
        return names;
    }

    void checkSamples()
    {
        for (const WorksheetSample &sample : m_sheet.samples)
            checkSample(sample);
    }

    void checkSample(const WorksheetSample &sample)
    {
        for (const SampleValue &value : sample.values)
            requireName(value.name);
        for (const SampleRow &row : sample.rows) {
            for (const SampleValue &value : row.values)
                requireName(row.table + u'.' + value.name);
        }
        const Calculation calculation = m_calculate(inputOf(m_sheet, sample));
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
    Calculator m_calculate;
    QSet<QString> m_names; ///< As formulas use them.
    QSet<QString> m_tables;
    QMap<QString, QString> m_formulas; ///< By name.
    int m_count = 0; ///< Fields, columns, results and checks.
};

void checkDecision(const DecisionTable &table, const CheckPlace &place, Problems &problems)
{
    Worksheet sheet = sheetOf(table);
    for (const DecisionSample &sample : table.samples)
        sheet.samples.push_back({sample.id, sample.label, sample.values, {}, {}});
    WorksheetChecker(sheet, place, problems).check();
    for (const DecisionSample &sample : table.samples) {
        const QString wanted = sample.outcomes.simplified();
        const QString found = decide(table, inputOf(table, sample)).outcomes.join(u' ');
        if (wanted != found)
            report(problems, ProblemCode::SampleMismatch, place, {sample.label, wanted, found});
    }
}

void checkTool(const Tool &tool, const CheckPlace &place, Problems &problems)
{
    Worksheet sheet = sheetOf(tool.kind);
    sheet.samples = tool.samples;
    WorksheetChecker checker(sheet, place, problems);
    checker.setCalculator([&tool](const WorksheetInput &input) { return calculate(tool.kind, input); });
    checker.checkSamplesOnly();
}

} // namespace

void checkWorksheets(const Block &block, const CheckPlace &place, Problems &problems)
{
    if (const auto *sheet = std::get_if<Worksheet>(&block.content))
        WorksheetChecker(*sheet, place, problems).check();
    else if (const auto *table = std::get_if<DecisionTable>(&block.content))
        checkDecision(*table, place, problems);
    else if (const auto *tool = std::get_if<Tool>(&block.content))
        checkTool(*tool, place, problems);
}

} // namespace Kogge
