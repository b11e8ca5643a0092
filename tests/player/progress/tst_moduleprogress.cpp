// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "progress/moduleprogress.h"
#include "progress/moduleprogressjson_p.h"
#include "storefixture.h"

#include <QJsonDocument>

using namespace Kogge;
using namespace Kogge::Fixture;

using Events = std::vector<Event>;
Q_DECLARE_METATYPE(Events)

namespace {

const QString block = place().block;
const QString lesson = place().lesson;

Decimal decimal(const QString &text)
{
    return *Decimal::fromString(text);
}

Event check(const QString &response, const QString &score, bool right = false, int task = 0)
{
    return answered(financing(), place(), task, response, Grade{decimal(score), right, {}, {}}, 1);
}

Scenario named(const QString &id, const QString &name, bool complete = false)
{
    Scenario scenario;
    scenario.id = id;
    scenario.name = name;
    scenario.complete = complete;
    return scenario;
}

Event saved(const Scenario &scenario, int task = 0)
{
    return scenarioSaved(financing(), place(), task, scenario);
}

ModuleProgress after(const Events &events)
{
    ModuleProgress progress;
    for (const Event &event : events)
        apply(progress, event);
    return progress;
}

/// A course of one lesson with one question or worksheet.
Course courseWith(BlockContent content, int task)
{
    Block made;
    made.id = block;
    made.task = task;
    made.content = std::move(content);
    Lesson part;
    part.id = lesson;
    part.blocks = {made};
    Course course;
    course.lessons = {part};
    return course;
}

Event at(const Event &event, const QDateTime &time, int milliseconds = 0)
{
    Event moved = event;
    moved.time = time;
    moved.duration = std::chrono::milliseconds(milliseconds);
    return moved;
}

} // namespace

