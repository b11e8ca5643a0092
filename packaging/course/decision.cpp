// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/decision.h"

#include <QSet>

namespace Kogge {

namespace {

bool isTrue(const FormulaValue &value)
{
    const auto *scalar = std::get_if<Scalar>(&value);
    const auto *truth = scalar ? std::get_if<bool>(scalar) : nullptr;
    return truth && *truth;
}

} // namespace

Worksheet sheetOf(const DecisionTable &table)
{
    Worksheet sheet;
    sheet.currency = table.currency;
    sheet.fields = table.conditions;
    for (const Outcome &outcome : table.outcomes) {
        WorksheetResult &result = sheet.results.emplace_back();
        result.id = outcome.id;
        result.name = outcome.id;
        result.formula = outcome.when;
    }
    return sheet;
}

Decision decide(const DecisionTable &table, const WorksheetInput &input)
{
    Decision decision;
    decision.calculation = calculate(sheetOf(table), input);
    QSet<QString> missing;
    for (const Outcome &outcome : table.outcomes) {
        const QStringList waitsFor = decision.calculation.missing.value(outcome.id);
        missing.unite(QSet<QString>(waitsFor.begin(), waitsFor.end()));
        if (waitsFor.isEmpty() && isTrue(decision.calculation.values.value(outcome.id)))
            decision.outcomes += outcome.id;
    }
    for (const WorksheetField &condition : table.conditions) {
        if (missing.contains(condition.name))
            decision.missing += condition.name;
    }
    return decision;
}

WorksheetInput inputOf(const DecisionTable &table, const DecisionSample &sample)
{
    WorksheetSample values;
    values.values = sample.values;
    return inputOf(sheetOf(table), values);
}

} // namespace Kogge
