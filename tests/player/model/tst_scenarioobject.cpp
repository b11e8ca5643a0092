// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessondesk.h"
#include "scenarioobject.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"ajpwdtcdyt"_s;

/// Titles of the steps, the current one in brackets.
QStringList steps(const ScenarioObject &story)
{
    QStringList titles;
    for (int row = 0; row < story.steps()->rowCount(); ++row) {
        const QModelIndex index = story.steps()->index(row);
        const QString title = index.data(ScenarioSteps::TitleRole).toString();
        titles += index.data(ScenarioSteps::CurrentRole).toBool() ? u'[' + title + u']' : title;
    }
    return titles;
}

} // namespace

class tst_ScenarioObject : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void beginsAtTheFirstNode()
    {
        LessonDesk desk;
        const auto &story = desk.block<ScenarioObject>(id);
        QCOMPARE(story.title(), u"The December grant"_s);
        QCOMPARE(story.intro()->plain(), u"It is June. You keep the books of a culture barn."_s);
        QCOMPARE(steps(story), QStringList(u"[June]"_s));
        QCOMPARE(story.ways().size(), 3);
        QVERIFY(story.isPictured());
        QCOMPARE(story.alternative(), u"A bridge that ends before the other bank."_s);
        QVERIFY(!story.canGoBack());
        QCOMPARE(story.ending(), QString());
        QCOMPARE(story.outcome(), QString());
        QVERIFY(story.debrief()->isEmpty());
    }

    void wayLeadsOnAndBack()
    {
        LessonDesk desk;
        auto &story = desk.block<ScenarioObject>(id);
        const QSignalSpy moved(&story, &ScenarioObject::moved);
        story.go(0);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(steps(story), QStringList({u"June"_s, u"[July]"_s}));
        QCOMPARE(story.text()->plain(), u"The limit of 5,000 is reached."_s);
        QVERIFY(!story.isPictured());
        story.go(0);
        QCOMPARE(steps(story), QStringList({u"June"_s, u"July"_s, u"[June]"_s}));
        story.goTo(1);
        QCOMPARE(steps(story), QStringList({u"June"_s, u"[July]"_s}));
        story.goBack();
        QCOMPARE(steps(story), QStringList(u"[June]"_s));
        story.go(0);
        story.restart();
        QCOMPARE(steps(story), QStringList(u"[June]"_s));
    }

    void nothingHappensWhereNoWayLeads()
    {
        LessonDesk desk;
        auto &story = desk.block<ScenarioObject>(id);
        const QSignalSpy moved(&story, &ScenarioObject::moved);
        story.go(-1);
        story.go(3);
        story.goBack();
        story.goTo(0);
        story.goTo(-1);
        story.restart();
        QVERIFY(moved.isEmpty());
        story.go(1);
        story.go(0); // An ending has no ways.
        QCOMPARE(moved.count(), 1);
    }

    void bestEndingCounts()
    {
        LessonDesk desk;
        auto &story = desk.block<ScenarioObject>(id);
        story.go(2);
        desk.settle();
        QCOMPARE(story.ending(), u"poor"_s);
        QCOMPARE(story.debrief()->plain(), u"Decide before the low month."_s);
        QCOMPARE(story.outcome(), u"1 of 4 points; the best ending counts"_s);
        story.restart();
        QVERIFY(story.debrief()->isEmpty());
        story.go(1);
        desk.settle();
        QCOMPARE(story.outcome(), u"4 of 4 points; the best ending counts"_s);
        story.goBack();
        story.go(2);
        desk.settle();
        QCOMPARE(story.outcome(), u"4 of 4 points; the best ending counts"_s);
        QCOMPARE(desk.stored().record.answers.value(id).best, Decimal(4));
    }

    void outcomeIsToldWhenItIsOnTheDisk()
    {
        LessonDesk desk;
        auto &story = desk.block<ScenarioObject>(id);
        const QSignalSpy told(&story, &ScenarioObject::outcomeChanged);
        story.go(1);
        QCOMPARE(story.outcome(), QString());
        desk.settle();
        QVERIFY(!told.isEmpty());
        QVERIFY(!story.outcome().isEmpty());
    }

    void placeIsThereAgainAfterARestart_data()
    {
        QTest::addColumn<QList<int>>("ways");
        QTest::addColumn<bool>("back");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("on the way") << QList<int>{0} << false << QStringList({u"June"_s, u"[July]"_s});
        QTest::newRow("at an ending") << QList<int>{1} << false << QStringList({u"June"_s, u"[Stable]"_s});
        QTest::newRow("back at the start") << QList<int>{1} << true << QStringList(u"[June]"_s);
        QTest::newRow("in a circle") << QList<int>{0, 0, 2} << false
                                     << QStringList({u"June"_s, u"July"_s, u"June"_s, u"[Repair]"_s});
    }

    void placeIsThereAgainAfterARestart()
    {
        QFETCH(QList<int>, ways);
        QFETCH(bool, back);
        LessonDesk desk;
        auto &story = desk.block<ScenarioObject>(id);
        for (const int way : ways)
            story.go(way);
        if (back)
            story.goBack();
        desk.reopen();
        QTEST(steps(desk.block<ScenarioObject>(id)), "titles");
    }

    void wayThatIsNoMoreIsForgotten()
    {
        LessonDesk desk;
        desk.block<ScenarioObject>(id).go(0);
        desk.reopen([](Course &course) {
            auto &nodes = contentOf<BranchingScenario>(course, id).nodes;
            nodes.front().ways.erase(nodes.front().ways.begin());
        });
        QCOMPARE(steps(desk.block<ScenarioObject>(id)), QStringList(u"[June]"_s));
    }

    void nodesWithoutATitleAreCalledByTheWay()
    {
        LessonDesk desk([](Course &course) {
            for (ScenarioNode &node : contentOf<BranchingScenario>(course, id).nodes)
                node.title.clear();
        });
        auto &story = desk.block<ScenarioObject>(id);
        story.go(0);
        QCOMPARE(steps(story), QStringList({u"The beginning"_s, u"[Use the overdraft.]"_s}));
    }

    void brokenStoryBreaksNothing_data()
    {
        using Change = std::function<void(BranchingScenario &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("no nodes") << Change([](BranchingScenario &story) { story.nodes.clear(); });
        QTest::newRow("way to nowhere") << Change(
            [](BranchingScenario &story) { story.nodes.front().ways.front().to = u"nowherenow"_s; });
        QTest::newRow("two nodes of one id")
            << Change([](BranchingScenario &story) { story.nodes.at(1).id = story.nodes.at(0).id; });
        QTest::newRow("picture of nobody")
            << Change([](BranchingScenario &story) { story.nodes.front().media = u"media/none.svg"_s; });
    }

    void brokenStoryBreaksNothing()
    {
        QFETCH(std::function<void(BranchingScenario &)>, change);
        LessonDesk desk([&](Course &course) { change(contentOf<BranchingScenario>(course, id)); });
        auto &story = desk.block<ScenarioObject>(id);
        story.go(0);
        story.go(0);
        QVERIFY(story.steps()->rowCount() >= 1);
        desk.reopen();
        QVERIFY(desk.block<ScenarioObject>(id).steps()->rowCount() >= 1);
    }
};

QTEST_MAIN(tst_ScenarioObject)
#include "tst_scenarioobject.moc"
