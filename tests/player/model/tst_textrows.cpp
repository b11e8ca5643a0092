// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textrows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// Kind, level, indent, quotes, marker and words of each row, so that a table of texts can be compared.
QStringList shapeOf(const TextRows &rows)
{
    QStringList lines;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex index = rows.index(row);
        lines +=
            u"%1 %2 %3 %4 %5|%6"_s.arg(index.data(TextRows::KindRole).toString())
                .arg(index.data(TextRows::LevelRole).toInt())
                .arg(index.data(TextRows::IndentRole).toInt())
                .arg(index.data(TextRows::QuotesRole).toInt())
                .arg(index.data(TextRows::MarkerRole).toString(), index.data(TextRows::PlainRole).toString());
    }
    return lines;
}

} // namespace

class tst_TextRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartHasItsRow_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("shape");
        const auto row = [](const char *tag, const QString &markdown, const QStringList &shape) {
            QTest::newRow(tag) << markdown << shape;
        };
        row("nothing", {}, {});
        row("paragraphs", u"One\nline.\n\nTwo."_s,
            {u"paragraph 0 0 0 |One line."_s, u"paragraph 0 0 0 |Two."_s});
        row("heading", u"## Part\n\nText"_s, {u"heading 2 0 0 |Part"_s, u"paragraph 0 0 0 |Text"_s});
        row("lists", u"- one\n- two\n  1. three"_s,
            {u"paragraph 0 1 0 •|one"_s, u"paragraph 0 1 0 •|two"_s, u"paragraph 0 2 0 1.|three"_s});
        row("quotation", u"> said"_s, {u"paragraph 0 0 1 |said"_s});
        row("rule and code", u"---\n\n    a < b"_s, {u"rule 0 0 0 |"_s, u"code 0 0 0 |a < b"_s});
        row("table", u"| a | b |\n|---|---|\n| 1 | 2 |"_s, {u"table 0 0 0 |"_s});
    }

    void everyPartHasItsRow()
    {
        QFETCH(QString, markdown);
        QFETCH(QStringList, shape);
        TextRows rows;
        const QAbstractItemModelTester tester(&rows);
        rows.setMarkdown(markdown);
        QCOMPARE(shapeOf(rows), shape);
        QCOMPARE(rows.isEmpty(), shape.isEmpty());
    }

    void linesOfCodeStayLines()
    {
        const TextRow row = rowsOf(u"    if a < b:\n        c\n     d\n\n    e"_s).at(0);
        QCOMPARE(row.plain, u"if a < b:\n    c\n d\n\ne"_s);
        QCOMPARE(QString(row.styled).replace(u"&nbsp;"_s, u"_"_s), u"if a &lt; b:<br>__ _c<br>_d<br><br>e"_s);
    }

    void cellsOfATableComeByRow()
    {
        TextRows rows;
        rows.setMarkdown(u"| a | b |\n|---|---|\n| **1** | [2](https://example.org) |"_s);
        const QVariantList cells = rows.index(0).data(TextRows::CellsRole).toList();
        QCOMPARE(cells.size(), 2);
        const auto first = cells.at(1).toList().at(0).value<TextLine>();
        const auto second = cells.at(1).toList().at(1).value<TextLine>();
        QCOMPARE(first.styled, u"<b>1</b>"_s);
        QCOMPARE(second.plain, u"2"_s);
        QCOMPARE(second.links, QStringList(u"https://example.org"_s));
    }

    void linksComeWithTheirWords()
    {
        TextRows rows;
        rows.setMarkdown(u"See [*the* rate](https://example.org/a) and [term](glossary:termtermt1)."_s);
        QCOMPARE(rows.index(0).data(TextRows::LinkWordsRole).toStringList(),
                 QStringList({u"the rate"_s, u"term"_s}));
        QCOMPARE(rows.index(0).data(TextRows::LinksRole).toStringList().at(0), u"https://example.org/a"_s);
    }

    void allWordsCanBeRead()
    {
        TextRows rows;
        rows.setMarkdown(u"## Part\n\n- **one**\n- two"_s);
        QCOMPARE(rows.plain(), u"Part\none\ntwo"_s);
    }

    void onlyAnotherTextIsAChange()
    {
        TextRows rows;
        const QSignalSpy changed(&rows, &TextRows::changed);
        rows.setMarkdown(u"One"_s);
        rows.setMarkdown(u"One"_s);
        QCOMPARE(changed.count(), 1);
        rows.setMarkdown(u"Two"_s);
        QCOMPARE(changed.count(), 2);
    }

    void nothingIsShownButText_data()
    {
        QTest::addColumn<QString>("markdown");
        for (const char *text :
             {"<img src=\"http://192.0.2.1/a.png\">", "<script>alert(1)</script>",
              "![a](http://192.0.2.1/a.png)", "![a](file:///etc/passwd)", "[a](javascript:alert(1))",
              "[a](file:///etc/passwd)", "<a href=\"file:///etc/passwd\">a</a>", "&lt;img src=x&gt;",
              "[a](data:text/html,b)", "[<img src=x>](https://example.org)", "`<img src=x>`",
              "<b onclick=\"x\">b</b>"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void nothingIsShownButText()
    {
        QFETCH(QString, markdown);
        static const QRegularExpression known(
            u"</?(b|i|s|br)>|<a href=\"(https://|glossary:|kogge)[^\"<>]*\">|</a>"_s);
        for (QString styled : {lineOf(markdown).styled, rowsOf(markdown).at(0).styled}) {
            styled.remove(known);
            QVERIFY2(!styled.contains(u'<') && !styled.contains(u'>'), qPrintable(styled));
        }
    }

    void oneLineHoldsAllParagraphs()
    {
        const TextLine line = lineOf(u"One **two**\n\nthree & <four>"_s);
        QCOMPARE(line.plain, u"One two\nthree & <four>"_s);
        QVERIFY(line.styled.contains(u"<b>two</b>"));
        QVERIFY(line.styled.contains(u"&amp; &lt;four&gt;"));
        QCOMPARE(lineOf({}), TextLine());
    }

    void tooMuchIsASentence_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("too long") << QString(100'001, u'a');
        QTest::newRow("too many links") << u"[a](https://example.org) "_s.repeated(501);
        QTest::newRow("too deep") << u"> "_s.repeated(40) + u'a';
    }

    void tooMuchIsASentence()
    {
        QFETCH(QString, markdown);
        const std::vector<TextRow> rows = rowsOf(markdown);
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(!rows.front().plain.isEmpty() && rows.front().plain.size() < 200);
        QCOMPARE(lineOf(markdown).plain, rows.front().plain);
    }
};

QTEST_GUILESS_MAIN(tst_TextRows)
#include "tst_textrows.moc"
