// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/formula.h"

#include "course/formulafunctions.h"
#include "course/formulaparser.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

void collectNames(const FormulaNode &node, QSet<QString> &names)
{
    if (node.kind == FormulaNode::Kind::Name)
        names.insert(node.text);
    for (const auto &operand : node.operands)
        collectNames(*operand, names);
}

FormulaValue valueOfNode(const FormulaNode &node, const Formula::Lookup &valueOf);

FormulaValue valueOfChain(const FormulaNode &chain, const Formula::Lookup &valueOf)
{
    FormulaValue value = valueOfNode(*chain.operands.front(), valueOf);
    for (size_t i = 1; i < chain.operands.size(); ++i) {
        const QString &name = chain.operators.at(static_cast<qsizetype>(i) - 1);
        value = applyOperator(name, value, valueOfNode(*chain.operands.at(i), valueOf));
    }
    return value;
}

FormulaValue valueOfNode(const FormulaNode &node, const Formula::Lookup &valueOf)
{
    using Kind = FormulaNode::Kind;
    if (node.kind == Kind::Constant)
        return node.constant;
    if (node.kind == Kind::Name)
        return valueOf(node.text);
    if (node.kind == Kind::Chain)
        return valueOfChain(node, valueOf);

    std::vector<FormulaValue> operands;
    for (const auto &operand : node.operands)
        operands.push_back(valueOfNode(*operand, valueOf));
    if (node.kind == Kind::Negation)
        return applyOperator(u"-"_s, Scalar(Decimal(0)), operands.front());
    return applyFunction(node.text, operands);
}

} // namespace

std::variant<Formula, FormulaError> Formula::parse(const QString &text)
{
    FormulaParser parser(text);
    if (auto root = parser.parse())
        return Formula(std::move(root));
    return parser.error();
}

QSet<QString> Formula::names() const
{
    QSet<QString> names;
    collectNames(*m_root, names);
    return names;
}

FormulaValue Formula::evaluate(const Lookup &valueOf) const
{
    return valueOfNode(*m_root, valueOf);
}

} // namespace Kogge
