// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "markup/html.h"
#include "markup/parser.h"
#include "markup/rows.h"
#include "markup/typography.h"
#include "processortime.h"

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_Markup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersForTheWeb_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("html");

        QTest::newRow("paragraphs") << u"One.\n\nTwo."_s << u"<p>One.</p><p>Two.</p>"_s;
        QTest::newRow("styles") << u"**a** *b* ~~c~~ `d`"_s
                                << u"<p><strong>a</strong> <em>b</em> <s>c</s> <code>d</code></p>"_s;
        QTest::newRow("strong and emphasis at once")
            << u"***a***"_s << u"<p><strong><em>a</em></strong></p>"_s;
        QTest::newRow("headings") << u"## A\n\n### B\n\n##### C"_s << u"<h2>A</h2><h3>B</h3><h4>C</h4>"_s;
        QTest::newRow("level 1 is the lesson's title") << u"# A"_s << u"<h2>A</h2>"_s;
        QTest::newRow("tight list") << u"- a\n- b"_s << u"<ul><li>a</li><li>b</li></ul>"_s;
        QTest::newRow("numbered from 3") << u"3. a\n4. b"_s << u"<ol start=\"3\"><li>a</li><li>b</li></ol>"_s;
        QTest::newRow("nested list") << u"- a\n  1. b"_s << u"<ul><li>a<ol><li>b</li></ol></li></ul>"_s;
        QTest::newRow("quote") << u"> a"_s << u"<blockquote><p>a</p></blockquote>"_s;
        QTest::newRow("hard break") << u"a\\\nb"_s << u"<p>a<br>b</p>"_s;
        QTest::newRow("soft break") << u"a\nb"_s << u"<p>a b</p>"_s;
        QTest::newRow("rule") << u"a\n\n---"_s << u"<p>a</p><hr>"_s;
        QTest::newRow("code") << u"    a < b"_s << u"<pre>a &lt; b\n</pre>"_s;
        QTest::newRow("table") << u"| a | b |\n|---|--:|\n| 1 | 2 |"_s
                               << u"<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\" "
                                  u"class=\"end\">b</th></tr></thead>"
                                  "<tbody><tr><td>1</td><td class=\"end\">2</td></tr></tbody></table>"_s;
        QTest::newRow("HTML is text")
            << u"<b onclick=\"x()\">a</b>"_s << u"<p>&lt;b onclick=&quot;x()&quot;&gt;a&lt;/b&gt;</p>"_s;
        QTest::newRow("script is text")
            << u"<script>alert(1)</script>"_s << u"<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"_s;
        QTest::newRow("entities") << u"&amp; &euro; &#x20AC; &unknown; &lt;b&gt;"_s
                                  << u"<p>&amp; € € &amp;unknown; &lt;b&gt;</p>"_s;
        QTest::newRow("apostrophe") << u"don't"_s << u"<p>don&#39;t</p>"_s;
        QTest::newRow("units stay with their numbers")
            << u"60 % of 5,000 €"_s << u"<p>60\u00a0% of 5,000\u00a0€</p>"_s;
        QTest::newRow("web link")
            << u"[a](https://example.org/?a=1&b=2)"_s
            << u"<p><a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer\" target=\"_blank\">a</a></p>"_s;
        QTest::newRow("term")
            << u"[own share](glossary:a123456789)"_s
            << u"<p><a class=\"term\" href=\"#term-a123456789\" data-term=\"a123456789\">own share</a></p>"_s;
        QTest::newRow("lesson")
            << u"[next](lesson:b123456789)"_s
            << u"<p><a class=\"lesson\" href=\"#lesson-b123456789\" data-lesson=\"b123456789\">next</a></p>"_s;
        QTest::newRow("unsafe link is text") << u"[a](javascript:alert(1))"_s << u"<p>a</p>"_s;
        QTest::newRow("picture is its words")
            << u"![a ship](https://example.org/track.png)"_s << u"<p>a ship</p>"_s;
        QTest::newRow("picture in a link") << u"[![a](x.png)](https://example.org/)"_s << u"<p>a</p>"_s;
    }

    void rendersForTheWeb()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, html);

        const auto document = parseMarkdown(markdown);

        EXPECT_OK(document);
        QCOMPARE(toHtml(*document), html);
    }

    void knowsWhichAddressesAreLinks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<LinkKind>("kind");

        QTest::newRow("https") << u"https://example.org/a"_s << LinkKind::Web;
        QTest::newRow("upper case") << u"HTTP://example.org"_s << LinkKind::Web;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << LinkKind::Mail;
        QTest::newRow("term") << u"glossary:a123456789"_s << LinkKind::Term;
        QTest::newRow("lesson") << u"lesson:a123456789"_s << LinkKind::Lesson;
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << LinkKind::Unsafe;
        QTest::newRow("javascript with blanks") << u" java\tscript:alert(1)"_s << LinkKind::Unsafe;
        QTest::newRow("data") << u"data:text/html,x"_s << LinkKind::Unsafe;
        QTest::newRow("file") << u"file:///etc/passwd"_s << LinkKind::Unsafe;
        QTest::newRow("share") << u"\\\\host\\share"_s << LinkKind::Unsafe;
        QTest::newRow("relative") << u"../x.html"_s << LinkKind::Unsafe;
        QTest::newRow("no host") << u"https:///x"_s << LinkKind::Unsafe;
        QTest::newRow("quote in the address") << u"https://example.org/\"onclick"_s << LinkKind::Unsafe;
        QTest::newRow("bracket in the address") << u"https://example.org/<b>"_s << LinkKind::Unsafe;
        QTest::newRow("direction override") << u"https://example.org/\u202e"_s << LinkKind::Unsafe;
        QTest::newRow("mail without address") << u"mailto:?body=x"_s << LinkKind::Unsafe;
        QTest::newRow("term with a bad id") << u"glossary:own share"_s << LinkKind::Unsafe;
        QTest::newRow("empty") << QString() << LinkKind::Unsafe;
    }

    void knowsWhichAddressesAreLinks()
    {
        QFETCH(QString, address);
        QFETCH(LinkKind, kind);
        QCOMPARE(linkFromAddress(address).kind, kind);
    }

    void flattensForThePlayer()
    {
        const auto document =
            parseMarkdown(u"## H\n\n- **a** & b\n\n  c\n- [d](glossary:a123456789)\n\n> q\n\n"
                          "| x | y |\n|---|---|\n| 1 | *2* |\n| 3 | [4 & 5](lesson:b123456789) |"_s);
        EXPECT_OK(document);
        const auto rows = toRows(*document);

        QCOMPARE(rows.size(), size_t(6));
        QCOMPARE(rows.at(0).kind, TextRow::Kind::Heading);
        QCOMPARE(rows.at(1).marker, u"•"_s);
        QCOMPARE(rows.at(1).styled, u"<b>a</b> &amp; b"_s);
        QCOMPARE(rows.at(1).plain, u"a & b"_s);
        QCOMPARE(rows.at(2).marker, QString());
        QCOMPARE(rows.at(2).indent, 1);
        QCOMPARE(rows.at(3).styled, u"<a href=\"glossary:a123456789\">d</a>"_s);
        QCOMPARE(rows.at(3).links, QStringList(u"glossary:a123456789"_s));
        QCOMPARE(rows.at(3).linkWords, QStringList(u"d"_s));
        QCOMPARE(rows.at(4).quotes, 1);
        QCOMPARE(rows.at(5).cells.at(1).at(0), plainLine(u"1"_s));
        QCOMPARE(rows.at(5).cells.at(1).at(1), (TextLine{u"<i>2</i>"_s, u"2"_s, {}, {}}));
        QCOMPARE(rows.at(5).cells.at(2).at(1),
                 (TextLine{u"<a href=\"lesson:b123456789\">4 &amp; 5</a>"_s,
                           u"4 & 5"_s,
                           {u"lesson:b123456789"_s},
                           {u"4 & 5"_s}}));
        QCOMPARE(openingHeading(*document), u"H"_s);
    }

    void styledTextIsEscaped_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("styled");

        QTest::newRow("picture tag") << u"<img src=\"https://example.org/x\">"_s
                                     << u"&lt;img src=&quot;https://example.org/x&quot;&gt;"_s;
        QTest::newRow("entity that would become a tag") << u"&lt;img&gt;"_s << u"&lt;img&gt;"_s;
        QTest::newRow("address keeps its ampersand")
            << u"[a](https://example.org/?a&b)"_s << u"<a href=\"https://example.org/?a&b\">a</a>"_s;
        QTest::newRow("a number and its unit") << u"60 % of it"_s << u"60&nbsp;% of it"_s;
    }

    void styledTextIsEscaped()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, styled);
        QCOMPARE(toLine(*parseMarkdown(markdown)).styled, styled);
    }

    void plainLinesHaveNoMarks()
    {
        const TextLine line = plainLine(u"<b> & *c*"_s);
        QCOMPARE(line.styled, u"&lt;b&gt; &amp; *c*"_s);
        QCOMPARE(plainLine(u"25 %"_s).styled, u"25&nbsp;%"_s);
        QCOMPARE(plainLine(u"25 %"_s).plain, u"25\u00a0%"_s);
        QCOMPARE(line.plain, u"<b> & *c*"_s);
    }

    void findsWhatAuthorsShouldKnow()
    {
        QVERIFY(parseMarkdown(u"a <b>c</b>"_s)->hasHtml);
        QVERIFY(!parseMarkdown(u"a < b"_s)->hasHtml);
        QVERIFY(!parseMarkdown(u"`<b>`"_s)->hasHtml);
        QVERIFY(parseMarkdown(u"# a"_s)->hasDeepHeading);
        QVERIFY(parseMarkdown(u"a\n\n## b"_s)->hasDeepHeading);
        QVERIFY(!parseMarkdown(u"## a\n\n### b"_s)->hasDeepHeading);

        const auto runs = linkedRuns(*parseMarkdown(u"[a](https://example.org) ![b](x.png) [c](data:x)"_s));
        QCOMPARE(runs.size(), size_t(3));
        QCOMPARE(runs.at(1).kind, Run::Kind::Picture);
        QCOMPARE(runs.at(2).link.kind, LinkKind::Unsafe);
    }

    void refusesOrSurvives_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<bool>("refused");

        QTest::newRow("two megabytes of back-ticks") << QString(2'000'000, u'`') << true;
        QTest::newRow("100,000 back-ticks") << QString(100'000, u'`') << false;
        QTest::newRow("50,000 brackets") << QString(50'000, u'[') << false;
        QTest::newRow("20,000 links") << u"[a](b)"_s.repeated(15'000) << true;
        QTest::newRow("50 quotes deep") << u">"_s.repeated(50) + u"a"_s << true;
        QTest::newRow("nested lists") << u"- "_s.repeated(40) + u"a"_s << true;
        QTest::newRow("nested emphasis") << u"*a "_s.repeated(20'000) + u"a*"_s.repeated(10'000) << false;
        QTest::newRow("wide table") << u"|"_s.repeated(300) + u"\n"_s + u"|-"_s.repeated(300) + u"|\n"_s
                + u"|a"_s.repeated(20'000)
                                    << false;
        QTest::newRow("NUL") << QString(u"a"_s + QChar::Null + u"b"_s) << false;
    }

    void refusesOrSurvives()
    {
        QFETCH(QString, markdown);
        QFETCH(bool, refused);

        const ProcessorTime time;
        const auto document = parseMarkdown(markdown);
        QVERIFY2(time.seconds() < 5, "parsing must not blow up");

        QCOMPARE(!document.has_value(), refused);
        if (document)
            QVERIFY(toHtml(*document).size() < 40 * markdown.size());
    }
};

QTEST_GUILESS_MAIN(tst_Markup)
#include "tst_markup.moc"
