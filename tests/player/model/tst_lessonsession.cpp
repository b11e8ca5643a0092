// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"
#include "lessondesk.h"
#include "pictureblocks.h"
#include "questionways.h"
#include "scenarioobject.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

constexpr int readRow = 0;
constexpr int askedRow = 1;
constexpr int workRow = 2;

Block text(const QString &id, const QString &markdown)
{
    Block block;
    block.id = id;
    block.content = TextBlock{markdown};
    return block;
}

/// Three parts: of two, two and one blocks, with a question in the second.
void makeParts(Course &course)
{
    const Block question = blockOf(course, u"ufs6jy85vk"_s);
    Lesson &lesson = course.lessons.at(askedRow);
    lesson.minutes = 10;
    lesson.blocks = {text(u"textonetwo"_s, u"## One\n\nText"_s), text(u"textonemor"_s, u"More"_s),
                     text(u"texttwotwo"_s, u"## Two"_s), question,
                     text(u"textthreet"_s, u"## Three\n\nEnd"_s)};
}

QStringList states(const LessonSession &lesson)
{
    QStringList all;
    for (const LessonPart &part : lesson.parts()->parts())
        all += part.status;
    return all;
}

void see(LessonDesk &desk, LessonSession &lesson, int row)
{
    lesson.view(row);
    lesson.flush();
    desk.settle();
}

} // namespace

