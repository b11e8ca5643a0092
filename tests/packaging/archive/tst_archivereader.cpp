// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "expect.h"
#include "openarchive.h"
#include "zipbuilder.h"

#include <QTemporaryDir>

#include <sys/stat.h>
#include <thread>

using namespace Kogge;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noLimit = 1LL << 40;

/// Neither all the same nor random: deflates to a part of itself.
QByteArray sample(qsizetype size)
{
    QByteArray bytes;
    for (qint64 i = 0; bytes.size() < size; ++i)
        bytes += QByteArray::number(i * 7919 % 100003);
    return bytes.first(size);
}

ZipItem withCrc(ZipItem item, quint32 crc)
{
    item.local.crc = item.central.crc = crc;
    return item;
}

/// Deflated data that end in \p more, and claim to hold \p content.
ZipItem withTail(const QByteArray &content, const QByteArray &more)
{
    return claiming("a", deflated(content) + more, quint32(content.size()), crcOf(content));
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class tst_ArchiveReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasPacked_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isDeflated");
        for (const bool isDeflated : {false, true}) {
            for (const int size : {0, 1, 2, 8191, 8192, 8193, 16384, 65536, 262144, 262145, 1000000}) {
                const QByteArray name = QByteArray::number(size) + (isDeflated ? " deflated" : " stored");
                QTest::newRow(name.constData()) << sample(size) << isDeflated;
            }
        }
    }

    void readsWhatWasPacked()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isDeflated);
        const ZipItem item = isDeflated ? deflatedItem("a/b", content) : storedItem("a/b", content);
        const auto archive =
            openBytes(zipOf({storedItem("first", "1"), item, deferred(storedItem("last", "2"))}));
        EXPECT_OK(archive);

        const auto read = archive->read(u"a/b"_s, content.size());
        EXPECT_OK(read);
        QCOMPARE(*read, content);

        const auto device = archive->openEntry(u"a/b"_s);
        EXPECT_OK(device);
        QCOMPARE((*device)->isSequential(), isDeflated);
        QCOMPARE((*device)->readAll(), content);
        QVERIFY((*device)->atEnd());
        QVERIFY(!(*device)->failure());
        EXPECT_OK(archive->verify());
    }

    void readsInSmallSteps()
    {
        const QByteArray content = sample(50000);
        const auto archive =
            openBytes(zipOf({storedItem("stored", content), deflatedItem("deflated", content)}));
        for (const QString &name : namesOf(*archive)) {
            const auto device = archive->openEntry(name);
            QByteArray read = (*device)->peek(10);
            QCOMPARE(read, content.first(10));
            read.clear();
            while (!(*device)->atEnd())
                read += (*device)->read(97);
            QCOMPARE(read, content);
            QVERIFY(!(*device)->failure());
        }
    }

    void storedEntriesAreReadAtAnyPlace()
    {
        const QByteArray content = sample(100000);
        const auto archive = openBytes(zipOf({storedItem("a", content), storedItem("b", "secret")}));
        const auto device = archive->openEntry(u"a"_s);
        QCOMPARE((*device)->size(), content.size());
        for (const qint64 place : {99990, 0, 50000, 1, 99999}) {
            QVERIFY((*device)->seek(place));
            QCOMPARE((*device)->read(20), content.sliced(place, qMin<qint64>(20, content.size() - place)));
        }
        (*device)->seek(content.size() + 5);
        QCOMPARE((*device)->read(20), QByteArray());
    }

    void findsByExactName()
    {
        const auto archive = openBytes(zipOf({storedItem("a/B.txt", "1"), folderItem("c/")}));
        QVERIFY(archive->find(u"a/B.txt"_s));
        QCOMPARE(archive->find(u"a/B.txt"_s)->size, 1);
        QVERIFY(!archive->find(u"a/b.txt"_s));
        QVERIFY(!archive->find(u"c"_s));
        EXPECT_ERROR(archive->read(u"c"_s, 100), ErrorCode::EntryMissing);
        EXPECT_ERROR(archive->openEntry(u"x"_s), ErrorCode::EntryMissing);
    }

    void largeFilesAreNotReadWhole()
    {
        const auto archive = openBytes(zipOf({storedItem("a", sample(101))}));
        EXPECT_ERROR(archive->read(u"a"_s, 100), ErrorCode::TooLarge);
        EXPECT_OK(archive->read(u"a"_s, 101));
    }

    void entriesAreInTheOrderOfTheirData()
    {
        ZipBuilder builder;
        builder.items = {storedItem("mimetype", "m"), storedItem("b", "2"), storedItem("a", "1")};
        builder.items[0].isListed = false; // Listed last, but first in the file.
        builder.items.push_back(storedItem("mimetype", "m"));
        builder.items.back().isPresent = false;
        builder.items.back().offset = 0;
        const auto archive = openBytes(builder.build());
        EXPECT_OK(archive);
        QCOMPARE(namesOf(*archive), QStringList({u"mimetype"_s, u"b"_s, u"a"_s}));
        QCOMPARE(archive->entries().front().dataOffset, 38);
        QCOMPARE(archive->totalBytes(), 3);
    }

    void findsDamage_data()
    {
        QTest::addColumn<ZipItem>("item");
        QTest::addColumn<ErrorCode>("expected");
        using enum ErrorCode;
        const QByteArray content = sample(100000);
        const QByteArray packed = deflated(content);
        const auto size = quint32(content.size());
        const quint32 crc = crcOf(content);
        const auto row = [](const char *what, const ZipItem &item, ErrorCode expected) {
            QTest::newRow(what) << item << expected;
        };
        const auto flipped = [](QByteArray bytes, qsizetype place) {
            bytes[place] = char(bytes[place] ^ 4);
            return bytes;
        };

        row("wrong checksum, stored", withCrc(storedItem("a", content), 1), EntryDamaged);
        row("wrong checksum, deflated", withCrc(deflatedItem("a", content), 1), EntryDamaged);
        row("wrong checksum of nothing", withCrc(storedItem("a", {}), 1), EntryDamaged);
        row("wrong checksum of nothing, deflated", withCrc(deflatedItem("a", {}), 1), EntryDamaged);
        row("flipped bit, stored", withCrc(storedItem("a", flipped(content, 5000)), crc), EntryDamaged);
        row("flipped bit, deflated", claiming("a", flipped(packed, 5000), size, crc), EntryDamaged);
        row("flipped bit at the beginning", claiming("a", flipped(packed, 0), size, crc), EntryDamaged);
        row("last byte missing", claiming("a", packed.chopped(1), size, crc), EntryDamaged);
        row("half is missing", claiming("a", packed.first(packed.size() / 2), size, crc), EntryDamaged);
        row("all is missing", claiming("a", {}, size, crc), EntryDamaged);
        row("not deflated", claiming("a", content, size, crc), EntryDamaged);
        row("encrypted, but said not to be", claiming("a", "\x83\x17\xcf\x99\x12\xfe\x00\x44", 36, 0x1234),
            EntryDamaged);
        row("with zlib's header", claiming("a", "\x78\x9c" + packed, size, crc), EntryDamaged);
        row("smaller than declared", claiming("a", packed, size + 1, crc), EntryDamaged);
        row("much smaller than declared", claiming("a", packed, 2 * size, crc), EntryDamaged);
        row("larger than declared", claiming("a", packed, size - 1, crcOf(content.chopped(1))),
            EntryLargerThanDeclared);
        row("declared as nothing", claiming("a", deflated("content"), 0, 0), EntryLargerThanDeclared);
        row("bomb that lies", claiming("a", deflatedZeros(64 << 20), 60000, crcOf(QByteArray(60000, 0))),
            EntryLargerThanDeclared);
        row("one byte behind", withTail(content, "x"), EntryDamaged);
        row("one zero behind", withTail(content, QByteArray(1, 0)), EntryDamaged);
        row("zeros behind", withTail(content, QByteArray(100, 0)), EntryDamaged);
        row("text behind", withTail(content, sample(20000)), EntryDamaged);
        row("a second stream behind", withTail(content, deflated("more")), EntryLargerThanDeclared);
        row("a second stream in sum", claiming("a", packed + deflated("more"), size, crc),
            EntryLargerThanDeclared);
    }

    void findsDamage()
    {
        QFETCH(ZipItem, item);
        QFETCH(ErrorCode, expected);
        const auto archive = openBytes(zipOf({storedItem("before", "1"), item, deflatedItem("behind", "2")}));
        EXPECT_OK(archive);

        EXPECT_ERROR(archive->read(u"a"_s, noLimit), expected);

        const auto device = archive->openEntry(u"a"_s);
        const QByteArray read = (*device)->readAll();
        QVERIFY((*device)->failure());
        QCOMPARE((*device)->failure()->code, expected);
        QCOMPARE((*device)->failure()->subject, u"a"_s);
        QVERIFY(read.size() <= qsizetype(item.central.size));
        QCOMPARE((*device)->read(1), QByteArray());

        const auto damaged = archive->verify();
        EXPECT_OK(damaged);
        QCOMPARE(damaged->size(), 1);
        QCOMPARE(damaged->front().code, expected);
        QCOMPARE(*archive->read(u"before"_s, 1), QByteArray("1"));
        QCOMPARE(*archive->read(u"behind"_s, 1), QByteArray("2"));
    }

    void twoStreamsAreOnlyReadAsOneIfTheirSumIsDeclared()
    {
        const QByteArray packed = deflated("one ") + deflated("two");
        const auto archive = openBytes(
            zipOf({claiming("a", packed, 7, crcOf("one two")), claiming("b", packed, 4, crcOf("one ")),
                   claiming("c", packed, 7, crcOf("one")), claiming("d", packed, 8, crcOf("one two"))}));
        EXPECT_OK(archive);
        QCOMPARE(*archive->read(u"a"_s, 100), QByteArray("one two"));
        EXPECT_ERROR(archive->read(u"b"_s, 100), ErrorCode::EntryLargerThanDeclared);
        EXPECT_ERROR(archive->read(u"c"_s, 100), ErrorCode::EntryDamaged);
        EXPECT_ERROR(archive->read(u"d"_s, 100), ErrorCode::EntryDamaged);
    }

    void lastByteIsOnlyGivenIfAllIsWell()
    {
        const QByteArray content = sample(1000000);
        const auto archive = openBytes(zipOf(
            {withCrc(storedItem("stored", content), 1), withCrc(deflatedItem("deflated", content), 1)}));
        for (const QString &name : namesOf(*archive)) {
            const auto device = archive->openEntry(name);
            QByteArray read;
            char block[1000];
            for (qint64 count = 0; (count = (*device)->read(block, sizeof block)) > 0;)
                read.append(block, count);
            QVERIFY(read.size() < content.size());
            QCOMPARE(read, content.first(read.size()));
        }
    }

    void checksumIsComparedHoweverItIsRead()
    {
        const QByteArray content = sample(10000);
        const auto archive = openBytes(zipOf({withCrc(storedItem("a", content), 1)}));
        const auto device = archive->openEntry(u"a"_s);
        QCOMPARE((*device)->read(6000), content.first(6000));
        (*device)->seek(2000);
        QCOMPARE((*device)->read(1000), content.sliced(2000, 1000));
        (*device)->seek(5000);
        QCOMPARE((*device)->read(5000), QByteArray());
        QCOMPARE((*device)->failure()->code, ErrorCode::EntryDamaged);
    }

    void verifyGivesAllContent()
    {
        const QByteArray content = sample(700000);
        const auto archive = openBytes(zipOf(
            {storedItem("a", content), folderItem("c/"), deflatedItem("b", content), storedItem("e", {})}));
        QMap<QString, QByteArray> received;
        QStringList ended;
        const auto damaged = archive->verify([&](const ZipEntry &entry, QByteArrayView block) {
            received[entry.path.toString()] += block;
            if (block.isEmpty())
                ended += entry.path.toString();
            return true;
        });
        EXPECT_OK(damaged);
        QVERIFY(damaged->empty());
        QCOMPARE(ended, QStringList({u"a"_s, u"b"_s, u"e"_s}));
        QCOMPARE(received.value(u"a"_s), content);
        QCOMPARE(received.value(u"b"_s), content);
    }

    void damagedFilesAreNotEnded()
    {
        const auto archive = openBytes(zipOf(
            {withCrc(storedItem("a", "1"), 1), storedItem("b", "2"), withCrc(storedItem("c", "3"), 1)}));
        QStringList ended;
        const auto damaged = archive->verify([&ended](const ZipEntry &entry, QByteArrayView block) {
            if (block.isEmpty())
                ended += entry.path.toString();
            return true;
        });
        QCOMPARE(damaged->size(), 2);
        QCOMPARE(damaged->back().subject, u"c"_s);
        QCOMPARE(ended, QStringList{u"b"_s});
    }

    void verifyIsCancelled()
    {
        const auto archive = openBytes(zipOf({storedItem("a", sample(5000000)), storedItem("b", "2")}));
        int blocks = 0;
        const auto damaged =
            archive->verify([&blocks](const ZipEntry &, QByteArrayView) { return ++blocks < 3; });
        EXPECT_ERROR(damaged, ErrorCode::Cancelled);
        QCOMPARE(blocks, 3);
    }

    void devicesOutliveTheReader()
    {
        std::unique_ptr<EntryDevice> device;
        {
            const auto archive = openBytes(zipOf({deflatedItem("a", sample(100000))}));
            device = *archive->openEntry(u"a"_s);
        }
        QCOMPARE(device->readAll(), sample(100000));
    }

    void devicesAreReadInTurnAndInThreads()
    {
        const QByteArray content = sample(400000);
        const auto archive = openBytes(zipOf({storedItem("a", content), deflatedItem("b", content)}));
        const auto a = *archive->openEntry(u"a"_s);
        const auto b = *archive->openEntry(u"b"_s);
        QByteArray fromA;
        QByteArray fromB;
        while (!a->atEnd() || !b->atEnd()) {
            fromA += a->read(1000);
            fromB += b->read(1300);
        }
        QCOMPARE(fromA, content);
        QCOMPARE(fromB, content);

        QAtomicInt right = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&archive, &content, &right, i] {
                const auto read = archive->read(i % 2 ? u"a"_s : u"b"_s, noLimit);
                right += read && *read == content;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(right, 8);
    }

    void filesThatAreNoFiles()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        EXPECT_ERROR(ArchiveReader::open(folder.filePath(u"x"_s)), ErrorCode::FileNotFound);
        EXPECT_ERROR(ArchiveReader::open(folder.path()), ErrorCode::NotAnArchive);
        EXPECT_ERROR(ArchiveReader::open(pipe), ErrorCode::NotAnArchive);
        EXPECT_ERROR(ArchiveReader::open(u"/dev/zero"_s), ErrorCode::NotAnArchive);
    }

    void replacedFileIsNoticed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.zip"_s);
        const QByteArray zip = zipOf({deflatedItem("a", sample(100000))});
        QVERIFY(writeFile(path, zip));
        const auto archive = ArchiveReader::open(path);
        EXPECT_OK(archive);
        QVERIFY(!archive->hasChanged());

        QVERIFY(writeFile(path + u".new"_s, zip));
        QCOMPARE(
            ::rename(QFile::encodeName(path + u".new"_s).constData(), QFile::encodeName(path).constData()),
            0);
        QVERIFY(archive->hasChanged());
        QCOMPARE(*archive->read(u"a"_s, noLimit), sample(100000)); // Still the old file.

        QVERIFY(QFile::remove(path));
        QVERIFY(archive->hasChanged());
    }

    void fileWrittenToIsNoticed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.zip"_s);
        QVERIFY(writeFile(path, zipOf({deflatedItem("a", sample(100000)), storedItem("b", sample(100000))})));
        const auto archive = ArchiveReader::open(path);
        EXPECT_OK(archive);

        QVERIFY(writeFile(path, zipOf({storedItem("b", "x")}))); // In place, and shorter.
        QVERIFY(archive->hasChanged());
        EXPECT_ERROR(archive->read(u"a"_s, noLimit), ErrorCode::CannotRead);
        EXPECT_ERROR(archive->read(u"b"_s, noLimit), ErrorCode::CannotRead);
        EXPECT_ERROR(archive->verify(), ErrorCode::CannotRead);
    }
};

QTEST_GUILESS_MAIN(tst_ArchiveReader)
#include "tst_archivereader.moc"
