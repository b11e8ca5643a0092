// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/captioncues.h"
#include "exchange/captionfile.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// "0 1.5 Bell: Dong." a line: beginning, end, who and what.
QStringList linesOf(const std::vector<Cue> &cues)
{
    QStringList lines;
    for (const Cue &cue : cues) {
        const QString who = cue.speaker.isEmpty() ? QString() : cue.speaker + u": "_s;
        lines += u"%1 %2 %3%4"_s.arg(cue.start.toString(), cue.end.toString(), who, cue.text);
    }
    return lines;
}

} // namespace

class TestCaptionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreRead_data();
    void filesAreRead();
    void whatIsLeftOutIsCounted();
    void whatHasNoCaptionsIsRefused_data();
    void whatHasNoCaptionsIsRefused();
    void whatIsWrittenIsReadAgain();
    void brokenFilesBreakNothing();
};

void TestCaptionFile::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    const QStringList two{u"1 2.5 Good day."_s, u"3 4 And good night."_s};

    QTest::newRow("WebVTT") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.500\nGood day.\n\n"
                                          "00:00:03.000 --> 00:00:04.000\nAnd good\nnight.\n")
                            << two;
    QTest::newRow("names of captions, a title")
        << QByteArray("WEBVTT - Greetings\nLanguage: en\n\nfirst\n"
                      "00:01.000 --> 00:02.500\nGood day.\n\n2\n"
                      "00:03.000 --> 00:04.000 line:0 align:end\nAnd good night.")
        << two;
    QTest::newRow("byte order mark, lines of Windows")
        << QByteArray("\xEF\xBB\xBFWEBVTT\r\n\r\n00:01.000 --> 00:02.500\r\nGood day.\r\n\r\n"
                      "00:03.000 --> 00:04.000\r\nAnd good night.\r\n")
        << two;
    QTest::newRow("lines of an old Mac") << QByteArray("WEBVTT\r\r00:01.000 --> 00:02.500\rGood day.\r\r"
                                                       "00:03.000 --> 00:04.000\rAnd good night.\r")
                                         << two;
    QTest::newRow("SubRip") << QByteArray("1\n00:00:01,000 --> 00:00:02,500\nGood day.\n\n2\n"
                                          "00:00:03,000 --> 00:00:04,000\nAnd good night.\n")
                            << two;
    QTest::newRow("no empty lines") << QByteArray("1\n00:00:01,000 --> 00:00:02,500\nGood day.\n2\n"
                                                  "00:00:03,000 --> 00:00:04,000\nAnd good night.\n")
                                    << two;
    QTest::newRow("in no order") << QByteArray("WEBVTT\n\n00:03.000 --> 00:04.000\nAnd good night.\n\n"
                                               "00:01.000 --> 00:02.500\nGood day.\n")
                                 << two;
    QTest::newRow("hours") << QByteArray("WEBVTT\n\n01:00:01.000 --> 01:00:02.000\nLate\n")
                           << QStringList{u"3601 3602 Late"_s};
    QTest::newRow("who speaks") << QByteArray(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Nele &amp; Co>Ahoy</v>\n")
                                << QStringList{u"1 2 Nele & Co: Ahoy"_s};
    QTest::newRow("two speak") << QByteArray(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Nele>Ahoy</v> <v Jo>Moin\n")
                               << QStringList{u"1 2 Nele: Ahoy Jo: Moin"_s};
    QTest::newRow("marks") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n{\\an8}<i>So</i> "
                                         "<00:01.500><c.red>it is</c> <font color=\"red\">!</font>\n")
                           << QStringList{u"1 2 So it is !"_s};
    QTest::newRow("characters") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n1 &lt; 2 &amp;amp; "
                                              "&#228;&#xdf;&nbsp;&copy; a < b &#0;&#xd800;&#1114112;\n")
                                << QStringList{u"1 2 1 < 2 &amp; äß &copy; a < b"_s};
    QTest::newRow("Windows-1252") << QByteArray("1\n00:00:01,000 --> 00:00:02,000\n\x84Gr\xFC\xDF"
                                                "e\x93 \x96 \x80 5\n")
                                  << QStringList{u"1 2 „Grüße“ – € 5"_s};
    QTest::newRow("UTF-16")
        << QByteArray::fromHex("fffe310030003a0030003100200031000a00") // no times in it
               .append(QByteArray(reinterpret_cast<const char *>(u"\n00:01.000 --> 00:02.000\nÅ\n"), 2 * 26))
        << QStringList{u"1 2 Å"_s};
    QTest::newRow("short fractions, blanks")
        << QByteArray("  0:01,5   -->  0:02.25  \n\tSo \n") << QStringList{u"1.5 2.25 So"_s};
    QTest::newRow("control characters") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\nA\x01\x1B"
                                                      "B\n")
                                        << QStringList{u"1 2 AB"_s};
    QTest::newRow("beyond the first plane")
        << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n🎶 la\n") << QStringList{u"1 2 🎶 la"_s};
    QTest::newRow("an end is missing")
        << QByteArray("WEBVTT\n\n00:01.000 -->\nLost\n\n00:03.000 --> 00:04.000\nFound\n")
        << QStringList{u"3 4 Found"_s};
    QTest::newRow("times that are none")
        << QByteArray("WEBVTT\n\n00:99.000 --> 01:99.000\nLost\n\n"
                      "5 --> 6\nLost, too\n\n00:04.000 --> 00:03.000\nBackwards\n\n"
                      "00:03.000 --> 00:04.000\nFound\n")
        << QStringList{u"3 4 Found"_s};
    QTest::newRow("cut off") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\nWhole\n\n00:03.000 --> 00:0")
                             << QStringList{u"1 2 Whole"_s};
    QTest::newRow("words without time") << QByteArray("WEBVTT\n\n00:01.000 --> 00:02.000\n\nLost\n\n"
                                                      "00:03.000 --> 00:04.000\nFound\n")
                                        << QStringList{u"3 4 Found"_s};
}

