// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "lessondesk.h"
#include "worksheetobject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QString plan = u"z6pr9is70q"_s;
const QString contrast = u"uf761ar2lh"_s;

WorksheetField field(const QString &id, FieldType type, const QString &formula = {})
{
    WorksheetField made;
    made.id = id;
    made.name = id;
    made.label = id.toUpper();
    made.type = type;
    made.formula = formula;
    return made;
}

WorksheetResult result(const QString &name, const QString &formula)
{
    WorksheetResult made;
    made.id = name;
    made.name = name;
    made.label = name.toUpper();
    made.formula = formula;
    return made;
}

/// A worksheet with a table of costs, a choice and a date, in place of the plan.
void makeCosts(Course &course)
{
    auto &sheet = contentOf<Worksheet>(course, plan);
    sheet = {};
    sheet.currency = u"EUR"_s;
    WorksheetField status = field(u"status"_s, FieldType::Choice);
    status.choices = {{u"open"_s, u"Open"_s}, {u"done"_s, u"Done"_s}};
    sheet.fields = {field(u"rate"_s, FieldType::Percent), field(u"due"_s, FieldType::Date), status};
    WorksheetTable costs;
    costs.id = costs.name = u"costs"_s;
    costs.least = 1;
    costs.most = 3;
    costs.rowLabel = u"cost"_s;
    costs.columns = {field(u"what"_s, FieldType::Text), field(u"net"_s, FieldType::Money),
                     field(u"gross"_s, FieldType::Money, u"costs.net * (1 + rate)"_s)};
    sheet.tables = {costs};
    sheet.results = {result(u"total"_s, u"SUM(costs.gross)"_s), result(u"share"_s, u"total / 0"_s)};
}

QString shown(const WorksheetFields &fields, int row)
{
    return fields.index(row).data(WorksheetFields::ShownRole).toString();
}

WorksheetFields &cells(const QAbstractListModel &rows, int row, int role)
{
    return *rows.index(row).data(role).value<WorksheetFields *>();
}

WorksheetFields &tableCells(const WorksheetObject &sheet, int row)
{
    return cells(*sheet.tables().constFirst(), row, WorksheetTableObject::CellsRole);
}

WorksheetFields &period(const WorksheetObject &sheet, int row)
{
    return cells(*sheet.series().constFirst(), row, WorksheetSeriesObject::CellsRole);
}

QString value(const WorksheetObject &sheet, int row, int role = WorksheetResults::ValueRole)
{
    return sheet.results()->index(row).data(role).toString();
}

void save(LessonDesk &desk, WorksheetObject &sheet)
{
    sheet.flush();
    desk.settle();
}

} // namespace

