// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localeformat.h"

#include "course/numberinput.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Kogge {

namespace {

constexpr QChar minus = u'\u2212';
constexpr QChar noBreakSpace = u'\u00a0';
constexpr int mostDecimals = 6;

int decimalsOf(const Decimal &value, int most)
{
    const QString text = value.rounded(most).value_or(value).toString();
    return text.contains(u'.') ? static_cast<int>(text.section(u'.', 1).size()) : 0;
}

QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted(language);
    return system.language() == wanted.language() ? QLocale(system.name()) : wanted;
}

} // namespace

LocaleFormat::LocaleFormat(const QString &language)
    : m_locale(localeFor(language))
{ }

QChar LocaleFormat::decimalSeparator() const
{
    return m_locale.decimalPoint() == u"," ? u',' : u'.';
}

QString LocaleFormat::grouped(const QString &neutral) const
{
    QString whole = neutral.section(u'.', 0, 0);
    const QString fraction = neutral.section(u'.', 1);
    const QString separator = m_locale.groupSeparator();
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, separator);
    return fraction.isEmpty() ? whole : whole + decimalSeparator() + fraction;
}

QString LocaleFormat::withSign(const QString &neutral, const QString &before, const QString &behind) const
{
    const bool negative = neutral.startsWith(u'-');
    const QString figure = before + grouped(negative ? neutral.mid(1) : neutral) + behind;
    return negative ? minus + figure : figure;
}

QString LocaleFormat::number(const Decimal &value, int decimals) const
{
    return withSign(value.toString(decimals < 0 ? decimalsOf(value, mostDecimals) : decimals), {}, {});
}

QString LocaleFormat::monthName(int month) const
{
    return m_locale.standaloneMonthName(month, QLocale::ShortFormat).remove(u'.');
}

QString LocaleFormat::currencySign(const QString &code) const
{
    static const QHash<QString, QString> signs{
        {u"EUR"_s, u"€"_s},   {u"GBP"_s, u"£"_s},  {u"USD"_s, u"$"_s},  {u"SEK"_s, u"kr"_s},
        {u"DKK"_s, u"kr."_s}, {u"NOK"_s, u"kr"_s}, {u"PLN"_s, u"zł"_s}, {u"CZK"_s, u"Kč"_s},
    };
    const QString sign = signs.value(code, code);
    const bool english = m_locale.language() == QLocale::English;
    return english && sign.size() > 1 ? code : sign;
}

QString LocaleFormat::money(const Decimal &value, const QString &currency, int decimals) const
{
    const int shown = decimals >= 0 ? decimals : decimalsOf(value, 2) == 0 ? 0 : 2;
    const QString sign = currencySign(currency);
    const bool before = m_locale.language() == QLocale::English;
    if (sign.isEmpty())
        return withSign(value.toString(shown), {}, {});
    if (before)
        return withSign(value.toString(shown), sign.size() == 1 ? sign : sign + noBreakSpace, {});
    return withSign(value.toString(shown), {}, noBreakSpace + sign);
}

QString LocaleFormat::percent(const Decimal &fraction, int decimals) const
{
    const Decimal hundredfold = multiply(fraction, Decimal(100)).value_or(fraction);
    const Decimal shown = decimals < 0 ? hundredfold.rounded(1).value_or(hundredfold) : hundredfold;
    return quantity(shown, u"%"_s, decimals);
}

QString LocaleFormat::quantity(const Decimal &value, const QString &unit, int decimals) const
{
    if (unit.isEmpty())
        return number(value, decimals);
    if (unit != u"%")
        return money(value, unit, decimals);
    const bool spaced = m_locale.language() != QLocale::English;
    const QString sign = spaced ? QString(noBreakSpace) + u'%' : u"%"_s;
    return withSign(value.toString(decimals < 0 ? decimalsOf(value, mostDecimals) : decimals), {}, sign);
}

QString LocaleFormat::date(QDate date) const
{
    const bool dotted = m_locale.language() == QLocale::German || m_locale.language() == QLocale::Danish;
    return m_locale.toString(date, dotted ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString LocaleFormat::date(const PartialDate &value) const
{
    if (value.isNull())
        return {};
    if (value.month == 0)
        return QString::number(value.year);
    return value.day == 0 ? m_locale.toString(value.firstDay(), u"MMMM yyyy"_s) : date(value.firstDay());
}

QString LocaleFormat::country(const QString &code) const
{
    if (code == u"EU")
        return QCoreApplication::translate("Kogge::LocaleFormat", "European Union");
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    for (const QLocale &locale :
         QLocale::matchingLocales(m_locale.language(), QLocale::AnyScript, territory)) {
        if (!locale.nativeTerritoryName().isEmpty())
            return locale.nativeTerritoryName();
    }
    return QLocale::territoryToString(territory);
}

QString LocaleFormat::value(const Scalar &value, FieldType type, int decimals, const QString &currency) const
{
    if (const auto *day = std::get_if<QDate>(&value))
        return date(*day);
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *figure = std::get_if<Decimal>(&value);
    if (!figure)
        return {};
    if (type == FieldType::Money)
        return money(*figure, currency, decimals);
    return type == FieldType::Percent ? percent(*figure, decimals) : number(*figure, decimals);
}

QString LocaleFormat::editable(const Scalar &value, FieldType type) const
{
    if (const auto *day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate); // The date field shows it in the interface's way.
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    const auto *figure = std::get_if<Decimal>(&value);
    if (!figure)
        return {};
    const Decimal shown =
        type == FieldType::Percent ? multiply(*figure, Decimal(100)).value_or(*figure) : *figure;
    return shown.toString().replace(u'.', decimalSeparator()).replace(u'-', minus);
}

std::optional<QString> LocaleFormat::neutral(const QString &typed, FieldType type) const
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || type == FieldType::Text || type == FieldType::Choice)
        return text;
    if (type == FieldType::Date) {
        const QDate iso = QDate::fromString(text, Qt::ISODate);
        const QDate local = m_locale.toDate(text, QLocale::ShortFormat);
        const QDate day = iso.isValid() ? iso : local;
        return day.isValid() ? std::optional(day.toString(Qt::ISODate)) : std::nullopt;
    }
    const auto figure = numberFromInput(text, decimalSeparator());
    if (!figure)
        return std::nullopt;
    const auto stored = type == FieldType::Percent ? divide(*figure, Decimal(100)) : figure;
    return stored ? std::optional(stored->toString()) : std::nullopt;
}

} // namespace Kogge
