// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course/fields.h"
#include "moduleeditor.h"

#include <QAbstractItemModelTester>
#include <QProcess>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// The module with one block of each kind, opened at its table of three columns and seven rows.
struct Sums {
    QTemporaryDir root;
    std::unique_ptr<ModuleEditor> editor;

    Sums()
    {
        QLocale::setDefault(QLocale(u"de"_s));
        const QString folder = root.filePath(u"module"_s);
        QProcess::execute(u"cp"_s, {u"-r"_s, QStringLiteral(TEST_DATA_DIR "/everyblock"), folder});
        editor = std::make_unique<ModuleEditor>(*ModuleDocument::open(folder));
        editor->goTo(u"o542q4g2rw"_s, u"yymlao7eza"_s);
    }
    [[nodiscard]] TableCells &cells() const { return *editor->table(); }
    [[nodiscard]] const TableBlock &table() const
    {
        for (const Block &block : editor->document().course().lesson(editor->lesson())->blocks) {
            if (block.id == editor->block())
                return std::get<TableBlock>(block.content);
        }
        qFatal("no table");
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return cells().index(row * cells().columns() + column).data(TableCells::TextRole).toString();
    }
    /// The first rows and columns as they are edited.
    [[nodiscard]] QString corner(int rows, int columns) const
    {
        QStringList lines;
        for (int row = 0; row < rows; ++row) {
            QStringList fields;
            for (int column = 0; column < columns; ++column)
                fields += text(row, column);
            lines += fields.join(u'|');
        }
        return lines.join(u'/');
    }
    [[nodiscard]] QByteArray bytes() const
    {
        const auto path = PackagePath::fromString(u"lessons/%1.xml"_s.arg(editor->lesson()));
        return *editor->document().files()->read(*path, 1 << 20);
    }
};

using Edit = std::function<void(TableCells &)>;

} // namespace

class TestTableCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEditIsOneStep_data();
    void eachEditIsOneStep();
    void idleEditsLeaveNoStep();
    void typingOnIsOneStep();
    void numbersAreTyped_data();
    void numbersAreTyped();
    void numbersKeepTheirWords();
    void aColumnIsTakenAsNumbersAndBack();
    void anEmptyColumnCanBeForNumbers();
    void cellsSayWhereTheyAre();
    void otherBlocksHaveNone();
};

void TestTableCells::eachEditIsOneStep_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("corner");
    QTest::addColumn<QSize>("size");
    const auto row = [](const char *name, const Edit &edit, const QString &corner, QSize size = {3, 7}) {
        QTest::newRow(name) << edit << corner << size;
    };
    row(
        "a cell", [](auto &cells) { cells.write(1, 0, u"Januar"_s); },
        u"Month|In|Balance/Januar|1200|5300/February|6200|9600"_s);
    row(
        "a title", [](auto &cells) { cells.write(0, 1, u"Money  in"_s); },
        u"Month|Money in|Balance/January|1200|5300/February|6200|9600"_s);
    row("a row more", [](auto &cells) { cells.addRow(1); }, u"Month|In|Balance/January|1200|5300/||"_s,
        {3, 8});
    row("a first row", [](auto &cells) { cells.addRow(0); }, u"Month|In|Balance/||/January|1200|5300"_s,
        {3, 8});
    row("a row less", [](auto &cells) { cells.removeRow(1); },
        u"Month|In|Balance/February|6200|9600/March|1800|8650"_s, {3, 6});
    row(
        "a row down", [](auto &cells) { cells.moveRow(1, 1); },
        u"Month|In|Balance/February|6200|9600/January|1200|5300"_s);
    row("a column more", [](auto &cells) { cells.addColumn(0); }, u"Month||In/January||1200/February||6200"_s,
        {4, 7});
    row("a first column", [](auto &cells) { cells.addColumn(-1); },
        u"|Month|In/|January|1200/|February|6200"_s, {4, 7});
    row("a column less", [](auto &cells) { cells.removeColumn(1); },
        u"Month|Balance/January|5300/February|9600"_s, {2, 7});
    row(
        "a column to the left", [](auto &cells) { cells.moveColumn(2, -1); },
        u"Month|Balance|In/January|5300|1200/February|9600|6200"_s);
    row(
        "cells of a spreadsheet", [](auto &cells) { cells.paste(1, 1, u"1,5\t2\r\n-3\tx\r\n"_s); },
        u"Month|In|Balance/January|1,5|2/February|\u22123|x"_s);
    row("more than there is room for", [](auto &cells) { cells.paste(7, 2, u"1\ta\n2\tb\n3\tc"_s); },
        u"Month|In|Balance/January|1200|5300/February|6200|9600"_s, {4, 9});
    row(
        "a quoted cell", [](auto &cells) { cells.paste(1, 0, u"\"Jan\tor \"\"Feb\"\"\nor so\"\t7"_s); },
        u"Month|In|Balance/Jan or \"Feb\" or so|7|5300/February|6200|9600"_s);
    row(
        "titles, too", [](auto &cells) { cells.paste(0, 0, u"M\tI\nJan\t8"_s); },
        u"M|I|Balance/Jan|8|5300/February|6200|9600"_s);
    row("many columns", [](auto &cells) { cells.paste(1, 0, QString(99, u'\t')); },
        u"Month|In|Balance/||/February|6200|9600"_s, {36, 7});
}

