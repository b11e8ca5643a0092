// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/formulafunctions.h"

#include <QHash>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

using Kind = FormulaErrorKind;
using Arguments = std::vector<FormulaValue>;

FormulaError error(Kind kind)
{
    return {kind, {}, {}};
}

template<typename T> const T *as(const Scalar &value)
{
    return std::get_if<T>(&value);
}

bool isEmpty(const Scalar &value)
{
    const auto *text = as<QString>(value);
    return as<Empty>(value) || (text && text->isEmpty());
}

/// The number in \p value; an empty field counts as 0. Absent for every other type.
std::optional<Decimal> number(const Scalar &value)
{
    if (as<Empty>(value))
        return Decimal(0);
    const auto *decimal = as<Decimal>(value);
    return decimal ? std::optional(*decimal) : std::nullopt;
}

std::optional<bool> truth(const Scalar &value)
{
    if (as<Empty>(value))
        return false;
    const auto *flag = as<bool>(value);
    return flag ? std::optional(*flag) : std::nullopt;
}

Scalar orOverflow(const std::optional<Decimal> &value)
{
    return value ? Scalar(*value) : Scalar(error(Kind::Overflow));
}

// --- Row by row -----------------------------------------------------------

/// Applies \p function to scalars, or to each row where an argument is a column. An error among the
/// arguments of a row is that row's value; the first one counts.
FormulaValue rowByRow(const Arguments &arguments,
                      const std::function<Scalar(const std::vector<Scalar> &)> &function)
{
    std::optional<size_t> rows;
    for (const FormulaValue &argument : arguments) {
        const auto *column = std::get_if<Column>(&argument);
        if (column && rows && *rows != column->size())
            return Scalar(error(Kind::LengthMismatch));
        if (column)
            rows = column->size();
    }

    const auto valueAt = [&](size_t row) -> Scalar {
        std::vector<Scalar> scalars;
        for (const FormulaValue &argument : arguments) {
            const auto *column = std::get_if<Column>(&argument);
            scalars.push_back(column ? column->at(row) : std::get<Scalar>(argument));
        }
        return function(scalars);
    };
    if (!rows)
        return valueAt(0);
    Column result;
    for (size_t row = 0; row < *rows; ++row)
        result.push_back(valueAt(row));
    return result;
}

const Scalar *firstErrorOf(const std::vector<Scalar> &scalars)
{
    const auto found = std::find_if(scalars.begin(), scalars.end(),
                                    [](const Scalar &scalar) { return as<FormulaError>(scalar); });
    return found == scalars.end() ? nullptr : &*found;
}

/// As rowByRow(), for functions to which an error in any argument is an error in the result.
FormulaValue strictRowByRow(const Arguments &arguments,
                            const std::function<Scalar(const std::vector<Scalar> &)> &function)
{
    return rowByRow(arguments, [&](const std::vector<Scalar> &scalars) -> Scalar {
        const Scalar *failed = firstErrorOf(scalars);
        return failed ? *failed : function(scalars);
    });
}

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

// --- Operators ------------------------------------------------------------

