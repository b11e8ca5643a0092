// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/markdownlinks.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

class tst_MarkdownLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsFoundAround_data()
    {
        QTest::addColumn<QString>("text"); // Bars stand around what is selected.
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("target");
        QTest::newRow("in its words") << u"a [b |c](d) e"_s << u"b c"_s << u"d"_s;
        QTest::newRow("in its target") << u"a [b](https://d|.org)"_s << u"b"_s << u"https://d.org"_s;
        QTest::newRow("selected") << u"a |[b](lesson:d)| e"_s << u"b"_s << u"lesson:d"_s;
        QTest::newRow("some of it selected") << u"a [|b|](d) e"_s << u"b"_s << u"d"_s;
        QTest::newRow("more selected") << u"|a [b](d)| e"_s << QString() << QString();
        QTest::newRow("before it") << u"a |[b](d)"_s << QString() << QString();
        QTest::newRow("behind it") << u"[b](d)| e"_s << QString() << QString();
        QTest::newRow("the second") << u"[a](b) [c|](d)"_s << u"c"_s << u"d"_s;
        QTest::newRow("in a later line") << u"one\n\n[a|](b)\ntwo"_s << u"a"_s << u"b"_s;
        QTest::newRow("at the beginning") << u"|\n[a](b)"_s << QString() << QString();
        QTest::newRow("without a target") << u"[a|]()"_s << u"a"_s << u""_s;
        QTest::newRow("in angles") << u"[a|](<b c>)"_s << u"a"_s << u"b c"_s;
        QTest::newRow("with brackets") << u"[a|](https://b.org/(c))"_s << u"a"_s << u"https://b.org/(c)"_s;
        QTest::newRow("address") << u"<https://a|.org>"_s << u"https://a.org"_s << u"https://a.org"_s;
        QTest::newRow("in code") << u"`[a|](b)`"_s << QString() << QString();
        QTest::newRow("escaped") << u"\\[a|](b)"_s << QString() << QString();
        QTest::newRow("empty text") << u"|"_s << QString() << QString();
    }
    void aLinkIsFoundAround()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, target);
        const qsizetype start = text.indexOf(u'|');
        const qsizetype second = text.indexOf(u'|', start + 1);
        text.remove(u'|');
        const auto link = linkAround(text, start, second < 0 ? start : second - 1);
        QCOMPARE(link.has_value(), !words.isNull());
        if (!link)
            return;
        QCOMPARE(text.sliced(link->wordsAt, link->wordsLength), words);
        QCOMPARE(link->target, target);
    }

    void linksAreWritten_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("usual") << u"a **b**"_s << u"lesson:c"_s << u"[a **b**](lesson:c)"_s;
        QTest::newRow("no words") << u""_s << u"https://a.org/b_c"_s
                                  << u"[https://a.org/b\\_c](https://a.org/b_c)"_s;
        QTest::newRow("no target") << u"a"_s << u""_s << u"a"_s;
        QTest::newRow("brackets") << u"a"_s << u"https://b.org/(c"_s << u"[a](<https://b.org/(c>)"_s;
    }
    void linksAreWritten()
    {
        QFETCH(QString, words);
        QFETCH(QString, target);
        QTEST(linkMarkdown(words, target), "markdown");
    }

    void addressesAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("https") << u" https://a.org/b "_s << u"https://a.org/b"_s;
        QTest::newRow("http") << u"http://a.org"_s << u"http://a.org"_s;
        QTest::newRow("mailto") << u"mailto:a@b.org"_s << u"mailto:a@b.org"_s;
        QTest::newRow("mailbox") << u"a.b@c.org"_s << u"mailto:a.b@c.org"_s;
        QTest::newRow("no scheme") << u"www.a.org/b?c"_s << u"https://www.a.org/b?c"_s;
        QTest::newRow("a host") << u"a-b.org"_s << u"https://a-b.org"_s;
        QTest::newRow("a word") << u"margin"_s << QString();
        QTest::newRow("words") << u"a.org and b"_s << QString();
        QTest::newRow("begun") << u"https://"_s << QString();
        QTest::newRow("javascript") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("a number") << u"1.5"_s << QString();
        QTest::newRow("nothing") << u" "_s << QString();
    }
    void addressesAreUnderstood()
    {
        QFETCH(QString, typed);
        QTEST(addressMeant(typed), "address");
    }

    void wordsStayWordsInALink() { QCOMPARE(escapedMarkdown(u"[a] *b* c_d"_s), u"\\[a\\] \\*b\\* c\\_d"_s); }
};

QTEST_MAIN(tst_MarkdownLinks)
#include "tst_markdownlinks.moc"
