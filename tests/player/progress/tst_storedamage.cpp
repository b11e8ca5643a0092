// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "storefixture.h"

#include <QDir>
#include <QFileInfo>

#include <random>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr qsizetype frameSize = pageSize + 24;

QStringList damagedFiles(const Folder &folder)
{
    return QDir(folder.path()).entryList({u"progress.sqlite.damaged-*"_s});
}

/// A backup with the first \p events, then a store with \p count.
void fillWithBackup(const Folder &folder, int events, int count)
{
    auto store = ProgressStore::open(folder.path());
    if (!store || !store->setLearnerName(u"Jørn"_s) || !store->append(sampleEvents(events))
        || !store->backup(BackupReason::Regular) || !store->append(sampleEvents(count)))
        qFatal("cannot fill the store");
}

bool isPrefix(const std::vector<Event> &events)
{
    return events == sampleEvents(static_cast<int>(events.size()));
}

/// What came out of damage. Fine: nothing is missing. Told: the notices or the error say that something is.
enum class Verdict { Fine, Told, Wrong };

/// Opens the store and compares it with the \p count sample events it once had.
Verdict verdictOf(const Folder &folder, int count)
{
    auto store = ProgressStore::open(folder.path());
    if (!store)
        return Verdict::Told;
    const auto events = store->events();
    const auto consistent = store->isConsistent();
    if (!events || !consistent || !*consistent)
        return Verdict::Wrong;
    ModuleProgress expected;
    for (const Event &event : *events) {
        apply(expected, event);
        const auto all = sampleEvents(count);
        if (std::find(all.begin(), all.end(), event) == all.end())
            return Verdict::Wrong; // An event that never was.
    }
    if (store->progress(financing().module) != expected)
        return Verdict::Wrong;
    if (*events == sampleEvents(count) && store->learnerName() == u"Jørn")
        return Verdict::Fine;
    return store->notices().empty() ? Verdict::Wrong : Verdict::Told;
}

} // namespace

