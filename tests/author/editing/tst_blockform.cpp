// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/fields.h"
#include "editing/blockform.h"
#include "manifest/sourcefiles.h"
#include "package/filesource.h"
#include "package/moduleloader.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

Course everyBlock()
{
    const auto source = FolderSource::open(QStringLiteral(TEST_DATA_DIR "/everyblock"));
    return (*loadModule(**source)).course;
}

const FormRow *rowAt(const std::vector<FormRow> &rows, const QString &path)
{
    for (const FormRow &row : rows) {
        if (row.path == path)
            return &row;
    }
    return nullptr;
}

QStringList pathsOf(const std::vector<FormRow> &rows)
{
    QStringList paths;
    for (const FormRow &row : rows)
        paths += row.path;
    return paths;
}

} // namespace

class TestBlockForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChoiceHasARowForEachFieldOfEachAnswer();
    void valuesAreSetAsTheirTypesAllow_data();
    void valuesAreSetAsTheirTypesAllow();
    void settingEveryFieldToItsValueChangesNothing();
    void partsAreAddedMovedAndRemoved();
    void tablesStayWhole();
    void newBlocksCanBeUsedAtOnce_data();
    void newBlocksCanBeUsedAtOnce();
    void copiesHaveNewIdsAndKeepTheirReferences();
};

void TestBlockForm::aChoiceHasARowForEachFieldOfEachAnswer()
{
    const Block block = newBlock(u"single-choice"_s);
    const auto rows = formOf(block);
    QCOMPARE(pathsOf(rows).mid(0, 9),
             QStringList({u"points"_s, u"attempts"_s, u"required"_s, u"prompt"_s, u"hint"_s, u"option.0"_s,
                          u"option.0.right"_s, u"option.0.text"_s, u"option.0.feedback"_s}));
    QCOMPARE(rowAt(rows, u"points"_s)->kind, FormKind::Number);
    QCOMPARE(rowAt(rows, u"required"_s)->kind, FormKind::Switch);
    QVERIFY(rowAt(rows, u"prompt"_s)->needed);
    QCOMPARE(rowAt(rows, u"option"_s)->count, 3);
    QCOMPARE(rowAt(rows, u"option.1"_s)->value, u"b"_s);
    QCOMPARE(rowAt(rows, u"option.1.feedback"_s)->owner, u"option"_s);
    QCOMPARE(rowAt(rows, u"option.1.feedback"_s)->depth, 1);
}

void TestBlockForm::valuesAreSetAsTheirTypesAllow_data()
{
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("taken");
    QTest::addColumn<QString>("value");

    QTest::newRow("Markdown") << u"text"_s << u"text"_s << u"## Money\n\nIt *flows*."_s << true
                              << u"## Money\n\nIt *flows*."_s;
    QTest::newRow("one line") << u"image"_s << u"caption"_s << u" The\n barn "_s << true << u"The barn"_s;
    QTest::newRow("a switch") << u"single-choice"_s << u"option.2.right"_s << u"yes"_s << true << u"yes"_s;
    QTest::newRow("no switch") << u"single-choice"_s << u"option.2.right"_s << u"perhaps"_s << false
                               << u"no"_s;
    QTest::newRow("a number") << u"numeric"_s << u"value"_s << u"12.5"_s << true << u"12.5"_s;
    QTest::newRow("no number") << u"numeric"_s << u"value"_s << u"twelve"_s << false << u"0"_s;
    QTest::newRow("an emptied number") << u"numeric"_s << u"tolerance"_s << u""_s << true << u"0"_s;
    QTest::newRow("a whole number") << u"scale"_s << u"levels"_s << u"7"_s << true << u"7"_s;
    QTest::newRow("no whole number") << u"scale"_s << u"levels"_s << u"7.5"_s << false << u"5"_s;
    QTest::newRow("a day") << u"fact"_s << u"recheck-by"_s << u"2027-01-31"_s << true << u"2027-01-31"_s;
    QTest::newRow("no day") << u"fact"_s << u"recheck-by"_s << u"2027-02-31"_s << false << QString();
    QTest::newRow("a choice") << u"callout"_s << u"kind"_s << u"warning"_s << true << u"warning"_s;
    QTest::newRow("no choice") << u"callout"_s << u"kind"_s << u"danger"_s << false << u"note"_s;
    QTest::newRow("a part that is not there")
        << u"single-choice"_s << u"option.9.text"_s << u"x"_s << false << QString();
    QTest::newRow("a field that is not there") << u"text"_s << u"prompt"_s << u"x"_s << false << QString();
}

void TestBlockForm::valuesAreSetAsTheirTypesAllow()
{
    QFETCH(QString, element);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, taken);
    QFETCH(QString, value);

    Block block = newBlock(element);
    const Block before = block;
    QCOMPARE(setFormValue(block, path, text), taken);
    if (!taken)
        QCOMPARE(block, before);
    const auto rows = formOf(block);
    const FormRow *row = rowAt(rows, path);
    QCOMPARE(row ? row->value : QString(), value);
}

void TestBlockForm::settingEveryFieldToItsValueChangesNothing()
{
    const Course course = everyBlock();
    int fields = 0;
    for (const Lesson &lesson : course.lessons) {
        for (const Block &original : lesson.blocks) {
            Block block = original;
            for (const FormRow &row : formOf(original)) {
                if (row.kind == FormKind::Group || row.kind == FormKind::Part)
                    continue;
                QVERIFY2(setFormValue(block, row.path, row.value), qPrintable(original.id + u' ' + row.path));
                ++fields;
            }
            QCOMPARE(block, original);
        }
    }
    QVERIFY(fields > 300);
}

