// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "progress/opening_p.h"
#include "storefixture.h"

#include <QDir>
#include <QFileInfo>

#include <unistd.h>

using namespace Kogge;
using namespace Kogge::Fixture;

class tst_ProgressStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsEmpty()
    {
        const Folder folder;

        const auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(store->modules().isEmpty());
        QVERIFY(store->notices().empty());
        QVERIFY(store->learnerName().isEmpty());
        QVERIFY(!store->isReadOnly());
        QCOMPARE(store->progress(financing().module), ModuleProgress());
    }

    void needsItsFolder()
    {
        const Folder folder;
        EXPECT_ERROR(ProgressStore::open(folder.file(u"none"_s)), ErrorCode::FileNotFound);
        QVERIFY(!QFileInfo::exists(folder.file(u"none"_s)));
    }

    void keepsWhatWasAppended()
    {
        const Folder folder;
        fill(folder, 100);

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(store->notices().empty());
        QCOMPARE(*store->events(), sampleEvents(100));
        QCOMPARE(store->modules(), QStringList{financing().module});
        QCOMPARE(store->progress(financing().module), sampleProgress(100));
        QCOMPARE(store->learnerName(), u"Jørn"_s);
    }

    void isOneFileThatSaysWhatItIs()
    {
        const Folder folder;
        fill(folder, 3);

        const QByteArray bytes = bytesOf(folder.store());

        QCOMPARE(bytes.mid(68, 4), QByteArray("Kogg"));
        QCOMPARE(bytes.mid(60, 4), QByteArray("\0\0\0\1", 4));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{u"progress.lock"_s, u"progress.sqlite"_s}));
    }

    void modulesAreApart()
    {
        const Folder folder;
        const ModuleVersion other{u"urn:uuid:00000000-0000-4000-8000-000000000001"_s, u"2.0.0"_s};
        auto store = ProgressStore::open(folder.path());
        EXPECT_OK(store->append({endReached(financing(), u"one"_s), endReached(other, u"two"_s)}));

        QCOMPARE(store->modules(), (QStringList{other.module, financing().module}));
        QCOMPARE(store->progress(financing().module).record.endReached, QSet<QString>{u"one"_s});
        QCOMPARE(store->progress(other.module).record.endReached, QSet<QString>{u"two"_s});
        QCOMPARE(store->progress(other.module).version, u"2.0.0"_s);
    }

    void anEventCountsOnce()
    {
        const Folder folder;
        auto store = ProgressStore::open(folder.path());
        EXPECT_OK(store->append(sampleEvent(3)));

        EXPECT_OK(store->append(sampleEvent(3)));
        EXPECT_OK(store->append({sampleEvent(3), sampleEvent(11), sampleEvent(11)}));

        QCOMPARE(*store->events(), (std::vector<Event>{sampleEvent(3), sampleEvent(11)}));
        const auto consistent = store->isConsistent();
        EXPECT_OK(consistent);
        QVERIFY(*consistent);
    }

    void allEventsOrNone()
    {
        const Folder folder;
        auto store = ProgressStore::open(folder.path());
        Event wrong = sampleEvent(1);
        wrong.place = {};

        EXPECT_ERROR(store->append({sampleEvent(0), wrong, sampleEvent(2)}), ErrorCode::InvalidArgument);

        QVERIFY(store->events()->empty());
        QVERIFY(store->modules().isEmpty());
    }

    void longTextsAreKept()
    {
        const Folder folder;
        const Event event = draftKept(financing(), place(), 0, QString(1'000'000, u'ü') + u"👩‍🌾"_s);
        {
            auto store = ProgressStore::open(folder.path());
            EXPECT_OK(store->append(event));
        }
        auto store = ProgressStore::open(folder.path());
        QCOMPARE(store->events()->front().result, event.result);
    }

    void orderIsThatOfTheJournal()
    {
        const Folder folder;
        auto store = ProgressStore::open(folder.path());
        const QDateTime now(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        std::vector<Event> events;
        for (const int years : {0, 10, -10, 3}) { // The clock jumps.
            events.push_back(sampleEvent(static_cast<int>(events.size())));
            events.back().time = now.addYears(years);
            events.back().duration = std::chrono::milliseconds(100);
            EXPECT_OK(store->append(events.back()));
        }

        QCOMPARE(*store->events(), events);
        QCOMPARE(store->progress(financing().module).activeTime, std::chrono::milliseconds(400));
        QCOMPARE(store->progress(financing().module).lastActivity, now.addYears(3));
        QCOMPARE(store->lastEvent(financing().module), 4);
        QCOMPARE(store->lastEvent(u"urn:nobody"_s), 0);
    }

    void twoStoresSeeEachOther()
    {
        const Folder folder;
        auto one = ProgressStore::open(folder.path());
        auto two = ProgressStore::open(folder.path());
        EXPECT_OK(one->append(sampleEvent(0)));
        EXPECT_OK(two->append(sampleEvent(1)));
        EXPECT_OK(one->append(sampleEvent(2)));
        EXPECT_OK(two->refresh());

        QCOMPARE(*one->events(), sampleEvents(3));
        QCOMPARE(one->progress(financing().module), sampleProgress(3));
        QCOMPARE(two->progress(financing().module), sampleProgress(3));
    }

    void theJournalIsTheTruth_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("events");

        QTest::newRow("derived state removed") << u"DELETE FROM derived"_s << 40;
        QTest::newRow("derived state damaged")
            << u"UPDATE derived SET state = replace(state, '1', '2')"_s << 40;
        QTest::newRow("derived state ahead of the journal")
            << u"DELETE FROM journal WHERE sequence > 30"_s << 30;
        QTest::newRow("derived state behind the journal")
            << u"DELETE FROM journal WHERE sequence > 30; UPDATE derived SET sequence = 20"_s << 30;
    }

    void theJournalIsTheTruth()
    {
        QFETCH(QString, sql);
        QFETCH(int, events);
        const Folder folder;
        fill(folder, 40);
        execute(folder, sql.split(u"; "_s));

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(store->notices().empty());
        QCOMPARE(store->progress(financing().module), sampleProgress(events));
    }

    void derivedStateIsThatOfTheJournal()
    {
        const Folder folder;
        for (int round = 0; round < 5; ++round) {
            auto store = ProgressStore::open(folder.path());
            for (int number = round * 20; number < round * 20 + 20; ++number)
                EXPECT_OK(store->append(sampleEvent(number)));
            QVERIFY(*store->isConsistent());
        }
        auto store = ProgressStore::open(folder.path());
        QVERIFY(*store->isConsistent());
        EXPECT_OK(store->rebuild());
        QVERIFY(*store->isConsistent());
        QCOMPARE(store->progress(financing().module), sampleProgress(100));
    }

    void inconsistencyIsFound()
    {
        const Folder folder;
        fill(folder, 40);
        auto store = ProgressStore::open(folder.path());
        QVERIFY(*store->isConsistent());

        execute(folder, {u"DELETE FROM journal WHERE sequence = 7"_s});

        QVERIFY(!*store->isConsistent());
    }

    void lookingWritesNothing()
    {
        const Folder folder;
        fill(folder, 40);
        const auto before = folder.content();
        {
            auto store = ProgressStore::open(folder.path());
            QCOMPARE(store->events()->size(), 40U);
        }
        QCOMPARE(folder.content(), before);
    }

    void nameCanBeChanged()
    {
        const Folder folder;
        for (const QString &name : {u"Ana"_s, u"Þóra <b>"_s, u""_s}) {
            {
                auto store = ProgressStore::open(folder.path());
                EXPECT_OK(store->setLearnerName(name));
            }
            QCOMPARE(ProgressStore::open(folder.path())->learnerName(), name);
        }
    }

    void filesArePrivate()
    {
        const Folder folder;
        auto store = ProgressStore::open(folder.path());
        EXPECT_OK(store->append(sampleEvents(3)));
        EXPECT_OK(store->backup(BackupReason::Regular));

        for (const QString &name : folder.content().keys()) {
            const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(QFileInfo(folder.file(name)).permissions() & others), qPrintable(name));
        }
        QVERIFY(folder.content().keys().contains(u"progress.sqlite-wal"_s));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        QCOMPARE(QFileInfo(folder.file(u"backups"_s)).permissions()
                     & ~(QFile::ReadUser | QFile::WriteUser | QFile::ExeUser),
                 owner);
    }

    void aMovedFolderIsNoticed()
    {
        const Folder folder;
        const QString home = folder.file(u"learner"_s);
        const QString away = folder.file(u"away"_s);
        QVERIFY(QDir().mkdir(home));
        auto store = ProgressStore::open(home);
        EXPECT_OK(store->append(sampleEvent(0)));

        QVERIFY(QDir().rename(home, away));
        EXPECT_ERROR(store->append(sampleEvent(1)), ErrorCode::CannotWrite);
        QVERIFY(!QFileInfo::exists(home));

        QVERIFY(QDir().rename(away, home));
        EXPECT_OK(store->append(sampleEvent(1)));
        QCOMPARE(*store->events(), sampleEvents(2));
    }

    void aReplacedFileIsNoticed()
    {
        const Folder folder;
        const Folder other;
        fill(other, 10);
        auto store = ProgressStore::open(folder.path());
        EXPECT_OK(store->append(sampleEvent(20)));

        QVERIFY(QFile::rename(folder.store(), folder.file(u"old"_s)));
        QVERIFY(QFile::copy(other.store(), folder.store()));
        QFile::remove(folder.log());
        QFile::remove(folder.file(u"progress.sqlite-shm"_s));
        EXPECT_OK(store->append(sampleEvent(10)));

        QCOMPARE(*store->events(), sampleEvents(11));
        QCOMPARE(store->progress(financing().module), sampleProgress(11));
    }

    void canBeLookedAtWhereItCannotBeWritten()
    {
        const auto disk = SmallDisk::mount(4096);
        if (!disk)
            QSKIP("needs the right to mount a file system");
        {
            auto store = ProgressStore::open(disk->path());
            EXPECT_OK(store->append(sampleEvents(40)));
            EXPECT_OK(store->setLearnerName(u"Ana"_s));
        }
        disk->setReadOnly(true);

        auto store = ProgressStore::open(disk->path());

        EXPECT_OK(store);
        QVERIFY(store->isReadOnly());
        QVERIFY(hasNotice(*store, NoticeCode::ReadOnly));
        QCOMPARE(store->progress(financing().module), sampleProgress(40));
        QCOMPARE(store->learnerName(), u"Ana"_s);
        QCOMPARE(*store->events(), sampleEvents(40));
        EXPECT_ERROR(store->append(sampleEvent(40)), ErrorCode::CannotWrite);
        EXPECT_ERROR(store->setLearnerName(u"Bea"_s), ErrorCode::CannotWrite);

        disk->setReadOnly(false);
        EXPECT_OK(store->append(sampleEvent(40)));
        QVERIFY(!store->isReadOnly());
        QCOMPARE(store->progress(financing().module), sampleProgress(41));
    }

    void anEmptyFolderThatCannotBeWrittenIsAnError()
    {
        const auto disk = SmallDisk::mount();
        if (!disk)
            QSKIP("needs the right to mount a file system");
        disk->setReadOnly(true);
        EXPECT_ERROR(ProgressStore::open(disk->path()), ErrorCode::CannotWrite);
    }

    void forbiddenFolderCanBeLookedAt()
    {
        if (::geteuid() == 0)
            QSKIP("nothing is forbidden to root");
        const Folder folder;
        fill(folder, 10);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        auto store = ProgressStore::open(folder.path());
        EXPECT_OK(store);
        QCOMPARE(store->progress(financing().module), sampleProgress(10));
        EXPECT_ERROR(store->append(sampleEvent(10)), ErrorCode::CannotWrite);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void onANetworkThereIsNoLog()
    {
        const Folder folder;
        StoreOptions options;
        options.fileSystem = u"nfs4"_s;
        fill(folder, 5); // On the computer itself, before the folder moved.

        auto store = ProgressStore::open(folder.path(), options);
        EXPECT_OK(store);
        EXPECT_OK(store->append(sampleEvent(5)));

        QVERIFY(hasNotice(*store, NoticeCode::NetworkFolder));
        QVERIFY(!QFileInfo::exists(folder.log()));
        QCOMPARE(*store->events(), sampleEvents(6));
    }

    void networksAreKnown_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("network");

        for (const auto &type : {u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"9p"_s, u"fuse.sshfs"_s})
            QTest::newRow(qPrintable(type)) << type << true;
        for (const auto &type : {u"ext4"_s, u"btrfs"_s, u"tmpfs"_s, u"fuseblk"_s, u"vfat"_s, u""_s})
            QTest::newRow(qPrintable(type)) << type << false;
    }

    void networksAreKnown()
    {
        QFETCH(QString, type);
        QFETCH(bool, network);
        QCOMPARE(isNetworkFileSystem(type), network);
    }

    void conflictCopiesAreNamed()
    {
        const Folder folder;
        fill(folder, 5);
        writeBytes(folder.file(u"progress (Anna’s conflicted copy 2026-11-22).sqlite"_s), "x");

        const auto store = ProgressStore::open(folder.path());

        QCOMPARE(store->notices().size(), 1U);
        QVERIFY(describe(store->notices().front()).contains(u"conflicted copy"));
        QCOMPARE(store->progress(financing().module), sampleProgress(5));
    }

    void noticesAreSentences_data()
    {
        QTest::addColumn<Notice>("notice");
        QTest::addColumn<QStringList>("words");

        const QDateTime time(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC);
        const Error full{ErrorCode::DiskFull, u"progress.sqlite"_s, {}};
        QTest::newRow("damaged") << Notice{NoticeCode::StoreDamaged, u"kept-name"_s, 0, {}, {}}
                                 << QStringList{u"kept-name"_s};
        QTest::newRow("missing") << Notice{NoticeCode::StoreMissing, {}, 0, {}, {}}
                                 << QStringList{u"backups"_s};
        QTest::newRow("cut off") << Notice{NoticeCode::WritesCutOff, u"kept-name"_s, 0, {}, {}}
                                 << QStringList{u"kept-name"_s};
        QTest::newRow("recovered") << Notice{NoticeCode::EventsRecovered, {}, 12, time, {}}
                                   << QStringList{u"12"_s, u"26"_s};
        QTest::newRow("nothing recovered")
            << Notice{NoticeCode::EventsRecovered, {}, 0, {}, {}} << QStringList{u"Nothing"_s};
        QTest::newRow("lost") << Notice{NoticeCode::EventsLost, {}, 3, {}, {}} << QStringList{u"3"_s};
        QTest::newRow("read only") << Notice{NoticeCode::ReadOnly, {}, 0, {}, full}
                                   << QStringList{u"not enough room"_s};
        QTest::newRow("network") << Notice{NoticeCode::NetworkFolder, u"nfs4"_s, 0, {}, {}}
                                 << QStringList{u"nfs4"_s};
        QTest::newRow("backup") << Notice{NoticeCode::BackupFailed, {}, 0, {}, full}
                                << QStringList{u"not enough room"_s};
    }

    void noticesAreSentences()
    {
        QFETCH(Notice, notice);
        QFETCH(QStringList, words);
        const QString sentence = describe(notice);
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(!sentence.contains(u'%'));
        for (const QString &word : words)
            QVERIFY2(sentence.contains(word), qPrintable(sentence));
    }
};

QTEST_GUILESS_MAIN(tst_ProgressStore)
#include "tst_progressstore.moc"