class tst_StoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotOursIsKeptAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");

        std::mt19937 random(1);
        QByteArray noise(50'000, '\0');
        std::generate(noise.begin(), noise.end(), [&random] { return static_cast<char>(random()); });
        QTest::newRow("noise") << noise;
        QTest::newRow("three bytes") << QByteArray("abc");
        QTest::newRow("a web page")
            << QByteArray("<!DOCTYPE html><html><body>Log in</body></html>").repeated(50);
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("a header and nothing else") << QByteArray("SQLite format 3\0", 16);
        for (const auto &mode : {u"DELETE"_s, u"WAL"_s}) {
            const QByteArray foreign = foreignStore(mode);
            QTest::addRow("another program's, %s", qPrintable(mode)) << foreign;
            QTest::addRow("another program's, called ours, %s", qPrintable(mode))
                << QByteArray(foreign).replace(68, 4, "Kogg").replace(60, 4, QByteArray("\0\0\0\1", 4));
        }
    }

    void whatIsNotOursIsKeptAside()
    {
        QFETCH(QByteArray, bytes);
        for (const bool withBackup : {false, true}) {
            const Folder folder;
            if (withBackup)
                fillWithBackup(folder, 20, 20);
            writeBytes(folder.store(), bytes);

            auto store = ProgressStore::open(folder.path());

            EXPECT_OK(store);
            QVERIFY(hasNotice(*store, NoticeCode::StoreDamaged));
            QVERIFY(hasNotice(*store, NoticeCode::EventsRecovered));
            QCOMPARE(damagedFiles(folder).size(), 1);
            QCOMPARE(store->notices().front().subject, damagedFiles(folder).front());
            QCOMPARE(bytesOf(folder.file(damagedFiles(folder).front())), bytes);
            QCOMPARE(*store->events(), sampleEvents(withBackup ? 20 : 0));
            QCOMPARE(store->learnerName(), withBackup ? u"Jørn"_s : u""_s);
            EXPECT_OK(store->append(sampleEvents(21)));
        }
    }

    void anEmptyFileIsANewStore()
    {
        const Folder folder;
        writeBytes(folder.store(), {});

        const auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(store->notices().empty());
        QVERIFY(damagedFiles(folder).isEmpty());
    }

    void anEmptiedOrMissingFileComesFromTheBackup_data()
    {
        QTest::addColumn<bool>("removed");
        QTest::newRow("emptied") << false;
        QTest::newRow("missing") << true;
    }

    void anEmptiedOrMissingFileComesFromTheBackup()
    {
        QFETCH(bool, removed);
        const Folder folder;
        fillWithBackup(folder, 20, 30);
        writeBytes(folder.store(), {});
        if (removed)
            QFile::remove(folder.store());

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(hasNotice(*store, NoticeCode::StoreMissing));
        QCOMPARE(*store->events(), sampleEvents(20));
    }

    void aStoreWithoutItsHeadIsReadNevertheless()
    {
        const Folder folder;
        fill(folder, 200);
        writeBytes(folder.store(), bytesOf(folder.store()).replace(0, 100, QByteArray(100, 'x')));

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(hasNotice(*store, NoticeCode::StoreDamaged));
        QCOMPARE(*store->events(), sampleEvents(200));
        QCOMPARE(store->learnerName(), u"Jørn"_s);
    }

    void keptFilesAreNeverOverwritten()
    {
        const Folder folder;
        StoreOptions options;
        options.clock = [] { return QDateTime(QDate(2026, 11, 22), QTime(10, 0), Qt::UTC); };
        for (const char *text : {"one", "two", "three"}) {
            writeBytes(folder.store(), text);
            EXPECT_OK(ProgressStore::open(folder.path(), options));
        }

        QSet<QByteArray> kept;
        for (const QString &name : damagedFiles(folder))
            kept.insert(bytesOf(folder.file(name)));
        QCOMPARE(kept, (QSet<QByteArray>{"one", "two", "three"}));
    }

    void aNewerStoreIsNotTouched_data()
    {
        QTest::addColumn<QString>("sql");

        QTest::newRow("unknown version") << u"PRAGMA user_version=99"_s;
        QTest::newRow("the next one") << u"PRAGMA user_version=2"_s;
        QTest::newRow("its word for another version")
            << u"PRAGMA user_version=3; INSERT OR REPLACE INTO meta VALUES ('compatibility', 2, '2 1', 0)"_s;
    }

    void aNewerStoreIsNotTouched()
    {
        QFETCH(QString, sql);
        const Folder folder;
        fill(folder, 20);
        execute(folder, sql.split(u"; "_s));
        const auto before = folder.content();

        EXPECT_ERROR(ProgressStore::open(folder.path()), ErrorCode::StoreNewer);

        QCOMPARE(folder.content(), before);
    }

    void aNewerStoreThatAllowsItIsUsed()
    {
        const Folder folder;
        fill(folder, 20);
        StoreOptions next;
        next.schema = nextSchema(1);
        EXPECT_OK(ProgressStore::open(folder.path(), next));
        QCOMPARE(bytesOf(folder.store()).mid(60, 4), QByteArray("\0\0\0\2", 4));

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        EXPECT_OK(store->append(sampleEvent(20)));
        QCOMPARE(*store->events(), sampleEvents(21));
        QCOMPARE(bytesOf(folder.store()).mid(60, 4), QByteArray("\0\0\0\2", 4));
    }

    void aNewerStoreThatIsDamagedIsNotTouched()
    {
        const Folder folder;
        fill(folder, 20);
        StoreOptions next;
        next.schema = nextSchema(1);
        EXPECT_OK(ProgressStore::open(folder.path(), next));
        execute(folder, {u"UPDATE journal SET time = time + 1 WHERE sequence = 5"_s});
        const auto before = folder.content();

        EXPECT_ERROR(ProgressStore::open(folder.path()), ErrorCode::StoreDamaged);

        QCOMPARE(folder.content(), before);
    }

    void aChangedRowComesFromTheBackup_data()
    {
        QTest::addColumn<QString>("sql");

        for (const auto &column : {u"time"_s, u"duration"_s, u"sequence"_s})
            QTest::newRow(qPrintable(column))
                << u"UPDATE journal SET %1 = %1 + 1000 WHERE sequence = 7"_s.arg(column);
        for (const auto &column :
             {u"module"_s, u"version"_s, u"lesson"_s, u"block"_s, u"verb"_s, u"result"_s})
            QTest::newRow(qPrintable(column))
                << u"UPDATE journal SET %1 = %1 || '0' WHERE sequence = 7"_s.arg(column);
        QTest::newRow("id") << u"UPDATE journal SET id = randomblob(16) WHERE sequence = 7"_s;
        QTest::newRow("swapped") << u"UPDATE journal SET lesson = block, block = lesson WHERE sequence = 3"_s;
        QTest::newRow("checksum") << u"UPDATE journal SET checksum = checksum + 1 WHERE sequence = 7"_s;
        QTest::newRow("name") << u"UPDATE meta SET value = 'Jörn' WHERE key = 'learner'"_s;
    }

    void aChangedRowComesFromTheBackup()
    {
        QFETCH(QString, sql);
        const Folder folder;
        fillWithBackup(folder, 20, 30);
        execute(folder, {sql});

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(hasNotice(*store, NoticeCode::StoreDamaged));
        QVERIFY(!hasNotice(*store, NoticeCode::EventsLost));
        QCOMPARE(*store->events(), sampleEvents(30));
        QCOMPARE(store->learnerName(), u"Jørn"_s);
        QCOMPARE(store->progress(financing().module), sampleProgress(30));
    }

    void aChangedRowWithoutBackupIsLeftOut()
    {
        const Folder folder;
        fillWithBackup(folder, 20, 30);
        execute(folder, {u"UPDATE journal SET duration = duration + 1 WHERE sequence = 25"_s});

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(hasNotice(*store, NoticeCode::EventsLost));
        auto expected = sampleEvents(30);
        expected.erase(expected.begin() + 24);
        QCOMPARE(*store->events(), expected);
        EXPECT_OK(store->append(sampleEvent(24))); // Its id is free; it comes behind the others.
        QCOMPARE(store->events()->back(), sampleEvent(24));
    }

    void theNewestBackupsThatAreGoodAreUsed()
    {
        const Folder folder;
        QDateTime now(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC);
        StoreOptions options;
        options.clock = [&now] { return now; };
        {
            auto store = ProgressStore::open(folder.path(), options);
            for (const int events : {20, 30, 40}) {
                EXPECT_OK(store->append(sampleEvents(events)));
                EXPECT_OK(store->backup(BackupReason::Regular));
                now = now.addSecs(3600);
            }
        }
        const QDir backups(folder.file(u"backups"_s));
        const QStringList names = backups.entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 3);
        writeBytes(backups.filePath(names[2]), {});
        writeBytes(backups.filePath(names[0]), "noise");
        writeBytes(folder.store(), "noise");

        auto store = ProgressStore::open(folder.path(), options);

        EXPECT_OK(store);
        QCOMPARE(*store->events(), sampleEvents(30));
    }

    void longRowsAreRecovered()
    {
        const Folder folder;
        std::vector<Event> events;
        for (const int size : {10, 3000, 4000, 4061, 5000, 8192, 100'000}) {
            events.push_back(draftKept(financing(), place(), 0, QString(size, u'ü')));
            auto store = ProgressStore::open(folder.path());
            EXPECT_OK(store->append(events.back()));
        }
        writeBytes(folder.store(), bytesOf(folder.store()).replace(0, 16, "no longer SQLite"));

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(hasNotice(*store, NoticeCode::StoreDamaged));
        QCOMPARE(store->events()->size(), events.size());
        for (std::size_t i = 0; i < events.size(); ++i)
            QCOMPARE(store->events()->at(i).result, events[i].result);
    }

    void flippedBitsAreNeverSilent_data()
    {
        QTest::addColumn<bool>("withBackup");
        QTest::newRow("without backup") << false;
        QTest::newRow("with backup") << true;
    }

    void flippedBitsAreNeverSilent()
    {
        QFETCH(bool, withBackup);
        constexpr int events = 60;
        const Folder folder;
        fillWithBackup(folder, events, events);
        if (!withBackup)
            QDir(folder.file(u"backups"_s)).removeRecursively();
        const auto content = folder.content();
        std::mt19937 random(withBackup ? 2 : 3);
        QMap<Verdict, int> verdicts;
        for (int i = 0; i < 300; ++i) {
            auto changed = content;
            const auto bit = random() % static_cast<unsigned>(changed[u"progress.sqlite"_s].size() * 8);
            flipBit(changed[u"progress.sqlite"_s], static_cast<qsizetype>(bit));
            folder.restore(changed);
            const Verdict verdict = verdictOf(folder, events);
            QVERIFY2(verdict != Verdict::Wrong, qPrintable(u"bit %1"_s.arg(bit)));
            if (withBackup
                && changed[u"progress.sqlite"_s].mid(60, 4) == content[u"progress.sqlite"_s].mid(60, 4))
                QVERIFY2(verdict == Verdict::Fine, qPrintable(u"bit %1"_s.arg(bit)));
            ++verdicts[verdict];
        }
        qInfo("fine %d, told %d", verdicts[Verdict::Fine], verdicts[Verdict::Told]);
        QVERIFY(verdicts[Verdict::Fine] > 0);
    }

    void destroyedPagesAreNeverSilent()
    {
        constexpr int events = 120;
        const Folder folder;
        fillWithBackup(folder, 100, events);
        const auto content = folder.content();
        std::mt19937 random(4);
        for (int i = 0; i < 60; ++i) {
            auto changed = content;
            QByteArray &bytes = changed[u"progress.sqlite"_s];
            const auto page =
                static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size() / pageSize));
            const auto from = page * pageSize + static_cast<qsizetype>(random() % pageSize);
            const auto size =
                std::min<qsizetype>(static_cast<qsizetype>(random() % (3 * pageSize)), bytes.size() - from);
            for (qsizetype at = from; at < from + size; ++at)
                bytes[at] = static_cast<char>(i % 2 ? 0 : random());
            folder.restore(changed);
            QVERIFY2(verdictOf(folder, events) != Verdict::Wrong,
                     qPrintable(u"%1 bytes at %2"_s.arg(size).arg(from)));
        }
    }

    void aShortenedFileIsNeverSilent()
    {
        constexpr int events = 120;
        const Folder folder;
        fillWithBackup(folder, 100, events);
        const auto content = folder.content();
        std::mt19937 random(5);
        for (int i = 0; i < 60; ++i) {
            auto changed = content;
            const auto size = random() % static_cast<unsigned>(content[u"progress.sqlite"_s].size());
            changed[u"progress.sqlite"_s].truncate(static_cast<qsizetype>(size));
            folder.restore(changed);
            QVERIFY2(verdictOf(folder, events) != Verdict::Wrong, qPrintable(u"%1 bytes"_s.arg(size)));
        }
    }

    void anUnmergedLogIsTakenIn()
    {
        const Folder folder;
        fillAndKill(folder, 20, 30);
        QVERIFY(QFileInfo(folder.log()).size() > 0);

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(store->notices().empty());
        QCOMPARE(*store->events(), sampleEvents(50));
    }

    void aDamagedLogLeavesThePrefix_data()
    {
        QTest::addColumn<bool>("cut");
        QTest::newRow("cut") << true;
        QTest::newRow("flipped") << false;
    }

    void aDamagedLogLeavesThePrefix()
    {
        QFETCH(bool, cut);
        const Folder folder;
        fillAndKill(folder, 20, 30);
        const auto content = folder.content();
        const auto logSize = static_cast<unsigned>(content[u"progress.sqlite-wal"_s].size());
        std::mt19937 random(cut ? 6 : 7);
        for (int i = 0; i < 250; ++i) {
            auto changed = content;
            QByteArray &log = changed[u"progress.sqlite-wal"_s];
            const auto at = static_cast<qsizetype>(random() % (cut ? logSize : logSize * 8));
            if (cut)
                log.truncate(at);
            else
                flipBit(log, at);
            folder.restore(changed);

            auto store = ProgressStore::open(folder.path());

            EXPECT_OK(store);
            const auto events = *store->events();
            QVERIFY2(isPrefix(events) && events.size() >= 20, qPrintable(QString::number(at)));
            QCOMPARE(store->progress(financing().module), sampleProgress(static_cast<int>(events.size())));
            const bool atFrame = cut && (at == 0 || at == 32 || (at - 32) % frameSize == 0);
            if (events.size() < 50 && !atFrame)
                QVERIFY2(hasNotice(*store, NoticeCode::WritesCutOff), qPrintable(QString::number(at)));
        }
    }

    void whatTheLogLostComesFromTheBackup()
    {
        const Folder folder;
        {
            auto store = ProgressStore::open(folder.path());
            EXPECT_OK(store->append(sampleEvents(10)));
        }
        EXPECT_OK(ProgressStore::open(folder.path())->backup(BackupReason::Regular));
        const auto outcome = run(childCommand({u"append-and-die"_s, folder.path(), u"10"_s, u"20"_s}));
        QVERIFY(outcome.killed);
        const auto killed = folder.content();
        { // The backup of the next hour has it all.
            StoreOptions options;
            options.clock = [] { return QDateTime::currentDateTimeUtc().addSecs(7200); };
            auto store = ProgressStore::open(folder.path(), options);
            EXPECT_OK(store->backup(BackupReason::Regular));
        }
        auto changed = folder.content();
        changed[u"progress.sqlite"_s] = killed[u"progress.sqlite"_s];
        changed[u"progress.sqlite-wal"_s] = killed[u"progress.sqlite-wal"_s];
        flipBit(changed[u"progress.sqlite-wal"_s], (32 + 5 * frameSize + 1000) * 8);
        folder.restore(changed);

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(hasNotice(*store, NoticeCode::WritesCutOff));
        QCOMPARE(*store->events(), sampleEvents(30));
    }

    void aStoreAndItsLogDamagedTogether()
    {
        const Folder folder;
        fillAndKill(folder, 20, 30);
        auto changed = folder.content();
        changed[u"progress.sqlite"_s].replace(0, 100, QByteArray(100, 'x'));
        folder.restore(changed);

        auto store = ProgressStore::open(folder.path());

        EXPECT_OK(store);
        QVERIFY(hasNotice(*store, NoticeCode::StoreDamaged));
        QCOMPARE(*store->events(), sampleEvents(50));
        QCOMPARE(damagedFiles(folder).size(), 2); // The store and its log.
    }

    void nothingOfTheOldStoreIsAppliedToTheNew()
    {
        const Folder folder;
        fill(folder, 20);
        auto changed = folder.content();
        changed[u"progress.sqlite"_s].replace(0, 100, QByteArray(100, 'x'));
        for (const auto &side : {u"-wal"_s, u"-journal"_s, u"-shm"_s})
            changed[u"progress.sqlite"_s + side] = "of the old store";
        folder.restore(changed);

        QCOMPARE(*ProgressStore::open(folder.path())->events(), sampleEvents(20));

        QCOMPARE(damagedFiles(folder).size(), 3); // The log's index is of no use to anybody.
        QVERIFY(!QFileInfo::exists(folder.store() + u"-journal"_s));
        QCOMPARE(*ProgressStore::open(folder.path())->events(), sampleEvents(20));
    }

    void damageWhileOpenIsRepairedAtTheNextAppend()
    {
        const Folder folder;
        fillWithBackup(folder, 20, 20);
        auto store = ProgressStore::open(folder.path());
        execute(folder,
                {u"INSERT INTO journal SELECT sequence + 1, randomblob(16), time, module, version, lesson, "
                 u"block, "
                 "verb, result, duration, checksum FROM journal WHERE sequence = 20"_s});

        EXPECT_ERROR(store->append(sampleEvent(20)), ErrorCode::StoreDamaged);
        EXPECT_OK(store->append(sampleEvent(20)));

        QVERIFY(hasNotice(*store, NoticeCode::StoreDamaged));
        QCOMPARE(*store->events(), sampleEvents(21));
    }

    void aStoreInUseIsNotRepaired()
    {
        const Folder folder;
        fill(folder, 20);
        auto first = ProgressStore::open(folder.path());
        execute(folder, {u"UPDATE journal SET duration = duration + 1 WHERE sequence = 7"_s});

        EXPECT_ERROR(ProgressStore::open(folder.path()), ErrorCode::StoreInUse);

        EXPECT_OK(first->append(sampleEvent(20)));
        QVERIFY(damagedFiles(folder).isEmpty());
    }

private:
    /// An SQLite file of some other program.
    static QByteArray foreignStore(const QString &journalMode)
    {
        const Folder folder;
        fill(folder, 1);
        execute(folder,
                {u"PRAGMA application_id=0"_s, u"PRAGMA user_version=0"_s, u"DROP TABLE journal"_s,
                 u"DROP TABLE meta"_s, u"DROP TABLE derived"_s, u"PRAGMA journal_mode="_s + journalMode,
                 u"CREATE TABLE bookmark (url TEXT)"_s,
                 u"INSERT INTO bookmark VALUES ('https://example.org/')"_s});
        return bytesOf(folder.store());
    }
};

QTEST_GUILESS_MAIN(tst_StoreDamage)
#include "tst_storedamage.moc"
