// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartobject.h"
#include "lessondesk.h"
#include "worksheetobject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QString table = u"yymlao7eza"_s;
const QString bars = u"tcdejol7yq"_s; // Of the table's third column.
const QString lines = u"o4d1bvrizr"_s; // Of all its columns with numbers.
const QString sheetBars = u"cjdlaxd3pz"_s;
const QString sheet = u"z6pr9is70q"_s;

QStringList names(const ChartObject &chart)
{
    QStringList all;
    for (const ChartSeries &series : chart.series()->series())
        all += series.label;
    return all;
}

/// They are for drawing only, and may be a hair beside.
QList<int> values(const ChartObject &chart, int row)
{
    QList<int> all;
    for (const qreal value : chart.series()->index(row).data(ChartRows::ValuesRole).value<QList<qreal>>())
        all += qRound(value);
    return all;
}

QStringList texts(const ChartObject &chart, int row)
{
    return chart.series()->index(row).data(ChartRows::TextsRole).toStringList();
}

} // namespace

class tst_ChartObject : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void tableIsDrawnByColumns()
    {
        LessonDesk desk;
        const auto &chart = desk.block<ChartObject>(bars);
        QCOMPARE(chart.chartKind(), u"bar"_s);
        QCOMPARE(names(chart), QStringList(u"Balance"_s));
        QCOMPARE(chart.labels().size(), 7);
        QCOMPARE(chart.labels().constFirst(), u"January"_s);
        QCOMPARE(values(chart, 0), QList<int>({5300, 9600, 8650, 4350, 4150, -3850, -10550}));
        QCOMPARE(texts(chart, 0).constLast(), u"\u2212€10,550"_s);
        QCOMPARE(chart.lowest(), -10550.0);
        QCOMPARE(chart.highest(), 9600.0);
        QVERIFY(!chart.isTask());
    }

    void withoutAChoiceAllNumbersAreDrawn()
    {
        LessonDesk desk;
        const auto &chart = desk.block<ChartObject>(lines);
        QCOMPARE(chart.chartKind(), u"line"_s);
        QCOMPARE(names(chart), QStringList({u"In"_s, u"Balance"_s}));
        QCOMPARE(chart.highest(), 10400.0);
    }

    void emptyCellsAreGaps()
    {
        LessonDesk desk([](Course &course) {
            auto &rows = contentOf<TableBlock>(course, table).rows;
            rows.at(0).cells.clear();
            rows.at(1).cells.at(2).number.reset();
        });
        const auto &chart = desk.block<ChartObject>(bars);
        QCOMPARE(chart.labels().mid(0, 2), QStringList({QString(), u"February"_s}));
        QCOMPARE(texts(chart, 0).mid(0, 3), QStringList({QString(), QString(), u"€8,650"_s}));
        QCOMPARE(values(chart, 0).mid(0, 2), QList<int>({0, 0}));
    }

    void sheetIsFollowed()
    {
        LessonDesk desk;
        auto &figures = desk.block<WorksheetObject>(sheet);
        auto &chart = desk.block<ChartObject>(sheetBars);
        const QAbstractItemModelTester tester(chart.series());
        QCOMPARE(chart.labels(), QStringList({u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s}));
        const QSignalSpy changed(&chart, &ChartObject::dataChanged);
        figures.showSample(0);
        QVERIFY(!changed.isEmpty());
        QCOMPARE(names(chart), QStringList(u"Closing balance"_s));
        QCOMPARE(texts(chart, 0).constFirst(), u"€5,300"_s);
        QCOMPARE(texts(chart, 0).constLast(), u"\u2212€3,850"_s);
        QCOMPARE(chart.lowest(), -3850.0);
        figures.setCurrentVersion(0);
        QVERIFY(chart.lowest() >= 0);
    }

    void seriesInPercentAreWrittenSo()
    {
        LessonDesk desk([](Course &course) {
            contentOf<Worksheet>(course, sheet).fields.at(1).unit = u"%"_s;
            contentOf<ChartBlock>(course, sheetBars).values =
                contentOf<Worksheet>(course, sheet).fields.at(1).name;
        });
        desk.block<WorksheetObject>(sheet).showSample(0);
        QVERIFY(texts(desk.block<ChartObject>(sheetBars), 0).constFirst().endsWith(u'%'));
    }

    void singleResultsStandTogether()
    {
        LessonDesk desk(
            [](Course &course) { contentOf<ChartBlock>(course, sheetBars).values = u"lowest month"_s; });
        desk.block<WorksheetObject>(sheet).showSample(0);
        const auto &chart = desk.block<ChartObject>(sheetBars);
        QCOMPARE(chart.labels(), QStringList({u"Lowest balance"_s, u"In month"_s}));
        QCOMPARE(texts(chart, 0), QStringList({u"\u2212€3,850"_s, u"6"_s}));
    }

    void wrongReferencesDrawNothing_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("values");
        QTest::newRow("no block") << u"nowherenow"_s << u"a"_s;
        QTest::newRow("a text") << u"o2guqg0exe"_s << u"a"_s;
        QTest::newRow("itself") << bars << u"a"_s;
        QTest::newRow("no column") << table << u"z"_s;
        QTest::newRow("a column of words") << table << u"a"_s;
    }

    void wrongReferencesDrawNothing()
    {
        QFETCH(QString, from);
        QFETCH(QString, values);
        LessonDesk desk([&](Course &course) {
            auto &chart = contentOf<ChartBlock>(course, bars);
            chart.from = from;
            chart.values = values;
        });
        const auto &chart = desk.block<ChartObject>(bars);
        QCOMPARE(chart.lowest(), 0.0);
        QCOMPARE(chart.highest(), 0.0);
        for (const ChartSeries &series : chart.series()->series())
            QCOMPARE(series.texts.join(QString()), QString());
    }

    void unknownNamesOfASheetAreLeftOut()
    {
        LessonDesk desk(
            [](Course &course) { contentOf<ChartBlock>(course, sheetBars).values = u"nobody closing"_s; });
        desk.block<WorksheetObject>(sheet).showSample(0);
        QCOMPARE(names(desk.block<ChartObject>(sheetBars)), QStringList(u"Closing balance"_s));
    }
};

QTEST_MAIN(tst_ChartObject)
#include "tst_chartobject.moc"
