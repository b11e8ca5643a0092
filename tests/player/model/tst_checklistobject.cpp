// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistobject.h"
#include "lessondesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

const QString id = u"jw7t4ro8x1"_s;

} // namespace

class tst_ChecklistObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standingFollowsTheTicks()
    {
        LessonDesk desk;
        auto &list = desk.block<ChecklistObject>(id);
        const QSignalSpy ticked(&list, &ChecklistObject::ticked);
        QCOMPARE(list.standing(), u"0 of 3 done"_s);
        list.toggle(2);
        QCOMPARE(list.standing(), u"1 of 3 done"_s);
        QCOMPARE(list.items()->rows().at(2).styled, u"A <b>buddy</b> found"_s);
        list.toggle(2);
        QCOMPARE(list.standing(), u"0 of 3 done"_s);
        list.toggle(-1);
        list.toggle(3);
        QCOMPARE(ticked.count(), 2);
    }

    void ticksAreThereAgainAfterARestart_data()
    {
        QTest::addColumn<QList<int>>("toggled");
        QTest::addColumn<QString>("standing");
        QTest::newRow("one") << QList<int>{1} << u"1 of 3 done"_s;
        QTest::newRow("all") << QList<int>{0, 1, 2} << u"3 of 3 done"_s;
        QTest::newRow("all, and one taken away") << QList<int>{0, 1, 2, 0} << u"2 of 3 done"_s;
        QTest::newRow("all, and all taken away") << QList<int>{0, 1, 2, 0, 1, 2} << u"0 of 3 done"_s;
    }

    void ticksAreThereAgainAfterARestart()
    {
        QFETCH(QList<int>, toggled);
        LessonDesk desk;
        for (const int row : toggled)
            desk.block<ChecklistObject>(id).toggle(row);
        desk.reopen();
        QTEST(desk.block<ChecklistObject>(id).standing(), "standing");
    }

    void requiredListIsDoneWhenEverythingIsTickedOnce()
    {
        LessonDesk desk([](Course &course) {
            contentOf<Checklist>(course, id).required = true;
            std::erase_if(course.lessons.at(2).blocks,
                          [](const Block &block) { return isRequired(block) && block.id != id; });
        });
        LessonSession &lesson = desk.lesson(2);
        auto &list = desk.block<ChecklistObject>(id);
        lesson.reachEnd();
        list.toggle(0);
        list.toggle(1);
        desk.settle();
        QVERIFY(!lesson.isCompleted());
        list.toggle(2);
        list.toggle(0); // At once; what was done stays done.
        desk.settle();
        QVERIFY(lesson.isCompleted());
    }
};

QTEST_MAIN(tst_ChecklistObject)
#include "tst_checklistobject.moc"
