// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "markup/html.h"
#include "markup/markdown.h"
#include "markup/parser.h"
#include "processortime.h"

#include <QRandomGenerator>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// Headings as the reader of modules knows them.
void clampHeadings(std::vector<Node> &nodes)
{
    for (Node &node : nodes) {
        if (node.kind == Node::Kind::Heading)
            node.level = std::clamp(node.level, 2, 4);
        clampHeadings(node.children);
    }
}

/// What learners see of \p markdown in a browser, whatever is close and loose in its lists.
QString seen(const QString &markdown)
{
    QString html = toHtml(*parseMarkdown(markdown));
    return html.remove(u"<p>"_s).remove(u"</p>"_s);
}

QString rewritten(const QString &markdown)
{
    auto foreign = parseForeignMarkdown(markdown);
    clampHeadings(foreign->document.nodes);
    return toMarkdown(foreign->document.nodes);
}

} // namespace

class tst_ForeignMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenAsOurs_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("ours");
        const auto row = [](const char *name, const QString &foreign, const QString &ours) {
            QTest::newRow(name) << foreign << ours;
        };
        row("paragraphs", u"One\nline.\n\nTwo."_s, u"One line.\n\nTwo."_s);
        row("marks", u"__a__ _b_ ~~c~~ ``d`e``"_s, u"**a** *b* ~~c~~ ``d`e``"_s);
        row("marks within marks", u"*a **b** c*"_s, u"*a **b** c*"_s);
        row("marks side by side", u"**a**_b_"_s, u"**a***b*"_s);
        row("a word in part", u"un**believ**able"_s, u"un**believ**able"_s);
        row("a link by name", u"[the *hall*][1]\n\n[1]: https://example.org/a_(b)"_s,
            u"[the *hall*](<https://example.org/a_(b)>)"_s);
        row("an address", u"See https://example.org/x now, or <a@example.org>."_s,
            u"See [https://example.org/x](https://example.org/x) now, or "
            "[a@example.org](mailto:a@example.org)."_s);
        row("an entity in an address", u"[a](https://example.org/?a=1&amp;b=2)"_s,
            u"[a](https://example.org/?a=1&b=2)"_s);
        row("a link to a file", u"[a](b.md)"_s, u"a"_s);
        row("signs that are none",
            u"5 * 3, snake\\_case, 1\\. \\# \\[x\\] a\\*b \\`c\\` \\\\ AT&amp;T &amp;amp;"_s,
            u"5 * 3, snake_case, 1. # \\[x\\] a\\*b \\`c\\` \\\\ AT&T &amp;amp;"_s);
        row("signs at the beginning", u"\\# a\n\n\\- b\n\n1\\. c\n\n\\> d\n\n\\+ e\n\n\\--- | \\---"_s,
            u"\\# a\n\n\\- b\n\n1\\. c\n\n\\> d\n\n\\+ e\n\n\\--- | ---"_s);
        row("a bracket that opens nothing", u"a < b <= c, \\<b> \\<#f:> <"_s,
            u"a < b <= c, &lt;b> &lt;#f:> &lt;"_s);
        row("a bracket before an address", u"a \\< b:c> and \\<#d:e> < f"_s,
            u"a &lt; b:c> and &lt;#d:e> &lt; f"_s);
        row("an empty item", u"- a\n\n  b\n-\n- c"_s, u"- a\n\n  b\n\n-\n\n- c"_s);
        row("code with signs in it", u"``` a`` ` ```` ```"_s, u"``` a`` ` ```` ```"_s);
        row("hard breaks", u"a  \nb\\\n\\- c<br>d"_s, u"a\\\nb\\\n\\- c\\\nd"_s);
        row("headings", u"Title\n===\n\nPart\n---\n\n##### Deep ##"_s, u"## Title\n\n## Part\n\n#### Deep"_s);
        row("a heading that ends in signs", u"## C\\#\n\n## C \\#"_s, u"## C#\n\n## C \\#"_s);
        row("a heading with a number", u"# 1. First"_s, u"## 1. First"_s);
        row("close list", u"* a\n* b\n    1. c\n    2. d"_s, u"- a\n- b\n  1. c\n  2. d"_s);
        row("loose list", u"- a\n\n- b\n\n  c"_s, u"- a\n\n- b\n\n  c"_s);
        row("two lists", u"- a\n* b\n"_s, u"- a\n\n* b"_s);
        row("numbers", u"3) a\n4) b"_s, u"3. a\n4. b"_s);
        row("quote", u"> a\nb\n>\n> > c"_s, u"> a b\n>\n> > c"_s);
        row("code", u"```sh\na *b*\n\n  c\n```"_s, u"```\na *b*\n\n  c\n```"_s);
        row("indented code", u"    a\n    ```"_s, u"````\na\n```\n````"_s);
        row("code in a list", u"- a\n\n      b\n"_s, u"- a\n\n  ```\n  b\n  ```"_s);
        row("table", u"a | b\n:-- | --:\n*1* | `x`\n2 |"_s,
            u"| a | b |\n| --- | --: |\n| *1* | `x` |\n| 2 |  |"_s);
        row("words behind a block in a close list", u"- a\n  > q\n\n  b\n- c"_s,
            u"- a\n\n  > q\n\n  b\n\n- c"_s);
        row("a rule", u"a\n\n***\n\nb"_s, u"a\n\nb"_s);
        row("HTML", u"a <b>c</b>\n\n<div>\nd\n</div>\n\ne"_s, u"a c\n\ne"_s);
        row("pictures", u"a ![b](c.png) d"_s, u"a b d"_s);
        row("letters of other scripts", u"żółć – „quoted“ 中文 🙂"_s,
            u"żółć – „quoted“ 中文 🙂"_s);
    }

    void isWrittenAsOurs()
    {
        QFETCH(QString, foreign);
        const QString ours = rewritten(foreign);
        QTEST(ours, "ours");
        QCOMPARE(rewritten(ours), ours); // What is ours stays as it is.
    }

    void linesAreKnown()
    {
        const auto foreign = parseForeignMarkdown(u"# A\n\nText\n![x](y.png \"Below\")\n\n***\n- one\n- two "
                                                  u"[z](w.md)\n\n<div>\n</div>\n\na <i>b\n\n"
                                                  "| h |\n|---|\n| ![](c.png) |\n\n    code\n"_s);
        EXPECT_OK(foreign);
        const std::vector<Node> &nodes = foreign->document.nodes;
        QCOMPARE(nodes.size(), size_t(6));
        QList<int> lines;
        for (const Node &node : nodes)
            lines += node.line;
        QCOMPARE(lines, (QList<int>{1, 3, 7, 13, 15, 19}));
        QCOMPARE(nodes.at(1).runs.back().line, 4);
        QCOMPARE(nodes.at(1).runs.back().title, u"Below"_s);
        QCOMPARE(nodes.at(2).children.back().runs.back().line, 8);
        QCOMPARE(nodes.at(4).children.back().children.front().runs.front().line, 17);
        using Kind = ForeignPart::Kind;
        QCOMPARE(foreign->leftOut,
                 (std::vector<ForeignPart>{{Kind::Rule, 6, u"---"_s},
                                           {Kind::Html, 10, u"<div> </div>"_s},
                                           {Kind::Html, 13, u"<i>"_s}}));
    }

    void addressesAtTheEndAreNoPlace()
    {
        const auto foreign =
            parseForeignMarkdown(u"![a][1]\nb [c\nd][2]\n\n![](e.png)\n\n[1]: f.png\n[2]: g\n"_s);
        EXPECT_OK(foreign);
        const std::vector<Node> &nodes = foreign->document.nodes;
        QCOMPARE(nodes.size(), size_t(2));
        QCOMPARE(nodes.front().runs.front().line, 1);
        QCOMPARE(nodes.front().runs.back().line, 2);
        QCOMPARE(nodes.back().runs.front().line, 5);
        QCOMPARE(nodes.back().line, 5);
    }

    void excessIsRefused_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("too long") << u"a"_s.repeated(2'000'001);
        QTest::newRow("quotations within quotations") << u"a\n\n"_s + u">"_s.repeated(50) + u"b"_s;
        QTest::newRow("lists within lists") << u"- "_s.repeated(40) + u"b"_s;
        QTest::newRow("links") << u"[a](b)\n"_s.repeated(10'001);
        QTest::newRow("HTML") << u"a <b>\n"_s.repeated(10'001);
    }

    void excessIsRefused()
    {
        QFETCH(QString, markdown);
        const ProcessorTime time;
        const auto foreign = parseForeignMarkdown(markdown);
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, ErrorCode::TextInvalid);
        QVERIFY(!foreign.error().detail.isEmpty());
        QVERIFY(time.seconds() < 5);
    }

    void muchIsRead_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("two million letters") << u"word "_s.repeated(400'000);
        QTest::newRow("back-ticks") << u"`"_s.repeated(1'000'000);
        QTest::newRow("brackets") << u"["_s.repeated(200'000);
        QTest::newRow("stars") << u"*a "_s.repeated(100'000);
        QTest::newRow("rules") << u"***\n"_s.repeated(9'999);
        QTest::newRow("paragraphs") << u"a *b* c\n\n"_s.repeated(50'000);
        QTest::newRow("definitions") << u"[a]: b\n"_s.repeated(50'000);
    }

    void muchIsRead()
    {
        QFETCH(QString, markdown);
        const ProcessorTime time;
        const auto foreign = parseForeignMarkdown(markdown);
        EXPECT_OK(foreign);
        (void)toMarkdown(foreign->document.nodes);
        QVERIFY(time.seconds() < 20);
    }

    /// Whatever people write: what becomes of it looks the same, but for what is left out.
    void nothingChanges()
    {
        QRandomGenerator random(20261126);
        const QStringList pieces{u"a"_s,
                                 u"bc"_s,
                                 u" "_s,
                                 u" "_s,
                                 u"\n"_s,
                                 u"\n\n"_s,
                                 u"*"_s,
                                 u"**"_s,
                                 u"_"_s,
                                 u"~~"_s,
                                 u"`"_s,
                                 u"["_s,
                                 u"]"_s,
                                 u"x](https://example.org)"_s,
                                 u"\n- "_s,
                                 u"\n1. "_s,
                                 u"\n> "_s,
                                 u"\n## "_s,
                                 u"\\"_s,
                                 u"!"_s,
                                 u"#"_s,
                                 u"&amp;"_s,
                                 u"|"_s,
                                 u"-"_s,
                                 u"\n---\n"_s.left(0),
                                 u"\n\n    "_s,
                                 u"\n```\n"_s,
                                 u"1."_s,
                                 u"ä"_s,
                                 u"\n  "_s,
                                 u"&"_s,
                                 u"~"_s,
                                 u"\n| a | b |\n|---|---|\n| "_s,
                                 u"="_s};
        for (int round = 0; round < 20'000; ++round) {
            QString markdown = u"x"_s;
            for (int i = random.bounded(14); i >= 0; --i)
                markdown += pieces.at(random.bounded(int(pieces.size())));
            const auto foreign = parseForeignMarkdown(markdown);
            if (!foreign || !foreign->leftOut.empty())
                continue;
            std::vector<Node> nodes = foreign->document.nodes;
            clampHeadings(nodes);
            const QString ours = toMarkdown(nodes);
            const QString words = plainText(foreign->document).simplified();
            const QString kept = plainText(*parseMarkdown(ours)).simplified();
            QVERIFY2(kept == words,
                     qPrintable(markdown + u"\n=> "_s + ours + u"\n"_s + words + u"\n"_s + kept));
            const QString again = toMarkdown(parseMarkdown(ours)->nodes);
            QVERIFY2(seen(again) == seen(ours),
                     qPrintable(markdown + u"\n=> "_s + ours + u"\n=> "_s + again));
        }
    }
};

QTEST_GUILESS_MAIN(tst_ForeignMarkdown)
#include "tst_foreignmarkdown.moc"
