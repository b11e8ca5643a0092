// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/worksheetedits.h"

#include "base/identifier.h"
#include "course/formulaparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

bool isNameStart(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isNamePart(QChar c)
{
    return isNameStart(c) || (c >= u'0' && c <= u'9') || c == u'_' || c == u'.';
}

qsizetype endOf(const QString &formula, qsizetype at, bool (*accepts)(QChar))
{
    while (at < formula.size() && accepts(formula.at(at)))
        ++at;
    return at;
}

/// All formulas of \p sheet.
std::vector<QString *> formulasOf(Worksheet &sheet)
{
    std::vector<QString *> formulas;
    for (WorksheetField &field : sheet.fields)
        formulas.push_back(&field.formula);
    for (WorksheetTable &table : sheet.tables) {
        for (WorksheetField &column : table.columns)
            formulas.push_back(&column.formula);
    }
    for (WorksheetResult &result : sheet.results)
        formulas.push_back(&result.formula);
    for (WorksheetCheck &check : sheet.checks)
        formulas.push_back(&check.formula);
    return formulas;
}

template<typename T> T *partAt(std::vector<T> &items, const QString &number)
{
    bool isNumber = false;
    const int at = number.toInt(&isNumber);
    return isNumber && at >= 0 && at < std::ssize(items) ? &items[static_cast<size_t>(at)] : nullptr;
}

/// The name at a path, and the table it is a column of.
struct Named {
    QString *name = nullptr;
    const WorksheetTable *table = nullptr; ///< Of a column.
    bool isTable = false;
};

Named namedAt(Worksheet &sheet, const QString &path)
{
    const QStringList steps = path.split(u'.');
    const QString &kind = steps.first();
    const auto nameOf = [](auto *part) { return part ? &part->name : nullptr; };
    if (steps.size() == 4 && kind == u"table" && steps.at(2) == u"column") {
        WorksheetTable *table = partAt(sheet.tables, steps.at(1));
        return {table ? nameOf(partAt(table->columns, steps.at(3))) : nullptr, table, false};
    }
    if (steps.size() != 2)
        return {};
    if (kind == u"field")
        return {nameOf(partAt(sheet.fields, steps.at(1))), nullptr, false};
    if (kind == u"table")
        return {nameOf(partAt(sheet.tables, steps.at(1))), nullptr, true};
    return kind == u"result" ? Named{nameOf(partAt(sheet.results, steps.at(1))), nullptr, false} : Named{};
}

QStringList tableNames(const Worksheet &sheet)
{
    QStringList names;
    for (const WorksheetTable &table : sheet.tables)
        names += table.name;
    return names;
}

/// Names in formulas, from one to the other.
struct Renaming {
    QString from;
    QString to;
    bool isTable = false; ///< Of all its columns.

    [[nodiscard]] QString operator()(const QString &name) const
    {
        if (name == from && !isTable)
            return to;
        return isTable && name.startsWith(from + u'.') ? to + name.mid(from.size()) : name;
    }
    [[nodiscard]] QString inFormula(QString formula) const
    {
        const auto spans = formulaNames(formula);
        // From behind, so that the places before stay.
        std::for_each(spans.rbegin(), spans.rend(), [&](const auto &span) {
            formula.replace(span.at, span.length, (*this)(formula.mid(span.at, span.length)));
        });
        return formula;
    }
};

void renameInSamples(Worksheet &sheet, const Renaming &renaming, const Named &named)
{
    for (WorksheetSample &sample : sheet.samples) {
        for (SampleValue &value : sample.values)
            value.name = renaming(value.name);
        for (SampleValue &value : sample.expected)
            value.name = renaming(value.name);
        for (SampleRow &row : sample.rows) {
            if (named.isTable && row.table == renaming.from)
                row.table = renaming.to;
            for (SampleValue &value : row.values) {
                const QString whole = renaming(row.table + u'.' + value.name);
                if (named.table && row.table == named.table->name)
                    value.name = whole.section(u'.', 1);
            }
        }
    }
}

void renameInCharts(Lesson &lesson, const QString &block, const Renaming &renaming)
{
    for (Block &other : lesson.blocks) {
        auto *chart = std::get_if<ChartBlock>(&other.content);
        if (!chart || chart->from != block)
            continue;
        QStringList values = chart->values.split(u' ');
        for (QString &value : values)
            value = renaming(value);
        chart->values = values.join(u' ');
    }
}

SampleValue sampleValueOf(const QString &name, const FormulaValue &value)
{
    const auto *scalar = std::get_if<Scalar>(&value);
    const auto *text = scalar ? std::get_if<QString>(scalar) : nullptr;
    return text ? SampleValue{name, {}, *text} : SampleValue{name, toText(value), {}};
}

bool hasValue(const FormulaValue &value)
{
    const auto *scalar = std::get_if<Scalar>(&value);
    return !firstError(value) && !(scalar && std::holds_alternative<Empty>(*scalar));
}

/// The place of a mistake that the parser has noticed: at the word before it, or from there to the end.
FormulaSpan spanOf(const FormulaError &error, const QString &formula, qsizetype position)
{
    if (error.kind == FormulaErrorKind::UnknownFunction)
        return {position - error.detail.size(), error.detail.size()};
    if (error.kind == FormulaErrorKind::WrongArgumentCount) {
        const qsizetype at = formula.lastIndexOf(error.detail + u'(', position - 1);
        return at < 0 ? FormulaSpan{position, 0} : FormulaSpan{at, position - at};
    }
    return {position, position < formula.size() ? 1 : 0};
}

} // namespace