class tst_WorksheetObject : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void emptySheetSaysWhatIsMissing()
    {
        LessonDesk desk;
        const auto &sheet = desk.block<WorksheetObject>(plan);
        QCOMPARE(sheet.title(), u"A plan for six months"_s);
        QVERIFY(!sheet.isTool());
        QCOMPARE(sheet.versions(), QStringList(u"My figures"_s));
        QCOMPARE(value(sheet, 0), u"–"_s);
        QVERIFY(value(sheet, 0, WorksheetResults::ReasonRole).startsWith(u"Still missing: "));
        QVERIFY(value(sheet, 0, WorksheetResults::ReasonRole).contains(u"Opening balance"));
        QVERIFY(sheet.messages().isEmpty());
    }

    void whatSeveralResultsWaitForIsSaidOnce()
    {
        LessonDesk desk;
        auto &sheet = desk.block<WorksheetObject>(plan);
        const QSignalSpy changed(sheet.results(), &WorksheetResults::missingChanged);
        QCOMPARE(sheet.results()->missing(), u"Still missing: Opening balance"_s);
        QVERIFY(sheet.results()->index(0).data(WorksheetResults::LackingRole).toBool());
        sheet.showSample(0);
        QCOMPARE(sheet.results()->missing(), QString());
        QVERIFY(!sheet.results()->index(0).data(WorksheetResults::LackingRole).toBool());
        QCOMPARE(changed.count(), 1);
    }

    void whatIsMissingFollowsTheOrderOfTheSheet()
    {
        Worksheet sheet;
        sheet.fields.resize(2);
        sheet.fields[0].name = u"z"_s;
        sheet.fields[0].label = u"First"_s;
        sheet.fields[1].name = u"a"_s;
        sheet.fields[1].label = u"Second"_s;
        sheet.results.resize(2);
        sheet.results[0].name = u"sum"_s;
        sheet.results[1].name = u"rest"_s;
        WorksheetResults results(sheet, LocaleFormat(u"en"_s));
        Calculation calculation;
        calculation.missing = {{u"sum"_s, {u"a"_s}}, {u"rest"_s, {u"a"_s, u"z"_s}}};
        results.setCalculation(calculation);
        QCOMPARE(results.missing(), u"Still missing: First, Second"_s);
        calculation.missing.remove(u"rest"_s);
        results.setCalculation(calculation);
        QCOMPARE(results.missing(), QString());
    }

    void sampleHasTheResultsItMustHave()
    {
        LessonDesk desk;
        auto &sheet = desk.block<WorksheetObject>(plan);
        QCOMPARE(sheet.samples(), QStringList(u"Kulturhof"_s));
        sheet.showSample(0);
        QCOMPARE(sheet.versions(), QStringList({u"My figures"_s, u"Kulturhof"_s}));
        QCOMPARE(sheet.currentVersion(), 1);
        QCOMPARE(value(sheet, 0), u"\u2212€3,850"_s);
        QVERIFY(sheet.results()->index(0).data(WorksheetResults::NegativeRole).toBool());
        QCOMPARE(value(sheet, 1), u"6"_s);
        QCOMPARE(sheet.messages(), QStringList(u"The balance falls below zero."_s));
        QCOMPARE(shown(period(sheet, 5), 2), u"\u2212€3,850"_s);
        sheet.setCurrentVersion(0);
        QCOMPARE(value(sheet, 0), u"–"_s);
        QVERIFY(sheet.messages().isEmpty());
        sheet.showSample(1);
        sheet.showSample(-1);
        QCOMPARE(sheet.versions().size(), 2);
        sheet.showSample(0);
        QCOMPARE(sheet.versions().constLast(), u"Kulturhof (2)"_s);
    }

    void seriesHaveTheirPeriods()
    {
        LessonDesk desk;
        auto &sheet = desk.block<WorksheetObject>(plan);
        QCOMPARE(sheet.series().size(), 1);
        const WorksheetSeriesObject &series = *sheet.series().constFirst();
        QCOMPARE(series.rowCount(), 6);
        QCOMPARE(series.period(), u"month"_s);
        QCOMPARE(series.columnLabels(), QStringList({u"In"_s, u"Out"_s, u"Closing balance"_s}));
        QCOMPARE(series.index(0).data(WorksheetSeriesObject::TitleRole).toString(), u"Jan"_s);
        sheet.fields()->edit(0, u"100"_s);
        for (int month = 0; month < 6; ++month) {
            period(sheet, month).edit(0, u"10"_s);
            period(sheet, month).edit(1, u"0"_s);
        }
        QCOMPARE(shown(period(sheet, 5), 2), u"€160"_s);
        QCOMPARE(value(sheet, 0), u"€110"_s);
        period(sheet, 2).edit(0, u"much"_s);
        QCOMPARE(period(sheet, 2).index(0).data(WorksheetFields::ProblemRole).toString(),
                 u"This is not a number"_s);
        desk.reopen();
        QCOMPARE(value(desk.block<WorksheetObject>(plan), 0), u"€110"_s);
    }

    void fieldsTakeWhatIsTyped_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shownAs");
        QTest::addColumn<QString>("problem");
        QTest::newRow("percent") << 0 << u"12.5 %"_s << u"12.5%"_s << QString();
        QTest::newRow("no percent") << 0 << u"half"_s << QString() << u"This is not a number"_s;
        QTest::newRow("date") << 1 << u"2026-12-31"_s << u"31 December 2026"_s << QString();
        QTest::newRow("no date") << 1 << u"2026-02-30"_s << QString() << u"This is not a date"_s;
        QTest::newRow("blank") << 0 << u"  "_s << QString() << QString();
    }

    void fieldsTakeWhatIsTyped()
    {
        QFETCH(int, row);
        QFETCH(QString, typed);
        LessonDesk desk(makeCosts);
        WorksheetFields &fields = *desk.block<WorksheetObject>(plan).fields();
        const QAbstractItemModelTester tester(&fields);
        fields.edit(row, typed);
        QTEST(shown(fields, row), "shownAs");
        QTEST(fields.index(row).data(WorksheetFields::ProblemRole).toString(), "problem");
        QCOMPARE(fields.index(row).data(WorksheetFields::ValueRole).toString(), typed);
    }

    void choiceIsOneOfItsLabels()
    {
        LessonDesk desk(makeCosts);
        auto &sheet = desk.block<WorksheetObject>(plan);
        WorksheetFields &fields = *sheet.fields();
        QCOMPARE(fields.index(2).data(WorksheetFields::ChosenRole).toInt(), -1);
        QCOMPARE(fields.index(2).data(WorksheetFields::ChoicesRole).toStringList(),
                 QStringList({u"Open"_s, u"Done"_s}));
        fields.choose(2, 1);
        fields.choose(2, 2);
        fields.choose(2, -1);
        fields.choose(9, 0);
        QCOMPARE(shown(fields, 2), u"Done"_s);
        desk.reopen();
        QCOMPARE(shown(*desk.block<WorksheetObject>(plan).fields(), 2), u"Done"_s);
    }

    void rowsComeAndGo()
    {
        LessonDesk desk(makeCosts);
        auto &sheet = desk.block<WorksheetObject>(plan);
        WorksheetTableObject &table = *sheet.tables().constFirst();
        const QAbstractItemModelTester tester(&table);
        QCOMPARE(table.rowCount(), 1);
        QVERIFY(table.canAdd());
        QVERIFY(!table.canRemove());
        table.removeRow(0);
        QCOMPARE(table.rowCount(), 1);
        table.addRow();
        table.addRow();
        QVERIFY(!table.canAdd());
        table.addRow();
        QCOMPARE(table.rowCount(), 3);
        sheet.fields()->edit(0, u"10"_s);
        for (int row = 0; row < 3; ++row)
            tableCells(sheet, row).edit(1, QString::number(100 * (row + 1)));
        QCOMPARE(shown(tableCells(sheet, 2), 2), u"€330"_s);
        QCOMPARE(value(sheet, 0), u"660"_s);
        table.removeRow(1);
        QCOMPARE(value(sheet, 0), u"440"_s);
        QCOMPARE(shown(tableCells(sheet, 1), 2), u"€330"_s);
        table.removeRow(5);
        table.removeRow(-1);
        QCOMPARE(table.rowCount(), 2);
        desk.reopen();
        auto &again = desk.block<WorksheetObject>(plan);
        QCOMPARE(again.tables().constFirst()->rowCount(), 2);
        QCOMPARE(value(again, 0), u"440"_s);
    }

    void emptiedRowsComputeNothing()
    {
        LessonDesk desk(makeCosts);
        auto &sheet = desk.block<WorksheetObject>(plan);
        sheet.tables().constFirst()->addRow();
        sheet.fields()->edit(0, u"10"_s);
        tableCells(sheet, 0).edit(1, u"100"_s);
        tableCells(sheet, 1).edit(1, u"200"_s);
        QCOMPARE(shown(tableCells(sheet, 1), 2), u"€220"_s);
        tableCells(sheet, 1).edit(1, QString());
        QCOMPARE(shown(tableCells(sheet, 0), 2), u"€110"_s);
        QCOMPARE(shown(tableCells(sheet, 1), 2), QString());
        QCOMPARE(value(sheet, 0), u"110"_s);
    }

    void columnWithAnErrorShowsNoFigures()
    {
        LessonDesk desk([](Course &course) {
            makeCosts(course);
            auto &sheet = contentOf<Worksheet>(course, plan);
            WorksheetTable others = sheet.tables.front();
            others.id = others.name = u"others"_s;
            others.columns.pop_back();
            sheet.tables.push_back(others);
            sheet.tables.front().columns.back().formula = u"costs.net + others.net"_s;
        });
        auto &sheet = desk.block<WorksheetObject>(plan);
        tableCells(sheet, 0).edit(1, u"100"_s);
        cells(*sheet.tables().constLast(), 0, WorksheetTableObject::CellsRole).edit(1, u"10"_s);
        QCOMPARE(shown(tableCells(sheet, 0), 2), u"€110"_s);
        sheet.tables().constFirst()->addRow();
        tableCells(sheet, 1).edit(1, u"200"_s);
        QCOMPARE(value(sheet, 0), u"–"_s);
        QCOMPARE(shown(tableCells(sheet, 0), 2), QString());
        QCOMPARE(shown(tableCells(sheet, 1), 2), QString());
    }

    void seriesWithAnErrorShowsNoFigures()
    {
        LessonDesk desk([](Course &course) {
            auto &sheet = contentOf<Worksheet>(course, plan);
            sheet = {};
            WorksheetField each = field(u"each"_s, FieldType::Series, u"sum / parts"_s);
            each.periods = 2;
            sheet.fields = {field(u"sum"_s, FieldType::Number), field(u"parts"_s, FieldType::Number), each};
        });
        auto &sheet = desk.block<WorksheetObject>(plan);
        sheet.fields()->edit(0, u"4"_s);
        sheet.fields()->edit(1, u"2"_s);
        QCOMPARE(shown(period(sheet, 1), 0), u"2"_s);
        sheet.fields()->edit(1, u"0"_s);
        QCOMPARE(shown(period(sheet, 0), 0), QString());
        QCOMPARE(shown(period(sheet, 1), 0), QString());
    }

    void computedFieldsCannotBeTypedInto()
    {
        LessonDesk desk(makeCosts);
        auto &sheet = desk.block<WorksheetObject>(plan);
        WorksheetFields &row = tableCells(sheet, 0);
        QVERIFY(row.index(2).data(WorksheetFields::ComputedRole).toBool());
        row.edit(2, u"7"_s);
        QCOMPARE(shown(row, 2), QString());
        QTRY_VERIFY(sheet.isSaved());
    }

    void errorsNameTheirField()
    {
        LessonDesk desk(makeCosts);
        auto &sheet = desk.block<WorksheetObject>(plan);
        sheet.fields()->edit(0, u"0"_s);
        tableCells(sheet, 0).edit(1, u"1"_s);
        QCOMPARE(value(sheet, 1), u"–"_s);
        QVERIFY2(value(sheet, 1, WorksheetResults::ReasonRole).startsWith(u"SHARE: "),
                 qPrintable(value(sheet, 1, WorksheetResults::ReasonRole)));
    }

    void versionsStandSideBySide()
    {
        LessonDesk desk;
        auto &sheet = desk.block<WorksheetObject>(plan);
        sheet.fields()->edit(0, u"100"_s);
        sheet.duplicateVersion();
        QCOMPARE(sheet.versions(), QStringList({u"My figures"_s, u"My figures (2)"_s}));
        QCOMPARE(sheet.currentVersion(), 1);
        QCOMPARE(shown(*sheet.fields(), 0), u"€100"_s);
        sheet.fields()->edit(0, u"200"_s);
        sheet.renameVersion(u"  With   the grant "_s);
        sheet.setCurrentVersion(0);
        QCOMPARE(shown(*sheet.fields(), 0), u"€100"_s);
        sheet.setCurrentVersion(5);
        sheet.setCurrentVersion(-1);
        QCOMPARE(sheet.currentVersion(), 0);
        sheet.setCurrentVersion(1);
        desk.reopen();
        auto &again = desk.block<WorksheetObject>(plan);
        QCOMPARE(again.versions(), QStringList({u"My figures"_s, u"With the grant"_s}));
        QCOMPARE(again.currentVersion(), 1);
        QCOMPARE(shown(*again.fields(), 0), u"€200"_s);
    }

    void nameOfAVersionIsAName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::newRow("blank") << u"   "_s << u"My figures"_s;
        QTest::newRow("lines") << u"a\nb"_s << u"a b"_s;
        QTest::newRow("long") << QString(200, u'x') << QString(80, u'x');
    }

    void nameOfAVersionIsAName()
    {
        QFETCH(QString, typed);
        LessonDesk desk;
        auto &sheet = desk.block<WorksheetObject>(plan);
        sheet.renameVersion(typed);
        QTEST(sheet.versions().constFirst(), "name");
    }

    void versionIsRemovedAndTheLastOneEmptied()
    {
        LessonDesk desk;
        auto &sheet = desk.block<WorksheetObject>(plan);
        sheet.fields()->edit(0, u"100"_s);
        sheet.duplicateVersion();
        sheet.removeVersion();
        QCOMPARE(sheet.versions(), QStringList(u"My figures"_s));
        QCOMPARE(shown(*sheet.fields(), 0), u"€100"_s);
        sheet.removeVersion();
        QCOMPARE(sheet.versions(), QStringList(u"My figures"_s));
        QCOMPARE(shown(*sheet.fields(), 0), QString());
        desk.reopen();
        auto &again = desk.block<WorksheetObject>(plan);
        QCOMPARE(again.versions(), QStringList(u"My figures"_s));
        QCOMPARE(shown(*again.fields(), 0), QString());
    }

    void versionRemovedOnAFullDiskIsRemovedLater()
    {
        LessonDesk desk;
        auto &sheet = desk.block<WorksheetObject>(plan);
        sheet.duplicateVersion();
        save(desk, sheet);
        {
            const FullDisk disk;
            sheet.removeVersion();
            desk.settle();
        }
        QVERIFY(!sheet.isSaved());
        QVERIFY(!sheet.problem().isEmpty());
        save(desk, sheet);
        QTRY_VERIFY(sheet.isSaved());
        desk.reopen();
        QCOMPARE(desk.block<WorksheetObject>(plan).versions().size(), 1);
    }

    void everyVersionWithEntriesIsSavedAfterAFailure()
    {
        LessonDesk desk;
        auto &sheet = desk.block<WorksheetObject>(plan);
        {
            const FullDisk disk;
            sheet.fields()->edit(0, u"100"_s);
            sheet.duplicateVersion();
            sheet.fields()->edit(0, u"200"_s);
            save(desk, sheet);
        }
        QVERIFY(!sheet.isSaved());
        save(desk, sheet);
        QTRY_VERIFY(sheet.isSaved());
        desk.reopen();
        auto &again = desk.block<WorksheetObject>(plan);
        QCOMPARE(again.versions().size(), 2);
        again.setCurrentVersion(0);
        QCOMPARE(shown(*again.fields(), 0), u"€100"_s);
        again.setCurrentVersion(1);
        QCOMPARE(shown(*again.fields(), 0), u"€200"_s);
    }

    void lessonIsCompletedWhenEveryResultHasAValue()
    {
        LessonDesk desk([](Course &course) {
            contentOf<Worksheet>(course, plan).required = true;
            std::erase_if(course.lessons.at(2).blocks,
                          [](const Block &block) { return isRequired(block) && block.id != plan; });
        });
        LessonSession &lesson = desk.lesson(2);
        lesson.reachEnd();
        desk.settle();
        QVERIFY(!lesson.isCompleted());
        desk.block<WorksheetObject>(plan).showSample(0);
        desk.settle();
        QVERIFY(lesson.isCompleted());
    }

    void missingTableIsCalledByItsLabel()
    {
        Worksheet sheet;
        WorksheetTable ratings;
        ratings.name = u"ratings"_s;
        ratings.label = u"Who rated whom"_s;
        ratings.columns.emplace_back();
        ratings.columns.back().name = u"left"_s;
        ratings.columns.back().label = u"One side"_s;
        sheet.tables.push_back(ratings);
        sheet.results.emplace_back();
        sheet.results.back().name = u"total"_s;
        Calculation calculation;
        calculation.missing.insert(u"total"_s, {u"ratings"_s, u"ratings.left"_s, u"other"_s});
        WorksheetResults results(sheet, LocaleFormat(u"en"_s));
        results.setCalculation(calculation);
        QCOMPARE(results.index(0).data(WorksheetResults::ReasonRole).toString(),
                 u"Still missing: Who rated whom, One side, other"_s);
    }

    void toolComputesLikeASheet()
    {
        LessonDesk desk;
        auto &tool = desk.block<WorksheetObject>(contrast);
        QVERIFY(tool.isTool());
        tool.showSample(0);
        QCOMPARE(value(tool, 0), u"3.45"_s);
        QCOMPARE(value(tool, 1), u"not enough"_s);
        QCOMPARE(value(tool, 2), u"enough"_s);
        tool.fields()->edit(0, u"#000000"_s);
        QCOMPARE(value(tool, 1), u"enough"_s);
        tool.fields()->edit(0, u"black"_s);
        QVERIFY(!value(tool, 0, WorksheetResults::ReasonRole).isEmpty());
    }
};

QTEST_MAIN(tst_WorksheetObject)
#include "tst_worksheetobject.moc"
