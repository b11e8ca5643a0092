// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/formulavalue.h"

#include <functional>

/// What the operators and functions of formulas are made of.
namespace Kogge::FormulaRules {

using Arguments = std::vector<FormulaValue>;

inline FormulaError error(FormulaErrorKind kind)
{
    return {kind, {}, {}};
}

template<typename T> const T *as(const Scalar &value)
{
    return std::get_if<T>(&value);
}

/// True for a field nobody has filled in, and for a text without characters.
[[nodiscard]] bool isEmpty(const Scalar &value);
/// The number in \p value; an empty field counts as 0. Absent for every other type.
[[nodiscard]] std::optional<Decimal> number(const Scalar &value);
/// The truth in \p value; an empty field counts as FALSE. Absent for every other type.
[[nodiscard]] std::optional<bool> truth(const Scalar &value);
[[nodiscard]] Scalar orOverflow(const std::optional<Decimal> &value);

[[nodiscard]] Scalar addScalars(const Scalar &a, const Scalar &b);
[[nodiscard]] Scalar divideScalars(const Scalar &a, const Scalar &b);
[[nodiscard]] bool equalScalars(const Scalar &a, const Scalar &b);
/// -1, 0 or 1; absent where the two have no order.
[[nodiscard]] std::optional<int> compareScalars(const Scalar &a, const Scalar &b);

using RowFunction = std::function<Scalar(const std::vector<Scalar> &)>;
/// Applies \p function to scalars, or to each row where an argument is a column.
[[nodiscard]] FormulaValue rowByRow(const Arguments &arguments, const RowFunction &function);
/// As rowByRow(), for functions to which an error in any argument of a row is that row's value;
/// the first one counts.
[[nodiscard]] FormulaValue strictRowByRow(const Arguments &arguments, const RowFunction &function);

} // namespace Kogge::FormulaRules