void TestCaptionFile::filesAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    const auto file = readCaptions(bytes, u"captions.vtt"_s);
    QVERIFY(file);
    QCOMPARE(linesOf(file->cues), lines);
}

void TestCaptionFile::whatIsLeftOutIsCounted()
{
    const auto file = readCaptions("WEBVTT\n\nNOTE by Jo\nin two lines\n\nSTYLE\n::cue { color: red }\n\n"
                                   "00:01.000 --> 00:02.000 line:0\nNOTE is a word here\n\n"
                                   "00:04.000 --> 00:03.000\nBackwards\n\n00:05.000 --> 00:06.000\nEnd\n",
                                   u"captions.vtt"_s);
    QVERIFY(file);
    QCOMPARE(linesOf(file->cues), (QStringList{u"1 2 NOTE is a word here"_s, u"5 6 End"_s}));
    QCOMPARE(file->leftOut, 2);
    QCOMPARE(file->unplaced, 1);
    QCOMPARE(file->unread, std::vector<int>{12});
}

void TestCaptionFile::whatHasNoCaptionsIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << int(ErrorCode::InvalidArgument);
    QTest::newRow("a text") << QByteArray("Good day.\n") << int(ErrorCode::InvalidArgument);
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16)
                               << int(ErrorCode::InvalidArgument);
    QTest::newRow("far too much") << QByteArray(9 << 20, 'a') << int(ErrorCode::TooLarge);
}

void TestCaptionFile::whatHasNoCaptionsIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto file = readCaptions(bytes, u"captions.vtt"_s);
    QVERIFY(!file);
    QCOMPARE(int(file.error().code), code);
}

void TestCaptionFile::whatIsWrittenIsReadAgain()
{
    const QByteArray file =
        "WEBVTT\n\n00:00:00.000 --> 00:00:01.500\n<v Bell &amp; Son>Dong &lt;i&gt; --&gt; &amp;amp;\n\n"
        "01:00:01.250 --> 01:00:04.000\nA sentence that is longer than one line of\na film can show.\n";
    const auto read = readCaptions(file, u"captions.vtt"_s);
    QVERIFY(read);
    QCOMPARE(toWebVtt(read->cues), file);
    QCOMPARE(read->cues.front().text, u"Dong <i> --> &amp;"_s);
    const auto again = readCaptions(toWebVtt(read->cues), u"captions.vtt"_s);
    QVERIFY(again);
    QCOMPARE(*again, *read);
}

/// Cut at every byte, and with every byte as another one: something or nothing is read, and what is can be
/// written and read again.
void TestCaptionFile::brokenFilesBreakNothing()
{
    const QByteArray whole =
        "WEBVTT\n\nNOTE x\n\n1\n00:00:01.000 --> 00:00:02.500 line:0\n<v Ä>A&amp;<b>b</b>\n\n"
        "2\r\n00:00:03,000 --> 00:00:04,000\r\n{\\an8}c &#xe4; <00:03.500>d\r\n";
    const auto check = [](const QByteArray &bytes) {
        const auto file = readCaptions(bytes, u"x.vtt"_s);
        if (!file)
            return;
        const auto again = readCaptions(toWebVtt(file->cues), u"x.vtt"_s);
        QVERIFY2(again && again->cues == file->cues, bytes.toPercentEncoding().constData());
    };
    for (qsizetype at = 0; at < whole.size(); ++at) {
        check(whole.left(at));
        for (const char byte : {'\0', '\n', '<', '>', '&', ':', '-', '\x80', '\xff'}) {
            QByteArray broken = whole;
            broken[at] = byte;
            check(broken);
        }
    }
}

QTEST_APPLESS_MAIN(TestCaptionFile)
#include "tst_captionfile.moc"
