// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/fieldvisitor.h"
#include "course/worksheet.h"

namespace Kogge {

template<> struct EnumWords<FieldType> {
    static constexpr std::array words{"number", "money", "percent", "date", "choice", "text", "series"};
};
template<> struct EnumWords<ToolKind> {
    static constexpr std::array words{"pairing", "rounds", "contrast"};
};
template<> struct EnumWords<PeriodKind> {
    static constexpr std::array words{"number", "month", "quarter", "year"};
};

template<typename V, Any<FieldChoice> B> void visitFields(V &v, B &choice)
{
    v.attribute("name", choice.name);
    v.content("label", choice.label, TextKind::Plain);
}

template<typename V, Any<WorksheetField> B> void visitFields(V &v, B &field)
{
    v.attribute("id", field.id);
    v.attribute("name", field.name);
    v.attribute("type", field.type);
    v.attribute("decimals", field.decimals, -1);
    v.attribute("periods", field.periods, 12);
    v.attribute("period", field.period, PeriodKind::Number);
    v.attribute("optional", field.optional, false);
    v.attribute("unit", field.unit, QString());
    v.attribute("formula", field.formula, QString());
    v.plain("label", field.label, Presence::Needed);
    v.plain("help", field.help, Presence::Optional);
    v.parts("choice", field.choices);
}

template<typename V, Any<WorksheetTable> B> void visitFields(V &v, B &table)
{
    v.attribute("id", table.id);
    v.attribute("name", table.name);
    v.attribute("least", table.least, 1);
    v.attribute("most", table.most, 30);
    v.plain("label", table.label, Presence::Needed);
    v.plain("row-label", table.rowLabel, Presence::Optional);
    v.parts("column", table.columns);
}

template<typename V, Any<WorksheetResult> B> void visitFields(V &v, B &result)
{
    v.attribute("id", result.id);
    v.attribute("name", result.name);
    v.attribute("type", result.type);
    v.attribute("decimals", result.decimals, -1);
    v.attribute("unit", result.unit, QString());
    v.attribute("formula", result.formula);
    v.plain("label", result.label, Presence::Needed);
    v.plain("help", result.help, Presence::Optional);
}

template<typename V, Any<WorksheetCheck> B> void visitFields(V &v, B &check)
{
    v.attribute("id", check.id);
    v.attribute("formula", check.formula);
    v.content("message", check.message, TextKind::Plain);
}

template<typename V, Any<SampleValue> B> void visitFields(V &v, B &value)
{
    v.attribute("name", value.name);
    v.attribute("value", value.value, QString());
    v.content("text", value.text, TextKind::Plain);
}

template<typename V, Any<SampleRow> B> void visitFields(V &v, B &row)
{
    v.attribute("id", row.id);
    v.attribute("table", row.table);
    v.parts("set", row.values);
}

template<typename V, Any<WorksheetSample> B> void visitFields(V &v, B &sample)
{
    v.attribute("id", sample.id);
    v.plain("label", sample.label, Presence::Needed);
    v.parts("set", sample.values);
    v.parts("row", sample.rows);
    v.parts("expect", sample.expected);
}

template<typename V, Any<Worksheet> B> void visitFields(V &v, B &sheet)
{
    v.attribute("currency", sheet.currency, QString());
    v.attribute("required", sheet.required, false);
    v.plain("title", sheet.title, Presence::Needed);
    v.markdown("intro", sheet.intro, Presence::Optional);
    v.parts("field", sheet.fields);
    v.parts("table", sheet.tables);
    v.parts("result", sheet.results);
    v.parts("check", sheet.checks);
    v.parts("sample", sheet.samples);
}

template<typename V, Any<Tool> B> void visitFields(V &v, B &tool)
{
    v.attribute("kind", tool.kind);
    v.plain("title", tool.title, Presence::Needed);
    v.markdown("intro", tool.intro, Presence::Optional);
    v.parts("sample", tool.samples);
}

template<typename V, Any<Outcome> B> void visitFields(V &v, B &outcome)
{
    v.attribute("id", outcome.id);
    v.attribute("when", outcome.when);
    v.content("text", outcome.text, TextKind::Markdown);
}

template<typename V, Any<DecisionSample> B> void visitFields(V &v, B &sample)
{
    v.attribute("id", sample.id);
    v.attribute("outcomes", sample.outcomes);
    v.plain("label", sample.label, Presence::Needed);
    v.parts("set", sample.values);
}

template<typename V, Any<DecisionTable> B> void visitFields(V &v, B &table)
{
    v.attribute("currency", table.currency, QString());
    v.plain("title", table.title, Presence::Needed);
    v.markdown("intro", table.intro, Presence::Optional);
    v.parts("condition", table.conditions);
    v.parts("outcome", table.outcomes);
    v.markdown("otherwise", table.otherwise, Presence::Optional);
    v.parts("sample", table.samples);
}

} // namespace Kogge
