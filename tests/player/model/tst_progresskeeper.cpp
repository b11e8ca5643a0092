// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "lessondesk.h"
#include "progresskeeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QString readLesson = u"o542q4g2rw"_s; // Nothing in it has to be answered.
const QString askedLesson = u"fdkd3yb98x"_s;
const QString workLesson = u"txw3cb5v2l"_s; // One scenario has to be played.
const QString scenario = u"ajpwdtcdyt"_s;
const QString choice = u"ufs6jy85vk"_s;

Event answer(const LessonDesk &desk, const QString &lesson, const QString &block, const Response &response)
{
    for (const Block &candidate : desk.course().lesson(lesson)->blocks) {
        if (candidate.id == block)
            return answered(desk.keeper().module(), {lesson, block}, candidate.task, response,
                            grade(candidate, response), scoringOf(candidate)->points);
    }
    qFatal("there is no block %s", qPrintable(block));
}

Event end(const LessonDesk &desk, const QString &lesson)
{
    return endReached(desk.keeper().module(), lesson);
}

/// Of all questions, one is left: with 2 of the module's 6 points.
void askOneThing(Course &course)
{
    std::erase_if(course.lessons.at(1).blocks,
                  [](const Block &block) { return questionOf(block) && block.id != choice; });
}

} // namespace

class tst_ProgressKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void progressFollowsTheStore()
    {
        const LessonDesk desk;
        const QSignalSpy changed(&desk.keeper(), &ProgressKeeper::changed);
        const ModuleProgress before = desk.progress();
        int told = 0;
        desk.keeper().keep(answer(desk, askedLesson, choice, u"a"_s), this, [&](const Result<Done> &result) {
            told += result ? 1 : 0;
            QCOMPARE(desk.progress().record.answers.value(choice).attempts, 1);
        });
        QCOMPARE(desk.progress(), before);
        QTRY_COMPARE(told, 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(desk.stored(), desk.progress());
        QCOMPARE(desk.keeper().record().answers.value(choice).best, Decimal(2));
    }

    void nothingIsShownAsDoneThatIsNotSaved()
    {
        LessonDesk desk;
        const QSignalSpy failed(&desk.keeper(), &ProgressKeeper::failed);
        const ModuleProgress before = desk.progress();
        bool success = true;
        {
            const FullDisk disk;
            desk.keeper().keep(end(desk, readLesson), this,
                               [&success](const Result<Done> &result) { success = result.has_value(); });
            desk.settle();
        }
        QVERIFY(!success);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(desk.progress(), before);
        QCOMPARE(desk.stored(), before);

        desk.keeper().keep(end(desk, readLesson), this);
        desk.settle();
        QVERIFY(desk.progress().record.completedLessons.contains(readLesson));
    }

    void whoIsGoneIsNotToldButKept()
    {
        LessonDesk desk;
        bool told = false;
        {
            QObject view;
            desk.keeper().keep(end(desk, readLesson), &view, [&told](const Result<Done> &) { told = true; });
        }
        desk.settle();
        QVERIFY(!told);
        QVERIFY(desk.stored().record.completedLessons.contains(readLesson));
    }

    void lessonIsCompletedByItsEndAndItsTasks_data()
    {
        QTest::addColumn<bool>("endFirst");
        QTest::addColumn<bool>("together"); // The second is kept before the first is on the disk.
        QTest::newRow("task, then end") << false << false;
        QTest::newRow("end, then task") << true << false;
        QTest::newRow("both under way, task first") << false << true;
        QTest::newRow("both under way, end first") << true << true;
    }

    void lessonIsCompletedByItsEndAndItsTasks()
    {
        QFETCH(bool, endFirst);
        QFETCH(bool, together);
        LessonDesk desk;
        std::vector<Event> events{answer(desk, workLesson, scenario, u"b"_s), end(desk, workLesson)};
        if (endFirst)
            std::swap(events.at(0), events.at(1));
        desk.keeper().keep(events.at(0), this);
        if (!together) {
            desk.settle();
            QVERIFY(!desk.progress().record.completedLessons.contains(workLesson));
        }
        desk.keeper().keep(events.at(1), this);
        desk.settle();
        QVERIFY(desk.progress().record.completedLessons.contains(workLesson));
        QCOMPARE(desk.stored(), desk.progress());
    }

    void everythingUnderWayAtOnceIsSeen()
    {
        LessonDesk desk(askOneThing);
        for (const Event &event :
             {answer(desk, workLesson, scenario, u"b"_s), end(desk, workLesson),
              answer(desk, askedLesson, choice, u"a"_s), end(desk, askedLesson), end(desk, readLesson)})
            desk.keeper().keep(event, this);
        desk.settle();
        const QSet<QString> all{readLesson, askedLesson, workLesson};
        QCOMPARE(desk.progress().record.completedLessons, all);
        QVERIFY(desk.progress().record.passed);
        QCOMPARE(desk.stored(), desk.progress());
    }

    void moduleIsPassedOnce()
    {
        LessonDesk desk(askOneThing);
        const auto keep = [&](const Event &event) {
            desk.keeper().keep(event, this);
            desk.settle();
        };
        keep(end(desk, readLesson));
        keep(answer(desk, askedLesson, choice, u"b"_s));
        keep(end(desk, askedLesson));
        keep(end(desk, workLesson));
        keep(answer(desk, workLesson, scenario, u"c"_s)); // 1 of 6 points: completed, not passed.
        QCOMPARE(desk.keeper().currentStanding().status, ModuleStatus::Failed);
        QVERIFY(!desk.progress().record.passed);
        keep(answer(desk, workLesson, scenario, u"b"_s)); // 4 of 6.
        QCOMPARE(desk.keeper().currentStanding().status, ModuleStatus::Passed);
        QVERIFY(desk.progress().record.passed);
        keep(answer(desk, askedLesson, choice, u"a"_s));

        auto opened = openLearner(desk.dataFolder(), learners(desk.dataFolder()).front().id);
        const auto events = *opened->events();
        const auto count = [&](Verb verb) {
            return std::count_if(events.begin(), events.end(),
                                 [verb](const Event &event) { return event.verb == verb; });
        };
        QCOMPARE(count(Verb::Passed), 1);
        QCOMPARE(count(Verb::Completed), 3);
    }

    void lookingCompletesNothing()
    {
        LessonDesk desk([](Course &course) { course.lessons.at(0).blocks.resize(1); });
        desk.keeper().keep(launched(desk.keeper().module()), this);
        desk.keeper().keep(experienced(desk.keeper().module(), {readLesson, u"o2guqg0exe"_s}), this);
        desk.settle();
        QVERIFY(desk.progress().record.completedLessons.isEmpty());
        QVERIFY(!desk.progress().record.passed);
    }

    void eventsHaveTheTimeSinceTheOneBefore()
    {
        LessonDesk desk;
        desk.keeper().keep(launched(desk.keeper().module()), this);
        desk.settle();
        QTest::qWait(30);
        desk.keeper().keep(launched(desk.keeper().module()), this);
        desk.settle();
        QVERIFY(desk.progress().activeTime >= std::chrono::milliseconds(30));
        QVERIFY(desk.progress().activeTime <= std::chrono::minutes(3));
    }
};

QTEST_GUILESS_MAIN(tst_ProgressKeeper)
#include "tst_progresskeeper.moc"
