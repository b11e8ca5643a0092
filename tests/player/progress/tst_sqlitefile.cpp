// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "progress/opening_p.h"
#include "progress/sqlitefile_p.h"
#include "storefixture.h"

#include <QtEndian>

#include <array>
#include <random>

using namespace Kogge;
using namespace Kogge::Fixture;

namespace {

/// The sums of 4.3 over big-endian words, continued.
void addSums(std::array<quint32, 2> &sums, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += 8) {
        sums[0] += qFromBigEndian<quint32>(bytes.constData() + at) + sums[1];
        sums[1] += qFromBigEndian<quint32>(bytes.constData() + at + 4) + sums[0];
    }
}

void writeSums(const std::array<quint32, 2> &sums, char *place)
{
    qToBigEndian(sums[0], place);
    qToBigEndian(sums[1], place + 4);
}

/// \p log as a big-endian computer would have written it.
QByteArray withBigEndianSums(QByteArray log)
{
    constexpr qsizetype page = 4096;
    std::array<quint32, 2> sums{};
    log[3] = char(log[3] | 1);
    addSums(sums, log.first(24));
    writeSums(sums, log.data() + 24);
    for (qsizetype at = 32; at + 24 + page <= log.size(); at += 24 + page) {
        addSums(sums, log.mid(at, 8));
        addSums(sums, log.mid(at + 24, page));
        writeSums(sums, log.data() + at + 16);
    }
    return log;
}

} // namespace

