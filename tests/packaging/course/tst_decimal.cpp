// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/decimal.h"

#include <QTest>

#include <limits>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const QString &text)
{
    return Decimal::fromString(text).value();
}

} // namespace

/// What the shared vectors in tests/data/vectors/decimal.json cannot say.
class tst_Decimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsZero()
    {
        QVERIFY(Decimal().isZero());
        QCOMPARE(Decimal().toString(), u"0"_s);
    }

    void intsAreWhole_data()
    {
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("text");

        QTest::newRow("zero") << 0 << u"0"_s;
        QTest::newRow("greatest") << std::numeric_limits<int>::max() << u"2147483647"_s;
        QTest::newRow("least") << std::numeric_limits<int>::min() << u"-2147483648"_s;
    }

    void intsAreWhole()
    {
        QFETCH(int, value);
        QFETCH(QString, text);
        QCOMPARE(Decimal(value).toString(), text);
        QCOMPARE(Decimal(value), decimal(text));
    }

    void minusZeroIsZero_data()
    {
        QTest::addColumn<Decimal>("zero");

        QTest::newRow("read") << decimal(u"-0.00"_s);
        QTest::newRow("negated") << Decimal().negated();
        QTest::newRow("product") << *multiply(decimal(u"-0.00000000000000000001"_s), decimal(u"0.1"_s));
        QTest::newRow("quotient") << *divide(Decimal(0), Decimal(-5));
        QTest::newRow("difference") << *subtract(Decimal(-2), Decimal(-2));
        QTest::newRow("rounded") << *decimal(u"-0.4"_s).rounded(0);
        QTest::newRow("rounded up to a step") << *ceilingTo(decimal(u"-0.4"_s), Decimal(1));
    }

    void minusZeroIsZero()
    {
        QFETCH(Decimal, zero);
        QCOMPARE(zero, Decimal(0));
        QVERIFY(zero.isZero());
        QVERIFY(!zero.isNegative());
        QVERIFY((zero <=> Decimal(0)) == std::strong_ordering::equal);
        QCOMPARE(zero.toString(), u"0"_s);
    }

    void orderIsByValue()
    {
        const std::vector<Decimal> ordered{decimal(u"-1"_s + QString(40, u'0')),
                                           Decimal(-2),
                                           decimal(u"-1.5"_s),
                                           decimal(u"-0.00000000000000000001"_s),
                                           Decimal(0),
                                           decimal(u"0.00000000000000000001"_s),
                                           decimal(u"1.5"_s),
                                           Decimal(2),
                                           decimal(u"1"_s + QString(40, u'0'))};
        QVERIFY(std::is_sorted(ordered.begin(), ordered.end()));
        QVERIFY(std::adjacent_find(ordered.begin(), ordered.end()) == ordered.end());
    }

    void doublesAreNear_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");

        QTest::newRow("zero") << u"0"_s << 0.0;
        QTest::newRow("fraction") << u"-12.5"_s << -12.5;
        QTest::newRow("tenth") << u"0.1"_s << 0.1;
        QTest::newRow("smallest") << u"0.00000000000000000001"_s << 1e-20;
        QTest::newRow("limit") << QString(u"1"_s + QString(40, u'0')) << 1e40;
    }

    void doublesAreNear()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        QCOMPARE(decimal(text).toDouble(), value);
    }

    /// The widest intermediate results are those of products and quotients of the greatest amounts.
    void greatestAmountsDoNotWrap()
    {
        const Decimal limit = decimal(u"1"_s + QString(40, u'0'));
        const Decimal smallest = decimal(u"0.00000000000000000001"_s);
        QCOMPARE(multiply(limit, limit), std::nullopt);
        QCOMPARE(multiply(limit, limit.negated()), std::nullopt);
        QCOMPARE(divide(limit, smallest), std::nullopt);
        QCOMPARE(*multiply(limit, smallest), decimal(u"1"_s + QString(20, u'0')));
        QCOMPARE(*divide(limit, limit), Decimal(1));
        QCOMPARE(limit.toString(20), u"1"_s + QString(40, u'0') + u'.' + QString(20, u'0'));
        QCOMPARE(*limit.rounded(-20), limit);
        QCOMPARE(power(limit, 2), std::nullopt);
        QCOMPARE(power(limit.negated(), 10'000), std::nullopt);
    }

    void everyWordIsRefusedQuickly()
    {
        QVERIFY(!Decimal::fromString(QString(1'000'000, u'9')));
        QVERIFY(!Decimal::fromString(u"0."_s + QString(1'000'000, u'9')));
    }
};

QTEST_GUILESS_MAIN(tst_Decimal)
#include "tst_decimal.moc"