class tst_ModuleProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersCount_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<Answer>("expected");

        QTest::newRow("one check") << Events{check(u"b"_s, u"0"_s)} << Answer{u"b"_s, 1, 0, false};
        QTest::newRow("the last response, the best score")
            << Events{check(u"a,b"_s, u"0.5"_s), check(u"c"_s, u"0.25"_s)}
            << Answer{u"c"_s, 2, decimal(u"0.5"_s), false};
        QTest::newRow("right at the second check")
            << Events{check(u"a"_s, u"0"_s), check(u"b"_s, u"1"_s, true)} << Answer{u"b"_s, 2, 1, true};
        QTest::newRow("nothing counts after the right one")
            << Events{check(u"b"_s, u"1"_s, true), check(u"a"_s, u"0"_s)} << Answer{u"b"_s, 1, 1, true};
        QTest::newRow("a new task starts afresh")
            << Events{check(u"b"_s, u"1"_s, true), check(u"a"_s, u"0.5"_s, false, 1)}
            << Answer{u"a"_s, 1, decimal(u"0.5"_s), false};
        QTest::newRow("an old task is passed over")
            << Events{check(u"a"_s, u"0.5"_s, false, 1), check(u"b"_s, u"1"_s, true, 0)}
            << Answer{u"a"_s, 1, decimal(u"0.5"_s), false};
        QTest::newRow("a draft of a new task drops the old answer")
            << Events{check(u"b"_s, u"1"_s, true), draftKept(financing(), place(), 1, u"c"_s)} << Answer{};
        QTest::newRow("a draft of the same task keeps it")
            << Events{check(u"b"_s, u"1"_s, true), draftKept(financing(), place(), 0, u"c"_s)}
            << Answer{u"b"_s, 1, 1, true};
    }

    void answersCount()
    {
        QFETCH(Events, events);
        QFETCH(Answer, expected);
        QCOMPARE(after(events).record.answers.value(block), expected);
    }

    void draftsAndHints_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<QString>("draft");
        QTest::addColumn<QStringList>("hints");

        const auto draft = [](const QString &response, int task = 0) {
            return draftKept(financing(), place(), task, response);
        };
        const auto hint = [](const QString &id, int task = 0) {
            return hintShown(financing(), place(), task, id);
        };
        QTest::newRow("the last draft") << Events{draft(u"a"_s), draft(u"b"_s)} << u"b"_s << QStringList();
        QTest::newRow("an emptied draft") << Events{draft(u"a"_s), draft(u""_s)} << u""_s << QStringList();
        QTest::newRow("a check ends the draft")
            << Events{draft(u"a"_s), check(u"a"_s, u"0"_s)} << u""_s << QStringList();
        QTest::newRow("a draft after a check")
            << Events{check(u"a"_s, u"0"_s), draft(u"b"_s)} << u"b"_s << QStringList();
        QTest::newRow("hints in their order, once") << Events{hint(u"two"_s), hint(u"one"_s), hint(u"two"_s)}
                                                    << u""_s << QStringList{u"two"_s, u"one"_s};
        QTest::newRow("a check keeps hints")
            << Events{hint(u"one"_s), check(u"a"_s, u"0"_s)} << u""_s << QStringList{u"one"_s};
        QTest::newRow("a new task ends both")
            << Events{draft(u"a"_s), hint(u"one"_s), hint(u"two"_s, 1)} << u""_s << QStringList{u"two"_s};
        QTest::newRow("of an old task neither")
            << Events{draft(u"a"_s, 1), draft(u"b"_s), hint(u"one"_s)} << u"a"_s << QStringList();
    }

    void draftsAndHints()
    {
        QFETCH(Events, events);
        QFETCH(QString, draft);
        QFETCH(QStringList, hints);

        const QuestionProgress question = after(events).questions.value(block);

        QCOMPARE(question.draft, draft);
        QCOMPARE(question.hints, hints);
    }

    void worksheetsHaveScenarios_data()
    {
        QTest::addColumn<Events>("events");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("current");
        QTest::addColumn<bool>("filled");

        const Event one = saved(named(u"1"_s, u"A"_s));
        const Event two = saved(named(u"2"_s, u"B"_s));
        const Event full = saved(named(u"1"_s, u"A"_s, true));
        const auto removed = [](const QString &id) { return scenarioRemoved(financing(), place(), id); };
        const auto shown = [](const QString &id) { return scenarioShown(financing(), place(), id); };
        QTest::newRow("saved") << Events{one} << QStringList{u"A"_s} << u"1"_s << false;
        QTest::newRow("the last one saved is current")
            << Events{one, two} << QStringList{u"A"_s, u"B"_s} << u"2"_s << false;
        QTest::newRow("saved again keeps its place") << Events{one, two, saved(named(u"1"_s, u"C"_s))}
                                                     << QStringList{u"C"_s, u"B"_s} << u"1"_s << false;
        QTest::newRow("shown") << Events{one, two, shown(u"1"_s)} << QStringList{u"A"_s, u"B"_s} << u"1"_s
                               << false;
        QTest::newRow("shown, not there")
            << Events{one, shown(u"9"_s)} << QStringList{u"A"_s} << u"1"_s << false;
        QTest::newRow("renamed") << Events{one, two, scenarioRenamed(financing(), place(), u"1"_s, u"D"_s)}
                                 << QStringList{u"D"_s, u"B"_s} << u"2"_s << false;
        QTest::newRow("renamed, not there")
            << Events{one, scenarioRenamed(financing(), place(), u"9"_s, u"D"_s)} << QStringList{u"A"_s}
            << u"1"_s << false;
        QTest::newRow("removed, not current")
            << Events{one, two, removed(u"1"_s)} << QStringList{u"B"_s} << u"2"_s << false;
        QTest::newRow("removed, current")
            << Events{one, two, removed(u"2"_s)} << QStringList{u"A"_s} << u"1"_s << false;
        QTest::newRow("the last one removed")
            << Events{one, removed(u"1"_s)} << QStringList() << u""_s << false;
        QTest::newRow("complete") << Events{full} << QStringList{u"A"_s} << u"1"_s << true;
        QTest::newRow("once filled, always filled")
            << Events{full, one} << QStringList{u"A"_s} << u"1"_s << true;
        QTest::newRow("filled, then removed")
            << Events{full, removed(u"1"_s)} << QStringList() << u""_s << true;
        QTest::newRow("a new task keeps the work, and counts afresh")
            << Events{full, saved(named(u"2"_s, u"B"_s), 1)} << QStringList{u"A"_s, u"B"_s} << u"2"_s
            << false;
        QTest::newRow("a new task, complete")
            << Events{full, saved(named(u"1"_s, u"B"_s, true), 1)} << QStringList{u"B"_s} << u"1"_s << true;
        QTest::newRow("of an old task the work is kept")
            << Events{saved(named(u"1"_s, u"A"_s), 1), saved(named(u"2"_s, u"B"_s, true))}
            << QStringList{u"A"_s, u"B"_s} << u"2"_s << false;
    }

    void worksheetsHaveScenarios()
    {
        QFETCH(Events, events);
        QFETCH(QStringList, names);
        QFETCH(QString, current);
        QFETCH(bool, filled);

        const ModuleProgress progress = after(events);

        QStringList found;
        for (const Scenario &scenario : progress.worksheets.value(block).scenarios)
            found += scenario.name;
        QCOMPARE(found, names);
        QCOMPARE(progress.worksheets.value(block).current, current);
        QCOMPARE(progress.record.filledWorksheets.contains(block), filled);
    }

    void openingPassesNothing()
    {
        const ModuleProgress progress = after({launched(financing()), experienced(financing(), place())});

        QCOMPARE(progress.record.begunLessons, QSet<QString>{lesson});
        QVERIFY(progress.record.endReached.isEmpty());
        QVERIFY(progress.record.completedLessons.isEmpty());
        QVERIFY(!progress.record.passed);
        QCOMPARE(progress.place, place());
    }

    void statusNeverGoesDown()
    {
        const ModuleProgress before =
            after({endReached(financing(), lesson), lessonCompleted(financing(), lesson),
                   modulePassed(financing())});
        ModuleProgress progress = before;

        for (int number = 0; number < 64; ++number)
            apply(progress, sampleEvent(number));
        apply(progress, check(u"a"_s, u"0"_s, false, 5));

        QVERIFY(progress.record.endReached.contains(before.record.endReached));
        QVERIFY(progress.record.completedLessons.contains(before.record.completedLessons));
        QVERIFY(progress.record.passed);
    }

    void launchingKeepsThePlace()
    {
        const ModuleProgress progress = after({experienced(financing(), place()), launched(financing())});
        QCOMPARE(progress.place, place());
    }

    void timesFollowTheJournal()
    {
        const QDateTime first(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        const QDateTime back = first.addYears(-10);
        Event newer = at(launched(financing()), back, 2500);
        newer.module.version = u"1.1.0"_s;

        const ModuleProgress progress =
            after({at(launched(financing()), first, 1000),
                   at(experienced(financing(), place()), first.addDays(3), 500), newer});

        QCOMPARE(progress.firstActivity, first);
        QCOMPARE(progress.lastActivity, back); // The last event, although the clock was put back before it.
        QCOMPARE(progress.activeTime, std::chrono::milliseconds(4000));
        QCOMPARE(progress.version, u"1.1.0"_s);
    }

    void answersToAnOldTaskDoNotCount_data()
    {
        QTest::addColumn<int>("taskOfCourse");
        QTest::addColumn<bool>("counts");

        QTest::newRow("same task") << 1 << true;
        QTest::newRow("task has grown") << 2 << false;
        QTest::newRow("an older course") << 0 << true;
    }

    void answersToAnOldTaskDoNotCount()
    {
        QFETCH(int, taskOfCourse);
        QFETCH(bool, counts);
        const ModuleProgress progress =
            after({check(u"b"_s, u"1"_s, true, 1), hintShown(financing(), place(), 1, u"h"_s)});
        const Course course = courseWith(ChoiceQuestion(), taskOfCourse);

        QCOMPARE(recordFor(course, progress).answers.contains(block), counts);
        QCOMPARE(questionFor(course.lessons[0].blocks[0], progress).hints.isEmpty(), !counts);
    }

    void worksheetsForAnOldTaskDoNotCount()
    {
        const ModuleProgress progress = after({saved(named(u"1"_s, u"A"_s, true), 1)});

        QVERIFY(recordFor(courseWith(Worksheet(), 1), progress).filledWorksheets.contains(block));
        QVERIFY(!recordFor(courseWith(Worksheet(), 2), progress).filledWorksheets.contains(block));
    }

    void completionOutlivesANewTask()
    {
        const ModuleProgress progress =
            after({check(u"b"_s, u"1"_s, true), lessonCompleted(financing(), lesson)});
        const Course course = courseWith(ChoiceQuestion(), 1);
        QVERIFY(isCompleted(course.lessons[0], recordFor(course, progress)));
    }

    void storedFormIsLossless_data()
    {
        QTest::addColumn<ModuleProgress>("progress");

        QTest::newRow("empty") << ModuleProgress();
        QTest::newRow("a bit of everything") << sampleProgress(500);
        ModuleProgress strange = sampleProgress(20);
        strange.questions[u"strange"_s].draft =
            u"\u202E\u00a0\\\"\n"_s + QChar::Null + u"👩‍🌾"_s + QString(QChar(0xD800));
        strange.record.answers[u"strange"_s] = {u"-0.1"_s, 7, decimal(u"0.33333333333333333333"_s), false};
        strange.activeTime = std::chrono::hours(100'000);
        QTest::newRow("strange texts, long numbers") << strange;
    }

    void storedFormIsLossless()
    {
        QFETCH(ModuleProgress, progress);

        const QByteArray text = QJsonDocument(toJson(progress)).toJson(QJsonDocument::Compact);

        QCOMPARE(moduleProgressFromJson(QJsonDocument::fromJson(text).object()), progress);
    }
};

QTEST_GUILESS_MAIN(tst_ModuleProgress)
#include "tst_moduleprogress.moc"
