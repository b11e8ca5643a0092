// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "progress/event.h"

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

const ModuleVersion module{u"urn:uuid:5b2d6f0e-0f4c-4a51-9f39-1c5f5a0a7b11"_s, u"1.0.0"_s};
const Place place{u"lalalalala"_s, u"bababababa"_s};

Scenario scenario()
{
    Scenario scenario;
    scenario.id = u"scenario00"_s;
    return scenario;
}

Event changed(Event event, const std::function<void(Event &)> &change)
{
    change(event);
    return event;
}

} // namespace

class tst_Event : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbsAreNamedAsInXapi_data()
    {
        QTest::addColumn<Verb>("verb");
        QTest::addColumn<QString>("name");

        QTest::newRow("launched") << Verb::Launched << u"launched"_s;
        QTest::newRow("experienced") << Verb::Experienced << u"experienced"_s;
        QTest::newRow("interacted") << Verb::Interacted << u"interacted"_s;
        QTest::newRow("answered") << Verb::Answered << u"answered"_s;
        QTest::newRow("progressed") << Verb::Progressed << u"progressed"_s;
        QTest::newRow("completed") << Verb::Completed << u"completed"_s;
        QTest::newRow("passed") << Verb::Passed << u"passed"_s;
    }

    void verbsAreNamedAsInXapi()
    {
        QFETCH(Verb, verb);
        QFETCH(QString, name);
        QCOMPARE(verbName(verb), name);
        QCOMPARE(verbFromName(name), verb);
    }

    void otherVerbsAreNone()
    {
        QVERIFY(!verbFromName(u"terminated"_s));
        QVERIFY(!verbFromName(u""_s));
    }

    void madeEventsFitTheTable_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<Verb>("verb");

        const Grade grade{*Decimal::fromString(u"0.5"), false, {}, {}};
        QTest::newRow("launched") << launched(module) << Verb::Launched;
        QTest::newRow("experienced") << experienced(module, place) << Verb::Experienced;
        QTest::newRow("draft") << draftKept(module, place, 2, u"a,c"_s) << Verb::Interacted;
        QTest::newRow("draft taken back") << draftKept(module, place, 0, u""_s) << Verb::Interacted;
        QTest::newRow("hint") << hintShown(module, place, 0, u"hinthint01"_s) << Verb::Interacted;
        QTest::newRow("scenario saved") << scenarioSaved(module, place, 0, scenario()) << Verb::Interacted;
        QTest::newRow("scenario renamed")
            << scenarioRenamed(module, place, u"scenario00"_s, u"B"_s) << Verb::Interacted;
        QTest::newRow("scenario shown") << scenarioShown(module, place, u"scenario00"_s) << Verb::Interacted;
        QTest::newRow("scenario removed")
            << scenarioRemoved(module, place, u"scenario00"_s) << Verb::Interacted;
        QTest::newRow("answered") << answered(module, place, 0, u"b"_s, grade, 1) << Verb::Answered;
        QTest::newRow("end reached") << endReached(module, place.lesson) << Verb::Progressed;
        QTest::newRow("lesson completed") << lessonCompleted(module, place.lesson) << Verb::Completed;
        QTest::newRow("module passed") << modulePassed(module) << Verb::Passed;
    }

    void madeEventsFitTheTable()
    {
        QFETCH(Event, event);
        QFETCH(Verb, verb);

        EXPECT_OK(checked(event));
        QCOMPARE(event.verb, verb);
        QCOMPARE(event.module, module);
        QVERIFY(!event.id.isNull());
        QVERIFY(qAbs(event.time.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    }

    void resultsAreAsTheTableSays()
    {
        const Grade grade{*Decimal::fromString(u"0.5"), false, {}, {}};

        QCOMPARE(answered(module, place, 3, u"b"_s, grade, 1).result,
                 (QJsonObject{{u"response"_s, u"b"_s},
                              {u"score"_s, u"0.5"_s},
                              {u"points"_s, u"1"_s},
                              {u"right"_s, false},
                              {u"task"_s, 3}}));
        QCOMPARE(draftKept(module, place, 3, u"a,c"_s).result,
                 (QJsonObject{{u"draft"_s, u"a,c"_s}, {u"task"_s, 3}}));
        QCOMPARE(hintShown(module, place, 3, u"hinthint01"_s).result,
                 (QJsonObject{{u"hint"_s, u"hinthint01"_s}, {u"task"_s, 3}}));
        QCOMPARE(scenarioRemoved(module, place, u"scenario00"_s).result,
                 (QJsonObject{
                     {u"worksheet"_s, QJsonObject{{u"scenario"_s, u"scenario00"_s}, {u"removed"_s, true}}}}));
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<Event>("event");

        const Event answer = answered(module, place, 0, u"b"_s, {}, 1);
        const auto withResult = [](const Event &event, const QJsonObject &result) {
            return changed(event, [&](Event &made) { made.result = result; });
        };
        const Event interaction = draftKept(module, place, 0, u"a"_s);
        QTest::newRow("no id") << changed(answer, [](Event &event) { event.id = {}; });
        QTest::newRow("no time") << changed(answer, [](Event &event) { event.time = {}; });
        QTest::newRow("no module") << changed(answer, [](Event &event) { event.module.module.clear(); });
        QTest::newRow("no version") << changed(answer, [](Event &event) { event.module.version = u"1"_s; });
        QTest::newRow("answer without block")
            << changed(answer, [](Event &event) { event.place.block.clear(); });
        QTest::newRow("answer without lesson")
            << changed(answer, [](Event &event) { event.place.lesson.clear(); });
        QTest::newRow("launched at a place")
            << changed(launched(module), [](Event &event) { event.place = place; });
        QTest::newRow("negative duration")
            << changed(answer, [](Event &event) { event.duration = std::chrono::milliseconds(-1); });
        QTest::newRow("answer without result") << withResult(answer, {});
        QTest::newRow("score that is no text")
            << changed(answer, [](Event &event) { event.result.insert(u"score"_s, 0.5); });
        QTest::newRow("score that is no number")
            << changed(answer, [](Event &event) { event.result.insert(u"score"_s, u"1e3"_s); });
        QTest::newRow("negative task")
            << changed(answer, [](Event &event) { event.result.insert(u"task"_s, -1); });
        for (const QString &member : {u"response"_s, u"score"_s, u"points"_s, u"right"_s, u"task"_s}) {
            QTest::addRow("answer without %s", qPrintable(member))
                << changed(answer, [&member](Event &event) { event.result.remove(member); });
        }
        const QJsonObject saved = scenarioSaved(module, place, 0, {u"scenario00"_s, u"A"_s, {}, false})
                                      .result[u"worksheet"_s]
                                      .toObject();
        for (const QString &member : {u"scenario"_s, u"name"_s, u"input"_s, u"complete"_s}) {
            QJsonObject change = saved;
            change.insert(member, 12);
            QTest::addRow("worksheet whose %s is a number", qPrintable(member))
                << withResult(interaction, {{u"worksheet"_s, change}, {u"task"_s, 0}});
        }
        QTest::newRow("worksheet without task") << withResult(interaction, {{u"worksheet"_s, saved}});
        QTest::newRow("worksheet not quite removed") << withResult(
            interaction, {{u"worksheet"_s, QJsonObject{{u"scenario"_s, u"a"_s}, {u"removed"_s, false}}}});
        QTest::newRow("experienced with result") << withResult(experienced(module, place), {{u"x"_s, 1}});
        QTest::newRow("draft and hint at once")
            << withResult(interaction, {{u"draft"_s, u"a"_s}, {u"hint"_s, u"b"_s}, {u"task"_s, 0}});
        QTest::newRow("draft without task") << withResult(interaction, {{u"draft"_s, u"a"_s}});
        QTest::newRow("empty interaction") << withResult(interaction, {});
        QTest::newRow("worksheet without scenario")
            << withResult(interaction, {{u"worksheet"_s, QJsonObject{{u"shown"_s, true}}}});
        QTest::newRow("worksheet shown and removed")
            << withResult(interaction,
                          {{u"worksheet"_s,
                            QJsonObject{{u"scenario"_s, u"a"_s}, {u"shown"_s, true}, {u"removed"_s, true}}}});
    }

    void othersAreRefused()
    {
        QFETCH(Event, event);
        EXPECT_ERROR(checked(event), ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(tst_Event)
#include "tst_event.moc"
