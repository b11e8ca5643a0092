// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/statesize.h"

#include <QTest>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

Block blockWith(const QString &id, BlockContent content)
{
    Block block;
    block.id = id;
    block.content = std::move(content);
    return block;
}

Course courseOf(std::vector<Block> blocks)
{
    Course course;
    course.module.language = u"en"_s;
    course.lessons = {{u"lesson0001"_s, 0, {}, {}, {}}};
    course.lessons.front().blocks = std::move(blocks);
    return course;
}

} // namespace

/// How long the state of a module can become; tests/web/core/statesize.test.mjs compares it with the
/// JavaScript.
class tst_StateSize : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterIsCounted()
    {
        TrueFalseQuestion question;
        question.question.hints = {Hint(), Hint()};
        const StateSize size = largestState(courseOf({blockWith(u"block00001"_s, question)}));
        // A comma behind the last lesson is counted, and not written.
        QCOMPARE(size.answers, int(qstrlen("K1;4;less.bloc.9-;en;p;less.7;;bloc:3r:1::2:t;abcd")) + 1);
        QCOMPARE(size.scores, int(qstrlen("K1;4;less.bloc.9-;en;p;less.7;;bloc:3r:1::2;abcd")) + 1);
    }

    void idsAreAsLongAsTheyMust()
    {
        const StateSize size = largestState(
            courseOf({blockWith(u"block00001"_s, TextBlock()), blockWith(u"block00002"_s, TextBlock())}));
        QCOMPARE(size.answers, int(qstrlen("K1;10;lesson0001.block00001.9-;en;p;lesson0001.7;;abcd")) + 1);
    }

    void theLongestLanguageCounts()
    {
        Course course = courseOf({});
        const int before = largestState(course).answers;
        course.translations.insert(u"sr-Latn"_s, {});
        QCOMPARE(largestState(course).answers, before + 5);
    }

    void whatIsExpectedMayBeLong()
    {
        FillInQuestion question;
        Gap gap;
        gap.letter = u"a"_s;
        gap.answers = u"ja\nGrößere Übung"_s; // Three letters of two bytes each, and a blank.
        question.gaps = {gap};
        const StateSize size = largestState(courseOf({blockWith(u"block00001"_s, question)}));
        QCOMPARE(size.answers - size.scores, 3 + 2 + 9 + 7 * 3); // Three colons, "a.", …
    }

    void lessonsAreSorted()
    {
        Course course = courseOf({});
        course.lessons.push_back({u"other00001"_s, 0, {}, {}, {blockWith(u"block00001"_s, ScaleQuestion())}});
        const StateSize size = largestState(course);
        QCOMPARE(size.lessons.size(), size_t(2));
        QCOMPARE(size.lessons.front().lesson, u"other00001"_s);
        QCOMPARE(size.lessons.back().characters, int(qstrlen("less.7,")));
    }

    void nothingIsShort() { QVERIFY(largestState(Course()).answers < 40); }
};

QTEST_GUILESS_MAIN(tst_StateSize)
#include "tst_statesize.moc"
