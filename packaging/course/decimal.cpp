// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/decimal.h"

#include <QRegularExpression>

#include <algorithm>
#include <bit>
#include <limits>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

using Integer = Decimal::Integer;

Integer powerOfTen(int exponent)
{
    return boost::multiprecision::pow(Integer(10), static_cast<unsigned>(exponent));
}

const Integer &one()
{
    static const Integer value = powerOfTen(Decimal::places);
    return value;
}

const Integer &limit()
{
    static const Integer value = powerOfTen(Decimal::places + Decimal::maximumDigits);
    return value;
}

Integer absoluteOf(const Integer &value)
{
    return value.sign() < 0 ? Integer(-value) : value;
}

/// a / b to the nearest integer; on a tie to the even one, or away from zero.
enum class Tie { Even, Away };
Integer dividedRounded(const Integer &a, const Integer &b, Tie tie)
{
    Integer quotient;
    Integer remainder;
    boost::multiprecision::divide_qr(absoluteOf(a), absoluteOf(b), quotient, remainder);
    const int half = Integer(remainder * 2).compare(absoluteOf(b));
    const bool odd = boost::multiprecision::bit_test(quotient, 0);
    if (half > 0 || (half == 0 && (tie == Tie::Away || odd)))
        ++quotient;
    const bool negative = (a.sign() < 0) != (b.sign() < 0);
    return negative ? Integer(-quotient) : quotient;
}

/// The digits of a whole number that is not negative; none for zero.
QString digitsOf(Integer value)
{
    static const Integer billion = powerOfTen(9);
    QString digits;
    while (value >= billion) {
        const auto group = Integer(value % billion).convert_to<quint32>();
        digits.prepend(QString::number(group).rightJustified(9, u'0'));
        value /= billion;
    }
    return value.is_zero() ? digits : QString::number(value.convert_to<quint32>()) + digits;
}

} // namespace

Decimal::Decimal(int value)
    : m_scaled(Integer(value) * one())
{ }

std::optional<Decimal> Decimal::checked(Integer scaled)
{
    if (absoluteOf(scaled) > limit())
        return std::nullopt;
    return Decimal(std::move(scaled));
}

std::optional<Decimal> Decimal::fromString(QStringView text)
{
    static const QRegularExpression pattern(u"\\A(-?)([0-9]{1,60})(?:\\.([0-9]{1,20}))?\\z"_s);
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;

    const QString digits = match.captured(2) + match.captured(3).leftJustified(places, u'0');
    Integer scaled = 0;
    for (const QChar digit : digits)
        scaled = scaled * 10 + digit.digitValue();
    return checked(match.captured(1).isEmpty() ? scaled : Integer(-scaled));
}

QString Decimal::toString() const
{
    QString text = toString(places);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString Decimal::toString(int decimals) const
{
    decimals = std::clamp(decimals, 0, places);
    const Integer units = dividedRounded(m_scaled, powerOfTen(places - decimals), Tie::Away);
    QString digits = digitsOf(absoluteOf(units)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return units.sign() < 0 ? u'-' + digits : digits;
}

double Decimal::toDouble() const
{
    return m_scaled.convert_to<double>() / one().convert_to<double>();
}

std::optional<int> Decimal::toInt() const
{
    if (!Integer(m_scaled % one()).is_zero())
        return std::nullopt;
    const Integer whole = m_scaled / one();
    if (absoluteOf(whole) > std::numeric_limits<int>::max())
        return std::nullopt;
    return whole.convert_to<int>();
}

Decimal Decimal::absolute() const
{
    return Decimal(absoluteOf(m_scaled));
}

Decimal Decimal::negated() const
{
    return Decimal(Integer(-m_scaled));
}

std::optional<Decimal> Decimal::rounded(int decimals) const
{
    if (decimals >= places)
        return *this;
    const Integer unit = powerOfTen(places - std::max(decimals, -places));
    return checked(dividedRounded(m_scaled, unit, Tie::Away) * unit);
}

std::optional<Decimal> add(const Decimal &a, const Decimal &b)
{
    return Decimal::checked(a.m_scaled + b.m_scaled);
}

std::optional<Decimal> subtract(const Decimal &a, const Decimal &b)
{
    return Decimal::checked(a.m_scaled - b.m_scaled);
}

std::optional<Decimal> multiply(const Decimal &a, const Decimal &b)
{
    return Decimal::checked(dividedRounded(a.m_scaled * b.m_scaled, one(), Tie::Even));
}

std::optional<Decimal> divide(const Decimal &a, const Decimal &b)
{
    if (b.isZero())
        return std::nullopt;
    return Decimal::checked(dividedRounded(a.m_scaled * one(), b.m_scaled, Tie::Even));
}

std::optional<Decimal> power(const Decimal &base, int exponent)
{
    if (exponent > Decimal::maximumExponent || exponent < -Decimal::maximumExponent)
        return std::nullopt;
    const auto times = static_cast<unsigned>(std::abs(exponent));
    std::optional<Decimal> result = Decimal(1);
    for (unsigned digit = std::bit_floor(times); result && digit > 0; digit /= 2) {
        result = multiply(*result, *result);
        if (result && (times & digit) != 0)
            result = multiply(*result, base);
    }
    if (!result || exponent >= 0)
        return result;
    return divide(Decimal(1), *result);
}

std::optional<Decimal> floorTo(const Decimal &value, const Decimal &step)
{
    if (step.isZero())
        return std::nullopt;
    const Integer size = absoluteOf(step.m_scaled);
    Integer count = value.m_scaled / size; // Towards zero.
    if (count * size > value.m_scaled)
        --count;
    return Decimal::checked(count * size);
}

std::optional<Decimal> ceilingTo(const Decimal &value, const Decimal &step)
{
    const auto below = floorTo(value.negated(), step);
    return below ? std::optional(below->negated()) : std::nullopt;
}

} // namespace Kogge