void TestTableCells::eachEditIsOneStep()
{
    QFETCH(Edit, edit);
    QFETCH(QSize, size);
    const Sums sums;
    const QAbstractItemModelTester tester(&sums.cells());
    const QByteArray before = sums.bytes();
    edit(sums.cells());
    QTEST(sums.corner(3, std::min(3, size.width())), "corner");
    QCOMPARE(QSize(sums.cells().columns(), sums.cells().rows()), size);
    QCOMPARE(sums.cells().count(), size.width() * (size.height() + 1));
    QCOMPARE(sums.editor->position(), 1);
    const QByteArray after = sums.bytes();
    QVERIFY(after != before);
    sums.editor->undo();
    QCOMPARE(sums.bytes(), before);
    sums.editor->redo();
    QCOMPARE(sums.bytes(), after);
}

void TestTableCells::idleEditsLeaveNoStep()
{
    const Sums sums;
    TableCells &cells = sums.cells();
    cells.write(1, 0, u"January"_s);
    cells.write(1, 1, u"1200"_s);
    cells.write(8, 0, u"x"_s);
    cells.write(1, 3, u"x"_s);
    cells.paste(1, 0, u"January\t1200\n"_s);
    cells.paste(-1, 0, u"x"_s);
    cells.addRow(8);
    cells.removeRow(0);
    cells.moveRow(1, -1);
    cells.moveRow(7, 1);
    cells.addColumn(3);
    cells.removeColumn(3);
    cells.moveColumn(0, -1);
    QCOMPARE(sums.editor->position(), 0);
    for (int i = 0; i < 9; ++i) {
        cells.removeRow(1);
        cells.removeColumn(0);
    }
    QCOMPARE(QSize(cells.columns(), cells.rows()), QSize(1, 1));
}

void TestTableCells::typingOnIsOneStep()
{
    const Sums sums;
    for (const auto &text : {u"M"_s, u"Ma"_s, u"Mai"_s})
        sums.cells().write(5, 0, text);
    QCOMPARE(sums.editor->position(), 1);
    sums.cells().write(6, 0, u"J"_s);
    QCOMPARE(sums.editor->position(), 2);
}

void TestTableCells::numbersAreTyped_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number"); // Empty: it stays a text.
    QTest::newRow("a number") << 1 << u"12,5"_s << u"12.5"_s;
    QTest::newRow("below zero") << 1 << u"\u22127"_s << u"-7"_s;
    QTest::newRow("words among numbers") << 1 << u"none"_s << QString();
    QTest::newRow("a number with words") << 1 << u"7 or so"_s << QString();
    QTest::newRow("nothing") << 1 << u" "_s << QString();
    QTest::newRow("a year among words") << 0 << u"2026"_s << QString();
}