bool isUsableYear(QDate date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

Scalar shiftedDate(QDate date, const Scalar &days, int sign)
{
    const auto *amount = as<Decimal>(days);
    if (as<Empty>(days))
        return Empty{};
    if (!amount)
        return error(Kind::WrongType);
    const auto whole = amount->toInt();
    if (!whole)
        return error(amount->rounded(0) == *amount ? Kind::Overflow : Kind::WrongType);
    const QDate shifted = date.addDays(static_cast<qint64>(*whole) * sign);
    return isUsableYear(shifted) ? Scalar(shifted) : Scalar(error(Kind::Overflow));
}

Scalar addScalars(const Scalar &a, const Scalar &b)
{
    if (const auto *date = as<QDate>(a))
        return shiftedDate(*date, b, 1);
    if (const auto *date = as<QDate>(b))
        return shiftedDate(*date, a, 1);
    const auto x = number(a);
    const auto y = number(b);
    return x && y ? orOverflow(add(*x, *y)) : Scalar(error(Kind::WrongType));
}

Scalar subtractScalars(const Scalar &a, const Scalar &b)
{
    const auto *from = as<QDate>(a);
    const auto *to = as<QDate>(b);
    if (from && to)
        return Decimal(static_cast<int>(to->daysTo(*from)));
    if (from)
        return shiftedDate(*from, b, -1);
    if (to)
        return as<Empty>(a) ? Scalar(Empty{}) : Scalar(error(Kind::WrongType));
    const auto x = number(a);
    const auto y = number(b);
    return x && y ? orOverflow(subtract(*x, *y)) : Scalar(error(Kind::WrongType));
}

Scalar multiplyScalars(const Scalar &a, const Scalar &b)
{
    const auto x = number(a);
    const auto y = number(b);
    return x && y ? orOverflow(multiply(*x, *y)) : Scalar(error(Kind::WrongType));
}

Scalar divideScalars(const Scalar &a, const Scalar &b)
{
    const auto x = number(a);
    const auto y = number(b);
    if (!x || !y)
        return error(Kind::WrongType);
    return y->isZero() ? Scalar(error(Kind::DivisionByZero)) : orOverflow(divide(*x, *y));
}

Scalar raiseScalars(const Scalar &a, const Scalar &b)
{
    const auto base = number(a);
    const auto exponent = number(b);
    if (!base || !exponent)
        return error(Kind::WrongType);
    const auto times = exponent->toInt();
    if (!times || std::abs(*times) > Decimal::maximumExponent)
        return error(Kind::BadExponent);
    if (*times >= 0)
        return orOverflow(power(*base, *times));
    const auto divisor = power(*base, -*times);
    if (!divisor)
        return error(Kind::Overflow);
    return divideScalars(Decimal(1), *divisor);
}

bool equalScalars(const Scalar &a, const Scalar &b)
{
    if (isEmpty(a) && isEmpty(b))
        return true;
    if (as<Empty>(a) || as<Empty>(b)) {
        const Scalar &other = as<Empty>(a) ? b : a;
        const auto *decimal = as<Decimal>(other);
        const auto *flag = as<bool>(other);
        return (decimal && decimal->isZero()) || (flag && !*flag);
    }
    return a == b;
}

/// -1, 0 or 1; absent where the two have no order.
std::optional<int> compareScalars(const Scalar &a, const Scalar &b)
{
    const auto *from = as<QDate>(a);
    const auto *to = as<QDate>(b);
    if (from && to)
        return *from < *to ? -1 : *to < *from ? 1 : 0;
    const auto x = number(a);
    const auto y = number(b);
    if (!x || !y)
        return std::nullopt;
    return *x < *y ? -1 : *y < *x ? 1 : 0;
}

Scalar ordered(const Scalar &a, const Scalar &b, bool (*holds)(int))
{
    const auto order = compareScalars(a, b);
    return order ? Scalar(holds(*order)) : Scalar(error(Kind::WrongType));
}

using BinaryFunction = Scalar (*)(const Scalar &, const Scalar &);

BinaryFunction operatorNamed(const QString &name)
{
    static const QHash<QString, BinaryFunction> operators{
        {u"+"_s, addScalars},
        {u"-"_s, subtractScalars},
        {u"*"_s, multiplyScalars},
        {u"/"_s, divideScalars},
        {u"^"_s, raiseScalars},
        {u"="_s, [](const Scalar &a, const Scalar &b) { return Scalar(equalScalars(a, b)); }},
        {u"<>"_s, [](const Scalar &a, const Scalar &b) { return Scalar(!equalScalars(a, b)); }},
        {u"<"_s, [](const Scalar &a, const Scalar &b) { return ordered(a, b, [](int o) { return o < 0; }); }},
        {u"<="_s, [](const Scalar &a, const Scalar &b) { return ordered(a, b, [](int o) { return o <= 0; }); }},
        {u">"_s, [](const Scalar &a, const Scalar &b) { return ordered(a, b, [](int o) { return o > 0; }); }},
        {u">="_s, [](const Scalar &a, const Scalar &b) { return ordered(a, b, [](int o) { return o >= 0; }); }},
    };
    return operators.value(name);
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
    const bool compares = arguments.size() > 1;
    const auto *wanted = compares ? std::get_if<Scalar>(&arguments.at(1)) : nullptr;
    if (compares && !wanted)
        return error(Kind::WrongType);
    if (wanted && as<FormulaError>(*wanted))
        return *wanted;

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
              return strictRowByRow(a, [](const std::vector<Scalar> &s) { return Scalar(!isEmpty(s.front())); });
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

std::optional<Arity> functionArity(const QString &name)
{
    const auto found = functions().find(name);
    return found == functions().end() ? std::nullopt : std::optional(found->arity);
}

FormulaValue applyFunction(const QString &name, const std::vector<FormulaValue> &arguments)
{
    return functions().value(name).apply(arguments);
}

FormulaValue applyOperator(const QString &name, const FormulaValue &a, const FormulaValue &b)
{
    const BinaryFunction function = operatorNamed(name);
    return strictRowByRow({a, b}, [function](const std::vector<Scalar> &scalars) {
        return function(scalars.at(0), scalars.at(1));
    });
}

} // namespace Kogge
