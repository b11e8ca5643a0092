// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/formulafunctions.h"

#include "course/formulaoperators_p.h"

#include <QHash>

#include <limits>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

using namespace FormulaRules;
using Kind = FormulaErrorKind;

/// All cells of all arguments, in reading order.
Column flattened(const Arguments &arguments)
{
    Column cells;
    for (const FormulaValue &argument : arguments) {
        if (const auto *column = std::get_if<Column>(&argument))
            cells.insert(cells.end(), column->begin(), column->end());
        else
            cells.push_back(std::get<Scalar>(argument));
    }
    return cells;
}

/// The first of \p arguments that is an error as a whole, not only in a row; or null.
const Scalar *failedArgument(const Arguments &arguments)
{
    for (const FormulaValue &argument : arguments) {
        const auto *scalar = std::get_if<Scalar>(&argument);
        if (scalar && as<FormulaError>(*scalar))
            return scalar;
    }
    return nullptr;
}

// --- Functions over all cells ----------------------------------------------

/// The filled cells of \p arguments, or the first error among all cells.
std::variant<Column, FormulaError> filledCells(const Arguments &arguments)
{
    Column filled;
    for (const Scalar &cell : flattened(arguments)) {
        if (const auto *failed = as<FormulaError>(cell))
            return *failed;
        if (!isEmpty(cell))
            filled.push_back(cell);
    }
    return filled;
}

Scalar sumOf(const Column &cells)
{
    Decimal total;
    for (const Scalar &cell : cells) {
        const auto value = number(cell);
        if (!value)
            return error(Kind::WrongType);
        const auto next = add(total, *value);
        if (!next)
            return error(Kind::Overflow);
        total = *next;
    }
    return total;
}

Scalar averageOf(const Column &cells)
{
    if (cells.empty())
        return Empty{};
    const Scalar total = sumOf(cells);
    return as<FormulaError>(total) ? total : divideScalars(total, Decimal(static_cast<int>(cells.size())));
}

/// The cell that comes first by \p sign: -1 for the smallest, 1 for the largest.
Scalar extremeOf(const Column &cells, int sign)
{
    if (cells.empty())
        return Empty{};
    Scalar extreme = cells.front();
    for (const Scalar &cell : cells) {
        const auto order = compareScalars(cell, extreme);
        if (!order)
            return error(Kind::WrongType);
        if (*order == sign)
            extreme = cell;
    }
    return extreme;
}

Scalar countOf(const Column &cells)
{
    return Decimal(static_cast<int>(cells.size()));
}

Scalar allOrAny(const Arguments &arguments, bool all)
{
    bool result = all;
    for (const Scalar &cell : flattened(arguments)) {
        if (as<FormulaError>(cell))
            return cell;
        const auto value = truth(cell);
        if (!value)
            return error(Kind::WrongType);
        result = all ? result && *value : result || *value;
    }
    return result;
}

Scalar countIf(const Arguments &arguments)
{
    if (const Scalar *failed = failedArgument(arguments))
        return *failed;
    const bool compares = arguments.size() > 1;
    const auto *wanted = compares ? std::get_if<Scalar>(&arguments.at(1)) : nullptr;
    if (compares && !wanted)
        return error(Kind::WrongType);

    int count = 0;
    for (const Scalar &cell : flattened({arguments.front()})) {
        if (as<FormulaError>(cell))
            return cell;
        const auto counts = wanted ? std::optional(equalScalars(cell, *wanted)) : truth(cell);
        if (!counts)
            return error(Kind::WrongType);
        count += *counts ? 1 : 0;
    }
    return Decimal(count);
}

