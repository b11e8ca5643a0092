// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/formulavalue.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <memory>

namespace Kogge {

/// A node of a parsed formula.
struct FormulaNode {
    enum class Kind { Constant, Name, Negation, Chain, Call };

    Kind kind;
    Scalar constant; ///< Constant.
    QString text; ///< Name ("cost", "sources.amount") or function ("SUM").
    QStringList operators; ///< Chain, as in a + b - c: one between each operand and the next, from the left.
    std::vector<std::shared_ptr<const FormulaNode>> operands;
};

/// A formula of the worksheet language, parsed. Copying is cheap.
///
/// Grammar, loosest first: comparison (= <> < <= > >=, not chained), + -, * /, unary -, ^ (to the right).
/// Literals are 12.5, "text", TRUE and FALSE; names are cost and sources.amount; functions are upper-case.
/// Operators and most functions work row by row where one side is a column.
class Formula
{
public:
    static constexpr int maximumLength = 2000;
    static constexpr int maximumDepth = 50; ///< Of brackets, signs and exponents inside each other.

    /// Parses \p text; the error's detail says what was expected.
    static std::variant<Formula, FormulaError> parse(const QString &text);

    /// The names it reads: fields, results, and "table.column".
    [[nodiscard]] QSet<QString> names() const;

    /// Errors of name lookup are values, too: \p valueOf returns UnknownName for a name it does not know.
    using Lookup = std::function<FormulaValue(const QString &name)>;
    [[nodiscard]] FormulaValue evaluate(const Lookup &valueOf) const;

private:
    explicit Formula(std::shared_ptr<const FormulaNode> root)
        : m_root(std::move(root))
    { }
    std::shared_ptr<const FormulaNode> m_root;
};

} // namespace Kogge
