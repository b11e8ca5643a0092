// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/fields.h"
#include "course/formulafunctions.h"
#include "formulahelp.h"
#include "moduleeditor.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

WorksheetField field(const QString &name, const QString &label, FieldType type = FieldType::Money)
{
    WorksheetField made;
    made.id = u"id"_s + name;
    made.name = name;
    made.label = label;
    made.type = type;
    return made;
}

WorksheetResult result(const QString &name, const QString &formula)
{
    WorksheetResult made;
    made.id = u"id"_s + name;
    made.name = name;
    made.label = name.toUpper();
    made.formula = formula;
    return made;
}

/// Costs, sources of money, and what is missing.
Worksheet sheet()
{
    Worksheet made;
    made.currency = u"EUR"_s;
    made.fields = {field(u"cost"_s, u"Cost of the barn"_s), field(u"status"_s, u"Status"_s, FieldType::Text)};
    WorksheetTable table;
    table.id = u"idsources"_s;
    table.name = u"sources"_s;
    table.label = u"Sources"_s;
    table.columns = {field(u"amount"_s, u"Amount"_s), field(u"cost"_s, u"Fee"_s)};
    made.tables = {table};
    made.results = {result(u"gap"_s, u"cost - SUM(sources.amount) + SUM(sources.cost)"_s),
                    result(u"share"_s, u"IF(status = \"cost\", gap / cost, 0)"_s)};
    WorksheetCheck check;
    check.id = u"idcheck"_s;
    check.formula = u"gap <= cost"_s;
    made.checks = {check};
    WorksheetSample sample;
    sample.id = u"idsample"_s;
    sample.values = {{u"cost"_s, u"1000"_s, {}}};
    sample.rows = {{u"idrow"_s, u"sources"_s, {{u"amount"_s, u"600"_s, {}}, {u"cost"_s, u"5"_s, {}}}}};
    sample.expected = {{u"gap"_s, u"405"_s, {}}};
    made.samples = {sample};
    return made;
}

/// The module with one block of each kind, opened at its worksheet.
struct Designing {
    QTemporaryDir root;
    QString folder;
    std::unique_ptr<ModuleEditor> editor;

    Designing()
    {
        folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
        for (const Lesson &lesson : editor->document().course().lessons) {
            for (const Block &block : lesson.blocks) {
                if (elementName(block.content) == QLatin1StringView("worksheet"))
                    editor->goTo(lesson.id, block.id);
            }
        }
    }
    [[nodiscard]] WorksheetDesign &design() const { return *editor->design(); }
    [[nodiscard]] const Worksheet &sheet() const
    {
        const Lesson &lesson = *editor->document().course().lesson(editor->lesson());
        const auto found = std::find_if(lesson.blocks.begin(), lesson.blocks.end(),
                                        [&](const Block &block) { return block.id == editor->block(); });
        return std::get<Worksheet>(found->content);
    }
    [[nodiscard]] QString chartValues() const
    {
        for (const Block &block : editor->document().course().lesson(editor->lesson())->blocks) {
            const auto *chart = std::get_if<ChartBlock>(&block.content);
            if (chart && chart->from == editor->block())
                return chart->values;
        }
        return {};
    }
    [[nodiscard]] QVariant at(const QString &path, int role) const
    {
        return design().index(design().rowOf(path), 0).data(role);
    }
    [[nodiscard]] QMap<QString, QByteArray> bytes() const
    {
        QMap<QString, QByteArray> all;
        const auto files = editor->document().files();
        for (const PackagePath &path : files->files()) {
            if (path.toString().endsWith(u".xml"_s))
                all.insert(path.toString(), *files->read(path, 1'000'000));
        }
        return all;
    }
};

QStringList texts(const std::vector<FormulaProposal> &proposals)
{
    QStringList list;
    for (const FormulaProposal &proposal : proposals)
        list += proposal.text;
    return list;
}

} // namespace

