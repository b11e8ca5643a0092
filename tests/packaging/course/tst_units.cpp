// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/units.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

Block block(BlockContent content)
{
    Block result;
    result.id = u"b000000000"_s;
    result.content = std::move(content);
    return result;
}

Block choiceBlock()
{
    ChoiceQuestion choice;
    choice.question.prompt = u"Which?"_s;
    choice.question.hints = {{u"h000000000"_s, u"Think."_s}, {u"h000000001"_s, u"Again."_s}};
    choice.options = {{u"b"_s, false, u"This"_s, u"No."_s}, {u"a"_s, true, u"That"_s, {}}};
    choice.question.feedbackRight = u"Yes."_s;
    return block(choice);
}

WorksheetField statusField(const QString &id)
{
    WorksheetField field;
    field.id = id;
    field.name = u"status"_s;
    field.type = FieldType::Choice;
    field.label = u"Status"_s;
    field.choices = {{u"open"_s, u"Open"_s}, {u"done"_s, u"Done"_s}};
    return field;
}

Block worksheetBlock()
{
    WorksheetTable table;
    table.id = u"t000000000"_s;
    table.name = u"rows"_s;
    table.label = u"Rows"_s;
    table.columns = {statusField(u"c000000000"_s)};
    Worksheet sheet;
    sheet.title = u"Mix"_s;
    sheet.fields = {statusField(u"f000000000"_s)};
    sheet.tables = {table};
    sheet.checks = {{u"k000000000"_s, u"TRUE"_s, u"Look."_s}};
    sheet.samples = {{.id = u"s000000000"_s,
                      .label = u"Barn"_s,
                      .values = {{u"note"_s, {}, u"Roof"_s}},
                      .rows = {{u"r000000000"_s, u"rows"_s, {{u"name"_s, {}, u"Own"_s}}}},
                      .expected = {{u"word"_s, {}, u"Fine"_s}}}};
    return block(sheet);
}

Block tableBlock()
{
    TableBlock table;
    table.caption = u"Sources"_s;
    table.columns = {{u"a"_s, ColumnAlign::Start, {}, -1, u"Name"_s},
                     {u"b"_s, ColumnAlign::End, {}, -1, u"Sum"_s}};
    table.rows = {{u"r000000000"_s, {{u"a"_s, {}, u"LEADER"_s}, {u"b"_s, {}, u"36,000"_s}}}};
    return block(table);
}

Block numericBlock()
{
    NumericQuestion numeric;
    numeric.question.prompt = u"How much?"_s;
    numeric.unitWord = u"days"_s;
    numeric.foreseen = {{u"n000000000"_s, 1, 0, u"Too few."_s}};
    numeric.question.feedbackWrong = u"No."_s;
    return block(numeric);
}

Block categoriseBlock()
{
    CategoriseQuestion sort;
    sort.question.prompt = u"Sort."_s;
    sort.categories = {{u"x"_s, u"Grants"_s}};
    sort.items = {{u"a"_s, u"x"_s, u"LEADER"_s, u"A grant."_s}};
    return block(sort);
}

Block factBlock()
{
    Fact fact;
    fact.valueText = u"per year"_s;
    fact.statement = u"The limit."_s;
    fact.source = u"The office"_s;
    return block(FactBlock{{}, fact});
}

QStringList idsOf(const std::vector<TextUnit> &units)
{
    QStringList ids;
    for (const TextUnit &unit : units)
        ids += unit.id;
    return ids;
}

} // namespace