void TestTableCells::numbersAreTyped()
{
    QFETCH(int, column);
    QFETCH(QString, typed);
    QFETCH(QString, number);
    const Sums sums;
    sums.cells().write(2, column, typed);
    const TableCell &cell = sums.table().rows.at(1).cells.at(static_cast<size_t>(column));
    QCOMPARE(cell.number ? cell.number->toString() : QString(), number);
    QCOMPARE(cell.text, number.isEmpty() ? typed.trimmed() : QString());
}

void TestTableCells::numbersKeepTheirWords()
{
    const Sums sums;
    sums.editor->form()->edit(sums.editor->form()->rowOf(u"row.0.cell.1.text"_s), u"or so"_s);
    QCOMPARE(sums.text(1, 1), u"1200 or so"_s);
    sums.cells().write(1, 1, u"1300 or less"_s);
    const TableCell &cell = sums.table().rows.at(0).cells.at(1);
    QCOMPARE(cell.number->toString(), u"1300"_s);
    QCOMPARE(cell.text, u"or less"_s);
}

/// Whoever types the cells of a new table decides afterwards; charts draw numbers alone.
void TestTableCells::aColumnIsTakenAsNumbersAndBack()
{
    const Sums sums;
    sums.cells().addColumn(0);
    sums.cells().write(1, 1, u"1.200,5"_s);
    sums.cells().write(2, 1, u"some"_s);
    QCOMPARE(sums.cells().numericColumns().value(1), false);
    const int steps = sums.editor->position();
    const QByteArray before = sums.bytes();
    sums.cells().setNumeric(1, true);
    QCOMPARE(sums.editor->position(), steps + 1);
    QCOMPARE(sums.cells().numericColumns().value(1), true);
    QCOMPARE(sums.table().rows.at(0).cells.at(1).number.value_or(Decimal()).toString(), u"1200.5"_s);
    QCOMPARE(sums.table().rows.at(1).cells.at(1).text, u"some"_s);
    sums.cells().write(2, 1, u"7"_s);
    sums.cells().setNumeric(1, false);
    QCOMPARE(sums.table().rows.at(0).cells.at(1).text, u"1200,5"_s);
    QCOMPARE(sums.table().rows.at(1).cells.at(1).text, u"7"_s);
    QCOMPARE(sums.cells().numericColumns().value(1), false);
    while (sums.editor->position() > steps)
        sums.editor->undo();
    QCOMPARE(sums.bytes(), before);
}

void TestTableCells::anEmptyColumnCanBeForNumbers()
{
    const Sums sums;
    sums.cells().addColumn(0);
    sums.cells().setNumeric(1, true);
    QCOMPARE(sums.cells().numericColumns().value(1), true);
    sums.cells().write(1, 1, u"12"_s);
    QVERIFY(sums.table().rows.at(0).cells.at(1).number);
}

void TestTableCells::cellsSayWhereTheyAre()
{
    const Sums sums;
    const auto name = [&](int cell) {
        return sums.cells().index(cell).data(TableCells::NameRole).toString();
    };
    QCOMPARE(name(1), u"Title of column 2"_s);
    QCOMPARE(name(5), u"Row 1, Balance"_s);
    sums.cells().write(0, 2, {});
    QCOMPARE(name(5), u"Row 1, column 3"_s);
}

void TestTableCells::otherBlocksHaveNone()
{
    const Sums sums;
    QVERIFY(sums.cells().isAvailable());
    sums.editor->chooseBlock({});
    QVERIFY(!sums.cells().isAvailable());
    QCOMPARE(sums.cells().count(), 0);
    sums.cells().addColumn(-1);
    sums.cells().write(0, 0, u"x"_s);
    QVERIFY(!sums.editor->isModified());
}

QTEST_MAIN(TestTableCells)
#include "tst_tablecells.moc"
