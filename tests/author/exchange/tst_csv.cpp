// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

using Rows = std::vector<QStringList>;
Q_DECLARE_METATYPE(Rows)

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreRead_data();
    void tablesAreRead();
    void whatIsWrittenIsReadBack();
    void spreadsheetsSeeNoFormulas_data();
    void spreadsheetsSeeNoFormulas();
    void whatIsNoTableIsRefused_data();
    void whatIsNoTableIsRefused();
};

void TestCsv::tablesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    const Rows two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("nothing") << QByteArray() << Rows();
    QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << two;
    QTest::newRow("semicolons, DOS line ends") << QByteArray("a;b\r\n1;2\r\n") << two;
    QTest::newRow("tabs, old Mac line ends") << QByteArray("a\tb\r1\t2") << two;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n1,2")
                                     << two;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0\t\0b\0\r\0\n\0"
                                          "1\0\t\0"
                                          "2\0",
                                          18)
                            << two;
    QTest::newRow("separators in quotes")
        << QByteArray("\"a;\";b\n1;2") << Rows{{u"a;"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("quotes in quotes")
        << QByteArray("\"say \"\"yes\"\"\",b") << Rows{{u"say \"yes\""_s, u"b"_s}};
    QTest::newRow("lines in quotes") << QByteArray("\"a\nb\",c") << Rows{{u"a\nb"_s, u"c"_s}};
    QTest::newRow("empty fields") << QByteArray(",\n\"\",x")
                                  << Rows{{QString(), QString()}, {QString(), u"x"_s}};
    QTest::newRow("empty lines are none") << QByteArray("a,b\n\n\n1,2\n\n") << two;
    QTest::newRow("one column") << QByteArray("a\nb") << Rows{{u"a"_s}, {u"b"_s}};
    QTest::newRow("error values of spreadsheets") << QByteArray("#NAME?,#WERT!\n\"Err:509\",#N/A!")
                                                  << Rows{{QString(), QString()}, {QString(), u"#N/A!"_s}};
    QTest::newRow("with a guard or without") << QByteArray("\"\t=1+1\",- one\n\"\tx\",\"\t\t\"")
                                             << Rows{{u"=1+1"_s, u"- one"_s}, {u"\tx"_s, u"\t"_s}};
    QTest::newRow("a quote in the middle") << QByteArray("5\" pipe,b") << Rows{{u"5\" pipe"_s, u"b"_s}};
}

void TestCsv::tablesAreRead()
{
    QFETCH(QByteArray, bytes);
    const auto rows = fromCsv(bytes, u"table.csv"_s);
    QVERIFY(rows);
    QTEST(*rows, "rows");
}

void TestCsv::whatIsWrittenIsReadBack()
{
    const Rows rows{{u"id"_s, u"text"_s},
                    {u"x"_s, u"a,b;c\td \"e\"\nf\r\ng"_s},
                    {QString(), u"ä – 漢字"_s},
                    {u" spaces "_s, u"'"_s},
                    {u"=HYPERLINK(\"https://example.org\")"_s, u"- one\n- two"_s},
                    {u"@SUM(1)"_s, u"+1"_s},
                    {u"\t=1"_s, u"\t"_s},
                    {u"\r-"_s, u"\tplain"_s}};
    const auto read = fromCsv(toCsv(rows), u"table.csv"_s);
    QVERIFY(read);
    QCOMPARE(*read, rows);
}

void TestCsv::spreadsheetsSeeNoFormulas_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("link") << u"=HYPERLINK(1)"_s << QByteArray("\"\t=HYPERLINK(1)\"");
    QTest::newRow("list") << u"- one"_s << QByteArray("\"\t- one\"");
    QTest::newRow("plus") << u"+49"_s << QByteArray("\"\t+49\"");
    QTest::newRow("at") << u"@SUM(1)"_s << QByteArray("\"\t@SUM(1)\"");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"\t\t=1\"");
    QTest::newRow("words") << u"one - two"_s << QByteArray("one - two");
    QTest::newRow("nothing") << QString() << QByteArray();
}

void TestCsv::spreadsheetsSeeNoFormulas()
{
    QFETCH(QString, field);
    QFETCH(QByteArray, written);
    QCOMPARE(toCsv({{field}}), "\xEF\xBB\xBF" + written + "\r\n");
}

void TestCsv::whatIsNoTableIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not UTF-8") << QByteArray("gr\xFC\xDF"
                                             "e,b")
                               << ErrorCode::TextInvalid;
    QTest::newRow("half a letter of UTF-16") << QByteArray("\xFF\xFE"
                                                           "a\0,",
                                                           5)
                                             << ErrorCode::TextInvalid;
    QTest::newRow("a quote that is not closed") << QByteArray("a,\"b\n1,2\n") << ErrorCode::TextInvalid;
    QTest::newRow("a million fields") << QByteArray(1'000'001, ',') << ErrorCode::TooLarge;
}

void TestCsv::whatIsNoTableIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto rows = fromCsv(bytes, u"table.csv"_s);
    QVERIFY(!rows);
    QTEST(rows.error().code, "code");
    QVERIFY(describe(rows.error()).contains(u"table.csv"_s));
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