class tst_SqliteFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("valid");

        const Folder folder;
        fill(folder, 1);
        const QByteArray store = bytesOf(folder.store());
        QTest::newRow("a store") << store << true;
        QTest::newRow("its first 100 bytes") << store.first(100) << true;
        QTest::newRow("too short") << store.first(99) << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("another magic") << QByteArray(store).replace(0, 6, "sqlite") << false;
    }

    void headers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, valid);
        const auto header = sqliteHeader(bytes);
        QCOMPARE(header.has_value(), valid);
        if (valid)
            QCOMPARE(*header, (SqliteHeader{1, storeApplicationId}));
    }

    /// Rows of every length around the limits of pages, of which some lie in the log only.
    void findsWhatSqliteFinds()
    {
        const Folder folder;
        std::mt19937 random(9);
        std::vector<Event> events;
        auto store = ProgressStore::open(folder.path());
        const auto append = [&](qsizetype size) {
            events.push_back(draftKept(financing(), place(), 0, QString(size, u'x')));
            if (!store->append(events.back()))
                qFatal("cannot append");
        };
        for (qsizetype size = 3850; size < 3950;
             ++size) // The longest that needs no further page is among them.
            append(size);
        for (const qsizetype size : {0, 127, 128, 8000, 8140, 8200, 12'300, 70'000})
            append(size);
        for (int i = 0; i < 400; ++i)
            append(static_cast<qsizetype>(random() % 600));

        const auto bytes = readSqliteBytes(folder.store());
        EXPECT_OK(bytes);
        QVERIFY(!bytes->log.isEmpty());
        const auto journal = StoreContent::of(*bytes).journal();

        QCOMPARE(journal.size(), events.size());
        for (std::size_t i = 0; i < events.size(); ++i) {
            QCOMPARE(journal[i].sequence, static_cast<qint64>(i + 1));
            QCOMPARE(eventOf(journal[i])->result, events[i].result);
        }
        QCOMPARE(gapsIn(journal), 0);
    }

    void numbersOfAllSizesAreRead()
    {
        const Folder folder;
        fill(folder, 1);
        const QList<qint64> numbers = {0,
                                       1,
                                       -1,
                                       127,
                                       -128,
                                       128,
                                       32767,
                                       -32768,
                                       40'000,
                                       8'388'607,
                                       -8'388'608,
                                       2'147'483'647,
                                       -2'147'483'648,
                                       140'737'488'355'327,
                                       -140'737'488'355'328,
                                       std::numeric_limits<qint64>::max(),
                                       std::numeric_limits<qint64>::min()};
        QStringList statements = {u"CREATE TABLE number (a INTEGER, b TEXT, c BLOB, d INTEGER, e INTEGER)"_s};
        for (const qint64 number : numbers)
            statements += u"INSERT INTO number VALUES (%1, 'mark', x'00ff', NULL, 7)"_s.arg(number);
        execute(folder, statements);

        QList<qint64> found;
        findRecords(*readSqliteBytes(folder.store()), 5, [&](const SqliteRecord &record) {
            const auto *number = std::get_if<qint64>(&record.values[0]);
            const bool marked = record.values[1] == SqliteValue(QByteArray("mark"))
                && record.values[2] == SqliteValue(QByteArray("\0\xff", 2))
                && record.values[3] == SqliteValue() && record.values[4] == SqliteValue(qint64(7));
            if (number && marked)
                found += *number;
        });

        std::sort(found.begin(), found.end());
        QList<qint64> expected = numbers;
        std::sort(expected.begin(), expected.end());
        QCOMPARE(found, expected);
    }

    void aLogEndsAtItsLastCommit()
    {
        const Folder folder;
        fillAndKill(folder, 5, 5);
        const QByteArray log = bytesOf(folder.log());
        constexpr qsizetype frame = 4096 + 24;

        QVERIFY(!readLog(log).cutOff);
        QVERIFY(!readLog(log).pages.isEmpty());
        QVERIFY(!readLog({}).cutOff);
        QVERIFY(!readLog(log.first(32)).cutOff);
        QVERIFY(readLog(log.first(31 + frame)).cutOff); // Half a frame.
        QVERIFY(readLog(QByteArray(log).replace(0, 1, "x")).cutOff);
        const char other = static_cast<char>(~log.at(24)); // Of a checksum, which differs from run to run.
        QVERIFY(readLog(QByteArray(log).replace(24, 1, &other, 1)).cutOff);
    }

    /// Its checksums are computed in the byte order of the computer that wrote it.
    void aLogOfAnotherComputerIsRead()
    {
        const Folder folder;
        fillAndKill(folder, 5, 5);
        const QByteArray log = bytesOf(folder.log());

        QCOMPARE(readLog(withBigEndianSums(log)).pages, readLog(log).pages);
        QVERIFY(!readLog(withBigEndianSums(log)).cutOff);
    }

    void aLogOfOtherPagesIsNotOurs()
    {
        const Folder folder;
        fillAndKill(folder, 5, 5);
        const QByteArray log = bytesOf(folder.log());

        const SqliteLog read = readLog(QByteArray(log).replace(8, 4, QByteArray("\0\0\x08\0", 4)));
        QVERIFY(read.pages.isEmpty());
        QVERIFY(read.cutOff);
    }

    void theIndexKnowsWhatWasCommitted()
    {
        const Folder folder;
        fillAndKill(folder, 5, 5);
        const QByteArray log = bytesOf(folder.log());
        const QByteArray index = bytesOf(folder.store() + u"-shm"_s);
        const QByteArray begun = log.mid(32, 24 + 1000); // The next transaction, torn.
        constexpr qsizetype frame = 4096 + 24;

        QVERIFY(!readLog(log, index).cutOff);
        QCOMPARE(readLog(log, index).committedFrames, (log.size() - 32) / frame);
        QVERIFY(readLog(log + begun).cutOff);
        QVERIFY(!readLog(log + begun, index).cutOff);
        QVERIFY(readLog(log.chopped(1), index).cutOff);
        QVERIFY(readLog(log.chopped(frame), index).cutOff); // Without the index, nobody could tell.
        QVERIFY(readLog(log + begun, QByteArray(index).replace(32, 8, "oldsalts")).cutOff);
        QVERIFY(readLog(log + begun, QByteArray(index).replace(80, 8, "oldsalts")).cutOff);
        QVERIFY(readLog(log + begun, index.first(95)).cutOff);
    }

    void framesOfAnEarlierRunAreNoDamage()
    {
        const Folder folder;
        fillAndKill(folder, 5, 5);
        QByteArray log = bytesOf(folder.log());
        QByteArray old = log.mid(32);
        for (qsizetype at = 0; at < old.size(); at += 4096 + 24)
            old.replace(at + 8, 8, "oldsalts");

        QVERIFY(!readLog(log + old).cutOff);
        QCOMPARE(readLog(log + old).pages, readLog(log).pages);
    }

    void anythingCanBeSearched()
    {
        const Folder folder;
        fillAndKill(folder, 50, 20);
        const SqliteBytes whole{bytesOf(folder.store()), bytesOf(folder.log())};
        std::mt19937 random(10);
        for (int i = 0; i < 100; ++i) {
            SqliteBytes bytes = whole;
            for (QByteArray *part : {&bytes.main, &bytes.log}) {
                for (int changes = 0; changes < 200; ++changes)
                    (*part)[static_cast<qsizetype>(random() % static_cast<unsigned>(part->size()))] =
                        static_cast<char>(random());
                part->truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(part->size())));
            }
            const auto journal = StoreContent::of(bytes).journal();
            for (const JournalRow &row : journal) // Whatever is found has once been written.
                QCOMPARE(*eventOf(row), sampleEvent(static_cast<int>(row.sequence) - 1));
        }
    }
};

QTEST_GUILESS_MAIN(tst_SqliteFile)
#include "tst_sqlitefile.moc"