class TestWorksheetDesign : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void namesAreFound_data();
    void namesAreFound();
    void proposalsFitTheWord_data();
    void proposalsFitTheWord();
    void everyFunctionIsExplained();
    void faultsHaveAPlace_data();
    void faultsHaveAPlace();
    void renamingReachesEverything_data();
    void renamingReachesEverything();
    void namesThatCannotBe_data();
    void namesThatCannotBe();
    void verdictsAreThoseOfTheCheck_data();
    void verdictsAreThoseOfTheCheck();
    void rowsShowWhatComesOut();
    void writingAFormulaIsOneStep();
    void writingALabelIsOneStep();
    void renamingIsOneStep();
    void samplesAreFilledIn();
    void whatComesOutIsTaken();
    void partsComeAndGo();
    void otherBlocksHaveNone();
};

void TestWorksheetDesign::namesAreFound_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("a name") << u"cost"_s << QStringList{u"cost"_s};
    QTest::newRow("a column") << u"SUM(sources.amount)*2"_s << QStringList{u"sources.amount"_s};
    QTest::newRow("not in quotes") << u"a = \"b\" + c"_s << QStringList{u"a"_s, u"c"_s};
    QTest::newRow("quotes that are not closed") << u"a = \"b + c"_s << QStringList{u"a"_s};
    QTest::newRow("digits belong to it") << u"x2 + 2*y_1"_s << QStringList{u"x2"_s, u"y_1"_s};
    QTest::newRow("one that cannot be read") << u"a + + ) b"_s << QStringList{u"a"_s, u"b"_s};
}

void TestWorksheetDesign::namesAreFound()
{
    QFETCH(QString, formula);
    QStringList found;
    for (const FormulaSpan &span : formulaNames(formula))
        found += formula.mid(span.at, span.length);
    QTEST(found, "names");
}

void TestWorksheetDesign::proposalsFitTheWord_data()
{
    QTest::addColumn<QString>("formula"); // The cursor is at |.
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("beginning of a name")
        << u"co|"_s << u"co"_s << QStringList{u"cost"_s, u"sources.cost"_s, u"COUNT("_s};
    QTest::newRow("in the middle") << u"1 + sou| * 2"_s << u"sou"_s
                                   << QStringList{u"sources.amount"_s, u"sources.cost"_s};
    QTest::newRow("the column of a table")
        << u"SUM(sources.a|"_s << u"sources.a"_s << QStringList{u"sources.amount"_s};
    QTest::newRow("a word of the label") << u"barn|"_s << u"barn"_s << QStringList{u"cost"_s};
    QTest::newRow("a function") << u"ROU|"_s << u"ROU"_s << QStringList{u"ROUND("_s};
    QTest::newRow("a function in small letters") << u"rou|"_s << u"rou"_s << QStringList{u"ROUND("_s};
    QTest::newRow("its own name is none") << u"gap|"_s << QString(u"gap"_s) << QStringList();
    QTest::newRow("all behind an operator")
        << u"cost + |"_s << QString() << QStringList{u"cost"_s, u"status"_s};
    QTest::newRow("none in quotes") << u"status = \"co|"_s << QString() << QStringList();
    QTest::newRow("none in a number") << u"12|"_s << QString() << QStringList();
}

void TestWorksheetDesign::proposalsFitTheWord()
{
    QFETCH(QString, formula);
    QFETCH(QString, word);
    QFETCH(QStringList, first);
    const auto cursor = formula.indexOf(u'|');
    formula.remove(cursor, 1);
    const FormulaSpan span = formulaWordAt(formula, cursor);
    QCOMPARE(formula.mid(span.at, span.length), word);
    const QStringList found = texts(formulaProposals(sheet(), formula, cursor, u"gap"_s));
    QCOMPARE(found.mid(0, first.size()), first);
    QVERIFY(!found.contains(u"gap"_s));
    QCOMPARE(found.isEmpty(), first.isEmpty());
}

void TestWorksheetDesign::everyFunctionIsExplained()
{
    QStringList explained;
    for (const FormulaProposal &proposal : formulaProposals({}, {}, 0, {})) {
        explained += proposal.text.chopped(1);
        QVERIFY2(proposal.note.size() > 10, qPrintable(proposal.text));
        QVERIFY2(proposal.shown.startsWith(proposal.text), qPrintable(proposal.text));
    }
    QCOMPARE(explained, functionNames());
}

