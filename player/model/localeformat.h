// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "course/formulavalue.h"
#include "course/partialdate.h"
#include "course/worksheet.h"

#include <QLocale>

namespace Kogge {

/// Numbers, money and dates as people of one language write them. Exact: nothing passes through a double.
class LocaleFormat
{
public:
    /// The locale for content in \p language: the system's own where it speaks that language, with its
    /// country.
    explicit LocaleFormat(const QString &language);

    /// "−13.150", with grouping; \p decimals -1: as many as the number has, at most six.
    [[nodiscard]] QString number(const Decimal &value, int decimals = -1) const;
    /// "−€13,150" or "−13.150 €"; \p decimals -1: none for whole amounts, else two.
    [[nodiscard]] QString money(const Decimal &value, const QString &currency, int decimals = -1) const;
    /// 0.6 as "60%" or "60 %"; \p decimals -1: at most one.
    [[nodiscard]] QString percent(const Decimal &fraction, int decimals = -1) const;
    [[nodiscard]] QString date(QDate date) const;
    /// "2026", "March 2026" or "31 March 2026".
    [[nodiscard]] QString date(const PartialDate &value) const;
    /// A number in \p unit: an ISO 4217 code, "%" (60 means sixty percent), or nothing.
    [[nodiscard]] QString quantity(const Decimal &value, const QString &unit, int decimals = -1) const;

    /// "Jan" for 1.
    [[nodiscard]] QString monthName(int month) const;

    /// The sign that stands for a currency in this language: "€", "kr", or the code.
    [[nodiscard]] QString currencySign(const QString &code) const;
    /// ',' or '.'.
    [[nodiscard]] QChar decimalSeparator() const;
    /// A country by its code in this language: "Germany". The code itself where nobody knows it.
    [[nodiscard]] QString country(const QString &code) const;

    /// A value as a field of \p type shows it; empty for Empty and errors.
    [[nodiscard]] QString value(const Scalar &value, FieldType type, int decimals,
                                const QString &currency) const;
    /// What the field holds while it is edited: no grouping and no unit.
    [[nodiscard]] QString editable(const Scalar &value, FieldType type) const;
    /// What somebody typed into a field, in neutral form; absent where it is no value of \p type.
    [[nodiscard]] std::optional<QString> neutral(const QString &typed, FieldType type) const;

private:
    [[nodiscard]] QString grouped(const QString &neutral) const;
    [[nodiscard]] QString withSign(const QString &neutral, const QString &before,
                                   const QString &behind) const;

    QLocale m_locale;
};

} // namespace Kogge
