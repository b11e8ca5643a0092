// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/decimal.h"

#include <QRegularExpression>

#include <algorithm>
#include <bit>
#include <boost/multiprecision/cpp_int.hpp>
#include <limits>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

/// Wide enough for a product of two amounts, which is rounded afterwards.
using Integer = boost::multiprecision::number<boost::multiprecision::cpp_int_backend<
    512, 512, boost::multiprecision::signed_magnitude, boost::multiprecision::unchecked, void>>;

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

/// A decimal's amount times 10²⁰ as the integer to compute with.
struct DecimalInteger {
    static constexpr unsigned limbBits = 64;

    static Integer from(const Decimal &decimal)
    {
        Integer integer;
        const auto &limbs = decimal.m_limbs;
        boost::multiprecision::import_bits(integer, limbs.begin(), limbs.end(), limbBits, false);
        return decimal.m_isNegative ? Integer(-integer) : integer;
    }

    /// \p integer is within the limit.
    static Decimal toDecimal(const Integer &integer)
    {
        Decimal decimal;
        boost::multiprecision::export_bits(absoluteOf(integer), decimal.m_limbs.begin(), limbBits, false);
        decimal.m_isNegative = integer.sign() < 0;
        return decimal;
    }

    static std::optional<Decimal> checked(const Integer &integer)
    {
        if (absoluteOf(integer) > limit())
            return std::nullopt;
        return toDecimal(integer);
    }
};

namespace {

Integer scaled(const Decimal &decimal)
{
    return DecimalInteger::from(decimal);
}

std::optional<Decimal> checked(const Integer &integer)
{
    return DecimalInteger::checked(integer);
}

} // namespace

Decimal::Decimal(int value)
    : Decimal(DecimalInteger::toDecimal(Integer(value) * one()))
{ }

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    return scaled(*this).compare(scaled(other)) <=> 0;
}

std::optional<Decimal> Decimal::fromString(QStringView text)
{
    static const QRegularExpression pattern(u"\\A(-?)([0-9]{1,60})(?:\\.([0-9]{1,20}))?\\z"_s);
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;

    const QString digits = match.captured(2) + match.captured(3).leftJustified(places, u'0');
    Integer integer = 0;
    for (const QChar digit : digits)
        integer = integer * 10 + digit.digitValue();
    return checked(match.captured(1).isEmpty() ? integer : Integer(-integer));
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
    const Integer units = dividedRounded(scaled(*this), powerOfTen(places - decimals), Tie::Away);
    QString digits = digitsOf(absoluteOf(units)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return units.sign() < 0 ? u'-' + digits : digits;
}

double Decimal::toDouble() const
{
    return scaled(*this).convert_to<double>() / one().convert_to<double>();
}

std::optional<int> Decimal::toInt() const
{
    if (!Integer(scaled(*this) % one()).is_zero())
        return std::nullopt;
    const Integer whole = scaled(*this) / one();
    if (absoluteOf(whole) > std::numeric_limits<int>::max())
        return std::nullopt;
    return whole.convert_to<int>();
}

Decimal Decimal::absolute() const
{
    Decimal result = *this;
    result.m_isNegative = false;
    return result;
}

Decimal Decimal::negated() const
{
    Decimal result = *this;
    result.m_isNegative = !m_isNegative && !isZero();
    return result;
}

std::optional<Decimal> Decimal::rounded(int decimals) const
{
    if (decimals >= places)
        return *this;
    const Integer unit = powerOfTen(places - std::max(decimals, -places));
    return checked(dividedRounded(scaled(*this), unit, Tie::Away) * unit);
}

std::optional<Decimal> add(const Decimal &a, const Decimal &b)
{
    return checked(scaled(a) + scaled(b));
}

std::optional<Decimal> subtract(const Decimal &a, const Decimal &b)
{
    return checked(scaled(a) - scaled(b));
}

std::optional<Decimal> multiply(const Decimal &a, const Decimal &b)
{
    return checked(dividedRounded(scaled(a) * scaled(b), one(), Tie::Even));
}

std::optional<Decimal> divide(const Decimal &a, const Decimal &b)
{
    if (b.isZero())
        return std::nullopt;
    return checked(dividedRounded(scaled(a) * one(), scaled(b), Tie::Even));
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
    const Integer size = absoluteOf(scaled(step));
    Integer count = scaled(value) / size; // Towards zero.
    if (count * size > scaled(value))
        --count;
    return checked(count * size);
}

std::optional<Decimal> ceilingTo(const Decimal &value, const Decimal &step)
{
    const auto below = floorTo(value.negated(), step);
    return below ? std::optional(below->negated()) : std::nullopt;
}

} // namespace Kogge