void TestWorksheetDesign::faultsHaveAPlace_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("there"); // What is marked; null where nothing is wrong.
    QTest::addColumn<QString>("sentence");
    QTest::newRow("right") << u"cost * 2"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << u""_s << u"Still empty"_s;
    QTest::newRow("breaks off") << u"cost +"_s << u""_s << u"At the end"_s;
    QTest::newRow("bracket") << u"(cost + 1"_s << u""_s << u") is expected"_s;
    QTest::newRow("a comma in a number") << u"1,5"_s << u","_s << u"Character 2"_s;
    QTest::newRow("no such name") << u"1 + cots"_s << u"cots"_s << u"Perhaps cost is meant"_s;
    QTest::newRow("no such column") << u"SUM(sources.amont)"_s << u"sources.amont"_s << u"sources.amount"_s;
    QTest::newRow("no such function") << u"1 + SUMM(cost)"_s << u"SUMM"_s << u"Perhaps SUM is meant"_s;
    QTest::newRow("too many values") << u"1 + ABS(1, 2)"_s << u"ABS(1, 2)"_s << u"Write ABS(number)"_s;
    QTest::newRow("itself") << u"gap + 1"_s << u"gap + 1"_s << u"depends on itself"_s;
    QTest::newRow("itself through another") << u"share + 1"_s << u"share + 1"_s << u"depends on itself"_s;
}

void TestWorksheetDesign::faultsHaveAPlace()
{
    QFETCH(QString, formula);
    QFETCH(QString, there);
    QFETCH(QString, sentence);
    Worksheet edited = sheet();
    edited.results.front().formula = formula;
    const auto fault = formulaFault(edited, formula, u"gap"_s);
    QCOMPARE(fault.has_value(), !there.isNull());
    if (!fault)
        return;
    QCOMPARE(formula.mid(fault->place.at, fault->place.length), there);
    const QString said = faultSentence(edited, formula, *fault);
    QVERIFY2(said.contains(sentence), qPrintable(said));
}

void TestWorksheetDesign::renamingReachesEverything_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("formulas");
    QTest::addColumn<QString>("sample");
    const QString gap = u"cost - SUM(sources.amount) + SUM(sources.cost)"_s;
    const QString share = u"IF(status = \"cost\", gap / cost, 0)"_s;
    const QString sample = u"cost=1000 sources:amount=600,cost=5 gap=405"_s;
    QTest::newRow("a field") << u"field.0"_s << u"price"_s
                             << QStringList{u"price - SUM(sources.amount) + SUM(sources.cost)"_s,
                                            u"IF(status = \"cost\", gap / price, 0)"_s, u"gap <= price"_s}
                             << u"price=1000 sources:amount=600,cost=5 gap=405"_s;
    QTest::newRow("a column") << u"table.0.column.1"_s << u"fee"_s
                              << QStringList{u"cost - SUM(sources.amount) + SUM(sources.fee)"_s, share,
                                             u"gap <= cost"_s}
                              << u"cost=1000 sources:amount=600,fee=5 gap=405"_s;
    QTest::newRow("a table") << u"table.0"_s << u"money"_s
                             << QStringList{u"cost - SUM(money.amount) + SUM(money.cost)"_s, share,
                                            u"gap <= cost"_s}
                             << u"cost=1000 money:amount=600,cost=5 gap=405"_s;
    QTest::newRow("a result") << u"result.0"_s << u"missing"_s
                              << QStringList{gap, u"IF(status = \"cost\", missing / cost, 0)"_s,
                                             u"missing <= cost"_s}
                              << u"cost=1000 sources:amount=600,cost=5 missing=405"_s;
    QTest::newRow("its own name") << u"field.0"_s << u"cost"_s << QStringList{gap, share, u"gap <= cost"_s}
                                  << sample;
}

