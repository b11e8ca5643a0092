// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/partialdate.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_PartialDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("firstDay");

        QTest::newRow("year") << u"2026"_s << QDate(2026, 1, 1);
        QTest::newRow("month") << u"2026-03"_s << QDate(2026, 3, 1);
        QTest::newRow("day") << u"2026-03-31"_s << QDate(2026, 3, 31);
        QTest::newRow("leap day") << u"2028-02-29"_s << QDate(2028, 2, 29);
        QTest::newRow("first year") << u"0001"_s << QDate(1, 1, 1);
        QTest::newRow("last day") << u"9999-12-31"_s << QDate(9999, 12, 31);
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QDate, firstDay);

        const auto date = PartialDate::fromString(text);

        QVERIFY(date);
        QVERIFY(!date->isNull());
        QCOMPARE(date->firstDay(), firstDay);
        QCOMPARE(date->toString(), text);
    }

    void keepsHowExactItIs()
    {
        QCOMPARE(*PartialDate::fromString(u"2026"_s), (PartialDate{2026, 0, 0}));
        QCOMPARE(*PartialDate::fromString(u"2026-03"_s), (PartialDate{2026, 3, 0}));
        QCOMPARE(*PartialDate::fromString(u"2026-03-31"_s), (PartialDate{2026, 3, 31}));
        QVERIFY(*PartialDate::fromString(u"2026"_s) != *PartialDate::fromString(u"2026-01"_s));
    }

    void noDateIsNull()
    {
        QVERIFY(PartialDate().isNull());
        QCOMPARE(PartialDate().toString(), QString());
        QVERIFY(!PartialDate().firstDay().isValid());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");

        for (const QString &text : {u""_s,           u"26"_s,         u"02026"_s,
                                    u"2026-"_s,      u"2026-3"_s,     u"2026-13"_s,
                                    u"2026-00"_s,    u"2026-03-"_s,   u"2026-03-1"_s,
                                    u"2026-03-00"_s, u"2026-02-30"_s, u"2027-02-29"_s,
                                    u"2026-00-01"_s, u"0000"_s,       u"0000-01-01"_s,
                                    u"-2026"_s,      u"2026/03"_s,    u"20260331"_s,
                                    u" 2026"_s,      u"2026 "_s,      u"2026-03-31T10:00"_s,
                                    u"2026\n"_s,     u"२०२६"_s,       u"10000"_s,
                                    u"today"_s}) {
            QTest::newRow(qPrintable(text)) << text;
        }
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::fromString(text));
    }
};

QTEST_GUILESS_MAIN(tst_PartialDate)
#include "tst_partialdate.moc"
