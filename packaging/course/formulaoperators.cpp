// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/formulafunctions.h"
#include "course/formulaoperators_p.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace FormulaRules {

namespace {

using Kind = FormulaErrorKind;

const Scalar *firstErrorOf(const std::vector<Scalar> &scalars)
{
    const auto found = std::find_if(scalars.begin(), scalars.end(),
                                    [](const Scalar &scalar) { return as<FormulaError>(scalar); });
    return found == scalars.end() ? nullptr : &*found;
}

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

} // namespace

bool isEmpty(const Scalar &value)
{
    const auto *text = as<QString>(value);
    return as<Empty>(value) || (text && text->isEmpty());
}

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

FormulaValue rowByRow(const Arguments &arguments, const RowFunction &function)
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

FormulaValue strictRowByRow(const Arguments &arguments, const RowFunction &function)
{
    return rowByRow(arguments, [&](const std::vector<Scalar> &scalars) -> Scalar {
        const Scalar *failed = firstErrorOf(scalars);
        return failed ? *failed : function(scalars);
    });
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

Scalar divideScalars(const Scalar &a, const Scalar &b)
{
    const auto x = number(a);
    const auto y = number(b);
    if (!x || !y)
        return error(Kind::WrongType);
    return y->isZero() ? Scalar(error(Kind::DivisionByZero)) : orOverflow(divide(*x, *y));
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

} // namespace FormulaRules

namespace {

using namespace FormulaRules;
using Kind = FormulaErrorKind;

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
        {u"<="_s,
         [](const Scalar &a, const Scalar &b) { return ordered(a, b, [](int o) { return o <= 0; }); }},
        {u">"_s, [](const Scalar &a, const Scalar &b) { return ordered(a, b, [](int o) { return o > 0; }); }},
        {u">="_s,
         [](const Scalar &a, const Scalar &b) { return ordered(a, b, [](int o) { return o >= 0; }); }},
    };
    return operators.value(name);
}

} // namespace

FormulaValue applyOperator(const QString &name, const FormulaValue &a, const FormulaValue &b)
{
    const BinaryFunction function = operatorNamed(name);
    return strictRowByRow({a, b}, [function](const std::vector<Scalar> &scalars) {
        return function(scalars.at(0), scalars.at(1));
    });
}

} // namespace Kogge