void TestWorksheetDesign::renamingReachesEverything()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    Lesson lesson;
    Block block;
    block.id = u"idblock"_s;
    block.content = sheet();
    lesson.blocks = {block};
    QVERIFY(renameInWorksheet(lesson, block.id, path, name));
    const auto &renamed = std::get<Worksheet>(lesson.blocks.front().content);
    QStringList formulas;
    for (const WorksheetResult &result : renamed.results)
        formulas += result.formula;
    formulas += renamed.checks.front().formula;
    QTEST(formulas, "formulas");
    const WorksheetSample &sample = renamed.samples.front();
    QStringList cells;
    for (const SampleValue &cell : sample.rows.front().values)
        cells += cell.name + u'=' + cell.value;
    const QString said = u"%1=%2 %3:%4 %5=%6"_s.arg(
        sample.values.front().name, sample.values.front().value, sample.rows.front().table, cells.join(u','),
        sample.expected.front().name, sample.expected.front().value);
    QTEST(said, "sample");
}

void TestWorksheetDesign::namesThatCannotBe_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << u"field.0"_s << QString();
    QTest::newRow("capitals") << u"field.0"_s << u"Cost"_s;
    QTest::newRow("a blank") << u"field.0"_s << u"my cost"_s;
    QTest::newRow("a digit first") << u"field.0"_s << u"2cost"_s;
    QTest::newRow("another field") << u"field.0"_s << u"status"_s;
    QTest::newRow("a result") << u"field.0"_s << u"gap"_s;
    QTest::newRow("another column") << u"table.0.column.0"_s << u"cost"_s;
    QTest::newRow("no such field") << u"field.7"_s << u"good"_s;
    QTest::newRow("no such table") << u"table.7.column.0"_s << u"good"_s;
    QTest::newRow("a sample") << u"sample.0"_s << u"good"_s;
    QTest::newRow("no path") << QString() << u"good"_s;
}

void TestWorksheetDesign::namesThatCannotBe()
{
    QFETCH(QString, path);
    QFETCH(QString, name);
    Lesson lesson;
    Block block;
    block.id = u"idblock"_s;
    block.content = sheet();
    lesson.blocks = {block};
    QVERIFY(!renameInWorksheet(lesson, block.id, path, name));
    QVERIFY(lesson.blocks.front() == block);
}

void TestWorksheetDesign::verdictsAreThoseOfTheCheck_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("verdict");
    const int agrees = static_cast<int>(SampleVerdict::Agrees);
    const int differs = static_cast<int>(SampleVerdict::Differs);
    QTest::newRow("a number") << u"1.5"_s << QString() << u"number"_s << agrees;
    QTest::newRow("written otherwise") << u"1.50"_s << QString() << u"number"_s << agrees;
    QTest::newRow("another") << u"1.51"_s << QString() << u"number"_s << differs;
    QTest::newRow("a text") << QString() << u"yes"_s << u"text"_s << agrees;
    QTest::newRow("a text as a value") << u"yes"_s << QString() << u"text"_s << differs;
    QTest::newRow("nothing for nothing")
        << QString() << QString() << u"empty"_s << static_cast<int>(SampleVerdict::None);
    QTest::newRow("nothing for something") << u"1"_s << QString() << u"empty"_s << differs;
}

void TestWorksheetDesign::verdictsAreThoseOfTheCheck()
{
    QFETCH(QString, value);
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const FormulaValue found = kind == u"number" ? FormulaValue(Scalar(*Decimal::fromString(u"1.5"_s)))
        : kind == u"text"                        ? FormulaValue(Scalar(u"yes"_s))
                                                 : FormulaValue(Scalar(Empty{}));
    QTEST(static_cast<int>(verdictOn({u"x"_s, value, text}, found)), "verdict");
}

