// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/markdownlooks.h"
#include "processortime.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const MarkdownLook &look)
{
    QStringList names;
    if (look.heading > 0)
        names += u"h%1"_s.arg(look.heading);
    if (look.isStrong)
        names += u"bold"_s;
    if (look.isEmphasis)
        names += u"italic"_s;
    if (look.isCode)
        names += u"code"_s;
    if (look.isLink)
        names += u"link"_s;
    if (look.isSign)
        names += u"sign"_s;
    return names.join(u'+');
}

/// "bold:word" for each place that does not look as usual.
QStringList looksIn(const QString &text)
{
    QStringList looks;
    LineContext context = LineContext::Text;
    for (const QString &line : text.split(u'\n')) {
        for (const LookPlace &place : looksOfLine(line, context))
            looks += nameOf(place.look) + u':' + line.sliced(place.at, place.length);
    }
    return looks;
}

} // namespace

class tst_MarkdownLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesLookLikeWhatTheyMean_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("looks"); // Separated by bars.
        QTest::newRow("plain") << u"Sail to the harbour."_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("heading") << u"## A fair"_s << u"h2+sign:## |h2:A fair"_s;
        QTest::newRow("heading with bold")
            << u"### A **fair**"_s << u"h3+sign:### |h3:A |h3+sign:**|h3+bold:fair|h3+sign:**"_s;
        QTest::newRow("no heading without a blank") << u"##fair"_s << u""_s;
        QTest::newRow("heading of seven") << u"####### fair"_s << u""_s;
        QTest::newRow("bold") << u"a **b c** d"_s << u"sign:**|bold:b c|sign:**"_s;
        QTest::newRow("italic") << u"a *b* _c_"_s << u"sign:*|italic:b|sign:*|sign:_|italic:c|sign:_"_s;
        QTest::newRow("both") << u"***b***"_s
                              << u"sign:*|italic+sign:**|bold+italic:b|italic+sign:**|sign:*"_s;
        QTest::newRow("italic in bold")
            << u"**a *b* c**"_s << u"sign:**|bold:a |bold+sign:*|bold+italic:b|bold+sign:*|bold: c|sign:**"_s;
        QTest::newRow("times") << u"2 * 3 * 4"_s << u""_s;
        QTest::newRow("names with lines") << u"net_of_tax"_s << u""_s;
        QTest::newRow("not closed") << u"**open"_s << u""_s;
        QTest::newRow("quotes around bold") << u"(**b**)"_s << u"sign:**|bold:b|sign:**"_s;
        QTest::newRow("escaped") << u"\\*a\\*"_s << u"sign:\\|sign:\\"_s;
        QTest::newRow("code") << u"a `b *c*` d"_s << u"code+sign:`|code:b *c*|code+sign:`"_s;
        QTest::newRow("code with ticks") << u"``a ` b``"_s << u"code+sign:``|code:a ` b|code+sign:``"_s;
        QTest::newRow("tick alone") << u"a ` b"_s << u""_s;
        QTest::newRow("link") << u"see [the fair](https://a.org/_x_) now"_s
                              << u"sign:[|link:the fair|sign:](https://a.org/_x_)"_s;
        QTest::newRow("bold link") << u"**[a](lesson:b)**"_s
                                   << u"sign:**|bold+sign:[|bold+link:a|bold+sign:](lesson:b)|sign:**"_s;
        QTest::newRow("link with a title") << u"[a](b \"c\")"_s << u"sign:[|link:a|sign:](b \"c\")"_s;
        QTest::newRow("address") << u"<https://a.org>"_s << u"sign:<|link:https://a.org|sign:>"_s;
        QTest::newRow("brackets alone") << u"[a] (b)"_s << u""_s;
        QTest::newRow("quotation") << u"> a *b*"_s << u"sign:> |sign:*|italic:b|sign:*"_s;
        QTest::newRow("heading in a quotation") << u"> ## a"_s << u"sign:> |h2+sign:## |h2:a"_s;
        QTest::newRow("list") << u"- a\n* b\n1. c\n  - d"_s << u"sign:-|sign:*|sign:1.|sign:  -"_s;
        QTest::newRow("no list") << u"1.5 million\n-5"_s << u""_s;
        QTest::newRow("rule") << u"* * *"_s << u"sign:* * *"_s;
        QTest::newRow("block of code") << u"a\n```\n# *b*\n```\n*c*"_s
                                       << u"code+sign:```|code:# *b*|code+sign:```|sign:*|italic:c|sign:*"_s;
    }
    void sourcesLookLikeWhatTheyMean()
    {
        QFETCH(QString, text);
        QFETCH(QString, looks);
        QCOMPARE(looksIn(text).join(u'|'), looks);
    }

    void placesAreInOrderAndInTheLine_data()
    {
        QTest::addColumn<QString>("line");
        for (const QString &line : {u"***"_s, u"**a*b***c_d_e*"_s, u"[*a](b*)"_s, u"`*`*`*`"_s, u"\\"_s,
                                    u"> > - # a"_s, u"[[a](b)](c)"_s})
            QTest::newRow(qPrintable(line)) << line;
    }
    void placesAreInOrderAndInTheLine()
    {
        QFETCH(QString, line);
        LineContext context = LineContext::Text;
        int end = 0;
        for (const LookPlace &place : looksOfLine(line, context)) {
            QVERIFY(place.at >= end && place.length > 0);
            end = place.at + place.length;
        }
        QVERIFY(end <= line.size());
    }

    void longLinesAreQuick_data()
    {
        QTest::addColumn<QString>("part");
        for (const QString &part : {u"a **b** *c* [d](https://e.org) `f` "_s, u"*a"_s, u"_a* "_s, u"["_s,
                                    u"](x"_s, u"`"_s, u"**"_s})
            QTest::newRow(qPrintable(part)) << part;
    }
    void longLinesAreQuick()
    {
        QFETCH(QString, part);
        const QString line = part.repeated(4000 / part.size());
        LineContext context = LineContext::Text;
        const ProcessorTime time;
        [[maybe_unused]] const auto looks = looksOfLine(line, context);
        QVERIFY(time.seconds() < 5);
    }
};

QTEST_MAIN(tst_MarkdownLooks)
#include "tst_markdownlooks.moc"
