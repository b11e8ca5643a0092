// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localeformat.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Kogge::FieldType)

namespace {

Decimal decimal(const char *text)
{
    return *Decimal::fromString(QString::fromLatin1(text));
}

/// Blanks that do not break become '_', which can be seen in a table.
QString seen(QString text)
{
    return text.replace(QChar::Nbsp, u'_').replace(u'\u2212', u'-');
}

using Type = FieldType;

} // namespace

class tst_LocaleFormat : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void numbersAreWrittenAsPeopleDo_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char *value, int decimals, const char *english, const char *german) {
            QTest::addRow("%s, %d decimals", value, decimals)
                << QString::fromLatin1(value) << decimals << QString::fromLatin1(english)
                << QString::fromLatin1(german);
        };
        row("0", -1, "0", "0");
        row("999", -1, "999", "999");
        row("1000", -1, "1,000", "1.000");
        row("-13150", -1, "-13,150", "-13.150");
        row("1234567.891", -1, "1,234,567.891", "1.234.567,891");
        row("0.5", -1, "0.5", "0,5");
        row("0.1234567891", -1, "0.123457", "0,123457");
        row("2", 2, "2.00", "2,00");
        row("2.345", 2, "2.35", "2,35");
        row("2.345", 0, "2", "2");
        row("-0.004", 2, "0.00", "0,00");
        row("999999.999", 2, "1,000,000.00", "1.000.000,00");
        row("1234567890123456789012345678901234567890", -1,
            "1,234,567,890,123,456,789,012,345,678,901,234,567,890",
            "1.234.567.890.123.456.789.012.345.678.901.234.567.890");
    }

    void numbersAreWrittenAsPeopleDo()
    {
        QFETCH(QString, value);
        QFETCH(int, decimals);
        const Decimal number = *Decimal::fromString(value);
        QTEST(seen(LocaleFormat(u"en"_s).number(number, decimals)), "english");
        QTEST(seen(LocaleFormat(u"de"_s).number(number, decimals)), "german");
    }

    void moneyHasItsSignWherePeopleHaveIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *language, const char *value, const char *currency, int decimals,
                            const QString &text) {
            QTest::addRow("%s %s %s %d", language, value, currency, decimals)
                << QString::fromLatin1(language) << QString::fromLatin1(value)
                << QString::fromLatin1(currency) << decimals << text;
        };
        row("en", "13150", "EUR", -1, u"€13,150"_s);
        row("de", "13150", "EUR", -1, u"13.150_€"_s);
        row("en", "-3850.5", "EUR", -1, u"-€3,850.50"_s);
        row("de", "-3850.5", "EUR", -1, u"-3.850,50_€"_s);
        row("en", "3850.005", "EUR", -1, u"€3,850.01"_s);
        row("en", "3850.001", "EUR", -1, u"€3,850"_s);
        row("en", "100", "SEK", 0, u"SEK_100"_s);
        row("sv", "100", "SEK", 0, u"100_kr"_s);
        row("da", "1000", "DKK", 0, u"1.000_kr."_s);
        row("pl", "12", "PLN", 2, u"12,00_zł"_s);
        row("en", "12", "XYZ", 0, u"XYZ_12"_s);
        row("en", "12", "", 0, u"12"_s);
    }

    void moneyHasItsSignWherePeopleHaveIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, value);
        QFETCH(QString, currency);
        QFETCH(int, decimals);
        QTEST(seen(LocaleFormat(language).money(*Decimal::fromString(value), currency, decimals)), "text");
    }

    void shareBecomesPercent()
    {
        QCOMPARE(LocaleFormat(u"en"_s).percent(decimal("0.6")), u"60%"_s);
        QCOMPARE(seen(LocaleFormat(u"de"_s).percent(decimal("0.6"))), u"60_%"_s);
        QCOMPARE(LocaleFormat(u"en"_s).percent(decimal("0.04951")), u"5%"_s);
        QCOMPARE(LocaleFormat(u"en"_s).percent(decimal("0.04951"), 2), u"4.95%"_s);
        QCOMPARE(LocaleFormat(u"en"_s).percent(decimal("0.4"), 1), u"40.0%"_s);
        QCOMPARE(seen(LocaleFormat(u"en"_s).percent(decimal("-0.5"))), u"-50%"_s);
    }

    void quantityHasItsUnit()
    {
        const LocaleFormat english(u"en"_s);
        QCOMPARE(english.quantity(decimal("4.9"), u"%"_s), u"4.9%"_s);
        QCOMPARE(english.quantity(decimal("1000"), u"EUR"_s), u"€1,000"_s);
        QCOMPARE(english.quantity(decimal("1000"), {}), u"1,000"_s);
        QCOMPARE(seen(LocaleFormat(u"de"_s).quantity(decimal("-4.9"), u"%"_s)), u"-4,9_%"_s);
    }

    void datesAreAsExactAsTheyAre_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        QTest::newRow("year") << u"2026"_s << u"2026"_s << u"2026"_s;
        QTest::newRow("month") << u"2026-03"_s << u"March 2026"_s << u"März 2026"_s;
        QTest::newRow("day") << u"2026-03-31"_s << u"31 March 2026"_s << u"31. März 2026"_s;
    }

    void datesAreAsExactAsTheyAre()
    {
        QFETCH(QString, date);
        const PartialDate value = *PartialDate::fromString(date);
        QTEST(LocaleFormat(u"en"_s).date(value), "english");
        QTEST(LocaleFormat(u"de"_s).date(value), "german");
        QCOMPARE(LocaleFormat(u"en"_s).date(PartialDate()), QString());
    }

    void namesAreInTheReadersLanguage()
    {
        const LocaleFormat english(u"en"_s);
        const LocaleFormat german(u"de"_s);
        QCOMPARE(english.country(u"DE"_s), u"Germany"_s);
        QCOMPARE(german.country(u"DE"_s), u"Deutschland"_s);
        QCOMPARE(english.country(u"EU"_s), u"European Union"_s);
        QCOMPARE(english.country(u"?!"_s), u"?!"_s);
        QCOMPARE(english.monthName(1), u"Jan"_s);
        QCOMPARE(german.monthName(3), u"Mär"_s);
        QCOMPARE(english.monthName(13), QString());
    }

    void fieldsShowTheirValues_data()
    {
        QTest::addColumn<Type>("type");
        QTest::addColumn<QString>("neutral");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("edited");
        QTest::newRow("number") << Type::Number << u"-12345.5"_s << u"-12.345,5"_s << u"-12345,5"_s;
        QTest::newRow("money") << Type::Money << u"36000"_s << u"36.000_€"_s << u"36000"_s;
        QTest::newRow("percent") << Type::Percent << u"0.125"_s << u"12,5_%"_s << u"12,5"_s;
    }

    void fieldsShowTheirValues()
    {
        QFETCH(Type, type);
        QFETCH(QString, neutral);
        QFETCH(QString, edited);
        const LocaleFormat german(u"de"_s);
        const Scalar value = *Decimal::fromString(neutral);
        QTEST(seen(german.value(value, type, -1, u"EUR"_s)), "shown");
        QCOMPARE(seen(german.editable(value, type)), edited);
        QCOMPARE(german.neutral(german.editable(value, type), type), std::optional(neutral));
    }

    void otherValuesAreShownToo()
    {
        const LocaleFormat german(u"de"_s);
        QCOMPARE(german.value(QDate(2026, 12, 31), Type::Date, -1, {}), u"31. Dezember 2026"_s);
        QCOMPARE(german.editable(QDate(2026, 12, 31), Type::Date), u"2026-12-31"_s);
        QCOMPARE(german.value(u"Scheune"_s, Type::Text, -1, {}), u"Scheune"_s);
        QCOMPARE(german.editable(u"Scheune"_s, Type::Text), u"Scheune"_s);
        QCOMPARE(german.value(Empty(), Type::Money, -1, u"EUR"_s), QString());
        QCOMPARE(german.editable(Empty(), Type::Money), QString());
        const FormulaError error{FormulaErrorKind::DivisionByZero, {}, {}};
        QCOMPARE(german.value(error, Type::Money, -1, u"EUR"_s), QString());
    }

    void whatIsTypedIsUnderstood_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Type>("type");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("neutral"); // "!" where it is no value.
        const auto row = [](const char *language, Type type, const QString &typed, const QString &neutral) {
            QTest::addRow("%s %s", language, qPrintable(typed))
                << QString::fromLatin1(language) << type << typed << neutral;
        };
        row("de", Type::Number, u"1.500"_s, u"1500"_s);
        row("en", Type::Number, u"1.500"_s, u"1.5"_s);
        row("de", Type::Money, u" 1.234,50 € "_s, u"1234.5"_s);
        row("en", Type::Money, u"€1,234.50"_s, u"1234.5"_s);
        row("de", Type::Money, u"\u22125"_s, u"-5"_s);
        row("de", Type::Percent, u"12,5 %"_s, u"0.125"_s);
        row("de", Type::Number, {}, {});
        row("de", Type::Number, u"   "_s, {});
        row("de", Type::Number, u"viel"_s, u"!"_s);
        row("de", Type::Number, u"1,2,3"_s, u"!"_s);
        row("de", Type::Number, u"1e9"_s, u"!"_s);
        row("de", Type::Number, u"9"_s.repeated(70), u"!"_s);
        row("de", Type::Date, u"2026-12-31"_s, u"2026-12-31"_s);
        row("de", Type::Date, u"2026-02-30"_s, u"!"_s);
        row("de", Type::Date, u"morgen"_s, u"!"_s);
        row("de", Type::Text, u" 1.500 "_s, u"1.500"_s);
        row("de", Type::Choice, u"free"_s, u"free"_s);
    }

    void whatIsTypedIsUnderstood()
    {
        QFETCH(QString, language);
        QFETCH(Type, type);
        QFETCH(QString, typed);
        QTEST(LocaleFormat(language).neutral(typed, type).value_or(u"!"_s), "neutral");
    }
};

QTEST_GUILESS_MAIN(tst_LocaleFormat)
#include "tst_localeformat.moc"