void TestWorksheetDesign::rowsShowWhatComesOut()
{
    const Designing designing;
    const QAbstractItemModelTester tester(&designing.design());
    QVERIFY(designing.design().isAvailable());
    QCOMPARE(designing.at(u"result.0"_s, WorksheetDesign::OutcomeRole).toString(), u"−€3,850"_s);
    QCOMPARE(designing.at(u"result.0"_s, WorksheetDesign::VerdictTextRole).toString(), u"agrees"_s);
    QCOMPARE(designing.at(u"field.0"_s, WorksheetDesign::OutcomeRole).toString(), u"€6,000"_s);
    QCOMPARE(designing.at(u"field.3"_s, WorksheetDesign::ComplaintRole).toString(), QString());
    QCOMPARE(designing.at(u"check.0"_s, WorksheetDesign::OutcomeRole).toString(), u"the message is shown"_s);
    QCOMPARE(designing.design().summary(), u"2 of 2 results agree"_s);
    QVERIFY(designing.design().isAgreeing());

    designing.design().writeFormula(u"result.0"_s, u"MAX(closing)"_s);
    QCOMPARE(designing.at(u"result.0"_s, WorksheetDesign::VerdictTextRole).toString(),
             u"differs: expected −€3,850, comes out €9,600"_s);
    QVERIFY(!designing.design().isAgreeing());
    designing.design().writeFormula(u"result.0"_s, u"MAX(closing) / (opening - opening)"_s);
    const QString said = designing.at(u"result.0"_s, WorksheetDesign::ComplaintRole).toString();
    QVERIFY2(said.contains(u"divided by zero"_s) && said.contains(u"IF("_s), qPrintable(said));
}

void TestWorksheetDesign::writingAFormulaIsOneStep()
{
    const Designing designing;
    const auto before = designing.bytes();
    for (const QString &text : {u"M"_s, u"MA"_s, u"MAX(closing)"_s})
        designing.design().writeFormula(u"result.0"_s, text);
    QCOMPARE(designing.sheet().results.front().formula, u"MAX(closing)"_s);
    QCOMPARE(designing.editor->position(), 1);
    designing.editor->undo();
    QCOMPARE(designing.bytes(), before);
}

void TestWorksheetDesign::writingALabelIsOneStep()
{
    const Designing designing;
    const QString label = designing.at(u"field.0"_s, WorksheetDesign::OwnLabelRole).toString();
    QVERIFY(!label.isEmpty());
    for (const QString &text : {u"R"_s, u"Re"_s, QString()})
        designing.design().writeLabel(u"field.0"_s, text);
    QCOMPARE(designing.at(u"field.0"_s, WorksheetDesign::OwnLabelRole).toString(), QString());
    QCOMPARE(designing.at(u"field.0"_s, WorksheetDesign::LabelRole), // So that the row is called something.
             designing.at(u"field.0"_s, WorksheetDesign::NameRole));
    QCOMPARE(designing.editor->position(), 1);
    designing.editor->undo();
    QCOMPARE(designing.at(u"field.0"_s, WorksheetDesign::OwnLabelRole).toString(), label);
}

void TestWorksheetDesign::renamingIsOneStep()
{
    const Designing designing;
    const auto before = designing.bytes();
    QCOMPARE(designing.chartValues(), u"closing"_s);
    designing.design().choose(u"field.3"_s);
    QCOMPARE(designing.design().rename(u"field.3"_s, u"balance"_s), QString());
    QCOMPARE(designing.sheet().results.front().formula, u"MIN(balance)"_s);
    QCOMPARE(designing.chartValues(), u"balance"_s);
    QCOMPARE(designing.design().chosen(), u"field.3"_s);
    QCOMPARE(designing.editor->position(), 1);
    QVERIFY(!designing.design().rename(u"field.3"_s, u"ins"_s).isEmpty());
    QVERIFY(!designing.design().rename(u"field.3"_s, u"In"_s).isEmpty());
    QCOMPARE(designing.design().rename(u"field.3"_s, u"balance"_s), QString()); // Nothing changes.
    QCOMPARE(designing.editor->position(), 1);
    const auto after = designing.bytes();
    designing.editor->undo();
    QCOMPARE(designing.bytes(), before);
    designing.editor->redo();
    QCOMPARE(designing.bytes(), after);
}

