// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/formula.h"

#include <initializer_list>

namespace Kogge {

/// A recursive-descent parser for one formula; see Formula for the grammar.
class FormulaParser
{
public:
    explicit FormulaParser(QStringView text)
        : m_text(text)
    { }

    using Node = std::shared_ptr<const FormulaNode>;
    using Rule = Node (FormulaParser::*)();
    /// The tree, or null; then error() says why.
    Node parse();
    [[nodiscard]] const FormulaError &error() const { return m_error; }
    /// Where in the text it ended; after a mistake, where that was noticed.
    [[nodiscard]] qsizetype position() const { return m_position; }

private:
    /// Every rule that can lead back to itself is entered through here, which counts the depth.
    Node nested(Rule rule);
    /// Operands with any of \p operators between them.
    Node chain(std::initializer_list<QStringView> operators, Rule operand);
    Node comparison();
    Node sum();
    Node product();
    Node negation();
    Node power();
    Node primary();
    Node number();
    Node string();
    Node nameOrCall();
    Node call(const QString &function);

    [[nodiscard]] QChar peek() const;
    bool take(QStringView token);
    std::optional<QString> takeOneOf(std::initializer_list<QStringView> tokens);
    QString takeWhile(bool (*accepts)(QChar));
    void skipSpace();
    Node fail(FormulaErrorKind kind, const QString &detail);

    QStringView m_text;
    qsizetype m_position = 0;
    int m_depth = 0;
    FormulaError m_error{FormulaErrorKind::Syntax, {}, {}};
};

} // namespace Kogge