FormulaValue cumulate(const Arguments &arguments)
{
    if (const Scalar *failed = failedArgument(arguments))
        return *failed;
    const auto *column = std::get_if<Column>(&arguments.front());
    const auto *start = arguments.size() > 1 ? std::get_if<Scalar>(&arguments.at(1)) : nullptr;
    if (!column || (arguments.size() > 1 && !start))
        return Scalar(error(Kind::WrongType));

    Scalar total = start ? *start : Scalar(Decimal(0));
    Column totals;
    for (const Scalar &cell : *column) {
        if (!as<FormulaError>(total))
            total = as<FormulaError>(cell) ? cell : addScalars(total, cell);
        totals.push_back(total);
    }
    return totals;
}

FormulaValue position(const Arguments &arguments)
{
    if (const Scalar *failed = failedArgument(arguments))
        return *failed;
    const auto *column = std::get_if<Column>(&arguments.at(1));
    if (!column)
        return Scalar(error(Kind::WrongType));
    return strictRowByRow({arguments.front()}, [&](const std::vector<Scalar> &scalars) -> Scalar {
        for (size_t i = 0; i < column->size(); ++i) {
            if (as<FormulaError>(column->at(i)))
                return column->at(i);
            if (equalScalars(column->at(i), scalars.front()))
                return Decimal(static_cast<int>(i) + 1);
        }
        return Empty{};
    });
}

FormulaValue rank(const Arguments &arguments)
{
    if (const Scalar *failed = failedArgument(arguments))
        return *failed;
    if (!std::holds_alternative<Column>(arguments.at(1)))
        return Scalar(error(Kind::WrongType));
    const auto filled = filledCells({arguments.at(1)});
    if (const auto *failed = std::get_if<FormulaError>(&filled))
        return Scalar(*failed);
    return strictRowByRow({arguments.front()}, [&](const std::vector<Scalar> &scalars) -> Scalar {
        int place = 1;
        for (const Scalar &cell : std::get<Column>(filled)) {
            const auto order = compareScalars(cell, scalars.front());
            if (!order)
                return error(Kind::WrongType);
            place += *order > 0 ? 1 : 0;
        }
        return Decimal(place);
    });
}

FormulaValue choose(const Arguments &arguments)
{
    const FormulaValue otherwise = arguments.size() > 2 ? arguments.at(2) : FormulaValue(Scalar(Empty{}));
    const auto *condition = std::get_if<Scalar>(&arguments.front());
    if (condition) {
        if (as<FormulaError>(*condition))
            return *condition;
        const auto holds = truth(*condition);
        if (!holds)
            return Scalar(error(Kind::WrongType));
        return *holds ? arguments.at(1) : otherwise;
    }
    return rowByRow({arguments.front(), arguments.at(1), otherwise},
                    [](const std::vector<Scalar> &scalars) -> Scalar {
                        if (as<FormulaError>(scalars.front()))
                            return scalars.front();
                        const auto holds = truth(scalars.front());
                        if (!holds)
                            return error(Kind::WrongType);
                        return *holds ? scalars.at(1) : scalars.at(2);
                    });
}

// --- Functions of single values --------------------------------------------

Scalar negate(const Scalar &value)
{
    const auto flag = truth(value);
    return flag ? Scalar(!*flag) : Scalar(error(Kind::WrongType));
}

Scalar absolute(const Scalar &value)
{
    const auto decimal = number(value);
    return decimal ? Scalar(decimal->absolute()) : Scalar(error(Kind::WrongType));
}

Scalar roundTo(const std::vector<Scalar> &scalars)
{
    const auto value = number(scalars.front());
    const auto places = scalars.size() > 1 ? number(scalars.at(1)) : std::optional(Decimal(0));
    if (!value || !places)
        return error(Kind::WrongType);
    const auto decimals = places->toInt();
    if (!decimals || std::abs(*decimals) > Decimal::places)
        return error(Kind::WrongType);
    return orOverflow(value->rounded(*decimals));
}

