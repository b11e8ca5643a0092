// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/captioncues.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

/// Three captions of two seconds, a second apart.
Cues three()
{
    Cues cues;
    for (int i = 0; i < 3; ++i) {
        Cue cue;
        cue.id = u"cue%1"_s.arg(i);
        cue.start = captionSeconds(3000 * i);
        cue.end = captionSeconds(3000 * i + 2000);
        cue.text = u"Words of %1"_s.arg(i);
        cues.push_back(cue);
    }
    return cues;
}

/// "0-2 3-5 6-8"
QString timesOf(const Cues &cues)
{
    QStringList times;
    for (const Cue &cue : cues)
        times += cue.start.toString() + u'-' + cue.end.toString();
    return times.join(u' ');
}

} // namespace

class TestCaptionCues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreReadAndShown_data();
    void timesAreReadAndShown();
    void faultsAreFound_data();
    void faultsAreFound();
    void captionsAreAddedWhereThereIsRoom();
    void timesMove();
    void captionsAreSplitAndMerged();
    void textsAreLaidOut();
    void idsOfWhatIsTheSameStay();
    void thoseOfAnotherLanguageAreMatched_data();
    void thoseOfAnotherLanguageAreMatched();
};

void TestCaptionCues::timesAreReadAndShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("time"); // -1: none.
    QTest::addColumn<QString>("shown");
    QTest::newRow("seconds") << u"5"_s << qint64(5000) << u"0:05"_s;
    QTest::newRow("many seconds") << u"65.5"_s << qint64(65'500) << u"1:05.5"_s;
    QTest::newRow("comma") << u" 1:05,25 "_s << qint64(65'250) << u"1:05.25"_s;
    QTest::newRow("hours") << u"1:00:00.001"_s << qint64(3'600'001) << u"1:00:00.001"_s;
    QTest::newRow("minutes over an hour") << u"75:00"_s << qint64(4'500'000) << u"1:15:00"_s;
    QTest::newRow("nothing") << QString() << qint64(-1) << QString();
    QTest::newRow("too many seconds") << u"1:60"_s << qint64(-1) << QString();
    QTest::newRow("too many minutes") << u"1:60:00"_s << qint64(-1) << QString();
    QTest::newRow("too fine") << u"1.0001"_s << qint64(-1) << QString();
    QTest::newRow("negative") << u"-1"_s << qint64(-1) << QString();
    QTest::newRow("words") << u"one"_s << qint64(-1) << QString();
}

void TestCaptionCues::timesAreReadAndShown()
{
    QFETCH(QString, text);
    QFETCH(qint64, time);
    QFETCH(QString, shown);
    QCOMPARE(captionTimeFrom(text).value_or(-1), time);
    if (time < 0)
        return;
    QCOMPARE(captionClock(time), shown);
    QCOMPARE(captionTimeFrom(shown).value_or(-1), time);
    QCOMPARE(captionTime(captionSeconds(time)), time);
}

void TestCaptionCues::faultsAreFound_data()
{
    QTest::addColumn<qint64>("start");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<CueFault>>("faults");
    using Faults = std::vector<CueFault>;
    const QString words = u"Some words"_s;
    QTest::newRow("fine") << qint64(2500) << qint64(5000) << words << Faults{};
    QTest::newRow("at once") << qint64(2000) << qint64(5000) << words << Faults{};
    QTest::newRow("empty") << qint64(2500) << qint64(5000) << u" "_s << Faults{CueFault::NoText};
    QTest::newRow("ends early") << qint64(2500) << qint64(2500) << words << Faults{CueFault::EndsEarly};
    QTest::newRow("overlaps") << qint64(1999) << qint64(5000) << words << Faults{CueFault::Overlaps};
    QTest::newRow("out of order") << qint64(500) << qint64(5000) << words << Faults{CueFault::OutOfOrder};
    QTest::newRow("at 20 a second") << qint64(2500) << qint64(3000) << words << Faults{};
    QTest::newRow("too fast") << qint64(2500) << qint64(2999) << words << Faults{CueFault::TooFast};
    QTest::newRow("two lines") << qint64(2500) << qint64(9000)
                               << u"ab"_s.repeated(21) + u' ' + u"cd"_s.repeated(21) << Faults{};
    QTest::newRow("three lines") << qint64(2500) << qint64(9000)
                                 << u"ab"_s.repeated(21) + u' ' + u"cd"_s.repeated(21) + u" e"_s
                                 << Faults{CueFault::TooLong};
    QTest::newRow("flickers") << qint64(2079) << qint64(5000) << words << Faults{CueFault::ShortGap};
    QTest::newRow("does not flicker") << qint64(2080) << qint64(5000) << words << Faults{};
    QTest::newRow("long silence") << qint64(17'001) << qint64(19'000) << words << Faults{CueFault::LongGap};
    QTest::newRow("too late") << qint64(12'500) << qint64(21'001) << words << Faults{CueFault::BeyondEnd};
}

void TestCaptionCues::faultsAreFound()
{
    QFETCH(qint64, start);
    QFETCH(qint64, end);
    QFETCH(QString, text);
    QFETCH(std::vector<CueFault>, faults);
    Cues cues{three().front(), three().front()};
    cues[0].start = captionSeconds(1000);
    cues[1].start = captionSeconds(start);
    cues[1].end = captionSeconds(end);
    cues[1].text = text;
    QCOMPARE(faultsOf(cues, 1, 20'000), faults);
    QCOMPARE(faultsOf(cues, 0, 20'000), std::vector<CueFault>());
}

void TestCaptionCues::captionsAreAddedWhereThereIsRoom()
{
    Cues cues;
    QCOMPARE(addCue(cues, -1, 500), size_t(0));
    QCOMPARE(timesOf(cues), u"0.5-2.5"_s);
    cues = three();
    QCOMPARE(addCue(cues, 0, 2250), size_t(1)); // Until the next one.
    QCOMPARE(timesOf(cues), u"0-2 2.25-3 3-5 6-8"_s);
    QCOMPARE(addCue(cues, 3, 1000), size_t(4)); // Not before the one above.
    QCOMPARE(timesOf(cues), u"0-2 2.25-3 3-5 6-8 8-10"_s);
    QCOMPARE(addCue(cues, 99, 12'000), size_t(5));
    QVERIFY(areInOrder(cues));
    QVERIFY(!cues.back().id.isEmpty());
}

void TestCaptionCues::timesMove()
{
    Cues cues = three();
    beginCue(cues, 1, 4000);
    QCOMPARE(timesOf(cues), u"0-2 4-5 6-8"_s);
    beginCue(cues, 1, 5500); // The end moves along.
    QCOMPARE(timesOf(cues), u"0-2 5.5-6.5 6-8"_s);
    endCue(cues, 1, 5000); // No end before the beginning.
    QCOMPARE(timesOf(cues), u"0-2 5.5-6.5 6-8"_s);
    endCue(cues, 1, 6000);
    shiftCues(cues, 1, 1500);
    QCOMPARE(timesOf(cues), u"0-2 7-7.5 7.5-9.5"_s);
    shiftCues(cues, 1, -99'000); // The first one comes at the beginning.
    QCOMPARE(timesOf(cues), u"0-2 0-0.5 0.5-2.5"_s);
    beginCue(cues, 0, 1000);
    QVERIFY(!areInOrder(cues));
    sortCues(cues);
    QCOMPARE(timesOf(cues), u"0-0.5 0.5-2.5 1-2"_s);

    // Finer times than ours stay where nobody moves them.
    cues = three();
    cues[1].start = *Decimal::fromString(u"3.00004");
    const Cues before = cues;
    beginCue(cues, 1, 3000);
    shiftCues(cues, 1, 0);
    QCOMPARE(cues, before);
}

void TestCaptionCues::captionsAreSplitAndMerged()
{
    Cues cues = three();
    splitCue(cues, 0, 5, 500);
    QCOMPARE(timesOf(cues), u"0-0.5 0.5-2 3-5 6-8"_s);
    QCOMPARE(cues[0].text, u"Words"_s);
    QCOMPARE(cues[1].text, u"of 0"_s);
    QCOMPARE(cues[0].id, u"cue0"_s);
    QVERIFY(cues[1].id != cues[0].id);
    mergeCue(cues, 0);
    QCOMPARE(cues, three());
    for (const int cursor : {-1, 0, 10, 99})
        splitCue(cues, 0, cursor, 500);
    mergeCue(cues, 2);
    QCOMPARE(cues, three());
    splitCue(cues, 1, 8, 9000); // Elsewhere: by the share of the letters.
    QCOMPARE(timesOf(cues), u"0-2 3-4.777 4.777-5 6-8"_s);
}

void TestCaptionCues::textsAreLaidOut()
{
    QCOMPARE(
        captionSentences(u"Nele says: “It rains.” Then she goes!\nThe 3. of May, approx. noon? Yes.  "_s),
        (QStringList{u"Nele says: “It rains.”"_s, u"Then she goes!"_s, u"The 3. of May, approx. noon?"_s,
                     u"Yes."_s}));
    const QString many = u"word, "_s.repeated(60);
    for (const QString &part : captionSentences(many))
        QVERIFY2(captionLines(part).size() <= CaptionLimits::lines, qPrintable(part));
    QCOMPARE(captionSentences(many).join(u' '), many.trimmed());
    const QString endless = u"x"_s.repeated(500);
    QCOMPARE(captionSentences(endless), QStringList{endless});

    const Cues cues = laidOut({u"aaaa"_s, u"bb"_s, u"cc"_s}, u"Nele"_s, 8000);
    QCOMPARE(timesOf(cues), u"0-4 4-6 6-8"_s);
    QCOMPARE(cues[1].speaker, u"Nele"_s);
    QCOMPARE(timesOf(laidOut({u"a"_s.repeated(28)}, {}, 0)), u"0-2"_s);
    QVERIFY(laidOut({}, {}, 0).empty());
}

void TestCaptionCues::idsOfWhatIsTheSameStay()
{
    Cues newer = three();
    for (Cue &cue : newer)
        cue.id.clear();
    std::swap(newer[0].text, newer[1].text);
    newer[2].text = u"Other words"_s;
    newer.push_back(newer[2]);
    const Cues cues = withIdsOf(three(), newer);
    QCOMPARE(cues[0].id, u"cue1"_s); // By its words.
    QCOMPARE(cues[1].id, u"cue0"_s);
    QCOMPARE(cues[2].id, u"cue2"_s); // By its time.
    QVERIFY(!cues[3].id.isEmpty() && !cues[3].id.startsWith(u"cue"));
}

void TestCaptionCues::thoseOfAnotherLanguageAreMatched_data()
{
    using Times = QList<QPair<int, int>>;
    QTest::addColumn<Times>("times"); // Milliseconds.
    QTest::addColumn<QString>("words"); // Of each of three(): the numbers of those that go to it.
    QTest::addColumn<QString>("strangers");
    QTest::newRow("the same times") << Times{{0, 2000}, {3000, 5000}, {6000, 8000}} << u"0|1|2"_s
                                    << QString();
    QTest::newRow("a little off") << Times{{400, 2600}, {2900, 4500}, {5500, 8500}} << u"0|1|2"_s
                                  << QString();
    QTest::newRow("one in two parts")
        << Times{{0, 1000}, {1000, 2000}, {3000, 5000}} << u"0 1|2|"_s << QString();
    QTest::newRow("two in one") << Times{{0, 4500}, {6000, 8000}} << u"0||1"_s << QString();
    QTest::newRow("one in the gap") << Times{{0, 2000}, {2000, 3000}, {3000, 5000}} << u"0|2|"_s << u"1"_s;
    QTest::newRow("a credit after the end")
        << Times{{0, 2000}, {3000, 5000}, {6000, 8000}, {9000, 12000}} << u"0|1|2"_s << u"3"_s;
    QTest::newRow("only touching") << Times{{1800, 3200}} << u"||"_s << u"0"_s;
    QTest::newRow("as many, elsewhere")
        << Times{{90000, 92000}, {93000, 95000}, {96000, 98000}} << u"order: 0|1|2"_s << QString();
    QTest::newRow("fewer, elsewhere") << Times{{90000, 92000}, {93000, 95000}} << u"||"_s << u"0 1"_s;
    QTest::newRow("none") << Times{} << u"||"_s << QString();
}

void TestCaptionCues::thoseOfAnotherLanguageAreMatched()
{
    using Times = QList<QPair<int, int>>;
    QFETCH(Times, times);
    QFETCH(QString, words);
    QFETCH(QString, strangers);
    Cues others;
    for (qsizetype i = 0; i < times.size(); ++i) {
        Cue cue;
        cue.start = captionSeconds(times[i].first);
        cue.end = captionSeconds(times[i].second);
        cue.text = QString::number(i);
        others.push_back(cue);
    }
    const CueMatch match = matchCues(three(), others);
    QStringList rows;
    for (const size_t row : match.strangers)
        rows += QString::number(row);
    QCOMPARE((match.byOrder ? u"order: "_s : QString())
                 + QStringList(match.words.begin(), match.words.end()).join(u'|'),
             words);
    QCOMPARE(rows.join(u' '), strangers);
}

QTEST_APPLESS_MAIN(TestCaptionCues)
#include "tst_captioncues.moc"