void TestWorksheetDesign::samplesAreFilledIn()
{
    const Designing designing;
    const auto before = designing.bytes();
    WorksheetDesign &design = designing.design();
    SampleForm &form = *design.sampleForm();
    QCOMPARE(form.count(), 0);
    design.choose(u"sample.0"_s);
    const QAbstractItemModelTester tester(&form);
    const auto value = [&](int row) { return form.index(row, 0).data(SampleForm::ValueRole).toString(); };
    QCOMPARE(form.count(), 6); // Opening, in, out, checked on; two results. The closing balance is computed.
    QCOMPARE(value(0), u"6000"_s);
    QCOMPARE(value(1), u"1200; 6200; 1800; 2000; 10400; 2600"_s);
    form.edit(0, u"7,500.50"_s);
    QCOMPARE(designing.sheet().samples.front().values.front().value, u"7500.5"_s);
    form.edit(1, u"1; 2.5;; 4"_s);
    QCOMPARE(designing.sheet().samples.front().values.at(1).value, u"1;2.5;;4"_s);
    form.edit(0, u"much"_s);
    QCOMPARE(form.index(0, 0).data(SampleForm::ComplaintRole).toString(), u"This is not a number"_s);
    QCOMPARE(designing.sheet().samples.front().values.front().value, u"7500.5"_s);
    form.edit(3, u"2026-12-31"_s);
    QCOMPARE(designing.sheet().samples.front().values.back().value, u"2026-12-31"_s);
    form.edit(4, u""_s);
    QCOMPARE(designing.sheet().samples.front().expected.size(), size_t(1));
    designing.editor->goToStep(0);
    QCOMPARE(designing.bytes(), before);
}

void TestWorksheetDesign::whatComesOutIsTaken()
{
    const Designing designing;
    const auto before = designing.bytes();
    designing.design().takeAsExpected();
    QCOMPARE(designing.editor->position(), 0); // All agree.
    designing.design().writeFormula(u"result.0"_s, u"MAX(closing) / 7"_s);
    designing.design().takeAsExpected(u"result.1"_s);
    QCOMPARE(designing.editor->position(), 1); // That one still agrees.
    designing.design().takeAsExpected();
    QCOMPARE(designing.editor->position(), 2);
    QVERIFY(designing.design().isAgreeing());
    QCOMPARE(designing.sheet().samples.front().expected.front().value, u"1371.42857142857142857143"_s);
    designing.editor->goToStep(0);
    QCOMPARE(designing.bytes(), before);
}

void TestWorksheetDesign::partsComeAndGo()
{
    const Designing designing;
    const auto before = designing.bytes();
    WorksheetDesign &design = designing.design();
    design.add(u"field"_s);
    QCOMPARE(design.chosen(), u"field.5"_s);
    QVERIFY(design.form()->rowCount() > 0);
    QCOMPARE(design.form()->rowOf(u"field.5.name"_s), -1);
    QCOMPARE(design.form()->rowOf(u"field.5.periods"_s), -1);
    design.move(u"field.5"_s, -1);
    QCOMPARE(design.chosen(), u"field.4"_s);
    design.move(u"field.4"_s, 7); // Nowhere.
    design.add(u"table"_s);
    design.add(u"table.0.column"_s);
    QCOMPARE(design.chosen(), u"table.0.column.0"_s);
    QCOMPARE(designing.sheet().tables.front().columns.size(), size_t(1));
    design.add(u"sample"_s);
    QCOMPARE(design.sample(), 1);
    design.sampleForm()->addRow(5);
    QCOMPARE(designing.sheet().samples.back().rows.size(), size_t(1));
    design.remove(u"sample.1"_s);
    QCOMPARE(design.sample(), 0);
    design.remove(u"field.4"_s);
    design.remove(u"field.44"_s); // There is none.
    QCOMPARE(design.chosen(), QString());
    QCOMPARE(designing.editor->position(), 8);
    designing.editor->goToStep(0);
    QCOMPARE(designing.bytes(), before);
}

void TestWorksheetDesign::otherBlocksHaveNone()
{
    const Designing designing;
    designing.design().choose(u"field.0"_s);
    designing.editor->chooseBlock({});
    QVERIFY(!designing.design().isAvailable());
    QCOMPARE(designing.design().rowCount(), 0);
    QCOMPARE(designing.design().chosen(), QString());
    designing.design().takeAsExpected();
    QVERIFY(!designing.editor->isModified());
}

QTEST_MAIN(TestWorksheetDesign)
#include "tst_worksheetdesign.moc"