class tst_LessonSession : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void noLineEndsInsideALicence()
    {
        LessonDesk desk;
        QCOMPARE(desk.block<ImageObject>(u"n9a59v9ag9"_s).credit(),
                 u"The Kogge authors · CC-\u2060BY-\u2060SA-\u20604.0"_s);
    }

    void everyBlockHasItsObject()
    {
        LessonDesk desk;
        for (int row = 0; row < 3; ++row) {
            LessonSession &lesson = desk.lesson(row);
            const QAbstractItemModelTester tester(lesson.blocks());
            const auto &blocks = desk.course().lessons.at(static_cast<size_t>(row)).blocks;
            QCOMPARE(lesson.blocks()->rowCount(), static_cast<int>(blocks.size()));
            for (size_t i = 0; i < blocks.size(); ++i) {
                const BlockObject *object = lesson.blocks()->blocks().at(static_cast<int>(i));
                QCOMPARE(object->blockId(), blocks.at(i).id);
                QVERIFY(!object->kind().isEmpty() && object->kind() != u"Unknown");
                QCOMPARE(object->languageNote(), QString());
            }
        }
    }

    void blockOfANewerVersionIsShownAsUnknown()
    {
        LessonDesk desk([](Course &course) {
            course.lessons.at(readRow).blocks.front().content = UnknownBlock{u"hologram"_s};
        });
        QCOMPARE(desk.lesson(readRow).blocks()->blocks().constFirst()->kind(), u"Unknown"_s);
    }

    void blockInAnotherLanguageSaysSo()
    {
        LessonDesk desk;
        desk.reopen([](Course &course) { course.lessons.at(readRow).blocks.front().language = u"de"_s; });
        QCOMPARE(desk.lesson(readRow).blocks()->blocks().constFirst()->languageNote(),
                 u"This part is in Deutsch"_s);
    }

    void lessonWithoutBlocksIsShown()
    {
        LessonDesk desk([](Course &course) { course.lessons.at(readRow).blocks.clear(); });
        LessonSession &lesson = desk.lesson(readRow);
        QCOMPARE(lesson.resumeRow(), 0);
        QCOMPARE(lesson.currentPart(), -1);
        QCOMPARE(lesson.timeLeft(), QString());
        lesson.view(0);
        lesson.flush();
        lesson.reachEnd();
        desk.settle();
        QVERIFY(lesson.isCompleted());
    }

    void readingGoesOnWhereItWasLeft()
    {
        LessonDesk desk(makeParts);
        QCOMPARE(desk.lesson(askedRow).resumeRow(), 0);
        see(desk, desk.lesson(askedRow), 3);
        QCOMPARE(desk.lesson(askedRow).currentRow(), 3);
        desk.reopen();
        QCOMPARE(desk.lesson(askedRow).resumeRow(), 3);
        QCOMPARE(desk.lesson(askedRow).currentPart(), 1);
        QCOMPARE(desk.lesson(readRow).resumeRow(), 0);
    }

    void readingGoesOnAtTheTopWhereTheBlockIsNoMore()
    {
        LessonDesk desk(makeParts);
        see(desk, desk.lesson(askedRow), 3);
        desk.reopen([](Course &course) {
            course.lessons.at(askedRow).blocks.erase(course.lessons.at(askedRow).blocks.begin() + 3);
        });
        QCOMPARE(desk.lesson(askedRow).resumeRow(), 0);
    }

    void placeIsKeptOnceItHasBeenInViewForAMoment()
    {
        LessonDesk desk(makeParts);
        LessonSession &lesson = desk.lesson(askedRow);
        lesson.view(1);
        lesson.view(2);
        lesson.view(-1);
        lesson.view(99);
        QTRY_COMPARE(desk.progress().place.block, u"texttwotwo"_s);
        const QSet<QString> seen{u"texttwotwo"_s};
        QCOMPARE(desk.progress().seenBlocks, seen);
    }

    void placeThatCouldNotBeSavedIsSavedLater()
    {
        LessonDesk desk(makeParts);
        LessonSession &lesson = desk.lesson(askedRow);
        {
            const FullDisk disk;
            see(desk, lesson, 1);
        }
        QCOMPARE(desk.stored().place, Place());
        see(desk, lesson, 1);
        QCOMPARE(desk.stored().place.block, u"textonemor"_s);
    }

    void partsFollowTheLearner()
    {
        LessonDesk desk(makeParts);
        LessonSession &lesson = desk.lesson(askedRow);
        const QAbstractItemModelTester tester(lesson.parts());
        const QSignalSpy part(&lesson, &LessonSession::currentPartChanged);
        QCOMPARE(lesson.parts()->rowCount(), 3);
        QCOMPARE(lesson.parts()->index(1).data(LessonParts::TitleRole).toString(), u"Two"_s);
        QCOMPARE(lesson.parts()->index(1).data(LessonParts::RowRole).toInt(), 2);
        QCOMPARE(states(lesson), QStringList({u"begun"_s, u"open"_s, u"open"_s}));
        see(desk, lesson, 1);
        QVERIFY(part.isEmpty());
        see(desk, lesson, 2);
        QCOMPARE(part.count(), 1);
        QCOMPARE(lesson.currentPart(), 1);
        QCOMPARE(states(lesson), QStringList({u"done"_s, u"begun"_s, u"open"_s}));
        see(desk, lesson, 4); // Past the question.
        QCOMPARE(states(lesson), QStringList({u"done"_s, u"begun"_s, u"begun"_s}));
        auto &question = desk.block<ChoiceObject>(u"ufs6jy85vk"_s);
        question.toggle(1);
        question.check();
        desk.settle();
        QCOMPARE(states(lesson), QStringList({u"done"_s, u"done"_s, u"begun"_s}));
        lesson.reachEnd();
        desk.settle();
        QCOMPARE(states(lesson), QStringList({u"done"_s, u"done"_s, u"done"_s}));
    }

    void whatWasPassedOverIsNotDone()
    {
        LessonDesk desk(makeParts);
        LessonSession &lesson = desk.lesson(askedRow);
        see(desk, lesson, 4);
        QCOMPARE(states(lesson), QStringList({u"open"_s, u"open"_s, u"begun"_s}));
        QCOMPARE(lesson.timeLeft(), u"About 10 minutes left"_s);
        see(desk, lesson, 1);
        QCOMPARE(states(lesson), QStringList({u"done"_s, u"open"_s, u"begun"_s}));
        QCOMPARE(lesson.timeLeft(), u"About 6 minutes left"_s);
    }

    void timeLeftGoesDown()
    {
        LessonDesk desk(makeParts);
        LessonSession &lesson = desk.lesson(askedRow);
        QCOMPARE(lesson.timeLeft(), u"About 10 minutes left"_s);
        see(desk, lesson, 0);
        see(desk, lesson, 3);
        QCOMPARE(lesson.timeLeft(), u"About 4 minutes left"_s);
        see(desk, lesson, 0); // Looking back takes no time.
        QCOMPARE(lesson.timeLeft(), u"About 4 minutes left"_s);
        lesson.reachEnd();
        desk.settle();
        QCOMPARE(lesson.timeLeft(), QString());
    }

    void whatIsStillOpenIsSaid()
    {
        LessonDesk desk(makeParts);
        LessonSession &lesson = desk.lesson(askedRow);
        QCOMPARE(lesson.firstOpenTask(), 3);
        QVERIFY(lesson.openTasks().startsWith(u"1 "));
        lesson.reachEnd();
        desk.settle();
        QVERIFY(!lesson.isCompleted());
        const QSignalSpy progressed(&lesson, &LessonSession::progressed);
        auto &question = desk.block<ChoiceObject>(u"ufs6jy85vk"_s);
        question.toggle(1);
        question.check();
        desk.settle();
        QVERIFY(!progressed.isEmpty());
        QCOMPARE(lesson.firstOpenTask(), -1);
        QCOMPARE(lesson.openTasks(), QString());
        QVERIFY(lesson.isCompleted());
    }

    void endIsReachedOnce()
    {
        LessonDesk desk;
        LessonSession &lesson = desk.lesson(readRow);
        lesson.reachEnd();
        lesson.reachEnd();
        desk.settle();
        lesson.reachEnd();
        desk.settle();
        auto store = openLearner(desk.dataFolder(), learners(desk.dataFolder()).front().id);
        const auto events = *store->events();
        QCOMPARE(std::count_if(events.begin(), events.end(),
                               [](const Event &event) { return event.verb == Verb::Progressed; }),
                 1);
    }

    void endThatCouldNotBeSavedIsReachedAgain()
    {
        LessonDesk desk;
        LessonSession &lesson = desk.lesson(readRow);
        {
            const FullDisk disk;
            lesson.reachEnd();
            desk.settle();
        }
        QVERIFY(!lesson.isCompleted());
        lesson.reachEnd();
        desk.settle();
        QVERIFY(lesson.isCompleted());
    }

    void termsAreExplainedTheFirstTime()
    {
        LessonDesk desk([](Course &course) {
            auto &blocks = course.lessons.at(readRow).blocks;
            blocks.insert(
                blocks.begin() + 1,
                text(u"textwithte"_s, u"The [term](glossary:termtermt1) and [none](glossary:nobodyknow)."_s));
        });
        LessonSession &lesson = desk.lesson(readRow);
        const TermNotes &first = *lesson.blocks()->blocks().at(0)->notes();
        QCOMPARE(first.count(), 1);
        QCOMPARE(first.index(0).data(TermNotes::TermRole).toString(), u"Term"_s);
        QCOMPARE(lesson.blocks()->blocks().at(1)->notes()->count(), 0);
        QCOMPARE(lesson.blocks()->blocks().at(lesson.rowOfTerm(u"termtermt1"_s))->kind(), u"Glossary"_s);
        QCOMPARE(lesson.rowOfTerm(u"nobodyknow"_s), -1);
        QCOMPARE(desk.lesson(workRow).rowOfTerm(u"termtermt1"_s), -1);
    }

    void closingSavesWhatWasTyped()
    {
        LessonDesk desk;
        desk.block<ReflectionObject>(u"s1a343cjzd"_s).setText(u"Ask."_s);
        QVERIFY(!desk.lesson(workRow).isSaved());
        desk.closeLesson();
        desk.settle();
        QCOMPARE(desk.block<ReflectionObject>(u"s1a343cjzd"_s).text(), u"Ask."_s);
    }

    void whatComesIntoViewWhileOthersAreLookingIsNotKept()
    {
        LessonDesk desk(makeParts);
        LessonSession &lesson = desk.lesson(askedRow);
        lesson.view(1);
        lesson.stopFollowing();
        lesson.view(4);
        lesson.reachEnd();
        lesson.flush();
        desk.settle();
        QCOMPARE(desk.stored().place.block, u"textonemor"_s);
        QVERIFY(desk.stored().record.endReached.isEmpty());
    }

    void lessonIsNotSavedWhileOneBlockIsNot()
    {
        LessonDesk desk;
        LessonSession &lesson = desk.lesson(workRow);
        QVERIFY(lesson.isSaved());
        {
            const FullDisk disk;
            desk.block<ScenarioObject>(u"ajpwdtcdyt"_s).go(1);
            desk.settle();
            QVERIFY(!lesson.isSaved());
        }
        lesson.flush();
        desk.settle();
        QVERIFY(lesson.isSaved());
        QCOMPARE(desk.stored().record.answers.value(u"ajpwdtcdyt"_s).best, Decimal(4));
    }
};

QTEST_MAIN(tst_LessonSession)
#include "tst_lessonsession.moc"
