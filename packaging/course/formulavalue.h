// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/decimal.h"

#include <QDate>

#include <variant>
#include <vector>

namespace Kogge {

/// Why a formula has no value.
enum class FormulaErrorKind {
    Syntax, ///< detail: what was expected.
    TooComplex,
    UnknownName, ///< detail: the name.
    UnknownFunction, ///< detail: the function.
    WrongArgumentCount, ///< detail: the function.
    Cycle,
    WrongType, ///< A text where a number is needed, and the like.
    LengthMismatch, ///< Two columns or series of different length.
    DivisionByZero,
    BadExponent, ///< Not a whole number, or beyond ±10000.
    Overflow, ///< A number beyond 10⁴⁰, or a date beyond the years 1 to 9999.
};

/// An error is a value, so that IF() can pass over it and a column can have it in one row.
struct FormulaError {
    FormulaErrorKind kind;
    QString field; ///< Name of the field in whose formula it arose; empty while a formula stands alone.
    QString detail; ///< See FormulaErrorKind.

    bool operator==(const FormulaError &) const = default;
};

/// "division-by-zero": the same word in C++, JavaScript and the test vectors.
[[nodiscard]] QString stableName(FormulaErrorKind kind);
/// One translated sentence, without the field's name.
[[nodiscard]] QString describe(const FormulaError &error);

/// A field nobody has filled in. Counts as 0 in arithmetic; SUM, MIN and the like pass over it.
struct Empty {
    bool operator==(const Empty &) const = default;
};

using Scalar = std::variant<Empty, Decimal, bool, QDate, QString, FormulaError>;
/// A column of a table, or a series: one scalar per row or period.
using Column = std::vector<Scalar>;
using FormulaValue = std::variant<Scalar, Column>;

/// For tests and differential runs: "12.5", "TRUE", "2026-12-31", "\"text\"", "" for Empty,
/// "#division-by-zero(rate)", and "[a; b]" for columns.
[[nodiscard]] QString toText(const FormulaValue &value);

/// The first error in \p value, or null.
[[nodiscard]] const FormulaError *firstError(const FormulaValue &value);

} // namespace Kogge
