// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "progress/backups_p.h"
#include "storefixture.h"

#include <QDir>
#include <QFileInfo>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

QString nameAt(const QDateTime &time)
{
    return u"progress-"_s + time.toString(u"yyyyMMdd'T'HHmmss'Z'"_s) + u".sqlite"_s;
}

QStringList namesEvery(qint64 seconds, int count)
{
    QStringList names;
    for (int i = 0; i < count; ++i)
        names += nameAt(noon.addSecs(-i * seconds));
    return names;
}

QStringList backupsOf(const Folder &folder)
{
    return QDir(folder.file(u"backups"_s)).entryList(QDir::Files, QDir::Name);
}

} // namespace

class tst_Backups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rotation_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("kept");

        constexpr qint64 hour = 3600;
        constexpr qint64 day = 24 * hour;
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("few") << namesEvery(hour, 10) << namesEvery(hour, 10);
        QTest::newRow("one each of ten hours, and of the day before")
            << namesEvery(hour, 20) << namesEvery(hour, 10) + QStringList{nameAt(noon.addSecs(-13 * hour))};
        QTest::newRow("every day of a year: ten days, and a week before them")
            << namesEvery(day, 365)
            << namesEvery(day, 10) + QStringList{nameAt(noon.addDays(-14)), nameAt(noon.addDays(-21))};
        QTest::newRow("several in an hour: the last")
            << QStringList{nameAt(noon), nameAt(noon.addSecs(60)), nameAt(noon.addSecs(120))}
            << QStringList{nameAt(noon.addSecs(120))};
        QTest::newRow("of a time to come") << QStringList{nameAt(noon), nameAt(noon.addYears(10))}
                                           << QStringList{nameAt(noon), nameAt(noon.addYears(10))};
    }

    void rotation()
    {
        QFETCH(QStringList, names);
        QFETCH(QStringList, kept);

        QStringList left = names;
        for (const QString &name : outdatedBackups(names))
            left.removeOne(name);

        left.sort();
        kept.sort();
        QCOMPARE(left, kept);
    }

    void otherFilesAreLeftAlone()
    {
        const QStringList others = {u"notes.txt"_s, u"progress-2026.sqlite"_s, u"progress.sqlite"_s};
        for (const QString &name : outdatedBackups(others + namesEvery(60, 3)))
            QVERIFY(!others.contains(name));
    }

    void aBackupIsMadeAtMostOnceAnHour()
    {
        const Folder folder;
        QDateTime now = noon;
        StoreOptions options;
        options.clock = [&now] { return now; };
        auto store = ProgressStore::open(folder.path(), options);
        EXPECT_OK(store->append(sampleEvents(10)));

        const auto backupAt = [&](const QDateTime &time, BackupReason reason) {
            now = time;
            return store->backup(reason);
        };
        EXPECT_OK(backupAt(noon, BackupReason::Regular));
        EXPECT_OK(backupAt(noon.addSecs(3599), BackupReason::Regular));
        QCOMPARE(backupsOf(folder).size(), 1);
        EXPECT_OK(backupAt(noon.addSecs(3600), BackupReason::Regular));
        QCOMPARE(backupsOf(folder).size(), 2);
        EXPECT_OK(backupAt(noon.addDays(-1), BackupReason::Regular)); // The clock was put back.
        QCOMPARE(backupsOf(folder).size(), 3);
        EXPECT_OK(backupAt(noon.addDays(-1), BackupReason::Regular));
        QCOMPARE(backupsOf(folder).size(), 3);
        EXPECT_OK(backupAt(noon.addSecs(7300), BackupReason::BeforeImport));
        QCOMPARE(backupsOf(folder).size(), 4);
    }

    void afterTheClockWasPutBackOneIsKeptAnHour()
    {
        const Folder folder;
        QDateTime now = noon.addYears(-1);
        StoreOptions options;
        options.clock = [&now] { return now; };
        auto store = ProgressStore::open(folder.path(), options);
        EXPECT_OK(store->append(sampleEvents(10)));
        QVERIFY(QDir(folder.path()).mkdir(u"backups"_s));
        for (const QString &name : namesEvery(3600, 30 * 24))
            writeBytes(folder.file(u"backups/"_s + name), "of the time before");

        EXPECT_OK(store->backup(BackupReason::Regular));
        const QStringList kept = backupsOf(folder);
        QVERIFY(kept.contains(nameAt(now)));
        const QString first = nameAt(now);
        now = now.addSecs(600);
        EXPECT_OK(store->backup(BackupReason::Regular));
        QCOMPARE(backupsOf(folder), kept);

        now = now.addSecs(3600);
        EXPECT_OK(store->backup(BackupReason::Regular));
        QVERIFY(backupsOf(folder).contains(nameAt(now)));
        QVERIFY(!backupsOf(folder).contains(first));
    }

    void aBackupHoldsEverything()
    {
        const Folder folder;
        fill(folder, 100);
        {
            auto store = ProgressStore::open(folder.path());
            EXPECT_OK(store->append(sampleEvents(120))); // Twenty of them are in the log only.
            EXPECT_OK(store->backup(BackupReason::Regular));
        }
        QCOMPARE(backupsOf(folder).size(), 1);

        const Folder restored;
        QVERIFY(QFile::copy(folder.file(u"backups/"_s + backupsOf(folder).front()), restored.store()));
        auto store = ProgressStore::open(restored.path());

        EXPECT_OK(store);
        QVERIFY(store->notices().empty());
        QCOMPARE(*store->events(), sampleEvents(120));
        QCOMPARE(store->learnerName(), u"Jørn"_s);
    }

    void aDayOfBackupsIsRotated()
    {
        const Folder folder;
        QDateTime now = noon;
        StoreOptions options;
        options.clock = [&now] { return now; };
        auto store = ProgressStore::open(folder.path(), options);
        for (int hour = 0; hour < 30; ++hour) {
            now = noon.addSecs(hour * 3600);
            EXPECT_OK(store->append(sampleEvent(hour)));
            EXPECT_OK(store->backup(BackupReason::Regular));
        }
        QVERIFY(backupsOf(folder).contains(nameAt(now)));
        QVERIFY(backupsOf(folder).size() <= 10 + 2 + 1);
    }

    void afterAFailureAppendingWorks()
    {
        const Folder folder;
        fill(folder, 10);
        writeBytes(folder.file(u"backups"_s), "a file where the folder should be");
        auto store = ProgressStore::open(folder.path());

        const auto made = store->backup(BackupReason::Regular);

        QVERIFY(!made);
        EXPECT_OK(store->append(sampleEvent(10)));
        QCOMPARE(*store->events(), sampleEvents(11));
    }

    void aBackupLeavesRoomForAnswers()
    {
        const auto disk = SmallDisk::mount(6 * 1024);
        if (!disk)
            QSKIP("needs the right to mount a file system");
        auto store = ProgressStore::open(disk->path());
        EXPECT_OK(store->append(sampleEvents(10)));

        EXPECT_ERROR(store->backup(BackupReason::Regular), ErrorCode::DiskFull);

        QVERIFY(QDir(disk->path() + u"/backups"_s).isEmpty());
        EXPECT_OK(store->append(sampleEvent(10)));
    }

    void aDamagedStoreGivesNoBackup()
    {
        const Folder folder;
        fill(folder, 30);
        auto store = ProgressStore::open(folder.path());
        execute(folder, {u"UPDATE journal SET duration = duration + 1 WHERE sequence = 7"_s});

        EXPECT_ERROR(store->backup(BackupReason::Regular), ErrorCode::StoreDamaged);

        QVERIFY(backupsOf(folder).isEmpty());
    }

    void remainsAreTidiedUp()
    {
        const Folder folder;
        fill(folder, 10);
        auto store = ProgressStore::open(folder.path());
        EXPECT_OK(store->backup(BackupReason::BeforeImport));
        for (const auto &name : {u"backups/partial-abcdefghij"_s, u"backups/partial-klmnopqrst"_s})
            writeBytes(folder.file(name), "half");
        QFile old(folder.file(u"backups/partial-abcdefghij"_s));
        QVERIFY(old.open(QIODevice::ReadWrite));
        QVERIFY(old.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
        old.close();

        EXPECT_OK(store->backup(BackupReason::BeforeImport));

        QVERIFY(!old.exists());
        QVERIFY(
            QFileInfo::exists(folder.file(u"backups/partial-klmnopqrst"_s))); // Perhaps being written now.
    }
};

QTEST_GUILESS_MAIN(tst_Backups)
#include "tst_backups.moc"
