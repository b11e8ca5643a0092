// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/calculation.h"
#include "course/dependencies.h"
#include "fuzz.h"

namespace Kogge {

using namespace Qt::StringLiterals;

namespace {

/// What the names of the test vectors stand for.
FormulaValue valueOf(const QString &name)
{
    static const QMap<QString, FormulaValue> values{
        {u"a"_s, Scalar(Decimal(7))},
        {u"b"_s, Scalar(Empty())},
        {u"day"_s, Scalar(QDate(2026, 12, 31))},
        {u"status"_s, Scalar(u"confirmed"_s)},
        {u"t.amount"_s, Column{Decimal(1), Empty(), Decimal(-3)}},
        {u"t.name"_s, Column{u"x"_s, u"y"_s, Empty()}},
    };
    const auto value = values.find(name);
    return value == values.end() ? Scalar(FormulaError{FormulaErrorKind::UnknownName, {}, name}) : *value;
}

/// A worksheet whose fields, results and checks have the lines of \p texts as their formulas.
Worksheet sheetOf(const QStringList &texts)
{
    Worksheet sheet;
    sheet.fields.resize(2);
    sheet.fields[0].id = sheet.fields[0].name = u"a"_s;
    sheet.fields[1].id = sheet.fields[1].name = u"s"_s;
    sheet.fields[1].type = FieldType::Series;
    sheet.tables.resize(1);
    sheet.tables[0].id = sheet.tables[0].name = u"t"_s;
    sheet.tables[0].columns.resize(2);
    sheet.tables[0].columns[0].id = sheet.tables[0].columns[0].name = u"amount"_s;
    sheet.tables[0].columns[1].id = sheet.tables[0].columns[1].name = u"double"_s;
    sheet.tables[0].columns[1].formula = texts.value(0);
    for (const QString &text : texts.mid(0, 50)) {
        WorksheetResult result;
        result.id = result.name = u"r%1"_s.arg(sheet.results.size());
        result.formula = text;
        sheet.results.push_back(result);
        sheet.checks.push_back({result.id, text, u"no"_s});
    }
    return sheet;
}

WorksheetInput inputOf(const QStringList &texts)
{
    WorksheetInput input;
    input.fields = {{u"a"_s, texts.value(1)}, {u"s"_s, u"1;2;;4"_s}};
    input.tables = {{u"t"_s, {{{u"amount"_s, texts.value(0)}}, {{u"amount"_s, u"12.5"_s}}, {}}}};
    return input;
}

} // namespace

/// The whole as one formula, and its lines as those of a worksheet.
void fuzz(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    const auto parsed = Formula::parse(text);
    if (const auto *formula = std::get_if<Formula>(&parsed)) {
        static_cast<void>(formula->names());
        const FormulaValue value = formula->evaluate(valueOf);
        require(formula->evaluate(valueOf) == value, "a formula has one value");
        static_cast<void>(toText(value));
    } else {
        require(!describe(std::get<FormulaError>(parsed)).isEmpty(), "an error has a sentence");
    }
    const QStringList lines = text.split(u'\n');
    const Worksheet sheet = sheetOf(lines);
    const Calculation calculation = calculate(sheet, inputOf(lines));
    static_cast<void>(isComplete(sheet, calculation));
}

} // namespace Kogge