Scalar stepTo(const std::vector<Scalar> &scalars,
              std::optional<Decimal> (*function)(const Decimal &, const Decimal &))
{
    const auto value = number(scalars.front());
    const auto step = scalars.size() > 1 ? number(scalars.at(1)) : std::optional(Decimal(1));
    if (!value || !step)
        return error(Kind::WrongType);
    if (step->isZero())
        return error(Kind::DivisionByZero);
    return orOverflow(function(*value, *step));
}

using CellsFunction = Scalar (*)(const Column &);

/// A function of all filled cells.
FormulaValue ofCells(const Arguments &arguments, CellsFunction function)
{
    const auto cells = filledCells(arguments);
    if (const auto *failed = std::get_if<FormulaError>(&cells))
        return Scalar(*failed);
    return function(std::get<Column>(cells));
}

struct Function {
    Arity arity;
    FormulaValue (*apply)(const Arguments &);
};

constexpr int unlimited = std::numeric_limits<int>::max();

const QHash<QString, Function> &functions()
{
    static const QHash<QString, Function> table{
        {u"IF"_s, {{2, 3}, choose}},
        {u"AND"_s, {{1, unlimited}, [](const Arguments &a) -> FormulaValue { return allOrAny(a, true); }}},
        {u"OR"_s, {{1, unlimited}, [](const Arguments &a) -> FormulaValue { return allOrAny(a, false); }}},
        {u"NOT"_s,
         {{1, 1},
          [](const Arguments &a) {
              return strictRowByRow(a, [](const std::vector<Scalar> &s) { return negate(s.front()); });
          }}},
        {u"MIN"_s,
         {{1, unlimited},
          [](const Arguments &a) { return ofCells(a, [](const Column &c) { return extremeOf(c, -1); }); }}},
        {u"MAX"_s,
         {{1, unlimited},
          [](const Arguments &a) { return ofCells(a, [](const Column &c) { return extremeOf(c, 1); }); }}},
        {u"SUM"_s, {{1, unlimited}, [](const Arguments &a) { return ofCells(a, sumOf); }}},
        {u"AVERAGE"_s, {{1, unlimited}, [](const Arguments &a) { return ofCells(a, averageOf); }}},
        {u"COUNT"_s, {{1, unlimited}, [](const Arguments &a) { return ofCells(a, countOf); }}},
        {u"COUNTIF"_s, {{1, 2}, [](const Arguments &a) -> FormulaValue { return countIf(a); }}},
        {u"FILLED"_s,
         {{1, 1},
          [](const Arguments &a) {
              return strictRowByRow(a,
                                    [](const std::vector<Scalar> &s) { return Scalar(!isEmpty(s.front())); });
          }}},
        {u"ABS"_s,
         {{1, 1},
          [](const Arguments &a) {
              return strictRowByRow(a, [](const std::vector<Scalar> &s) { return absolute(s.front()); });
          }}},
        {u"ROUND"_s, {{1, 2}, [](const Arguments &a) { return strictRowByRow(a, roundTo); }}},
        {u"CEILING"_s,
         {{1, 2},
          [](const Arguments &a) {
              return strictRowByRow(a, [](const std::vector<Scalar> &s) { return stepTo(s, ceilingTo); });
          }}},
        {u"FLOOR"_s,
         {{1, 2},
          [](const Arguments &a) {
              return strictRowByRow(a, [](const std::vector<Scalar> &s) { return stepTo(s, floorTo); });
          }}},
        {u"CUMULATE"_s, {{1, 2}, cumulate}},
        {u"POSITION"_s, {{2, 2}, position}},
        {u"RANK"_s, {{2, 2}, rank}},
    };
    return table;
}

} // namespace

QStringList functionNames()
{
    QStringList names = functions().keys();
    names.sort();
    return names;
}

std::optional<Arity> functionArity(const QString &name)
{
    const auto found = functions().find(name);
    return found == functions().end() ? std::nullopt : std::optional(found->arity);
}

FormulaValue applyFunction(const QString &name, const std::vector<FormulaValue> &arguments)
{
    return functions().value(name).apply(arguments);
}

} // namespace Kogge
