// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/formulavalue.h"

#include <QStringList>

namespace Kogge {

struct Arity {
    int least;
    int most;
};

/// All functions, by the alphabet.
[[nodiscard]] QStringList functionNames();
/// How many values the function takes; absent for an unknown function.
[[nodiscard]] std::optional<Arity> functionArity(const QString &name);

/// The value of a function whose name and arity the parser has checked.
[[nodiscard]] FormulaValue applyFunction(const QString &name, const std::vector<FormulaValue> &arguments);

/// The value of "a op b" for + - * / ^ = <> < <= > >=, row by row where one is a column.
[[nodiscard]] FormulaValue applyOperator(const QString &name, const FormulaValue &a, const FormulaValue &b);

} // namespace Kogge
