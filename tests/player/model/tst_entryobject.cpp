// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistobject.h"
#include "decisionobject.h"
#include "fulldisk.h"
#include "lessondesk.h"
#include "scenarioobject.h"
#include "worksheetobject.h"

#include <QSignalSpy>
#include <QTest>

using namespace Kogge;
using namespace Kogge::Fixture;
using namespace Qt::StringLiterals;

namespace {

/// A block in which something can be entered, and how.
struct Entered {
    const char *name;
    QString id;
    std::function<void(EntryObject &)> enter;
    std::function<bool(const EntryObject &)> isEntered;
};

template<typename Object> std::function<void(EntryObject &)> doing(void (*act)(Object &))
{
    return [act](EntryObject &entry) { act(*qobject_cast<Object *>(&entry)); };
}

template<typename Object> std::function<bool(const EntryObject &)> seeing(bool (*see)(const Object &))
{
    return [see](const EntryObject &entry) { return see(*qobject_cast<const Object *>(&entry)); };
}

std::vector<Entered> entries()
{
    return {
        {"reflection", u"s1a343cjzd"_s,
         doing<ReflectionObject>([](ReflectionObject &object) { object.setText(u"Ask, and wait."_s); }),
         seeing<ReflectionObject>(
             [](const ReflectionObject &object) { return object.text() == u"Ask, and wait."; })},
        {"checklist", u"jw7t4ro8x1"_s,
         doing<ChecklistObject>([](ChecklistObject &object) { object.toggle(1); }),
         seeing<ChecklistObject>(
             [](const ChecklistObject &object) { return object.items()->rows().at(1).chosen; })},
        {"whole checklist", u"jw7t4ro8x1"_s, doing<ChecklistObject>([](ChecklistObject &object) {
             for (int row = 0; row < 3; ++row)
                 object.toggle(row);
         }),
         seeing<ChecklistObject>(
             [](const ChecklistObject &object) { return object.standing() == u"3 of 3 done"; })},
        {"story", u"ajpwdtcdyt"_s, doing<ScenarioObject>([](ScenarioObject &object) { object.go(0); }),
         seeing<ScenarioObject>([](const ScenarioObject &object) { return object.nodeTitle() == u"July"; })},
        {"ending of a story", u"ajpwdtcdyt"_s,
         doing<ScenarioObject>([](ScenarioObject &object) { object.go(1); }),
         seeing<ScenarioObject>([](const ScenarioObject &object) { return object.ending() == u"good"; })},
        {"decision", u"p1s1om8yrt"_s,
         doing<DecisionObject>([](DecisionObject &object) { object.conditions()->edit(1, u"5"_s); }),
         seeing<DecisionObject>(
             [](const DecisionObject &object) { return object.outcomes()->rowCount() == 1; })},
        {"worksheet", u"z6pr9is70q"_s,
         doing<WorksheetObject>([](WorksheetObject &object) { object.fields()->edit(0, u"6000"_s); }),
         seeing<WorksheetObject>([](const WorksheetObject &object) {
             return object.fields()->index(0).data(WorksheetFields::ShownRole) == u"€6,000"_s;
         })},
    };
}

} // namespace

Q_DECLARE_METATYPE(Entered)

/// What all blocks with entries have in common, tried with each of them.
class tst_EntryObject : public QObject
{
    Q_OBJECT

public:
    static void initMain() { qputenv("LC_ALL", "C.UTF-8"); }

private Q_SLOTS:
    void entryIsSavedAndThereAgain_data() { addRows(); }
    void entryIsSavedAndThereAgain()
    {
        QFETCH(Entered, entered);
        LessonDesk desk;
        auto &entry = desk.block<EntryObject>(entered.id);
        QVERIFY(entry.isTask());
        QTRY_VERIFY(entry.isSaved());
        QVERIFY(!entered.isEntered(entry));
        QCOMPARE(entry.savedNote(), QString());
        entered.enter(entry);
        QVERIFY(entered.isEntered(entry));
        QVERIFY(!entry.isSaved());
        QCOMPARE(entry.savedNote(), u"Saving …"_s);
        entry.flush();
        desk.settle();
        QTRY_VERIFY(entry.isSaved());
        QVERIFY(entry.savedNote().startsWith(u"Saved on this computer at "));
        QCOMPARE(entry.problem(), QString());
        desk.reopen();
        QVERIFY(entered.isEntered(desk.block<EntryObject>(entered.id)));
    }

    void entryIsSavedAfterAMoment_data() { addRows(); }
    void entryIsSavedAfterAMoment()
    {
        QFETCH(Entered, entered);
        LessonDesk desk;
        auto &entry = desk.block<EntryObject>(entered.id);
        entered.enter(entry);
        QTRY_VERIFY(entry.isSaved());
        const ModuleProgress stored = desk.stored();
        QVERIFY(stored.questions.contains(entered.id) || stored.worksheets.contains(entered.id)
                || stored.record.answers.contains(entered.id));
    }

    void failedSaveSaysSoAndIsTriedAgain_data() { addRows(); }
    void failedSaveSaysSoAndIsTriedAgain()
    {
        QFETCH(Entered, entered);
        LessonDesk desk;
        auto &entry = desk.block<EntryObject>(entered.id);
        {
            const FullDisk disk;
            entered.enter(entry);
            entry.flush();
            desk.settle();
            entry.flush();
            desk.settle();
        }
        QVERIFY(entry.problem().startsWith(u"This has not been saved."));
        QVERIFY(!entry.isSaved());
        QVERIFY(entered.isEntered(entry));
        QCOMPARE(desk.stored(), ModuleProgress());

        entry.flush();
        desk.settle();
        QCOMPARE(entry.problem(), QString());
        QTRY_VERIFY(entry.isSaved());
        desk.reopen();
        QVERIFY(entered.isEntered(desk.block<EntryObject>(entered.id)));
    }

    void whatCountsIsTriedAgainToo_data()
    {
        QTest::addColumn<Entered>("entered");
        for (const Entered &entered : entries()) {
            if (QByteArrayView(entered.name).startsWith("whole")
                || QByteArrayView(entered.name).startsWith("ending"))
                QTest::newRow(entered.name) << entered;
        }
    }
    void whatCountsIsTriedAgainToo()
    {
        QFETCH(Entered, entered);
        LessonDesk desk;
        auto &entry = desk.block<EntryObject>(entered.id);
        {
            const FullDisk disk;
            entered.enter(entry);
            desk.settle();
        }
        entry.flush();
        desk.settle();
        QCOMPARE(desk.stored().record.answers.value(entered.id).attempts, 1);
        QVERIFY(desk.stored().record.answers.value(entered.id).right);
    }

private:
    static void addRows()
    {
        QTest::addColumn<Entered>("entered");
        for (const Entered &entered : entries())
            QTest::newRow(entered.name) << entered;
    }
};

QTEST_MAIN(tst_EntryObject)
#include "tst_entryobject.moc"
