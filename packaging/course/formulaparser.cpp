// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/formulaparser.h"

#include "course/formulafunctions.h"

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

using Node = FormulaParser::Node;

Node constant(Scalar value)
{
    return std::make_shared<const FormulaNode>(
        FormulaNode{FormulaNode::Kind::Constant, std::move(value), {}, {}, {}});
}

Node node(FormulaNode::Kind kind, const QString &text, std::vector<Node> operands)
{
    return std::make_shared<const FormulaNode>(FormulaNode{kind, Empty{}, text, {}, std::move(operands)});
}

Node chainOf(std::vector<Node> operands, const QStringList &operators)
{
    return std::make_shared<const FormulaNode>(
        FormulaNode{FormulaNode::Kind::Chain, Empty{}, {}, operators, std::move(operands)});
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || c == u'_';
}

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

} // namespace

Node FormulaParser::parse()
{
    if (m_text.size() > Formula::maximumLength)
        return fail(FormulaErrorKind::TooComplex, {});
    const Node root = nested(&FormulaParser::comparison);
    skipSpace();
    if (root && m_position < m_text.size())
        return fail(FormulaErrorKind::Syntax, u"+ - * / ^ = < >"_s);
    return root;
}

Node FormulaParser::nested(Rule rule)
{
    if (m_depth >= Formula::maximumDepth)
        return fail(FormulaErrorKind::TooComplex, {});
    ++m_depth;
    Node result = (this->*rule)();
    --m_depth;
    return result;
}

Node FormulaParser::chain(std::initializer_list<QStringView> operators, Rule operand)
{
    std::vector<Node> operands{(this->*operand)()};
    QStringList between;
    while (operands.back()) {
        const auto taken = takeOneOf(operators);
        if (!taken)
            return between.isEmpty() ? operands.front() : chainOf(std::move(operands), between);
        between += *taken;
        operands.push_back((this->*operand)());
    }
    return nullptr;
}

Node FormulaParser::comparison()
{
    const Node left = sum();
    const auto taken = left ? takeOneOf({u"<=", u">=", u"<>", u"=", u"<", u">"}) : std::nullopt;
    if (!taken)
        return left;
    const Node right = sum();
    return right ? chainOf({left, right}, {*taken}) : nullptr;
}

Node FormulaParser::sum()
{
    return chain({u"+", u"-"}, &FormulaParser::product);
}

Node FormulaParser::product()
{
    return chain({u"*", u"/"}, &FormulaParser::negation);
}

Node FormulaParser::negation()
{
    if (!take(u"-"))
        return power();
    const Node operand = nested(&FormulaParser::negation);
    return operand ? node(FormulaNode::Kind::Negation, {}, {operand}) : nullptr;
}

Node FormulaParser::power()
{
    const Node base = primary();
    if (!base || !take(u"^"))
        return base;
    const Node exponent = nested(&FormulaParser::negation);
    return exponent ? chainOf({base, exponent}, {u"^"_s}) : nullptr;
}

Node FormulaParser::primary()
{
    skipSpace();
    const QChar next = peek();
    if (isDigit(next))
        return number();
    if (next == u'"')
        return string();
    if (isCapital(next) || isNameCharacter(next))
        return nameOrCall();
    if (!take(u"("))
        return fail(FormulaErrorKind::Syntax, QStringLiteral("1, x, SUM( ) …"));
    const Node inner = nested(&FormulaParser::comparison);
    if (inner && !take(u")"))
        return fail(FormulaErrorKind::Syntax, u")"_s);
    return inner;
}

Node FormulaParser::number()
{
    QString digits = takeWhile(isDigit);
    if (peek() == u'.') {
        ++m_position;
        digits += u'.' + takeWhile(isDigit);
    }
    const auto value = Decimal::fromString(digits);
    return value ? constant(*value) : fail(FormulaErrorKind::Syntax, u"12.5"_s);
}

Node FormulaParser::string()
{
    const qsizetype end = m_text.indexOf(u'"', m_position + 1);
    if (end < 0)
        return fail(FormulaErrorKind::Syntax, u"\""_s);
    const QString text = m_text.mid(m_position + 1, end - m_position - 1).toString();
    m_position = end + 1;
    return constant(text);
}

Node FormulaParser::nameOrCall()
{
    if (isCapital(peek())) {
        const QString word = takeWhile(isCapital);
        if (word == u"TRUE" || word == u"FALSE")
            return constant(word == u"TRUE");
        return call(word);
    }
    QString name = takeWhile(isNameCharacter);
    if (peek() == u'.') {
        ++m_position;
        const QString column = takeWhile(isNameCharacter);
        if (column.isEmpty())
            return fail(FormulaErrorKind::Syntax, u"x.y"_s);
        name += u'.' + column;
    }
    return node(FormulaNode::Kind::Name, name, {});
}

Node FormulaParser::call(const QString &function)
{
    const auto arity = functionArity(function);
    if (!arity)
        return fail(FormulaErrorKind::UnknownFunction, function);
    if (!take(u"("))
        return fail(FormulaErrorKind::Syntax, u"("_s);

    std::vector<Node> arguments;
    while (!take(u")")) {
        if (!arguments.empty() && !take(u","))
            return fail(FormulaErrorKind::Syntax, u", )"_s);
        const Node argument = nested(&FormulaParser::comparison);
        if (!argument)
            return nullptr;
        arguments.push_back(argument);
    }
    const auto count = static_cast<int>(arguments.size());
    if (count < arity->least || count > arity->most)
        return fail(FormulaErrorKind::WrongArgumentCount, function);
    return node(FormulaNode::Kind::Call, function, std::move(arguments));
}

QChar FormulaParser::peek() const
{
    return m_position < m_text.size() ? m_text.at(m_position) : QChar();
}

bool FormulaParser::take(QStringView token)
{
    skipSpace();
    if (!m_text.mid(m_position).startsWith(token))
        return false;
    m_position += token.size();
    return true;
}

std::optional<QString> FormulaParser::takeOneOf(std::initializer_list<QStringView> tokens)
{
    for (const QStringView token : tokens) {
        if (take(token))
            return token.toString();
    }
    return std::nullopt;
}

QString FormulaParser::takeWhile(bool (*accepts)(QChar))
{
    const qsizetype start = m_position;
    while (m_position < m_text.size() && accepts(m_text.at(m_position)))
        ++m_position;
    return m_text.mid(start, m_position - start).toString();
}

void FormulaParser::skipSpace()
{
    while (peek() == u' ' || peek() == u'\n' || peek() == u'\t')
        ++m_position;
}

Node FormulaParser::fail(FormulaErrorKind kind, const QString &detail)
{
    m_error = {kind, {}, detail};
    return nullptr;
}

} // namespace Kogge