std::vector<FormulaSpan> formulaNames(const QString &formula)
{
    std::vector<FormulaSpan> names;
    qsizetype at = 0;
    while (at < formula.size()) {
        const QChar c = formula.at(at);
        if (c == u'"') {
            const qsizetype end = formula.indexOf(u'"', at + 1);
            at = end < 0 ? formula.size() : end + 1;
        } else if (isNameStart(c)) {
            const qsizetype end = endOf(formula, at, isNamePart);
            names.push_back({at, end - at});
            at = end;
        } else {
            ++at;
        }
    }
    return names;
}

QStringList namesOf(const Worksheet &sheet)
{
    QStringList names;
    for (const WorksheetField &field : sheet.fields)
        names += field.name;
    for (const WorksheetTable &table : sheet.tables) {
        for (const WorksheetField &column : table.columns)
            names += table.name + u'.' + column.name;
    }
    for (const WorksheetResult &result : sheet.results)
        names += result.name;
    return names;
}

std::optional<FormulaFault> formulaFault(const Worksheet &sheet, const QString &formula, const QString &own)
{
    FormulaParser parser(formula);
    if (!parser.parse())
        return FormulaFault{parser.error(), spanOf(parser.error(), formula, parser.position())};
    const QStringList known = namesOf(sheet);
    for (const FormulaSpan &span : formulaNames(formula)) {
        const QString name = formula.mid(span.at, span.length);
        if (!known.contains(name))
            return FormulaFault{{FormulaErrorKind::UnknownName, {}, name}, span};
    }
    if (own.isEmpty())
        return std::nullopt;
    const FormulaValue value = calculate(sheet, {}).values.value(own);
    const FormulaError *error = firstError(value);
    if (error && error->kind == FormulaErrorKind::Cycle && error->field == own)
        return FormulaFault{*error, {0, formula.size()}};
    return std::nullopt;
}

NameState nameState(const Worksheet &sheet, const QString &path, const QString &name)
{
    Worksheet copy = sheet;
    const Named named = namedAt(copy, path);
    if (!isFormulaName(name))
        return NameState::Malformed;
    if (named.name && *named.name == name)
        return NameState::Free;
    const QString whole = named.table ? named.table->name + u'.' + name : name;
    const QStringList known = named.isTable ? tableNames(sheet) : namesOf(sheet);
    return known.contains(whole) ? NameState::Taken : NameState::Free;
}

bool renameInWorksheet(Lesson &lesson, const QString &block, const QString &path, const QString &name)
{
    const auto found = std::find_if(lesson.blocks.begin(), lesson.blocks.end(),
                                    [&](const Block &known) { return known.id == block; });
    auto *sheet = found == lesson.blocks.end() ? nullptr : std::get_if<Worksheet>(&found->content);
    const Named named = sheet ? namedAt(*sheet, path) : Named{};
    if (!named.name || nameState(*sheet, path, name) != NameState::Free)
        return false;
    const QString prefix = named.table ? named.table->name + u'.' : QString();
    const Renaming renaming{prefix + *named.name, prefix + name, named.isTable};
    renameInSamples(*sheet, renaming, named);
    *named.name = name;
    for (QString *formula : formulasOf(*sheet))
        *formula = renaming.inFormula(*formula);
    renameInCharts(lesson, block, renaming);
    return true;
}

void setSampleValue(std::vector<SampleValue> &values, const QString &name, const QString &neutral,
                    bool isText)
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const SampleValue &value) { return value.name == name; });
    if (neutral.isEmpty()) {
        if (found != values.end())
            values.erase(found);
        return;
    }
    SampleValue &value = found == values.end() ? values.emplace_back(SampleValue{name, {}, {}}) : *found;
    value.value = isText ? QString() : neutral;
    value.text = isText ? neutral : QString();
}

SampleVerdict verdictOn(const SampleValue &expected, const FormulaValue &found)
{
    const QString wanted = expected.text.isEmpty() ? expected.value : u'"' + expected.text + u'"';
    if (wanted.isEmpty() && !hasValue(found))
        return SampleVerdict::None;
    const auto number = Decimal::fromString(wanted);
    return toText(found) == (number ? number->toString() : wanted) ? SampleVerdict::Agrees
                                                                   : SampleVerdict::Differs;
}

void takeAsExpected(const Worksheet &sheet, WorksheetSample &sample, const QString &name)
{
    const Calculation calculation = calculate(sheet, inputOf(sheet, sample));
    for (const WorksheetResult &result : sheet.results) {
        const FormulaValue value = calculation.values.value(result.name);
        if ((!name.isEmpty() && name != result.name) || !hasValue(value))
            continue;
        const SampleValue taken = sampleValueOf(result.name, value);
        const bool isText = !taken.text.isEmpty();
        setSampleValue(sample.expected, result.name, isText ? taken.text : taken.value, isText);
    }
}

} // namespace Kogge
