// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <compare>
#include <optional>

namespace Kogge {

/// An exact decimal: an integer times 10⁻²⁰. Products and quotients are rounded half to even at the
/// twentieth decimal. The web rendition computes with the same integers, so both agree to the last digit.
///
/// The amount never exceeds 10⁴⁰; operations that would exceed it are absent instead.
class Decimal
{
public:
    static constexpr int places = 20;
    static constexpr int maximumDigits = 40; ///< The greatest amount is 10 to this power.
    static constexpr int maximumExponent = 10'000;

    Decimal() = default;
    Decimal(int value);

    /// The neutral form used in files: "-1234.5". Absent for anything else (also "1e3", "+1", ".5", "1."),
    /// for more than 20 decimals, for more than 60 digits before the point and for an amount beyond 10⁴⁰.
    static std::optional<Decimal> fromString(QStringView text);
    /// The shortest neutral form: no trailing zeros, no "-0".
    [[nodiscard]] QString toString() const;
    /// The neutral form with exactly \p decimals decimals, rounded half away from zero.
    /// Beyond 0 and 20 they count as these.
    [[nodiscard]] QString toString(int decimals) const;
    /// For drawing only; never compute with it.
    [[nodiscard]] double toDouble() const;
    /// Absent unless this is a whole number that fits.
    [[nodiscard]] std::optional<int> toInt() const;

    [[nodiscard]] bool isZero() const { return *this == Decimal(); }
    [[nodiscard]] bool isNegative() const { return m_isNegative; }
    [[nodiscard]] Decimal absolute() const;
    [[nodiscard]] Decimal negated() const;
    /// Half away from zero; \p decimals from -20 to 20, and beyond them counting as these.
    [[nodiscard]] std::optional<Decimal> rounded(int decimals) const;

    friend std::optional<Decimal> add(const Decimal &a, const Decimal &b);
    friend std::optional<Decimal> subtract(const Decimal &a, const Decimal &b);
    friend std::optional<Decimal> multiply(const Decimal &a, const Decimal &b);
    /// Absent also for a divisor of zero.
    friend std::optional<Decimal> divide(const Decimal &a, const Decimal &b);
    /// For each binary digit of |exponent|, from the highest: the result so far (at first 1) times itself,
    /// then times \p base where the digit is 1. The reciprocal of that where the exponent is negative.
    friend std::optional<Decimal> power(const Decimal &base, int exponent);
    /// The multiple of |\p step| next to \p value, downwards or upwards. Absent for a step of zero.
    friend std::optional<Decimal> floorTo(const Decimal &value, const Decimal &step);
    friend std::optional<Decimal> ceilingTo(const Decimal &value, const Decimal &step);

    bool operator==(const Decimal &other) const = default;
    std::strong_ordering operator<=>(const Decimal &other) const;

private:
    friend struct DecimalInteger;

    std::array<quint64, 4> m_limbs{}; ///< The amount times 10²⁰, lowest first; 10⁶⁰ has 200 bits.
    bool m_isNegative = false; ///< Never for zero.
};

std::optional<Decimal> add(const Decimal &a, const Decimal &b);
std::optional<Decimal> subtract(const Decimal &a, const Decimal &b);
std::optional<Decimal> multiply(const Decimal &a, const Decimal &b);
std::optional<Decimal> divide(const Decimal &a, const Decimal &b);
std::optional<Decimal> power(const Decimal &base, int exponent);
std::optional<Decimal> floorTo(const Decimal &value, const Decimal &step);
std::optional<Decimal> ceilingTo(const Decimal &value, const Decimal &step);

} // namespace Kogge
