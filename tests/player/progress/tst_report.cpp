// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "progress/learners.h"
#include "progress/opening_p.h"
#include "progress/report.h"
#include "storefixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

QJsonObject learnerIn(const Result<QJsonObject> &report, int index = 0)
{
    return report->value(u"learners"_s)[index].toObject();
}

QJsonObject moduleIn(const Result<QJsonObject> &report)
{
    return learnerIn(report)[u"modules"_s][0].toObject();
}

Event timed(Event event, int second)
{
    event.time = QDateTime(QDate(2026, 11, 22), QTime(10, 0, second), Qt::UTC);
    event.duration = std::chrono::milliseconds(1500);
    return event;
}

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody()
    {
        const Folder data;
        const auto report = progressReport(data.path());
        EXPECT_OK(report);
        QCOMPARE(*report, (QJsonObject{{u"schemaVersion"_s, 1}, {u"learners"_s, QJsonArray()}}));
        QVERIFY(data.content().isEmpty());
        EXPECT_ERROR(progressReport(data.file(u"none"_s)), ErrorCode::FileNotFound);
    }

    void saysWhatTheStoreSays()
    {
        const Folder data;
        const auto ana = createLearner(data.path(), u"Ana"_s);
        const Place at = place(u"lesson0001"_s, u"question01"_s);
        const Place sheet = place(u"lesson0001"_s, u"worksheet1"_s);
        Scenario scenario;
        scenario.id = u"scenario01"_s;
        scenario.name = u"With the leader rate"_s;
        scenario.input.fields = {{u"rate000000"_s, u"0.6"_s}};
        scenario.complete = true;
        const Grade half{*Decimal::fromString(u"0.5"), false, {}, {}};
        {
            auto store = openLearner(data.path(), ana->id);
            EXPECT_OK(
                store->append({timed(launched(financing()), 0), timed(experienced(financing(), at), 1),
                               timed(answered(financing(), at, 1, u"a,b"_s, half, 1), 2),
                               timed(hintShown(financing(), at, 1, u"hinthint01"_s), 3),
                               timed(draftKept(financing(), at, 1, u"a"_s), 4),
                               timed(scenarioSaved(financing(), sheet, 0, scenario), 5),
                               timed(endReached(financing(), at.lesson), 6),
                               timed(lessonCompleted(financing(), at.lesson), 7),
                               timed(experienced(financing(), place(u"lesson0002"_s, u"text000001"_s)), 8),
                               timed(modulePassed(financing()), 9)}));
        }

        const auto report = progressReport(data.path());

        EXPECT_OK(report);
        const QByteArray expected =
            R"({"schemaVersion": 1, "learners": [{"id": "ID", "name": "Ana", "problems": [], "modules": [{
            "id": "urn:uuid:5b2d6f0e-0f4c-4a51-9f39-1c5f5a0a7b11", "version": "1.0.0", "passed": true,
            "place": {"lesson": "lesson0002", "block": "text000001"},
            "firstActivity": "2026-11-22T10:00:00.000Z", "lastActivity": "2026-11-22T10:00:09.000Z", "activeSeconds": 15,
            "lessons": [{"id": "lesson0001", "status": "done"}, {"id": "lesson0002", "status": "begun"}],
            "answers": [{"block": "question01", "response": "a,b", "attempts": 1, "best": 0.5, "right": false, "task": 1,
                         "draft": "a", "hints": ["hinthint01"]}],
            "worksheets": [{"block": "worksheet1", "filled": true, "current": "scenario01", "scenarios": [
                {"id": "scenario01", "name": "With the leader rate", "complete": true,
                 "input": {"fields": {"rate000000": "0.6"}, "tables": {}}}]}]
            }]}]})";
        QCOMPARE(*report,
                 QJsonDocument::fromJson(QByteArray(expected).replace("ID", ana->id.toUtf8())).object());
    }

    void readsBesideAPlayerAndChangesNothing()
    {
        const Folder data;
        const auto ana = createLearner(data.path(), u"Ana"_s);
        auto store = openLearner(data.path(), ana->id);
        for (int number = 0; number < 20; ++number) {
            EXPECT_OK(store->append(timed(sampleEvent(number), 0)));
            const auto content = data.content();

            const auto report = progressReport(data.path());

            EXPECT_OK(report);
            QCOMPARE(data.content(), content);
            QCOMPARE(moduleIn(report)[u"activeSeconds"_s].toInt(), (number + 1) * 1500 / 1000);
            QVERIFY(learnerIn(report)[u"problems"_s].toArray().isEmpty());
        }
    }

    void readsWhileAPlayerWrites()
    {
        const Folder data;
        const auto ana = createLearner(data.path(), u"Ana"_s);
        const QString folder = learnerFolder(data.path(), ana->id);
        QProcess player;
        QStringList command = childCommand({u"append"_s, folder, u"0"_s, u"1500"_s});
        const QString program = command.takeFirst();
        player.start(program, command);
        int last = 0;
        while (player.state() != QProcess::NotRunning) {
            player.waitForFinished(5);
            const int acknowledged = static_cast<int>(player.peek(1'000'000).count('\n'));
            const auto report = progressReport(data.path());
            EXPECT_OK(report);
            QVERIFY(learnerIn(report)[u"problems"_s].toArray().isEmpty());
            const auto state = readUntouched(folder, currentSchema());
            EXPECT_OK(state);
            const auto events = static_cast<int>(state->sequence);
            QVERIFY2(events >= acknowledged && events >= last,
                     qPrintable(u"%1 < %2"_s.arg(events).arg(acknowledged)));
            last = events;
        }
        QCOMPARE(player.exitCode(), 0);
    }

    void readsWhatAKilledPlayerLeft()
    {
        const Folder data;
        const auto ana = createLearner(data.path(), u"Ana"_s);
        const auto outcome =
            run(childCommand({u"append-and-die"_s, learnerFolder(data.path(), ana->id), u"0"_s, u"8"_s}));
        QVERIFY(outcome.killed);
        const auto content = data.content();

        const auto report = progressReport(data.path());

        EXPECT_OK(report);
        QCOMPARE(moduleIn(report)[u"lessons"_s].toArray().size(), 5);
        QCOMPARE(data.content(), content);
    }

    void readsWhereNothingCanBeWritten()
    {
        const auto disk = SmallDisk::mount(4096);
        if (!disk)
            QSKIP("needs the right to mount a file system");
        const auto ana = createLearner(disk->path(), u"Ana"_s);
        EXPECT_OK(openLearner(disk->path(), ana->id)->append(sampleEvents(8)));
        disk->setReadOnly(true);

        const auto report = progressReport(disk->path());

        EXPECT_OK(report);
        QCOMPARE(learnerIn(report)[u"name"_s].toString(), u"Ana"_s);
        QCOMPARE(moduleIn(report)[u"lessons"_s].toArray().size(), 5);
        disk->setReadOnly(false);
    }

    void saysThatSomethingIsLost()
    {
        const Folder data;
        const auto ana = createLearner(data.path(), u"Ana"_s);
        const QString folder = learnerFolder(data.path(), ana->id);
        EXPECT_OK(openLearner(data.path(), ana->id)->append(sampleEvents(8)));
        const Folder edited;
        QVERIFY(QFile::copy(folder + u"/progress.sqlite"_s, edited.store()));
        execute(edited, {u"DELETE FROM journal WHERE sequence IN (3, 5)"_s});
        writeBytes(folder + u"/progress.sqlite"_s, bytesOf(edited.store()));

        const QJsonArray problems = learnerIn(progressReport(data.path()))[u"problems"_s].toArray();

        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems[0].toString().contains(u"2"_s), qPrintable(problems[0].toString()));
    }

    void problemsAreSentences_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");

        const Folder folder;
        fill(folder, 3);
        const QByteArray store = bytesOf(folder.store());
        QTest::newRow("noise") << QByteArray("noise") << u"damaged"_s;
        QTest::newRow("another program's")
            << QByteArray(store).replace(68, 4, "xxxx") << u"another program"_s;
        QTest::newRow("newer") << QByteArray(store).replace(60, 4, QByteArray("\0\0\0\7", 4))
                               << u"newer version"_s;
    }

    void problemsAreSentences()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const Folder data;
        const auto ana = createLearner(data.path(), u"Ana"_s);
        const auto bea = createLearner(data.path(), u"Bea"_s);
        EXPECT_OK(openLearner(data.path(), bea->id)->append(sampleEvents(8)));
        writeBytes(learnerFolder(data.path(), ana->id) + u"/progress.sqlite"_s, bytes);

        const auto report = progressReport(data.path());

        EXPECT_OK(report);
        const QJsonArray all = report->value(u"learners"_s).toArray();
        QCOMPARE(all.size(), 2);
        for (const QJsonValue &learner : all) {
            const QJsonArray problems = learner[u"problems"_s].toArray();
            if (learner[u"id"_s] == ana->id) {
                QCOMPARE(problems.size(), 1);
                QVERIFY2(problems[0].toString().contains(word), qPrintable(problems[0].toString()));
            } else {
                QVERIFY(problems.isEmpty());
                QCOMPARE(learner[u"modules"_s].toArray().size(), 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Report)
#include "tst_report.moc"
