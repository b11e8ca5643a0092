// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/calculation.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const QString &text)
{
    const auto formula = Formula::parse(text);
    if (const auto *failed = std::get_if<FormulaError>(&formula))
        return toText(Scalar(*failed));
    return toText(std::get<Formula>(formula).evaluate([](const QString &) { return Scalar(Empty{}); }));
}

WorksheetResult result(int number, const QString &formula)
{
    WorksheetResult result;
    result.name = u"n%1"_s.arg(number);
    result.formula = formula;
    return result;
}

WorksheetField series(int periods)
{
    WorksheetField field;
    field.type = FieldType::Series;
    field.periods = periods;
    return field;
}

/// A table "t" with a column "c" of numbers; its ids are these names, too.
WorksheetTable table()
{
    WorksheetField column;
    column.id = u"c"_s;
    column.name = u"c"_s;
    WorksheetTable table;
    table.id = u"t"_s;
    table.name = u"t"_s;
    table.columns = {column};
    return table;
}

} // namespace

/// What would crash or freeze a player: depth, length and number. Plain cases are in tests/data/vectors.
class tst_Formula : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void depthIsLimited_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("brackets") << u"("_s.repeated(2000);
        QTest::newRow("brackets with a value") << QString(u"("_s.repeated(900) + u'1' + u")"_s.repeated(900));
        QTest::newRow("signs") << QString(u"-"_s.repeated(1999) + u'1');
        QTest::newRow("exponents") << QString(u"1^"_s.repeated(999) + u'1');
        QTest::newRow("exponents with signs") << QString(u"1^-"_s.repeated(600) + u'1');
        QTest::newRow("calls") << QString(u"NOT("_s.repeated(400) + u"TRUE"_s + u")"_s.repeated(400));
        QTest::newRow("second values of calls")
            << QString(u"SUM(1,"_s.repeated(300) + u'1' + u")"_s.repeated(300));
        QTest::newRow("comparisons in brackets")
            << QString(u"1=("_s.repeated(400) + u'1' + u")"_s.repeated(400));
    }

    void depthIsLimited()
    {
        QFETCH(QString, text);
        QCOMPARE(valueOf(text), u"#too-complex()"_s);
    }

    void lengthIsLimited()
    {
        QCOMPARE(valueOf(QString(Formula::maximumLength - 1, u' ') + u'1'), u"1"_s);
        QCOMPARE(valueOf(QString(Formula::maximumLength, u' ') + u'1'), u"#too-complex()"_s);
    }

    void longChainsOfOperatorsAreFlat()
    {
        const auto formula = Formula::parse(u"a"_s + u"+1"_s.repeated(999));
        QVERIFY(std::holds_alternative<Formula>(formula));
        QCOMPARE(std::get<Formula>(formula).names(), QSet<QString>{u"a"_s});
    }

    void sentencesNameWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sentence");

        QTest::newRow("name") << u"FOO(1)"_s << u"there is no function FOO"_s;
        QTest::newRow("expected") << u"(1"_s << u") is expected here"_s;
    }

    void sentencesNameWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, sentence);
        QCOMPARE(describe(std::get<FormulaError>(Formula::parse(text))), sentence);
    }

    /// Each formula reads the one before, as deep inside a long chain of operators as can be.
    void longChainsOfFormulasAreComputed()
    {
        const int length = static_cast<int>(Worksheet::maximumSize);
        Worksheet sheet;
        for (int i = 0; i < length; ++i)
            sheet.results.push_back(
                result(i, i == 0 ? u"1"_s : u"n%1"_s.arg(i - 1) + u"+1"_s + u"+0"_s.repeated(10)));

        const Calculation calculation = calculate(sheet, {});

        QCOMPARE(toText(calculation.values.value(u"n%1"_s.arg(length - 1))), QString::number(length));
    }

    void longCyclesAreFound()
    {
        const int length = static_cast<int>(Worksheet::maximumSize);
        Worksheet sheet;
        for (int i = 0; i < length; ++i)
            sheet.results.push_back(result(i, u"n%1 + 1"_s.arg((i + 1) % length)));

        const Calculation calculation = calculate(sheet, {});

        for (int i = 0; i < length; ++i)
            QCOMPARE(toText(calculation.values.value(u"n%1"_s.arg(i))), u"#cycle(n%1)"_s.arg(i));
    }

    void tooLargeWorksheetsAreNotComputed()
    {
        Worksheet sheet;
        for (int i = 0; i <= static_cast<int>(Worksheet::maximumSize); ++i)
            sheet.results.push_back(result(i, u"1"_s));

        const Calculation calculation = calculate(sheet, {});

        QCOMPARE(toText(calculation.values.value(u"n7"_s)), u"#too-complex(n7)"_s);
        QVERIFY(!isComplete(sheet, calculation));
    }

    void seriesAreLimited_data()
    {
        QTest::addColumn<int>("periods");
        QTest::addColumn<size_t>("values");

        QTest::newRow("a year") << 12 << size_t(12);
        QTest::newRow("most") << WorksheetField::maximumPeriods << size_t(WorksheetField::maximumPeriods);
        QTest::newRow("beyond") << 2'000'000'000 << size_t(WorksheetField::maximumPeriods);
        QTest::newRow("none") << 0 << size_t(0);
        QTest::newRow("less than none") << -1 << size_t(0);
    }

    void seriesAreLimited()
    {
        QFETCH(int, periods);
        QFETCH(size_t, values);
        QCOMPARE(std::get<Column>(valueFromNeutral(series(periods), u"1;2"_s)).size(), values);
    }

    void tablesAreLimited()
    {
        Worksheet sheet;
        sheet.tables = {table()};
        sheet.results = {result(0, u"COUNT(t.c)"_s)};
        WorksheetInput input;
        input.tables[u"t"_s].resize(WorksheetTable::maximumRows + 5, WorksheetInput::Row{{u"c"_s, u"1"_s}});
        QCOMPARE(toText(calculate(sheet, input).values.value(u"n0"_s)),
                 QString::number(WorksheetTable::maximumRows));
    }
};

QTEST_GUILESS_MAIN(tst_Formula)
#include "tst_formula.moc"