void TestBlockForm::partsAreAddedMovedAndRemoved()
{
    Block block = newBlock(u"single-choice"_s);
    auto &choice = std::get<ChoiceQuestion>(block.content);
    QVERIFY(addPart(block, u"option"_s, 1));
    QCOMPARE(choice.options.size(), size_t(4));
    QCOMPARE(choice.options.at(1).letter, u"d"_s); // Letters are permanent, whatever the order.
    QVERIFY(movePart(block, u"option.1"_s, 3));
    QCOMPARE(choice.options.at(3).letter, u"d"_s);
    QVERIFY(movePart(block, u"option.3"_s, 0));
    QCOMPARE(choice.options.at(0).letter, u"d"_s);
    QVERIFY(removePart(block, u"option.0"_s));
    QCOMPARE(choice.options.size(), size_t(3));
    QVERIFY(!removePart(block, u"option.3"_s));
    QVERIFY(!removePart(block, u"option"_s));
    QVERIFY(!addPart(block, u"answer"_s, 0));

    Block sheet = newBlock(u"worksheet"_s);
    QVERIFY(addPart(sheet, u"table"_s, 0));
    QVERIFY(addPart(sheet, u"table.0.column"_s, 0));
    const Worksheet &worksheet = std::get<Worksheet>(sheet.content);
    QCOMPARE(worksheet.tables.at(0).columns.at(0).name, u"column1"_s);
    QVERIFY(!worksheet.tables.at(0).columns.at(0).id.isEmpty());
}

void TestBlockForm::tablesStayWhole()
{
    Block block = newBlock(u"table"_s);
    const TableBlock &table = std::get<TableBlock>(block.content);
    QCOMPARE(table.rows.at(0).cells.size(), size_t(2));
    QVERIFY(setFormValue(block, u"row.0.cell.1.text"_s, u"kept"_s));
    QVERIFY(addPart(block, u"column"_s, 0));
    QVERIFY(addPart(block, u"row"_s, 2));
    for (const TableRow &row : table.rows)
        QCOMPARE(row.cells.size(), size_t(3));
    QCOMPARE(table.rows.at(0).cells.at(2).text, u"kept"_s);
    QVERIFY(movePart(block, u"column.2"_s, 0));
    QCOMPARE(table.rows.at(0).cells.at(0).text, u"kept"_s);
    QVERIFY(removePart(block, u"column.0"_s));
    QCOMPARE(table.rows.at(0).cells.size(), size_t(2));
}

void TestBlockForm::newBlocksCanBeUsedAtOnce_data()
{
    QTest::addColumn<QString>("element");
    for (const char *element :
         {"text",       "image",     "gallery",    "audio",     "video",         "table",
          "chart",      "callout",   "steps",      "accordion", "voice",         "download",
          "fact",       "glossary",  "discussion", "profiles",  "single-choice", "multiple-choice",
          "true-false", "order",     "match",      "numeric",   "fill-in",       "categorise",
          "hotspot",    "free-text", "scale",      "scenario",  "worksheet",     "decision-table",
          "tool",       "checklist", "reflection"})
        QTest::newRow(element) << QString::fromLatin1(element);
}

void TestBlockForm::newBlocksCanBeUsedAtOnce()
{
    QFETCH(QString, element);
    const Block block = newBlock(element);
    QVERIFY(!std::holds_alternative<UnknownBlock>(block.content));
    QCOMPARE(elementName(block.content), element);
    XmlSource source = XmlSource::create(u"lesson"_s, u"lessons/l000000000.xml"_s);
    Lesson lesson;
    lesson.id = u"l000000000"_s;
    lesson.title = u"Lesson"_s;
    lesson.blocks = {block};
    writeLesson(source, lesson);
    Problems problems;
    const Lesson read = readLesson(*XmlSource::load(source.save(), source.file()), problems);
    QCOMPARE(read.blocks.size(), size_t(1));
    Block again = read.blocks.at(0);
    again.line = 0;
    QCOMPARE(again, block);
}

void TestBlockForm::copiesHaveNewIdsAndKeepTheirReferences()
{
    const Block scenario = newBlock(u"scenario"_s);
    const Block copy = renewed(scenario);
    const auto &nodes = std::get<BranchingScenario>(copy.content).nodes;
    QVERIFY(copy.id != scenario.id);
    QVERIFY(nodes.at(1).id != std::get<BranchingScenario>(scenario.content).nodes.at(1).id);
    QCOMPARE(nodes.at(0).ways.at(0).to, nodes.at(1).id);
    QCOMPARE(nodes.at(0).ways.at(1).to, nodes.at(2).id);

    Lesson lesson;
    lesson.id = u"l000000000"_s;
    lesson.blocks = {newBlock(u"table"_s), newBlock(u"chart"_s)};
    std::get<ChartBlock>(lesson.blocks[1].content).from = lesson.blocks[0].id;
    const Lesson other = renewed(lesson);
    QVERIFY(other.id != lesson.id);
    QVERIFY(other.blocks[0].id != lesson.blocks[0].id);
    QCOMPARE(std::get<ChartBlock>(other.blocks[1].content).from, other.blocks[0].id);
}

QTEST_MAIN(TestBlockForm)
#include "tst_blockform.moc"