class tst_Units : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsNameBlockPartAndField_data()
    {
        QTest::addColumn<Block>("block");
        QTest::addColumn<QStringList>("fields");

        QTest::newRow("text") << block(TextBlock{u"Hello"_s}) << QStringList{u"text"_s};
        QTest::newRow("image") << block(ImageBlock{u"media/a.svg"_s, false, u"A ship"_s, u"Ship"_s})
                               << QStringList{u"alt"_s, u"caption"_s};
        QTest::newRow("empty texts are left out")
            << block(ImageBlock{u"media/a.svg"_s, false, {}, {}}) << QStringList();
        QTest::newRow("choice") << choiceBlock()
                                << QStringList{
                                       u"prompt"_s,        u"h000000000/text"_s,   u"h000000001/text"_s,
                                       u"option-b/text"_s, u"option-b/feedback"_s, u"option-a/text"_s,
                                       u"feedback-right"_s};
        QTest::newRow("numeric") << numericBlock()
                                 << QStringList{u"prompt"_s, u"unit-word"_s, u"n000000000/feedback"_s,
                                                u"feedback-wrong"_s};
        QTest::newRow("categorise") << categoriseBlock()
                                    << QStringList{u"prompt"_s, u"category-x/text"_s, u"item-a/text"_s,
                                                   u"item-a/feedback"_s};
        QTest::newRow("table: letters inside a row")
            << tableBlock()
            << QStringList{u"caption"_s, u"column-a/text"_s, u"column-b/text"_s, u"r000000000-cell-a/text"_s,
                           u"r000000000-cell-b/text"_s};
        QTest::newRow("worksheet: parts inside parts") << worksheetBlock()
                                                       << QStringList{u"title"_s,
                                                                      u"f000000000/label"_s,
                                                                      u"f000000000-choice-open/label"_s,
                                                                      u"f000000000-choice-done/label"_s,
                                                                      u"t000000000/label"_s,
                                                                      u"c000000000/label"_s,
                                                                      u"c000000000-choice-open/label"_s,
                                                                      u"c000000000-choice-done/label"_s,
                                                                      u"k000000000/message"_s,
                                                                      u"s000000000/label"_s,
                                                                      u"s000000000-set-note/text"_s,
                                                                      u"r000000000-set-name/text"_s,
                                                                      u"s000000000-expect-word/text"_s};
        QTest::newRow("glossary") << block(
            GlossaryBlock{{{u"g000000000"_s, u"Own share"_s, u"Your part."_s}}})
                                  << QStringList{u"g000000000/name"_s, u"g000000000/definition"_s};
        QTest::newRow("fact") << factBlock() << QStringList{u"value"_s, u"statement"_s, u"source"_s};
        QTest::newRow("block of a newer version") << block(UnknownBlock{u"hologram"_s}) << QStringList();
    }

    void idsNameBlockPartAndField()
    {
        QFETCH(Block, block);
        QFETCH(QStringList, fields);

        QCOMPARE(idsOf(textUnits(block)),
                 fields.replaceInStrings(QRegularExpression(u"^"_s), u"b000000000/"_s));
    }

    void unitsSayWhatTheyAre()
    {
        const auto units = textUnits(choiceBlock());
        QCOMPARE(units.front(),
                 (TextUnit{u"b000000000/prompt"_s, u"Which?"_s, TextKind::Markdown, u"prompt"_s}));
        QCOMPARE(textUnits(categoriseBlock()).at(1).kind, TextKind::Plain);
        QCOMPARE(textUnits(categoriseBlock()).at(1).element, u"text"_s);
    }

    void modulesAndLessonsHaveUnitsOfTheirOwn()
    {
        Module module;
        module.id = u"urn:uuid:0"_s;
        module.title = u"Money"_s;
        module.objectives = {{u"o000000000"_s, u"State the gap."_s}};
        module.sections = {{u"s000000000"_s, u"One"_s, {{u"l000000000"_s, {}}}}};
        QCOMPARE(idsOf(textUnits(module)),
                 (QStringList{u"module/title"_s, u"module/o000000000/text"_s, u"module/s000000000/title"_s}));

        Lesson lesson;
        lesson.id = u"l000000000"_s;
        lesson.title = u"Gap"_s;
        lesson.blocks = {choiceBlock()};
        QCOMPARE(idsOf(textUnits(lesson)), QStringList{u"l000000000/title"_s});
        const MediaFile file{u"m000000000"_s, u"media/ship.svg"_s, {}, {}, {}, u"A ship"_s, {}};
        QCOMPARE(idsOf(textUnits(file)), QStringList{u"m000000000/alt"_s});
        QCOMPARE(idsOf(textUnits(FactRecord{u"v000000000"_s, u"de.rate"_s,
                                            std::get<FactBlock>(factBlock().content).fact})),
                 (QStringList{u"v000000000/value"_s, u"v000000000/statement"_s, u"v000000000/source"_s}));
    }

    void replacingReachesEveryUnit_data()
    {
        QTest::addColumn<Block>("block");

        QTest::newRow("choice") << choiceBlock();
        QTest::newRow("numeric") << numericBlock();
        QTest::newRow("categorise") << categoriseBlock();
        QTest::newRow("worksheet") << worksheetBlock();
        QTest::newRow("table") << tableBlock();
        QTest::newRow("fact") << factBlock();
    }

    void replacingReachesEveryUnit()
    {
        QFETCH(Block, block);
        const auto before = textUnits(block);

        replaceTexts(block,
                     [](const QString &id, const QString &text) { return u"%1 = %2"_s.arg(id, text); });

        const auto after = textUnits(block);
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after.at(i).id, before.at(i).id);
            QCOMPARE(after.at(i).text, u"%1 = %2"_s.arg(before.at(i).id, before.at(i).text));
        }
    }

    void textsWithoutReplacementStay()
    {
        Block changed = choiceBlock();
        replaceTexts(changed, [](const QString &, const QString &) { return std::optional<QString>(); });
        QCOMPARE(changed, choiceBlock());
    }

    void idsAreDifferent()
    {
        for (const Block &each : {choiceBlock(), worksheetBlock(), tableBlock(), numericBlock()}) {
            const QStringList ids = idsOf(textUnits(each));
            QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        }
    }
};

QTEST_GUILESS_MAIN(tst_Units)
#include "tst_units.moc"
