// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "storefixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <random>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

int numberOf(ErrorCode code)
{
    return 1 + static_cast<int>(code);
}

QStringList idsOf(const std::vector<Event> &events)
{
    QStringList ids;
    for (const Event &event : events)
        ids += event.id.toString(QUuid::WithoutBraces);
    return ids;
}

/// Starts \p arguments in the child program, and kills it after \p milliseconds; returns what it had printed.
QStringList killedAfter(const QStringList &arguments, int milliseconds)
{
    QProcess process;
    QStringList command = childCommand(arguments);
    const QString program = command.takeFirst();
    process.start(program, command);
    process.waitForReadyRead(30'000); // The first event is on the disk.
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        process.waitForReadyRead(milliseconds - static_cast<int>(timer.elapsed()));
    process.kill();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

QStringList traced(const QString &call, const QString &fault, const QStringList &arguments)
{
    return QStringList{u"strace"_s,
                       u"-f"_s,
                       u"-qq"_s,
                       u"-o"_s,
                       u"/dev/null"_s,
                       u"-e"_s,
                       u"trace="_s + call,
                       u"-e"_s,
                       u"inject=%1:%2"_s.arg(call, fault)}
    + childCommand(arguments);
}

bool hasStrace()
{
    return !QStandardPaths::findExecutable(u"strace"_s).isEmpty()
        && run({u"strace"_s, u"-o"_s, u"/dev/null"_s, u"true"_s}).exitCode == 0;
}

} // namespace

class tst_StoreCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// KOGGE_KILLS=1000 for the long run.
    void killedPlayersLoseNothing()
    {
        const int kills = qEnvironmentVariableIntValue("KOGGE_KILLS") > 0
            ? qEnvironmentVariableIntValue("KOGGE_KILLS")
            : 200;
        const Folder folder;
        std::mt19937 random(8);
        std::size_t known = 0;
        std::size_t acknowledged = 0;
        for (int i = 0; i < kills; ++i) {
            const auto lines = killedAfter({u"append"_s, folder.path(), QString::number(known), u"1000000"_s},
                                           static_cast<int>(random() % 30));
            acknowledged += static_cast<std::size_t>(lines.size());

            auto store = ProgressStore::open(folder.path());

            EXPECT_OK(store);
            if (!store->notices().empty())
                QFAIL(qPrintable(describe(store->notices().front())));
            const auto events = *store->events();
            QVERIFY2(events.size() >= known + static_cast<std::size_t>(lines.size()),
                     qPrintable(QString::number(i)));
            QCOMPARE(idsOf(events).mid(static_cast<qsizetype>(known), lines.size()), lines);
            QCOMPARE(events, sampleEvents(static_cast<int>(events.size())));
            known = events.size();
        }
        QVERIFY(acknowledged > static_cast<std::size_t>(kills) / 2);
        qInfo("%d kills, %zu acknowledged events, %zu in the store", kills, acknowledged, known);
    }

    void killedAtEveryCall_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("while the store is made") << u"none"_s;
        QTest::newRow("while a damaged store is recovered") << u"damaged"_s;
        QTest::newRow("while a damaged store with a log is recovered") << u"damaged with log"_s;
    }

    void killedAtEveryCall()
    {
        QFETCH(QString, state);
        const Folder folder;
        int expected = 0;
        if (state != u"none") {
            expected = state == u"damaged" ? 20 : 40;
            state == u"damaged" ? fill(folder, 20) : fillAndKill(folder, 20, 20);
            auto content = folder.content();
            content[u"progress.sqlite"_s].replace(0, 100, QByteArray(100, 'x'));
            folder.restore(content);
        }
        const auto content = folder.content();

        const int kills = killedEverywhere(
            {u"open"_s, folder.path()}, [&] { folder.restore(content); },
            [&] {
                auto store = ProgressStore::open(folder.path());
                if (!store || *store->events() != sampleEvents(expected)
                    || !store->append(sampleEvent(expected)))
                    QFAIL("the store is not what it was");
            });

        if (kills == 0)
            QSKIP("needs strace");
        QVERIFY(kills > 5);
    }

    void killedWhileAppending_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::newRow("on this computer") << u"append"_s;
        QTest::newRow("on a network drive") << u"append-on-network"_s;
    }

    void killedWhileAppending()
    {
        QFETCH(QString, verb);
        const Folder folder;
        fill(folder, 4);
        const auto content = folder.content();
        std::size_t most = 0;

        const int kills = killedEverywhere(
            {verb, folder.path(), u"4"_s, u"4"_s}, [&] { folder.restore(content); },
            [&] {
                auto store = ProgressStore::open(folder.path());
                if (!store || !store->notices().empty())
                    QFAIL(qPrintable(store ? describe(store->notices().front()) : describe(store.error())));
                const auto events = *store->events();
                most = std::max(most, events.size());
                if (events.size() < 4 || events != sampleEvents(static_cast<int>(events.size())))
                    QFAIL("the events are not a prefix");
            });

        if (kills == 0)
            QSKIP("needs strace");
        QVERIFY(kills > 5);
        QCOMPARE(most, 8U);
    }

    void killedWhileABackupIsMade()
    {
        const Folder folder;
        fill(folder, 20);
        const auto content = folder.content();

        const int kills = killedEverywhere(
            {u"backup"_s, folder.path()}, [&] { folder.restore(content); },
            [&] {
                if (*ProgressStore::open(folder.path())->events() != sampleEvents(20))
                    QFAIL("the store is not what it was");
                const QDir backups(folder.file(u"backups"_s));
                const bool hasBackup = !backups.entryList({u"progress-*"_s}).isEmpty();
                writeBytes(folder.store(), "noise");
                if (*ProgressStore::open(folder.path())->events() != sampleEvents(hasBackup ? 20 : 0))
                    QFAIL("what is called a backup is none");
            });

        if (kills == 0)
            QSKIP("needs strace");
        QVERIFY(kills > 5);
    }

    void twoProgramsAtOnce()
    {
        constexpr int each = 300;
        // In memory where there is room for it: whoever waits long for a slow disk hardly lets the other in.
        const QString memory = u"/dev/shm"_s;
        const QTemporaryDir folder((QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
                                   + u"/kogge-store-XXXXXX"_s);
        QProcess programs[2];
        for (int i = 0; i < 2; ++i) {
            QStringList command =
                childCommand({u"append"_s, folder.path(), QString::number(i * each), QString::number(each)});
            const QString program = command.takeFirst();
            programs[i].start(program, command);
        }
        QStringList acknowledged;
        for (QProcess &program : programs) {
            QVERIFY(program.waitForFinished(120'000));
            QCOMPARE(program.exitCode(), 0);
            acknowledged +=
                QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        }

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(store->notices().empty());
        const QStringList ids = idsOf(*store->events());
        QCOMPARE(ids.size(), 2 * each);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()),
                 QSet<QString>(acknowledged.begin(), acknowledged.end()));
        for (int i = 0; i < 2; ++i) { // Each program's own order is kept.
            QStringList own = ids;
            own.removeIf([&](const QString &id) { return !acknowledged.mid(i * each, each).contains(id); });
            QCOMPARE(own, acknowledged.mid(i * each, each));
        }
        QVERIFY(*store->isConsistent());
    }

    void twoProgramsThatBeginAtOnce()
    {
        for (int round = 0; round < 10; ++round) {
            const Folder folder;
            QProcess programs[3];
            for (int i = 0; i < 3; ++i) {
                QStringList command =
                    childCommand({u"append"_s, folder.path(), QString::number(i * 5), u"5"_s});
                const QString program = command.takeFirst();
                programs[i].start(program, command);
            }
            for (QProcess &program : programs) {
                QVERIFY(program.waitForFinished(60'000));
                QCOMPARE(program.exitCode(), 0);
            }
            auto store = ProgressStore::open(folder.path());
            QCOMPARE(store->events()->size(), 15U);
        }
    }

    void aFullDiskLosesNothing()
    {
        const auto disk = SmallDisk::mount();
        if (!disk)
            QSKIP("needs the right to mount a file system");
        auto store = ProgressStore::open(disk->path());
        EXPECT_OK(store);
        EXPECT_OK(store->append(sampleEvents(20)));
        int saved = 20;
        const QString filler = disk->fillUp();

        Result<Done> appended = Done{};
        for (; saved < 10'000; ++saved) {
            appended = store->append(sampleEvent(saved));
            if (!appended)
                break;
        }
        EXPECT_ERROR(appended, ErrorCode::DiskFull);
        EXPECT_ERROR(store->append(sampleEvent(saved)), ErrorCode::DiskFull);
        QCOMPARE(store->progress(financing().module), sampleProgress(saved));
        QCOMPARE(*store->events(), sampleEvents(saved));
        EXPECT_ERROR(store->backup(BackupReason::BeforeImport), ErrorCode::DiskFull);

        QVERIFY(QFile::remove(filler));
        EXPECT_OK(store->append(sampleEvent(saved)));
        QCOMPARE(store->progress(financing().module), sampleProgress(saved + 1));
        store = ProgressStore::open(disk->path());
        QVERIFY(store->notices().empty());
        QCOMPARE(*store->events(), sampleEvents(saved + 1));
    }

    void aFullDiskCanBeLookedAt()
    {
        const auto disk = SmallDisk::mount();
        if (!disk)
            QSKIP("needs the right to mount a file system");
        {
            auto store = ProgressStore::open(disk->path());
            EXPECT_OK(store->append(sampleEvents(20)));
        }
        const QString filler = disk->fillUp();

        auto store = ProgressStore::open(disk->path());

        EXPECT_OK(store);
        QCOMPARE(store->progress(financing().module), sampleProgress(20));
        EXPECT_ERROR(store->append(sampleEvent(20)), ErrorCode::DiskFull);
        QVERIFY(QFile::remove(filler));
        EXPECT_OK(store->append(sampleEvent(20)));
        QCOMPARE(*store->events(), sampleEvents(21));
    }

    void aDamagedStoreOnAFullDiskIsLeftAsItIs()
    {
        const auto disk = SmallDisk::mount();
        if (!disk)
            QSKIP("needs the right to mount a file system");
        {
            auto store = ProgressStore::open(disk->path());
            EXPECT_OK(store->append(sampleEvents(20)));
        }
        const QString path = disk->path() + u"/progress.sqlite"_s;
        const QByteArray damaged = bytesOf(path).replace(0, 100, QByteArray(100, 'x'));
        writeBytes(path, damaged);
        const QString filler = disk->fillUp();

        {
            auto store = ProgressStore::open(disk->path());
            EXPECT_OK(store);
            QVERIFY(store->isReadOnly());
            QCOMPARE(store->progress(financing().module), sampleProgress(20));
        }
        QCOMPARE(bytesOf(path), damaged);

        QVERIFY(QFile::remove(filler));
        auto store = ProgressStore::open(disk->path());
        QVERIFY(!store->isReadOnly());
        QCOMPARE(*store->events(), sampleEvents(20));
    }

    void failingCallsLoseNothing_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("error");
        QTest::addColumn<ErrorCode>("expected");

        QTest::newRow("disk full") << u"pwrite64"_s << u"ENOSPC"_s << ErrorCode::DiskFull;
        QTest::newRow("write error") << u"pwrite64"_s << u"EIO"_s << ErrorCode::CannotWrite;
        QTest::newRow("became read-only") << u"pwrite64"_s << u"EROFS"_s << ErrorCode::CannotWrite;
        QTest::newRow("sync error") << u"fdatasync"_s << u"EIO"_s << ErrorCode::CannotWrite;
        QTest::newRow("disk full at sync") << u"fdatasync"_s << u"ENOSPC"_s << ErrorCode::CannotWrite;
    }

    void failingCallsLoseNothing()
    {
        QFETCH(QString, call);
        QFETCH(QString, error);
        QFETCH(ErrorCode, expected);
        if (!hasStrace())
            QSKIP("needs strace");
        constexpr int events = 6;
        const Folder folder;
        fill(folder, 4);
        const auto content = folder.content();
        int failures = 0;
        for (int when = 1; when <= 30; ++when) {
            folder.restore(content);
            const QString fault = u"error=%1:when=%2"_s.arg(error).arg(when);
            const auto outcome =
                run(traced(call, fault, {u"append"_s, folder.path(), u"4"_s, QString::number(events)}));
            if (outcome.lines.size() < events) {
                QCOMPARE(outcome.exitCode, numberOf(expected));
                ++failures;
            }

            auto store = ProgressStore::open(folder.path());

            EXPECT_OK(store);
            const auto found = *store->events();
            QVERIFY(found.size() >= 4U + static_cast<std::size_t>(outcome.lines.size()));
            QCOMPARE(found, sampleEvents(static_cast<int>(found.size())));
            QCOMPARE(store->learnerName(), u"Jørn"_s);
            QVERIFY(*store->isConsistent());
        }
        QVERIFY(failures >= events);
    }

    void anEventThatFailedCanBeTriedAgain_data() { failingCallsLoseNothing_data(); }

    void anEventThatFailedCanBeTriedAgain()
    {
        QFETCH(QString, call);
        QFETCH(QString, error);
        if (!hasStrace())
            QSKIP("needs strace");
        constexpr int events = 30;
        const Folder folder;
        fill(folder, 4);

        const QString fault =
            u"error=%1:when=4+11"_s.arg(error); // Opening takes more than three and less than eleven.
        const auto outcome =
            run(traced(call, fault, {u"retry"_s, folder.path(), u"4"_s, QString::number(events)}));

        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.lines.size(), events);
        auto store = ProgressStore::open(folder.path());
        EXPECT_OK(store);
        QVERIFY(store->notices().empty());
        QCOMPARE(*store->events(), sampleEvents(4 + events)); // Each once, in order.
    }
};

QTEST_GUILESS_MAIN(tst_StoreCrash)
#include "tst_storecrash.moc"
